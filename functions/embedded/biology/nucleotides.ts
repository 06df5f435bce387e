/**
 * Short DNA: named sequences, base composition, complementary strands, melting.
 */
import { z } from "zod";
import { lazy } from "../../lib/memo.ts";
import { ToolError } from "../../tools/contract.ts";
import { rowsOf } from "../table.ts";
import { defineTool } from "../tool.ts";
import { DNA_ELEMENTS } from "./data/dna.ts";
import { SANTALUCIA, SEQUENCES, WALLACE, WATSON_CRICK } from "./sources.ts";
import { fixed, fold, pick, readDna, reverseComplement } from "./table.ts";

interface Element {
  readonly name: string;
  readonly kind: string;
  readonly sequence: string;
}
export const dnaElements = lazy((): readonly Element[] =>
  rowsOf(DNA_ELEMENTS).map((c) => ({ name: c[0] ?? "", kind: c[1] ?? "", sequence: c[2] ?? "" })),
);
const byElement = lazy(() => new Map(dnaElements().map((e) => [fold(e.name), e])));

export const dnaField = z.string().min(2).max(900).describe('DNA sequence from 5 prime to 3 prime, such as "ATGGCC"');

export const dnaElementFacts = defineTool({
  name: "dna_element_facts",
  domain: "biology",
  kind: "retrieval",
  description:
    "Looks up a named short DNA sequence (standard primer, adapter, recombination site, polylinker): sequence and length.",
  input: z.object({ element: z.string().min(3).max(80).describe('Name of the element, such as "T7 promoter primer"') }),
  output: z.object({
    sequence: z.string().describe("Sequence from 5 prime to 3 prime"),
    length: z.int().describe("Number of nucleotides"),
  }),
  takes: { element: { concept: "dna.element" } },
  gives: {
    "/sequence": { concept: "dna.natural", phrase: "{element} [as a sequence]", answer: false },
    "/length": {
      concept: "length.nucleotide",
      phrase: "the number of nucleotides in {element}",
      ask: "how many nucleotides are there in {element}",
    },
  },
  probes: [
    {
      input: { element: "M13 reverse primer" },
      expect: { "/sequence": "CAGGAAACAGCTATGAC", "/length": 17 },
    },
    { input: { element: "loxP site" }, expect: { "/length": 34 } },
  ],
  sources: [SEQUENCES],
  run({ element }) {
    const { sequence } = pick(byElement(), element, "element", "DNA element", "T7 promoter primer");
    return { sequence, length: sequence.length };
  },
});

export const dnaComposition = defineTool({
  name: "dna_composition",
  domain: "biology",
  kind: "processing",
  description:
    "Counts the bases of a DNA strand: length, GC content in percent, purines, and the counts of A, C, G and T.",
  input: z.object({ dna: dnaField }),
  output: z.object({
    length: z.int().describe("Number of nucleotides"),
    gc: z.number().describe("G and C as a percentage of all bases, 2 decimals, four digits at least"),
    purines: z.int().describe("Number of A and G"),
    counts: z.array(z.int()).describe("Counts of A, C, G and T, in this order"),
  }),
  takes: { dna: { concept: "dna.sequence", quote: true } },
  gives: {
    "/gc": { concept: "percent.gc", phrase: "the GC content [in percent] of {dna}" },
    "/counts": {
      concept: "base.tally",
      contrived: true,
      list: "ordered",
      phrase: "the base counts [(A, C, G and T, in this order)] of {dna}",
      ask: "how many A, C, G and T (in this order) does {dna} contain",
    },
  },
  probes: [
    { input: { dna: "ATGGCC" }, expect: { "/length": 6, "/gc": 66.67, "/purines": 3, "/counts": [1, 2, 2, 1] } },
    { input: { dna: "aattccgg" }, expect: { "/gc": 50, "/length": 8 } },
  ],
  sources: [WATSON_CRICK],
  run(input) {
    const dna = readDna(input.dna, "dna");
    const counts = [..."ACGT"].map((base) => dna.split(base).length - 1);
    const [a = 0, c = 0, g = 0] = counts;
    return { length: dna.length, gc: fixed((100 * (g + c)) / dna.length, 2), purines: a + g, counts };
  },
});

export const dnaStrands = defineTool({
  name: "dna_strands",
  domain: "biology",
  kind: "processing",
  description: "Derives the reverse complement and the messenger RNA of a DNA coding strand, and tells palindromes.",
  input: z.object({ dna: dnaField }),
  output: z.object({
    complement: z.string().describe("Reverse complement from 5 prime to 3 prime"),
    rna: z.string().describe("RNA with the sequence of the strand, U for T"),
    palindrome: z.boolean().describe("Whether the sequence equals its reverse complement"),
  }),
  takes: { dna: { concept: "dna.natural", quote: true } },
  gives: {
    "/complement": { concept: "dna.reverse", phrase: "the reverse complement of {dna}", ends: true },
    "/rna": {
      concept: "rna.sequence",
      phrase: "the RNA version [(U for every T)] of {dna}",
      ask: "what is {dna} as RNA",
    },
    "/palindrome": { concept: "truth", phrase: "whether the reverse complement is identical to {dna}" },
  },
  probes: [
    { input: { dna: "GAATTC" }, expect: { "/complement": "GAATTC", "/rna": "GAAUUC", "/palindrome": true } },
    { input: { dna: "ATGGCC" }, expect: { "/complement": "GGCCAT", "/palindrome": false } },
  ],
  sources: [WATSON_CRICK],
  run(input) {
    const dna = readDna(input.dna, "dna");
    const complement = reverseComplement(dna);
    return { complement, rna: dna.replaceAll("T", "U"), palindrome: complement === dna };
  },
});

