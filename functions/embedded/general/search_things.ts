/** Searches and rankings of stars, chemical elements and languages, and the whole entry of a noun. */
import { z } from "zod";
import { choiceOf, defineRanking, defineSearch, numberFilter } from "../searching.ts";
import { defineTool } from "../tool.ts";
import { type Element, elements } from "./elements.ts";
import { languages } from "./languages.ts";
import { BODR, D3_CELESTIAL, ISO_639, WORDNET } from "./sources.ts";
import { constellations, type Star, stars } from "./stars.ts";
import { fold } from "./text.ts";
import { findWord, net, upward, wordField } from "./words.ts";

const constellationField = z.string().min(3).max(40).describe('Latin name of a constellation, such as "Orion"');

const starsIn = (constellation: string): Star[] =>
  stars().filter((star) => star.name !== "" && fold(star.constellation) === fold(constellation));

const constellationNames = () => constellations().map(({ name }) => name);

const brightness = numberFilter(
  "magnitude.apparent",
  [2, 2.5, 3, 3.5],
  "Only stars of this apparent magnitude or brighter",
);

/** Constellations with several stars that have names. */
const STARRY = [
  "Orion",
  "Ursa Major",
  "Taurus",
  "Leo",
  "Gemini",
  "Cygnus",
  "Perseus",
  "Pegasus",
  "Scorpius",
  "Virgo",
  "Cassiopeia",
];

export const starSearch = defineSearch({
  name: "star_search",
  domain: "general",
  description: "Searches the named stars of a constellation by brightness; hits come by the page, the brightest first.",
  input: { constellation: constellationField },
  takes: { constellation: { concept: "constellation.name", literals: STARRY, literalOnly: true } },
  filters: { max_magnitude: brightness.filter },
  // Who knows a star by name does not say how bright it is at least.
  options: { max_magnitude: { ...brightness.option, literals: [] } },
  hit: {
    name: z.string().describe("Name of the star"),
    magnitude: z.number().describe("Apparent visual magnitude"),
    declination: z.number().describe("Declination in degrees, epoch J2000, north positive"),
  },
  find: ({ constellation, max_magnitude: most }) =>
    starsIn(constellation).filter(({ magnitude }) => most === undefined || magnitude <= most),
  record: ({ name, magnitude, declination }) => ({ name, magnitude, declination }),
  names: constellationNames,
  gives: {
    "/hits/*/magnitude": {
      concept: "magnitude.apparent",
      phrase: "the apparent magnitude of the star {@name} in {constellation} <the Hipparcos catalogue>",
      ask: "what is the apparent magnitude of the star {@name} in {constellation} <the Hipparcos catalogue>",
    },
  },
  probes: [
    { input: { constellation: "Orion", max_magnitude: 2 }, expect: { "/total": 5, "/hits/0/declination": -8.2 } },
    { input: { constellation: "Ursa Major", page: 2 }, expect: { "/total": 18, "/hits/0/declination": 53.69 } },
  ],
  sources: [D3_CELESTIAL],
});

export const starRanking = defineRanking({
  name: "star_ranking",
  domain: "general",
  description: "Ranks the named stars of a constellation by brightness or by how far north they stand.",
  input: { constellation: constellationField },
  takes: { constellation: { concept: "constellation.name", literals: STARRY } },
  filters: { max_magnitude: brightness.filter },
  options: { max_magnitude: brightness.option },
  orders: {
    northernmost: { words: "northernmost", of: (star: Star) => star.declination },
    southernmost: { words: "southernmost", of: (star: Star) => star.declination, ascending: true },
    faintest: { of: (star: Star) => star.magnitude },
  },
  hit: {
    name: z.string().describe("Name of the star"),
    magnitude: z.number().describe("Apparent visual magnitude"),
  },
  among: ({ constellation, max_magnitude: most }) =>
    starsIn(constellation).filter(({ magnitude }) => most === undefined || magnitude <= most),
  record: ({ name, magnitude }) => ({ name, magnitude }),
  names: constellationNames,
  gives: {
    "/rows/0/name": {
      contrived: true,
      concept: "star.name",
      phrase: "the {order} named star| of magnitude {max_magnitude} or brighter| in {constellation}",
      ask: "what is the {order} named star| of magnitude {max_magnitude} or brighter| in {constellation}",
      ends: true,
    },
  },
  probes: [
    {
      input: { constellation: "Leo", order: "northernmost" },
      expect: { "/total": 13, "/rows/0/name": "Al Minlear al Asad" },
    },
    {
      input: { constellation: "Taurus", order: "faintest", max_magnitude: 3, limit: 1 },
      expect: { "/total": 4, "/rows/0/name": "Tianguan" },
    },
  ],
  sources: [D3_CELESTIAL],
});

