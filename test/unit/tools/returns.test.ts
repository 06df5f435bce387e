/** What models are told of a tool's output. */
import { expect, test } from "vitest";
import { toolDefinition, toolTokens } from "../../../functions/tools/definition.ts";
import { meaningOf, meaningsOf, returnsOf } from "../../../functions/tools/returns.ts";
import { findTool, POOL, TOOLS } from "../../support/embedded.ts";

const returns = (properties: object) => returnsOf({ output: { type: "object", properties } });

test("fields by their path, with units and meanings, in the order of the schema", () => {
  expect(
    returns({
      mass: { type: "number", unit: "kg", description: "Mass at rest" },
      kind: { enum: ["star", "planet"] },
      rows: { type: "array", items: { type: "object", properties: { price: { description: "Price a unit" } } } },
      place: { anyOf: [{ type: "object", properties: { city: { type: "string" } } }, { type: "null" }] },
    }),
  ).toBe("mass (kg): Mass at rest; kind: star or planet; rows[].price: Price a unit; place.city");
  expect(returnsOf({ output: {} })).toBe("");
});

test("is bounded, and says what it leaves out", () => {
  const fields = Object.fromEntries(Array.from({ length: 90 }, (_, i) => [`f${i}`, { description: "x".repeat(300) }]));
  const text = returns(fields);
  expect(text.length).toBeLessThan(1_000);
  expect(text).toMatch(/; and 86 more$/);
  let deep: object = { type: "number" };
  for (let i = 0; i < 50; i++) deep = { type: "object", properties: { in: deep } };
  expect(returns({ deep }).length).toBeLessThan(200);
});

test("every tool of the pool says what it returns, and the definition that models and trainers get ends on that", () => {
  for (const tool of TOOLS) {
    expect([tool.name, returnsOf(tool)]).toEqual([tool.name, expect.stringMatching(/^\w+/)]);
    expect(returnsOf(tool)).not.toMatch(/and \d+ more$/);
    expect(toolDefinition(tool).function.description).toBe(`${tool.description} Returns: ${returnsOf(tool)}`);
    expect(toolDefinition(tool)).toBe(toolDefinition(tool));
  }
  // What a request says of each tool, every turn.
  expect(toolTokens(POOL)).toBeLessThan(200);
});

test("units that only the schema states are told", () => {
  const tool = findTool("food_micronutrient_content") ?? expect.fail("no such tool");
  expect(toolDefinition(tool).function.description).toContain("milligrams per 100 g");
});

test("of the tools called each once, with the edition of their data", () => {
  const calls = ["country_profile", "text_measure", "country_profile", "no_such_tool"].map((tool) => ({ tool }));
  const told = meaningsOf(POOL, calls);
  expect(told.map(({ name }) => name)).toEqual(["country_profile", "text_measure"]);
  expect(told[0]?.data).toEqual([
    "world-countries (mledoze/countries), with currencies of the Unicode CLDR (cldr-core 48.2.0), 5.1.0",
  ]);
  // A formula has no data that could be out of date.
  expect(told[1]).not.toHaveProperty("data");
  expect(told[1]).toEqual(meaningOf(findTool("text_measure") ?? expect.fail("no such tool")));
});
