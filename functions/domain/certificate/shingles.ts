/** Word n-grams of normalised text: what duplicates and contamination are measured in. */
import { wordsOf } from "../grading/normalise.ts";

const KEPT = new Map<string, ReadonlySet<string>>();
/** Texts that are kept cut up, at most: the references of a run, many times over. */
const KEPT_MAX = 2000;

/** The same, kept for texts that are asked for again and again: exemplars and block lists. */
export function keptShinglesOf(text: string, n: number): ReadonlySet<string> {
  const key = `${n} ${text}`;
  const known = KEPT.get(key);
  if (known !== undefined) return known;
  if (KEPT.size >= KEPT_MAX) KEPT.clear();
  const made = shinglesOf(text, n);
  KEPT.set(key, made);
  return made;
}

/** Distinct runs of `n` words; a text of fewer words is one run of them all. */
export function shinglesOf(text: string, n: number): Set<string> {
  const words = wordsOf(text);
  const size = Math.min(n, words.length);
  if (size === 0) return new Set();
  return new Set(Array.from({ length: words.length - size + 1 }, (_, at) => words.slice(at, at + size).join(" ")));
}
