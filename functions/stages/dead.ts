/**
 * The consumer of the dead-letter queue: what failed every retry is marked with what failed and why, and what waits for
 * it is let go, so that no run hangs on it.
 */

import { insertAttempts, selectAttempted } from "../../db/attempts.ts";
import { database } from "../../db/client.ts";
import { failDataset } from "../../db/datasets.ts";
import { insertFailure } from "../../db/failures.ts";
import { findRun } from "../../db/runs.ts";
import { moveTasks, selectTasks, type TaskRow } from "../../db/tasks.ts";
import { failRun } from "../../db/waves.ts";
import { runSpecificationSchema } from "../domain/run.ts";
import { MESSAGES, QUEUE_OF } from "./messages.ts";
import { endSolved } from "./release/cut.ts";
import { reportOutcomes } from "./settle.ts";
import type { Context } from "./stage.ts";

export async function consumeDead(batch: MessageBatch, env: Env, now = Date.now()): Promise<void> {
  for (const message of batch.messages) {
    await bury(message.id, message.body, env, now);
    message.ack();
  }
}

async function bury(id: string, body: unknown, env: Env, now: number): Promise<void> {
  const text = (JSON.stringify(body) ?? "null").slice(0, 4000);
  const release = MESSAGES.release.safeParse(body);
  const plan = MESSAGES.plan.safeParse(body);
  const run = await findRun(database(env.DB), (body as { run?: string } | null)?.run ?? "");
  if (run === undefined) {
    await insertFailure(env.DB, { id, stage: "unknown", body: text, error: "names no run", at: now }).run();
    return;
  }
  const context: Context = {
    env,
    run,
    specification: runSpecificationSchema.parse(JSON.parse(run.specification)),
    now,
  };
  const note = (stage: string, error: string, task_id: string | null = null) =>
    insertFailure(env.DB, { id, stage, run_id: run.id, task_id, body: text, error, at: now });
  if (plan.success) {
    const error = `planning wave ${plan.data.wave} failed on every retry`;
    await env.DB.batch([note("plan", error), failRun(env.DB, run.id, error, now)]);
    return;
  }
  if (release.success) {
    const error = `writing ${release.data.path ?? "the dataset"} failed on every retry`;
    await note("release", error).run();
    await failDataset(database(env.DB), release.data.dataset, error);
    await failRun(env.DB, run.id, error, now).run();
    return;
  }
  const taskId = (body as { task?: string } | null)?.task ?? "";
  const row = await selectTasks(env.DB, [taskId]).first<TaskRow>();
  if (row === null) await note("unknown", "names no task").run();
  else await buryTask(context, row, body, note);
}

async function buryTask(
  context: Context,
  row: TaskRow,
  body: unknown,
  note: (stage: string, error: string, task: string) => D1PreparedStatement,
): Promise<void> {
  const { env, now } = context;
  const error = row.last_error ?? "failed on every retry, without an error of its own";
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
      const outcome = {
        ordinal: row.ordinal,
        wave: row.wave,
        certified: false,
        uses: [],
        exemplar: null,
        topology: null,
      };
      for (const next of await reportOutcomes(context, [{ ...outcome, reason: lost.reason }]))
        await env[QUEUE_OF[next.stage]].send(next.body);
      return;
    }
    case "solve": {
      const solve = MESSAGES.solve.safeParse(body);
      if (solve.success) {
        // An attempt without messages is graded as one without an answer.
        const attempt = { task_id: row.id, attempt: solve.data.attempt, teacher: "none", messages: "[]" };
        const results = await env.DB.batch([
          note("solve", error, row.id),
          insertAttempts(env.DB, [attempt]),
          selectAttempted(env.DB, [row.id]),
        ]);
        if ((results.at(-1)?.results.length ?? 0) >= context.specification.attempts)
          await env.GRADE_QUEUE.send({ run: context.run.id, task: row.id });
        return;
      }
      await env.DB.batch([
        note("grade", error, row.id),
        moveTasks(env.DB, [{ ...from, to: "graded", set: { passed: 0, attempted: 0 } }], now),
      ]);
      await endSolved(env, context.run.id, now);
      return;
    }
    default:
      // Done meanwhile by another delivery.
      await note(row.status, error, row.id).run();
  }
}
