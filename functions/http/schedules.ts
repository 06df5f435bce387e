/** `/v1/schedules`: runs that start by themselves. */
import { createRoute, z } from "@hono/zod-openapi";
import { type Database, database } from "../../db/client.ts";
import {
  deleteSchedule,
  findSchedule,
  insertSchedule,
  listSchedules,
  type Schedule,
  switchSchedule,
} from "../../db/schedules.ts";
import { sha256Hex } from "../domain/json.ts";
import { idIn } from "../domain/project.ts";
import { readableSpecification } from "../domain/run.ts";
import { modelErrors } from "../outbound/models.ts";
import { nextDue } from "../runs/next_due.ts";
import { runnableNow, statedBy } from "../runs/scheduled.ts";
import { openAgain, startRun } from "../runs/start.ts";
import { withBudget } from "../spend/forecast.ts";
import { listsGone, refuseUnknownLists } from "./block_lists.ts";
import { projectOfCaller } from "./caller.ts";
import { listOf, pageAsked, pageQuery } from "./page.ts";
import { notFound, Problem, problems } from "./problem.ts";
import { idSchema, jsonBody, jsonResponse, newRouter, timeOf, timeSchema } from "./router.ts";
import { runSchema, runView, specificationView, specificationViewSchema } from "./run_view.ts";
import { refuseForeignModels, runnable } from "./runnable.ts";
import { runRequestView } from "./schemas.ts";
import { unreadableSchema } from "./stored.ts";
import { refuseIfFull } from "./usage.ts";

const tags = ["schedules"];
const params = z.object({ schedule: idSchema });
const cron = z.string().min(1).max(200).openapi({
  description:
    "Cron expression of five fields, in UTC: minute, hour, day of the month, month and day of the week (0 and 7 are Sunday). Each is `*`, a number, a range (`8-18`), a step over either (`*/15`), or a list of them; months and days of the week have names too (`jan`, `mon`).",
  example: "0 3 * * 1",
});

const scheduleSchema = z
  .object({
    id: z.string(),
    cron,
    enabled: z.boolean(),
    vary_seed: z.boolean(),
    next_due: timeSchema.nullable().openapi({ description: "Null while it is switched off: it starts nothing then" }),
    specification: specificationViewSchema,
    unreadable: unreadableSchema,
    created_at: timeSchema,
  })
  .openapi("Schedule");

const create = createRoute({
  method: "post",
  path: "/schedules",
  tags,
  summary: "Start runs at the times of a cron expression",
  description:
    "The specification is run each time, with a seed of its own unless vary_seed is false; times missed while the service was down are made up for by one run.",
  request: {
    body: jsonBody(
      z.strictObject({
        cron,
        specification: runRequestView.prefault({}),
        enabled: z.boolean().default(true),
        vary_seed: z
          .boolean()
          .default(true)
          .openapi({ description: "Draw another seed for each due time, so that the runs do not make the same tasks" }),
      }),
    ),
  },
  responses: {
    201: jsonResponse("Created", scheduleSchema),
    ...problems("specification_cannot_run", "block_list_outdated"),
  },
});

const list = createRoute({
  method: "get",
  path: "/schedules",
  tags,
  summary: "List schedules",
  request: { query: pageQuery },
  responses: { 200: jsonResponse("Schedules", listOf(scheduleSchema)), ...problems("cursor_invalid") },
});

const show = createRoute({
  method: "get",
  path: "/schedules/{schedule}",
  tags,
  summary: "Show a schedule",
  request: { params },
  responses: { 200: jsonResponse("The schedule", scheduleSchema), ...problems("schedule_not_found") },
});

const change = createRoute({
  method: "patch",
  path: "/schedules/{schedule}",
  tags,
  summary: "Switch a schedule on or off; it is not made up for what was due while it was off",
  request: { params, body: jsonBody(z.strictObject({ enabled: z.boolean() })) },
  responses: {
    200: jsonResponse("The schedule", scheduleSchema),
    ...problems("schedule_not_found", "specification_cannot_run", "block_list_outdated"),
  },
});

const trigger = createRoute({
  method: "post",
  path: "/schedules/{schedule}/trigger",
  tags,
  summary: "Start a run of a schedule now, beside those that it starts at its times",
  request: { params },
  responses: {
    201: jsonResponse("Started", runSchema),
    ...problems(
      "schedule_not_found",
      "schedule_off",
      "specification_cannot_run",
      "block_list_outdated",
      "run_not_open",
      "run_opened_otherwise",
      "run_moved_on",
      "key_limit_reached",
      "database_nearly_full",
    ),
  },
});

