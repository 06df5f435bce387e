/** Which files a dataset has: known from the sizes of its splits alone, before any of them is written. */
import { SPLITS, type Split } from "./specification.ts";

/** Tasks in one Parquet file: small enough to be written well within one invocation. */
export const SHARD_TASKS = 5_000;

/** The records of all tasks: written first, since what of a task does not parse is found while they are written. */
export const RECORDS = "tasks.jsonl";

/** Tasks by split. */
export type SplitCounts = Readonly<Record<Split, number>>;

/** A file of JSON lines, made of the records of one split. */
export interface LineFile {
  readonly path: string;
  readonly split: Split;
}

export type PlannedFile<F extends LineFile> =
  | { readonly kind: "records"; readonly path: typeof RECORDS }
  | { readonly kind: "lines"; readonly path: string; readonly format: F }
  | { readonly kind: "parquet"; readonly path: string; readonly split: Split; readonly shard: number };

/** In the order they are named in the manifest. A split without tasks has no file. */
export function planFiles<F extends LineFile>(counts: SplitCounts, formats: readonly F[]): PlannedFile<F>[] {
  const files: PlannedFile<F>[] = [{ kind: "records", path: RECORDS }];
  for (const split of SPLITS) {
    const shards = Math.ceil(counts[split] / SHARD_TASKS);
    for (let shard = 0; shard < shards; shard++)
      files.push({ kind: "parquet", path: `data/${split}-${five(shard)}-of-${five(shards)}.parquet`, split, shard });
  }
  for (const format of formats) if (counts[format.split] > 0) files.push({ kind: "lines", path: format.path, format });
  return files;
}

function five(n: number): string {
  return String(n).padStart(5, "0");
}

export const CARD = "README.md";
export const MANIFEST = "manifest.json";

/** Where a file of a dataset stands in the bucket. */
export function datasetKey(dataset: string, path: string): string {
  return `datasets/${dataset}/${path}`;
}

const CONTENT_TYPES: Readonly<Record<string, string>> = {
  md: "text/markdown; charset=utf-8",
  json: "application/json",
  jsonl: "application/jsonl",
  parquet: "application/vnd.apache.parquet",
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

/** The order in which a manifest names files. */
export function inOrder<F extends Pick<FileFacts, "path">>(files: readonly F[]): F[] {
  return files.toSorted((a, b) => (a.path < b.path ? -1 : 1));
}
