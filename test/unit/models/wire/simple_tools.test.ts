/** Tools for endpoints that refuse their schemas: the keywords that every endpoint takes, and the rest in words. */
import type { ChatCompletionTool } from "openai/resources";
import { describe, expect, test } from "vitest";
import { general } from "../../../../functions/embedded/general/index.ts";
import { simpleTool } from "../../../../functions/models/wire/simple_tools.ts";
import { toolDefinition } from "../../../../functions/tools/definition.ts";

const simple = (parameters: object) => {
  const tool = { type: "function", function: { name: "f", description: "Finds.", parameters } } as ChatCompletionTool;
  const made = simpleTool(tool);
  return made.type === "function" ? made.function : expect.fail("a function was made another tool");
};
const field = (schema: object) => simple({ type: "object", properties: { a: schema } }).parameters?.properties;

const KEPT = new Set(["type", "description", "properties", "required", "items", "enum"]);

/** Keywords of a schema and those within it. */
function keywordsOf(schema: unknown): string[] {
  if (typeof schema !== "object" || schema === null) return [];
  const { properties = {}, items, ...others } = schema as { properties?: object; items?: object };
  return [...Object.keys(others), ...Object.values(properties).flatMap(keywordsOf), ...keywordsOf(items)];
}

describe("a field", () => {
  test.each([
    [
      { type: "string", pattern: "^\\p{L}$" },
      { type: "string", description: "(matches ^\\p{L}$)" },
    ],
    [
      { type: "integer", description: "Year.", minimum: 1, maximum: 9007199254740993000 },
      { type: "integer", description: "Year. (at least 1; at most 9007199254740993000)" },
    ],
    [{ type: ["string", "null"] }, { type: "string", description: "(may be null)" }],
    [{ anyOf: [{ type: "string" }, { type: "null" }] }, { type: "string", description: "(may be null)" }],
    [{ enum: ["x", "y"] }, { type: "string", enum: ["x", "y"] }],
    [{ enum: [1, 2] }, { type: "number", description: "(one of [1,2])" }],
    [{ const: "x" }, { type: "string", description: "(always x)" }],
    [{ type: "array" }, { type: "array", items: { type: "string" } }],
    [
      { type: "array", prefixItems: [{ type: "number" }] },
      { type: "array", items: { type: "number" }, description: '(items in order: [{"type":"number"}])' },
    ],
    [{ $ref: "#/properties/missing" }, {}],
    [{ $ref: "https://example.org/schema" }, {}],
    [true, {}],
  ])("%j", (schema, made) => expect(field(schema as object)).toEqual({ a: made }));
});

test("what a schema refers to is put in its place, and one that refers to itself comes to an end", () => {
  const parameters = {
    type: "object",
    properties: { place: { $ref: "#/$defs/place" } },
    $defs: { place: { type: "object", properties: { name: { type: "string" }, in: { $ref: "#/$defs/place" } } } },
  };
  const made = simple(parameters).parameters;
  expect(made).toMatchObject({ properties: { place: { type: "object", properties: { name: { type: "string" } } } } });
  expect(JSON.stringify(made)).not.toContain("$");
  const branches = Object.fromEntries(Array.from("abcdefgh", (name) => [name, { $ref: "#" }]));
  expect(JSON.stringify(simple({ type: "object", properties: branches })).length).toBeLessThan(100_000);
});

test("objects in one of several forms have the fields of all, and need those that all need", () => {
  const parameters = {
    oneOf: [
      { properties: { id: { type: "string" }, by: { type: "string" } }, required: ["id", "by"] },
      { properties: { name: { type: "string" }, by: { type: "string" } }, required: ["name", "by"] },
    ],
  };
  const { parameters: made, description } = simple(parameters);
  expect(made).toEqual({
    type: "object",
    properties: { id: { type: "string" }, by: { type: "string" }, name: { type: "string" } },
    required: ["by"],
  });
  expect(description).toContain("in one of the forms");
});

test("descriptions are no longer than endpoints take", () => {
  expect(simple({ type: "object", description: "x".repeat(5000) }).description).toHaveLength(1000);
});

test("of the embedded pool nothing but the simple keywords is left, and every field", () => {
  for (const tool of general.tools) {
    const definition = toolDefinition(tool) as ChatCompletionTool;
    const made = simpleTool(definition);
    if (made.type !== "function" || definition.type !== "function") throw new Error(tool.name);
    expect(keywordsOf(made.function.parameters).filter((keyword) => !KEPT.has(keyword))).toEqual([]);
    expect(Object.keys(made.function.parameters?.properties ?? {})).toEqual(
      Object.keys(definition.function.parameters?.properties ?? {}),
    );
    expect(simpleTool(definition)).toBe(made);
  }
});
