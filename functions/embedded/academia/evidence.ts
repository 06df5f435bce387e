/**
 * From one published figure to another: effect sizes from t and from odds, p-values combined, correlations judged and corrected.
 */
import { z } from "zod";
import { ToolError } from "../../tools/contract.ts";
import { defineTool } from "../tool.ts";
import { normalQuantile, studentCdf } from "./distributions.ts";
import { round, significant } from "./shared.ts";
import { ATTENUATION, FISHER_COMBINED, FISHER_R, HASSELBLAD, JSTAT, ROSENTHAL, TWO_PROPORTIONS } from "./sources.ts";

export const effectFromT = defineTool({
  name: "effect_size_from_t",
  domain: "academia",
  kind: "processing",
  description:
    "Computes Cohen's d of two equally large groups from the reported t statistic and the size of each group.",
  input: z.object({
    t: z.number().min(-1e4).max(1e4).describe("t statistic of two independent groups, for example -1.8608"),
    size: z.int().min(2).max(1e9).describe("Subjects in each group, for example 10"),
  }),
  output: z.object({
    d: z
      .number()
      .describe("t times the square root of two divided by the group size, to four decimals, four digits at least"),
  }),
  takes: {
    // Both as one report states them: the t of one study says nothing with the size of another.
    t: { concept: "statistic.reported", literals: [1.7, 2.05, 2.64, 3.3, 2.2, 4.1], literalOnly: true },
    size: { concept: "sample.group", literals: [12, 15, 20, 32, 50, 80], literalOnly: true },
  },
  gives: {
    "/d": {
      concept: "effect.cohen",
      phrase: "the effect[, as Cohen's d,] of a study with a t of {t} and {size} people in each group",
      ask: "what Cohen's d does a t of {t} with {size} people in each group correspond to",
    },
  },
  follows: [],
  probes: [
    { input: { t: -1.8608, size: 10 }, expect: { "/d": -0.8322 } },
    { input: { t: 2, size: 50 }, expect: { "/d": 0.4 } },
  ],
  sources: [ROSENTHAL],
  run: ({ t, size }) => ({ d: round(t * Math.sqrt(2 / size), 4) }),
});

export const effectFromOdds = defineTool({
  name: "effect_size_from_odds_ratio",
  domain: "academia",
  kind: "processing",
  description:
    "Converts an odds ratio to the standardised mean difference d of a logistic variable: the natural logarithm times the square root of three over pi.",
  input: z.object({ odds: z.number().min(1e-6).max(1e6).describe("Odds ratio, above 0, for example 2.5") }),
  output: z.object({ d: z.number().describe("Cohen's d, to four decimals, four digits at least") }),
  takes: { odds: { concept: "ratio.odds", literals: [0.5, 0.6, 1.5, 2.5, 3.8, 5], literalOnly: true } },
  gives: {
    "/d": {
      concept: "effect.cohen",
      phrase: "the Cohen's d of an odds ratio of {odds} <the logistic conversion>",
      ask: "what Cohen's d does an odds ratio of {odds} correspond to <the logistic conversion>",
    },
  },
  follows: ["clinical_trial_effect"],
  probes: [
    // Borenstein et al. (2009), chapter 7: a log odds ratio of 0.9069 is a d of 0.5.
    { input: { odds: 2.47664 }, expect: { "/d": 0.5 } },
    { input: { odds: 1 }, expect: { "/d": 0 } },
  ],
  sources: [HASSELBLAD],
  run: ({ odds }) => ({ d: round((Math.log(odds) * Math.sqrt(3)) / Math.PI, 4) }),
});

const pField = z.number().gt(0).max(1).describe("p-value, above 0 and at most 1, for example 0.04");

