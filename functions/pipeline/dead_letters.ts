/**
 * The consumer of the dead-letter queue: what failed every retry is marked with what failed and why, and what waits for
 * it is let go, so that no run hangs on it.
 */

import { z } from "zod";
import { type AttemptStatus, insertAttempts, type NewAttempt, selectAttemptStatus } from "../../db/attempts.ts";
import { database } from "../../db/client.ts";
import { failDataset, findDataset } from "../../db/datasets.ts";
import { findDeletion } from "../../db/deletions.ts";
import { insertFailure } from "../../db/failures.ts";
import { failPush } from "../../db/pushes.ts";
import { failRegrade } from "../../db/regrades.ts";
import { findRun } from "../../db/runs.ts";
import { releaseDrift } from "../../db/source_drifts.ts";
import { failSource } from "../../db/sources.ts";
import { moveTasks, selectTasks, type TaskRow } from "../../db/tasks.ts";
import { failRun } from "../../db/waves.ts";
import { isAutomatic } from "../datasets/cut.ts";
import { readableSpecification } from "../domain/run.ts";
import { attemptsDue, replacementsDue, tallyOf } from "../domain/solving/stop.ts";
import { tierOf } from "../domain/solving/tier.ts";
import { warnings } from "../lib/events.ts";
import { upkeepMessageSchema } from "../retention/messages.ts";
import { endRunIfSolved } from "../runs/end.ts";
import { droppingStep, endTasks, type Reported, reportedOf } from "../runs/end_task.ts";
import { afterGrading } from "../runs/graded_waves.ts";
import { poolsOfRuns, type Sources } from "../sources/pools.ts";
import { loadTasks } from "../store/tasks.ts";
import { MESSAGES, type Message, type Outgoing, send, teachersOf } from "./messages.ts";
import { newMeter } from "./meter.ts";
import { pushMessageSchema } from "./pushes.ts";
import { regradeMessageSchema } from "./regrades.ts";
import { sourceMessageSchema } from "./sources.ts";
import { type Context, errorLine } from "./stage.ts";

/** What every body has, whatever stage it was for. */
const namesSchema = z.object({ run: z.string(), task: z.string().default(""), round: z.number().optional() });

export async function consumeDeadLetters(
  batch: MessageBatch,
  env: Env,
  sources: Sources,
  now = Date.now(),
): Promise<void> {
  for (const message of batch.messages) {
    try {
      await handleDeadLetter(message.id, message.body, env, sources, now);
      message.ack();
    } catch (error) {
      warnings.note({ event: "dead_letter_failed", error: errorLine(error) }, now);
      // It alone comes again: others of its batch are of other runs.
      message.retry();
    }
  }
}

const UNKNOWN = "failed on every retry, without an error of its own";

/** Makes the statement that keeps the message, and what was wrong, where a person finds it. */
type Note = (stage: string, error: string, task?: string) => D1PreparedStatement;

async function handleDeadLetter(id: string, body: unknown, env: Env, sources: Sources, now: number): Promise<void> {
  const text = (JSON.stringify(body) ?? "null").slice(0, 4000);
  const push = pushMessageSchema.safeParse(body);
  if (push.success) return failPush(database(env.DB), push.data.push, null, now);
  const regrade = regradeMessageSchema.safeParse(body);
  if (regrade.success) return failRegrade(database(env.DB), regrade.data.regraded, regrade.data.number, now);
  const source = sourceMessageSchema.safeParse(body);
  if (source.success) {
    const { source: source_id, drift: number } = source.data;
    if (number === undefined) return failSource(database(env.DB), source_id, now);
    return releaseDrift(database(env.DB), { source_id, number, holder: null }, { moved_at: now, finished_at: now });
  }
  // The cron sends it again.
  if (upkeepMessageSchema.safeParse(body).success) return;
  const release = MESSAGES.release.safeParse(body);
  const plan = MESSAGES.plan.safeParse(body);
  const names = namesSchema.safeParse(body);
  const run = names.success ? await findRun(database(env.DB), names.data.run) : undefined;
  if (names.success && run === undefined && (await isDeleted(env, names.data.run))) return;
  if (!names.success || run === undefined) {
    await insertFailure(env.DB, { id, stage: "unknown", body: text, error: "names no run", at: now }).run();
    return;
  }
  const specification = readableSpecification(run.specification);
  if (specification === null) {
    const error = "the run's specification cannot be read";
    const row = { id, stage: "unknown", run_id: run.id, body: text, error, at: now } as const;
    await env.DB.batch([insertFailure(env.DB, row), failRun(env.DB, run.id, error, now)]);
    return;
  }
  const poolOf = poolsOfRuns(env, sources);
  const pool = await poolOf(run);
  const context: Context = { env, meter: newMeter(), run, specification, pool, poolOf, now };
  const note: Note = (stage, error, task) =>
    insertFailure(env.DB, { id, stage, run_id: run.id, task_id: task ?? null, body: text, error, at: now });
  if (plan.success) return handlePlan(context, plan.data, note);
  if (release.success) return handleRelease(context, release.data, note);
  const row = await selectTasks(env.DB, [names.data.task]).first<TaskRow>();
  if (row === null) await note("unknown", "names no task").run();
  else if (movedOn(row, body, names.data.round)) await note(row.status, "its task had moved on", row.id).run();
  else await handleTask(context, row, body, note);
}

async function isDeleted(env: Env, run: string): Promise<boolean> {
  return (await findDeletion(database(env.DB), { kind: "run", id: run })) !== undefined;
}

