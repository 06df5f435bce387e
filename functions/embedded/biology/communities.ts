/**
 * Surveyed sites: the birds of islands, the fish of a river, and how alike the birds of two islands are.
 */
import { z } from "zod";
import { lazy } from "../../lib/memo.ts";
import { ToolError } from "../../tools/contract.ts";
import { rowsOf } from "../table.ts";
import { defineTool } from "../tool.ts";
import { SITES } from "./data/sites.ts";
import { DOUBS, SIPOO, SORENSEN } from "./sources.ts";
import { fixed, fold, orNull, pick } from "./table.ts";

const ARCHIPELAGO = / in the Sipoo archipelago$/;
const ISLAND = / island$/;

export const sites = lazy(() => {
  const [names = [], ...rows] = rowsOf(SITES);
  return rows.map(([name = "", size, found = ""]) => ({
    // Where the islands are, the source of every question says.
    name: name.replace(ARCHIPELAGO, ""),
    size: Number(size),
    island: ARCHIPELAGO.test(name),
    species: found.split(" ").map((at) => names[Number(at)] ?? ""),
  }));
});
/** Sites by name; an island by its bare name, and by its full one, too. */
const sitesByName = lazy(
  () =>
    new Map(
      sites().flatMap((s) =>
        [s.name, s.name.replace(ISLAND, ""), `${s.name} in the Sipoo archipelago`].map((n) => [fold(n), s] as const),
      ),
    ),
);

export const wildlifeSite = defineTool({
  name: "wildlife_survey_site",
  domain: "biology",
  kind: "retrieval",
  description:
    "Lists the species found at a surveyed site: land birds of an island off Sipoo (Finland) or fish at a site on the river Doubs (France).",
  input: z.object({
    site: z.string().min(3).max(80).describe('Name of a site, such as "Onas island"'),
  }),
  output: z.object({
    species: z.array(z.string()).describe("Common names of the species found"),
    richness: z.int().describe("Number of species found"),
  }),
  takes: { site: { concept: "site.river" } },
  gives: {
    "/species": {
      concept: "species.common",
      list: "set",
      phrase: "the fish found at {site} <Verneaux's survey>",
      ask: "which fish were found at {site}",
    },
    "/richness": {
      concept: "count.richness",
      phrase: "the [number of] fish species found at {site} <Verneaux's survey>",
      ask: "how many fish species were found at {site}",
    },
  },
  probes: [
    { input: { site: "Onas island" }, expect: { "/richness": 34 } },
    { input: { site: "site 1 on the Doubs river" }, expect: { "/species": ["brown trout"], "/richness": 1 } },
  ],
  sources: [SIPOO, DOUBS],
  run({ site }) {
    const { species } = pick(sitesByName(), site, "site", "surveyed site", "Onas island");
    return { species: [...species], richness: species.length };
  },
});

const islandField = z.string().min(3).max(80).describe('Name of an island, such as "Onas island"');

export const islandsCompared = defineTool({
  name: "island_birds_compared",
  domain: "biology",
  kind: "processing",
  description:
    "Compares the land birds of two islands off Sipoo: shared species, Sorensen and Jaccard similarity, the island with more species.",
  input: z.object({ one: islandField, other: islandField }),
  output: z.object({
    shared: z.array(z.string()).nullable().describe("Birds of both islands, null if there is none"),
    count: z.int().describe("Number of bird species of both islands"),
    sorensen: z.number().describe("Sorensen similarity, 4 decimals, four digits at least"),
    jaccard: z.number().describe("Jaccard similarity, 4 decimals, four digits at least"),
    richer: z.string().nullable().describe("The island with more species, null if both have equally many"),
  }),
  takes: { one: { concept: "island.listed" }, other: { concept: "island.listed" } },
  alike: [["one", "other"]],
  gives: {
    "/shared": {
      concept: "species.common",
      list: "set",
      phrase: "the birds found on both {one} and {other} <Simberloff and Martin's survey of the Sipoo archipelago>",
      ask: "which birds were found on both {one} and {other}",
    },
    "/count": {
      concept: "count.shared",
      phrase:
        "the number of bird species found on both {one} and {other} <Simberloff and Martin's survey of the Sipoo archipelago>",
      ask: "how many bird species were found on both {one} and {other}",
    },
    "/sorensen": {
      concept: "index.similarity",
      phrase:
        "the Sorensen similarity of the birds of {one} and {other} <Simberloff and Martin's survey of the Sipoo archipelago>",
      ask: "how similar [(Sorensen index)] are the birds of {one} and {other}",
    },
    "/jaccard": {
      concept: "index.similarity",
      phrase:
        "the Jaccard similarity of the birds of {one} and {other} <Simberloff and Martin's survey of the Sipoo archipelago>",
      ask: "what is the Jaccard index of the birds of {one} and {other}",
    },
    "/richer": {
      concept: "site.island",
      phrase:
        "the island with more bird species out of {one} and {other} <Simberloff and Martin's survey of the Sipoo archipelago>",
      ask: "which island has more bird species, {one} or {other}",
      ends: true,
    },
  },
  probes: [
    {
      input: {
        one: "Kaunissaari island in the Sipoo archipelago",
        other: "Onas island",
      },
      expect: { "/richer": "Onas island" },
    },
    { input: { one: "Onas", other: "Trutlandet" }, expect: { "/richer": "Onas island" } },
  ],
  sources: [SIPOO, SORENSEN],
  run({ one, other }) {
    const [a, b] = [
      pick(sitesByName(), one, "one", "surveyed island", "Onas"),
      pick(sitesByName(), other, "other", "surveyed island", "Trutlandet"),
    ] as const;
    if (a === b || !a.island || !b.island)
      throw new ToolError('other: expected two different islands off Sipoo, such as "Onas" and "Trutlandet"');
    const shared = a.species.filter((name) => b.species.includes(name));
    const sum = a.species.length + b.species.length;
    return {
      shared: orNull(shared),
      count: shared.length,
      sorensen: fixed((2 * shared.length) / sum, 4),
      jaccard: fixed(shared.length / (sum - shared.length), 4),
      richer: a.species.length === b.species.length ? null : a.species.length > b.species.length ? a.name : b.name,
    };
  },
});
