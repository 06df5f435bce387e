/** Planted errors: real tasks that were made wrong in a known way, for a judge to find. Pure; the same for the same seed. */
import { gradeResponse } from "../../domain/grading/grade.ts";
import { nearMisses } from "../../domain/grading/misses.ts";
import { normaliseText } from "../../domain/grading/normalise.ts";
import { answerText } from "../../domain/grading/text.ts";
import { type Call, type Json, type Kind, locationsOf, scalarsOf } from "../../domain/schema.ts";
import { randomOf } from "../../lib/random.ts";
import { otherAnswer } from "./grader.ts";
import type { KnownTask } from "./tasks.ts";

export const ERRORS = ["near_miss", "other_answer", "missing_call", "cut_conditions"] as const;
export type PlantedError = (typeof ERRORS)[number];

/** What a judge is shown, and what is true of it. */
export interface Planted {
  readonly id: string;
  /** Null for a sound task. */
  readonly error: PlantedError | null;
  readonly question: string;
  readonly answer: string;
  readonly calls: readonly Call[];
}

/** The task as it is, and with each error that can be planted in it for certain. */
export function planted(
  task: KnownTask,
  tasks: readonly KnownTask[],
  seed: number,
  kindOf: (tool: string) => Kind | undefined,
): Planted[] {
  const calls = task.evidence.filter(({ id }) => task.solution.includes(id));
  const sound = { id: task.id, error: null, question: task.question, answer: answerText(task.answer), calls };
  const miss = nearMiss(task, seed);
  const other = otherAnswer(task, tasks, seed);
  const without = withoutItsSource(task, calls, kindOf);
  const cut = withoutConditions(task, calls);
  return [
    sound,
    ...(miss === undefined ? [] : [{ ...sound, error: "near_miss" as const, answer: miss }]),
    ...(other === undefined ? [] : [{ ...sound, error: "other_answer" as const, answer: other }]),
    ...(without === undefined ? [] : [{ ...sound, error: "missing_call" as const, calls: without }]),
    ...(cut === undefined ? [] : [{ ...sound, error: "cut_conditions" as const, question: cut }]),
  ];
}

/** Another value close to the answer; not one that says of itself that it is another, which would be no test of a judge. */
function nearMiss({ id, answer }: KnownTask, seed: number): string | undefined {
  const plain = nearMisses(answer).filter(
    (text) => !/\b(?:or|not|other than)\b/i.test(text) && gradeResponse(answer, `Answer: ${text}`).correct === 0,
  );
  return plain.length === 0 ? undefined : randomOf(seed, "miss", id).pick(plain);
}

/**
 * The calls without one that looked up a value of the answer which stands nowhere else in them, so that what is left cannot
 * establish it. Undefined where there is none: what was computed can be computed again from what is left.
 */
function withoutItsSource(
  { answer_pointers, answer }: KnownTask,
  calls: readonly Call[],
  kindOf: (tool: string) => Kind | undefined,
): Call[] | undefined {
  // A yes or no stands for too much to be missed.
  if (scalarsOf(answer).some(({ type }) => type === "boolean")) return undefined;
  for (const { call, value } of locationsOf(answer_pointers)) {
    const source = calls.find(({ id }) => id === call);
    if (source === undefined || kindOf(source.tool) !== "retrieval") continue;
    const rest = calls.filter(({ id }) => id !== call);
    const left = new Set(rest.flatMap(({ input, output }) => [...leaves(input), ...leaves(output)]));
    if (leaves(value).some((leaf) => !left.has(leaf))) return rest;
  }
  return undefined;
}

/** The question with "that one" for each name that says what it is about; undefined where it holds none. */
function withoutConditions({ seed, question, provenance }: KnownTask, calls: readonly Call[]): string | undefined {
  const names = givenNames({ seed, question, provenance }, calls);
  const cut = names.reduce((text, name) => text.replace(mention(name), "that one"), question);
  return cut === question ? undefined : cut;
}

/**
 * Names and codes in the question that its calls take from nowhere else: the seed and inputs without provenance, longest
 * first. Words in lower case may be part of what is asked ("ascending"), so only what has a capital or a digit is a name.
 */
export function givenNames(
  { seed, question, provenance }: Pick<KnownTask, "seed" | "question" | "provenance">,
  calls: readonly Call[],
): string[] {
  const supplied = new Set(provenance.map(({ to }) => to.call));
  const given = calls.filter(({ id }) => !supplied.has(id)).flatMap(({ input }) => leaves(input));
  return [...new Set([seed, ...given])]
    .filter((name) => name.length > 1 && /\p{Lu}|\p{L}\d|\d\p{L}/u.test(name) && mention(name).test(question))
    .sort((a, b) => b.length - a.length);
}

function mention(name: string): RegExp {
  const escaped = name.replace(/[.*+?^${}()|[\]\\/]/g, "\\$&");
  return new RegExp(`(?<![\\p{L}\\p{N}])${escaped}(?![\\p{L}\\p{N}])`, "giu");
}

/** All single values in a document, as they are compared. */
function leaves(document: Json): string[] {
  if (document === null || typeof document === "boolean") return [];
  if (typeof document !== "object") return [typeof document === "string" ? document : normaliseText(String(document))];
  return Object.values(document).flatMap((part: Json) => leaves(part));
}
