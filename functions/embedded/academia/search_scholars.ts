/** Searches and rankings of scholars, universities, journals, disciplines and addresses. */
import { z } from "zod";
import { choiceOf, defineRanking, defineSearch, matchesWords, numberFilter, queryField } from "../searching.ts";
import { addresses } from "./addresses.ts";
import { type Discipline, disciplines } from "./disciplines.ts";
import { type Journal, journals } from "./journals.ts";
import { MODERN, type Scholar, scholars } from "./scholars.ts";
import { fold } from "./shared.ts";
import { CSL, JABREF, STDLIB_SOTU, SWOT, WORDNET } from "./sources.ts";
import { type University, universities } from "./universities.ts";

/** Occupations of ten people or more. */
const OCCUPATIONS = (
  "economist|chemist|physiologist|mathematician|physicist|biochemist|doctor|inventor|engineer|psychologist|anthropologist|" +
  "philosopher|naturalist|astronomer|dramatist|historian|theologian|poet"
).split("|");
const occupationField = queryField('Occupation as WordNet has it, such as "economist"');
const era = numberFilter("year", [1700, 1800, 1850, 1900], "Only people born in this year or later");
const scholarsOf = (occupation: string, from: number | undefined) =>
  scholars().filter((one) => fold(one.occupation) === fold(occupation) && (from === undefined || one.born >= from));
const occupations = () => scholars().map(({ occupation }) => occupation);

export const scholarSearch = defineSearch({
  name: "scholar_search",
  domain: "academia",
  description: "Searches the deceased people of an occupation in WordNet; hits come by the page, by year of birth.",
  input: { occupation: occupationField },
  takes: { occupation: { concept: "occupation.name", literals: OCCUPATIONS } },
  filters: { born_from: era.filter },
  // Of one person in the list, no question says from when on the others were born.
  options: { born_from: { ...era.option, literals: [] } },
  hit: {
    name: z.string().describe("Name"),
    life: z
      .object({ born: z.int().describe("Year of birth"), died: z.int().describe("Year of death") })
      .describe("When they lived"),
    country: z.string().nullable().describe("Country that they are counted to"),
  },
  find: ({ occupation, born_from: from }) =>
    scholarsOf(occupation, from).sort((a, b) => a.born - b.born || (a.name < b.name ? -1 : 1)),
  record: ({ name, born, died, country }: Scholar) => ({ name, life: { born, died }, country }),
  names: occupations,
  gives: {
    "/hits/*/life/died": {
      concept: "year.life",
      phrase: "the year in which {@name}, the {occupation}, died",
      ask: "in what year did {@name}, the {occupation}, die",
    },
    "/hits/*/country": {
      concept: "country.name",
      contrived: true,
      phrase: "the nationality of {@name}, the {occupation}[, as a present-day country] <WordNet>",
      ask: "what was the nationality of {@name}, the {occupation}, as a present-day country <WordNet>",
      ends: true,
    },
  },
  probes: [
    { input: { occupation: "economist" }, expect: { "/total": 24, "/hits/0/life/died": 1790 } },
    {
      input: { occupation: "astronomer", born_from: 1800, page_size: 3 },
      expect: { "/total": 15, "/hits/0/life/died": 1889 },
    },
  ],
  sources: [WORDNET],
});

export const scholarRanking = defineRanking({
  name: "scholar_ranking",
  domain: "academia",
  description: "Ranks the deceased people of an occupation in WordNet by when they were born or how long they lived.",
  input: { occupation: occupationField },
  takes: { occupation: { concept: "occupation.name", literals: MODERN, literalOnly: true } },
  filters: { born_from: era.filter },
  // By time of birth and by length of life at once, nobody asks.
  options: { born_from: { ...era.option, literals: [] } },
  orders: {
    first_born: { words: "was born first", of: (one: Scholar) => one.born, ascending: true },
    last_born: { words: "was born last", of: (one: Scholar) => one.born },
    longest_lived: { words: "lived longest", of: (one: Scholar) => one.died - one.born },
  },
  hit: {
    name: z.string().describe("Name"),
    born: z.int().describe("Year of birth"),
    died: z.int().describe("Year of death"),
  },
  among: ({ occupation, born_from: from }) => scholarsOf(occupation, from),
  record: ({ name, born, died }) => ({ name, born, died }),
  names: occupations,
  gives: {
    "/rows/0/name": {
      contrived: true,
      concept: "person.scholar",
      phrase: "the {occupation} on your list who {order}",
      ask: "which {occupation} on your list {order}",
      ends: true,
    },
  },
  probes: [
    { input: { occupation: "economist", order: "first_born" }, expect: { "/total": 24, "/rows/0/name": "Adam Smith" } },
    {
      input: { occupation: "mathematician", order: "last_born", limit: 2 },
      expect: { "/total": 39, "/rows/0/name": "Alan Turing" },
    },
  ],
  sources: [WORDNET],
});

