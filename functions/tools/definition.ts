/** A tool as a chat completion request names it: its JSON Schema comes from its zod schema. */
import type { ToolDefinition } from "../domain/dataset/messages.ts";
import { perObject } from "../domain/per_object.ts";
import { TOOLS } from "./pool.ts";
import type { Tool } from "./tool.ts";

/** The definition of a tool, made once. */
export const toolDefinition = perObject((tool: Tool): ToolDefinition => {
  // The dialect is not part of what a model is told.
  const { $schema: _, ...parameters } = tool.input;
  return { type: "function", function: { name: tool.name, description: tool.description, parameters } };
});

let meanTokens: number | undefined;

/** Tokens of one tool's definition as a model reads it, on average over the pool; estimated at four characters each. */
export function toolTokens(): number {
  meanTokens ??= TOOLS.reduce((sum, tool) => sum + JSON.stringify(toolDefinition(tool)).length / 4, 0) / TOOLS.length;
  return meanTokens;
}
