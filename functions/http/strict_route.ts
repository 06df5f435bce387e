/**
 * Closes a route: what its declaration does not name is refused. Every route goes through here (`newRouter`), so none can
 * forget it, and its description in the OpenAPI document says what it answers with.
 */
import { type RouteConfig, z } from "@hono/zod-openapi";
import type { MiddlewareHandler } from "hono";
import { needsBody } from "./body.ts";
import type { ProblemCode } from "./codes.ts";
import { guardsOf } from "./guard.ts";
import { keyHeaders, makesSomething } from "./idempotency.ts";
import { unknownField } from "./invalid.ts";
import { codesIn, PROBLEM_TYPE, Problem, problems } from "./problem.ts";

/** What any route may answer with: a request is looked at before the route that it is for. */
const ANY: readonly ProblemCode[] = ["field_unknown", "field_invalid", "method_not_allowed", "internal_error"];
const GUARDED: readonly ProblemCode[] = [
  "key_wrong",
  "key_scope_missing",
  "requests_too_many",
  "key_not_set",
  "host_foreign",
  "origin_foreign",
  "body_cut_off",
  "body_too_large",
  "content_encoding_unsupported",
  "setting_wrong",
  "database_not_ready",
];
const WITH_BODY: readonly ProblemCode[] = ["body_missing", "body_malformed", "content_type_unsupported"];
const MAKING: readonly ProblemCode[] = ["idempotency_key_in_use", "idempotency_key_reused"];

export function strictRoute(route: RouteConfig): RouteConfig {
  const { request, middleware = [], responses } = route;
  const open = route.security?.length === 0;
  const makes = makesSomething(route);
  const codes = [
    ...ANY,
    ...(open ? [] : GUARDED),
    ...(takesJson(route) ? WITH_BODY : []),
    ...(makes ? MAKING : []),
    ...codesIn(responses),
  ];
  return {
    ...route,
    middleware: [
      // Who may not ask is told nothing else.
      ...(open ? [] : guardsOf(route)),
      onlyQuery(queryFields(route)),
      ...(takesJson(route) ? [needsBody] : []),
      ...(Array.isArray(middleware) ? middleware : [middleware]),
    ],
    ...(makes && { request: { ...request, headers: keyHeaders } }),
    responses: { ...responses, ...problemsBeside(responses, codes) },
  };
}

function takesJson({ request }: RouteConfig): boolean {
  return request?.body?.required === true && "application/json" in request.body.content;
}

/** The problem responses; beside one that a route has of its own for the same status, and not in its place. */
function problemsBeside(responses: RouteConfig["responses"], codes: readonly ProblemCode[]): RouteConfig["responses"] {
  return Object.fromEntries(
    Object.entries(problems(...codes)).map(([status, problem]) => {
      const own = responses[status];
      if (own === undefined || !("content" in own)) return [status, problem];
      if (Object.keys(own.content ?? {}).every((type) => type === PROBLEM_TYPE)) return [status, problem];
      return [status, { ...own, content: { ...own.content, ...problem.content } }];
    }),
  );
}

function queryFields({ method, path, request }: RouteConfig): string[] {
  const query = request?.query;
  if (query === undefined) return [];
  if (!(query instanceof z.ZodObject)) throw new Error(`${method} ${path}: expected an object of query fields`);
  return Object.keys(query.shape);
}

/** Refuses query fields with names that are not among these: a mistyped one must not be passed over. */
function onlyQuery(names: readonly string[]): MiddlewareHandler {
  const known = names.length === 0 ? "this route takes no query" : `the query may have ${names.join(", ")}`;
  return async (c, next) => {
    const unknown = [...new Set(new URL(c.req.url).searchParams.keys())].filter((name) => !names.includes(name));
    const errors = unknown.map((name) => unknownField(name, name, names));
    const [first] = errors;
    if (first !== undefined) throw new Problem("field_unknown", `${first.field}: ${first.message} (${known})`, errors);
    await next();
  };
}
