/** Messages as chat completions name them, in the two forms that trainers tell apart: arguments as objects or as text. */
import type { Json } from "../../domain/schema.ts";
import type { Call, Message } from "./trajectory.ts";

export interface ChatForm {
  readonly arguments: (call: Call) => Json;
  /** Replies say which tool they are of. */
  readonly names: boolean;
  /** Thoughts stand in `reasoning_content`, where templates of reasoning models read them. */
  readonly thoughts: boolean;
}

export function chatMessages(messages: readonly Message[], form: ChatForm): object[] {
  return messages.map((message) => chatMessage(message, form));
}

/** A key that says nothing is left out: templates ask whether it is there. */
function chatMessage(message: Message, form: ChatForm): object {
  switch (message.role) {
    case "system":
    case "user":
      return message;
    case "tool": {
      const { id, name, content } = message;
      return { role: "tool", tool_call_id: id, ...(form.names ? { name } : {}), content };
    }
    case "assistant": {
      const { content, thought, calls } = message;
      const tool_calls = calls.map((call) => ({
        id: call.id,
        type: "function",
        function: { name: call.name, arguments: form.arguments(call) },
      }));
      return {
        role: "assistant",
        content,
        ...(form.thoughts && thought !== "" ? { reasoning_content: thought } : {}),
        ...(calls.length > 0 ? { tool_calls } : {}),
      };
    }
  }
}