const remove = createRoute({
  method: "delete",
  path: "/schedules/{schedule}",
  tags,
  summary: "Delete a schedule; runs that it started stay",
  request: { params },
  responses: { 204: { description: "Deleted" }, ...problems("schedule_not_found") },
});

export const schedules = newRouter()
  .openapi(create, async (c) => {
    const { cron, enabled, vary_seed, ...asked } = c.req.valid("json");
    const { specification } = await runnable(asked.specification, c.env, c.get("sources"), c.get("caller"));
    await refuseUnknownLists(c.env, specification);
    const now = Date.now();
    const next = nextDue(cron, now);
    if (!next.ok)
      throw new Problem("field_invalid", `cron: ${next.message}`, [{ field: "cron", message: next.message }]);
    const madeBy = c.get("madeBy");
    const schedule = await insertSchedule(database(c.env.DB), {
      id: idIn(
        projectOfCaller(c),
        "schedule",
        madeBy === undefined ? crypto.randomUUID().slice(-12) : sha256Hex(madeBy).slice(0, 12),
      ),
      cron,
      specification: JSON.stringify(specification),
      enabled,
      vary_seed,
      next_due: next.at,
      key_id: c.get("caller").key,
      created_at: now,
    });
    if (schedule === undefined) throw await listsGone(c.env, specification);
    return c.json(view(schedule), 201, { location: `/v1/schedules/${schedule.id}` });
  })
  .openapi(list, async (c) => {
    const page = pageAsked(c.req.path, c.req.valid("query"));
    const rows = await listSchedules(database(c.env.DB), projectOfCaller(c), page.limit + 1, page.after);
    return c.json(
      page.of(rows, view, (schedule) => schedule.id),
      200,
    );
  })
  .openapi(show, async (c) => {
    return c.json(view(await known(database(c.env.DB), c.req.valid("param").schedule)), 200);
  })
  .openapi(change, async (c) => {
    const { schedule: id } = c.req.valid("param");
    const db = database(c.env.DB);
    const { cron, specification } = await known(db, id);
    const { enabled } = c.req.valid("json");
    const named = readableSpecification(specification);
    if (enabled && named !== null) await refuseUnknownLists(c.env, named);
    const next = enabled ? nextDue(cron, Date.now()) : null;
    if (next?.ok === false)
      throw new Problem("field_invalid", `cron: ${next.message}`, [{ field: "cron", message: next.message }]);
    const schedule = await switchSchedule(db, id, next === null ? null : next.at);
    if (schedule === undefined) throw notFound("schedule", id);
    if (enabled && !schedule.enabled && named !== null) throw await listsGone(c.env, named);
    return c.json(view(schedule), 200);
  })
  .openapi(trigger, async (c) => {
    const schedule = await known(database(c.env.DB), c.req.valid("param").schedule);
    if (!schedule.enabled)
      throw new Problem("schedule_off", `schedule ${schedule.id} is switched off: it starts nothing`);
    if (readableSpecification(schedule.specification) === null) {
      const message = "it cannot be read by this version: delete the schedule and make it again";
      throw new Problem("specification_cannot_run", `specification: ${message}`, [{ field: "specification", message }]);
    }
    await refuseIfFull(c.env);
    const madeBy = c.get("madeBy");
    const stated = statedBy(schedule, madeBy ?? crypto.randomUUID());
    await refuseUnknownLists(c.env, stated);
    refuseForeignModels(stated.models, c.env, c.get("caller"));
    const over = await runnableNow(c.env, c.get("sources"), stated, modelErrors(stated.models, c.env));
    if (!over.ok) {
      const [first] = over.faults;
      throw new Problem("specification_cannot_run", `${first?.field}: ${first?.message}`, over.faults);
    }
    const specification = await withBudget(c.env, stated, over.pool);
    const { run, created } = await startRun(c.env, specification, over.pool, madeBy, Date.now(), c.get("caller").key);
    await openAgain(c.env, run, created);
    return c.json(runView(run, []), 201, { location: `/v1/runs/${run.id}` });
  })
  .openapi(remove, async (c) => {
    const { schedule: id } = c.req.valid("param");
    if (!(await deleteSchedule(database(c.env.DB), id))) throw notFound("schedule", id);
    return c.body(null, 204);
  });

async function known(db: Database, id: string): Promise<Schedule> {
  const schedule = await findSchedule(db, id);
  if (schedule === undefined) throw notFound("schedule", id);
  return schedule;
}

function view({
  id,
  cron,
  enabled,
  vary_seed,
  next_due,
  specification,
  created_at,
}: Schedule): z.infer<typeof scheduleSchema> {
  return {
    id,
    cron,
    enabled,
    vary_seed,
    next_due: enabled ? timeOf(next_due) : null,
    ...specificationView(specification),
    created_at: timeOf(created_at),
  };
}
