/** What a task can come to from where it starts: a small pool whose chains are known. */
import { describe, expect, test } from "vitest";
import { conceptChaining } from "../../../functions/embedded/concept_chaining.ts";
import type { Tool } from "../../../functions/tools/contract.ts";
import { ToolGraph } from "../../../functions/tools/graph.ts";
import { reachedFrom, type Start, statedStarts, takesStatedAlone } from "../../../functions/tools/reached.ts";
import { fakeTool } from "../coordinator/pool.ts";

const tools = [
  fakeTool("capital", "general", { country: "country.name" }, { "/city": "city.name" }),
  fakeTool("language", "general", { city: "city.name" }, { "/language": "language.name" }),
  fakeTool("speakers", "general", { language: "language.name" }, { "/count": "count" }),
  fakeTool("symbol", "biology", { gene: "gene.symbol" }, { "/word": "word.english" }),
  fakeTool(
    "distance",
    "general",
    { from: "city.name", to: "city.name" },
    { "/km": "length.kilometre" },
    { alike: [["from", "to"]] },
  ),
  fakeTool(
    "fare",
    "general",
    { city: "city.name", zone: { concept: "tag", literals: ["inner"], literalOnly: true } },
    { "/usd": "money.usd" },
  ),
  fakeTool("weight", "general", { city: "city.name", formula: "formula.molecular" }, { "/g": "mass.gram" }),
  fakeTool("interest", "finance", { rate: { concept: "percent", literals: [5] } }, { "/usd": "money.usd" }),
  fakeTool("exchange", "finance", { amount: "money.usd" }, { "/usd": "money.usd" }),
];
const seed = (values: Record<string, string>) => ({ text: "it", kind: "thing", domain: "general", values }) as never;
const country = seed({ "country.name": "Peru" });
const graph = new ToolGraph({
  tools,
  seeds: [country, seed({ "gene.symbol": "TP53" })],
  exemplars: [],
  chaining: conceptChaining,
});
const find = (name: string) => graph.find(name) ?? expect.fail(name);
const calls = (start: Start, most: number, names?: readonly string[]) =>
  Object.fromEntries(reachedFrom(graph, start, most, names?.map(find) ?? tools));

describe("what is reached from a seed", () => {
  test("is counted in calls, as far as there are calls", () => {
    expect(calls({ seed: country }, 1)).toEqual({ capital: 1 });
    expect(calls({ seed: country }, 2)).toEqual({ capital: 1, language: 2, distance: 2, fare: 2 });
    expect(calls({ seed: country }, 9)).toEqual({
      capital: 1,
      language: 2,
      distance: 2,
      fare: 2,
      speakers: 3,
      exchange: 3,
    });
  });

  test("is neither what takes another kind of thing nor what lacks a field that nothing fills", () => {
    const found = calls({ seed: country }, 9);
    expect(found).not.toHaveProperty("symbol");
    expect(found).not.toHaveProperty("weight");
    // Called on stated values, it goes on from nothing of the seed.
    expect(found).not.toHaveProperty("interest");
  });

  test("goes through the tools that there are alone", () => {
    expect(calls({ seed: country }, 9, ["language", "speakers"])).toEqual({});
    expect(calls({ seed: country }, 9, ["capital", "language"])).toEqual({ capital: 1, language: 2 });
  });

  test("may begin with what takes stated values", () => {
    expect(calls({ seed: seed({}), stated: ["interest"] }, 9)).toEqual({ interest: 1, exchange: 2 });
    expect(takesStatedAlone(graph, find("interest"))).toBe(true);
    expect(takesStatedAlone(graph, find("fare"))).toBe(false);
  });

  test("begins so where the focus is such a tool, or where only such tools lead to it", () => {
    const starts = (focus: string, within: readonly Tool[] = tools) =>
      statedStarts(graph, find(focus), country, within, 3);
    expect(starts("interest")).toEqual(["interest"]);
    expect(starts("speakers")).toEqual([]);
    expect(starts("exchange", ["interest", "exchange", "language"].map(find))).toEqual(["interest"]);
    // The seed leads to it by itself.
    expect(starts("exchange")).toEqual([]);
  });
});
