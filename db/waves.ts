/** How far a run is: its waves, and the end of planning and of solving. Every step is conditional, so it happens once. */
import { HAS_ARCHIVE } from "./archives.ts";
import { committedSql, OPEN_OF_KEY, spentSql } from "./keys.ts";
import type { Run } from "./runs.ts";

/** The run has planned this many waves. */
export function advanceRun(db: D1Database, run: string, waves: number): D1PreparedStatement {
  return db
    .prepare("UPDATE runs SET waves = max(waves, ?2), error = NULL WHERE id = ?1 AND status = 'running'")
    .bind(run, waves);
}

/** The run plans no more, and ends with what it has: what for is the status that it ends in. */
export function stopRun(db: D1Database, run: string, why: "budget_exhausted"): D1PreparedStatement {
  return db.prepare("UPDATE runs SET stopped = ?2 WHERE id = ?1 AND stopped IS NULL").bind(run, why);
}

/** Remembers that the run's work waits for an endpoint until then (Unix milliseconds), and why. */
export function pauseRun(db: D1Database, run: string, until: number, reason: string): D1PreparedStatement {
  return db
    .prepare(`UPDATE runs SET paused_until = max(coalesce(paused_until, 0), ?2), pause_reason = ?3
       WHERE id = ?1 AND status IN ('running', 'solving')`)
    .bind(run, until, reason);
}

/** Nothing more is planned, unless the run has been asked for more than `count` since: what is kept is attempted, then released. */
export function endPlanning(db: D1Database, run: string, shortfall: number, count: number): D1PreparedStatement {
  return db
    .prepare(
      `UPDATE runs SET status = 'solving', shortfall = ?2, error = NULL
       WHERE id = ?1 AND status = 'running' AND specification ->> '$.count' = ?3`,
    )
    .bind(run, shortfall, count);
}

/** In which a run may be given more tasks. */
const EXTENDABLE = ["running", "solving", "paused", "finished"] as const satisfies Run["status"][];

/** Whether a run may be given more tasks, as far as its row says it. */
export function isExtendable({ status, stopped }: Pick<Run, "status" | "stopped">): boolean {
  return stopped === null && EXTENDABLE.some((one) => one === status);
}
const EXTENDABLE_SQL = `stopped IS NULL AND status IN (${EXTENDABLE.map((status) => `'${status}'`).join(", ")})`;

export interface Extension {
  readonly run: Pick<Run, "id" | "extended" | "key_id" | "key_since" | "key_usd_before" | "created_at">;
  readonly count: number;
  /** Id of the key that asks for it; null of the deployment's own. From now on the run counts for it. */
  readonly key: string | null;
  /** US dollars that the run may spend at most in all, and when the month began that they count in, Unix milliseconds. */
  readonly usd: number;
  readonly month: number;
  readonly now: number;
}

/**
 * Raises the count of a run that is under way, or that has ended with what it was asked for and is not archived: that plans again. True if it was raised.
 * A paused run stays paused. One that had ended, or was another key's, is begun anew for the key that asks, as far as limits go:
 * what it had spent stays with the key that it was of, and its limits are asked and what it may spend set aside by one statement. Not
 * raised where the run is not any more as it was read.
 */
