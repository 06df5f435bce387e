/**
 * Inference from samples: interval of a mean, comparison of two means, correlation and regression.
 */
import { linearRegression, mean, sampleCorrelation, sampleVariance } from "simple-statistics";
import { z } from "zod";
import { ToolError } from "../../tools/contract.ts";
import { defineTool } from "../tool.ts";
import { studentCdf, studentQuantile } from "./distributions.ts";
import { EXAM_SCORES, numbersField, requireAlike, round, significant } from "./shared.ts";
import { COHEN_D, JSTAT, PEARSON, SIMPLE_STATISTICS, STUDENT, WELCH } from "./sources.ts";

/** Small samples to start from; the classic samples are seeds. */
const SMALL_SAMPLES = [
  [62, 71, 58, 66, 75, 69, 80, 64],
  [54, 61, 49, 57, 66, 52, 70, 59],
  [3.1, 2.8, 3.6, 3.3, 2.9, 3.8, 3.4],
  [12.4, 15.1, 13.8, 16.2, 14.7, 15.5, 13.1],
];

/** Series of one length, to be paired; looked-up series have other lengths, so that none of them is set against these. */
const PAIRED = [
  [2, 3, 5, 7, 8, 10, 12, 15],
  [51, 55, 54, 63, 66, 70, 74, 81],
  [9.5, 9.1, 8.8, 7.9, 8.1, 7.2, 6.8, 5.9],
  [14, 19, 17, 25, 22, 31, 28, 36],
];

const valuesField = numbersField("Sample of at least two numbers, for example [5.5, 5.61, 4.88]", 2);
const firstField = numbersField("First sample, at least two numbers, for example [1.9, 0.8, 1.1]", 2);
const secondField = numbersField("Second sample, at least two numbers, for example [0.7, -1.6, -0.2]", 2);

function spread(field: string, values: readonly number[]): number {
  const variance = sampleVariance([...values]);
  if (!(variance > 0)) throw new ToolError(`${field}: all values are equal; expected a sample whose values differ`);
  return variance;
}

export const meanInterval = defineTool({
  name: "mean_confidence_interval",
  domain: "academia",
  kind: "processing",
  description: "Computes the two-sided confidence interval of a mean from a sample, by Student's t distribution.",
  input: z.object({
    values: valuesField,
    confidence: z.number().min(50).max(99.9).describe("Confidence level in percent, for example 95"),
  }),
  output: z.object({
    lower: z.number().describe("Lower limit, to six significant digits"),
    upper: z.number().describe("Upper limit, to six significant digits"),
    error: z.number().describe("Standard error of the mean, to six significant digits"),
  }),
  takes: {
    values: { concept: "sample.value", list: true, literals: SMALL_SAMPLES },
    confidence: { concept: "percent", literals: [90, 95, 99], literalOnly: true },
  },
  gives: {
    "/lower": {
      concept: "interval.bound",
      phrase:
        "the lower limit of the {confidence} percent confidence interval[ (Student's t)] for the mean of {values}",
    },
    "/upper": {
      concept: "interval.bound",
      phrase:
        "the upper limit of the {confidence} percent confidence interval[ (Student's t)] for the mean of {values}",
    },
  },
  follows: ["classic_sample", "animal_measurements"],
  probes: [
    // Student's own data: the first drug's mean of 0.75 hours with standard deviation 1.789.
    {
      input: { values: [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2], confidence: 95 },
      expect: { "/lower": -0.52978, "/upper": 2.02978 },
    },
    { input: { values: [1, 2, 3], confidence: 90 }, expect: { "/error": 0.57735 } },
  ],
  sources: [STUDENT, JSTAT, SIMPLE_STATISTICS],
  async run({ values, confidence }) {
    const error = Math.sqrt(spread("values", values) / values.length);
    const reach = (await studentQuantile(0.5 + confidence / 200, values.length - 1)) * error;
    const middle = mean(values);
    return { lower: significant(middle - reach), upper: significant(middle + reach), error: significant(error) };
  },
});

