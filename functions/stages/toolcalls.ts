/** What collect and solve share: offering a toolset to a teacher, and making the calls that it asks for. */
import type { ChatCompletionTool } from "openai/resources";
import { type Json, type JsonObject, jsonObjectSchema } from "../domain/schema.ts";
import { toolDefinition } from "../tools/definition.ts";
import { type CallResult, callTool, findTool } from "../tools/pool.ts";

/** The toolset as a request names it; a tool that has left the pool is left out. */
export function offered(toolset: readonly string[]): ChatCompletionTool[] {
  return toolset.flatMap((name) => {
    const tool = findTool(name);
    // A JSON Schema is what the client's type calls function parameters.
    return tool === undefined ? [] : [toolDefinition(tool) as ChatCompletionTool];
  });
}

/**
 * Makes one call that a teacher asked for. A tool outside the toolset and arguments that are no object come back as errors,
 * for the teacher to read; `input` is empty then.
 */
export async function callAsked(
  toolset: readonly string[],
  { name, arguments: text }: { readonly name: string; readonly arguments: string },
): Promise<CallResult & { readonly input: JsonObject }> {
  const parsed = jsonObjectSchema.safeParse(parseJson(text));
  const input = parsed.success ? parsed.data : {};
  const refused = (error: string) => ({ ok: false as const, output: null, error, input });
  if (!toolset.includes(name)) return refused(`no tool "${name}" in this toolset`);
  if (!parsed.success) return refused("arguments: expected a JSON object");
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
