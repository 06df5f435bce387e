/** Queries on grading again: a page of attempts in, what differs out, in one transaction with how far it is. */
import { and, desc, eq, lt, sql } from "drizzle-orm";
import { MESSAGES } from "./attempts.ts";
import { chunked } from "./chunks.ts";
import type { Database } from "./client.ts";
import { callsOf } from "./rounds.ts";
import { regradeChanges, regrades } from "./schema/index.ts";

export type Regrade = typeof regrades.$inferSelect;
export type RegradeChange = typeof regradeChanges.$inferSelect;

/** The one that is under way, or a new one by this version of the grader, with the next number of the dataset. */
export async function beginRegrade(db: Database, dataset: string, grader: number, now: number): Promise<Regrade> {
  const d1 = db.$client;
  const [, found] = await d1.batch<Regrade>([
    d1
      .prepare(
        `INSERT INTO regrades (dataset_id, number, status, after, created_at, moved_at, grader)
         SELECT ?1, coalesce(max(number), 0) + 1, 'running', -1, ?2, ?2, ?3 FROM regrades WHERE dataset_id = ?1
         HAVING coalesce(sum(status = 'running'), 0) = 0`,
      )
      .bind(dataset, now, grader),
    d1.prepare("SELECT * FROM regrades WHERE dataset_id = ?1 ORDER BY number DESC LIMIT 1").bind(dataset),
  ]);
  const regrade = found?.results[0];
  if (regrade === undefined) throw new Error(`grading ${dataset} again was not stored`);
  return regrade;
}

export function findRegrade(db: Database, dataset: string, number: number): Promise<Regrade | undefined> {
  return db.select().from(regrades).where(isRegrade(dataset, number)).get();
}

/** Newest first. */
export function listRegrades(db: Database, dataset: string, limit: number, before?: number): Promise<Regrade[]> {
  return db
    .select()
    .from(regrades)
    .where(and(eq(regrades.dataset_id, dataset), before === undefined ? undefined : lt(regrades.number, before)))
    .orderBy(desc(regrades.number))
    .limit(limit)
    .all();
}

/** What differs, in order of the dataset's tasks and their attempts, after one of them. */
export function listChanges(
  db: Database,
  { dataset_id, number }: Pick<Regrade, "dataset_id" | "number">,
  limit: number,
  after: { readonly position: number; readonly attempt: number } = { position: -1, attempt: -1 },
): Promise<RegradeChange[]> {
  const { position, attempt } = regradeChanges;
  return db
    .select()
    .from(regradeChanges)
    .where(
      and(
        eq(regradeChanges.dataset_id, dataset_id),
        eq(regradeChanges.number, number),
        sql`(${position}, ${attempt}) > (${after.position}, ${after.attempt})`,
      ),
    )
    .orderBy(position, attempt)
    .limit(limit)
    .all();
}

export interface RegradeTask {
  readonly position: number;
  readonly task_id: string;
  /** Null where the task is not stored any more. */
  readonly run_id: string | null;
  readonly answer: string | null;
  /** Attempts with a verdict that it had when it was graded. */
  readonly attempted: number | null;
  /** The part that holds its attempts' messages; null where they are in the database. */
  readonly archive_part: number | null;
}

export interface RegradeAttempt {
  readonly task_id: string;
  readonly attempt: number;
  readonly format: number | null;
  readonly correct: number;
  readonly reward: number | null;
  readonly detail: string | null;
  /** The last message, JSON; null where there is none that could be read. */
  readonly last: string | null;
}

/** For SQL over `attempts`: the last message. */
const LAST = `CASE WHEN json_valid(${MESSAGES}) THEN ${MESSAGES} -> '$[#-1]' END`;

/**
 * The next tasks of the dataset, and of their attempts with a verdict what is graded, without what is archived of it: one round trip. At least one task, and no
 * more than have so many characters to be graded.
 */