const FAMILIES = [
  ...["non-metal", "noble gas", "alkali metal", "alkaline earth metal", "metalloid", "halogen", "other metal"],
  ...["transition metal", "lanthanide", "actinide"],
] as const;

/** Families with elements enough to rank. */
const RANKED = FAMILIES.filter((family) => !["actinide", "noble gas", "other metal"].includes(family));

const discovered = numberFilter("year", [], "Only elements discovered in this year or later");

export const elementRanking = defineRanking({
  name: "element_ranking",
  domain: "general",
  description:
    "Ranks the chemical elements of a family by melting point, boiling point, electronegativity or year of discovery.",
  input: { family: z.enum(FAMILIES).describe("Family of elements") },
  takes: { family: { concept: "element.family", literals: RANKED, literalOnly: true } },
  filters: { discovered_from: discovered.filter },
  options: { discovered_from: discovered.option },
  orders: {
    highest_melting: { words: "the highest melting point", of: (e: Element) => e.melting, complete: true },
    lowest_melting: {
      words: "the lowest melting point",
      of: (e: Element) => e.melting,
      ascending: true,
      complete: true,
    },
    highest_boiling: { words: "the highest boiling point", of: (e: Element) => e.boiling, complete: true },
    most_electronegative: {
      words: "the highest electronegativity",
      of: (e: Element) => e.electronegativity,
      complete: true,
    },
    last_discovered: { of: (e: Element) => e.year },
  },
  hit: {
    name: z.string().describe("Name of the element"),
    symbol: z.string().describe("Its symbol"),
    melting: z.number().nullable().describe("Melting point in degrees Celsius"),
    discovered: z.int().nullable().describe("Year of discovery"),
  },
  among: ({ family, discovered_from: from }) =>
    elements().filter(
      (e) => e.number <= 94 && e.family === family && (from === undefined || (e.year !== null && e.year >= from)),
    ),
  record: ({ name, symbol, melting, year }) => ({ name, symbol, melting, discovered: year }),
  gives: {
    "/rows/0/name": {
      concept: "element.name",
      phrase: "the {family} with {order}",
      ask: "which {family} has {order}",
      ends: true,
    },
  },
  probes: [
    {
      input: { family: "transition metal", order: "highest_melting" },
      expect: { "/total": 29, "/rows/0/name": "tungsten" },
    },
    {
      input: { family: "halogen", order: "most_electronegative", limit: 2 },
      expect: { "/total": 5, "/rows/0/name": "fluorine" },
    },
  ],
  sources: [BODR],
});

const code = choiceOf(["any", "two_letter"], "Whether the language must have a two-letter code", {});

