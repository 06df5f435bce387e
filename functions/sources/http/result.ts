/** What a tool returns of a reply: read as JSON, text, CSV or XML, and cut by an expression in JMESPath. No I/O. */
import { compile, TreeInterpreter } from "@jmespath-community/jmespath";
import { parse } from "csv-parse/sync";
import { XMLParser } from "fast-xml-parser";
import { isShallow, NESTED_MAX, parseJson } from "../../domain/json.ts";
import type { Json, JsonObject } from "../../domain/schema.ts";
import { perText } from "../../lib/memo.ts";
import { isJsonType, mediaTypeOf, type ResultForm } from "./form.ts";

export interface Reply {
  readonly status: number;
  /** Empty where the reply names none. */
  readonly contentType: string;
  readonly text: string;
}

export type Cut = { readonly ok: true; readonly value: Json } | { readonly ok: false; readonly message: string };

/** Rows of a CSV and depth of an XML that are read, at most. */
const ROWS_MAX = 100_000;
/** Of what could not be read so many characters are quoted. */
const QUOTED = 100;

/** What of a reply is the tool's output; what it could not be read as, in words, otherwise. */
export function cutReply(reply: Reply, result: ResultForm = {}): Cut {
  const { status, contentType, text } = reply;
  const format = result.format ?? formatOf(contentType, text);
  // A reply without a body says something by its status alone.
  if (format === "status" || text.trim() === "") return { ok: true, value: { status } };
  const read = readAs(format, text, result);
  if (!read.ok || result.select === undefined) return read;
  return selected(result.select, read.value);
}

/** By what the reply says of itself, and where that says little by what it is. */
function formatOf(contentType: string, text: string): "json" | "csv" | "xml" | "text" {
  const type = mediaTypeOf(contentType);
  if (isJsonType(type)) return "json";
  if (type === "text/csv") return "csv";
  if (/^(?:application|text)\/(?:xml|[a-z0-9.+_-]+\+xml)$/.test(type)) return "xml";
  return type.startsWith("text/") || parseJson(text) === undefined ? "text" : "json";
}

function readAs(format: "json" | "text" | "csv" | "xml", text: string, { lists = [] }: ResultForm): Cut {
  switch (format) {
    case "json": {
      const value = parseJson(text.replace(/^\ufeff/, ""));
      if (value === undefined) return no(`the service sent what is no JSON: ${quoted(text)}`);
      return isShallow(value)
        ? { ok: true, value }
        : no(`the service sent JSON that is nested more than ${NESTED_MAX} deep`);
    }
    case "text":
      return { ok: true, value: text };
    case "csv":
      return csv(text);
    case "xml":
      return xml(text, lists);
  }
}

/** One object a row, by the names of the first line. */
function csv(text: string): Cut {
  try {
    const rows = parse(text, {
      bom: true,
      columns: (names: string[]) => names.map((name, i) => (name === "" ? `column_${i + 1}` : name)),
      skip_empty_lines: true,
      relax_column_count: true,
      to: ROWS_MAX,
    }) as Record<string, string>[];
    return {
      ok: true,
      value: rows.map((row) => Object.fromEntries(Object.entries(row).map(([key, cell]) => [key, typed(cell)]))),
    };
  } catch {
    return no(`the service sent what is no CSV: ${quoted(text)}`);
  }
}

/** A number that is written as JSON writes it is one; `007` and `1e5` stay texts, which they may be. */
function typed(cell: string): Json {
  return /^-?\d/.test(cell) && String(Number(cell)) === cell ? Number(cell) : cell;
}

/**
 * Elements as fields; several of a name as a list; attributes as fields that begin with `@`, the text beside them as `#text`.
 * A document that declares entities is not read: they may stand for far more than is written.
 */
