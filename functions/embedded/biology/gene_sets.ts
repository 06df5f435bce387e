/**
 * Genes together: two genes compared, neighbours along the chromosome, a list of genes.
 */
import { z } from "zod";
import { ToolError } from "../../tools/contract.ts";
import { defineTool } from "../tool.ts";
import { findGene, genesAlong } from "./genome.ts";
import { GENE_ONTOLOGY, NCBI_GENE } from "./sources.ts";
import { only, orNull } from "./table.ts";

const symbol = z.string().min(1).max(40);

/** Genes that most readers know, to hold others against. */
const FAMOUS = "TP53 BRCA1 BRCA2 CFTR DMD HTT APOE APP EGFR KRAS MYC PTEN RB1 APC VHL ATM INS LEP FBN1 F8 HBB".split(
  " ",
);

export const genesCompared = defineTool({
  name: "human_genes_compared",
  domain: "biology",
  kind: "retrieval",
  description:
    "Compares two well-studied human genes: the longer, the one with more directly assayed GO functions, whether one chromosome carries both.",
  input: z.object({
    a: symbol.describe('Official symbol of a human gene, such as "BRCA1"'),
    b: symbol.describe('Official symbol of another human gene, such as "TP53"'),
  }),
  output: z.object({
    longer: z.string().nullable().describe("The gene that spans more base pairs of GRCh38, null if they tie"),
    versatile: z
      .string()
      .nullable()
      .describe("The gene with more GO molecular functions shown by direct assay, null if they tie"),
    together: z.boolean().describe("Whether the same chromosome carries both"),
  }),
  takes: {
    a: { concept: "gene.symbol", literals: FAMOUS, literalOnly: true },
    b: { concept: "gene.symbol", literals: FAMOUS, literalOnly: true },
  },
  gives: {
    "/longer": {
      concept: "gene.symbol",
      phrase: "the longer gene out of {a} and {b} <UCSC's gene coordinates on GRCh38>",
      ask: "which gene is longer, {a} or {b}",
      ends: true,
    },

    "/together": { concept: "truth", phrase: "whether {a} is on the same chromosome as {b}" },
  },
  alike: [["a", "b"]],
  probes: [
    { input: { a: "BRCA1", b: "TP53" }, expect: { "/longer": "BRCA1", "/together": true } },
    { input: { a: "il6", b: "TNF" }, expect: { "/versatile": "TNF", "/together": false } },
  ],
  sources: [NCBI_GENE, GENE_ONTOLOGY],
  run({ a, b }) {
    const both = [findGene(a, "a"), findGene(b, "b")] as const;
    if (both[0] === both[1]) throw new ToolError(`b: "${b}" is the same gene as "${a}"; give another, such as "TP53"`);
    return {
      longer: only(both, (g) => g.span)?.symbol ?? null,
      versatile: only(both, (g) => g.functions.length)?.symbol ?? null,
      together: both[0].chromosome === both[1].chromosome,
    };
  },
});

export const geneNeighbours = defineTool({
  name: "human_gene_neighbours",
  domain: "biology",
  kind: "retrieval",
  description:
    "Finds the previous and the next well-studied gene along the chromosome of a human gene, by start on GRCh38, and how far the next one is.",
  input: z.object({ gene: symbol.describe('Official symbol of a human gene, such as "BRCA1"') }),
  output: z.object({
    previous: z.string().nullable().describe("The gene that starts next before it, null if there is none"),
    next: z.string().nullable().describe("The gene that starts next after it, null if there is none"),
    distance: z.int().nullable().describe("Base pairs from its start to that of the next gene"),
  }),
  takes: { gene: { concept: "gene.named" } },
  gives: {
    "/previous": {
      contrived: true,
      concept: "gene.symbol",
      phrase: "the gene on your list that comes right before {gene} on its chromosome",
      ask: "which gene on your list comes right before {gene} on its chromosome",
      ends: true,
    },
    "/next": {
      contrived: true,
      concept: "gene.symbol",
      phrase: "the gene on your list that comes right after {gene} on its chromosome",
      ask: "which gene on your list comes right after {gene} on its chromosome",
      ends: true,
    },
  },
  probes: [
    { input: { gene: "BRCA1" }, expect: { "/distance": 709443 } },
    { input: { gene: "HLA-DRB1" }, expect: { "/previous": "HLA-DRA" } },
  ],
  sources: [NCBI_GENE],
  run({ gene }) {
    const found = findGene(gene);
    const line = genesAlong(found.chromosome);
    const at = line.indexOf(found);
    const next = line[at + 1];
    return {
      previous: line[at - 1]?.symbol ?? null,
      next: next?.symbol ?? null,
      distance: next === undefined ? null : next.start - found.start,
    };
  },
});

