/**
 * Measures of a text: readability and lexical diversity.
 */

import { flesch } from "flesch";
import { fleschKincaid } from "flesch-kincaid";
import { syllable } from "syllable";
import { z } from "zod";
import { ToolError } from "../../tools/contract.ts";
import { carried } from "../rounding.ts";
import { defineTool } from "../tool.ts";
import { round } from "./shared.ts";
import { BRYSBAERT, FLESCH, FLESCH_LIBRARIES, FLESCH_STYLE, HERDAN, SYLLABLE } from "./sources.ts";

const textField = z
  .string()
  .min(1)
  .max(5000)
  .describe('English text of one or more sentences, for example "The cat sat on the mat."');

/** Words are runs of letters and digits; apostrophes and hyphens inside a word belong to it. */
function wordsOf(text: string): string[] {
  const words = text.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu);
  if (words === null) throw new ToolError('text: there is no word in it; expected English text such as "The cat sat."');
  return words;
}

/** Sentences end with . ! or ? before a blank or the end; a text without one is one sentence. */
/** Words that the library counts otherwise than the CMU Pronouncing Dictionary, of those that texts of the pool hold. */
const SPOKEN: ReadonlyMap<string, number> = new Map([
  ["holmes", 1],
  ["possession", 3],
  ["tired", 2],
]);
const syllablesIn = (word: string) => SPOKEN.get(word.toLowerCase()) ?? Math.max(1, syllable(word));

