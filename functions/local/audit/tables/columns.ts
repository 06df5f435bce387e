/** Columns of a file of rows, by a name in each. */
import { type Claims, claimsOf } from "../claims.ts";

/** Values of a column for each name, in the order of the rows. */
export const columnsBy = (
  rows: readonly Record<string, string>[],
  name: (row: Record<string, string>) => string,
  columns: Readonly<Record<string, (row: Record<string, string>) => string | number>>,
): Claims =>
  claimsOf(Map.groupBy(rows, name), ([key, of]) => [
    key,
    Object.fromEntries(Object.entries(columns).map(([field, value]) => [field, of.map(value).join(",")])),
  ]);
