/** Attempts of datasets that are graded again: how far it is, and what differs. */
import { index, integer, primaryKey, real, sqliteTable, text } from "drizzle-orm/sqlite-core";

export const REGRADE_STATUSES = ["running", "finished", "failed"] as const;

/** A dataset's attempts graded again by the grader of that day; the dataset stays what it is. */
export const regrades = sqliteTable(
  "regrades",
  {
    dataset_id: text().notNull(),
    /** From 1, in each dataset. */
    number: integer().notNull(),
    /** Version of the grader (`GRADER_VERSION`); null of one from before it was stored. */
    grader: integer(),
    status: text({ enum: REGRADE_STATUSES }).notNull(),
    /** Position of the last task that is done; -1 before the first. */
    after: integer().notNull(),
    /** Tasks that were looked at, and those of them whose pass rate is another. */
    tasks: integer().notNull().default(0),
    tasks_changed: integer().notNull().default(0),
    /** Attempts with a verdict that were graded again, with the same outcome, with another; `by_judge`: of all of them where a judge's word stands. */
    read: integer().notNull().default(0),
    kept: integer().notNull().default(0),
    changed: integer().notNull().default(0),
    by_judge: integer().notNull().default(0),
    /** Attempts that cannot be read, or whose task's answer cannot. */
    unreadable: integer().notNull().default(0),
    /** Tasks, and attempts of others, that are not stored any more. */
    tasks_gone: integer().notNull().default(0),
    attempts_gone: integer().notNull().default(0),
    error: text(),
    created_at: integer().notNull(),
    /** When it last gave a sign of life: what gives none is sent again by the cron. */
    moved_at: integer().notNull(),
    finished_at: integer(),
  },
  (t) => [primaryKey({ columns: [t.dataset_id, t.number] }), index("regrades_running").on(t.status, t.moved_at)],
);

/** An attempt whose verdict is another one now. */
export const regradeChanges = sqliteTable(
  "regrade_changes",
  {
    dataset_id: text().notNull(),
    number: integer().notNull(),
    /** Of the task in the dataset, and of the attempt in the task. */
    position: integer().notNull(),
    attempt: integer().notNull(),
    task_id: text().notNull(),
    reason: text({ enum: ["accepted", "refused", "format", "reward"] }).notNull(),
    detail: text().notNull(),
    format_before: integer(),
    correct_before: integer().notNull(),
    reward_before: real(),
    format_after: integer().notNull(),
    correct_after: integer().notNull(),
    reward_after: real().notNull(),
    /** Correct attempts of the task, and those with a verdict. */
    passed_before: integer().notNull(),
    passed_after: integer().notNull(),
    attempted: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.dataset_id, t.number, t.position, t.attempt] })],
);
