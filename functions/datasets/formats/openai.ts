/** The trajectories in OpenAI's form for fine-tuning: tool arguments are a JSON string. */
import type { ChatMessage } from "../../domain/messages.ts";
import type { LineFormat } from "./line_format.ts";

export const openaiLines: LineFormat = {
  path: "jsonl/sft.openai.jsonl",
  split: "sft",
  about:
    "(where there is an SFT split) is in OpenAI's fine-tuning form: tool arguments as JSON strings, `content` beside calls, no place for thoughts. Nor for `id` and `recovered`: those of line n are in row n of `data/sft-*.parquet`, read in order of their names.",
  lines: ({ trajectories, tools }) =>
    trajectories.map(({ messages }) => ({ messages: messages.map(openaiMessage), tools })),
};

function openaiMessage(message: ChatMessage): object {
  if (message.role !== "assistant") return message;
  const calls = message.tool_calls ?? [];
  if (calls.length > 0) return { role: "assistant", content: message.content, tool_calls: calls };
  // An empty list of calls is refused by the fine-tuning endpoint, and so is a final turn without content.
  return { role: "assistant", content: message.content ?? "" };
}
