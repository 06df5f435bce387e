/** A body's text as one object: JSON, JSON with something before or after it, or a stream of events put together. */

import { type Fields, fieldsOf } from "./fields.ts";
import { jsonTextAt } from "./json.ts";
import { lenientJson, mendedJson, strictJson } from "./lenient.ts";
import { eventsIn } from "./reply_events.ts";

/** The object that the body is or begins with; of a list the first item, as Gemini sends errors. Undefined for none. */
export function bodyOf(text: string): Fields | undefined {
  const body = bare(text);
  if (body.startsWith("{") || body.startsWith("[")) return objectOf(jsonOf(body));
  return eventsIn(body);
}

/** Without a mark of byte order, and the comments that keep a connection alive while a completion is made (`: PROCESSING`). */
function bare(text: string): string {
  const body = text.replace(/^\uFEFF/, "").trim();
  let at = 0;
  while (body[at] === ":" || body[at] === "\n" || body[at] === "\r") {
    const end = body.indexOf("\n", at);
    at = end < 0 ? body.length : end + 1;
  }
  return body.slice(at).trimStart();
}

function jsonOf(body: string): unknown {
  const strict = strictJson(body);
  if (strict !== undefined) return strict;
  const first = jsonTextAt(body, 0)?.text;
  return (first === undefined || first.length === body.length ? undefined : lenientJson(first)) ?? mendedJson(body);
}

function objectOf(value: unknown): Fields | undefined {
  return fieldsOf(Array.isArray(value) ? value[0] : value);
}

/** Characters of a body whose kind is worth telling: a longer one was cut off, or is none of use. */
const SHORT = 10_000;

/** What a body is that is no object, for whoever reads of the fault. */
export function describedBody(text: string): string {
  const body = bare(text);
  if (body === "") return "the body is empty";
  if (body.startsWith("<")) {
    const title = /<title>\s{0,80}([^<]{1,200})/i.exec(body.slice(0, 4000))?.[1]?.trim();
    return `the body is a page of HTML or XML${title === undefined ? "" : `: ${title}`}`;
  }
  const value = body.length > SHORT ? undefined : strictJson(body);
  const what = value === undefined ? "no JSON, or JSON that is cut off" : `JSON, but ${kindOf(value)} and no object`;
  return `the body is ${what}: ${body.slice(0, 300)}`;
}

function kindOf(value: unknown): string {
  if (value === null) return "null";
  return Array.isArray(value) ? "a list" : `a ${typeof value}`;
}
