/** The functions that an expression may name. Each takes values and gives one; what it cannot take, it says. */
import { addDays } from "../grading/date.ts";
import { sameText } from "../grading/normalise.ts";
import type { Json } from "../schema.ts";
import { ExpressionError } from "./expression.ts";
import {
  callsOf,
  commonMeasure,
  dateOf,
  listOf,
  type Measure,
  measureOf,
  numberOf,
  numbersOf,
  ordered,
  type Single,
  sameNumber,
  shown,
  type Value,
} from "./values.ts";

interface Applicable {
  /** Arguments, at least and at most. */
  readonly takes: readonly [number, number];
  apply(args: readonly Value[], name: string): Omit<Value, "name" | "calls">;
}

const MANY = 64;
const YEARS = measureOf("years");
const DAYS = measureOf("days");

/** Of one number, which keeps its unit. */
function ofNumber(apply: (value: number) => number): Applicable {
  return {
    takes: [1, 1],
    apply: ([value]) => ({ is: apply(numberOf(value as Value)), measure: (value as Value).measure }),
  };
}

/** Of all the numbers of its arguments together. */
function ofNumbers(apply: (values: readonly number[]) => number): Applicable {
  return {
    takes: [1, MANY],
    apply: (args, name) => ({ is: apply(filled(args.flatMap(numbersOf), name)), measure: commonMeasure(args) }),
  };
}

function filled<T>(values: readonly T[], name: string): readonly T[] {
  if (values.length === 0) throw new ExpressionError(`${name} has no value to work on`);
  return values;
}

/** The least or the greatest of numbers or dates. */
function extreme(sign: 1 | -1): Applicable {
  return {
    takes: [1, MANY],
    apply: (args, name) => {
      const values = filled(args.flatMap(listOf), name);
      const found = values.reduce((best, value) => (sign * ordered(value, best, name) > 0 ? value : best));
      return { is: singleOf(found, name), measure: commonMeasure(args) };
    },
  };
}

function singleOf(value: Json, name: string): Single {
  if (typeof value === "object") throw new ExpressionError(`${name} gives ${shown(value)}, no single value`);
  return value;
}

/**
 * The label of the greatest or least of several: labels and values by turns, one by one or list by list. Throws where two
 * are equal, since the question then has two answers.
 */
function chosen(sign: 1 | -1): Applicable {
  return {
    takes: [2, MANY],
    apply: (args, name) => {
      if (args.length % 2 === 1) throw new ExpressionError(`${name} takes labels and values by turns`);
      const pairs = Array.from({ length: args.length / 2 }, (_, i) => args.slice(2 * i, 2 * i + 2) as [Value, Value]);
      commonMeasure(pairs.map(([, value]) => value));
      const all = filled(pairs.flatMap(labelled), name);
      const [best, next] = all.toSorted((a, b) => sign * ordered(b.value, a.value, name));
      if (best === undefined || next === undefined)
        throw new ExpressionError(`${name} has only one label to choose from`);
      if (ordered(best.value, next.value, name) === 0)
        throw new ExpressionError(`${name}: ${best.label} and ${next.label} are equal, at ${shown(best.value)}`);
      return { is: best.label, measure: null, options: all.map(({ label }) => label) };
    },
  };
}

function labelled([labels, values]: readonly [Value, Value]): { label: string; value: Json }[] {
  const [names, found] = [listOf(labels), listOf(values)];
  if (names.length !== found.length)
    throw new ExpressionError(`${labels.name} has ${names.length} labels, and ${values.name} ${found.length} values`);
  return names.map((label, i) => {
    if (typeof label !== "string") throw new ExpressionError(`${labels.name} is ${shown(label)}, no text`);
    return { label, value: found[i] ?? null };
  });
}

const dayNumber = (iso: string): number => Date.parse(`${iso}T00:00:00Z`) / 86_400_000;

/** Whole calendar years from one day to a later one. */
function yearsBetween(from: string, to: string): number {
  return Number(to.slice(0, 4)) - Number(from.slice(0, 4)) - (to.slice(5) < from.slice(5) ? 1 : 0);
}

