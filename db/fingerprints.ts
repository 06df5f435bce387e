/** Queries on fingerprints: which kept tasks share a key with new ones. */

export interface FingerprintKey {
  readonly key: string;
  readonly task_id: string;
}

/** Tasks that own these keys. */
export function selectFingerprints(db: D1Database, run: string, keys: readonly string[]): D1PreparedStatement {
  return db
    .prepare(
      `SELECT key, task_id FROM fingerprints WHERE run_id = ?1 AND key IN (SELECT value FROM json_each(?2))
       ORDER BY key, task_id`,
    )
    .bind(run, JSON.stringify(keys));
}

export function insertFingerprints(db: D1Database, run: string, rows: readonly FingerprintKey[]): D1PreparedStatement {
  return db
    .prepare(
      `INSERT INTO fingerprints (run_id, key, task_id) SELECT ?1, value ->> 'key', value ->> 'task_id'
       FROM json_each(?2) WHERE EXISTS (SELECT 1 FROM runs WHERE id = ?1) ON CONFLICT DO NOTHING`,
    )
    .bind(run, JSON.stringify(rows));
}
