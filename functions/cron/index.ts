/** The cron: starts the schedules that are due, lets runs go on whose source answers again, sends on what stalled and what is to be removed or archived, and clears away old replies and hashes of block lists that are out of use. Every minute, and safe to fire twice. */
import { deleteOldReplies } from "../../db/idempotency.ts";
import { errors, warnings } from "../lib/events.ts";
import type { Sources } from "../sources/pools.ts";
import { clearBlockLists } from "./block_lists.ts";
import { askDrifts, resendDrifts } from "./drift.ts";
import { startDue } from "./due.ts";
import { every } from "./every.ts";
import { goOnWithSources } from "./paused.ts";
import { resendStalled } from "./stalled.ts";
import { archiveRuns, measureRuns, pauseIfFull, resendDeletions } from "./upkeep.ts";

export async function scheduled(controller: ScheduledController, env: Env, sources: Sources): Promise<void> {
  const now = controller.scheduledTime;
  for (const log of [warnings, errors]) log.tick(Date.now());
  const steps = [
    () => pauseIfFull(env),
    () => startDue(env, sources, now),
    () => goOnWithSources(env, now),
    () => askDrifts(env, now),
    () => resendStalled(env, now),
    () => resendDrifts(env, now),
    () => resendDeletions(env, now),
    () => archiveRuns(env, now),
    () => measureRuns(env, now),
    () => deleteOldReplies(env.DB, now),
    () => clearBlockLists(env, now),
  ];
  await every(steps, async (step) => void (await step()));
}
