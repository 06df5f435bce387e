/** Reports how reservations ended and passes on which wave is to be planned since. */
import { dropRefused } from "../../db/tasks.ts";
import type { Outcome } from "../domain/configuration.ts";
import type { Outgoing } from "./messages.ts";
import type { Context } from "./stage.ts";
import { coordinatorOf } from "./start.ts";

/**
 * Tells the coordinator of outcomes that are stored already, and returns the message that plans the next wave,
 * if none of the wave that it waits for is outstanding. An outcome that came after its wave had closed is refused: its task is dropped.
 */
export async function reportOutcomes(context: Context, outcomes: readonly Outcome[]): Promise<Outgoing[]> {
  if (outcomes.length === 0) return [];
  const { env, run, now } = context;
  const { due, refused } = await coordinatorOf(env, run.id).settle([...outcomes]);
  if (refused.length > 0) await dropRefused(env.DB, run.id, refused, now).run();
  return due === null ? [] : [{ stage: "plan", body: { run: run.id, wave: due } }];
}
