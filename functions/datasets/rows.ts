/** The rows that a record gives to the files of its split. */
import type { Dataset } from "../../db/datasets.ts";
import { cutSpecificationSchema, type Split } from "../domain/dataset/specification.ts";
import type { ToolDefinition } from "../domain/messages.ts";
import { perObject } from "../lib/memo.ts";
import { toolDefinition } from "../tools/definition.ts";
import type { ToolPool } from "../tools/pool.ts";
import type { Row } from "./formats/columns.ts";
import type { LineFormat } from "./formats/line_format.ts";
import { evalRow, rlRow, sftRow } from "./formats/rows.ts";
import type { TaskRecord } from "./record.ts";
import { heldToolsOf } from "./stored_hold_out.ts";
import { type SftPolicy, sftAttempts } from "./trajectories.ts";

/** A record that a file cannot be written from: found when it is checked, or, where what is stored changed after that, later. */
export class BadRecord extends Error {
  override readonly name = "BadRecord";
  /** The field at fault, and what was expected of it. */
  readonly reason: string;

  constructor(task: string, reason: string) {
    super(`task ${task}, ${reason}`);
    this.reason = reason;
  }
}

/** What decides the rows of a record. */
export interface RowPolicy extends SftPolicy {
  /** The run's, whose tools a row defines. */
  readonly pool: ToolPool;
}

/** What decides the rows of a dataset's records, by the pool of their run. */
export function rowPolicies(dataset: Dataset): (pool: ToolPool) => RowPolicy {
  const { sft_trajectories: limit, sft_pick: pick } = cutSpecificationSchema.parse(JSON.parse(dataset.specification));
  const without = heldToolsOf(dataset);
  return perObject((pool: ToolPool): RowPolicy => ({ limit, pick, without, pool }));
}

/**
 * Rows of the Parquet file of the split.
 * @param index of the record in its split.
 * @throws BadRecord
 */
export function parquetRows(split: Split, record: TaskRecord, index: number, policy: RowPolicy): Row[] {
  return madeOf(record, () => rowsOf(split, record, index, policy));
}

function rowsOf(split: Split, record: TaskRecord, index: number, policy: RowPolicy): Row[] {
  switch (split) {
    case "sft": {
      const tools = toolsOf(record, policy, policy.without);
      return sftAttempts(record, policy).map((attempt) => sftRow(record, attempt, tools, policy.limit > 1));
    }
    case "rl":
      return [rlRow(record, toolsOf(record, policy, policy.without), index)];
    case "eval":
      return [evalRow(record, toolsOf(record, policy, NONE))];
  }
}

/**
 * Lines of a file, of a record of its split.
 * @throws BadRecord
 */
export function linesOf(format: LineFormat, record: TaskRecord, policy: RowPolicy): readonly object[] {
  return madeOf(record, () => {
    const tools = toolsOf(record, policy, format.split === "eval" ? NONE : policy.without);
    const trajectories = format.split === "sft" ? sftAttempts(record, policy) : [];
    return format.lines({ record, tools, trajectories });
  });
}

/** Rows are made of the record alone: whatever making them throws is the record's fault. */
function madeOf<T>(record: TaskRecord, make: () => T): T {
  try {
    return make();
  } catch (error) {
    if (error instanceof BadRecord) throw error;
    throw new BadRecord(record.id, `record: expected to be made rows of (${String(error).slice(0, 100)})`);
  }
}

const NONE: ReadonlySet<string> = new Set();

/** What a row offers. A training row does without held-out tools: nothing that it teaches or asks for needs one. */
function toolsOf(record: TaskRecord, { pool }: RowPolicy, without: ReadonlySet<string>): ToolDefinition[] {
  const offered = record.toolset.filter((name) => !without.has(name));
  return offered.map((name) => {
    const tool = pool.find(name);
    if (tool === undefined) throw new BadRecord(record.id, `toolset: expected tools of the pool, there is no ${name}`);
    return toolDefinition(tool);
  });
}

const ENCODER = new TextEncoder();

/** A line of a JSONL file. */
export function jsonLine(value: object): Uint8Array {
  return ENCODER.encode(`${JSON.stringify(value)}\n`);
}
