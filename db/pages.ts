/** Lists in pages: each page begins just after what the one before it ended on. */
import { and, eq, lt, or, type SQL } from "drizzle-orm";
import type { SQLiteColumn } from "drizzle-orm/sqlite-core";
import type { Database } from "./client.ts";

/** What a page of a list that is newest first ended on. */
export interface After {
  readonly created_at: number;
  readonly id: string;
}

/** What comes later in a list that is newest first, and by id where times are equal; undefined for all of it. */
export function older(
  { created_at, id }: { readonly created_at: SQLiteColumn; readonly id: SQLiteColumn },
  after: After | undefined,
): SQL | undefined {
  return after && or(lt(created_at, after.created_at), and(eq(created_at, after.created_at), lt(id, after.id)));
}

/**
 * All rows of a query, read a page at a time.
 * @param sql with ?1 `id`, ?2 the ordinal that rows come after, ?3 rows of a page, and from ?4 on `others`; its rows have an
 * `ordinal` and come in order of it.
 */
export async function* pages<T extends { readonly ordinal: number }>(
  db: Database,
  sql: string,
  size: number,
  id: string,
  ...others: readonly string[]
): AsyncGenerator<T> {
  for (let after = -1; ; ) {
    const { results } = await db.$client
      .prepare(sql)
      .bind(id, after, size, ...others)
      .all<T>();
    yield* results;
    const last = results.at(-1);
    if (last === undefined || results.length < size) return;
    after = last.ordinal;
  }
}
