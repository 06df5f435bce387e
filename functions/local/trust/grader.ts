/** Responses of which it is known whether they are right, and what the grading program says of them. */
import { ANSWER_TEXT_MAX, gradeResponse } from "../../domain/grading/grade.ts";
import { nearMisses } from "../../domain/grading/misses.ts";
import { withinTolerance } from "../../domain/grading/number.ts";
import { paraphrases } from "../../domain/grading/paraphrases.ts";
import { answerText } from "../../domain/grading/text.ts";
import type { Answer } from "../../domain/schema.ts";
import { randomOf } from "../../lib/random.ts";
import type { Labelled } from "./labels.ts";
import type { JudgedCase } from "./tally.ts";
import type { KnownTask } from "./tasks.ts";

export interface Case {
  readonly id: string;
  readonly question: string;
  readonly answer: Answer;
  readonly response: string;
  readonly right: boolean;
}

/** The responses of the hand-labelled set; ids are "<question>/right/1" and so on. */
export function labelledCases(labelled: readonly Labelled[]): Case[] {
  const cases = (one: Labelled, side: "right" | "wrong"): Case[] =>
    one[side].map((response, i) => ({
      id: `${one.id}/${side}/${i + 1}`,
      question: one.question,
      answer: one.answer,
      response,
      right: side === "right",
    }));
  return labelled.flatMap((one) => [...cases(one, "right"), ...cases(one, "wrong")]);
}

/** Renderings of the tasks' answers and near misses: what the certificate's check of the grader tries too. */
export function renderedCases(tasks: readonly KnownTask[]): Case[] {
  return tasks.flatMap((task) => [
    ...casesOf(task, "rendering", paraphrases(task.answer), true),
    ...casesOf(task, "miss", nearMisses(task.answer), false),
  ]);
}

/** For each task the answer of another one of the same type, where there is one: a right answer in the wrong place. */
export function otherCases(tasks: readonly KnownTask[], seed: number): Case[] {
  return tasks.flatMap((task) => {
    const other = otherAnswer(task, tasks, seed);
    return other === undefined ? [] : casesOf(task, "other", [other], false);
  });
}

function casesOf({ id, question, answer }: KnownTask, kind: string, texts: readonly string[], right: boolean): Case[] {
  return texts.map((text, i) => ({
    id: `${id}/${kind}/${i + 1}`,
    question,
    answer,
    response: `Answer: ${text}`,
    right,
  }));
}

/** The answer of another task, of the same type and really another one; undefined if there is none. */
export function otherAnswer(task: KnownTask, tasks: readonly KnownTask[], seed: number): string | undefined {
  const others = tasks.filter(({ id, answer }) => id !== task.id && differs(task.answer, answer));
  if (others.length === 0) return undefined;
  return answerText(randomOf(seed, "other", task.id).pick(others).answer);
}

/** True if two answers of one type cannot both be right; told without the grader, which is what is measured. */
export function differs(a: Answer, b: Answer): boolean {
  if (a.type !== b.type || b.type === "boolean") return false;
  if (a.type === "number" && b.type === "number" && (withinTolerance(a, b.value) || withinTolerance(b, a.value)))
    return false;
  const plain = (answer: Answer) => answerText(answer).toLowerCase();
  return plain(a) !== plain(b) && !(a.type === "text" && a.accepted.some((form) => form.toLowerCase() === plain(b)));
}

/** By program, as responses are graded first; `text` is the response. */
export function graded(cases: readonly Case[]): JudgedCase[] {
  return cases.map(({ id, answer, response, right }) => ({
    group: answer.type,
    id,
    text: response.slice(0, ANSWER_TEXT_MAX),
    right,
    passed: gradeResponse(answer, response).correct === 1,
  }));
}
