/**
 * Values held against the JSON Schemas of tools. A schema may come from anybody, so it is read before it is used: what nothing
 * could be held against is found when its pool is made, and what might take for ever is left to the tool itself.
 */
import { Validator } from "@cfworker/json-schema";
import { decodedFragment, getPointer, isObject, tokenName } from "../domain/json.ts";
import type { Json } from "../domain/schema.ts";
import { perObject } from "../lib/memo.ts";
import type { Checked, JsonSchema, Wrong } from "./contract.ts";

/** Bytes of a schema as JSON, at most: models read it with every request. */
const SCHEMA_BYTES_MAX = 200_000;
/** Schemas within each other, at most. */
const DEPTH_MAX = 64;
/** Schemas that one value may be held against, at most: a dozen that each refer twice to the next come to thousands. */
const STEPS_MAX = 1_000;

type Form = "schema" | "schemas" | "named" | "names" | "value";

/**
 * The keywords that are checked, by what they hold. `pattern` and `patternProperties` are not among them, since a regular
 * expression may run for ever on a short text, nor is `uniqueItems`, which compares each item with each; and not those that
 * only say something (`example`, `default`), which may hold whatever looks like a schema.
 */
const KEYWORDS: Readonly<Record<string, Form>> = {
  ...formed("schema", "additionalItems additionalProperties contains else if items not propertyNames then"),
  ...formed("schema", "unevaluatedItems unevaluatedProperties"),
  ...formed("schemas", "allOf anyOf oneOf prefixItems"),
  ...formed("named", "$defs definitions dependentSchemas properties"),
  ...formed("names", "required"),
  ...formed("value", "$anchor $ref const dependentRequired enum exclusiveMaximum exclusiveMinimum format maxItems"),
  ...formed("value", "maxLength maxProperties maximum minItems minLength minProperties minimum multipleOf type"),
};
/** What the other properties are, where some are told by a pattern, cannot be said without it. */
const BESIDE_PATTERNS: ReadonlySet<string> = new Set(["additionalProperties", "unevaluatedProperties"]);
/** Schemas that the same value is held against. */
const IN_PLACE = ["allOf", "anyOf", "oneOf", "not", "if", "then", "else", "dependentSchemas"];

function formed(form: Form, keywords: string): Record<string, Form> {
  return Object.fromEntries(keywords.split(" ").map((keyword) => [keyword, form]));
}

/** What keeps values from being held against a schema. */
class WrongSchema extends Error {
  override readonly name = "WrongSchema";
}

type Copy = Record<string, unknown> | boolean;

/** What is wrong with a schema and what was expected, or null. */
export const schemaFault = perObject((schema: JsonSchema): string | null => {
  try {
    validatorOf(schema);
    return null;
  } catch (error) {
    return error instanceof WrongSchema ? error.message : `expected a JSON Schema: ${String(error).slice(0, 200)}`;
  }
});

/** Of a copy: the library writes into the schemas that it is given. */
const validatorOf = perObject((schema: JsonSchema): Validator => {
  const bytes = new TextEncoder().encode(JSON.stringify(schema)).byteLength;
  if (bytes > SCHEMA_BYTES_MAX) throw new WrongSchema(`expected at most ${SCHEMA_BYTES_MAX} bytes, not ${bytes}`);
  const copy = copyOf(schema, "#", 0);
  limitSteps(copy);
  return new Validator(copy as object, "2020-12", false);
});

function copyOf(schema: unknown, at: string, depth: number): Copy {
  if (typeof schema === "boolean") return schema;
  if (!isObject(schema)) throw new WrongSchema(`${at}: expected a schema`);
  if (depth > DEPTH_MAX)
    throw new WrongSchema(`${at.slice(0, 100)}: expected at most ${DEPTH_MAX} schemas within each other`);
  const copied = Object.entries(schema).flatMap(([keyword, value]): [string, unknown][] => {
    if (!Object.hasOwn(KEYWORDS, keyword)) return [];
    if (BESIDE_PATTERNS.has(keyword) && Object.hasOwn(schema, "patternProperties")) return [];
    return [[keyword, heldBy(keyword, value, `${at}/${keyword}`, depth + 1)]];
  });
  return Object.fromEntries(copied);
}

function heldBy(keyword: string, value: unknown, at: string, depth: number): unknown {
  const wrong = (expected: string) => new WrongSchema(`${at}: expected ${expected}`);
  switch (KEYWORDS[keyword]) {
    case "schema":
      // Of older dialects: a schema for each item by its place.
      if (keyword === "items" && Array.isArray(value)) return value.map((one, i) => copyOf(one, `${at}/${i}`, depth));
      return copyOf(value, at, depth);
    case "schemas":
      if (!Array.isArray(value) || value.length === 0) throw wrong("a list of schemas");
      return value.map((one, i) => copyOf(one, `${at}/${i}`, depth));
    case "named":
      if (!isObject(value)) throw wrong("schemas by name");
      return Object.fromEntries(
        Object.entries(value).map(([name, one]) => [name, copyOf(one, `${at}/${name}`, depth)]),
      );
    case "names":
      if (!isNames(value)) throw wrong("a list of names");
      return value;
    default:
      if (keyword === "enum" && !Array.isArray(value)) throw wrong("a list of values");
      if (keyword === "type" && typeof value !== "string" && !isNames(value)) throw wrong("a type, or a list of types");
      if (keyword === "dependentRequired" && !(isObject(value) && Object.values(value).every(isNames)))
        throw wrong("lists of names by name");
      return structuredClone(value);
  }
}

