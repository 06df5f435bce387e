/**
 * Taxonomy: scientific name of a species, place of a genus and of a family in the NCBI Taxonomy.
 */
import { z } from "zod";
import { lazy } from "../../lib/memo.ts";
import { ToolError } from "../../tools/contract.ts";
import { rowsOf } from "../table.ts";
import { defineTool } from "../tool.ts";
import { geneticCodeName } from "./codons.ts";
import { SPECIES } from "./data/species.ts";
import { TAXA } from "./data/taxa.ts";
import { NCBI_TAXONOMY, NCBI_TOOLKIT, WORDNET_NAMES } from "./sources.ts";
import { fold, pick } from "./table.ts";

export interface Species {
  readonly name: string;
  readonly scientific: string;
  readonly code: string;
}
export const species = lazy((): readonly Species[] =>
  rowsOf(SPECIES).map((c) => ({ name: c[0] ?? "", scientific: c[1] ?? "", code: c[2] ?? "" })),
);
/** Species by scientific name (the last of those that share one) and by common name, which has the last word. */
export const speciesByName = lazy(
  () =>
    new Map([
      ...species().map((s) => [fold(s.scientific), s] as const),
      ...species().map((s) => [fold(s.name), s] as const),
    ]),
);

interface Genus {
  readonly name: string;
  readonly family: string;
  readonly species: number;
}
interface Family {
  readonly name: string;
  readonly order: string;
  readonly class: string;
  readonly phylum: string;
  readonly genera: number;
  /** The genus with the most species; empty if none is named or several share that place. */
  readonly largest: string;
}
interface Order {
  readonly name: string;
  readonly families: number;
  readonly genera: number;
  /** Up to five families with the most genera, most first; at most one where two of these have as many. */
  readonly largest: readonly string[];
}
export const taxa = lazy(() => {
  const genera = new Map<string, Genus>();
  const families = new Map<string, Family>();
  const orders = new Map<string, Order>();
  for (const [rank, name = "", a = "", b = "", c = "", d = "", e = ""] of rowsOf(TAXA)) {
    if (rank === "G") genera.set(fold(name), { name, family: a, species: Number(b) });
    else if (rank === "F")
      families.set(fold(name), { name, order: a, class: b, phylum: c, genera: Number(d), largest: e });
    else
      orders.set(fold(name), { name, families: Number(c), genera: Number(d), largest: e === "" ? [] : e.split(" ") });
  }
  return { genera, families, orders };
});

const PLANTS: ReadonlySet<string> = new Set(["Streptophyta", "Chlorophyta"]);
const FUNGI: ReadonlySet<string> = new Set(["Ascomycota", "Basidiomycota", "Mucoromycota"]);

/** Names of the taxa that a species belongs to, by rank; empty where the taxonomy has none. Throws for an unknown species. */
export function lineageOf(name: string, field: string) {
  const { scientific } = pick(speciesByName(), name, field, "listed species", "giant panda");
  const genus = scientific.split(" ")[0] ?? "";
  const family = taxa().families.get(fold(taxa().genera.get(fold(genus))?.family ?? ""));
  if (family === undefined)
    throw new ToolError(`${field}: no lineage known of "${name}"; give another, such as "giant panda"`);
  const { order, class: group, phylum } = family;
  const kingdom = PLANTS.has(phylum) ? "Viridiplantae" : FUNGI.has(phylum) ? "Fungi" : "Metazoa";
  return { scientific, genus, family: family.name, order, class: group, phylum, kingdom, superkingdom: "Eukaryota" };
}

