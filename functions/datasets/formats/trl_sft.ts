/** Conversations as TRL's SFTTrainer takes them. Messages and tools are JSON values in lists: no key is padded with nulls. */
import { chatMessages } from "./chat.ts";
import type { Format } from "./format.ts";
import { PARQUET_TASKS } from "./parquet.ts";
import { SFT_FACTS, sftFacts } from "./sft_facts.ts";
import type { Message } from "./trajectory.ts";

/** The messages as TRL and most chat templates take them: arguments as objects, replies with the name of their tool. */
export function trlMessages(messages: readonly Message[]): object[] {
  return chatMessages(messages, { arguments: ({ input }) => input, names: true, thoughts: true });
}

export const trlSft: Format = {
  name: "trl-sft",
  about:
    "correct trajectories for supervised fine-tuning with TRL: `messages` and `tools` are lists of JSON values, which `datasets` (4.7 and later) gives back as objects, with arguments as objects and thoughts in `reasoning_content`",
  loads: {
    trl: `from datasets import load_dataset
rows = load_dataset("parquet", data_files="FOLDER/data/sft-*.parquet", split="train")
SFTTrainer(model, train_dataset=rows).train()`,
    duckdb: `SELECT id, messages[3]->'tool_calls' FROM 'FOLDER/data/sft-*.parquet' WHERE domain = 'biology'`,
  },
  files: [
    {
      kind: "parquet",
      path: "data/sft",
      split: "sft",
      shardTasks: PARQUET_TASKS,
      config: { name: "sft", split: "train" },
      columns: { id: "string", messages: { list: "json" }, tools: { list: "json" }, ...SFT_FACTS },
      rows: ({ record, tools, trajectories }) =>
        trajectories.map((trajectory) => ({
          id: trajectory.id,
          messages: trlMessages(trajectory.messages),
          tools,
          ...sftFacts(record, trajectory),
        })),
    },
  ],
};
