/** The database as the query files take it. */
import { type DrizzleD1Database, drizzle } from "drizzle-orm/d1";

/** Drizzle for single statements; its `$client` (D1 itself) for SQL that a builder would only hide. */
export type Database = DrizzleD1Database & { readonly $client: D1Database };

export function database(d1: D1Database): Database {
  return drizzle(d1);
}
