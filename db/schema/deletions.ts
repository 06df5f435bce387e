/** What was deleted and is not to come back, and how much space runs take. */
import { sql } from "drizzle-orm";
import { index, integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

export const DELETED_KINDS = ["run", "dataset", "task", "source"] as const;

/**
 * A run, a version of a dataset, a task (one that was taken down) or a source that was deleted. The row is stored in the transaction by
 * which it is gone for everybody; what is left of it is removed after that, in parts. It stays, so that no id is given again.
 */
export const deletions = sqliteTable(
  "deletions",
  {
    kind: text({ enum: DELETED_KINDS }).notNull(),
    id: text().notNull(),
    /** What it is one of: of a run its id without the repetition, of a dataset and of a source the name, of a task the run. */
    family: text().notNull(),
    /** Which of these: repetition, version, ordinal; of a source 0. */
    number: integer().notNull(),
    /** Why, in the words of who asked for it; null where none were given. */
    reason: text(),
    /** Hash of the question of a task: another that asks the same comes into no later dataset over runs. Null of others. */
    question_key: text(),
    asked_at: integer().notNull(),
    /** When it last gave a sign of life: what gives none is sent again by the cron. */
    moved_at: integer().notNull(),
    /** When nothing was left. */
    finished_at: integer(),
    /** When it was looked at again, after all that was under way when it was asked for had ended; null until then. */
    settled_at: integer(),
  },
  (t) => [
    primaryKey({ columns: [t.kind, t.id] }),
    index("deletions_family").on(t.kind, t.family),
    // Small: what is done with is not in it.
    index("deletions_open").on(t.moved_at).where(sql`settled_at IS NULL`),
  ],
);

/** How much space a run took when it was last measured; null until it was. */
export const runSpace = sqliteTable("run_space", {
  run_id: text().primaryKey(),
  /** Rows of it in the database, and bytes of what stands in them, indexes aside. */
  rows: integer(),
  bytes: integer(),
  /** Objects of it in object storage, and their bytes; its datasets aside. */
  objects: integer(),
  object_bytes: integer(),
  measured_at: integer(),
  /** When it was last asked for that it be measured. */
  asked_at: integer().notNull(),
});
