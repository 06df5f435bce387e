/** A model that knows nothing of tool calling: its conversation is turned back into one with tools, for the embedded teacher. */
import type { Chat, Message, Reply } from "./chat.ts";

const TOOL = /^(\w+): .* Parameters: \{/;
const RESULT = /^Result of \w+: (.*)$/;

/** The conversation that `promptedMessages` wrote, as it was before. */
export function withTools(chat: Chat): Chat {
  let calls = 0;
  let answered = 0;
  const messages = chat.messages.flatMap((message): Message[] => {
    const content = message.content ?? "";
    if (message.role === "assistant") {
      const at = content.indexOf('{"tool_calls"');
      if (at < 0) return [message];
      const asked = (JSON.parse(content.slice(at)) as { tool_calls: { name: string; arguments: unknown }[] })
        .tool_calls;
      const tool_calls = asked.map(({ name, arguments: input }) => {
        const call = { id: `p${calls++}`, type: "function" };
        return { ...call, function: { name, arguments: JSON.stringify(input) } };
      });
      return [{ role: "assistant", content: null, tool_calls }];
    }
    const results = content.split("\n").flatMap((line) => RESULT.exec(line)?.[1] ?? []);
    if (message.role !== "user" || results.length === 0) return [message];
    return results.map((result) => ({ role: "tool", tool_call_id: `p${answered++}`, content: result }));
  });
  const system = chat.messages[0]?.content ?? "";
  const names = system.split("\n").flatMap((line) => TOOL.exec(line)?.[1] ?? []);
  return { ...chat, messages, tools: names.map((name) => ({ function: { name } })) };
}

/** A reply as such a model writes it: calls as JSON among prose. */
export function written(reply: Reply): Reply {
  if (reply.tool_calls === undefined) return { content: reply.content ?? "" };
  const tool_calls = reply.tool_calls.map(({ function: { name, arguments: text } }) => ({
    name,
    arguments: JSON.parse(text) as unknown,
  }));
  return { content: `I need tools for this.\n\`\`\`json\n${JSON.stringify({ tool_calls })}\n\`\`\`` };
}

/** True if the model, by its name, is such a one. */
export function isPlain(model: string): boolean {
  return model.includes("plain-");
}
