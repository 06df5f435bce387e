/** A run as the API shows it: the row, its progress, its funnel, and what it has cost. */
import { z } from "@hono/zod-openapi";
import { type SpendRow, summedSpend } from "../../db/completions.ts";
import type { CutOfRun } from "../../db/cuts.ts";
import { COUNTERS, type OperationsRow } from "../../db/operations.ts";
import type { Run, StatusCount } from "../../db/runs.ts";
import { RUN_STATUSES, TASK_STATUSES } from "../../db/schema/index.ts";
import { endOf } from "../datasets/cut.ts";
import { leftOutCounts, leftOutSchema } from "../domain/dataset/left_out.ts";
import { funnelOf } from "../domain/dataset/structure.ts";
import { type RunSpecification, readableSpecification } from "../domain/run.ts";
import { etaOf, percentOf } from "../domain/run_progress.ts";
import { TIER_NAMES, type TierName } from "../domain/solving/tier.ts";
import type { ToolPool } from "../tools/pool.ts";
import { isMadeBy } from "./idempotency.ts";
import { timeOf, timeOrNull, timeSchema } from "./router.ts";
import { orNull, runSpecificationView } from "./schemas.ts";
import { reasonOfShortfall } from "./shortfall.ts";
import { unreadableSchema } from "./stored.ts";

/** A run is seen whatever became of what it was started with. */
export const specificationViewSchema = orNull(runSpecificationView).openapi({
  description: "Null where this version cannot read what is stored, which then stands in `unreadable`",
});
const UNREADABLE = "its specification cannot be read by this version";

export const runSchema = z
  .object({
    id: z.string(),
    repetition: z.int().openapi({ description: "How often this specification has been run, this time included" }),
    status: z.enum(RUN_STATUSES),
    specification: specificationViewSchema,
    unreadable: unreadableSchema,
    pool: z.string().openapi({ description: "SHA-256 of the tool pool" }),
    error: z.string().nullable(),
    due: z.string().nullable().openapi({ description: "Schedule and due time that started it" }),
    dataset: z.string().nullable().openapi({ description: "Id of the dataset that it ends in; null before it is cut" }),
    created_at: timeSchema,
    finished_at: timeSchema.nullable(),
  })
  .openapi("Run");

const spentSchema = z.object({
  completions: z.int(),
  requests: z.int().openapi({ description: "Those that failed and were made again included" }),
  unreadable: z
    .int()
    .openapi({ description: "Replies that were answered and hold no completion: paid for all the same" }),
  lenient: z.int().openapi({
    description: "Replies read from another form than the protocol's: calls as text, a tool's name in the wrong case",
  }),
  estimated: z.int().openapi({
    description: "Replies whose tokens are an estimate, since the endpoint did not say, or said what cannot be",
  }),
  input_tokens: z.int(),
  output_tokens: z.int(),
  usd: z.number().nullable().openapi({ description: "US dollars; null where a price is unknown" }),
});

const operationsSchema = z.object(
  Object.fromEntries(COUNTERS.map((name) => [name, z.number()])) as Record<(typeof COUNTERS)[number], z.ZodNumber>,
);

const tierCounts = Object.fromEntries(TIER_NAMES.map((tier) => [tier, z.int()])) as Record<TierName, z.ZodInt>;

