/**
 * What the tools of this folder share: reading tables, comparing names, rounding, common input fields.
 */
import { z } from "zod";
import { ToolError } from "../../tool.ts";

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

/** The value under a folded name, or an error that says what was expected. */
export function lookUp<T>(table: ReadonlyMap<string, T>, field: string, name: string, expected: string): T {
  const found = table.get(fold(name));
  if (found === undefined) throw new ToolError(`${field}: "${name}" is not known; expected ${expected}`);
  return found;
}
