/** Who may use the API, and what they changed. */
import { index, integer, real, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** `play` is for episodes of tasks; no route wants it yet. */
export const SCOPES = ["read", "run", "admin", "play"] as const;

/** Keys of the API. Of a key its hash alone is stored. */
export const keys = sqliteTable("keys", {
  /** Carries the project (`functions/domain/project.ts`). */
  id: text().primaryKey(),
  project: text().notNull(),
  /** What people call it. */
  name: text().notNull(),
  /** SHA-256 of the key, hexadecimal; a key holds 256 random bits, so that nothing slower is wanted. */
  hash: text().notNull().unique(),
  /** JSON array of `SCOPES`. */
  scopes: text().notNull(),
  /** Null for no limit: requests a minute, runs that may be open at once, US dollars that the runs begun in a calendar month (UTC) may spend. */
  requests_per_minute: integer(),
  open_runs: integer(),
  usd_per_month: real(),
  /** Id of the key that made it; null of the deployment's own. */
  made_by: text(),
  created_at: integer().notNull(),
  revoked_at: integer(),
});

/** What runs of keys had spent that were deleted, or that were given more tasks since: it counts for its month all the same. */
export const keySpend = sqliteTable(
  "key_spend",
  {
    /** The run's id; with `/n` what it had spent since the extension before its one numbered n, from 0. */
    run_id: text().primaryKey(),
    key_id: text().notNull(),
    usd: real().notNull(),
    /** Since when the run counted for the key. */
    created_at: integer().notNull(),
  },
  (t) => [index("key_spend_key").on(t.key_id, t.created_at)],
);

/** Requests that changed something, one a row. */
export const audit = sqliteTable(
  "audit",
  {
    id: text().primaryKey(),
    project: text().notNull(),
    /** Null for the deployment's own key. */
    key_id: text(),
    method: text().notNull(),
    path: text().notNull(),
    status: integer().notNull(),
    /** Where what was made stands; null where nothing was. */
    made: text(),
    created_at: integer().notNull(),
  },
  (t) => [index("audit_project").on(t.project, t.created_at)],
);
