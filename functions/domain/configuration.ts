/** What the coordinator hands out for one task, and what it hears back. */
import { z } from "zod";
import { CHECK_REASONS } from "./certificate/certificate.ts";
import { ANSWER_TYPES } from "./quotas.ts";
import { answerTypeSchema, domainSchema, seedSchema } from "./schema.ts";

export const configurationSchema = z.object({
  /** Position of the task in its run, from 0; names the task. */
  ordinal: z.int().nonnegative(),
  /** Wave (from 0) that the task was planned in. */
  wave: z.int().nonnegative(),
  domain: domainSchema,
  /** Name of the pool that its focus is of; only of a run over several by share. */
  pool: z.string().optional(),
  seed: seedSchema,
  /** Names of the 15 to 50 tools that the task may use, in the order they are offered. */
  toolset: z.array(z.string()).min(1),
  /** The least covered tool, which the collector should make part of the solution if it can; null if none is preferred. */
  focus: z.string().nullable(),
  /** Ids of 3 to 5 exemplars. */
  exemplars: z.array(z.string()).min(1),
  /** Id of a topology target (`domain/diversity/targets.ts`). */
  target: z.string(),
  /** Type of answer that the deriver should end on if it can; null if none is preferred. */
  answer: z.enum(ANSWER_TYPES).nullable(),
  /** Upper bound on rounds. */
  rounds: z.int().positive(),
  /** Seed of every random choice made for this task, 32 bits unsigned. */
  random: z.int().nonnegative(),
});
export type Configuration = z.infer<typeof configurationSchema>;

/** Why a task was lost. A new reason does not compile until every exhaustive switch handles it. */
export const DROP_REASONS = [
  /** No tool of the toolset could be called on what was known, so a first round has no evidence. */
  "no_evidence",
  /** The deriver found no question in the evidence of the first round. */
  "no_question",
  /** The derivation did not parse after its retries. */
  "derivation_unparsed",
  /** The answer was not located in the evidence after the retries. */
  "not_grounded",
  /** A check of the certificate failed. */
  ...CHECK_REASONS,
  /** The judge's word was no verdict, also when asked again. */
  "judge_unparsed",
  /** It passed every check but is not what the run's quotas allow: too few or too many calls. */
  "outside_quota",
  /** It passed every check and was graded, and the run has as many tasks of its tier as it wants. */
  "outside_tier",
  /** The lease ran out and the wave closed before the task was certified. */
  "lease_expired",
  /** A stage failed on it again and again and its message reached the dead-letter queue. */
  "stage_failed",
  /** A model's endpoint took a request that it led to for wrong: too long, or not allowed. */
  "model_rejected",
  /** A model's reply could not be read, also when it was asked again. */
  "model_unreadable",
  /** A model's endpoint failed on what was asked of it, however often it was. */
  "model_failed",
  /** A model's endpoint was not to be reached for as long as a task may wait for it. */
  "endpoint_unavailable",
  /** The run's budget was spent before it had a question. */
  "budget_exhausted",
  /** None of the kinds of variant that its run asks for could be made of the task that it varies. */
  "not_varied",
  "cancelled",
  /** It was kept, and taken down later: what it said is gone. */
  "taken_down",
] as const;
export const dropReasonSchema = z.enum(DROP_REASONS);
export type DropReason = z.infer<typeof dropReasonSchema>;

/** Calls of one tool within one task. */
export const toolUseSchema = z.object({
  tool: z.string(),
  called: z.int().nonnegative(),
  succeeded: z.int().nonnegative(),
  in_solution: z.int().nonnegative(),
});

export type ToolUse = z.infer<typeof toolUseSchema>;

/** What a task used, by tool in order of first call; `solution` holds the ids of the calls in its solution. */
export function usesOf(
  calls: readonly { readonly id: string; readonly tool: string; readonly ok: boolean }[],
  solution: ReadonlySet<string>,
): ToolUse[] {
  const uses = new Map<string, ToolUse>();
  for (const call of calls) {
    const use = uses.get(call.tool) ?? { tool: call.tool, called: 0, succeeded: 0, in_solution: 0 };
    use.called++;
    if (call.ok) use.succeeded++;
    if (solution.has(call.id)) use.in_solution++;
    uses.set(call.tool, use);
  }
  return [...uses.values()];
}

/** How a reservation ended: certified with what it used, or dropped with why. */
export const outcomeSchema = z.object({
  ordinal: z.int().nonnegative(),
  wave: z.int().nonnegative(),
  certified: z.boolean(),
  reason: dropReasonSchema.nullable(),
  uses: z.array(toolUseSchema),
  /** Exemplar whose form the question took; null if dropped before. */
  exemplar: z.string().nullable(),
  /** Topology class, canonical form (`domain/diversity`); null if dropped before. */
  topology: z.string().nullable(),
  /** Its call graph, by the hash that stands for it (`graphKey`); null if dropped before. */
  graph: z.string().nullable(),
  /** Type of its answer, and calls in its solution; null if dropped before. */
  answer: answerTypeSchema.nullable(),
  calls: z.int().positive().nullable(),
});
export type Outcome = z.infer<typeof outcomeSchema>;

/** The outcome of a task that is lost before anything is known of its question. */
export function lostOutcome({ ordinal, wave }: Pick<Outcome, "ordinal" | "wave">, reason: DropReason): Outcome {
  return {
    ordinal,
    wave,
    certified: false,
    reason,
    uses: [],
    exemplar: null,
    topology: null,
    graph: null,
    answer: null,
    calls: null,
  };
}
