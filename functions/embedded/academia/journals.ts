/**
 * Scholarly journals: by title, by ISSN, by abbreviated title.
 */
import { z } from "zod";
import { lazy } from "../../lib/memo.ts";
import { ToolError } from "../../tools/contract.ts";
import { rowsOf } from "../table.ts";
import { defineTool } from "../tool.ts";
import { JOURNALS } from "./data/journals.ts";
import { fold, lookUp, nameField } from "./shared.ts";
import { CSL, JABREF } from "./sources.ts";

export interface Journal {
  readonly title: string;
  readonly abbreviation: string;
  readonly printIssn: string;
  readonly electronicIssn: string | null;
  readonly format: "numeric" | "author-date";
  readonly style: string;
}

export const journals = lazy((): readonly Journal[] => {
  const styles = new Map<string, string>();
  const all: Journal[] = [];
  for (const [title = "", abbreviation = "", printIssn = "", electronicIssn = "", format, style = ""] of rowsOf(
    JOURNALS,
  )) {
    if (title.startsWith("@")) styles.set(title.slice(1), abbreviation);
    else
      all.push({
        title,
        abbreviation: abbreviation === "=" ? title : abbreviation,
        printIssn,
        electronicIssn: electronicIssn === "" ? null : electronicIssn,
        format: format === "n" ? "numeric" : "author-date",
        style: styles.get(style) ?? title,
      });
  }
  return all;
});

const byTitle = lazy(
  () =>
    new Map(journals().flatMap((j) => [fold(j.title), fold(j.title).replace(/^the /, "")].map((k) => [k, j] as const))),
);
const byAbbreviation = lazy(() => new Map(journals().map((j) => [fold(j.abbreviation), j])));
const byIssn = lazy(
  () =>
    new Map(journals().flatMap((j) => [j.printIssn, j.electronicIssn].flatMap((i) => (i === null ? [] : [[i, j]])))),
);

/** The journal of that title; `field` is named in the error. */
export function findJournal(field: string, title: string): Journal {
  return lookUp(byTitle(), field, title, 'the full title of a listed journal such as "Nature Genetics"');
}

export const journalProfile = defineTool({
  name: "journal_profile",
  domain: "academia",
  kind: "retrieval",
  description:
    "Gives the ISSNs, the abbreviated title (ISO 4) and the citation style of a scholarly journal, by its full title.",
  input: z.object({ journal: nameField('Full title of a journal, for example "Nature Genetics"') }),
  output: z.object({
    printIssn: z.string().describe("ISSN of the print edition"),
    electronicIssn: z.string().nullable().describe("ISSN of the electronic edition, null if none is listed"),
    abbreviation: z.string().describe("Abbreviated title"),
    style: z.string().describe("Title of the Citation Style Language style that the journal follows"),
    format: z.enum(["numeric", "author-date"]).describe("How the journal cites: by number or by author and date"),
  }),
  takes: { journal: { concept: "journal.title" } },
  gives: {
    "/printIssn": {
      concept: "issn.listed",
      phrase: "the print ISSN of {journal}",
    },
    "/electronicIssn": {
      concept: "issn.listed",
      phrase: "the electronic ISSN of {journal}",
    },
    "/abbreviation": {
      concept: "abbreviation.listed",
      phrase: "the ISO 4 abbreviation of {journal}",
      ask: "how do I abbreviate {journal} in a reference list, by ISO 4",
    },
    "/style": {
      concept: "citation.style",
      phrase: "the citation style of {journal} <the CSL style repository>",
      ask: "which citation style does {journal} use <the CSL style repository>",
      ends: true,
    },
    "/format": {
      concept: "citation.format",
      phrase: "the citation format (numeric or author-date) of {journal}",
      ask: "which citation format does {journal} use, numeric or author-date",
    },
  },
  probes: [
    {
      input: { journal: "Nature Genetics" },
      expect: { "/printIssn": "1061-4036", "/electronicIssn": "1546-1718", "/style": "Nature", "/format": "numeric" },
    },
    { input: { journal: "journal of the atmospheric sciences" }, expect: { "/abbreviation": "J. Atmos. Sci." } },
  ],
  sources: [CSL, JABREF],
  run({ journal }) {
    const { printIssn, electronicIssn, abbreviation, style, format } = findJournal("journal", journal);
    return { printIssn, electronicIssn, abbreviation, style, format };
  },
});

export const journalByIssn = defineTool({
  name: "journal_by_issn",
  domain: "academia",
  kind: "retrieval",
  description: "Finds the scholarly journal that an ISSN (print or electronic) identifies.",
  input: z.object({ issn: nameField('ISSN of a journal, for example "0022-4928"', 12) }),
  output: z.object({ journal: z.string().describe("Full title of the journal") }),
  takes: { issn: { concept: "issn.code" } },
  gives: {
    "/journal": {
      concept: "journal.title",
      phrase: "the journal with {issn}",
      ask: "which journal has {issn}",
    },
  },
  probes: [
    { input: { issn: "0022-4928" }, expect: { "/journal": "Journal of the Atmospheric Sciences" } },
    { input: { issn: "15461718" }, expect: { "/journal": "Nature Genetics" } },
  ],
  sources: [CSL],
  run({ issn }) {
    const digits = issn.replace(/[\s-]/g, "").toUpperCase();
    const found = byIssn().get(`${digits.slice(0, 4)}-${digits.slice(4)}`);
    if (found === undefined)
      throw new ToolError(`issn: no listed journal has "${issn}"; expected an ISSN of eight digits such as 0022-4928`);
    return { journal: found.title };
  },
});

export const journalByAbbreviation = defineTool({
  name: "journal_by_abbreviation",
  domain: "academia",
  kind: "retrieval",
  description: "Expands the abbreviated title of a journal, as printed in reference lists, to the full title.",
  input: z.object({ abbreviation: nameField('Abbreviated title of a journal, for example "J. Atmos. Sci."', 100) }),
  output: z.object({ journal: z.string().describe("Full title of the journal") }),
  takes: { abbreviation: { concept: "journal.abbreviation", quote: true } },
  gives: {
    "/journal": {
      concept: "journal.title",
      phrase: "the journal {abbreviation}[ in full]",
      ask: "which journal is cited as {abbreviation}",
    },
  },
  probes: [
    { input: { abbreviation: "J. Atmos. Sci." }, expect: { "/journal": "Journal of the Atmospheric Sciences" } },
    { input: { abbreviation: "nat nanotechnol" }, expect: { "/journal": "Nature Nanotechnology" } },
  ],
  sources: [JABREF],
  run({ abbreviation }) {
    const expected = 'the abbreviated title of a listed journal such as "J. Atmos. Sci."';
    return { journal: lookUp(byAbbreviation(), "abbreviation", abbreviation, expected).title };
  },
});
