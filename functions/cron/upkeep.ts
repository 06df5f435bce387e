/**
 * Sends on what is to be removed and was lost on the way, and has what was deleted looked at once more when nothing can come any
 * more; has runs archived that ask for it, and measured; and pauses runs before the database is full.
 */
import { archiveReleased, openArchives, touchArchive } from "../../db/archives.ts";
import { database } from "../../db/client.ts";
import { openDeletions, touchDeletion } from "../../db/deletions.ts";
import { pauseByDatabase } from "../../db/faults.ts";
import { runsToMeasure } from "../../db/space.ts";
import { configOf } from "../config.ts";
import { warnings } from "../lib/events.ts";
import { GRACE_MS } from "../retention/erase.ts";
import { databaseSpace, fullnessLine } from "../retention/fullness.ts";
import { measuring } from "../retention/measure.ts";
import type { UpkeepMessage } from "../retention/messages.ts";
import { every } from "./every.ts";

/** Deletions that one firing sends on, and runs that it has measured; the next firing takes the next ones. */
const SENT = 100;
const MEASURED = 20;
/** Archives that one firing begins. */
const ARCHIVED = 20;

type UpkeepEnv = Pick<Env, "DB" | "UPKEEP_QUEUE">;

/** @param now Unix milliseconds. */
export async function resendDeletions(env: UpkeepEnv, now: number): Promise<void> {
  const db = database(env.DB);
  const open = await openDeletions(db, now - configOf(env).STALL_MS, now - GRACE_MS, SENT);
  await every(open, async (deletion) => {
    await env.UPKEEP_QUEUE.send({ erase: deletion.kind, id: deletion.id } satisfies UpkeepMessage);
    // So that it is not sent again every minute while the queue has it.
    await touchDeletion(db, deletion, now);
  });
}

/**
 * Begins archives of runs that ask for one, and sends on those that were lost on the way.
 * @param now Unix milliseconds.
 */
export async function archiveRuns(env: UpkeepEnv, now: number): Promise<void> {
  const db = database(env.DB);
  await every(
    await archiveReleased(db, now, ARCHIVED),
    async (archive) => void (await env.UPKEEP_QUEUE.send({ archive } satisfies UpkeepMessage)),
  );
  const open = await openArchives(db, now - configOf(env).STALL_MS, now - GRACE_MS, SENT);
  await every(open, async ({ run_id, status }) => {
    const message: UpkeepMessage = status === "restoring" ? { restore: run_id } : { archive: run_id };
    await env.UPKEEP_QUEUE.send(message);
    // So that it is not sent again every minute while the queue has it.
    await touchArchive(db, run_id, now);
  });
}

/** @param now Unix milliseconds. */
export async function measureRuns(env: UpkeepEnv, now: number): Promise<void> {
  const runs = await runsToMeasure(database(env.DB), now, MEASURED);
  await every(runs, async (run) => void (await env.UPKEEP_QUEUE.send(measuring(run) satisfies UpkeepMessage)));
}

/** Runs under way wait, each with the reason, while the database is so full that it might fail them. */
export async function pauseIfFull(env: Pick<Env, "DB">): Promise<void> {
  const space = await databaseSpace(env);
  if (space.state !== "full") return;
  const line = "the database is full: delete runs, then resume this one";
  const paused = await pauseByDatabase(env.DB, line);
  if (paused > 0)
    warnings.note({ event: "runs_paused", runs: paused, reason: `of the database ${fullnessLine(space)}` }, Date.now());
}
