/** Has a run planned on whose last message for that is gone: with a pause, or with a process that died. */
import type { RunToPlan } from "../../db/runs.ts";
import { openWaves, storedSpecification } from "../domain/run.ts";
import { type Outgoing, send, teachersOf } from "../pipeline/messages.ts";
import { openRun } from "./start.ts";

/** Asks for the next wave, unless that waits for tasks. Asking twice changes nothing. */
export async function planNext(env: Env, { id: run, pool, waves, oldest, ...stored }: RunToPlan): Promise<void> {
  const specification = storedSpecification(stored.specification);
  const next: Outgoing = { stage: "plan", body: { run, wave: waves } };
  // A run that never planned may not have a coordinator yet either: it died while it was being started.
  if (waves === 0) await openRun(env, run, specification, pool);
  // The next wave waits for the one that it closes, and for those before that.
  else if (oldest === null || oldest > waves - openWaves(specification))
    await send(env, teachersOf(specification), [next]);
}
