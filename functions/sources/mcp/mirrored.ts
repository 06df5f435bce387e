/**
 * `x-mcp-header` in a tool's input schema (revision 2026-07-28): arguments that are sent in a header too. A tool whose
 * annotation breaks the rules is one that no client may call, so it is left out with its reason.
 */
import { isObject } from "../../domain/json.ts";
import type { Json, JsonObject } from "../../domain/schema.ts";
import { own } from "../../lib/own.ts";
import type { JsonSchema } from "../../tools/contract.ts";
import type { Mirrored } from "./form.ts";

const KEYWORD = "x-mcp-header";
/** A token of RFC 9110: what a header's name may be made of. */
const TOKEN = /^[!#$%&'*+\-.^_`|~0-9A-Za-z]+$/;
/** Characters of the name of a header, at most. */
const NAME_MAX = 100;
/** Keywords that hold what no value leads to by names of properties alone; the annotation may not stand below them. */
const BESIDE = [
  ..."items prefixItems contains additionalItems additionalProperties unevaluatedProperties unevaluatedItems".split(
    " ",
  ),
  ..."propertyNames patternProperties dependentSchemas oneOf anyOf allOf not if then else $defs definitions".split(" "),
];

/** What is wrong with an annotation. */
class WrongAnnotation extends Error {}

/** Where arguments are mirrored, in order, or what is wrong with an annotation. The schema is one that `schemaFault` takes. */
export function mirroredOf(input: JsonSchema): Mirrored[] | { readonly wrong: string } {
  const found: Mirrored[] = [];
  try {
    visit(input, [], found);
  } catch (error) {
    if (error instanceof WrongAnnotation) return { wrong: error.message };
    throw error;
  }
  return found;
}

function visit(schema: unknown, path: readonly string[], found: Mirrored[]): void {
  if (!isObject(schema)) return;
  const mirrored = mirroredAt(schema, path);
  if (mirrored !== undefined) {
    const name = mirrored.as.toLowerCase();
    if (found.some(({ as }) => as.toLowerCase() === name))
      throw new WrongAnnotation(`${KEYWORD} ${mirrored.as}: expected each header once, whatever its case`);
    found.push(mirrored);
  }
  if (isObject(schema.properties))
    for (const [name, property] of Object.entries(schema.properties)) visit(property, [...path, name], found);
  for (const keyword of BESIDE)
    if (holdsAnnotation(schema[keyword]))
      throw new WrongAnnotation(
        `${[...path, keyword].join(".")}: expected ${KEYWORD} at properties that are reached by their names alone`,
      );
}

function mirroredAt(schema: Readonly<Record<string, unknown>>, path: readonly string[]): Mirrored | undefined {
  if (!Object.hasOwn(schema, KEYWORD)) return undefined;
  const as = schema[KEYWORD];
  const at = path.join(".") || "input";
  if (path.length === 0) throw new WrongAnnotation(`${at}: expected ${KEYWORD} at a property`);
  if (typeof as !== "string" || as.length > NAME_MAX || !TOKEN.test(as))
    throw new WrongAnnotation(`${at}: expected ${KEYWORD} to be the name of a header`);
  const { type } = schema;
  if (type !== "string" && type !== "integer" && type !== "boolean")
    throw new WrongAnnotation(`${at}: expected ${KEYWORD} at a string, an integer or a boolean`);
  return { path: [...path], as, type };
}

/** True if the annotation stands anywhere in schemas that are not reached by the names of properties. */
function holdsAnnotation(value: unknown): boolean {
  if (Array.isArray(value)) return value.some(holdsAnnotation);
  if (!isObject(value)) return false;
  if (Object.hasOwn(value, KEYWORD) && typeof value[KEYWORD] === "string") return true;
  return Object.values(value).some(holdsAnnotation);
}

/** The input schema that says no more than where arguments are mirrored. */
export function mirroredSchemaOf(mirrored: readonly Mirrored[]): { type: "object"; properties: JsonObject } {
  const schema: { type: "object"; properties: JsonObject } = { type: "object", properties: {} };
  for (const { path, as, type } of mirrored) {
    let at: { properties: JsonObject } = schema;
    for (const name of path.slice(0, -1)) {
      const next = own(at.properties, name) ?? { type: "object", properties: {} };
      put(at.properties, name, next);
      at = next as typeof at;
    }
    put(at.properties, path.at(-1) ?? "", { type, [KEYWORD]: as });
  }
  return schema;
}

/** Also for names that objects give a meaning of their own: `__proto__`. */
function put(fields: JsonObject, name: string, value: Json): void {
  Object.defineProperty(fields, name, { value, enumerable: true, configurable: true, writable: true });
}
