/** Finds JSON in what a model wrote: whole replies, fenced ones, and objects or lists among prose. */
import type { Json } from "../../domain/schema.ts";

/** Characters looked at: what a model writes is bounded by its own limit, but not by ours. */
const LOOKED_AT = 400_000;
/** Characters walked over, at most: a bracket that begins no JSON may cost a walk to the end of the text. Tens of milliseconds. */
const WALKED_MAX = 4_000_000;
/** What a try that fails costs beside its walk, in characters. */
const MISS = 200;
/** Lists and objects in one another, at most: what is nested deeper cannot be written as text again without running out of stack. */
const DEPTH_MAX = 200;

export interface Found {
  readonly value: Json;
  /** Characters from the start of the text; `to` is the first one after it. */
  readonly from: number;
  readonly to: number;
}

const OPENED = "<think>";
const CLOSED = "</think>";

/**
 * Characters that a reasoning model thought aloud before its reply: up to the end of its last thought, whose start the chat
 * template may have written. A thought that never ends was cut off, and is all there is.
 */
export function thinkingEnd(text: string): number {
  const closed = text.lastIndexOf(CLOSED);
  const end = closed < 0 ? 0 : closed + CLOSED.length;
  return text.slice(end).trimStart().startsWith(OPENED) ? text.length : end;
}

/** The text without what a reasoning model thought aloud before its reply. */
export function withoutThinking(text: string): string {
  return text.slice(thinkingEnd(text));
}

/** The JSON object that a reply holds: the whole of it, or the last one among its prose; undefined if it holds none. */
export function jsonObjectIn(text: string): { readonly [name: string]: Json } | undefined {
  const values = jsonsIn(withoutThinking(text)).map(({ value }) => value);
  return values.findLast((value) => typeof value === "object" && value !== null && !Array.isArray(value)) as
    | { readonly [name: string]: Json }
    | undefined;
}

/** Every object and list of JSON in the text that stands in no other one, in order. */
export function jsonsIn(text: string): Found[] {
  const looked = text.slice(0, LOOKED_AT);
  const found: Found[] = [];
  let walked = 0;
  let at = 0;
  while (walked < WALKED_MAX) {
    const from = nextOpening(looked, at);
    if (from < 0) break;
    const { to, end } = closing(looked, from);
    walked += end - from;
    const value = to === undefined ? undefined : parsed(looked.slice(from, to));
    if (value === undefined || to === undefined) {
      walked += MISS;
      at = from + 1;
    } else {
      found.push({ value, from, to });
      at = to;
    }
  }
  return found;
}

function nextOpening(text: string, at: number): number {
  for (let i = at; i < text.length; i++) if (text[i] === "{" || text[i] === "[") return i;
  return -1;
}

/** The object or list that begins at `from`, and the first character after it; undefined where none does that is closed. */
export function jsonTextAt(text: string, from: number): { readonly text: string; readonly to: number } | undefined {
  if (text[from] !== "{" && text[from] !== "[") return undefined;
  const { to } = closing(text, from);
  return to === undefined ? undefined : { text: text.slice(from, to), to };
}

/** `to`: the first character after what is opened at `from`, if it is ever closed. `end`: where the walk stopped. */
function closing(text: string, from: number): { readonly to?: number; readonly end: number } {
  let depth = 0;
  let quoted = false;
  for (let i = from; i < text.length; i++) {
    const c = text[i];
    if (quoted) {
      if (c === "\\") i++;
      else if (c === '"') quoted = false;
    } else if (c === '"') quoted = true;
    else if (c === "{" || c === "[") {
      if (++depth > DEPTH_MAX) return { end: i };
    } else if ((c === "}" || c === "]") && --depth === 0) return { to: i + 1, end: i };
  }
  return { end: text.length };
}

function parsed(text: string): Json | undefined {
  try {
    return JSON.parse(text) as Json;
  } catch {
    return undefined;
  }
}
