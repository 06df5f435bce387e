/** How a stage calls models: for the time of one batch, with what they throw turned into faults, and what is done about those. */
import type { TaskRow } from "../../db/tasks.ts";
import { stopRun } from "../../db/waves.ts";
import { claimMsOf, configOf } from "../config.ts";
import { type DecisionIn, decide, type FaultyStage, type Postponement } from "../domain/decide.ts";
import { type Fault, fail, ModelCallFailed, type Result } from "../domain/fault.ts";
import type { Role } from "../domain/models.ts";
import { isDeterministic } from "../domain/run.ts";
import type { Stage } from "../pipeline/messages.ts";
import { type Context, Postponed } from "../pipeline/stage.ts";
import { SourceAway } from "../tools/contract.ts";
import { ModelCalls } from "./model_calls.ts";

/** Gives `work` what it calls models with, and gives the claims up when the work is stored or has failed. */
export async function withModelCalls<T>(
  { env, run, specification, pool, now }: Context,
  stage: Stage,
  roles: readonly Role[],
  scopes: readonly string[],
  work: (modelCalls: ModelCalls) => Promise<T>,
): Promise<T> {
  const { RETRY_AFTER_MAX_MS: retryAfterMaxMs, REPEATED_FAULTS: faultsMax } = configOf(env);
  const claimMs = claimMsOf(env, !isDeterministic(specification));
  const invocation = { env, run, specification, pool, stage, claimMs, retryAfterMaxMs, faultsMax, now };
  const modelCalls = await ModelCalls.open(invocation, roles, scopes);
  try {
    return await work(modelCalls);
  } finally {
    await modelCalls.close();
  }
}

/**
 * What `work` comes to, or the fault that one of its calls of a model or of a source's tool met. What is thrown besides is infrastructure.
 * A budget that is spent stops the run: it plans no more, and ends with what it has.
 */
export async function toResult<T>(
  { env, run }: Pick<Context, "env" | "run">,
  work: () => Promise<Result<T>>,
): Promise<Result<T>> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof SourceAway) return fail(error.fault);
    if (!(error instanceof ModelCallFailed)) throw error;
    if (error.fault.kind === "budget_spent") await stopRun(env.DB, run.id, "budget_exhausted").run();
    return fail(error.fault);
  }
}

/** The work that met a fault. */
export interface FaultyWork<S extends FaultyStage> {
  readonly stage: S;
  readonly row: Pick<TaskRow, "round" | "waiting_since">;
  /** Of a stage whose work may be delivered again for the fault. */
  readonly retried?: boolean;
  /** Turn of an attempt. */
  readonly turn?: number;
}

/** What the stage does about a fault. Throws `Postponed` where that is for the queue to do. */
export function onFault<S extends FaultyStage>(
  { env, now }: Context,
  fault: Fault,
  { stage, row, retried = false, turn = 0 }: FaultyWork<S>,
): DecisionIn[S] {
  const { round, waiting_since } = row;
  const { WAIT_MAX_MS, SOURCE_DOWN_MS } = configOf(env);
  const waited = waiting_since === null ? 0 : now - waiting_since;
  const [waited_out, source_waited_out] = [waited >= WAIT_MAX_MS, waited >= SOURCE_DOWN_MS];
  const decision = decide(fault, { stage, round, retried, waited_out, source_waited_out, turn });
  if (isPostponement(decision)) throw new Postponed(decision);
  return decision;
}

const POSTPONED = { wait: true, let_go: true, pause_run: true, retry: true } satisfies Record<
  Postponement["action"],
  true
>;

function isPostponement(decision: DecisionIn[FaultyStage] | Postponement): decision is Postponement {
  return decision.action in POSTPONED;
}