export const welchTest = defineTool({
  name: "welch_t_test",
  domain: "academia",
  kind: "processing",
  description:
    "Compares the means of two samples of one quantity by Welch's t test: t statistic (first minus second), degrees of freedom and two-sided p-value.",
  input: z.object({ first: firstField, second: secondField }),
  output: z.object({
    t: z.number().describe("t statistic, to four decimals, four digits at least"),
    freedom: z
      .number()
      .describe("Degrees of freedom by Welch and Satterthwaite, to two decimals, four digits at least"),
    p: z.number().describe("Two-sided p-value, to six significant digits"),
    significant: z.boolean().describe("Whether the p-value is below 0.05"),
  }),
  takes: {
    first: { concept: "sample.value", list: true, literals: EXAM_SCORES },
    second: { concept: "sample.value", list: true, literals: EXAM_SCORES },
  },
  gives: {
    "/t": {
      concept: "statistic.t",
      phrase: "the t statistic of a Welch test of {first} against {second}",
      ask: "what t statistic does a Welch test give for {first} against {second}",
    },
    "/p": {
      concept: "probability.p",
      phrase: "the [two-sided ]p-value of a Welch t test of {first} against {second}",
      ask: "what two-sided p-value does a Welch t test give for {first} against {second}",
    },
    "/significant": {
      concept: "truth",
      phrase:
        "whether the means of {first} and {second} differ significantly[ at the 0.05 level in a two-sided Welch t test]",
    },
  },
  follows: ["classic_sample", "animal_measurements"],
  alike: [["first", "second"]],
  probes: [
    // Student's sleep data, whose Welch test is in the documentation of most statistics programs: t = -1.8608, p = 0.07939.
    {
      input: {
        first: [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2],
        second: [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4],
      },
      expect: { "/t": -1.8608, "/freedom": 17.78, "/p": 0.0793941, "/significant": false },
    },
    { input: { first: [1, 2, 3, 4], second: [2, 3, 4, 5] }, expect: { "/significant": false, "/freedom": 6 } },
  ],
  sources: [WELCH, JSTAT, SIMPLE_STATISTICS],
  async run({ first, second }) {
    requireAlike(first, second);
    const a = spread("first", first) / first.length;
    const b = spread("second", second) / second.length;
    const t = (mean(first) - mean(second)) / Math.sqrt(a + b);
    const freedom = (a + b) ** 2 / (a ** 2 / (first.length - 1) + b ** 2 / (second.length - 1));
    const p = 2 * (await studentCdf(-Math.abs(t), freedom));
    return { t: round(t, 4), freedom: round(freedom, 2), p: significant(p), significant: p < 0.05 };
  },
});

export const cohensD = defineTool({
  name: "cohens_d_effect_size",
  domain: "academia",
  kind: "processing",
  description:
    "Computes Cohen's d between two samples of one quantity: difference of the means (first minus second) over the pooled standard deviation.",
  input: z.object({ first: firstField, second: secondField }),
  output: z.object({ d: z.number().describe("Cohen's d, to four decimals, four digits at least") }),
  takes: {
    first: { concept: "sample.value", list: true, literals: EXAM_SCORES },
    second: { concept: "sample.value", list: true, literals: EXAM_SCORES },
  },
  gives: {
    "/d": {
      concept: "effect.cohen",
      phrase: "the Cohen's d for {first} against {second}",
      ask: "what is Cohen's d for {first} against {second}",
    },
  },
  follows: ["classic_sample", "animal_measurements"],
  alike: [["first", "second"]],
  probes: [
    {
      input: {
        first: [1.9, 0.8, 1.1, 0.1, -0.1, 4.4, 5.5, 1.6, 4.6, 3.4],
        second: [0.7, -1.6, -0.2, -1.2, -0.1, 3.4, 3.7, 0.8, 0, 2],
      },
      expect: { "/d": 0.8322 },
    },
    { input: { first: [2, 3, 4], second: [1, 2, 3] }, expect: { "/d": 1 } },
  ],
  sources: [COHEN_D, SIMPLE_STATISTICS],
  run({ first, second }) {
    requireAlike(first, second);
    const pooled =
      (spread("first", first) * (first.length - 1) + spread("second", second) * (second.length - 1)) /
      (first.length + second.length - 2);
    return { d: round((mean(first) - mean(second)) / Math.sqrt(pooled), 4) };
  },
});

export const correlation = defineTool({
  name: "pearson_correlation_line",
  domain: "academia",
  kind: "processing",
  description:
    "Computes Pearson's correlation and the least-squares line of y on x for two equally long lists, paired in order.",
  input: z.object({
    x: numbersField("Values of x, at least three, for example [10, 8, 13]", 3),
    y: numbersField("Values of y, as many as of x, for example [8.04, 6.95, 7.58]", 3),
  }),
  output: z.object({
    r: z.number().describe("Pearson correlation, to four decimals, four digits at least"),
    slope: z.number().describe("Slope of the line, to six significant digits"),
    intercept: z.number().describe("Intercept of the line, to six significant digits"),
  }),
  takes: {
    x: { concept: "series.value", list: true, literals: PAIRED },
    y: { concept: "series.value", list: true, literals: PAIRED },
  },
  gives: {
    "/r": {
      concept: "coefficient.correlation",
      phrase: "the [Pearson ]correlation between {x} and {y}",
      ask: "what is the Pearson correlation between {x} and {y}",
    },
  },
  follows: ["classic_series"],
  alike: [["x", "y"]],
  probes: [
    // Anscombe (1973): correlation 0.816 and line y = 3 + 0.5 x.
    {
      input: {
        x: [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5],
        y: [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68],
      },
      expect: { "/r": 0.8164, "/slope": 0.500091, "/intercept": 3.00009 },
    },
    { input: { x: [1, 2, 3], y: [6, 4, 2] }, expect: { "/r": -1, "/slope": -2, "/intercept": 8 } },
  ],
  sources: [PEARSON, SIMPLE_STATISTICS],
  run({ x, y }) {
    if (x.length !== y.length)
      throw new ToolError(`y: expected as many values as x has (${x.length}), but there are ${y.length}`);
    spread("x", x);
    spread("y", y);
    const line = linearRegression(x.map((value, i) => [value, y[i] ?? Number.NaN]));
    return { r: round(sampleCorrelation(x, y), 4), slope: significant(line.m), intercept: significant(line.b) };
  },
});
