/**
 * Amino acids by what they do in chains: two compared, one for a hydropathy, the make-up of a chain.
 */
import { z } from "zod";
import { ToolError } from "../../tools/contract.ts";
import { defineTool } from "../tool.ts";
import { matrices } from "./alignment.ts";
import { AMINO_ACIDS, aminoByLetter, findAmino } from "./amino.ts";
import { atomsOf } from "./profiles.ts";
import { BLOSUM, HYDROPATHY, KYTE_DOOLITTLE, NCBI_TOOLKIT, TEXTBOOK } from "./sources.ts";
import { only, orNull, readProtein } from "./table.ts";

const name = z.string().min(1).max(20);
/** Masses of the elements to three decimals do: no two amino acids but isomers come closer. */
const MASS: Readonly<Record<string, number>> = { C: 12.011, H: 1.008, N: 14.007, O: 15.999, S: 32.06 };
const mass = (formula: string) =>
  Object.entries(MASS).reduce((sum, [symbol, one]) => sum + one * atomsOf(formula, symbol), 0);

const paired = { concept: "amino.name", literals: AMINO_ACIDS.map(({ name }) => name), literalOnly: true } as const;

export const aminoAcidsCompared = defineTool({
  name: "amino_acids_compared",
  domain: "biology",
  kind: "retrieval",
  description:
    "Compares two standard amino acids: the heavier, the more hydrophobic, the one with more codons, the BLOSUM62 score of exchanging them.",
  input: z.object({
    a: name.describe('Amino acid by name or code, such as "leucine"'),
    b: name.describe('Another amino acid, such as "lysine"'),
  }),
  output: z.object({
    heavier: z.string().nullable().describe("The one of higher molar mass, null for isomers"),
    hydrophobic: z.string().nullable().describe("The one of higher Kyte-Doolittle hydropathy, null if they tie"),
    codons: z.string().nullable().describe("The one with more codons in the standard genetic code, null if they tie"),
    score: z.int().describe("BLOSUM62 score of the pair"),
  }),
  takes: { a: paired, b: paired },
  gives: {
    "/heavier": {
      concept: "amino.name",
      phrase: "the heavier amino acid out of {a} and {b}",
      ask: "which amino acid is heavier, {a} or {b}",
    },
    "/hydrophobic": {
      concept: "amino.name",
      phrase: "the more hydrophobic amino acid out of {a} and {b} <the Kyte-Doolittle scale>",
      ask: "which amino acid is more hydrophobic, {a} or {b}",
    },
    "/codons": {
      concept: "amino.name",
      phrase: "the amino acid with more codons [in the standard genetic code] out of {a} and {b}",
      ask: "which amino acid has more codons [in the standard genetic code], {a} or {b}",
    },
    "/score": {
      concept: "score.substitution",
      phrase: "the BLOSUM62 score for exchanging {a} and {b}",
      ask: "what is the BLOSUM62 score of {a} against {b}",
    },
  },
  alike: [["a", "b"]],
  probes: [
    {
      input: { a: "leucine", b: "Trp" },
      expect: { "/heavier": "tryptophan", "/hydrophobic": "leucine", "/codons": "leucine", "/score": -2 },
    },
    { input: { a: "leucine", b: "isoleucine" }, expect: { "/heavier": null, "/score": 2 } },
  ],
  sources: [KYTE_DOOLITTLE, BLOSUM, NCBI_TOOLKIT, TEXTBOOK],
  run(input) {
    const [a, b] = [findAmino(input.a, "a"), findAmino(input.b, "b")];
    if (a === b) throw new ToolError(`b: "${input.b}" is the same amino acid as "${input.a}"; give another`);
    return {
      heavier: a.formula === b.formula ? null : (only([a, b], (x) => mass(x.formula))?.name ?? null),
      hydrophobic: only([a, b], (x) => x.hydropathy)?.name ?? null,
      codons: only([a, b], (x) => x.codons)?.name ?? null,
      score:
        matrices()
          .get("blosum62")
          ?.get(a.letter + b.letter) ?? 0,
    };
  },
});

