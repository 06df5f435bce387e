/**
 * `npm run questions`: what the questions of a run are like. Makes tasks over the embedded pool as a run of the seed would
 * plan them, and says of those that pass every check how long they are, how they begin and whether each asks for one thing.
 */

import { attempt, isTask, POOL, planned, synthesize, type Task, toolsOf } from "../../test/support/synthesize.ts";
import { gradeResponse } from "../domain/grading/grade.ts";
import type { Questions } from "../domain/questions.ts";
import { figuresOf, type QuestionFigures } from "./questions/figures.ts";

/** What holds of the questions: none disjoint, half of them within so many words, nearly all within so many more, no opening in every dozen. */
const BOUNDS = { words_median: 40, words_p95: 70, opening: 0.08 } as const;

export interface QuestionsOptions {
  readonly count: number;
  readonly seed: number;
  readonly questions: Questions;
  readonly domains: readonly string[] | undefined;
  readonly show: number;
  readonly json: boolean;
}

export async function main({ count, seed, questions, domains, show, json }: QuestionsOptions): Promise<void> {
  const kept: Task[] = [];
  const losses = new Map<string, number>();
  let right = 0;
  for (const configuration of planned(count, seed, domains)) {
    const made = await synthesize(configuration, POOL, undefined, questions);
    if (!isTask(made) || made.lost !== null) {
      losses.set(made.lost ?? "", (losses.get(made.lost ?? "") ?? 0) + 1);
      continue;
    }
    kept.push(made);
    const { response } = await attempt(made.question, toolsOf(configuration), configuration.random);
    right += gradeResponse(made.answer, response ?? "").correct;
  }
  const step = Math.max(1, Math.floor(kept.length / Math.max(1, show)));
  for (const [i, task] of kept.entries()) if (show > 0 && i % step === 0) console.log(told(task));
  const figures = figuresOf(kept);
  const lost = [...losses].map(([reason, times]) => `${times} ${reason}`).join(", ") || "none";
  console.log(
    `${figures.questions} questions of ${count} configurations (lost: ${lost}); the embedded solver answers ${right} of them.
Disjoint: ${figures.disjoint}. Words: median ${figures.words_median}, 95th percentile ${figures.words_p95}.
Openings: ${figures.openings.map(({ words, share }) => `${words} (${(100 * share).toFixed(1)} %)`).join(", ")}.`,
  );
  if (json) console.log(JSON.stringify({ seed, count, right, ...figures }));
  const wrong = beyond(figures);
  if (wrong.length > 0) throw new Error(wrong.join("; "));
}

function told({ question, answer, solution }: Task): string {
  const value = JSON.stringify(answer.value);
  return `- ${question}\n  ${value.length > 200 ? `${value.slice(0, 200)} ...` : value}\n  ${solution.map(({ tool }) => tool).join(" > ")}`;
}

/** What does not hold. */
export function beyond({ disjoint, words_median, words_p95, openings }: QuestionFigures): string[] {
  const [first] = openings;
  return [
    ...(disjoint > 0 ? [`${disjoint} questions ask for parts that share no call`] : []),
    ...(words_median > BOUNDS.words_median
      ? [`a median of ${words_median} words; at most ${BOUNDS.words_median}`]
      : []),
    ...(words_p95 > BOUNDS.words_p95 ? [`a 95th percentile of ${words_p95} words; at most ${BOUNDS.words_p95}`] : []),
    ...(first !== undefined && first.share > BOUNDS.opening ? [`"${first.words}" begins ${first.share} of them`] : []),
  ];
}
