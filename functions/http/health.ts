/** `/healthz`: the service is up and its database answers. */
import { createRoute, z } from "@hono/zod-openapi";
import { jsonResponse, newRouter } from "./router.ts";

const show = createRoute({
  method: "get",
  path: "/healthz",
  tags: ["health"],
  summary: "Whether the service is up",
  security: [],
  responses: {
    200: jsonResponse("It is", z.object({ status: z.literal("ok") })),
    503: jsonResponse("The database does not answer", z.object({ status: z.literal("unavailable") })),
  },
});

export const health = newRouter().openapi(show, async (c) => {
  try {
    await c.env.DB.prepare("SELECT 1").first();
    return c.json({ status: "ok" as const }, 200);
  } catch {
    return c.json({ status: "unavailable" as const }, 503);
  }
});
