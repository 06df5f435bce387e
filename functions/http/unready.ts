/** A deployment whose database lacks migrations: what is missing, and the command that applies it. */
import { lacksTable, missingMigrations } from "../../db/migrations.ts";

export interface Unready {
  readonly detail: string;
  readonly missing: string[];
  readonly apply: string;
}

/** Undefined where the database has every migration. Throws if it does not answer. */
export async function unreadyOf(db: D1Database, url: string): Promise<Unready | undefined> {
  const missing = await missingMigrations(db);
  if (missing.length === 0) return undefined;
  const apply = `npx wrangler d1 migrations apply DB ${isLocal(url) ? "--local" : "--remote"}`;
  return { detail: `the database lacks migrations (${missing.join(", ")}): run ${apply}`, missing, apply };
}

/** The same for a request that failed: undefined where it did not fail for want of a table or a column. */
export async function unreadyFor(error: Error, db: D1Database, url: string): Promise<Unready | undefined> {
  if (!lacksTable(error)) return undefined;
  return unreadyOf(db, url).catch(() => undefined);
}

/** `wrangler dev` listens on this machine and works on a database of its own. */
function isLocal(url: string): boolean {
  return ["localhost", "127.0.0.1", "[::1]"].includes(new URL(url).hostname);
}
