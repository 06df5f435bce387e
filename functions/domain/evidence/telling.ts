/** How much it tells of a value's origin that the value stands in an output: what is found anywhere tells nothing. */
import { normaliseText } from "../grading/normalise.ts";
import { wholeUnit } from "../grading/units.ts";
import type { Json } from "../schema.ts";
import { dateOf, numberOf, significantDigits } from "./forms.ts";

/**
 * `COMMON`: small whole numbers, years, numbers of one digit and zeros, units, yes and no and other words of settings, and
 * texts of under three characters that are no upper-case code ("to", but not "KE"). `DISTINCT`: numbers of four digits,
 * dates, and texts of four characters that are none of these. What is between is `ORDINARY`.
 */
export const [COMMON, ORDINARY, DISTINCT] = [0, 1, 2];

/** Whole numbers below this are in so many outputs that finding one there says nothing. */
const COMMON_BELOW = 100;
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
  if (Number.isInteger(value)) {
    const size = Math.abs(value);
    if (size < COMMON_BELOW || (size >= YEARS[0] && size <= YEARS[1])) return COMMON;
  }
  const digits = significantDigits(value);
  if (digits < 2) return COMMON;
  return digits < DISTINCT_DIGITS ? ORDINARY : DISTINCT;
}

function tellingOfText(text: string): number {
  const number = numberOf(text);
  if (number !== null) return tellingOfNumber(number);
  if (/^[A-Z][A-Z0-9]+$/.test(text)) return text.length < ORDINARY_CHARACTERS ? ORDINARY : DISTINCT;
  const normal = normaliseText(text);
  if (normal.length < ORDINARY_CHARACTERS || SETTINGS.has(normal) || wholeUnit(text).length > 0) return COMMON;
  return normal.length >= DISTINCT_CHARACTERS || dateOf(text) !== null ? DISTINCT : ORDINARY;
}
