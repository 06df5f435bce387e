/** What the pipeline leaves of its work: who is at it, what failed for good, what it took. */
import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** Who works on what costs money: of two deliveries of one message at once only one may call models. */
export const claims = sqliteTable("claims", {
  /** `<task>/<stage>/<round or attempt>`. */
  key: text().primaryKey(),
  /** Unix milliseconds: after it whoever held the claim is taken for dead. */
  until: integer().notNull(),
});

/** Messages that failed every retry. */
export const failures = sqliteTable(
  "failures",
  {
    id: text().primaryKey(),
    stage: text().notNull(),
    run_id: text(),
    task_id: text(),
    body: text().notNull(),
    error: text().notNull(),
    at: integer().notNull(),
  },
  (t) => [index("failures_run").on(t.run_id)],
);

/** What a run has cost in platform operations, by stage. */
export const operations = sqliteTable(
  "operations",
  {
    run_id: text().notNull(),
    stage: text().notNull(),
    invocations: integer().notNull(),
    messages: integer().notNull(),
    sends: integer().notNull(),
    d1_statements: integer().notNull(),
    d1_rows_written: integer().notNull(),
    d1_rows_read: integer().notNull().default(0),
    r2_operations: integer().notNull(),
    coordinator_calls: integer().notNull(),
    /** Calls that teachers asked for, and of those what was none of the toolset and what was no input of the tool. */
    tool_calls: integer().notNull().default(0),
    unknown_tools: integer().notNull().default(0),
    bad_arguments: integer().notNull().default(0),
  },
  (t) => [primaryKey({ columns: [t.run_id, t.stage] })],
);
