/** What tests of losses share: runs that lose messages, and coordinators that fail. */
import { env } from "cloudflare:workers";
import { coordinatorOf } from "../../functions/coordinator/client.ts";
import type { RunCoordinator as Coordinator } from "../../functions/coordinator/coordinator.ts";
import { resendStalled } from "../../functions/cron/stalled.ts";
import type { Stage } from "../../functions/pipeline/messages.ts";
import type { Pump } from "./pump.ts";
import { rows, statusOf } from "./runs.ts";

/** Firings of the cron that a run may need after each loss. */
const FIRINGS_MAX = 60;

/** Drives a run to its end: whenever nothing waits any more, the cron fires, each time long after everything stalled. */
export async function drive(pump: Pump, run: string, during?: (batches: number) => Promise<void>): Promise<number> {
  let clock = Date.now();
  for (let firings = 0; firings < FIRINGS_MAX; firings++) {
    await pump.drain(during);
    if (["finished", "empty", "failed", "cancelled"].includes(await statusOf(run))) return firings;
    clock += 60 * 60_000;
    await resendStalled(pump.env, clock);
  }
  throw new Error(`${run} did not end: ${JSON.stringify(await rows("SELECT * FROM runs WHERE id = ?", run))}`);
}

/** True at the n-th batch (from 1) before which a message of the stage waits at the head of the queue. */
export function moment(pump: Pump, stage: Stage, nth: number): () => boolean {
  let met = 0;
  return () => Object.keys(pump.waiting())[0] === stage && ++met === nth;
}

/** An environment whose coordinators do what `changes` says in place of, or around, what they would do. */
export function bent(changes: (coordinator: Coordinator, run: string) => Partial<Coordinator>): Env {
  const getByName = (run: string) => {
    const coordinator = coordinatorOf(env, run) as Coordinator;
    const { open, advance, settle, cancel, report } = coordinator;
    return { open, advance, settle, cancel, report, ...changes(coordinator, run) };
  };
  return { ...env, COORDINATOR: { getByName } as unknown as Env["COORDINATOR"] };
}
