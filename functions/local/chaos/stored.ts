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

/** @param state the platform's folder. */
export function storedIn(state: string): Stored {
  for (const file of globSync("**/*.sqlite", { cwd: state })) {
    const database = new DatabaseSync(join(state, file));
    try {
      const tables = database.prepare(
        "SELECT count(*) AS n FROM sqlite_master WHERE name IN ('completions', 'claims')",
      );
      if (countOf(tables.get()) < 2) continue;
      return {
        completions: countOf(database.prepare("SELECT count(*) AS n FROM completions").get()),
        claims: countOf(database.prepare("SELECT count(*) AS n FROM claims").get()),
      };
    } finally {
      database.close();
    }
  }
  throw new Error(`no database of a platform in ${state}`);
}

function countOf(row: unknown): number {
  return Number((row as { n: number | bigint }).n);
}
