/** Inputs that a document gives as examples, as far as they fit the input schema. */

import { sameJson } from "../../domain/json.ts";
import type { Json, JsonObject } from "../../domain/schema.ts";
import type { JsonSchema } from "../../tools/contract.ts";
import { checkBySchema } from "../../tools/schema_check.ts";
import type { Field } from "./context.ts";
import { isObject, member, members, type Placed, type Refs } from "./refs.ts";

/** Of one thing so many are looked at, and so many inputs are kept. */
const VALUES_MAX = 5;
const INPUTS_MAX = 5;
/** Characters of an input as JSON. */
const CHARS_MAX = 20_000;

/** What a schema says of a value by itself: what it is if nothing is said, or the first that it may be. */
export function likelyValues(at: Placed, refs: Refs): Json[] {
  const { const: only, default: fallback, enum: among } = followed(at, refs)?.value ?? {};
  return [only, fallback, Array.isArray(among) ? among[0] : undefined]
    .filter((one) => one !== undefined && one !== null)
    .slice(0, 1) as Json[];
}

/** What stands at a parameter, a media type or a schema as its examples. */
export function exampleValues(at: Placed, refs: Refs): Json[] {
  const found = followed(at, refs);
  if (found === undefined) return [];
  const { value } = found;
  const list = value.examples;
  const named = members(member(found, "examples")).flatMap(({ at: entry }) => {
    const example = followed(entry, refs);
    // 3.2 has the value apart from how it is written.
    const shown = example?.value.dataValue ?? example?.value.value;
    return shown === undefined ? [] : [shown];
  });
  const values = [...(value.example === undefined ? [] : [value.example]), ...(Array.isArray(list) ? list : named)];
  return values.slice(0, VALUES_MAX);
}

/** As `Refs.object`, but an example that cannot be found is only no example. */
function followed(at: Placed, refs: Refs): Placed<JsonObject> | undefined {
  try {
    return isObject(at.value) ? refs.object(at) : undefined;
  } catch {
    return undefined;
  }
}

/** A field with its name in the input. */
export type Named = Field & { readonly name: string };

/**
 * The first with all that there are examples of, then such with their other values, then what is required alone. Without a
 * value for each required field there is none.
 * @param bodies examples of the whole body, by the API's names of its fields.
 */
export function exampleInputs(
  fields: readonly Named[],
  bodies: readonly JsonObject[],
  input: JsonSchema,
): JsonObject[] {
  const rounds = Math.min(INPUTS_MAX, Math.max(1, bodies.length, ...fields.map(({ examples }) => examples.length)));
  const kept: JsonObject[] = [];
  const keep = (candidate: JsonObject) => {
    if (kept.length >= INPUTS_MAX || kept.some((one) => sameJson(one, candidate))) return;
    if (JSON.stringify(candidate).length <= CHARS_MAX && checkBySchema(input, candidate).ok) kept.push(candidate);
  };
  for (let i = 0; i < rounds; i += 1) {
    keep(inputOf(fields, bodies, i, () => true));
    keep(inputOf(fields, bodies, i, ({ required }) => required));
  }
  return kept;
}

function inputOf(
  fields: readonly Named[],
  bodies: readonly JsonObject[],
  i: number,
  isWanted: (field: Named) => boolean,
): JsonObject {
  const body = bodies[i] ?? bodies[0];
  const entries = fields.filter(isWanted).flatMap((field): [string, Json][] => {
    const { name, as, required, examples, likely, schema, argument } = field;
    const inBody = body !== undefined && Object.hasOwn(body, as) ? [body[as] ?? null] : [];
    // What may be left out is given only where the document shows a value: one chosen for it might keep all answers out.
    const shown = examples.length > 0 || !required ? examples : likely;
    const own = argument.in === "body" && body !== undefined ? inBody : shown;
    const value = own[i] ?? own[0];
    return value === undefined ? [] : [[name, fitting(value, schema)]];
  });
  return Object.fromEntries(entries);
}

/** Numbers and booleans that were written as texts, and texts as numbers, as the field has them. */
function fitting(value: Json, { type }: JsonSchema): Json {
  const is = (word: string) => type === word || (Array.isArray(type) && type.includes(word));
  if (typeof value === "string" && value.trim() !== "") {
    if ((is("number") || is("integer")) && !is("string") && Number.isFinite(Number(value))) return Number(value);
    if (is("boolean") && !is("string") && /^(?:true|false)$/.test(value)) return value === "true";
    if (is("array") && !is("string")) return [value];
  }
  return is("string") && (typeof value === "number" || typeof value === "boolean") && !is(typeof value)
    ? String(value)
    : value;
}
