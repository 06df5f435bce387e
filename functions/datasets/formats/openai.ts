/** Lines of a fine-tuning file in OpenAI's form: tool arguments are a JSON string. */
import type { ChatMessage, ToolDefinition } from "../../domain/messages.ts";

/** One line of an OpenAI fine-tuning file. */
export function openaiRow(messages: readonly ChatMessage[], tools: readonly ToolDefinition[]): object {
  return { messages: messages.map(openaiMessage), tools };
}

function openaiMessage(message: ChatMessage): object {
  if (message.role !== "assistant") return message;
  const calls = message.tool_calls ?? [];
  if (calls.length > 0) return { role: "assistant", content: message.content, tool_calls: calls };
  // An empty list of calls is refused by the fine-tuning endpoint, and so is a final turn without content.
  return { role: "assistant", content: message.content ?? "" };
}
