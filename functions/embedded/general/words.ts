/**
 * English nouns in WordNet: place in the hierarchy of one, common ground of two.
 */
import { z } from "zod";
import { lazy } from "../../lib/memo.ts";
import { ToolError } from "../../tools/contract.ts";
import { nearMatches } from "../near.ts";
import { defineTool } from "../tool.ts";
import { WORDS } from "./data/words.ts";
import { WORDNET } from "./sources.ts";
import { fold } from "./text.ts";

interface Synset {
  readonly label: string;
  readonly parent: number | null;
  readonly category: string;
  readonly hyponyms: number;
  readonly others: readonly string[];
}

/** WordNet's lexicographer files in their numbered order; the first three hold no nouns. */
const CATEGORIES = (
  "adjectives pertainyms adverbs tops act animal artifact attribute body cognition communication event feeling food " +
  "group location motive object person phenomenon plant possession process quantity relation shape state substance time"
).split(" ");

const CONCRETE = new Set(["animal", "artifact", "food", "object", "plant", "substance"]);

export const net = lazy(() => {
  const [upper = "", lower = ""] = WORDS.split("\n\n");
  const synsets = upper.split("\n").map((line): Synset => {
    const [label = "", parent = "", category = "", hyponyms = "", others = ""] = line.split("\t");
    return {
      label,
      parent: parent === "" ? null : Number.parseInt(parent, 36),
      category: CATEGORIES[Number.parseInt(category, 36)] ?? "",
      hyponyms: Number.parseInt(hyponyms, 36),
      others: others === "" ? [] : others.split(","),
    };
  });
  const words = new Map<string, { first: number; senses: number }>();
  for (const line of lower.split("\n")) {
    const [word = "", first = "", senses = ""] = line.split("\t");
    words.set(fold(word), { first: Number.parseInt(first, 36), senses: Number.parseInt(senses, 36) });
  }
  return { synsets, words };
});

export function findWord(word: string, field: string) {
  const found = net().words.get(fold(word));
  if (found !== undefined) return found;
  throw new ToolError(
    `${field}: "${word}" is not among the nouns of the table; give a common English noun such as "violin"${nearMatches(word, net().words.keys())}`,
  );
}

/** Well-known nouns for concrete things: of few senses, and with kinds of their own. */
export function plainNouns(): string[] {
  return [...net().words].flatMap(([word, { first, senses }]) => {
    const synset = net().synsets[first];
    const plain = synset !== undefined && CONCRETE.has(synset.category) && synset.hyponyms >= 2;
    return plain && senses <= 2 && /^[a-z]{3,}$/.test(word) ? [word] : [];
  });
}

/** Numbers of the synsets from the given one up to the root. */
export function upward(from: number): number[] {
  const chain: number[] = [];
  for (let at: number | null = from; at !== null; at = net().synsets[at]?.parent ?? null) chain.push(at);
  return chain;
}

export const wordField = z.string().min(2).max(60).describe('Common English noun in the singular, such as "violin"');

export const wordTaxonomy = defineTool({
  name: "word_taxonomy",
  domain: "general",
  kind: "retrieval",
  description:
    "Looks up an English noun in WordNet: hypernym, category, synonyms, number of senses and of hyponyms, depth in the hierarchy.",
  input: z.object({ word: wordField }),
  output: z.object({
    hypernym: z.string().nullable().describe("Direct hypernym of the first noun sense; null for the root"),
    category: z.string().describe("Lexicographer file of the first noun sense, such as artifact or animal"),
    synonyms: z.array(z.string()).describe("Other members of the first noun sense's synset"),
    senses: z.int().describe("Number of noun senses"),
    hyponyms: z.int().describe("Number of direct hyponyms of the first noun sense"),
    depth: z.int().describe("Links from the first noun sense up to the root, entity"),
  }),
  takes: { word: { concept: "word.english", quote: true } },
  gives: {
    "/hypernym": {
      concept: "word.first",
      phrase: "the next broader term for {word} <the first sense in WordNet>",
      ask: "what is the next broader term for {word} <the first sense in WordNet>",
      ends: true,
    },
    "/category": {
      concept: "word.category",
      contrived: true,
      phrase: "the [lexicographer] category of {word} <the first sense in WordNet>",
      ask: "which lexicographer category does {word} fall under <the first sense in WordNet>",
    },
    "/synonyms": {
      concept: "word.english",
      list: "set",
      phrase: "the synonyms of {word} <the first sense in WordNet>",
      ask: "what are the synonyms of {word} <the first sense in WordNet>",
    },
    "/senses": {
      concept: "word.senses",
      phrase: "the number of noun senses of {word} <WordNet>",
      ask: "how many meanings does {word} have as a noun <WordNet>",
    },
    "/hyponyms": {
      concept: "word.hyponyms",
      contrived: true,
      phrase: "the number of direct hyponyms of {word} <the first sense in WordNet>",
      ask: "how many direct hyponyms does {word} have <the first sense in WordNet>",
    },
  },
  probes: [
    { input: { word: "violin" }, expect: { "/hypernym": "bowed stringed instrument", "/category": "artifact" } },
    { input: { word: "Oak" }, expect: { "/category": "plant" } },
  ],
  sources: [WORDNET],
  run({ word }) {
    const { first, senses } = findWord(word, "word");
    const synset = net().synsets[first];
    if (synset === undefined) throw new ToolError(`word: "${word}" has no noun sense in the table`);
    const parent = synset.parent === null ? undefined : net().synsets[synset.parent];
    const members = [synset.label, ...synset.others];
    return {
      hypernym: parent?.label ?? null,
      category: synset.category,
      synonyms: members.filter((m) => fold(m) !== fold(word)).sort(),
      senses,
      hyponyms: synset.hyponyms,
      depth: upward(first).length - 1,
    };
  },
});

export const commonHypernym = defineTool({
  name: "common_hypernym",
  domain: "general",
  kind: "retrieval",
  description:
    "Finds where the hypernym chains of two English nouns meet in WordNet, and how many links apart they are.",
  input: z.object({
    first: wordField.describe('One common English noun, such as "violin"'),
    second: wordField.describe('Another common English noun, such as "trumpet"'),
  }),
  output: z.object({
    hypernym: z.string().describe("Lowest synset on both chains of hypernyms"),
    links: z.int().describe("Links between the two first noun senses by way of it"),
  }),
  takes: {
    first: { concept: "word.english", quote: true },
    second: { concept: "word.english", quote: true },
  },
  gives: {
    "/hypernym": {
      concept: "word.english",
      phrase: "the narrowest term that covers both {first} and {second} <the first sense in WordNet>",
      ask: "what is the narrowest term that covers both {first} and {second} <the first sense in WordNet>",
      ends: true,
    },
  },
  alike: [["first", "second"]],
  probes: [
    { input: { first: "violin", second: "trumpet" }, expect: { "/hypernym": "musical instrument" } },
    { input: { first: "oak", second: "maple" }, expect: { "/hypernym": "wood" } },
  ],
  sources: [WORDNET],
  run({ first, second }) {
    const a = upward(findWord(first, "first").first);
    const b = upward(findWord(second, "second").first);
    const up = a.findIndex((n) => b.includes(n));
    const meeting = a[up];
    const label = meeting === undefined ? undefined : net().synsets[meeting]?.label;
    if (meeting === undefined || label === undefined)
      throw new ToolError(`second: "${second}" and "${first}" have no hypernym in common`);
    return { hypernym: label, links: up + b.indexOf(meeting) };
  },
});
