/** `/healthz`: the service is up and its database answers and has every migration. */
import { createRoute, z } from "@hono/zod-openapi";
import { configOf, WrongSetting } from "../config.ts";
import { jsonResponse, newRouter } from "./router.ts";
import { unreadyOf } from "./unready.ts";

const unavailableSchema = z.object({
  status: z.literal("unavailable"),
  detail: z.string().openapi({ description: "Why, and what to do" }),
  missing: z.array(z.string()).openapi({ description: "Migrations that the database lacks, in order" }),
  apply: z.string().nullable().openapi({ description: "The command that applies them; null where none is missing" }),
});

const show = createRoute({
  method: "get",
  path: "/healthz",
  tags: ["health"],
  summary: "Whether the service is up",
  security: [],
  responses: {
    200: jsonResponse("It is", z.object({ status: z.literal("ok") })),
    503: jsonResponse("The database does not answer or lacks migrations, or a setting is wrong", unavailableSchema),
  },
});

export const health = newRouter().openapi(show, async (c) => {
  const status = "unavailable" as const;
  try {
    configOf(c.env);
    const unready = await unreadyOf(c.env.DB, c.req.url);
    if (unready !== undefined) return c.json({ status, ...unready }, 503);
  } catch (error) {
    if (error instanceof WrongSetting)
      return c.json({ status, detail: `wrong ${error.message}`, missing: [], apply: null }, 503);
    return c.json({ status, detail: "the database does not answer", missing: [], apply: null }, 503);
  }
  return c.json({ status: "ok" as const }, 200);
});
