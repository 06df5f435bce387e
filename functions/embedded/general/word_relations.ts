/**
 * English nouns in WordNet against each other: parts of a thing, the more specific of two, the common ground of a list.
 */
import { z } from "zod";
import { lazy } from "../../lib/memo.ts";
import { ToolError } from "../../tools/contract.ts";
import { rowsOf } from "../table.ts";
import { defineTool } from "../tool.ts";
import { WORD_PARTS } from "./data/word_parts.ts";
import { WORDNET } from "./sources.ts";
import { alphabetical, fold } from "./text.ts";
import { findWord, net, upward, wordField } from "./words.ts";

/** Parts by the number of the thing's synset. */
const partsOf = lazy(
  () =>
    new Map(rowsOf(WORD_PARTS).map(([at = "", parts = ""]) => [Number.parseInt(at, 36), parts.split(",")] as const)),
);

/** Words whose first sense has parts in the table. */
export function wordsWithParts(): string[] {
  return [...partsOf().keys()].map((at) => net().synsets[at]?.label ?? "");
}

export const wordParts = defineTool({
  name: "word_parts",
  domain: "general",
  kind: "retrieval",
  description: "Lists the parts that WordNet gives for the thing that an English noun names: the wheels of a bicycle.",
  input: z.object({ word: wordField.describe('English noun for a thing that has parts, such as "bicycle"') }),
  output: z.object({
    parts: z.array(z.string()).describe("Part meronyms of the first noun sense, by alphabet"),
    count: z.int().describe("How many parts"),
  }),
  takes: { word: { concept: "word.whole", quote: true } },
  gives: {
    "/parts": {
      concept: "word.english",
      list: "set",
      phrase: "the parts of {word} <the first sense in WordNet>",
      ask: "what are the parts of {word} <the first sense in WordNet>",
      ends: true,
    },
    "/count": {
      concept: "part.count",
      phrase: "the number of parts of {word} <the first sense in WordNet>",
      ask: "how many parts are listed for {word} <the first sense in WordNet>",
    },
  },
  probes: [
    { input: { word: "bicycle" }, expect: { "/count": 9, "/parts/3": "coaster brake" } },
    { input: { word: "Airplane" }, expect: { "/count": 10, "/parts/4": "fuselage" } },
  ],
  sources: [WORDNET],
  run({ word }) {
    const parts = partsOf().get(findWord(word, "word").first);
    if (parts === undefined)
      throw new ToolError(`word: WordNet's parts of "${word}" are not in the table; give a thing such as "bicycle"`);
    return { parts: alphabetical(parts), count: parts.length };
  },
});

function depth(word: string, field: string): number {
  return upward(findWord(word, field).first).length - 1;
}

/** The one with the highest value; null if it is not alone. */
function extreme(words: readonly string[], value: (word: string) => number): string | null {
  const [first, second] = words.map((word) => ({ word, at: value(word) })).sort((a, b) => b.at - a.at);
  return first === undefined || first.at === second?.at ? null : first.word;
}

export const wordsCompared = defineTool({
  name: "words_compared",
  domain: "general",
  kind: "retrieval",
  description:
    "Which of two English nouns is the more specific by WordNet, which has more senses, which has more direct hyponyms.",
  input: z.object({
    a: wordField.describe('One common English noun, such as "violin"'),
    b: wordField.describe('Another common English noun, such as "furniture"'),
  }),
  output: z.object({
    deeper: z.string().nullable().describe("The one further from the root of the hierarchy; null on a tie"),
    senses: z.string().nullable().describe("The one with more noun senses; null on a tie"),
    hyponyms: z.string().nullable().describe("The one with more direct hyponyms; null on a tie"),
  }),
  takes: { a: { concept: "word.english", quote: true }, b: { concept: "word.english", quote: true } },
  gives: {
    "/deeper": {
      concept: "word.english",
      contrived: true,
      phrase: "the more specific word out of {a} and {b} [(deeper in the noun hierarchy)] <the first sense in WordNet>",
      ask: "which word is more specific (deeper in the noun hierarchy), {a} or {b} <the first sense in WordNet>",
      ends: true,
    },
    "/senses": {
      concept: "word.english",
      phrase: "the word with more noun senses out of {a} and {b} <WordNet>",
      ask: "which word has more meanings as a noun, {a} or {b} <WordNet>",
      ends: true,
    },
    "/hyponyms": {
      concept: "word.english",
      contrived: true,
      phrase: "the word with more direct hyponyms out of {a} and {b} <the first sense in WordNet>",
      ask: "which word has more direct hyponyms, {a} or {b} <the first sense in WordNet>",
      ends: true,
    },
  },
  alike: [["a", "b"]],
  probes: [
    { input: { a: "violin", b: "furniture" }, expect: { "/deeper": "violin", "/hyponyms": "furniture" } },
    { input: { a: "bank", b: "telescope" }, expect: { "/senses": "bank" } },
  ],
  sources: [WORDNET],
  run({ a, b }) {
    const words = [fold(a), fold(b)];
    if (words[0] === words[1]) throw new ToolError(`b: "${b}" is the same word as "${a}"; expected another one`);
    const [x, y] = [findWord(a, "a"), findWord(b, "b")];
    const more = (one: number, other: number) => (one === other ? null : one > other ? a : b);
    return {
      deeper: more(upward(x.first).length, upward(y.first).length),
      senses: more(x.senses, y.senses),
      hyponyms: more(net().synsets[x.first]?.hyponyms ?? 0, net().synsets[y.first]?.hyponyms ?? 0),
    };
  },
});

