/**
 * Amino acids and peptides: the twenty standard amino acids, and known peptides with their sequences.
 */
import { z } from "zod";
import { lazy } from "../../lib/memo.ts";
import { rowsOf } from "../table.ts";
import { defineTool } from "../tool.ts";
import { PEPTIDES } from "./data/peptides.ts";
import { KYTE_DOOLITTLE, NCBI_TOOLKIT, TEXTBOOK, UNIPROT } from "./sources.ts";
import { fold, pick } from "./table.ts";

interface AminoAcid {
  readonly letter: string;
  readonly code: string;
  readonly name: string;
  /** Formula of the free amino acid (Hill order). */
  readonly formula: string;
  /** Kyte and Doolittle 1982. */
  readonly hydropathy: number;
  /** Codons of the standard genetic code. */
  readonly codons: number;
}

export const AMINO_ACIDS: readonly AminoAcid[] = (
  [
    ["A", "Ala", "alanine", "C3H7NO2", 1.8, 4],
    ["R", "Arg", "arginine", "C6H14N4O2", -4.5, 6],
    ["N", "Asn", "asparagine", "C4H8N2O3", -3.5, 2],
    ["D", "Asp", "aspartic acid", "C4H7NO4", -3.5, 2],
    ["C", "Cys", "cysteine", "C3H7NO2S", 2.5, 2],
    ["Q", "Gln", "glutamine", "C5H10N2O3", -3.5, 2],
    ["E", "Glu", "glutamic acid", "C5H9NO4", -3.5, 2],
    ["G", "Gly", "glycine", "C2H5NO2", -0.4, 4],
    ["H", "His", "histidine", "C6H9N3O2", -3.2, 2],
    ["I", "Ile", "isoleucine", "C6H13NO2", 4.5, 3],
    ["L", "Leu", "leucine", "C6H13NO2", 3.8, 6],
    ["K", "Lys", "lysine", "C6H14N2O2", -3.9, 2],
    ["M", "Met", "methionine", "C5H11NO2S", 1.9, 1],
    ["F", "Phe", "phenylalanine", "C9H11NO2", 2.8, 2],
    ["P", "Pro", "proline", "C5H9NO2", -1.6, 4],
    ["S", "Ser", "serine", "C3H7NO3", -0.8, 6],
    ["T", "Thr", "threonine", "C4H9NO3", -0.7, 4],
    ["W", "Trp", "tryptophan", "C11H12N2O2", -0.9, 1],
    ["Y", "Tyr", "tyrosine", "C9H11NO3", -1.3, 2],
    ["V", "Val", "valine", "C5H11NO2", 4.2, 4],
  ] as const
).map(([letter, code, name, formula, hydropathy, codons]) => ({ letter, code, name, formula, hydropathy, codons }));

export const aminoByLetter = lazy(() => new Map(AMINO_ACIDS.map((a) => [a.letter, a])));
const byName = lazy(
  () => new Map(AMINO_ACIDS.flatMap((a) => [a.name, a.code, a.letter].map((n) => [fold(n), a] as const))),
);

/** The standard amino acid of that name, three-letter or one-letter code. */
export function findAmino(name: string, field: string): AminoAcid {
  return pick(byName(), name, field, "standard amino acid", "leucine");
}

export const aminoAcidFacts = defineTool({
  name: "amino_acid_facts",
  domain: "biology",
  kind: "retrieval",
  description:
    "Looks up one of the twenty standard amino acids: codes, molecular formula, hydropathy, number of codons.",
  input: z.object({
    amino: z.string().min(1).max(20).describe('Amino acid by name or code, such as "leucine" or "Leu"'),
  }),
  output: z.object({
    code: z.string().describe("Three-letter code"),
    letter: z.string().describe("One-letter code"),
    formula: z.string().describe("Molecular formula of the free amino acid"),
    hydropathy: z.number().describe("Kyte-Doolittle hydropathy"),
    codons: z.int().describe("Number of codons in the standard genetic code"),
  }),
  takes: { amino: { concept: "amino.name" } },
  gives: {
    "/code": { concept: "amino.code", phrase: "the three-letter code of {amino}" },
    "/letter": { concept: "amino.code", phrase: "the one-letter code of {amino}" },
    "/formula": {
      concept: "formula.molecular",
      phrase: "[the molecular formula of] {amino} [as a free amino acid]",
      ask: "what is the molecular formula of {amino} [as a free amino acid]",
    },
    "/hydropathy": {
      concept: "index.hydropathy",
      phrase: "the hydropathy of {amino} <the Kyte-Doolittle scale>",
      ask: "what is the hydropathy of {amino}",
    },
    "/codons": {
      concept: "count.codon",
      phrase: "the number of codons [in the standard genetic code] for {amino}",
      ask: "how many codons code for {amino} [in the standard genetic code]",
    },
  },
  probes: [
    {
      input: { amino: "leucine" },
      expect: { "/code": "Leu", "/letter": "L", "/formula": "C6H13NO2", "/hydropathy": 3.8, "/codons": 6 },
    },
    { input: { amino: "Trp" }, expect: { "/letter": "W", "/codons": 1, "/hydropathy": -0.9 } },
  ],
  sources: [KYTE_DOOLITTLE, NCBI_TOOLKIT, TEXTBOOK],
  run({ amino }) {
    const { code, letter, formula, hydropathy, codons } = findAmino(amino, "amino");
    return { code, letter, formula, hydropathy, codons };
  },
});

interface Peptide {
  readonly name: string;
  readonly gene: string;
  readonly sequence: string;
}
export const peptides = lazy((): readonly Peptide[] =>
  rowsOf(PEPTIDES).map((c) => ({ name: c[0] ?? "", gene: c[1] ?? "", sequence: c[2] ?? "" })),
);
const byPeptide = lazy(() => new Map(peptides().map((p) => [fold(p.name), p])));

export const peptideFacts = defineTool({
  name: "peptide_facts",
  domain: "biology",
  kind: "retrieval",
  description:
    "Looks up a peptide that a precursor is cut into: sequence of the chain, length, human gene of the precursor.",
  input: z.object({ peptide: z.string().min(3).max(60).describe('Name of a peptide, such as "corticotropin"') }),
  output: z.object({
    sequence: z.string().describe("Sequence in one-letter codes, without end-group modification"),
    length: z.int().describe("Number of amino acids"),
    gene: z.string().nullable().describe("Human gene of the precursor, null if it is not a human peptide"),
  }),
  takes: { peptide: { concept: "peptide.name" } },
  gives: {
    "/sequence": {
      concept: "protein.known",
      phrase: "[the amino acid sequence of] {peptide}",
      answer: false,
    },
    "/length": {
      concept: "length.residue",
      phrase: "the number of amino acids in {peptide}",
      ask: "how many amino acids are there in {peptide}",
    },
    "/gene": {
      concept: "gene.single",
      phrase: "the human gene for {peptide}",
      ask: "which human gene encodes {peptide}",
    },
  },
  probes: [
    {
      input: { peptide: "alpha-melanotropin" },
      expect: { "/sequence": "SYSMEHFRWGKPV", "/length": 13, "/gene": "POMC" },
    },
    { input: { peptide: "Rat ghrelin" }, expect: { "/length": 28, "/gene": null } },
  ],
  sources: [UNIPROT],
  run({ peptide }) {
    const { sequence, gene } = pick(byPeptide(), peptide, "peptide", "peptide", "corticotropin");
    return { sequence, length: sequence.length, gene: gene === "" ? null : gene };
  },
});
