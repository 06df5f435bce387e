/** Queries on sources of users: their row, who is at work on them, and what a reading of them comes to. */
import { and, desc, eq, gt, inArray, lt, sql } from "drizzle-orm";
import { belongsSql } from "../functions/domain/project.ts";
import { chunked } from "./chunks.ts";
import type { Database } from "./client.ts";
import type { Deletion } from "./deletions.ts";
import { type After, older } from "./pages.ts";
import { sourceRejected, sources } from "./schema/index.ts";

export type Source = typeof sources.$inferSelect;
export type SourceRejected = typeof sourceRejected.$inferSelect;

export type NewSource = Pick<
  Source,
  "id" | "name" | "kind" | "request" | "url" | "document_key" | "settings" | "drift_due" | "created_at"
>;

/** Stores a source that is to be read, unless its name is taken: comes back with what has the name. */
export async function insertSource(db: Database, source: NewSource): Promise<Source> {
  const row = { ...source, status: "reading" as const, moved_at: source.created_at };
  const [inserted] = await db.insert(sources).values(row).onConflictDoNothing().returning();
  const stored = inserted ?? (await findSource(db, source.name));
  if (stored === undefined) throw new Error(`source ${source.name} was neither stored nor found`);
  return stored;
}

/** By name. */
export function findSource(db: Database, name: string): Promise<Source | undefined> {
  return db.select().from(sources).where(eq(sources.name, name)).get();
}

export function sourceWithId(db: Database, id: string): Promise<Source | undefined> {
  return db.select().from(sources).where(eq(sources.id, id)).get();
}

export async function hasSource(db: Database, names: readonly string[]): Promise<boolean> {
  const named = db
    .select({ id: sources.id })
    .from(sources)
    .where(inArray(sources.name, [...names]));
  return (await named.limit(1).get()) !== undefined;
}

/** Of a project, newest first. */
export function listSources(db: Database, project: string, limit: number, after?: After): Promise<Source[]> {
  return db
    .select()
    .from(sources)
    .where(and(sql.raw(belongsSql("sources.name", "source", project)), older(sources, after)))
    .orderBy(desc(sources.created_at), desc(sources.id))
    .limit(limit)
    .all();
}

/** Names of a project's sources, some of them: for whoever mistyped one. */
export async function sourceNames(db: Database, project: string, limit = 100): Promise<string[]> {
  const its = sql.raw(belongsSql("sources.name", "source", project));
  const rows = await db
    .select({ name: sources.name })
    .from(sources)
    .where(its)
    .orderBy(sources.name)
    .limit(limit)
    .all();
  return rows.map(({ name }) => name);
}

/** Other settings; its pool is another one by them. @param drift_due when its calls are made again next; null for never. */
export async function changeSettings(
  db: Database,
  id: string,
  settings: string,
  drift_due: number | null,
): Promise<Source | undefined> {
  const [row] = await db
    .update(sources)
    .set({ settings, drift_due, changed: sql`${sources.changed} + 1` })
    .where(eq(sources.id, id))
    .returning();
  return row;
}

/** Has the source read again, from another document if one is given; whoever is at work on it loses it. Undefined if there is none. */
export async function beginReading(
  db: Database,
  id: string,
  document_key: string | null,
  now: number,
): Promise<Source | undefined> {
  const [row] = await db
    .update(sources)
    .set({
      status: "reading",
      error: null,
      holder: null,
      held_until: 0,
      moved_at: now,
      ...(document_key !== null && { document_key }),
    })
    .where(eq(sources.id, id))
    .returning();
  return row;
}

/**
 * Takes a source that is under way, for a while: of two who ask the second is told undefined, as is whoever asks for one that
 * is not under way.
 */
export async function holdSource(
  db: Database,
  id: string,
  holder: string,
  now: number,
  until: number,
): Promise<Source | undefined> {
  const [row] = await db
    .update(sources)
    .set({ holder, held_until: until, moved_at: now })
    .where(and(eq(sources.id, id), inArray(sources.status, ["reading", "probing"]), lt(sources.held_until, now)))
    .returning();
  return row;
}

/** Lets go of it, with what went wrong, if anything did. */
export async function releaseSource(
  db: Database,
  id: string,
  holder: string,
  error: string | null,
  now: number,
): Promise<void> {
  await db
    .update(sources)
    .set({ holder: null, held_until: 0, moved_at: now, ...(error !== null && { error }) })
    .where(and(eq(sources.id, id), eq(sources.holder, holder)));
}

/** The source ?1 is there and held by ?2: what whoever lost it comes to is not stored. */
export const HELD = "EXISTS (SELECT 1 FROM sources WHERE id = ?1 AND holder = ?2)";

/** A tool as a reading has it. */
export interface ReadTool {
  readonly name: string;
  readonly ordinal: number;
  readonly draft: string;
  readonly draft_digest: string;
}

export interface StoredReading {
  /** JSON; null of what is no server. */
  readonly era: string | null;
  /** JSON. */
  readonly reading: string;
  readonly tools: readonly ReadTool[];
  readonly rejected: readonly Omit<SourceRejected, "source_id">[];
}

/**
 * Stores what a source was read as, in one transaction: tools that are as they were keep what they came to, others are to be
 * probed, and those that are gone go. False if somebody else has the source by now.
 */