export const geneList = defineTool({
  name: "human_gene_list",
  domain: "biology",
  kind: "retrieval",
  description:
    "Looks up a list of human genes together: the longest, the shortest, the one with most GO functions, those for enzymes, the commonest chromosome.",
  input: z.object({ genes: z.array(symbol).min(2).max(60).describe("Official symbols of human genes") }),
  output: z.object({
    longest: z.string().nullable().describe("The one that spans most base pairs of GRCh38"),
    shortest: z.string().nullable().describe("The one that spans fewest base pairs of GRCh38"),
    versatile: z.string().nullable().describe("The one with most directly assayed GO functions, null if several tie"),
    enzymes: z.array(z.string()).nullable().describe("Those that encode an enzyme with one EC number, null if none"),
    chromosome: z.string().nullable().describe("The chromosome that carries most of them, null if several tie"),
  }),
  takes: {
    genes: {
      concept: "gene.symbol",
      list: true,
      literalOnly: true,
      literals: [
        ["TP53", "EGFR", "KRAS"],
        ["HBB", "HBA1", "MB"],
        ["DMD", "CFTR", "HTT", "F8"],
        ["LDLR", "PCSK9", "APOB", "APOE"],
        ["ADH1B", "ALDH2", "CYP2E1"],
        ["PSEN1", "APP", "LRRK2", "MAPT"],
        ["BRCA1", "BRCA2", "ATM", "PTEN"],
        ["APOE", "APP", "MAPT", "SNCA"],
        ["INS", "LEP", "GCG", "PPARG"],
        ["CFTR", "HFE", "F5", "PAH", "DMD"],
      ],
    },
  },
  gives: {
    "/longest": {
      concept: "gene.symbol",
      phrase: "the longest of {genes} <UCSC's gene coordinates on GRCh38>",
      ask: "which of {genes} is the longest",
      ends: true,
    },
    "/enzymes": {
      concept: "gene.enzyme",
      list: "set",
      phrase: "the genes for enzymes [with a single EC number] among {genes}",
      ask: "which of {genes} encode enzymes [with a single EC number]",
    },
  },
  probes: [
    {
      input: { genes: ["BRCA1", "BRCA2", "ATM", "PTEN"] },
      expect: { "/longest": "ATM", "/shortest": "BRCA1", "/chromosome": null },
    },
    { input: { genes: ["TP53", "BRCA1", "PAH"] }, expect: { "/chromosome": "chromosome 17", "/enzymes": ["PAH"] } },
  ],
  sources: [NCBI_GENE, GENE_ONTOLOGY],
  run(input) {
    const found = [...new Set(input.genes.map((g) => findGene(g, "genes")))];
    if (found.length < 2) throw new ToolError("genes: give two different genes or more, such as TP53 and EGFR");
    const carried = [...new Set(found.map((g) => g.chromosome))];
    return {
      longest: only(found, (g) => g.span)?.symbol ?? null,
      shortest: only(found, (g) => -g.span)?.symbol ?? null,
      versatile: only(found, (g) => g.functions.length)?.symbol ?? null,
      enzymes: orNull(found.filter((g) => g.ec !== "").map((g) => g.symbol)),
      chromosome: only(carried, (c) => found.filter((g) => g.chromosome === c).length),
    };
  },
});
