/** Contamination: the question is not taken from a text that it must not come from. */

import { type Check, checkOf } from "./check.ts";
import { keptShinglesOf, shinglesOf } from "./shingles.ts";

/** A question is contaminated if this fraction of its n-grams, or more, is in one reference. */
export const CONTAMINATION_MAX = 0.5;

/**
 * Figure: the largest fraction of the question's distinct word n-grams that one reference (an exemplar, an entry of a block
 * list) holds. A question of fewer than `n` words is one n-gram of all its words.
 */
export function contaminationCheck(question: string, references: readonly string[], n = 8): Check {
  const asked = shinglesOf(question, n);
  const length = [...asked][0]?.split(" ").length ?? n;
  let figure = 0;
  let worst = "";
  for (const reference of references) {
    const held = keptShinglesOf(reference, length);
    const fraction = [...asked].filter((shingle) => held.has(shingle)).length / Math.max(1, asked.size);
    if (fraction <= figure) continue;
    figure = fraction;
    worst = reference;
  }
  return checkOf(figure, figure < CONTAMINATION_MAX ? null : `shares its words with "${worst.slice(0, 120)}"`);
}
