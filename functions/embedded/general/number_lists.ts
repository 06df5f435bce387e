/**
 * Lists of numbers: statistics, and what exceeds the mean.
 */
import { max, mean, median, min, sampleStandardDeviation, sum } from "simple-statistics";
import { z } from "zod";
import { defineTool } from "../tool.ts";
import { numberField } from "./numbers.ts";
import { ARITHMETIC, SIMPLE_STATISTICS } from "./sources.ts";
import { fixed, tidy } from "./text.ts";

/** Tools that give lists of figures which people sum up. */
const SERIES = [
  "classic_sample",
  "animal_measurements",
  "gapminder_country_history",
  "us_sector_employment",
  "us_sector_unemployment",
  "grunfeld_firm_history",
  "grunfeld_ranking",
  "us_economy_year",
  "us_federal_receipts_year",
  "period_returns",
] as const;

const numbersField = z.array(numberField).min(2).max(500).describe("Two numbers or more, such as 3, 5 and 8");
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
  takes: { numbers: { concept: "number", list: true } },
  gives: {
    "/mean": { concept: "list.mean", phrase: "the average of {numbers}", ask: "what is the mean of {numbers}" },
    "/median": { concept: "list.median", phrase: "the median of {numbers}", ask: "what is the median of {numbers}" },
    "/deviation": {
      concept: "list.deviation",
      phrase: "the sample standard deviation of {numbers}",
      ask: "what is the sample standard deviation of {numbers}",
    },
    "/least": { concept: "list.least", phrase: "the lowest of {numbers}", ask: "what is the lowest of {numbers}" },
    "/greatest": {
      concept: "list.greatest",
      phrase: "the highest of {numbers}",
      ask: "what is the highest of {numbers}",
    },
    "/range": {
      concept: "list.range",
      phrase: "the range (highest minus lowest) of {numbers}",
      ask: "what is the range (highest minus lowest) of {numbers}",
    },
  },
  follows: SERIES,
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

export const listTotal = defineTool({
  name: "number_list_total",
  domain: "general",
  kind: "processing",
  description: "Adds up a list of amounts that can be added, such as areas, populations or sums of money.",
  input: z.object({ numbers: numbersField }),
  output: z.object({ total: z.number().describe("Sum of all the numbers") }),
  takes: { numbers: { concept: "amount", list: true } },
  gives: { "/total": { concept: "list.total", phrase: "the total of {numbers}", ask: "what do {numbers} add up to" } },
  follows: ["largest_cities", ...SERIES],
  probes: [
    { input: { numbers: [2, 4, 4, 4, 5, 5, 7, 9] }, expect: { "/total": 40 } },
    { input: { numbers: [0.1, 0.2] }, expect: { "/total": 0.3 } },
  ],
  sources: [ARITHMETIC],
  run: ({ numbers }) => ({ total: tidy(sum(numbers)) }),
});

export const numbersAboveMean = defineTool({
  name: "numbers_above_mean",
  domain: "general",
  kind: "processing",
  description: "Picks the numbers of a list that exceed the mean of the list: how many, their total and their share.",
  input: z.object({ numbers: numbersField }),
  output: z.object({
    count: z.int().describe("How many numbers exceed the mean"),
    total: z.number().describe("Total of those numbers"),
    share: z.number().describe("Percentage of the numbers that exceed the mean, to two decimals, four digits at least"),
  }),
  takes: { numbers: { concept: "number", list: true } },
  gives: {
    "/count": {
      concept: "list.above",
      phrase: "the number of values above average among {numbers}",
      ask: "how many of {numbers} are above average",
    },
    "/share": {
      concept: "percent.above",
      phrase: "the percentage of values above average among {numbers}",
      ask: "what percentage of {numbers} are above average",
    },
  },
  follows: ["classic_sample", "animal_measurements", "grunfeld_ranking", "period_returns"],
  probes: [
    { input: { numbers: [3, 5, 8, 13] }, expect: { "/count": 2, "/total": 21, "/share": 50 } },
    { input: { numbers: [2, 2, 2] }, expect: { "/count": 0, "/total": 0, "/share": 0 } },
  ],
  sources: [ARITHMETIC],
  run({ numbers }) {
    const middle = mean(numbers);
    const above = numbers.filter((n) => n > middle);
    return {
      count: above.length,
      total: tidy(sum(above)),
      share: fixed((above.length / numbers.length) * 100, 2),
    };
  },
});
