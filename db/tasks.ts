/** Queries on tasks that the stages make: whole batches at a time, every step guarded by where the task stands. */
import { VARIANTS_FROM } from "../functions/domain/task_id.ts";
import { notTakenDown } from "./deletions.ts";
import { callsOf } from "./rounds.ts";
import type { tasks } from "./schema/index.ts";

export type TaskRow = typeof tasks.$inferSelect;
export type NewTask = Pick<TaskRow, "id" | "run_id" | "ordinal" | "wave" | "domain" | "configuration">;

/** Tasks by id, in no particular order. */
export function selectTasks(db: D1Database, ids: readonly string[]): D1PreparedStatement {
  return db.prepare("SELECT * FROM tasks WHERE id IN (SELECT value FROM json_each(?1))").bind(JSON.stringify(ids));
}

/** Tasks with what was called for them of some tools (`callsOf`). */
export type TaskWithCalls = TaskRow & { readonly calls: string | null };

export function selectTasksWithCalls(
  db: D1Database,
  ids: readonly string[],
  tools: readonly string[],
): D1PreparedStatement {
  return db
    .prepare(
      `SELECT tasks.*, ${callsOf("tasks", "?2")} AS calls FROM tasks WHERE id IN (SELECT value FROM json_each(?1))`,
    )
    .bind(JSON.stringify(ids), JSON.stringify(tools));
}

