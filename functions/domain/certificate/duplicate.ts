/** Duplicates: keys by which equal tasks are found in a database, and the exact measure for those that look alike. */

import { normaliseText } from "../grading/normalise.ts";
import { canonicalJson, sha256Hex } from "../json.ts";
import type { Call } from "../schema.ts";
import { minHash } from "./min_hash.ts";
import { shinglesOf } from "./shingles.ts";

/** Questions at least this similar are one question. */
export const DUPLICATE_SIMILARITY = 0.9;

const SHINGLE_WORDS = 3;
const BANDS = 4;
/**
 * Hashes a band. Two questions of similarity s share a band with probability 1 - (1 - s^4)^4: 99% at 0.9, 68% at 0.7 and
 * 3% at 0.3, so nearly all duplicates are looked at and few others.
 */
const ROWS = 4;

/** Hexadecimal digits of a key: 64 bits, where a million tasks collide by chance once in tens of millions of runs. */
const KEY_DIGITS = 16;

export interface Fingerprint {
  /** Equal for questions that differ only in case, accents, punctuation and white space. */
  readonly question_key: string;
  /** Equal for the same calls on the same inputs, in any order. */
  readonly calls_key: string;
  /** Near-duplicate questions have one of these in common, at the same position. */
  readonly bands: readonly [string, string, string, string];
}

export function fingerprint(question: string, calls: readonly Pick<Call, "tool" | "input">[]): Fingerprint {
  const made = calls.map(({ tool, input }) => canonicalJson({ tool, input })).sort();
  const minima = minHash(shinglesOf(question, SHINGLE_WORDS), BANDS * ROWS);
  const band = (index: number) => key(`${index}:${minima.slice(index * ROWS, (index + 1) * ROWS).join()}`);
  return {
    question_key: key(normaliseText(question)),
    calls_key: key(made.join("\n")),
    bands: [band(0), band(1), band(2), band(3)],
  };
}

const key = (text: string): string => sha256Hex(text).slice(0, KEY_DIGITS);

/** Jaccard similarity of the questions' word 3-grams, 0 to 1; two questions without words are the same. */
export function similarity(a: string, b: string): number {
  const left = shinglesOf(a, SHINGLE_WORDS);
  const right = shinglesOf(b, SHINGLE_WORDS);
  const shared = [...left].filter((shingle) => right.has(shingle)).length;
  const all = left.size + right.size - shared;
  return all === 0 ? 1 : shared / all;
}