function sentencesIn(text: string): number {
  return Math.max(1, text.trim().match(/[.!?]+["'’”)]*(?=\s|$)/g)?.length ?? 0);
}

export const readability = defineTool({
  name: "text_readability",
  domain: "academia",
  kind: "processing",
  description:
    "Computes the Flesch reading ease and the Flesch-Kincaid grade level of an English text; syllables are counted with the syllable library.",
  input: z.object({ text: textField }),
  output: z.object({
    ease: z.number().describe("Flesch reading ease, ten significant digits"),
    grade: z.number().describe("Flesch-Kincaid grade level, to one decimal, four digits at least"),
    syllables: z.int().describe("Number of syllables"),
  }),
  takes: { text: { concept: "sentence.english", quote: true } },
  gives: {
    "/ease": {
      concept: "reading.ease",
      phrase: "the [Flesch reading ease of the ]text {text}",
      ask: "what is the Flesch reading ease of {text}",
    },
    "/grade": {
      concept: "reading.grade",
      phrase: "the Flesch-Kincaid grade level of {text}",
      ask: "what Flesch-Kincaid grade level is {text}",
    },
    "/syllables": {
      concept: "count.syllable",
      phrase: "the number of syllables in {text}",
      ask: "how many syllables are there in {text}",
    },
  },
  probes: [
    { input: { text: "The cat sat on the mat." }, expect: { "/ease": 116.145, "/grade": -1.45, "/syllables": 6 } },
    {
      input: { text: "The mass of men lead lives of quiet desperation." },
      expect: { "/ease": 75.5, "/grade": 4.964, "/syllables": 13 },
    },
  ],
  sources: [FLESCH, FLESCH_LIBRARIES, SYLLABLE],
  run({ text }) {
    const words = wordsOf(text);
    const counts = {
      sentence: sentencesIn(text),
      word: words.length,
      syllable: words.reduce((sum, word) => sum + syllablesIn(word), 0),
    };
    return { ease: carried(flesch(counts)), grade: round(fleschKincaid(counts), 1), syllables: counts.syllable };
  },
});

export const lexicalDiversity = defineTool({
  name: "lexical_diversity",
  domain: "academia",
  kind: "processing",
  description:
    "Counts the words of a text and the different words among them (case ignored), and gives their ratio and Guiraud's index.",
  input: z.object({ text: textField }),
  output: z.object({
    tokens: z.int().describe("Number of words"),
    types: z.int().describe("Number of different words"),
    ratio: z.number().describe("Type-token ratio, to four decimals, four digits at least"),
    guiraud: z
      .number()
      .describe("Types divided by the square root of the tokens, to four decimals, four digits at least"),
  }),
  takes: { text: { concept: "sentence.english", quote: true } },
  gives: {
    "/types": {
      concept: "count.word",
      phrase: "the number of different words in {text}[, regardless of case]",
      ask: "how many different words, regardless of case, are there in {text}",
    },
    "/ratio": {
      concept: "ratio.lexical",
      phrase: "the type-token ratio of {text}",
    },
    "/guiraud": {
      concept: "index.guiraud",
      phrase: "the Guiraud index of {text}",
      ask: "what is the Guiraud index of {text}",
    },
  },
  probes: [
    {
      input: { text: "The cat sat on the mat." },
      expect: { "/tokens": 6, "/types": 5, "/ratio": 0.8333, "/guiraud": 2.0412 },
    },
    { input: { text: "To be, or not to be" }, expect: { "/tokens": 6, "/types": 4, "/ratio": 0.6667 } },
  ],
  sources: [HERDAN],
  run({ text }) {
    const words = wordsOf(text.toLowerCase());
    const types = new Set(words).size;
    return {
      tokens: words.length,
      types,
      ratio: round(types / words.length, 4),
      guiraud: round(types / Math.sqrt(words.length), 4),
    };
  },
});

/** Least reading ease, style and typical magazine, as in Flesch's table; the scores reach beyond 0 and 100. */
const STYLES: readonly (readonly [number, string, string])[] = [
  [90, "very easy", "comics"],
  [80, "easy", "pulp fiction"],
  [70, "fairly easy", "slick fiction"],
  [60, "standard", "digests"],
  [50, "fairly difficult", "quality"],
  [30, "difficult", "academic"],
  [Number.NEGATIVE_INFINITY, "very difficult", "scientific"],
];

export const easeStyle = defineTool({
  name: "reading_ease_style",
  domain: "academia",
  kind: "processing",
  description:
    "Says in words what a Flesch reading ease score means: the style and the kind of magazine that Flesch's table of 1948 puts it with.",
  input: z.object({ ease: z.number().min(-1000).max(130).describe("Flesch reading ease, for example 65.4") }),
  output: z.object({
    style: z.string().describe("Style, from very easy to very difficult"),
    magazine: z.string().describe("Kind of magazine that is typically written so"),
  }),
  takes: { ease: { concept: "reading.ease", literals: [18.5, 37.2, 54, 63.8, 74.1, 86.3] } },
  gives: {
    "/style": {
      concept: "reading.style",
      phrase: "the level of difficulty of {ease} <Flesch's 1948 table>",
      ask: "which level of reading ease, from very easy to very difficult, does {ease} have <Flesch's 1948 table>",
      ends: true,
    },
  },
  follows: ["text_readability"],
  probes: [
    { input: { ease: 65 }, expect: { "/style": "standard", "/magazine": "digests" } },
    { input: { ease: 30 }, expect: { "/style": "difficult", "/magazine": "academic" } },
    { input: { ease: -12.5 }, expect: { "/style": "very difficult" } },
  ],
  sources: [FLESCH_STYLE],
  run({ ease }) {
    const [, style = "", magazine = ""] = STYLES.find(([least]) => ease >= least) ?? [];
    return { style, magazine };
  },
});

export const readingTime = defineTool({
  name: "reading_time",
  domain: "academia",
  kind: "processing",
  description:
    "Estimates the minutes that an adult takes to read an English text of a given number of words, silently (238 words a minute) and aloud (183 words a minute).",
  input: z.object({ words: z.int().min(1).max(1e7).describe("Number of words, for example 1401") }),
  output: z.object({
    silent: z.number().describe("Minutes of silent reading, to one decimal, four digits at least"),
    aloud: z.number().describe("Minutes of reading aloud, to one decimal, four digits at least"),
  }),
  takes: { words: { concept: "words.total", literals: [800, 1500, 3000, 5000, 12000, 80000] } },
  gives: {
    "/silent": {
      concept: "duration.minute",
      phrase: "the time to read {words} silently at 238 words a minute[, in minutes]",
      ask: "at 238 words a minute, how many minutes does it take to read {words} silently",
    },
    "/aloud": {
      concept: "duration.minute",
      phrase: "the time to read {words} aloud at 183 words a minute[, in minutes]",
      ask: "at 183 words a minute, how many minutes does it take to read {words} aloud",
    },
  },
  follows: [],
  probes: [
    { input: { words: 1401 }, expect: { "/silent": 5.887, "/aloud": 7.656 } },
    { input: { words: 2380 }, expect: { "/silent": 10 } },
  ],
  sources: [BRYSBAERT],
  run: ({ words }) => ({ silent: round(words / 238, 1), aloud: round(words / 183, 1) }),
});