/** New tasks, each in `collect` of round 1, unless their run has ended meanwhile; one that exists already is left as it is. */
export function insertTasks(db: D1Database, rows: readonly NewTask[], now: number): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO tasks (id, run_id, ordinal, wave, status, round, domain, configuration, moved_at)
       SELECT value ->> 'id', value ->> 'run_id', value ->> 'ordinal', value ->> 'wave', 'collect', 1,
              value ->> 'domain', value ->> 'configuration', ?2
       FROM json_each(?1) WHERE EXISTS (SELECT 1 FROM runs WHERE id = value ->> 'run_id' AND status = 'running')
       ON CONFLICT DO NOTHING`,
    )
    .bind(JSON.stringify(rows), now);
}

/** A step of a task: from where it must stand to where it stands afterwards, with what the stage found out. */
export interface Step {
  readonly id: string;
  readonly from: TaskRow["status"];
  readonly from_round: number;
  readonly to: TaskRow["status"];
  readonly round: number;
  /** Columns that the step sets; the others keep their value. */
  readonly set: Partial<
    Pick<
      TaskRow,
      | "question"
      | "answer"
      | "answer_pointers"
      | "exemplar"
      | "solution"
      | "certificate"
      | "shape"
      | "graph_hash"
      | "fingerprint"
      | "reason"
      | "detail"
      | "passed"
      | "attempted"
      | "agreement"
      | "disputed"
      | "left_out"
      | "tier"
      | "configuration"
      | "variant"
    >
  >;
}

const SET = [
  "question",
  "answer",
  "answer_pointers",
  "exemplar",
  "solution",
  "certificate",
  "shape",
  "graph_hash",
  "fingerprint",
  "reason",
  "detail",
  "passed",
  "attempted",
  "agreement",
  "disputed",
  "left_out",
  "tier",
  "configuration",
  "variant",
] as const satisfies (keyof Step["set"])[];

/** Moves tasks on, each only if it still stands where its step begins: a second delivery changes nothing. */
export function moveTasks(db: D1Database, steps: readonly Step[], now: number): D1PreparedStatement {
  return moving(db, steps, now, "");
}

/** The same, and returns the ids of those that it moved, which reads a row for each. */
export function moveTasksTold(db: D1Database, steps: readonly Step[], now: number): D1PreparedStatement {
  return moving(db, steps, now, "RETURNING id");
}

function moving(db: D1Database, steps: readonly Step[], now: number, returning: string): D1PreparedStatement {
  const columns = SET.map((c) => `${c} = coalesce(j.value -> 'set' ->> '${c}', tasks.${c})`).join(", ");
  return db
    .prepare(
      `UPDATE tasks SET status = j.value ->> 'to', round = j.value ->> 'round', moved_at = ?2, waiting_since = CASE WHEN j.value ->> 'to' = tasks.status THEN waiting_since END,
         ${columns}
       FROM json_each(?1) AS j
       WHERE tasks.id = j.value ->> 'id' AND tasks.status = j.value ->> 'from' AND tasks.round = j.value ->> 'from_round'
       ${returning}`,
    )
    .bind(JSON.stringify(steps), now);
}

/** Remembers what a stage last threw on a task, for the day its message reaches the dead-letter queue; not of one that was taken down. */
export function noteErrors(db: D1Database, errors: readonly { id: string; error: string }[]): D1PreparedStatement {
  return db
    .prepare(
      `UPDATE tasks SET last_error = j.value ->> 'error' FROM json_each(?1) AS j WHERE tasks.id = j.value ->> 'id'
       AND ${notTakenDown("tasks.id")}`,
    )
    .bind(JSON.stringify(errors));
}

/** Tasks under way count as moved at that time: they were sent to their stage again. */
export function touchTasks(db: D1Database, ids: readonly string[], at: number): D1PreparedStatement {
  return db
    .prepare("UPDATE tasks SET moved_at = ?2 WHERE id IN (SELECT value FROM json_each(?1))")
    .bind(JSON.stringify(ids), at);
}

/** Tasks that an endpoint keeps waiting until then: they count as moved at that time, and wait since `now` unless they did before. */
export function delayTasks(db: D1Database, ids: readonly string[], until: number, now: number): D1PreparedStatement {
  return db
    .prepare(
      `UPDATE tasks SET moved_at = ?2, waiting_since = coalesce(waiting_since, ?3)
       WHERE id IN (SELECT value FROM json_each(?1))`,
    )
    .bind(JSON.stringify(ids), until, now);
}

/** Tasks that wait no more, since something was made of them although they stand where they stood. */
export function endWaits(db: D1Database, ids: readonly string[]): D1PreparedStatement {
  return db
    .prepare(
      `UPDATE tasks SET waiting_since = NULL
       WHERE id IN (SELECT value FROM json_each(?1)) AND waiting_since IS NOT NULL`,
    )
    .bind(JSON.stringify(ids));
}

/** Tasks of one wave, in order; only the columns that settling the wave needs. */
export type WaveRow = Pick<
  TaskRow,
  "id" | "ordinal" | "status" | "round" | "question" | "fingerprint" | "certificate" | "reason" | "tier"
>;
export function selectWave(db: D1Database, run: string, wave: number): D1PreparedStatement {
  return db
    .prepare(
      `SELECT id, ordinal, status, round, question, fingerprint, certificate, reason, tier FROM tasks
       WHERE run_id = ?1 AND wave = ?2 ORDER BY ordinal`,
    )
    .bind(run, wave);
}

/** Of these call graphs, those that tasks of the run were kept with, each with the first wave that kept one. */
export function selectGraphs(db: D1Database, run: string, graphs: readonly string[]): D1PreparedStatement {
  return db
    .prepare(
      // The first of each by the index: all of a common graph would be more rows the longer the run.
      `SELECT value AS graph_hash, (
         SELECT wave FROM tasks WHERE run_id = ?1 AND graph_hash = value AND status IN ('solve', 'graded') AND wave >= 0
         ORDER BY wave LIMIT 1
       ) AS wave FROM json_each(?2)`,
    )
    .bind(run, JSON.stringify(graphs));
}

/** Questions of tasks, by id: to measure how alike two are. */
export function selectQuestions(db: D1Database, ids: readonly string[]): D1PreparedStatement {
  return db
    .prepare("SELECT id, question FROM tasks WHERE id IN (SELECT value FROM json_each(?1)) AND question IS NOT NULL")
    .bind(JSON.stringify(ids));
}

export interface UnderWay {
  readonly planned: number;
  readonly making: number;
  readonly solving: number;
}

/** One row: tasks planned, those not certified or dropped yet, and certified ones without all their verdicts. Reads open tasks only. */
export function selectUnderWay(db: D1Database, run: string): D1PreparedStatement {
  return db
    .prepare(
      `SELECT coalesce((SELECT max(ordinal) + 1 FROM tasks WHERE run_id = ?1 AND ordinal < ${VARIANTS_FROM}), 0) AS planned,
         count(*) FILTER (WHERE status IN ('collect', 'derive', 'certify') AND varies IS NULL) AS making,
         count(*) FILTER (WHERE status IN ('certified', 'solve')) AS solving
       FROM tasks WHERE run_id = ?1 AND status NOT IN ('graded', 'dropped')`,
    )
    .bind(run);
}

/** One row if the run still has a task under way, none otherwise. Reads the index of open tasks only. */
export function selectOpen(db: D1Database, run: string): D1PreparedStatement {
  return db
    .prepare("SELECT 1 AS open FROM tasks WHERE run_id = ?1 AND status NOT IN ('graded', 'dropped') LIMIT 1")
    .bind(run);
}

/** Drops certified tasks whose lease had run out when their wave closed. */
export function dropRefused(
  db: D1Database,
  run: string,
  ordinals: readonly number[],
  now: number,
): D1PreparedStatement {
  return db
    .prepare(
      `UPDATE tasks SET status = 'dropped', reason = 'lease_expired', detail = 'certified after its wave had closed', moved_at = ?3
       WHERE run_id = ?1 AND status = 'certified' AND ordinal IN (SELECT value FROM json_each(?2))`,
    )
    .bind(run, JSON.stringify(ordinals), now);
}

/** Of these waves of a run, those whose tasks have all been graded or dropped. */
export function selectGradedWaves(db: D1Database, run: string, waves: readonly number[]): D1PreparedStatement {
  return db
    .prepare(
      `SELECT value AS wave FROM json_each(?2) WHERE NOT EXISTS (
         SELECT 1 FROM tasks WHERE run_id = ?1 AND wave = value AND status NOT IN ('graded', 'dropped'))`,
    )
    .bind(run, JSON.stringify(waves));
}

/** Ordinals of a wave's tasks that were certified and are not kept, as duplicates or since they cannot be read: the coordinator must not count them. */
export function selectUncertified(db: D1Database, run: string, wave: number): D1PreparedStatement {
  return db
    .prepare(
      `SELECT ordinal FROM tasks WHERE run_id = ?1 AND wave = ?2
       AND (reason = 'duplicate' OR reason = 'stage_failed' AND fingerprint IS NOT NULL) ORDER BY ordinal`,
    )
    .bind(run, wave);
}
