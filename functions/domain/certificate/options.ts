/**
 * What a question lets choose from: "which of the two words has more senses, violin or trumpet?" names its answer by nature.
 * The one rule of such questions, for the checks `leak` and `guess` alike.
 */
import { evaluate } from "../derivation/evaluate.ts";
import { normaliseText, sameText } from "../grading/normalise.ts";
import { type AnswerPointer, type Call, type Json, type ScalarAnswer, scalarsOf } from "../schema.ts";
import type { Answered } from "./entailment.ts";

/** A question that may let choose, with what its answer rests on. */
export interface Asked extends Answered {
  readonly question: string;
  readonly solution: readonly string[];
}

/** What one value of the answer is chosen from: several texts, itself among them; empty where the question gives no choice. */
export type OptionsOf = (answer: ScalarAnswer) => readonly string[];

export const NO_OPTIONS: OptionsOf = () => [];

/**
 * Options are texts or whole numbers that a computed answer chooses from, or that calls behind the answer were given for one and the same
 * thing (two calls of one tool, fields such as `first` and `second`, the items of an array). They count where the question
 * names them alike: each as often as the others.
 */
export function optionsIn({ question, answer, pointers, evidence, solution }: Asked): OptionsOf {
  if (!scalarsOf(answer).some((scalar) => choosable(scalar) !== undefined)) return NO_OPTIONS;
  const asked = ` ${normaliseText(question)} `;
  const groups = [...computed(pointers, evidence), ...given(evidence.filter(({ id }) => solution.includes(id)))]
    .map((group) => distinct(group).filter((text) => mentions(asked, text) > 0))
    .filter((group) => group.length > 1 && new Set(group.map((text) => mentions(asked, text))).size === 1);
  return (scalar) => {
    const value = choosable(scalar);
    if (value === undefined) return [];
    const fitting = groups.filter((group) => group.some((text) => sameText(text, value)));
    return fitting.toSorted((a, b) => b.length - a.length)[0] ?? [];
  };
}

/** The value as a question names it among others: texts, and whole numbers such as years. */
function choosable(scalar: ScalarAnswer): string | undefined {
  if (scalar.type === "text") return scalar.value;
  return scalar.type === "number" && Number.isInteger(scalar.value) ? String(scalar.value) : undefined;
}

function computed(pointers: readonly AnswerPointer[], evidence: readonly Call[]): (readonly string[])[] {
  return pointers.flatMap((pointer) => {
    if (!("expression" in pointer)) return [];
    const found = evaluate(pointer.expression, evidence);
    return found.ok ? [found.value.options] : [];
  });
}

/** Words that tell fields of one kind apart: `first_word` and `second_word`. */
const SIDES = /(?:^|_)(?:a|b|c|d|x|y|\d+|first|second|third|one|two|three|left|right|other|another)(?=_|$)/g;

/** What the calls were given, by what they were given for. */
function given(calls: readonly Call[]): string[][] {
  const groups = new Map<string, string[]>();
  const add = (key: string, text: string) => groups.set(key, [...(groups.get(key) ?? []), text]);
  const walk = (tool: string, path: string, value: Json) => {
    if (typeof value === "string" || typeof value === "number") add(`${tool} ${path}`, String(value));
    else if (Array.isArray(value)) for (const item of value) walk(tool, `${path}/*`, item);
    else if (typeof value === "object" && value !== null)
      for (const [name, member] of Object.entries(value)) walk(tool, `${path}/${name.replace(SIDES, "")}`, member);
  };
  for (const { tool, input } of calls) walk(tool, "", input);
  return [...groups.values()];
}

function distinct(texts: readonly string[]): string[] {
  return texts.filter((text, i) => i === texts.findIndex((other) => sameText(other, text)));
}

/** How often the normalised question, between spaces, says the text. */
function mentions(asked: string, text: string): number {
  const wanted = normaliseText(text);
  return wanted === "" ? 0 : asked.split(` ${wanted} `).length - 1;
}
