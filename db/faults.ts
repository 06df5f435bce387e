/** What roles of a run come to nothing for, how often in a row, and the run that is paused by it. */

import { ENDED_RUN } from "./deletions.ts";

/** A role came to nothing. */
export interface RoleFault {
  readonly role: string;
  readonly reason: string;
  /** What was said of it. */
  readonly detail: string;
}

/** Once a run has kept something, so many times as many faults in a row pause it: its models are able to do the work. */
const ONCE_KEPT = 5;
/** A refusal of the key, the model or the account counts as so many faults: every request of the run meets it. */
export const REFUSAL_WEIGHT = 4;
/** Characters of a detail that are kept. */
const DETAIL_MAX = 300;

/**
 * Counts faults and pauses the run if one of its roles has now come to nothing `most` times in a row for one reason, with
 * nothing kept in between. Returns whether the run is paused. Two statements, and only where there are faults.
 */
export async function faultsInARow(
  db: D1Database,
  run: string,
  faults: readonly (RoleFault & { readonly weight?: number })[],
  most: number,
): Promise<boolean> {
  if (faults.length === 0) return false;
  const [, , state] = await db.batch<{ status: string }>([
    countFaults(db, run, faults),
    pauseOnFaults(db, run, most),
    db.prepare("SELECT status FROM runs WHERE id = ?1").bind(run),
  ]);
  return state?.results[0]?.status === "paused";
}

function countFaults(
  db: D1Database,
  run: string,
  faults: readonly (RoleFault & { readonly weight?: number })[],
): D1PreparedStatement {
  const rows = summed(faults).map((fault) => ({ ...fault, detail: fault.detail.slice(0, DETAIL_MAX) }));
  return db
    .prepare(
      `INSERT INTO repeated_faults (run_id, role, reason, detail, in_a_row)
       SELECT ?1, value ->> 'role', value ->> 'reason', value ->> 'detail', value ->> 'weight' FROM json_each(?2)
       WHERE EXISTS (SELECT 1 FROM runs WHERE id = ?1 AND status NOT IN ${ENDED_RUN})
       ON CONFLICT DO UPDATE SET
         in_a_row = CASE reason WHEN excluded.reason THEN in_a_row + excluded.in_a_row ELSE excluded.in_a_row END,
         reason = excluded.reason, detail = excluded.detail`,
    )
    .bind(run, JSON.stringify(rows));
}

/** Those of a role for one reason as one, in order: a statement may meet a row once only. The last reason of a role stands. */
function summed(faults: readonly (RoleFault & { readonly weight?: number })[]): (RoleFault & { weight: number })[] {
  const last = new Map<string, RoleFault & { weight: number }>();
  for (const { weight = 1, ...fault } of faults) {
    const before = last.get(fault.role);
    last.set(fault.role, { ...fault, weight: before?.reason === fault.reason ? before.weight + weight : weight });
  }
  return [...last.values()];
}

function pauseOnFaults(db: D1Database, run: string, most: number): D1PreparedStatement {
  return db
    .prepare(
      `UPDATE runs SET paused_from = status, status = 'paused', paused_until = NULL, pause_reason = fault.said
       FROM (SELECT role || ': ' || reason || ', ' || (in_a_row / (CASE reason WHEN 'refused' THEN ${REFUSAL_WEIGHT} ELSE 1 END)) || ' times in a row: ' || detail AS said
             FROM repeated_faults WHERE run_id = ?1 AND in_a_row >= ?2 * (CASE WHEN CASE role
               WHEN 'solver' THEN EXISTS (SELECT 1 FROM tasks WHERE run_id = ?1 AND attempted > 0)
               ELSE EXISTS (SELECT 1 FROM tasks WHERE run_id = ?1 AND status IN ('certified', 'solve', 'graded'))
             END THEN ${ONCE_KEPT} ELSE 1 END) ORDER BY in_a_row DESC LIMIT 1) AS fault
       WHERE id = ?1 AND status IN ('running', 'solving')`,
    )
    .bind(run, most);
}

/** The roles came to something: what they came to nothing for before is over. */
export function endFaults(db: D1Database, run: string, roles: readonly string[]): D1PreparedStatement {
  return db
    .prepare("DELETE FROM repeated_faults WHERE run_id = ?1 AND role IN (SELECT value FROM json_each(?2))")
    .bind(run, JSON.stringify(roles));
}

/** Why a run is paused that its user stopped. */
const BY_USER = "user";
/** What the reason begins with of one that was paused since the database is full. */
const BY_DATABASE = "database: ";
/** And of one that was paused since a block list is not to be had. */
const BY_LISTS = "block lists: ";
/** And of one that was paused since a source of its tools is down; the source's name follows, and a colon. */
const BY_SOURCE = "source ";

/**
 * Pauses a run that plans or solves: work under way is stored as it lands, and nothing new is begun. Returns whether it is paused
 * now; for one that is paused already the reason stands that it has.
 */
export async function pauseByUser(db: D1Database, run: string): Promise<boolean> {
  const [, state] = await db.batch<{ status: string }>([
    db
      .prepare(
        `UPDATE runs SET paused_from = status, status = 'paused', paused_until = NULL, pause_reason = '${BY_USER}'
         WHERE id = ?1 AND status IN ('running', 'solving')`,
      )
      .bind(run),
    db.prepare("SELECT status FROM runs WHERE id = ?1").bind(run),
  ]);
  return state?.results[0]?.status === "paused";
}

