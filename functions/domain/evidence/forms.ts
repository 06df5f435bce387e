/** Forms by which a value is known again after someone has copied it: what writing differs in and meaning does not. */
import { datesIn } from "../grading/date.ts";
import { normaliseText } from "../grading/normalise.ts";
import { numbersIn, plainNumbers } from "../grading/number.ts";
import type { Json } from "../schema.ts";

export interface Forms {
  /** As written. */
  readonly exact: string;
  /** The same for values that differ only in how they are written: 12.5 and "12.50", "Malmö" and " MALMO", 3 May 2020 and 2020-05-03. */
  readonly normal: string;
  /** Normal forms of what the value becomes when less of it is passed on: rounded, a moment's day. Of a list, its form in any order. */
  readonly coarser: readonly string[];
}

/** Texts beyond this many characters are sequences and abstracts, which are copied as they are or not at all. */
const NORMALISED_MAX = 200;

/** Items of a list, at most, that is known again as a whole. */
const LIST_MAX = 2_000;

/** The forms of a number, text or list; null for what says nothing by itself (null, booleans, blank text, empty lists) and for objects. */
export function formsOf(value: Json): Forms | null {
  if (typeof value === "number") return { exact: `n:${value}`, ...numberForms(value) };
  if (typeof value === "string") return textForms(value);
  return Array.isArray(value) ? listForms(value) : null;
}

/** Significant digits that two doubles of one decimal text are sure to share. */
const DIGITS_KEPT = 12;

function numberForms(value: number): Pick<Forms, "normal" | "coarser"> {
  return { normal: `n:${Number(value.toPrecision(DIGITS_KEPT))}`, coarser: roundings(value).map((n) => `n:${n}`) };
}

/** A rounded value is known again by this many significant digits: with fewer it could be a rounding of anything. */
const ROUNDED_DIGITS_MIN = 3;

/** From here on the integer part is rounded too ("1,230,000"); below, years and counts would be taken for each other. */
const ROUNDED_INTEGERS_MIN = 100_000;

function roundings(value: number): number[] {
  const found = new Set<number>();
  for (let digits = ROUNDED_DIGITS_MIN; digits < DIGITS_KEPT; digits++) {
    const rounded = Number(value.toPrecision(digits));
    const inFraction = Math.abs(value - rounded) <= 0.5;
    if (rounded === value || significantDigits(rounded) < ROUNDED_DIGITS_MIN) continue;
    if (inFraction ? !Number.isInteger(value) : Math.abs(value) >= ROUNDED_INTEGERS_MIN) found.add(rounded);
  }
  return [...found];
}

export function significantDigits(value: number): number {
  const digits = String(Math.abs(value)).replace(/e.*$/, "").replace(".", "");
  return digits.replace(/^0+|0+$/g, "").length;
}

function textForms(text: string): Forms | null {
  const trimmed = text.trim();
  if (trimmed === "") return null;
  const exact = `s:${trimmed}`;
  if (trimmed.length > NORMALISED_MAX) return { exact, normal: exact, coarser: [] };
  const number = numberOf(trimmed);
  if (number !== null) return { exact, ...numberForms(number) };
  const date = dateOf(trimmed);
  if (date === trimmed || (date !== null && !trimmed.includes(":")))
    return { exact, normal: `d:${date}`, coarser: dayFirstOrMonth(date) };
  const normal = `s:${normaliseText(trimmed) || trimmed}`;
  return { exact, normal, coarser: date === null ? [] : [`d:${date}`] };
}

/** The number that the whole text is; a code with leading zeros is none. */
export function numberOf(text: string): number | null {
  if (!/\d/.test(text) || /^[-+]?0\d/.test(text)) return null;
  const plain = plainNumbers(text).trim();
  const [found] = numbersIn(plain);
  if (found === undefined || found.start > 0 || found.end < plain.length || !Number.isFinite(found.value)) return null;
  return found.value;
}

/** The forms of a date in figures alone, of which none can be sure whether the day or the month is first: it may be this date. */
function dayFirstOrMonth(iso: string): string[] {
  const [year = "", month = "", day = ""] = iso.split("-");
  if (Number(day) > 12 || day === month) return [];
  const pairs = [
    [day, month],
    [month, day],
  ].flatMap((pair) => [pair, pair.map((part) => part.replace(/^0/, ""))]);
  return [...new Set(pairs.flatMap((pair) => [`s:${pair.join(" ")} ${year}`, `s:${pair.join(".")}.${year}`]))];
}

/** The date, ISO 8601, that the text is, with a time or without; null where it is none or could be two. */
export function dateOf(text: string): string | null {
  if (!/\d{3}/.test(text)) return null;
  const { readings, rest } = datesIn(text);
  const [only] = readings;
  return readings.length === 1 && only?.length === 1 && !/[\p{L}\p{N}]/u.test(rest) ? (only[0] ?? null) : null;
}

function listForms(items: readonly Json[]): Forms | null {
  if (items.length === 0 || items.length > LIST_MAX) return null;
  const forms = items.map((item) => (Array.isArray(item) ? null : formsOf(item)));
  const normal = items.map((item, i) => forms[i]?.normal ?? `j:${JSON.stringify(item)}`);
  const sorted = normal.toSorted();
  return {
    exact: `l:${JSON.stringify(normal.map((form, i) => forms[i]?.exact ?? form))}`,
    normal: `l:${JSON.stringify(normal)}`,
    coarser: [`u:${JSON.stringify(sorted)}`],
  };
}

/**
 * True if the value taken is the value given: equal, written otherwise, rounded to three significant digits or more,
 * the day of a moment, the one or other reading of a date, or the same list in another order.
 */
export function passesFor(given: Forms, taken: Forms): boolean {
  return given.normal === taken.normal || given.coarser.includes(looseForm(taken));
}

/** The form that a value which is less than another is found by among the other's coarser forms. */
export function looseForm(taken: Forms): string {
  const inAnyOrder = taken.normal.startsWith("l:") ? taken.coarser[0] : undefined;
  return inAnyOrder ?? taken.normal;
}
