/** Queries on block lists: storing one, looking questions up, deleting one. */
import { and, desc, eq, inArray, ne, sql } from "drizzle-orm";
import type { Shard } from "../functions/domain/block_lists/shards.ts";
import { belongsSql } from "../functions/domain/project.ts";
import { chunked } from "./chunks.ts";
import type { Database } from "./client.ts";
import { type After, older } from "./pages.ts";
import { blockLists } from "./schema/index.ts";

export type BlockList = typeof blockLists.$inferSelect;
export type NewBlockList = Omit<BlockList, "status" | "created_at" | "moved_at">;

/** The list, whatever its status. */
export function findBlockList(db: Database, id: string): Promise<BlockList | undefined> {
  return db.select().from(blockLists).where(eq(blockLists.id, id)).get();
}

/** Those of the lists that there are, whatever their status, in any order. */
export function findBlockLists(db: Database, ids: readonly string[]): Promise<BlockList[]> {
  return db
    .select()
    .from(blockLists)
    .where(inArray(blockLists.id, [...ids]))
    .all();
}

/** Those of a project that can be used, newest first. */
export function listBlockLists(db: Database, project: string, limit: number, after?: After): Promise<BlockList[]> {
  return db
    .select()
    .from(blockLists)
    .where(
      and(
        sql.raw(belongsSql("block_lists.id", "block_list", project)),
        eq(blockLists.status, "ready"),
        older(blockLists, after),
      ),
    )
    .orderBy(desc(blockLists.created_at), desc(blockLists.id))
    .limit(limit)
    .all();
}

/** The list is about to be written, unless it is there: returned as it stands then. One that was deleted comes back as it is now. */
export async function beginBlockList(db: Database, list: NewBlockList, now: number): Promise<BlockList> {
  const fresh = { ...list, status: "writing" as const, created_at: now, moved_at: now };
  const [begun] = await db
    .insert(blockLists)
    .values(fresh)
    .onConflictDoUpdate({ target: blockLists.id, set: fresh, setWhere: ne(blockLists.status, "ready") })
    .returning();
  const there = begun ?? (await findBlockList(db, list.id));
  if (there === undefined) throw new Error(`block list ${list.id} was neither stored nor found`);
  return there;
}

/**
 * Takes a list out of use whose hashes are of another form or secret than these, or that was deleted, and clears them away: what
 * they would be mixed with are others.
 */
export async function clearOutdated(
  db: Database,
  { id, form, secret }: Pick<BlockList, "id" | "form" | "secret">,
  now: number,
): Promise<void> {
  await db.$client
    .prepare(
      "UPDATE block_lists SET status = 'deleted', moved_at = ?4 WHERE id = ?1 AND NOT (form = ?2 AND secret = ?3) AND status <> 'deleted'",
    )
    .bind(id, form, secret, now)
    .run();
  while (!(await clearBlockRows(db, id)));
}

/** The secret of this name that the deployment drew for itself; `drawn`, where it has none yet. */
export async function drawnSecret(db: Database, name: string, drawn: string): Promise<string> {
  const select = db.$client.prepare("SELECT secret FROM drawn_secrets WHERE name = ?1").bind(name);
  const there = await select.first<{ secret: string }>();
  if (there !== null) return there.secret;
  await db.$client
    .prepare("INSERT INTO drawn_secrets (name, secret) VALUES (?1, ?2) ON CONFLICT DO NOTHING")
    .bind(name, drawn)
    .run();
  const row = await select.first<{ secret: string }>();
  if (row === null) throw new Error(`secret ${name} was not stored`);
  return row.secret;
}

/** The list ?1 is being written: of one that was cleared away meanwhile nothing more is stored. */
const WRITING = "EXISTS (SELECT 1 FROM block_lists WHERE id = ?1 AND status = 'writing')";

