/** The arguments of a call as a JSON text, from whatever stands in their place. */
import { isDeeper } from "./fields.ts";
import { lenientJson, strictJson } from "./lenient.ts";
import { ARGUMENTS_BYTES, clean } from "./limits.ts";

/** Lists and objects in one another, at most: what is nested deeper cannot be written as text again without running out of stack. */
const DEPTH_MAX = 200;
/** What stands for such arguments: no JSON, so that the model is told. */
const TOO_DEEP = "[nested too deeply]";
/** Characters of arguments that are read: four times what is kept of them, since they may be encoded twice. */
const LOOKED_AT = 4 * ARGUMENTS_BYTES;
/** How often JSON may be encoded within JSON. */
const ENCODED_MAX = 4;
/** The beginning of a fence of Markdown, and what may follow JSON that was cut out of a longer text. */
const FENCE = /^```[a-z_]{0,20}/i;
const TRAILING = /\s*(?:<\/?[\w|:-]{1,40}>|```)$/;
const TRAILING_MAX = 4;
/** Half of a surrogate pair or a NUL that is written as an escape: as text it is harmless, as a value it is not. */
const UNCLEAN = /\\u(?:d[89a-f]|0000)/i;

/**
 * An object, however it was wrapped, is its JSON text. Nothing at all, for a tool that needs nothing, is the empty object.
 * Everything else stays what was written, for the model to be told of.
 */
export function argumentsOf(given: unknown, needed: boolean): string {
  if (typeof given !== "string") return valueText(given, needed);
  // Cut off in any case, however it is read.
  if (given.length > LOOKED_AT) return given;
  const text = given.trim();
  if (text === "") return nothing(needed);
  let value = strictJson(text);
  let written = text;
  for (let n = 0; typeof value === "string" && n < ENCODED_MAX; n++) {
    written = value.trim();
    if (written === "") return nothing(needed);
    value = strictJson(written);
  }
  if (value === undefined) {
    value = lenientJson(unwrapped(written));
    // Prose in single quotes and the like is no value that the model meant as its arguments.
    return typeof value === "object" && value !== null ? valueText(value, needed) : given;
  }
  if (typeof value !== "object" || value === null) return value === null ? nothing(needed) : written;
  if (isDeeper(value, DEPTH_MAX)) return TOO_DEEP;
  if (UNCLEAN.test(written)) return JSON.stringify(cleaned(value));
  return isNothing(value) ? valueText(value, needed) : written;
}

function valueText(value: unknown, needed: boolean): string {
  if (value === undefined || value === null) return nothing(needed);
  // PHP writes an empty object as an empty list.
  if (!needed && isNothing(value)) return "{}";
  return isDeeper(value, DEPTH_MAX) ? TOO_DEEP : JSON.stringify(cleaned(value));
}

function nothing(needed: boolean): string {
  return needed ? "" : "{}";
}

function isNothing(value: unknown): boolean {
  return Array.isArray(value) && value.length === 0;
}

function unwrapped(text: string): string {
  let rest = text.replace(FENCE, "").trim();
  for (let n = 0; n < TRAILING_MAX && TRAILING.test(rest.slice(-60)); n++)
    rest = (rest.slice(0, -60) + rest.slice(-60).replace(TRAILING, "")).trimEnd();
  return rest;
}

/** Not nested deeper than `DEPTH_MAX`. */
function cleaned(value: unknown): unknown {
  if (typeof value === "string") return clean(value);
  if (typeof value !== "object" || value === null) return value;
  if (Array.isArray(value)) return value.map(cleaned);
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [clean(name), cleaned(inner)]));
}
