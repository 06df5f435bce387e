/** D1 takes at most 2 MB in one bound value: bulk statements over JSON are cut below that. */

/** Characters of JSON in one statement, at most; leaves room for characters of several bytes. */
const CHUNK_CHARACTERS = 500_000;

/** One statement for as many rows as fit into a bound value; no rows, no statement. */
export function chunked<T>(
  rows: readonly T[],
  make: (rows: readonly T[]) => D1PreparedStatement,
): D1PreparedStatement[] {
  const statements: D1PreparedStatement[] = [];
  let chunk: T[] = [];
  let size = 0;
  for (const row of rows) {
    const length = JSON.stringify(row).length;
    if (chunk.length > 0 && size + length > CHUNK_CHARACTERS) {
      statements.push(make(chunk));
      chunk = [];
      size = 0;
    }
    chunk.push(row);
    size += length;
  }
  if (chunk.length > 0) statements.push(make(chunk));
  return statements;
}
