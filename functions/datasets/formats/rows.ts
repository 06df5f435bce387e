/**
 * Rows of the Parquet files, one maker a split. Values whose shape differs from row to row (messages with tool calls, JSON
 * Schemas, typed answers) are JSON strings, since Arrow would pad them with nulls; what has one shape is a real struct or list.
 */

import type { Split } from "../../domain/dataset/specification.ts";
import type { ToolDefinition } from "../../domain/messages.ts";
import { solverMessages } from "../../domain/solving/prompt.ts";
import type { RecordAttempt, TaskRecord } from "../record.ts";
import type { Columns, Row } from "./columns.ts";
import { trlMessages } from "./trl.ts";

const PROMPT = { list: { struct: { role: "string", content: "string" } } } as const;

export const COLUMNS = {
  sft: {
    id: "string",
    question: "string",
    messages: "string",
    tools: "string",
    answer: "string",
    reward: "double",
    teacher: "string",
    recovered: "integer",
    tier: "integer",
  },
  rl: {
    data_source: "string",
    prompt: PROMPT,
    ability: "string",
    reward_model: { struct: { style: "string", ground_truth: "string" } },
    extra_info: {
      struct: {
        split: "string",
        index: "integer",
        task_id: "string",
        question: "string",
        need_tools_kwargs: "boolean",
        passed: "integer",
        attempted: "integer",
      },
    },
    agent_name: "string",
    id: "string",
    tools: "string",
    pass_rate: "double",
    tier: "integer",
  },
  eval: {
    id: "string",
    prompt: PROMPT,
    tools: "string",
    question: "string",
    answer: "string",
    answer_type: "string",
    domain: "string",
    topology: "string",
    tier: "integer",
  },
} as const satisfies Record<Split, Columns>;

/** `id` is the attempt's id where a task gives several rows, the task's otherwise; so it is unique in the file. */
export function sftRow(
  record: TaskRecord,
  attempt: RecordAttempt,
  tools: readonly ToolDefinition[],
  several: boolean,
): Row {
  return {
    id: several ? attempt.id : record.id,
    question: record.question,
    messages: JSON.stringify(trlMessages(attempt.messages)),
    tools: JSON.stringify(tools),
    answer: JSON.stringify(record.answer),
    reward: attempt.reward,
    teacher: attempt.teacher,
    recovered: attempt.recovered,
    tier: record.tier,
  };
}

/** The columns of verl with a rule-based reward, and what GRPO in TRL hands to a reward function. `index` counts rows of the split. */
export function rlRow(record: TaskRecord, tools: readonly ToolDefinition[], index: number): Row {
  return {
    data_source: `dive/${record.domain}`,
    prompt: solverMessages(record.question),
    ability: "tool_use",
    reward_model: { style: "rule", ground_truth: JSON.stringify(record.answer) },
    extra_info: {
      split: "train",
      index,
      task_id: record.id,
      question: record.question,
      need_tools_kwargs: false,
      passed: record.passed,
      attempted: record.attempted,
    },
    agent_name: "tool_agent",
    id: record.id,
    tools: JSON.stringify(tools),
    pass_rate: record.pass_rate,
    tier: record.tier,
  };
}

export function evalRow(record: TaskRecord, tools: readonly ToolDefinition[]): Row {
  return {
    id: record.id,
    prompt: solverMessages(record.question),
    tools: JSON.stringify(tools),
    question: record.question,
    answer: JSON.stringify(record.answer),
    answer_type: record.answer.type,
    domain: record.domain,
    topology: record.shape.topology,
    tier: record.tier,
  };
}