export const wordListTaxonomy = defineTool({
  name: "word_list_taxonomy",
  domain: "general",
  kind: "retrieval",
  description:
    "Looks up a list of English nouns together in WordNet: what they all are a kind of, and the most general and most specific one.",
  input: z.object({
    words: z.array(wordField).min(2).max(60).describe("Common English nouns, such as violin, trumpet and drum"),
  }),
  output: z.object({
    hypernym: z.string().describe("Lowest synset above all of the first noun senses"),
    general: z.string().nullable().describe("The one nearest to the root of the hierarchy; null on a tie"),
    specific: z.string().nullable().describe("The one furthest from the root; null on a tie"),
    senses: z.string().nullable().describe("The one with most noun senses; null on a tie"),
  }),
  takes: {
    words: {
      concept: "word.english",
      list: true,
      literals: [
        ["violin", "trumpet", "drum"],
        ["hammer", "lighthouse", "bicycle", "mirror"],
        ["falcon", "salmon", "horse"],
        ["banana", "bread", "wine"],
        ["volcano", "glacier", "planet"],
        ["telescope", "thermometer", "clock"],
      ],
    },
  },
  gives: {
    "/hypernym": {
      concept: "word.english",
      contrived: true,
      phrase: "the narrowest term that covers all of {words} <the first sense in WordNet>",
      ask: "what is the narrowest term that covers all of {words} <the first sense in WordNet>",
      ends: true,
    },
    "/general": {
      concept: "word.english",
      contrived: true,
      phrase:
        "the most general among {words} [(nearest to the root of the noun hierarchy)] <the first sense in WordNet>",
      ask: "which of {words} is the most general (nearest to the root of the noun hierarchy) <the first sense in WordNet>",
      ends: true,
    },
    "/specific": {
      concept: "word.english",
      contrived: true,
      phrase:
        "the most specific among {words} [(furthest from the root of the noun hierarchy)] <the first sense in WordNet>",
      ask: "which of {words} is the most specific (furthest from the root of the noun hierarchy) <the first sense in WordNet>",
      ends: true,
    },
    "/senses": {
      concept: "word.english",
      phrase: "the word with the most noun senses among {words} <WordNet>",
      ask: "which of {words} has the most meanings as a noun <WordNet>",
      ends: true,
    },
  },
  probes: [
    { input: { words: ["violin", "trumpet", "drum"] }, expect: { "/hypernym": "musical instrument" } },
    { input: { words: ["falcon", "animal"] }, expect: { "/general": "animal", "/specific": "falcon" } },
  ],
  sources: [WORDNET],
  run({ words }) {
    const all = [...new Map(words.map((word) => [fold(word), word])).values()];
    const chains = all.map((word) => upward(findWord(word, "words").first));
    const [first = [], ...rest] = chains;
    const meeting = first.find((at) => rest.every((chain) => chain.includes(at)));
    const label = meeting === undefined ? undefined : net().synsets[meeting]?.label;
    if (all.length < 2 || label === undefined)
      throw new ToolError("words: two different nouns or more are expected, such as violin and trumpet");
    return {
      hypernym: label,
      general: extreme(all, (word) => -depth(word, "words")),
      specific: extreme(all, (word) => depth(word, "words")),
      senses: extreme(all, (word) => findWord(word, "words").senses),
    };
  },
});