/** Unified parameters by dinucleotide step: enthalpy (kcal/mol), entropy (cal/mol/K), free energy at 37 degrees (kcal/mol). */
const STEPS: Readonly<Record<string, readonly [number, number, number]>> = {
  AA: [-7.9, -22.2, -1.0],
  AT: [-7.2, -20.4, -0.88],
  TA: [-7.2, -21.3, -0.58],
  CA: [-8.5, -22.7, -1.45],
  GT: [-8.4, -22.4, -1.44],
  CT: [-7.8, -21.0, -1.28],
  GA: [-8.2, -22.2, -1.3],
  CG: [-10.6, -27.2, -2.17],
  GC: [-9.8, -24.4, -2.24],
  GG: [-8.0, -19.9, -1.84],
};
const END_GC = [0.1, -2.8, 0.98] as const;
const END_AT = [2.3, 4.1, 1.03] as const;
const SYMMETRY = [0, -1.4, 0.43] as const;
const GAS_CONSTANT_CAL = 1.987;
const SODIUM_MOLAR = 0.05;
/** Total concentration of strands, half of it each. */
const STRANDS_MOLAR = 0.5e-6;

export const dnaMelting = defineTool({
  name: "dna_melting",
  domain: "biology",
  kind: "processing",
  description:
    "Predicts the melting of a short DNA duplex: temperature by the Wallace rule and by nearest neighbours, free energy of pairing.",
  input: z.object({
    dna: z.string().min(6).max(60).describe('One strand of the duplex, 6 to 60 bases, such as "CGTTGA"'),
  }),
  output: z.object({
    wallace: z.number().describe("Wallace rule: 2 for each A or T and 4 for each G or C, degrees Celsius"),
    nearest: z
      .number()
      .describe(
        "Nearest-neighbour melting temperature at 50 mM sodium and 0.5 micromolar strands in all, degrees Celsius, 2 decimals, four digits at least",
      ),
    gibbs: z
      .number()
      .describe(
        "Free energy of pairing at 37 degrees Celsius and 1 M sodium, kcal/mol, 2 decimals, four digits at least",
      ),
  }),
  takes: { dna: { concept: "dna.natural", quote: true } },
  gives: {
    "/wallace": {
      concept: "temperature.duplex",
      phrase: "the melting temperature [in degrees Celsius] of {dna} <the Wallace rule>",
      ask: "at what temperature [in degrees Celsius] does {dna} melt",
    },
    "/nearest": {
      concept: "temperature.duplex",
      phrase:
        "the nearest-neighbour melting temperature [in degrees Celsius] of {dna} at 50 mM sodium and 0.5 micromolar strands <the unified nearest-neighbour parameters of 1998>",
      ask: "at what temperature [in degrees Celsius] does {dna} melt by the nearest-neighbour method, at 50 mM sodium and 0.5 micromolar strands in all",
    },
  },
  probes: [
    { input: { dna: "CGTTGA" }, expect: { "/gibbs": -5.35, "/wallace": 18 } },
    { input: { dna: "TAATACGACTCACTATAGGG" }, expect: { "/wallace": 56 } },
  ],
  sources: [SANTALUCIA, WALLACE],
  run(input) {
    const dna = readDna(input.dna, "dna");
    if (dna.length < 6 || dna.length > 60) throw new ToolError("dna: expected a strand of 6 to 60 bases");
    const complement = reverseComplement(dna);
    const palindrome = complement === dna;
    const parts: (readonly [number, number, number])[] = [];
    for (let i = 0; i + 1 < dna.length; i++) {
      const step = dna.slice(i, i + 2);
      parts.push(STEPS[step] ?? STEPS[reverseComplement(step)] ?? [0, 0, 0]);
    }
    for (const end of [dna[0], dna.at(-1)]) parts.push(end === "G" || end === "C" ? END_GC : END_AT);
    if (palindrome) parts.push(SYMMETRY);
    const [enthalpy, entropy, gibbs] = parts.reduce(
      (sum, p) => [sum[0] + p[0], sum[1] + p[1], sum[2] + p[2]] as const,
      [0, 0, 0] as const,
    );
    const salted = entropy + 0.368 * (dna.length - 1) * Math.log(SODIUM_MOLAR);
    const strands = palindrome ? STRANDS_MOLAR : STRANDS_MOLAR / 4;
    const nearest = (1000 * enthalpy) / (salted + GAS_CONSTANT_CAL * Math.log(strands)) - 273.15;
    const strong = dna.replace(/[AT]/g, "").length;
    return { wallace: 2 * (dna.length - strong) + 4 * strong, nearest: fixed(nearest, 2), gibbs: fixed(gibbs, 2) };
  },
});
