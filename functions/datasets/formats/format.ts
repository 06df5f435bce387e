/** What a format is: its files, each made of the records of one split, and how trainers load them. */
import type { FormatName } from "../../domain/dataset/format_names.ts";
import type { Split } from "../../domain/dataset/specification.ts";
import type { ToolDefinition } from "../../domain/messages.ts";
import type { TaskRecord } from "../record.ts";
import type { Columns, Row } from "./columns.ts";
import type { Trajectory } from "./trajectory.ts";
import type { OfferedTool } from "./verl_tools.ts";

/** What the rows of a record are made of. */
export interface Parts {
  readonly record: TaskRecord;
  /** Of the record in its split, from 0. */
  readonly index: number;
  /** Those of its toolset that the split may offer. */
  readonly tools: readonly ToolDefinition[];
  /** Of SFT alone: the correct trajectories that the record gives to it. */
  readonly trajectories: readonly Trajectory[];
  /** Calls of one turn stand one after the other. */
  readonly serial: boolean;
}

/** Where the bytes of a file go. It has taken them in, or copied them, once `write` has resolved. */
export interface Sink {
  readonly write: (bytes: Uint8Array) => Promise<void>;
}

interface SplitFile {
  readonly split: Split;
  /** Tasks in one file at most; all in one if not given. */
  readonly shardTasks?: number;
  /** Without number and extension where it has shards. */
  readonly path: string;
  /** Which configuration and split of the dataset card it is; in none if not given. */
  readonly config?: { readonly name: string; readonly split: "train" | "test" };
}

export interface ParquetFormatFile extends SplitFile {
  readonly kind: "parquet";
  readonly shardTasks: number;
  readonly columns: Columns;
  /** Made of the parts alone, so that writing the file again gives the same bytes. */
  readonly rows: (parts: Parts) => readonly Row[];
}

export interface LineFormatFile extends SplitFile {
  readonly kind: "lines";
  /** JSON Schema (2020-12) of a line. */
  readonly schema: object;
  readonly rows: (parts: Parts) => readonly object[];
}

/** A small file beside the others, which holds nothing of any record; it is there if its split, or another that it is for, is not empty. */
export interface CompanionFile {
  readonly kind: "companion";
  readonly split: Split;
  readonly also?: readonly Split[];
  readonly path: string;
  readonly text: string;
}

/** The same of the tools of the dataset's pools, each once. */
export interface ToolsFile {
  readonly kind: "tools";
  readonly split: Split;
  readonly also?: readonly Split[];
  readonly path: string;
  readonly text: (tools: readonly OfferedTool[]) => string;
}

export type FormatFile = ParquetFormatFile | LineFormatFile | CompanionFile | ToolsFile;

/** A file that has a row for what a record gives to it. */
export type RowsFile = ParquetFormatFile | LineFormatFile;

export function hasRows(file: FormatFile): file is RowsFile {
  return file.kind === "parquet" || file.kind === "lines";
}

export interface Format {
  readonly name: FormatName;
  /** What it is for, in a sentence or two without a full stop at the end; the card and the documentation say it. */
  readonly about: string;
  /** By trainer: the lines that load it, where `FOLDER` stands for the dataset's. */
  readonly loads: Readonly<Record<string, string>>;
  readonly files: readonly FormatFile[];
}
