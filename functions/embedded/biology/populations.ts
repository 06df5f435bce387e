/**
 * Populations: Hardy-Weinberg frequencies, diversity of a community, population size from recapture.
 */
import { z } from "zod";
import { ToolError } from "../../tools/contract.ts";
import { defineTool } from "../tool.ts";
import { CHAPMAN, DIVERSITY, HARDY_WEINBERG } from "./sources.ts";
import { fixed, significant, statedSamples } from "./table.ts";

export const hardyWeinberg = defineTool({
  name: "hardy_weinberg_carriers",
  domain: "biology",
  kind: "processing",
  description:
    "From the births per affected child of a recessive condition, computes allele and carrier frequency in Hardy-Weinberg equilibrium.",
  input: z.object({ births: z.number().min(2).max(1e9).describe("Births for each affected one, such as 2500") }),
  output: z.object({
    allele: z.number().describe("Frequency of the recessive allele, 6 significant digits"),
    carriers: z.number().describe("Frequency of heterozygous carriers, 6 significant digits"),
  }),
  takes: {
    births: {
      concept: "incidence.birth",
      literals: [
        400, 500, 1000, 1600, 2500, 3600, 4000, 6400, 10000, 12000, 15000, 20000, 25000, 40000, 60000, 100000, 250000,
      ],
    },
  },
  gives: {
    "/allele": {
      concept: "frequency.allele",
      phrase: "the allele frequency of a recessive disease that affects 1 in {births} newborns",
      ask: "how frequent [by Hardy-Weinberg] is the allele of a recessive disease that affects 1 in {births} newborns",
    },
    "/carriers": {
      concept: "frequency.genetic",
      phrase: "the carrier frequency of a recessive disease that affects 1 in {births} newborns",
      ask: "how frequent [by Hardy-Weinberg] are carriers of a recessive disease that affects 1 in {births} newborns",
    },
  },
  follows: [],
  probes: [
    { input: { births: 2500 }, expect: { "/allele": 0.02, "/carriers": 0.0392 } },
    { input: { births: 10000 }, expect: { "/allele": 0.01, "/carriers": 0.0198 } },
  ],
  sources: [HARDY_WEINBERG],
  run({ births }) {
    const q = Math.sqrt(1 / births);
    return { allele: significant(q, 6), carriers: significant(2 * q * (1 - q), 6) };
  },
});

export const diversityIndices = defineTool({
  name: "diversity_indices",
  domain: "biology",
  kind: "processing",
  description:
    "Computes the diversity of a community from counts of individuals by species: Shannon, Simpson and evenness.",
  input: z.object({
    counts: z.array(z.int().min(0).max(1e9)).min(2).max(400).describe("Numbers of individuals, one for each species"),
  }),
  output: z.object({
    shannon: z.number().describe("Shannon index with natural logarithms, 4 decimals, four digits at least"),
    simpson: z.number().describe("Simpson index 1 - sum of squared shares, 4 decimals, four digits at least"),
    evenness: z
      .number()
      .describe("Pielou evenness, Shannon index over that of equal shares, 4 decimals, four digits at least"),
  }),
  takes: {
    counts: {
      concept: "count.abundance",
      list: true,
      ...statedSamples([
        [12, 7, 3, 1],
        [50, 25, 15, 10],
        [40, 40, 10, 5, 5],
        [120, 60, 30, 15, 8, 4],
        [9, 9, 9],
        [33, 21, 14, 8, 2],
        [5, 17, 26, 41],
        [64, 32, 16, 8, 4, 2, 1],
      ]),
    },
  },
  gives: {
    "/shannon": {
      concept: "index.diversity",
      phrase: "the Shannon diversity [(natural logarithm)] of {counts}",
      ask: "what is the Shannon diversity [(natural logarithm)] of {counts}",
    },
    "/simpson": {
      concept: "index.diversity",
      phrase: "the Simpson diversity [(1 minus the sum of squared shares)] of {counts}",
    },
    "/evenness": {
      concept: "index.diversity",
      phrase: "the Pielou evenness of {counts}",
    },
  },
  follows: ["forest_plot_trees"],
  probes: [
    { input: { counts: [9, 9, 9] }, expect: { "/shannon": 1.0986, "/simpson": 0.6667, "/evenness": 1 } },
    { input: { counts: [50, 25, 15, 10] }, expect: { "/shannon": 1.208, "/simpson": 0.655 } },
  ],
  sources: [DIVERSITY],
  run({ counts }) {
    const present = counts.filter((n) => n > 0);
    if (present.length < 2)
      throw new ToolError("counts: expected at least two species with individuals, such as [12, 7, 3]");
    const total = present.reduce((sum, n) => sum + n, 0);
    const shannon = -present.reduce((sum, n) => sum + (n / total) * Math.log(n / total), 0);
    const simpson = 1 - present.reduce((sum, n) => sum + (n / total) ** 2, 0);
    return {
      shannon: fixed(shannon, 4),
      simpson: fixed(simpson, 4),
      evenness: fixed(shannon / Math.log(present.length), 4),
    };
  },
});

export const recaptureEstimate = defineTool({
  name: "recapture_estimate",
  domain: "biology",
  kind: "processing",
  description: "Estimates the size of a closed population from capture and recapture by Chapman's unbiased estimator.",
  input: z.object({
    marked: z.int().min(1).max(1e7).describe("Animals caught, marked and released first"),
    caught: z.int().min(1).max(1e7).describe("Animals caught the second time"),
    recaptured: z.int().min(0).max(1e7).describe("Marked animals among those caught the second time"),
  }),
  output: z.object({ size: z.int().describe("Estimated population, rounded down") }),
  takes: {
    marked: { concept: "count.individual", literals: [40, 60, 75, 110, 150, 240], literalOnly: true },
    caught: { concept: "count.individual", literals: [35, 50, 80, 95, 130, 200], literalOnly: true },
    recaptured: { concept: "count.individual", literals: [4, 7, 9, 12, 18, 25], literalOnly: true },
  },
  gives: {
    "/size": {
      concept: "count.individual",
      phrase:
        "the Chapman estimate[, rounded down,] of a population with {marked} marked, {caught} then caught and {recaptured} of these found marked",
      ask: "how large is a population [(Chapman estimate, rounded down)] if I marked {marked} animals, then caught {caught} and found {recaptured} of these marked",
    },
  },
  probes: [
    { input: { marked: 10, caught: 15, recaptured: 5 }, expect: { "/size": 28 } },
    { input: { marked: 60, caught: 50, recaptured: 12 }, expect: { "/size": 238 } },
  ],
  sources: [CHAPMAN],
  run({ marked, caught, recaptured }) {
    if (recaptured > Math.min(marked, caught))
      throw new ToolError("recaptured: cannot be more than the animals marked or caught; give a smaller number");
    return { size: Math.floor(((marked + 1) * (caught + 1)) / (recaptured + 1) - 1) };
  },
});
