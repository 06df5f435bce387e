/** Which fields of an input a plan may fill, with what, and what their values mean. */
import { distinctJson } from "../../domain/json.ts";
import type { Json, JsonObject } from "../../domain/schema.ts";
import type { Takes } from "../../embedded/tool.ts";
import type { JsonSchema } from "../../tools/contract.ts";
import { conceptFor } from "./concepts.ts";
import { isGeneric, isIdentifier, saysNothing } from "./names.ts";
import type { Observed, PlaceType } from "./places.ts";
import { fieldWords, requiredOf, type Subject } from "./subject.ts";

/** Values of an enumeration, or seen in calls that went well, that a plan may state; more say no more. */
const LITERALS_MAX = 50;
/** Characters of a value that a question states. */
const STATED_MAX = 80;

/**
 * By name, the fields that a call must have. Undefined where one of them takes what no question states (an object, a list of
 * objects): such a tool is offered and may be called by a model, and no plan is made with it.
 */
export function takesOf(
  input: JsonSchema,
  subject: Subject,
  observed: readonly Observed[],
): Record<string, Takes> | undefined {
  const properties = fieldsOf(input.properties);
  const takes: Record<string, Takes> = {};
  for (const field of requiredOf(input)) {
    const schema = resolved(properties[field], input);
    const one = fieldOf(field, schema, input, subject, observed);
    if (one === undefined) return undefined;
    takes[field] = one;
  }
  return takes;
}

function fieldOf(
  field: string,
  schema: JsonSchema,
  root: JsonSchema,
  subject: Subject,
  observed: readonly Observed[],
): Takes | undefined {
  const isList = hasType(schema, "array");
  const item = isList ? resolved(schema.items, root) : schema;
  const type = typeOfSchema(item);
  if (type === undefined) return undefined;
  const concept = conceptFor(type, meantBy(field, root, subject), ownerOf(field, subject));
  const list = isList ? { list: true as const } : {};
  const quote = type === "text" ? { quote: true as const } : {};
  const allowed = isList ? undefined : enumOf(item);
  if (allowed !== undefined) return { concept, ...quote, literals: allowed.slice(0, LITERALS_MAX), literalOnly: true };
  if (type === "boolean") return { concept, literals: [true, false], literalOnly: true };
  // What names a thing is filled by seeds and by what other tools return; a setting by what is known to work.
  if (isKey(field, root, subject)) return { concept, ...list, ...quote };
  const worked = distinctJson(observed.flatMap(({ input }) => (input[field] === undefined ? [] : [input[field]])));
  const literals = worked.filter((value) => JSON.stringify(value).length <= STATED_MAX).slice(0, LITERALS_MAX);
  return { concept, ...list, ...quote, ...(literals.length === 0 ? {} : { literals }) };
}

/** True if the field names a thing: a key of the path, or an id of something. */
function isKey(field: string, root: JsonSchema, { key, within }: Subject): boolean {
  return key?.field === field || within.some((one) => one.field === field) || isIdentifier(fieldWords(field, root));
}

/** What a field is called, without what says nothing: the `featureId` of `/lakes/items/{featureId}` is the id of a lake. */
function meantBy(field: string, root: JsonSchema, { key, within }: Subject): string {
  const words = fieldWords(field, root);
  const isOfPath = [key, ...within].some((one) => one?.field === field);
  // `{id_or_name}` takes either, and a name is what people say.
  if (isOfPath && words.includes("or") && words.every((word) => word === "or" || isGeneric([word]))) return "name";
  return isOfPath && words.length > 1 && saysNothing(words.slice(0, -1)) ? words.slice(-1).join(" ") : words.join(" ");
}

/** The thing whose id or name a field takes. */
function ownerOf(field: string, { noun, key, within }: Subject): string {
  return [key, ...within].find((one) => one?.field === field)?.noun ?? noun;
}

export function typeOfSchema(schema: JsonSchema): PlaceType | undefined {
  if (hasType(schema, "string")) return schema.format === "date" ? "date" : "text";
  if (hasType(schema, "integer")) return "integer";
  if (hasType(schema, "number")) return "number";
  if (hasType(schema, "boolean")) return "boolean";
  const [first] = enumOf(schema) ?? [];
  return typeof first === "string" ? "text" : typeof first === "number" ? "number" : undefined;
}

export function hasType({ type }: JsonSchema, wanted: string): boolean {
  return type === wanted || (Array.isArray(type) && type.includes(wanted));
}

export function enumOf(schema: JsonSchema): Json[] | undefined {
  const all = Array.isArray(schema.enum) ? schema.enum : Object.hasOwn(schema, "const") ? [schema.const] : undefined;
  const scalars = all?.filter(
    (value): value is string | number => typeof value === "string" || typeof value === "number",
  );
  return scalars === undefined || scalars.length === 0 ? undefined : scalars;
}

/** References followed one after the other, at most. */
const REFERENCES_MAX = 8;

/** The schema behind references and beside null, as far as it is told. */
export function resolved(schema: unknown, root: JsonSchema, depth = 0): JsonSchema {
  if (typeof schema !== "object" || schema === null || Array.isArray(schema) || depth > REFERENCES_MAX) return {};
  const own = schema as JsonSchema;
  if (typeof own.$ref === "string") {
    const [, name] = /^#\/\$defs\/([^/]+)$/.exec(own.$ref) ?? [];
    return name === undefined ? {} : resolved(fieldsOf(root.$defs)[name], root, depth + 1);
  }
  const choices = Array.isArray(own.anyOf) ? own.anyOf : Array.isArray(own.oneOf) ? own.oneOf : undefined;
  const [first] = (choices ?? []).filter((one) => (one as JsonSchema | null)?.type !== "null");
  return first === undefined
    ? own
    : { ...resolved(first, root, depth + 1), ...own, type: own.type ?? resolved(first, root, depth + 1).type };
}

export function fieldsOf(value: unknown): Readonly<Record<string, unknown>> {
  return typeof value === "object" && value !== null && !Array.isArray(value) ? (value as JsonObject) : {};
}
