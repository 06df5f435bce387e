/**
 * Tools, calls and replies as text, as the templates of Hermes, Qwen2.5 and Qwen3 write them: character for character, so that a
 * model sees in training what it is given when it is served with the same tools.
 */
import type { ToolDefinition } from "../../domain/messages.ts";
import { perObject } from "../../lib/memo.ts";
import type { Call, Reply, Turn } from "./trajectory.ts";

/** The system message with the definitions of the tools after it. */
export function systemText(system: string, tools: readonly ToolDefinition[]): string {
  if (tools.length === 0) return system;
  return `${system}

# Tools

You may call one or more functions to assist with the user query.

You are provided with function signatures within <tools></tools> XML tags:
<tools>
${tools.map(toolText).join("\n")}
</tools>

For each function call, return a json object with function name and arguments within <tool_call></tool_call> XML tags:
<tool_call>
{"name": <function-name>, "arguments": <args-json-object>}
</tool_call>`;
}

/** Made once: every row has some of the same tools. */
const toolText = perObject((tool: ToolDefinition) => pythonJson(tool));

/** A thought, what was said, then the calls. */
export function turnText(turn: Turn): string {
  const { content, calls } = turn;
  const text = [...(content === "" ? [] : [content]), ...calls.map(callText)].join("\n");
  return `${thoughtText(turn)}${text}`;
}

export function thoughtText({ thought }: Turn): string {
  return thought === "" ? "" : `<think>\n${thought}\n</think>\n\n`;
}

function callText({ name, input }: Call): string {
  return `<tool_call>\n${pythonJson({ name, arguments: input })}\n</tool_call>`;
}

/** Replies of one turn, in a message whose template writes the outermost tags: where a role may stand only once in a row. */
export function repliesJoined(replies: readonly Reply[]): string {
  return replies.map(({ content }) => content).join("\n</tool_response>\n<tool_response>\n");
}

/** The same with all tags. */
export function repliesText(replies: readonly Reply[]): string {
  return `<tool_response>\n${repliesJoined(replies)}\n</tool_response>`;
}

/** JSON with a space after each comma and colon, as Python writes it and so the templates do. */
export function pythonJson(value: unknown): string {
  if (Array.isArray(value)) return `[${value.map(pythonJson).join(", ")}]`;
  if (typeof value === "number") return pythonNumber(value);
  if (typeof value !== "object" || value === null) return JSON.stringify(value);
  const fields = Object.entries(value).filter(([, field]) => field !== undefined);
  return `{${fields.map(([name, field]) => `${JSON.stringify(name)}: ${pythonJson(field)}`).join(", ")}}`;
}

/** Below this Python writes powers of ten, with two digits at least. */
const SMALL = 1e-4;

function pythonNumber(value: number): string {
  if (value === 0 || Math.abs(value) >= SMALL) return JSON.stringify(value);
  return value.toExponential().replace(/e-(\d)$/, "e-0$1");
}
