/** What the routers share: their type, how a body is described, and times as the API shows them. */
import { OpenAPIHono, z } from "@hono/zod-openapi";
import { refuseInvalid } from "./problem.ts";

/** A router whose routes refuse invalid input with the one error writer. */
export function newRouter(): OpenAPIHono<{ Bindings: Env }> {
  return new OpenAPIHono<{ Bindings: Env }>({ defaultHook: refuseInvalid });
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
