/** `/v1/runs`: create, list, show, extend, cancel, pause, resume, and the diversity report. */

import { createRoute, z } from "@hono/zod-openapi";
import { findArchive } from "../../db/archives.ts";
import { database } from "../../db/client.ts";
import { type SpendRow, selectSpend } from "../../db/completions.ts";
import { datasetsOfRuns } from "../../db/cuts.ts";
import { pauseByUser } from "../../db/faults.ts";
import { type ComplaintCount, countComplaints } from "../../db/rounds.ts";
import {
  cancelRun,
  countTasks,
  findRun,
  leftOutOf,
  listRuns,
  operationsOf,
  type Run,
  runToPlan,
} from "../../db/runs.ts";
import { RUN_STATUSES } from "../../db/schema/index.ts";
import { structureOf } from "../../db/tasks_read.ts";
import { countVariants } from "../../db/variants.ts";
import { extendRun, isExtendable } from "../../db/waves.ts";
import { coordinatorOf } from "../coordinator/client.ts";
import { isRefusal } from "../coordinator/errors.ts";
import { spentOf } from "../domain/budget.ts";
import { summaryOf } from "../domain/diversity/report.ts";
import { type Models, modelsOf, modelWarnings, type Role } from "../domain/models.ts";
import { poolName } from "../domain/pool_shares.ts";
import { readableSpecification, runRequestSchema } from "../domain/run.ts";
import { settledBefore, wentOnAt } from "../domain/run_progress.ts";
import { monthOf, mostUsd, refuseOverLimits } from "../keys/limits.ts";
import { errors } from "../lib/events.ts";
import { planNext } from "../runs/plan_next.ts";
import { goOn } from "../runs/resume.ts";
import { openAgain, startRun } from "../runs/start.ts";
import { poolOf } from "../sources/pools.ts";
import { forecastFor } from "../spend/forecast.ts";
import { askedWithout, probeModels, recordProbes } from "../spend/probe.ts";
import { refuseUnknownLists } from "./block_lists.ts";
import { projectOfCaller } from "./caller.ts";
import { afterTime, listOf, pageAsked, pageQuery, timeKey } from "./page.ts";
import { notFound, Problem, problems } from "./problem.ts";
import { idSchema, jsonBody, jsonResponse, newRouter } from "./router.ts";
import { figuresOf, runFiguresSchema } from "./run_figures.ts";
import { runDetail, runDetailSchema, runSchema, runView, variantsOf } from "./run_view.ts";
import { refuseForeignModels, runnable } from "./runnable.ts";
import {
  forecastView,
  orNull,
  runRequestView,
  runSpecificationView,
  someReportView,
  structureView,
} from "./schemas.ts";
import { refuseIfFull } from "./usage.ts";

const params = z.object({ run: idSchema });
const tags = ["runs"];

const warningsSchema = z.array(z.string()).openapi({
  description: "What is odd about the models that were named, as their probes found them, or about the budget",
});

const forecastViewSchema = z
  .object({ specification: runSpecificationView, forecast: forecastView, warnings: warningsSchema })
  .openapi("Forecast");

