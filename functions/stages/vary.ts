/**
 * Varies a kept task: the same answer, harder to come to. A variant is a task of its own that waits in `certify` from the batch
 * that keeps the task it varies; here it is made, held against every check that a program makes, and sent on to be solved.
 */
import { chunked } from "../../db/chunks.ts";
import type { RoundRow } from "../../db/rounds.ts";
import { moveTasks, type Step } from "../../db/tasks.ts";
import { insertVariantRounds } from "../../db/variants.ts";
import { type Certificate, certificateOf, firstFailure } from "../domain/certificate/certificate.ts";
import { graphKey } from "../domain/diversity/shape.ts";
import { SOLUTION_CALLS_MAX } from "../domain/quotas.ts";
import type { RunSpecification } from "../domain/run.ts";
import { kindsFor, type VariantKind } from "../domain/variants/variant.ts";
import { randomOf } from "../lib/random.ts";
import type { Outgoing } from "../pipeline/messages.ts";
import { type Context, type Delivery, runEach } from "../pipeline/stage.ts";
import { endRunIfSolved } from "../runs/end.ts";
import { firstAttempts } from "../runs/first_attempts.ts";
import { type LoadedRound, type LoadedTask, loadTasks } from "../store/tasks.ts";
import { unitsIn } from "../tools/units.ts";
import { type BlockedOf, blockedOf, publishedQuestions } from "./blocked.ts";
import { checkableOf } from "./checkable.ts";
import { readSolution, type Solution } from "./extra_round.ts";
import { replaysOf } from "./replay.ts";
import { draftOf } from "./variant_drafts.ts";

/** A variant that passes every check, or why there is none. */
type Varied =
  | { readonly ok: true; readonly task: LoadedTask; readonly solved: Solution; readonly certificate: Certificate }
  | { readonly ok: false; readonly detail: string };

/** What takes more than the variant. */
interface Measures {
  readonly replayOf: Awaited<ReturnType<typeof replaysOf>>;
  readonly blocked: BlockedOf;
}

/**
 * The first kind of variant that can be made of the task and passes.
 * @param row of the variant, which names the task.
 */
async function varyTask(context: Context, row: LoadedTask["row"], base: LoadedTask, by: Measures): Promise<Varied> {
  const { specification, pool } = context;
  const solved = readSolution(base, pool);
  const reasons: string[] = [];
  for (const kind of kindsOf(specification, base)) {
    const random = randomOf(base.configuration.random, "vary", kind);
    const draft = await draftOf[kind](context, base, solved, random);
    if (draft === undefined) {
      reasons.push(`${kind}: nothing to vary`);
      continue;
    }
    const { variant, question, configuration, rounds } = draft;
    const task: LoadedTask = {
      row: {
        ...row,
        question,
        variant: JSON.stringify(variant),
        configuration: JSON.stringify(configuration),
        answer: base.row.answer,
        answer_pointers: base.row.answer_pointers,
      },
      configuration,
      rounds,
    };
    const checked = await checkedVariant(context, task, base, by);
    if (checked.ok) return checked;
    reasons.push(`${kind}: ${checked.detail}`);
  }
  return { ok: false, detail: reasons.join("; ") };
}

function kindsOf({ variants, seed }: RunSpecification, base: LoadedTask): VariantKind[] {
  return variants === undefined ? [] : kindsFor(variants, seed, base.row.ordinal);
}

async function checkedVariant(
  { pool }: Context,
  task: LoadedTask,
  base: LoadedTask,
  { replayOf, blocked }: Measures,
): Promise<Varied> {
  const solved = readSolution(task, pool);
  const checkable = checkableOf(pool, task, solved, unitsIn(pool));
  const certificate = {
    ...certificateOf(checkable, { replay: await replayOf(task, solved), duplicate: { passed: true, figure: 0 } }),
    ...(await blocked(publishedQuestions(task))),
    ...verdictsOf(base, task),
  };
  const failed = firstFailure(certificate);
  if (failed !== null) return { ok: false, detail: failed };
  if (solved.shape.calls > SOLUTION_CALLS_MAX) return { ok: false, detail: `${solved.shape.calls} calls` };
  return { ok: true, task, solved, certificate };
}

