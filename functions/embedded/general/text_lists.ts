/**
 * Lists of names: size, order, entries by letter, and what two lists have in common.
 */
import { z } from "zod";
import { ToolError } from "../../tools/contract.ts";
import { defineTool } from "../tool.ts";
import { SET_THEORY, TEXT_COUNTS } from "./sources.ts";
import { alphabetical, fixed, fold } from "./text.ts";
import { letters, textField } from "./texts.ts";

const namesField = z.array(textField).min(1).max(500).describe("A list of names or words, such as Kenya and Uganda");

/** The list without entries that differ in case or accents only. */
const unique = (names: readonly string[]) => [...new Map([...names].reverse().map((n) => [fold(n), n])).values()];

export const nameList = defineTool({
  name: "name_list_facts",
  domain: "general",
  kind: "processing",
  description:
    "Describes a list of names: how many, the first and last by alphabet, the longest, the alphabetical order.",
  input: z.object({ names: namesField }),
  output: z.object({
    count: z.int().describe("Number of different entries"),
    first: z.string().describe("First entry by alphabet, case and accents aside"),
    last: z.string().describe("Last entry by alphabet"),
    longest: z.string().describe("Entry with most letters; of several, the first by alphabet"),
    ordered: z.array(z.string()).describe("Entries by alphabet"),
  }),
  takes: { names: { concept: "text", list: true } },
  gives: {
    "/ordered": {
      concept: "name.sorted",
      list: "ordered",
      phrase: "the names in alphabetical order of {names}",
      ask: "what is the alphabetical order of {names}",
    },
  },
  probes: [
    {
      input: { names: ["Uganda", "Ethiopia", "Åland", "Somalia"] },
      expect: { "/count": 4, "/first": "Åland", "/last": "Uganda", "/longest": "Ethiopia" },
    },
    { input: { names: ["Lima", "Oslo"] }, expect: { "/longest": "Lima", "/ordered": ["Lima", "Oslo"] } },
  ],
  sources: [TEXT_COUNTS],
  run({ names }) {
    const ordered = alphabetical(unique(names));
    const size = (name: string) => letters(name).length;
    return {
      count: ordered.length,
      first: ordered[0] ?? "",
      last: ordered.at(-1) ?? "",
      longest: ordered.reduce((best, name) => (size(name) > size(best) ? name : best)),
      ordered,
    };
  },
});

export const nameAtPosition = defineTool({
  name: "name_at_position",
  domain: "general",
  kind: "processing",
  description: "Picks the name at a given position of the alphabetical order of a list of names.",
  input: z.object({
    names: namesField,
    position: z.int().min(1).max(500).describe("Position counted from 1, such as 3"),
  }),
  output: z.object({ name: z.string().describe("The name at that position, case and accents aside in ordering") }),
  takes: {
    names: { concept: "country.name", list: true },
    position: {
      concept: "count",
      literals: [2, 3, 4],
      literalOnly: true,
      wording: { 2: "second", 3: "third", 4: "fourth" },
    },
  },
  gives: {
    "/name": {
      concept: "name.plain",
      phrase: "the one that comes {position} in alphabetical order among {names}",
      ask: "which of {names} comes {position} in alphabetical order",
      ends: true,
    },
  },
  probes: [
    { input: { names: ["Uganda", "Ethiopia", "Åland", "Somalia"], position: 3 }, expect: { "/name": "Somalia" } },
    { input: { names: ["Lima", "Oslo"], position: 2 }, expect: { "/name": "Oslo" } },
  ],
  sources: [TEXT_COUNTS],
  run({ names, position }) {
    const ordered = alphabetical(unique(names));
    const name = ordered[position - 1];
    if (name === undefined)
      throw new ToolError(`position: a number from 1 to ${ordered.length} is expected for that list`);
    return { name };
  },
});

