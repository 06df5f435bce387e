/** Prompts for GRPO in TRL: every other column reaches the reward functions by its name. */
import type { Split } from "../../domain/dataset/specification.ts";
import type { Format, ParquetFormatFile } from "./format.ts";
import { PARQUET_TASKS } from "./parquet.ts";
import { ANSWER, answerOf, PROMPT, promptOf } from "./prompts.ts";
import { STRATA, strataOf } from "./strata.ts";

const file = (split: Split, hub: "train" | "test"): ParquetFormatFile => ({
  kind: "parquet",
  path: `data/trl-grpo.${split}`,
  split,
  shardTasks: PARQUET_TASKS,
  config: { name: "trl-grpo", split: hub },
  columns: {
    prompt: PROMPT,
    id: "string",
    tools: { list: "json" },
    ...ANSWER,
    passed: "integer",
    attempted: "integer",
    ...STRATA,
  },
  rows: ({ record, tools }) => [
    {
      prompt: promptOf(record),
      id: record.id,
      tools,
      ...answerOf(record),
      passed: record.passed,
      attempted: record.attempted,
      ...strataOf(record),
    },
  ],
});

export const trlGrpo: Format = {
  name: "trl-grpo",
  about:
    "prompts for reinforcement learning with TRL: `answer` (JSON), `answer_type` and the other columns reach reward functions as keyword arguments",
  loads: {
    trl: `from datasets import load_dataset
rows = load_dataset("parquet", data_files="FOLDER/data/trl-grpo.rl-*.parquet", split="train")
GRPOTrainer(model, reward_funcs=lambda completions, answer, **columns: ..., train_dataset=rows)`,
  },
  files: [file("rl", "train"), file("eval", "test")],
};
