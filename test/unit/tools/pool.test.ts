/** A tool pool as a value: what its digest covers, which names it takes, and what it offers. */
import { readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { baseOf } from "../../../functions/domain/run.ts";
import { conceptChaining } from "../../../functions/embedded/concept_chaining.ts";
import type { EmbeddedTool } from "../../../functions/embedded/tool.ts";
import { CONTENT_FILE, contentModule } from "../../../functions/local/content.ts";
import { checkedSources } from "../../../functions/sources/pools.ts";
import { type PoolParts, ToolPool } from "../../../functions/tools/pool.ts";
import { specificationOf } from "../../support/embedded.ts";
import { capital, EXEMPLARS, people } from "../embedded/teacher/world.ts";

const SEEDS = [{ name: "Chad", domain: "general", kind: "country", values: { "country.name": "Chad" } }];
const PARTS: PoolParts = {
  name: "small",
  tools: [capital, people],
  seeds: () => SEEDS,
  exemplars: EXEMPLARS,
  chaining: conceptChaining,
  content: "data",
  version: "1.0.0",
};
const [first] = EXEMPLARS;
if (first === undefined) throw new Error("there is no exemplar");

const specification = specificationOf({ domains: ["general"] });
const baseFor = (changes: Partial<PoolParts> = {}) =>
  baseOf(specification, new ToolPool({ ...PARTS, ...changes }).digest);
const withTool = (changes: Partial<EmbeddedTool>) => ({ tools: [{ ...capital, ...changes }, people] });
const rephrased = Object.fromEntries(
  Object.entries(capital.gives).map(([at, gives]) => [at, { ...gives, phrase: "the seat of government of {country}" }]),
);

describe("a run's id", () => {
  test.each<[string, Partial<PoolParts>]>([
    ["a seed's value", { seeds: () => [{ ...SEEDS[0], values: { "country.name": "Peru" } }] as typeof SEEDS }],
    ["another seed", { seeds: () => [...SEEDS, ...SEEDS] }],
    [
      "an exemplar's question",
      { exemplars: [{ ...first, question: "Which city is it, and why?" }, ...EXEMPLARS.slice(1)] },
    ],
    ["the order of exemplars", { exemplars: EXEMPLARS.toReversed() }],
    ["a phrase", withTool({ gives: rephrased })],
    ["a concept", withTool({ takes: { country: { concept: "text" } } })],
    ["a description", withTool({ description: "The capital" })],
    ["an input schema", withTool({ input: { type: "object" } })],
    ["an output schema", withTool({ output: { type: "object" } })],
    ["a domain", withTool({ domain: "geography" })],
    ["a kind", withTool({ kind: "processing" })],
    ["an effect", withTool({ effect: "read" })],
    ["a source's version", withTool({ sources: [{ name: "a", kind: "data", licence: "MIT", version: "2" }] })],
    ["a tool less", { tools: [capital] }],
    ["the order of tools", { tools: [people, capital] }],
    ["the data in the bundle", { content: "other data" }],
    ["the software's version", { version: "1.0.1" }],
  ])("is another for %s", (_, changes) => {
    expect(baseFor(changes)).not.toBe(baseFor());
  });

  test.each<[string, Partial<PoolParts>]>([
    ["equal parts made anew", { seeds: () => structuredClone(SEEDS), exemplars: structuredClone(EXEMPLARS) }],
    ["a probe", withTool({ probes: [{ input: { country: "Peru" }, expect: { "/capital": "Lima" } }] })],
    ["code whose outputs are described by the content", withTool({ call: () => ({}) })],
  ])("is the same for %s", (_, changes) => {
    expect(baseFor(changes)).toBe(baseFor());
  });

  test("is another for what the run asks for", () => {
    const { digest } = new ToolPool(PARTS);
    expect(baseOf({ ...specification, seed: 1 }, digest)).not.toBe(baseOf(specification, digest));
    expect(baseOf({ ...specification, pool: "small" }, digest)).not.toBe(baseOf(specification, digest));
  });
});

test("the software's version is that of package.json where none is said", () => {
  const { version } = JSON.parse(readFileSync("package.json", "utf8")) as { version: string };
  const { version: _, ...parts } = PARTS;
  expect(new ToolPool(parts).digest).toBe(new ToolPool({ ...PARTS, version }).digest);
});

test("the digest of the embedded rooms is that of their files: `npm run content` writes it", () => {
  expect(readFileSync(CONTENT_FILE, "utf8"), "run `npm run content`").toBe(contentModule());
});

test("a pool whose content covers all of it makes neither definitions nor seeds to know its digest", () => {
  const never = () => expect.fail("made for nothing");
  const parts = { ...PARTS, contentIsWhole: true as const };
  const digestOf = (changes: Partial<PoolParts>) => new ToolPool({ ...parts, seeds: never, ...changes }).digest;
  expect(digestOf({ content: "other data" })).not.toBe(digestOf({}));
  expect(digestOf({ version: "1.0.1" })).not.toBe(digestOf({}));
  expect(digestOf({})).not.toBe(new ToolPool(PARTS).digest);
});

describe("a pool", () => {
  test.each([
    ["with spaces", { name: "capital of" }, 'source "small", tool "capital of": expected 1 to 64'],
    ["that a trainer reserves", { name: "reset" }, 'tool "reset": "reset" is reserved'],
    ["that begins with an underscore", { name: "_capital" }, 'tool "_capital": expected a name'],
    ["of another tool", { name: people.name }, `tool "${people.name}": another tool has this name`],
  ])("refuses a tool's name %s", (_, changes, message) => {
    expect(() => new ToolPool({ ...PARTS, ...withTool(changes) })).toThrow(message);
  });

  test("refuses a domain that is not of the form that domains have", () => {
    expect(() => new ToolPool({ ...PARTS, ...withTool({ domain: "Law & order" }) })).toThrow('domain "Law & order"');
  });

  test("refuses more tools than can be stored", () => {
    const tools = Array.from({ length: 25_001 }, (_, i) => ({ ...capital, name: `capital_${i}` }));
    expect(() => new ToolPool({ ...PARTS, tools })).toThrow('source "small": expected at most 25000 tools, not 25001');
  });

  test("has the domains of its tools, in the order in which they first occur", () => {
    const tools = [{ ...people, domain: "law" }, capital, { ...people, name: "others_of", domain: "law" }];
    expect(new ToolPool({ ...PARTS, tools }).domains).toEqual(["law", capital.domain]);
  });

  test("keeps the graph that it is asked for without some tools", () => {
    const pool = new ToolPool(PARTS);
    expect(pool.graphWithout([])).toBe(pool.graph);
    const less = pool.graphWithout([people.name]);
    expect(less.pool.tools).toEqual([capital]);
    expect(pool.graphWithout([people.name])).toBe(less);
  });
});

test.each([
  ["have one name", ["a", "b", "a"], 'source "a": another source has this name'],
  ["have no name", [""], "expected a name of 1 to 64 characters"],
  ["have a name that no specification may have", ["x".repeat(65)], "expected a name of 1 to 64 characters"],
])("sources that %s are refused when a worker is put together", (_, names, message) => {
  const pool = () => new ToolPool(PARTS);
  expect(() => checkedSources(names.map((name) => ({ name, pool })))).toThrow(message);
});
