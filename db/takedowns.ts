/** Queries on tasks that are taken down: what they say is erased, and what holds them is told. */

import { and, asc, eq } from "drizzle-orm";
import { belongsSql } from "../functions/domain/project.ts";
import { ARCHIVE_MOVES } from "./archives.ts";
import type { Database } from "./client.ts";
import { type Deletion, ENDED_RUN, WRITING } from "./deletions.ts";
import { RANGE } from "./fates.ts";
import { deletions } from "./schema/index.ts";

/** Text of a task that a takedown takes away. What it was made of and what it looks like, as counts and hashes, stays. */
const TEXT = [
  "question",
  "answer",
  "answer_pointers",
  "solution",
  "certificate",
  "variant",
  "last_error",
  "archive_part",
  "archive_offset",
  "archive_bytes",
] as const;

/**
 * The family of the task ?1 of the run ?2: those that say the same words, or nearly. The task that it varies and all that vary
 * that one; what was dropped since it repeats one of them, what one of them repeats, and what asks the same.
 */
const FAMILY = `WITH RECURSIVE its AS MATERIALIZED (
    SELECT id, varies, CASE reason WHEN 'duplicate' THEN substr(detail, ${"repeats ".length + 1}) END AS repeats,
      CASE WHEN json_valid(fingerprint) THEN fingerprint ->> '$.question_key' END AS asks
    FROM tasks WHERE run_id = ?2
  ), family (id, varies, repeats, asks) AS (
    SELECT id, varies, repeats, asks FROM its WHERE id = ?1
    UNION
    SELECT its.id, its.varies, its.repeats, its.asks FROM family AS f JOIN its
      ON its.id IN (f.varies, f.repeats) OR its.varies = f.id OR its.repeats = f.id OR its.asks = f.asks
  )
  SELECT id FROM family`;

/** A task that was taken down, and the one that it varies. */
export type TakenDown = Deletion & { readonly varies: string | null };

/**
 * Takes down a task with its family, of a run that has ended and of which no dataset is being written, nor its archive: they count as dropped, and
 * what they say is gone. A task that was dropped before keeps its reason.
 * @returns the deletions in order of ordinals; none if it cannot be, or there is no such task.
 */
export async function takeDown(
  db: Database,
  task: { readonly id: string; readonly run_id: string },
  reason: string,
  now: number,
): Promise<TakenDown[]> {
  const d1 = db.$client;
  const { from, to } = RANGE.run(task.run_id);
  // Of a run that has ended it does not change any more.
  const { results } = await d1.prepare(FAMILY).bind(task.id, task.run_id).all<{ id: string }>();
  const family = JSON.stringify(results.map(({ id }) => id));
  const its = "id IN (SELECT value FROM json_each(?1))";
  const taken = `(SELECT id FROM deletions WHERE kind = 'task' AND ${its})`;
  // One that failed would be taken up again with the files that it has.
  const failed = `status IN ('failed', 'empty') AND id IN (SELECT dataset_id FROM dataset_items WHERE task_id IN ${taken})`;
  const done = await d1.batch<TakenDown>([
    d1
      .prepare(
        `INSERT INTO deletions (kind, id, family, number, reason, question_key, asked_at, moved_at)
         SELECT 'task', id, run_id, ordinal, ?5, CASE WHEN json_valid(fingerprint) THEN fingerprint ->> '$.question_key' END, ?6, ?6
         FROM tasks WHERE id IN (SELECT value FROM json_each(?4))
         AND EXISTS (SELECT 1 FROM runs WHERE id = ?1 AND status IN ${ENDED_RUN}) AND NOT EXISTS (${WRITING}) AND NOT ${ARCHIVE_MOVES}
         ON CONFLICT DO NOTHING`,
      )
      .bind(task.run_id, from, to, family, reason, now),
    // Written again without it, once nobody is shown it any more.
    d1
      .prepare(
        `UPDATE archive_parts SET stale = stale + 1 WHERE run_id = ?2 AND number IN (
           SELECT archive_part FROM tasks WHERE id IN ${taken} AND archive_part IS NOT NULL)`,
      )
      .bind(family, task.run_id),
    d1
      .prepare(
        `UPDATE tasks SET reason = CASE status WHEN 'dropped' THEN reason ELSE 'taken_down' END, status = 'dropped',
           detail = CASE reason WHEN 'duplicate' THEN detail END,
           ${TEXT.map((column) => `${column} = NULL`).join(", ")} WHERE id IN ${taken}`,
      )
      .bind(family),
    d1.prepare(`DELETE FROM rounds WHERE task_id IN ${taken}`).bind(family),
    d1.prepare(`DELETE FROM attempts WHERE task_id IN ${taken}`).bind(family),
    d1.prepare(`DELETE FROM failures WHERE run_id = ?2 AND task_id IN ${taken}`).bind(family, task.run_id),
    // What was said of a role may be words of any task of the run; of one that has ended nobody counts on.
    d1
      .prepare(`DELETE FROM repeated_faults WHERE run_id = ?2 AND EXISTS (SELECT 1 FROM ${taken})`)
      .bind(family, task.run_id),
    d1
      .prepare(
        `INSERT INTO deletions (kind, id, family, number, reason, asked_at, moved_at)
         SELECT 'dataset', id, name, version, 'a task of it was taken down', ?2, ?2 FROM datasets WHERE ${failed} ON CONFLICT DO NOTHING`,
      )
      .bind(family, now),
    d1.prepare(`DELETE FROM datasets WHERE ${failed}`).bind(family),
    d1
      .prepare(
        `SELECT d.*, t.varies FROM deletions AS d JOIN tasks AS t ON t.id = d.id WHERE d.kind = 'task' AND d.id IN ${taken} ORDER BY d.number`,
      )
      .bind(family),
  ]);
  return done.at(-1)?.results ?? [];
}

