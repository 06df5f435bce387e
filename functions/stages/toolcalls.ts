/** What collect and solve share: offering a toolset to a teacher, and making the calls that it asks for. */
import type { ChatCompletionTool } from "openai/resources";
import { type Json, type JsonObject, jsonObjectSchema } from "../domain/schema.ts";
import { toolDefinition } from "../tools/definition.ts";
import { type CallResult, callTool, findTool, type Mistake } from "../tools/pool.ts";
import type { Meter } from "./meter.ts";

/** The toolset as a request names it; a tool that has left the pool is left out. */
export function offered(toolset: readonly string[]): ChatCompletionTool[] {
  return toolset.flatMap((name) => {
    const tool = findTool(name);
    // A JSON Schema is what the client's type calls function parameters.
    return tool === undefined ? [] : [toolDefinition(tool) as ChatCompletionTool];
  });
}

type Made = CallResult & { readonly input: JsonObject };

/**
 * Makes one call that a teacher asked for. A tool outside the toolset and arguments that are no object come back as errors,
 * for the teacher to read; `input` is empty then. Calls and mistakes are counted into `meter`.
 */
export async function callAsked(
  meter: Meter,
  toolset: readonly string[],
  { name, arguments: text }: { readonly name: string; readonly arguments: string },
): Promise<Made> {
  const { mistake, ...made } = await call(toolset, { name, arguments: text });
  meter.tool_calls++;
  if (mistake === "unknown_tool") meter.unknown_tools++;
  if (mistake === "bad_arguments") meter.bad_arguments++;
  return made as Made;
}

async function call(
  toolset: readonly string[],
  { name, arguments: text }: { readonly name: string; readonly arguments: string },
): Promise<Made & { readonly mistake?: Mistake }> {
  const parsed = jsonObjectSchema.safeParse(parseJson(text));
  const input = parsed.success ? parsed.data : {};
  const refused = (error: string, mistake: Mistake) => ({ ok: false as const, output: null, error, input, mistake });
  if (!toolset.includes(name)) return refused(`no tool "${name}" in this toolset`, "unknown_tool");
  if (!parsed.success) return refused("arguments: expected a JSON object", "bad_arguments");
  return { ...(await callTool(name, input)), input };
}

/** The JSON that a text holds, or undefined if it holds none. */
export function parseJson(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
