/** What collect and solve share: offering a toolset to a teacher, and making the calls that it asks for. */
import type { ChatCompletionTool } from "openai/resources";
import type { ToolCall } from "../domain/dataset/messages.ts";
import { type Json, type JsonObject, jsonObjectSchema } from "../domain/schema.ts";
import type { ReplyMessage } from "../teacher/reply.ts";
import { type CallLimits, type CallResult, callTool, type Mistake } from "../tools/call.ts";
import { toolDefinition } from "../tools/definition.ts";
import { findTool } from "../tools/pool.ts";
import type { Meter } from "./meter.ts";

/** The toolset as a request names it; a tool that has left the pool is left out. */
export function offered(toolset: readonly string[]): ChatCompletionTool[] {
  return toolset.flatMap((name) => {
    const tool = findTool(name);
    // A JSON Schema is what the client's type calls function parameters.
    return tool === undefined ? [] : [toolDefinition(tool) as ChatCompletionTool];
  });
}

/** `mistake`: the call is of a tool that there is not, or with what is no input. */
type Made = CallResult & { readonly input: JsonObject; readonly mistake?: Mistake | undefined };

/** A reply as a turn of the conversation, with those of its calls that are made. What it thought is sent back: some endpoints go on from it. */
export function turnOf({ content, reasoning_content, refusal }: ReplyMessage, calls: readonly ToolCall[]) {
  return {
    role: "assistant" as const,
    content: content ?? refusal ?? null,
    ...(calls.length === 0 ? {} : { tool_calls: [...calls] }),
    ...(reasoning_content === undefined ? {} : { reasoning_content }),
  };
}

/**
 * Makes one call that a teacher asked for. A tool outside the toolset and arguments that are no object come back as errors,
 * for the teacher to read; `input` is empty then. Calls and mistakes are counted into `meter`.
 */
export async function callAsked(
  meter: Meter,
  toolset: readonly string[],
  { name, arguments: text }: { readonly name: string; readonly arguments: string },
  limits: CallLimits,
): Promise<Made> {
  const made = await call(toolset, { name, arguments: text }, limits);
  meter.tool_calls++;
  if (made.mistake === "unknown_tool") meter.unknown_tools++;
  if (made.mistake === "bad_arguments") meter.bad_arguments++;
  return made;
}

async function call(
  toolset: readonly string[],
  { name, arguments: text }: { readonly name: string; readonly arguments: string },
  limits: CallLimits,
): Promise<Made> {
  const parsed = jsonObjectSchema.safeParse(parseJson(text));
  const input = parsed.success ? parsed.data : {};
  const refused = (error: string, mistake: Mistake) => ({ ok: false as const, output: null, error, input, mistake });
  const tool = toolset.includes(name) ? findTool(name) : undefined;
  if (tool === undefined) return refused(`no tool "${name}" in this toolset`, "unknown_tool");
  if (!parsed.success) return refused("arguments: expected a JSON object", "bad_arguments");
  return { ...(await callTool(tool, input, limits)), input };
}

/** The JSON that a text holds, or undefined if it holds none. */
export function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
