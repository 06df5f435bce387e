/** `/v1/usage`: how full the database is, and what each run takes. */
import { createRoute, z } from "@hono/zod-openapi";
import { database } from "../../db/client.ts";
import { ARCHIVE_STATUSES, RUN_STATUSES } from "../../db/schema/index.ts";
import { listSpace, type RunSpace } from "../../db/space.ts";
import { DEFAULT_PROJECT } from "../domain/project.ts";
import { DATABASE_STATES, databaseSpace } from "../retention/fullness.ts";
import { projectOfCaller } from "./caller.ts";
import { afterTime, listOf, pageAsked, pageQuery, timeKey } from "./page.ts";
import { Problem, problems } from "./problem.ts";
import { jsonResponse, newRouter, timeOrNull, timeSchema } from "./router.ts";

const figure = z.int().nullable();

const spaceSchema = z
  .object({
    run: z.string(),
    status: z.enum(RUN_STATUSES),
    rows: figure.openapi({ description: "Rows of the database; null until it was measured, as all figures" }),
    bytes: figure.openapi({ description: "Of what stands in these rows, without indexes" }),
    objects: figure.openapi({ description: "Objects in object storage, datasets and its archive aside" }),
    object_bytes: figure,
    archive: z
      .enum(ARCHIVE_STATUSES)
      .nullable()
      .openapi({ description: "What stands of its archive; null if it has none" }),
    archive_bytes: z
      .int()
      .openapi({ description: "Of the objects that hold its archived traces, beside `object_bytes`" }),
    measured_at: timeSchema.nullable(),
  })
  .openapi("RunSpace");

const usageSchema = listOf(spaceSchema)
  .extend({
    database: z.object({
      bytes: z.int().nullable().openapi({ description: "Of all projects; null to any but the project `default`" }),
      limit_bytes: z.int(),
      state: z.enum(DATABASE_STATES).openapi({
        description:
          "`nearly_full` from 90 % of the limit: no run is started, extended or resumed; `full` from 97 %: runs under way are paused",
      }),
    }),
  })
  .openapi("Usage");

const show = createRoute({
  method: "get",
  path: "/usage",
  tags: ["usage"],
  summary: "Show how full the database is, and what each run takes, most first",
  description: "What a run takes is measured when it has ended, and every hour while it has not.",
  request: { query: pageQuery },
  responses: { 200: jsonResponse("What is used", usageSchema), ...problems("cursor_invalid") },
});

export const usage = newRouter().openapi(show, async (c) => {
  const page = pageAsked(c.req.path, c.req.valid("query"));
  const [space, rows] = await Promise.all([
    databaseSpace(c.env),
    listSpace(database(c.env.DB), projectOfCaller(c), page.limit + 1, afterTime(page.after)),
  ]);
  const bytes = projectOfCaller(c) === DEFAULT_PROJECT ? space.bytes : null;
  return c.json({ database: { ...space, bytes }, ...page.of(rows, view, keyOf) }, 200);
});

function view({ id, measured_at, ...space }: RunSpace): z.infer<typeof spaceSchema> {
  return { run: id, ...space, measured_at: timeOrNull(measured_at) };
}

/** Ordered as lists by time are, by bytes in its place. */
function keyOf({ id, bytes }: RunSpace): string {
  return timeKey({ created_at: bytes ?? 0, id });
}

/** Refuses what would bring more into a database that is nearly full. */
export async function refuseIfFull(env: Env): Promise<void> {
  const space = await databaseSpace(env);
  if (space.state !== "ok")
    throw new Problem("database_nearly_full", `the database is ${space.state.replace("_", " ")}`);
}
