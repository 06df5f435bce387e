/** Conversations as text alone, as Hermes models were trained on them: no template for tools is needed. */
import type { ToolDefinition } from "../../domain/messages.ts";
import type { Format } from "./format.ts";
import { repliesText, systemText, turnText } from "./hermes_text.ts";
import { lineSchema, lineSftFacts, objectSchema, SFT_FACTS_SCHEMA } from "./sft_facts.ts";
import { type Message, type Reply, repliesAfter } from "./trajectory.ts";

interface Said {
  readonly from: "system" | "human" | "gpt" | "tool";
  readonly value: string;
}

function conversation(messages: readonly Message[], tools: readonly ToolDefinition[]): Said[] {
  return messages.flatMap((message, at) => saidOf(message, repliesAfter(messages, at), tools));
}

function saidOf(message: Message, replies: readonly Reply[], tools: readonly ToolDefinition[]): Said[] {
  switch (message.role) {
    case "system":
      return [{ from: "system", value: systemText(message.content, tools) }];
    case "user":
      return [{ from: "human", value: message.content }];
    case "assistant": {
      const turn: Said = { from: "gpt", value: turnText(message) };
      return replies.length === 0 ? [turn] : [turn, { from: "tool", value: repliesText(replies) }];
    }
    case "tool": // stands with the turn that it replies to
      return [];
  }
}

const text = { type: "string" };

export const hermes: Format = {
  name: "hermes",
  about:
    "correct trajectories as text: tools in the system message, calls in `<tool_call>`, replies in `<tool_response>`, thoughts in `<think>`",
  loads: {
    datasets: `from datasets import load_dataset
rows = load_dataset("json", data_files="FOLDER/jsonl/sft.hermes.jsonl", split="train")
print(rows[0]["conversations"][2]["value"])`,
  },
  files: [
    {
      kind: "lines",
      path: "jsonl/sft.hermes.jsonl",
      split: "sft",
      schema: lineSchema({
        id: text,
        conversations: {
          type: "array",
          items: objectSchema({ from: { enum: ["system", "human", "gpt", "tool"] }, value: text }),
        },
        ...SFT_FACTS_SCHEMA,
      }),
      rows: ({ record, tools, trajectories }) =>
        trajectories.map((trajectory) => ({
          id: trajectory.id,
          conversations: conversation(trajectory.messages, tools),
          ...lineSftFacts(record, trajectory),
        })),
    },
  ],
};
