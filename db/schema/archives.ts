/** Traces of ended runs that were moved to object storage: what stands of it, and the objects that hold them. */
import { integer, primaryKey, sqliteTable, text } from "drizzle-orm/sqlite-core";

/** `archived` and `restored` are at their end; the others are brought on by messages and by the cron. */
export const ARCHIVE_STATUSES = ["archiving", "archived", "restoring", "restored"] as const;

/** A run whose traces are archived, or were. */
export const archives = sqliteTable("archives", {
  run_id: text().primaryKey(),
  status: text({ enum: ARCHIVE_STATUSES }).notNull(),
  /** What went wrong last, and is tried again; null once it is at its end. */
  error: text(),
  asked_at: integer().notNull(),
  /** When it last gave a sign of life: what gives none is sent again by the cron. */
  moved_at: integer().notNull(),
  /** When it was archived or restored; null until then. */
  finished_at: integer(),
  /** When it was looked at again, after all that was under way when it finished had ended; null until then. */
  settled_at: integer(),
});

/**
 * One object of an archive: the rows of some tasks, one gzip member a task (`functions/store/archive_format.ts`). It counts once it
 * was read back and is what was written. Rows leave the database in the transaction by which their task names its part
 * (`tasks.archive_part`): each is in one place, all of it.
 */
export const archiveParts = sqliteTable(
  "archive_parts",
  {
    run_id: text().notNull(),
    number: integer().notNull(),
    /** The latest name that somebody took to write the object under, and the one that counts; 0 while none does. */
    claimed: integer().notNull(),
    generation: integer().notNull().default(0),
    /** Ordinal of its last task; null until the object counts. */
    last: integer(),
    /** Rows in it. */
    tasks: integer().notNull().default(0),
    rounds: integer().notNull().default(0),
    attempts: integer().notNull().default(0),
    completions: integer().notNull().default(0),
    recorded_calls: integer().notNull().default(0),
    /** Of the object, and of what it holds before compression. */
    bytes: integer().notNull().default(0),
    text_bytes: integer().notNull().default(0),
    /** SHA-256 (hexadecimal) of the object; null until it counts. */
    sha256: text(),
    /** JSON array of `memberSchema` while rows are being taken out of the database; null before and after. */
    members: text(),
    /** How often something in it came to be held that is not to be: what is above 0 is written again without it. */
    stale: integer().notNull().default(0),
  },
  (t) => [primaryKey({ columns: [t.run_id, t.number] })],
);