export const languageSearch = defineSearch({
  name: "language_search",
  domain: "general",
  description:
    "Searches the languages of ISO 639 by the first letters of their names and by kind; hits come by the page, by alphabet.",
  input: {
    kind: z.enum(["ancient", "constructed", "historical", "living"]).describe("Kind of language"),
  },
  takes: {
    kind: { concept: "language.status", literals: ["constructed"], literalOnly: true },
  },
  filters: { codes: code.filter },
  options: { codes: code.option },
  hit: {
    name: z.string().describe("Name of the language"),
    three: z.string().describe("ISO 639-3 code of three letters"),
    two: z.string().nullable().describe("ISO 639-1 code of two letters"),
  },
  find: ({ kind, codes }) =>
    languages()
      .filter((language) => language.kind === kind && (codes === "any" || language.two !== null))
      .sort((a, b) => (fold(a.name) < fold(b.name) ? -1 : 1)),
  record: ({ name, three, two }) => ({ name, three, two }),
  gives: {
    "/hits/*/name": {
      concept: "language.any",
      phrase: "the {kind} language with the ISO 639-3 code {@three}",
      ask: "which {kind} language has the ISO 639-3 code {@three}",
      ends: true,
    },
    "/total": {
      concept: "language.count",
      phrase: "the number of {kind} languages in ISO 639-3",
      ask: "how many {kind} languages are there in ISO 639-3",
    },
  },
  probes: [
    { input: { kind: "constructed" }, expect: { "/total": 21, "/hits/0/name": "Afrihili" } },
    {
      input: { kind: "constructed", codes: "two_letter", page_size: 3 },
      expect: { "/total": 4, "/hits/0/name": "Esperanto" },
    },
  ],
  sources: [ISO_639],
});

export const nounEntry = defineTool({
  name: "noun_entry",
  domain: "general",
  kind: "retrieval",
  description:
    "Reads the whole entry of an English noun: its synonyms, the chain of wider terms above it with all their synonyms, and the terms beside and below it.",
  input: z.object({ word: wordField }),
  output: z.object({
    text: z.string().describe("The entry as a text"),
    synonyms: z.array(z.string()).describe("Other words for the same"),
    chain: z
      .array(
        z.object({
          level: z.int().describe("How many steps above the noun: 1 for the next wider term"),
          term: z.string().describe("The wider term"),
          category: z.string().describe("Its lexicographer file"),
          hyponyms: z.int().describe("How many terms stand directly below it"),
        }),
      )
      .describe("Wider terms, from the nearest to the widest"),
    beside: z.array(z.string()).describe("Terms directly below the same wider term"),
    below: z.array(z.string()).describe("Terms directly below it"),
  }),
  takes: { word: { concept: "word.english", quote: true } },
  gives: {
    "/chain/*/term": {
      concept: "word.first",
      contrived: true,
      phrase: "the term {@level} steps above {word} in the noun hierarchy <the first sense in WordNet>",
      ask: "which term stands {@level} steps above {word} in the noun hierarchy <the first sense in WordNet>",
    },
  },
  probes: [
    { input: { word: "violin" }, expect: { "/chain/0/term": "bowed stringed instrument", "/chain/0/hyponyms": 5 } },
    { input: { word: "volcano" }, expect: { "/chain/0/term": "crack", "/chain/0/hyponyms": 9 } },
  ],
  sources: [WORDNET],
  run({ word }) {
    const { first } = findWord(word, "word");
    const { synsets } = net();
    const [own, ...above] = upward(first).map((at) => ({
      at,
      ...(synsets[at] ?? { label: "", category: "", hyponyms: 0, others: [] }),
    }));
    const under = (parent: number | undefined) =>
      synsets.flatMap((synset, at) =>
        parent !== undefined && synset.parent === parent && at !== first ? [synset.label] : [],
      );
    const synonyms = [...(own?.others ?? [])];
    const beside = under(above[0]?.at);
    const below = under(first);
    const chain = above.map(({ label, category, hyponyms }, i) => ({ level: i + 1, term: label, category, hyponyms }));
    const text = [
      `${word}. ${synonyms.length === 0 ? "No other words are listed." : `Also: ${synonyms.join(", ")}.`}`,
      ...above.map(
        ({ label, others, category, hyponyms }, i) =>
          `Level ${i + 1}: ${[label, ...others].join(", ")} (${category}), with ${hyponyms} terms directly below.`,
      ),
      `Beside it stand: ${beside.join(", ") || "none"}.`,
      `Below it stand: ${below.join(", ") || "none"}.`,
    ].join("\n");
    return { text, synonyms, chain, beside, below };
  },
});
