/** D1 takes at most 2 MB in one bound value: bulk statements over JSON are cut below that. */

/** UTF-8 bytes of JSON in one statement of several rows, at most: a quarter of what D1 takes, for statements that are quick. */
const CHUNK_BYTES = 500_000;
/** UTF-8 bytes of a bound value, at most (Cloudflare's limits of D1: 2,000,000), without the brackets around a row that is alone. */
export const BOUND_BYTES = 2_000_000 - 2;

const ENCODER = new TextEncoder();

/** A row is larger than a statement can take. */
export class RowTooLarge extends Error {
  override readonly name = "RowTooLarge";
}

/** UTF-8 bytes that a row takes in a statement. A column that holds JSON is a string there, and each of its quotes takes two. */
export function boundBytes(row: unknown): number {
  return ENCODER.encode(JSON.stringify(row)).byteLength;
}

/**
 * The row. Throws `RowTooLarge` if no statement can take it: asked before it comes together with others, it alone fails, since
 * one statement that fails takes all that are stored with it along.
 */
export function bindable<T>(row: T, what: string): T {
  const bytes = boundBytes(row);
  if (bytes > BOUND_BYTES) throw new RowTooLarge(`${what}: ${bytes} bytes, the store takes ${BOUND_BYTES}`);
  return row;
}

/** One statement for as many rows as fit into a bound value; no rows, no statement. A row of more than that is alone in one. */
export function chunked<T>(
  rows: readonly T[],
  make: (rows: readonly T[]) => D1PreparedStatement,
): D1PreparedStatement[] {
  const statements: D1PreparedStatement[] = [];
  let chunk: T[] = [];
  let size = 0;
  for (const row of rows) {
    const bytes = boundBytes(row);
    if (chunk.length > 0 && size + bytes > CHUNK_BYTES) {
      statements.push(make(chunk));
      chunk = [];
      size = 0;
    }
    chunk.push(row);
    size += bytes;
  }
  if (chunk.length > 0) statements.push(make(chunk));
  return statements;
}
