/** Queries on rounds: a round's evidence is stored when it is collected, its derivation when it is derived. */
import type { rounds } from "./schema/index.ts";

export type RoundRow = typeof rounds.$inferSelect;
export type Collected = Pick<
  RoundRow,
  "task_id" | "round" | "evidence" | "evidence_key" | "provenance" | "complaints" | "collect_prompt"
>;
export type Derived = Pick<
  RoundRow,
  | "task_id"
  | "round"
  | "question"
  | "answer"
  | "answer_text"
  | "answer_pointers"
  | "tries"
  | "derive_prompt"
  | "complaints"
>;

/** Rounds of the tasks, by task and round. */
export function selectRounds(db: D1Database, tasks: readonly string[]): D1PreparedStatement {
  return db
    .prepare("SELECT * FROM rounds WHERE task_id IN (SELECT value FROM json_each(?1)) ORDER BY task_id, round")
    .bind(JSON.stringify(tasks));
}

/**
 * For SQL over tasks: what was called for the task that went well and is of the tools that `tools` lists (a JSON array), as a JSON
 * array in order; of a round whose evidence stands in object storage its key, and of one whose evidence does not parse nothing but
 * nulls. Null where the shape of its solution names none of the tools. `task` is what its row is called.
 */
export function callsOf(task: string, tools: string): string {
  const call = "(CASE c.type WHEN 'object' THEN c.value ELSE '{}' END)";
  return `CASE WHEN EXISTS (SELECT 1 FROM json_each(${tools}) AS tool WHERE instr(${task}.shape, tool.value) > 0) THEN (
    SELECT json_group_array(json(one)) FROM (
      SELECT json_object('key', r.evidence_key, 'id', ${call} ->> '$.id', 'tool', ${call} ->> '$.tool', 'input', ${call} -> '$.input') AS one
      FROM rounds AS r JOIN json_each(CASE WHEN json_valid(r.evidence) THEN r.evidence ELSE '[{}]' END) AS c
      WHERE r.task_id = ${task}.id AND (coalesce(json_valid(r.evidence), 0) = 0
        OR (${call} ->> '$.ok' = 1 AND ${call} ->> '$.tool' IN (SELECT value FROM json_each(${tools}))))
      ORDER BY r.round, c.key)) END`;
}

/** Evidence of rounds whose task still waits for it; goes before `moveTasks` in the same batch. */
export function insertRounds(db: D1Database, rows: readonly Collected[]): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO rounds (task_id, round, evidence, evidence_key, provenance, complaints, collect_prompt)
       SELECT j.value ->> 'task_id', j.value ->> 'round', j.value ->> 'evidence', j.value ->> 'evidence_key',
              j.value ->> 'provenance', j.value ->> 'complaints', j.value ->> 'collect_prompt'
       FROM json_each(?1) AS j JOIN tasks ON tasks.id = j.value ->> 'task_id'
       WHERE tasks.status = 'collect' AND tasks.round = j.value ->> 'round'
       ON CONFLICT DO NOTHING`,
    )
    .bind(JSON.stringify(rows));
}

/** Derivations of rounds whose task still waits for them; goes before `moveTasks` in the same batch. */
export function deriveRounds(db: D1Database, rows: readonly Derived[]): D1PreparedStatement {
  return db
    .prepare(
      `UPDATE rounds SET question = j.value ->> 'question', answer = j.value ->> 'answer',
              answer_text = j.value ->> 'answer_text', answer_pointers = j.value ->> 'answer_pointers',
              tries = j.value ->> 'tries', derive_prompt = j.value ->> 'derive_prompt',
              complaints = j.value ->> 'complaints'
       FROM json_each(?1) AS j JOIN tasks ON tasks.id = j.value ->> 'task_id'
       WHERE rounds.task_id = j.value ->> 'task_id' AND rounds.round = j.value ->> 'round'
         AND tasks.status = 'derive' AND tasks.round = j.value ->> 'round'`,
    )
    .bind(JSON.stringify(rows));
}

/** Of a round whose question an editor was asked to reword. */
export type RoundEdit = Pick<RoundRow, "task_id" | "round" | "edit_prompt" | "complaints">;

/** What came of the edits of tasks that are being certified; goes before `moveTasks` in the same batch. */
export function editRounds(db: D1Database, rows: readonly RoundEdit[]): D1PreparedStatement {
  return db
    .prepare(
      `UPDATE rounds SET edit_prompt = j.value ->> 'edit_prompt', complaints = j.value ->> 'complaints'
       FROM json_each(?1) AS j JOIN tasks ON tasks.id = j.value ->> 'task_id'
       WHERE rounds.task_id = j.value ->> 'task_id' AND rounds.round = j.value ->> 'round' AND tasks.status = 'certify'`,
    )
    .bind(JSON.stringify(rows));
}

/** Rounds of a run that a check complained of, and those of them that a later try mended. */
export interface ComplaintCount {
  readonly check: string;
  readonly complained: number;
  readonly mended: number;
}

export function countComplaints(db: D1Database, run: string): D1PreparedStatement {
  return db
    .prepare(
      `SELECT j.value ->> 'check' AS "check", COUNT(DISTINCT r.task_id || ' ' || r.round) AS complained,
              COUNT(DISTINCT CASE WHEN r.question IS NOT NULL AND (j.value ->> 'check' <> 'edit' OR r.edit_prompt IS NOT NULL)
                                  THEN r.task_id || ' ' || r.round END) AS mended
       FROM tasks AS t JOIN rounds AS r ON r.task_id = t.id
       JOIN json_each(CASE WHEN json_valid(r.complaints) THEN r.complaints END) AS j
       WHERE t.run_id = ?1
       GROUP BY 1 ORDER BY 1`,
    )
    .bind(run);
}
