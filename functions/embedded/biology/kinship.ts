/**
 * Kinship: the smallest taxon that two species share, the families and orders of a list of species.
 */
import { z } from "zod";
import { ToolError } from "../../tools/contract.ts";
import { defineTool } from "../tool.ts";
import { NCBI_TAXONOMY, NCBI_TOOLKIT, WORDNET_NAMES } from "./sources.ts";
import { lineageOf } from "./taxonomy.ts";

const RANKS = ["genus", "family", "order", "class", "phylum", "kingdom", "superkingdom"] as const;
const commonName = (what: string) => z.string().min(3).max(80).describe(what);

/** The entry with the greatest number of members, null if several share the first place. */
function commonest(names: readonly string[]): string | null {
  const counts = new Map<string, number>();
  for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  return first === undefined || first[1] === second?.[1] ? null : first[0];
}

export const lowestCommonTaxon = defineTool({
  name: "lowest_common_taxon",
  domain: "biology",
  kind: "processing",
  description:
    "Compares the lineages of two species in the NCBI Taxonomy: the smallest genus, family, order, class, phylum, kingdom or superkingdom they share.",
  input: z.object({
    one: commonName('Common name of a species, such as "lion"'),
    other: commonName('Common name of another species, such as "red fox"'),
  }),
  output: z.object({
    taxon: z.string().describe("Latin name of the smallest shared taxon"),
    rank: z.enum(RANKS).describe("Rank of that taxon"),
    kin: z.boolean().describe("True if both belong to one order"),
  }),
  takes: { one: { concept: "species.common" }, other: { concept: "species.common" } },
  alike: [["one", "other"]],
  gives: {
    "/taxon": {
      concept: "taxon.any",
      phrase: "the closest taxon [(genus or above)] shared by {one} and {other} <the NCBI Taxonomy of 2013>",
      ask: "what is the closest taxon [(genus or above)] that {one} and {other} share",
    },

    "/kin": { concept: "truth", phrase: "whether {one} is in the same order as {other}" },
  },
  probes: [
    { input: { one: "lion", other: "red fox" }, expect: { "/taxon": "Carnivora", "/rank": "order", "/kin": true } },
    { input: { one: "lion", other: "tiger" }, expect: { "/taxon": "Panthera", "/rank": "genus" } },
  ],
  sources: [NCBI_TAXONOMY, NCBI_TOOLKIT, WORDNET_NAMES],
  run({ one, other }) {
    const a = lineageOf(one, "one");
    const b = lineageOf(other, "other");
    if (a.scientific === b.scientific)
      throw new ToolError(`other: "${other}" is of the same species as "${one}"; give the name of another species`);
    const rank = RANKS.find((r) => a[r] !== "" && a[r] === b[r]);
    if (rank === undefined) throw new ToolError(`other: no taxon shared with "${one}"; give another, such as "lion"`);
    return { taxon: a[rank], rank, kin: a.order === b.order };
  },
});

export const speciesListFamilies = defineTool({
  name: "families_among_species",
  domain: "biology",
  kind: "processing",
  description:
    "Groups a list of species by family and order of the NCBI Taxonomy: number of families and orders, and the ones most often met.",
  input: z.object({
    species: z
      .array(z.string().min(3).max(80))
      .min(2)
      .max(80)
      .describe('Common names of species, such as ["lion", "puma"]'),
  }),
  output: z.object({
    families: z.int().describe("Number of different families"),
    orders: z.int().describe("Number of different orders"),
    family: z.string().nullable().describe("Family with the most of the species, null if several share that place"),
    order: z.string().nullable().describe("Order with the most of the species, null if several share that place"),
  }),
  takes: {
    species: {
      concept: "species.common",
      list: true,
      literalOnly: true,
      literals: [
        ["lion", "tiger", "gray wolf", "brown bear"],
        ["honey bee", "house fly", "monarch butterfly", "fruit fly"],
        ["tomato", "potato", "carrot", "sunflower"],
        ["horse", "donkey", "cattle", "goat"],
        ["barn owl", "bald eagle", "golden eagle", "osprey"],
        ["blue whale", "walrus", "dugong", "killer whale"],
        ["apple", "peach", "strawberry", "lemon"],
        ["chimpanzee", "human", "mandrill", "ring-tailed lemur"],
      ],
    },
  },
  gives: {
    "/families": {
      concept: "count.family",
      phrase: "the number of different families among {species} <the NCBI Taxonomy of 2013>",
      ask: "how many families do {species} belong to in all",
    },
    "/orders": {
      concept: "count.order",
      contrived: true,
      phrase: "the number of different orders among {species} <the NCBI Taxonomy of 2013>",
      ask: "how many different orders are there among {species}",
    },
  },
  probes: [
    {
      input: { species: ["lion", "tiger", "gray wolf", "brown bear"] },
      expect: { "/families": 3, "/orders": 1, "/family": "Felidae", "/order": "Carnivora" },
    },
    {
      input: { species: ["horse", "donkey", "cattle", "goat"] },
      expect: { "/families": 2, "/orders": 2, "/family": null },
    },
  ],
  sources: [NCBI_TAXONOMY, NCBI_TOOLKIT, WORDNET_NAMES],
  run({ species }) {
    const lines = species.map((name) => lineageOf(name, "species"));
    const families = lines.map((line) => line.family);
    const orders = lines.map((line) => line.order);
    return {
      families: new Set(families).size,
      orders: new Set(orders).size,
      family: commonest(families),
      order: commonest(orders),
    };
  },
});