/** Throws where a reference leads nowhere or in a circle, or more schemas than is bearable are for one value. */
function limitSteps(root: Copy): void {
  const anchors = new Map<string, Copy>();
  for (const schema of everySchema(root))
    if (typeof schema === "object") anchors.set(`#${String(schema.$anchor)}`, schema);
  const known = new Map<Copy, number>();
  const stepsOf = (schema: Copy): number => {
    if (typeof schema === "boolean") return 1;
    const found = known.get(schema);
    if (found !== undefined) return found;
    // Met again on the way: a circle that no value would lead out of.
    known.set(schema, Number.POSITIVE_INFINITY);
    const beside = IN_PLACE.flatMap((keyword) =>
      Object.hasOwn(schema, keyword) ? schemasIn(keyword, schema[keyword]) : [],
    );
    const referred = schema.$ref === undefined ? [] : [target(root, anchors, schema.$ref)];
    const steps = [...beside, ...referred].reduce<number>((sum, one) => sum + stepsOf(one), 1);
    known.set(schema, steps);
    return steps;
  };
  for (const schema of everySchema(root))
    if (stepsOf(schema) > STEPS_MAX)
      throw new WrongSchema(
        `expected at most ${STEPS_MAX} schemas for one value, counted with those that are referred to`,
      );
}

function target(root: Copy, anchors: ReadonlyMap<string, Copy>, reference: unknown): Copy {
  const name = String(reference);
  const found =
    anchors.get(name) ??
    (/^#(?:\/|$)/.test(name) ? getPointer(root as Json, decodedFragment(name.slice(1))) : undefined);
  if (typeof found !== "boolean" && !isObject(found))
    throw new WrongSchema(`$ref ${JSON.stringify(name.slice(0, 200))}: expected a place within the schema itself`);
  return found;
}

function* everySchema(schema: Copy): Generator<Copy> {
  yield schema;
  if (typeof schema === "boolean") return;
  for (const [keyword, value] of Object.entries(schema))
    for (const one of schemasIn(keyword, value)) yield* everySchema(one);
}

function schemasIn(keyword: string, value: unknown): Copy[] {
  switch (KEYWORDS[keyword]) {
    case "schema":
    case "schemas":
      return Array.isArray(value) ? value : [value as Copy];
    case "named":
      return Object.values(value as Record<string, Copy>);
    default:
      return [];
  }
}

/** Keywords whose errors say no more than that there are others within. */
const OUTER: ReadonlySet<string> = new Set([
  "$ref",
  "additionalItems",
  "additionalProperties",
  "allOf",
  "dependentSchemas",
  "if",
  "items",
  "prefixItems",
  "properties",
  "propertyNames",
  "unevaluatedItems",
  "unevaluatedProperties",
]);

/** The value, or every place where the schema does not take it. Never throws. */
export function checkBySchema<T extends Json>(schema: JsonSchema, value: T): Checked<T> {
  try {
    const { valid, errors } = validatorOf(schema).validate(value);
    if (valid) return { ok: true, value };
    const inner = errors.flatMap((error, i) => (OUTER.has(error.keyword) ? [] : [wrongOf(error, errors[i - 1])]));
    // The innermost error is the last one of a branch: the ones before it say that something within is wrong.
    const wrong = inner.toSorted((a, b) => b.path.length - a.path.length);
    return { ok: false, wrong };
  } catch (error) {
    // A wrong schema, or a value that is nested more deeply than can be followed.
    const message = error instanceof WrongSchema ? error.message : String(error).slice(0, 200);
    return { ok: false, wrong: [{ path: [], message: `it cannot be held against the tool's schema: ${message}` }] };
  }
}

type Found = ReturnType<Validator["validate"]>["errors"][number];

/** @param before the error before it, which says where it comes from. */
function wrongOf({ instanceLocation, keyword, error }: Found, before: Found | undefined): Wrong {
  const path = instanceLocation.split("/").slice(1).map(nameOf);
  if (keyword !== "false" || !/^(?:additional|unevaluated)Properties$/.test(before?.keyword ?? ""))
    return { path, message: error };
  const key = String(path.at(-1));
  return { path: path.slice(0, -1), message: `Unrecognized key: ${JSON.stringify(key)}`, keys: [key] };
}

/** A step of a location as the library writes it. */
function nameOf(token: string): string {
  return tokenName(decodedFragment(token));
}

function isNames(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((name) => typeof name === "string");
}
