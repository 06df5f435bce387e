/**
 * Schemas of a document as JSON Schema, draft 2020-12, of few keywords: those that all providers take. What others say is left
 * out, which makes a schema looser, never stricter: the service judges what it is sent, and a reply is not lost for what it has
 * besides. References stay references, by the name of what they lead to; `assemble.ts` makes one schema of them.
 */
import type { Json, JsonObject } from "../../domain/schema.ts";
import type { JsonSchema } from "../../tools/contract.ts";
import { boundsOf, fittingValues, isPattern, typesOf } from "./keywords.ts";
import { merged } from "./merge.ts";
import { plain } from "./plain.ts";
import { isObject, type Placed, type Refs, Unread } from "./refs.ts";

/** What is left out of an input is what only replies have (`readOnly`), and the other way round. */
export type Direction = "input" | "output";

/** Characters of what is said of a field. */
const DESCRIPTION_MAX = 300;
/** Values that a field may be one of. */
const ENUM_MAX = 1_000;
/** Schemas that are read of a whole document, at most; each shared one is read once. */
const WORK_MAX = 2_000_000;
/** How many shared schemas may be merged into each other in a row. */
const MERGE_DEPTH_MAX = 40;

const COUNTS = ["minLength", "maxLength", "minItems", "maxItems"];

export class Schemas {
  readonly #refs: Refs;
  readonly direction: Direction;
  readonly #names = new Map<string, string>();
  readonly #sources = new Map<string, Json>();
  readonly #read = new Map<string, JsonSchema>();
  readonly #reading = new Set<string>();
  readonly #chars = new Map<string, number>();
  #work = 0;

  constructor(refs: Refs, direction: Direction) {
    this.#refs = refs;
    this.direction = direction;
  }

  /** The schema that stands at a place. Throws `Unread`. */
  read({ value, place }: Placed): JsonSchema {
    return this.#schema(value, place, 0);
  }