/** What models said of the question holds where it is the same, word for word. */
function verdictsOf(base: LoadedTask, { row }: LoadedTask): Partial<Certificate> {
  if (row.question !== base.row.question) return {};
  const { judged_entailment, judged_ambiguity, closed_book } = JSON.parse(
    base.row.certificate ?? "{}",
  ) as Partial<Certificate>;
  return {
    ...(judged_entailment === undefined ? {} : { judged_entailment }),
    ...(judged_ambiguity === undefined ? {} : { judged_ambiguity }),
    ...(closed_book === undefined ? {} : { closed_book }),
  };
}

/** What is stored of a variant besides its rounds. */
function columnsOf({ task: { row }, solved, certificate }: Extract<Varied, { ok: true }>): Step["set"] {
  return {
    question: row.question,
    answer: row.answer,
    answer_pointers: row.answer_pointers,
    configuration: row.configuration,
    variant: row.variant,
    solution: JSON.stringify(solved.solution),
    certificate: JSON.stringify(certificate),
    shape: JSON.stringify(solved.shape),
    graph_hash: graphKey(solved.shape),
  };
}

/** A variant that was asked for. */
interface Asked {
  readonly delivery: Delivery<"certify">;
  readonly task: LoadedTask;
}

/**
 * Makes the variants that wait to be made and sends them on to be solved; one that comes to nothing is dropped with its reason,
 * and the task that it was to vary stays what it is. Each is made and moved on in one batch, so that a second delivery finds it done.
 */
export async function varyAll(
  context: Context,
  asked: readonly Asked[],
): Promise<{ next: Outgoing[]; failed: { delivery: Asked; error: unknown }[] }> {
  if (asked.length === 0) return { next: [], failed: [] };
  const { env, now, run, pool } = context;
  const waiting = asked.filter(({ task }) => task.row.status === "certify");
  const baseOf = await loadTasks(
    env,
    waiting.map(({ task }) => task.row.varies ?? ""),
  );
  const loaded = await runEach(waiting, async (one) => {
    const base = await baseOf(one.task.row.varies ?? "");
    if (base === undefined) throw new Error(`${one.task.row.id}: there is no task ${one.task.row.varies}`);
    return { asked: one, base, solved: readSolution(base, pool) };
  });
  const replayOf = await replaysOf(
    context,
    loaded.done.map(({ base, solved }) => ({ task: base, solved })),
  );
  // Most kinds leave the question as it is.
  const blocked = await blockedOf(
    context,
    loaded.done.flatMap(({ base }) => publishedQuestions(base)),
  );
  const made = await runEach(loaded.done, async ({ asked: { task }, base }) => {
    const { id, round } = task.row;
    const varied = await varyTask(context, task.row, base, { replayOf, blocked });
    const from = { id, from: "certify" as const, from_round: round, round };
    if (!varied.ok)
      return {
        rounds: [],
        step: { ...from, to: "dropped" as const, set: { reason: "not_varied", detail: varied.detail } },
      };
    const rounds = varied.task.rounds.map((one) => rowOf(id, one));
    const set = columnsOf(varied);
    if (context.specification.attempts > 0) return { rounds, step: { ...from, to: "solve" as const, set } };
    return { rounds, step: { ...from, to: "graded" as const, set: { ...set, passed: 0, attempted: 0 } } };
  });
  const steps = made.done.map(({ step }) => step);
  const statements = [
    ...chunked(
      made.done.flatMap(({ rounds }) => rounds),
      (some) => insertVariantRounds(env.DB, some),
    ),
    ...chunked(steps, (some) => moveTasks(env.DB, some, now)),
  ];
  if (statements.length > 0) await env.DB.batch(statements);
  const again = asked.filter(({ task, delivery }) => task.row.status === "solve" && delivery.retried);
  // A delivery before this one may have ended the last task of its run, and died before it said so.
  if (
    steps.some(({ to }) => to !== "solve") ||
    asked.some(({ task }) => ["graded", "dropped"].includes(task.row.status))
  )
    await endRunIfSolved(env, run.id, now);
  const solving = [
    ...steps.filter(({ to }) => to === "solve").map(({ id }) => id),
    ...again.map(({ task }) => task.row.id),
  ];
  return {
    next: firstAttempts(context, solving),
    failed: [...loaded.failed, ...made.failed.map(({ delivery, error }) => ({ delivery: delivery.asked, error }))],
  };
}

/** A round of a variant, as it is stored. Evidence that is the same stays where it is. */
function rowOf(id: string, { row, evidence, provenance }: LoadedRound): RoundRow {
  return {
    ...row,
    task_id: id,
    ...(row.evidence_key === null ? { evidence: JSON.stringify(evidence) } : {}),
    provenance: JSON.stringify(provenance),
  };
}