const COUNTRIES =
  "Australia Austria Belgium Brazil Canada China Denmark France Germany India Ireland Italy Japan Norway Poland Spain Sweden Switzerland".split(
    " ",
  );

export const universitySearch = defineSearch({
  name: "university_search",
  domain: "academia",
  description: "Searches the universities of a country; hits come by the page, by their e-mail domains.",
  input: { country: queryField('English short name of a country, such as "Austria"') },
  takes: { country: { concept: "country.name", literals: COUNTRIES, literalOnly: true } },
  hit: {
    name: z.string().describe("Name of the university"),
    domain: z.string().describe("E-mail domain"),
  },
  find: ({ country }) =>
    universities()
      .filter((one) => fold(one.country) === fold(country))
      .sort((a, b) => (a.domain < b.domain ? -1 : 1)),
  record: ({ name, domain }: University) => ({ name, domain }),
  names: () => universities().map((one) => one.country),
  gives: {
    "/hits/*/name": {
      concept: "university.name",
      // Lists write the name of one university in several ways.
      contrived: true,
      phrase: "the university in {country} with the e-mail domain {@domain} <the swot list of universities>",
      ask: "which university in {country} uses the e-mail domain {@domain} <the swot list of universities>",
      ends: true,
    },
    "/total": {
      contrived: true,
      concept: "count.university",
      phrase: "the number of universities in {country} <the swot list of universities>",
      ask: "how many universities are there in {country} <the swot list of universities>",
    },
  },
  probes: [
    { input: { country: "Austria" }, expect: { "/total": 40, "/hits/0/name": "Universität für Bodenkultur Wien" } },
    {
      input: { country: "Switzerland", page: 2, page_size: 2 },
      expect: { "/total": 36, "/hits/0/name": "Fernfachhochschule Schweiz" },
    },
  ],
  sources: [SWOT],
});

const citing = choiceOf(["any", "numeric", "author-date"], "How articles of the journal cite", {});

export const journalSearch = defineSearch({
  name: "journal_search",
  domain: "academia",
  description: "Searches the titles of journals for words; hits come by the page, by alphabet.",
  input: { query: queryField('Words of the title, each from its start, such as "plant biology"') },
  takes: {
    query: {
      concept: "search.word",
      literalOnly: true,
      literals: [
        "plant",
        "immunology",
        "genetics",
        "oncology",
        "mechanics",
        "pharmacology",
        "physiology",
        "biotechnology",
        "energy",
        "neuroscience",
        "toxicology",
        "ecology",
        "surgery",
        "microbiology",
      ],
    },
  },
  filters: { format: citing.filter },
  // Of one journal in the list, no question says how it cites.
  options: { format: { concept: "tag", default: "any" } },
  hit: {
    title: z.string().describe("Title of the journal"),
    issn: z.string().describe("ISSN of the print edition"),
    electronic_issn: z.string().nullable().describe("ISSN of the electronic edition"),
  },
  find: ({ query, format }) =>
    journals()
      .filter((one) => matchesWords(query, one.title) && (format === "any" || one.format === format))
      .sort((a, b) => (a.title < b.title ? -1 : 1)),
  record: ({ title, printIssn, electronicIssn }: Journal) => ({
    title,
    issn: printIssn,
    electronic_issn: electronicIssn,
  }),
  gives: {
    "/hits/*/title": {
      concept: "journal.title",
      contrived: true,
      phrase: "the {query} journal with the print ISSN {@issn}",
      ask: "which {query} journal has the print ISSN {@issn}",
      ends: true,
    },
    "/hits/*/electronic_issn": {
      concept: "issn.listed",
      phrase: "the electronic ISSN of the {query} journal {@title}",
    },
  },
  probes: [
    { input: { query: "plant" }, expect: { "/total": 13, "/hits/0/title": "Annual Review of Plant Biology" } },
    {
      input: { query: "genetics", format: "numeric", page_size: 3 },
      expect: { "/total": 8, "/hits/0/title": "Annual Review of Genetics" },
    },
  ],
  sources: [CSL, JABREF],
});

