/** `/v1/openapi.json`: the OpenAPI document, made from the routes of the app; open to everybody, as whoever has no key looks here how to get one. */
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { type ApiEnv, jsonResponse } from "./router.ts";
import { jsonObjectView } from "./schemas.ts";

const documentSchema = z
  .object({
    openapi: z.string(),
    info: z.object({ title: z.string(), version: z.string(), description: z.string() }),
    paths: z.record(z.string(), jsonObjectView),
    components: z.record(z.string(), jsonObjectView),
    security: z.array(jsonObjectView),
    webhooks: jsonObjectView,
  })
  .openapi("OpenApiDocument", { description: "As OpenAPI 3.1 describes it" });

const show = createRoute({
  method: "get",
  path: "/v1/openapi.json",
  tags: ["document"],
  summary: "This document",
  security: [],
  responses: { 200: jsonResponse("The document", documentSchema) },
});

/** Adds the route that describes all routes of the app, those too that are added after it. */
export function describe(app: OpenAPIHono<ApiEnv>): void {
  app.openAPIRegistry.registerComponent("securitySchemes", "key", { type: "http", scheme: "bearer" });
  app.openapi(show, (c) => {
    const document: unknown = app.getOpenAPI31Document({
      openapi: "3.1.0",
      info: {
        title: "dive",
        version: "1",
        description: "Synthesis of verifiable, diverse training tasks for tool-using language models.",
      },
      security: [{ key: [] }],
    });
    return c.json(document as z.infer<typeof documentSchema>, 200);
  });
}
