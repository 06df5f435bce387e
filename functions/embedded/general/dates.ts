/**
 * Calendar arithmetic in the Gregorian calendar.
 */
import type { DateTime } from "luxon";
import { z } from "zod";
import { ToolError } from "../../tools/contract.ts";
import { defineTool } from "../tool.ts";
import { lateDateTakes } from "./known_times.ts";
import { LUXON } from "./sources.ts";

/** First full year of the Gregorian calendar. */
export const FIRST_YEAR = 1583;
export const LAST_YEAR = 2999;

export const dateField = z.iso.date().describe("Calendar date in ISO 8601 form, such as 1969-07-20");

/** The calendar date in UTC. */
export const iso = (at: Date): string => at.toISOString().slice(0, 10);

/** The library is large: loaded when a call first needs it. */
const luxon = () => import("luxon");

export async function day(date: string, field: string): Promise<DateTime<true>> {
  const { DateTime } = await luxon();
  const parsed = DateTime.fromISO(date, { zone: "utc", locale: "en" });
  if (!parsed.isValid || parsed.year < FIRST_YEAR || parsed.year > LAST_YEAR)
    throw new ToolError(`${field}: a date from ${FIRST_YEAR} to ${LAST_YEAR} is expected, such as 1969-07-20`);
  return parsed;
}

/**
 * Runtimes agree on offsets since 1970, the time zone database promises no more; what a government will have decided by
 * some later date, no version of it knows.
 */
export const [FIRST_ZONED_YEAR, LAST_ZONED_YEAR] = [1970, 2025];

/** True if the zone's clocks do not stand as they did half a year or a year away: saving cannot be told from new standard time. */
function changedStandard(noon: DateTime): boolean {
  const offset = (year: number, month: number) => noon.set({ year, month, day: 1 }).offset;
  return offset(noon.year, 1) !== offset(noon.year + 1, 1) || offset(noon.year - 1, 7) !== offset(noon.year, 7);
}

/** True if the later date is where some rules say that a year is full that began on 29 February, and others that it is not. */
const leapling = (early: DateTime, late: DateTime) =>
  early.month === 2 && early.day === 29 && late.month === 2 && late.day === 28 && !late.isInLeapYear;

const STATED = lateDateTakes.literals.toSorted();
const [EARLIER, LATER] = [STATED.slice(0, STATED.length / 2), STATED.slice(STATED.length / 2)];

export const dateDifference = defineTool({
  name: "date_difference",
  domain: "general",
  kind: "processing",
  description:
    "Computes the time between two calendar dates in days, whole weeks and whole years, and which is earlier.",
  input: z.object({
    a: dateField.describe("One date in ISO 8601 form, such as 1969-07-20"),
    b: dateField.describe("The other date in ISO 8601 form, such as 1989-11-09"),
  }),
  output: z.object({
    days: z.int().describe("Days from the earlier to the later date"),
    weeks: z.int().describe("Whole weeks between the dates"),
    years: z
      .int()
      .nullable()
      .describe("Whole calendar years between the dates; null from 29 February to 28 February, where rules differ"),
    earlier: z.iso.date().describe("The earlier date"),
    precedes: z.boolean().describe("True if the first date is earlier than the second"),
  }),
  takes: {
    // Of two dates that are stated the first is the earlier.
    a: { concept: "date", literals: EARLIER },
    b: { concept: "date", literals: LATER },
  },
  gives: {
    "/days": {
      concept: "duration.day",
      phrase: "the number of days between {a} and {b}",
      ask: "how many days are there between {a} and {b}",
    },
    "/weeks": {
      concept: "duration.week",
      phrase: "the number of full weeks between {a} and {b}",
      ask: "how many full weeks are there between {a} and {b}",
    },
    "/years": {
      concept: "duration.year",
      phrase: "the number of full years between {a} and {b}",
      ask: "how many full years lie between {a} and {b}",
    },
    "/precedes": { concept: "truth", phrase: "whether {a} is an earlier date than {b}" },
  },
  alike: [["a", "b"]],
  follows: [],
  probes: [
    {
      input: { a: "1969-07-20", b: "1989-11-09" },
      expect: { "/days": 7417, "/weeks": 1059, "/years": 20, "/earlier": "1969-07-20", "/precedes": true },
    },
    { input: { a: "2024-03-01", b: "2024-02-28" }, expect: { "/days": 2, "/years": 0, "/precedes": false } },
  ],
  sources: [LUXON],
  async run({ a, b }) {
    const [one, other] = [await day(a, "a"), await day(b, "b")];
    const [early, late] = one <= other ? [one, other] : [other, one];
    const days = Math.round(late.diff(early, "days").days);
    return {
      days,
      weeks: Math.floor(days / 7),
      years: leapling(early, late) ? null : Math.floor(late.diff(early, "years").years),
      earlier: early.toISODate(),
      precedes: one < other,
    };
  },
});

