/** One operation of a document as the draft of a tool. */
import type { JsonObject } from "../../domain/schema.ts";
import type { JsonSchema } from "../../tools/contract.ts";
import { schemaFault } from "../../tools/schema_check.ts";
import type { Draft } from "../draft.ts";
import { type Argument, type HttpVia, METHODS, READING } from "../http/form.ts";
import { PLACEHOLDER } from "../http/request.ts";
import { assembled, INPUT_CHARS_MAX } from "./assemble.ts";
import { type Body, bodyForm, bodyOf } from "./body.ts";
import type { Context, Field } from "./context.ts";
import { exampleInputs, type Named } from "./examples.ts";
import { fieldName, Names, toolName } from "./naming.ts";
import { parametersOf } from "./parameters.ts";
import { plain } from "./plain.ts";
import { isObject, type Placed, Unread } from "./refs.ts";
import { type Returned, returnedBy } from "./responses.ts";
import { secretsOf } from "./security.ts";
import { baseOf } from "./servers.ts";

export interface Operation {
  readonly method: string;
  readonly path: string;
  readonly item: Placed<JsonObject>;
  readonly operation: Placed<JsonObject>;
}

const TITLE_MAX = 100;
const DESCRIPTION_MAX = 1_000;

/** What the document calls it. */
export function originOf({
  method,
  path,
  operation,
}: Pick<Operation, "method" | "path"> & { operation: Placed }): string {
  const id = isObject(operation.value) ? operation.value.operationId : undefined;
  return (typeof id === "string" && id !== "" ? id : `${method} ${path}`).slice(0, 200);
}

/** Throws `Unread` where no tool can be made of it. `chars`: of its schemas as JSON. */
export function draftOf(read: Operation, names: Names, context: Context): { draft: Draft; chars: number } {
  const { path, item, operation } = read;
  const method = METHODS.find((one) => one === read.method);
  if (method === undefined)
    throw new Unread("unsupported_method", operation.place, `expected one of ${METHODS.join(", ")}`);
  const document = { value: context.document, place: "" };
  const base = baseOf(document, item, operation, context);
  const secrets = secretsOf(document, operation, context);
  const address = addressOf(base, path, operation.place);
  const parameters = inAddress(parametersOf(item, operation, secrets, context), address, operation.place, context);
  const body = method === "GET" || method === "HEAD" ? withoutBody(operation, context) : bodyOf(operation, context);
  const fields = namedFields([...parameters, ...(body?.fields ?? [])]);
  const { input, chars } = inputOf(fields, operation.place, context);
  const returned = returnedBy(operation, method, context);
  const { summary, description, deprecated, operationId } = operation.value;
  const title = plain(summary, TITLE_MAX);
  const via = viaOf(method, address, fields, body, secrets, returned);
  const draft: Draft = {
    name: names.take(toolName(operationId, method, path), toolName(undefined, method, path)),
    origin: originOf(read),
    ...(title === "" ? {} : { title }),
    description: described(summary, description, deprecated === true, `${method} ${path}`),
    kind: READING.has(method) ? "retrieval" : "processing",
    effect: READING.has(method) ? "read" : "write",
    input,
    ...(returned.output === undefined ? {} : { output: returned.output }),
    examples: exampleInputs(fields, body?.examples ?? [], input),
    via,
  };
  return { draft, chars: chars + returned.chars };
}

function viaOf(
  method: HttpVia["method"],
  { url, query }: Address,
  fields: readonly Named[],
  body: Body | undefined,
  secrets: NonNullable<HttpVia["secrets"]>,
  { result, accept }: Returned,
): HttpVia {
  const whole =
    body === undefined
      ? {}
      : {
          body: bodyForm(
            body,
            (field) => fields.find((one) => one.argument === field.argument && one.as === field.as)?.name ?? field.as,
          ),
        };
  return {
    type: "http",
    method,
    url,
    arguments: fields.map(
      ({ name, as, argument }): Argument => ({ name, ...(as === name ? {} : { as }), ...argument }),
    ),
    ...whole,
    ...(accept === undefined ? {} : { headers: { accept } }),
    ...(Object.keys(query).length === 0 ? {} : { query }),
    ...(secrets.length === 0 ? {} : { secrets: [...secrets] }),
    ...(Object.keys(result).length === 0 ? {} : { result }),
  };
}

