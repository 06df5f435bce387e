/** `/v1/sources/{source}/tools`: what became of a source's tools, what became no tool, and trying them again. */
import { createRoute, z } from "@hono/zod-openapi";
import { database } from "../../db/client.ts";
import { QUARANTINE_REASONS, SOURCE_TOOL_STATES } from "../../db/schema/index.ts";
import { listSourceTools, makeDue, namedTools, type SourceTool } from "../../db/source_tools.ts";
import { findSource, listRejected } from "../../db/sources.ts";
import { didYouMean } from "../lib/nearest.ts";
import { draftSchema, rejectedSchema } from "../sources/draft.ts";
import { settingsOf } from "../sources/maker.ts";
import { checkBySchema } from "../tools/schema_check.ts";
import { invalidToolInput } from "./invalid.ts";
import { afterNumber, listOf, pageAsked, pageQuery } from "./page.ts";
import { Problem, problems } from "./problem.ts";
import { jsonBody, jsonResponse, newRouter } from "./router.ts";
import { jsonObjectView } from "./schemas.ts";
import { sourceToolView, sourceView, toolView, viewsOf } from "./source_view.ts";
import { knownSource, sourceParams } from "./sources.ts";

const tags = ["sources"];
/** Tools that a request may name, and inputs that it may give for each. */
const NAMED_MAX = 500;
const GIVEN_MAX = 10;

const list = createRoute({
  method: "get",
  path: "/sources/{source}/tools",
  tags,
  summary: "List the tools of a source, with what their probes came to",
  request: {
    params: sourceParams,
    query: pageQuery.extend({
      state: z.enum(SOURCE_TOOL_STATES).optional(),
      reason: z.enum(QUARANTINE_REASONS).optional(),
    }),
  },
  responses: { 200: jsonResponse("Tools", listOf(sourceToolView)), ...problems("source_not_found", "cursor_invalid") },
});

const rejected = createRoute({
  method: "get",
  path: "/sources/{source}/rejected",
  tags,
  summary: "List what of a source became no tool, and why",
  request: { params: sourceParams, query: pageQuery },
  responses: {
    200: jsonResponse(
      "What was rejected",
      listOf(z.object({ ...rejectedSchema.shape, reason: z.string() }).openapi("Rejected")),
    ),
    ...problems("source_not_found", "cursor_invalid"),
  },
});

const probe = createRoute({
  method: "post",
  path: "/sources/{source}/probe",
  tags,
  summary: "Try tools of a source again, all or those that are named",
  description:
    "`inputs` are tried before any others, and kept for the next time; where no tools are named, those are tried that inputs are given for.",
  request: {
    params: sourceParams,
    body: jsonBody(
      z.strictObject({
        tools: z.array(z.string().min(1).max(64)).min(1).max(NAMED_MAX).optional(),
        inputs: z
          .record(z.string().min(1).max(64), z.array(jsonObjectView).min(1).max(GIVEN_MAX))
          .refine((all) => Object.keys(all).length <= NAMED_MAX, `expected at most ${NAMED_MAX} tools`)
          .default({}),
      }),
    ),
  },
  responses: { 202: jsonResponse("Being probed", sourceView), ...problems("source_not_found", "source_unread") },
});

export const sourceTools = newRouter()
  .openapi(list, async (c) => {
    const db = database(c.env.DB);
    const source = await knownSource(db, c.req.valid("param").source);
    const { state, reason } = c.req.valid("query");
    const page = pageAsked(c.req.path, c.req.valid("query"));
    const rows = await listSourceTools(db, source.id, { state, reason }, page.limit + 1, afterNumber(page.after));
    const settings = settingsOf(source);
    return c.json(
      page.of(
        rows,
        (row) => toolView(row, settings),
        ({ ordinal }) => String(ordinal),
      ),
      200,
    );
  })
  .openapi(rejected, async (c) => {
    const db = database(c.env.DB);
    const source = await knownSource(db, c.req.valid("param").source);
    const page = pageAsked(c.req.path, c.req.valid("query"));
    const rows = await listRejected(db, source.id, page.limit + 1, afterNumber(page.after));
    return c.json(
      page.of(
        rows,
        ({ origin, reason, message }) => ({ origin, reason, message }),
        ({ ordinal }) => String(ordinal),
      ),
      200,
    );
  })
  .openapi(probe, async (c) => {
    const db = database(c.env.DB);
    const source = await knownSource(db, c.req.valid("param").source);
    const { tools, inputs } = c.req.valid("json");
    if (source.revision === 0 || source.status === "reading")
      throw new Problem("source_unread", `source ${source.name} is ${source.status}: it has no tools yet`);
    const given = Object.entries(inputs);
    const names = tools ?? (given.length > 0 ? given.map(([name]) => name) : undefined);
    const asked = [...new Set([...(tools ?? []), ...given.map(([name]) => name)])];
    const rows = new Map((await namedTools(db, source.id, asked)).map((row) => [row.name, row]));
    const some = [...rows.keys()];
    for (const [i, name] of (tools ?? []).entries()) if (!rows.has(name)) throw unknownTool(`tools.${i}`, name, some);
    for (const [name, all] of given) checkGiven(name, all, rows.get(name));
    await makeDue(
      db,
      source.id,
      names,
      given.map(([name, all]) => ({ name, given: JSON.stringify(all) })),
      Date.now(),
    );
    await c.env.SOURCES_QUEUE.send({ source: source.id });
    const [view] = await viewsOf(db, [(await findSource(db, source.name)) ?? source]);
    if (view === undefined) throw new Error(`source ${source.name} has no view`);
    return c.json(view, 202, { location: `/v1/sources/${source.name}` });
  });

function unknownTool(field: string, name: string, known: readonly string[]): Problem {
  const message = `expected the name of a tool of the source, not ${name}${didYouMean(name, known)}`;
  return new Problem("field_invalid", `${field}: ${message}`, [{ field, message }]);
}

/** Throws for the first input that the tool's schema does not take. */
function checkGiven(
  name: string,
  inputs: readonly z.infer<typeof jsonObjectView>[],
  row: SourceTool | undefined,
): void {
  if (row === undefined) throw unknownTool(`inputs.${name}`, name, []);
  const { input } = draftSchema.parse(JSON.parse(row.draft));
  for (const [i, one] of inputs.entries()) {
    const checked = checkBySchema(input, one);
    if (!checked.ok) throw invalidToolInput({ input }, checked.wrong, `inputs.${name}.${i}`);
  }
}