/** Pauses the run, since a block list that it names is not to be had: nothing of it goes on unchecked. */
export async function pauseByLists(db: D1Database, run: string, why: string): Promise<void> {
  await db
    .prepare(
      `UPDATE runs SET paused_from = status, status = 'paused', paused_until = NULL, pause_reason = ?2
       WHERE id = ?1 AND status IN ('running', 'solving')`,
    )
    .bind(run, `${BY_LISTS}${why}`)
    .run();
}

/** Pauses the run, since a source that it calls is down: its tasks are as they were, and go on when it does. */
export async function pauseBySource(db: D1Database, run: string, source: string, why: string): Promise<void> {
  await db
    .prepare(
      `UPDATE runs SET paused_from = status, status = 'paused', paused_until = NULL, pause_reason = ?2
       WHERE id = ?1 AND status IN ('running', 'solving')`,
    )
    .bind(run, `${BY_SOURCE}${source}: ${why}`.slice(0, DETAIL_MAX))
    .run();
}

/** Runs that are paused since a source is down, oldest first, with the source's name. */
export async function pausedBySource(
  db: D1Database,
  limit: number,
): Promise<{ readonly run: string; readonly source: string }[]> {
  const { results } = await db
    .prepare(
      `SELECT id, pause_reason FROM runs WHERE status = 'paused' AND pause_reason LIKE '${BY_SOURCE}%'
       ORDER BY created_at, id LIMIT ?1`,
    )
    .bind(limit)
    .all<{ id: string; pause_reason: string }>();
  return results.map(({ id, pause_reason }) => {
    const [source = ""] = pause_reason.slice(BY_SOURCE.length).split(":");
    return { run: id, source };
  });
}

/** Pauses every run that plans or solves, since the database is full; returns how many these are. */
export async function pauseByDatabase(db: D1Database, why: string): Promise<number> {
  const { meta } = await db
    .prepare(
      `UPDATE runs SET paused_from = status, status = 'paused', paused_until = NULL, pause_reason = ?1
       WHERE status IN ('running', 'solving')`,
    )
    .bind(`${BY_DATABASE}${why}`)
    .run();
  return meta.changes;
}

/** Ends of attempts that an endpoint spoilt, as a list for SQL: once it is mended they are made again. */
const SPOILT = "('content_filter', 'unreadable', 'endpoint_fault')";

/**
 * A paused run goes on where it was: its faults count from nothing and the cron sends on what it had under way. Where a fault
 * paused it, attempts that the endpoint spoilt before are made again, with what was bought and recorded for them forgotten.
 */
export async function resumeRun(db: D1Database, run: string, now: number): Promise<boolean> {
  const isPaused = `EXISTS (SELECT 1 FROM runs WHERE id = ?1 AND status = 'paused' AND pause_reason IS NOT '${BY_USER}'
    AND coalesce(pause_reason, '') NOT LIKE '${BY_DATABASE}%' AND coalesce(pause_reason, '') NOT LIKE '${BY_LISTS}%'
    AND coalesce(pause_reason, '') NOT LIKE '${BY_SOURCE}%')`;
  const spoilt = `SELECT a.task_id, a.attempt FROM tasks AS t JOIN attempts AS a ON a.task_id = t.id
    WHERE t.run_id = ?1 AND t.status IN ('solve', 'graded') AND a.correct IS NULL AND a.ended IN ${SPOILT} AND ${isPaused}`;
  const results = await db.batch<{ id: string }>([
    db
      .prepare(
        `DELETE FROM completions WHERE key IN (SELECT c.key FROM (${spoilt}) AS s JOIN completions AS c
         ON c.key > s.task_id || '/solve/' || s.attempt || '/' AND c.key < s.task_id || '/solve/' || s.attempt || '0')`,
      )
      .bind(run),
    db
      .prepare(
        `DELETE FROM recorded_calls WHERE key IN (SELECT r.key FROM (${spoilt}) AS s JOIN recorded_calls AS r
         ON r.key > s.task_id || '/solve/' || s.attempt || '/' AND r.key < s.task_id || '/solve/' || s.attempt || '0')`,
      )
      .bind(run),
    db
      .prepare(
        `UPDATE tasks SET status = 'solve', passed = NULL, attempted = NULL, left_out = NULL, agreement = NULL, disputed = NULL
         WHERE status = 'graded' AND id IN (SELECT task_id FROM (${spoilt}))`,
      )
      .bind(run),
    db.prepare(`DELETE FROM attempts WHERE (task_id, attempt) IN (${spoilt})`).bind(run),
    db
      .prepare(
        `UPDATE tasks SET moved_at = 0, waiting_since = NULL WHERE run_id = ?1 AND status NOT IN ('graded', 'dropped')
         AND EXISTS (SELECT 1 FROM runs WHERE id = ?1 AND status = 'paused')`,
      )
      .bind(run),
    db.prepare("DELETE FROM repeated_faults WHERE run_id = ?1").bind(run),
    db
      .prepare(
        `UPDATE runs SET status = paused_from, paused_from = NULL, paused_until = NULL, pause_reason = NULL, went_on_at = ?2
         WHERE id = ?1 AND status = 'paused' RETURNING id`,
      )
      .bind(run, now),
  ]);
  return (results.at(-1)?.results.length ?? 0) > 0;
}
