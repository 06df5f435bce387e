/** What a list of runs says of each beside its row: how far it is, and what it cost. */
import { z } from "@hono/zod-openapi";
import { type SpendRow, selectSpendOf, summedSpend } from "../../db/completions.ts";
import type { Run } from "../../db/runs.ts";
import { readableSpecification } from "../domain/run.ts";
import { lookedAt } from "./run_events.ts";

export const runFiguresSchema = z
  .object({
    count: z.int().openapi({ description: "Tasks asked for; 0 where the specification cannot be read" }),
    kept: z.int().openapi({
      description: "Tasks that passed every check; of a run that has ended by itself those that it had at its end",
    }),
    percent: z.number().min(0).max(100),
    usd: z.number().nullable().openapi({ description: "US dollars paid for models; null where a price is unknown" }),
  })
  .openapi("RunFigures");

export type RunFigures = z.infer<typeof runFiguresSchema>;

/** By the runs' ids. Of a run that has its dataset no task is counted; of any other as seldom as its events are looked at. */
export async function figuresOf(env: Env, runs: readonly Run[]): Promise<ReadonlyMap<string, RunFigures>> {
  const ids = runs.map(({ id }) => id);
  const [{ results: spend }, far] = await Promise.all([
    selectSpendOf(env.DB, ids).all<SpendRow>(),
    Promise.all(runs.map(async (run) => [run.id, await farOf(env, run)] as const)),
  ]);
  const spentBy = Map.groupBy(spend, ({ run_id }) => run_id);
  return new Map(far.map(([id, one]) => [id, { ...one, usd: summedSpend(spentBy.get(id) ?? []).usd }]));
}

async function farOf(env: Env, run: Run): Promise<Omit<RunFigures, "usd">> {
  const count = readableSpecification(run.specification)?.count ?? 0;
  if (run.status === "empty") return { count, kept: 0, percent: 100 };
  if (run.status === "finished" || run.status === "budget_exhausted")
    return { count, kept: Math.max(0, count - run.shortfall), percent: 100 };
  const seen = await lookedAt(env, run.id);
  return { count, kept: seen?.progress.kept ?? 0, percent: seen?.percent ?? 0 };
}
