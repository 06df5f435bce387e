/**
 * The queue consumer: one loop around the stage functions. It parses, groups by run, works, sends what follows, then
 * acknowledges; what throws is retried, and what cannot be read is set aside at once, since no retry mends it.
 */
import { database } from "../../db/client.ts";
import { noteDatasetError } from "../../db/datasets.ts";
import { insertFailure } from "../../db/failures.ts";
import { pauseByLists, pauseBySource } from "../../db/faults.ts";
import { addOperations } from "../../db/operations.ts";
import { findRun } from "../../db/runs.ts";
import { delayTasks, noteErrors } from "../../db/tasks.ts";
import { noteRunError, pauseRun } from "../../db/waves.ts";
import { configOf } from "../config.ts";
import type { Postponement } from "../domain/decide.ts";
import { storedSpecification } from "../domain/run.ts";
import { warnings } from "../lib/events.ts";
import { poolsOfRuns, type Sources } from "../sources/pools.ts";
import { certify } from "../stages/certify.ts";
import { collect } from "../stages/collect.ts";
import { derive } from "../stages/derive.ts";
import { grade } from "../stages/grade.ts";
import { plan } from "../stages/plan.ts";
import { releaseStage } from "../stages/release.ts";
import { solve } from "../stages/solve.ts";
import { BlockListGone } from "../store/block_lists.ts";
import { MESSAGES, type Outgoing, type Stage, send, type Teachers, teachersOf } from "./messages.ts";
import { metered, newMeter } from "./meter.ts";
import { type Delivery, errorLine, postponementOf, runEach, type StageFunction } from "./stage.ts";

const release: StageFunction<"release"> = async ({ env, poolOf: pools, now }, deliveries) => {
  const { done, failed } = await runEach(deliveries, ({ body, retried }) =>
    releaseStage(env, body, pools, { now, retried }),
  );
  return { next: done.flat().map((body) => ({ stage: "release" as const, body })), failed };
};

const STAGES = { plan, collect, derive, certify, solve, grade, release } satisfies { [S in Stage]: StageFunction<S> };

/** The longest that the platform holds a message back. */
const PAUSE_SECONDS_MAX = 12 * 60 * 60;

/** Seconds before the first retry; each one after it waits twice as long, so that a short outage is outlived. */
const RETRY_SECONDS = 2;

interface Item<S extends Stage> {
  readonly message: Message;
  readonly delivery: Delivery<S>;
}

/** A run that was cancelled, that failed or that kept nothing makes no more tasks; a dataset may still be cut from those that it has. */
const ENDED = new Set(["cancelled", "failed", "empty"]);

/** Works through one batch of one stage's queue. Pools of runs are of `sources`. */
export async function consume<S extends Stage>(
  stage: S,
  batch: MessageBatch,
  env: Env,
  sources: Sources,
  now = Date.now(),
): Promise<void> {
  if (hasWrongSetting(env, stage, now)) {
    // Let go: the cron sends all of it again once the setting is right. Delivered again and again meanwhile it would be lost.
    for (const message of batch.messages) message.ack();
    return;
  }
  const items = new Map<string, Item<S>>();
  for (const message of batch.messages) {
    const parsed = MESSAGES[stage].safeParse(message.body);
    if (!parsed.success) {
      await storeUnreadable(env, stage, message, `body: ${parsed.error.issues[0]?.message ?? "invalid"}`, now);
      message.ack();
      continue;
    }
    const key = JSON.stringify(parsed.data);
    const double = items.get(key);
    // Of a message that is twice in a batch the one that was retried stays, for it is the one that sends again what follows.
    if (double !== undefined && double.message.attempts >= message.attempts) {
      message.ack();
      continue;
    }
    double?.message.ack();
    const body = parsed.data as Delivery<S>["body"];
    items.set(key, { message, delivery: { body, retried: message.attempts > 1 } });
  }
  const byRun = Map.groupBy(items.values(), ({ delivery }) => delivery.body.run);
  // Side by side: a run whose models take their time keeps no other waiting.
  const ends = await Promise.allSettled(
    [...byRun].map(async ([run, list]) => {
      try {
        await consumeRun(stage, run, list, env, sources, now);
      } catch (error) {
        if (error instanceof BlockListGone) return letGo(env, run, list, error.message);
        // What a stage throws as a whole concerns this run alone: a secret that is not set, a coordinator that is away.
        await retryLater(
          stage,
          run,
          list.map((item) => ({ ...item, error: errorLine(error) })),
          env,
        );
      }
    }),
  );
  for (const end of ends) if (end.status === "rejected") throw end.reason;
}

/** True if nothing can be worked on: a setting of the deployment cannot be read. */
function hasWrongSetting(env: Env, stage: string, now: number): boolean {
  try {
    configOf(env);
    return false;
  } catch (error) {
    warnings.note({ event: "setting_wrong", stage, error: errorLine(error) }, now);
    return true;
  }
}