const create = createRoute({
  method: "post",
  path: "/runs",
  tags,
  summary: "Start a run",
  description:
    "Every field has a default. The same specification again makes a repetition of the run. A run with models that names no budget gets three times its forecast; the reply shows it.",
  request: {
    body: jsonBody(runRequestView),
    query: z.object({
      dry_run: z.enum(["true", "false"]).optional(),
      probe: z.enum(["true", "false"]).optional().openapi({
        description:
          "`false` asks nothing of the models before the run starts. Otherwise each is sent a small request, paid for under the stage `probe` (by nobody's run where it is a dry one), and what is odd stands in `warnings`",
      }),
    }),
  },
  responses: {
    200: jsonResponse("With `dry_run=true`: what the run would take; nothing is started or stored", forecastViewSchema),
    201: jsonResponse("Started", runSchema.extend({ warnings: warningsSchema }).openapi("StartedRun")),
    ...problems(
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

const list = createRoute({
  method: "get",
  path: "/runs",
  tags,
  summary: "List runs, newest first",
  request: {
    query: pageQuery.extend({
      status: z.enum(RUN_STATUSES).optional(),
      figures: z.enum(["true", "false"]).optional().openapi({
        description: "`true` says of each run how far it is, and what it cost",
      }),
    }),
  },
  responses: {
    200: jsonResponse("Runs", listOf(runSchema.extend({ figures: runFiguresSchema.optional() }).openapi("ListedRun"))),
    ...problems("cursor_invalid"),
  },
});

const show = createRoute({
  method: "get",
  path: "/runs/{run}",
  tags,
  summary: "Show a run with its progress, funnel and operations",
  request: { params },
  responses: { 200: jsonResponse("The run", runDetailSchema), ...problems("run_not_found") },
});

const extend = createRoute({
  method: "patch",
  path: "/runs/{run}",
  tags,
  summary: "Raise the count of a run that is under way or finished",
  description:
    "A finished run goes on planning where it ended. What it has, its datasets too, stays as it is; a new version is cut at its end. Its budget stays what it was. From then on it counts for the key that asked for more; what it had spent stays with the key that it was of.",
  request: { params, body: jsonBody(z.strictObject({ count: runRequestSchema.shape.count.unwrap() })) },
  responses: {
    200: jsonResponse("It has this count, now or before", runSchema),
    ...problems(
      "run_not_found",
      "run_not_extendable",
      "run_archived",
      "specification_cannot_run",
      "block_list_outdated",
      "key_limit_reached",
      "database_nearly_full",
    ),
  },
});

const cancel = createRoute({
  method: "post",
  path: "/runs/{run}/cancel",
  tags,
  summary: "Cancel a run; its open tasks are dropped, what is graded stays",
  request: { params },
  responses: {
    200: jsonResponse("Cancelled, now or before", runSchema),
    ...problems("run_not_found", "run_past_cancelling", "run_moved_on"),
  },
});

const pause = createRoute({
  method: "post",
  path: "/runs/{run}/pause",
  tags,
  summary: "Pause a run: work under way lands, nothing new is begun until it is resumed",
  request: { params },
  responses: {
    200: jsonResponse("Paused, now or before", runSchema),
    ...problems("run_not_found", "run_past_pausing"),
  },
});

const resume = createRoute({
  method: "post",
  path: "/runs/{run}/resume",
  tags,
  summary: "Let a paused run go on, where it was; its work is sent again within a minute",
  request: { params },
  responses: {
    200: jsonResponse("It goes on", runSchema),
    ...problems(
      "run_not_found",
      "run_not_paused",
      "specification_cannot_run",
      "block_list_outdated",
      "database_nearly_full",
    ),
  },
});

const diversitySchema = z
  .object({
    run: z.string(),
    structure: structureView,
    coordinator: orNull(someReportView).openapi({
      description: "Null where the run was interrupted while it was being started, until the next cron opens it",
    }),
  })
  .openapi("Diversity");

const diversity = createRoute({
  method: "get",
  path: "/runs/{run}/diversity",
  tags,
  summary: "Diversity report of a run: a summary, or the whole of it",
  request: {
    params,
    query: z.object({
      whole: z.enum(["true", "false"]).optional().openapi({
        description:
          "`true` adds a row for each shape, tool, exemplar and topology class: a hundred kilobytes and more",
      }),
    }),
  },
  responses: { 200: jsonResponse("The report", diversitySchema), ...problems("run_not_found") },
});

/** Roles whose models are told what is wrong. */
const COMPLAINED_OF = ["collector", "deriver", "editor"] as const satisfies readonly Role[];

/** Of runs alone that have a model to complain to. */
async function complaintsOf(env: Env, run: string, models: Models | undefined): Promise<ComplaintCount[]> {
  if (COMPLAINED_OF.every((role) => modelsOf(models, role).length === 0)) return [];
  return (await countComplaints(env.DB, run).all<ComplaintCount>()).results;
}

export const runs = newRouter()
  .openapi(create, async (c) => {
    const { specification, pool } = await runnable(c.req.valid("json"), c.env, c.get("sources"), c.get("caller"));
    await refuseUnknownLists(c.env, specification);
    const { dry_run, probe } = c.req.valid("query");
    if (dry_run !== "true") await refuseIfFull(c.env);
    const [{ specification: bound, forecast }, probes] = await Promise.all([
      forecastFor(c.env, specification, pool),
      // A key with a limit in US dollars pays for nothing before its run is within it.
      probe === "false" || c.get("caller").bounded ? null : probeModels(c.env, specification.models),
    ]);
    const warnings = [...modelWarnings(specification.models), ...(probes?.warnings ?? [])];
    if (dry_run === "true") return c.json({ specification: bound, forecast, warnings }, 200);
    if (forecast.within_budget === false)
      warnings.push("the run is forecast to take more than its budget: it may end before its count");
    const { run, created } = await startRun(c.env, bound, pool, c.get("madeBy"), Date.now(), c.get("caller").key);
    // The run has started: that it lacks what its probes cost is no reason to say otherwise.
    if (probes !== null)
      await recordProbes(c.env.DB, run.id, probes).catch((error) =>
        errors.note({ event: "probe_cost_unrecorded", run: run.id, error: String(error) }, Date.now()),
      );
    const view = await shownRun(c.env, run);
    await openAgain(c.env, run, created);
    return c.json({ ...view, warnings }, 201, { location: `/v1/runs/${run.id}` });
  })
  .openapi(list, async (c) => {
    const { figures, ...asked } = c.req.valid("query");
    const page = pageAsked(c.req.path, asked);
    const db = database(c.env.DB);
    const rows = await listRuns(db, projectOfCaller(c), page.limit + 1, afterTime(page.after), asked.status);
    const ids = rows.map(({ id }) => id);
    const [cuts, far] = await Promise.all([
      datasetsOfRuns(db, ids),
      figures === "true" ? figuresOf(c.env, rows.slice(0, page.limit)) : undefined,
    ]);
    const view = (run: Run) => {
      const its = far?.get(run.id);
      return { ...runView(run, cuts), ...(its && { figures: its }) };
    };
    return c.json(page.of(rows, view, timeKey), 200);
  })
  .openapi(show, async (c) => {
    const run = await known(c.env, c.req.valid("param").run);
    const db = database(c.env.DB);
    const specification = readableSpecification(run.specification);
    const named = specification === null ? undefined : poolName(specification);
    const [cuts, counts, operations, spend, complaints, asked_without, variants, pool] = await Promise.all([
      datasetsOfRuns(db, [run.id]),
      countTasks(db, run.id, settledBefore(run, specification), wentOnAt(run)),
      operationsOf(db, run.id),
      selectSpend(c.env.DB, run.id).all<SpendRow>(),
      complaintsOf(c.env, run.id, specification?.models),
      askedWithout(c.env, specification?.models),
      specification?.variants === undefined ? [] : countVariants(c.env.DB, run.id),
      named === undefined ? undefined : poolOf(c.env, c.get("sources"), { name: named, digest: run.pool }),
    ]);
    const counted = { complaints, asked_without, variants: variantsOf(variants) };
    const leftOut = counts.some(({ left_out }) => left_out > 0) ? await leftOutOf(db, run.id) : [];
    return c.json(runDetail(run, cuts, counts, leftOut, operations, spend.results, counted, pool, Date.now()), 200);
  })
  .openapi(extend, async (c) => {
    const run = await known(c.env, c.req.valid("param").run);
    const { count } = c.req.valid("json");
    const now = readableSpecification(run.specification)?.count ?? 0;
    if (count < now) {
      const message = `expected ${now} or more: what a run was asked for can be raised alone`;
      throw new Problem("field_invalid", `count: ${message}`, [{ field: "count", message }]);
    }
    if (count > now) {
      await refuseIfFull(c.env);
      const named = readableSpecification(run.specification);
      if (named !== null) {
        await refuseUnknownLists(c.env, named);
        refuseForeignModels(named.models, c.env, c.get("caller"));
      }
      await raiseCount(c.env, run, count, c.get("caller").key);
      const toPlan = await runToPlan(database(c.env.DB), run.id);
      if (toPlan !== null) await planNext(c.env, toPlan);
    }
    return c.json(await shownRun(c.env, await known(c.env, run.id)), 200);
  })
  .openapi(cancel, async (c) => {
    const run = await known(c.env, c.req.valid("param").run);
    if (!(await cancelRun(database(c.env.DB), run.id, Date.now())))
      throw new Problem("run_past_cancelling", `run ${run.id} is past the point where it could be cancelled`);
    await stopCoordinator(c.env, run.id);
    return c.json(await shownRun(c.env, await known(c.env, run.id)), 200);
  })
  .openapi(pause, async (c) => {
    const run = await known(c.env, c.req.valid("param").run);
    if (!(await pauseByUser(c.env.DB, run.id)))
      throw new Problem("run_past_pausing", `run ${run.id} has nothing left that could be paused: it is ${run.status}`);
    return c.json(await shownRun(c.env, await known(c.env, run.id)), 200);
  })
  .openapi(resume, async (c) => {
    const run = await known(c.env, c.req.valid("param").run);
    if (run.status === "paused") {
      await refuseIfFull(c.env);
      const named = readableSpecification(run.specification);
      if (named !== null) await refuseUnknownLists(c.env, named);
    }
    if (!(await goOn(c.env, run.id, Date.now())))
      throw new Problem("run_not_paused", `run ${run.id} is not paused: it is ${run.status}`);
    return c.json(await shownRun(c.env, await known(c.env, run.id)), 200);
  })
  .openapi(diversity, async (c) => {
    const run = await known(c.env, c.req.valid("param").run);
    const [{ structure }, coordinator] = await Promise.all([
      structureOf(database(c.env.DB), { run: run.id }),
      coordinatorOf(c.env, run.id).report().catch(nullIfNotOpen),
    ]);
    const isWhole = c.req.valid("query").whole === "true";
    const shown = coordinator === null || isWhole ? coordinator : summaryOf(coordinator);
    return c.json({ run: run.id, structure, coordinator: shown }, 200);
  });

/** How often a run is read again that others change meanwhile. */
const RAISE_TRIES = 3;

/** @param key id of the key that asks for it. @throws Problem or KeyLimitReached where it cannot be, or that key may not. */
async function raiseCount(env: Env, before: Run, count: number, key: string | null): Promise<void> {
  const db = database(env.DB);
  let run = before;
  for (let tries = 0; tries < RAISE_TRIES; tries++) {
    const specification = readableSpecification(run.specification);
    const usd = specification === null ? 0 : mostUsd(specification);
    const month = monthOf(Date.now());
    if (await extendRun(env.DB, { run, count, key, usd, month, now: Date.now() })) return;
    const archive = await findArchive(db, run.id);
    run = await known(env, run.id);
    if (archive !== undefined && archive.status !== "restored")
      throw new Problem("run_archived", `run ${run.id} cannot be given more tasks while it is ${archive.status}`);
    if ((readableSpecification(run.specification)?.count ?? 0) >= count) return;
    if (!isExtendable(run)) break;
    if (key !== null && (run.status === "finished" || run.key_id !== key)) {
      const spent = spentOf((await selectSpend(env.DB, run.id).all<SpendRow>()).results);
      await refuseOverLimits(db, { key, usd: Math.max(0, usd - spent.usd), month });
    }
  }
  throw new Problem("run_not_extendable", `run ${run.id} cannot be given more tasks: it is ${run.status}`);
}

/** Cancels the coordinator and lets it close its last wave, so that its alarm does not go on asking for another one. */
async function stopCoordinator(env: Env, run: string): Promise<void> {
  const coordinator = coordinatorOf(env, run);
  const cancelled = await coordinator.cancel().catch(nullIfNotOpen);
  if (cancelled !== null) await coordinator.advance(cancelled.wave, []);
}

/** A run that died while it was being started has no open coordinator until the cron opens it. */
function nullIfNotOpen(error: unknown): null {
  if (isRefusal(error, "not_open")) return null;
  throw error;
}

async function shownRun(env: Env, run: Run): Promise<z.infer<typeof runSchema>> {
  return runView(run, await datasetsOfRuns(database(env.DB), [run.id]));
}

async function known(env: Env, id: string): Promise<Run> {
  const run = await findRun(database(env.DB), id);
  if (run === undefined) throw notFound("run", id);
  return run;
}
