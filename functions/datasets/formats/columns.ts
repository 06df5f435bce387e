/** A small language for the columns of a Parquet file: what the row makers promise and the writer turns into a schema. */

export type ColumnType =
  | "string"
  /** Any JSON value: text with Parquet's logical type JSON, which readers that know it give back as the value, with no key more or less. */
  | "json"
  | "double"
  | "integer"
  | "boolean"
  | { readonly list: ColumnType }
  | { readonly struct: Columns };

/** Columns, or fields of a struct, in order. Every one may be null. */
export type Columns = { readonly [name: string]: ColumnType };

/** A value for each column, by name. */
export type Row = Readonly<Record<string, unknown>>;
