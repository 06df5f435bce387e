/** Queries on keys of the API, on what they may still begin, and on what they changed. */
import { and, desc, eq, isNull } from "drizzle-orm";
import type { Database } from "./client.ts";
import { type After, older } from "./pages.ts";
import { audit, keys } from "./schema/index.ts";

export type Key = typeof keys.$inferSelect;
export type AuditEntry = typeof audit.$inferSelect;

export async function insertKey(db: Database, key: Key): Promise<void> {
  await db.insert(keys).values(key);
}

/** The key of this hash, unless it was revoked. */
export async function keyOfHash(db: Database, hash: string): Promise<Key | undefined> {
  // Every request begins with it: no query is built for it.
  const select = db.$client.prepare("SELECT * FROM keys WHERE hash = ?1 AND revoked_at IS NULL");
  return (await select.bind(hash).first<Key>()) ?? undefined;
}

export function findKey(db: Database, id: string): Promise<Key | undefined> {
  return db.select().from(keys).where(eq(keys.id, id)).get();
}

/** Of a project, newest first; of all projects where none is given. */
export function listKeys(db: Database, project: string | undefined, limit: number, after?: After): Promise<Key[]> {
  return db
    .select()
    .from(keys)
    .where(and(project === undefined ? undefined : eq(keys.project, project), older(keys, after)))
    .orderBy(desc(keys.created_at), desc(keys.id))
    .limit(limit)
    .all();
}

/** Projects to be told of, at most. */
const PROJECTS_MOST = 1_000;

/** Projects that have a key, or in which something was ever made. */
export async function listProjects(db: Database): Promise<string[]> {
  const { results } = await db.$client
    .prepare(
      // One step in the index for each project, however much was changed in it.
      `WITH RECURSIVE changed (project) AS (
         SELECT min(project) FROM audit
         UNION ALL SELECT (SELECT min(project) FROM audit WHERE project > changed.project) FROM changed WHERE changed.project IS NOT NULL)
       SELECT project FROM changed WHERE project IS NOT NULL UNION SELECT project FROM keys ORDER BY project LIMIT ${PROJECTS_MOST}`,
    )
    .all<{ project: string }>();
  return results.map(({ project }) => project);
}

/** Revoked once: asked for again it stays when it was. Undefined if there is no such key. */
export async function revokeKey(db: Database, id: string, now: number): Promise<Key | undefined> {
  await db
    .update(keys)
    .set({ revoked_at: now })
    .where(and(eq(keys.id, id), isNull(keys.revoked_at)));
  return findKey(db, id);
}

/** Runs that are not at their end. */
const OPEN = "status IN ('running', 'solving', 'paused', 'releasing')";

/** What its key has open. */
export const OPEN_OF_KEY = `SELECT count(*) FROM runs WHERE key_id = k.id AND ${OPEN}`;

/** US dollars that the run of this row has spent. */
export function spentSql(run: string): string {
  return `coalesce((SELECT sum(usd) FROM spend WHERE run_id = ${run}), 0)`;
}

/**
 * US dollars that the runs of the key have spent that it began or went on with since ?since, those that are open with all that they
 * may still spend: a run that names models has a budget always.
 */
export function committedSql(since: string): string {
  const spent = spentSql("r.id");
  const budget = "coalesce(CASE WHEN json_valid(r.specification) THEN r.specification ->> '$.budget.usd' END, 0)";
  return `SELECT (SELECT coalesce(sum(CASE WHEN r.${OPEN} THEN max(${spent}, ${budget}) ELSE ${spent} END - r.key_usd_before), 0)
      FROM runs AS r WHERE r.key_id = k.id AND coalesce(r.key_since, r.created_at) >= ${since})
    + (SELECT coalesce(sum(usd), 0) FROM key_spend WHERE key_id = k.id AND created_at >= ${since})`;
}

/** Why a key cannot begin another run: what it has, and what it may have. */
export interface KeyUse {
  readonly open: number;
  readonly committed: number;
  readonly open_runs: number | null;
  readonly usd_per_month: number | null;
}

/** @param since begin of the month, Unix milliseconds. */
export async function useOfKey(db: Database, id: string, since: number): Promise<KeyUse | undefined> {
  const select = db.$client.prepare(
    `SELECT open_runs, usd_per_month, (${OPEN_OF_KEY}) AS open, (${committedSql("?2")}) AS committed FROM keys AS k WHERE id = ?1`,
  );
  return (await select.bind(id, since).first<KeyUse>()) ?? undefined;
}

export async function insertAudit(db: Database, entry: AuditEntry): Promise<void> {
  await db.insert(audit).values(entry);
}

/** Of a project, newest first. */
export function listAudit(db: Database, project: string, limit: number, after?: After): Promise<AuditEntry[]> {
  return db
    .select()
    .from(audit)
    .where(and(eq(audit.project, project), older(audit, after)))
    .orderBy(desc(audit.created_at), desc(audit.id))
    .limit(limit)
    .all();
}
