/**
 * What a run would take of its models, before it is started: by what earlier runs of the same kind took, or, where there
 * is none, by what tasks take as a rule. A forecast, not a bound: that is what a budget is for.
 */
import { z } from "zod";
import { isSpentBy } from "./budget.ts";
import { eachModel, type ModelSpecification, modelsOf, type Role } from "./models.ts";
import type { RunSpecification } from "./run.ts";
import { attemptsMost } from "./solving/stop.ts";
import { TIERS } from "./solving/tier.ts";

const amountSchema = z.object({
  completions: z.int(),
  input_tokens: z.int(),
  output_tokens: z.int(),
  /** US dollars; null where a price is unknown. */
  usd: z.number().nullable(),
});

const rangeSchema = z.object({ least: z.number(), most: z.number() });
type Range = z.infer<typeof rangeSchema>;

export const forecastSchema = z.object({
  /**
   * `measured`: scaled from earlier runs with these models, rounds, attempts and stop rule, or without models and with the same fields but
   * name, seed, count and wave; `assumed`: from rules of thumb.
   */
  basis: z.enum(["measured", "assumed"]),
  /** The newest earlier run of the kind. */
  run: z.string().nullable(),
  /** Earlier runs of the kind that it was learnt from: ten at most, the newest. */
  runs: z.int(),
  /** Tasks begun for those that are kept. */
  planned: z.int(),
  /** From its start to its end, by earlier runs that did not stand still; null without one. */
  seconds: z.number().nullable(),
  /** What it would be as the quickest of these runs went, and as the slowest. */
  seconds_range: rangeSchema.nullable(),
  /** US dollars as the cheapest and the dearest of them went; null without one, and where a price is unknown. */
  usd_range: rangeSchema.nullable(),
  ...amountSchema.shape,
  by: z.array(amountSchema.extend({ role: z.string(), model: z.string() })),
  /** Null without a budget. */
  within_budget: z.boolean().nullable(),
});
export type Forecast = z.infer<typeof forecastSchema>;

type SpentRow = Omit<z.infer<typeof amountSchema>, "usd"> & { readonly role: string; readonly model: string };

/** What earlier runs of one kind took together, by role and model. */
export interface SpendBefore {
  /** The newest of them. */
  readonly run: string;
  readonly runs: number;
  readonly kept: number;
  readonly planned: number;
  /** Milliseconds for each task that was kept; null where it is not known. */
  readonly task_ms: number | null;
  readonly rows: readonly SpentRow[];
  /** The same of each of them. */
  readonly each: readonly {
    readonly kept: number;
    readonly task_ms: number | null;
    readonly rows: readonly SpentRow[];
  }[];
}

/** Kept tasks of those begun where models write the questions: about what published pipelines of this kind report. */
const YIELD = 0.6;
/** And where the embedded teacher does: between 0.85 and 0.9 on the embedded pool. */
const EMBEDDED_YIELD = 0.87;
/**
 * Tokens that prompts have beside tools and evidence, that say what the tools called mean and what those of a later round do,
 * that a round adds to the evidence, and that a model writes in a turn.
 */
const PROMPT_TOKENS = 700;
const MEANING_TOKENS = 300;
const TOOLSET_TOKENS = 1_000;
const EVIDENCE_TOKENS = 600;
const EXEMPLAR_TOKENS = 300;
const REPLY_TOKENS = 150;
/** Turns of a collector in a round, tries of a deriver and of an editor for a question, turns of a solver in an attempt. */
const COLLECTOR_TURNS = 3;
const DERIVER_TRIES = 1.2;
const EDITOR_TRIES = 1.2;
const SOLVER_TURNS = 4;

/** @param toolTokens tokens of one tool's definition, on average over the pool. */
export function forecastOf(
  specification: RunSpecification,
  toolTokens: number,
  measured: SpendBefore | undefined,
): Forecast {
  const { count, models, budget } = specification;
  const scale = measured === undefined ? 0 : count / measured.kept;
  const graded = Math.round(count * gradedForEach(specification));
  const planned = Math.ceil(measured === undefined ? graded / yieldOf(specification) : measured.planned * scale);
  const by = eachModel(models).map(({ role, model }) => {
    const share = shareOf(specification, role, model);
    const row = measured?.rows.find((one) => one.role === role && one.model === model.model);
    const took =
      measured === undefined
        ? times(assumed(specification, role, toolTokens), share * (isAfterCertificate(role) ? graded : planned))
        : times(row ?? NOTHING, scale);
    return { role, model: model.model, ...took, usd: costOf(took, model) };
  });
  const sum = (of: (row: (typeof by)[number]) => number) => by.reduce((total, row) => total + of(row), 0);
  const usd = by.some((row) => row.usd === null) ? null : sum((row) => row.usd ?? 0);
  const tokens = { input_tokens: sum((row) => row.input_tokens), output_tokens: sum((row) => row.output_tokens) };
  return {
    basis: measured === undefined ? "assumed" : "measured",
    run: measured?.run ?? null,
    runs: measured?.runs ?? 0,
    planned,
    seconds: measured?.task_ms == null ? null : secondsOf(measured.task_ms, count),
    seconds_range: rangeOf(measured?.each.map(({ task_ms }) => (task_ms === null ? null : secondsOf(task_ms, count)))),
    usd_range: usd === null ? null : rangeOf(measured?.each.map((run) => usdOf(run, specification))),
    completions: sum((row) => row.completions),
    ...tokens,
    usd,
    by,
    within_budget:
      budget === undefined
        ? null
        : !isSpentBy({ usd: usd ?? 0, tokens: tokens.input_tokens + tokens.output_tokens }, budget),
  };
}

