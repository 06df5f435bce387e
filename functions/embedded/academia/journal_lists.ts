/**
 * Several journals at once: those that follow a citation style, those on a discipline, and a list sorted by how it cites.
 */
import { z } from "zod";
import { lazy } from "../../lib/memo.ts";
import { ToolError } from "../../tools/contract.ts";
import { defineTool } from "../tool.ts";
import { findJournal, type Journal, journals } from "./journals.ts";
import { fold, lookUp, nameField } from "./shared.ts";
import { CSL, JABREF } from "./sources.ts";

/** Journals that follow a style other than one of their own, by style. */
const byStyle = lazy(() =>
  Map.groupBy(
    journals().filter((j) => j.style !== j.title),
    (j) => fold(j.style),
  ),
);

/** Styles with the number of listed journals that follow them, most first. */
export const styles = lazy((): readonly string[] =>
  [...byStyle().values()].sort((a, b) => b.length - a.length).flatMap(([first]) => first?.style ?? []),
);

const titlesOf = (some: readonly Journal[]): string[] => some.map((j) => j.title).sort((a, b) => (a < b ? -1 : 1));

export const journalsOfStyle = defineTool({
  name: "journals_of_citation_style",
  domain: "academia",
  kind: "retrieval",
  description:
    "Lists the journals (of some 1,300 with an ISSN in the Citation Style Language repository and an abbreviation in JabRef) that follow a citation style.",
  input: z.object({
    style: nameField('Title of a citation style, for example "American Meteorological Society"', 120),
  }),
  output: z.object({
    journals: z.array(z.string()).describe("Titles in alphabetical order"),
    count: z.int().describe("How many they are"),
    first: z.string().describe("The first title in alphabetical order"),
    last: z.string().describe("The last title in alphabetical order"),
  }),
  takes: { style: { concept: "citation.style", quote: true } },
  gives: {
    "/journals": {
      contrived: true,
      concept: "journal.title",
      list: "set",
      phrase: "the journals that use {style} <the CSL style repository>",
      ask: "which journals use {style} <the CSL style repository>",
      ends: true,
    },
    "/count": {
      concept: "count.journal",
      contrived: true,
      phrase: "the number of journals that use {style} <the CSL style repository>",
      ask: "how many journals use {style} <the CSL style repository>",
    },
  },
  probes: [
    {
      input: { style: "American Meteorological Society" },
      expect: { "/first": "Bulletin of the American Meteorological Society", "/count": 9 },
    },
    { input: { style: "american geophysical union" }, expect: { "/first": "Geophysical Research Letters" } },
  ],
  sources: [CSL, JABREF],
  run({ style }) {
    const expected = 'a style that listed journals share, such as "American Meteorological Society"';
    const titles = titlesOf(lookUp(byStyle(), "style", style, expected));
    return { journals: titles, count: titles.length, first: titles[0] ?? "", last: titles.at(-1) ?? "" };
  },
});

/** Disciplines that the titles of several listed journals name. */
const COVERED = [
  "biology",
  "botany",
  "chemistry",
  "biochemistry",
  "physics",
  "geophysics",
  "geology",
  "ecology",
  "economics",
  "genetics",
  "immunology",
  "neuroscience",
  "neurology",
  "oncology",
  "pharmacology",
  "physiology",
  "psychology",
  "psychiatry",
  "sociology",
  "toxicology",
  "virology",
];

export const journalsOnDiscipline = defineTool({
  name: "journals_naming_discipline",
  domain: "academia",
  kind: "retrieval",
  description:
    "Lists the journals (of some 1,300 with an ISSN in the Citation Style Language repository and an abbreviation in JabRef) whose titles contain the name of a discipline as whole words.",
  input: z.object({ discipline: nameField('Academic discipline, for example "geophysics"', 60) }),
  output: z.object({
    journals: z.array(z.string()).describe("Titles in alphabetical order"),
    count: z.int().describe("How many they are"),
    shortest: z.string().nullable().describe("The title with the fewest characters, null if two tie"),
  }),
  takes: { discipline: { concept: "discipline.name", literals: COVERED, literalOnly: true, quote: true } },
  gives: {
    "/journals": {
      contrived: true,
      concept: "journal.title",
      list: "set",
      phrase: "the journals with {discipline} in their titles <the CSL style repository>",
      ask: "which journals have {discipline} in their titles <the CSL style repository>",
    },
  },
  probes: [
    { input: { discipline: "Geophysics" }, expect: { "/shortest": "Geophysics" } },
    { input: { discipline: "virology" }, expect: { "/shortest": "Journal of Virology", "/count": 4 } },
  ],
  sources: [CSL, JABREF],
  run({ discipline }) {
    const wanted = fold(discipline).replace(/[^\p{L}\p{N} '-]/gu, "");
    const names = new RegExp(`(?<![\\p{L}\\p{N}])${wanted}(?![\\p{L}\\p{N}])`, "u");
    const titles = titlesOf(journals().filter((j) => names.test(fold(j.title))));
    if (wanted === "" || titles.length === 0)
      throw new ToolError(
        `discipline: no listed journal has "${discipline}" in the title; expected one such as "geophysics"`,
      );
    const [first, second] = titles.toSorted((a, b) => a.length - b.length);
    return {
      journals: titles,
      count: titles.length,
      shortest: first === undefined || first.length === second?.length ? null : first,
    };
  },
});

export const journalGroup = defineTool({
  name: "journal_group_citing",
  domain: "academia",
  kind: "retrieval",
  description:
    "Sorts a list of journals by how they cite: which cite by number and which by author and date, and the citation style that most of them follow.",
  input: z.object({
    journals: z
      .array(nameField("Full title of a journal"))
      .min(2)
      .max(400)
      .describe('Full titles of journals, for example ["Nature Genetics", "Geophysics"]'),
  }),
  output: z.object({
    numeric: z.array(z.string()).describe("Those that cite by number, in the given order"),
    numericCount: z.int().describe("How many cite by number"),
    dated: z.array(z.string()).describe("Those that cite by author and date, in the given order"),
    style: z.string().nullable().describe("Style that most of them follow, null if two styles tie"),
  }),
  takes: { journals: { concept: "journal.title", list: true } },
  gives: {
    "/style": {
      concept: "citation.style",
      phrase: "the most common citation style of {journals}",
      ask: "which citation style is the most common among {journals}",
      ends: true,
    },
  },
  probes: [
    {
      input: { journals: ["Nature Genetics", "Journal of the Atmospheric Sciences", "Monthly Weather Review"] },
      expect: { "/numeric": ["Nature Genetics"], "/numericCount": 1, "/style": "American Meteorological Society" },
    },
    { input: { journals: ["Nature Genetics", "Geophysics"] }, expect: { "/style": null } },
  ],
  sources: [CSL],
  run({ journals: titles }) {
    const found = [...new Set(titles.map((title) => findJournal("journals", title)))];
    const numeric = found.filter((j) => j.format === "numeric").map((j) => j.title);
    const ranked = [...Map.groupBy(found, (j) => j.style)].sort((a, b) => b[1].length - a[1].length);
    const tied = ranked[0]?.[1].length === ranked[1]?.[1].length;
    return {
      numeric,
      numericCount: numeric.length,
      dated: found.filter((j) => j.format !== "numeric").map((j) => j.title),
      style: tied ? null : (ranked[0]?.[0] ?? null),
    };
  },
});
