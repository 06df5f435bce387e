/**
 * Bibliometric indices: of a list of citation counts, of a career, of a journal; author forms and labels.
 */
import { z } from "zod";
import { defineTool } from "../tool.ts";
import { initialsOf, partsOf } from "./names.ts";
import { nameField, round } from "./shared.ts";
import { APA, EGGHE, GARFIELD, HIRSCH, LABELS } from "./sources.ts";

/** Citation records to start from, of early and late careers, with and without one very cited paper. */
const RECORDS = [
  [10, 8, 5, 4, 3],
  [25, 8, 5, 3, 3],
  [47, 32, 19, 14, 9, 6, 4, 2, 1],
  [120, 15, 11, 7, 6, 5, 3, 0],
  [61, 58, 44, 31, 27, 22, 18, 12, 9, 9, 4],
  [7, 7, 6, 6, 5, 5, 2, 1, 1, 0],
  [340, 88, 41, 23, 17, 12, 10, 8, 8, 5, 2, 2],
  [18, 16, 16, 13, 11, 9, 7, 7, 3],
];

export const citationIndices = defineTool({
  name: "citation_indices",
  domain: "academia",
  kind: "processing",
  description:
    "Computes the h-index, the g-index (at most the number of papers) and the total from the citation counts of a researcher's papers.",
  input: z.object({
    citations: z
      .array(z.int().min(0).max(1e7))
      .min(1)
      .max(500)
      .describe("Citation counts, one for each paper, for example [10, 8, 5, 4, 3]"),
  }),
  output: z.object({
    h: z.int().describe("Largest h such that h papers have at least h citations each"),
    g: z.int().describe("Largest g such that the g most cited papers have at least g squared citations together"),
    total: z.int().describe("Sum of the citations"),
  }),
  takes: { citations: { concept: "citation.count", list: true, literals: RECORDS } },
  gives: {
    "/h": {
      concept: "index.hirsch",
      phrase: "[the h-index of ]a researcher whose papers were cited {citations} times",
      ask: "what is the h-index of a researcher whose papers were cited {citations} times",
    },
    "/g": {
      concept: "index.egghe",
      phrase: "the g-index[ (at most the number of papers)] of a researcher whose papers were cited {citations} times",
      ask: "what is the g-index (at most the number of papers) of a researcher whose papers were cited {citations} times",
    },
  },
  follows: [],
  probes: [
    { input: { citations: [10, 8, 5, 4, 3] }, expect: { "/h": 4, "/g": 5, "/total": 30 } },
    { input: { citations: [3, 25, 5, 3, 8] }, expect: { "/h": 3, "/g": 5 } },
    { input: { citations: [0, 1, 0] }, expect: { "/h": 1, "/g": 1 } },
  ],
  sources: [HIRSCH, EGGHE],
  run({ citations }) {
    const sorted = [...citations].sort((a, b) => b - a);
    let h = 0;
    let g = 0;
    let total = 0;
    for (const [i, count] of sorted.entries()) {
      total += count;
      if (count > i) h = i + 1;
      if (total >= (i + 1) ** 2) g = i + 1;
    }
    return { h, g, total };
  },
});

export const mQuotient = defineTool({
  name: "hirsch_m_quotient",
  domain: "academia",
  kind: "processing",
  description: "Computes Hirsch's m quotient: the h-index divided by the years since the first publication.",
  input: z.object({
    h: z.int().min(0).max(1000).describe("h-index, for example 110"),
    years: z.int().min(1).max(100).describe("Years since the first publication, for example 29"),
  }),
  output: z.object({ m: z.number().describe("m quotient, to two decimals, four digits at least") }),
  takes: {
    h: { concept: "index.hirsch", literals: [9, 12, 17, 21, 28, 36, 47, 54] },
    years: { concept: "duration.year", literals: [8, 10, 15, 20, 25, 30], literalOnly: true },
  },
  gives: {
    "/m": {
      concept: "quotient.hirsch",
      phrase: "the m quotient, after {years} years of publishing, of {h}",
      ask: "after {years} years of publishing, what is the m quotient of {h}",
    },
  },
  follows: ["citation_indices"],
  probes: [
    { input: { h: 110, years: 29 }, expect: { "/m": 3.793 } },
    { input: { h: 12, years: 8 }, expect: { "/m": 1.5 } },
  ],
  sources: [HIRSCH],
  run({ h, years }) {
    return { m: round(h / years, 2) };
  },
});

