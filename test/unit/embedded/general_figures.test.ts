/**
 * Elements, figures of one kind and numerals against published worked examples.
 */
import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../../functions/domain/schema.ts";
import { ionicCharacter } from "../../../functions/embedded/general/element_pairs.ts";
import { callEmbedded } from "../../support/call.ts";

async function run(tool: string, input: JsonObject): Promise<JsonObject> {
  const result = await callEmbedded(tool, input);
  expect(result.error).toBeNull();
  return result.output as JsonObject;
}

describe("nuclei", () => {
  // Discovery papers: Lv (Oganessian 2000), Cn (Hofmann 1996), Og (Oganessian 2006), No (Flerov 1966).
  test.each([
    ["calcium", "curium", "livermorium"],
    ["zinc", "lead", "copernicium"],
    ["calcium", "californium", "oganesson"],
    ["neon", "uranium", "nobelium"],
  ])("%s and %s fuse into %s", async (a, b, element) =>
    expect((await run("fused_element", { a, b })).element).toBe(element),
  );

  // The uranium series as in F. Soddy, 1913, and everyday nuclides: carbon-14, fluorine-18.
  test.each([
    ["uranium", "alpha decay", "thorium"],
    ["thorium", "beta-minus decay", "protactinium"],
    ["radium", "alpha decay", "radon"],
    ["carbon", "beta-minus decay", "nitrogen"],
    ["fluorine", "positron emission", "oxygen"],
    ["selenium", "double beta-minus decay", "krypton"],
  ])("%s by %s turns into %s", async (element, decay, product) =>
    expect((await run("decay_product", { element, decay })).product).toBe(product),
  );
});

describe("bonds", () => {
  // Worked example for sodium chloride at https://www.calhub.xyz/chemistry/percent-ionic-character, and that for a bond of
  // carbon with hydrogen at https://www.pearson.com/channels/calculators/percent-ionic-character-calculator.
  test("sodium chloride", () => expect(ionicCharacter(2.23)).toBeCloseTo(71.155, 3));
  test("carbon with hydrogen", () => expect(Math.round(ionicCharacter(0.35))).toBe(3));
  test("lithium fluoride, 3.98 - 0.98", async () =>
    expect(await run("element_bond", { a: "lithium", b: "fluorine" })).toMatchObject({ stronger: "fluorine", gap: 3 }));
});

describe("elements by figure", () => {
  test("the two elements that are liquid at room temperature, and two that melt in the hand", async () => {
    expect((await run("elements_at_temperature", { temperature: 25 })).liquid).toEqual(["bromine", "mercury"]);
    expect((await run("elements_at_temperature", { temperature: 35 })).liquid).toEqual(
      expect.arrayContaining(["gallium", "caesium"]),
    );
  });
  test("an element's own weight is refused", async () =>
    expect((await callEmbedded("element_by_molar_mass", { mass: 18.998403162 })).error).toContain("fluorine"));
  test("no transition metal stands in period 2", async () =>
    expect((await callEmbedded("element_at_position", { period: 2, group: 8 })).ok).toBe(false));
  test("no element between 2017 and 2020", async () =>
    expect((await callEmbedded("elements_discovered_between", { from: 2017, to: 2020 })).ok).toBe(false));
});

describe("pairs of figures", () => {
  // Worked examples: 400 K and 300 K (texascbe.com, phy-a-055), 500 K and 300 K (cdquestions.com, Carnot engine).
  test.each([
    [126.85, 26.85, 25],
    [26.85, 226.85, 40],
  ])("Carnot efficiency between %f and %f degrees", async (a, b, percent) =>
    expect((await run("temperature_pair", { a, b })).efficiency).toBe(percent),
  );
  // Textbook identity: 24.305 g of magnesium burn to 40.304 g of magnesium oxide.
  test("equimolar mass", async () =>
    expect((await run("equimolar_mass", { grams: 24.305, from: 24.305, to: 40.304 })).mass).toBeCloseTo(40.304, 4));
  // Hand-checkable: a rise from 40 to 44 percent is 4 percentage points, or 10 percent.
  test("percentage points", async () =>
    expect(await run("percentage_points", { a: 44, b: 40 })).toEqual({ points: 4, relative: 10 }));
  test("counts of none have no share", async () =>
    expect(await run("counts_compared", { a: 0, b: 0 })).toEqual({ more: 0, share: null, first: false }));
  test("450 km at 900 km/h take half an hour", async () =>
    expect(await run("travel_time", { distance: 450, speed: 900 })).toEqual({ hours: 0.5, minutes: 30 }));
});

describe("units", () => {
  // NIST Special Publication 811, appendix B: pound 0.45359237 kg, stone of 14 pounds, thermochemical calorie 4.184 J.
  test("mass", async () => expect(await run("convert_mass", { value: 6.35029318 })).toEqual({ pounds: 14, stone: 1 }));
  test("energy", async () =>
    expect(await run("convert_energy", { value: 1 })).toEqual({ kilojoules: 4.184, watt_hours: 1.1622 }));
});

describe("Roman numerals", () => {
  // The first stands on the tablet of the Statue of Liberty; the others are checked by hand.
  test.each([
    ["MDCCLXXVI", 1776],
    ["MCDLXXVI", 1476],
    ["MDCCXCIII", 1793],
  ])("%s is %i", async (numeral, year) => expect((await run("roman_numeral_year", { numeral })).year).toBe(year));
  test.each(["IIII", "VX", "MIM"])("%s is refused", async (numeral) =>
    expect((await callEmbedded("roman_numeral_year", { numeral })).error).toContain("numeral"),
  );
});
