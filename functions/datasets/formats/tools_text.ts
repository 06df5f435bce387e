/** Definitions of tools as one JSON string, for consumers that parse it. */
import type { ToolDefinition } from "../../domain/messages.ts";
import { perObject } from "../../lib/memo.ts";

/** Made once: every row has some of the same tools. */
const definitionText = perObject((tool: ToolDefinition) => JSON.stringify(tool));
const functionText = perObject((tool: ToolDefinition) => JSON.stringify(tool.function));

export function toolsText(tools: readonly ToolDefinition[]): string {
  return `[${tools.map(definitionText).join(",")}]`;
}

/** The same of what stands under `function` alone. */
export function functionsText(tools: readonly ToolDefinition[]): string {
  return `[${tools.map(functionText).join(",")}]`;
}
