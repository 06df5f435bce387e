/**
 * Starts a run: the row is the durable fact, and what is lost after it is sent again by the cron.
 * Also says when a schedule starts its next one.
 */
import { Cron } from "croner";
import { database } from "../../db/client.ts";
import { measuredSpend } from "../../db/completions.ts";
import { findRunByDue, insertRun, type Run } from "../../db/runs.ts";
import { configOf } from "../config.ts";
import type { RunCoordinator } from "../coordinator/coordinator.ts";
import { notFiveFields } from "../domain/cron.ts";
import { type Forecast, forecastOf } from "../domain/forecast.ts";
import {
  BUDGET_TOKENS_MAX,
  BUDGET_USD_MAX,
  type Budget,
  baseOf,
  isDeterministic,
  type RunSpecification,
  runSpecificationSchema,
} from "../domain/run.ts";
import { savePool } from "../store/pools.ts";
import { toolTokens } from "../tools/definition.ts";
import type { ToolPool } from "../tools/pool.ts";
import type { Message } from "./messages.ts";

export type StartEnv = Pick<Env, "DB" | "COORDINATOR" | "PLAN_QUEUE">;

/**
 * The methods of a coordinator as they are reached over RPC. The platform's stub type follows every value into its depths,
 * which has no end for JSON; what goes over the wire is plain data, so the methods' own types hold.
 */
type CoordinatorClient = Pick<RunCoordinator, "open" | "advance" | "settle" | "cancel" | "report">;

/** The coordinator of a run. */
export function coordinatorOf(env: Pick<Env, "COORDINATOR">, run: string): CoordinatorClient {
  return env.COORDINATOR.getByName(run) as unknown as CoordinatorClient;
}

/**
 * Stores the run with the pool that it draws from, opens its coordinator and sends its first message. A specification that has run before makes a repetition.
 * @param due key of the due time or the request that asks for the run: a key starts one run, however often it is given.
 * @param now Unix milliseconds.
 * @returns the run, and whether it was made by this call.
 */
export async function startRun(
  env: StartEnv,
  specification: RunSpecification,
  pool: ToolPool,
  due?: string,
  now: number = Date.now(),
): Promise<{ run: Run; created: boolean }> {
  const db = database(env.DB);
  const text = JSON.stringify(specification);
  // As it will be read: nothing is stored that no reader would take.
  runSpecificationSchema.parse(JSON.parse(text));
  const base = baseOf(specification, pool.digest);
  // Before the run: one whose pool is not stored is taken for one from before pools were.
  await savePool(env.DB, pool, now);
  const run = await insertRun(db, { base, specification: text, pool: pool.digest, due: due ?? null, now });
  if (run !== undefined) {
    await openRun(env, run.id, specification, pool.digest);
    return { run, created: true };
  }
  const started = due === undefined ? undefined : await findRunByDue(db, due);
  if (started === undefined) throw new Error(`run ${base} was neither stored nor found`);
  return { run: started, created: false };
}

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
  const measured = await measuredSpend(env.DB, stated);
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

/**
 * Opens the coordinator and sends the plan message of wave 0; doing it again changes nothing.
 * @param pool digest.
 */
export async function openRun(
  env: StartEnv,
  run: string,
  specification: RunSpecification,
  pool: string,
): Promise<void> {
  const { LEASE_MS, MODEL_LEASE_MS } = configOf(env);
  await coordinatorOf(env, run).open(specification, isDeterministic(specification) ? LEASE_MS : MODEL_LEASE_MS, pool);
  await env.PLAN_QUEUE.send({ run, wave: 0 } satisfies Message<"plan">);
}

export type NextDue = { readonly ok: true; readonly at: number } | { readonly ok: false; readonly message: string };

/** The first time (Unix milliseconds) after `now` that a cron expression of five fields names, in UTC. */
export function nextDue(expression: string, now: number): NextDue {
  const message = notFiveFields(expression);
  if (message !== null) return { ok: false, message };
  try {
    const next = new Cron(expression, { mode: "5-part", timezone: "UTC" }).nextRun(new Date(now));
    if (next !== null) return { ok: true, at: next.getTime() };
    return { ok: false, message: "expected an expression that names a time to come" };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { ok: false, message: `expected a cron expression of five fields, like "0 3 * * 1" (${why})` };
  }
}