function secondsOf(task_ms: number, count: number): number {
  return Math.round((task_ms * count) / 100) / 10;
}

/** US dollars that the run would take as this one went. */
function usdOf({ kept, rows }: SpendBefore["each"][number], { count, models }: RunSpecification): number | null {
  const costs = eachModel(models).map(({ role, model }) => {
    const row = rows.find((one) => one.role === role && one.model === model.model);
    return costOf(times(row ?? NOTHING, count / kept), model);
  });
  return costs.reduce((total: number | null, usd) => (total === null || usd === null ? null : total + usd), 0);
}

/** Of those that are known; null where none is. */
function rangeOf(values: readonly (number | null)[] = []): Range | null {
  const known = values.filter((value) => value !== null);
  return known.length === 0 ? null : { least: Math.min(...known), most: Math.max(...known) };
}

function yieldOf({ models }: RunSpecification): number {
  return modelsOf(models, "deriver").length === 0 && modelsOf(models, "collector").length === 0
    ? EMBEDDED_YIELD
    : YIELD;
}

/** Tasks graded for each that a run with shares of tiers keeps, beside what its largest share takes of an even spread. */
const TIER_SLACK = 1.5;
const GRADED_FOR_EACH_MAX = 4;

/** Tasks that are attempted for each that is kept: those of a tier that is full are attempted and not kept. */
function gradedForEach({ quotas: { tiers } }: RunSpecification): number {
  if (tiers === undefined) return 1;
  const largest = Math.max(...Object.values(tiers));
  return Math.min(GRADED_FOR_EACH_MAX, TIER_SLACK * largest * TIERS.length);
}

type Took = Omit<z.infer<typeof amountSchema>, "usd">;
const NOTHING: Took = { completions: 0, input_tokens: 0, output_tokens: 0 };

/** What one task takes of a role, by rule of thumb; of early stopping, the most attempts that it lets a task come to. */
function assumed(specification: RunSpecification, role: Role, toolTokens: number): Took {
  const { rounds, toolset } = specification;
  const tools = (toolTokens * (toolset.min + toolset.max)) / 2;
  // Evidence grows by the round: on average half of it is there.
  const evidence = (EVIDENCE_TOKENS * (rounds + 1)) / 2;
  const took = (completions: number, input: number): Took => ({
    completions,
    input_tokens: completions * input,
    output_tokens: completions * REPLY_TOKENS,
  });
  switch (role) {
    case "collector":
      return took(COLLECTOR_TURNS * rounds, PROMPT_TOKENS + tools + evidence);
    case "deriver":
      return took(DERIVER_TRIES * rounds, PROMPT_TOKENS + EXEMPLAR_TOKENS + MEANING_TOKENS + TOOLSET_TOKENS + evidence);
    case "editor":
      return took(EDITOR_TRIES, PROMPT_TOKENS + MEANING_TOKENS);
    case "solver":
      return took(SOLVER_TURNS * attemptsMost(specification), PROMPT_TOKENS + tools + evidence);
    case "judge":
      return took(1, PROMPT_TOKENS + MEANING_TOKENS + EVIDENCE_TOKENS * rounds);
    case "closed_book":
      return took(1, PROMPT_TOKENS);
  }
}

/** Attempts are made at kept tasks alone. */
function isAfterCertificate(role: Role): boolean {
  return role === "solver";
}

/** The share of the tasks that falls to a model of a mix. */
function shareOf({ models }: RunSpecification, role: Role, model: ModelSpecification): number {
  const mix = eachModel(models).filter((one) => one.role === role);
  const weight = mix.reduce((sum, one) => sum + (one.model.weight ?? 1), 0);
  return (model.weight ?? 1) / weight;
}

function times({ completions, input_tokens, output_tokens }: Took, n: number): Took {
  return {
    completions: Math.round(completions * n),
    input_tokens: Math.round(input_tokens * n),
    output_tokens: Math.round(output_tokens * n),
  };
}

function costOf({ input_tokens, output_tokens }: Took, { prices }: ModelSpecification): number | null {
  return prices === undefined ? null : (input_tokens * prices.input + output_tokens * prices.output) / 1_000_000;
}
