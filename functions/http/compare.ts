/** `/v1/runs/{run}/compare`: two runs side by side. */
import { createRoute, z } from "@hono/zod-openapi";
import { database } from "../../db/client.ts";
import { type SpendRow, selectSpend, summedSpend } from "../../db/completions.ts";
import { countTasks, findRun, type Run } from "../../db/runs.ts";
import { countByDomain, structureOf } from "../../db/tasks_read.ts";
import { funnelOf } from "../domain/dataset/structure.ts";
import { readableSpecification } from "../domain/run.ts";
import { type Compared, comparisonOf } from "../domain/run_comparison.ts";
import { refuseOthers } from "./caller.ts";
import { notFound, problems } from "./problem.ts";
import { idSchema, jsonResponse, newRouter } from "./router.ts";
import { comparisonView } from "./schemas.ts";

const compare = createRoute({
  method: "get",
  path: "/runs/{run}/compare",
  tags: ["runs"],
  summary: "Compare a run with another: diversity, yield, cost, by domain, with the differences beside",
  request: {
    params: z.object({ run: idSchema }),
    query: z.object({ with: idSchema.openapi({ description: "Id of the other run" }) }),
  },
  responses: { 200: jsonResponse("Both, side by side", comparisonView), ...problems("run_not_found") },
});

export const comparisons = newRouter().openapi(compare, async (c) => {
  const ids = [c.req.valid("param").run, c.req.valid("query").with] as const;
  refuseOthers(c.get("caller"), "run", ids[1]);
  const db = database(c.env.DB);
  const [run, other] = await Promise.all([findRun(db, ids[0]), findRun(db, ids[1])]);
  if (run === undefined) throw notFound("run", ids[0]);
  if (other === undefined) throw notFound("run", ids[1]);
  const [one, two] = await Promise.all([compared(c.env, run), compared(c.env, other)]);
  return c.json(comparisonOf(one, two), 200);
});

async function compared(env: Env, run: Run): Promise<Compared> {
  const db = database(env.DB);
  const [counts, { structure }, spend, domains] = await Promise.all([
    countTasks(db, run.id),
    structureOf(db, { run: run.id }),
    selectSpend(env.DB, run.id).all<SpendRow>(),
    countByDomain(db, run.id),
  ]);
  return {
    id: run.id,
    specification: readableSpecification(run.specification),
    funnel: funnelOf(counts),
    structure,
    spent: summedSpend(spend.results),
    domains,
  };
}
