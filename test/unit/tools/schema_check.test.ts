/** Schemas of tools that come from anybody: what nothing could be held against keeps a tool out, and nothing takes for ever. */
import { describe, expect, test } from "vitest";
import { callTool } from "../../../functions/tools/call.ts";
import { NO_CHAINING } from "../../../functions/tools/chaining.ts";
import type { JsonSchema, Tool } from "../../../functions/tools/contract.ts";
import { ToolPool } from "../../../functions/tools/pool.ts";
import { checkBySchema, schemaFault } from "../../../functions/tools/schema_check.ts";

const toolOf = (changes: Partial<Tool>): Tool => ({
  name: "statute",
  domain: "law",
  kind: "retrieval",
  description: "A statute by its number",
  input: { type: "object" },
  output: { type: "object" },
  source: "courts",
  effect: "read",
  sources: [],
  call: () => ({}),
  ...changes,
});

const poolOf = (changes: Partial<Tool>) =>
  new ToolPool({
    name: "courts",
    tools: [toolOf(changes)],
    seeds: () => [],
    exemplars: [],
    chaining: NO_CHAINING,
    content: "",
  });

const within = (schema: unknown): JsonSchema => ({ type: "object", properties: { number: schema } });
const doubling = (levels: number): JsonSchema => ({
  ...within({ $ref: "#/$defs/d0" }),
  $defs: Object.fromEntries(
    Array.from({ length: levels }, (_, i) => [
      `d${i}`,
      i + 1 < levels ? { allOf: [{ $ref: `#/$defs/d${i + 1}` }, { $ref: `#/$defs/d${i + 1}` }] } : { type: "string" },
    ]),
  ),
});
let nested: unknown = { type: "string" };
for (let depth = 0; depth < 200; depth++) nested = { anyOf: [nested] };

const WRONG: [string, JsonSchema, string][] = [
  ["refers to another host", within({ $ref: "https://courts.example/number.json" }), "within the schema itself"],
  ["refers to what is not there", within({ $ref: "#/$defs/number" }), "within the schema itself"],
  ["refers to itself in a circle", { $ref: "#" }, "schemas for one value"],
  ["doubles at each of many references", doubling(30), "schemas for one value"],
  ["is nested too deeply", within(nested), "schemas within each other"],
  ["has choices that are no list", within({ anyOf: {} }), "#/properties/number/anyOf: expected a list of schemas"],
  ["has a schema that is none", within("string"), "#/properties/number: expected a schema"],
  ["requires what is no name", { ...within({}), required: "number" }, "#/required: expected a list of names"],
  ["is very large", within({ enum: ["x".repeat(300_000)] }), "bytes"],
];

describe("a schema that", () => {
  test.each(WRONG)("%s keeps its tool out of a pool", (_, schema, expected) => {
    expect(schemaFault(schema)).toContain(expected);
    for (const field of ["input", "output"])
      expect(() => poolOf({ [field]: schema })).toThrow(`source "courts", tool "statute": ${field}: `);
  });

  test.each(WRONG)("%s makes a call of the tool an error, and throws nothing", async (_, schema) => {
    const limits = { deadline_ms: 1_000, output_bytes: 1_000 };
    const called = await callTool(toolOf({ input: schema }), { number: "1" }, limits);
    expect(called).toMatchObject({ ok: false, mistake: "bad_arguments" });
  });

  test("takes no object keeps its tool out of a pool", () => {
    expect(() => poolOf({ input: { type: "string" } })).toThrow('input: expected the type object, not "string"');
  });
});

test("a description of any length keeps its tool out of a pool", () => {
  expect(() => poolOf({ description: "x".repeat(1_000_000) })).toThrow("description: expected at most");
});

describe("a value", () => {
  test("is not held against a pattern, which could take for ever", () => {
    const hostile = within({ type: "string", pattern: "^(a+)+$" });
    const began = performance.now();
    expect(checkBySchema(hostile, { number: `${"a".repeat(60)}!` }).ok).toBe(true);
    expect(performance.now() - began).toBeLessThan(1_000);
    expect(checkBySchema(within({ pattern: "(" }), { number: "1" }).ok).toBe(true);
  });

  test("has any other property where some are told by a pattern", () => {
    const schema = { type: "object", patternProperties: { "^x-": {} }, additionalProperties: false };
    expect(checkBySchema(schema, { "x-a": 1 }).ok).toBe(true);
  });

  test("is held against a schema that is frozen, shared, or has examples with ids", () => {
    const example = { id: "1" };
    const schema = Object.freeze(
      within(Object.freeze({ type: "object", example, examples: [example], default: example })),
    );
    expect(checkBySchema({ ...schema, properties: { a: schema, b: schema } }, { a: {}, b: {} }).ok).toBe(true);
    expect(checkBySchema(schema, { number: 1 }).ok).toBe(false);
  });

  test("is held against what the schema refers to within itself", () => {
    const tree = {
      $defs: { node: { type: "object", properties: { next: { $ref: "#/$defs/node" } } } },
      $ref: "#/$defs/node",
    };
    expect(checkBySchema(tree, { next: { next: {} } }).ok).toBe(true);
    expect(checkBySchema(tree, { next: { next: 1 } })).toMatchObject({
      ok: false,
      wrong: [{ path: ["next", "next"] }],
    });
  });

  test("that is nested deeper than can be followed is not taken, and throws nothing", () => {
    let value = {};
    for (let depth = 0; depth < 100_000; depth++) value = { next: value };
    const tree = { type: "object", properties: { next: { $ref: "#" } } };
    expect(checkBySchema(tree, value).ok).toBe(false);
  });

  test("with a field that there is not is told which, and nothing else", () => {
    const schema = { ...within({ type: "string" }), additionalProperties: false };
    expect(checkBySchema(schema, { numbre: "1" })).toEqual({
      ok: false,
      wrong: [{ path: [], message: 'Unrecognized key: "numbre"', keys: ["numbre"] }],
    });
  });
});