/** Stores shards and signatures, and a sign of life; what is there already is the same. */
export async function insertBlockRows(
  db: Database,
  list: string,
  { shards, signatures }: { readonly shards: readonly Shard[]; readonly signatures: readonly [number, string][] },
  now: number,
): Promise<void> {
  const d1 = db.$client;
  await d1.batch([
    d1.prepare("UPDATE block_lists SET moved_at = ?2 WHERE id = ?1 AND status = 'writing'").bind(list, now),
    ...chunked(shards, (rows) =>
      d1
        .prepare(
          `INSERT INTO block_keys (list_id, shard, keys) SELECT ?1, value ->> 'shard', value ->> 'keys'
           FROM json_each(?2) WHERE ${WRITING} ON CONFLICT (list_id, shard) DO UPDATE SET keys = excluded.keys`,
        )
        .bind(list, JSON.stringify(rows)),
    ),
    ...chunked(signatures, (rows) =>
      d1
        .prepare(
          `INSERT INTO block_signatures (list_id, entry, signature) SELECT ?1, value ->> 0, value ->> 1
           FROM json_each(?2) WHERE ${WRITING} ON CONFLICT (list_id, entry) DO UPDATE SET signature = excluded.signature`,
        )
        .bind(list, JSON.stringify(rows)),
    ),
  ]);
}

/** The list can be used from here on. False if not all of it is stored, since it was cleared away while it was written. */
export async function finishBlockList(db: Database, list: string, shards: number): Promise<boolean> {
  const d1 = db.$client;
  await d1
    .prepare(
      `UPDATE block_lists SET status = 'ready' WHERE id = ?1 AND status = 'writing'
       AND ?2 = (SELECT count(*) FROM block_keys WHERE list_id = ?1)
       AND entries = (SELECT count(*) FROM block_signatures WHERE list_id = ?1)`,
    )
    .bind(list, shards)
    .run();
  return (await findBlockList(db, list))?.status === "ready";
}

/**
 * All block lists that a specification names at the path are there: the condition of a statement that stores what rests on them,
 * so that a list that is deleted meanwhile lets nothing in.
 * @param text parameter that is bound to the JSON of the specification, or a column.
 */
export function listsReady(text: string, path: "$.block_lists" | "$.merge.filter.block_lists"): string {
  return `NOT EXISTS (SELECT 1 FROM json_each(CASE WHEN json_valid(${text}) THEN ${text} ELSE '{}' END, '${path}')
    WHERE value NOT IN (SELECT id FROM block_lists WHERE status = 'ready'))`;
}

/** Runs that are not at their end, schedules that are on, and datasets whose tasks are not settled: what they check by has to stay. */
const USERS = `SELECT id FROM runs WHERE status IN ('running', 'solving', 'paused', 'releasing') AND json_valid(specification)
    AND EXISTS (SELECT 1 FROM json_each(specification, '$.block_lists') WHERE value = ?1)
  UNION ALL SELECT id FROM schedules WHERE enabled = 1 AND json_valid(specification)
    AND EXISTS (SELECT 1 FROM json_each(specification, '$.block_lists') WHERE value = ?1)
  UNION ALL SELECT id FROM datasets WHERE status = 'writing' AND json_valid(specification)
    AND EXISTS (SELECT 1 FROM json_each(specification, '$.merge.filter.block_lists') WHERE value = ?1)`;

/** Takes the list out of use, in one statement with the question whether anything uses it; its hashes go with `clearBlockRows`. */
export async function deleteBlockList(
  db: Database,
  list: string,
  now: number,
): Promise<"deleted" | { users: string[] }> {
  const d1 = db.$client;
  const [, users] = await d1.batch<{ id: string }>([
    d1
      .prepare(
        `UPDATE block_lists SET status = 'deleted', moved_at = ?2 WHERE id = ?1 AND status = 'ready' AND NOT EXISTS (${USERS})`,
      )
      .bind(list, now),
    d1.prepare(`${USERS} LIMIT 10`).bind(list),
  ]);
  const found = await findBlockList(db, list);
  return found?.status === "ready" ? { users: (users?.results ?? []).map(({ id }) => id) } : "deleted";
}

