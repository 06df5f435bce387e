/**
 * HTTP tools described by data, as a user writes them: `{"title": ..., "tools": [{"name", "description", "method", "url",
 * "input", ...}]}`. What can be told from the rest need not be said: arguments in braces of the address go there, others into
 * the query, or into a body of JSON where the method has one.
 */
import { z } from "zod";
import { urlOf } from "../../domain/outbound/url.ts";
import { type JsonObject, jsonObjectSchema, kindSchema } from "../../domain/schema.ts";
import type { JsonSchema } from "../../tools/contract.ts";
import { nameFault } from "../../tools/names.ts";
import { checkBySchema, schemaFault } from "../../tools/schema_check.ts";
import { type Draft, effectSchema, type Read, type Rejected } from "../draft.ts";
import {
  type Argument,
  argumentSchema,
  HEADER_VALUE,
  type HttpVia,
  headerFault,
  httpViaSchema,
  READING,
  resultSchema,
} from "./form.ts";
import { PLACEHOLDER } from "./request.ts";
import { selectFault } from "./result.ts";

/** Tools of one description, at most. */
const TOOLS_MAX = 500;

const toolSchema = z.strictObject({
  name: z.string(),
  title: z.string().max(200).exactOptional(),
  description: z.string().min(1).max(5_000),
  kind: kindSchema.exactOptional(),
  effect: effectSchema.exactOptional(),
  method: httpViaSchema.shape.method.default("GET"),
  url: z.string(),
  /** JSON Schema of an object of named arguments; without one the tool takes the arguments of its address, as texts. */
  input: jsonObjectSchema.exactOptional(),
  output: jsonObjectSchema.exactOptional(),
  /** For arguments that do not go where they would by themselves. */
  arguments: z.array(argumentSchema).default([]),
  body: httpViaSchema.shape.body,
  headers: httpViaSchema.shape.headers,
  query: httpViaSchema.shape.query,
  secrets: httpViaSchema.shape.secrets,
  result: resultSchema.exactOptional(),
  examples: z.array(jsonObjectSchema).max(20).default([]),
});
export type HttpTool = z.infer<typeof toolSchema>;

export const httpDocumentSchema = z.strictObject({
  title: z.string().min(1).max(200),
  version: z.string().max(60).default("1"),
  licence: z.string().max(100).exactOptional(),
  tools: z.array(z.unknown()).min(1).max(TOOLS_MAX),
});

export type ReadHttp =
  | { readonly ok: true; readonly read: Read }
  /** The field, and what was expected. */
  | { readonly ok: false; readonly field: string; readonly message: string };

/** Never throws. A tool that is not as expected is rejected, with its field; the others are read. */
export function readHttpTools(value: unknown): ReadHttp {
  const parsed = httpDocumentSchema.safeParse(value);
  if (!parsed.success) return { ok: false, ...firstOf(parsed.error) };
  const { title, version, licence, tools } = parsed.data;
  const drafts: Draft[] = [];
  const rejected: Rejected[] = [];
  for (const [i, tool] of tools.entries()) {
    const read = toolSchema.safeParse(tool);
    const said =
      typeof tool === "object" && tool !== null && "name" in tool ? String(tool.name).slice(0, 100) : `tools[${i}]`;
    const refuse = (field: string, message: string, reason: Rejected["reason"] = "unreadable") =>
      rejected.push({ origin: said, reason, message: `tools[${i}]${field === "" ? "" : `.${field}`}: ${message}` });
    if (!read.success) {
      const { field, message } = firstOf(read.error);
      refuse(field, message);
      continue;
    }
    const made = draftOf(read.data);
    if (!made.ok) refuse(made.field, made.message);
    else if (drafts.some(({ name }) => name === made.draft.name))
      refuse("name", "another tool has this name; expected names that differ", "name_taken");
    else drafts.push(made.draft);
  }
  return {
    ok: true,
    read: { title, version, ...(licence === undefined ? {} : { licence }), drafts, rejected, warnings: [] },
  };
}

function firstOf(error: z.ZodError): { field: string; message: string } {
  const [issue] = error.issues;
  return { field: issue?.path.map(String).join(".") ?? "", message: issue?.message ?? "invalid" };
}

type Made =
  | { readonly ok: true; readonly draft: Draft }
  | { readonly ok: false; readonly field: string; readonly message: string };

