/** Which migrations the worker was written for, and which of them a database lacks. */
import journal from "../migrations/meta/_journal.json";

/** Names of the files in `migrations/`, in order, as they stand in the table of what was applied. */
export const MIGRATIONS: readonly string[] = journal.entries.map(({ tag }) => `${tag}.sql`);

/** Those that were not applied. Throws if the database does not answer. */
export async function missingMigrations(db: D1Database): Promise<string[]> {
  const applied = new Set(await appliedMigrations(db));
  return MIGRATIONS.filter((name) => !applied.has(name));
}

/** By the table that wrangler keeps. */
async function appliedMigrations(db: D1Database): Promise<string[]> {
  try {
    const { results } = await db.prepare("SELECT name FROM d1_migrations").all<{ name: string }>();
    return results.map(({ name }) => name);
  } catch (error) {
    // There is no such table before the first of them.
    if (lacksTable(error)) return [];
    throw error;
  }
}

/** Whether a statement failed for a table or a column that there is not, whatever the error was wrapped in. */
export function lacksTable(error: unknown): boolean {
  for (let cause = error; cause instanceof Error; cause = cause.cause)
    if (/no such (table|column)|has no column named/i.test(cause.message)) return true;
  return false;
}
