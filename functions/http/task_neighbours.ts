/** `/v1/tasks/{task}/neighbours`: what stands before and after a task in the list of its run, with the same filters. */
import { createRoute, z } from "@hono/zod-openapi";
import { database } from "../../db/client.ts";
import { findRun } from "../../db/runs.ts";
import { placeOfTask, tasksBeside } from "../../db/tasks_read.ts";
import { notFound, problems } from "./problem.ts";
import { idSchema, jsonResponse, newRouter } from "./router.ts";
import { taskFilterQuery } from "./task_filter.ts";

const id = z.string().nullable();

const show = createRoute({
  method: "get",
  path: "/tasks/{task}/neighbours",
  tags: ["tasks"],
  summary: "Say which tasks stand before and after one in the list of its run",
  description: "Among the tasks that the filters leave; the task itself need not be one of them.",
  request: { params: z.object({ task: idSchema }), query: taskFilterQuery },
  responses: {
    200: jsonResponse("Ids; null at the ends", z.object({ previous: id, next: id }).openapi("TaskNeighbours")),
    ...problems("task_not_found"),
  },
});

export const neighbours = newRouter().openapi(show, async (c) => {
  const { task } = c.req.valid("param");
  const db = database(c.env.DB);
  const place = await placeOfTask(db, task);
  // Tasks of a run that was deleted are removed in parts.
  if (place === undefined || (await findRun(db, place.run)) === undefined) throw notFound("task", task);
  const beside = await tasksBeside(db, { ...c.req.valid("query"), run: place.run }, place.ordinal);
  return c.json(beside, 200);
});
