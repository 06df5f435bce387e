/**
 * Two numbers: comparison, combination, percentage; rounding of one.
 */
import { z } from "zod";
import { defineTool, ToolError } from "../../tool.ts";
import { ARITHMETIC } from "./sources.ts";
import { fixed, tidy } from "./text.ts";

/** Beyond this, doubles no longer hold whole numbers with room for sums and products of a few. */
const LARGEST = 1e15;
export const numberField = z.number().min(-LARGEST).max(LARGEST).describe("A number, such as 12.5");

export const compareNumbers = defineTool({
  name: "compare_numbers",
  domain: "general",
  kind: "processing",
  description: "Compares two numbers of one kind: the larger, the smaller, their difference and ratio.",
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
  takes: { a: { concept: "number" }, b: { concept: "number" } },
  gives: {
    "/larger": { concept: "number", phrase: "the larger value when {a} is compared with {b}" },
    "/smaller": { concept: "number", phrase: "the smaller value when {a} is compared with {b}" },
    "/difference": { concept: "number", phrase: "the absolute difference between {a} and {b}" },
    "/ratio": {
      concept: "ratio",
      phrase: "the ratio of the larger to the smaller value when {a} is compared with {b}",
    },
    "/greater": { concept: "truth", phrase: "whether {a} is greater than {b}" },
  },
  alike: [["a", "b"]],
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
  takes: { a: { concept: "number" }, b: { concept: "number" } },
  gives: {
    "/sum": { concept: "number", phrase: "the sum of {a} and {b}" },
    "/mean": { concept: "number", phrase: "the arithmetic mean of the two values {a} and {b}" },
  },
  alike: [["a", "b"]],
  probes: [
    { input: { a: 12.5, b: 40 }, expect: { "/sum": 52.5, "/mean": 26.25 } },
    { input: { a: 0.1, b: 0.2 }, expect: { "/sum": 0.3, "/mean": 0.15 } },
  ],
  sources: [ARITHMETIC],
  run({ a, b }) {
    return { sum: tidy(a + b), mean: tidy((a + b) / 2) };
  },
});

export const multiplyDivide = defineTool({
  name: "multiply_divide",
  domain: "general",
  kind: "processing",
  description: "Multiplies one number by another and divides it by the other; the two may be of different kinds.",
  input: z.object({
    number: numberField.describe("Number to multiply or divide, such as 1200"),
    by: numberField.describe("Number to multiply or divide by, such as 48; not zero"),
  }),
  output: z.object({
    product: z.number().describe("Product of the two numbers"),
    quotient: z.number().describe("First number divided by the second"),
  }),
  takes: {
    number: { concept: "number" },
    by: { concept: "number", literals: [2, 3, 4, 5, 7, 8, 12, 24, 60, 100, 365, 1000] },
  },
  gives: {
    "/product": { concept: "number", phrase: "the product of {number} when multiplied by {by}" },
    "/quotient": { concept: "number", phrase: "the quotient of {number} when divided by {by}" },
  },
  probes: [
    { input: { number: 1200, by: 48 }, expect: { "/product": 57600, "/quotient": 25 } },
    { input: { number: 1, by: 8 }, expect: { "/quotient": 0.125 } },
  ],
  sources: [ARITHMETIC],
  run({ number, by }) {
    if (by === 0) throw new ToolError("by: a number that is not zero is expected, such as 48");
    return { product: tidy(number * by), quotient: tidy(number / by) };
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
    change: z.number().describe("Change in percent of the first number, to two decimals"),
    share: z.number().describe("Second number as a percentage of the first, to two decimals"),
  }),
  takes: { from: { concept: "number" }, to: { concept: "number" } },
  gives: {
    "/change": { concept: "percent", phrase: "the percentage change from {from} to {to}" },
    "/share": { concept: "percent", phrase: "the size, as a percentage of {from}, of {to}" },
  },
  alike: [["from", "to"]],
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
  description: "Rounds a number to the nearest multiple of 1, 10, 100 or 1000; halves away from zero.",
  input: z.object({
    number: numberField.describe("Number to round, such as 1234.5"),
    multiple: z.union([z.literal(1), z.literal(10), z.literal(100), z.literal(1000)]).describe("1, 10, 100 or 1000"),
  }),
  output: z.object({ rounded: z.int().describe("Nearest multiple") }),
  takes: {
    number: { concept: "number" },
    multiple: { concept: "count", literals: [1, 10, 100, 1000], literalOnly: true },
  },
  gives: {
    "/rounded": { concept: "count", phrase: "the result of rounding {number} to the nearest multiple of {multiple}" },
  },
  probes: [
    { input: { number: 1234.5, multiple: 100 }, expect: { "/rounded": 1200 } },
    { input: { number: -2.5, multiple: 1 }, expect: { "/rounded": -3 } },
  ],
  sources: [ARITHMETIC],
  run({ number, multiple }) {
    return { rounded: fixed(number / multiple, 0) * multiple };
  },
});
