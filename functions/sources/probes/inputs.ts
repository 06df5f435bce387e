/**
 * Inputs to try a tool with: what users gave, what its source gives as examples, and else one put together of what its schema
 * names (examples, defaults, constants, enumerations) and of values that other tools of the source returned in fields of the same
 * name. Nothing is made up. Where no name helps, an id may be tried with what other tools returned under names that are no ids,
 * as `creator` may hold that of an artist.
 */

import { decodedFragment, distinctJson, getPointer, isObject } from "../../domain/json.ts";
import type { Json, JsonObject } from "../../domain/schema.ts";
import type { JsonSchema } from "../../tools/contract.ts";
import { checkBySchema } from "../../tools/schema_check.ts";
import type { Found } from "./values.ts";

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
const ID_NAME = /^(?:id|identifier|uuid|guid|key|code|slug|handle|pk|oid|uid|ref)$/;

/** A value that a tool returned. */
export interface FoundBy extends Found {
  readonly tool: string;
}

export interface Tried {
  readonly name: string;
  readonly input: JsonSchema;
  readonly examples: readonly JsonObject[];
}

/** In the order in which they are to be tried, each once; all of them fit the tool's schema. Empty where none is to be had. */
export function inputsFor(
  tool: Tried,
  {
    given,
    found,
    guess = false,
  }: {
    readonly given: readonly JsonObject[];
    readonly found: readonly FoundBy[];
    /** Whether an id that no name matches is tried with values that may be it. */
    readonly guess?: boolean;
  },
): JsonObject[] {
  const fitting = (inputs: readonly JsonObject[]) => inputs.filter((input) => checkBySchema(tool.input, input).ok);
  // What is said outright goes before what is put together.
  const said = distinctJson(fitting([...given, ...tool.examples]));
  if (said.length > 0) return said.slice(0, INPUTS_MAX);
  const values = valuesFor(tool.input, { root: tool.input, tool: tool.name, found, guess, depth: 0, name: "" });
  return distinctJson(fitting(values.filter((value) => isObject(value)))).slice(0, INPUTS_MAX);
}

interface Place {
  readonly root: JsonSchema;
  readonly tool: string;
  readonly found: readonly FoundBy[];
  readonly guess: boolean;
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
function matching(schema: JsonSchema, { tool, name, found, guess }: Place): Json[] {
  const types = typesOf(schema);
  const wanted = wordsOf(name);
  const scored = found.flatMap((one) => {
    const value = ofType(one.value, types);
    if (value === undefined || one.tool === tool || !checkBySchema(schema, value).ok) return [];
    const score = scoreOf(wanted, one, tool);
    return score === 0 ? [] : [{ value, score }];
  });
  if (scored.length === 0 && guess) return guesses(schema, { tool, name, found });
  // Values that are surely meant leave no room for those that only may be.
  const best = Math.max(0, ...scored.map(({ score }) => score));
  return distinctJson(scored.flatMap(({ value, score }) => (score === best ? [value] : [])));
}

/** Values that look like ids and stand where no name says whose: one of each field, those of things that stand beside others first. */
function guesses(schema: JsonSchema, { tool, name, found }: Pick<Place, "tool" | "name" | "found">): Json[] {
  if (!ID_NAME.test(wordsOf(name).at(-1) ?? "")) return [];
  const types = typesOf(schema);
  const fields = new Map<string, Json>();
  for (const one of found) {
    const field = `${one.of} ${one.name}`;
    // The id of something is known to be that of something else.
    if (one.tool === tool || fields.has(field) || ID_NAME.test(wordsOf(one.name).at(-1) ?? "")) continue;
    if (typeof one.value !== "string" || !ID_SHAPE.test(one.value) || DATE_SHAPE.test(one.value)) continue;
    const value = ofType(one.value, types);
    if (value !== undefined && checkBySchema(schema, value).ok) fields.set(field, value);
  }
  return [...fields.values()].slice(0, GUESSES_MAX);
}

/** How sure it is that the value is meant: 0 not at all. */
function scoreOf(wanted: readonly string[], { name, of, tool }: FoundBy, asking: string): number {
  const words = wordsOf(name);
  // `country_id` is the `id` of a `country`, be that the object's name or the tool's; so is `id` of a tool that is about the same.
  const thing = [...wordsOf(of), ...wordsOf(tool)];
  const last = wanted.at(-1) ?? "";
  if (same(words, wanted)) return wanted.length > 1 || wordsOf(asking).some((word) => thing.includes(word)) ? 3 : 1;
  if (wanted.length > 1 && same(words, [last]) && wanted.slice(0, -1).every((word) => thing.includes(word))) return 2;
  if (
    words.length > 1 &&
    same(wanted, [words.at(-1) ?? ""]) &&
    words.slice(0, -1).every((word) => wordsOf(asking).includes(word))
  )
    return 2;
  return 0;
}

function same(a: readonly string[], b: readonly string[]): boolean {
  return a.join(" ") === b.join(" ");
}

/** Words of a name, in the singular as far as an `s` makes the plural. */
function wordsOf(name: string): string[] {
  return name
    .replace(/([a-z0-9])([A-Z])/g, "$1 $2")
    .toLowerCase()
    .split(/[^a-z0-9]+/)
    .filter((word) => word !== "")
    .map((word) => (word.length > 3 && word.endsWith("s") && !word.endsWith("ss") ? word.slice(0, -1) : word));
}

/** The value as one of the types; an identifier that is a number here and a text there is the same. */
function ofType(value: string | number | boolean, types: readonly string[]): Json | undefined {
  if (types.length === 0) return value;
  if (typeof value === "number" && (types.includes("number") || (types.includes("integer") && Number.isInteger(value))))
    return value;
  if (types.includes(typeof value)) return value;
  return typeof value === "number" && types.includes("string") ? String(value) : undefined;
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
