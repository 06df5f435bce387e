/**
 * Evidence: what a treatment does to a risk, what a diagnostic test tells.
 */
import { z } from "zod";
import { carried } from "../rounding.ts";
import { defineTool } from "../tool.ts";
import { round, significant } from "./shared.ts";
import { BAYES, RISK } from "./sources.ts";

export const riskAfterReduction = defineTool({
  name: "risk_after_reduction",
  domain: "medicine",
  kind: "processing",
  description:
    "Applies a relative risk reduction to the risk that people have without treatment: risk left, and number needed to treat.",
  input: z.object({
    baseline_risk: z.number().positive().max(100).describe("Risk without treatment in percent"),
    reduction: z.number().positive().max(100).describe("Relative risk reduction in percent"),
  }),
  output: z.object({
    risk: z.number().describe("Risk with treatment in percent, five significant digits"),
    number_needed_to_treat: z.int().describe("People to treat so that one fewer has the outcome, rounded up"),
  }),
  takes: {
    baseline_risk: { concept: "risk.observed", literals: [2, 4, 5, 8, 10, 12, 15, 20] },
    reduction: { concept: "efficacy.percent", literals: [15, 20, 28, 35, 50] },
  },
  gives: {
    "/risk": {
      concept: "risk.percent",
      phrase: "the risk [in percent] that {baseline_risk} falls to with {reduction}",
      ask: "what would {baseline_risk} fall to, in percent, with {reduction}",
    },
    "/number_needed_to_treat": {
      concept: "treat.count",
      phrase: "the number needed to treat[, rounded up,] at {baseline_risk} with {reduction}",
      ask: "what is the number needed to treat[, rounded up,] at {baseline_risk} with {reduction}",
    },
  },
  follows: [],
  probes: [
    { input: { baseline_risk: 11.516, reduction: 28.84 }, expect: { "/risk": 8.1948, "/number_needed_to_treat": 31 } },
    { input: { baseline_risk: 20, reduction: 25 }, expect: { "/risk": 15, "/number_needed_to_treat": 20 } },
  ],
  sources: [RISK],
  run({ baseline_risk, reduction }) {
    const prevented = (baseline_risk * reduction) / 100;
    return {
      risk: significant(baseline_risk - prevented, 5),
      // The tiny allowance keeps 100 / 5 = 20 from becoming 21 through binary rounding.
      number_needed_to_treat: Math.ceil(100 / prevented - 1e-9),
    };
  },
});

const PERFORMANCE = [72, 78, 83, 86, 88, 91, 93, 95, 97, 98];
const performanceField = (what: string) => z.number().positive().max(99.999).describe(`${what} in percent`);
const performanceTakes = { concept: "percent", literals: PERFORMANCE, literalOnly: true } as const;

export const predictiveValues = defineTool({
  name: "diagnostic_predictive_values",
  domain: "medicine",
  kind: "processing",
  description:
    "Positive and negative predictive value of a diagnostic test from sensitivity, specificity and prevalence.",
  input: z.object({
    sensitivity: performanceField("Sensitivity"),
    specificity: performanceField("Specificity"),
    prevalence: performanceField("Prevalence"),
  }),
  output: z.object({
    positive: z.number().describe("Positive predictive value in percent, to two decimals, four digits at least"),
    negative: z.number().describe("Negative predictive value in percent, to two decimals, four digits at least"),
  }),
  takes: {
    sensitivity: performanceTakes,
    specificity: performanceTakes,
    prevalence: { concept: "disease.probability", literals: [0.5, 1, 2, 3, 5, 8, 12, 20, 30], literalOnly: true },
  },
  gives: {
    "/positive": {
      concept: "disease.probability",
      phrase:
        "the positive predictive value [in percent] of a test with {sensitivity} percent sensitivity and {specificity} percent specificity at a prevalence of {prevalence} percent",
      ask: "how likely, in percent, is the disease after a positive result of a test with {sensitivity} percent sensitivity and {specificity} percent specificity at a prevalence of {prevalence} percent",
    },
    "/negative": {
      concept: "health.probability",
      phrase:
        "the negative predictive value [in percent] of a test with {sensitivity} percent sensitivity and {specificity} percent specificity at a prevalence of {prevalence} percent",
      ask: "how sure, in percent, can I be that I am healthy after a negative result of a test with {sensitivity} percent sensitivity and {specificity} percent specificity at a prevalence of {prevalence} percent",
    },
  },
  probes: [
    { input: { sensitivity: 90, specificity: 90, prevalence: 10 }, expect: { "/positive": 50, "/negative": 98.78 } },
    { input: { sensitivity: 95, specificity: 98, prevalence: 1 }, expect: { "/positive": 32.42, "/negative": 99.95 } },
  ],
  sources: [BAYES],
  run({ sensitivity, specificity, prevalence }) {
    const [ill, well] = [prevalence, 100 - prevalence];
    const [truePositive, falsePositive] = [sensitivity * ill, (100 - specificity) * well];
    const [trueNegative, falseNegative] = [specificity * well, (100 - sensitivity) * ill];
    return {
      positive: round((truePositive / (truePositive + falsePositive)) * 100, 2),
      negative: round((trueNegative / (trueNegative + falseNegative)) * 100, 2),
    };
  },
});

