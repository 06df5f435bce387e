/**
 * What the finance tools share: decoding tables, finding names however they are spelt, rounding, common input fields.
 */

import { z } from "zod";
import { ToolError } from "../../tools/contract.ts";
import { nearEntries } from "../near.ts";
import { cell } from "../table.ts";

/** The cell as a number. */
export const numeric = (row: readonly string[], at: number): number => Number(row[at]);

/** The cell as a list of numbers. */
export const series = (row: readonly string[], at: number): number[] => cell(row, at).split(",").map(Number);

/** One form for all spellings of a name: no case, accents or punctuation. */
export function fold(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/\./g, "")
    .replace(/&/g, " and ")
    .replace(/[^a-z0-9]+/g, " ")
    .replace(/^the /, "")
    .trim();
}

/** Rows by the folded text of one column. */
export function indexBy(rows: readonly string[][], column: number): ReadonlyMap<string, string[]> {
  return new Map(rows.map((row) => [fold(cell(row, column)), row]));
}

/** The row of a name, or a refusal that says what `field` takes. */
export function find(index: ReadonlyMap<string, string[]>, name: string, field: string, expected: string): string[] {
  const row = index.get(fold(name));
  if (row === undefined)
    throw new ToolError(`${field}: "${name}" is not known here; expected ${expected}${nearEntries(name, index)}`);
  return row;
}

/** Other common names of countries, folded, to the name used in the tables. */
const COUNTRY_ALIASES: Readonly<Record<string, string>> = {
  usa: "United States",
  us: "United States",
  "united states of america": "United States",
  uk: "United Kingdom",
  "great britain": "United Kingdom",
  turkey: "Türkiye",
  swaziland: "Eswatini",
  "cote d ivoire": "Ivory Coast",
  "czech republic": "Czechia",
  "slovak republic": "Slovakia",
  burma: "Myanmar",
  korea: "South Korea",
  "republic of korea": "South Korea",
  "democratic republic of the congo": "DR Congo",
  congo: "Republic of the Congo",
  "congo brazzaville": "Republic of the Congo",
  macedonia: "North Macedonia",
  "cabo verde": "Cape Verde",
  vatican: "Vatican City",
  "holy see": "Vatican City",
  "russian federation": "Russia",
  "viet nam": "Vietnam",
  "east timor": "Timor-Leste",
  "state of palestine": "Palestine",
};

/** The row of a country, under its common English short name or another name in use. */
export function findCountry(
  index: ReadonlyMap<string, string[]>,
  name: string,
  covered: string,
  field = "country",
): string[] {
  return find(index, COUNTRY_ALIASES[fold(name)] ?? name, field, `${covered}, by English short name such as Kenya`);
}

/** Rounds to a number of decimals, halves away from zero, as a reader of the decimal value would. */
export function round(value: number, decimals: number): number {
  const scaled = Number((Math.abs(value) * 10 ** decimals).toPrecision(15));
  const rounded = (Math.sign(value) * Math.round(scaled)) / 10 ** decimals;
  return rounded === 0 ? 0 : rounded;
}

/** Money in cents, percentages to four decimals: the precision that the tools of this domain give. */
export const money = (value: number): number => round(value, 2);
export const percent = (fraction: number): number => round(fraction * 100, 4);

export const sum = (values: readonly number[]): number => values.reduce((total, x) => total + x, 0);
export const mean = (values: readonly number[]): number => sum(values) / values.length;

/** Refuses a result that is not a finite number (an overflow), naming the field that led to it. */
export function finite(value: number, field: string): number {
  if (!Number.isFinite(value)) throw new ToolError(`${field}: too large; the result is beyond the range of numbers`);
  return value;
}

/** Whole years of a range, as literals. */
export const yearsFrom = (first: number, last: number, step = 1): number[] =>
  Array.from({ length: Math.floor((last - first) / step) + 1 }, (_, i) => first + i * step);

export const nameField = (what: string) => z.string().min(2).max(120).describe(what);
export const rateField = (what: string) => z.number().gt(-100).max(1000).describe(what);
export const listField = (what: string, least = 2) =>
  z.array(z.number().min(-1e15).max(1e15)).min(least).max(400).describe(what);
