/**
 * Taxonomy: scientific name of a species, place of a genus and of a family in the NCBI Taxonomy.
 */
import { z } from "zod";
import { rowsOf } from "../../table.ts";
import { defineTool, lazy } from "../../tool.ts";
import { geneticCodeName } from "./codons.ts";
import { SPECIES } from "./data/species.ts";
import { TAXA } from "./data/taxa.ts";
import { NCBI_TAXONOMY, NCBI_TOOLKIT } from "./sources.ts";
import { fold, pick } from "./table.ts";

interface Species {
  readonly name: string;
  readonly scientific: string;
  readonly code: string;
}
export const species = lazy((): readonly Species[] =>
  rowsOf(SPECIES).map((c) => ({ name: c[0] ?? "", scientific: c[1] ?? "", code: c[2] ?? "" })),
);
const bySpecies = lazy(
  () => new Map(species().flatMap((s) => [s.scientific, s.name].map((n) => [fold(n), s] as const))),
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
}
export const taxa = lazy(() => {
  const genera = new Map<string, Genus>();
  const families = new Map<string, Family>();
  for (const [rank, name = "", a = "", b = "", c = "", d = ""] of rowsOf(TAXA)) {
    if (rank === "G") genera.set(fold(name), { name, family: a, species: Number(b) });
    else families.set(fold(name), { name, order: a, class: b, phylum: c, genera: Number(d) });
  }
  return { genera, families };
});

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
    "/scientific": {
      concept: "species.scientific",
      phrase: "the scientific (two-word Latin) name for {species}",
    },
    "/genus": { concept: "taxon.genus", phrase: "the genus that the NCBI Taxonomy gives for {species}" },
    "/code": {
      concept: "genetic.code",
      phrase: "the genetic code that the NCBI Taxonomy gives for the mitochondria of {species}",
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
  sources: [NCBI_TAXONOMY, NCBI_TOOLKIT],
  run(input) {
    const { scientific, code } = pick(bySpecies(), input.species, "species", "listed species", "giant panda");
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
    "/family": { concept: "taxon.family", phrase: "the taxonomic family that the NCBI Taxonomy gives for {genus}" },
    "/species": {
      concept: "count.species",
      phrase: "the number of species with a two-word name that the NCBI Taxonomy of 2013 lists under {genus}",
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
    "/order": { concept: "taxon.order", phrase: "the taxonomic order that the NCBI Taxonomy gives for {family}" },
    "/class": { concept: "taxon.class", phrase: "the taxonomic class that the NCBI Taxonomy gives for {family}" },
    "/phylum": { concept: "taxon.phylum", phrase: "the phylum that the NCBI Taxonomy gives for {family}" },
    "/genera": {
      concept: "count.genus",
      phrase: "the number of genera that the NCBI Taxonomy of 2013 lists under {family}",
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
