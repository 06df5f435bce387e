/**
 * One schema that holds all it needs. What is referred to is put in its place where that stays short and has an end, since
 * some providers take no references; otherwise it stands in `$defs`. Of an output that is too long, what is reached last is
 * cut to its type.
 */
import { isObject } from "../../domain/json.ts";
import type { JsonSchema } from "../../tools/contract.ts";
import { schemaFault } from "../../tools/schema_check.ts";
import type { Schemas } from "./schemas.ts";

/** Characters of an input as JSON, at most: models read it with every request. */
export const INPUT_CHARS_MAX = 64_000;
/** Of an output: what is cut is not lost in the reply, but not described. */
export const OUTPUT_CHARS_MAX = 24_000;

export interface Assembled {
  readonly schema: JsonSchema;
  /** As JSON. */
  readonly chars: number;
  /** True if something of it was left out for its length. */
  readonly cut: boolean;
}

/** Undefined where an input is too long, or an output is too long even without what it refers to. */
export function assembled(root: JsonSchema, schemas: Schemas): Assembled | undefined {
  const most = schemas.direction === "input" ? INPUT_CHARS_MAX : OUTPUT_CHARS_MAX;
  const inlined = inlinedIn(root, schemas);
  if (inlined !== undefined) {
    const chars = JSON.stringify(inlined).length;
    if (chars <= OUTPUT_CHARS_MAX && schemaFault(inlined) === null) return { schema: inlined, chars, cut: false };
  }
  return withDefinitions(root, schemas, most);
}

class TooMany extends Error {}

function inlinedIn(root: JsonSchema, schemas: Schemas): JsonSchema | undefined {
  let left = 2 * OUTPUT_CHARS_MAX;
  const wanted = new Set<string>();
  const within: string[] = [];
  const finish = (schema: JsonSchema): JsonSchema => finished(schema, refer);
  const named = (name: string): JsonSchema => {
    left -= schemas.charsOf(name);
    if (left < 0) throw new TooMany();
    within.push(name);
    const whole = finish(schemas.named(name));
    within.pop();
    return whole;
  };
  const refer = (schema: JsonSchema): JsonSchema => {
    const { $ref, ...beside } = schema;
    const name = $ref as string;
    // Within itself it has no end.
    if (within.includes(name)) {
      wanted.add(name);
      return { $ref: `#/$defs/${name}`, ...beside };
    }
    return { ...named(name), ...beside };
  };
  try {
    const whole = finish(root);
    const definitions: Record<string, JsonSchema> = {};
    for (const name of wanted) definitions[name] = named(name);
    return wanted.size === 0 ? whole : { ...whole, $defs: definitions };
  } catch (error) {
    if (error instanceof TooMany) return undefined;
    throw error;
  }
}

/** What is nearest to the root comes first, as far as there is room. */
function withDefinitions(root: JsonSchema, schemas: Schemas, most: number): Assembled | undefined {
  const definitions: Record<string, JsonSchema> = {};
  const waiting: string[] = [];
  const met = new Set<string>();
  const refer = (schema: JsonSchema): JsonSchema => {
    const name = schema.$ref as string;
    if (!met.has(name)) {
      met.add(name);
      waiting.push(name);
    }
    return { ...schema, $ref: `#/$defs/${name}` };
  };
  const whole = finished(root, refer);
  let chars = JSON.stringify(whole).length + 12;
  let cut = false;
  if (chars > most) return undefined;
  for (let i = 0; i < waiting.length; i += 1) {
    const name = waiting[i] as string;
    const before = waiting.length;
    const definition = finished(schemas.named(name), refer);
    const length = JSON.stringify(definition).length + name.length + 4;
    // Room for what only says that there is something, of each that waits.
    if (chars + length + (waiting.length - i) * STUB_CHARS <= most) {
      definitions[name] = definition;
      chars += length;
      continue;
    }
    if (schemas.direction === "input") return undefined;
    for (const unmet of waiting.splice(before)) met.delete(unmet);
    const { type } = definition;
    definitions[name] = type === undefined ? {} : { type };
    chars += STUB_CHARS;
    cut = true;
  }
  return { schema: met.size === 0 ? whole : { ...whole, $defs: definitions }, chars, cut };
}
/** Of `"name":{"type":["object","null"]},`, in all but the longest cases. */
const STUB_CHARS = 60;

/** A copy with each reference seen to, in which nothing is required that is not a field. */
function finished(schema: JsonSchema, refer: (schema: JsonSchema) => JsonSchema): JsonSchema {
  const own = schema.$ref === undefined ? schema : refer(schema);
  if (schema.$ref !== undefined) return own;
  const { properties, required, items, additionalProperties, anyOf, allOf } = schema;
  if (
    properties === undefined &&
    items === undefined &&
    additionalProperties === undefined &&
    anyOf === undefined &&
    allOf === undefined
  )
    return own;
  const copy: Record<string, unknown> = { ...schema };
  const each = (one: unknown) => finished(one as JsonSchema, refer);
  if (isObject(properties)) {
    copy.properties = Object.fromEntries(Object.entries(properties).map(([name, one]) => [name, each(one)]));
    const needed = Array.isArray(required) ? required.filter((name) => Object.hasOwn(properties, name)) : [];
    if (needed.length > 0) copy.required = needed;
    else delete copy.required;
  }
  if (isObject(items)) copy.items = each(items);
  if (isObject(additionalProperties)) copy.additionalProperties = each(additionalProperties);
  if (Array.isArray(anyOf)) copy.anyOf = anyOf.map(each);
  if (Array.isArray(allOf)) copy.allOf = allOf.map(each);
  return copy;
}
