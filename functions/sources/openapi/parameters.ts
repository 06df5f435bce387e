/** The parameters of an operation, with those of its path, as fields of its tool's input. */
import type { JsonObject } from "../../domain/schema.ts";
import type { JsonSchema } from "../../tools/contract.ts";
import { type Argument, HEADER_NAME, headerFault, isJsonType, mediaTypeOf, type SecretPlace } from "../http/form.ts";
import type { Context, Field } from "./context.ts";
import { exampleValues, likelyValues } from "./examples.ts";
import { plain } from "./plain.ts";
import { isObject, items, member, members, type Placed, Unread, withinDocument } from "./refs.ts";

/** Parameters of an operation, at most. */
const PARAMETERS_MAX = 300;
const DESCRIPTION_MAX = 500;

type Place = "path" | "query" | "header" | "cookie" | "querystring";
type Style = NonNullable<Argument["style"]>;

/** The styles that there are in each place, the default first. */
const STYLES: Readonly<Record<Place, readonly Style[]>> = {
  path: ["simple", "label", "matrix"],
  query: ["form", "spaceDelimited", "pipeDelimited", "deepObject"],
  header: ["simple"],
  cookie: ["form", "cookie"],
  querystring: ["form"],
};

/** Headers that are no parameters: what is sent and accepted, and the secret (OpenAPI 3.1, 4.8.12.2). */
const NOT_PARAMETERS: ReadonlySet<string> = new Set(["accept", "content-type", "authorization"]);

/** @param secrets what is sent there is no parameter. */
export function parametersOf(
  path: Placed<JsonObject>,
  operation: Placed<JsonObject>,
  secrets: readonly SecretPlace[],
  context: Context,
): Field[] {
  const own = listed(operation, context);
  const common = listed(path, context).filter((one) => !own.some((other) => other.key === one.key));
  const all = [...new Map([...common, ...own].map((one) => [one.key, one])).values()];
  if (all.length > PARAMETERS_MAX)
    throw new Unread(
      "schema_too_large",
      `${operation.place}.parameters`,
      `expected at most ${PARAMETERS_MAX} parameters`,
    );
  return all.flatMap(({ at }) => fieldOf(at, secrets, context) ?? []);
}

function listed(holder: Placed<JsonObject>, { refs, warn }: Context) {
  return items(member(holder, "parameters")).flatMap((item) => {
    // One of the path is a text that stands in it; of any other it is seen by calling whether the API does without it.
    const at = withinDocument(() => refs.object(item), warn);
    if (at === "outside") return [];
    if (at === undefined) throw new Unread("unreadable", item.place, "expected a parameter");
    const { name, in: place } = at.value;
    if (typeof name !== "string" || name === "")
      throw new Unread("unreadable", `${item.place}.name`, "expected the name of a parameter");
    if (typeof place !== "string" || !Object.hasOwn(STYLES, place))
      throw new Unread(
        "unsupported_parameter",
        `${item.place}.in`,
        "expected path, query, querystring, header or cookie",
      );
    return [{ key: `${place} ${place === "header" ? name.toLowerCase() : name}`, at }];
  });
}

function fieldOf(at: Placed<JsonObject>, secrets: readonly SecretPlace[], context: Context): Field | undefined {
  const { value: parameter, place } = at;
  const name = String(parameter.name);
  const where = parameter.in as Place;
  if (where === "header" && NOT_PARAMETERS.has(name.toLowerCase())) return undefined;
  if (secrets.some((secret) => secret.in === where && sameName(secret, name))) return undefined;
  const required = parameter.required === true || where === "path";
  const wrong = faultOf(where, name);
  if (wrong !== null) {
    if (required) throw new Unread("unsupported_parameter", place, wrong);
    context.warn(`${place}: left out: ${wrong}`);
    return undefined;
  }
  const content = contentOf(at, required, context);
  if (content === "left out") return undefined;
  const schemaAt = content?.schema ?? member(at, "schema");
  const read: JsonSchema = schemaAt.value === undefined ? { type: "string" } : context.inputs.read(schemaAt);
  const description = plain(parameter.description, DESCRIPTION_MAX);
  const schema = description === "" ? read : described(read, description);
  const argument = { in: where, ...(content === undefined ? styleOf(at, where, context) : { content: content.type }) };
  const examples = [
    ...exampleValues(at, context.refs),
    ...(content?.examples ?? []),
    ...exampleValues(schemaAt, context.refs),
  ];
  return { as: name, required, schema, argument, examples, likely: likelyValues(schemaAt, context.refs) };
}

/** What is said of the parameter goes before what is said of the values that it takes. */
function described(schema: JsonSchema, description: string): JsonSchema {
  const { title: _, ...rest } = schema;
  return { ...rest, description };
}

function sameName({ in: place, as }: SecretPlace, name: string): boolean {
  return place === "header" ? as.toLowerCase() === name.toLowerCase() : as === name;
}

function faultOf(where: Place, name: string): string | null {
  if (where === "header") return headerFault(name);
  if (where === "cookie" && !HEADER_NAME.test(name)) return "expected the name of a cookie";
  return null;
}

/** A parameter that is sent as the text of a media type. */
function contentOf(at: Placed<JsonObject>, required: boolean, { refs, warn }: Context) {
  const [entry] = members(member(at, "content"));
  if (entry === undefined) return undefined;
  const { key, at: media } = entry;
  const type = mediaTypeOf(key);
  if (!isJsonType(type) && !type.startsWith("text/") && type !== "application/x-www-form-urlencoded") {
    const wrong = `expected a parameter of JSON or text, not ${key.slice(0, 60)}`;
    if (required) throw new Unread("unsupported_parameter", media.place, wrong);
    warn(`${media.place}: left out: ${wrong}`);
    return "left out" as const;
  }
  const object = refs.object(media);
  const schema = object === undefined ? { value: undefined, place: media.place } : member(object, "schema");
  return { type, schema, examples: object === undefined ? [] : exampleValues(object, refs) };
}

function styleOf(
  at: Placed<JsonObject>,
  where: Place,
  { warn }: Context,
): Pick<Argument, "style" | "explode" | "allowReserved"> {
  const { style, explode, allowReserved } = at.value;
  const [fallback] = STYLES[where];
  const known = STYLES[where].find((one) => one === style);
  if (style !== undefined && known === undefined)
    warn(`${at.place}.style: read as ${fallback}; expected ${STYLES[where].join(", ")}`);
  // What the default is is not said again.
  return {
    ...(known === undefined || known === fallback ? {} : { style: known }),
    ...(typeof explode === "boolean" &&
    explode !== (known === undefined ? fallback === "form" : known === "form" || known === "cookie")
      ? { explode }
      : {}),
    ...(allowReserved === true && where === "query" ? { allowReserved } : {}),
  };
}

/** True if there is a schema that says that a value is a file. */
export function isBinary({ value, place }: Placed, context: Context, depth = 0): boolean {
  if (!isObject(value) || depth > 4) return false;
  if (value.$ref !== undefined)
    return isBinary({ value: context.refs.target(value.$ref, place).value, place }, context, depth + 1);
  if (value.format === "binary") return true;
  if (value.contentMediaType !== undefined && value.type === undefined && value.contentEncoding === undefined)
    return true;
  return isBinary({ value: value.items, place }, context, depth + 1);
}
