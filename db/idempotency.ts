/**
 * Requests that carry an `Idempotency-Key`, and their first replies. A row is reserved before the work and gets its reply
 * after it. Who died in between leaves a row without one: it may be worked on again, by more than one at once even, since
 * what it makes is named by the reservation.
 */
import { z } from "zod";
import type { idempotencyKeys } from "./schema/index.ts";

type Row = typeof idempotencyKeys.$inferSelect;

const KEPT_MS = 24 * 60 * 60_000;
/** Who has not replied for this long is taken for dead: a request takes seconds at most. */
const DEAD_MS = 60_000;
/** Rows that one clean-up looks at: as many as a minute brings. */
const CLEANED = 500;

export interface KeyedRequest {
  /** Digest of method, path and key. */
  readonly id: string;
  /** Digest of all else that says what was asked for. */
  readonly request: string;
}

export interface Reply {
  readonly status: number;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: string;
}

/**
 * `mine`: to be worked on by who asked; `since` is the same for everyone who works on it, `again` if somebody did before.
 * `taken`: somebody works on it. `other`: the key came with another request.
 */
export type Reservation =
  | { readonly state: "mine"; readonly since: number; readonly again: boolean }
  | { readonly state: "taken" }
  | { readonly state: "other" }
  | { readonly state: "replied"; readonly reply: Reply };

/** Reserves the request in one transaction. A row past its time is as if it were not there. */
export async function reserve(db: D1Database, { id, request }: KeyedRequest, now: number): Promise<Reservation> {
  const [, before, mine, after] = await db.batch<Row>([
    db.prepare("DELETE FROM idempotency_keys WHERE id = ?1 AND created_at < ?2").bind(id, now - KEPT_MS),
    db.prepare("SELECT * FROM idempotency_keys WHERE id = ?1").bind(id),
    db
      .prepare(
        `INSERT INTO idempotency_keys (id, request, created_at) VALUES (?1, ?2, ?3)
         ON CONFLICT (id) DO UPDATE SET status = NULL
         WHERE request = excluded.request AND (status >= 500 OR (status IS NULL AND created_at < ?4)) RETURNING *`,
      )
      .bind(id, request, now, now - DEAD_MS),
    db.prepare("SELECT * FROM idempotency_keys WHERE id = ?1").bind(id),
  ]);
  const reserved = mine?.results[0];
  if (reserved !== undefined)
    return { state: "mine", since: reserved.created_at, again: before?.results[0] !== undefined };
  const row = after?.results[0];
  if (row === undefined) throw new Error(`the key ${id} was neither reserved nor found`);
  if (row.request !== request) return { state: "other" };
  if (row.status === null) return { state: "taken" };
  const headers = z.record(z.string(), z.string()).parse(JSON.parse(row.headers ?? "{}"));
  return { state: "replied", reply: { status: row.status, headers, body: row.body ?? "" } };
}

/** Keeps the reply; of several who worked on it the first one's. */
export async function keepReply(db: D1Database, id: string, { status, headers, body }: Reply): Promise<void> {
  await db
    .prepare(
      "UPDATE idempotency_keys SET status = ?2, headers = ?3, body = ?4 WHERE id = ?1 AND (status IS NULL OR status >= 500)",
    )
    .bind(id, status, JSON.stringify(headers), body)
    .run();
}

/** Something may have been made before it failed: the same request may try again, at once. */
export async function keepFailure(db: D1Database, id: string): Promise<void> {
  await db.prepare("UPDATE idempotency_keys SET status = 500 WHERE id = ?1 AND status IS NULL").bind(id).run();
}

/** Nothing was made: the key is as if it had not been used. */
export async function forgetRequest(db: D1Database, id: string): Promise<void> {
  await db.prepare("DELETE FROM idempotency_keys WHERE id = ?1 AND status IS NULL").bind(id).run();
}

/** Deletes rows past their time. It looks at the oldest alone, which have the lowest row ids, so that no call is a long one. */
export async function deleteOldReplies(db: D1Database, now: number): Promise<void> {
  await db
    .prepare(
      `DELETE FROM idempotency_keys WHERE created_at < ?1
       AND rowid IN (SELECT rowid FROM idempotency_keys ORDER BY rowid LIMIT ${CLEANED})`,
    )
    .bind(now - KEPT_MS)
    .run();
}
