/**
 * What a tool returns, learnt from what it returned: a JSON Schema that takes every recorded output. It describes, and says no
 * more than was seen: what stood in all objects of a place is required there, what was null once may be null.
 */
import { format } from "@cfworker/json-schema";
import type { Json, JsonObject } from "../../domain/schema.ts";
import type { JsonSchema } from "../../tools/contract.ts";

/** Deeper than that, and for more places than that, a schema says nothing. */
const DEPTH_MAX = 12;
const PLACES_MAX = 2_000;
/** An object with more different fields than that is a map: its keys are data. */
const FIELDS_MAX = 100;
/** Elements of one list that are looked at. */
const ITEMS_MAX = 1_000;

/** Formats that a text may have, the narrowest first: a schema names one that all texts of a place have. */
const FORMATS = ["date", "date-time", "uri"] as const;
type Format = (typeof FORMATS)[number];

/** What was seen at a place. */
interface Place {
  readonly types: Set<"null" | "boolean" | "number" | "string" | "array" | "object">;
  /** Objects that were seen there, and by field how many of them had it. */
  objects: number;
  readonly fields: Map<string, { readonly place: Place; seen: number }>;
  items: Place | undefined;
  /** Formats that all texts so far have; undefined before the first. */
  formats: readonly Format[] | undefined;
  /** What is deeper or more than is looked at. */
  open: boolean;
}

/** @param outputs in any order: the schema depends on what they are, but for the order of its fields. */
export function inferSchema(outputs: readonly Json[]): JsonSchema {
  const budget = { places: 0 };
  const root = newPlace(budget);
  for (const output of outputs) see(root, output, 0, budget);
  return schemaOf(root);
}

function newPlace(budget: { places: number }): Place {
  budget.places++;
  return { types: new Set(), objects: 0, fields: new Map(), items: undefined, formats: undefined, open: false };
}

function see(place: Place, value: Json, depth: number, budget: { places: number }): void {
  place.types.add(typeOf(value));
  if (typeof value === "string") {
    place.formats = (place.formats ?? FORMATS).filter((name) => hasFormat(value, name));
    return;
  }
  if (typeof value !== "object" || value === null) return;
  if (depth >= DEPTH_MAX) {
    place.open = true;
    return;
  }
  if (Array.isArray(value)) {
    if (value.length > ITEMS_MAX) place.open = true;
    for (const item of value.slice(0, ITEMS_MAX)) {
      if (place.items === undefined && budget.places >= PLACES_MAX) place.open = true;
      if (place.open) return;
      place.items ??= newPlace(budget);
      see(place.items, item, depth + 1, budget);
    }
    return;
  }
  seeFields(place, value, depth, budget);
}

function seeFields(place: Place, value: JsonObject, depth: number, budget: { places: number }): void {
  place.objects++;
  for (const [name, member] of Object.entries(value)) {
    const known = place.fields.get(name);
    if (known === undefined && budget.places >= PLACES_MAX) {
      place.open = true;
      continue;
    }
    const field = known ?? { place: newPlace(budget), seen: 0 };
    field.seen++;
    place.fields.set(name, field);
    see(field.place, member, depth + 1, budget);
  }
}

function schemaOf(place: Place): JsonSchema {
  const types = [...place.types].sort();
  // What was never seen, as the items of empty lists, may be anything.
  if (types.length === 0 || place.open) return {};
  return {
    type: types.length === 1 ? types[0] : types,
    ...(types.includes("string") && place.formats?.[0] !== undefined && { format: place.formats[0] }),
    ...(types.includes("array") && place.items !== undefined && { items: schemaOf(place.items) }),
    ...(types.includes("object") && fieldsOf(place)),
  };
}

function fieldsOf({ fields, objects }: Place): JsonSchema {
  if (fields.size > FIELDS_MAX) return {};
  const required = [...fields].flatMap(([name, { seen }]) => (seen === objects ? [name] : []));
  const properties = Object.fromEntries([...fields].map(([name, { place }]) => [name, schemaOf(place)]));
  return { properties, ...(required.length > 0 && { required }) };
}

function typeOf(value: Json) {
  if (value === null) return "null" as const;
  if (Array.isArray(value)) return "array" as const;
  return typeof value as "boolean" | "number" | "string" | "object";
}

/** As the validator sees it, so that what is inferred takes what it was inferred from. */
function hasFormat(text: string, name: Format): boolean {
  return text.length <= 2_000 && (format[name]?.(text) ?? false);
}
