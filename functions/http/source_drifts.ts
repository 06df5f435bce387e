/** `/v1/sources/{source}/drift`: making recorded calls again, and what they return by now. */
import { createRoute, z } from "@hono/zod-openapi";
import { type Database, database } from "../../db/client.ts";
import { DRIFT_ASKED_BY, SOURCE_TOOL_STATES } from "../../db/schema/index.ts";
import { askDrift, type Drift, type DriftTool, driftTools, listDrifts } from "../../db/source_drifts.ts";
import { driftSchema } from "../sources/settings.ts";
import { afterNumber, listOf, pageAsked, pageQuery } from "./page.ts";
import { notFound, Problem, problems } from "./problem.ts";
import { jsonBody, jsonResponse, newRouter, timeOf, timeOrNull, timeSchema } from "./router.ts";
import { knownSource, sourceParams } from "./sources.ts";

const tags = ["sources"];
/** Tools that a report names, at most: those that differ. */
const TOOLS_SHOWN = 200;

const figure = z.int();
const changesView = {
  same: figure,
  other_values: figure.openapi({ description: "Of the same shape" }),
  other_shape: figure.openapi({ description: "Fields that are gone, new, or of another type" }),
  errors: figure,
};

const driftView = z
  .object({
    number: figure.openapi({ description: "From 1, in the order in which they were asked for" }),
    asked_by: z.enum(DRIFT_ASKED_BY),
    asked_at: timeSchema,
    finished_at: timeSchema.nullable().openapi({ description: "Null while it is under way" }),
    calls: figure.openapi({ description: "Calls of a tool that are made again, at most" }),
    error: z.string().nullable(),
    tools_compared: figure,
    compared: figure.openapi({ description: "Calls that were made again" }),
    ...changesView,
    changed: z
      .array(
        z.object({
          tool: z.string(),
          ...changesView,
          message: z.string().nullable().openapi({ description: "Of the first call that did not come to the same" }),
          became: z.enum(SOURCE_TOOL_STATES).nullable().openapi({ description: "Null where it stayed what it was" }),
        }),
      )
      .openapi({ description: `Tools whose calls did not all come to the same, the first ${TOOLS_SHOWN} by name` }),
  })
  .openapi("Drift");

const ask = createRoute({
  method: "post",
  path: "/sources/{source}/drift",
  tags,
  summary: "Make recorded calls of a source again, and report what they return by now",
  description:
    "A sample of what probes and the last runs recorded, by tool; tools that change something are not called. One that returns another shape is quarantined (`drifted`) where what it returned before is gone, and `drifting` otherwise. While a report is under way it is the one that is asked for.",
  request: { params: sourceParams, body: jsonBody(z.strictObject({ calls: driftSchema.shape.calls })) },
  responses: { 202: jsonResponse("Under way", driftView), ...problems("source_not_found", "source_unread") },
});

const list = createRoute({
  method: "get",
  path: "/sources/{source}/drift",
  tags,
  summary: "List what recorded calls of a source returned when they were made again, newest first",
  request: { params: sourceParams, query: pageQuery },
  responses: { 200: jsonResponse("Reports", listOf(driftView)), ...problems("source_not_found", "cursor_invalid") },
});

export const sourceDrifts = newRouter()
  .openapi(ask, async (c) => {
    const db = database(c.env.DB);
    const source = await knownSource(db, c.req.valid("param").source);
    if (source.revision === 0)
      throw new Problem("source_unread", `source ${source.name} is ${source.status}: it has no tools yet`);
    const { calls } = c.req.valid("json");
    const drift = await askDrift(db, source.id, { asked_by: "request", calls }, Date.now());
    if (drift === undefined) throw notFound("source", source.name, []);
    await c.env.SOURCES_QUEUE.send({ source: source.id, drift: drift.number });
    const [view] = await viewsOf(db, source.id, [drift]);
    if (view === undefined) throw new Error(`drift ${drift.number} has no view`);
    return c.json(view, 202, { location: `/v1/sources/${source.name}/drift` });
  })
  .openapi(list, async (c) => {
    const db = database(c.env.DB);
    const source = await knownSource(db, c.req.valid("param").source);
    const page = pageAsked(c.req.path, c.req.valid("query"));
    const before = page.after === undefined ? undefined : afterNumber(page.after);
    const rows = await listDrifts(db, source.id, page.limit + 1, before);
    const views = new Map((await viewsOf(db, source.id, rows)).map((view) => [view.number, view]));
    const { items, cursor } = page.of(
      rows,
      ({ number }) => views.get(number),
      ({ number }) => String(number),
    );
    return c.json({ items: items.flatMap((one) => one ?? []), cursor }, 200);
  });

async function viewsOf(db: Database, source: string, rows: readonly Drift[]): Promise<z.infer<typeof driftView>[]> {
  const numbers = rows.map(({ number }) => number);
  const byReport = Map.groupBy(await driftTools(db, source, numbers), ({ number }) => number);
  return rows.map((row) => viewOf(row, byReport.get(row.number) ?? []));
}

function viewOf(
  { number, asked_by, asked_at, finished_at, calls, error }: Drift,
  tools: readonly DriftTool[],
): z.infer<typeof driftView> {
  const sum = (of: (tool: DriftTool) => number) => tools.reduce((total, tool) => total + of(tool), 0);
  const changed = tools.filter((tool) => tool.other_values + tool.other_shape + tool.errors > 0);
  return {
    number,
    asked_by,
    asked_at: timeOf(asked_at),
    finished_at: timeOrNull(finished_at),
    calls,
    error,
    tools_compared: tools.filter((tool) => callsOf(tool) > 0).length,
    compared: sum(callsOf),
    same: sum(({ same }) => same),
    other_values: sum(({ other_values }) => other_values),
    other_shape: sum(({ other_shape }) => other_shape),
    errors: sum(({ errors }) => errors),
    changed: changed
      .slice(0, TOOLS_SHOWN)
      .map(({ tool, same, other_values, other_shape, errors, message, became }) => ({
        tool,
        same,
        other_values,
        other_shape,
        errors,
        message,
        became,
      })),
  };
}

function callsOf({ same, other_values, other_shape, errors }: DriftTool): number {
  return same + other_values + other_shape + errors;
}
