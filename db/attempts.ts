/**
 * Queries on attempts: the trajectory is stored by solve, the verdict by grade. Of attempts of a task that went word by word
 * alike one holds the messages and the others name it (`same_as`); whoever reads messages does so by `MESSAGES`.
 */
import { getTableColumns } from "drizzle-orm";
import { countedEnds } from "../functions/domain/solving/attempt_end.ts";
import { attempts } from "./schema/index.ts";

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

/** For SQL over `attempts`: the messages of an attempt, wherever they stand. */
export const MESSAGES = `coalesce((SELECT messages FROM attempts AS held
  WHERE held.task_id = attempts.task_id AND held.attempt = attempts.same_as), attempts.messages)`;

/** For SQL: each message as a row `message`, and none where the messages are no JSON. */
export function messageRows(messages: string): string {
  return `json_each(CASE WHEN json_valid(${messages}) THEN ${messages} ELSE '[]' END) AS message`;
}

/** For SQL over `messageRows`: the message, or an empty one where it is no object. */
export const MESSAGE = "CASE message.type WHEN 'object' THEN message.value ELSE '{}' END";

/** For SQL: each call of a tool that messages make as a row `call`; `CALLED_TOOL` is its tool, null where it is no call. */
export function callRows(messages: string): string {
  return `${messageRows(messages)}, json_each(${MESSAGE}, '$.tool_calls') AS call`;
}
export const CALLED_TOOL = "CASE call.type WHEN 'object' THEN call.value ->> '$.function.name' END";

/** For SQL over `attempts`: the columns of `AttemptRow`. */
export const ATTEMPT_COLUMNS = Object.keys(getTableColumns(attempts))
  .map((name) => (name === "messages" ? `${MESSAGES} AS messages` : `attempts.${name}`))
  .join(", ");

/** Attempts of the tasks, in order. */
export function selectAttempts(db: D1Database, tasks: readonly string[]): D1PreparedStatement {
  return db
    .prepare(
      `SELECT ${ATTEMPT_COLUMNS} FROM attempts WHERE task_id IN (SELECT value FROM json_each(?1)) ORDER BY task_id, attempt`,
    )
    .bind(JSON.stringify(tasks));
}

/** Which attempts there are and how they were judged, without their messages: rows of `AttemptStatus`. */
export function selectAttemptStatus(db: D1Database, tasks: readonly string[]): D1PreparedStatement {
  return db
    .prepare("SELECT task_id, attempt, correct, ended FROM attempts WHERE task_id IN (SELECT value FROM json_each(?1))")
    .bind(JSON.stringify(tasks));
}

/**
 * Attempts that may hold the messages of others or leave theirs to them: those that ended by the model's own doing, since the
 * others may be taken away to be made again.
 */
const LASTING = `('${countedEnds().join("', '")}')`;

/**
 * New trajectories of tasks that are still there and not archived; one that is there already is kept as it is. One that is word for word an attempt of its task that is
 * stored, or the first such one among the new, leaves its messages to that.
 */
export function insertAttempts(db: D1Database, rows: readonly NewAttempt[]): D1PreparedStatement {
  return db
    .prepare(
      `WITH fresh AS MATERIALIZED (
         SELECT value ->> 'task_id' AS task_id, value ->> 'attempt' AS attempt, value ->> 'teacher' AS teacher,
                value ->> 'messages' AS messages, value ->> 'prompt' AS prompt, value ->> 'ended' AS ended,
                value ->> 'detail' AS detail, value ->> 'draws' AS draws
         FROM json_each(?1)
         WHERE EXISTS (SELECT 1 FROM tasks AS t JOIN runs ON runs.id = t.run_id WHERE t.id = value ->> 'task_id' AND t.reason IS NOT 'taken_down' AND t.archive_part IS NULL)
         AND NOT EXISTS (SELECT 1 FROM attempts WHERE task_id = value ->> 'task_id' AND attempt = value ->> 'attempt')
       ), matched AS (
         SELECT *, coalesce(
           (SELECT min(a.attempt) FROM attempts AS a WHERE a.task_id = f.task_id AND a.same_as IS NULL
            AND a.messages = f.messages AND a.ended IN ${LASTING} AND f.ended IN ${LASTING}),
           (SELECT min(g.attempt) FROM fresh AS g WHERE g.task_id = f.task_id AND g.attempt < f.attempt
            AND g.messages = f.messages AND g.ended IN ${LASTING} AND f.ended IN ${LASTING})
         ) AS same_as
         FROM fresh AS f
       )
       INSERT INTO attempts (task_id, attempt, teacher, messages, prompt, ended, detail, draws, same_as)
       SELECT task_id, attempt, teacher, CASE WHEN same_as IS NULL THEN messages ELSE '[]' END, prompt, ended, detail, draws,
              same_as
       FROM matched WHERE true ON CONFLICT DO NOTHING`,
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