export const combinedP = defineTool({
  name: "combined_p_value",
  domain: "academia",
  kind: "processing",
  description:
    "Combines the p-values of two independent tests by Fisher's method: minus twice the sum of the logarithms, read from chi-squared with four degrees of freedom.",
  input: z.object({ first: pField, second: pField }),
  output: z.object({
    statistic: z.number().describe("Chi-squared statistic, to four decimals, four digits at least"),
    p: z.number().describe("Combined p-value, to six significant digits"),
  }),
  takes: {
    first: { concept: "ratio", literals: [0.21, 0.12, 0.08, 0.06, 0.04, 0.015], literalOnly: true },
    second: { concept: "ratio", literals: [0.3, 0.17, 0.09, 0.05, 0.03, 0.01], literalOnly: true },
  },
  gives: {
    "/p": {
      concept: "probability.combined",
      phrase: "the combined p-value of two tests with p-values of {first} and {second} <Fisher's method>",
      ask: "what is the combined p-value of two tests with p-values of {first} and {second} <Fisher's method>",
    },
  },
  follows: [],
  alike: [["first", "second"]],
  probes: [
    { input: { first: 0.05, second: 0.01 }, expect: { "/statistic": 15.2018, "/p": 0.00430045 } },
    { input: { first: 1, second: 0.5 }, expect: { "/statistic": 1.3863 } },
  ],
  sources: [FISHER_COMBINED],
  run({ first, second }) {
    const statistic = -2 * (Math.log(first) + Math.log(second));
    // The upper tail of chi-squared with four degrees of freedom in closed form.
    return { statistic: round(statistic, 4), p: significant(Math.exp(-statistic / 2) * (1 + statistic / 2)) };
  },
});

export const correlationTest = defineTool({
  name: "correlation_significance",
  domain: "academia",
  kind: "processing",
  description:
    "Tests a Pearson correlation against zero: the t statistic with n - 2 degrees of freedom and the two-sided p-value.",
  input: z.object({
    r: z.number().gt(-1).lt(1).describe("Correlation, between -1 and 1, for example 0.44"),
    size: z.int().min(3).max(1e9).describe("Number of pairs, at least 3, for example 20"),
  }),
  output: z.object({
    t: z.number().describe("t statistic, to four decimals, four digits at least"),
    p: z.number().describe("Two-sided p-value, to six significant digits"),
    significant: z.boolean().describe("Whether the p-value is below 0.05"),
  }),
  takes: {
    r: { concept: "coefficient.assumed", literals: [-0.48, 0.27, 0.36, 0.52, 0.66], literalOnly: true },
    size: { concept: "sample.planned", literals: [14, 22, 30, 48, 90], literalOnly: true },
  },
  gives: {
    "/t": {
      concept: "statistic.correlation",
      phrase: "the t statistic of a correlation of {r} in a sample of {size}",
      ask: "what t statistic does a correlation of {r} have in a sample of {size}",
    },
    "/p": {
      concept: "probability.p",
      phrase: "the two-sided p-value of a correlation of {r} in a sample of {size}",
    },
    "/significant": {
      concept: "truth",
      phrase: "whether a correlation of {r} in a sample of {size} is significant[ at the 0.05 level, two-sided]",
    },
  },
  follows: [],
  probes: [
    // Fisher and Yates, table VII: 0.4438 is the 5 percent point for 18 degrees of freedom.
    { input: { r: 0.444, size: 20 }, expect: { "/significant": true, "/t": 2.1023 } },
    { input: { r: 0.443, size: 20 }, expect: { "/significant": false } },
  ],
  sources: [FISHER_R, JSTAT],
  async run({ r, size }) {
    const t = r * Math.sqrt((size - 2) / (1 - r * r));
    const p = 2 * (await studentCdf(-Math.abs(t), size - 2));
    return { t: round(t, 4), p: significant(p), significant: p < 0.05 };
  },
});

const reliabilityField = z
  .number()
  .gt(0)
  .max(1)
  .describe("Reliability of one of the measures, above 0, for example 0.8");

