/**
 * Profiles of the compounds of the table, computed beforehand from their structures: no tool that only compares them loads a library.
 */

import { lazy } from "../../lib/memo.ts";
import { rowsOf } from "../table.ts";
import { compounds, findCompound } from "./chemistry.ts";
import { COMPOUND_PROFILES } from "./data/compound_profiles.ts";

export interface Profile {
  readonly name: string;
  readonly formula: string;
  /** Grams per mole. */
  readonly mass: number;
  /** Predicted octanol-water log P. */
  readonly logp: number;
  /** Numbers of the functional groups it has, as in `GROUPS`. */
  readonly groups: ReadonlySet<number>;
  /** Substructure fingerprint of 512 bits, in hexadecimal words of 32. */
  readonly bits: readonly number[];
}

/** Compounds in the table, for phrases. */
export const PROFILES = 218;

export const profiles = lazy((): readonly Profile[] => {
  const rows = rowsOf(COMPOUND_PROFILES);
  return compounds().map((c, i) => {
    const [formula = "", mass, logp, groups = "0", bits = ""] = rows[i] ?? [];
    const mask = Number.parseInt(groups, 36);
    return {
      name: c.name,
      formula,
      mass: Number(mass),
      logp: Number(logp),
      groups: new Set(
        Array.from({ length: 30 }, (_, bit) => bit).filter((bit) => Math.floor(mask / 2 ** bit) % 2 === 1),
      ),
      bits: bits.match(/.{8}/g)?.map((word) => Number.parseInt(word, 16)) ?? [],
    };
  });
});
const byName = lazy(() => new Map(profiles().map((p) => [p.name, p])));

/** The profile of a compound given by any name in common use. */
export function findProfile(name: string, field: string): Profile {
  const found = byName().get(findCompound(name, field).name);
  if (found === undefined) throw new Error(`no profile of ${name}`);
  return found;
}

/** Number of atoms of an element in a formula in Hill order. */
export function atomsOf(formula: string, symbol: string): number {
  for (const [, element, n] of formula.matchAll(/([A-Z][a-z]?)(\d*)/g))
    if (element === symbol) return n ? Number(n) : 1;
  return 0;
}

function ones(word: number): number {
  let left = word;
  let n = 0;
  while (left !== 0) {
    left &= left - 1;
    n++;
  }
  return n;
}

/** Tanimoto coefficient of two fingerprints: bits set in both over bits set in either. */
export function tanimoto(a: readonly number[], b: readonly number[]): number {
  let both = 0;
  let either = 0;
  a.forEach((word, i) => {
    both += ones(word & (b[i] ?? 0));
    either += ones(word | (b[i] ?? 0));
  });
  return either === 0 ? 0 : both / either;
}
