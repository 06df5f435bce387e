/**
 * Inputs to try a tool with: what users gave, what its source gives as examples, and else one put together of what its schema
 * names (examples, defaults, constants, enumerations) and of values that other tools of the source returned in fields of the same
 * name. Nothing is made up. Where no name helps, an id may be tried with what other tools returned under names that are no ids,
 * as `creator` may hold that of an artist.
 */

import { decodedFragment, distinctJson, getPointer, isObject } from "../../domain/json.ts";
import type { Json, JsonObject, Kind } from "../../domain/schema.ts";
import { integerOf } from "../../embedded/tool.ts";
import type { JsonSchema } from "../../tools/contract.ts";
import { checkBySchema } from "../../tools/schema_check.ts";
import { TELLING, wordsOf } from "../wording/names.ts";
import { type Asking, type FoundBy, surenessOf, wantedBy } from "./matches.ts";

/** Inputs that a tool is tried with, at most. */
export const INPUTS_MAX = 3;
/** Values of one field that are tried, at most, and schemas within each other that are filled. */
const VALUES_MAX = 8;
const DEPTH_MAX = 4;

/** Fields of other tools whose values are tried as an id, at most, where no name says which. */
const GUESSES_MAX = INPUTS_MAX;
/** What an id looks like that is no word: one run of letters, digits and what stands between them, with a digit in it. */
const ID_SHAPE = /^(?=.*\d)(?=.*[A-Za-z_-])[\w.:-]{3,64}$/;
const DATE_SHAPE = /^\d{4}-\d{2}(?:-\d{2}|$)|^v?\d+\.\d+(?:\.\d+)?$/;
/** Fields that take whatever text there is, and how many of the names that things have are tried there. */
const ANY_TEXT = /^(?:q|query|search|text|term|keyword|phrase|message|content|prompt|input|string|sentence)s?$/;
const NAMES = 5;
const ID_NAME = /^(?:id|identifier|uuid|guid|key|code|slug|handle|pk|oid|uid|ref)$/;

export interface Tried extends Asking {
  readonly examples: readonly JsonObject[];
  readonly kind?: Kind;
}

/** In the order in which they are to be tried, each once; all of them fit the tool's schema. Empty where none is to be had. */
export function inputsFor(
  tool: Tried,
  {
    given,
    found,
    loose = false,
  }: {
    readonly given: readonly JsonObject[];
    readonly found: readonly FoundBy[];
    /** Whether a field is also tried with values that have its name alone or, where none has it, that only may be it. */
    readonly loose?: boolean;
  },
): JsonObject[] {
  const fitting = (inputs: readonly JsonObject[]) => inputs.filter((input) => checkBySchema(tool.input, input).ok);
  // What is said outright goes before what is put together.
  const said = distinctJson(fitting([...given, ...tool.examples]));
  if (said.length > 0) return said.slice(0, INPUTS_MAX);
  const values = valuesFor(tool.input, { root: tool.input, asking: tool, found, loose, depth: 0, name: "" });
  return distinctJson(fitting(values.filter((value) => isObject(value)))).slice(0, INPUTS_MAX);
}

interface Place {
  readonly root: JsonSchema;
  readonly asking: Pick<Tried, "name" | "input" | "url" | "kind">;
  readonly found: readonly FoundBy[];
  readonly loose: boolean;
  readonly depth: number;
  /** Of the field; empty at the top. */
  readonly name: string;
}

/** Values that may stand at a place, the likeliest first. */
function valuesFor(given: unknown, place: Place): Json[] {
  const schema = resolved(given, place.root);
  if (schema === undefined || place.depth > DEPTH_MAX) return [];
  const stated = [
    ...(schema.const === undefined ? [] : [schema.const]),
    ...(Array.isArray(schema.examples) ? schema.examples : []),
    ...(schema.example === undefined ? [] : [schema.example]),
    ...(schema.default == null ? [] : [schema.default]),
    ...(Array.isArray(schema.enum) ? schema.enum : []),
  ] as Json[];
  return [...stated, ...composed(schema, place)].slice(0, VALUES_MAX);
}

function composed(schema: JsonSchema, place: Place): Json[] {
  const { anyOf, oneOf, allOf } = schema;
  switch (typesOf(schema)[0]) {
    case "object":
      return objects(schema, place);
    case "array": {
      const items = valuesFor(schema.items, { ...place, depth: place.depth + 1 });
      return Number(schema.minItems ?? 0) > 1 ? [items.slice(0, Number(schema.minItems))] : items.map((item) => [item]);
    }
    case "boolean":
      return [false, true];
    case "integer":
    case "number":
    case "string":
      return matching(schema, place);
  }
  for (const choices of [anyOf, oneOf, allOf])
    if (Array.isArray(choices))
      return choices.flatMap((choice) => valuesFor(choice, { ...place, depth: place.depth + 1 }));
  return place.name === "" ? objects(schema, place) : matching(schema, place);
}

