/** What a tool's output means, in words: made of the descriptions that its output schema has. */
import { perObject } from "../lib/memo.ts";
import type { JsonSchema, Source, Tool } from "./contract.ts";

/** Characters of what is said of one field, and of all: enough for the fields of most tools, as they are read with each turn. */
const FIELD_CHARS = 200;
const RETURNS_CHARS = 900;
/** How deep fields within fields are named. */
const DEPTH_MAX = 4;

/**
 * `area (km2): Area of the country; rows[].price: ...`: each field of the output by its path, with its unit where the schema
 * has one for it (`unit`), and its meaning. Empty where the schema names no fields. Made once.
 */
export const returnsOf = perObject((tool: Pick<Tool, "output">): string => {
  const fields = fieldsIn(tool.output, "", 0);
  const said: string[] = [];
  let chars = 0;
  for (const field of fields) {
    chars += field.length + 2;
    if (chars > RETURNS_CHARS && said.length > 0) break;
    said.push(field);
  }
  const left = fields.length - said.length;
  return [...said, ...(left === 0 ? [] : [`and ${left} more`])].join("; ");
});

/** A tool as a deriver, an editor and a judge are told of it. */
export interface ToolMeaning {
  readonly name: string;
  readonly description: string;
  readonly returns: string;
  /** Its data, with their editions: what is said of them holds as of then. Absent where it only computes. */
  readonly data?: readonly string[];
}

export const meaningOf = perObject((tool: Tool): ToolMeaning => {
  const { name, description, sources } = tool;
  const data = sources.filter(({ kind }) => kind === "data").map(edition);
  return { name, description, returns: returnsOf(tool), ...(data.length === 0 ? {} : { data }) };
});

/** What the tools of the calls mean, each once, in the order of the calls; those that the pool does not know are left out. */
export function meaningsOf(
  pool: { find(name: string): Tool | undefined },
  calls: readonly { readonly tool: string }[],
): ToolMeaning[] {
  const names = new Set(calls.map(({ tool }) => tool));
  return [...names].flatMap((name) => pool.find(name) ?? []).map(meaningOf);
}

function edition({ name, version }: Source): string {
  return `${name}, ${version}`;
}

/** Fields of a schema with what is said of them, in its order; a schema that may be null or something is the something. */
function fieldsIn(schema: unknown, path: string, depth: number): string[] {
  const own = plain(schema);
  const inner = depth < DEPTH_MAX ? innerOf(own, path, depth) : [];
  const said = path === "" ? "" : saidOf(own, path, inner.length > 0);
  return said === "" ? inner : [said, ...inner];
}

function innerOf(schema: JsonSchema, path: string, depth: number): string[] {
  const { properties, items, anyOf, oneOf } = schema;
  if (isObject(properties))
    return Object.entries(properties).flatMap(([name, field]) =>
      fieldsIn(field, path === "" ? name : `${path}.${name}`, depth + 1),
    );
  if (isObject(items)) return innerOf(plain(items), `${path}[]`, depth);
  for (const choices of [anyOf, oneOf])
    if (Array.isArray(choices)) return choices.flatMap((choice) => innerOf(plain(choice), path, depth));
  return [];
}

/** What is said of one field; of one that only holds others and says nothing itself, nothing. */
function saidOf({ description, unit, enum: values }: JsonSchema, path: string, holds: boolean): string {
  const meaning = typeof description === "string" ? description : Array.isArray(values) ? values.join(" or ") : "";
  if (meaning === "" && holds) return "";
  const head = typeof unit === "string" ? `${path} (${unit})` : path;
  return (meaning === "" ? head : `${head}: ${meaning}`).slice(0, FIELD_CHARS);
}

function plain(schema: unknown): JsonSchema {
  return isObject(schema) ? schema : {};
}

function isObject(value: unknown): value is JsonSchema {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
