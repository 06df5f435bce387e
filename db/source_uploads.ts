/** Queries on the seeds and the exemplars of a source. */
import { chunked } from "./chunks.ts";

const COLUMN = { source_seeds: "seed", source_exemplars: "exemplar" } as const;
export type UploadTable = keyof typeof COLUMN;

export interface Uploaded {
  readonly digest: string;
  /** JSON. */
  readonly text: string;
}

export interface UploadRow extends Uploaded {
  readonly ordinal: number;
}

/** What a source may hold of them. */
export interface UploadBounds {
  readonly rows: number;
  /** Characters of all of them. */
  readonly chars: number;
}

/**
 * Stores them behind those that are there, or in their place; what is there already stays where it stands. All or nothing:
 * beyond the bounds nothing changes.
 * @returns how many there are then; null where they would be too many, and `added` the new ones.
 */
export async function storeUploads(
  db: D1Database,
  table: UploadTable,
  source: string,
  uploads: readonly Uploaded[],
  replace: boolean,
  bounds: UploadBounds,
): Promise<{ readonly total: number; readonly added: number } | null> {
  const column = COLUMN[table];
  const before = replace ? new Map<string, string>() : await digestsOf(db, table, source);
  const fresh = uploads.filter(({ digest }) => !before.has(digest));
  const there = replace ? { rows: 0, chars: 0, last: -1 } : await sizeOf(db, table, source);
  const chars = there.chars + fresh.reduce((sum, { text }) => sum + text.length, 0);
  if (there.rows + fresh.length > bounds.rows || chars > bounds.chars) return null;
  const rows = fresh.map(({ digest, text }, i) => ({ digest, text, ordinal: there.last + 1 + i }));
  const isThere = "EXISTS (SELECT 1 FROM sources WHERE id = ?1)";
  await db.batch([
    ...(replace ? [db.prepare(`DELETE FROM ${table} WHERE source_id = ?1`).bind(source)] : []),
    ...chunked(rows, (some) =>
      db
        .prepare(
          `INSERT INTO ${table} (source_id, digest, ordinal, ${column})
           SELECT ?1, value ->> 'digest', value ->> 'ordinal', value ->> 'text' FROM json_each(?2)
           WHERE ${isThere} ON CONFLICT DO NOTHING`,
        )
        .bind(source, JSON.stringify(some)),
    ),
    db.prepare("UPDATE sources SET changed = changed + 1 WHERE id = ?1").bind(source),
  ]);
  return { total: there.rows + fresh.length, added: fresh.length };
}

async function digestsOf(db: D1Database, table: UploadTable, source: string): Promise<Map<string, string>> {
  const { results } = await db
    .prepare(`SELECT digest FROM ${table} WHERE source_id = ?1`)
    .bind(source)
    .all<{ digest: string }>();
  return new Map(results.map(({ digest }) => [digest, digest]));
}

async function sizeOf(db: D1Database, table: UploadTable, source: string) {
  const size = await db
    .prepare(
      `SELECT count(*) AS rows, coalesce(sum(length(${COLUMN[table]})), 0) AS chars, coalesce(max(ordinal), -1) AS last
       FROM ${table} WHERE source_id = ?1`,
    )
    .bind(source)
    .first<{ rows: number; chars: number; last: number }>();
  return size ?? { rows: 0, chars: 0, last: -1 };
}

/** How many a source has of each. */
export async function countUploads(
  db: D1Database,
  sources: readonly string[],
): Promise<ReadonlyMap<string, { readonly seeds: number; readonly exemplars: number }>> {
  const { results } = await db
    .prepare(
      `SELECT value AS source, (SELECT count(*) FROM source_seeds WHERE source_id = value) AS seeds,
       (SELECT count(*) FROM source_exemplars WHERE source_id = value) AS exemplars FROM json_each(?1)`,
    )
    .bind(JSON.stringify(sources))
    .all<{ source: string; seeds: number; exemplars: number }>();
  return new Map(results.map(({ source, seeds, exemplars }) => [source, { seeds, exemplars }]));
}

/** In the order in which they were given, after a place. */
export async function listUploads(
  db: D1Database,
  table: UploadTable,
  source: string,
  limit: number,
  after = -1,
): Promise<UploadRow[]> {
  const { results } = await db
    .prepare(
      `SELECT digest, ordinal, ${COLUMN[table]} AS text FROM ${table}
       WHERE source_id = ?1 AND ordinal > ?2 ORDER BY ordinal LIMIT ?3`,
    )
    .bind(source, after, limit)
    .all<UploadRow>();
  return results;
}
