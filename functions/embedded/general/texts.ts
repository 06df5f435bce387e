/**
 * Names and words: letters of one, distance between two.
 */
import { distance } from "fastest-levenshtein";
import { z } from "zod";
import { ToolError } from "../../tools/contract.ts";
import { defineTool } from "../tool.ts";
import { LEVENSHTEIN, TEXT_COUNTS } from "./sources.ts";
import { alphabetical, plain } from "./text.ts";

export const textField = z
  .string()
  .min(1)
  .max(2000)
  // A check of its own: not every engine reads a pattern with Unicode classes.
  .refine((text) => /\p{L}/u.test(text), "a name, word or sentence with letters is expected")
  .describe('A name, word or sentence with letters, such as "Nairobi"');

/** The letters in lower case, without accents. */
export function letters(text: string): string[] {
  return plain(text).match(/\p{L}/gu) ?? [];
}

/** The letters, or a refusal where one is not of the alphabet from A to Z, since what it counts as is not agreed. */
function latin(text: string, field: string): string[] {
  const all = letters(text);
  const other = all.find((letter) => !/[a-z]/.test(letter));
  if (other !== undefined)
    throw new ToolError(
      `${field}: "${other}" is no letter from A to Z; expected a name or text in these, with or without accents`,
    );
  return all;
}

export const textMeasure = defineTool({
  name: "text_measure",
  domain: "general",
  kind: "processing",
  description: "Counts letters, distinct letters, vowels and words of a name or text; case and accents do not matter.",
  input: z.object({ text: textField }),
  output: z.object({
    letters: z.int().describe("Number of letters, without spaces and punctuation"),
    distinct: z.int().describe("Number of different letters, accents and case aside"),
    vowels: z.int().describe("Number of letters a, e, i, o and u, accents and case aside"),
    words: z.int().describe("Number of words that spaces separate"),
    first: z.string().describe("First letter, as a capital without accent"),
    reversed: z.string().describe("Letters in reverse order, in lower case without accents"),
  }),
  takes: { text: { concept: "word.english", quote: true } },
  gives: {
    "/letters": {
      concept: "letter.count",
      phrase: "the number of letters in {text}",
      ask: "how many letters are in {text}",
    },
    "/distinct": {
      concept: "letter.count",
      phrase: "the number of different letters in {text}",
      ask: "how many different letters are in {text}",
    },
    "/vowels": {
      concept: "letter.count",
      phrase: "the number of vowels (A, E, I, O and U) in {text}",
      ask: "how many vowels (A, E, I, O and U) are in {text}",
    },
  },
  probes: [
    {
      input: { text: "São Tomé and Príncipe" },
      expect: { "/letters": 18, "/vowels": 8, "/words": 4, "/first": "S", "/reversed": "epicnirpdnaemotoas" },
    },
    { input: { text: "banana" }, expect: { "/letters": 6, "/distinct": 3, "/vowels": 3, "/words": 1 } },
  ],
  sources: [TEXT_COUNTS],
  run({ text }) {
    const all = latin(text, "text");
    return {
      letters: all.length,
      distinct: new Set(all).size,
      vowels: all.filter((l) => "aeiou".includes(l)).length,
      words: text.trim().split(/\s+/).length,
      first: (all[0] ?? "").toUpperCase(),
      reversed: [...all].reverse().join(""),
    };
  },
});

export const compareTexts = defineTool({
  name: "compare_texts",
  domain: "general",
  kind: "processing",
  description: "Compares two names or words: Levenshtein distance, shared letters, which comes first by alphabet.",
  input: z.object({
    a: textField.describe('One name or word, such as "Iran"'),
    b: textField.describe('The other name or word, such as "Iraq"'),
  }),
  output: z.object({
    distance: z.int().describe("Levenshtein distance, case and accents aside"),
    shared: z.int().describe("Number of different letters that stand in both, case and accents aside"),
    earlier: z.string().describe("The one that comes first by alphabet"),
  }),
  takes: { a: { concept: "word.english", quote: true }, b: { concept: "word.english", quote: true } },
  gives: {
    "/distance": {
      concept: "letter.count",
      phrase: "the edit distance between {a} and {b} [(Levenshtein, in letters)]",
      ask: "how many single-letter edits does it take to turn {a} into {b} [(Levenshtein distance)]",
    },
    "/shared": {
      concept: "letter.count",
      phrase: "the number of different letters shared by {a} and {b}",
      ask: "how many different letters do {a} and {b} have in common",
    },
    "/earlier": {
      concept: "word.first",
      phrase: "the word that comes first in the dictionary out of {a} and {b}",
      ask: "which word comes first in a dictionary, {a} or {b}",
    },
  },
  alike: [["a", "b"]],
  probes: [
    { input: { a: "kitten", b: "Sitting" }, expect: { "/distance": 3, "/shared": 3, "/earlier": "kitten" } },
    { input: { a: "Peru", b: "Åland" }, expect: { "/shared": 0, "/earlier": "Åland" } },
  ],
  sources: [LEVENSHTEIN],
  run({ a, b }) {
    const others = new Set(latin(b, "b"));
    return {
      distance: distance(plain(a), plain(b)),
      shared: [...new Set(latin(a, "a"))].filter((l) => others.has(l)).length,
      earlier: alphabetical([a, b])[0] ?? a,
    };
  },
});
