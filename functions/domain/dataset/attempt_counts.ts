/** What is counted of the attempts in a dataset's records, as these are checked. */
import { z } from "zod";
import { type AnswerType, answerTypeSchema } from "../schema.ts";

const count = z.int().nonnegative();

export const attemptCountsSchema = z.object({
  /** Right answers of attempts that went on from calls that failed. */
  recovered: count,
  /** Verdicts that a judge gave, by type of answer. */
  judged: z.partialRecord(answerTypeSchema, z.object({ right: count, wrong: count })),
});
export type AttemptCounts = z.infer<typeof attemptCountsSchema>;

/** Of a dataset whose records were checked before this was counted, it is not known: none. */
export const NO_COUNTS: AttemptCounts = { recovered: 0, judged: {} };

interface CountedAttempt {
  readonly correct: 0 | 1;
  readonly recovered: number;
  readonly judged?: true;
}

/** With the attempts of one more record. */
export function counted(
  before: AttemptCounts,
  answer: { readonly type: AnswerType },
  attempts: readonly CountedAttempt[],
): AttemptCounts {
  const recovered = attempts.filter((attempt) => attempt.recovered > 0).length;
  const judged = attempts.filter((attempt) => attempt.judged === true);
  if (judged.length === 0) return recovered === 0 ? before : { ...before, recovered: before.recovered + recovered };
  const right = judged.filter(({ correct }) => correct === 1).length;
  const known = before.judged[answer.type] ?? { right: 0, wrong: 0 };
  const of = { right: known.right + right, wrong: known.wrong + judged.length - right };
  return { recovered: before.recovered + recovered, judged: { ...before.judged, [answer.type]: of } };
}
