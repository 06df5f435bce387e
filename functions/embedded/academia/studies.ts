/**
 * Planning and judging studies: sample sizes, effect sizes, interval of a correlation.
 */
import { z } from "zod";
import { ToolError } from "../../tools/contract.ts";
import { defineTool } from "../tool.ts";
import { normalCdf, normalQuantile } from "./distributions.ts";
import { round } from "./shared.ts";
import { COHEN_D, FISHER_Z, JSTAT, KREJCIE_MORGAN, MCGRAW_WONG } from "./sources.ts";

/** Chi-squared for one degree of freedom at 95 percent confidence, as the paper's table uses it. */
const CHI_SQUARED_95 = 3.841;

export const surveySampleSize = defineTool({
  name: "survey_sample_size",
  domain: "academia",
  kind: "processing",
  description:
    "Computes how many people to survey from a population of a given size at 95 percent confidence, by Krejcie and Morgan's formula with a proportion of one half.",
  input: z.object({
    population: z.number().min(10).max(1e11).describe("Size of the population, for example 1000"),
    margin: z.number().min(0.1).max(20).describe("Margin of error in percentage points, for example 5"),
  }),
  output: z.object({ size: z.int().describe("Sample size, rounded to the nearest whole number") }),
  takes: {
    population: { concept: "population.any", literals: [300, 1000, 2500, 10000, 75000, 1000000], literalOnly: true },
    margin: { concept: "percent", literals: [2, 3, 4, 5, 10], literalOnly: true },
  },
  gives: {
    "/size": {
      concept: "sample.planned",
      phrase:
        "the sample size out of {population} people for a margin of error of {margin} percentage points <the Krejcie and Morgan formula>",
      ask: "what sample size do I need out of {population} people, to the nearest whole number, for a margin of error of {margin} percentage points <the Krejcie and Morgan formula>",
    },
  },
  follows: [],
  probes: [
    // From the table in the paper.
    { input: { population: 1000, margin: 5 }, expect: { "/size": 278 } },
    { input: { population: 500, margin: 5 }, expect: { "/size": 217 } },
    { input: { population: 10000, margin: 5 }, expect: { "/size": 370 } },
  ],
  sources: [KREJCIE_MORGAN],
  run({ population, margin }) {
    const spread = CHI_SQUARED_95 * 0.25;
    return { size: Math.round((spread * population) / ((margin / 100) ** 2 * (population - 1) + spread)) };
  },
});

export const groupSize = defineTool({
  name: "two_group_sample_size",
  domain: "academia",
  kind: "processing",
  description:
    "Computes the subjects needed in each of two groups to detect an effect size d, two-sided at the 0.05 level, by the normal approximation.",
  input: z.object({
    d: z.number().min(-10).max(10).describe("Cohen's d, for example 0.5"),
    power: z.number().min(50).max(99.9).describe("Power in percent, for example 80"),
  }),
  output: z.object({ size: z.int().describe("Subjects in each group, rounded up") }),
  takes: {
    d: { concept: "effect.cohen", literals: [0.2, 0.35, 0.5, 0.8, 1.2] },
    power: { concept: "percent", literals: [80, 90, 95], literalOnly: true },
  },
  gives: {
    "/size": {
      concept: "sample.needed",
      phrase:
        "the number of people per group for {power} percent power to detect {d}[, two-sided at the 0.05 level] <the normal approximation>",
      ask: "how many people per group do I need to detect {d} with {power} percent power, two-sided at the 0.05 level <the normal approximation>",
    },
  },
  follows: [],
  probes: [
    { input: { d: 0.5, power: 80 }, expect: { "/size": 63 } },
    { input: { d: 0.2, power: 80 }, expect: { "/size": 393 } },
  ],
  sources: [COHEN_D, JSTAT],
  async run({ d, power }) {
    if (Math.abs(d) < 0.01) throw new ToolError("d: expected an effect size of at least 0.01 either way, such as 0.5");
    const reach = (await normalQuantile(0.975)) + (await normalQuantile(power / 100));
    return { size: Math.ceil(2 * (reach / d) ** 2) };
  },
});

