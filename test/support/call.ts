/** Calls an embedded tool by its name, as the stages do. */
import type { JsonObject } from "../../functions/domain/schema.ts";
import { type Called, callTool, failed, readInput, readOutput } from "../../functions/tools/call.ts";
import type { EarlierCall, Tool } from "../../functions/tools/contract.ts";
import { findTool } from "./embedded.ts";

const LIMITS = { deadline_ms: 30_000, output_bytes: 1_000_000 };

export async function callEmbedded(
  name: string,
  input: JsonObject,
  before: readonly EarlierCall[] = [],
): Promise<Called> {
  const tool = findTool(name);
  if (tool === undefined) return failed(`unknown tool "${name}"`, "unknown_tool");
  return callTool(tool, input, LIMITS, { before });
}

/** What the tool returns for the input. Throws what the tool throws, and where one of them is not as its schema says. */
export async function outputOf(
  tool: Tool,
  input: JsonObject,
  before: readonly EarlierCall[] = [],
): Promise<JsonObject> {
  const read = readInput(tool, input);
  if (!read.ok) throw new Error(`input: ${read.wrong[0]?.message}`);
  const output = readOutput(tool, await tool.call(read.value, { signal: new AbortController().signal, before }));
  if (!output.ok) throw new Error(`output: ${output.wrong[0]?.message}`);
  return output.value as JsonObject;
}
