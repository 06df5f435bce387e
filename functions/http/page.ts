/** Lists: `limit` and `cursor` in, `items` and the next `cursor` out. A cursor holds the key of the last item and which list it is of; clients need not read it. */
import { z } from "@hono/zod-openapi";
import { decodeBase64Url, encodeBase64Url } from "hono/utils/encode";
import type { After } from "../../db/pages.ts";
import { canonicalJson, sha256Hex } from "../domain/json.ts";
import { Problem } from "./problem.ts";

const LIMIT_MAX = 200;
/** Hexadecimal digits of a list's digest: they keep lists from being mixed up, and guard nothing. */
const LIST_DIGITS = 8;

export const pageQuery = z.strictObject({
  limit: z.coerce
    .number()
    .int()
    .min(1)
    .max(LIMIT_MAX)
    .default(50)
    .openapi({ description: `Items in the answer, 1 to ${LIMIT_MAX}` }),
  cursor: z.string().min(1).max(200).optional().openapi({ description: "The cursor of the page before" }),
});

export function listOf<T extends z.ZodType>(item: T) {
  return z.object({
    items: z.array(item),
    cursor: z.string().nullable().openapi({ description: "Where to go on; null at the end" }),
  });
}

interface PageQuery {
  readonly limit: number;
  readonly cursor?: string | undefined;
}

export interface Page {
  readonly limit: number;
  /** Key of the last item of the page before; undefined for the first page. */
  readonly after: string | undefined;
  /** The answer. One row more than `limit` shows that there is a next page, and is cut off. */
  of<R, T>(rows: readonly R[], view: (row: R) => T, key: (row: R) => string): { items: T[]; cursor: string | null };
}

/**
 * The page of a list that is asked for. A cursor belongs to the list it was given out for: to its path, which names what it is
 * a list of, and to everything in the query but the limit.
 */
export function pageAsked(path: string, { limit, cursor, ...filters }: PageQuery): Page {
  const list = sha256Hex(canonicalJson([path, JSON.parse(JSON.stringify(filters))])).slice(0, LIST_DIGITS);
  return {
    limit,
    after: cursor === undefined ? undefined : keyIn(cursor, list),
    of(rows, view, key) {
      const page = rows.slice(0, limit);
      const last = page.at(-1);
      const next = rows.length > limit && last !== undefined ? cursorAt(key(last), list) : null;
      return { items: page.map(view), cursor: next };
    },
  };
}

function cursorAt(key: string, list: string): string {
  return encodeBase64Url(new TextEncoder().encode(`${list}${key}`).buffer).replace(/=+$/, "");
}

function keyIn(cursor: string, list: string): string {
  const text = /^[\w-]+$/.test(cursor) ? decoded(cursor) : "";
  const key = text.slice(LIST_DIGITS);
  if (!text.startsWith(list) || key === "" || cursorAt(key, list) !== cursor) throw badCursor();
  return key;
}

function decoded(cursor: string): string {
  try {
    return new TextDecoder().decode(decodeBase64Url(cursor));
  } catch {
    // No length of base64.
    return "";
  }
}

/** Of lists that are ordered by time and id. */
export function timeKey(row: After): string {
  return `${row.created_at}.${row.id}`;
}

export function afterTime(key: string | undefined): After | undefined {
  if (key === undefined) return undefined;
  const [, created_at, id] = /^(\d{1,15})\.(.+)$/.exec(key) ?? [];
  if (created_at === undefined || id === undefined) throw badCursor();
  return { created_at: Number(created_at), id };
}

/** Of lists that are ordered by a number. */
export function afterNumber(key: string | undefined): number | undefined {
  if (key === undefined) return undefined;
  if (!/^\d{1,9}$/.test(key)) throw badCursor();
  return Number(key);
}

export function badCursor(): Problem {
  const message = "expected the cursor of an earlier page of this list, asked for with the same filters";
  return new Problem("cursor_invalid", `cursor: ${message}`, [{ field: "cursor", message }]);
}
