/** What is wrong with a request, as a problem that names each field and what was expected of it. */
import type { RouteConfig } from "@hono/zod-openapi";
import type { core } from "zod";
import { didYouMean } from "../lib/nearest.ts";
import type { Tool, Wrong } from "../tools/contract.ts";
import { fieldNames, propertyNames } from "./fields.ts";
import { ERRORS_MAX, type FieldError, Problem } from "./problem.ts";

/** What was asked for, and what it was checked by. */
interface Checked {
  readonly schema: core.$ZodType;
  readonly data: unknown;
  /** What stands where a path is empty. */
  readonly root: string;
}

type Result =
  | { readonly success: true }
  | { readonly success: false; readonly target: string; readonly data?: unknown; readonly error: core.$ZodError };

/** The hook of a validated route. */
export function refuseInvalid({ request }: RouteConfig): (result: Result) => undefined {
  const schemas: Readonly<Record<string, unknown>> = {
    json: bodySchema(request?.body?.content["application/json"]),
    query: request?.query,
    param: request?.params,
    header: request?.headers,
  };
  return (result) => {
    if (result.success) return;
    const { target, data, error } = result;
    const schema = schemas[target] as core.$ZodType;
    throw invalidInput(error.issues, { schema, data, root: target === "json" ? "body" : target });
  };
}

function bodySchema(content: object | undefined): unknown {
  return content !== undefined && "schema" in content ? content.schema : undefined;
}

function invalidInput(issues: readonly core.$ZodIssue[], checked: Checked): Problem {
  return problemOf(issues.slice(0, ERRORS_MAX).flatMap((issue) => errorsOf(issue, checked)));
}

/** The same for the input of a tool, which stands in a body at `place`. */
export function invalidToolInput({ input }: Pick<Tool, "input">, wrong: readonly Wrong[], place = "input"): Problem {
  const name = (...keys: PropertyKey[]) => [place, ...keys.map(String)].join(".");
  return problemOf(
    wrong.slice(0, ERRORS_MAX).flatMap(({ path, message, keys }): Found[] => {
      if (keys === undefined) return [{ field: name(...path), message, unknown: false }];
      return unknownFields(keys, propertyNames(input, path), (key) => name(...path, key));
    }),
  );
}

interface Found extends FieldError {
  readonly unknown: boolean;
}

function problemOf(found: readonly Found[]): Problem {
  const [first] = found;
  const code = found.every(({ unknown }) => unknown) ? "field_unknown" : "field_invalid";
  const detail = first === undefined ? "invalid input" : `${first.field}: ${first.message}`;
  return new Problem(
    code,
    detail,
    found.map(({ field, message }) => ({ field, message })),
  );
}

/** A field that is unknown, with what may have been meant. */
export function unknownField(field: string, name: string, known: Iterable<string>): FieldError {
  return { field, message: `there is no such field${didYouMean(name, known)}` };
}

/** The first of many: a request may have tens of thousands, and to look for what each may have meant takes its time. */
function unknownFields(keys: readonly string[], known: Iterable<string>, name: (key: string) => string): Found[] {
  return keys.slice(0, ERRORS_MAX).map((key) => ({ ...unknownField(name(key), key, known), unknown: true }));
}

function errorsOf(issue: core.$ZodIssue, checked: Checked): Found[] {
  const { schema, data, root } = checked;
  const { path } = issue;
  const name = (...keys: PropertyKey[]) => keys.map(String).join(".") || root;
  switch (issue.code) {
    case "unrecognized_keys": {
      // The field at fault is the unknown one, not the object it stands in.
      return unknownFields(issue.keys, fieldNames(schema, path), (key) => name(...path, key));
    }
    case "invalid_key": {
      const key = String(path.at(-1));
      const known = fieldNames(schema, path.slice(0, -1));
      if (known.length > 0) return [{ ...unknownField(name(...path), key, known), unknown: true }];
      break;
    }
    case "invalid_union": {
      const branch = branchMeant(issue);
      if (branch === undefined) break;
      return branch
        .slice(0, ERRORS_MAX)
        .flatMap((inner) => errorsOf({ ...inner, path: [...path, ...inner.path] }, checked));
    }
  }
  return [{ field: name(...path), message: `${issue.message}${hint(issue, valueAt(data, path))}`, unknown: false }];
}

/** The one choice of a union that is of the kind of what was given: what is wrong with the others is that they are another kind. */
function branchMeant({ errors }: core.$ZodIssueInvalidUnion): readonly core.$ZodIssue[] | undefined {
  const meant = errors.filter((issues) => issues.every(({ path, code }) => path.length > 0 || !OTHER_KIND.has(code)));
  return meant.length === 1 ? meant[0] : undefined;
}

const OTHER_KIND: ReadonlySet<core.$ZodIssue["code"]> = new Set(["invalid_type", "invalid_value"]);

function hint(issue: core.$ZodIssue, value: unknown): string {
  return typeof value === "string" ? didYouMean(value, allowed(issue)) : "";
}

function allowed(issue: core.$ZodIssue): string[] {
  if (issue.code === "invalid_value") return issue.values.map(String);
  return issue.code === "invalid_union" ? issue.errors.flat().flatMap(allowed) : [];
}

function valueAt(data: unknown, path: readonly PropertyKey[]): unknown {
  return path.reduce((outer, key) => (Object(outer) as Record<PropertyKey, unknown>)[key], data);
}
