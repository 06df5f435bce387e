/** What is kept of requests to the API. */
import { integer, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** First replies to requests that carried an `Idempotency-Key`. */
export const idempotencyKeys = sqliteTable("idempotency_keys", {
  /** Digest of method, path and key. */
  id: text().primaryKey(),
  /** SHA-256 of the request's query and body. */
  request: text().notNull(),
  /** The reply; null while the first request is being worked on. */
  status: integer(),
  /** JSON object. */
  headers: text(),
  body: text(),
  created_at: integer().notNull(),
});
