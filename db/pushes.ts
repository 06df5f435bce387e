/** Queries on pushes of datasets to the Hugging Face Hub. */
import { and, asc, desc, eq, lt, ne, sql } from "drizzle-orm";
import type { Database } from "./client.ts";
import { type After, older } from "./pages.ts";
import { pushes } from "./schema/index.ts";

export type Push = typeof pushes.$inferSelect;
export type NewPush = Pick<Push, "id" | "dataset_id" | "hub" | "repo" | "revision" | "private" | "token">;

/** Stores the push, or has the one that is there begin again, with the token and the visibility that are named now. */
export async function askForPush(db: Database, push: NewPush, now: number): Promise<Push> {
  const fresh = {
    private: push.private,
    token: push.token,
    status: "waiting" as const,
    commit_id: null,
    commit_url: null,
    error: null,
    moved_at: now,
    finished_at: null,
  };
  return db
    .insert(pushes)
    .values({ ...push, ...fresh, created_at: now })
    .onConflictDoUpdate({ target: pushes.id, set: fresh })
    .returning()
    .get();
}

export function findPush(db: Database, id: string): Promise<Push | undefined> {
  return db.select().from(pushes).where(eq(pushes.id, id)).get();
}

/** Newest first. */
export function listPushes(db: Database, dataset: string, limit: number, after?: After): Promise<Push[]> {
  return db
    .select()
    .from(pushes)
    .where(and(eq(pushes.dataset_id, dataset), older(pushes, after)))
    .orderBy(desc(pushes.created_at), desc(pushes.id))
    .limit(limit)
    .all();
}

/** Where a dataset was brought to, or is being brought to; the oldest first. */
export async function pushedTo(db: Database, dataset: string, limit: number): Promise<Push[]> {
  return db
    .select()
    .from(pushes)
    .where(and(eq(pushes.dataset_id, dataset), ne(pushes.status, "failed")))
    .orderBy(asc(pushes.created_at), asc(pushes.id))
    .limit(limit)
    .all();
}

/** A sign of life. */
export async function touchPush(db: Database, id: string, now: number): Promise<void> {
  await db.update(pushes).set({ moved_at: now }).where(isWaiting(id));
}

/** What went wrong and is tried again; the end of the push clears it. */
export async function notePushError(db: Database, id: string, error: string, now: number): Promise<void> {
  await db.update(pushes).set({ error, moved_at: now }).where(isWaiting(id));
}

export async function finishPush(
  db: Database,
  id: string,
  commit: { readonly id: string; readonly url: string },
  now: number,
): Promise<void> {
  const end = { status: "pushed" as const, commit_id: commit.id, commit_url: commit.url, error: null };
  await db
    .update(pushes)
    .set({ ...end, moved_at: now, finished_at: now })
    .where(isWaiting(id));
}

/** Without an error of its own it keeps the one that was noted last. */
export async function failPush(db: Database, id: string, error: string | null, now: number): Promise<void> {
  await db
    .update(pushes)
    .set({
      status: "failed",
      error: error ?? sql`coalesce(${pushes.error}, 'failed on every retry, without an error of its own')`,
      moved_at: now,
      finished_at: now,
    })
    .where(isWaiting(id));
}

/** Ids of those that have given no sign of life since before `before`. */
export async function silentPushes(db: Database, before: number): Promise<string[]> {
  const rows = await db
    .select({ id: pushes.id })
    .from(pushes)
    .where(and(eq(pushes.status, "waiting"), lt(pushes.moved_at, before)))
    .all();
  return rows.map(({ id }) => id);
}

function isWaiting(id: string) {
  return and(eq(pushes.id, id), eq(pushes.status, "waiting"));
}
