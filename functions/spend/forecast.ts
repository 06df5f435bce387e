/** What a run is expected to take of its models, and the budget that it gets where it states none. */
import { measuredBefore } from "../../db/earlier_runs.ts";
import { type Forecast, forecastOf } from "../domain/forecast.ts";
import {
  BUDGET_TOKENS_MAX,
  BUDGET_USD_MAX,
  type Budget,
  isDeterministic,
  type RunSpecification,
} from "../domain/run.ts";
import { toolTokens } from "../tools/definition.ts";
import type { ToolPool } from "../tools/pool.ts";

/** A run with models that names no budget may spend so many times what it is expected to. */
const BUDGET_FORECASTS = 3;

/**
 * What the run would take, and its specification with the budget that it gets: its own, or some times its forecast. An earlier
 * run may have been shorter than this one is bound to be, so that the budget is no less than rules of thumb would make it.
 */
export async function forecastFor(
  env: Pick<Env, "DB">,
  stated: RunSpecification,
  pool: ToolPool,
): Promise<{ specification: RunSpecification; forecast: Forecast }> {
  const measured = await measuredBefore(env.DB, stated);
  const tokens = toolTokens(pool);
  const forecast = forecastOf(stated, tokens, measured);
  if (stated.budget !== undefined || isDeterministic(stated)) return { specification: stated, forecast };
  const assumed = forecastOf(stated, tokens, undefined);
  const specification = { ...stated, budget: budgetOf([forecast, assumed]) };
  return { specification, forecast: forecastOf(specification, tokens, measured) };
}

/** Some times the larger of the forecasts, as far as a specification may state it. */
function budgetOf(forecasts: readonly Forecast[]): Budget {
  const most = (of: (forecast: Forecast) => number) => BUDGET_FORECASTS * Math.max(...forecasts.map(of));
  const tokens = most(({ input_tokens, output_tokens }) => input_tokens + output_tokens);
  const usd = most((forecast) => forecast.usd ?? 0);
  return {
    tokens: Math.min(BUDGET_TOKENS_MAX, Math.max(1, tokens)),
    ...(usd > 0 ? { usd: Math.min(BUDGET_USD_MAX, usd) } : {}),
  };
}

/** The specification with the budget that it gets. */
export async function withBudget(
  env: Pick<Env, "DB">,
  stated: RunSpecification,
  pool: ToolPool,
): Promise<RunSpecification> {
  if (stated.budget !== undefined || isDeterministic(stated)) return stated;
  return (await forecastFor(env, stated, pool)).specification;
}
