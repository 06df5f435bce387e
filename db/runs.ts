/** Queries on runs: starting, showing, cancelling, and finding those that stalled. */
import { and, desc, eq, isNull, sql } from "drizzle-orm";
import { belongsSql } from "../functions/domain/project.ts";
import { WAVE_MAX, WAVES_AHEAD_MAX } from "../functions/domain/run.ts";
import { TIERS, tierName } from "../functions/domain/solving/tier.ts";
import { VARIANTS_FROM } from "../functions/domain/task_id.ts";
import { listsReady } from "./block_lists.ts";
import type { Database } from "./client.ts";
import { committedSql, OPEN_OF_KEY } from "./keys.ts";
import type { OperationsRow } from "./operations.ts";
import { type After, older } from "./pages.ts";
import { operations, runs, tasks } from "./schema/index.ts";

export type Run = typeof runs.$inferSelect;
export type RunStatus = Run["status"];

export interface NewRun {
  /** Id without repetition. */
  readonly base: string;
  /** JSON of the specification. */
  readonly specification: string;
  readonly pool: string;
  /** What asked for the run, of which there is one a `due`: a due time, or a request with a key; null for any other request. */
  readonly due: string | null;
  /** Id of the key whose limits hold for it; null of the deployment's own. */
  readonly key: string | null;
  /** US dollars that it may spend at most, and when the month began that they count in, Unix milliseconds. */
  readonly usd: number;
  readonly month: number;
  readonly now: number;
}

/**
 * Inserts the next repetition of a run in one statement, one that no run had before; undefined if that due time has started its
 * run already, a block list that it names is not there any more, or its key may begin no other.
 */
export async function insertRun(db: Database, run: NewRun): Promise<Run | undefined> {
  const inserted = await db.$client
    .prepare(
      `INSERT INTO runs (id, base, repetition, status, specification, pool, due, key_id, created_at)
       SELECT CASE n WHEN 1 THEN ?1 ELSE ?1 || '.' || n END, ?1, n, 'running', ?2, ?3, ?4, ?6, ?5
       FROM (SELECT max((SELECT coalesce(max(repetition), 0) FROM runs WHERE base = ?1),
                        (SELECT coalesce(max(number), 0) FROM deletions WHERE kind = 'run' AND family = ?1)) + 1 AS n)
       WHERE ${listsReady("?2", "$.block_lists")}
         AND NOT EXISTS (SELECT 1 FROM keys AS k WHERE id = ?6 AND (open_runs <= (${OPEN_OF_KEY}) OR usd_per_month < (${committedSql("?8")}) + ?7))
       ON CONFLICT (due) DO NOTHING RETURNING *`,
    )
    .bind(run.base, run.specification, run.pool, run.due, run.now, run.key, run.usd, run.month)
    .first<Run>();
  return inserted ?? undefined;
}

export async function findRun(db: Database, id: string): Promise<Run | undefined> {
  // Every batch of every queue begins with it, and building the query took longer than answering it.
  return (await db.$client.prepare("SELECT * FROM runs WHERE id = ?1").bind(id).first<Run>()) ?? undefined;
}

export function findRunByDue(db: Database, due: string): Promise<Run | undefined> {
  return db.select().from(runs).where(eq(runs.due, due)).get();
}

/** Of a project, newest first, from just after `ofTool`. */
export function listRuns(
  db: Database,
  project: string,
  limit: number,
  after?: After,
  status?: RunStatus,
): Promise<Run[]> {
  return db
    .select()
    .from(runs)
    .where(and(sql.raw(belongsSql("runs.id", "run", project)), older(runs, after), status && eq(runs.status, status)))
    .orderBy(desc(runs.created_at), desc(runs.id))
    .limit(limit)
    .all();
}

export interface StatusCount {
  readonly status: (typeof tasks.$inferSelect)["status"];
  /** Null unless dropped. */
  readonly reason: string | null;
  readonly tasks: number;
  /** Of those, tasks with a figure of agreement, the sum of these, and tasks whose reference is disputed. */
  readonly compared: number;
  readonly agreement: number;
  readonly disputed: number;
  /** Attempts at graded tasks: those with a verdict, and those left out. */
  readonly attempted: number;
  readonly left_out: number;
  /** Tasks by tier, as a JSON object; those without one are left out. */
  readonly tiers: string;
  /** Sum of the rounds that they are in. */
  readonly rounds: number;
  /** Of those, tasks of waves that have settled, and tasks that came to where they stand since the run last went on. */
  readonly settled: number;
  readonly recent: number;
}

/**
 * How many tasks of a run stand where, and why those that were dropped were.
 * @param settled waves before this one have settled; all, if not given.
 * @param since when the run last went on, Unix milliseconds.
 */