export const impactFactor = defineTool({
  name: "journal_impact_factor",
  domain: "academia",
  kind: "processing",
  description:
    "Computes a two-year journal impact factor: citations of one year to the items of the two years before, divided by the number of those items.",
  input: z.object({
    citations: z.int().min(0).max(1e8).describe("Citations received in the year, for example 74090"),
    items: z.int().min(1).max(1e6).describe("Citable items published in the two years before, for example 1782"),
  }),
  output: z.object({ factor: z.number().describe("Impact factor, to three decimals, four digits at least") }),
  takes: {
    citations: { concept: "citation.count", literals: [312, 640, 968, 1489, 2205, 5230] },
    items: { concept: "count.item", literals: [126, 187, 245, 380, 512, 902] },
  },
  gives: {
    "/factor": {
      concept: "factor.impact",
      phrase:
        "the impact factor of a journal whose {items} articles of the past two years were cited {citations} times this year",
      ask: "what is the impact factor of a journal whose {items} articles of the past two years were cited {citations} times this year",
    },
  },
  follows: [],
  probes: [
    { input: { citations: 74090, items: 1782 }, expect: { "/factor": 41.577 } },
    { input: { citations: 312, items: 126 }, expect: { "/factor": 2.476 } },
  ],
  sources: [GARFIELD],
  run({ citations, items }) {
    return { factor: round(citations / items, 3) };
  },
});

const personField = nameField('Name of a person, given names first, for example "Simone de Beauvoir"', 100);

export const authorForm = defineTool({
  name: "author_reference_form",
  domain: "academia",
  kind: "processing",
  description:
    "Writes a person's name as APA reference lists do: family name with particles, then initials of the given names. Refuses names whose family name cannot be told.",
  input: z.object({ person: personField }),
  output: z.object({ form: z.string().describe('Form such as "de Beauvoir, S."') }),
  takes: {
    person: {
      concept: "person.author",
      literals: [
        "Simone de Beauvoir",
        "Jean-Paul Sartre",
        "John Maynard Keynes",
        "Hannah Arendt",
        "Stephen Hawking",
        "Daniel Kahneman",
        "Noam Chomsky",
        "Umberto Eco",
        "Martha Nussbaum",
      ],
      // Tables of papers leave initials out.
      literalOnly: true,
    },
  },
  gives: {
    "/form": {
      concept: "author.citation",
      phrase: "the APA form of the name of {person}",
      ask: "how do I write the name {person} in an APA reference list",
      ends: true,
    },
  },
  probes: [
    { input: { person: "Simone de Beauvoir" }, expect: { "/form": "de Beauvoir, S." } },
    { input: { person: "Jean-Paul Sartre" }, expect: { "/form": "Sartre, J.-P." } },
    { input: { person: "John Maynard Keynes" }, expect: { "/form": "Keynes, J. M." } },
  ],
  sources: [APA],
  run({ person }) {
    const { given, family } = partsOf(person);
    const initials = given.map(initialsOf).join(" ");
    return { form: initials === "" ? family.join(" ") : `${family.join(" ")}, ${initials}` };
  },
});

export const citationLabel = defineTool({
  name: "alpha_citation_label",
  domain: "academia",
  kind: "processing",
  description:
    "Builds the label that the BibTeX style alpha gives to a work with one author: three letters of the family name (initials if it has several words) and two digits of the year.",
  input: z.object({
    person: personField,
    year: z.int().min(1000).max(2100).describe("Year of publication, for example 1859"),
  }),
  output: z.object({ label: z.string().describe('Label such as "Dar59"') }),
  takes: {
    // Common names, of which nobody can say that there is no such paper: a well-known author has written what he has.
    person: {
      concept: "person.preprint",
      literals: [
        "Anna Schmidt",
        "James Wilson",
        "Maria Lopez",
        "John Miller",
        "Laura Rossi",
        "Peter Johnson",
        "Julia Novak",
        "David Clark",
      ],
      literalOnly: true,
    },
    year: {
      concept: "year.publication",
      literals: [1997, 2001, 2008, 2014, 2017, 2019],
      literalOnly: true,
    },
  },
  gives: {
    "/label": {
      concept: "citation.label",
      phrase: "the BibTeX alpha label of a {year} paper that {person} wrote alone",
      ask: "what label does the BibTeX style alpha give a {year} paper that {person} wrote alone",
      ends: true,
    },
  },
  follows: [],
  probes: [
    { input: { person: "Charles Darwin", year: 1859 }, expect: { "/label": "Dar59" } },
    { input: { person: "John von Neumann", year: 1945 }, expect: { "/label": "vN45" } },
  ],
  sources: [LABELS],
  run({ person, year }) {
    const { family } = partsOf(person);
    const letters =
      family.length > 1 ? family.map((word) => [...word][0]).join("") : [...(family[0] ?? "")].slice(0, 3).join("");
    return { label: `${letters}${String(year % 100).padStart(2, "0")}` };
  },
});