export const effectMeaning = defineTool({
  name: "effect_size_meaning",
  domain: "academia",
  kind: "processing",
  description:
    "Restates Cohen's d as a point-biserial correlation (equal groups) and as the common language effect size of McGraw and Wong.",
  input: z.object({ d: z.number().min(-10).max(10).describe("Cohen's d, for example 0.8") }),
  output: z.object({
    r: z
      .number()
      .describe("d divided by the square root of d squared plus four, to four decimals, four digits at least"),
    superiority: z
      .number()
      .describe(
        "Probability that a value of the first group exceeds one of the second, to four decimals, four digits at least",
      ),
  }),
  takes: { d: { concept: "effect.cohen", literals: [0.2, 0.3, 0.5, 0.8, 1.2] } },
  gives: {
    "/r": {
      concept: "coefficient.assumed",
      phrase: "the point-biserial correlation[, for equal groups,] that {d} comes to",
      ask: "what point-biserial correlation, for equal groups, does {d} correspond to",
    },
    "/superiority": {
      concept: "probability.superiority",
      phrase: "the common language effect size for {d}",
      ask: "what common language effect size does {d} correspond to",
    },
  },
  follows: ["cohens_d_effect_size"],
  probes: [
    // Cohen (1988), table 2.2.1: d of 0.5 and 0.8 are r of 0.243 and 0.371.
    { input: { d: 0.5 }, expect: { "/r": 0.2425, "/superiority": 0.6382 } },
    { input: { d: 0.8 }, expect: { "/r": 0.3714, "/superiority": 0.7142 } },
  ],
  sources: [COHEN_D, MCGRAW_WONG, JSTAT],
  async run({ d }) {
    return { r: round(d / Math.sqrt(d * d + 4), 4), superiority: round(await normalCdf(d / Math.SQRT2), 4) };
  },
});

export const correlationInterval = defineTool({
  name: "correlation_confidence_interval",
  domain: "academia",
  kind: "processing",
  description: "Computes the 95 percent confidence interval of a correlation by Fisher's z transformation.",
  input: z.object({
    r: z.number().gt(-1).lt(1).describe("Correlation, between -1 and 1, for example 0.5"),
    size: z.int().min(4).max(1e9).describe("Number of pairs, at least 4, for example 28"),
  }),
  output: z.object({
    lower: z.number().describe("Lower limit, to four decimals, four digits at least"),
    upper: z.number().describe("Upper limit, to four decimals, four digits at least"),
  }),
  takes: {
    r: { concept: "coefficient.assumed", literals: [-0.6, 0.3, 0.5, 0.7, 0.85], literalOnly: true },
    size: { concept: "sample.planned", literals: [12, 30, 50, 100, 250], literalOnly: true },
  },
  gives: {
    "/lower": {
      concept: "interval.bound",
      phrase:
        "the lower limit of the 95 percent confidence interval of a correlation of {r} in a sample of {size} <Fisher's z transformation>",
    },
    "/upper": {
      concept: "interval.bound",
      phrase:
        "the upper limit of the 95 percent confidence interval of a correlation of {r} in a sample of {size} <Fisher's z transformation>",
    },
  },
  follows: [],
  probes: [
    { input: { r: 0.5, size: 28 }, expect: { "/lower": 0.156, "/upper": 0.7358 } },
    { input: { r: 0, size: 103 }, expect: { "/lower": -0.1935, "/upper": 0.1935 } },
  ],
  sources: [FISHER_Z, JSTAT],
  async run({ r, size }) {
    const reach = (await normalQuantile(0.975)) / Math.sqrt(size - 3);
    return { lower: round(Math.tanh(Math.atanh(r) - reach), 4), upper: round(Math.tanh(Math.atanh(r) + reach), 4) };
  },
});
