/** `/v1/sources/{source}/coherence`: how much of what tasks over a source would be offered leads anywhere. */
import { createRoute, z } from "@hono/zod-openapi";
import { database } from "../../db/client.ts";
import { coherenceFigures } from "../coordinator/coherence.ts";
import { QUESTIONS } from "../domain/questions.ts";
import { runRequestSchema, specificationOver } from "../domain/run.ts";
import { poolNamed } from "../sources/pools.ts";
import { Problem, problems } from "./problem.ts";
import { jsonResponse, newRouter } from "./router.ts";
import { knownSource, sourceParams } from "./sources.ts";

/** Configurations that are planned for a reply: each takes some milliseconds of the worker's time. */
const COUNT = { fallback: 100, max: 200 } as const;

const share = z.number().min(0).max(1);
const coherenceView = z
  .object({
    configurations: z.int().openapi({ description: "Planned as a run's first tasks would be; nothing is stored" }),
    tools: z.object({ offered: z.int(), least: z.int(), most: z.int() }).openapi({
      description: "Tools that some task is offered, and how often the least and the most offered of them are",
    }),
    reached: z.object({ p5: share, p25: share, p50: share, p75: share }).openapi({
      description:
        "Share of a toolset that can be called, from the seed on, by as many calls as the task may make one after the other: quantiles over the configurations",
    }),
    half: share.openapi({ description: "Share of the configurations of which half of the tools are reached" }),
    half_or_all: share.openapi({ description: "The same with those of which all are reached that the source has" }),
    focus: share.openapi({ description: "Share of the configurations whose focus is reached" }),
  })
  .openapi("Coherence");

const show = createRoute({
  method: "get",
  path: "/sources/{source}/coherence",
  tags: ["sources"],
  summary: "Show how much of the toolsets over a source can be reached from where tasks start",
  request: {
    params: sourceParams,
    query: z.object({
      count: z.coerce.number().int().min(1).max(COUNT.max).default(COUNT.fallback),
      seed: z.coerce.number().int().min(0).max(0xffff_ffff).default(0),
      questions: z.enum(QUESTIONS).optional(),
      distractors: z.coerce.number().min(0).max(0.7).optional(),
    }),
  },
  responses: {
    200: jsonResponse("Figures", coherenceView),
    ...problems("source_not_found", "source_unread", "specification_cannot_run"),
  },
});

export const sourceCoherence = newRouter().openapi(show, async (c) => {
  const { name, revision, status } = await knownSource(database(c.env.DB), c.req.valid("param").source);
  if (revision === 0) throw new Problem("source_unread", `source ${name} is ${status}: it has no tools yet`);
  const { count, seed, questions, distractors } = c.req.valid("query");
  const pool = await poolNamed(c.env, [], name);
  if (pool === undefined || pool.tools.length === 0 || pool.seeds.length === 0)
    throw new Problem("specification_cannot_run", `source ${name} has no tools that are ready, or no seeds`);
  const toolset = distractors === undefined ? {} : { toolset: { distractors } };
  const kind = questions === undefined ? {} : { questions };
  const over = specificationOver(pool, runRequestSchema.parse({ pool: name, count, seed, ...kind, ...toolset }));
  if (!over.ok) throw new Problem("specification_cannot_run", over.faults[0]?.message ?? "no run can be planned");
  const graph = pool.graphFor(over.specification.questions);
  return c.json(coherenceFigures(graph, over.specification, count), 200);
});
