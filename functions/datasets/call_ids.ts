/** What a conversation says, whatever its calls are named. */
import type { ChatMessage } from "../domain/messages.ts";

/** The messages without the ids of calls, which endpoints draw anew each time: a call is named by its position instead. */
export function withoutCallIds(messages: readonly ChatMessage[]): string {
  const positions = new Map<string, string>();
  const positionOf = (id: string) => {
    const position = positions.get(id) ?? String(positions.size);
    positions.set(id, position);
    return position;
  };
  return JSON.stringify(
    messages.map((message) => {
      if (message.role === "tool") return { ...message, tool_call_id: positionOf(message.tool_call_id) };
      if (message.role !== "assistant" || message.tool_calls === undefined) return message;
      return { ...message, tool_calls: message.tool_calls.map((call) => ({ ...call, id: positionOf(call.id) })) };
    }),
  );
}
