/** Guess: who has done nothing does not often hit the answer. */
import { gradeResponse } from "../grading/grade.ts";
import { CONSTANTS } from "../grading/misses.ts";
import type { Answer, ScalarAnswer } from "../schema.ts";
import { type Check, checkOf } from "./check.ts";
import type { OptionsOf } from "./options.ts";

/** A task whose answer a blind guess hits more often than this is none: one of three options is the least that is asked for. */
export const GUESS_MAX = 0.34;

/**
 * Figure: the probability that a guess is right which knows the question alone: one of the options that it names, yes or no,
 * or a constant that is said whatever the question. Everything else counts as beyond guessing.
 */
export function guessCheck(answer: Answer, optionsOf: OptionsOf): Check {
  const constant = answer.type === "boolean" ? undefined : constantThatMeets(answer);
  if (constant !== undefined) return checkOf(1, `guessable: "${constant}", said of anything, is taken for the answer`);
  const figure = chanceOf(answer, optionsOf);
  const complaint = `guessable: one guess in ${Math.round(10 / figure) / 10} is right; ask for a second value, or let choose from more`;
  return checkOf(figure, figure <= GUESS_MAX ? null : complaint);
}

function constantThatMeets(answer: Answer): string | undefined {
  return CONSTANTS.find((text) => gradeResponse(answer, `Answer: ${text}`).correct === 1);
}

function chanceOf(answer: Answer, optionsOf: OptionsOf): number {
  switch (answer.type) {
    case "list":
      return orderings(answer.value, optionsOf);
    case "set":
      return subsets(answer.value, optionsOf);
    case "record":
      return answer.value.reduce((chance, part) => chance * chanceOf(part.answer, optionsOf), 1);
    default:
      return chanceOfOne(answer, optionsOf);
  }
}

function chanceOfOne(answer: ScalarAnswer, optionsOf: OptionsOf): number {
  if (answer.type === "boolean") return 1 / 2;
  const options = optionsOf(answer);
  return options.length === 0 ? 0 : 1 / options.length;
}

/** One of the orders in which so many of the options can stand. */
function orderings(items: readonly ScalarAnswer[], optionsOf: OptionsOf): number {
  return items.reduce((chance, item, i) => {
    const one = chanceOfOne(item, optionsOf);
    return one === 0 ? 0 : chance / Math.max(1, Math.round(1 / one) - i);
  }, 1);
}

/** One of the sets, but for the empty one, that can be made of the options. */
function subsets(items: readonly ScalarAnswer[], optionsOf: OptionsOf): number {
  const chances = items.map((item) => chanceOfOne(item, optionsOf));
  const least = Math.min(...chances);
  return least === 0 ? 0 : 1 / (2 ** Math.round(1 / least) - 1);
}