function between(apply: (from: string, to: string) => number, measure: Measure | null): Applicable {
  return {
    takes: [2, 2],
    apply: ([from, to]) => ({ is: apply(dateOf(from as Value), dateOf(to as Value)), measure }),
  };
}

const DIGITS_MAX = 12;
/** Days of all the years that a date can be in: no date is further from another. */
const DAYS_MAX = 3_700_000;

const FUNCTIONS: ReadonlyMap<string, Applicable> = new Map<string, Applicable>([
  ["abs", ofNumber(Math.abs)],
  ["floor", ofNumber(Math.floor)],
  ["ceil", ofNumber(Math.ceil)],
  ["sqrt", { takes: [1, 1], apply: ([value]) => ({ is: Math.sqrt(numberOf(value as Value)), measure: null }) }],
  [
    "round",
    {
      takes: [1, 2],
      apply: ([value, digits], name) => {
        const n = digits === undefined ? 0 : numberOf(digits);
        if (!Number.isInteger(n) || Math.abs(n) > DIGITS_MAX)
          throw new ExpressionError(`${name} takes whole digits from -${DIGITS_MAX} to ${DIGITS_MAX}`);
        return { is: rounded(numberOf(value as Value), n), measure: (value as Value).measure };
      },
    },
  ],
  ["sum", ofNumbers((values) => values.reduce((total, value) => total + value, 0))],
  ["mean", ofNumbers((values) => values.reduce((total, value) => total + value, 0) / values.length)],
  ["median", ofNumbers(median)],
  ["min", extreme(-1)],
  ["max", extreme(1)],
  [
    "count",
    {
      takes: [1, 1],
      apply: ([list], name) => {
        if (list === undefined || typeof list.is !== "object") throw new ExpressionError(`${name} takes a list`);
        return { is: list.is.length, measure: null };
      },
    },
  ],
  ["argmax", chosen(1)],
  ["argmin", chosen(-1)],
  ["days", between((from, to) => dayNumber(to) - dayNumber(from), DAYS)],
  ["years", between((from, to) => (from <= to ? yearsBetween(from, to) : 0 - yearsBetween(to, from)), YEARS)],
  [
    "add_days",
    {
      takes: [2, 2],
      apply: ([date, days], name) => {
        const n = numberOf(days as Value);
        const day = Number.isInteger(n) && Math.abs(n) <= DAYS_MAX ? addDays(dateOf(date as Value), n) : null;
        if (day === null) throw new ExpressionError(`${name} takes whole days, and ends on no day of the calendar`);
        return { is: day, measure: null };
      },
    },
  ],
]);

/** Half away from zero, as people round, by the decimal digits of the number and not by its binary ones. */
export function rounded(value: number, digits: number): number {
  const [mantissa = "0", exponent = "0"] = String(Math.abs(value)).split("e");
  const shifted = Math.round(Number(`${mantissa}e${Number(exponent) + digits}`));
  const [whole = "0", power = "0"] = String(shifted).split("e");
  return (value < 0 ? -1 : 1) * Number(`${whole}e${Number(power) - digits}`);
}

function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low = 0, high = 0] = [sorted[Math.ceil(sorted.length / 2) - 1], sorted[Math.floor(sorted.length / 2)]];
  return (low + high) / 2;
}

/** The function of that name on its arguments. Throws `ExpressionError`. */
export function applied(name: string, args: readonly Value[]): Value {
  const found = FUNCTIONS.get(name);
  if (found === undefined)
    throw new ExpressionError(`there is no function ${name}; there are ${[...FUNCTIONS.keys()].join(", ")}`);
  const [least, most] = found.takes;
  if (args.length < least || args.length > most)
    throw new ExpressionError(`${name} takes ${least === most ? least : `${least} to ${most}`} arguments`);
  const written = `${name}(${args.map((arg) => arg.name).join(", ")})`;
  return { name: written, calls: callsOf(args), ...found.apply(args, written) };
}

/** True if both are the same number, day, text or verdict. */
export function same(a: Single, b: Single, names: string): boolean {
  if (typeof a !== typeof b) throw new ExpressionError(`${names} are ${shown(a)} and ${shown(b)}: no two of a kind`);
  if (typeof a === "number" && typeof b === "number") return sameNumber(a, b);
  return typeof a === "string" ? sameText(a, String(b)) : a === b;
}
