/**
 * Closes a route: what its declaration does not name is refused. Every route goes through here (`newRouter`), so none can
 * forget it, and its description in the OpenAPI document says what it answers with.
 */
import { type RouteConfig, z } from "@hono/zod-openapi";
import type { MiddlewareHandler } from "hono";
import { keyHeaders, makesSomething } from "./idempotency.ts";
import { type FieldError, Problem, problems } from "./problem.ts";

export function closed(route: RouteConfig): RouteConfig {
  const { request, middleware = [] } = route;
  const open = route.security?.length === 0;
  const makes = makesSomething(route);
  return {
    ...route,
    middleware: [
      onlyQuery(queryFields(route)),
      ...(request?.body?.required ? [needsBody] : []),
      ...(Array.isArray(middleware) ? middleware : [middleware]),
    ],
    ...(makes && { request: { ...request, headers: keyHeaders } }),
    responses: {
      ...problems(400, 405),
      ...(open ? {} : problems(401, 503)),
      ...(makes ? problems(409, 422) : {}),
      ...route.responses,
    },
  };
}

function queryFields({ method, path, request }: RouteConfig): string[] {
  const query = request?.query;
  if (query === undefined) return [];
  if (!(query instanceof z.ZodObject)) throw new Error(`${method} ${path}: expected an object of query fields`);
  return Object.keys(query.shape);
}

/** Refuses query fields with names that are not among these: a mistyped one must not be passed over. */
function onlyQuery(names: readonly string[]): MiddlewareHandler {
  const known = names.length === 0 ? "this route takes none" : `expected ${names.join(", ")}`;
  return async (c, next) => {
    const unknown = [...new Set(new URL(c.req.url).searchParams.keys())].filter((name) => !names.includes(name));
    const errors: FieldError[] = unknown.map((field) => ({ field, message: `there is no such query field: ${known}` }));
    const [first] = errors;
    if (first !== undefined) throw new Problem(400, `${first.field}: ${first.message}`, errors);
    await next();
  };
}

/** Refuses a request without a body, which the framework would take for an empty object where content-type is missing too. */
const needsBody: MiddlewareHandler = async (c, next) => {
  const text = await c.req.text();
  if (text === "") throw badBody("expected a JSON document, {} at least, with content-type: application/json");
  if (hasHalfName(text)) throw badBody("expected names of whole characters: one has half of a surrogate pair");
  await next();
};

/** True for JSON in which a field's name is no text: it has no canonical form, so nothing could be made of it twice the same. */
function hasHalfName(text: string): boolean {
  // Only an escape brings one in, and few bodies have any.
  if (!/\\u[dD][89a-fA-F]/.test(text)) return false;
  let found = false;
  try {
    JSON.parse(text, (name, value: unknown) => {
      found ||= !name.isWellFormed();
      return value;
    });
  } catch {
    // Not JSON: the validator says so.
    return false;
  }
  return found;
}

function badBody(message: string): Problem {
  return new Problem(400, `body: ${message}`, [{ field: "body", message }]);
}
