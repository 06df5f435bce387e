/**
 * Days that are found from others: feasts that move with Easter, the next day of a given name.
 */
import { z } from "zod";
import { ToolError } from "../../tools/contract.ts";
import { defineTool } from "../tool.ts";
import { dateField } from "./dates.ts";
import { comingYearTakes, lateDateTakes } from "./known_times.ts";
import { LUXON, ORTHODOX_EASTER } from "./sources.ts";
import { fold } from "./text.ts";
import { easter, yearField } from "./years.ts";

const DAY_MS = 86_400_000;

const iso = (ms: number) => new Date(ms).toISOString().slice(0, 10);

/** Easter Sunday of the Julian calendar, in milliseconds, as a day of the Gregorian one (Meeus, chapter 8). */
function julianEaster(year: number): number {
  const [a, b, c] = [year % 4, year % 7, year % 19];
  const d = (19 * c + 15) % 30;
  const e = (2 * a + 4 * b - d + 34) % 7;
  const sum = d + e + 114;
  const [month, day] = [Math.floor(sum / 31), (sum % 31) + 1];
  // Days that the Julian calendar is behind in spring.
  const behind = Math.floor(year / 100) - Math.floor(year / 400) - 2;
  return Date.UTC(year, month - 1, day + behind);
}

export const movableFeasts = defineTool({
  name: "movable_feasts",
  domain: "general",
  kind: "processing",
  description:
    "Computes the feasts of a year that move with Easter: Ash Wednesday, Good Friday, Pentecost, Orthodox Easter.",
  input: z.object({ year: yearField }),
  output: z.object({
    ash_wednesday: z.iso.date().describe("Date of Ash Wednesday, 46 days before Easter Sunday"),
    good_friday: z.iso.date().describe("Date of Good Friday, 2 days before Easter Sunday"),
    ascension: z.iso.date().describe("Date of Ascension Day, 39 days after Easter Sunday"),
    pentecost: z.iso.date().describe("Date of Pentecost, 49 days after Easter Sunday"),
    orthodox: z.iso.date().describe("Gregorian date of Easter Sunday by the Julian calendar"),
  }),
  takes: { year: comingYearTakes },
  gives: {
    "/ash_wednesday": {
      concept: "date",
      phrase: "the date of Ash Wednesday in {year}",
      ask: "when is Ash Wednesday in {year}",
    },
    "/good_friday": {
      concept: "date",
      phrase: "the date of Good Friday in {year}",
      ask: "what date is Good Friday in {year}",
    },
    "/ascension": {
      concept: "date",
      phrase: "the date of Ascension Day in {year}",
      ask: "on what date is Ascension Day in {year}",
    },
    "/pentecost": {
      concept: "date",
      phrase: "the date of Pentecost in {year}",
      ask: "when is Pentecost (Whit Sunday) in {year}",
    },
    "/orthodox": {
      concept: "date",
      phrase: "the Gregorian date of Orthodox Easter in {year}",
      ask: "when is Orthodox Easter in {year}, by the Gregorian calendar",
    },
  },
  follows: [],
  probes: [
    {
      input: { year: 2024 },
      expect: {
        "/ash_wednesday": "2024-02-14",
        "/good_friday": "2024-03-29",
        "/ascension": "2024-05-09",
        "/pentecost": "2024-05-19",
        "/orthodox": "2024-05-05",
      },
    },
    { input: { year: 2017 }, expect: { "/good_friday": "2017-04-14", "/orthodox": "2017-04-16" } },
  ],
  sources: [ORTHODOX_EASTER],
  run({ year }) {
    const { month, day } = easter(year);
    const sunday = Date.UTC(year, month - 1, day);
    return {
      ash_wednesday: iso(sunday - 46 * DAY_MS),
      good_friday: iso(sunday - 2 * DAY_MS),
      ascension: iso(sunday + 39 * DAY_MS),
      pentecost: iso(sunday + 49 * DAY_MS),
      orthodox: iso(julianEaster(year)),
    };
  },
});

const WEEKDAYS = "Sunday Monday Tuesday Wednesday Thursday Friday Saturday".split(" ");

export const nextWeekday = defineTool({
  name: "nearest_weekday_dates",
  domain: "general",
  kind: "processing",
  description: "Computes the next and the last date before a date that fall on a given day of the week.",
  input: z.object({
    weekday: z.string().min(6).max(9).describe('English day of the week, such as "Sunday"'),
    date: dateField,
  }),
  output: z.object({
    next: z.iso.date().describe("First later date on that day of the week"),
    last: z.iso.date().describe("Last earlier date on that day of the week"),
  }),
  takes: { weekday: { concept: "weekday.name", literals: WEEKDAYS, literalOnly: true }, date: lateDateTakes },
  gives: {
    "/next": {
      concept: "date",
      phrase: "the [date of the] first {weekday} after {date}",
      ask: "what date is the first {weekday} after {date}",
    },
    "/last": {
      concept: "date",
      phrase: "the [date of the] last {weekday} before {date}",
      ask: "what date is the last {weekday} before {date}",
    },
  },
  follows: [],
  probes: [
    { input: { weekday: "Sunday", date: "1969-07-20" }, expect: { "/next": "1969-07-27", "/last": "1969-07-13" } },
    { input: { weekday: "monday", date: "2024-02-29" }, expect: { "/next": "2024-03-04", "/last": "2024-02-26" } },
  ],
  sources: [LUXON],
  async run({ weekday, date }) {
    const { DateTime } = await import("luxon");
    const from = DateTime.fromISO(date, { zone: "utc" });
    const wanted = WEEKDAYS.findIndex((name) => fold(name) === fold(weekday));
    if (wanted < 0) throw new ToolError(`weekday: "${weekday}" is no day of the week; give one such as "Sunday"`);
    if (!from.isValid || from.year < 1583 || from.year > 2999)
      throw new ToolError("date: a date from 1583 to 2999 is expected, such as 1969-07-20");
    // Luxon counts Monday 1 to Sunday 7; a date that falls on the day itself is a week from the next.
    const ahead = (wanted - (from.weekday % 7) + 7) % 7 || 7;
    const behind = ((from.weekday % 7) - wanted + 7) % 7 || 7;
    return { next: from.plus({ days: ahead }).toISODate(), last: from.minus({ days: behind }).toISODate() };
  },
});
