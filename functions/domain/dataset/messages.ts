/**
 * Chat messages of an attempt as they are stored (OpenAI chat completions), and the two forms trainers read:
 * OpenAI fine-tuning wants tool arguments as a JSON string, TRL wants them as an object and tool replies with a name.
 */
import { z } from "zod";
import { type Json, jsonObjectSchema } from "../schema.ts";

export const toolCallSchema = z.object({
  id: z.string(),
  type: z.literal("function"),
  function: z.object({ name: z.string(), arguments: z.string() }),
});
export type ToolCall = z.infer<typeof toolCallSchema>;

/** Unknown keys (refusals, annotations of one vendor) are dropped. */
export const chatMessageSchema = z.discriminatedUnion("role", [
  z.object({ role: z.literal("system"), content: z.string() }),
  z.object({ role: z.literal("user"), content: z.string() }),
  z.object({
    role: z.literal("assistant"),
    content: z.string().nullable().default(null),
    /** What a reasoning model thought before it said this, where its endpoint returns it. */
    reasoning_content: z.string().exactOptional(),
    tool_calls: z.array(toolCallSchema).optional(),
  }),
  z.object({ role: z.literal("tool"), tool_call_id: z.string(), content: z.string() }),
]);
export type ChatMessage = z.infer<typeof chatMessageSchema>;

/** A tool as chat completions, fine-tuning files and chat templates name it. */
export interface ToolDefinition {
  readonly type: "function";
  readonly function: { readonly name: string; readonly description: string; readonly parameters: unknown };
}

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
