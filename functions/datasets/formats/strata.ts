/** Columns that a row is told apart by, in every format: to filter on, to weigh by and to count. */
import { usedTools } from "../../domain/dataset/training.ts";
import type { TaskRecord } from "../record.ts";
import { decimal } from "./json_lines.ts";

export const STRATA = {
  task_id: "string",
  run_id: "string",
  split: "string",
  domain: "string",
  topology: "string",
  /** In the solution. */
  calls: "integer",
  /** Names of the tools in the solution, each once. */
  tools_used: { list: "string" },
  pass_rate: "double",
  tier: "integer",
} as const;

export function strataOf(record: TaskRecord) {
  return {
    task_id: record.id,
    run_id: record.run_id,
    split: record.split,
    domain: record.domain,
    topology: record.shape.topology,
    calls: record.shape.calls,
    tools_used: usedTools(record.shape.sequence),
    pass_rate: record.pass_rate,
    tier: record.tier,
  };
}

/** The same for a line of JSON, where a rate of 1 is written 1.0. */
export function lineStrataOf(record: TaskRecord) {
  return { ...strataOf(record), pass_rate: record.pass_rate === null ? null : decimal(record.pass_rate) };
}

/** JSON Schema of the properties of `lineStrataOf`. */
export const STRATA_SCHEMA = {
  task_id: { type: "string" },
  run_id: { type: "string" },
  split: { enum: ["sft", "rl", "eval"] },
  domain: { type: "string" },
  topology: { type: "string" },
  calls: { type: "integer", minimum: 0 },
  tools_used: { type: "array", items: { type: "string" } },
  pass_rate: { type: ["number", "null"], minimum: 0, maximum: 1 },
  tier: { type: ["integer", "null"], minimum: 1, maximum: 5 },
} as const;
