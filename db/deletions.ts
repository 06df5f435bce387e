/**
 * Queries on what is deleted: runs, versions of datasets, tasks that were taken down. By one transaction it is gone for everybody
 * and its id stays taken; the rows that are left are removed after that, in parts.
 */
import { and, asc, eq, isNull, lt, or, sql } from "drizzle-orm";
import type { Database } from "./client.ts";
import { RANGE } from "./fates.ts";
import { deletions } from "./schema/index.ts";

export type Deletion = typeof deletions.$inferSelect;
export type DeletedKind = Deletion["kind"];
export type DeletionKey = Pick<Deletion, "kind" | "id">;

/** Statuses of a run that has ended: no stage of it begins anything new. */
export const ENDED_RUN = "('finished', 'budget_exhausted', 'empty', 'cancelled', 'failed')";

/** For SQL: the task of this id is not taken down, so that what is said of it may be stored. */
export function notTakenDown(id: string): string {
  return `NOT EXISTS (SELECT 1 FROM deletions WHERE kind = 'task' AND id = ${id})`;
}

/** The same of a key of the pipeline, which begins with the id of a task and a slash. */
export function keyNotTakenDown(key: string): string {
  return notTakenDown(`substr(${key}, 1, instr(${key}, '/') - 1)`);
}

/** Datasets that are being written of the run ?1, whose tasks' ids lie in the range: also over it, or after a version that holds tasks of it. */
export const WRITING = `SELECT d.id FROM datasets AS d WHERE d.status = 'writing' AND (
    d.run_id = ?1
    OR EXISTS (SELECT 1 FROM json_each(CASE WHEN json_valid(d.specification) THEN d.specification ELSE '{}' END, '$.merge.runs') WHERE value = ?1)
    OR EXISTS (SELECT 1 FROM dataset_items AS i WHERE i.task_id > ?2 AND i.task_id < ?3
      AND i.dataset_id IN (d.id, CASE WHEN json_valid(d.specification) THEN d.specification ->> '$.merge.extends' END)))`;

/** Released datasets that were cut from the run ?1 or hold tasks of it. */
const RELEASED = `SELECT id FROM datasets WHERE status = 'released' AND (run_id = ?1
    OR id IN (SELECT dataset_id FROM dataset_items WHERE task_id > ?2 AND task_id < ?3))`;

/** Datasets that are named where something is refused for them. */
const NAMED = 5;

export function findDeletion(db: Database, { kind, id }: DeletionKey): Promise<Deletion | undefined> {
  return db
    .select()
    .from(deletions)
    .where(and(eq(deletions.kind, kind), eq(deletions.id, id)))
    .get();
}

/** What keeps a run, or a task of it, from being deleted: ids of datasets, a few of them. */
export interface Holding {
  readonly writing: readonly string[];
  readonly released: readonly string[];
}

export async function holding(db: Database, run: string): Promise<Holding> {
  const range = RANGE.run(run);
  const [writing, released] = await db.$client.batch<{ id: string }>(
    [WRITING, RELEASED].map((sql) =>
      db.$client.prepare(`${sql} ORDER BY 1 LIMIT ${NAMED}`).bind(run, range.from, range.to),
    ),
  );
  const ids = (found: D1Result<{ id: string }> | undefined) => (found?.results ?? []).map(({ id }) => id);
  return { writing: ids(writing), released: ids(released) };
}

/**
 * Deletes a run that has ended and of which no dataset is being written, with those of its datasets that came to nothing.
 * @param keep whether released datasets of it may be there, which stay.
 * @param now Unix milliseconds.
 * @returns its deletion, also of a run that was deleted before; undefined if it cannot be, or there is no such run.
 */
