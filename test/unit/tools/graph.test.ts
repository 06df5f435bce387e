/** Which tools chain, on a small pool written out by hand. */
import { describe, expect, test } from "vitest";
import { canFeed, conceptChaining } from "../../../functions/embedded/concept_chaining.ts";
import type { Gives } from "../../../functions/embedded/tool.ts";
import { randomOf } from "../../../functions/lib/random.ts";
import { ToolGraph } from "../../../functions/tools/graph.ts";
import { POOL } from "../../support/embedded.ts";
import { fakePool, fakeTool } from "../coordinator/pool.ts";

const gives = (concept: Gives["concept"], list?: "ordered" | "set"): Gives => ({
  concept,
  phrase: "the thing",
  ...(list ? { list } : {}),
});

describe("canFeed", () => {
  test("goes from a kind to what it is a kind of, never back", () => {
    expect(canFeed(gives("country.name"), { concept: "country.name" })).toBe(true);
    expect(canFeed(gives("country.name"), { concept: "text" })).toBe(true);
    expect(canFeed(gives("text"), { concept: "country.name" })).toBe(false);
    expect(canFeed(gives("year"), { concept: "count" })).toBe(false);
  });
  test("keeps lists and scalars apart and leaves literal-only fields alone", () => {
    expect(canFeed(gives("count", "set"), { concept: "number", list: true })).toBe(true);
    expect(canFeed(gives("count", "set"), { concept: "number" })).toBe(false);
    expect(canFeed(gives("count"), { concept: "number", list: true })).toBe(false);
    expect(canFeed(gives("year"), { concept: "year", literalOnly: true, literals: [1990] })).toBe(false);
  });
});

const tools = [
  fakeTool("capital_of", "general", { country: "country.name" }, { "/capital": "city.name" }),
  fakeTool("twin_of", "general", { city: "city.name" }, { "/twin": "city.name" }),
  fakeTool("mass_of", "medicine", { compound: "compound.name" }, { "/mass": "mass.molar" }),
  fakeTool(
    "rate_between",
    "finance",
    { from: "currency.code", to: "currency.code" },
    { "/rate": "ratio" },
    { alike: [["from", "to"]] },
  ),
  fakeTool("currency_of", "finance", { country: "country.name" }, { "/code": "currency.code" }),
  fakeTool(
    "population_of",
    "general",
    { city: "city.name", year: { concept: "year", literals: [2000], literalOnly: true } },
    { "/people": "count", "/censuses": gives("count", "ordered") },
  ),
  fakeTool("dilute_by", "medicine", { mass: "mass.molar", times: "count" }, { "/mass": "mass.molar" }),
  fakeTool("mean_of", "general", { values: { concept: "number", list: true } }, { "/mean": "number" }),
  fakeTool("gene_length", "biology", { gene: "gene.symbol" }, { "/length": "length.metre" }),
];
const seeds = [
  { name: "Peru", domain: "general", kind: "country", values: { "country.name": "Peru" } },
  { name: "aspirin", domain: "medicine", kind: "compound", values: { "compound.name": "aspirin" } },
] as const;
const graph = new ToolGraph({ tools, seeds, exemplars: [], chaining: conceptChaining });
const tool = (name: string) => graph.find(name) ?? expect.fail(name);

describe("graph", () => {
  test("feeders are outputs of other tools", () => {
    const feeders = graph.feedersOf(tool("twin_of"), "city").map((f) => `${f.tool.name}${f.pointer}`);
    expect(feeders).toEqual(["capital_of/capital"]);
    expect(graph.feedersOf(tool("population_of"), "year")).toEqual([]);
    expect(graph.feedersOf(tool("population_of"), "nothing")).toEqual([]);
    expect(graph.feedersOf(tool("mean_of"), "values").map((f) => f.pointer)).toEqual(["/censuses"]);
    expect(graph.consumersOf(tool("capital_of")).map((t) => t.name)).toEqual(["twin_of", "population_of"]);
  });

  test("startable tools take seeds or literals alone", () => {
    const names = tools.filter((t) => graph.startable(t)).map((t) => t.name);
    expect(names).toEqual(["capital_of", "mass_of", "currency_of"]);
    expect(graph.seedsFor(tool("capital_of")).map((s) => s.name)).toEqual(["Peru"]);
    expect(graph.seedsFor(tool("capital_of"), "medicine")).toEqual([]);
  });

  test("paths lead from a startable tool to the one wanted", () => {
    const paths = (name: string) =>
      new Set(Array.from({ length: 40 }, (_, i) => graph.feederPath(name, randomOf(i, name)).join(" > ")));
    expect(paths("capital_of")).toEqual(new Set(["capital_of"]));
    expect(paths("mean_of")).toEqual(
      new Set(["capital_of > population_of > mean_of", "capital_of > twin_of > population_of > mean_of"]),
    );
    // The two sides of a comparison: the same chain on another country fills the second.
    expect(paths("rate_between")).toEqual(new Set(["currency_of > rate_between"]));
    // Two fields that two different tools must fill: no single chain.
    expect(paths("dilute_by")).toEqual(new Set([""]));
    expect(paths("gene_length")).toEqual(new Set([""]));
    expect(paths("unheard_of")).toEqual(new Set([""]));
    expect(graph.feederPath("mean_of", randomOf(0), 2)).toEqual([]);
    expect(["capital_of", "mean_of", "dilute_by"].map((n) => graph.callsBefore(n))).toEqual([0, 2, undefined]);
  });

  test("every path holds on a larger pool with cycles", () => {
    const large = new ToolGraph(fakePool());
    for (const { name } of large.pool.tools) {
      for (let i = 0; i < 10; i++) {
        const path = large.feederPath(name, randomOf(i, name));
        expect(path.at(-1)).toBe(name);
        expect(path.length).toBeLessThanOrEqual(4);
        expect(new Set(path).size).toBe(path.length);
        const [first, ...rest] = path.flatMap((n) => large.find(n) ?? []);
        expect(first && large.startable(first)).toBe(true);
        let before = first;
        for (const next of rest) {
          expect(before && large.sourcesOf(next)).toContain(before);
          before = next;
        }
      }
    }
  });

  test("the embedded pool answers too", () => {
    for (const one of POOL.graph.pool.tools) {
      const path = POOL.graph.feederPath(one.name, randomOf(0));
      if (POOL.graph.startable(one)) expect(path.length).toBeGreaterThan(0);
    }
  });
});