export const speciesFacts = defineTool({
  name: "species_facts",
  domain: "biology",
  kind: "retrieval",
  description: "Looks up an animal or plant by common name: scientific name, genus, genetic code of its mitochondria.",
  input: z.object({ species: z.string().min(3).max(80).describe('Common name of a species, such as "giant panda"') }),
  output: z.object({
    scientific: z.string().describe("Scientific name of the species"),
    genus: z.string().describe("Latin name of the genus"),
    code: z.string().describe("Genetic code of the mitochondria"),
  }),
  takes: { species: { concept: "species.common" } },
  gives: {
    "/scientific": { concept: "species.scientific", phrase: "the scientific name of {species}" },
    "/genus": { concept: "genus.found", phrase: "the genus of {species}", ask: "which genus does {species} belong to" },
    "/code": {
      concept: "code.found",
      phrase: "the mitochondrial genetic code of {species}",
      ask: "which genetic code do the mitochondria of {species} use",
      ends: true,
    },
  },
  probes: [
    {
      input: { species: "giant panda" },
      expect: {
        "/scientific": "Ailuropoda melanoleuca",
        "/genus": "Ailuropoda",
        "/code": "NCBI genetic code 2 (vertebrate mitochondrial)",
      },
    },
    {
      input: { species: "Honey bee" },
      expect: { "/scientific": "Apis mellifera", "/code": "NCBI genetic code 5 (invertebrate mitochondrial)" },
    },
  ],
  sources: [NCBI_TAXONOMY, NCBI_TOOLKIT, WORDNET_NAMES],
  run(input) {
    const { scientific, code } = pick(speciesByName(), input.species, "species", "listed species", "giant panda");
    return { scientific, genus: scientific.split(" ")[0] ?? "", code: geneticCodeName(code) };
  },
});

export const genusFacts = defineTool({
  name: "genus_facts",
  domain: "biology",
  kind: "retrieval",
  description: "Looks up a genus of animals or plants in the NCBI Taxonomy (2013): family, number of named species.",
  input: z.object({ genus: z.string().min(2).max(40).describe('Latin name of a genus, such as "Panthera"') }),
  output: z.object({
    family: z.string().describe("Latin name of the family"),
    species: z.int().describe("Number of species with a two-word Latin name"),
  }),
  takes: { genus: { concept: "taxon.genus" } },
  gives: {
    "/family": {
      concept: "family.found",
      phrase: "the family of {genus} <the NCBI Taxonomy of 2013>",
      ask: "which family does {genus} belong to",
    },
    "/species": {
      concept: "count.species",
      phrase: "the number of named species in {genus} <the NCBI Taxonomy of 2013>",
      ask: "how many named species are there in {genus}",
    },
  },
  probes: [
    { input: { genus: "Panthera" }, expect: { "/family": "Felidae", "/species": 4 } },
    { input: { genus: "quercus" }, expect: { "/family": "Fagaceae" } },
  ],
  sources: [NCBI_TAXONOMY],
  run({ genus }) {
    const found = pick(taxa().genera, genus, "genus", "listed genus", "Panthera");
    return { family: found.family, species: found.species };
  },
});

export const familyFacts = defineTool({
  name: "family_facts",
  domain: "biology",
  kind: "retrieval",
  description:
    "Looks up a family of animals or plants in the NCBI Taxonomy (2013): order, class, phylum, number of genera.",
  input: z.object({ family: z.string().min(4).max(40).describe('Latin name of a family, such as "Felidae"') }),
  output: z.object({
    order: z.string().describe("Latin name of the order"),
    class: z.string().nullable().describe("Class, null where the taxonomy has none (reptiles)"),
    phylum: z.string().describe("Latin name of the phylum"),
    genera: z.int().describe("Number of genera"),
  }),
  takes: { family: { concept: "taxon.family" } },
  gives: {
    "/order": {
      concept: "order.found",
      phrase: "the taxonomic order of {family} <the NCBI Taxonomy of 2013>",
      ask: "which order does {family} belong to",
    },
    "/class": {
      concept: "taxon.class",
      phrase: "the taxonomic class of {family} <the NCBI Taxonomy of 2013>",
      ask: "which class does {family} belong to",
    },
    "/phylum": {
      concept: "taxon.phylum",
      phrase: "the phylum of {family} <the NCBI Taxonomy of 2013>",
      ask: "which phylum does {family} belong to",
    },
    "/genera": {
      concept: "count.genus",
      phrase: "the number of genera in {family} <the NCBI Taxonomy of 2013>",
      ask: "how many genera are there in {family}",
    },
  },
  probes: [
    {
      input: { family: "Felidae" },
      expect: { "/order": "Carnivora", "/class": "Mammalia", "/phylum": "Chordata", "/genera": 19 },
    },
    { input: { family: "poaceae" }, expect: { "/order": "Poales", "/genera": 685 } },
  ],
  sources: [NCBI_TAXONOMY],
  run({ family }) {
    const found = pick(taxa().families, family, "family", "listed family", "Felidae");
    return { order: found.order, class: found.class || null, phylum: found.phylum, genera: found.genera };
  },
});
