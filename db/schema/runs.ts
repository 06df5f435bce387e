/** Runs, and what starts them by itself. */
import { index, integer, real, sqliteTable, text, uniqueIndex } from "drizzle-orm/sqlite-core";

export const RUN_STATUSES = [
  "running",
  "solving",
  /** Its user, or a fault that repeats, stopped it; it goes on when it is told to. */
  "paused",
  "releasing",
  "finished",
  "budget_exhausted",
  /** It ended with nothing that passed every check, so there is no dataset. */
  "empty",
  "cancelled",
  "failed",
] as const;

/** One synthesis job. */
export const runs = sqliteTable(
  "runs",
  {
    /** `run-<digest of specification and pool>`, with the project in front of the digest unless it is the default one, with `.2`, `.3` ... for repetitions of one specification. */
    id: text().primaryKey(),
    /** The id without the repetition: what records of a deterministic run carry. */
    base: text().notNull(),
    repetition: integer().notNull(),
    status: text({ enum: RUN_STATUSES }).notNull(),
    /** `storedSpecificationSchema`. */
    specification: text().notNull(),
    /** Digest of its tool pool as it was when the run began: a row of `pools`, except for a run from before there were such rows. */
    pool: text().notNull(),
    /** Waves planned so far. */
    waves: integer().notNull().default(0),
    /** Tasks asked for that could not be reached within the bound on tries; set when planning ends. */
    shortfall: integer().notNull().default(0),
    /** Why the run failed, or what planning it last threw while that is tried again; null otherwise. */
    error: text(),
    /** Why it plans no more although it has not what was asked for: the status that it ends in. Null otherwise. */
    stopped: text({ enum: ["budget_exhausted"] }),
    /** Until when its work waits for an endpoint that fails, and what that last said; of the past once it goes on. */
    paused_until: integer(),
    pause_reason: text(),
    /** The status that a paused run goes on with; null unless it is paused. */
    paused_from: text({ enum: ["running", "solving"] }),
    /** `<schedule id>@<due time>` for a run that cron started, `key:…` for one that an `Idempotency-Key` asked for: unique, so each starts one run. */
    due: text(),
    /** How often its count was raised: a dataset is cut anew after each time. */
    extended: integer().notNull().default(0),
    /** Id of the key that asked for it, for the schedule that started it, or last for more tasks; null of the deployment's own. Its limits hold for the run. */
    key_id: text(),
    /** Since when it counts for that key, Unix milliseconds, where that is not since it began; and the US dollars that it had spent by then. */
    key_since: integer(),
    key_usd_before: real().notNull().default(0),
    /** When it last went on after a pause or an end, Unix milliseconds; null where it has never stood still. */
    went_on_at: integer(),
    created_at: integer().notNull(),
    finished_at: integer(),
  },
  (t) => [
    uniqueIndex("runs_base").on(t.base, t.repetition),
    uniqueIndex("runs_due").on(t.due),
    index("runs_key").on(t.key_id, t.created_at),
  ],
);

/** Runs that start by themselves. */
export const schedules = sqliteTable("schedules", {
  id: text().primaryKey(),
  /** Cron expression of five fields, read in UTC. */
  cron: text().notNull(),
  specification: text().notNull(),
  enabled: integer({ mode: "boolean" }).notNull(),
  /** True if each due time draws a seed of its own. */
  vary_seed: integer({ mode: "boolean" }).notNull(),
  /** The next time it is due. */
  next_due: integer().notNull(),
  /** Id of the key that made it: its limits hold for the runs that it starts. */
  key_id: text(),
  created_at: integer().notNull(),
});