function xml(text: string, lists: readonly string[]): Cut {
  if (/<!(?:ENTITY|DOCTYPE[^>]*\[)/i.test(text))
    return no("the service sent XML that declares entities, which are not read");
  try {
    const value: unknown = new XMLParser({
      ignoreAttributes: false,
      attributeNamePrefix: "@",
      parseTagValue: false,
      ignoreDeclaration: true,
      ignorePiTags: true,
      maxNestedTags: NESTED_MAX,
      isArray: (name: string) => lists.includes(name),
    }).parse(text);
    const read = numbersRead(value);
    return typeof read === "object" && read !== null && Object.keys(read).length > 0
      ? { ok: true, value: read }
      : no(`the service sent what is no XML: ${quoted(text)}`);
  } catch {
    return no(`the service sent what is no XML: ${quoted(text)}`);
  }
}

function numbersRead(value: unknown): Json {
  if (typeof value === "string") return typed(value);
  if (Array.isArray(value)) return value.map(numbersRead);
  if (typeof value !== "object" || value === null) return (value ?? null) as Json;
  return Object.fromEntries(Object.entries(value).map(([key, one]) => [key, numbersRead(one)]));
}

const compiled = perText((expression) => compile(expression), 500, 2_000);

/** What is wrong with an expression, or null. */
export function selectFault(expression: string): string | null {
  try {
    compiled(expression);
    return null;
  } catch (error) {
    return `expected an expression in JMESPath: ${String((error as Error).message).slice(0, 200)}`;
  }
}

function selected(expression: string, value: Json): Cut {
  try {
    // Through JSON: what the interpreter returns may hold what is none.
    const found: unknown = TreeInterpreter.search(compiled(expression), ownOnly(value));
    const json = JSON.stringify(found ?? null);
    return json === undefined
      ? no(`${expression} gives no value of the reply`)
      : { ok: true, value: JSON.parse(json) as Json };
  } catch (error) {
    return no(`the reply has another form than ${expression} reads: ${String((error as Error).message).slice(0, 200)}`);
  }
}

/** The value with objects that inherit nothing: the interpreter looks names up plainly, and `constructor` may be one. */
function ownOnly(value: Json): Json {
  if (Array.isArray(value)) return value.map(ownOnly);
  if (typeof value !== "object" || value === null) return value;
  const own: JsonObject = Object.create(null);
  for (const [key, one] of Object.entries(value)) own[key] = ownOnly(one);
  return own;
}

/** What a reply that is no success says of itself, in one line; empty where it says nothing. */
export function complaintOf({ contentType, text }: Reply): string {
  const value = isJsonType(mediaTypeOf(contentType)) || /^\s*[{[]/.test(text) ? parseJson(text) : undefined;
  const said = value === undefined ? "" : words(value, 0);
  const plain =
    said !== ""
      ? said
      : value === undefined
        ? text
            .slice(0, 4_000)
            .replace(/<(?:script|style)[\s\S]*?<\/(?:script|style)>/gi, " ")
            .replace(/<[^<>]*>/g, " ")
        : JSON.stringify(value);
  return plain.replace(/\s+/g, " ").trim().slice(0, COMPLAINT_MAX);
}
const COMPLAINT_MAX = 500;

/** Where services put what went wrong: RFC 9457, and what is usual besides, the plainest first. */
const SAID = [
  "detail",
  "message",
  "error_description",
  "error_message",
  "errorMessage",
  "msg",
  "reason",
  "title",
  "error",
  "errors",
  "fault",
  "description",
];

function words(value: Json, depth: number): string {
  if (typeof value === "string") return value;
  if (depth > 4 || typeof value !== "object" || value === null) return "";
  if (Array.isArray(value))
    return value
      .slice(0, 5)
      .map((one) => located(one, depth))
      .filter((one) => one !== "")
      .join("; ");
  for (const key of SAID) {
    const said = Object.hasOwn(value, key) ? words(value[key] ?? null, depth + 1) : "";
    if (said !== "") return said;
  }
  return "";
}

/** An entry of a list of errors with the field that it is about, where it names one. */
function located(entry: Json, depth: number): string {
  const said = words(entry, depth + 1);
  if (said === "" || typeof entry !== "object" || entry === null || Array.isArray(entry)) return said;
  const { loc, field, path, param, pointer } = entry as JsonObject;
  const place = [loc, field, path, param, pointer].find((one) => typeof one === "string" || Array.isArray(one));
  return place === undefined ? said : `${Array.isArray(place) ? place.map(String).join(".") : String(place)}: ${said}`;
}

function quoted(text: string): string {
  return JSON.stringify(text.slice(0, QUOTED));
}

function no(message: string): Cut {
  return { ok: false, message };
}
