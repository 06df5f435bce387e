/**
 * Starts a run: the row is the durable fact, and what is lost after it is sent again by the cron.
 */

import { database } from "../../db/client.ts";
import { findRunByDue, insertRun, type Run } from "../../db/runs.ts";
import { hasSource } from "../../db/sources.ts";
import { configOf } from "../config.ts";
import { coordinatorOf } from "../coordinator/client.ts";
import { poolNames } from "../domain/pool_shares.ts";
import { projectOfName } from "../domain/project.ts";
import {
  baseOf,
  isDeterministic,
  type RunSpecification,
  runSpecificationSchema,
  storedSpecification,
} from "../domain/run.ts";
import { monthOf, mostUsd, refuseOverLimits } from "../keys/limits.ts";
import { tell } from "../lib/events.ts";
import type { Message } from "../pipeline/messages.ts";
import { savePool } from "../sources/pools.ts";
import { BlockListGone, blockListFaults } from "../store/block_lists.ts";
import type { ToolPool } from "../tools/pool.ts";

export type StartEnv = Pick<Env, "DB" | "COORDINATOR" | "PLAN_QUEUE">;

/**
 * Stores the run with the pool that it draws from, opens its coordinator and sends its first message. A specification that has run before makes a repetition.
 * @param due key of the due time or the request that asks for the run: a key starts one run, however often it is given.
 * @param now Unix milliseconds.
 * @param key id of the key whose limits hold for the run; null of the deployment's own.
 * @returns the run, and whether it was made by this call.
 * @throws BlockListGone if a list that it names was deleted meanwhile; KeyLimitReached where its key may begin no other run.
 */
export async function startRun(
  env: StartEnv,
  specification: RunSpecification,
  pool: ToolPool,
  due?: string,
  now: number = Date.now(),
  key: string | null = null,
): Promise<{ run: Run; created: boolean }> {
  const db = database(env.DB);
  const text = JSON.stringify(specification);
  // As it will be read: nothing is stored that no reader would take.
  runSpecificationSchema.parse(JSON.parse(text));
  const base = baseOf(specification, pool.digest);
  // Before the run: one whose pool is not stored is taken for one from before pools were.
  await savePool(env.DB, pool, now);
  const limits = { key, usd: mostUsd(specification), month: monthOf(now) };
  const run = await insertRun(db, { base, specification: text, pool: pool.digest, due: due ?? null, now, ...limits });
  if (run !== undefined) {
    await openRun(env, run.id, specification, pool.digest);
    tell({ event: "run_started", run: run.id, count: specification.count, pool: pool.name });
    return { run, created: true };
  }
  const started = due === undefined ? undefined : await findRunByDue(db, due);
  const gone =
    started === undefined
      ? await blockListFaults(env, projectOfName(specification.name), specification.block_lists ?? [], "block_lists")
      : [];
  if (gone.length > 0) throw new BlockListGone(gone);
  if (started === undefined && key !== null) await refuseOverLimits(db, { ...limits, key });
  if (started === undefined) throw new Error(`run ${base} was neither stored nor found`);
  return { run: started, created: false };
}

/**
 * Opens the coordinator and sends the plan message of wave 0; doing it again changes nothing.
 * @param pool digest.
 */
export async function openRun(
  env: StartEnv,
  run: string,
  specification: RunSpecification,
  pool: string,
): Promise<void> {
  const { LEASE_MS, MODEL_LEASE_MS } = configOf(env);
  // What a source or an endpoint keeps waiting is nobody's loss.
  const takesLong = !isDeterministic(specification) || (await hasSource(database(env.DB), poolNames(specification)));
  await coordinatorOf(env, run).open(specification, takesLong ? MODEL_LEASE_MS : LEASE_MS, pool);
  await env.PLAN_QUEUE.send({ run, wave: 0 } satisfies Message<"plan">);
}

/** Opens a run that an earlier try with the same key made: that may have died before it did. */
export async function openAgain(env: StartEnv, run: Run, created: boolean): Promise<void> {
  if (!created && run.status === "running")
    await openRun(env, run.id, storedSpecification(run.specification), run.pool);
}