export async function readRegradePage(
  db: Database,
  dataset: string,
  after: number,
  most: { readonly tasks: number; readonly chars: number },
): Promise<{ readonly tasks: readonly RegradeTask[]; readonly attempts: readonly RegradeAttempt[] }> {
  const d1 = db.$client;
  const page = `WITH asked AS (SELECT task_id, ordinal FROM dataset_items WHERE dataset_id = ?1 AND ordinal > ?2 ORDER BY ordinal LIMIT ?3),
    sized AS (SELECT task_id, ordinal, coalesce((SELECT sum(length(${LAST})) FROM attempts
      WHERE attempts.task_id = asked.task_id AND correct IS NOT NULL), 0) AS chars FROM asked),
    page AS (SELECT task_id, ordinal FROM (SELECT *, sum(chars) OVER (ORDER BY ordinal) AS so_far FROM sized)
      WHERE so_far <= ?4 OR so_far = chars)`;
  const select = (text: string) => d1.prepare(`${page} ${text}`).bind(dataset, after, most.tasks, most.chars);
  const [tasks, attempts] = await d1.batch([
    select(
      `SELECT page.ordinal AS position, page.task_id, t.run_id, t.answer, t.attempted, t.archive_part
       FROM page LEFT JOIN tasks AS t ON t.id = page.task_id ORDER BY page.ordinal`,
    ),
    select(
      `SELECT attempts.task_id, attempt, format, correct, reward, detail,
         ${LAST} AS last
       FROM page JOIN attempts ON attempts.task_id = page.task_id WHERE correct IS NOT NULL ORDER BY page.ordinal, attempt`,
    ),
  ]);
  return {
    tasks: (tasks?.results ?? []) as unknown as RegradeTask[],
    attempts: (attempts?.results ?? []) as unknown as RegradeAttempt[],
  };
}

/** What a task's solution calls of some tools (`callsOf`); of one that is archived nothing, or null. */
export interface TaskCalls {
  readonly task_id: string;
  readonly archive_part: number | null;
  readonly solution: string | null;
  readonly calls: string | null;
}

/** An attempt that names one of these tools. */
export interface CallingAttempt {
  readonly task_id: string;
  readonly attempt: number;
  readonly messages: string;
}

/** What the tasks' solutions call of the tools, and the attempts with a verdict that name one, without what is archived of them. */
export async function readCalls(
  db: Database,
  tasks: readonly string[],
  tools: readonly string[],
): Promise<{ readonly tasks: readonly TaskCalls[]; readonly attempts: readonly CallingAttempt[] }> {
  const d1 = db.$client;
  const select = (text: string) => d1.prepare(text).bind(JSON.stringify(tasks), JSON.stringify(tools));
  const [solutions, attempts] = await d1.batch([
    select(
      `SELECT id AS task_id, archive_part, solution, ${callsOf("tasks", "?2")} AS calls
       FROM tasks WHERE id IN (SELECT value FROM json_each(?1))`,
    ),
    select(
      `SELECT task_id, attempt, ${MESSAGES} AS messages
       FROM attempts WHERE task_id IN (SELECT value FROM json_each(?1)) AND correct IS NOT NULL
         AND EXISTS (SELECT 1 FROM json_each(?2) AS tool WHERE instr(${MESSAGES}, '"' || tool.value || '"') > 0)`,
    ),
  ]);
  return {
    tasks: (solutions?.results ?? []) as unknown as TaskCalls[],
    attempts: (attempts?.results ?? []) as unknown as CallingAttempt[],
  };
}

/** What a page adds to each figure. */
export const REGRADE_FIGURES = [
  "tasks",
  "tasks_changed",
  "read",
  "kept",
  "changed",
  "by_judge",
  "unreadable",
  "tasks_gone",
  "attempts_gone",
] as const satisfies (keyof Regrade)[];
export type RegradeFigures = Readonly<Record<(typeof REGRADE_FIGURES)[number], number>>;

export interface RegradePage extends RegradeFigures {
  readonly changes: readonly Omit<RegradeChange, "dataset_id" | "number">[];
  /** Position of its last task, or null where it is the end. */
  readonly upTo: number | null;
}

