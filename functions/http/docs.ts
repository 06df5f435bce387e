/** `/docs/problems`: what each code of a problem says and what can be done about it. Open to everybody, as whoever has no key meets problems too. */
import { createRoute, z } from "@hono/zod-openapi";
import { PROBLEMS_PATH } from "./codes.ts";
import { problemsPage } from "./problem_page.ts";
import { newRouter } from "./router.ts";

const show = createRoute({
  method: "get",
  path: PROBLEMS_PATH,
  tags: ["document"],
  summary: "What the codes of problems mean",
  description: "The `type` of a problem names its code's place on this page.",
  security: [],
  responses: { 200: { description: "The page", content: { "text/html": { schema: z.string() } } } },
});

export const docs = newRouter().openapi(show, (c) =>
  // It runs and loads nothing, whatever a text on it may hold.
  c.html(problemsPage(), 200, { "content-security-policy": "default-src 'none'" }),
);
