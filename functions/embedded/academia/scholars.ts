/**
 * Scholars and writers as WordNet knows them: the life of one, and those of one occupation.
 */
import { z } from "zod";
import { lazy } from "../../lib/memo.ts";
import { ToolError } from "../../tools/contract.ts";
import { rowsOf } from "../table.ts";
import { defineTool } from "../tool.ts";
import { SCHOLARS } from "./data/scholars.ts";
import { fold, lookUp, nameField } from "./shared.ts";
import { WORDNET } from "./sources.ts";

export interface Scholar {
  readonly name: string;
  readonly occupation: string;
  readonly born: number;
  readonly died: number;
  readonly country: string | null;
  readonly others: readonly string[];
}

export const scholars = lazy((): readonly Scholar[] =>
  rowsOf(SCHOLARS).map(([name = "", occupation = "", born, died, country = "", others = ""]) => ({
    name,
    occupation,
    born: Number(born),
    died: Number(died),
    country: country === "" ? null : country,
    others: others === "" ? [] : others.split("|"),
  })),
);

/** Every name that is one scholar's alone: full names first, then other names, first and last name, surname. */
const byName = lazy(() => {
  const table = new Map<string, Scholar>(scholars().map((s) => [fold(s.name), s]));
  const layers: ((s: Scholar) => readonly string[])[] = [
    (s) => s.others,
    (s) => [s.name.replace(/^(\S+) .* (\S+)$/, "$1 $2")],
    (s) => [s.name.replace(/^.* /, "")],
  ];
  for (const namesOf of layers) {
    const found = new Map<string, Scholar | null>();
    for (const s of scholars()) {
      for (const key of new Set(namesOf(s).map(fold))) if (!table.has(key)) found.set(key, found.has(key) ? null : s);
    }
    for (const [key, s] of found) if (s !== null) table.set(key, s);
  }
  return table;
});

/** The scholar of that name; `field` is named in the error. */
export function findScholar(field: string, name: string): Scholar {
  const expected = 'the full name of a deceased scholar, writer or US president, such as "Charles Darwin"';
  return lookUp(byName(), field, name, expected);
}

/** True if the name is that of one scholar in WordNet. */
export const isScholar = (name: string): boolean => byName().has(fold(name));

const byOccupation = lazy(() => {
  const table = new Map<string, Scholar[]>();
  for (const s of scholars()) {
    const key = fold(s.occupation);
    table.set(key, [...(table.get(key) ?? []), s]);
  }
  return table;
});

/** The one scholar with the smallest `of`; refuses a tie, since the question has no single answer then. */
function only(some: readonly Scholar[], of: (s: Scholar) => number, what: string): Scholar {
  const least = Math.min(...some.map(of));
  const [first, second] = some.filter((s) => of(s) === least);
  if (first === undefined || second !== undefined)
    throw new ToolError(`occupation: two people share ${what}; expected an occupation such as "economist"`);
  return first;
}

const PRESIDENT = "President of the United States";

/** Occupations whose first ones have known dates: no saint or ancient, of whom only the century is known, came before. */
export const MODERN: readonly string[] =
  "economist|chemist|physiologist|physicist|nuclear physicist|biochemist|psychologist|anthropologist|sociologist|linguist|engineer|inventor".split(
    "|",
  );

export const scholarLife = defineTool({
  name: "scholar_life",
  domain: "academia",
  kind: "retrieval",
  description:
    "Gives the years of birth and death, the occupation and the country of a scientist, scholar, writer or US president, as WordNet 3.0 describes them.",
  input: z.object({ person: nameField('Name of a deceased scholar or writer, for example "Charles Darwin"', 100) }),
  output: z.object({
    born: z.int().describe("Year of birth"),
    died: z.int().describe("Year of death"),
    occupation: z.string().nullable().describe("Occupation that WordNet names first, null for US presidents"),
    country: z
      .string()
      .nullable()
      .describe("Present-day country of the nationality, null if WordNet names none and for US presidents"),
  }),
  takes: { person: { concept: "person.scholar" } },
  gives: {
    "/born": {
      concept: "year.life",
      phrase: "the birth year of {person}",
      ask: "in what year was {person} born",
    },
    "/died": {
      concept: "year.life",
      phrase: "the year of death of {person}",
      ask: "in what year did {person} die",
    },
    "/occupation": {
      concept: "occupation.listed",
      contrived: true,
      phrase: "the main occupation of {person} <WordNet>",
      ask: "what was the main occupation of {person} <WordNet>",
      ends: true,
    },
    "/country": {
      concept: "country.name",
      contrived: true,
      phrase: "the country that {person} was a national of[, as it is today] <WordNet>",
      ask: "what was the nationality of {person}, as a present-day country <WordNet>",
      ends: true,
    },
  },
  probes: [
    {
      input: { person: "Charles Darwin" },
      expect: { "/born": 1809, "/died": 1882, "/occupation": "naturalist", "/country": "United Kingdom" },
    },
    { input: { person: "Abraham Lincoln" }, expect: { "/born": 1809, "/died": 1865, "/country": null } },
    { input: { person: "paul dirac" }, expect: { "/born": 1902, "/occupation": "nuclear physicist" } },
  ],
  sources: [WORDNET],
  run({ person }) {
    const { born, died, occupation, country } = findScholar("person", person);
    // What everyone knows of a president is no answer.
    return occupation === PRESIDENT
      ? { born, died, occupation: null, country: null }
      : { born, died, occupation, country };
  },
});

export const scholarsOfOccupation = defineTool({
  name: "scholars_of_occupation",
  domain: "academia",
  kind: "retrieval",
  description:
    "Among the people whom WordNet 3.0 lists first under an occupation, with known years of birth and death: who was born first and who was born last.",
  input: z.object({ occupation: nameField('Scholarly occupation, for example "economist"', 60) }),
  output: z.object({
    earliest: z.string().describe("The person born first"),
    latest: z.string().describe("The person born last"),
  }),
  takes: { occupation: { concept: "occupation.name", literals: MODERN, literalOnly: true } },
  gives: {
    "/earliest": {
      contrived: true,
      concept: "person.single",
      phrase: "the earliest-born {occupation} on your list",
      ask: "who was the earliest-born {occupation} on your list",
      ends: true,
    },
    "/latest": {
      contrived: true,
      concept: "person.single",
      phrase: "the last-born {occupation} on your list",
      ask: "who was the last-born {occupation} on your list",
      ends: true,
    },
  },
  probes: [
    { input: { occupation: "naturalist" }, expect: { "/latest": "Roy Chapman Andrews" } },
    { input: { occupation: "Astronomer" }, expect: { "/earliest": "Nicolaus Copernicus" } },
  ],
  sources: [WORDNET],
  run({ occupation }) {
    const some = lookUp(byOccupation(), "occupation", occupation, 'a scholarly occupation such as "economist"');
    return {
      earliest: only(some, (s) => s.born, "the earliest year of birth").name,
      latest: only(some, (s) => -s.born, "the latest year of birth").name,
    };
  },
});
