/** How much it tells of a value's origin that the value stands in an output: what is found anywhere tells nothing. */
import { normaliseText, wordsOf } from "../grading/normalise.ts";
import { wholeUnit } from "../grading/units.ts";
import type { Json } from "../schema.ts";
import { numberOf, significantDigits } from "./forms.ts";

/**
 * `COMMON`: small whole numbers, numbers of one digit and zeros, units, yes and no and other words of settings, and texts of
 * under three characters. `SHORT`: numbers of two digits, whole ones of three, years, codes of two capitals ("KE"), and words
 * of up to five small letters. `DISTINCT`: numbers of four digits, dates, and longer texts and codes. What is between is
 * `ORDINARY`.
 */
export const [COMMON, SHORT, ORDINARY, DISTINCT] = [0, 1, 2, 3];

/** Whole numbers below this are in so many outputs that finding one there says nothing. */
const COMMON_BELOW = 100;
/** Whole numbers below this are counts and settings of all kinds. */
const SHORT_BELOW = 1_000;
/** Whole numbers that are most often years. */
const YEARS = [1500, 2100] as const;
const DISTINCT_DIGITS = 4;
const DISTINCT_CHARACTERS = 4;
const ORDINARY_CHARACTERS = 3;
/** Different small numbers that tell something when they stand in one list. */
const LIST_OF_COMMON = 4;

/** Words that inputs and outputs of all kinds choose among. */
const SETTINGS = new Set(
  (
    "yes no true false none null unknown other all any both default auto ok okay error success failed pending done active inactive " +
    "enabled disabled open closed public private male female high low medium large small big long short left right up down north " +
    "south east west first last next previous new old asc desc ascending descending day week month year days weeks months years " +
    "text number string boolean date json name title"
  ).split(" "),
);

export function tellingOf(value: Json): number {
  if (Array.isArray(value)) return tellingOfList(value);
  if (typeof value === "number") return tellingOfNumber(value);
  return typeof value === "string" ? tellingOfText(value.trim()) : COMMON;
}

function tellingOfList(items: readonly Json[]): number {
  const most = Math.max(COMMON, ...items.map(tellingOf));
  return most === COMMON && new Set(items).size >= LIST_OF_COMMON ? ORDINARY : most;
}

function tellingOfNumber(value: number): number {
  const [size, digits] = [Math.abs(value), significantDigits(value)];
  if ((Number.isInteger(value) && size < COMMON_BELOW) || digits < 2) return COMMON;
  if (Number.isInteger(value) && (size < SHORT_BELOW || (value >= YEARS[0] && value <= YEARS[1]))) return SHORT;
  if (digits < 3) return SHORT;
  return digits < DISTINCT_DIGITS ? ORDINARY : DISTINCT;
}

function tellingOfText(text: string): number {
  const number = numberOf(text);
  if (number !== null) return tellingOfNumber(number);
  if (/^[A-Z][A-Z0-9]+$/.test(text)) return text.length < ORDINARY_CHARACTERS ? SHORT : DISTINCT;
  const normal = normaliseText(text);
  if (normal.length < ORDINARY_CHARACTERS || SETTINGS.has(normal) || wholeUnit(text).length > 0) return COMMON;
  if (/^\p{Ll}{1,5}$/u.test(text)) return SHORT;
  return normal.length >= DISTINCT_CHARACTERS ? DISTINCT : ORDINARY;
}

/** True if the value is told from any other by its form: identifiers, and texts of several words. */
export function isIdentifier(value: Json): boolean {
  if (tellingOf(value) < DISTINCT) return false;
  if (typeof value === "number") return Number.isInteger(value) && Math.abs(value) >= IDENTIFIERS_FROM;
  return typeof value === "string" && (/\d/.test(value) || wordsOf(value).length >= IDENTIFYING_WORDS);
}

const IDENTIFIERS_FROM = 100_000;
const IDENTIFYING_WORDS = 3;
