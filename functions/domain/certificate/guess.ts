/** Guess: who has done nothing does not often hit the answer. */
import { gradeResponse } from "../grading/grade.ts";
import { CONSTANTS } from "../grading/misses.ts";
import { normaliseText } from "../grading/normalise.ts";
import { type Answer, type ScalarAnswer, scalarsOf } from "../schema.ts";
import { type Check, checkOf } from "./check.ts";
import type { Answered } from "./entailment.ts";
import type { OptionsOf } from "./options.ts";

/** A task whose answer a blind guess hits more often than this is none: one of three options is the least that is asked for. */
export const GUESS_MAX = 0.34;

/** How often the best constant answer is right of what a tool says at a pointer; 0 where that is not known. */
export type FloorAt = (tool: string, pointer: string) => number;

/** What a guess may know of the tools: where the answer's values come from, and what is said there most often. */
export interface Floors extends Pick<Answered, "pointers" | "evidence"> {
  readonly floorAt?: FloorAt | undefined;
}

const NO_FLOORS: Floors = { pointers: [], evidence: [] };

/**
 * Figure: the probability that a guess is right which knows the question alone, and what is commonly said of such things: one
 * of the options that the question names, yes or no, the commonest of what a tool says, or a constant that is said whatever
 * the question. Everything else counts as beyond guessing.
 */
export function guessCheck(answer: Answer, optionsOf: OptionsOf, floors: Floors = NO_FLOORS): Check {
  const constant = answer.type === "boolean" ? undefined : constantThatMeets(answer);
  if (constant !== undefined) return checkOf(1, `guessable: "${constant}", said of anything, is taken for the answer`);
  const figure = Math.max(chanceOf(answer, optionsOf), floorOf(answer, floors));
  const complaint = `guessable: one guess in ${Math.round(10 / figure) / 10} is right; ask for a second value, or let choose from more`;
  return checkOf(figure, figure <= GUESS_MAX ? null : complaint);
}

/** The chance that the commonest value of each is right: of a scalar, and of a record of scalars all of them. */
function floorOf(answer: Answer, { pointers, evidence, floorAt }: Floors): number {
  const scalars = answer.type === "record" ? answer.value.map((part) => part.answer) : [answer];
  if (floorAt === undefined || scalars.length !== pointers.length) return 0;
  const each = scalars.map((scalar, i) => {
    const at = pointers[i];
    if (at === undefined || !("pointer" in at) || !isRepeated(scalar)) return 0;
    const tool = evidence.find(({ id }) => id === at.call)?.tool;
    return tool === undefined ? 0 : floorAt(tool, at.pointer);
  });
  return each.reduce((all, chance) => all * chance, 1);
}

/** True of names and whole numbers: what is measured is hardly ever the same twice. */
function isRepeated({ type, value }: Answer): boolean {
  return type === "text" || (type === "number" && Number.isInteger(value));
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
      return choices(answer.value, optionsOf);
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

/**
 * One of the sets of so many items that can be made of the options, since a question often says how many; if all are right,
 * one of the sets of any size but none, since else nothing would be asked.
 */
function subsets(items: readonly ScalarAnswer[], optionsOf: OptionsOf): number {
  const chances = items.map((item) => chanceOfOne(item, optionsOf));
  const least = Math.min(...chances);
  if (least === 0) return 0;
  const options = Math.round(1 / least);
  if (items.length >= options) return 1 / (2 ** options - 1);
  return items.reduce((chance, _, i) => (chance * (i + 1)) / (options - i), 1);
}

/** Parts that are chosen from the same options count once: who is right about the one with more is right about the one with fewer. */
function choices(parts: Extract<Answer, { type: "record" }>["value"], optionsOf: OptionsOf): number {
  const chances = new Map<string, number>();
  for (const [index, { answer }] of parts.entries()) {
    const [first] = scalarsOf(answer);
    const options = first === undefined ? [] : optionsOf(first);
    const key = options.length === 0 ? `part ${index}` : JSON.stringify(options.map(normaliseText).toSorted());
    chances.set(key, Math.min(chanceOf(answer, optionsOf), chances.get(key) ?? 1));
  }
  return [...chances.values()].reduce((all, chance) => all * chance, 1);
}