const CHANGE_COLUMNS = [
  "position",
  "attempt",
  "task_id",
  "reason",
  "detail",
  "format_before",
  "correct_before",
  "reward_before",
  "format_after",
  "correct_after",
  "reward_after",
  "passed_before",
  "passed_after",
  "attempted",
] as const satisfies (keyof RegradeChange)[];

/**
 * Stores a page with how far it brings the regrade, in one transaction, and only where that still stands at `after`: of two
 * deliveries that read one page the second changes nothing, and is told so. The page behind the last task ends it.
 * @returns whether it was stored.
 */
export async function storeRegradePage(
  db: Database,
  { dataset_id, number, after }: Pick<Regrade, "dataset_id" | "number" | "after">,
  page: RegradePage,
  now: number,
): Promise<boolean> {
  const d1 = db.$client;
  const isHere = "dataset_id = ?1 AND number = ?2 AND after = ?3 AND status = 'running'";
  const results = await d1.batch([
    ...chunked(page.changes, (rows) =>
      d1
        .prepare(
          `INSERT INTO regrade_changes (dataset_id, number, ${CHANGE_COLUMNS.join(", ")})
           SELECT ?1, ?2, ${CHANGE_COLUMNS.map((name) => `value ->> '${name}'`).join(", ")} FROM json_each(?4)
           WHERE EXISTS (SELECT 1 FROM regrades WHERE ${isHere}) ON CONFLICT DO NOTHING`,
        )
        .bind(dataset_id, number, after, JSON.stringify(rows)),
    ),
    page.upTo === null
      ? d1
          .prepare(
            `UPDATE regrades SET status = 'finished', error = NULL, moved_at = ?4, finished_at = ?4 WHERE ${isHere}`,
          )
          .bind(dataset_id, number, after, now)
      : d1
          .prepare(
            `UPDATE regrades SET after = ?4, moved_at = ?5, ${REGRADE_FIGURES.map((name, i) => `${name} = ${name} + ?${i + 6}`).join(", ")} WHERE ${isHere}`,
          )
          .bind(dataset_id, number, after, page.upTo, now, ...REGRADE_FIGURES.map((name) => page[name])),
  ]);
  return results.at(-1)?.meta.changes === 1;
}

/** What went wrong and is tried again. */
export async function noteRegradeError(
  db: Database,
  dataset: string,
  number: number,
  error: string,
  now: number,
): Promise<void> {
  await db.update(regrades).set({ error, moved_at: now }).where(isRunning(dataset, number));
}

/** It ends with this error. */
export async function endRegrade(
  db: Database,
  { dataset_id, number }: Pick<Regrade, "dataset_id" | "number">,
  error: string,
  now: number,
): Promise<void> {
  await db
    .update(regrades)
    .set({ status: "failed", error, moved_at: now, finished_at: now })
    .where(isRunning(dataset_id, number));
}

/** It ends with what was noted last. */
export async function failRegrade(db: Database, dataset: string, number: number, now: number): Promise<void> {
  await db
    .update(regrades)
    .set({
      status: "failed",
      error: sql`coalesce(${regrades.error}, 'failed on every retry, without an error of its own')`,
      moved_at: now,
      finished_at: now,
    })
    .where(isRunning(dataset, number));
}

/** Those that have given no sign of life since before `before`. */
export function silentRegrades(db: Database, before: number): Promise<Regrade[]> {
  return db
    .select()
    .from(regrades)
    .where(and(eq(regrades.status, "running"), lt(regrades.moved_at, before)))
    .all();
}

/** A sign of life. */
export async function touchRegrade(db: Database, dataset: string, number: number, now: number): Promise<void> {
  await db.update(regrades).set({ moved_at: now }).where(isRunning(dataset, number));
}

function isRegrade(dataset: string, number: number) {
  return and(eq(regrades.dataset_id, dataset), eq(regrades.number, number));
}

function isRunning(dataset: string, number: number) {
  return and(isRegrade(dataset, number), eq(regrades.status, "running"));
}
