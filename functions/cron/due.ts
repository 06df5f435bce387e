/** Starts the runs whose time has come: one run a due time, however often and however late the cron fires. */
import { database } from "../../db/client.ts";
import { advanceSchedule, dueSchedules } from "../../db/schedules.ts";
import { projectOfName } from "../domain/project.ts";
import { modelErrors } from "../outbound/models.ts";
import { databaseSpace, fullnessLine } from "../retention/fullness.ts";
import { nextDue } from "../runs/next_due.ts";
import { runnableNow, statedBy } from "../runs/scheduled.ts";
import { type StartEnv, startRun } from "../runs/start.ts";
import type { Sources } from "../sources/pools.ts";
import { withBudget } from "../spend/forecast.ts";
import { blockListFaults } from "../store/block_lists.ts";
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
  const due = await dueSchedules(db, now);
  if (due.length === 0) return started;
  // They stay due, and start once there is room.
  const space = await databaseSpace(env);
  if (space.state !== "ok")
    throw new Error(`${due.map(({ id }) => id).join(", ")}: of the database ${fullnessLine(space)}`);
  await every(due, async (schedule) => {
    // From the due time, so that a firing that is repeated asks for the same run.
    const stated = statedBy(schedule, schedule.next_due);
    // It stays due, and starts once what keeps it from that is mended.
    const gone = await blockListFaults(env, projectOfName(stated.name), stated.block_lists ?? [], "block_lists");
    const over = await runnableNow(env, sources, stated, [...gone, ...modelErrors(stated.models, env)]);
    if (!over.ok) {
      const [error] = over.faults;
      throw new Error(`${schedule.id}: ${error?.field}: ${error?.message}`);
    }
    const { pool } = over;
    const specification = await withBudget(env, stated, pool);
    const { run, created } = await startRun(
      env,
      specification,
      pool,
      `${schedule.id}@${schedule.next_due}`,
      now,
      schedule.key_id,
    );
    if (created) started.push(run.id);
    const next = nextDue(schedule.cron, now);
    await advanceSchedule(db, schedule.id, schedule.next_due, next.ok ? next.at : null);
  });
  return started;
}
