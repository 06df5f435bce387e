/** Lets a paused run go on. */
import { database } from "../../db/client.ts";
import { resumeRun } from "../../db/faults.ts";
import { runToPlan } from "../../db/runs.ts";
import { endRunIfSolved } from "./end.ts";
import { planNext } from "./plan_next.ts";

/** False if it is not paused. @param now Unix milliseconds. */
export async function goOn(env: Env, run: string, now: number): Promise<boolean> {
  if (!(await resumeRun(env.DB, run, now))) return false;
  // Tasks that are under way are sent on by the cron; where the pause has left none, nothing else asks for more.
  const toPlan = await runToPlan(database(env.DB), run);
  if (toPlan !== null) await planNext(env, toPlan);
  // Where the last of its work landed while it was paused, nothing is left but to end it.
  else await endRunIfSolved(env, run, now);
  return true;
}
