/** Writes rows to a Parquet file row group by row group, so that memory holds one group whatever the size of the file. */
import { ByteWriter, ParquetWriter, type SchemaElement } from "hyparquet-writer";
import { perObject } from "../../lib/memo.ts";
import type { Columns, ColumnType, Row } from "./columns.ts";
import { exact } from "./exact.ts";
import type { Sink } from "./format.ts";

/** A group ends at whichever comes first; both depend on the rows alone, so the bytes of the file do too. */
const GROUP_ROWS = 1_000;
/** Tasks in one file: few enough to be written well within one invocation. */
export const PARQUET_TASKS = 5_000;
/** Characters of text in a group. */
const GROUP_CHARS = 4_000_000;

/** The schema in the form of the library: depth first, every field optional as Arrow writes it, lists in three levels. */
export function parquetSchema(columns: Columns): SchemaElement[] {
  return [{ name: "root", num_children: Object.keys(columns).length }, ...fields(columns)];
}

function fields(columns: Columns): SchemaElement[] {
  return Object.entries(columns).flatMap(([name, type]) => element(name, type));
}

function element(name: string, type: ColumnType): SchemaElement[] {
  const repetition_type = "OPTIONAL";
  switch (type) {
    case "string":
      return [{ name, type: "BYTE_ARRAY", converted_type: "UTF8", logical_type: { type: "STRING" }, repetition_type }];
    case "json":
      return [{ name, type: "BYTE_ARRAY", converted_type: "JSON", logical_type: { type: "JSON" }, repetition_type }];
    case "double":
      return [{ name, type: "DOUBLE", repetition_type }];
    case "integer":
      return [{ name, type: "INT64", repetition_type }];
    case "boolean":
      return [{ name, type: "BOOLEAN", repetition_type }];
  }
  if ("struct" in type)
    return [{ name, repetition_type, num_children: Object.keys(type.struct).length }, ...fields(type.struct)];
  return [
    { name, repetition_type, converted_type: "LIST", logical_type: { type: "LIST" }, num_children: 1 },
    { name: "list", repetition_type: "REPEATED", num_children: 1 },
    ...element("element", type.list),
  ];
}

/** The library's writer with its buffer emptied into the object after each row group. */
class Drain extends ByteWriter {
  readonly #to: Sink;

  constructor(to: Sink) {
    super(64 * 1024);
    this.#to = to;
  }

  async flush(): Promise<void> {
    await this.#to.write(this.getBytes());
    this.index = 0;
  }

  override finish(): Promise<void> {
    return this.flush();
  }
}

export class ParquetFile {
  readonly #columns: Columns;
  readonly #file: ParquetWriter;
  #rows: Row[] = [];
  #chars = 0;

  constructor(to: Sink, columns: Columns) {
    this.#columns = columns;
    this.#file = new ParquetWriter({ writer: new Drain(to), schema: parquetSchema(columns), createdBy: "dive" });
  }

  async add(row: Row): Promise<void> {
    this.#rows.push(row);
    this.#chars += charsOf(row, { struct: this.#columns });
    if (this.#rows.length >= GROUP_ROWS || this.#chars >= GROUP_CHARS) await this.#flush();
  }

  /** Writes what is left and the footer. */
  async finish(): Promise<void> {
    if (this.#rows.length > 0) await this.#flush();
    await this.#file.finish();
  }

  async #flush(): Promise<void> {
    const columnData = Object.entries(this.#columns).map(([name, type]) => ({
      name,
      data: this.#rows.map((row) => stored(row[name], type)),
    }));
    await this.#file.write({ columnData, rowGroupSize: this.#rows.length });
    this.#rows = [];
    this.#chars = 0;
  }
}

/** Of all text in a value, at any depth. */
function charsOf(value: unknown, type: ColumnType): number {
  if (value === null || value === undefined) return 0;
  if (type === "json") return typeof value === "object" ? jsonChars(value) : JSON.stringify(value).length;
  if (typeof type === "string") return typeof value === "string" ? value.length : 0;
  if ("list" in type) return (value as unknown[]).reduce<number>((sum, item) => sum + charsOf(item, type.list), 0);
  return Object.entries(type.struct).reduce((sum, [name, field]) => sum + charsOf((value as Row)[name], field), 0);
}

/** Counted once: definitions of tools are the same objects in every row. */
const jsonChars = perObject((value: object) => JSON.stringify(value).length);

/** Looked through once: definitions of tools are the same objects in every row. */
const exactOnce = perObject((value: object) => exact(value));

/** The value as the library takes it: 64-bit integers are bigints there, at any depth. */
function stored(value: unknown, type: ColumnType): unknown {
  if (value === null || value === undefined) return null;
  if (type === "integer") return BigInt(value as number);
  if (type === "json") return typeof value === "object" ? exactOnce(value) : exact(value);
  if (typeof type === "string") return value;
  if ("list" in type) return (value as unknown[]).map((item) => stored(item, type.list));
  return Object.fromEntries(
    Object.entries(type.struct).map(([name, field]) => [name, stored((value as Row)[name], field)]),
  );
}
