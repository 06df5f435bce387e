/** Word n-grams of normalised text: what duplicates and contamination are measured in. */
import { wordsOf } from "../grading/normalise.ts";

/** Distinct runs of `n` words; a text of fewer words is one run of them all. */
export function shinglesOf(text: string, n: number): Set<string> {
  return runsOf(wordsOf(text), n);
}

/** The same of words. */
export function runsOf(words: readonly string[], n: number): Set<string> {
  const size = Math.min(n, words.length);
  if (size === 0) return new Set();
  return new Set(Array.from({ length: words.length - size + 1 }, (_, at) => words.slice(at, at + size).join(" ")));
}
