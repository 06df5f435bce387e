/**
 * What the medicine tools share: decoding tables, finding names however they are spelt, rounding, common input fields.
 */

import { z } from "zod";
import { ToolError } from "../../tools/contract.ts";
import { nearEntries, nearMatches } from "../near.ts";
import { decimalsFor } from "../rounding.ts";
import { cell } from "../table.ts";

/** The cell as text, or null if it is empty. */
export const textOrNull = (row: readonly string[], at: number): string | null => cell(row, at) || null;

/** The cell as a number, or null if it is empty. */
export const numberOrNull = (row: readonly string[], at: number): number | null =>
  cell(row, at) === "" ? null : Number(cell(row, at));

/** One form for all spellings of a name: no case, accents or punctuation. */
export function fold(name: string): string {
  return name
    .normalize("NFD")
    .replace(/\p{M}/gu, "")
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, " ")
    .replace(/^the /, "")
    .trim();
}

/** Rows by their folded name, and by their other names (separated by semicolons) if a column holds those. */
export function indexRows(rows: readonly string[][], aliasColumn?: number): ReadonlyMap<string, string[]> {
  const index = new Map<string, string[]>();
  if (aliasColumn !== undefined)
    for (const row of rows) for (const alias of cell(row, aliasColumn).split(";")) index.set(fold(alias), row);
  for (const row of rows) index.set(fold(cell(row, 0)), row);
  index.delete("");
  return index;
}

/** The row of a name, or a refusal that says what `field` takes. */
export function find(index: ReadonlyMap<string, string[]>, name: string, field: string, expected: string): string[] {
  const row = index.get(fold(name));
  if (row === undefined)
    throw new ToolError(`${field}: "${name}" is not known here; expected ${expected}${nearEntries(name, index)}`);
  return row;
}

/** The option that matches the text whatever its case, or a refusal that lists the options. */
export function choose<T extends string>(options: readonly T[], text: string, field: string): T {
  const option = options.find((o) => fold(o) === fold(text));
  if (option === undefined)
    throw new ToolError(
      `${field}: "${text}" is not a choice here; expected one of ${options.join(", ")}${nearMatches(text, options)}`,
    );
  return option;
}

/** Rounded to a number of decimals, and four digits at least. */
export function round(value: number, decimals: number): number {
  return Number(value.toFixed(Math.min(100, decimalsFor(value, decimals))));
}

/** Rounded to a number of significant digits (six unless told). */
export function significant(value: number, digits = 6): number {
  return Number(value.toPrecision(digits));
}

export const nameField = (meaning: string) => z.string().min(1).max(120).describe(meaning);

export const SEXES = ["female", "male"] as const;
export const sexField = nameField("Sex of the patient: female or male");
export const ageField = z.number().min(18).max(110).describe("Age of an adult in years");
export const weightField = z.number().min(2).max(400).describe("Body weight in kilograms");
export const heightField = z.number().min(40).max(250).describe("Body height in centimetres");

/** Values that a question may state of a patient; ordinary ones, since a calculation on them should be plausible. */
const AGES = [19, 24, 28, 33, 37, 42, 46, 51, 55, 59, 63, 68, 72, 77, 81, 86];
const WEIGHTS = [48, 52, 56, 59, 62, 65, 68, 70, 74, 76, 80, 82, 85, 90, 96, 104];
const HEIGHTS = [152, 155, 158, 161, 163, 165, 168, 170, 173, 175, 178, 180, 183, 186, 190];
export const sexTakes = { concept: "patient.sex", literals: [...SEXES], literalOnly: true } as const;
/** The same of adults who are no patients. */
export const adultTakes = { ...sexTakes, wording: { female: "woman", male: "man" } } as const;
export const ageTakes = { concept: "patient.age", literals: AGES } as const;
/** The phrases that take it give its unit. */
export const statedWeightTakes = { concept: "body.weight_stated", literals: WEIGHTS } as const;
export const heightTakes = { concept: "body.height_cm", literals: HEIGHTS } as const;
