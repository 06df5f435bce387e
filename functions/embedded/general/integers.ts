/**
 * Whole numbers: digits, factors and numerals.
 */
import { z } from "zod";
import { ToolError } from "../../tools/contract.ts";
import { defineTool } from "../tool.ts";
import { ARITHMETIC } from "./sources.ts";

/** Trial division up to the root of this stays within a few milliseconds. */
const LARGEST = 1e12;
const wholeField = z.int().min(1).max(LARGEST).describe("A whole number from 1, such as 360");

/** Prime factors with their exponents, smallest first, by trial division. */
export function factorise(number: number): Map<number, number> {
  const factors = new Map<number, number>();
  let rest = number;
  for (let p = 2; p * p <= rest; p += p === 2 ? 1 : 2) {
    for (; rest % p === 0; rest /= p) factors.set(p, (factors.get(p) ?? 0) + 1);
  }
  if (rest > 1) factors.set(rest, (factors.get(rest) ?? 0) + 1);
  return factors;
}

const ROMAN = [
  [1000, "M"],
  [900, "CM"],
  [500, "D"],
  [400, "CD"],
  [100, "C"],
  [90, "XC"],
  [50, "L"],
  [40, "XL"],
  [10, "X"],
  [9, "IX"],
  [5, "V"],
  [4, "IV"],
  [1, "I"],
] as const;

/** Roman numeral of a whole number from 1 to 3999. */
export function roman(number: number): string {
  let [rest, out] = [number, ""];
  for (const [value, letters] of ROMAN) {
    for (; rest >= value; rest -= value) out += letters;
  }
  return out;
}

export const wholeNumber = defineTool({
  name: "whole_number_properties",
  domain: "general",
  kind: "processing",
  description:
    "Examines a whole number: digit sum, prime or not, largest prime factor, divisors, binary and Roman numeral.",
  input: z.object({ number: wholeField }),
  output: z.object({
    digit_sum: z.int().describe("Sum of the decimal digits"),
    prime: z.boolean().describe("True if it is a prime number"),
    largest_prime: z.int().nullable().describe("Largest prime factor; null for 1"),
    primes: z.int().describe("Number of distinct prime factors"),
    divisors: z.int().describe("Number of positive divisors, 1 and itself included"),
    binary: z.string().describe("Binary numeral"),
    roman: z.string().nullable().describe("Roman numeral; null above 3999"),
  }),
  takes: {
    number: {
      concept: "figure",
      literals: [
        49, 91, 97, 113, 127, 144, 221, 255, 299, 365, 499, 777, 999, 1001, 1492, 1776, 1789, 1914, 1969, 1999, 2024,
        2027,
      ],
      literalOnly: true,
    },
  },
  gives: {
    "/prime": { concept: "truth", phrase: "whether {number} is a prime number" },
    "/binary": {
      concept: "numeral.binary",
      phrase: "the binary numeral for {number}",
      ask: "what is {number} in binary",
    },
    "/roman": {
      concept: "numeral.roman",
      phrase: "the Roman numeral for {number}",
      ask: "how do you write {number} in Roman numerals",
    },
  },
  follows: [],
  probes: [
    {
      input: { number: 360 },
      expect: { "/digit_sum": 9, "/prime": false, "/largest_prime": 5, "/divisors": 24, "/binary": "101101000" },
    },
    { input: { number: 1994 }, expect: { "/roman": "MCMXCIV", "/largest_prime": 997 } },
  ],
  sources: [ARITHMETIC],
  run({ number }) {
    const factors = factorise(number);
    const exponents = [...factors.values()];
    return {
      digit_sum: [...String(number)].reduce((sum, digit) => sum + Number(digit), 0),
      prime: factors.get(number) === 1,
      largest_prime: [...factors.keys()].at(-1) ?? null,
      primes: factors.size,
      divisors: exponents.reduce((product, exponent) => product * (exponent + 1), 1),
      binary: number.toString(2),
      roman: number <= 3999 ? roman(number) : null,
    };
  },
});

export const romanNumeralYear = defineTool({
  name: "roman_numeral_year",
  domain: "general",
  kind: "processing",
  description: "Reads a year written as a Roman numeral, as on title pages and buildings.",
  input: z.object({
    numeral: z
      .string()
      .regex(/^[IVXLCDM]{1,15}$/i, "a Roman numeral of the letters I, V, X, L, C, D and M is expected")
      .describe("Roman numeral from I to MMMCMXCIX, such as MDCCLXXVI"),
  }),
  output: z.object({ year: z.int().describe("The year that it stands for") }),
  takes: { numeral: { concept: "numeral.inscribed" } },
  gives: {
    "/year": {
      concept: "year",
      phrase: "the year written as {numeral}",
      ask: "what year does {numeral} stand for",
    },
  },
  probes: [
    { input: { numeral: "MDCCLXXVI" }, expect: { "/year": 1776 } },
    { input: { numeral: "mcmxliv" }, expect: { "/year": 1944 } },
  ],
  sources: [ARITHMETIC],
  run({ numeral }) {
    let [rest, year] = [numeral.toUpperCase(), 0];
    for (const [value, letters] of ROMAN) {
      for (; rest.startsWith(letters); rest = rest.slice(letters.length)) year += value;
    }
    if (year === 0 || year > 3999 || roman(year) !== numeral.toUpperCase())
      throw new ToolError(
        `numeral: "${numeral}" is not a Roman numeral in its usual form; expected one such as MCMXLIV`,
      );
    return { year };
  },
});
