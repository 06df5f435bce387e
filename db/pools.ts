/** Queries on snapshots of tool pools: each stored once, as are the definitions that it names. */
import { chunked } from "./chunks.ts";

export interface StoredDefinition {
  readonly digest: string;
  readonly name: string;
  readonly definition: string;
}

export interface StoredPool {
  readonly digest: string;
  readonly name: string;
  readonly content: string;
}

/** True if it is stored: one row read. */
export async function hasPool(db: D1Database, digest: string): Promise<boolean> {
  const { results } = await db.prepare("SELECT 1 FROM pools WHERE digest = ?1").bind(digest).all();
  return results.length > 0;
}

/** Stores a pool and those of its definitions that are not there; storing it again changes nothing. */
export async function insertPool(
  db: D1Database,
  { digest, name, content }: StoredPool,
  definitions: readonly StoredDefinition[],
  now: number,
): Promise<void> {
  await db.batch([
    ...chunked(definitions, (rows) =>
      db
        .prepare(
          `INSERT INTO tool_definitions (digest, name, definition)
           SELECT value ->> 'digest', value ->> 'name', value ->> 'definition'
           FROM json_each(?1) WHERE true ON CONFLICT DO NOTHING`,
        )
        .bind(JSON.stringify(rows)),
    ),
    db
      .prepare("INSERT INTO pools (digest, name, content, created_at) VALUES (?1, ?2, ?3, ?4) ON CONFLICT DO NOTHING")
      .bind(digest, name, content, now),
  ]);
}

/** A stored pool with its definitions, in no order; undefined where none is stored under the digest. */
export async function selectPool(
  db: D1Database,
  digest: string,
): Promise<(StoredPool & { readonly definitions: readonly StoredDefinition[] }) | undefined> {
  const [pool, definitions] = await db.batch<StoredPool | StoredDefinition>([
    db.prepare("SELECT digest, name, content FROM pools WHERE digest = ?1").bind(digest),
    db
      .prepare(
        `SELECT digest, name, definition FROM tool_definitions WHERE digest IN
         (SELECT value FROM json_each((SELECT iif(json_valid(content), content, '{}') FROM pools WHERE digest = ?1), '$.tools'))`,
      )
      .bind(digest),
  ]);
  const [stored] = (pool?.results ?? []) as StoredPool[];
  return stored && { ...stored, definitions: (definitions?.results ?? []) as StoredDefinition[] };
}
