/**
 * Calls as Python writes them, which Llama, Gemma and others were taught: `get_weather(city="Paris", days=[1, 2])`, several in a
 * list. Values are literals; what is computed is none.
 */
import type { StatedCall } from "./reply_calls.ts";

/** Lists, objects and calls in one another, at most. */
const DEPTH_MAX = 50;
/** Calls of a list, at most, that are read. */
const CALLS_MAX = 64;
const NAME = /[A-Za-z_][\w.]{0,127}/y;
const KEYWORD = /([A-Za-z_]\w{0,127})\s{0,8}=(?!=)/y;
const NUMBER = /[-+]?(?:\d[\d_]*\.?\d*|\.\d+)(?:[eE][-+]?\d+)?(?![\w.])/y;
const WORD = /[A-Za-z]+/y;
const WORDS: ReadonlyMap<string, unknown> = new Map<string, unknown>([
  ["True", true],
  ["true", true],
  ["False", false],
  ["false", false],
  ["None", null],
  ["null", null],
]);
const ESCAPES: ReadonlyMap<string, string> = new Map([
  ["n", "\n"],
  ["t", "\t"],
  ["r", "\r"],
  ["b", "\b"],
  ["f", "\f"],
]);

export interface CallsAt {
  readonly calls: readonly StatedCall[];
  /** The first character after them. */
  readonly to: number;
}

/** One call or a list of calls that begins at `at`; undefined where none does. */
export function pythonCallsAt(text: string, at: number): CallsAt | undefined {
  const isList = text[at] === "[";
  const calls: StatedCall[] = [];
  let to = isList ? afterSpace(text, at + 1) : at;
  while (calls.length < CALLS_MAX) {
    const call = callAt(text, to, 0);
    if (call === undefined) return undefined;
    calls.push(call.call);
    if (!isList) return { calls, to: call.to };
    to = afterSpace(text, call.to);
    if (text[to] === "]") return { calls, to: to + 1 };
    if (text[to] !== ",") return undefined;
    to = afterSpace(text, to + 1);
  }
  return undefined;
}

function callAt(
  text: string,
  at: number,
  depth: number,
): { readonly call: StatedCall; readonly to: number } | undefined {
  if (depth > DEPTH_MAX) return undefined;
  const name = matchAt(NAME, text, at)?.[0];
  if (name === undefined || text[at + name.length] !== "(") return undefined;
  const from = at + name.length + 1;
  // Gemma's way to show what a call returns.
  if (name === "print") {
    const inner = callAt(text, afterSpace(text, from), depth + 1);
    const end = inner === undefined ? -1 : afterSpace(text, inner.to);
    return inner === undefined || text[end] !== ")" ? undefined : { call: inner.call, to: end + 1 };
  }
  const given = keywordsAt(text, from);
  // Llama's built-in tools are called by a method.
  const stated = name.replace(/\.call$/, "");
  if (given !== undefined) return { call: { name: stated, arguments: given.values }, to: given.to };
  // Arguments by position: of which parameters they are is not said, so the model is told of them as it wrote them.
  const end = closingOf(text, from);
  return end === undefined ? undefined : { call: { name: stated, arguments: text.slice(from, end) }, to: end + 1 };
}

/** `a=1, b="x")`, up to and with the bracket. */
function keywordsAt(text: string, from: number): { readonly values: object; readonly to: number } | undefined {
  const values: [string, unknown][] = [];
  let at = afterSpace(text, from);
  while (text[at] !== ")") {
    const keyword = matchAt(KEYWORD, text, at);
    if (keyword === undefined) return undefined;
    const value = valueAt(text, afterSpace(text, at + keyword[0].length), 0);
    if (value === undefined) return undefined;
    values.push([keyword[1] ?? "", value.value]);
    at = afterSpace(text, value.to);
    if (text[at] === ",") at = afterSpace(text, at + 1);
    else if (text[at] !== ")") return undefined;
  }
  return { values: Object.fromEntries(values), to: at + 1 };
}

interface ValueAt {
  readonly value: unknown;
  readonly to: number;
}