export const namesByLetter = defineTool({
  name: "names_by_letter",
  domain: "general",
  kind: "processing",
  description: "Filters a list of names: which contain a given letter, and how many begin with it.",
  input: z.object({
    names: namesField,
    letter: z
      .string()
      .regex(/^[A-Za-z]$/, "one letter from A to Z is expected")
      .describe("One letter from A to Z"),
  }),
  output: z.object({
    containing: z.array(z.string()).describe("Names that contain the letter, case and accents aside, by alphabet"),
    count: z.int().describe("How many names contain the letter"),
    beginning: z.int().describe("How many names begin with the letter"),
  }),
  takes: {
    names: { concept: "country.name", list: true },
    letter: { concept: "text", literals: ["A", "B", "C", "G", "M", "N", "S", "T"], literalOnly: true },
  },
  gives: {
    "/beginning": {
      concept: "entry.count",
      phrase: "the number of {names} that begin with {letter}",
      ask: "how many of {names} begin with {letter}",
    },
  },
  probes: [
    {
      input: { names: ["Uganda", "Ethiopia", "Åland", "Somalia"], letter: "E" },
      expect: { "/containing": ["Ethiopia"], "/count": 1, "/beginning": 1 },
    },
    { input: { names: ["Åland", "Oslo"], letter: "a" }, expect: { "/containing": ["Åland"], "/beginning": 1 } },
  ],
  sources: [TEXT_COUNTS],
  run({ names, letter }) {
    const wanted = letter.toLowerCase();
    const all = alphabetical(unique(names));
    const containing = all.filter((name) => letters(name).includes(wanted));
    return {
      containing,
      count: containing.length,
      beginning: all.filter((name) => letters(name)[0] === wanted).length,
    };
  },
});

/** Countries that lists of countries may be held against. */
const GROUPS = [
  ["Belgium", "France", "Germany", "Italy", "Luxembourg", "Netherlands"],
  ["Brazil", "China", "India", "Russia", "South Africa"],
  ["Canada", "France", "Germany", "Italy", "Japan", "United Kingdom", "United States"],
  ["Argentina", "Brazil", "Paraguay", "Uruguay"],
  ["Burundi", "Kenya", "Rwanda", "Tanzania", "Uganda"],
  ["Chad", "Mali", "Mauritania", "Niger", "Nigeria", "Senegal"],
  ["Iran", "Iraq", "Jordan", "Lebanon", "Saudi Arabia", "Syria", "Türkiye"],
];

export const compareLists = defineTool({
  name: "compare_lists",
  domain: "general",
  kind: "processing",
  description:
    "Compares two lists of countries as sets: countries in common, those of the first only, size of the union, Jaccard index.",
  input: z.object({
    first: namesField.describe("One list of names, such as Kenya and Uganda"),
    second: namesField.describe("Another list of names, such as Uganda and Rwanda"),
  }),
  output: z.object({
    common: z.array(z.string()).describe("Entries in both lists, by alphabet"),
    common_count: z.int().describe("How many entries are in both"),
    only_first: z.array(z.string()).describe("Entries of the first list that the second lacks, by alphabet"),
    only_first_count: z.int().describe("How many entries of the first list the second lacks"),
    union_count: z.int().describe("How many different entries both lists hold together"),
    jaccard: z
      .number()
      .describe("Entries in common divided by entries together, to four decimals, four digits at least"),
  }),
  takes: {
    first: { concept: "country.name", list: true },
    second: { concept: "country.name", list: true, literals: GROUPS },
  },
  gives: {
    "/common": {
      concept: "country.name",
      list: "set",
      phrase: "the ones of {first} that are also among {second}",
      ask: "which of {first} are also among {second}",
      ends: true,
    },
    "/common_count": {
      concept: "entry.count",
      phrase: "the number of {first} that are also among {second}",
      ask: "how many of {first} are also among {second}",
    },
  },
  alike: [["first", "second"]],
  probes: [
    {
      input: { first: ["Kenya", "Uganda", "Chad"], second: ["uganda", "Rwanda"] },
      expect: { "/common": ["Uganda"], "/only_first": ["Chad", "Kenya"], "/union_count": 4, "/jaccard": 0.25 },
    },
    { input: { first: ["a", "b"], second: ["b", "a"] }, expect: { "/common_count": 2, "/jaccard": 1 } },
  ],
  sources: [SET_THEORY],
  run({ first, second }) {
    const [mine, others] = [alphabetical(unique(first)), unique(second)];
    const known = new Set(others.map(fold));
    const common = mine.filter((name) => known.has(fold(name)));
    const union = mine.length + others.length - common.length;
    return {
      common,
      common_count: common.length,
      only_first: mine.filter((name) => !known.has(fold(name))),
      only_first_count: mine.length - common.length,
      union_count: union,
      jaccard: fixed(common.length / union, 4),
    };
  },
});
