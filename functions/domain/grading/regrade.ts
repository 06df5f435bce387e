/** Grading again what was graded before: what a stored verdict is held against, and what is said where the two differ. */
import { z } from "zod";
import type { Answer } from "../schema.ts";
import { isWrongChange } from "../solving/changed.ts";
import { isJudged } from "../solving/judged.ts";
import { type Grade, gradeResponse, withWrongChange } from "./grade.ts";
import { needsJudge } from "./needs_judge.ts";

export const verdictSchema = z.object({
  format: z.int().min(0).max(1).nullable(),
  correct: z.int().min(0).max(1),
  reward: z.number().nullable(),
});
export type Verdict = z.infer<typeof verdictSchema>;

/** How a verdict differs, the gravest first. */
export const REGRADE_REASONS = ["accepted", "refused", "format", "reward"] as const;
export type RegradeReason = (typeof REGRADE_REASONS)[number];

export interface Regraded {
  /** True where the program cannot read the answer and the verdict is a judge's, which stands: no judge is asked again. */
  readonly by_judge: boolean;
  readonly after: Verdict;
  /** Null where nothing differs. */
  readonly change: { readonly reason: RegradeReason; readonly detail: string } | null;
}

/** Rewards are stored as they were added up: they differ where they do by more than an addition may. */
const REWARD_STEP = 1e-6;

/** What is known of an attempt beside what it answered. */
export interface RegradedAttempt {
  /** What is stored of the verdict. */
  readonly detail: string | null;
  /** Whether its run has a judge, who would be asked of what the program cannot read. */
  readonly judged: boolean;
  /** How it changed otherwise than the solution does (`wrongChange`). */
  readonly otherwise: string | null;
}

/**
 * The verdict of the program as it is now. Where it cannot read the answer and a judge gave the stored verdict, the judge's word
 * stands, with the format that the program reads; of what the program refuses for certain no judge would be asked today.
 * What an attempt changed otherwise than the solution does makes it wrong, whatever it answered.
 */
export function regrade(
  answer: Answer,
  response: string,
  before: Verdict,
  { detail, judged, otherwise }: RegradedAttempt,
): Regraded {
  const program = gradeResponse(answer, response);
  if (otherwise !== null) {
    const after = withWrongChange(program);
    return { by_judge: false, after, change: changeOf(before, after, `it changed otherwise: ${otherwise}`) };
  }
  const open = program.correct === 0 && needsJudge(answer, response);
  const by_judge = open && isJudged(detail);
  const after: Grade =
    by_judge && before.correct === 1 ? { ...program, correct: 1, reward: program.reward + 1 } : program;
  return { by_judge, after, change: changeOf(before, after, saidOf(detail, after, judged && open)) };
}

/** What is said of a verdict that is another one now. */
function saidOf(detail: string | null, { correct }: Grade, open: boolean): string {
  if (correct === 1) {
    if (isWrongChange(detail)) return "what it changed is as good as what the solution changes";
    return isJudged(detail) ? "the program reads an answer that a judge refused" : "the program reads the answer";
  }
  if (open) return "the program refuses the answer; a run with this judge would ask it";
  return isJudged(detail)
    ? "the program refuses for certain an answer that a judge accepted"
    : "the program refuses the answer";
}

/** @param said of another outcome. */
function changeOf(before: Verdict, after: Grade, said: string): Regraded["change"] {
  if (after.correct > before.correct) return { reason: "accepted", detail: said };
  if (after.correct < before.correct) return { reason: "refused", detail: said };
  if (before.format !== after.format)
    return {
      reason: "format",
      detail: after.format === 1 ? "it ends on the asked line" : "it does not end on the asked line",
    };
  if (before.reward === null || Math.abs(before.reward - after.reward) > REWARD_STEP)
    return { reason: "reward", detail: "the stored reward is not that of its verdict" };
  return null;
}