function valueAt(text: string, at: number, depth: number): ValueAt | undefined {
  if (depth > DEPTH_MAX) return undefined;
  const c = text[at];
  if (c === '"' || c === "'") return stringAt(text, at);
  if (c === "[") return itemsAt(text, at + 1, "]", depth);
  if (c === "(") return itemsAt(text, at + 1, ")", depth);
  if (c === "{") return fieldsAt(text, at + 1, depth);
  const number = matchAt(NUMBER, text, at)?.[0];
  if (number !== undefined) {
    const value = Number(number.replaceAll("_", ""));
    return Number.isFinite(value) ? { value, to: at + number.length } : undefined;
  }
  const word = matchAt(WORD, text, at)?.[0];
  return word !== undefined && WORDS.has(word) ? { value: WORDS.get(word), to: at + word.length } : undefined;
}

function itemsAt(text: string, from: number, end: string, depth: number): ValueAt | undefined {
  const value: unknown[] = [];
  let at = afterSpace(text, from);
  while (text[at] !== end) {
    const item = valueAt(text, at, depth + 1);
    if (item === undefined) return undefined;
    value.push(item.value);
    at = afterSpace(text, item.to);
    if (text[at] === ",") at = afterSpace(text, at + 1);
    else if (text[at] !== end) return undefined;
  }
  return { value, to: at + 1 };
}

function fieldsAt(text: string, from: number, depth: number): ValueAt | undefined {
  const fields: [string, unknown][] = [];
  let at = afterSpace(text, from);
  while (text[at] !== "}") {
    const name = valueAt(text, at, depth + 1);
    if (name === undefined || typeof name.value === "object") return undefined;
    at = afterSpace(text, name.to);
    if (text[at] !== ":") return undefined;
    const value = valueAt(text, afterSpace(text, at + 1), depth + 1);
    if (value === undefined) return undefined;
    fields.push([String(name.value), value.value]);
    at = afterSpace(text, value.to);
    if (text[at] === ",") at = afterSpace(text, at + 1);
    else if (text[at] !== "}") return undefined;
  }
  return { value: Object.fromEntries(fields), to: at + 1 };
}

function stringAt(text: string, at: number): ValueAt | undefined {
  const one = text[at] ?? "";
  const quote = text.startsWith(one.repeat(3), at) ? one.repeat(3) : one;
  const pieces: string[] = [];
  for (let i = at + quote.length; i < text.length; i++) {
    if (text.startsWith(quote, i)) return { value: pieces.join(""), to: i + quote.length };
    const c = text[i] ?? "";
    if (c !== "\\") {
      pieces.push(c);
      continue;
    }
    const escaped = text[++i] ?? "";
    const code = escaped === "u" ? /^[0-9a-f]{4}/i.exec(text.slice(i + 1, i + 5))?.[0] : undefined;
    if (code !== undefined) {
      pieces.push(String.fromCharCode(Number.parseInt(code, 16)));
      i += 4;
    } else pieces.push(ESCAPES.get(escaped) ?? escaped);
  }
  return undefined;
}

/** The bracket that closes what is open at `from`, outside of strings. */
function closingOf(text: string, from: number): number | undefined {
  let depth = 0;
  for (let i = from; i < text.length; i++) {
    const c = text[i] ?? "";
    if (c === '"' || c === "'") {
      const string = stringAt(text, i);
      if (string === undefined) return undefined;
      i = string.to - 1;
    } else if (c === "(" || c === "[" || c === "{") depth++;
    else if (c === ")" || c === "]" || c === "}") {
      if (depth === 0) return c === ")" ? i : undefined;
      depth--;
    }
  }
  return undefined;
}

function matchAt(pattern: RegExp, text: string, at: number): RegExpExecArray | undefined {
  pattern.lastIndex = at;
  return pattern.exec(text) ?? undefined;
}

export function afterSpace(text: string, at: number): number {
  let i = at;
  while (i < text.length && (text[i] ?? "").trim() === "") i++;
  return i;
}
