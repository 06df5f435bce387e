/**
 * Small helpers that all tools of this folder share: reading tables, finding rows by name, reading sequences, rounding.
 */
import { ToolError } from "../../tools/contract.ts";
import { nearEntries } from "../near.ts";
import { decimalsFor } from "../rounding.ts";

/** One form for all spellings of a name that differ in case or outer space only. */
export function fold(name: string): string {
  return name.trim().toLowerCase();
}

/** The entry of that name, or an error that says what the field takes. */
export function pick<T>(found: ReadonlyMap<string, T>, name: string, field: string, what: string, example: string): T {
  const entry = found.get(fold(name));
  if (entry === undefined)
    throw new ToolError(
      `${field}: no ${what} called "${name}"; give one such as "${example}"${nearEntries(name, found)}`,
    );
  return entry;
}

/** Rounded to a number of decimals, and four digits at least, without negative zero. */
export function fixed(x: number, decimals: number): number {
  return Number(x.toFixed(Math.min(100, decimalsFor(x, decimals)))) + 0;
}

/** Rounded to a number of significant digits. */
export function significant(x: number, digits: number): number {
  return Number(x.toPrecision(digits)) + 0;
}

/** A list, or null if it is empty: an empty list is no answer to anything. */
export function orNull<T>(list: readonly T[]): T[] | null {
  return list.length === 0 ? null : [...list];
}

/** A DNA sequence in capitals; only the four bases. */
export function readDna(text: string, field: string): string {
  const dna = text.replace(/\s/g, "").toUpperCase();
  if (!/^[ACGT]+$/.test(dna))
    throw new ToolError(`${field}: expected a DNA sequence of the letters A, C, G and T, such as "ATGGCC"`);
  return dna;
}

/** A protein sequence in capitals; only the twenty standard amino acids. */
export function readProtein(text: string, field: string): string {
  const protein = text.replace(/\s/g, "").toUpperCase();
  if (!/^[ACDEFGHIKLMNPQRSTVWY]+$/.test(protein))
    throw new ToolError(`${field}: expected a protein sequence in one-letter codes, such as "CYIQNCPLG"`);
  return protein;
}

const PARTNER: Readonly<Record<string, string>> = { A: "T", C: "G", G: "C", T: "A" };

export function reverseComplement(dna: string): string {
  return [...dna]
    .reverse()
    .map((base) => PARTNER[base] ?? "N")
    .join("");
}

/** The only one that has the highest value, or null. */
export function only<T>(list: readonly T[], value: (one: T) => number): T | null {
  const [first, second] = [...list].sort((a, b) => value(b) - value(a));
  return first === undefined || (second !== undefined && value(first) === value(second)) ? null : first;
}

/** Counts by species that a question may state, and how it says them. */
export function statedSamples(samples: readonly number[][]) {
  const said = (counts: readonly number[]) => `${counts.slice(0, -1).join(", ")} and ${counts.at(-1)}`;
  return {
    literals: samples,
    wording: Object.fromEntries(
      samples.map((counts) => [String(counts), `a sample with species counts of ${said(counts)}`]),
    ),
  };
}