export const runDetailSchema = runSchema
  .extend({
    tools: z
      .object({
        available: z.int(),
        unavailable: z.int().openapi({
          description:
            "Tools that its source no longer has as they were, or of which nothing can be read: not offered, and every call of them fails",
        }),
      })
      .nullable()
      .openapi({ description: "Of its pool; null where the specification cannot be read" }),
    elapsed_ms: z.int().openapi({ description: "From its start to its end, or to now" }),
    percent: z.number().min(0).max(100).openapi({
      description:
        "How much of it is done, up to 100 once it has ended by itself. It falls only where a run goes on with attempts to be made again, or for more tasks",
    }),
    eta: timeSchema.nullable().openapi({
      description:
        "When it will have its tasks, at the rate at which they have ended since it last went on; null before the first did, and while it does not go on",
    }),
    progress: z.object({
      phase: z.enum(RUN_STATUSES),
      count: z.int().openapi({ description: "Tasks asked for; 0 where the specification cannot be read" }),
      planned: z.int(),
      kept: z.int().openapi({ description: "Tasks that passed every check" }),
      graded: z.int().openapi({ description: "Kept tasks whose attempts are graded" }),
      dropped: z.record(z.string(), z.int()).openapi({ description: "Lost tasks by reason" }),
      waves: z.int(),
      shortfall: z.int().openapi({ description: "Tasks asked for that could not be made" }),
      shortfall_reason: z.string().nullable().openapi({
        description: "Why it has fewer tasks than it was asked for, in words; null while that may change",
      }),
    }),
    variants: z
      .object({
        made: z.int(),
        graded: z.int(),
        dropped: z.int().openapi({ description: "Kept tasks of which none of the kinds asked for could be made" }),
      })
      .openapi({ description: "Variants of kept tasks; they are counted nowhere else here" }),
    funnel: z.array(z.object({ status: z.enum(TASK_STATUSES), reason: z.string().nullable(), tasks: z.int() })),
    complaints: z
      .array(
        z.object({
          check: z.string(),
          complained: z.int().openapi({ description: "Rounds of which something failed it" }),
          mended: z
            .int()
            .openapi({ description: "Those of them that came to a derivation all the same; of `edit`, to a rewrite" }),
        }),
      )
      .openapi({
        description:
          "What models were told to mend, by the check that found it: derivations, links of a collector (`link`), rewrites of an editor (`edit`)",
      }),
    asked_without: z
      .array(
        z.object({
          models: z.array(z.string()).openapi({ description: "Fields of the specification that name the model" }),
          model: z.string(),
          without: z.array(z.string()).openapi({
            description:
              "`tools` (they are written into the prompt), `tool_choice`, `tool_schemas` (the toolset is sent in a simple form), `json_schema`, `json_object`",
          }),
        }),
      )
      .openapi({ description: "What the endpoints of its models refuse, and are asked without by now" }),
    attempts: z
      .object({
        made: z.int(),
        with_verdict: z.int().openapi({ description: "Those that count in pass rates" }),
        left_out: z.partialRecord(leftOutSchema, z.int()).openapi({
          description:
            "Those that ended in what was not the model's doing, or were not graded, by which of these it was",
        }),
      })
      .openapi({ description: "Attempts at graded tasks" }),
    tiers: z.object(tierCounts).openapi({
      description: "Graded tasks by tier, from 1 (pass rate 0.8 and above) to 5 (below 0.2)",
    }),
    rates: z.object({
      kept_per_minute: z.number(),
      graded_per_minute: z.number(),
      yield: z.number().nullable().openapi({ description: "Kept tasks / planned tasks" }),
    }),
    agreement: z
      .object({
        tasks: z.int().openapi({ description: "Graded tasks with two answers or more" }),
        mean: z.number().nullable().openapi({ description: "Share of pairs of attempts with the same answer, a task" }),
        disputed: z
          .int()
          .openapi({ description: "Tasks whose attempts mostly agree on another answer than the reference" }),
      })
      .openapi({ description: "How far independent attempts at a task agree with each other, right or wrong" }),
    paused: z
      .object({
        until: timeSchema.nullable().openapi({ description: "Null where it waits for POST /v1/runs/{run}/resume" }),
        reason: z.string(),
      })
      .nullable()
      .openapi({
        description:
          "What the run waits for: an endpoint or a source of tools that fails is left alone for a while; a source that stays down pauses the run, and lets it go on once it answers (reason `source NAME: ...`); a model that came to nothing again and again pauses the run until it is told to go on, and so does its user (reason `user`)",
      }),
    spend: spentSchema
      .extend({ by: z.array(spentSchema.extend({ stage: z.string(), role: z.string(), model: z.string() })) })
      .openapi({ description: "What was paid for, in all and by stage, role and model" }),
    operations: z.object({
      stages: z.array(operationsSchema.extend({ stage: z.string() })),
      per_task: operationsSchema
        .nullable()
        .openapi({ description: "Of all stages, a kept task; null before the first" }),
    }),
  })
  .openapi("RunDetail");

interface SpecificationView {
  readonly specification: RunSpecification | null;
  readonly unreadable: z.infer<typeof unreadableSchema>;
}

/** The fields of whatever was started by a stored specification. */
export function specificationView(text: string): SpecificationView {
  const specification = readableSpecification(text);
  return { specification, unreadable: specification === null ? [{ field: "specification", text }] : [] };
}

export function runView(run: Run, cuts: readonly CutOfRun[]): z.infer<typeof runSchema> {
  const view = specificationView(run.specification);
  return {
    id: run.id,
    repetition: run.repetition,
    status: run.status,
    ...view,
    pool: run.pool,
    error: run.error ?? (view.specification === null ? UNREADABLE : null),
    due: isMadeBy(run.due) ? null : run.due,
    dataset: endOf(run, cuts),
    created_at: timeOf(run.created_at),
    finished_at: timeOrNull(run.finished_at),
  };
}

