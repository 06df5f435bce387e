/** Queries on space: how large the database is, and what of it each run takes. */
import { getTableColumns, getTableName, is } from "drizzle-orm";
import { SQLiteTable } from "drizzle-orm/sqlite-core";
import { belongsSql } from "../functions/domain/project.ts";
import { taskIdPrefix, VARIANTS_FROM } from "../functions/domain/task_id.ts";
import type { Database } from "./client.ts";
import { FATES, RANGE, type TableName } from "./fates.ts";
import type { After } from "./pages.ts";
import type { archives, runs } from "./schema/index.ts";
import * as schema from "./schema/index.ts";

/** Bytes that the database takes, without pages that are free: D1 says it with every reply. */
export async function databaseBytes(d1: D1Database): Promise<number> {
  return (await d1.prepare("SELECT 1").run()).meta.size_after;
}

/** Rows, and bytes of what stands in them. */
export interface Space {
  readonly rows: number;
  readonly bytes: number;
}

/** Tables that hold rows of runs, and what sums up the bytes of one: of a text SQLite knows its length without reading it. */
const OF_RUNS = Object.values(schema).flatMap((table) => {
  if (!is(table, SQLiteTable)) return [];
  const name = getTableName(table) as TableName;
  const { run: column } = FATES[name] as { readonly run?: string };
  if (column === undefined) return [];
  const bytes = Object.keys(getTableColumns(table)).map((one) => `coalesce(octet_length("${one}"), 0)`);
  return [{ name, column, bytes: bytes.join(" + ") }];
});

async function summed(
  d1: D1Database,
  of: typeof OF_RUNS,
  where: (column: string) => string,
  ...values: string[]
): Promise<Space> {
  const found = await d1.batch<Space>(
    of.map(({ name, column, bytes }) =>
      d1
        .prepare(`SELECT count(*) AS rows, coalesce(sum(${bytes}), 0) AS bytes FROM ${name} WHERE ${where(column)}`)
        .bind(...values),
    ),
  );
  return found.reduce<Space>(
    (sum, { results: [row] }) => ({ rows: sum.rows + (row?.rows ?? 0), bytes: sum.bytes + (row?.bytes ?? 0) }),
    { rows: 0, bytes: 0 },
  );
}

/** Tasks whose rows are summed up at a time. */
const PAGE_TASKS = 1_000;

/** Pages that a run has. */
export async function spacePages(db: Database, run: string): Promise<number> {
  const row = await db.$client
    .prepare(`SELECT max(ordinal) AS last FROM tasks WHERE run_id = ?1 AND ordinal < ${VARIANTS_FROM}`)
    .bind(run)
    .first<{ last: number | null }>();
  return Math.max(1, Math.ceil(((row?.last ?? 0) + 1) / PAGE_TASKS));
}

/** What is found by the ids of tasks, of the page-th thousand tasks (from 0), variants with those that they vary. */
export function spaceOfTasks(db: Database, run: string, page: number, last: boolean): Promise<Space> {
  const bound = (n: number) => `${taskIdPrefix(run)}${String(n * PAGE_TASKS).padStart(6, "0")}`;
  const of = OF_RUNS.filter(({ column }) => column !== "run_id");
  const to = last ? RANGE.run(run).to : bound(page + 1);
  return summed(db.$client, of, (column) => `${column} >= ?1 AND ${column} < ?2`, bound(page), to);
}

/** What is found by the id of the run: its tasks themselves, and what is counted of it. */
export function spaceOfRun(db: Database, run: string): Promise<Space> {
  const of = OF_RUNS.filter(({ column, name }) => column === "run_id" && name !== "run_space");
  return summed(db.$client, of, () => "run_id = ?1", run);
}

export interface MeasuredSpace extends Space {
  readonly objects: number;
  readonly object_bytes: number;
}

/** Notes what the run takes, if it is still there. */
export async function recordSpace(db: Database, run: string, space: MeasuredSpace, now: number): Promise<void> {
  const { rows, bytes, objects, object_bytes } = space;
  await db.$client
    .prepare(
      `INSERT INTO run_space (run_id, rows, bytes, objects, object_bytes, measured_at, asked_at)
       SELECT id, ?2, ?3, ?4, ?5, ?6, ?6 FROM runs WHERE id = ?1
       ON CONFLICT DO UPDATE SET rows = excluded.rows, bytes = excluded.bytes, objects = excluded.objects,
         object_bytes = excluded.object_bytes, measured_at = excluded.measured_at`,
    )
    .bind(run, rows, bytes, objects, object_bytes, now)
    .run();
}

/** A run under way is measured so often, milliseconds. */
const AGAIN_MS = 60 * 60_000;
/** One that was asked for so long ago and is not measured is asked for again. */
const LOST_MS = 15 * 60_000;

/** When the run `r` was archived or brought back. */
const ARCHIVED_AT = "(SELECT finished_at FROM archives WHERE run_id = r.id)";

/** Runs that are to be measured: ended ones once, and again once they were archived or brought back, others every hour. They count as asked for. */
export async function runsToMeasure(db: Database, now: number, limit: number): Promise<string[]> {
  const { results } = await db.$client
    .prepare(
      `INSERT INTO run_space (run_id, asked_at)
       SELECT r.id, ?1 FROM runs AS r LEFT JOIN run_space AS s ON s.run_id = r.id
       WHERE (s.measured_at IS NULL OR s.measured_at <= coalesce(r.finished_at, ?1 - ${AGAIN_MS}) OR s.measured_at <= ${ARCHIVED_AT})
         AND (s.asked_at IS NULL OR s.asked_at < ?1 - ${LOST_MS})
         AND (r.finished_at IS NOT NULL OR r.created_at < ?1 - ${AGAIN_MS})
       ORDER BY r.created_at LIMIT ${limit}
       ON CONFLICT DO UPDATE SET asked_at = excluded.asked_at RETURNING run_id`,
    )
    .bind(now)
    .all<{ run_id: string }>();
  return results.map(({ run_id }) => run_id);
}

export type RunSpace = Pick<typeof runs.$inferSelect, "id" | "status"> & {
  readonly [K in keyof MeasuredSpace | "measured_at"]: number | null;
} & {
  /** What stands of its archive; null where it has none. */
  readonly archive: typeof archives.$inferSelect.status | null;
  /** Of the objects of its archive. */
  readonly archive_bytes: number;
};

/** Runs of a project by their bytes, most first, those that were not measured last; from just after `after`, whose time is that of bytes. */
export async function listSpace(
  db: Database,
  project: string,
  limit: number,
  after: After | undefined,
): Promise<RunSpace[]> {
  const { results } = await db.$client
    .prepare(
      `SELECT r.id, r.status, s.rows, s.bytes, s.objects, s.object_bytes, s.measured_at,
         (SELECT status FROM archives WHERE run_id = r.id) AS archive,
         (SELECT coalesce(sum(bytes), 0) FROM archive_parts WHERE run_id = r.id) AS archive_bytes
       FROM runs AS r LEFT JOIN run_space AS s ON s.run_id = r.id
       WHERE ${belongsSql("r.id", "run", project)} AND (?1 IS NULL OR coalesce(s.bytes, 0) < ?1 OR coalesce(s.bytes, 0) = ?1 AND r.id < ?2)
       ORDER BY coalesce(s.bytes, 0) DESC, r.id DESC LIMIT ?3`,
    )
    .bind(after?.created_at ?? null, after?.id ?? null, limit)
    .all<RunSpace>();
  return results;
}
