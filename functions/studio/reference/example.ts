/** Examples made from schemas: valid as far as a schema says what is, and short. */
import { type Document, type Listed, resolved, type Schema } from "./document.ts";

const DEPTH_MOST = 4;
/** Fields that are shown of an object that needs none. */
const FIRST = 3;

/** A value of the schema: with what is required, and where nothing is, with what stands first. */
export function exampleOf(document: Document, schema: Schema, depth = 0): unknown {
  const { schema: of } = resolved(document, schema);
  if (of.example !== undefined) return of.example;
  if (of.const !== undefined) return of.const;
  if (of.default !== undefined) return of.default;
  if (of.enum !== undefined) return of.enum[0];
  const several = of.anyOf ?? of.oneOf;
  const one = several?.find(({ type }) => type !== "null") ?? several?.[0];
  if (one !== undefined) return depth > DEPTH_MOST ? null : exampleOf(document, one, depth);
  if (of.allOf !== undefined)
    return Object.assign({}, ...of.allOf.map((part) => exampleOf(document, part, depth) as object));
  const type = typeof of.type === "string" ? of.type : of.type?.find((name) => name !== "null");
  switch (type) {
    case "object":
      return objectOf(document, of, depth);
    case "array":
      return arrayOf(document, of, depth);
    case "string":
      return textOf(of);
    case "integer":
    case "number":
      return of.minimum ?? Math.min(1, of.maximum ?? 1);
    case "boolean":
      return true;
    default:
      return of.properties === undefined ? null : objectOf(document, of, depth);
  }
}

function objectOf(document: Document, of: Schema, depth: number): Record<string, unknown> {
  if (depth > DEPTH_MOST) return {};
  const names = Object.keys(of.properties ?? {});
  const required = names.filter((name) => of.required?.includes(name));
  // Where everything may be left out, what stands first says more than nothing: the first that are single values.
  const shown =
    required.length > 0 ? required : names.filter((name) => isSingle(document, of.properties?.[name])).slice(0, FIRST);
  return Object.fromEntries(
    shown.map((name) => [name, exampleOf(document, of.properties?.[name] ?? {}, depth + 1)] as const),
  );
}

function isSingle(document: Document, schema: Schema = {}): boolean {
  const { type } = resolved(document, schema).schema;
  return type === "string" || type === "integer" || type === "number" || type === "boolean";
}

function arrayOf(document: Document, of: Schema, depth: number): unknown[] {
  if (of.prefixItems !== undefined) return of.prefixItems.map((item) => exampleOf(document, item, depth + 1));
  const least = Math.max(of.minItems ?? 0, depth > DEPTH_MOST ? 0 : 1);
  return Array.from({ length: least }, () => exampleOf(document, of.items ?? {}, depth + 1));
}

function textOf({ format }: Schema): string {
  if (format === "date-time") return "2026-01-31T12:00:00.000Z";
  if (format === "date") return "2026-01-31";
  if (format === "uri" || format === "url") return "https://example.org/openapi.json";
  return "text";
}

/** What a parameter of a path might be. */
const NAMES: Readonly<Record<string, string>> = {
  run: "run-0123456789abcdef",
  task: "task-0123456789abcdef-000001",
  dataset: "dive-v1",
  source: "museum",
  tool: "country_facts",
  path: "tasks.jsonl",
  number: "1",
};

/** The operation as a command of curl; where the body may be empty, with the first example of one that was made for it. */
export function curlOf(document: Document, { method, path, operation }: Listed, origin: string): string {
  const filled = path.replaceAll(/\{(\w+)\}/g, (_, name: string) => NAMES[name] ?? `${name}-1`);
  const query = (operation.parameters ?? [])
    .filter((parameter) => parameter.in === "query" && parameter.required === true)
    .map(({ name, schema }) => `${name}=${encodeURIComponent(String(exampleOf(document, schema ?? {})))}`)
    .join("&");
  const lines = [
    `curl ${method === "get" ? "" : `-X ${method.toUpperCase()} `}'${origin}${filled}${query && `?${query}`}'`,
  ];
  if (operation.security?.length !== 0) lines.push(`-H "authorization: Bearer $DIVE_API_KEY"`);
  const content = operation.requestBody?.content;
  const [type] = Object.keys(content ?? {});
  if (content !== undefined && type !== undefined) {
    lines.push(`-H 'content-type: ${type}'`);
    const body = type.includes("json") ? JSON.stringify(exampleOf(document, content[type]?.schema ?? {})) : "...";
    lines.push(`-d '${body.replaceAll("'", "'\\''")}'`);
  }
  return lines.join(" \\\n  ");
}
