/** Values that an expression goes through: each with what it is called, its unit where that is known, and the calls behind it. */
import { datesIn } from "../grading/date.ts";
import { type Unit, unitsConflict, wholeUnit } from "../grading/units.ts";
import type { Json } from "../schema.ts";
import { ExpressionError } from "./expression.ts";
import { isShare, measureOthers } from "./quantity.ts";

/** Values that one expression may read, items of arrays included. */
export const VALUES_MAX = 256;

export type Single = number | string | boolean;

/** A unit as it was said, and what it means; what nothing is known of is null. */
export interface Measure {
  readonly text: string;
  /** Empty for a ratio of like values. */
  readonly unit: Unit;
  /** It was multiplied or divided by a number: it may be in another unit of the same quantity now. */
  readonly scaled?: boolean;
}

/** What a ratio of values of one unit is measured in. */
const RATIO: Measure = { text: "no unit", unit: [] };

/** What a value is measured in behind a factor that is a plain number. */
function scaledBy(measure: Measure | null, factor: Value): Measure | null {
  return measure === null || factor.is === 1 || factor.is === -1 ? measure : { ...measure, scaled: true };
}

const isPlain = ({ calls }: Value): boolean => calls.length === 0;

export function measureOfProduct(left: Value, right: Value): Measure | null {
  if (isPlain(right)) return scaledBy(left.measure, right);
  return isPlain(left) ? scaledBy(right.measure, left) : null;
}

export function measureOfQuotient(left: Value, right: Value): Measure | null {
  if (isPlain(right)) return scaledBy(left.measure, right);
  const [a, b] = [left.measure, right.measure];
  if (a === null || b === null || a.unit.length === 0 || b.unit.length === 0 || differ(a, b)) return null;
  return a.scaled || b.scaled ? { ...RATIO, scaled: true } : RATIO;
}

/** True if an answer in that unit cannot be of a value that is measured so; what is not known is not judged. */
export function isOtherUnit(measure: Measure, unit: Unit): boolean {
  if (unit.length === 0) return false;
  if (measure.unit.length === 0) return measure.scaled !== true || !isShare(unit);
  return measure.scaled === true ? measureOthers(measure.unit, unit) : unitsConflict(measure.unit, unit);
}

export interface Value {
  /** An array where several values are meant. */
  readonly is: Single | readonly Json[];
  /** As the expression says it, for complaints. */
  readonly name: string;
  readonly measure: Measure | null;
  /** Ids of the calls that it was read from. */
  readonly calls: readonly string[];
  /** Of a value that was chosen, what it was chosen from. */
  readonly options?: readonly string[];
}

export function measureOf(text: string | undefined): Measure | null {
  const unit = text === undefined ? [] : wholeUnit(text);
  return text === undefined || unit.length === 0 ? null : { text, unit };
}

/** True if values so measured are not of one unit; false where nothing is known of either. */
export function differ(a: Measure | null, b: Measure | null): boolean {
  if (a?.scaled || b?.scaled) return a !== null && b !== null && measureOthers(a.unit, b.unit);
  return a !== null && b !== null && (unitsConflict(a.unit, b.unit) || unitsConflict(b.unit, a.unit));
}

/** The one measure of values that are added up or compared. Throws where they have several. */
export function commonMeasure(values: readonly Value[]): Measure | null {
  const known = values.filter(({ measure }) => measure !== null);
  const [first] = known;
  const other = known.find(({ measure }) => differ(first?.measure ?? null, measure));
  if (first !== undefined && other !== undefined)
    throw new ExpressionError(
      `unit: ${first.name} is in ${first.measure?.text} and ${other.name} in ${other.measure?.text}`,
    );
  return known.find(({ measure }) => measure?.scaled)?.measure ?? first?.measure ?? null;
}

export function callsOf(values: readonly Value[]): string[] {
  return [...new Set(values.flatMap(({ calls }) => calls))];
}

export function numberOf(value: Value): number {
  if (typeof value.is === "number") return value.is;
  throw new ExpressionError(`${value.name} is ${shown(value.is)}, no number`);
}

/** The numbers of a value, or of its items. */
export function numbersOf(value: Value): number[] {
  return listOf(value).map((item, i) => {
    if (typeof item === "number") return item;
    throw new ExpressionError(
      Array.isArray(value.is)
        ? `item ${i} of ${value.name} is ${shown(item)}, no number`
        : `${value.name} is no number`,
    );
  });
}

export function listOf({ is }: Value): readonly Json[] {
  return typeof is === "object" ? is : [is];
}

/** The calendar day of an ISO 8601 date or timestamp, or undefined. */
export function dayOf(value: Json): string | undefined {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}(?:T|$)/.test(value)) return undefined;
  const day = value.slice(0, 10);
  return datesIn(day).readings[0]?.[0] === day ? day : undefined;
}

export function dateOf(value: Value): string {
  const day = typeof value.is === "object" ? undefined : dayOf(value.is);
  if (day === undefined)
    throw new ExpressionError(`${value.name} is ${shown(value.is)}, no date of the form YYYY-MM-DD`);
  return day;
}

/** Numbers this close, as a fraction of the larger, are one: arithmetic on doubles leaves no more. */
const SAME_RELATIVE = 1e-9;

export function sameNumber(a: number, b: number): boolean {
  return Math.abs(a - b) <= SAME_RELATIVE * Math.max(Math.abs(a), Math.abs(b));
}

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. Throws where the two cannot be compared. */
export function ordered(a: Json, b: Json, names: string): number {
  if (typeof a === "number" && typeof b === "number") return sameNumber(a, b) ? 0 : a - b;
  const [first, second] = [dayOf(a), dayOf(b)];
  if (first !== undefined && second !== undefined) return first < second ? -1 : first > second ? 1 : 0;
  throw new ExpressionError(
    `${names} are ${shown(a)} and ${shown(b)}: numbers are compared with numbers, dates with dates`,
  );
}

/** A value in a complaint. */
export function shown(value: Json | readonly Json[]): string {
  if (Array.isArray(value)) return `a list of ${value.length}`;
  return JSON.stringify(value).slice(0, 60);
}
