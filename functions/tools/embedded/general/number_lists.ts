/**
 * Lists of numbers: statistics, and what exceeds a threshold.
 */
import { max, mean, median, min, sampleStandardDeviation, sum } from "simple-statistics";
import { z } from "zod";
import { defineTool } from "../../tool.ts";
import { numberField } from "./numbers.ts";
import { ARITHMETIC, SIMPLE_STATISTICS } from "./sources.ts";
import { fixed, tidy } from "./text.ts";

const numbersField = z.array(numberField).min(2).max(500).describe("Two numbers or more, such as 3, 5 and 8");
const LISTS = [
  [3, 5, 8, 13],
  [2.5, 4, 7.5, 10, 12],
  [120, 95, 143, 88, 101],
  [14, 18, 21, 35, 60, 72],
  [0.4, 0.9, 1.3, 2.2],
];

export const listStatistics = defineTool({
  name: "number_list_statistics",
  domain: "general",
  kind: "processing",
  description: "Summarises a list of numbers: sum, mean, median, sample standard deviation, least, greatest, range.",
  input: z.object({ numbers: numbersField }),
  output: z.object({
    sum: z.number().describe("Sum of all the numbers"),
    mean: z.number().describe("Arithmetic mean"),
    median: z.number().describe("Median of the numbers"),
    deviation: z.number().describe("Sample standard deviation (divisor n - 1)"),
    least: z.number().describe("Least value"),
    greatest: z.number().describe("Greatest value"),
    range: z.number().describe("Greatest minus least"),
  }),
  takes: { numbers: { concept: "number", list: true, literals: LISTS } },
  gives: {
    "/sum": { concept: "number", phrase: "the total of {numbers}" },
    "/mean": { concept: "number", phrase: "the mean of {numbers}" },
    "/median": { concept: "number", phrase: "the median of {numbers}" },
    "/deviation": { concept: "number", phrase: "the sample standard deviation of {numbers}" },
    "/least": { concept: "number", phrase: "the lowest value among {numbers}" },
    "/greatest": { concept: "number", phrase: "the highest value among {numbers}" },
    "/range": { concept: "number", phrase: "the range, as highest minus lowest value, of {numbers}" },
  },
  probes: [
    {
      input: { numbers: [2, 4, 4, 4, 5, 5, 7, 9] },
      expect: { "/sum": 40, "/mean": 5, "/median": 4.5, "/deviation": 2.1381, "/range": 7 },
    },
    { input: { numbers: [0.1, 0.2] }, expect: { "/sum": 0.3, "/least": 0.1, "/greatest": 0.2 } },
  ],
  sources: [SIMPLE_STATISTICS],
  run({ numbers }) {
    const [least, greatest] = [min(numbers), max(numbers)];
    return {
      sum: tidy(sum(numbers)),
      mean: tidy(mean(numbers)),
      median: tidy(median(numbers)),
      deviation: tidy(sampleStandardDeviation(numbers)),
      least,
      greatest,
      range: tidy(greatest - least),
    };
  },
});

export const numbersAbove = defineTool({
  name: "numbers_above",
  domain: "general",
  kind: "processing",
  description: "Picks the numbers of a list that exceed a threshold: how many, their total and their share.",
  input: z.object({
    numbers: numbersField,
    threshold: numberField.describe("Number that must be exceeded, such as 100"),
  }),
  output: z.object({
    count: z.int().describe("How many numbers exceed the threshold"),
    total: z.number().describe("Total of those numbers"),
    share: z.number().describe("Percentage of the numbers that exceed it, to two decimals"),
  }),
  takes: {
    numbers: { concept: "number", list: true, literals: LISTS },
    threshold: { concept: "number", literals: [5, 10, 50, 100, 1000, 100_000, 1_000_000, 2_000_000] },
  },
  gives: {
    "/count": { concept: "count", phrase: "the number of values above {threshold} among {numbers}" },
    "/total": { concept: "number", phrase: "the total of the values above {threshold} among {numbers}" },
    "/share": { concept: "percent", phrase: "the percentage of values above {threshold} among {numbers}" },
  },
  probes: [
    { input: { numbers: [3, 5, 8, 13], threshold: 5 }, expect: { "/count": 2, "/total": 21, "/share": 50 } },
    { input: { numbers: [1, 2, 3], threshold: 10 }, expect: { "/count": 0, "/total": 0, "/share": 0 } },
  ],
  sources: [ARITHMETIC],
  run({ numbers, threshold }) {
    const above = numbers.filter((n) => n > threshold);
    return {
      count: above.length,
      total: tidy(sum(above)),
      share: fixed((above.length / numbers.length) * 100, 2),
    };
  },
});
