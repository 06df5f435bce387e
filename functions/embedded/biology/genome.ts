/**
 * The human genome: facts of a gene, genes at a cytogenetic location, facts of a chromosome.
 */
import { z } from "zod";
import { lazy } from "../../lib/memo.ts";
import { ToolError } from "../../tools/contract.ts";
import { nearMatches } from "../near.ts";
import { rowsOf } from "../table.ts";
import { defineTool } from "../tool.ts";
import { CHROMOSOMES } from "./data/chromosomes.ts";
import { GENE_POSITIONS } from "./data/gene_positions.ts";
import { GENES } from "./data/genes.ts";
import { NCBI_GENE } from "./sources.ts";
import { fold, pick } from "./table.ts";

export interface Gene {
  readonly symbol: string;
  readonly name: string;
  readonly chromosome: string;
  readonly band: string;
  readonly span: number;
  /** Lower coordinate on GRCh38. */
  readonly start: number;
  /** 0 for the gene with most publications. */
  readonly rank: number;
  readonly strand: string;
  /** EC number, or empty. */
  readonly ec: string;
  /** Rows of the ontology table. */
  readonly functions: readonly number[];
  readonly components: readonly number[];
}

const numbers = (cell: string | undefined) => (cell ? cell.split(",").map((n) => Number.parseInt(n, 36)) : []);

export const genes = lazy((): readonly Gene[] => {
  const positions = rowsOf(GENE_POSITIONS);
  return rowsOf(GENES).map((c, row) => ({
    symbol: c[0] ?? "",
    name: c[1] ?? "",
    chromosome: `chromosome ${c[2]}`,
    band: c[3] ?? "",
    span: Number(c[4]),
    start: numbers(positions[row]?.[0])[0] ?? 0,
    rank: numbers(positions[row]?.[1])[0] ?? 0,
    strand: c[5] === "+" ? "plus" : "minus",
    ec: c[6] ?? "",
    functions: numbers(c[7]),
    components: numbers(c[8]),
  }));
});
const bySymbol = lazy(() => new Map(genes().map((g) => [fold(g.symbol), g])));

export function findGene(symbol: string, field = "gene"): Gene {
  return pick(bySymbol(), symbol, field, "human gene in the list of well-studied genes", "BRCA1");
}

/** Genes of a chromosome from the end of the short arm on. */
export function genesAlong(chromosome: string): Gene[] {
  return genes()
    .filter((g) => g.chromosome === chromosome)
    .sort((a, b) => a.start - b.start || a.span - b.span);
}

const gene = z.string().min(1).max(40).describe('Official symbol of a human gene, such as "BRCA1"');

export const humanGeneFacts = defineTool({
  name: "human_gene_facts",
  domain: "biology",
  kind: "retrieval",
  description:
    "Looks up a well-studied human gene by symbol: full name, chromosome, cytogenetic location, length on GRCh38, strand.",
  input: z.object({ gene }),
  output: z.object({
    name: z.string().describe("Full official name"),
    chromosome: z.string().describe("Chromosome that carries the gene"),
    band: z.string().describe("Cytogenetic location, such as 17q21.31"),
    span: z.int().describe("Length in base pairs from the first to the last base of all transcripts"),
    strand: z.string().describe("Strand of the assembly: plus or minus"),
  }),
  takes: { gene: { concept: "gene.symbol" } },
  gives: {
    "/name": { concept: "gene.title", phrase: "the full official name of {gene}" },
    "/chromosome": {
      concept: "chromosome.name",
      phrase: "the chromosome of {gene}",
      ask: "which human chromosome is {gene} on",
      ends: true,
    },
    "/band": {
      concept: "chromosome.band",
      phrase: "the cytogenetic location of {gene}",
      ask: "at which cytogenetic band does {gene} lie",
      ends: true,
    },
    "/span": {
      concept: "length.genomic",
      phrase: "the length [in base pairs] of {gene} <UCSC's gene coordinates on GRCh38>",
      ask: "how many base pairs long is {gene}",
    },
    "/strand": {
      concept: "strand.name",
      phrase: "the strand [(plus or minus)] of {gene} <UCSC's gene coordinates on GRCh38>",
      ask: "which strand [(plus or minus)] is {gene} on",
    },
  },
  probes: [
    {
      input: { gene: "TP53" },
      expect: {
        "/name": "tumor protein p53",
        "/chromosome": "chromosome 17",
        "/band": "17p13.1",
        "/span": 19149,
        "/strand": "minus",
      },
    },
    { input: { gene: "cftr" }, expect: { "/chromosome": "chromosome 7", "/band": "7q31.2", "/strand": "plus" } },
  ],
  sources: [NCBI_GENE],
  run(input) {
    const { name, chromosome, band, span, strand } = findGene(input.gene);
    return { name, chromosome, band, span, strand };
  },
});