async function handlePlan({ env, run, now }: Context, { wave }: Message<"plan">, note: Note): Promise<void> {
  const error = `planning wave ${wave}: ${run.error ?? UNKNOWN}`;
  // A wave that is stored lacks nothing but the messages of its tasks, which the cron sends again.
  const stored = run.status !== "running" || wave < run.waves;
  await env.DB.batch([note("plan", error), ...(stored ? [] : [failRun(env.DB, run.id, error, now)])]);
}

async function handleRelease({ env, run, now }: Context, message: Message<"release">, note: Note): Promise<void> {
  const db = database(env.DB);
  const dataset = await findDataset(db, message.dataset);
  const error = `writing ${message.path ?? "the dataset"}: ${dataset?.error ?? UNKNOWN}`;
  await note("release", error).run();
  await failDataset(db, message.dataset, error);
  // Another cut of the run that cannot be written leaves the run as it is.
  if (dataset !== undefined && dataset.status !== "released" && isAutomatic(run, dataset))
    await failRun(env.DB, run.id, error, now).run();
}

/** True if the task stands elsewhere than the message was for: no more is lost than a message, and the cron sends another. */
function movedOn(row: TaskRow, body: unknown, round: number | undefined): boolean {
  switch (row.status) {
    case "collect":
    case "derive":
      return round !== row.round;
    case "certify":
      return !MESSAGES.certify.safeParse(body).success;
    default:
      return false;
  }
}

async function handleTask(context: Context, row: TaskRow, body: unknown, note: Note): Promise<void> {
  const { env } = context;
  const error = row.last_error ?? UNKNOWN;
  switch (row.status) {
    case "collect":
    case "derive":
    case "certify": {
      const loss = { reason: "stage_failed", detail: `${row.status}: ${error}` } as const;
      const end = { ...(await readable(env, row)), step: droppingStep(row, loss) };
      const next = await endTasks(context, [end], { statements: [note(row.status, error, row.id)] });
      return send(env, teachersOf(context.specification), next);
    }
    case "dropped": {
      // An earlier delivery may have stored that, and died before the coordinator heard of it.
      const again = [await readable(env, row)];
      const next = await endTasks(context, [], { statements: [note(row.status, error, row.id)], again });
      return send(env, teachersOf(context.specification), next);
    }
    case "solve": {
      const solve = MESSAGES.solve.safeParse(body);
      return solve.success
        ? handleSolve(context, row, solve.data.attempt, note)
        : handleGrade(context, row, MESSAGES.grade.safeParse(body).data?.last === true, note);
    }
    default:
      // Done meanwhile by another delivery.
      await note(row.status, error, row.id).run();
  }
}

/** What is reported of the task: without its calls where what broke its stage is that it cannot be read. */
async function readable(env: Env, row: TaskRow): Promise<Reported> {
  try {
    const task = await (await loadTasks(env, [row.id]))(row.id);
    return task === undefined ? { row, calls: null } : reportedOf(task);
  } catch {
    return { row, calls: null };
  }
}

/** The attempt is left out, and the one that is due next, or the grading, goes on without it. */
async function handleSolve(context: Context, row: TaskRow, attempt: number, note: Note): Promise<void> {
  const { env, run, specification } = context;
  const error = row.last_error ?? UNKNOWN;
  const ended = { ended: "endpoint_fault", detail: error, draws: 1 } as const;
  const none: NewAttempt = { task_id: row.id, attempt, teacher: "none", messages: "[]", prompt: null, ...ended };
  const results = await env.DB.batch<AttemptStatus>([
    note("solve", error, row.id),
    insertAttempts(env.DB, [none]),
    selectAttemptStatus(env.DB, [row.id]),
  ]);
  const made = results.at(-1)?.results ?? [];
  const body = { run: run.id, task: row.id };
  const due = replacementsDue(specification, made, 1);
  const next: Outgoing[] = isComplete(context, made)
    ? [{ stage: "grade", body }]
    : due.map((attempt) => ({ stage: "solve", body: { ...body, attempt } }));
  await send(env, teachersOf(specification), next);
}

/**
 * The task ends with the verdicts that it has. A message of certify has the same body: grade is asked for when all attempts
 * that are due are there, and only then, unless it says that they are the last.
 */
async function handleGrade(context: Context, row: TaskRow, last: boolean, note: Note): Promise<void> {
  const { env, run, now } = context;
  const { results: made } = await selectAttemptStatus(env.DB, [row.id]).all<AttemptStatus>();
  if (!last && !isComplete(context, made)) {
    await note("certify", "its task had moved on", row.id).run();
    return;
  }
  // Attempts without a verdict count for nothing; those of groups graded before count as they were judged.
  const { correct, wrong, left_out } = tallyOf(made);
  const { id, status, round } = row;
  const attempted = correct + wrong;
  const tier = tierOf(correct, attempted);
  const set = { passed: correct, attempted, left_out, ...(tier === null ? {} : { tier }) };
  await env.DB.batch([
    note("grade", row.last_error ?? UNKNOWN, id),
    moveTasks(env.DB, [{ id, from: status, from_round: round, to: "graded", round, set }], now),
  ]);
  await endRunIfSolved(env, run.id, now);
  await send(env, teachersOf(context.specification), await afterGrading(context, [row.wave]));
}

/** True if no further attempt at the task is due. */
function isComplete({ specification }: Context, made: readonly AttemptStatus[]): boolean {
  return made.length >= attemptsDue(specification, tallyOf(made));
}
