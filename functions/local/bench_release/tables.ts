/** What releases took, as tables. */
import Table from "cli-table3";
import { FORMATS } from "../../datasets/formats/index.ts";
import { madeFiles } from "../trainers/folders.ts";
import type { Memory } from "./gauge.ts";

export interface ReleasedFile {
  readonly path: string;
  readonly rows: number;
  readonly bytes: number;
  /** From when what is before it was written. */
  readonly seconds: number;
  /** Of the worker, the database and the object storage, which are one process here. */
  readonly cpu_seconds: number;
  /** The same of the invocation that took most. */
  readonly longest: number;
  /** The most that the worker needed meanwhile, bytes. */
  readonly needed: number;
}

export interface Release {
  readonly records: number;
  /** Until the tasks of every split are fixed: one statement of the database. */
  readonly cut_seconds: number;
  /** In order of writing. */
  readonly files: readonly ReleasedFile[];
  readonly seconds: number;
  readonly memory: Memory;
}

const MEGABYTE = 1_000_000;
const whole = (value: number) => value.toLocaleString("en", { maximumFractionDigits: 0 });
const megabytes = (bytes: number) => (bytes / MEGABYTE).toFixed(1);

/** A row for the records and for each format. */
export function filesTable({ records, files }: Release): string {
  const table = newTable([
    "",
    "rows",
    "files",
    "MB",
    "bytes a row",
    "rows/s",
    "CPU ms a row",
    "CPU s of the longest invocation",
    "needed, MB",
  ]);
  const rest = new Set(files);
  const add = (name: string, own: readonly ReleasedFile[]) => {
    for (const file of own) rest.delete(file);
    const sum = (of: (file: ReleasedFile) => number) => own.reduce((total, file) => total + of(file), 0);
    const [rows, bytes] = [sum((file) => file.rows), sum((file) => file.bytes)];
    table.push([
      name,
      whole(rows),
      own.length,
      megabytes(bytes),
      whole(bytes / rows),
      whole(rows / sum((file) => file.seconds)),
      ((sum((file) => file.cpu_seconds) * 1000) / rows).toFixed(2),
      Math.max(0, ...own.map(({ longest }) => longest)).toFixed(1),
      megabytes(Math.max(0, ...own.map(({ needed }) => needed))),
    ]);
  };
  add(
    "tasks.jsonl",
    files.filter(({ path }) => path === "tasks.jsonl"),
  );
  for (const { name, files: planned } of FORMATS) {
    const paths = new Set(madeFiles(planned, files).flatMap((file) => file.paths));
    const own = files.filter(({ path, rows }) => paths.has(path) && rows > 0);
    if (own.length > 0) add(name, own);
  }
  const others = [...rest].map(({ path }) => path).join(", ");
  return `${whole(records)} records\n${table.toString()}\nBeside these: ${others}`;
}

/** A row for each release. */
export function sizesTable(releases: readonly Release[]): string {
  const table = newTable([
    "records",
    "rows in all files",
    "seconds",
    "rows/s",
    "CPU ms a record",
    "CPU s of the longest invocation",
    "cut, s",
    "needed, MB",
    "in use, MB",
    "process above idle, MB",
  ]);
  for (const { records, files, seconds, cut_seconds, memory } of releases) {
    const rows = files.reduce((sum, file) => sum + file.rows, 0);
    table.push([
      whole(records),
      whole(rows),
      whole(seconds),
      whole(rows / seconds),
      ((files.reduce((sum, file) => sum + file.cpu_seconds, 0) * 1000) / records).toFixed(1),
      Math.max(0, ...files.map(({ longest }) => longest)).toFixed(1),
      cut_seconds.toFixed(1),
      ...[memory.needed, memory.used, memory.risen].map(megabytes),
    ]);
  }
  return `Most memory of the worker (needed: after a collection; in use: with what was not collected yet)\n${table.toString()}`;
}

function newTable(head: string[]) {
  return new Table({
    head,
    colAligns: ["left", ...head.slice(1).map(() => "right" as const)],
    style: { head: [], border: [], compact: true },
  });
}
