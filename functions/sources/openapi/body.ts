/** The body of an operation's request, as fields of its tool's input: one each where it is an object, or one that is all of it. */
import type { Json, JsonObject } from "../../domain/schema.ts";
import type { JsonSchema } from "../../tools/contract.ts";
import { type Argument, type BodyKind, bodyKindOf, type HttpVia, isJsonType, mediaTypeOf } from "../http/form.ts";
import type { Context, Field } from "./context.ts";
import { exampleValues, likelyValues } from "./examples.ts";
import { isBinary } from "./parameters.ts";
import { plain } from "./plain.ts";
import { isObject, member, members, type Placed, Unread } from "./refs.ts";

export interface Body {
  readonly fields: readonly Field[];
  readonly contentType: string;
  /** The first field is all of the body. */
  readonly whole: boolean;
  /** Examples of the body, where its fields stand apart. */
  readonly examples: readonly JsonObject[];
}

/** The plainest first: what is not among them no body is made in. */
const PREFERRED: readonly BodyKind[] = ["json", "form", "multipart", "text"];

/** Undefined where the operation takes none. Throws `Unread` where it needs one that cannot be made. */
export function bodyOf(operation: Placed<JsonObject>, context: Context): Body | undefined {
  const at = context.refs.object(member(operation, "requestBody"));
  if (at === undefined) return undefined;
  const required = at.value.required === true;
  const content = members(member(at, "content"));
  if (content.length === 0) return undefined;
  const chosen = chosenOf(content);
  if (chosen === undefined) {
    const types = content
      .map(({ key }) => key)
      .join(", ")
      .slice(0, 100);
    const wrong = `expected a body of JSON, a form or text, not ${types}`;
    if (required) throw new Unread("unsupported_body", `${at.place}.content`, wrong);
    context.warn(`${at.place}: left out: ${wrong}`);
    return undefined;
  }
  const media = context.refs.object(chosen.at) ?? { value: {}, place: chosen.at.place };
  const schemaAt = member(media, "schema");
  if (isBinary(schemaAt, context))
    throw new Unread("unsupported_body", schemaAt.place, "expected a body that is no file");
  const read = context.inputs.read(schemaAt);
  const examples = exampleValues(media, context.refs).concat(exampleValues(schemaAt, context.refs));
  const isForm = chosen.kind === "form" || chosen.kind === "multipart";
  const open = context.inputs.open(read);
  // Of a form it is the fields that are required or not; another body that may be left out as a whole stays one.
  if (isFlat(open) && (required || isForm || !hasRequired(open)))
    return {
      fields: fieldsOf(open, media, chosen.kind, context),
      contentType: chosen.type,
      whole: false,
      examples: examples.filter(isObject),
    };
  const description = plain(at.value.description, 300);
  const schema: JsonSchema = Object.keys(read).length === 0 && chosen.kind === "text" ? { type: "string" } : read;
  const field: Field = {
    as: "body",
    required,
    schema: schema.description === undefined && description !== "" ? { ...schema, description } : schema,
    argument: { in: "body" },
    examples,
    likely: [],
  };
  return { fields: [field], contentType: chosen.type, whole: true, examples: [] };
}

function chosenOf(content: readonly { key: string; at: Placed }[]) {
  const made = content.flatMap(({ key, at }) => {
    const type = mediaTypeOf(key);
    // Anything at all: JSON then.
    const asked = type === "*/*" || type === "application/*" ? "application/json" : type;
    const kind = bodyKindOf(asked);
    return kind === undefined || asked.includes("*")
      ? []
      : [
          {
            type: asked,
            kind,
            at,
            rank: PREFERRED.indexOf(kind) + (isJsonType(asked) && asked !== "application/json" ? 0.5 : 0),
          },
        ];
  });
  return made.toSorted((a, b) => a.rank - b.rank)[0];
}

/** True of an object whose fields are all that it may have. */
function isFlat({ type, properties, anyOf, allOf, additionalProperties, $ref }: JsonSchema): boolean {
  const isOpen = anyOf !== undefined || allOf !== undefined || $ref !== undefined || isObject(additionalProperties);
  return !isOpen && type === "object" && isObject(properties) && Object.keys(properties).length > 0;
}

function hasRequired({ required, properties }: JsonSchema): boolean {
  return Array.isArray(required) && required.some((name) => Object.hasOwn(properties as object, name));
}

function fieldsOf(schema: JsonSchema, media: Placed<JsonObject>, kind: BodyKind, context: Context): Field[] {
  const required = new Set(Array.isArray(schema.required) ? schema.required : []);
  const encodings = member(media, "encoding");
  const raw = new Map(rawProperties(member(media, "schema"), context, 0));
  return Object.entries(schema.properties as Record<string, JsonSchema>).flatMap(([as, one]): Field[] => {
    const at = raw.get(as) ?? { value: undefined, place: media.place };
    if (isBinary(at, context)) {
      const wrong = "expected a part that is no file";
      if (required.has(as)) throw new Unread("unsupported_body", at.place, wrong);
      context.warn(`${at.place}: left out: ${wrong}`);
      return [];
    }
    const encoding = isObject(encodings.value) && Object.hasOwn(encodings.value, as) ? encodings.value[as] : undefined;
    const argument = { in: "body" as const, ...(kind === "form" && isObject(encoding) ? encodingOf(encoding) : {}) };
    return [
      {
        as,
        required: required.has(as),
        schema: one,
        argument,
        examples: exampleValues(at, context.refs),
        likely: likelyValues(at, context.refs),
      },
    ];
  });
}

/** The properties as they stand in the document, those of parts of `allOf` too. */
function rawProperties(at: Placed, context: Context, depth: number): [string, Placed][] {
  if (!isObject(at.value) || depth > 8) return [];
  const { $ref, allOf, properties } = at.value;
  if ($ref !== undefined)
    return rawProperties({ value: context.refs.target($ref, at.place).value, place: at.place }, context, depth + 1);
  const inner = Array.isArray(allOf)
    ? allOf.flatMap((one: Json) => rawProperties({ value: one, place: at.place }, context, depth + 1))
    : [];
  return [
    ...inner,
    ...members({ value: properties, place: `${at.place}.properties` }).map(({ key, at: one }): [string, Placed] => [
      key,
      one,
    ]),
  ];
}

function encodingOf({
  style,
  explode,
  allowReserved,
  contentType,
}: JsonObject): Pick<Argument, "style" | "explode" | "allowReserved" | "content"> {
  const styles = ["form", "spaceDelimited", "pipeDelimited", "deepObject"] as const;
  const known = styles.find((one) => one === style);
  if (known === undefined && explode === undefined && allowReserved === undefined)
    return typeof contentType === "string" && isJsonType(mediaTypeOf(contentType))
      ? { content: "application/json" }
      : {};
  return {
    style: known ?? "form",
    ...(typeof explode === "boolean" ? { explode } : {}),
    ...(allowReserved === true ? { allowReserved } : {}),
  };
}

export function bodyForm(body: Body, nameOf: (field: Field) => string): NonNullable<HttpVia["body"]> {
  const [first] = body.fields;
  return { contentType: body.contentType, ...(body.whole && first !== undefined ? { whole: nameOf(first) } : {}) };
}