  /** A shared schema by the name that references have for it. */
  named(name: string): JsonSchema {
    const known = this.#read.get(name);
    if (known !== undefined) return known;
    this.#reading.add(name);
    try {
      if (this.#reading.size > MERGE_DEPTH_MAX)
        throw new Unread(
          "schema_too_large",
          name,
          `expected at most ${MERGE_DEPTH_MAX} schemas merged into each other`,
        );
      const read = this.#schema(this.#sources.get(name), name, 0);
      this.#read.set(name, read);
      return read;
    } finally {
      this.#reading.delete(name);
    }
  }

  /** Characters of a shared schema as JSON. */
  charsOf(name: string): number {
    const known = this.#chars.get(name) ?? JSON.stringify(this.named(name)).length;
    this.#chars.set(name, known);
    return known;
  }

  /** The schema itself that references lead to. */
  open(schema: JsonSchema): JsonSchema {
    return this.#followed(schema);
  }

  #schema(value: Json | undefined, place: string, depth: number): JsonSchema {
    this.#work += 1;
    if (this.#work > WORK_MAX)
      throw new Unread("too_many", place, `expected at most ${WORK_MAX} schemas in a document`);
    if (typeof value === "boolean" || value === undefined || value === null) return {};
    if (!isObject(value)) throw new Unread("unreadable", place, "expected a schema");
    if (value.nullable === true) {
      const { nullable: _, ...rest } = value;
      return orNull(this.#schema(rest, place, depth));
    }
    const reference = value.$ref ?? value.$dynamicRef;
    if (reference === undefined) return this.#plain(value, place, depth);
    const { $ref: _, $dynamicRef: __, ...beside } = value;
    const name = this.#nameOf(reference, place);
    const said = this.#said(beside);
    const more = this.#plain(beside, place, depth);
    // A type beside a reference only says again what it leads to.
    if (!isOnlySaid(more, "type")) return this.#together([{ $ref: name }, more]);
    return { $ref: name, ...said, ...(more.default === undefined ? {} : { default: more.default }) };
  }

  /** The name of what a reference leads to: its last word, told apart from others. */
  #nameOf(reference: Json, place: string): string {
    const { value, pointer } = this.#refs.target(reference, place);
    const known = this.#names.get(pointer);
    if (known !== undefined) return known;
    const word =
      pointer
        .split("/")
        .at(-1)
        ?.replace(/[^A-Za-z0-9_.-]+/g, "_")
        .slice(0, 60) || "schema";
    let name = word;
    for (let i = 2; this.#sources.has(name); i += 1) name = `${word}_${i}`;
    this.#names.set(pointer, name);
    this.#sources.set(name, value);
    return name;
  }

  #plain(schema: JsonObject, place: string, depth: number): JsonSchema {
    const own = this.#own(schema, place, depth);
    const { allOf } = schema;
    if (!Array.isArray(allOf) || allOf.length === 0) return own;
    const parts = allOf.map((one, i) => this.#schema(one, `${place}.allOf[${i}]`, depth + 1));
    const [only] = parts;
    // What is said of a field often stands beside the one reference to what it is.
    if (parts.length === 1 && only !== undefined && isOnlySaid(own)) return { ...only, ...own };
    return this.#together(Object.keys(own).length === 0 ? parts : [own, ...parts]);
  }

  /** One schema of several that all hold. One that is being read just now stays a reference beside the others. */
  #together(parts: readonly JsonSchema[]): JsonSchema {
    const open = parts.map((part) => this.#followed(part));
    const kept = open.filter((part) => part.$ref !== undefined);
    const one = merged(open.filter((part) => part.$ref === undefined));
    if (one === undefined) throw new Unread("schema_too_large", "allOf", "expected fewer fields in one object");
    return kept.length === 0 ? one : { allOf: [...kept, one] };
  }

  #followed(part: JsonSchema): JsonSchema {
    let at = part;
    for (let i = 0; i < MERGE_DEPTH_MAX && typeof at.$ref === "string" && !this.#reading.has(at.$ref); i += 1) {
      const { $ref, ...beside } = at;
      at = { ...this.named($ref as string), ...beside };
    }
    return at;
  }

  #said({ description, title, "x-unit": unit, "x-units": units }: JsonObject): JsonSchema {
    const measured = plain(unit ?? units, 30);
    const said = [plain(description, DESCRIPTION_MAX), measured && `(unit: ${measured})`].filter(Boolean).join(" ");
    if (said !== "") return { description: said };
    const named = plain(title, 80);
    return named === "" ? {} : this.direction === "input" ? { description: named } : { title: named };
  }