export const likelihoodRatios = defineTool({
  name: "diagnostic_likelihood_ratios",
  domain: "medicine",
  kind: "processing",
  description: "Likelihood ratios of a positive and of a negative result of a test, from sensitivity and specificity.",
  input: z.object({ sensitivity: performanceField("Sensitivity"), specificity: performanceField("Specificity") }),
  output: z.object({
    positive: z.number().describe("Likelihood ratio of a positive result, ten significant digits"),
    negative: z.number().describe("Likelihood ratio of a negative result, ten significant digits"),
  }),
  takes: { sensitivity: performanceTakes, specificity: performanceTakes },
  gives: {
    "/positive": {
      concept: "ratio.likelihood",
      phrase:
        "[the likelihood ratio of] a positive result of a test with {sensitivity} percent sensitivity and {specificity} percent specificity",
      ask: "what is the likelihood ratio of a positive result of a test with {sensitivity} percent sensitivity and {specificity} percent specificity",
    },
    "/negative": {
      concept: "ratio.likelihood",
      phrase:
        "[the likelihood ratio of] a negative result of a test with {sensitivity} percent sensitivity and {specificity} percent specificity",
      ask: "what is the likelihood ratio of a negative result of a test with {sensitivity} percent sensitivity and {specificity} percent specificity",
    },
  },
  probes: [
    { input: { sensitivity: 90, specificity: 90 }, expect: { "/positive": 9, "/negative": 0.1111111111 } },
    { input: { sensitivity: 72, specificity: 97 }, expect: { "/positive": 24, "/negative": 0.2886597938 } },
  ],
  sources: [BAYES],
  run: ({ sensitivity, specificity }) => ({
    positive: carried(sensitivity / (100 - specificity)),
    negative: carried((100 - sensitivity) / specificity),
  }),
});

export const postTestProbability = defineTool({
  name: "post_test_probability",
  domain: "medicine",
  kind: "processing",
  description:
    "Probability of disease after a test result, from the probability before it and the likelihood ratio of the result.",
  input: z.object({
    pretest: performanceField("Probability of disease before the test"),
    likelihood_ratio: z.number().positive().max(1e6).describe("Likelihood ratio of the result"),
  }),
  output: z.object({
    probability: z.number().describe("Probability after the test in percent, to two decimals, four digits at least"),
  }),
  takes: {
    pretest: { concept: "disease.probability", literals: [2, 5, 10, 15, 25, 40, 50], literalOnly: true },
    likelihood_ratio: { concept: "ratio.likelihood" },
  },
  gives: {
    "/probability": {
      concept: "disease.probability",
      phrase: "the probability of disease [in percent] after {likelihood_ratio}, if it was {pretest} percent before",
      ask: "how likely, in percent, is the disease after {likelihood_ratio}, if it was {pretest} percent likely before",
    },
  },
  follows: ["diagnostic_likelihood_ratios"],
  probes: [
    { input: { pretest: 10, likelihood_ratio: 9 }, expect: { "/probability": 50 } },
    { input: { pretest: 25, likelihood_ratio: 0.2887 }, expect: { "/probability": 8.779 } },
  ],
  sources: [BAYES],
  run({ pretest, likelihood_ratio }) {
    const odds = (pretest / (100 - pretest)) * likelihood_ratio;
    return { probability: round((odds / (1 + odds)) * 100, 2) };
  },
});
