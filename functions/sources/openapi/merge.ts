/** `allOf` as one schema: what all of its parts say together. */
import type { JsonSchema } from "../../tools/contract.ts";

/** Fields of one object, at most. */
const FIELDS_MAX = 2_000;
const DEPTH_MAX = 12;

const LOWER = ["minimum", "exclusiveMinimum", "minLength", "minItems"];
const UPPER = ["maximum", "exclusiveMaximum", "maxLength", "maxItems"];

/** Undefined where there would be too many fields. Parts are without references of their own. */
export function merged(parts: readonly JsonSchema[], depth = 0): JsonSchema | undefined {
  const whole: Record<string, unknown> = {};
  let fields: Record<string, unknown> | undefined;
  for (const part of parts)
    for (const [key, value] of Object.entries(part)) {
      if (key === "properties") {
        fields = withFields(fields ?? {}, value as Record<string, JsonSchema>, depth);
        if (Object.keys(fields).length > FIELDS_MAX) return undefined;
      } else whole[key] = Object.hasOwn(whole, key) ? both(key, whole[key], value, depth) : value;
    }
  // That there are no others each part says of itself: of fields that the other parts bring it is not meant.
  if (parts.length > 1 && whole.additionalProperties === false) delete whole.additionalProperties;
  if (fields === undefined) return whole;
  const { required, anyOf, ...rest } = whole;
  return {
    ...rest,
    properties: fields,
    ...(required === undefined ? {} : { required }),
    ...(anyOf === undefined ? {} : { anyOf }),
  };
}

function withFields(
  fields: Record<string, unknown>,
  more: Record<string, JsonSchema>,
  depth: number,
): Record<string, unknown> {
  const all = fields;
  for (const [name, schema] of Object.entries(more)) {
    const known = Object.hasOwn(all, name) ? (all[name] as JsonSchema) : undefined;
    all[name] = known === undefined ? schema : oneField(known, schema, depth);
  }
  return all;
}

/** A field that two parts describe: the later word counts where they cannot both hold or are references. */
function oneField(known: JsonSchema, schema: JsonSchema, depth: number): JsonSchema {
  if (saysNothing(schema)) return { ...schema, ...known };
  if (saysNothing(known)) return { ...known, ...schema };
  if (depth > DEPTH_MAX || known.$ref !== undefined || schema.$ref !== undefined) return schema;
  return merged([known, schema], depth + 1) ?? schema;
}

function saysNothing(schema: JsonSchema): boolean {
  return Object.keys(schema).every((key) => key === "description" || key === "title" || key === "default");
}

function both(key: string, a: unknown, b: unknown, depth: number): unknown {
  if (LOWER.includes(key)) return Math.max(Number(a), Number(b));
  if (UPPER.includes(key)) return Math.min(Number(a), Number(b));
  switch (key) {
    case "type":
      return bothTypes(listOf(a), listOf(b));
    case "required":
      return [...new Set([...listOf(a), ...listOf(b)])];
    case "enum": {
      const told = new Set(listOf(b).map((one) => JSON.stringify(one)));
      const common = listOf(a).filter((one) => told.has(JSON.stringify(one)));
      return common.length === 0 ? b : common;
    }
    case "items":
      return oneField(a as JsonSchema, b as JsonSchema, depth);
    case "additionalProperties":
      return typeof a === "object" ? a : typeof b === "object" ? b : a;
    case "allOf":
      return [...listOf(a), ...listOf(b)];
    case "anyOf":
      // Two choices at once have no shorter form; the one with more in it is kept.
      return listOf(b).length > listOf(a).length ? b : a;
    default:
      return a;
  }
}

function bothTypes(a: readonly unknown[], b: readonly unknown[]): unknown {
  const isIn = (type: unknown, types: readonly unknown[]) =>
    types.includes(type) || (type === "integer" && types.includes("number"));
  const common = [...new Set([...a.filter((type) => isIn(type, b)), ...b.filter((type) => isIn(type, a))])];
  // Nothing fits both: the document contradicts itself, and its last word counts.
  const types = common.length === 0 ? b : common;
  return types.length === 1 ? types[0] : types;
}

function listOf(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [value];
}