export async function storeReading(
  db: Database,
  id: string,
  holder: string,
  { reading, era, tools, rejected }: StoredReading,
  now: number,
): Promise<boolean> {
  const d1 = db.$client;
  const names = JSON.stringify(tools.map(({ name, draft_digest }) => [name, draft_digest]));
  const asRead = "SELECT value ->> 0 FROM json_each(?3) WHERE value ->> 0 = NAME AND value ->> 1 = DIGEST";
  const results = await d1.batch([
    d1
      .prepare(
        `DELETE FROM source_recordings WHERE source_id = ?1 AND ${HELD} AND tool NOT IN (
           SELECT t.name FROM source_tools AS t WHERE t.source_id = ?1
           AND EXISTS (${asRead.replace("NAME", "t.name").replace("DIGEST", "t.draft_digest")}))`,
      )
      .bind(id, holder, names),
    d1
      .prepare(
        `DELETE FROM source_tools WHERE source_id = ?1 AND ${HELD}
         AND name NOT IN (SELECT value ->> 0 FROM json_each(?3))`,
      )
      .bind(id, holder, names),
    ...chunked(tools, (rows) =>
      d1
        .prepare(
          `INSERT INTO source_tools (source_id, name, ordinal, draft, draft_digest, state, due)
           SELECT ?1, value ->> 'name', value ->> 'ordinal', value ->> 'draft', value ->> 'draft_digest', 'unprobed', 1
           FROM json_each(?3) WHERE ${HELD}
           ON CONFLICT (source_id, name) DO UPDATE SET ordinal = excluded.ordinal, draft = excluded.draft,
             draft_digest = excluded.draft_digest,
             state = iif(draft_digest = excluded.draft_digest, state, 'unprobed'),
             reason = iif(draft_digest = excluded.draft_digest, reason, NULL),
             message = iif(draft_digest = excluded.draft_digest, message, NULL),
             output = iif(draft_digest = excluded.draft_digest, output, NULL),
             inputs = iif(draft_digest = excluded.draft_digest, inputs, NULL),
             due = iif(draft_digest = excluded.draft_digest, due, 1),
             passed_over = iif(draft_digest = excluded.draft_digest, passed_over, 0)`,
        )
        .bind(id, holder, JSON.stringify(rows)),
    ),
    d1.prepare(`DELETE FROM source_rejected WHERE source_id = ?1 AND ${HELD}`).bind(id, holder),
    ...chunked(rejected, (rows) =>
      d1
        .prepare(
          `INSERT INTO source_rejected (source_id, ordinal, origin, reason, message)
           SELECT ?1, value ->> 'ordinal', value ->> 'origin', value ->> 'reason', value ->> 'message'
           FROM json_each(?3) WHERE ${HELD} ON CONFLICT DO NOTHING`,
        )
        .bind(id, holder, JSON.stringify(rows)),
    ),
    d1
      .prepare(
        `UPDATE sources SET status = 'probing', revision = revision + 1, reading = ?3, era = ?5, changed = changed + 1,
         error = NULL, moved_at = ?4 WHERE id = ?1 AND holder = ?2`,
      )
      .bind(id, holder, reading, now, era),
  ]);
  return results.at(-1)?.meta.changes === 1;
}

/** It cannot be read, which no further try mends: what it was read as before stands, if it was. */
export async function failReading(db: Database, id: string, error: string, now: number): Promise<void> {
  await db
    .update(sources)
    .set({
      status: sql`iif(${sources.revision} = 0, 'failed', 'ready')`,
      error,
      holder: null,
      held_until: 0,
      moved_at: now,
    })
    .where(and(eq(sources.id, id), eq(sources.status, "reading")));
}

/** What went wrong on every try; what is under way of it ends, with what it has. */
export async function failSource(db: Database, id: string, now: number): Promise<void> {
  const d1 = db.$client;
  await d1
    .prepare(
      `UPDATE sources SET status = iif(revision = 0, 'failed', 'ready'), holder = NULL, held_until = 0, moved_at = ?2,
       error = coalesce(error, 'failed on every retry, without an error of its own')
       WHERE id = ?1 AND status IN ('reading', 'probing')`,
    )
    .bind(id, now)
    .run();
}

/** In order of what was rejected, after a place. */
export function listRejected(db: Database, id: string, limit: number, after = -1): Promise<SourceRejected[]> {
  return db
    .select()
    .from(sourceRejected)
    .where(and(eq(sourceRejected.source_id, id), gt(sourceRejected.ordinal, after)))
    .orderBy(sourceRejected.ordinal)
    .limit(limit)
    .all();
}

/** Sources under way that nobody holds and that have given no sign of life since `before`. */
export async function silentSources(db: Database, before: number, now: number): Promise<string[]> {
  const rows = await db
    .select({ id: sources.id })
    .from(sources)
    .where(
      and(inArray(sources.status, ["reading", "probing"]), lt(sources.moved_at, before), lt(sources.held_until, now)),
    )
    .limit(100)
    .all();
  return rows.map(({ id }) => id);
}

/** A sign of life. */
export async function touchSource(db: Database, id: string, now: number): Promise<void> {
  await db.update(sources).set({ moved_at: now }).where(eq(sources.id, id));
}

/** Deletes a source; undefined if there is none of that name. What is left of it is removed after that. */
export async function deleteSource(db: Database, name: string, now: number): Promise<Deletion | undefined> {
  const d1 = db.$client;
  const source = await findSource(db, name);
  if (source === undefined) return undefined;
  const [, , found] = await d1.batch<Deletion>([
    d1
      .prepare(
        `INSERT INTO deletions (kind, id, family, number, asked_at, moved_at)
         SELECT 'source', id, name, 0, ?2, ?2 FROM sources WHERE id = ?1 ON CONFLICT DO NOTHING`,
      )
      .bind(source.id, now),
    d1.prepare("DELETE FROM sources WHERE id = ?1").bind(source.id),
    d1.prepare("SELECT * FROM deletions WHERE kind = 'source' AND id = ?1").bind(source.id),
  ]);
  return found?.results[0];
}
