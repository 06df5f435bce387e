/**
 * Several scholars at once: two compared, those of an occupation alive in a year, and a list summed up.
 */
import { z } from "zod";
import { lazy } from "../../lib/memo.ts";
import { ToolError } from "../../tools/contract.ts";
import { nearEntries } from "../near.ts";
import { defineTool } from "../tool.ts";
import { findScholar, type Scholar, scholars } from "./scholars.ts";
import { fold, nameField } from "./shared.ts";
import { WORDNET } from "./sources.ts";

const personField = nameField('Name of a deceased scholar or writer, for example "Marie Curie"', 100);

/** The name with the smallest figure; null if several share it. */
function leastOf(some: readonly Scholar[], of: (s: Scholar) => number): string | null {
  const least = Math.min(...some.map(of));
  const [first, second] = some.filter((s) => of(s) === least);
  return first === undefined || second !== undefined ? null : first.name;
}

/** Contemporaries, more or less, whose lives are set against one another. */
const FAMOUS = [
  "Charles Darwin",
  "Louis Pasteur",
  "Robert Koch",
  "Michael Faraday",
  "James Clerk Maxwell",
  "Karl Marx",
  "Sigmund Freud",
  "Marie Curie",
  "Albert Einstein",
  "Max Planck",
  "Niels Bohr",
  "Ernest Rutherford",
  "Thomas Edison",
  "Nikola Tesla",
  "Bertrand Russell",
  "John Maynard Keynes",
  "Mark Twain",
  "Charles Dickens",
];

const years = (s: Scholar): number => s.died - s.born;

export const scholarsCompared = defineTool({
  name: "scholars_compared",
  domain: "academia",
  kind: "retrieval",
  description:
    "Compares the lives of two people by the years that WordNet 3.0 gives: who was born earlier, who lived longer, and how many years they were both alive.",
  input: z.object({ first: personField, second: personField }),
  output: z.object({
    elder: z.string().nullable().describe("The person born in the earlier year, null if both were born in one year"),
    longer: z.string().nullable().describe("The person with more years from birth to death, null if equal"),
    shared: z.int().describe("Years from the later birth to the earlier death, 0 if the lives do not overlap"),
  }),
  takes: {
    first: { concept: "person.single", literals: FAMOUS },
    second: { concept: "person.single", literals: FAMOUS },
  },
  gives: {
    "/elder": {
      concept: "person.scholar",
      phrase: "the one born earlier out of {first} and {second}",
      ask: "who was born earlier, {first} or {second}",
      ends: true,
    },
    "/longer": {
      concept: "person.scholar",
      phrase: "the one who lived longer out of {first} and {second}",
      ask: "who lived longer, {first} or {second}",
      ends: true,
    },
    "/shared": {
      concept: "duration.year",
      phrase: "the number of years in which {first} and {second} were both alive",
      ask: "for how many years were {first} and {second} alive at the same time",
    },
  },
  alike: [["first", "second"]],
  probes: [
    {
      input: { first: "Charles Darwin", second: "Alfred Russel Wallace" },
      expect: { "/elder": "Charles Darwin", "/longer": "Alfred Russel Wallace", "/shared": 59 },
    },
    {
      input: { first: "Isaac Newton", second: "Albert Einstein" },
      expect: { "/elder": "Isaac Newton", "/shared": 0 },
    },
  ],
  sources: [WORDNET],
  run({ first, second }) {
    const pair = [findScholar("first", first), findScholar("second", second)];
    if (pair[0] === pair[1]) throw new ToolError("second: it names the same person as first; expected another one");
    return {
      elder: leastOf(pair, (s) => s.born),
      longer: leastOf(pair, (s) => -years(s)),
      shared: Math.max(0, Math.min(...pair.map((s) => s.died)) - Math.max(...pair.map((s) => s.born))),
    };
  },
});

const byOccupation = lazy(() => Map.groupBy(scholars(), (s) => fold(s.occupation)));

