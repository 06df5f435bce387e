/** Messages that failed every retry. */
import { notTakenDown } from "./deletions.ts";
import type { failures } from "./schema/index.ts";

export function insertFailure(db: D1Database, row: typeof failures.$inferInsert): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO failures (id, stage, run_id, task_id, body, error, at) SELECT ?1, ?2, ?3, ?4, ?5, ?6, ?7
       WHERE (?3 IS NULL OR EXISTS (SELECT 1 FROM runs WHERE id = ?3)) AND (?4 IS NULL OR ${notTakenDown("?4")})
       ON CONFLICT DO NOTHING`,
    )
    .bind(row.id, row.stage, row.run_id ?? null, row.task_id ?? null, row.body, row.error, row.at);
}
