/**
 * Conversations as verl's multi-turn SFT takes them. It renders message by message and hands on what Arrow gives it, nulls
 * included, so calls and tools are text here: in Parquet neither arguments nor schemas could stand without those of other tools.
 */
import type { ToolDefinition } from "../../domain/messages.ts";
import type { Format } from "./format.ts";
import { repliesJoined, systemText, turnText } from "./hermes_text.ts";
import { PARQUET_TASKS } from "./parquet.ts";
import { SFT_FACTS, sftFacts } from "./sft_facts.ts";
import { type Message, type Reply, repliesAfter } from "./trajectory.ts";

function messagesOf(messages: readonly Message[], tools: readonly ToolDefinition[]): object[] {
  return messages.flatMap((message, at) => textOf(message, repliesAfter(messages, at), tools));
}

/** Replies of one turn are one message: templates write those in a row as one turn, which verl's check of single ones then misses. */
function textOf(message: Message, replies: readonly Reply[], tools: readonly ToolDefinition[]): object[] {
  switch (message.role) {
    case "system":
      return [{ role: "system", content: systemText(message.content, tools) }];
    case "user":
      return [{ role: "user", content: message.content }];
    case "assistant": {
      const turn = { role: "assistant", content: turnText(message) };
      return replies.length === 0 ? [turn] : [turn, { role: "tool", content: repliesJoined(replies) }];
    }
    case "tool": // stands with the turn that it replies to
      return [];
  }
}

export const verlSft: Format = {
  name: "verl-sft",
  about:
    "correct trajectories for verl's multi-turn SFT: `messages` is a list of structs of `role` and `content`, with tools, calls and replies as the text that templates of Hermes and Qwen write",
  loads: {
    verl: `torchrun -m verl.trainer.sft_trainer data.train_files=FOLDER/data/verl-sft.sft-00000-of-00001.parquet \\
  data.messages_key=messages data.max_length=16384 data.truncation=error \\
  data.ignore_input_ids_mismatch=True`,
  },
  files: [
    {
      kind: "parquet",
      path: "data/verl-sft.sft",
      split: "sft",
      shardTasks: PARQUET_TASKS,
      config: { name: "verl-sft", split: "train" },
      columns: { id: "string", messages: { list: { struct: { role: "string", content: "string" } } }, ...SFT_FACTS },
      rows: ({ record, tools, trajectories }) =>
        trajectories.map((trajectory) => ({
          id: trajectory.id,
          messages: messagesOf(trajectory.messages, tools),
          ...sftFacts(record, trajectory),
        })),
    },
  ],
};