export const disciplineSearch = defineSearch({
  name: "discipline_search",
  domain: "academia",
  description: "Searches the definitions of academic disciplines for words; hits come by the page, by alphabet.",
  input: { query: queryField('Words of the definition, each from its start, such as "animals"') },
  takes: {
    query: {
      concept: "search.word",
      literals: ["animals", "plants", "language", "diseases", "society", "history", "behavior"],
      literalOnly: true,
    },
  },
  hit: {
    name: z.string().describe("Name of the discipline"),
    wider: z.string().describe("The discipline directly above it"),
    definition: z.string().describe("Its definition"),
  },
  find: ({ query }) =>
    disciplines()
      .filter((one) => matchesWords(query, one.definition))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  record: ({ name, wider, definition }: Discipline) => ({ name, wider, definition }),
  gives: {
    "/hits/*/name": {
      concept: "discipline.name",
      contrived: true,
      phrase: `the name for "{@definition}", a discipline to do with {query} <WordNet>`,
      ask: `what is the name for "{@definition}", a discipline to do with {query} <WordNet>`,
      ends: true,
    },
  },
  probes: [
    { input: { query: "plants" }, expect: { "/total": 6, "/hits/0/name": "biogeography" } },
    { input: { query: "diseases", page_size: 2 }, expect: { "/total": 20, "/hits/0/name": "cardiology" } },
  ],
  sources: [WORDNET],
});

type Row = readonly string[];

const years = numberFilter("year.address", [1850, 1900, 1950], "Only addresses of this year or later");

export const addressRanking = defineRanking({
  name: "address_ranking",
  domain: "academia",
  description: "Ranks the annual messages (State of the Union addresses) of a party's presidents by length or date.",
  input: {
    party: z.enum(["Democratic", "Republican", "Whig", "Democratic-Republican"]).describe("Party of the president"),
  },
  takes: {
    party: {
      concept: "party.name",
      literals: ["Democratic", "Republican"],
      literalOnly: true,
      wording: {
        Democratic: "a Democrat",
        Republican: "a Republican",
      },
    },
  },
  filters: { from_year: years.filter },
  options: { from_year: years.option },
  orders: {
    longest: { words: "longest", of: (row: Row) => Number(row[3]) },
    // Some texts are fragments, so that no question asks for the shortest.
    shortest: { of: (row: Row) => Number(row[3]), ascending: true },
  },
  hit: {
    year: z.int().describe("Year of the address"),
    president: z.string().describe("President"),
    words: z.int().describe("Length in words"),
  },
  among: ({ party, from_year: from }) =>
    addresses().filter((row) => row[2] === party && (from === undefined || Number(row[0]) >= from)),
  record: ([year, president = "", , words]: Row) => ({ year: Number(year), president, words: Number(words) }),
  gives: {
    "/rows/0/president": {
      // Of whom it is asked who that was, not which others are that one's.
      concept: "person.scholar",
      phrase:
        "the president who gave the {order} State of the Union address| from {from_year} to 2021| by {party} <the stdlib texts>",
      ask: "which president gave the {order} State of the Union address| from {from_year} to 2021| by {party} <the stdlib texts>",
      ends: true,
    },
    "/rows/0/year": {
      concept: "year.address",
      phrase:
        "the [year of the ]{order} State of the Union address| from {from_year} to 2021| by {party} <the stdlib texts>",
      ask: "in what year was the {order} State of the Union address| from {from_year} to 2021| by {party} <the stdlib texts>",
      ends: true,
    },
  },
  probes: [
    {
      input: { party: "Republican", order: "longest" },
      expect: { "/total": 90, "/rows/0/president": "Theodore Roosevelt" },
    },
    {
      input: { party: "Democratic", order: "shortest", from_year: 1900, limit: 2 },
      expect: { "/total": 56, "/rows/0/president": "Woodrow Wilson" },
    },
  ],
  sources: [STDLIB_SOTU],
});
