/**
 * The tools that an MCP server lists, as drafts. The list is read tool by tool: one that cannot be read is rejected with its
 * reason and keeps no other from being read.
 */
import { isObject, isShallow } from "../../domain/json.ts";
import type { JsonObject } from "../../domain/schema.ts";
import type { JsonSchema } from "../../tools/contract.ts";
import { checkBySchema, schemaFault } from "../../tools/schema_check.ts";
import type { Draft, Read, Rejected } from "../draft.ts";
import { namesOf } from "../names.ts";
import { plainLine, plainText } from "../words.ts";
import type { McpEra } from "./form.ts";
import { mirroredOf } from "./mirrored.ts";

/** Tools that are taken of one server, at most; the rest is rejected. */
export const TOOLS_MAX = 1_000;
/** Rejected tools that are told of one by one, at most. */
const REJECTED_MAX = 1_000;
/** Characters of a tool's name on its server: twice what the protocol asks for. */
const ORIGIN_MAX = 256;
const TITLE_MAX = 200;
/** Characters of a description, at most: models read it with every request. */
const DESCRIPTION_MAX = 4_000;
/** Arrays and objects within each other in a tool, at most: a schema takes two levels for each of its 64. */
const NESTED_MAX = 160;
const EXAMPLES_MAX = 5;
/** Schemas of one server that are larger together leave no room for them in memory. Bytes as JSON. */
const SCHEMA_CHARS_MAX = 200_000;

/** Words of names of tools that compute on what they are given, rather than look something up. */
const COMPUTING = new Set(
  "calc calculate calculator compute convert converter sum average multiply divide parse format encode decode hash sort evaluate eval solve transform translate summarize gzip".split(
    " ",
  ),
);

/** Members of a schema that hold values, in which nothing is cleaned. */
const VALUES = new Set(["const", "enum", "default", "examples", "example"]);

/** Why a tool is rejected; `origin` is added. */
type Loss = Omit<Rejected, "origin">;

/** @param listed what the server's pages hold, whatever that is */
export function draftsOf(
  listed: readonly unknown[],
  { url, era }: { readonly url: string; readonly era: McpEra["era"] },
): Pick<Read, "drafts" | "rejected" | "warnings"> {
  const rejected: Rejected[] = [];
  const reject = (origin: string, loss: Loss) => void rejected.push({ origin, ...loss });
  const taken = new Map<string, Readonly<Record<string, unknown>>>();
  for (const [i, tool] of listed.entries()) {
    const origin = originOf(tool);
    if (origin === undefined)
      reject(`tool ${i + 1}`, unreadable(`expected a name of 1 to ${ORIGIN_MAX} visible characters, in one line`));
    else if (taken.has(origin)) reject(origin, { reason: "name_taken", message: "the server lists this name twice" });
    else if (taken.size >= TOOLS_MAX)
      reject(origin, { reason: "too_many", message: `at most ${TOOLS_MAX} tools are taken of one server` });
    else taken.set(origin, tool as Readonly<Record<string, unknown>>);
  }
  const names = namesOf([...taken.keys()]);
  const used = new Set<string>([...taken.keys()].filter((origin) => names.get(origin) === origin));
  const drafts = [...taken].flatMap(([origin, tool]): Draft[] => {
    const name = names.get(origin) ?? origin;
    if (name !== origin && used.has(name)) {
      reject(origin, { reason: "name_taken", message: `another tool is named ${name}, as this one would be` });
      return [];
    }
    const draft = draftOf(tool, { origin, name, url, era });
    if ("reason" in draft) {
      reject(origin, draft);
      return [];
    }
    used.add(name);
    return [draft];
  });
  const warnings = rejected.length > REJECTED_MAX ? [`${rejected.length - REJECTED_MAX} more tools were rejected`] : [];
  return { drafts, rejected: rejected.slice(0, REJECTED_MAX), warnings };
}

function unreadable(message: string): Loss {
  return { reason: "unreadable", message };
}

