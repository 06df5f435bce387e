/** What a route asks of its caller: a scope, and that what the path names is of the caller's project. */
import type { RouteConfig } from "@hono/zod-openapi";
import type { HonoRequest, MiddlewareHandler } from "hono";
import { nameIn, type OwnedKind } from "../domain/project.ts";
import { type CallerVariables, refuseOthers, type Scope } from "./caller.ts";
import { Problem } from "./problem.ts";

/** What a key needs for the route: it changes nothing, or something; or it is about who may ask. */
export function scopeOf({ method, path }: Pick<RouteConfig, "method" | "path">): Scope {
  if (ADMIN.test(path)) return "admin";
  return method === "get" ? "read" : "run";
}

const ADMIN = /^\/(?:keys|audit)(?:\/|$)/;

/** What stands before a route that is not open to all. */
export function guardsOf(route: RouteConfig): MiddlewareHandler[] {
  return [onlyWith(scopeOf(route)), onlyOwn(ownedParams(route))];
}

function onlyWith(scope: Scope): MiddlewareHandler<{ Variables: CallerVariables }> {
  return async (c, next) => {
    if (!c.get("caller").scopes.includes(scope))
      throw new Problem("key_scope_missing", `this takes a key with the scope ${scope}`);
    await next();
  };
}

/** Parameters that name what belongs to a project. */
const OWNED: Readonly<Record<string, OwnedKind>> = {
  run: "run",
  task: "task",
  dataset: "dataset",
  source: "source",
  list: "block_list",
  schedule: "schedule",
  push: "push",
  key: "key",
};
/** Those that name a part of what another names, or what belongs to all. */
const NOT_OWNED: ReadonlySet<string> = new Set(["path", "number", "tool"]);

/** Throws for a parameter of which it is not said whose it is: none is open to others because it was forgotten. */
function ownedParams({ method, path }: RouteConfig): (readonly [string, OwnedKind])[] {
  return [...path.matchAll(/\{(\w+)/g)].flatMap(([, name = ""]) => {
    const kind = OWNED[name];
    if (kind !== undefined) return [[name, kind] as const];
    if (NOT_OWNED.has(name)) return [];
    throw new Error(`${method} ${path}: expected {${name}} to be said to belong to a project, or not to`);
  });
}

/** What is known by a name, which may be given without the project's in front. */
const NAMED: ReadonlySet<OwnedKind> = new Set(["source", "dataset"]);

/** What is another project's is not there. */
function onlyOwn(owned: readonly (readonly [string, OwnedKind])[]): MiddlewareHandler<{ Variables: CallerVariables }> {
  return async (c, next) => {
    const caller = c.get("caller");
    for (const [name, kind] of owned) {
      const given = c.req.param(name) ?? "";
      const id = (NAMED.has(kind) ? nameIn(caller.project, given) : null) ?? given;
      refuseOthers(caller, kind, id);
      if (id !== given) readAs(c.req, name, id);
    }
    await next();
  };
}

/** From here on the parameter is this, whoever reads it: a route knows nothing of how it was given. */
function readAs(request: HonoRequest, name: string, value: string): void {
  const before = request.param.bind(request) as (one?: string) => unknown;
  request.param = ((one?: string) => {
    if (one === undefined) return { ...(before() as Record<string, string>), [name]: value };
    return one === name ? value : before(one);
  }) as typeof request.param;
}