export function countTasks(
  db: Database,
  run: string,
  settled = Number.MAX_SAFE_INTEGER,
  since = 0,
): Promise<StatusCount[]> {
  return db
    .select({
      status: tasks.status,
      reason: tasks.reason,
      tasks: sql<number>`count(*)`,
      compared: sql<number>`count(${tasks.agreement})`,
      agreement: sql<number>`total(${tasks.agreement})`,
      disputed: sql<number>`total(${tasks.disputed})`,
      attempted: sql<number>`total(${tasks.attempted})`,
      left_out: sql<number>`total(${tasks.left_out})`,
      tiers: sql<string>`json_object(${sql.join(
        TIERS.flatMap((tier) => [sql`${tierName(tier)}`, sql`count(*) FILTER (WHERE ${tasks.tier} = ${tier})`]),
        sql`, `,
      )})`,
      rounds: sql<number>`total(${tasks.round})`,
      settled: sql<number>`count(*) FILTER (WHERE ${tasks.wave} < ${settled})`,
      recent: sql<number>`count(*) FILTER (WHERE ${tasks.moved_at} >= ${since})`,
    })
    .from(tasks)
    .where(and(eq(tasks.run_id, run), isNull(tasks.varies)))
    .groupBy(tasks.status, tasks.reason)
    .orderBy(tasks.status, tasks.reason)
    .all();
}

/** Attempts without a verdict by how they ended: looked for in those tasks alone that have some. */
export async function leftOutOf(db: Database, run: string): Promise<{ ended: string | null; attempts: number }[]> {
  const { results } = await db.$client
    .prepare(
      `SELECT a.ended, count(*) AS attempts FROM tasks AS t JOIN attempts AS a ON a.task_id = t.id
       WHERE t.run_id = ?1 AND t.left_out > 0 AND a.correct IS NULL GROUP BY a.ended`,
    )
    .bind(run)
    .all<{ ended: string | null; attempts: number }>();
  return results;
}

export function operationsOf(db: Database, run: string): Promise<OperationsRow[]> {
  return db.select().from(operations).where(eq(operations.run_id, run)).orderBy(operations.stage).all();
}

/** Cancels a run, paused or not, that is not past solving and drops its open tasks. True if it is cancelled now. */
export async function cancelRun(db: Database, run: string, now: number): Promise<boolean> {
  const [, , state] = await db.$client.batch<{ status: RunStatus }>([
    db.$client
      .prepare(
        `UPDATE runs SET status = 'cancelled', finished_at = ?2 WHERE id = ?1 AND status IN ('running', 'solving', 'paused')`,
      )
      .bind(run, now),
    db.$client
      .prepare(
        `UPDATE tasks SET status = 'dropped', reason = 'cancelled', moved_at = ?2
         WHERE run_id = ?1 AND status NOT IN ('graded', 'dropped')
         AND EXISTS (SELECT 1 FROM runs WHERE id = ?1 AND status = 'cancelled')`,
      )
      .bind(run, now),
    db.$client.prepare("SELECT status FROM runs WHERE id = ?1").bind(run),
  ]);
  return state?.results[0]?.status === "cancelled";
}

export interface RunToPlan extends Pick<Run, "id" | "pool" | "waves" | "specification"> {
  /** The oldest wave that has tasks which are not certified or dropped yet; null if none has. */
  readonly oldest: number | null;
}

/** Open waves have at most this many tasks, and the highest ordinals: no need to look at older ones. */
const NEWEST_TASKS = WAVE_MAX * (1 + WAVES_AHEAD_MAX);

/** What planning asks of runs that are running. */
const TO_PLAN = `SELECT id, pool, waves, specification,
    (SELECT min(wave) FROM tasks WHERE run_id = r.id AND status NOT IN ('graded', 'dropped')
     AND status IN ('collect', 'derive', 'certify') AND varies IS NULL) AS oldest
  FROM runs AS r WHERE status = 'running'`;

/** Running runs in whose open waves nothing has moved since `before`. */
export async function runsToPlan(db: Database, before: number): Promise<RunToPlan[]> {
  const { results } = await db.$client
    .prepare(
      `${TO_PLAN} AND created_at < ?1
       AND NOT EXISTS (SELECT 1 FROM (SELECT moved_at FROM tasks WHERE run_id = r.id AND ordinal < ${VARIANTS_FROM} ORDER BY ordinal DESC
                                      LIMIT ${NEWEST_TASKS}) WHERE moved_at >= ?1)`,
    )
    .bind(before)
    .all<RunToPlan>();
  return results;
}

/** The run, if it is running: whenever something of it has moved. */
export function runToPlan(db: Database, run: string): Promise<RunToPlan | null> {
  return db.$client.prepare(`${TO_PLAN} AND id = ?1`).bind(run).first<RunToPlan>();
}

/** Runs that have planned everything and have no open task: what is left is to cut their dataset. */
export async function runsToCut(db: Database): Promise<string[]> {
  const { results } = await db.$client
    .prepare(
      `SELECT id FROM runs AS r WHERE status = 'solving'
       AND NOT EXISTS (SELECT 1 FROM tasks WHERE run_id = r.id AND status NOT IN ('graded', 'dropped'))`,
    )
    .all<{ id: string }>();
  return results.map((run) => run.id);
}
