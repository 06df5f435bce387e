/** `/v1/openapi.json`: the OpenAPI document, made from the routes of the app. */
import { createRoute, type OpenAPIHono, z } from "@hono/zod-openapi";
import { type ApiEnv, jsonResponse } from "./router.ts";

const show = createRoute({
  method: "get",
  path: "/v1/openapi.json",
  tags: ["document"],
  summary: "This document",
  responses: { 200: jsonResponse("The document", z.unknown()) },
});

/** Adds the route that describes all routes of the app. */
export function describe(app: OpenAPIHono<ApiEnv>): void {
  app.openAPIRegistry.registerComponent("securitySchemes", "key", { type: "http", scheme: "bearer" });
  app.openapi(show, (c) => {
    const document = app.getOpenAPI31Document({
      openapi: "3.1.0",
      info: {
        title: "dive",
        version: "1",
        description: "Synthesis of verifiable, diverse training tasks for tool-using language models.",
      },
      security: [{ key: [] }],
    });
    return c.json(document as unknown, 200);
  });
}
