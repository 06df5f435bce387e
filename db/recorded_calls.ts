/**
 * Calls of tools that are not pure, as they were stored before anything was done with them. They are kept for as long as
 * their run is: whatever a task rests on can be compared with what its tools really returned. The one thing that takes some
 * away is a run that makes spoilt attempts again (`resumeRun`), for these begin anew.
 */
import { taskIdPrefix } from "../functions/domain/task_id.ts";
import { keyNotTakenDown } from "./deletions.ts";
import type { recordedCalls } from "./schema/index.ts";

export type RecordedCallRow = typeof recordedCalls.$inferSelect;

/** Recorded calls whose keys begin with one of the scopes (`<task>/<stage>/<round or attempt>`). */
export function selectRecordedCalls(db: D1Database, scopes: readonly string[]): D1PreparedStatement {
  // "0" is the character after "/": the range holds what begins with the scope and a slash, and the index finds it.
  return db
    .prepare(
      `SELECT r.* FROM json_each(?1) AS j
       JOIN recorded_calls AS r ON r.key > j.value || '/' AND r.key < j.value || '0'`,
    )
    .bind(JSON.stringify(scopes));
}

/** A recorded call without what it returned. */
export type RecordedInput = Pick<RecordedCallRow, "key" | "input">;

/** Calls of the tool that went well, of those whose keys begin with the scope, in the order in which they were recorded. */
export async function callsRecordedOf(db: D1Database, scope: string, tool: string): Promise<RecordedInput[]> {
  const { results } = await db
    .prepare(
      `SELECT key, input FROM recorded_calls WHERE key > ?1 || '/' AND key < ?1 || '0' AND tool = ?2 AND error IS NULL
       ORDER BY rowid`,
    )
    .bind(scope, tool)
    .all<RecordedInput>();
  return results;
}

export async function recordedCall(db: D1Database, key: string): Promise<RecordedCallRow | undefined> {
  return (
    (await db.prepare("SELECT * FROM recorded_calls WHERE key = ?1").bind(key).first<RecordedCallRow>()) ?? undefined
  );
}

/** True if a call was recorded for one of the run's tasks, whether or not these are archived. */
export async function hasRecordedCalls(db: D1Database, run: string): Promise<boolean> {
  const first = taskIdPrefix(run);
  // "." is the character after "-": the range holds what begins with the prefix, and the index finds it.
  const found = db.prepare(
    `SELECT 1 WHERE EXISTS (SELECT 1 FROM recorded_calls WHERE key > ?1 AND key < ?2)
     OR EXISTS (SELECT 1 FROM archive_parts WHERE run_id = ?3 AND generation > 0 AND recorded_calls > 0)`,
  );
  return (await found.bind(first, `${first.slice(0, -1)}.`, run).first()) !== null;
}

/** Stores calls of runs that are still there; of one that is there already the stored one stands. Returns the keys that were new. */
export function insertRecordedCalls(db: D1Database, rows: readonly RecordedCallRow[]): D1PreparedStatement {
  const columns = ["key", "run_id", "tool", "input", "output", "output_key", "error", "duration", "bytes"];
  return db
    .prepare(
      `INSERT INTO recorded_calls (${columns.join(", ")})
       SELECT ${columns.map((column) => `value ->> '${column}'`).join(", ")}
       FROM json_each(?1) WHERE EXISTS (SELECT 1 FROM runs WHERE id = value ->> 'run_id')
       AND ${keyNotTakenDown("(value ->> 'key')")} ON CONFLICT DO NOTHING RETURNING key`,
    )
    .bind(JSON.stringify(rows));
}
