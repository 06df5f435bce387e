/** Queries on attempts: the trajectory is stored by solve, the verdict by grade. */
import type { attempts } from "./schema/index.ts";

export type AttemptRow = typeof attempts.$inferSelect;
export type NewAttempt = Pick<
  AttemptRow,
  "task_id" | "attempt" | "teacher" | "messages" | "prompt" | "ended" | "detail" | "draws"
>;
export type AttemptStatus = Pick<AttemptRow, "task_id" | "attempt" | "correct" | "ended">;
export type AttemptGrade = Pick<AttemptRow, "task_id" | "attempt" | "format" | "correct" | "reward"> & {
  /** What the verdict lacks; absent where there is nothing to say. */
  readonly detail?: string;
};

/** Attempts of the tasks, in order. */
export function selectAttempts(db: D1Database, tasks: readonly string[]): D1PreparedStatement {
  return db
    .prepare("SELECT * FROM attempts WHERE task_id IN (SELECT value FROM json_each(?1)) ORDER BY task_id, attempt")
    .bind(JSON.stringify(tasks));
}

/** Which attempts there are and how they were judged, without their messages: rows of `AttemptStatus`. */
export function selectAttemptStatus(db: D1Database, tasks: readonly string[]): D1PreparedStatement {
  return db
    .prepare("SELECT task_id, attempt, correct, ended FROM attempts WHERE task_id IN (SELECT value FROM json_each(?1))")
    .bind(JSON.stringify(tasks));
}

/** New trajectories; one that is there already is kept as it is. */
export function insertAttempts(db: D1Database, rows: readonly NewAttempt[]): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO attempts (task_id, attempt, teacher, messages, prompt, ended, detail, draws)
       SELECT value ->> 'task_id', value ->> 'attempt', value ->> 'teacher', value ->> 'messages', value ->> 'prompt',
              value ->> 'ended', value ->> 'detail', value ->> 'draws'
       FROM json_each(?1) WHERE true ON CONFLICT DO NOTHING`,
    )
    .bind(JSON.stringify(rows));
}

/** Verdicts on attempts that have none yet. */
export function gradeAttempts(db: D1Database, rows: readonly AttemptGrade[]): D1PreparedStatement {
  return db
    .prepare(
      `UPDATE attempts SET format = j.value ->> 'format', correct = j.value ->> 'correct', reward = j.value ->> 'reward',
              detail = coalesce(j.value ->> 'detail', detail)
       FROM json_each(?1) AS j
       WHERE attempts.task_id = j.value ->> 'task_id' AND attempts.attempt = j.value ->> 'attempt'
         AND attempts.correct IS NULL`,
    )
    .bind(JSON.stringify(rows));
}
