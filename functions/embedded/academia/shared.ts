/**
 * What the tools of this folder share: reading tables, comparing names, rounding, common input fields.
 */
import { mean, sampleVariance } from "simple-statistics";
import { z } from "zod";
import { ToolError } from "../../tools/contract.ts";
import { nearEntries } from "../near.ts";

/** A name as it is compared: no case, no accents, no punctuation at word ends, "&" as "and". */
export function fold(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .replace(/[’‘]/g, "'")
    .replace(/&/g, "and")
    .replace(/[.,?!]/g, "")
    .replace(/\s+/g, " ")
    .trim()
    .toLowerCase();
}

/** Rounds to a number of decimals; never gives minus zero. */
export function round(value: number, decimals: number): number {
  return Number(`${Math.round(Number(`${value}e${decimals}`))}e-${decimals}`) + 0;
}

/** Rounds to six significant digits, the most that a question can ask for. */
export function significant(value: number): number {
  return Number(value.toPrecision(6)) + 0;
}

/** A short text field; `what` says what is expected, with an example. */
export function nameField(what: string, max = 160) {
  return z.string().trim().min(1).max(max).describe(what);
}

/** A list of finite numbers. */
export function numbersField(what: string, min: number) {
  return z.array(z.number().min(-1e12).max(1e12)).min(min).max(500).describe(what);
}

/** Samples to set against one another when no published ones are: scores of four groups in one examination. */
export const EXAM_SCORES = [
  [512, 548, 590, 476, 533, 604, 561, 498],
  [497, 521, 566, 459, 508, 580, 534, 472],
  [555, 538, 612, 490, 574, 629, 543, 581],
  [505, 563, 527, 549, 481, 596, 518, 570],
];

/** Means that lie further apart than so many standard deviations, or spreads so many times as wide, are of different things. */
const ALIKE_MAX = 2.5;

/** Refuses two samples that differ too much to be of one quantity: they need no test. */
export function requireAlike(first: readonly number[], second: readonly number[]): void {
  const [one, other] = [sampleVariance([...first]), sampleVariance([...second])];
  const ratio = Math.sqrt(one / other);
  const apart = Math.abs(mean([...first]) - mean([...second])) / Math.sqrt((one + other) / 2);
  if (apart > ALIKE_MAX || ratio > ALIKE_MAX || ratio < 1 / ALIKE_MAX)
    throw new ToolError("second: this sample differs too much from the first; expected one of the same quantity");
}

/** The value under a folded name, or an error that says what was expected. */
export function lookUp<T>(table: ReadonlyMap<string, T>, field: string, name: string, expected: string): T {
  const found = table.get(fold(name));
  if (found === undefined)
    throw new ToolError(`${field}: "${name}" is not known; expected ${expected}${nearEntries(name, table)}`);
  return found;
}
