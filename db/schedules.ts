/** Queries on schedules. */
import { and, asc, eq, gt, lte, sql } from "drizzle-orm";
import { belongsSql } from "../functions/domain/project.ts";
import { listsReady } from "./block_lists.ts";
import type { Database } from "./client.ts";
import { schedules } from "./schema/index.ts";

export type Schedule = typeof schedules.$inferSelect;

/**
 * Stores the schedule, unless its id is there already: then it is the one that is there. Undefined where one that is on names a
 * block list that is not there any more.
 */
export async function insertSchedule(
  db: Database,
  schedule: Omit<Schedule, "key_id"> & Partial<Pick<Schedule, "key_id">>,
): Promise<Schedule | undefined> {
  const { id, cron, specification, enabled, vary_seed, next_due, key_id = null, created_at } = schedule;
  await db.$client
    .prepare(
      `INSERT INTO schedules (id, cron, specification, enabled, vary_seed, next_due, created_at, key_id)
       SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8 WHERE ?4 = 0 OR ${listsReady("?3", "$.block_lists")} ON CONFLICT DO NOTHING`,
    )
    .bind(id, cron, specification, enabled ? 1 : 0, vary_seed ? 1 : 0, next_due, created_at, key_id)
    .run();
  return findSchedule(db, id);
}

export function findSchedule(db: Database, id: string): Promise<Schedule | undefined> {
  return db.select().from(schedules).where(eq(schedules.id, id)).get();
}

/** Of a project, by id, from just after `ofTool`. */
export function listSchedules(db: Database, project: string, limit: number, after?: string): Promise<Schedule[]> {
  return db
    .select()
    .from(schedules)
    .where(
      and(
        sql.raw(belongsSql("schedules.id", "schedule", project)),
        after === undefined ? undefined : gt(schedules.id, after),
      ),
    )
    .orderBy(asc(schedules.id))
    .limit(limit)
    .all();
}

/** True if there was one. Runs that it started stay. */
export async function deleteSchedule(db: Database, id: string): Promise<boolean> {
  const deleted = await db.delete(schedules).where(eq(schedules.id, id)).returning({ id: schedules.id });
  return deleted.length > 0;
}

/**
 * Switches a schedule on, to be due at `next` (Unix milliseconds), or off (null): then what is due meanwhile is passed over. One
 * that is as it should be keeps its time, and one that names a block list that is not there stays off. Undefined if there is no
 * such schedule.
 */
export async function switchSchedule(db: Database, id: string, next: number | null): Promise<Schedule | undefined> {
  const enabled = next !== null;
  await db
    .update(schedules)
    .set(next === null ? { enabled } : { enabled, next_due: next })
    .where(
      and(
        eq(schedules.id, id),
        eq(schedules.enabled, !enabled),
        enabled ? sql.raw(listsReady("schedules.specification", "$.block_lists")) : undefined,
      ),
    );
  return findSchedule(db, id);
}

export function dueSchedules(db: Database, now: number): Promise<Schedule[]> {
  return db
    .select()
    .from(schedules)
    .where(and(eq(schedules.enabled, true), lte(schedules.next_due, now)))
    .orderBy(asc(schedules.next_due), asc(schedules.id))
    .all();
}

/** Moves a schedule on from `due` to `next`, unless another firing has done so. A null `next` means never again. */
export async function advanceSchedule(db: Database, id: string, due: number, next: number | null): Promise<void> {
  await db
    .update(schedules)
    .set(next === null ? { enabled: false } : { next_due: next })
    .where(and(eq(schedules.id, id), eq(schedules.next_due, due)));
}