/** What the server calls the tool; undefined where that is nothing it could be called by. */
function originOf(tool: unknown): string | undefined {
  if (!isObject(tool) || typeof tool.name !== "string") return undefined;
  const { name } = tool;
  return name.length <= ORIGIN_MAX && name !== "" && plainLine(name, ORIGIN_MAX) === name ? name : undefined;
}

interface Named {
  readonly origin: string;
  readonly name: string;
  readonly url: string;
  readonly era: McpEra["era"];
}

function draftOf(tool: Readonly<Record<string, unknown>>, { origin, name, url, era }: Named): Draft | Loss {
  if (!isShallow(tool, NESTED_MAX)) return unreadable(`expected at most ${NESTED_MAX} levels within each other`);
  const input = schemaOf(tool.inputSchema, "inputSchema");
  if ("reason" in input) return input;
  if (input.schema.type !== "object") return unreadable(`inputSchema: expected the type "object"`);
  const output = tool.outputSchema == null ? undefined : schemaOf(tool.outputSchema, "outputSchema");
  if (output !== undefined && "reason" in output) return output;
  // The older revisions know nothing of it, and their servers take no such header.
  const mirrored = era === "modern" ? mirroredOf(input.schema) : [];
  if ("wrong" in mirrored) return { reason: "invalid_annotation", message: mirrored.wrong };
  const annotations = isObject(tool.annotations) ? tool.annotations : {};
  const title = [tool.title, annotations.title].map((said) => textOf(said, TITLE_MAX)).find((said) => said !== "");
  return {
    name,
    origin,
    ...(title === undefined ? {} : { title }),
    description: textOf(tool.description, DESCRIPTION_MAX),
    kind: name.split(/[_-]+|(?<=[a-z])(?=[A-Z])/).some((word) => COMPUTING.has(word.toLowerCase()))
      ? "processing"
      : "retrieval",
    // A hint that nobody vouches for: what does not say that it only reads is taken to write.
    effect: annotations.readOnlyHint === true ? "read" : "write",
    input: input.schema,
    ...(output === undefined ? {} : { output: output.schema }),
    examples: examplesOf(tool.inputSchema, input.schema),
    via: { type: "mcp", url, tool: origin, ...(mirrored.length === 0 ? {} : { mirrored }) },
  };
}

function textOf(said: unknown, most: number): string {
  return typeof said === "string" ? plainText(said, most) : "";
}

/** The schema as it is kept: without its dialect, which is the contract's, and with no hidden words in what it says. */
function schemaOf(said: unknown, field: string): { readonly schema: JsonSchema } | Loss {
  if (!isObject(said)) return unreadable(`${field}: expected a JSON Schema, as an object`);
  if (JSON.stringify(said).length > SCHEMA_CHARS_MAX)
    return { reason: "schema_too_large", message: `${field}: expected at most ${SCHEMA_CHARS_MAX} characters` };
  const { $schema: _, ...schema } = cleaned(said) as Record<string, unknown>;
  // Left out by servers that take no arguments, or say them by `properties` alone.
  if (field === "inputSchema" && schema.type === undefined && schema.$ref === undefined) schema.type = "object";
  const fault = schemaFault(schema);
  if (fault === null) return { schema };
  return { reason: "unreadable", message: `${field}: ${plainLine(fault, 300)}` };
}

function cleaned(value: unknown, key = ""): unknown {
  if (VALUES.has(key)) return value;
  if (typeof value === "string")
    return key === "description" || key === "title" ? plainText(value, DESCRIPTION_MAX) : value;
  if (Array.isArray(value)) return value.map((member) => cleaned(member));
  if (!isObject(value)) return value;
  return Object.fromEntries(Object.entries(value).map(([name, member]) => [name, cleaned(member, name)]));
}

/** Inputs that the schema itself gives as examples, as far as it takes them. */
function examplesOf(said: unknown, schema: JsonSchema): JsonObject[] {
  const given = isObject(said) && Array.isArray(said.examples) ? said.examples.slice(0, EXAMPLES_MAX) : [];
  return given.filter((one): one is JsonObject => isObject(one) && checkBySchema(schema, one as JsonObject).ok);
}
