/** Queries on archives: beginning one and bringing it back, what stands of it, and which run wants one by itself. Its parts are in `archive_parts.ts`. */
import { and, eq } from "drizzle-orm";
import type { Database } from "./client.ts";
import { ENDED_RUN, WRITING } from "./deletions.ts";
import { RANGE } from "./fates.ts";
import { archives } from "./schema/index.ts";

export type Archive = typeof archives.$inferSelect;
export type ArchiveStatus = Archive["status"];

export function findArchive(db: Database, run: string): Promise<Archive | undefined> {
  return db.select().from(archives).where(eq(archives.run_id, run)).get();
}

/**
 * Has a run that has ended, and of which no dataset is being written, archived; one that is, or is being, stays as it is.
 * @param now Unix milliseconds.
 * @returns what stands of it afterwards; undefined if there is no such run, or it cannot be archived.
 */
export async function beginArchive(db: Database, run: string, now: number): Promise<Archive | undefined> {
  const { from, to } = RANGE.run(run);
  const [, found] = await db.$client.batch<Archive>([
    db.$client
      .prepare(
        `INSERT INTO archives (run_id, status, asked_at, moved_at)
         SELECT id, 'archiving', ?4, ?4 FROM runs WHERE id = ?1 AND status IN ${ENDED_RUN} AND NOT EXISTS (${WRITING})
         ${BEGUN_ANEW}`,
      )
      .bind(run, from, to, now),
    db.$client.prepare("SELECT * FROM archives WHERE run_id = ?1").bind(run),
  ]);
  return found?.results[0];
}

/** What was restored can be archived anew. */
const BEGUN_ANEW = `ON CONFLICT DO UPDATE SET status = 'archiving', error = NULL, asked_at = excluded.asked_at,
  moved_at = excluded.moved_at, finished_at = NULL, settled_at = NULL WHERE archives.status = 'restored'`;

/** Has what was archived brought back; undefined if there is nothing. One that is being archived stays so. */
export async function beginRestore(db: Database, run: string, now: number): Promise<Archive | undefined> {
  const [, found] = await db.$client.batch<Archive>([
    db.$client
      .prepare(
        `UPDATE archives SET status = 'restoring', error = NULL, asked_at = ?2, moved_at = ?2, finished_at = NULL, settled_at = NULL
         WHERE run_id = ?1 AND status = 'archived'`,
      )
      .bind(run, now),
    db.$client.prepare("SELECT * FROM archives WHERE run_id = ?1").bind(run),
  ]);
  return found?.results[0];
}

/**
 * Begins archives of runs that asked for it and have ended with what they were asked for, their dataset released: also of one that was
 * restored and went on since. Returns their ids.
 */
export async function archiveReleased(db: Database, now: number, limit: number): Promise<string[]> {
  const { results } = await db.$client
    .prepare(
      `INSERT INTO archives (run_id, status, asked_at, moved_at)
       SELECT r.id, 'archiving', ?1, ?1 FROM runs AS r LEFT JOIN archives AS a ON a.run_id = r.id
       WHERE r.status IN ('finished', 'budget_exhausted') AND (a.run_id IS NULL OR a.status = 'restored' AND a.asked_at < r.finished_at)
         AND CASE WHEN json_valid(r.specification) THEN r.specification ->> '$.archive' END = 'after_release'
         AND NOT EXISTS (SELECT 1 FROM datasets AS d WHERE d.run_id = r.id AND d.status = 'writing')
       ORDER BY r.finished_at LIMIT ${limit} ${BEGUN_ANEW} RETURNING run_id`,
    )
    .bind(now)
    .all<{ run_id: string }>();
  return results.map(({ run_id }) => run_id);
}

/** A sign of life. */
export async function touchArchive(db: Database, run: string, now: number): Promise<void> {
  await db.update(archives).set({ moved_at: now }).where(eq(archives.run_id, run));
}

/** What went wrong and is tried again. */
export async function noteArchive(db: Database, run: string, error: string, now: number): Promise<void> {
  await db.update(archives).set({ error, moved_at: now }).where(eq(archives.run_id, run));
}

/** It is at its end, if it still stands where it was thought to. */
export async function finishArchive(
  db: Database,
  run: string,
  from: "archiving" | "restoring",
  now: number,
): Promise<void> {
  await db
    .update(archives)
    .set({
      status: from === "archiving" ? "archived" : "restored",
      error: null,
      moved_at: now,
      finished_at: now,
    })
    .where(and(eq(archives.run_id, run), eq(archives.status, from)));
}

/** Nothing comes to it any more that is not to be there. */
export async function settleArchive(db: Database, run: string, now: number): Promise<void> {
  await db.update(archives).set({ settled_at: now, moved_at: now }).where(eq(archives.run_id, run));
}

/** Those under way that have given no sign of life since `silent`, and those that finished before `grace` and are not settled; the oldest first. */
export async function openArchives(db: Database, silent: number, grace: number, limit: number): Promise<Archive[]> {
  const { results } = await db.$client
    .prepare(
      `SELECT * FROM archives WHERE moved_at < ?1 AND (finished_at IS NULL OR settled_at IS NULL AND finished_at < ?2)
       ORDER BY moved_at LIMIT ?3`,
    )
    .bind(silent, grace, limit)
    .all<Archive>();
  return results;
}

/** For SQL: the run ?1 has traces that are archived, or on their way there or back. */
export const HAS_ARCHIVE = "EXISTS (SELECT 1 FROM archives WHERE run_id = ?1 AND status <> 'restored')";
/** For SQL: its archive is being made or brought back, and what is in it may not be known. */
export const ARCHIVE_MOVES =
  "EXISTS (SELECT 1 FROM archives WHERE run_id = ?1 AND status IN ('archiving', 'restoring'))";

/** Whether a task of the run is being taken down, and what it said not removed yet. */
export async function isTakingDown(db: Database, run: string): Promise<boolean> {
  const open = "SELECT 1 FROM deletions WHERE kind = 'task' AND family = ?1 AND finished_at IS NULL LIMIT 1";
  return (await db.$client.prepare(open).bind(run).first()) !== null;
}
