/** What stands in the database of a platform that is not running: read from its file, as the next start will find it. */
import { globSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";

export interface Stored {
  /** Completions that were stored: what nothing may pay for again. */
  readonly completions: number;
  /** Pieces of work that somebody was at: each has one completion at most that was answered and is not stored. */
  readonly claims: number;
}

/** A call as it was recorded. */
export interface RecordedCall {
  readonly key: string;
  readonly tool: string;
  readonly input: unknown;
  readonly output: unknown;
  readonly error: string | null;
  /** Its output stands in object storage. */
  readonly isElsewhere: boolean;
  /** What it was made for is not stored yet: it will be asked for again. */
  readonly isOpen: boolean;
}

/** @param state the platform's folder. */
export function storedIn(state: string): Stored {
  return inDatabase(state, (database) => ({
    completions: countOf(database.prepare("SELECT count(*) AS n FROM completions").get()),
    claims: countOf(database.prepare("SELECT count(*) AS n FROM claims").get()),
  }));
}

/** @param state the platform's folder. */
export function recordedIn(state: string): RecordedCall[] {
  return inDatabase(state, (database) =>
    database
      .prepare(
        `SELECT r.*, coalesce(t.status = 'collect' AND r.key LIKE t.id || '/collect/' || t.round || '/%'
           OR t.status = 'solve' AND r.key LIKE t.id || '/solve/%' AND NOT EXISTS (SELECT 1 FROM attempts AS a
             WHERE a.task_id = t.id AND r.key LIKE t.id || '/solve/' || a.attempt || '/%'), 0) AS is_open
         FROM recorded_calls AS r LEFT JOIN tasks AS t ON t.id = substr(r.key, 1, instr(r.key, '/') - 1)`,
      )
      .all()
      .map((row) => ({
        key: String(row.key),
        tool: String(row.tool),
        input: JSON.parse(String(row.input)),
        output: JSON.parse(String(row.output)),
        error: row.error === null ? null : String(row.error),
        isElsewhere: row.output_key !== null,
        isOpen: Number(row.is_open) === 1,
      })),
  );
}

/** @throws where the folder has no database of a platform. */
function inDatabase<T>(state: string, read: (database: DatabaseSync) => T): T {
  for (const file of globSync("**/*.sqlite", { cwd: state })) {
    const database = new DatabaseSync(join(state, file));
    try {
      const tables = database.prepare(
        "SELECT count(*) AS n FROM sqlite_master WHERE name IN ('completions', 'claims', 'recorded_calls')",
      );
      if (countOf(tables.get()) === 3) return read(database);
    } finally {
      database.close();
    }
  }
  throw new Error(`no database of a platform in ${state}`);
}

function countOf(row: unknown): number {
  return Number((row as { n: number | bigint }).n);
}
