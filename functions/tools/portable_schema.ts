/**
 * A tool's input schema as every provider takes it. Some refuse a whole request for one keyword that they do not know, a
 * pattern that their engine does not read, or a number that their decoder does not hold. What is left out is said in the
 * description; what a model then gives is held against the whole schema all the same.
 *
 * What is kept and what is not follows the subsets that the providers publish (`test/support/provider_subsets.ts`).
 */
import type { JsonSchema } from "./contract.ts";
import { notesOf } from "./schema_words.ts";

/** Keywords that a provider refuses, though they only bound a value: told in words. */
const TOLD: ReadonlySet<string> = new Set([
  "format",
  "exclusiveMinimum",
  "exclusiveMaximum",
  "multipleOf",
  "uniqueItems",
]);

/** Those that say nothing to a model: the dialect, and that there are no other fields, which all take for granted. */
const DROPPED: ReadonlySet<string> = new Set([
  "$schema",
  "$id",
  "$comment",
  "examples",
  "deprecated",
  "readOnly",
  "writeOnly",
]);

/** Keywords under which schemas stand by name, in a list, and alone. */
const BY_NAME: ReadonlySet<string> = new Set([
  "properties",
  "$defs",
  "definitions",
  "patternProperties",
  "dependentSchemas",
]);
const LISTED: ReadonlySet<string> = new Set(["anyOf", "oneOf", "allOf", "prefixItems"]);
const ALONE: ReadonlySet<string> = new Set([
  "items",
  "additionalProperties",
  "not",
  "if",
  "then",
  "else",
  "contains",
  "propertyNames",
]);

/** Schemas within one another, at most: what is deeper is passed on as it is. */
const DEPTH_MAX = 40;

export function portableSchema(schema: JsonSchema): JsonSchema {
  return portable(schema, 0) as JsonSchema;
}

function portable(schema: unknown, depth: number): unknown {
  if (!isFields(schema) || depth > DEPTH_MAX) return schema;
  const isTold = (keyword: string) => TOLD.has(keyword) || (keyword === "pattern" && !isPlainPattern(schema));
  const entries = Object.entries(schema).flatMap(([keyword, value]): [string, unknown][] => {
    if (DROPPED.has(keyword) || isTold(keyword) || isBeyondIntegers(keyword, value)) return [];
    if (keyword === "additionalProperties" && value === false) return [];
    if (BY_NAME.has(keyword) && isFields(value))
      return [
        [keyword, Object.fromEntries(Object.entries(value).map(([name, one]) => [name, portable(one, depth + 1)]))],
      ];
    if (LISTED.has(keyword) && Array.isArray(value)) return [[keyword, value.map((one) => portable(one, depth + 1))]];
    if (ALONE.has(keyword)) return [[keyword, portable(value, depth + 1)]];
    return [[keyword, value]];
  });
  const notes = notesOf(schema, isTold).filter((note) => !isSaid(schema.description, note));
  if (notes.length === 0) return Object.fromEntries(entries);
  const said = typeof schema.description === "string" && schema.description !== "" ? `${schema.description} ` : "";
  const others = entries.filter(([keyword]) => keyword !== "description");
  const [type, ...rest] = others;
  const description: [string, unknown] = ["description", `${said}(${notes.join("; ")})`];
  return Object.fromEntries(type?.[0] === "type" ? [type, description, ...rest] : [description, ...others]);
}

/** True if the description says it already: "Date, YYYY-MM-DD". */
function isSaid(description: unknown, note: string): boolean {
  return typeof description === "string" && description.includes(note);
}

/**
 * True of a pattern that every engine reads alike: no classes by Unicode property, no looking ahead or behind, no references
 * back, no names and flags. Beside a format it says the same again at length, and is left out too.
 */
function isPlainPattern({ pattern, format }: Readonly<Record<string, unknown>>): boolean {
  if (typeof pattern !== "string" || format !== undefined || pattern.length > PATTERN_MAX) return false;
  return !/\\[pPkuxcZAGBb0-9]|\(\?(?!:)/.test(pattern.replaceAll("\\\\", ""));
}
/** Characters of a pattern that is sent, at most. */
const PATTERN_MAX = 200;

/** A bound that no integer of 64 bits and no JavaScript number holds exactly, or that is the edge itself: it bounds nothing. */
function isBeyondIntegers(keyword: string, value: unknown): boolean {
  return (
    (keyword === "minimum" || keyword === "maximum") &&
    typeof value === "number" &&
    Math.abs(value) >= Number.MAX_SAFE_INTEGER
  );
}

function isFields(value: unknown): value is Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
