/** The columns of verl with a rule-based reward, the same in training and evaluation. */
import type { Split } from "../../domain/dataset/specification.ts";
import type { Columns } from "./columns.ts";
import type { Format, ParquetFormatFile, Parts } from "./format.ts";
import { PARQUET_TASKS } from "./parquet.ts";
import { ANSWER, answerOf, PROMPT, promptOf } from "./prompts.ts";
import { STRATA, strataOf } from "./strata.ts";

const COLUMNS = {
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
      tool_selection: { list: "string" },
      passed: "integer",
      attempted: "integer",
    },
  },
  agent_name: "string",
  id: "string",
  tools: "string",
  ...ANSWER,
  ...STRATA,
} as const satisfies Columns;

/** `index` counts the rows of the split. Tools are a JSON string, since verl takes them from its own configuration and picks those of `tool_selection`. */
function row({ record, tools, index }: Parts) {
  return {
    data_source: `dive/${record.domain}`,
    prompt: promptOf(record),
    ability: "tool_use",
    reward_model: { style: "rule", ground_truth: JSON.stringify(record.answer) },
    extra_info: {
      split: record.split === "eval" ? "test" : "train",
      index,
      task_id: record.id,
      question: record.question,
      need_tools_kwargs: false,
      tool_selection: tools.map((tool) => tool.function.name),
      passed: record.passed,
      attempted: record.attempted,
    },
    agent_name: "tool_agent",
    id: record.id,
    tools: JSON.stringify(tools),
    ...answerOf(record),
    ...strataOf(record),
  };
}

const file = (split: Split, hub: "train" | "test"): ParquetFormatFile => ({
  kind: "parquet",
  path: `data/${split}`,
  split,
  shardTasks: PARQUET_TASKS,
  config: { name: split, split: hub },
  columns: COLUMNS,
  rows: (parts) => [row(parts)],
});

export const verlRl: Format = {
  name: "verl-rl",
  about:
    "prompts and typed reference answers in verl's columns, for training (`rl`) and evaluation (`eval`): `reward_model.ground_truth` is the answer as a JSON string, `extra_info.tool_selection` names the tools of the row, `tools` is their definitions as a JSON string",
  loads: {
    verl: `python3 -m verl.trainer.main_ppo data.train_files=FOLDER/data/rl-00000-of-00001.parquet \\
  data.val_files=FOLDER/data/eval-00000-of-00001.parquet \\
  data.return_raw_chat=True actor_rollout_ref.rollout.multi_turn.enable=True`,
    datasets: `from datasets import load_dataset
rows = load_dataset("parquet", data_files="FOLDER/data/eval-*.parquet", split="train")
print(rows[0]["prompt"], rows[0]["answer"])`,
  },
  files: [file("rl", "train"), file("eval", "test")],
};
