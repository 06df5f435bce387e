/** What the routers share: their type, how a body is described, and times as the API shows them. */
import { OpenAPIHono, z } from "@hono/zod-openapi";
import type { Sources } from "../sources/pools.ts";
import type { CallerVariables } from "./caller.ts";
import { type KeyVariables, makesSomething, once } from "./idempotency.ts";
import { refuseInvalid } from "./invalid.ts";
import { strictRoute } from "./strict_route.ts";

export type ApiEnv = { Bindings: Env; Variables: KeyVariables & CallerVariables & { readonly sources: Sources } };

/**
 * A router whose routes take nothing that they do not declare, refuse invalid input with the one error writer, and make
 * what they make once an `Idempotency-Key`.
 */
export function newRouter(): OpenAPIHono<ApiEnv> {
  const router = new OpenAPIHono<ApiEnv>();
  const add = router.openapi;
  router.openapi = ((declared, handler, hook) => {
    const route = strictRoute(declared) as typeof declared;
    return add(route, makesSomething(route) ? once(handler) : handler, hook ?? refuseInvalid(route));
  }) as typeof add;
  return router;
}

export function jsonBody<T extends z.ZodType>(schema: T) {
  return { required: true, content: { "application/json": { schema } } } as const;
}

export function jsonResponse<T extends z.ZodType>(description: string, schema: T) {
  return { description, content: { "application/json": { schema } } } as const;
}

export const idSchema = z.string().min(1).max(200);

export const timeSchema = z.iso.datetime().openapi({ description: "UTC" });

/** Unix milliseconds as ISO 8601. */
export function timeOf(milliseconds: number): string {
  return new Date(milliseconds).toISOString();
}

export function timeOrNull(milliseconds: number | null): string | null {
  return milliseconds === null ? null : timeOf(milliseconds);
}
