/** A format of JSON lines: one file of a dataset, made of the records of one split. */
import type { LineFile } from "../../domain/dataset/files.ts";
import type { ToolDefinition } from "../../domain/messages.ts";
import type { RecordAttempt, TaskRecord } from "../record.ts";

/** What a format makes its lines of. */
export interface LineParts {
  readonly record: TaskRecord;
  /** Those of its toolset that the split may offer. */
  readonly tools: readonly ToolDefinition[];
  /** Of SFT alone: the correct trajectories that the record gives to it. */
  readonly trajectories: readonly RecordAttempt[];
}

export interface LineFormat extends LineFile {
  /** What the dataset card says of the file, after its path. */
  readonly about: string;
  /** The lines that a record gives; made of the parts alone, so that writing the file again gives the same bytes. */
  readonly lines: (parts: LineParts) => readonly object[];
}
