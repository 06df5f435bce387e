/**
 * Two numbers: comparison, combination, percentage; rounding of one.
 */
import { z } from "zod";
import { ToolError } from "../../tools/contract.ts";
import { defineTool } from "../tool.ts";
import { ARITHMETIC } from "./sources.ts";
import { fixed, tidy } from "./text.ts";

/** Beyond this, doubles no longer hold whole numbers with room for sums and products of a few. */
const LARGEST = 1e15;
export const numberField = z.number().min(-LARGEST).max(LARGEST).describe("A number, such as 12.5");

export const compareNumbers = defineTool({
  name: "compare_numbers",
  domain: "general",
  kind: "processing",
  description: "Compares two measured quantities of one kind: the larger, the smaller, their difference and ratio.",
  input: z.object({
    a: numberField.describe("One number, such as 12.5"),
    b: numberField.describe("The other number, such as 40"),
  }),
  output: z.object({
    larger: z.number().describe("The larger number"),
    smaller: z.number().describe("The smaller number"),
    difference: z.number().describe("Absolute difference"),
    ratio: z.number().nullable().describe("Larger divided by smaller; null unless both are positive"),
    greater: z.boolean().describe("True if the first is greater than the second"),
  }),
  takes: { a: { concept: "quantity.weighed" }, b: { concept: "quantity.weighed" } },
  gives: {
    "/difference": {
      concept: "value.difference",
      phrase: "the difference between {a} and {b}",
      ask: "what is the difference between {a} and {b}",
    },
    "/greater": { concept: "truth", phrase: "whether {a} is greater than {b}" },
  },
  alike: [["a", "b"]],
  follows: ["country_profile", "planet_facts", "car_1993_facts"],
  probes: [
    {
      input: { a: 12.5, b: 40 },
      expect: { "/larger": 40, "/smaller": 12.5, "/difference": 27.5, "/ratio": 3.2, "/greater": false },
    },
    { input: { a: 3, b: -2 }, expect: { "/difference": 5, "/ratio": null, "/greater": true } },
  ],
  sources: [ARITHMETIC],
  run({ a, b }) {
    const [larger, smaller] = a > b ? [a, b] : [b, a];
    return {
      larger,
      smaller,
      difference: tidy(larger - smaller),
      ratio: smaller > 0 ? tidy(larger / smaller) : null,
      greater: a > b,
    };
  },
});

export const addNumbers = defineTool({
  name: "add_numbers",
  domain: "general",
  kind: "processing",
  description: "Adds two numbers of one kind and takes their arithmetic mean.",
  input: z.object({
    a: numberField.describe("One number, such as 12.5"),
    b: numberField.describe("The other number, such as 40"),
  }),
  output: z.object({
    sum: z.number().describe("Sum of both"),
    mean: z.number().describe("Arithmetic mean of both"),
  }),
  takes: { a: { concept: "amount.added" }, b: { concept: "amount.added" } },
  gives: {
    "/sum": { concept: "value.sum", phrase: "the sum of {a} and {b}", ask: "what do {a} and {b} add up to" },
  },
  alike: [["a", "b"]],
  follows: ["activity_energy"],
  probes: [
    { input: { a: 12.5, b: 40 }, expect: { "/sum": 52.5, "/mean": 26.25 } },
    { input: { a: 0.1, b: 0.2 }, expect: { "/sum": 0.3, "/mean": 0.15 } },
  ],
  sources: [ARITHMETIC],
  run({ a, b }) {
    return { sum: tidy(a + b), mean: tidy((a + b) / 2) };
  },
});

export const percentageChange = defineTool({
  name: "percentage_change",
  domain: "general",
  kind: "processing",
  description: "Computes the change from one number to another in percent, and the one as a percentage of the other.",
  input: z.object({
    from: numberField.describe("Number at the start, such as 80; above zero"),
    to: numberField.describe("Number at the end, such as 100"),
  }),
  output: z.object({
    change: z.number().describe("Change in percent of the first number, to two decimals, four digits at least"),
    share: z.number().describe("Second number as a percentage of the first, to two decimals, four digits at least"),
  }),
  takes: { from: { concept: "quantity.weighed" }, to: { concept: "quantity.weighed" } },
  gives: {
    "/share": {
      concept: "percent.size",
      phrase: "{to} as a percentage of {from}",
      ask: "what percentage of {from} is {to}",
    },
  },
  alike: [["from", "to"]],
  follows: ["country_profile"],
  probes: [
    { input: { from: 80, to: 100 }, expect: { "/change": 25, "/share": 125 } },
    { input: { from: 3, to: 1 }, expect: { "/change": -66.67, "/share": 33.33 } },
  ],
  sources: [ARITHMETIC],
  run({ from, to }) {
    if (from <= 0) throw new ToolError("from: a number above zero is expected, such as 80");
    return { change: fixed(((to - from) / from) * 100, 2), share: fixed((to / from) * 100, 2) };
  },
});

export const roundNumber = defineTool({
  name: "round_number",
  domain: "general",
  kind: "processing",
  description: "Rounds a number to a few significant figures; refuses a number that has no more than these.",
  input: z.object({
    number: numberField.describe("Number to round, such as 1234.5"),
    digits: z.int().min(1).max(10).describe("Significant figures to keep, such as 2"),
  }),
  output: z.object({ rounded: z.number().describe("The number with that many significant figures") }),
  takes: {
    number: { concept: "amount" },
    digits: { concept: "count", literals: [2, 3], literalOnly: true },
  },
  gives: {
    "/rounded": {
      concept: "figure.rounded",
      phrase: "{number} rounded to {digits} significant figures",
      ask: "what is {number}, rounded to {digits} significant figures",
    },
  },
  follows: ["city_facts"],
  probes: [
    { input: { number: 1234.5, digits: 2 }, expect: { "/rounded": 1200 } },
    { input: { number: -0.030456, digits: 3 }, expect: { "/rounded": -0.0305 } },
  ],
  sources: [ARITHMETIC],
  run({ number, digits }) {
    // Powers of ten on the decimal value as printed, so that halves go away from zero.
    const exponent = number === 0 ? 0 : Math.floor(Math.log10(Math.abs(number)));
    const scaled = Number(`${Math.abs(number)}e${digits - 1 - exponent}`);
    const rounded = Math.sign(number) * Number(`${Math.round(scaled)}e${exponent - digits + 1}`);
    if (!Number.isFinite(rounded)) throw new ToolError("number: a number of ordinary size is expected, such as 1234.5");
    if (rounded === number)
      throw new ToolError(`number: ${number} is exact in ${digits} figures; expected one with more, such as 1234.5`);
    return { rounded };
  },
});
