/** What an operation returns: how its reply is read, and the schema of that where the document has one. */
import type { JsonObject } from "../../domain/schema.ts";
import type { JsonSchema } from "../../tools/contract.ts";
import { schemaFault } from "../../tools/schema_check.ts";
import { isJsonType, mediaTypeOf, type ResultForm } from "../http/form.ts";
import { assembled, OUTPUT_CHARS_MAX } from "./assemble.ts";
import type { Context } from "./context.ts";
import { isObject, member, members, type Placed, Unread, withinDocument } from "./refs.ts";

export interface Returned {
  readonly result: ResultForm;
  /** Absent where the document says nothing of it. */
  readonly output?: JsonSchema;
  /** Media type to ask for, where it is not what is asked for anyway. */
  readonly accept?: string;
  /** Characters of the output as JSON. */
  readonly chars: number;
}

type Format = "json" | "csv" | "xml" | "text" | "any" | "stream" | "binary";

/** The plainest first. */
const PREFERRED: readonly Format[] = ["json", "any", "csv", "xml", "text", "stream", "binary"];

const STREAMS: ReadonlySet<string> = new Set([
  "text/event-stream",
  "application/jsonl",
  "application/x-jsonl",
  "application/ndjson",
  "application/x-ndjson",
  "application/json-seq",
  "application/stream+json",
]);

const STATUS: Returned = {
  result: { format: "status" },
  output: {
    type: "object",
    properties: { status: { type: "integer", description: "Status of the reply" } },
    required: ["status"],
  },
  chars: 100,
};

/** Throws `Unread` where what is returned cannot be a tool's output. */
export function returnedBy(operation: Placed<JsonObject>, method: string, context: Context): Returned {
  if (method === "HEAD") return STATUS;
  const response = withinDocument(() => successOf(operation, context), context.warn);
  if (response === undefined || response === "outside") return { result: {}, chars: 0 };
  const content = members(member(response, "content"));
  if (content.length === 0) return STATUS;
  const [chosen] = content
    .map(({ key, at }) => ({ type: mediaTypeOf(key), format: formatOf(mediaTypeOf(key), at), at }))
    .toSorted((a, b) => PREFERRED.indexOf(a.format) - PREFERRED.indexOf(b.format));
  if (chosen === undefined) return STATUS;
  const { type, format, at } = chosen;
  switch (format) {
    case "binary":
      throw new Unread("unsupported_response", at.place, "expected a reply of JSON, XML, CSV or text");
    case "stream":
      throw new Unread("streaming", at.place, "expected a reply that has an end, not a stream");
    case "text":
      return { result: { format }, output: { type: "string" }, chars: 20, ...acceptOf(type, "text/plain") };
    case "csv":
      return { result: { format }, chars: 0 };
    case "xml":
      return { result: { format }, chars: 0, ...acceptOf(type, "application/xml") };
    default: {
      const media = context.refs.object(at);
      const described =
        media === undefined
          ? undefined
          : withinDocument(() => outputOf(member(media, "schema"), context), context.warn);
      const result: ResultForm = format === "json" ? { format } : {};
      const output = described === "outside" ? undefined : described;
      return { result, ...(output ?? { chars: 0 }), ...acceptOf(type, "application/json") };
    }
  }
}

function acceptOf(type: string, usual: string): { accept?: string } {
  return type === usual || type.includes("*") ? {} : { accept: type };
}

/** The first success that has a body, else the first; what the document says of all replies where it names no success. */
function successOf(operation: Placed<JsonObject>, { refs }: Context): Placed<JsonObject> | undefined {
  const all = members(member(operation, "responses"));
  const successes = all
    .filter(({ key }) => /^2(?:\d\d|xx)$/i.test(key))
    .toSorted((a, b) => a.key.localeCompare(b.key, "en"));
  const wanted = successes.length > 0 ? successes : all.filter(({ key }) => key === "default");
  const responses = wanted.flatMap(({ at }) => refs.object(at) ?? []);
  return responses.find((response) => members(member(response, "content")).length > 0) ?? responses[0];
}

function formatOf(type: string, { value }: Placed): Format {
  if (STREAMS.has(type) || (isObject(value) && value.itemSchema !== undefined)) return "stream";
  if (isJsonType(type)) return "json";
  if (type === "*/*" || type === "application/*") return "any";
  if (type === "text/csv") return "csv";
  if (/^(?:application|text)\/(?:xml|[a-z0-9.+_-]+\+xml)$/.test(type)) return "xml";
  return type.startsWith("text/") || /^application\/(?:x-)?yaml$|\+yaml$/.test(type) ? "text" : "binary";
}

function outputOf(at: Placed, context: Context): { output: JsonSchema; chars: number } | undefined {
  const read = context.outputs.read(at);
  if (Object.keys(read).every((key) => key === "description" || key === "title")) return undefined;
  const whole = assembled(read, context.outputs);
  if (whole === undefined) {
    context.warn(
      `${at.place}: the output is not described: expected a schema of at most ${OUTPUT_CHARS_MAX} characters`,
    );
    return undefined;
  }
  const fault = schemaFault(whole.schema);
  if (fault !== null) {
    context.warn(`${at.place}: the output is not described: ${fault}`);
    return undefined;
  }
  if (whole.cut) context.warn(`${at.place}: of the output only the first ${OUTPUT_CHARS_MAX} characters are described`);
  return { output: whole.schema, chars: whole.chars };
}
