/**
 * What is open to everybody: `/docs/problems`, what each code of a problem says and what can be done about it, as whoever has no
 * key meets problems too; and the JSON Schema of records, as whoever has a dataset may check it.
 */
import { createRoute, z } from "@hono/zod-openapi";
import { RECORD_SCHEMA_NAME, recordJsonSchema } from "../datasets/record_schema.ts";
import { PROBLEMS_PATH } from "./codes.ts";
import { problemsPage } from "./problem_page.ts";
import { jsonResponse, newRouter } from "./router.ts";
import { jsonObjectView } from "./schemas.ts";

const show = createRoute({
  method: "get",
  path: PROBLEMS_PATH,
  tags: ["document"],
  summary: "What the codes of problems mean",
  description: "The `type` of a problem names its code's place on this page.",
  security: [],
  responses: { 200: { description: "The page", content: { "text/html": { schema: z.string() } } } },
});

const schema = createRoute({
  method: "get",
  path: `/schemas/${RECORD_SCHEMA_NAME}`,
  tags: ["document"],
  summary: "JSON Schema (2020-12) of a task's record",
  description:
    "Of one line of `tasks.jsonl` whose `schema_version` is the number in the name. The same file stands in every dataset under `schemas/`.",
  security: [],
  responses: { 200: jsonResponse("The schema", jsonObjectView) },
});

export const docs = newRouter()
  .openapi(show, (c) =>
    // It runs and loads nothing, whatever a text on it may hold.
    c.html(problemsPage(), 200, { "content-security-policy": "default-src 'none'" }),
  )
  .openapi(schema, (c) => c.json(recordJsonSchema() as unknown as z.infer<typeof jsonObjectView>, 200));
