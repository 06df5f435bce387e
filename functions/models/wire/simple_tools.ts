/**
 * Tools for an endpoint that refuses their schemas: each with types, fields and choices alone, as every endpoint takes them.
 * What else the schema says stands in the descriptions, so that the model is told as much; what it then gives is held against
 * the whole schema, as ever.
 */
import type { ChatCompletionTool } from "openai/resources";
import { getPointer } from "../../domain/json.ts";
import type { Json } from "../../domain/schema.ts";
import { perObject } from "../../lib/memo.ts";
import { notesOf, told } from "../../tools/schema_words.ts";
import { type Fields, fieldsOf } from "./fields.ts";

/** Schemas within one another and in all, at most: what is beyond is an object of which nothing is said. */
const DEPTH_MAX = 12;
const SCHEMAS_MAX = 300;
/** Characters of a description: some endpoints take no more than 1024. */
const DESCRIPTION_MAX = 1_000;

/** The tool with the simple form of its parameters, made once. */
export const simpleTool = perObject((tool: ChatCompletionTool): ChatCompletionTool => {
  if (tool.type !== "function") return tool;
  const { name, description, parameters = {} } = tool.function;
  const {
    description: told,
    type: _,
    ...simple
  } = simpleSchema(parameters, { root: parameters, left: SCHEMAS_MAX }, 0);
  const said = [description, told].filter((text) => text !== undefined).join(" ");
  return {
    type: "function",
    function: {
      name,
      ...(said === "" ? {} : { description: said.slice(0, DESCRIPTION_MAX) }),
      parameters: { type: "object", ...simple, properties: simple.properties ?? {} },
    },
  };
});

/** The tool's whole schema, which others refer to, and how many more are read. */
interface Whole {
  readonly root: Fields;
  left: number;
}

interface Simple {
  readonly type?: string;
  readonly description?: string;
  readonly properties?: { readonly [name: string]: Simple };
  readonly required?: readonly string[];
  readonly items?: Simple;
  readonly enum?: readonly string[];
}

function simpleSchema(schema: unknown, of: Whole, depth: number): Simple {
  const stated = fieldsOf(schema);
  if (stated === undefined) return {};
  if (depth > DEPTH_MAX || of.left-- <= 0) return { type: "object" };
  const { whole, notes } = resolved(stated, of.root);
  const types = (Array.isArray(whole.type) ? whole.type : [whole.type]).filter((type) => typeof type === "string");
  const type: string | undefined = types.find((one) => one !== "null") ?? typeOf(whole);
  if (types.includes("null") && types.length > 1) notes.push("may be null");
  if (types.filter((one) => one !== "null").length > 1) notes.push(`one of the types ${types.join(", ")}`);
  notes.push(...notesOf(whole));
  const choices = Array.isArray(whole.enum) ? whole.enum : undefined;
  const isTextual = choices?.every((choice) => typeof choice === "string") ?? false;
  if (choices !== undefined && !isTextual) notes.push(`one of ${told(choices)}`);
  const more = fieldsOf(whole.additionalProperties);
  if (more !== undefined && Object.keys(more).length > 0) notes.push(`further fields: ${told(more)}`);
  const description = describedAs(whole.description, notes);
  const fields = fieldsOf(whole.properties);
  const names = Object.keys(fields ?? {});
  const required = Array.isArray(whole.required) ? whole.required.filter((name) => names.includes(name)) : [];
  return {
    ...(type === undefined ? {} : { type }),
    ...(description === undefined ? {} : { description }),
    ...(isTextual && choices !== undefined && choices.length > 0 ? { enum: choices } : {}),
    // A list without a form of its items is refused by some.
    ...(type === "array" ? { items: itemsOf(whole, of, depth) } : {}),
    ...(fields === undefined
      ? {}
      : { properties: Object.fromEntries(names.map((name) => [name, simpleSchema(fields[name], of, depth + 1)])) }),
    ...(required.length === 0 ? {} : { required }),
  };
}

function itemsOf({ items, prefixItems }: Fields, of: Whole, depth: number): Simple {
  const [first] = Array.isArray(prefixItems) ? prefixItems : [];
  const simple = simpleSchema(items ?? first, of, depth + 1);
  return simple.type === undefined ? { type: "string", ...simple } : simple;
}

/** The schema with what it refers to and what it puts together, and what is said of its choices. */
function resolved(stated: Fields, root: Fields): { readonly whole: Fields; readonly notes: string[] } {
  const notes: string[] = [];
  let whole = stated;
  for (let n = 0; typeof whole.$ref === "string" && n < DEPTH_MAX; n++) {
    const { $ref, ...others } = whole;
    whole = { ...fieldsOf(referredTo(String($ref), root)), ...others };
  }
  for (const part of listOf(whole.allOf)) whole = joined(whole, part, true);
  for (const keyword of ["oneOf", "anyOf"]) {
    const ways = listOf(whole[keyword]).filter((way) => way.type !== "null");
    const [first] = ways;
    if (first === undefined) continue;
    if (ways.length < listOf(whole[keyword]).length) notes.push("may be null");
    if (ways.length > 1) notes.push(`in one of the forms ${told(ways)}`);
    // Objects in several forms: the fields of all, of which those are needed that every one needs.
    const isObjects = ways.every((way) => way.properties !== undefined || way.required !== undefined);
    const chosen = isObjects ? ways.reduce((all, way) => joined(all, way, false)) : first;
    whole = joined(chosen, whole, true);
  }
  return { whole, notes };
}

function referredTo(reference: string, root: Fields): unknown {
  if (!reference.startsWith("#")) return undefined;
  try {
    return getPointer(root as Json, decodeURIComponent(reference.slice(1)));
  } catch {
    // No text is encoded so.
    return undefined;
  }
}

/** Two schemas as one; `both`: a value has to meet both, so that it needs the fields of either. */
function joined(a: Fields, b: Fields, both: boolean): Fields {
  const properties = { ...fieldsOf(a.properties), ...fieldsOf(b.properties) };
  const [needed, others] = [a.required, b.required].map((names) => (Array.isArray(names) ? names : []));
  const required = both
    ? [...new Set([...(needed ?? []), ...(others ?? [])])]
    : needed?.filter((name) => others?.includes(name));
  return { ...a, ...b, ...(Object.keys(properties).length === 0 ? {} : { properties }), required };
}

function typeOf({ properties, items, prefixItems, enum: choices, const: only }: Fields): string | undefined {
  if (properties !== undefined) return "object";
  if (items !== undefined || prefixItems !== undefined) return "array";
  const value = only ?? (Array.isArray(choices) ? choices[0] : undefined);
  return ["string", "number", "boolean"].find((type) => typeof value === type);
}

function describedAs(description: unknown, notes: readonly string[]): string | undefined {
  const parts = [
    ...(typeof description === "string" && description !== "" ? [description] : []),
    ...(notes.length === 0 ? [] : [`(${notes.join("; ")})`]),
  ];
  return parts.length === 0 ? undefined : parts.join(" ").slice(0, DESCRIPTION_MAX);
}

function listOf(value: unknown): Fields[] {
  return Array.isArray(value) ? value.map(fieldsOf).filter((item) => item !== undefined) : [];
}
