/**
 * The consumer of the dead-letter queue: what failed every retry is marked with what failed and why, and what waits for
 * it is let go, so that no run hangs on it.
 */

import { z } from "zod";
import { type Attempted, insertAttempts, type NewAttempt, selectAttempted } from "../../db/attempts.ts";
import { database } from "../../db/client.ts";
import { failDataset, findDataset } from "../../db/datasets.ts";
import { insertFailure } from "../../db/failures.ts";
import { findRun } from "../../db/runs.ts";
import { moveTasks, selectTasks, type TaskRow } from "../../db/tasks.ts";
import { failRun } from "../../db/waves.ts";
import { lostOutcome } from "../domain/configuration.ts";
import { readableSpecification } from "../domain/run.ts";
import { attemptsDue, dueInPlace, tallyOf } from "../domain/solving/stop.ts";
import { kindOf, warnings } from "../lib/log.ts";
import { EMBEDDED_POOL } from "../tools/pool.ts";
import { MESSAGES, type Outgoing, send, teachersOf } from "./messages.ts";
import { newMeter } from "./meter.ts";
import { endSolved, isAutomatic } from "./release/cut.ts";
import { reportOutcomes } from "./settle.ts";
import { type Context, errorLine } from "./stage.ts";

/** What every body has, whatever stage it was for. */
const namesSchema = z.object({ run: z.string(), task: z.string().default(""), round: z.number().optional() });

export async function consumeDead(batch: MessageBatch, env: Env, now = Date.now()): Promise<void> {
  for (const message of batch.messages) {
    try {
      await bury(message.id, message.body, env, now);
      message.ack();
    } catch (error) {
      const line = `dead: ${errorLine(error)}`;
      warnings.note(line, now, kindOf(line));
      // It alone comes again: others of its batch are of other runs.
      message.retry();
    }
  }
}

const UNKNOWN = "failed on every retry, without an error of its own";

async function bury(id: string, body: unknown, env: Env, now: number): Promise<void> {
  const text = (JSON.stringify(body) ?? "null").slice(0, 4000);
  const release = MESSAGES.release.safeParse(body);
  const plan = MESSAGES.plan.safeParse(body);
  const names = namesSchema.safeParse(body);
  const run = names.success ? await findRun(database(env.DB), names.data.run) : undefined;
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
  const context: Context = { env, meter: newMeter(), run, specification, pool: EMBEDDED_POOL, now };
  const note = (stage: string, error: string, task_id: string | null = null) =>
    insertFailure(env.DB, { id, stage, run_id: run.id, task_id, body: text, error, at: now });
  if (plan.success) {
    const error = `planning wave ${plan.data.wave}: ${run.error ?? UNKNOWN}`;
    // A wave that is stored lacks nothing but the messages of its tasks, which the cron sends again.
    const stored = run.status !== "running" || plan.data.wave < run.waves;
    await env.DB.batch([note("plan", error), ...(stored ? [] : [failRun(env.DB, run.id, error, now)])]);
    return;
  }
  if (release.success) {
    const db = database(env.DB);
    const dataset = await findDataset(db, release.data.dataset);
    const error = `writing ${release.data.path ?? "the dataset"}: ${dataset?.error ?? UNKNOWN}`;
    await note("release", error).run();
    await failDataset(db, release.data.dataset, error);
    // Another cut of the run that cannot be written leaves the run as it is.
    if (dataset !== undefined && dataset.status !== "released" && isAutomatic(run, dataset))
      await failRun(env.DB, run.id, error, now).run();
    return;
  }
  const row = await selectTasks(env.DB, [names.data.task]).first<TaskRow>();
  if (row === null) await note("unknown", "names no task").run();
  else if (movedOn(row, body, names.data.round)) await note(row.status, "its task had moved on", row.id).run();
  else await buryTask(context, row, body, note);
}

/** True if the task stands elsewhere than the message was for: it lost no more than a baton, and the cron sends it on. */
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

async function buryTask(
  context: Context,
  row: TaskRow,
  body: unknown,
  note: (stage: string, error: string, task: string) => D1PreparedStatement,
): Promise<void> {
  const { env, now } = context;
  const teachers = teachersOf(context.specification);
  const isComplete = (made: readonly Attempted[]) => made.length >= attemptsDue(context.specification, tallyOf(made));
  const error = row.last_error ?? UNKNOWN;
  const from = { id: row.id, from: row.status, from_round: row.round, round: row.round };
  switch (row.status) {
    case "collect":
    case "derive":
    case "certify": {
      const lost = { reason: "stage_failed" as const, detail: `${row.status}: ${error}` };
      await env.DB.batch([
        note(row.status, error, row.id),
        moveTasks(env.DB, [{ ...from, to: "dropped", set: lost }], now),
      ]);
      await send(env, teachers, await reportOutcomes(context, [lostOutcome(row, lost.reason)]));
      return;
    }
    case "solve": {
      const solve = MESSAGES.solve.safeParse(body);
      if (solve.success) {
        const { attempt } = solve.data;
        const ended = { ended: "endpoint_fault", detail: error, draws: 1 } as const;
        const none: NewAttempt = { task_id: row.id, attempt, teacher: "none", messages: "[]", prompt: null, ...ended };
        const results = await env.DB.batch<Attempted>([
          note("solve", error, row.id),
          insertAttempts(env.DB, [none]),
          selectAttempted(env.DB, [row.id]),
        ]);
        const made = results.at(-1)?.results ?? [];
        const body = { run: context.run.id, task: row.id };
        const due = dueInPlace(context.specification, made, 1);
        const next: Outgoing[] = isComplete(made)
          ? [{ stage: "grade", body }]
          : due.map((attempt) => ({ stage: "solve", body: { ...body, attempt } }));
        await send(env, teachers, next);
        return;
      }
      // A message of certify has the same body: grade is asked for when all attempts that are due are there, and only
      // then, unless it says that they are the last.
      const { results: made } = await selectAttempted(env.DB, [row.id]).all<Attempted>();
      const { last } = MESSAGES.grade.safeParse(body).data ?? {};
      if (last === undefined && !isComplete(made)) {
        await note("certify", "its task had moved on", row.id).run();
        return;
      }
      // Attempts without a verdict count for nothing; those of groups graded before count as they were judged.
      const { correct, wrong, left_out } = tallyOf(made);
      const set = { passed: correct, attempted: correct + wrong, left_out };
      await env.DB.batch([note("grade", error, row.id), moveTasks(env.DB, [{ ...from, to: "graded", set }], now)]);
      await endSolved(env, context.run.id, now);
      return;
    }
    default:
      // Done meanwhile by another delivery.
      await note(row.status, error, row.id).run();
  }
}
