/** Lists: `limit` and `cursor` in, `items` and the next `cursor` out. A cursor is the key of the last item; clients need not read it. */
import { z } from "@hono/zod-openapi";
import type { After } from "../../db/runs.ts";
import { Problem } from "./problem.ts";

const LIMIT_MAX = 200;

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

/** Cuts one item more than was asked for, which shows that there is a next page, off the list. */
export function pageOf<R, T>(
  rows: readonly R[],
  limit: number,
  view: (row: R) => T,
  key: (row: R) => string,
): { items: T[]; cursor: string | null } {
  const page = rows.slice(0, limit);
  const last = page.at(-1);
  return { items: page.map(view), cursor: rows.length > limit && last !== undefined ? key(last) : null };
}

export function afterOf(cursor: string | undefined): After | undefined {
  if (cursor === undefined) return undefined;
  const [, created_at, id] = /^(\d{1,15})\.(.+)$/.exec(cursor) ?? [];
  if (created_at === undefined || id === undefined) throw badCursor();
  return { created_at: Number(created_at), id };
}

export function cursorOf(row: After): string {
  return `${row.created_at}.${row.id}`;
}

export function numberCursor(cursor: string | undefined): number | undefined {
  if (cursor === undefined) return undefined;
  if (!/^\d{1,9}$/.test(cursor)) throw badCursor();
  return Number(cursor);
}

export function badCursor(): Problem {
  const message = "expected the cursor of an earlier page of this list";
  return new Problem(400, `cursor: ${message}`, [{ field: "cursor", message }]);
}
