/** Sends on what is to be removed and was lost on the way, and has what was deleted looked at once more when nothing can come any more. */
import { database } from "../../db/client.ts";
import { openDeletions, touchDeletion } from "../../db/deletions.ts";
import { configOf } from "../config.ts";
import { GRACE_MS } from "../retention/erase.ts";
import type { UpkeepMessage } from "../retention/messages.ts";
import { every } from "./every.ts";

/** Deletions that one firing sends on; the next firing takes the next ones. */
const SENT = 100;

/** @param now Unix milliseconds. */
export async function resendDeletions(env: Pick<Env, "DB" | "UPKEEP_QUEUE">, now: number): Promise<void> {
  const db = database(env.DB);
  const open = await openDeletions(db, now - configOf(env).STALL_MS, now - GRACE_MS, SENT);
  await every(open, async (deletion) => {
    await env.UPKEEP_QUEUE.send({ erase: deletion.kind, id: deletion.id } satisfies UpkeepMessage);
    // So that it is not sent again every minute while the queue has it.
    await touchDeletion(db, deletion, now);
  });
}