export const genesAtBand = defineTool({
  name: "human_genes_at_band",
  domain: "biology",
  kind: "retrieval",
  description: "Lists the well-studied human genes that share a cytogenetic location, and the longest of them.",
  input: z.object({ band: z.string().min(3).max(30).describe('Cytogenetic location, such as "17p13.1"') }),
  output: z.object({
    genes: z.array(z.string()).describe("Symbols of the genes at exactly that location, alphabetical"),
    count: z.int().describe("How many there are"),
    longest: z.string().describe("The gene among them that spans most base pairs"),
  }),
  takes: { band: { concept: "chromosome.band" } },
  gives: {
    "/genes": {
      contrived: true,
      concept: "gene.symbol",
      list: "set",
      phrase: "the well-studied human genes at {band}",
      ask: "which well-studied human genes lie at {band}",
    },
  },
  probes: [
    { input: { band: "17p13.1" }, expect: { "/count": 4 } },
    { input: { band: "7q31.2" }, expect: { "/longest": "CFTR" } },
  ],
  sources: [NCBI_GENE],
  run({ band }) {
    const found = genes().filter((g) => fold(g.band) === fold(band));
    const [first, ...rest] = found;
    if (first === undefined)
      throw new ToolError(
        `band: no listed gene lies at "${band}"; give a cytogenetic location such as "17p13.1"${nearMatches(
          band,
          genes().map((gene) => gene.band),
        )}`,
      );
    const longest = rest.reduce((best, g) => (g.span > best.span ? g : best), first);
    return { genes: found.map((g) => g.symbol), count: found.length, longest: longest.symbol };
  },
});

interface Chromosome {
  readonly name: string;
  readonly length: number;
  readonly coding: number;
}
export const chromosomes = lazy((): readonly Chromosome[] =>
  rowsOf(CHROMOSOMES).map((c) => ({ name: `chromosome ${c[0]}`, length: Number(c[1]), coding: Number(c[2]) })),
);
const byChromosome = lazy(
  () =>
    new Map(
      chromosomes()
        .flatMap((c) => [[c.name, c] as const, [c.name.slice(11), c] as const])
        .map(([n, c]) => [fold(n), c]),
    ),
);

/** The chromosome of that name, with or without the word. */
export function findChromosome(name: string) {
  return pick(byChromosome(), name, "chromosome", "human chromosome", "chromosome 17");
}

/** Of one that a question names: few list the genes of a chromosome that they have to find out. */
export const chromosomeTakes = {
  concept: "chromosome.name",
  literals: [...Array.from({ length: 22 }, (_, at) => `chromosome ${at + 1}`), "chromosome X"],
  literalOnly: true,
} as const;

export const humanChromosomeFacts = defineTool({
  name: "human_chromosome_facts",
  domain: "biology",
  kind: "retrieval",
  description: "Looks up a human chromosome: length in base pairs (GRCh38) and number of protein-coding genes.",
  input: z.object({ chromosome: z.string().min(1).max(20).describe('Human chromosome, such as "chromosome 17"') }),
  output: z.object({
    length: z.int().describe("Length in base pairs"),
    coding: z.int().describe("Number of protein-coding genes"),
  }),
  takes: { chromosome: { concept: "chromosome.name" } },
  gives: {
    "/length": {
      concept: "length.genomic",
      phrase: "the size [in base pairs] of {chromosome} <GRCh38>",
      ask: "how many base pairs are there on {chromosome}",
    },
    "/coding": {
      concept: "count.gene",
      phrase: "the number of protein-coding genes on {chromosome} <NCBI Gene of 2022>",
      ask: "how many protein-coding genes are there on {chromosome}",
    },
  },
  probes: [
    { input: { chromosome: "chromosome 1" }, expect: { "/length": 248956422, "/coding": 2095 } },
    { input: { chromosome: "X" }, expect: { "/length": 156040895, "/coding": 871 } },
  ],
  sources: [NCBI_GENE],
  run({ chromosome }) {
    const { length, coding } = findChromosome(chromosome);
    return { length, coding };
  },
});