interface Address {
  readonly url: string;
  readonly query: Record<string, string>;
}

/** Some documents tell operations of one path apart by a query or a fragment; a fragment is never sent. */
function addressOf(base: string, path: string, place: string): Address {
  const [before = "", ...search] = path.replace(/#.*$/, "").split("?");
  const query = Object.fromEntries(new URLSearchParams(search.join("?").replaceAll(PLACEHOLDER, "")));
  const url = `${base}${before.startsWith("/") ? "" : "/"}${before.replace(/[\s\\]/g, encodeURIComponent)}`;
  if (!URL.canParse(url.replaceAll(PLACEHOLDER, "x")))
    throw new Unread("unreadable", place, "expected a path that makes a URL");
  return { url, query };
}

/** Parameters of the path are those that stand in it: each place needs one, and each one a place. */
function inAddress(fields: readonly Field[], { url }: Address, place: string, { warn }: Context): Field[] {
  const places = [...url.matchAll(PLACEHOLDER)].map(([, name]) => name ?? "");
  const kept = fields.filter(({ argument, as }) => argument.in !== "path" || places.includes(as));
  for (const { as } of fields.filter((one) => !kept.includes(one)))
    warn(`${place}: the parameter ${as} stands nowhere in the path`);
  const missing = [...new Set(places)].filter(
    (name) => !kept.some(({ argument, as }) => argument.in === "path" && as === name),
  );
  for (const name of missing) warn(`${place}: the path has {${name}}, which no parameter describes; read as a text`);
  const added = missing.map(
    (as): Field => ({
      as,
      required: true,
      schema: { type: "string" },
      argument: { in: "path" },
      examples: [],
      likely: [],
    }),
  );
  return [...added, ...kept];
}

function withoutBody({ value, place }: Placed<JsonObject>, { warn }: Context): undefined {
  if (value.requestBody !== undefined) warn(`${place}.requestBody: left out: a request that only reads has no body`);
  return undefined;
}

const PLACES = ["path", "query", "querystring", "header", "cookie", "body"] as const;

/** Who stands first in the address has the plain name; one of the same name elsewhere says where it stands. */
function namedFields(fields: readonly Field[]): Named[] {
  const names = new Names();
  const inOrder = fields.toSorted((a, b) => PLACES.indexOf(a.argument.in) - PLACES.indexOf(b.argument.in));
  return inOrder.map((field) => {
    const name = fieldName(field.as);
    return { ...field, name: names.take(name, `${name.slice(0, 50)}_${field.argument.in}`) };
  });
}

function inputOf(
  fields: readonly Named[],
  place: string,
  { inputs }: Context,
): { input: JsonSchema & { type: "object" }; chars: number } {
  const required = fields.filter((field) => field.required).map(({ name }) => name);
  const root = {
    type: "object",
    properties: Object.fromEntries(fields.map(({ name, schema }) => [name, schema])),
    ...(required.length === 0 ? {} : { required }),
    additionalProperties: false,
  };
  const whole = assembled(root, inputs);
  if (whole === undefined)
    throw new Unread("schema_too_large", place, `expected an input schema of at most ${INPUT_CHARS_MAX} characters`);
  const fault = schemaFault(whole.schema);
  if (fault !== null) throw new Unread("schema_too_large", place, `the input schema cannot be used: ${fault}`);
  return { input: whole.schema as JsonSchema & { type: "object" }, chars: whole.chars };
}

function described(summary: unknown, description: unknown, isDeprecated: boolean, fallback: string): string {
  const first = plain(summary, 300);
  const more = plain(description, DESCRIPTION_MAX);
  const isSaid = first === "" || more.toLowerCase().startsWith(first.toLowerCase().replace(/[.…]+$/, ""));
  const said = isSaid ? more : more === "" ? first : `${first.replace(/\.?$/, ".")} ${more}`;
  const whole = said === "" ? fallback : said;
  return isDeprecated ? `${whole.replace(/\.?$/, ".")} Deprecated by its API.` : whole;
}