  /** What the schema itself says, `allOf` aside. */
  #own(schema: JsonObject, place: string, depth: number): JsonSchema {
    const inner = (key: string, value: Json | undefined) => this.#schema(value, `${place}.${key}`, depth + 1);
    const own: Record<string, unknown> = {};
    const types = typesOf(schema);
    if (types.length > 0) own.type = types.length === 1 ? types[0] : types;
    Object.assign(own, this.#said(schema));
    const values = schema.const === undefined ? schema.enum : [schema.const];
    if (Array.isArray(values) && values.length > 0 && values.length <= ENUM_MAX)
      own.enum = fittingValues(values, types);
    if (typeof schema.format === "string" && schema.format.length <= 40) own.format = schema.format;
    if (isPattern(schema.pattern)) own.pattern = schema.pattern;
    if (schema.default !== undefined) own.default = schema.default;
    for (const key of COUNTS) if (Number.isSafeInteger(schema[key]) && Number(schema[key]) >= 0) own[key] = schema[key];
    Object.assign(own, boundsOf(schema));
    if (schema.uniqueItems === true) own.uniqueItems = true;
    const choices = [schema.oneOf, schema.anyOf].find((one) => Array.isArray(one) && one.length > 0) as
      | Json[]
      | undefined;
    // A value that fits two of `oneOf` is no reason to lose it: documents are seldom that exact.
    if (choices !== undefined) {
      own.anyOf = choices.map((one, i) => inner(`oneOf[${i}]`, one));
      const told = toldApart(schema.discriminator);
      if (told !== "") own.description = [own.description, told].filter(Boolean).join(" ");
    }
    if (Array.isArray(schema.items) || Array.isArray(schema.prefixItems)) {
      const each = [schema.prefixItems, schema.items].find(Array.isArray) as Json[];
      own.items = each.length === 0 ? {} : { anyOf: each.map((one, i) => inner(`prefixItems[${i}]`, one)) };
    } else if (isObject(schema.items)) own.items = inner("items", schema.items);
    if (isObject(schema.properties)) own.properties = this.#properties(schema.properties, place, depth);
    if (Array.isArray(schema.required)) {
      const required = [...new Set(schema.required.filter((name) => typeof name === "string"))];
      if (required.length > 0) own.required = required;
    }
    const others = schema.additionalProperties;
    if (isObject(others) && Object.keys(others).length > 0)
      own.additionalProperties = inner("additionalProperties", others);
    else if (others === false && this.direction === "input" && schema.patternProperties === undefined)
      own.additionalProperties = false;
    if (own.type === undefined && own.anyOf === undefined) {
      if (own.properties !== undefined || own.additionalProperties !== undefined) own.type = "object";
      else if (own.items !== undefined) own.type = "array";
    }
    return own;
  }

  #properties(properties: JsonObject, place: string, depth: number): Record<string, JsonSchema> {
    const shown = Object.entries(properties).filter(([, one]) => !this.#isHidden(one, 0));
    return Object.fromEntries(
      shown.map(([name, one]) => [name, this.#schema(one, `${place}.properties.${name}`, depth + 1)]),
    );
  }

  #isHidden(schema: Json, depth: number): boolean {
    if (!isObject(schema) || depth > 3) return false;
    if (schema[this.direction === "input" ? "readOnly" : "writeOnly"] === true) return true;
    if (typeof schema.$ref === "string") return this.#isHidden(this.#refs.target(schema.$ref, "").value, depth + 1);
    return Array.isArray(schema.allOf) && schema.allOf.some((one) => this.#isHidden(one, depth + 1));
  }
}

function isOnlySaid(schema: JsonSchema, ...besides: readonly string[]): boolean {
  return Object.keys(schema).every(
    (key) => key === "description" || key === "title" || key === "default" || besides.includes(key),
  );
}

/** Which field says which of the choices an object is. */
function toldApart(discriminator: Json | undefined): string {
  if (!isObject(discriminator) || typeof discriminator.propertyName !== "string") return "";
  const values = isObject(discriminator.mapping) ? Object.keys(discriminator.mapping).slice(0, 20) : [];
  const field = plain(discriminator.propertyName, 60);
  return `${field} says which${values.length === 0 ? "" : `: ${values.map((value) => plain(value, 40)).join(", ")}`}.`;
}

/** The schema, or null. */
export function orNull(schema: JsonSchema): JsonSchema {
  const { type, enum: values } = schema;
  if (type === undefined || schema.$ref !== undefined || schema.allOf !== undefined) {
    if (Array.isArray(schema.anyOf)) return { ...schema, anyOf: [...schema.anyOf, { type: "null" }] };
    if (Array.isArray(values)) return { ...schema, enum: values.includes(null) ? values : [...values, null] };
    if (schema.$ref === undefined && schema.allOf === undefined) return schema;
    const { description, ...rest } = schema;
    return { ...(description === undefined ? {} : { description }), anyOf: [rest, { type: "null" }] };
  }
  const types = [...new Set([...(Array.isArray(type) ? type : [type]), "null"])];
  return {
    ...schema,
    type: types,
    ...(Array.isArray(values) && !values.includes(null) ? { enum: [...values, null] } : {}),
  };
}