/** The n-th object has the n-th value of every field that it must have, or the last where there are fewer. */
function objects({ properties, required }: JsonSchema, place: Place): Json[] {
  const names = Array.isArray(required) ? required.map(String) : [];
  const fields = names.map((name): [string, Json[]] => [
    name,
    valuesFor(isObject(properties) ? properties[name] : undefined, { ...place, depth: place.depth + 1, name }),
  ]);
  if (fields.some(([, values]) => values.length === 0)) return [];
  const most = Math.max(1, ...fields.map(([, values]) => values.length));
  return Array.from({ length: Math.min(most, INPUTS_MAX) }, (_, n) =>
    Object.fromEntries(fields.map(([name, values]) => [name, values[Math.min(n, values.length - 1)] as Json])),
  );
}

/** What other tools returned in a field of the same name and type; of the same thing first. */
function matching(schema: JsonSchema, place: Place): Json[] {
  const { asking, name, found, loose } = place;
  const types = typesOf(schema);
  const wanted = wantedBy(asking, name);
  const scored = found.flatMap((one) => {
    const value = ofType(one.value, types);
    if (value === undefined || one.tool === asking.name || !checkBySchema(schema, value).ok) return [];
    const score = surenessOf(wanted, one);
    return score > (loose ? 0 : 1) ? [{ value, score }] : [];
  });
  if (scored.length === 0 && loose) return guesses(schema, place, wanted.words);
  // Values that are surely meant leave no room for those that only may be.
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return distinctJson(scored.flatMap(({ value, score }) => (score === best ? [value] : [])));
}

/**
 * Values that may be meant where no name says so, one of each field: what looks like an id for an id, names for a field that
 * takes any text, and figures for a tool that computes.
 */
function guesses(schema: JsonSchema, { asking, found }: Place, words: readonly string[]): Json[] {
  const last = words.at(-1) ?? "";
  const types = typesOf(schema);
  const isId = ID_NAME.test(last);
  const isAnyText = types[0] === "string" && ANY_TEXT.test(last);
  const isFigure = asking.kind === "processing" && (types[0] === "number" || types[0] === "integer");
  if (!isId && !isAnyText && !isFigure) return [];
  const fields = new Map<string, Json>();
  for (const one of found) {
    const field = isFigure ? JSON.stringify(one.value) : `${one.of} ${one.name}`;
    const named = wordsOf(one.name).at(-1) ?? "";
    // The id of something is known to be that of something else.
    const fits = isId
      ? !ID_NAME.test(named) && looksLikeId(one.value)
      : isFigure
        ? typeof one.value === "number"
        : TELLING.slice(0, NAMES).includes(named) && typeof one.value === "string";
    if (!fits || fields.has(field) || one.tool === asking.name) continue;
    const value = ofType(one.value, types);
    if (value !== undefined && checkBySchema(schema, value).ok) fields.set(field, value);
  }
  return [...fields.values()].slice(0, GUESSES_MAX);
}

function looksLikeId(value: Json): boolean {
  return typeof value === "string" && ID_SHAPE.test(value) && !DATE_SHAPE.test(value);
}

/** The value as one of the types; an identifier that is a number here and a text there is the same. */
function ofType(value: string | number | boolean, types: readonly string[]): Json | undefined {
  if (types.length === 0) return value;
  if (typeof value === "number" && (types.includes("number") || (types.includes("integer") && Number.isInteger(value))))
    return value;
  if (types.includes(typeof value)) return value;
  if (typeof value === "number" && types.includes("string")) return String(value);
  return types.includes("integer") || types.includes("number") ? integerOf(value) : undefined;
}

function typesOf({ type }: JsonSchema): string[] {
  const types = Array.isArray(type) ? type.map(String) : type === undefined ? [] : [String(type)];
  return types.filter((one) => one !== "null");
}

/** The schema, or the one that it refers to within its document. */
function resolved(schema: unknown, root: JsonSchema, hops = 0): JsonSchema | undefined {
  if (!isObject(schema)) return undefined;
  const { $ref } = schema;
  if (typeof $ref !== "string") return schema;
  return hops > 16 ? undefined : resolved(getPointer(root as Json, decodedFragment($ref.slice(1))), root, hops + 1);
}
