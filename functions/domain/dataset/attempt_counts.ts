/** What is counted of the attempts in a dataset's records, as these are checked. */
import { z } from "zod";
import { type AnswerType, answerTypeSchema } from "../schema.ts";
import { TIER_NAMES, type Tier, tierName } from "../solving/tier.ts";

const count = z.int().nonnegative();

export const attemptCountsSchema = z.object({
  /** Right answers of attempts that went on from calls that failed. */
  recovered: count,
  /** Verdicts that a judge gave, by type of answer. */
  judged: z.partialRecord(answerTypeSchema, z.object({ right: count, wrong: count })),
  /** Tasks by tier; none of a dataset from before tiers were counted. */
  tiers: z.partialRecord(z.enum(TIER_NAMES), count).default({}),
});
export type AttemptCounts = z.infer<typeof attemptCountsSchema>;

/** Of a dataset whose records were checked before this was counted, it is not known: none. */
export const NO_COUNTS: AttemptCounts = { recovered: 0, judged: {}, tiers: {} };

interface CountedAttempt {
  /** Attempts that went alike. */
  readonly count: number;
  readonly correct: 0 | 1;
  readonly recovered: number;
  readonly judged?: true;
}

/** With the attempts of one more record. */
export function counted(
  { tiers, ...before }: AttemptCounts,
  answer: { readonly type: AnswerType },
  attempts: readonly CountedAttempt[],
  tier: Tier | null,
): AttemptCounts {
  const name = tier === null ? undefined : tierName(tier);
  const withTier = name === undefined ? tiers : { ...tiers, [name]: (tiers[name] ?? 0) + 1 };
  return { ...countedAttempts(before, answer, attempts), tiers: withTier };
}

function countedAttempts(
  before: Omit<AttemptCounts, "tiers">,
  answer: { readonly type: AnswerType },
  attempts: readonly CountedAttempt[],
): Omit<AttemptCounts, "tiers"> {
  const recovered = sumOf(attempts.filter((attempt) => attempt.recovered > 0));
  const judged = attempts.filter((attempt) => attempt.judged === true);
  if (judged.length === 0) return recovered === 0 ? before : { ...before, recovered: before.recovered + recovered };
  const right = sumOf(judged.filter(({ correct }) => correct === 1));
  const known = before.judged[answer.type] ?? { right: 0, wrong: 0 };
  const of = { right: known.right + right, wrong: known.wrong + sumOf(judged) - right };
  return { recovered: before.recovered + recovered, judged: { ...before.judged, [answer.type]: of } };
}

function sumOf(attempts: readonly CountedAttempt[]): number {
  return attempts.reduce((sum, { count: alike }) => sum + alike, 0);
}
