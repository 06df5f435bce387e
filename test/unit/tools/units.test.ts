/** Units read from output schemas: in which words, and that no tool of the bundle is contradicted by its own concepts. */
import { describe, expect, test } from "vitest";
import { differ, measureOf } from "../../../functions/domain/derivation/values.ts";
import { conceptOf } from "../../../functions/embedded/concepts/index.ts";
import type { JsonSchema, Tool } from "../../../functions/tools/contract.ts";
import { statedUnit, unitsIn } from "../../../functions/tools/units.ts";
import { POOL, TOOLS } from "../../support/embedded.ts";

test.each<[string, string | undefined]>([
  ["Mass in grams", "grams"],
  ["Great-circle distance in kilometres, to one decimal", "kilometres"],
  ["speed (km/h)", "km/h"],
  ["net present value, US dollars to the cent", "US dollars"],
  ["internal rate of return, percent a year", "percent a year"],
  ["Energy in kilojoules per 100 g", "kilojoules per 100 g"],
  ["Number of noun senses", undefined],
  ["year with the higher inflation", undefined],
  ["Population in 2020", undefined],
  ["People to treat so that one fewer has the outcome", undefined],
  ["Mass in grams, or in kilograms where it is large", undefined],
  ["the coordinates x, y", undefined],
  ["Price in kroner", undefined],
])("%s: %s", (description, unit) => expect(statedUnit(description)).toBe(unit));

test("a unit is found by its pointer, of items and of fields that say it outright", () => {
  const output: JsonSchema = {
    type: "object",
    properties: {
      areas: { type: "array", description: "Areas in square kilometres", items: { type: "number" } },
      rows: { type: "array", items: { type: "object", properties: { mass: { type: "number", unit: "kg" } } } },
      name: { type: "string" },
    },
  };
  const unitAt = unitsIn({ find: (name) => (name === "atlas" ? ({ output } as Tool) : undefined) });
  expect(unitAt("atlas", "/areas")).toBe("square kilometres");
  expect(unitAt("atlas", "/areas/7")).toBe("square kilometres");
  expect(unitAt("atlas", "/rows/12/mass")).toBe("kg");
  expect(unitAt("atlas", "/name")).toBeUndefined();
  expect(unitAt("another", "/areas")).toBeUndefined();
});

describe("the tools of the bundle", () => {
  const unitAt = unitsIn(POOL);
  const fields = TOOLS.flatMap(({ name, gives }) =>
    Object.entries(gives).flatMap(([pointer, { concept }]) => {
      const { type, unit } = conceptOf(concept);
      return type === "number" ? [{ place: `${name}${pointer}`, read: unitAt(name, pointer), unit }] : [];
    }),
  );
  test("say no other unit than their concepts", () => {
    const wrong = fields.filter(({ read, unit }) => differ(measureOf(read), measureOf(unit)));
    // Of what something is per, one of the two may say nothing.
    expect(wrong.filter(({ read, unit }) => !String(read).startsWith(String(unit)))).toEqual([]);
    expect(fields.filter(({ read, unit }) => read !== undefined && unit === undefined)).toEqual([]);
  });
  test("say it in words that are read, often enough for a check to be of use", () => {
    expect(fields.filter(({ read }) => read !== undefined).length).toBeGreaterThan(150);
  });
});
