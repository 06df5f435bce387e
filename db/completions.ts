/** Completions that were paid for, what a run has spent on them, and who may make the next one. */
import { keyNotTakenDown } from "./deletions.ts";
import type { completions, spend } from "./schema/index.ts";

export type CompletionRow = typeof completions.$inferSelect;
export type SpendRow = typeof spend.$inferSelect;

/** Stored completions whose keys begin with one of the scopes (`<task>/<stage>/<round or attempt>`). */
export function selectCompletions(db: D1Database, scopes: readonly string[]): D1PreparedStatement {
  // "0" is the character after "/": the range holds what begins with the scope and a slash, and the index finds it.
  return db
    .prepare(
      `SELECT c.key, c.response FROM json_each(?1) AS j
       JOIN completions AS c ON c.key > j.value || '/' AND c.key < j.value || '0'`,
    )
    .bind(JSON.stringify(scopes));
}

/** Stores completions of runs that are still there; of one that is there already the stored one stands. Returns the keys that were new. */
export function insertCompletions(db: D1Database, rows: readonly CompletionRow[]): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO completions (key, run_id, role, model, response)
       SELECT value ->> 'key', value ->> 'run_id', value ->> 'role', value ->> 'model', value ->> 'response'
       FROM json_each(?1) WHERE EXISTS (SELECT 1 FROM runs WHERE id = value ->> 'run_id')
       AND ${keyNotTakenDown("(value ->> 'key')")} ON CONFLICT DO NOTHING RETURNING key`,
    )
    .bind(JSON.stringify(rows));
}

/** Takes a stored completion away, if it is still this one. */
export function dropCompletion(db: D1Database, key: string, response: string): D1PreparedStatement {
  return db.prepare("DELETE FROM completions WHERE key = ?1 AND response = ?2").bind(key, response);
}

/** What rows come to together. A sum with an unknown price in it is unknown. */
export function summedSpend(rows: readonly SpendRow[]): Omit<SpendRow, "run_id" | "stage" | "role" | "model"> {
  const sum = (of: (row: SpendRow) => number) => rows.reduce((total, row) => total + of(row), 0);
  return {
    completions: sum((row) => row.completions),
    requests: sum((row) => row.requests),
    unreadable: sum((row) => row.unreadable),
    lenient: sum((row) => row.lenient),
    estimated: sum((row) => row.estimated),
    input_tokens: sum((row) => row.input_tokens),
    output_tokens: sum((row) => row.output_tokens),
    usd: rows.some(({ usd }) => usd === null) ? null : sum((row) => row.usd ?? 0),
  };
}

/** Adds to what a run has spent, if it is still there. A sum with an unknown price in it is unknown. */
export function addSpend(db: D1Database, rows: readonly SpendRow[]): D1PreparedStatement {
  const counts = ["completions", "requests", "unreadable", "lenient", "estimated", "input_tokens", "output_tokens"];
  const columns = ["run_id", "stage", "role", "model", ...counts, "usd"];
  return db
    .prepare(
      `INSERT INTO spend (${columns.join(", ")})
       SELECT ${columns.map((column) => `value ->> '${column}'`).join(", ")} FROM json_each(?1)
       WHERE EXISTS (SELECT 1 FROM runs WHERE id = value ->> 'run_id')
       ON CONFLICT DO UPDATE SET ${counts.map((c) => `${c} = ${c} + excluded.${c}`).join(", ")}, usd = usd + excluded.usd`,
    )
    .bind(JSON.stringify(rows));
}

/**
 * Adds what comes in after its run was deleted to what the run's key has spent: a request that was under way is paid for all the same.
 * Nothing where the run is there, or had no key.
 */
export function addLateSpend(db: D1Database, rows: readonly SpendRow[]): D1PreparedStatement {
  return db
    .prepare(
      `UPDATE key_spend SET usd = usd + (SELECT total(value ->> 'usd') FROM json_each(?1) WHERE value ->> 'run_id' = key_spend.run_id)
       WHERE run_id IN (SELECT value ->> 'run_id' FROM json_each(?1)) AND NOT EXISTS (SELECT 1 FROM runs WHERE id = key_spend.run_id)`,
    )
    .bind(JSON.stringify(rows));
}

/** The same with the run's status in each row: whoever calls models for it hears that it was paused or cancelled. No row of a run that is gone. */
export function selectSpendAndStatus(db: D1Database, run: string): D1PreparedStatement {
  return db
    .prepare("SELECT spend.*, runs.status FROM spend JOIN runs ON runs.id = spend.run_id WHERE run_id = ?1")
    .bind(run);
}

/** What a run has spent so far, by stage, role and model. */
export function selectSpend(db: D1Database, run: string): D1PreparedStatement {
  return db.prepare("SELECT * FROM spend WHERE run_id = ?1 ORDER BY stage, role, model").bind(run);
}

/** The same of several runs. */
export function selectSpendOf(db: D1Database, runs: readonly string[]): D1PreparedStatement {
  return db.prepare("SELECT * FROM spend WHERE run_id IN (SELECT value FROM json_each(?1))").bind(JSON.stringify(runs));
}

/** Claims what nobody else has a claim on, and returns the keys that are the caller's now. Times are Unix milliseconds. */
export function claim(db: D1Database, keys: readonly string[], now: number, until: number): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO claims (key, until) SELECT value, ?3 FROM json_each(?1) WHERE true
       ON CONFLICT DO UPDATE SET until = excluded.until WHERE claims.until < ?2 RETURNING key`,
    )
    .bind(JSON.stringify(keys), now, until);
}

/** Holds claims on for longer: their holder is alive. */
export function holdClaims(db: D1Database, keys: readonly string[], until: number): D1PreparedStatement {
  return db
    .prepare("UPDATE claims SET until = ?2 WHERE key IN (SELECT value FROM json_each(?1))")
    .bind(JSON.stringify(keys), until);
}

/** Gives claims up. */
export function dropClaims(db: D1Database, keys: readonly string[]): D1PreparedStatement {
  return db.prepare("DELETE FROM claims WHERE key IN (SELECT value FROM json_each(?1))").bind(JSON.stringify(keys));
}
