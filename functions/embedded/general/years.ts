/**
 * Years of the Gregorian calendar: leap years, Easter and the animal of one, the span between two.
 */
import { z } from "zod";
import { defineTool } from "../tool.ts";
import { day, FIRST_YEAR, LAST_YEAR } from "./dates.ts";
import { yearTakes } from "./known_times.ts";
import { EASTER, LUXON, SEXAGENARY } from "./sources.ts";

export const yearField = z.int().min(FIRST_YEAR).max(LAST_YEAR).describe("Year from 1583 on, such as 1969");

/** Easter Sunday of the Gregorian calendar as month and day (Meeus, chapter 8). */
export function easter(year: number): { month: number; day: number } {
  const a = year % 19;
  const [b, c] = [Math.floor(year / 100), year % 100];
  const [d, e] = [Math.floor(b / 4), b % 4];
  const g = Math.floor((b - Math.floor((b + 8) / 25) + 1) / 3);
  const h = (19 * a + b - d - g + 15) % 30;
  const l = (32 + 2 * e + 2 * Math.floor(c / 4) - h - (c % 4)) % 7;
  const n = h + l - 7 * Math.floor((a + 11 * h + 22 * l) / 451) + 114;
  return { month: Math.floor(n / 31), day: (n % 31) + 1 };
}

const ANIMALS = "Rat Ox Tiger Rabbit Dragon Snake Horse Goat Monkey Rooster Dog Pig".split(" ");

export const yearFacts = defineTool({
  name: "year_facts",
  domain: "general",
  kind: "processing",
  description:
    "Describes a Gregorian year: leap year or not, weekday of 1 January, Easter Sunday, Chinese zodiac animal.",
  input: z.object({ year: yearField }),
  output: z.object({
    leap: z.boolean().describe("True if it is a leap year"),
    weekday: z.string().describe("English day of the week of 1 January"),
    easter: z.iso.date().describe("Date of Easter Sunday in the Gregorian calendar"),
    animal: z.string().describe("Animal of the Chinese year that begins in the year"),
  }),
  takes: { year: yearTakes },
  gives: {
    "/leap": { concept: "truth", phrase: "whether {year} was a leap year" },
    "/weekday": {
      concept: "weekday.name",
      phrase: "the day of the week on which {year} began",
      ask: "on which day of the week did {year} begin",
    },
    "/easter": {
      concept: "date",
      phrase: "the date of Easter Sunday in {year}",
      ask: "on what date does Easter Sunday of {year} fall",
    },
    "/animal": {
      concept: "animal.zodiac",
      phrase: "the Chinese zodiac animal of the lunar year that began in {year}",
      ask: "which animal of the Chinese zodiac does the lunar year that began in {year} belong to",
      ends: true,
    },
  },
  follows: [],
  probes: [
    {
      input: { year: 2000 },
      expect: { "/leap": true, "/weekday": "Saturday", "/easter": "2000-04-23", "/animal": "Dragon" },
    },
    {
      input: { year: 1900 },
      expect: { "/leap": false, "/weekday": "Monday", "/easter": "1900-04-15", "/animal": "Rat" },
    },
  ],
  sources: [LUXON, EASTER, SEXAGENARY],
  async run({ year }) {
    const start = await day(`${year}-01-01`, "year");
    return {
      leap: start.isInLeapYear,
      weekday: start.weekdayLong,
      easter: start.set(easter(year)).toISODate(),
      // Year 4 of the common era began a cycle with the Rat.
      animal: ANIMALS[(year - 4) % 12] ?? "",
    };
  },
});

export const yearDifference = defineTool({
  name: "year_difference",
  domain: "general",
  kind: "processing",
  description:
    "Computes how many years lie between two calendar years, and which of them is the earlier and the later.",
  input: z.object({
    a: yearField.describe("One year from 1583 on, such as 1969"),
    b: yearField.describe("The other year from 1583 on, such as 1989"),
  }),
  output: z.object({
    years: z.int().describe("Years from the earlier to the later"),
    earlier: z.int().describe("The earlier year"),
    later: z.int().describe("The later year"),
  }),
  takes: { a: { concept: "year.science" }, b: { concept: "year.science" } },
  gives: {
    "/years": {
      concept: "duration.year",
      phrase: "the number of years between {a} and {b}",
      ask: "how many years lie between {a} and {b}",
    },
  },
  alike: [["a", "b"]],
  follows: ["element_facts", "scholar_life", "landmark_paper"],
  probes: [
    { input: { a: 1989, b: 1969 }, expect: { "/years": 20, "/earlier": 1969, "/later": 1989 } },
    { input: { a: 1774, b: 1808 }, expect: { "/years": 34, "/later": 1808 } },
  ],
  sources: [LUXON],
  run({ a, b }) {
    return { years: Math.abs(a - b), earlier: Math.min(a, b), later: Math.max(a, b) };
  },
});
