/** Units: sizes against a second source, which names mean the same, and what is told apart. */
import Qty from "js-quantities";
import { describe, expect, test } from "vitest";
import { METRIC, OTHERS, PREFIXES } from "../../../functions/domain/grading/units/table.ts";
import { converted, leadingUnit, unitsConflict, wholeUnit } from "../../../functions/domain/grading/units.ts";

const PREFIX_WORDS = new Map(
  PREFIXES.trim()
    .split("\n")
    .map((line) => line.split(" ") as [string, string, string])
    .map(([symbol, word]) => [symbol, word]),
);
/** Names with one meaning: of others it would be chance which one the library takes. */
const NAMES = [
  ...METRIC.trim()
    .split("\n")
    .flatMap((line) => {
      const [words = "", , , prefixes = ""] = line.split("|").map((cell) => cell.trim());
      return words
        .split(", ")
        .flatMap((word) => [word, ...prefixes.split(" ").map((p) => `${PREFIX_WORDS.get(p)}${word}`)]);
    }),
  ...OTHERS.trim()
    .split("\n")
    .flatMap((line) => (line.split("|")[0] ?? "").trim().split(", ")),
];
/** Others by the library. */
const OTHERWISE = new Set(["base", "day", "dollar", "dollars", "$"]);

/** A quantity of one, or undefined where the library does not know the name. */
function quantityOf(name: string) {
  try {
    return Qty(1, name);
  } catch {
    return undefined;
  }
}

describe("sizes", () => {
  const known = NAMES.flatMap((name) => {
    const quantity = quantityOf(name);
    const ours = wholeUnit(name)[0]?.meanings.size === 1 ? wholeUnit(name) : [];
    return quantity === undefined || quantity.isTemperature() || ours.length === 0 || OTHERWISE.has(name)
      ? []
      : [{ name, quantity, ours }];
  });
  const BASES = [
    "metre",
    "gram",
    "second",
    "mole",
    "square metre",
    "cubic metre",
    "joule",
    "watt",
    "pascal",
    "newton",
    "hertz",
    "volt",
    "ohm",
    "radian",
    "bit",
    "metre per second",
  ];
  const compared = known.flatMap(({ name, quantity, ours }) =>
    BASES.flatMap((base) => {
      const [value] = converted(1, ours, wholeUnit(base));
      const of = quantityOf(
        base.replace("square metre", "m2").replace("cubic metre", "m3").replace("metre per second", "m/s"),
      );
      return value === undefined || of === undefined || !quantity.isCompatible(of)
        ? []
        : [{ name, base, value, other: quantity.to(of.units()).scalar }];
    }),
  );

  test("are compared for most units that the library has", () => {
    expect(new Set(compared.map(({ name }) => name)).size).toBeGreaterThan(120);
  });

  test.each(compared)("one $name in $base", ({ value, other, name }) => {
    // The library has the Gregorian year, here it is the Julian one, which light years are made of.
    expect(value / other).toBeCloseTo(1, /year|month|yr|annum|^(mo|y|ly)$|light/.test(name) ? 3 : 6);
  });
});

describe("a value is converted", () => {
  test.each([
    [5, "km", "miles", 3.10686],
    [5.2, "kJ", "kcal", 1.24283],
    [98.6, "°F", "degrees Celsius", 37],
    [300, "kelvin", "°C", 26.85],
    [100, "km/h", "metres per second", 27.7778],
    [9.81, "m/s^2", "metres per second squared", 9.81],
    [0.00981, "km/s^2", "metres per second squared", 9.81],
    [5, "mmol/L", "mol/m3", 5],
    [22, "kg m^-2", "kilograms per square metre", 22],
    [3.5, "g per 100 g", "percent", 3.5],
    [12, "mg/dL", "g/L", 0.12],
    [8.314, "J/(mol·K)", "joules per mole per kelvin", 8.314],
    [2, "kWh", "megajoules", 7.2],
    [1.5, "years", "months", 18],
  ])("%f %s in %s", (value, given, wanted, expected) => {
    expect(
      converted(value, wholeUnit(given), wholeUnit(wanted)).some((one) => Math.abs(one / expected - 1) < 1e-5),
    ).toBe(true);
  });

  test.each([
    ["kg", "km"],
    ["m/s", "metres per second squared"],
    ["mg", "mg/dL"],
    ["USD", "euros"],
    ["percent", "kilometres"],
  ])("%s never to %s", (given, wanted) => expect(converted(1, wholeUnit(given), wholeUnit(wanted))).toEqual([]));
});

describe("units are in conflict", () => {
  test.each([
    ["MW", "mW", true],
    ["Mg", "mg", true],
    ["kg", "KG", false],
    ["Pa", "hPa", true],
    ["cc", "mL", false],
    ["percent", "percent per month", true],
    ["percent", "% p.a.", false],
    ["percent a year", "% per month", true],
    ["percent a year", "%", false],
    ["metres per second", "metres", true],
    ["millimoles per litre", "mmol", false],
    ["N·m", "joules", false],
    ["pounds", "kg", true],
    ["widgets", "kg", false],
  ])("%s and %s: %s", (wanted, given, conflict) =>
    expect(unitsConflict(wholeUnit(wanted), wholeUnit(given))).toBe(conflict),
  );
});

test.each([
  ["km away", " away"],
  ["km.", ""],
  ["m a day", ""],
  ["kg m^-2, which", ", which"],
  ["square kilometres of forest", " of forest"],
])("what follows the unit of %j is %j", (text, rest) => expect(leadingUnit(text).rest).toBe(rest));
