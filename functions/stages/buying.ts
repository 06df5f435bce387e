/** How a stage buys of models: for the time of one batch, and what comes of a task whose purchase fails for good. */
import type { TaskRow } from "../../db/tasks.ts";
import { stopRun } from "../../db/waves.ts";
import { configOf } from "../config.ts";
import type { DropReason } from "../domain/configuration.ts";
import type { Role } from "../domain/models.ts";
import { EndpointPaused } from "../endpoints/gate.ts";
import { RequestFailed, RequestRejected } from "../teacher/model.ts";
import { BudgetExhausted, Purchases, ReplyUnusable } from "../teacher/purchases.ts";
import type { Stage } from "./messages.ts";
import type { Context } from "./stage.ts";

/** Gives `work` what it buys with, and gives the claims up when the work is stored or has failed. */
export async function buying<T>(
  { env, run, specification, pool, now }: Context,
  stage: Stage,
  roles: readonly Role[],
  scopes: readonly string[],
  work: (purchases: Purchases) => Promise<T>,
): Promise<T> {
  const { CLAIM_MS: claimMs, RETRY_AFTER_MAX_MS: retryAfterMaxMs, REPEATED_FAULTS: faultsMax } = configOf(env);
  const buyer = { env, run, specification, pool, stage, claimMs, retryAfterMaxMs, faultsMax, now };
  const purchases = await Purchases.open(buyer, roles, scopes);
  try {
    return await work(purchases);
  } finally {
    await purchases.close();
  }
}

/** A purchase that failed for good. */
export interface Loss {
  readonly reason: Extract<
    DropReason,
    "budget_exhausted" | "model_rejected" | "model_unreadable" | "model_failed" | "endpoint_unavailable"
  >;
  readonly detail: string;
}

/**
 * What `work` on the task comes to, or the loss where no later try would do better, or has had all the time that it may have.
 * A budget that is spent stops the run: it plans no more, and ends with what it has.
 * @param retried true if it was delivered before: an endpoint that fails on it again is not asked a third time.
 */
export async function orLoss<T>(
  { env, run, now }: Context,
  task: Pick<TaskRow, "waiting_since">,
  retried: boolean,
  work: () => Promise<T>,
): Promise<T | Loss> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof RequestRejected) return { reason: "model_rejected", detail: error.message.slice(0, 500) };
    if (error instanceof RequestFailed && retried)
      return { reason: "model_failed", detail: error.message.slice(0, 500) };
    if (error instanceof ReplyUnusable) return { reason: "model_unreadable", detail: error.message };
    const given = error instanceof EndpointPaused ? givenUp(error, task, configOf(env).WAIT_MAX_MS, now) : null;
    if (given !== null) return given;
    if (!(error instanceof BudgetExhausted)) throw error;
    await stopRun(env.DB, run.id, "budget_exhausted").run();
    return { reason: "budget_exhausted", detail: error.message };
  }
}

/** The loss of what waits for an endpoint for longer than it may; null while it may wait on. Times are milliseconds. */
export function givenUp(
  { reason }: EndpointPaused,
  { waiting_since }: Pick<TaskRow, "waiting_since">,
  waitMax: number,
  now: number,
): Loss | null {
  if (waiting_since === null || now - waiting_since < waitMax) return null;
  return { reason: "endpoint_unavailable", detail: reason.slice(0, 500) };
}

export function isLoss(result: unknown): result is Loss {
  return typeof result === "object" && result !== null && "reason" in result && "detail" in result;
}