/** Rows that one statement deletes. */
const CLEARED_AT_ONCE = 5_000;

/** Deletes hashes of a list that is out of use, so many at a time; true once none is left. */
export async function clearBlockRows(db: Database, list: string): Promise<boolean> {
  const d1 = db.$client;
  const clear = (table: "block_keys" | "block_signatures") =>
    d1
      .prepare(
        `DELETE FROM ${table} WHERE rowid IN (SELECT rowid FROM ${table} WHERE list_id = ?1 LIMIT ${CLEARED_AT_ONCE})
         AND EXISTS (SELECT 1 FROM block_lists WHERE id = ?1 AND status = 'deleted')`,
      )
      .bind(list);
  const results = await d1.batch([clear("block_keys"), clear("block_signatures")]);
  return results.every(({ meta }) => meta.changes < CLEARED_AT_ONCE);
}

/** Takes lists out of use whose writer has given no sign of life since `before`; returns those whose hashes are to be cleared away. */
export async function abandonedBlockLists(db: Database, before: number): Promise<string[]> {
  const d1 = db.$client;
  const [, found] = await d1.batch<{ id: string }>([
    d1.prepare("UPDATE block_lists SET status = 'deleted' WHERE status = 'writing' AND moved_at < ?1").bind(before),
    d1.prepare(
      `SELECT id FROM block_lists WHERE status = 'deleted' AND (EXISTS (SELECT 1 FROM block_keys WHERE list_id = id)
       OR EXISTS (SELECT 1 FROM block_signatures WHERE list_id = id)) LIMIT 10`,
    ),
  ]);
  return (found?.results ?? []).map(({ id }) => id);
}

/** A hash that was looked up and is held, and for that of a band the entries that have it. */
export interface HeldRow {
  readonly list_id: string;
  readonly key: string;
  readonly after: string;
}

/** Longest text behind a key that is read: numbers of ten entries, with commas. */
const AFTER_CHARS = 80;

/** Which of the keys the list holds: a shard is read for each, since SQLite keeps the order of a cross join. `keys` have to be few enough for a bound value (`chunks.ts`). */
export function selectHeld(
  d1: D1Database,
  { id, digits }: Pick<BlockList, "id" | "digits">,
  keys: readonly string[],
): D1PreparedStatement {
  return d1
    .prepare(
      `SELECT ?1 AS list_id, k.value AS key, substr(s.keys, instr(s.keys, ' ' || k.value) + 1 + length(k.value), ${AFTER_CHARS}) AS after
       FROM json_each(?2) AS k CROSS JOIN block_keys AS s ON s.list_id = ?1 AND s.shard = substr(k.value, 1, ?3)
       WHERE instr(s.keys, ' ' || k.value) > 0`,
    )
    .bind(id, JSON.stringify(keys), digits);
}

export interface SignatureRow {
  readonly list_id: string;
  readonly entry: number;
  readonly signature: string;
}

export function selectSignatures(d1: D1Database, list: string, entries: readonly number[]): D1PreparedStatement {
  return d1
    .prepare(
      `SELECT list_id, entry, signature FROM block_signatures
       WHERE list_id = ?1 AND entry IN (SELECT value FROM json_each(?2))`,
    )
    .bind(list, JSON.stringify(entries));
}

/** Tasks of the run that were dropped for what each list holds. */
export async function droppedByList(db: Database, run: string): Promise<ReadonlyMap<string, number>> {
  const { results } = await db.$client
    .prepare(
      `SELECT CASE WHEN json_valid(certificate) THEN certificate ->> '$.block_lists.list' END AS list, count(*) AS tasks
       FROM tasks WHERE run_id = ?1 AND reason = 'blocked' GROUP BY list`,
    )
    .bind(run)
    .all<{ list: string | null; tasks: number }>();
  return new Map(results.flatMap(({ list, tasks }) => (list === null ? [] : [[list, tasks] as const])));
}
