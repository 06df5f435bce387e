/**
 * Landmark papers: who wrote them, when, and in which journal.
 */
import { z } from "zod";
import { lazy } from "../../lib/memo.ts";
import { ToolError } from "../../tools/contract.ts";
import { nearEntries } from "../near.ts";
import { rowsOf } from "../table.ts";
import { defineTool } from "../tool.ts";
import { PAPERS } from "./data/papers.ts";
import { isScholar } from "./scholars.ts";
import { fold, lookUp, nameField } from "./shared.ts";
import { LANDMARKS, WORDNET } from "./sources.ts";

/** Title, first author, year, journal. */
export const papers = lazy(() => rowsOf(PAPERS));
const paperByTitle = lazy(() => new Map(papers().map((row) => [fold(row[0] ?? ""), row])));

export const landmarkPaper = defineTool({
  name: "landmark_paper",
  domain: "academia",
  kind: "retrieval",
  description: "Gives the first author, the year of publication and the journal of a landmark research paper.",
  input: z.object({ paper: nameField('Title of the paper, for example "Cognitive Maps in Rats and Men"', 200) }),
  output: z.object({
    author: z.string().describe("First author"),
    scholar: z.string().nullable().describe("The first author again if WordNet 3.0 lists the person, otherwise null"),
    year: z.int().describe("Year of the printed volume"),
    journal: z.string().describe("Journal that it appeared in"),
  }),
  takes: { paper: { concept: "paper.title", quote: true } },
  gives: {
    "/author": {
      concept: "person.author",
      phrase: "the first author of {paper}",
      ask: "who was the first author of {paper}",
    },
    "/scholar": {
      concept: "person.single",
      phrase: "the first-named author of {paper}",
      answer: false,
    },
    "/year": {
      concept: "year.publication",
      phrase: "the year in which {paper} was published",
      ask: "in what year was {paper} published",
    },
    "/journal": {
      concept: "journal.title",
      ends: true,
      phrase: "the journal that published {paper}",
      ask: "which journal published {paper}",
    },
  },
  probes: [
    {
      input: { paper: "Cognitive Maps in Rats and Men" },
      expect: { "/author": "Edward Tolman", "/year": 1948, "/journal": "Psychological Review" },
    },
    {
      input: { paper: "a mathematical theory of communication" },
      expect: { "/author": "Claude Shannon", "/year": 1948 },
    },
  ],
  sources: [LANDMARKS, WORDNET],
  run({ paper }) {
    const expected = 'the full title of a landmark paper such as "Cognitive Maps in Rats and Men"';
    const [, author = "", year, journal = ""] = lookUp(paperByTitle(), "paper", paper, expected);
    return { author, scholar: isScholar(author) ? author : null, year: Number(year), journal };
  },
});

const papersByJournal = lazy(() => Map.groupBy(papers(), (row) => fold(row[3] ?? "")));

export const papersOfJournal = defineTool({
  name: "landmark_papers_of_journal",
  domain: "academia",
  kind: "retrieval",
  description:
    "Lists the landmark papers (of some 110 listed) that a journal published: how many they are, the latest, and the earliest with author and year.",
  input: z.object({ journal: nameField('Title of a journal, for example "Physical Review Letters"') }),
  output: z.object({
    papers: z.array(z.string()).describe("Titles of the papers, in the order of the list"),
    count: z.int().describe("How many they are"),
    earliest: z.string().nullable().describe("The one published first, null if several share the year"),
    author: z.string().nullable().describe("First author of the earliest if WordNet lists the person, otherwise null"),
    year: z.int().describe("Year of the earliest"),
    latest: z.string().nullable().describe("The one published last, null if several share the year"),
  }),
  takes: { journal: { concept: "journal.landmark" } },
  gives: {
    "/papers": {
      contrived: true,
      concept: "paper.named",
      list: "set",
      phrase: "the landmark papers from {journal} on your list",
      ask: "which landmark papers from {journal} do you have on your list",
      ends: true,
    },
  },
  probes: [
    {
      input: { journal: "Physical Review Letters" },
      expect: { "/count": 15, "/year": 1964, "/latest": "An Alternative to Compactification" },
    },
    {
      input: { journal: "psychological review" },
      expect: { "/earliest": "Cognitive Maps in Rats and Men", "/year": 1948 },
    },
  ],
  sources: [LANDMARKS, WORDNET],
  run({ journal }) {
    const some = papersByJournal().get(fold(journal));
    if (some === undefined)
      throw new ToolError(
        `journal: no landmark paper of "${journal}" is listed; expected a journal such as "Nature"${nearEntries(journal, papersByJournal())}`,
      );
    const only = (year: number) => {
      const [first, second] = some.filter((row) => Number(row[2]) === year);
      return second === undefined ? first : undefined;
    };
    const years = some.map((row) => Number(row[2]));
    const year = Math.min(...years);
    const author = only(year)?.[1];
    return {
      papers: some.map(([title = ""]) => title),
      count: some.length,
      earliest: only(year)?.[0] ?? null,
      author: author !== undefined && isScholar(author) ? author : null,
      year,
      latest: only(Math.max(...years))?.[0] ?? null,
    };
  },
});
