/** One call, or a list of calls, at a place of a text: in each of the forms that models were taught to write calls in. */
import { fieldsOf } from "./fields.ts";
import { jsonTextAt } from "./json.ts";
import { lenientJson, strictJson } from "./lenient.ts";
import { afterSpace, type CallsAt, pythonCallsAt } from "./python.ts";
import { nameOf, statedCalls } from "./reply_calls.ts";
import type { RequestFacts, ToolFacts } from "./request_facts.ts";

export { afterSpace, type CallsAt } from "./python.ts";

/** A tool's name before its arguments, as Mistral, Kimi, DeepSeek and stripped harmony have it. */
const NAMED =
  /(?:function<｜tool▁sep｜>|(?:assistant)?\s{0,4}commentary\s{1,4}to=)?([\w.-]{1,128}(?::\d{1,4})?)\s{0,8}(?:\[ARGS\]|\[CALL_ID\]\w{1,64}\[ARGS\]|<\|tool_call_argument_begin\|>|<｜tool▁sep｜>|json|code)?\s{0,8}(?:```json\s{0,8})?(?=\{)/y;
/** An element by a name, its parameters as elements by theirs. Qwen: `<function=f><parameter=a>`; Anthropic, MiniMax: `<invoke name="f"><parameter name="a">`. */
const FUNCTION = /<function(?:=["']?|\s+name=["'])([\w.-]{1,128})["']?>/y;
const INVOKE = /<invoke\s+name=["']([^"'<>]{1,128})["']>/y;
const PARAMETER = /<parameter(?:=["']?|\s+name=["'])([\w.-]{1,128})["']?[^<>]{0,40}>/y;
const PARAMETER_END = "</parameter>";
/** GLM: the name, then keys and values in turns, if any. */
const KEYED = /([\w.-]{1,128})\s{0,8}(?=<arg_key>|<\/tool_call>)/y;
const KEY = /<arg_key>([^<]{1,128})<\/arg_key>\s{0,8}<arg_value>/y;
const KEY_END = "</arg_value>";
/** FunctionGemma: `call:f{a:<escape>x<escape>,n:1}`. */
const GEMMA = /call:([\w.-]{1,128})\{/y;
const GEMMA_FIELD = /\s{0,8}([\w.-]{1,128}):(?:<escape>([\s\S]*?)<escape>|([^,{}<>]{1,200}))\s{0,8}([,}])/y;
/** An element that has a tool's name, its parameters elements by theirs. */
const ELEMENT = /<([\w.-]{1,128})>/y;

/** The calls that begin at `at`, in any form; undefined where none does. */
export function formAt(text: string, at: number, tools: RequestFacts["tools"]): CallsAt | undefined {
  return (
    taggedAt(text, at, FUNCTION, "</function>", tools) ??
    taggedAt(text, at, INVOKE, "</invoke>", tools) ??
    keyedAt(text, at, tools) ??
    gemmaAt(text, at, tools) ??
    namedAt(text, at) ??
    jsonAt(text, at, tools) ??
    pythonCallsAt(text, at) ??
    elementAt(text, at, tools)
  );
}

/** A function by its tag, with JSON or one tag a parameter. */
function taggedAt(
  text: string,
  at: number,
  opening: RegExp,
  closing: string,
  tools: RequestFacts["tools"],
): CallsAt | undefined {
  opening.lastIndex = at;
  const match = opening.exec(text);
  if (match === null) return undefined;
  const from = at + match[0].length;
  const end = text.indexOf(closing, from);
  const body = text.slice(from, end < 0 ? text.length : end).trim();
  const given = body.startsWith("{") ? body : parametersIn(body, factsOf(match[1], tools));
  if (given === undefined) return undefined;
  return { calls: [{ name: match[1], arguments: given }], to: end < 0 ? text.length : end + closing.length };
}

function parametersIn(body: string, tool: ToolFacts | undefined): { readonly [name: string]: unknown } | undefined {
  const values: [string, unknown][] = [];
  for (let at = 0; at < body.length; at = afterSpace(body, at)) {
    PARAMETER.lastIndex = at;
    const match = PARAMETER.exec(body);
    const end = match === null ? -1 : body.indexOf(PARAMETER_END, at);
    if (match === null || end < 0) return undefined;
    const name = match[1] ?? "";
    values.push([name, writtenValue(body.slice(at + match[0].length, end), name, tool)]);
    at = end + PARAMETER_END.length;
  }
  return Object.fromEntries(values);
}

/**
 * What a parameter that is a string is given is that text. Others are JSON where they can be read as such, and text otherwise:
 * the form does not say which is meant.
 */
function writtenValue(written: string, parameter: string, tool: ToolFacts | undefined): unknown {
  const text = written.replace(/^\r?\n/, "").replace(/\r?\n$/, "");
  const kind = tool?.strings?.get(parameter);
  if (kind !== undefined) return kind === "string_or_null" && text.trim() === "null" ? null : text;
  const value = /^\s{0,20}[{[]/.test(text) ? lenientJson(text) : strictJson(text);
  return value === undefined ? text : value;
}

function factsOf(name: string | undefined, tools: RequestFacts["tools"]): ToolFacts | undefined {
  return tools.get(nameOf(name, tools));
}

function keyedAt(text: string, from: number, tools: RequestFacts["tools"]): CallsAt | undefined {
  KEYED.lastIndex = from;
  const name = KEYED.exec(text);
  if (name === null) return undefined;
  const tool = factsOf(name[1], tools);
  const values: [string, unknown][] = [];
  let at = from + name[0].length;
  for (KEY.lastIndex = at; ; KEY.lastIndex = afterSpace(text, at)) {
    const key = KEY.exec(text);
    if (key === null) break;
    const start = key.index + key[0].length;
    const end = text.indexOf(KEY_END, start);
    if (end < 0) return undefined;
    const parameter = (key[1] ?? "").trim();
    values.push([parameter, writtenValue(text.slice(start, end), parameter, tool)]);
    at = end + KEY_END.length;
  }
  return { calls: [{ name: name[1], arguments: Object.fromEntries(values) }], to: at };
}

function gemmaAt(text: string, from: number, tools: RequestFacts["tools"]): CallsAt | undefined {
  GEMMA.lastIndex = from;
  const name = GEMMA.exec(text);
  if (name === null) return undefined;
  const tool = factsOf(name[1], tools);
  const values: [string, unknown][] = [];
  let at = from + name[0].length;
  if (text[at] === "}") return { calls: [{ name: name[1], arguments: {} }], to: at + 1 };
  for (;;) {
    GEMMA_FIELD.lastIndex = at;
    const field = GEMMA_FIELD.exec(text);
    if (field === null) return undefined;
    const parameter = field[1] ?? "";
    values.push([parameter, field[2] ?? writtenValue((field[3] ?? "").trim(), parameter, tool)]);
    at += field[0].length;
    if (field[4] === "}") return { calls: [{ name: name[1], arguments: Object.fromEntries(values) }], to: at };
  }
}

/** A name and its arguments. */
function namedAt(text: string, at: number): CallsAt | undefined {
  NAMED.lastIndex = at;
  const match = NAMED.exec(text);
  if (match === null) return undefined;
  const found = jsonTextAt(text, at + match[0].length);
  return found && { calls: [{ name: match[1], arguments: found.text }], to: found.to };
}

/** JSON that states calls with their arguments, a list of such, or objects by the names of tools. */
function jsonAt(text: string, at: number, tools: RequestFacts["tools"]): CallsAt | undefined {
  const found = jsonTextAt(text, at);
  if (found === undefined) return undefined;
  const calls = callsInJson(lenientJson(found.text), tools);
  return calls.length > 0 ? { calls, to: found.to } : undefined;
}

/** Every call that a value of JSON states with its arguments; none where something in it is no call. */
export function callsInJson(value: unknown, tools: RequestFacts["tools"]): CallsAt["calls"] {
  const fields = fieldsOf(value);
  const calls = statedCalls(fields?.tool_calls ?? value);
  if (calls.length > 0 && calls.every((call) => call.arguments !== undefined && call.name !== undefined)) return calls;
  const [only, ...others] = Object.entries(fields ?? {});
  const isByName = only !== undefined && others.length === 0 && tools.has(only[0]) && fieldsOf(only[1]) !== undefined;
  return isByName ? [{ name: only[0], arguments: only[1] }] : [];
}

function elementAt(text: string, at: number, tools: RequestFacts["tools"]): CallsAt | undefined {
  ELEMENT.lastIndex = at;
  const name = ELEMENT.exec(text)?.[1];
  if (name === undefined || !tools.has(name)) return undefined;
  const from = at + name.length + 2;
  const end = text.indexOf(`</${name}>`, from);
  if (end < 0) return undefined;
  const values: [string, unknown][] = [];
  for (let i = afterSpace(text, from); i < end; i = afterSpace(text, i)) {
    ELEMENT.lastIndex = i;
    const parameter = ELEMENT.exec(text)?.[1];
    const closing = `</${parameter}>`;
    const stop = parameter === undefined ? -1 : text.indexOf(closing, i);
    if (parameter === undefined || stop < 0 || stop > end) return undefined;
    values.push([parameter, writtenValue(text.slice(i + parameter.length + 2, stop), parameter, tools.get(name))]);
    i = stop + closing.length;
  }
  return { calls: [{ name, arguments: Object.fromEntries(values) }], to: end + name.length + 3 };
}
