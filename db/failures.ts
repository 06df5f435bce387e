/** Messages that failed every retry, and completions that were paid for. */
import type { completions, failures } from "./schema.ts";

export function insertFailure(db: D1Database, row: typeof failures.$inferInsert): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO failures (id, stage, run_id, task_id, body, error, at) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7)
       ON CONFLICT DO NOTHING`,
    )
    .bind(row.id, row.stage, row.run_id ?? null, row.task_id ?? null, row.body, row.error, row.at);
}

/** The stored completion of that key, as JSON text; no row if it was not bought yet. */
export function selectCompletion(db: D1Database, key: string): D1PreparedStatement {
  return db.prepare("SELECT response FROM completions WHERE key = ?1").bind(key);
}

/** Stores a completion and returns the one that stands under the key: the first of two that were bought at once. */
export function insertCompletion(db: D1Database, row: typeof completions.$inferInsert): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO completions (key, run_id, role, model, response) VALUES (?1, ?2, ?3, ?4, ?5)
       ON CONFLICT DO UPDATE SET key = excluded.key RETURNING response`,
    )
    .bind(row.key, row.run_id, row.role, row.model, row.response);
}
