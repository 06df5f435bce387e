/** Contamination: the question is not taken from a text that it must not come from. */

import { type Check, checkOf } from "./check.ts";
import { shinglesOf } from "./shingles.ts";

/** A question is contaminated if this fraction of its n-grams, or more, is in one reference. */
export const CONTAMINATION_MAX = 0.5;

/**
 * Figure: the largest fraction of the question's distinct word n-grams that one reference (an exemplar, an entry of a block
 * list) holds. A question of fewer than `n` words is one n-gram of all its words.
 */
export function contaminationCheck(question: string, references: readonly string[], n = 8): Check {
  const asked = shinglesOf(question, n);
  const length = [...asked][0]?.split(" ").length ?? n;
  const holders = holdersOf(references, length);
  const shared = new Map<number, number>();
  for (const shingle of asked) for (const i of holders.get(shingle) ?? []) shared.set(i, (shared.get(i) ?? 0) + 1);
  const [worst, most] = [...shared].toSorted(([i, a], [j, b]) => b - a || i - j)[0] ?? [-1, 0];
  const figure = most / Math.max(1, asked.size);
  const text = (references[worst] ?? "").slice(0, 120);
  return checkOf(figure, figure < CONTAMINATION_MAX ? null : `shares its words with "${text}"`);
}

type Holders = ReadonlyMap<string, readonly number[]>;

/** By the list itself and the length: a list of references is cut up once for all the questions that are held against it. */
const known = new WeakMap<readonly string[], Map<number, Holders>>();

/** Positions of the references that hold each n-gram of `n` words. */
function holdersOf(references: readonly string[], n: number): Holders {
  const lengths = known.get(references) ?? new Map<number, Holders>();
  known.set(references, lengths);
  const found = lengths.get(n);
  if (found !== undefined) return found;
  const holders = new Map<string, number[]>();
  for (const [i, reference] of references.entries())
    for (const shingle of shinglesOf(reference, n)) holders.set(shingle, [...(holders.get(shingle) ?? []), i]);
  lengths.set(n, holders);
  return holders;
}