export const dateShift = defineTool({
  name: "date_shift",
  domain: "general",
  kind: "processing",
  description: "Computes the calendar date a number of days after or before a date.",
  input: z.object({ date: dateField, days: z.int().min(0).max(100_000).describe("Number of days, such as 100") }),
  output: z.object({
    after: z.iso.date().describe("Date that many days later"),
    before: z.iso.date().describe("Date that many days earlier"),
  }),
  takes: {
    date: lateDateTakes,
    days: {
      concept: "duration.day",
      literals: [10, 14, 28, 30, 45, 60, 90, 100, 120, 180],
      literalOnly: true,
    },
  },
  gives: {
    "/after": {
      concept: "date",
      phrase: "the date {days} days after {date}",
      ask: "what date is {days} days after {date}",
    },
    "/before": {
      concept: "date",
      phrase: "the date {days} days before {date}",
      ask: "what date is {days} days before {date}",
    },
  },
  follows: [],
  probes: [
    { input: { date: "2023-12-31", days: 60 }, expect: { "/after": "2024-02-29", "/before": "2023-11-01" } },
    { input: { date: "1969-07-20", days: 7417 }, expect: { "/after": "1989-11-09" } },
  ],
  sources: [LUXON],
  async run({ date, days }) {
    const from = await day(date, "date");
    const [after, before] = [from.plus({ days }), from.minus({ days })];
    return { after: after.toISODate(), before: before.toISODate() };
  },
});

export const dateFacts = defineTool({
  name: "date_facts",
  domain: "general",
  kind: "processing",
  description: "Describes a calendar date: day of the week, ISO week, day of the year, month, year.",
  input: z.object({ date: dateField }),
  output: z.object({
    weekday: z.string().describe("English day of the week"),
    week: z.int().describe("ISO 8601 week number"),
    day_of_year: z.int().describe("Day of the year from 1"),
    month: z.string().describe("English name of the month"),
    year: z.int().describe("Calendar year"),
  }),
  takes: { date: { concept: "date" } },
  gives: {
    "/weekday": {
      concept: "weekday.name",
      phrase: "the day of the week of {date}",
      ask: "on what day of the week does {date} fall",
    },
    "/month": { concept: "month.name", phrase: "the month of {date}", ask: "in which month is {date}" },
  },
  follows: ["date_shift", "next_eclipses", "season_dates", "moon_on_date"],
  probes: [
    {
      input: { date: "1969-07-20" },
      expect: { "/weekday": "Sunday", "/week": 29, "/day_of_year": 201, "/month": "July", "/year": 1969 },
    },
    { input: { date: "2005-01-01" }, expect: { "/weekday": "Saturday", "/week": 53, "/day_of_year": 1 } },
  ],
  sources: [LUXON],
  async run({ date }) {
    const d = await day(date, "date");
    return { weekday: d.weekdayLong, week: d.weekNumber, day_of_year: d.ordinal, month: d.monthLong, year: d.year };
  },
});

export const timeZoneOnDate = defineTool({
  name: "time_zone_on_date",
  domain: "general",
  kind: "processing",
  description:
    "Computes the offset from UTC of an IANA time zone at noon on a date, and whether daylight saving time is in force.",
  input: z.object({
    zone: z.string().min(3).max(60).describe('IANA time zone, such as "Africa/Nairobi"'),
    date: dateField.describe("Calendar date from 1970 to 2025 in ISO 8601 form, such as 2015-07-01"),
  }),
  output: z.object({
    offset: z.number().describe("Hours ahead of UTC at local noon; negative if behind"),
    saving: z
      .boolean()
      .nullable()
      .describe("True if daylight saving time is in force at local noon; null in years that changed standard time"),
  }),
  takes: {
    zone: { concept: "timezone.name" },
    date: {
      concept: "date",
      literals: ["2019-07-01", "2022-01-15", "2023-07-15", "2024-01-10", "2024-08-01", "2025-02-01"],
    },
  },
  gives: {
    "/offset": {
      concept: "offset.hour",
      phrase: "the UTC offset of {zone} at noon on {date}[, in hours]",
      ask: "how many hours from UTC is {zone} at noon on {date}",
    },
    "/saving": { concept: "truth", phrase: "whether daylight saving time was in force on {date} in {zone}" },
  },
  follows: [],
  probes: [
    { input: { zone: "Europe/Paris", date: "2015-07-01" }, expect: { "/offset": 2, "/saving": true } },
    { input: { zone: "Asia/Kathmandu", date: "2000-01-01" }, expect: { "/offset": 5.75, "/saving": false } },
  ],
  sources: [LUXON],
  async run({ zone, date }) {
    const { DateTime } = await luxon();
    const { year } = await day(date, "date");
    if (year < FIRST_ZONED_YEAR || year > LAST_ZONED_YEAR)
      throw new ToolError(
        `date: a date from ${FIRST_ZONED_YEAR} to ${LAST_ZONED_YEAR} is expected, such as 2015-07-01`,
      );
    const noon = DateTime.fromISO(`${date}T12:00`, { zone });
    if (!noon.isValid)
      throw new ToolError(`zone: no time zone called "${zone}"; give an IANA name such as "Africa/Nairobi"`);
    return { offset: noon.offset / 60, saving: changedStandard(noon) ? null : noon.isInDST };
  },
});
