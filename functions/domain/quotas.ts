/**
 * Quotas of a run: what its kept tasks should be like, as shares that the coordinator balances and as bounds that it keeps.
 * Everything has a default, so that a run without a word about it is balanced over tools, domains, shapes and answers.
 */
import { z } from "zod";
import { TARGETS } from "./diversity/targets.ts";
import { type AnswerType, domainSchema, FAMILIES } from "./schema.ts";
import { tierSharesSchema } from "./solving/tier.ts";

/** Types of answer that a task can be asked to end on. A yes or no is guessed too easily to be asked for by default. */
export const ANSWER_TYPES = ["number", "text", "date", "time", "list", "set", "record"] as const satisfies AnswerType[];
export type WantedAnswer = (typeof ANSWER_TYPES)[number];

/** Calls that a solution can have at most: beyond a dozen no reader can follow the question. */
export const SOLUTION_CALLS_MAX = 12;

const weight = z.number().min(0).max(1_000);
const shares = (what: string) => `Relative shares by ${what}; 1 where none is given, 0 for none at all`;

export const quotasSchema = z.strictObject({
  domains: z.record(domainSchema, weight).default({}).describe(shares("domain")),
  tools: z
    .record(z.string(), weight)
    .default({})
    .describe(
      "Relative shares by tool, as the focus of tasks; 1 where none is given, 0 takes the tool out of the pool",
    ),
  targets: z
    .partialRecord(z.enum(TARGETS.map(({ id }) => id)), weight)
    .default({})
    .describe("Relative shares by topology target; a default mix of shapes where none is given"),
  families: z.partialRecord(z.enum(FAMILIES), weight).default({}).describe(shares("exemplar family")),
  answers: z
    .partialRecord(z.enum(ANSWER_TYPES), weight)
    .default({})
    .describe("Relative shares by type of answer; a default mix where none is given"),
  calls: z
    .strictObject({
      min: z.int().min(1).max(SOLUTION_CALLS_MAX).default(1),
      max: z.int().min(1).max(SOLUTION_CALLS_MAX).default(SOLUTION_CALLS_MAX),
    })
    .refine((calls) => calls.min <= calls.max, { message: "min is greater than max", path: ["min"] })
    .prefault({})
    .describe("Calls in a solution; a task with fewer or more is dropped"),
  tiers: tierSharesSchema
    .optional()
    .describe(
      "Shares of kept tasks by tier, 1 together: each wave is then attempted and graded before the next one is planned, and a task of a tier that is full is dropped. No word on tiers if not given",
    ),
  seed_uses: z
    .int()
    .min(1)
    .max(100_000)
    .nullable()
    .default(null)
    .describe("Kept tasks that may start from one seed; null for no bound"),
  tool_share: z.number().gt(0).max(1).default(0.02).describe("Share of all calls in solutions that one tool may have"),
  novelty: z
    .number()
    .min(0)
    .max(100)
    .default(6)
    .describe(
      "Kept tasks that one more weighs against its focus and its shape if the run had its call graph before; unless 0, such a task also goes one round further than its shape says",
    ),
  new_graphs: z
    .boolean()
    .optional()
    .describe(
      "True to drop what has, after its extra rounds, a call graph of which a settled wave kept a task; novelty is then above 0",
    ),
  patience: z
    .int()
    .min(1)
    .max(1_000)
    .default(12)
    .describe("Tries in a row that bring a quota nothing before it is given up as unreachable"),
});
export type Quotas = z.infer<typeof quotasSchema>;

/**
 * Why the quotas leave a task out, of so many calls; null where they take it.
 * @param isKnown whether a settled wave kept a task with its call graph.
 */
export function outsideQuotas(made: number, isKnown: boolean, { calls, new_graphs }: Quotas): string | null {
  if (made < calls.min || made > calls.max) return `calls: ${made}`;
  return isKnown && new_graphs === true ? "new_graphs: the run has had its call graph" : null;
}

/** Share of an answer type, relative to the others. */
export function answerWeight({ answers }: Quotas, type: WantedAnswer): number {
  return answers[type] ?? ANSWER_WEIGHTS[type];
}

/** Weight of each answer type where a specification says nothing: as often as the pool's tools lend themselves to it. */
const ANSWER_WEIGHTS: Readonly<Record<WantedAnswer, number>> = {
  number: 10,
  text: 5,
  date: 0.5,
  time: 0.1,
  list: 0.5,
  set: 1,
  record: 5,
};