export const disattenuated = defineTool({
  name: "correlation_corrected_for_attenuation",
  domain: "academia",
  kind: "processing",
  description: "Corrects a correlation for the unreliability of both measures, by Spearman's formula.",
  input: z.object({
    r: z.number().gt(-1).lt(1).describe("Observed correlation, for example 0.36"),
    first: reliabilityField,
    second: reliabilityField,
  }),
  output: z.object({
    corrected: z.number().describe("Correlation between the true scores, to four decimals, four digits at least"),
  }),
  takes: {
    r: { concept: "coefficient.correlation", literals: [0.24, 0.31, 0.42, -0.35], literalOnly: true },
    first: { concept: "coefficient.reliability", literals: [0.75, 0.8, 0.9], literalOnly: true },
    second: { concept: "coefficient.reliability", literals: [0.68, 0.7, 0.85], literalOnly: true },
  },
  gives: {
    "/corrected": {
      concept: "coefficient.correlation",
      phrase:
        "the true correlation behind an observed one of {r}, with reliabilities of {first} and {second} (corrected for attenuation)",
      ask: "what does a correlation of {r} become once corrected for attenuation, with reliabilities of {first} and {second}",
      ends: true,
    },
  },
  follows: [],
  probes: [
    { input: { r: 0.36, first: 0.8, second: 0.5 }, expect: { "/corrected": 0.5692 } },
    { input: { r: 0.6, first: 0.81, second: 1 }, expect: { "/corrected": 0.6667 } },
  ],
  sources: [ATTENUATION],
  run({ r, first, second }) {
    const corrected = r / Math.sqrt(first * second);
    if (Math.abs(corrected) > 1)
      throw new ToolError(
        "first: the corrected correlation would exceed 1; expected a higher reliability, such as 0.8",
      );
    return { corrected: round(corrected, 4) };
  },
});

const riskField = z.number().min(0).max(100).describe("Risk or proportion in percent, for example 15");

export const proportionGroups = defineTool({
  name: "sample_size_for_two_risks",
  domain: "academia",
  kind: "processing",
  description:
    "Computes the subjects needed in each of two groups to detect the difference between two risks, two-sided at the 0.05 level, by the normal approximation with unpooled variance.",
  input: z.object({
    first: riskField,
    second: riskField,
    power: z.number().min(50).max(99.9).describe("Power in percent, for example 80"),
  }),
  output: z.object({ size: z.int().describe("Subjects in each group, rounded up") }),
  takes: {
    first: { concept: "risk.percent", literals: [12, 18, 25, 40], literalOnly: true },
    second: { concept: "risk.percent", literals: [6, 9, 15, 30], literalOnly: true },
    power: { concept: "percent", literals: [80, 90, 95], literalOnly: true },
  },
  gives: {
    "/size": {
      concept: "sample.needed",
      phrase:
        "the number of patients per group for {power} percent power to tell a risk of {first} percent from one of {second} percent[, two-sided at the 0.05 level] <the normal approximation with unpooled variances>",
      ask: "how many patients per group do I need to tell a risk of {first} percent from one of {second} percent with {power} percent power, two-sided at the 0.05 level <the normal approximation with unpooled variances>",
    },
  },
  follows: [],
  alike: [["first", "second"]],
  probes: [
    // Chow, Shao and Wang (2003), 4.2: 65 against 85 percent with a power of 80 percent needs 70 a group.
    { input: { first: 65, second: 85, power: 80 }, expect: { "/size": 70 } },
    { input: { first: 40, second: 30, power: 90 }, expect: { "/size": 473 } },
  ],
  sources: [TWO_PROPORTIONS, JSTAT],
  async run({ first, second, power }) {
    const [p, q] = [first / 100, second / 100];
    if (Math.abs(p - q) < 1e-4)
      throw new ToolError("second: expected a risk that differs from first by 0.01 percentage points or more");
    const reach = (await normalQuantile(0.975)) + (await normalQuantile(power / 100));
    return { size: Math.ceil((reach ** 2 * (p * (1 - p) + q * (1 - q))) / (p - q) ** 2) };
  },
});
