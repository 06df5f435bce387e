/** Reading the files of an unpacked package. */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { DatabaseSync } from "node:sqlite";
import { parse } from "csv-parse/sync";

export const textIn = (folder: string, ...path: readonly string[]): string =>
  readFileSync(join(folder, ...path), "utf8");

export const jsonIn = <T>(folder: string, ...path: readonly string[]): T => JSON.parse(textIn(folder, ...path)) as T;

/** Rows of separated values, by the names in the first line. */
export const rowsIn = (text: string, delimiter = ","): Record<string, string>[] =>
  parse(text, { delimiter, columns: true, bom: true, relax_column_count: true, relax_quotes: true });

/** Rows of separated values that has no line of names. */
export const cellsIn = (text: string, delimiter = ","): string[][] =>
  parse(text, { delimiter, bom: true, relax_column_count: true, relax_quotes: true });

/** Rows of a query on an SQLite file of the package. */
export function queried<T>(folder: string, path: string, sql: string): T[] {
  const db = new DatabaseSync(join(folder, path), { readOnly: true });
  try {
    return db.prepare(sql).all() as T[];
  } finally {
    db.close();
  }
}

/** Every file under a folder of the package. */
export const filesIn = (folder: string, ...path: readonly string[]): string[] =>
  readdirSync(join(folder, ...path), { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name))
    .toSorted();

/** A module of the package that holds data alone. */
export const moduleIn = async <T>(folder: string, ...path: readonly string[]): Promise<T> =>
  (await import(join(folder, ...path))) as T;
