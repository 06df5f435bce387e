/** Which files a dataset has: known from the sizes of its splits alone, before any of them is written. */
import type { Split } from "./specification.ts";

/** The records of all tasks: written first, since what of a task does not parse is found while they are written. */
export const RECORDS = "tasks.jsonl";

/** Tasks by split. */
export type SplitCounts = Readonly<Record<Split, number>>;

/** A file of a format: made of the records of one split, in several files where it has more tasks than one holds. */
export interface SplitFile {
  /** Where it is in several files, without number and extension. */
  readonly path: string;
  readonly split: Split;
  /** Splits for whose tasks it is there too, where its own has none. */
  readonly also?: readonly Split[];
  readonly kind: "parquet" | "lines" | "companion" | "tools";
  /** Tasks in one file at most; all in one if not given. */
  readonly shardTasks?: number;
}

export type PlannedFile<F extends SplitFile> =
  | { readonly kind: "records"; readonly path: typeof RECORDS }
  | {
      readonly kind: "format";
      readonly path: string;
      readonly file: F;
      /** Position in the split of the first task of it. */
      readonly first: number;
      /** Tasks of the split that it may hold. */
      readonly limit: number;
    };

/** True if there is a task that the file is for. */
export function isWritten({ split, also = [] }: Pick<SplitFile, "split" | "also">, counts: SplitCounts): boolean {
  return [split, ...also].some((one) => counts[one] > 0);
}

/** In the order they are written. A split without tasks has no file. */
export function planFiles<F extends SplitFile>(counts: SplitCounts, files: readonly F[]): PlannedFile<F>[] {
  return [
    { kind: "records", path: RECORDS },
    ...files.filter((file) => isWritten(file, counts)).flatMap((file) => shardsOf(file, counts[file.split])),
  ];
}

function shardsOf<F extends SplitFile>(file: F, tasks: number): PlannedFile<F>[] {
  const { path, shardTasks: limit, kind } = file;
  if (limit === undefined) return [{ kind: "format", path, file, first: 0, limit: tasks }];
  const shards = Math.ceil(tasks / limit);
  return Array.from({ length: shards }, (_, shard) => ({
    kind: "format",
    path: `${path}-${five(shard)}-of-${five(shards)}.${kind === "parquet" ? "parquet" : "jsonl"}`,
    file,
    first: shard * limit,
    limit,
  }));
}

function five(n: number): string {
  return String(n).padStart(5, "0");
}

/** The tools of the pools that its runs drew from, each once, by digest. */
export const TOOLS = "tools.jsonl";
/** The folder of the JSON Schema of records. */
export const SCHEMAS = "schemas";

/** The call graph of the task that the card shows, and how diverse the tasks are. */
export const EXAMPLE_PICTURE = "pictures/example.svg";
export const DIVERSITY_PICTURE = "pictures/diversity.svg";

export const LICENCE = "LICENSE.md";
export const CARD = "README.md";
export const MANIFEST = "manifest.json";

/** Where a file of a dataset stands in the bucket. */
export function datasetKey(dataset: string, path: string): string {
  return `datasets/${dataset}/${path}`;
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  md: "text/markdown; charset=utf-8",
  json: "application/json",
  yaml: "application/yaml",
  py: "text/x-python; charset=utf-8",
  jsonl: "application/jsonl",
  parquet: "application/vnd.apache.parquet",
  svg: "image/svg+xml",
};

export function contentTypeOf(path: string): string {
  return CONTENT_TYPES[path.slice(path.lastIndexOf(".") + 1)] ?? "application/octet-stream";
}

export interface FileFacts {
  readonly path: string;
  readonly bytes: number;
  /** Hexadecimal. */
  readonly sha256: string;
  readonly rows: number;
}

/** A file as it was written. */
export interface WrittenFile extends FileFacts {
  readonly crc32: number;
}

/** A file that is being written, as another invocation takes it up: its whole parts, and nothing after them. */
export interface OpenUpload {
  readonly upload_id: string;
  /** By number, ascending. Numbers may be left out. */
  readonly parts: readonly { readonly partNumber: number; readonly etag: string }[];
  /** In the parts. */
  readonly bytes: number;
  readonly crc32: number;
}

/** The order in which a manifest names files. */
export function inOrder<F extends Pick<FileFacts, "path">>(files: readonly F[]): F[] {
  return files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
