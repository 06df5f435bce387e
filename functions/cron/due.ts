/** Starts the runs whose time has come: one run a due time, however often and however late the cron fires. */
import { database } from "../../db/client.ts";
import { advanceSchedule, dueSchedules } from "../../db/schedules.ts";
import { specificationOver, storedSpecification } from "../domain/run.ts";
import { randomOf } from "../lib/random.ts";
import { modelErrors } from "../outbound/models.ts";
import { nextDue } from "../runs/next_due.ts";
import { type StartEnv, startRun } from "../runs/start.ts";
import { withBudget } from "../spend/forecast.ts";
import { poolNamed, type Sources } from "../store/pools.ts";
import { every } from "./every.ts";

/**
 * Starts what is due and moves each schedule on. The due time is the run's key, so that a firing that is repeated, or that
 * died between the two steps, starts nothing twice; several times missed are made up for by one run.
 * @returns ids of the runs that were started.
 * @throws AggregateError with what failed, after every schedule has had its turn.
 */
export async function startDue(env: StartEnv, sources: Sources, now: number): Promise<string[]> {
  const db = database(env.DB);
  const started: string[] = [];
  await every(await dueSchedules(db, now), async (schedule) => {
    const stated = storedSpecification(schedule.specification);
    // From the due time, so that a firing that is repeated asks for the same run.
    const seed = randomOf(stated.seed, "due", schedule.next_due).uint32();
    // Settings and pools may have changed since it was stored. It stays due, and starts once they let its models be reached
    // again, and its pool is there with the domains and tools that it names.
    const pool = poolNamed(sources, stated.pool);
    if (pool === undefined) throw new Error(`${schedule.id}: pool: there is no source ${stated.pool}`);
    const over = specificationOver(pool, stated);
    const [error] = [...modelErrors(stated.models, env), ...(over.ok ? [] : over.faults)];
    if (error !== undefined) throw new Error(`${schedule.id}: ${error.field}: ${error.message}`);
    const specification = await withBudget(env, schedule.vary_seed ? { ...stated, seed } : stated, pool);
    const { run, created } = await startRun(env, specification, pool, `${schedule.id}@${schedule.next_due}`, now);
    if (created) started.push(run.id);
    const next = nextDue(schedule.cron, now);
    await advanceSchedule(db, schedule.id, schedule.next_due, next.ok ? next.at : null);
  });
  return started;
}
