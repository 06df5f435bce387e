/** Dates as people and models write them. Forms with more than one reading are never guessed. */
import { hedges } from "./normalise.ts";

const MONTHS = "jan feb mar apr may jun jul aug sep oct nov dec".split(" ");
const MONTH =
  "(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?";
const DAY = "(?<day>\\d{1,2})(?:st|nd|rd|th)?";
const TIME =
  "(?:(?:[T ]|,? at )\\d{2}:\\d{2}(?::\\d{2}(?:\\.\\d+)?)?(?:\\s?(?:Z|UTC|GMT)(?!\\p{L})|[+-]\\d{2}:?\\d{2})?)?";

const FORMS: readonly RegExp[] = [
  new RegExp(`(?<!\\d)(?<year>\\d{4})(?<mark>[-/.])(?<number>\\d{1,2})\\k<mark>(?<day>\\d{1,2})${TIME}(?!\\d)`, "giu"),
  /(?<!\d)(?<first>\d{1,2})(?<mark>[-/.])(?<second>\d{1,2})\k<mark>(?<year>\d{4})(?!\d)/giu,
  new RegExp(`(?<!\\d)${DAY}(?:\\s+of)?[\\s-]+${MONTH},?[\\s-]+(?<year>\\d{3,4})(?!\\d)`, "giu"),
  new RegExp(`(?<!\\p{L})${MONTH}\\s+(?:the\\s+)?${DAY},?\\s+(?<year>\\d{3,4})(?!\\d)`, "giu"),
  new RegExp(`(?<!\\d)(?<year>\\d{4}),?\\s+${MONTH}\\s+${DAY}(?!\\d)`, "giu"),
];

/**
 * All dates in the text: for each its readings as ISO 8601 dates. One reading is a date; two ("03/04/2020") are an
 * ambiguous one; none is something shaped like a date that the calendar does not have. `rest` is the text without them.
 */
export function datesIn(text: string): { readings: string[][]; rest: string } {
  const readings: string[][] = [];
  let rest = text.normalize("NFKC").replace(/[‐‑‒–]/g, "-");
  for (const form of FORMS) {
    rest = rest.replace(form, (...found) => {
      readings.push(readingsOf(found.at(-1) as Readonly<Record<string, string | undefined>>));
      return " ";
    });
  }
  return { readings, rest };
}

function readingsOf(parts: Readonly<Record<string, string | undefined>>): string[] {
  const { year, month, number, day, first, second } = parts;
  if (first !== undefined && second !== undefined) {
    return [...new Set([isoDate(year, second, first), isoDate(year, first, second)])].filter((iso) => iso !== null);
  }
  const monthNumber = month === undefined ? number : String(MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1);
  const iso = isoDate(year, monthNumber, day);
  return iso === null ? [] : [iso];
}

/** The ISO date, or null if the calendar has no such day. */
function isoDate(year = "", month = "", day = ""): string | null {
  const iso = `${year.padStart(4, "0")}-${month.padStart(2, "0")}-${day.padStart(2, "0")}`;
  return addDays(iso, 0) === iso ? iso : null;
}

/** The ISO date that many days later (earlier if negative); null if either is outside the years 0000 to 9999. */
export function addDays(iso: string, days: number): string | null {
  const at = new Date(`${iso}T00:00:00Z`).getTime() + days * 86_400_000;
  const text = Number.isNaN(at) ? "" : new Date(at).toISOString();
  return /^\d{4}-/.test(text) ? text.slice(0, 10) : null;
}

/** Words that make of a date a bound: "before 23 June 2016". */
const BOUND = new RegExp(`\\b(?:before|after|until|till|since|prior to)\\s+(?:the\\s+)?(?:\\d|${MONTH})`, "iu");
const WEEKDAYS = "sun mon tue wed thu fri sat".split(" ");

/** True if a day of the week stands beside the date that is not the date's own. */
function saysOtherWeekday(iso: string, rest: string): boolean {
  const said = [
    ...rest.matchAll(
      /\b(?:(sun|mon|tues|wednes|thurs|fri|satur)days?|(sun|mon|tues?|wed|thu(?:rs?)?|fri|sat)\b\.?(?=\W*$|\s*,|\s{2}))/giu,
    ),
  ];
  const own = new Date(`${iso}T00:00:00Z`).getUTCDay();
  return said.some(([, long, short]) => WEEKDAYS.indexOf((long ?? short ?? "").slice(0, 3).toLowerCase()) !== own);
}

const WEEKDAY_OR_FILLER = /\b(?:(?:mon|tues?|wed(?:nes)?|thurs?|fri|sat(?:ur)?|sun)(?:day)?|on|the)\b/giu;

/**
 * True if the text states that date, once, in a form with one reading, without hedging and with no other digits.
 * `exact`: nothing but the date and its weekday may stand there.
 */
export function acceptsDate(iso: string, text: string, exact: boolean): boolean {
  const { readings, rest } = datesIn(text);
  const [only] = readings;
  if (only?.[0] !== undefined && saysOtherWeekday(only[0], rest)) return false;
  if (readings.length !== 1 || only?.length !== 1 || only[0] !== iso) return false;
  if (/\d/.test(rest) || /\bB\.?C/i.test(rest) || hedges(rest) || BOUND.test(text)) return false;
  return !exact || !/\p{L}/u.test(rest.replace(WEEKDAY_OR_FILLER, ""));
}
