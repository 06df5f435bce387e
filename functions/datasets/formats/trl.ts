/** Messages in the form of TRL and of most chat templates: tool arguments are an object, and tool replies have a name. */

import type { ChatMessage } from "../../domain/messages.ts";
import { type Json, jsonObjectSchema } from "../../domain/schema.ts";

/** The messages as TRL and most chat templates take them. */
export function trlMessages(messages: readonly ChatMessage[]): object[] {
  const names = new Map<string, string>();
  return messages.map((message) => {
    if (message.role === "tool") {
      const name = names.get(message.tool_call_id) ?? "";
      return { role: "tool", tool_call_id: message.tool_call_id, name, content: message.content };
    }
    if (message.role !== "assistant") return message;
    if (message.tool_calls === undefined || message.tool_calls.length === 0)
      return { role: "assistant", content: message.content ?? "", ...reasoningOf(message) };
    const calls = message.tool_calls.map((call) => {
      names.set(call.id, call.function.name);
      const { name, arguments: text } = call.function;
      return { id: call.id, type: "function", function: { name, arguments: objectOf(text) } };
    });
    return { role: "assistant", content: message.content ?? "", ...reasoningOf(message), tool_calls: calls };
  });
}

/** Chat templates of reasoning models read it under this name; OpenAI's fine-tuning knows no such field. */
function reasoningOf({ reasoning_content }: { readonly reasoning_content?: string }): object {
  return reasoning_content === undefined ? {} : { reasoning_content };
}

/** Arguments that a model wrote wrongly stay the text they are: the error that follows them is part of the lesson. */
function objectOf(text: string): Json {
  try {
    const parsed = jsonObjectSchema.safeParse(JSON.parse(text));
    return parsed.success ? parsed.data : text;
  } catch {
    return text;
  }
}