export const scholarsAlive = defineTool({
  name: "scholars_alive_in_year",
  domain: "academia",
  kind: "retrieval",
  description:
    "Lists the people whom WordNet 3.0 puts first under an occupation and who were alive in a year (the years of birth and death included), and the oldest of them.",
  input: z.object({
    occupation: nameField('Scholarly occupation, for example "economist"', 60),
    year: z.int().min(-700).max(2100).describe("Year, for example 1850"),
  }),
  output: z.object({
    people: z.array(z.string()).describe("The people, by year of birth"),
    count: z.int().describe("How many they are"),
    oldest: z.string().nullable().describe("The one born first, null if two share the year of birth"),
  }),
  takes: {
    occupation: { concept: "occupation.name" },
    year: { concept: "year.science", literals: [1750, 1800, 1850, 1875, 1900, 1925], literalOnly: true },
  },
  gives: {
    "/people": {
      contrived: true,
      concept: "person.listed",
      list: "set",
      phrase: "the {occupation}s on your list who were alive in {year}",
      ask: "which {occupation}s on your list were alive in {year}",
      ends: true,
    },
  },
  follows: [],
  probes: [
    { input: { occupation: "naturalist", year: 1850 }, expect: { "/count": 7 } },
    { input: { occupation: "Economist", year: 1800 }, expect: { "/oldest": "Thomas Malthus", "/count": 2 } },
  ],
  sources: [WORDNET],
  run({ occupation, year }) {
    const all = byOccupation().get(fold(occupation));
    if (all === undefined)
      throw new ToolError(
        `occupation: "${occupation}" is not known; expected a scholarly occupation such as "economist"${nearEntries(occupation, byOccupation())}`,
      );
    const alive = all.filter((s) => s.born <= year && year <= s.died).sort((a, b) => a.born - b.born);
    if (alive.length === 0)
      throw new ToolError(`year: no ${occupation} in WordNet was alive in ${year}; expected a year such as 1850`);
    return { people: alive.map((s) => s.name), count: alive.length, oldest: leastOf(alive, (s) => s.born) };
  },
});

export const scholarGroup = defineTool({
  name: "scholar_group",
  domain: "academia",
  kind: "retrieval",
  description:
    "Sums up a list of people by what WordNet 3.0 says of them: the longest-lived, the last born, their countries, and how many were of the commonest one.",
  input: z.object({
    people: z.array(personField).min(2).max(120).describe('Names of people, for example ["Max Planck", "Niels Bohr"]'),
  }),
  output: z.object({
    longest: z
      .string()
      .nullable()
      .describe("The person with most years from birth to death, null if several share them"),
    latest: z.string().nullable().describe("The person born last, null if several were born in that year"),
    countries: z
      .array(z.string())
      .nullable()
      .describe(
        "Present-day countries of their nationalities, each once, in alphabetical order; null where it names none for one of them",
      ),
    commonest: z.string().nullable().describe("Country of most of them, null if two tie or one of them has none"),
  }),
  takes: {
    people: {
      concept: "person.listed",
      list: true,
      literals: [
        ["Max Planck", "Niels Bohr", "Enrico Fermi", "Ernest Rutherford", "Erwin Schrodinger"],
        ["Louis Pasteur", "Robert Koch", "Joseph Lister", "Edward Jenner"],
        ["Adam Smith", "David Ricardo", "Karl Marx", "John Maynard Keynes"],
        ["Nicolaus Copernicus", "Tycho Brahe", "Galileo Galilei", "Johannes Kepler"],
        ["Leonhard Euler", "Karl Gauss", "Bernhard Riemann", "David Hilbert"],
        ["Rene Descartes", "John Locke", "David Hume", "Immanuel Kant"],
        ["John Dalton", "Robert Boyle", "Joseph Priestley", "Amedeo Avogadro"],
        ["Charles Dickens", "Mark Twain", "Leo Tolstoy", "Victor Hugo"],
        ["Charles Darwin", "Alfred Russel Wallace", "Gregor Mendel", "Thomas Huxley"],
        ["Marie Curie", "Albert Einstein", "Max Planck", "Werner Heisenberg"],
      ],
      literalOnly: true,
    },
  },
  gives: {
    "/longest": {
      concept: "person.scholar",
      phrase: "the one who lived longest among {people}",
      ask: "who lived longest among {people}",
      ends: true,
    },
    "/latest": {
      concept: "person.scholar",
      phrase: "the one born last among {people}",
      ask: "who was born last among {people}",
      ends: true,
    },
    "/countries": {
      concept: "country.name",
      list: "set",
      contrived: true,
      phrase: "the countries that {people} were nationals of[, as they are today] <WordNet>",
      ask: "what were the nationalities of {people}, as present-day countries <WordNet>",
      ends: true,
    },
  },
  probes: [
    {
      input: { people: ["Max Planck", "Niels Bohr", "Werner Heisenberg"] },
      expect: {
        "/longest": "Max Planck",
        "/latest": "Werner Heisenberg",
        "/countries": ["Denmark", "Germany"],
        "/commonest": "Germany",
      },
    },
    {
      input: { people: ["Charles Darwin", "Albert Einstein"] },
      expect: { "/latest": "Albert Einstein" },
    },
  ],
  sources: [WORDNET],
  run({ people }) {
    const found = [...new Set(people.map((name) => findScholar("people", name)))];
    const counts = Map.groupBy(
      found.flatMap((s) => s.country ?? []),
      (country) => country,
    );
    const ranked = [...counts].sort((a, b) => b[1].length - a[1].length);
    const tied = ranked[0]?.[1].length === ranked[1]?.[1].length;
    const areKnown = found.every((s) => s.country != null);
    return {
      longest: leastOf(found, (s) => -years(s)),
      latest: leastOf(found, (s) => -s.born),
      countries: areKnown ? [...counts.keys()].sort() : null,
      commonest: tied || !areKnown ? null : (ranked[0]?.[0] ?? null),
    };
  },
});
