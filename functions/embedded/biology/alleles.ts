/**
 * Alleles in populations: selection against a recessive, differences between populations, drift in a small one.
 */
import { z } from "zod";
import { ToolError } from "../../tools/contract.ts";
import { defineTool } from "../tool.ts";
import { DRIFT, SELECTION, WRIGHT_FST } from "./sources.ts";
import { fixed, significant } from "./table.ts";

const frequency = z.number().min(0).max(1).describe("Frequency of the allele, from 0 to 1, such as 0.02");
const GENERATIONS = [2, 5, 10, 20, 25, 50, 100];
const generations = z.int().min(1).max(1e6).describe("Number of generations, such as 10");

export const recessiveSelection = defineTool({
  name: "recessive_allele_after_selection",
  domain: "biology",
  kind: "processing",
  description:
    "Computes the frequency of a recessive allele after generations in which no homozygote has offspring (complete selection).",
  input: z.object({ frequency, generations }),
  output: z.object({
    frequency: z.number().describe("Frequency of the allele afterwards, 5 significant digits"),
    affected: z.number().describe("Frequency of homozygotes among newborns then, 5 significant digits"),
  }),
  takes: {
    frequency: { concept: "frequency.allele", literals: [0.01, 0.02, 0.05, 0.1, 0.2, 0.25, 0.4, 0.5] },
    generations: { concept: "count", literals: GENERATIONS, literalOnly: true },
  },
  gives: {
    "/frequency": {
      concept: "frequency.allele",
      phrase:
        "the frequency of a lethal recessive allele after {generations} generations of complete selection, starting at a frequency of {frequency}",
      ask: "how frequent is a lethal recessive allele after {generations} generations of complete selection, starting at a frequency of {frequency}",
    },
    "/affected": {
      concept: "frequency.genetic",
      phrase:
        "the frequency of newborns affected by a lethal recessive allele after {generations} generations of complete selection, starting at a frequency of {frequency}",
      ask: "what fraction of newborns are affected by a lethal recessive allele after {generations} generations of complete selection, starting at a frequency of {frequency}",
    },
  },
  follows: [],
  probes: [
    { input: { frequency: 0.5, generations: 1 }, expect: { "/frequency": 0.33333 } },
    { input: { frequency: 0.02, generations: 50 }, expect: { "/frequency": 0.01, "/affected": 0.0001 } },
  ],
  sources: [SELECTION],
  run({ frequency: start, generations: n }) {
    const left = start / (1 + n * start);
    return { frequency: significant(left, 5), affected: significant(left * left, 5) };
  },
});

export const fixationIndex = defineTool({
  name: "fixation_index_two_populations",
  domain: "biology",
  kind: "processing",
  description:
    "Computes Wright's fixation index (Fst) of two populations of equal size from the frequencies of one allele in each.",
  input: z.object({ one: frequency, other: frequency }),
  output: z.object({
    fst: z.number().describe("Fixation index, 4 decimals, four digits at least"),
    expected: z
      .number()
      .describe("Expected heterozygosity of the two populations taken together, 5 significant digits"),
  }),
  takes: {
    one: { concept: "frequency.allele", literals: [0.05, 0.1, 0.2, 0.35, 0.6, 0.8], literalOnly: true },
    other: { concept: "frequency.allele", literals: [0.15, 0.3, 0.45, 0.5, 0.7, 0.9], literalOnly: true },
  },
  gives: {
    "/fst": {
      concept: "index.fixation",
      phrase: "the fixation index [(FST)] of two equal populations with allele frequencies of {one} and {other}",
      ask: "what is the fixation index [(FST)] of two equal populations with allele frequencies of {one} and {other}",
    },
    "/expected": {
      concept: "frequency.genetic",
      phrase:
        "the expected heterozygosity of two equal populations pooled, with allele frequencies of {one} and {other}",
    },
  },
  probes: [
    { input: { one: 0.8, other: 0.2 }, expect: { "/fst": 0.36, "/expected": 0.5 } },
    { input: { one: 1, other: 0 }, expect: { "/fst": 1 } },
  ],
  sources: [WRIGHT_FST],
  run({ one, other }) {
    const mean = (one + other) / 2;
    const pooled = 2 * mean * (1 - mean);
    if (pooled === 0) throw new ToolError("other: both populations have but one allele; give frequencies such as 0.2");
    const within = one * (1 - one) + other * (1 - other);
    return { fst: fixed((pooled - within) / pooled, 4), expected: significant(pooled, 5) };
  },
});

export const heterozygosityKept = defineTool({
  name: "heterozygosity_after_drift",
  domain: "biology",
  kind: "processing",
  description:
    "Computes the share of heterozygosity that an ideal population of constant size keeps after generations of genetic drift.",
  input: z.object({
    size: z.int().min(1).max(1e9).describe("Number of breeding individuals, such as 50"),
    generations,
  }),
  output: z.object({
    kept: z
      .number()
      .describe("Heterozygosity that is left, in percent of that at first, 3 decimals, four digits at least"),
    inbreeding: z.number().describe("Inbreeding coefficient reached, 6 significant digits"),
  }),
  takes: {
    size: { concept: "count.individual", literals: [10, 20, 25, 50, 100, 250, 500], literalOnly: true },
    generations: { concept: "count", literals: GENERATIONS, literalOnly: true },
  },
  gives: {
    "/kept": {
      concept: "percent.heterozygosity",
      phrase:
        "the share of heterozygosity [in percent] left after {generations} generations of drift in an ideal population of {size}",
      ask: "what percentage of heterozygosity is left after {generations} generations of drift in an ideal population of {size}",
    },
    "/inbreeding": {
      concept: "coefficient.inbreeding",
      phrase: "the inbreeding coefficient after {generations} generations in an ideal population of {size}",
    },
  },
  probes: [
    { input: { size: 50, generations: 1 }, expect: { "/kept": 99, "/inbreeding": 0.01 } },
    { input: { size: 10, generations: 2 }, expect: { "/kept": 90.25, "/inbreeding": 0.0975 } },
  ],
  sources: [DRIFT],
  run({ size, generations: n }) {
    const kept = (1 - 1 / (2 * size)) ** n;
    return { kept: fixed(100 * kept, 3), inbreeding: significant(1 - kept, 6) };
  },
});
