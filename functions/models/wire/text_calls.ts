/**
 * Calls in the text of a reply whose server did not read them: between the tags and tokens of Hermes, Qwen, Llama, Mistral,
 * DeepSeek, Kimi and functionary, or as JSON alone. They are calls only where every one names a tool that was offered and
 * nothing else stands in the text, so that no answer is taken for a call.
 */

import { fieldsOf } from "./fields.ts";
import { jsonTextAt } from "./json.ts";
import { lenientJson, strictJson } from "./lenient.ts";
import { REPLY_CALLS_MAX } from "./limits.ts";
import { nameOf, type StatedCall, statedCalls } from "./reply_calls.ts";
import type { RequestFacts } from "./request_facts.ts";

/** Characters of a text that is read for calls: what is longer is more than calls whose arguments are kept. */
const LOOKED_AT = 100_000;

/** What stands around calls and says nothing. */
const AROUND = [
  "<tool_call>",
  "</tool_call>",
  "<tool_calls>",
  "</tool_calls>",
  "<|tool_call|>",
  "<|python_tag|>",
  "<|eom_id|>",
  "<|eot_id|>",
  "<|im_end|>",
  "</s>",
  "[TOOL_CALLS]",
  "[/TOOL_CALLS]",
  "<|tool_calls_section_begin|>",
  "<|tool_calls_section_end|>",
  "<|tool_call_begin|>",
  "<|tool_call_end|>",
  "<|call|>",
  "<｜tool▁calls▁begin｜>",
  "<｜tool▁calls▁end｜>",
  "<｜tool▁call▁begin｜>",
  "<｜tool▁call▁end｜>",
  "<｜end▁of▁sentence｜>",
  "```tool_call",
  "```json",
  "```",
  ";",
] as const;
/** A tool's name before its arguments, as Mistral, Kimi, DeepSeek and stripped harmony have it. */
const NAMED =
  /(?:function<｜tool▁sep｜>|(?:assistant)?\s{0,4}commentary\s{1,4}to=)?([\w.-]{1,128}(?::\d{1,4})?)\s{0,8}(?:\[ARGS\]|<\|tool_call_argument_begin\|>|<｜tool▁sep｜>|json|code)?\s{0,8}(?:```json\s{0,8})?(?=\{)/y;
const FUNCTION = /<function=["']?([\w.-]{1,128})["']?>/y;
const FUNCTION_END = "</function>";
const PARAMETER = /<parameter=["']?([\w.-]{1,128})["']?>/y;
const PARAMETER_END = "</parameter>";

/** The calls that the text is; undefined where it is anything else. */
export function callsInText(text: string, tools: RequestFacts["tools"]): StatedCall[] | undefined {
  if (tools.size === 0 || text.length > LOOKED_AT) return undefined;
  const calls: StatedCall[] = [];
  let at = afterSpace(text, 0);
  while (at < text.length) {
    const around = AROUND.find((token) => text.startsWith(token, at));
    if (around === undefined) {
      const found = functionAt(text, at) ?? namedAt(text, at) ?? jsonAt(text, at);
      if (found === undefined || calls.length >= REPLY_CALLS_MAX) return undefined;
      calls.push(...found.calls);
      at = found.to;
    } else at += around.length;
    at = afterSpace(text, at);
  }
  return calls.length > 0 && calls.every(({ name }) => tools.has(nameOf(name, tools))) ? calls : undefined;
}

interface CallsAt {
  readonly calls: readonly StatedCall[];
  readonly to: number;
}

function afterSpace(text: string, at: number): number {
  let i = at;
  while (i < text.length && (text[i] ?? "").trim() === "") i++;
  return i;
}

/** `<function=name>`, with JSON or one tag a parameter. */
function functionAt(text: string, at: number): CallsAt | undefined {
  FUNCTION.lastIndex = at;
  const match = FUNCTION.exec(text);
  if (match === null) return undefined;
  const from = at + match[0].length;
  const end = text.indexOf(FUNCTION_END, from);
  const body = text.slice(from, end < 0 ? text.length : end).trim();
  const given = body.startsWith("{") ? body : parametersIn(body);
  if (given === undefined) return undefined;
  return { calls: [{ name: match[1], arguments: given }], to: end < 0 ? text.length : end + FUNCTION_END.length };
}

/** Values are JSON where they can be read as such, and text otherwise: the form does not say which is meant. */
function parametersIn(body: string): { readonly [name: string]: unknown } | undefined {
  const values: [string, unknown][] = [];
  for (let at = 0; at < body.length; at = afterSpace(body, at)) {
    PARAMETER.lastIndex = at;
    const match = PARAMETER.exec(body);
    const end = match === null ? -1 : body.indexOf(PARAMETER_END, at);
    if (match === null || end < 0) return undefined;
    const text = body
      .slice(at + match[0].length, end)
      .replace(/^\r?\n/, "")
      .replace(/\r?\n$/, "");
    const value = /^\s{0,20}[{[]/.test(text) ? lenientJson(text) : strictJson(text);
    values.push([match[1] ?? "", value === undefined ? text : value]);
    at = end + PARAMETER_END.length;
  }
  return Object.fromEntries(values);
}

/** A name and its arguments. */
function namedAt(text: string, at: number): CallsAt | undefined {
  NAMED.lastIndex = at;
  const match = NAMED.exec(text);
  if (match === null) return undefined;
  const found = jsonTextAt(text, at + match[0].length);
  return found && { calls: [{ name: match[1], arguments: found.text }], to: found.to };
}

/** JSON that states calls with their arguments, or a list of such. */
function jsonAt(text: string, at: number): CallsAt | undefined {
  const found = jsonTextAt(text, at);
  if (found === undefined) return undefined;
  const value = lenientJson(found.text);
  const fields = fieldsOf(value);
  const calls = statedCalls(fields?.tool_calls ?? value);
  const isStated = calls.length > 0 && calls.every((call) => call.arguments !== undefined && call.name !== undefined);
  return isStated ? { calls, to: found.to } : undefined;
}