function draftOf(tool: HttpTool): Made {
  const { name, title, description, method, url, headers, query, secrets, result, output, examples } = tool;
  const places = [...url.matchAll(PLACEHOLDER)].map(([, place]) => place ?? "");
  const input: JsonSchema = tool.input ?? inputOf(places);
  const properties = Object.keys((input.properties ?? {}) as JsonObject);
  const body =
    tool.body ?? (READING.has(method) || method === "DELETE" ? undefined : { contentType: "application/json" });
  const all = [
    ...tool.arguments,
    ...properties
      .filter((property) => !tool.arguments.some((argument) => argument.name === property))
      .map(
        (property): Argument => ({
          name: property,
          in: places.includes(property) ? "path" : body === undefined ? "query" : "body",
        }),
      ),
  ];
  const via: HttpVia = {
    type: "http",
    method,
    url,
    arguments: all,
    ...(body !== undefined && all.some((argument) => argument.in === "body") ? { body } : {}),
    ...(headers === undefined ? {} : { headers }),
    ...(query === undefined ? {} : { query }),
    ...(secrets === undefined ? {} : { secrets }),
    ...(result === undefined ? {} : { result }),
  };
  const wrong = toolFault(tool, input, properties) ?? viaFault(via, places);
  if (wrong !== null) return { ok: false, ...wrong };
  const effect = tool.effect ?? (READING.has(method) ? "read" : "write");
  const draft: Draft = {
    name,
    origin: name,
    ...(title === undefined ? {} : { title }),
    description,
    kind: tool.kind ?? (effect === "write" ? "processing" : "retrieval"),
    effect,
    input: { ...input, type: "object" },
    ...(output === undefined ? {} : { output }),
    examples,
    via,
  };
  return { ok: true, draft };
}

function inputOf(places: readonly string[]): JsonSchema {
  const properties = Object.fromEntries(places.map((place) => [place, { type: "string" }]));
  return { type: "object", properties, required: [...places], additionalProperties: false };
}

type Wrong = { readonly field: string; readonly message: string } | null;

function toolFault(
  { name, output, examples, arguments: given }: HttpTool,
  input: JsonSchema,
  properties: readonly string[],
): Wrong {
  const named = nameFault(name);
  if (named !== null) return { field: "name", message: named };
  if (input.type !== undefined && input.type !== "object") return { field: "input.type", message: "expected object" };
  const taken = schemaFault(input);
  if (taken !== null) return { field: "input", message: taken };
  const returned = output === undefined ? null : schemaFault(output);
  if (returned !== null) return { field: "output", message: returned };
  for (const [i, argument] of given.entries()) {
    const field = `arguments[${i}].name`;
    if (!properties.includes(argument.name)) return { field, message: "expected a property of the input" };
    if (given.findIndex((one) => one.name === argument.name) !== i)
      return { field, message: "this argument has a place already" };
  }
  for (const [i, example] of examples.entries()) {
    const checked = checkBySchema(input, example);
    if (!checked.ok)
      return { field: `examples[${i}]`, message: checked.wrong[0]?.message ?? "expected what the input takes" };
  }
  return null;
}

/** Headers that carry a secret in nearly every API: it would stand in every copy of the tool. */
const SECRET_HEADERS: ReadonlySet<string> = new Set([
  "authorization",
  "cookie",
  "proxy-authorization",
  "x-api-key",
  "api-key",
]);

/** What keeps a form from being called, by its field. */
export function viaFault(via: HttpVia, places: readonly string[]): Wrong {
  const address = urlOf(via.url.replace(PLACEHOLDER, "x"));
  if (!address.ok) return { field: "url", message: address.message };
  if (via.url.includes("?"))
    return { field: "url", message: "expected an address without a query; what is always sent stands in query" };
  if (/^[^/]*\/\/[^/]*[{}]/.test(via.url) || /[{}]/.test(via.url.replace(PLACEHOLDER, "")))
    return { field: "url", message: "expected braces in pairs, and none in the host" };
  for (const place of places)
    if (!via.arguments.some((argument) => argument.in === "path" && (argument.as ?? argument.name) === place))
      return { field: "url", message: `{${place}}: expected an argument of this name in the path` };
  for (const [i, argument] of via.arguments.entries()) {
    const field = `arguments[${i}]`;
    const as = argument.as ?? argument.name;
    if (argument.in === "path" && !places.includes(as)) return { field, message: `expected {${as}} in url` };
    if (argument.in === "body" && (via.method === "GET" || via.method === "HEAD"))
      return { field: `${field}.in`, message: `${via.method} has no body; expected path, query, header or cookie` };
    const wrong = argument.in === "header" || argument.in === "cookie" ? headerFault(as) : null;
    if (wrong !== null) return { field: `${field}.as`, message: wrong };
  }
  const whole = via.body?.whole;
  if (
    whole !== undefined &&
    via.arguments.filter((argument) => argument.in === "body").some(({ name }) => name !== whole)
  )
    return { field: "body.whole", message: "expected the one argument that goes into the body" };
  for (const [name, text] of Object.entries(via.headers ?? {})) {
    const wrong = SECRET_HEADERS.has(name.toLowerCase())
      ? "a secret stands in no description: expected it among secrets"
      : (headerFault(name) ?? (HEADER_VALUE.test(text) ? null : "expected a value without line breaks"));
    if (wrong !== null) return { field: `headers.${name.slice(0, 100)}`, message: wrong };
  }
  for (const [i, { in: place, as, prefix }] of (via.secrets ?? []).entries()) {
    const wrong =
      place === "query"
        ? null
        : (headerFault(as) ?? (HEADER_VALUE.test(prefix) ? null : "expected a prefix without line breaks"));
    if (wrong !== null) return { field: `secrets[${i}].as`, message: wrong };
  }
  const select = via.result?.select;
  const wrong = select === undefined ? null : selectFault(select);
  return wrong === null ? null : { field: "result.select", message: wrong };
}