export function runDetail(
  run: Run,
  cuts: readonly CutOfRun[],
  counts: readonly StatusCount[],
  leftOut: readonly { readonly ended: string | null; readonly attempts: number }[],
  operations: readonly OperationsRow[],
  spend: readonly SpendRow[],
  counted: Pick<z.infer<typeof runDetailSchema>, "complaints" | "asked_without" | "variants">,
  pool: ToolPool | undefined,
  now: number,
): z.infer<typeof runDetailSchema> {
  const view = runView(run, cuts);
  const shown = runProgress(run, view.specification?.count ?? 0, counts, now);
  const funnel = funnelOf(counts);
  const elapsed = shown.elapsed_ms;
  const perMinute = (tasks: number) => (elapsed === 0 ? 0 : round((tasks * 60_000) / elapsed));
  const total = (name: (typeof COUNTERS)[number]) => operations.reduce((sum, row) => sum + row[name], 0);
  return {
    ...view,
    tools:
      pool === undefined ? null : { available: pool.tools.length, unavailable: pool.unavailable.length + pool.unknown },
    ...shown,
    ...counted,
    attempts: attemptsOf(counts, leftOut),
    rates: {
      kept_per_minute: perMinute(funnel.kept),
      graded_per_minute: perMinute(funnel.graded),
      yield: funnel.planned === 0 ? null : round(funnel.kept / funnel.planned),
    },
    agreement: agreementOf(counts),
    spend: {
      ...summedSpend(spend),
      by: spend.map((row) => ({ stage: row.stage, role: row.role, model: row.model, ...summedSpend([row]) })),
    },
    operations: {
      stages: operations.map((row) => ({ stage: row.stage, ...figures((name) => row[name]) })),
      per_task: funnel.kept === 0 ? null : figures((name) => round(total(name) / funnel.kept)),
    },
  };
}

/** Of a run that was asked for `count` tasks: what changes as it goes on, and costs no more to say than counting its tasks. */
export function runProgress(
  run: Run,
  count: number,
  counts: readonly StatusCount[],
  now: number,
): Pick<
  z.infer<typeof runDetailSchema>,
  "status" | "elapsed_ms" | "percent" | "eta" | "progress" | "funnel" | "tiers" | "paused"
> {
  const far = { ...run, count };
  const funnel = funnelOf(counts);
  return {
    status: run.status,
    elapsed_ms: Math.max(0, (run.finished_at ?? now) - run.created_at),
    percent: percentOf(far, counts),
    eta: timeOrNull(etaOf(far, counts, now)),
    progress: {
      phase: run.status,
      count,
      ...funnel,
      dropped: { ...funnel.dropped },
      waves: run.waves,
      shortfall: run.shortfall,
      shortfall_reason: reasonOfShortfall(run, { count, ...funnel }),
    },
    funnel: counts.map(({ status, reason, tasks }) => ({ status, reason, tasks })),
    tiers: tiersOf(counts),
    paused: pausedOf(run, now),
  };
}

/** Variants by where they stand. */
export function variantsOf(
  rows: readonly Pick<StatusCount, "status" | "tasks">[],
): z.infer<typeof runDetailSchema>["variants"] {
  const count = (of: (status: string) => boolean) =>
    rows.reduce((total, { status, tasks }) => total + (of(status) ? tasks : 0), 0);
  return {
    made: count((status) => status === "solve" || status === "graded"),
    graded: count((status) => status === "graded"),
    dropped: count((status) => status === "dropped"),
  };
}

function pausedOf(run: Run, now: number): z.infer<typeof runDetailSchema>["paused"] {
  const { status, paused_until, pause_reason, finished_at } = run;
  const reason = pause_reason ?? "";
  if (status === "paused") return { until: null, reason };
  if (paused_until === null || paused_until <= now || finished_at !== null) return null;
  return { until: timeOf(paused_until), reason };
}

function attemptsOf(
  counts: readonly StatusCount[],
  leftOut: Parameters<typeof leftOutCounts>[0],
): z.infer<typeof runDetailSchema>["attempts"] {
  const with_verdict = counts.reduce((total, row) => total + row.attempted, 0);
  const made = counts.reduce((total, row) => total + row.left_out, with_verdict);
  return { made, with_verdict, left_out: { ...leftOutCounts(leftOut) } };
}

function tiersOf(counts: readonly StatusCount[]): z.infer<typeof runDetailSchema>["tiers"] {
  const graded = counts.filter(({ status }) => status === "graded").map(({ tiers }) => JSON.parse(tiers));
  return Object.fromEntries(
    TIER_NAMES.map((tier) => [tier, graded.reduce((sum: number, row) => sum + Number(row[tier] ?? 0), 0)]),
  ) as Record<TierName, number>;
}

function agreementOf(counts: readonly StatusCount[]): z.infer<typeof runDetailSchema>["agreement"] {
  const sum = (of: (row: StatusCount) => number) => counts.reduce((total, row) => total + of(row), 0);
  const tasks = sum((row) => row.compared);
  const mean = tasks === 0 ? null : round(sum((row) => row.agreement) / tasks);
  return { tasks, mean, disputed: sum((row) => row.disputed) };
}

type Figures = z.infer<typeof operationsSchema>;

function figures(of: (name: (typeof COUNTERS)[number]) => number): Figures {
  return Object.fromEntries(COUNTERS.map((name) => [name, of(name)])) as Figures;
}

/** To three decimals: rates and averages. */
function round(value: number): number {
  return Math.round(value * 1000) / 1000;
}
