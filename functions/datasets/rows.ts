/** The rows that a record gives to the files of its split. */
import type { ToolDefinition } from "../domain/messages.ts";
import { type FormatFile, hasRows, type Parts } from "./formats/format.ts";
import { plainMessages } from "./formats/trajectory.ts";
import type { TaskRecord } from "./record.ts";
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
  /** Calls of one turn stand one after the other. */
  readonly serial: boolean;
  /** What a row says of a tool; undefined where there is none of that name. */
  readonly definition: (tool: string) => ToolDefinition | undefined;
}

/**
 * What the rows of a record are made of, whatever the format.
 * @param index of the record in its split.
 * @throws BadRecord
 */
export function partsOf(record: TaskRecord, index: number, policy: RowPolicy): Parts {
  return madeOf(record, () => {
    const picked = record.split === "sft" ? sftAttempts(record, policy) : [];
    return {
      record,
      index,
      tools: toolsOf(record, policy),
      trajectories: picked.map((attempt) => ({
        id: policy.limit > 1 ? attempt.id : record.id,
        attempt,
        messages: plainMessages(attempt, policy.serial),
      })),
      serial: policy.serial,
    };
  });
}

/**
 * Rows of a file of the record's split; none of a file that has none.
 * @throws BadRecord
 */
export function rowsOf(file: FormatFile, parts: Parts): readonly object[] {
  return hasRows(file) ? madeOf(parts.record, () => file.rows(parts)) : [];
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

/** What a row offers. A training row does without held-out tools: nothing that it teaches or asks for needs one. */
function toolsOf(record: TaskRecord, { definition, without }: RowPolicy): ToolDefinition[] {
  const offered = record.split === "eval" ? record.toolset : record.toolset.filter((name) => !without.has(name));
  return offered.map((name) => {
    const tool = definition(name);
    if (tool === undefined) throw new BadRecord(record.id, `toolset: expected tools of the pool, there is no ${name}`);
    return tool;
  });
}
