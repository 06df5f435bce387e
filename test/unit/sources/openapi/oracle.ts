/** What another reader of OpenAPI documents, `@samchon/openapi`, makes of one: operations, their parameters and bodies, in plain words. */
import { OpenApi } from "@samchon/openapi";

type Fields = Record<string, unknown>;

export interface Told {
  /** By `query name` or `body name`; a body that is no plain object is `body` alone. */
  readonly fields: ReadonlyMap<string, Field>;
}

export interface Field {
  readonly required: boolean;
  readonly types: readonly string[];
}

const METHODS = ["get", "put", "post", "delete", "head", "patch"];

/** Operations by `GET /path`; null where the other reader does not read the document at all. */
export function toldBy(document: object): Map<string, Told> | null {
  let converted: Fields;
  try {
    converted = JSON.parse(JSON.stringify(OpenApi.convert(document as never)));
  } catch {
    return null;
  }
  const operations = new Map<string, Told>();
  for (const [path, item] of Object.entries((converted.paths ?? {}) as Record<string, Fields>))
    for (const method of METHODS)
      if (item[method] !== undefined)
        operations.set(`${method.toUpperCase()} ${path}`, told(item[method] as Fields, converted));
  return operations;
}

function told(operation: Fields, document: Fields): Told {
  const fields = new Map<string, { required: boolean; types: string[] }>();
  for (const { name, in: place, required, schema } of (operation.parameters ?? []) as Fields[])
    fields.set(`${place} ${name}`, { required: required === true, types: typesOf(schema as Fields, document) });
  const { content } = (operation.requestBody ?? {}) as { content?: Record<string, Fields> };
  const json = content?.["application/json"];
  if (json?.schema !== undefined) {
    const { required } = operation.requestBody as Fields;
    const schema = resolved(json.schema as Fields, document);
    const properties = Object.entries((schema.properties ?? {}) as Record<string, Fields>);
    const needed = (schema.required ?? []) as string[];
    fields.set("body", { required: required === true, types: typesOf(schema, document) });
    for (const [name, one] of properties)
      fields.set(`body ${name}`, { required: needed.includes(name), types: typesOf(one, document) });
  }
  return { fields };
}

/** Types that a value may have, without null, sorted; none where it may be anything. */
export function typesOf(schema: Fields, document: Fields, depth = 0): string[] {
  const open = resolved(schema ?? {}, document);
  const choices = (open.oneOf ?? open.anyOf) as Fields[] | undefined;
  if (choices !== undefined && depth < 6) {
    const each = choices
      .map((one) => ({ one, types: typesOf(one, document, depth + 1) }))
      .filter(({ one }) => one.type !== "null");
    return each.some(({ types }) => types.length === 0)
      ? []
      : [...new Set(each.flatMap(({ types }) => types))].toSorted();
  }
  if (open.const !== undefined) return [typeof open.const];
  const listed = (Array.isArray(open.type) ? open.type : [open.type]).filter(
    (type) => typeof type === "string" && type !== "null",
  );
  if (listed.length === 0 && Array.isArray(open.enum))
    return [...new Set(open.enum.filter((one) => one !== null).map((one) => typeof one))].toSorted() as string[];
  return (listed as string[]).toSorted();
}

/** What references lead to, and what parts of `allOf` say together. */
function resolved(schema: Fields, document: Fields, depth = 0): Fields {
  if (depth > 10) return schema;
  if (Array.isArray(schema.allOf)) {
    const { allOf, ...own } = schema;
    const parts = [own, ...(allOf as Fields[]).map((one) => resolved(one, document, depth + 1))];
    const properties = Object.assign({}, ...parts.map((part) => part.properties ?? {}));
    const required = parts.flatMap((part) => (part.required ?? []) as string[]);
    return Object.assign({}, ...parts, Object.keys(properties).length === 0 ? {} : { properties, required });
  }
  if (typeof schema.$ref !== "string") return schema;
  const found = schema.$ref
    .replace(/^#\//, "")
    .split("/")
    .reduce<unknown>(
      (at, key) => (at as Fields | undefined)?.[decodeURIComponent(key).replaceAll("~1", "/").replaceAll("~0", "~")],
      document,
    );
  return resolved((found ?? {}) as Fields, document, depth + 1);
}