async function consumeRun<S extends Stage>(
  stage: S,
  runId: string,
  list: readonly Item<S>[],
  env: Env,
  sources: Sources,
  now: number,
): Promise<void> {
  const meter = newMeter();
  const counted = metered(env, meter);
  const run = await findRun(database(counted.DB), runId);
  // Work of a paused run is let go: it is sent again when the run goes on.
  if (run === undefined || ((ENDED.has(run.status) || run.status === "paused") && stage !== "release")) {
    for (const { message } of list) message.ack();
    return;
  }
  const specification = storedSpecification(run.specification);
  const poolOf = poolsOfRuns(env, sources);
  const pool = await poolOf(run);
  const deliveries = list.map(({ delivery }) => delivery);
  // The one place where a stage's type parameter cannot be followed through the table.
  const work = STAGES[stage] as unknown as StageFunction<S>;
  const { next, failed } = await work({ env: counted, meter, run, specification, pool, poolOf, now }, deliveries);
  const teachers = teachersOf(specification);
  await send(counted, teachers, next);
  const errors = new Map(failed.map(({ delivery, error }) => [delivery, error]));
  const waiting: Waiting<S>[] = [];
  const broken: (Item<S> & { readonly error: string })[] = [];
  for (const item of list) {
    if (!errors.has(item.delivery)) {
      item.message.ack();
      continue;
    }
    const postponement = postponementOf(errors.get(item.delivery));
    switch (postponement.action) {
      case "pause_run":
        // Its work is sent again when it goes on.
        await pauseBySource(counted.DB, runId, postponement.source, postponement.detail);
        item.message.ack();
        break;
      case "let_go":
        item.message.ack();
        break;
      case "wait":
        waiting.push({ ...item, ...postponement });
        break;
      case "retry":
        broken.push({ ...item, error: postponement.detail });
        break;
      default:
        // One that is not handled does not compile.
        postponement satisfies never;
    }
  }
  await retryLater(stage, runId, broken, counted);
  await postpone(stage, runId, teachers, waiting, counted, now);
  const row = { run_id: runId, stage, invocations: 1, messages: list.length, ...meter };
  // The statement that stores the count is part of it: one statement, one row.
  row.d1_statements += 1;
  row.d1_rows_written += 1;
  await addOperations(env.DB, row).run();
}

/** Nothing of a run goes on that cannot be checked by the lists that it names: it is paused, and its work is sent again when it goes on. */
async function letGo(env: Env, run: string, list: readonly Item<Stage>[], why: string): Promise<void> {
  await pauseByLists(env.DB, run, why);
  for (const { message } of list) message.ack();
}

type Waiting<S extends Stage> = Item<S> & Pick<Extract<Postponement, { action: "wait" }>, "until" | "detail">;

/** Has what failed delivered again, a while later, and remembers why: the dead-letter consumer is told nothing but the body. */
async function retryLater<S extends Stage>(
  stage: S,
  run: string,
  broken: readonly (Item<S> & { readonly error: string })[],
  env: Env,
): Promise<void> {
  const notes: { id: string; error: string }[] = [];
  for (const { message, delivery, error } of broken) {
    const { body } = delivery;
    const of = { ...("task" in body && { task: body.task }), ...("dataset" in body && { dataset: body.dataset }) };
    warnings.note({ event: "message_failed", stage, run, ...of, error }, Date.now());
    if ("task" in body) notes.push({ id: body.task, error });
    else if ("dataset" in body) await noteDatasetError(database(env.DB), body.dataset, error);
    else await noteRunError(env.DB, run, error).run();
    message.retry({ delaySeconds: RETRY_SECONDS * 2 ** (message.attempts - 1) });
  }
  if (notes.length > 0) await noteErrors(env.DB, notes).run();
}

/**
 * Has what waits for an endpoint delivered when that may be called again. As a new message, since a wait is no failure and
 * must not use up the deliveries that a message has. `delayTasks` keeps the cron from taking the tasks for stalled until then,
 * and notes since when they wait: what waits for too long is given up (`with_model_calls.ts`).
 */
async function postpone<S extends Stage>(
  stage: S,
  run: string,
  teachers: Teachers,
  waiting: readonly Waiting<S>[],
  env: Env,
  now: number,
): Promise<void> {
  const [first] = waiting;
  if (first === undefined) return;
  const until = Math.max(...waiting.map((item) => item.until));
  const tasks = waiting.flatMap(({ delivery: { body } }) => ("task" in body ? [body.task] : []));
  await env.DB.batch([pauseRun(env.DB, run, until, first.detail), delayTasks(env.DB, [...new Set(tasks)], until, now)]);
  const seconds = Math.min(PAUSE_SECONDS_MAX, Math.max(1, Math.ceil((until - now) / 1000)));
  // As in the table of stages, the type parameter cannot be followed.
  await send(env, teachers, waiting.map(({ delivery: { body } }) => ({ stage, body })) as Outgoing[], seconds);
  for (const { message } of waiting) message.ack();
}

/** Keeps a message that cannot be worked on where a person finds it. */
async function storeUnreadable(env: Env, stage: string, message: Message, error: string, now: number): Promise<void> {
  const body = JSON.stringify(message.body) ?? "null";
  await insertFailure(env.DB, { id: message.id, stage, body: body.slice(0, 4000), error, at: now }).run();
}