export async function extendRun(db: D1Database, { run, count, key, usd, month, now }: Extension): Promise<boolean> {
  const anew = "(status = 'finished' OR key_id IS NOT ?4)";
  const spent = spentSql("?1");
  // A number that is bound may be a float, and would be written as one.
  const raise = db
    .prepare(
      `UPDATE runs SET specification = json_set(specification, '$.count', CAST(?2 AS INTEGER)), extended = extended + 1,
         shortfall = 0, error = NULL, finished_at = NULL, key_id = ?4,
         key_since = CASE WHEN ${anew} THEN ?3 ELSE key_since END,
         key_usd_before = CASE WHEN ${anew} THEN ${spent} ELSE key_usd_before END,
         went_on_at = CASE status WHEN 'finished' THEN ?3 ELSE went_on_at END,
         paused_from = CASE status WHEN 'paused' THEN 'running' END,
         status = CASE status WHEN 'paused' THEN 'paused' ELSE 'running' END
       WHERE id = ?1 AND extended = ?5 AND key_id IS ?6 AND ${EXTENDABLE_SQL}
         AND specification ->> '$.count' < ?2 AND NOT ${HAS_ARCHIVE}
         AND NOT (${anew} AND EXISTS (SELECT 1 FROM keys AS k WHERE k.id = ?4
           AND (open_runs <= (${OPEN_OF_KEY}) OR usd_per_month < (${committedSql("?7")}) + max(?8 - ${spent}, 0)))) RETURNING id`,
    )
    .bind(run.id, count, now, key, run.extended, run.key_id, month, usd);
  // It finds no more than the statement before left, whoever's that was: by another one of the same time it is the same row.
  const account = db
    .prepare(
      `INSERT INTO key_spend (run_id, key_id, usd, created_at)
       SELECT ?1 || '/' || CAST(?2 AS INTEGER), ?3, key_usd_before - ?4, ?5 FROM runs
       WHERE id = ?1 AND extended = ?2 + 1 AND ?3 IS NOT NULL AND key_usd_before > ?4 ON CONFLICT DO NOTHING`,
    )
    .bind(run.id, run.extended, run.key_id, run.key_usd_before, run.key_since ?? run.created_at);
  const [raised] = await db.batch([raise, account]);
  return (raised?.results.length ?? 0) > 0;
}

/**
 * Whether the run kept a task, once everything is planned and nothing is under way any more; no row otherwise. A run that is
 * `releasing` counts too: a delivery may have died between cutting its dataset and asking for the files.
 */
export function selectSolved(db: D1Database, run: string): D1PreparedStatement {
  return db
    .prepare(
      `SELECT EXISTS (SELECT 1 FROM tasks WHERE run_id = ?1 AND status = 'graded') AS kept FROM runs
       WHERE id = ?1 AND status IN ('solving', 'releasing')
         AND NOT EXISTS (SELECT 1 FROM tasks WHERE run_id = ?1 AND status NOT IN ('graded', 'dropped'))`,
    )
    .bind(run);
}

/** Whether the run has a task that a dataset could be cut from. */
export function selectKept(db: D1Database, run: string): D1PreparedStatement {
  return db.prepare("SELECT 1 FROM tasks WHERE run_id = ?1 AND status = 'graded' LIMIT 1").bind(run);
}

/** Remembers what planning last threw, for the day its message reaches the dead-letter queue; planning clears it. */
export function noteRunError(db: D1Database, run: string, error: string): D1PreparedStatement {
  return db.prepare("UPDATE runs SET error = ?2 WHERE id = ?1 AND status = 'running'").bind(run, error);
}

/** The run fails with its reason, unless it has come to an end already. */
export function failRun(db: D1Database, run: string, error: string, now: number): D1PreparedStatement {
  return db
    .prepare(
      `UPDATE runs SET status = 'failed', error = ?2, finished_at = ?3
       WHERE id = ?1 AND status NOT IN ('finished', 'budget_exhausted', 'empty', 'cancelled', 'failed')`,
    )
    .bind(run, error, now);
}

/** Ends a run that kept nothing: as empty, unless it was stopped before it could keep something. */
export function endEmpty(db: D1Database, run: string, error: string, now: number): D1PreparedStatement {
  return db
    .prepare(
      `UPDATE runs SET status = coalesce(stopped, 'empty'), finished_at = ?3,
         error = CASE stopped WHEN 'budget_exhausted' THEN 'the budget was spent before any task passed every check' ELSE ?2 END
       WHERE id = ?1 AND status IN ('solving', 'releasing')`,
    )
    .bind(run, error, now);
}
