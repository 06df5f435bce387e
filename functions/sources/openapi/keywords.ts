/** Keywords of schemas in the form that they have to have, from the forms that documents give them. */
import type { Json, JsonObject } from "../../domain/schema.ts";

const TYPES: ReadonlySet<string> = new Set(["string", "number", "integer", "boolean", "object", "array", "null"]);
/** What documents write for the types that there are. */
const ALIASES: Readonly<Record<string, string>> = {
  int: "integer",
  int32: "integer",
  int64: "integer",
  long: "integer",
  float: "number",
  double: "number",
  decimal: "number",
  bool: "boolean",
  date: "string",
  datetime: "string",
  "date-time": "string",
  uuid: "string",
  list: "array",
  dict: "object",
  map: "object",
};
const BOUNDS = ["minimum", "maximum", "multipleOf"];

/** True of a regular expression: some documents give another language's, or an example. */
export function isPattern(pattern: Json | undefined): pattern is string {
  if (typeof pattern !== "string" || pattern.length > PATTERN_MAX) return false;
  try {
    return new RegExp(pattern, "u") instanceof RegExp;
  } catch {
    return false;
  }
}
const PATTERN_MAX = 200;

export function typesOf({ type }: JsonObject): string[] {
  const named = (Array.isArray(type) ? type : [type]).flatMap((one) => {
    const word = typeof one === "string" ? one.toLowerCase() : "";
    return TYPES.has(word) ? [word] : Object.hasOwn(ALIASES, word) ? [ALIASES[word] ?? ""] : [];
  });
  return [...new Set(named)];
}

/** Numbers among texts are texts that YAML read as numbers. */
export function fittingValues(values: readonly Json[], types: readonly string[]): Json[] {
  const isText = types.includes("string") && !types.includes("number") && !types.includes("integer");
  const fitting = values.map((one) =>
    isText && (typeof one === "number" || (typeof one === "boolean" && !types.includes("boolean"))) ? String(one) : one,
  );
  return types.includes("null") && !fitting.includes(null) ? [...fitting, null] : fitting;
}

/** Bounds as numbers; the booleans of 3.0 (`exclusiveMinimum: true`) too, which stand in later documents all the same. */
export function boundsOf(schema: JsonObject): Record<string, number> {
  const bounds: Record<string, number> = {};
  for (const key of BOUNDS) if (typeof schema[key] === "number") bounds[key] = schema[key];
  if (bounds.multipleOf !== undefined && bounds.multipleOf <= 0) delete bounds.multipleOf;
  for (const [exclusive, inclusive] of [
    ["exclusiveMinimum", "minimum"],
    ["exclusiveMaximum", "maximum"],
  ] as const) {
    const value = schema[exclusive];
    if (typeof value === "number") bounds[exclusive] = value;
    if (value === true && bounds[inclusive] !== undefined) {
      bounds[exclusive] = bounds[inclusive];
      delete bounds[inclusive];
    }
  }
  return bounds;
}