export async function deleteRun(db: Database, run: string, keep: boolean, now: number): Promise<Deletion | undefined> {
  const d1 = db.$client;
  const { from, to } = RANGE.run(run);
  const deleted = "EXISTS (SELECT 1 FROM deletions WHERE kind = 'run' AND id = ?1)";
  // Those over several runs too, that name it or hold tasks of it.
  const cameToNothing = (from: string, to: string) =>
    `status IN ('failed', 'empty') AND (run_id = ?1
      OR EXISTS (SELECT 1 FROM json_each(CASE WHEN json_valid(specification) THEN specification ELSE '{}' END, '$.merge.runs') WHERE value = ?1)
      OR id IN (SELECT dataset_id FROM dataset_items WHERE task_id > ${from} AND task_id < ${to}))`;
  const [, , , , , found] = await d1.batch<Deletion>([
    d1
      .prepare(
        `INSERT INTO deletions (kind, id, family, number, asked_at, moved_at)
         SELECT 'run', id, base, repetition, ?4, ?4 FROM runs WHERE id = ?1 AND status IN ${ENDED_RUN}
         AND NOT EXISTS (${WRITING}) AND (?5 OR NOT EXISTS (${RELEASED})) ON CONFLICT DO NOTHING`,
      )
      .bind(run, from, to, now, keep ? 1 : 0),
    d1
      .prepare(
        `INSERT INTO deletions (kind, id, family, number, reason, asked_at, moved_at)
         SELECT 'dataset', id, name, version, 'its run was deleted', ?2, ?2 FROM datasets
         WHERE ${cameToNothing("?3", "?4")} AND ${deleted} ON CONFLICT DO NOTHING`,
      )
      .bind(run, now, from, to),
    d1.prepare(`DELETE FROM datasets WHERE ${cameToNothing("?2", "?3")} AND ${deleted}`).bind(run, from, to),
    d1
      .prepare(
        `INSERT INTO key_spend (run_id, key_id, usd, created_at)
         SELECT id, key_id, coalesce((SELECT sum(usd) FROM spend WHERE run_id = ?1), 0) - key_usd_before, coalesce(key_since, created_at) FROM runs
         WHERE id = ?1 AND key_id IS NOT NULL AND ${deleted} ON CONFLICT DO NOTHING`,
      )
      .bind(run),
    d1.prepare(`DELETE FROM runs WHERE id = ?1 AND ${deleted}`).bind(run),
    d1.prepare("SELECT * FROM deletions WHERE kind = 'run' AND id = ?1").bind(run),
  ]);
  return found?.results[0];
}

/** What is being written and reads the dataset ?1: of its run, or after it. */
const READING = `SELECT w.id FROM datasets AS w JOIN datasets AS d ON d.id = ?1 WHERE w.status = 'writing'
  AND (w.run_id = d.run_id OR CASE WHEN json_valid(w.specification) THEN w.specification ->> '$.merge.extends' END = d.id)`;

/** Ids of datasets that are being written and keep the dataset from being deleted, itself among them. */
export async function readingOf(db: Database, dataset: string): Promise<string[]> {
  const { results } = await db.$client.prepare(`${READING} LIMIT ${NAMED}`).bind(dataset).all<{ id: string }>();
  return results.map(({ id }) => id);
}

/**
 * Deletes a version of a dataset, unless it is being written, or one that reads it is.
 * @returns its deletion, also of one that was deleted before; undefined if it cannot be, or there is no such dataset.
 */
export async function deleteDataset(
  db: Database,
  dataset: string,
  reason: string | null,
  now: number,
): Promise<Deletion | undefined> {
  const d1 = db.$client;
  const [, , found] = await d1.batch<Deletion>([
    d1
      .prepare(
        `INSERT INTO deletions (kind, id, family, number, reason, asked_at, moved_at)
         SELECT 'dataset', id, name, version, ?2, ?3, ?3 FROM datasets WHERE id = ?1 AND NOT EXISTS (${READING})
         ON CONFLICT DO NOTHING`,
      )
      .bind(dataset, reason, now),
    d1
      .prepare(
        "DELETE FROM datasets WHERE id = ?1 AND EXISTS (SELECT 1 FROM deletions WHERE kind = 'dataset' AND id = ?1)",
      )
      .bind(dataset),
    d1.prepare("SELECT * FROM deletions WHERE kind = 'dataset' AND id = ?1").bind(dataset),
  ]);
  return found?.results[0];
}

/** A sign of life. */
export async function touchDeletion(db: Database, { kind, id }: DeletionKey, now: number): Promise<void> {
  await db
    .update(deletions)
    .set({ moved_at: now })
    .where(and(eq(deletions.kind, kind), eq(deletions.id, id)));
}

/** Nothing is left of it. `settled`: and nothing comes any more, since whatever was under way when it was asked for has ended. */
export async function finishDeletion(
  db: Database,
  { kind, id }: DeletionKey,
  settled: boolean,
  now: number,
): Promise<void> {
  await db
    .update(deletions)
    .set({
      moved_at: now,
      finished_at: sql`coalesce(${deletions.finished_at}, ${now})`,
      ...(settled && { settled_at: now }),
    })
    .where(and(eq(deletions.kind, kind), eq(deletions.id, id)));
}

/** Those that have given no sign of life since `silent`, and those that ended and were asked for before `grace`; the oldest first. */
export function openDeletions(db: Database, silent: number, grace: number, limit: number): Promise<Deletion[]> {
  return db
    .select()
    .from(deletions)
    .where(
      and(
        isNull(deletions.settled_at),
        lt(deletions.moved_at, silent),
        or(isNull(deletions.finished_at), lt(deletions.asked_at, grace)),
      ),
    )
    .orderBy(asc(deletions.moved_at))
    .limit(limit)
    .all();
}
