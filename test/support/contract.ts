/** Holds each response against the OpenAPI document: its status, its media type and its body must be what the document says of them. */
import { Validator } from "@cfworker/json-schema";
import { expect } from "vitest";
import { CODES, type ProblemCode } from "../../functions/http/codes.ts";

type Schema = { readonly [key: string]: unknown };
interface Operation {
  readonly responses: Readonly<Record<string, { readonly content?: Readonly<Record<string, { schema: Schema }>> }>>;
}
export interface OpenApi {
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: Schema;
}

const PROBLEM = "application/problem+json";

/** A check of responses, which leaves their bodies to be read. */
export function contractOf(document: OpenApi) {
  const patterns = Object.keys(document.paths)
    // Of two that match, the one without parameters is meant.
    .toSorted((a, b) => Number(a.includes("{")) - Number(b.includes("{")))
    .map((path) => ({ path, pattern: patternOf(path) }));
  const validators = new Map<Schema, Validator>();
  const validatorOf = (schema: Schema) => {
    const made =
      validators.get(schema) ??
      new Validator({ ...schema, unevaluatedProperties: false, components: document.components }, "2020-12", false);
    validators.set(schema, made);
    return made;
  };
  const problem: Schema = { $ref: "#/components/schemas/Problem" };

  return async (method: string, path: string, response: Response): Promise<void> => {
    const type = response.headers.get("content-type")?.split(";")[0] ?? "";
    const at = `${method} ${path} ${response.status} ${type}`;
    const known = patterns.find(({ pattern }) => pattern.test(path))?.path ?? "";
    const operation = document.paths[known]?.[(method === "HEAD" ? "GET" : method).toLowerCase()];
    if (operation === undefined) {
      if (response.status === 204) return;
      expect([at, type]).toEqual([at, method === "HEAD" ? type : PROBLEM]);
    }
    const described = operation?.responses[response.status];
    if (operation !== undefined && described === undefined)
      expect.fail(`${at}: the document knows ${Object.keys(operation.responses)} of ${known}`);
    const content = described?.content;
    if (content !== undefined) expect([at, Object.keys(content)]).toEqual([at, expect.arrayContaining([type])]);
    const schema = content?.[type]?.schema ?? (type === PROBLEM ? problem : undefined);
    if (schema === undefined || method === "HEAD" || !type.endsWith("json")) return;
    const body = await response.clone().json<Record<string, unknown>>();
    const { valid, errors } = validatorOf(schema).validate(body);
    expect([at, valid ? [] : errors]).toEqual([at, []]);
    if (type !== PROBLEM) return;
    const { status, title } = CODES[body.code as ProblemCode];
    expect([at, body.status, body.title, body.type]).toEqual([
      at,
      response.status === status ? status : `not ${response.status}`,
      title,
      `/docs/problems#${body.code}`,
    ]);
  };
}

function patternOf(path: string): RegExp {
  const escaped = path.replaceAll(/[.]/g, "\\.");
  return new RegExp(`^${escaped.replaceAll(/\{(\w+)\}/g, (_, name) => (name === "path" ? ".+" : "[^/]+"))}$`);
}
