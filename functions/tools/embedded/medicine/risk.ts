/**
 * Evidence: the risk in a group, two risks compared, what a diagnostic test tells.
 */
import { z } from "zod";
import { defineTool, ToolError } from "../../tool.ts";
import { round, significant } from "./shared.ts";
import { BAYES, ODDS, RISK } from "./sources.ts";

export const groupRisk = defineTool({
  name: "group_risk",
  domain: "medicine",
  kind: "processing",
  description:
    "Risk of an outcome in a group, in percent, from the number of people with the outcome and the size of the group.",
  input: z.object({
    events: z.int().nonnegative().describe("People of the group with the outcome"),
    group_size: z.int().positive().describe("People in the group"),
  }),
  output: z.object({ risk: z.number().describe("Risk in percent, five significant digits") }),
  takes: { events: { concept: "events.count" }, group_size: { concept: "people.count" } },
  gives: {
    "/risk": {
      concept: "risk.percent",
      phrase:
        "the risk in percent of an outcome that occurs a number of times equal to {events} in a group with a size of {group_size}",
    },
  },
  probes: [
    { input: { events: 256, group_size: 2223 }, expect: { "/risk": 11.516 } },
    { input: { events: 8, group_size: 18198 }, expect: { "/risk": 0.043961 } },
  ],
  sources: [RISK],
  run({ events, group_size }) {
    if (events > group_size)
      throw new ToolError(
        `events: ${events} is more than the group size ${group_size}; expected no more events than people`,
      );
    return { risk: significant((events / group_size) * 100, 5) };
  },
});

const riskField = (group: string) =>
  z.number().positive().max(99.999).describe(`Risk in the ${group} group in percent`);

export const compareRisks = defineTool({
  name: "compare_risks",
  domain: "medicine",
  kind: "processing",
  description:
    "Compares the risk of a treated group with that of a control group: relative risk, relative risk reduction, odds ratio, number needed to treat.",
  input: z.object({ treated_risk: riskField("treated"), control_risk: riskField("control") }),
  output: z.object({
    relative_risk: z.number().describe("Treated over control, four significant digits"),
    relative_reduction: z.number().describe("Relative risk reduction (vaccine efficacy) in percent, to two decimals"),
    odds_ratio: z
      .number()
      .describe("Odds of the treated group over odds of the control group, four significant digits"),
    number_needed_to_treat: z.int().nullable().describe("Rounded up; null if the treated risk is not lower"),
  }),
  takes: { treated_risk: { concept: "risk.percent" }, control_risk: { concept: "risk.percent" } },
  gives: {
    "/relative_risk": {
      concept: "ratio.risk",
      phrase:
        "the relative risk when the risk in percent is {treated_risk} under treatment against {control_risk} under control",
    },
    "/relative_reduction": {
      concept: "efficacy.percent",
      phrase:
        "the relative risk reduction in percent when the risk in percent is {treated_risk} under treatment against {control_risk} under control",
    },
    "/odds_ratio": {
      concept: "ratio.odds",
      phrase:
        "the odds ratio when the risk in percent is {treated_risk} under treatment against {control_risk} under control",
    },
    "/number_needed_to_treat": {
      concept: "treat.count",
      phrase:
        "the number needed to treat, rounded up, when the risk in percent is {treated_risk} under treatment against {control_risk} under control",
    },
  },
  alike: [["treated_risk", "control_risk"]],
  probes: [
    {
      input: { treated_risk: 8.1945, control_risk: 11.516 },
      expect: { "/relative_risk": 0.7116, "/relative_reduction": 28.84, "/number_needed_to_treat": 31 },
    },
    { input: { treated_risk: 20, control_risk: 10 }, expect: { "/odds_ratio": 2.25, "/number_needed_to_treat": null } },
  ],
  sources: [RISK, ODDS],
  run({ treated_risk, control_risk }) {
    const odds = (risk: number) => risk / (100 - risk);
    const reduction = control_risk - treated_risk;
    return {
      relative_risk: significant(treated_risk / control_risk, 4),
      relative_reduction: round((reduction / control_risk) * 100, 2),
      odds_ratio: significant(odds(treated_risk) / odds(control_risk), 4),
      // The tiny allowance keeps 100 / 5 = 20 from becoming 21 through binary rounding.
      number_needed_to_treat: reduction > 0 ? Math.ceil(100 / reduction - 1e-9) : null,
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
    positive: z.number().describe("Positive predictive value in percent, to two decimals"),
    negative: z.number().describe("Negative predictive value in percent, to two decimals"),
  }),
  takes: {
    sensitivity: performanceTakes,
    specificity: performanceTakes,
    prevalence: { concept: "risk.percent", literals: [0.5, 1, 2, 3, 5, 8, 12, 20, 30] },
  },
  gives: {
    "/positive": {
      concept: "risk.percent",
      phrase:
        "the positive predictive value in percent of a test whose sensitivity in percent is {sensitivity} with a specificity of {specificity} at a prevalence of {prevalence}",
    },
    "/negative": {
      concept: "percent",
      phrase:
        "the negative predictive value in percent of a test whose sensitivity in percent is {sensitivity} with a specificity of {specificity} at a prevalence of {prevalence}",
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
    positive: z.number().describe("Likelihood ratio of a positive result, four significant digits"),
    negative: z.number().describe("Likelihood ratio of a negative result, four significant digits"),
  }),
  takes: { sensitivity: performanceTakes, specificity: performanceTakes },
  gives: {
    "/positive": {
      concept: "ratio.likelihood",
      phrase:
        "the likelihood ratio of a positive result of a test whose sensitivity in percent is {sensitivity} with a specificity in percent of {specificity}",
    },
    "/negative": {
      concept: "ratio.likelihood",
      phrase:
        "the likelihood ratio of a negative result of a test whose sensitivity in percent is {sensitivity} with a specificity in percent of {specificity}",
    },
  },
  probes: [
    { input: { sensitivity: 90, specificity: 90 }, expect: { "/positive": 9, "/negative": 0.1111 } },
    { input: { sensitivity: 72, specificity: 97 }, expect: { "/positive": 24, "/negative": 0.2887 } },
  ],
  sources: [BAYES],
  run: ({ sensitivity, specificity }) => ({
    positive: significant(sensitivity / (100 - specificity), 4),
    negative: significant((100 - sensitivity) / specificity, 4),
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
  output: z.object({ probability: z.number().describe("Probability after the test in percent, to two decimals") }),
  takes: {
    pretest: { concept: "risk.percent", literals: [2, 5, 10, 15, 25, 40, 50] },
    likelihood_ratio: { concept: "ratio.likelihood" },
  },
  gives: {
    "/probability": {
      concept: "risk.percent",
      phrase:
        "the post-test probability of disease in percent after a result with a likelihood ratio of {likelihood_ratio} given a pre-test probability in percent of {pretest}",
    },
  },
  probes: [
    { input: { pretest: 10, likelihood_ratio: 9 }, expect: { "/probability": 50 } },
    { input: { pretest: 25, likelihood_ratio: 0.2887 }, expect: { "/probability": 8.78 } },
  ],
  sources: [BAYES],
  run({ pretest, likelihood_ratio }) {
    const odds = (pretest / (100 - pretest)) * likelihood_ratio;
    return { probability: round((odds / (1 + odds)) * 100, 2) };
  },
});