export const aminoByHydropathy = defineTool({
  name: "amino_acid_by_hydropathy",
  domain: "biology",
  kind: "retrieval",
  description: "Finds the standard amino acid whose Kyte-Doolittle hydropathy lies nearest to a figure.",
  input: z.object({ hydropathy: z.number().min(-4.5).max(4.5).describe("Hydropathy from -4.5 to 4.5") }),
  output: z.object({
    amino: z.string().nullable().describe("The amino acid of the nearest hydropathy, null if several are as near"),
  }),
  takes: {
    hydropathy: {
      concept: "index.gravy",
      literals: [4.5, 4.2, 3.8, 2.8, 2.5, 1.9, 1.8, -0.4, -0.8, -1.3, -1.6, -3.2, -3.9, -4.5],
      literalOnly: true,
    },
  },
  gives: {
    "/amino": {
      concept: "amino.name",
      phrase: "the amino acid with a hydropathy of {hydropathy} <the Kyte-Doolittle scale>",
      ask: "which amino acid has a hydropathy of {hydropathy}",
      ends: true,
    },
  },
  probes: [
    { input: { hydropathy: 2.7 }, expect: { "/amino": "phenylalanine" } },
    { input: { hydropathy: -3.5 }, expect: { "/amino": null } },
  ],
  sources: [HYDROPATHY, TEXTBOOK],
  run({ hydropathy }) {
    // Rounded, so that figures equally far apart on paper tie here too.
    return { amino: only(AMINO_ACIDS, (a) => -Math.round(1000 * Math.abs(a.hydropathy - hydropathy)))?.name ?? null };
  },
});

export const residueComposition = defineTool({
  name: "residue_composition",
  domain: "biology",
  kind: "processing",
  description:
    "Counts the amino acids of a protein chain: the most frequent one, how often it occurs, which standard ones are missing, first and last residue.",
  input: z.object({
    protein: z.string().min(1).max(400).describe('Protein sequence in one-letter codes, such as "CYIQNCPLG"'),
  }),
  output: z.object({
    commonest: z.string().describe("Most frequent amino acid, the first to occur if several tie"),
    times: z.int().describe("How often it occurs"),
    missing: z.array(z.string()).nullable().describe("Standard amino acids that do not occur, null if all do"),
    first: z.string().describe("Amino acid at the amino end"),
    last: z.string().describe("Amino acid at the carboxyl end"),
  }),
  takes: { protein: { concept: "protein.known", quote: true } },
  gives: {
    "/commonest": {
      concept: "amino.name",
      phrase: "the most frequent amino acid [(first to occur if tied)] in {protein}",
      ask: "which amino acid is the most frequent in {protein} [(first to occur if tied)]",
      ends: true,
    },
    "/missing": {
      concept: "amino.missing",
      list: "set",
      phrase: "the standard amino acids missing from {protein}",
      ask: "which of the 20 standard amino acids are missing from {protein}",
      ends: true,
    },
  },
  probes: [
    {
      input: { protein: "CYIQNCPLG" },
      expect: { "/commonest": "cysteine", "/times": 2, "/first": "cysteine", "/last": "glycine" },
    },
    {
      input: { protein: "DRVYIHPF" },
      expect: { "/commonest": "aspartic acid", "/times": 1, "/last": "phenylalanine" },
    },
  ],
  sources: [TEXTBOOK],
  run(input) {
    const chain = readProtein(input.protein, "protein");
    const count = (letter: string) => chain.split(letter).length - 1;
    const nameOf = (letter: string | undefined) => aminoByLetter().get(letter ?? "")?.name ?? "";
    const best = [...chain].reduce((most, letter) => (count(letter) > count(most) ? letter : most));
    return {
      commonest: nameOf(best),
      times: count(best),
      missing: orNull(AMINO_ACIDS.filter((a) => !chain.includes(a.letter)).map((a) => a.name)),
      first: nameOf(chain[0]),
      last: nameOf(chain.at(-1)),
    };
  },
});
