/** Places in what a tool returned: which values its outputs have, seen over several calls. */
import { getPointer, isObject, isShallow, pointerToken } from "../../domain/json.ts";
import type { Json, JsonObject } from "../../domain/schema.ts";
import { perObject } from "../../lib/memo.ts";

/** One call that a tool answered. */
export interface Observed {
  readonly input: JsonObject;
  readonly output: Json;
}

export type PlaceType = "text" | "integer" | "number" | "boolean" | "date";

/** A place that holds a value, or a list of values, in every output where it is not missing. */
export interface Place {
  /** JSON pointer with `*` for the index of a record in a list. */
  readonly pointer: string;
  /** Names from the root, without the `*`. */
  readonly path: readonly string[];
  readonly type: PlaceType;
  /** The value is a list of such values. */
  readonly isList: boolean;
  /** What was seen there, in order, each once; as many as `SEEN_MAX`. */
  readonly seen: readonly Json[];
  /** Values in all, null and missing ones not counted. */
  readonly count: number;
}

/** Places of an output, records of a list and values of a place that are looked at, at most. */
const PLACES_MAX = 400;
const RECORDS_MAX = 50;
const SEEN_MAX = 200;
/** Fields within fields. */
const DEPTH_MAX = 6;

interface Seen {
  readonly path: readonly string[];
  readonly types: Set<PlaceType | "other">;
  readonly forms: Set<"single" | "list">;
  readonly values: Map<string, Json>;
  count: number;
}

/** The places that hold values of one type over all of the outputs, in the order in which they were met. Looked up once for what was observed. */
export const placesOf = perObject((observed: readonly Observed[]): readonly Place[] => {
  const found = new Map<string, Seen>();
  for (const { output } of observed) if (isShallow(output)) walk(output, "", [], found, 0);
  return [...found].flatMap(([pointer, { path, types, forms, values, count }]): Place[] => {
    const type = oneType(types);
    if (type === undefined || forms.size !== 1 || count === 0) return [];
    return [{ pointer, path, type, isList: forms.has("list"), seen: [...values.values()], count }];
  });
});

function walk(value: Json, pointer: string, path: readonly string[], found: Map<string, Seen>, depth: number): void {
  if (depth > DEPTH_MAX || value === null) return;
  if (Array.isArray(value)) {
    const items = value.slice(0, RECORDS_MAX);
    if (items.some((item) => typeof item === "object" && item !== null)) {
      // A list within a record is told from others by no index that a question could say: one level of lists is spoken of.
      if (pointer.includes("/*")) return;
      for (const item of items) if (isObject(item)) walk(item, `${pointer}/*`, path, found, depth + 1);
      return;
    }
    note(found, pointer, path, "list", value);
    return;
  }
  if (!isObject(value)) {
    note(found, pointer, path, "single", [value]);
    return;
  }
  for (const [name, one] of Object.entries(value))
    walk(one, `${pointer}/${pointerToken(name)}`, [...path, name], found, depth + 1);
}

function note(
  found: Map<string, Seen>,
  pointer: string,
  path: readonly string[],
  form: "single" | "list",
  values: readonly Json[],
): void {
  let seen = found.get(pointer);
  if (seen === undefined) {
    if (found.size >= PLACES_MAX) return;
    seen = { path, types: new Set(), forms: new Set(), values: new Map(), count: 0 };
    found.set(pointer, seen);
  }
  seen.forms.add(form);
  for (const value of values) {
    seen.types.add(typeOf(value));
    seen.count++;
    if (seen.values.size < SEEN_MAX) seen.values.set(JSON.stringify(value), value);
  }
}

const DATE = /^\d{4}-(?:0[1-9]|1[0-2])-(?:0[1-9]|[12]\d|3[01])$/;

function typeOf(value: Json): PlaceType | "other" {
  switch (typeof value) {
    case "string":
      return DATE.test(value) ? "date" : "text";
    case "number":
      return Number.isInteger(value) ? "integer" : "number";
    case "boolean":
      return "boolean";
    default:
      return "other";
  }
}

function oneType(types: ReadonlySet<PlaceType | "other">): PlaceType | undefined {
  const [first, ...others] = types;
  if (first === undefined || first === "other" || types.has("other")) return undefined;
  if (others.length === 0) return first;
  const all = [...types];
  if (all.every((type) => type === "integer" || type === "number")) return "number";
  return all.every((type) => type === "text" || type === "date") ? "text" : undefined;
}

/** The list of records that a pointer goes through. */
export function listOf(pointer: string): string | undefined {
  const at = pointer.lastIndexOf("/*/");
  return at < 0 ? undefined : pointer.slice(0, at);
}

/** The records of a list in an output; none where there is no such list. */
export function recordsAt(output: Json, list: string): JsonObject[] {
  const found = getPointer(output, list);
  return Array.isArray(found) ? found.filter((one) => isObject(one)) : [];
}
