/** Queries on variants: tasks that vary a kept one, with ordinals and a wave of their own. */
import { VARIANTS_FROM } from "../functions/domain/task_id.ts";
import type { RoundRow } from "./rounds.ts";
import type { StatusCount } from "./runs.ts";

/** The wave that variants stand in: none that is planned, so that no quota looks at them. */
const VARIANTS_WAVE = -1;

/** For each of the tasks, which are kept in the same batch, a variant that waits to be made; one that is there is left as it is. */
export function insertVariants(db: D1Database, tasks: readonly string[], now: number): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO tasks (id, run_id, ordinal, wave, status, round, domain, configuration, exemplar, varies, moved_at)
       SELECT id || '-v1', run_id, ordinal + ${VARIANTS_FROM}, ${VARIANTS_WAVE}, 'certify', round, domain, configuration, exemplar, id, ?2
       FROM tasks WHERE id IN (SELECT value FROM json_each(?1)) AND status IN ('solve', 'graded')
       ON CONFLICT DO NOTHING`,
    )
    .bind(JSON.stringify(tasks), now);
}

/** The rounds of variants that wait to be made; goes before the step that takes them on, in the same batch. */
export function insertVariantRounds(db: D1Database, rows: readonly RoundRow[]): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO rounds (task_id, round, evidence, evidence_key, provenance, question, answer, answer_text, answer_pointers,
                           tries, collect_prompt, derive_prompt, complaints, edit_prompt)
       SELECT j.value ->> 'task_id', j.value ->> 'round', j.value ->> 'evidence', j.value ->> 'evidence_key', j.value ->> 'provenance',
              j.value ->> 'question', j.value ->> 'answer', j.value ->> 'answer_text', j.value ->> 'answer_pointers',
              j.value ->> 'tries', j.value ->> 'collect_prompt', j.value ->> 'derive_prompt', NULL, j.value ->> 'edit_prompt'
       FROM json_each(?1) AS j JOIN tasks ON tasks.id = j.value ->> 'task_id'
       WHERE tasks.status = 'certify'
       ON CONFLICT DO NOTHING`,
    )
    .bind(JSON.stringify(rows));
}

/** How many variants of a run stand where, and why those that were dropped were. */
export async function countVariants(
  db: D1Database,
  run: string,
): Promise<Pick<StatusCount, "status" | "reason" | "tasks">[]> {
  const { results } = await db
    .prepare(
      `SELECT status, reason, count(*) AS tasks FROM tasks WHERE run_id = ?1 AND varies IS NOT NULL
       GROUP BY status, reason ORDER BY status, reason`,
    )
    .bind(run)
    .all<Pick<StatusCount, "status" | "reason" | "tasks">>();
  return results;
}