/** Datasets that hold one of the tasks. */
export async function datasetsWith(db: Database, tasks: readonly string[]): Promise<string[]> {
  const { results } = await db.$client
    .prepare(
      `SELECT DISTINCT i.dataset_id AS id FROM dataset_items AS i JOIN datasets AS d ON d.id = i.dataset_id
       WHERE i.task_id IN (SELECT value FROM json_each(?1)) ORDER BY 1`,
    )
    .bind(JSON.stringify(tasks))
    .all<{ id: string }>();
  return results.map(({ id }) => id);
}

/** Tasks of a dataset that were taken down after it was released: how many, and the first of them. */
export async function takenDownIn(
  db: Database,
  dataset: string,
  limit: number,
): Promise<{ readonly tasks: number; readonly first: readonly Deletion[] }> {
  const of = `FROM deletions AS d WHERE d.kind = 'task'
    AND EXISTS (SELECT 1 FROM dataset_items WHERE task_id = d.id AND dataset_id = ?1)`;
  const [count, first] = await db.$client.batch<{ n: number } | Deletion>([
    db.$client.prepare(`SELECT count(*) AS n ${of}`).bind(dataset),
    db.$client.prepare(`SELECT d.* ${of} ORDER BY d.id LIMIT ?2`).bind(dataset, limit),
  ]);
  const [row] = (count?.results ?? []) as { n: number }[];
  return { tasks: row?.n ?? 0, first: (first?.results ?? []) as Deletion[] };
}

/** Tasks of the run that were taken down, in order. */
export function takenDownOf(db: Database, run: string): Promise<Deletion[]> {
  return db
    .select()
    .from(deletions)
    .where(and(eq(deletions.kind, "task"), eq(deletions.family, run)))
    .orderBy(asc(deletions.number))
    .all();
}

/** Hashes of what tasks of a project asked that were taken down by then, Unix milliseconds. */
export async function questionsTakenDown(db: Database, project: string, by: number): Promise<string[]> {
  const { results } = await db.$client
    .prepare(
      `SELECT DISTINCT question_key AS key FROM deletions WHERE kind = 'task' AND question_key IS NOT NULL AND asked_at <= ?1
       AND ${belongsSql("family", "run", project)}`,
    )
    .bind(by)
    .all<{ key: string }>();
  return results.map(({ key }) => key);
}
