/** Dates and times of day as the calendar and the rooms take them. */
import { z } from "zod";
import { ToolError } from "../../tools/contract.ts";
import { dateField, FIRST_YEAR, LAST_YEAR } from "./dates.ts";

const MINUTES_IN_DAY = 24 * 60;

export const timeField = z.string().max(10).describe("Time of day as HH:MM on the 24-hour clock, such as 09:30");
export const eventDate = dateField;

/** Minutes since midnight. */
export function minutesOf(time: string, field: string): number {
  const [, hours = "", minutes = ""] = /^(\d\d):(\d\d)$/.exec(time) ?? [];
  const total = hours === "" ? Number.NaN : Number(hours) * 60 + Number(minutes);
  if (Number.isNaN(total) || Number(hours) > 23 || Number(minutes) > 59)
    throw new ToolError(`${field}: expected a time of day as HH:MM on the 24-hour clock, such as 09:30, not "${time}"`);
  return total;
}

export function timeOf(minutes: number): string {
  return `${String(Math.floor(minutes / 60)).padStart(2, "0")}:${String(minutes % 60).padStart(2, "0")}`;
}

/** Something that takes place on one day. */
export interface Span {
  readonly date: string;
  /** Minutes since midnight. */
  readonly start: number;
  readonly minutes: number;
}

export function spanOf(date: string, start: string, minutes: number): Span {
  const year = Number(date.slice(0, 4));
  if (year < FIRST_YEAR || year > LAST_YEAR)
    throw new ToolError(`date: a date from ${FIRST_YEAR} to ${LAST_YEAR} is expected, such as 2027-03-01`);
  const from = minutesOf(start, "start");
  if (from + minutes > MINUTES_IN_DAY)
    throw new ToolError(`start: expected an end before midnight; ${minutes} minutes from ${start} run over it`);
  return { date, start: from, minutes };
}

export const overlaps = (a: Span, b: Span): boolean =>
  a.date === b.date && a.start < b.start + b.minutes && b.start < a.start + a.minutes;

export const byTime = (a: Span, b: Span): number => (a.date === b.date ? a.start - b.start : a.date < b.date ? -1 : 1);

/** "2027-03-01 from 09:30 to 10:30" */
export const spanText = ({ date, start, minutes }: Span): string =>
  `${date} from ${timeOf(start)} to ${timeOf(start + minutes)}`;

/** Days of one week, so that what questions put in a calendar comes to stand side by side. */
export const DATES = ["2027-03-01", "2027-03-02", "2027-03-03", "2027-03-04", "2027-03-05"];
export const STARTS = ["08:00", "09:30", "11:00", "12:15", "13:45", "15:00", "16:30"];
