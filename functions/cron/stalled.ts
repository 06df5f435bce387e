/**
 * Sends on what stalled: work whose message was lost on the way stands in the database, and every message may safely come twice.
 */

import type { AttemptStatus } from "../../db/attempts.ts";
import { database } from "../../db/client.ts";
import { silentDatasets } from "../../db/datasets.ts";
import { silentPushes, touchPush } from "../../db/pushes.ts";
import { silentRegrades, touchRegrade } from "../../db/regrades.ts";
import { runsToCut, runsToPlan } from "../../db/runs.ts";
import { silentSources, touchSource } from "../../db/sources.ts";
import { touchTasks } from "../../db/tasks.ts";
import { attemptsMade, type StalledTask, stalledTasks } from "../../db/tasks_read.ts";
import { configOf } from "../config.ts";
import { attemptsDue, attemptsMissing, tallyOf } from "../domain/solving/stop.ts";
import { type Outgoing, send, teachersOf } from "../pipeline/messages.ts";
import { endRunIfSolved } from "../runs/end.ts";
import { planNext } from "../runs/plan_next.ts";
import { every } from "./every.ts";

/** Tasks sent again in one firing; the next firing takes the next ones. */
const STALLED_TASKS = 500;
/** A push gives no sign of life while it uploads a file: after the longest that an invocation takes it is taken for dead. */
const PUSH_SILENT_MS = 15 * 60_000;

/**
 * Finds what has not moved for STALL_MS and sends its messages again.
 * @param now Unix milliseconds.
 * @throws AggregateError with what failed, after everything has had its turn.
 */
export async function resendStalled(env: Env, now: number): Promise<void> {
  const before = now - configOf(env).STALL_MS;
  const steps = [
    () => resendTasks(env, before, now),
    () => resendPlanning(env, before),
    async () => every(await runsToCut(database(env.DB)), (run) => endRunIfSolved(env, run, now)),
    () => resendReleases(env, before),
    () => resendPushes(env, now - PUSH_SILENT_MS),
    () => resendRegrades(env, before),
    () => resendSources(env, before, now),
  ];
  await every(steps, (step) => step());
}

async function resendTasks(env: Env, before: number, now: number): Promise<void> {
  const db = database(env.DB);
  const tasks = await stalledTasks(db, before, STALLED_TASKS);
  if (tasks.length === 0) return;
  const solving = tasks.filter(({ status }) => status === "solve").map(({ id }) => id);
  const made = solving.length === 0 ? new Map<string, AttemptStatus[]>() : await attemptsMade(db, solving);
  for (const [teachers, some] of Map.groupBy(tasks, teachersOf))
    await send(
      env,
      teachers,
      some.flatMap((task) => messagesOf(task, made.get(task.id) ?? [])),
    );
  const ids = tasks.map(({ id }) => id);
  await touchTasks(env.DB, ids, now).run();
}

/** The messages that bring a task to its stage; one that is being solved needs an attempt for each that is due and missing. */
function messagesOf(task: StalledTask, made: readonly AttemptStatus[]): Outgoing[] {
  const { id, run_id: run, round } = task;
  switch (task.status) {
    case "collect":
    case "derive":
      return [{ stage: task.status, body: { run, task: id, round } }];
    case "certify":
      return [{ stage: "certify", body: { run, task: id } }];
    case "solve": {
      const due = attemptsDue(task.rule, tallyOf(made));
      const missing = attemptsMissing(due, new Set(made.map(({ attempt }) => attempt)));
      if (missing.length === 0) return [{ stage: "grade", body: { run, task: id } }];
      return missing.map((attempt) => ({ stage: "solve", body: { run, task: id, attempt } }));
    }
  }
}

async function resendPlanning(env: Env, before: number): Promise<void> {
  await every(await runsToPlan(database(env.DB), before), (run) => planNext(env, run));
}

async function resendReleases(env: Env, before: number): Promise<void> {
  const datasets = await silentDatasets(database(env.DB), before);
  // There is one queue for the files of all runs, whoever made their tasks.
  await send(
    env,
    "embedded",
    datasets.map(({ id, run_id }) => ({ stage: "release", body: { run: run_id, dataset: id, path: null } })),
  );
}

async function resendRegrades(env: Env, before: number): Promise<void> {
  const db = database(env.DB);
  await every(await silentRegrades(db, before), async ({ dataset_id: regraded, number, after }) => {
    await env.REGRADE_QUEUE.send({ regraded, number, after });
    await touchRegrade(db, regraded, number, Date.now());
  });
}

async function resendSources(env: Env, before: number, now: number): Promise<void> {
  const db = database(env.DB);
  await every(await silentSources(db, before, now), async (source) => {
    await env.SOURCES_QUEUE.send({ source });
    await touchSource(db, source, Date.now());
  });
}

async function resendPushes(env: Env, before: number): Promise<void> {
  const db = database(env.DB);
  await every(await silentPushes(db, before), async (push) => {
    await env.PUSH_QUEUE.send({ push });
    // So that it is not sent again every minute while the queue has it.
    await touchPush(db, push, Date.now());
  });
}
