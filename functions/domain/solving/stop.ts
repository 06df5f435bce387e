/**
 * When a task has been attempted enough. Attempts are called for in groups: as many at once as the rule needs whatever
 * comes of them, so that no attempt is made that one after the other would have left out, and few gradings are needed.
 */
import { z } from "zod";
import { attemptEndSchema, countsInPassRate } from "./attempt_end.ts";

const verdicts = z.int().min(1).max(16);

/**
 * A pass rate under such a rule is a biased estimate: one that stops at the n-th correct attempt is too high on average
 * (Haldane, Biometrika 33, 1945: inverse binomial sampling), one that stops at the n-th wrong attempt too low.
 */
export const earlyStopSchema = z
  .strictObject({
    after_correct: verdicts.optional().describe("Begin no further attempt at a task once so many were correct"),
    after_wrong: verdicts.optional().describe("Begin no further attempt at a task once so many were wrong"),
  })
  .refine(
    ({ after_correct, after_wrong }) => after_correct !== undefined || after_wrong !== undefined,
    "expected after_correct, after_wrong or both",
  );
export type EarlyStop = z.infer<typeof earlyStopSchema>;

/** What a run says of how often its tasks are attempted. */
export interface StopRule {
  /** Attempts a task, at most. */
  readonly attempts: number;
  readonly early_stop?: EarlyStop | undefined;
}

/** Verdicts on the attempts at a task so far; attempts that wait for theirs are not in it. */
export interface VerdictTally {
  readonly correct: number;
  readonly wrong: number;
  /** Attempts that get none, since how they ended was not the model's doing. */
  readonly left_out: number;
}

export const NO_VERDICTS: VerdictTally = { correct: 0, wrong: 0, left_out: 0 };

/** How an attempt stands. */
export interface Standing {
  /** 1 or 0; null where there is no verdict, or none yet. */
  readonly correct: number | null;
  /** `AttemptEnd`; null for one from before this was stored. */
  readonly ended: string | null;
}

export function tallyOf(attempts: readonly Standing[]): VerdictTally {
  const count = (verdict: number) => attempts.filter(({ correct }) => correct === verdict).length;
  return { correct: count(1), wrong: count(0), left_out: attempts.filter((attempt) => !isCounted(attempt)).length };
}

/** True of an attempt that has a verdict, or is to have one. */
export function isCounted({ correct, ended }: Standing): boolean {
  return correct !== null || ended === null || countsInPassRate(attemptEndSchema.parse(ended));
}

/**
 * How many attempts the task is to have before it is graded next: those with a verdict or left out, and the group that
 * follows. One that is left out is not made up for by another: it was made again already. It is done when that is no more
 * than it has. Never falls as verdicts come in, and depends on nothing but them, so whoever asks, and however often, calls
 * for the same attempts: 0 up to this number.
 */
export function attemptsDue({ attempts, early_stop }: StopRule, { correct, wrong, left_out }: VerdictTally): number {
  const { after_correct = Number.POSITIVE_INFINITY, after_wrong = Number.POSITIVE_INFINITY } = early_stop ?? {};
  const needed = Math.max(0, Math.min(after_correct - correct, after_wrong - wrong));
  return Math.min(attempts, correct + wrong + left_out + needed);
}

/** Attempts that a task can come to, at most. */
export function attemptsMost({ attempts, early_stop }: StopRule): number {
  const { after_correct = Number.POSITIVE_INFINITY, after_wrong = Number.POSITIVE_INFINITY } = early_stop ?? {};
  return Math.min(attempts, after_correct + after_wrong - 1);
}

/** Numbers of the attempts that are due and not made, in order. */
export function attemptsMissing(due: number, made: ReadonlySet<number>): number[] {
  return Array.from({ length: due }, (_, attempt) => attempt).filter((attempt) => !made.has(attempt));
}

/**
 * Numbers of the attempts that are due in place of some that have just been left out: where a task is attempted in groups, the
 * next one is called for when a group is graded, and one that is left out gets no grade.
 * @param made all attempts, `fresh` of which have just been left out.
 */
export function replacementsDue(rule: StopRule, made: readonly Standing[], fresh: number): number[] {
  const tally = tallyOf(made);
  const before = attemptsDue(rule, { ...tally, left_out: tally.left_out - fresh });
  const due = attemptsDue(rule, tally);
  return Array.from({ length: Math.max(0, due - before) }, (_, i) => before + i);
}
