/**
 * Taxa: the organism of a scientific name, what lies within an order, the largest genus of a family.
 */
import { z } from "zod";
import { ToolError } from "../../tools/contract.ts";
import { nearMatches } from "../near.ts";
import { defineTool } from "../tool.ts";
import { NCBI_TAXONOMY, NCBI_TOOLKIT, WORDNET_NAMES } from "./sources.ts";
import { fold, pick } from "./table.ts";
import { speciesByName, taxa } from "./taxonomy.ts";

export const organismByLatinName = defineTool({
  name: "organism_by_scientific_name",
  domain: "biology",
  kind: "retrieval",
  description:
    "Finds an animal, plant or fungus by scientific (Latin) name: common English name where one is listed, family and order in the NCBI Taxonomy.",
  input: z.object({
    latin: z.string().min(3).max(120).describe('Scientific name of a species, such as "Panthera leo"'),
  }),
  output: z.object({
    common: z.string().nullable().describe("Common English name, null if none is listed"),
    family: z.string().describe("Latin name of the family"),
    order: z.string().describe("Latin name of the order"),
  }),
  takes: { latin: { concept: "species.latin" } },
  gives: {
    "/common": {
      concept: "species.common",
      phrase: "{latin} [by its common name]",
      ask: "what is the common name of {latin}",
    },
    "/family": {
      concept: "family.found",
      phrase: "the taxonomic family of {latin}",
      ask: "which family is {latin} in",
    },
    "/order": {
      concept: "order.found",
      phrase: "the taxonomic order that {latin} is in",
      ask: "which order is {latin} in",
    },
  },
  probes: [
    {
      input: { latin: "Panthera leo" },
      expect: { "/common": "lion", "/family": "Felidae", "/order": "Carnivora" },
    },
    { input: { latin: "Digitalis purpurea" }, expect: { "/common": "foxglove", "/order": "Lamiales" } },
  ],
  sources: [NCBI_TAXONOMY, NCBI_TOOLKIT, WORDNET_NAMES],
  run({ latin }) {
    const words = latin.trim().split(/\s+/);
    const known = speciesByName().get(fold(words.slice(0, 2).join(" ")));
    const genus = taxa().genera.get(fold(known?.scientific.split(" ")[0] ?? words[0] ?? ""));
    const family = genus && taxa().families.get(fold(genus.family));
    if (family === undefined || words.length < 2)
      throw new ToolError(
        `latin: no listed organism called "${latin}"; give a two-word name such as "Panthera leo"${nearMatches(
          latin,
          [...speciesByName().values()].map((one) => one.scientific),
        )}`,
      );
    return { common: known?.name ?? null, family: family.name, order: family.order };
  },
});

/** Families of an order that are ranked, where it has so many. */
const RANKED_FAMILIES = 5;

export const orderFacts = defineTool({
  name: "taxonomic_order_facts",
  domain: "biology",
  kind: "retrieval",
  description:
    "Looks up an order of animals, plants or fungi in the NCBI Taxonomy (2013): number of families and genera, its largest families.",
  input: z.object({ order: z.string().min(4).max(40).describe('Latin name of an order, such as "Carnivora"') }),
  output: z.object({
    families: z.int().describe("Number of families"),
    genera: z.int().describe("Number of genera within these families"),
    largest: z
      .array(z.string())
      .nullable()
      .describe("Up to five families with the most genera, most first; null if two of these have as many"),
    first: z.string().nullable().describe("The family with the most genera; null if several share that place"),
  }),
  takes: { order: { concept: "taxon.order" } },
  gives: {
    "/families": {
      concept: "count.family",
      phrase: "the number of families in {order} <the NCBI Taxonomy of 2013>",
      ask: "how many families are there in {order}",
    },
    "/largest": {
      concept: "taxon.family",
      list: "ordered",
      phrase: "the five [(or fewer)] families with the most genera in {order} <the NCBI Taxonomy of 2013>",
      ask: "which are the five [(or fewer)] families with the most genera in {order}",
    },
    "/first": {
      concept: "taxon.family",
      phrase: "the largest family [by number of genera] in {order} <the NCBI Taxonomy of 2013>",
      ask: "which family in {order} has the most genera",
      ends: true,
    },
  },
  probes: [
    { input: { order: "Proboscidea" }, expect: { "/first": "Elephantidae" } },
    { input: { order: "carnivora" }, expect: { "/first": "Mustelidae" } },
  ],
  sources: [NCBI_TAXONOMY],
  run({ order }) {
    const { families, genera, largest } = pick(taxa().orders, order, "order", "listed order", "Carnivora");
    const ranked = largest.length >= Math.min(families, RANKED_FAMILIES);
    return { families, genera, largest: ranked ? [...largest] : null, first: largest[0] ?? null };
  },
});

export const largestGenus = defineTool({
  name: "largest_genus_of_family",
  domain: "biology",
  kind: "retrieval",
  description:
    "Finds the genus with the most species with two-word names within a family, by the NCBI Taxonomy (2013), and how many these are.",
  input: z.object({ family: z.string().min(4).max(40).describe('Latin name of a family, such as "Felidae"') }),
  output: z.object({
    genus: z.string().describe("Latin name of the genus"),
    species: z.int().describe("Number of species with a two-word name in that genus"),
  }),
  takes: { family: { concept: "taxon.family" } },
  gives: {
    "/genus": {
      concept: "taxon.genus",
      phrase: "the largest genus [by named species] in {family} <the NCBI Taxonomy of 2013>",
      ask: "which genus in {family} has the most species on record",
      ends: true,
    },
  },
  probes: [
    { input: { family: "Canidae" }, expect: { "/genus": "Vulpes" } },
    { input: { family: "pinaceae" }, expect: { "/genus": "Pinus" } },
  ],
  sources: [NCBI_TAXONOMY],
  run({ family }) {
    const { largest } = pick(taxa().families, family, "family", "listed family", "Felidae");
    const genus = taxa().genera.get(fold(largest));
    if (genus === undefined)
      throw new ToolError(
        `family: no genus of "${family}" alone has the most species; give another family, such as "Felidae"`,
      );
    return { genus: genus.name, species: genus.species };
  },
});
