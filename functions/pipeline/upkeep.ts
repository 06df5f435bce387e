/** The consumer of the queue for upkeep: a message does a part, and sends another where that is not all. The cron sends again what was lost. */
import { noteArchive } from "../../db/archives.ts";
import { database } from "../../db/client.ts";
import { findDeletion } from "../../db/deletions.ts";
import { warnings } from "../lib/events.ts";
import { archiveSome } from "../retention/archive.ts";
import { erase } from "../retention/erase.ts";
import { measure, measuring } from "../retention/measure.ts";
import { type UpkeepMessage, upkeepMessageSchema } from "../retention/messages.ts";
import { restoreSome } from "../retention/restore.ts";
import { errorLine } from "./stage.ts";

/** Seconds before the first retry; each one after it waits twice as long. */
const RETRY_SECONDS = 2;

export async function consumeUpkeep(batch: MessageBatch, env: Env, now = Date.now()): Promise<void> {
  for (const message of batch.messages) {
    const parsed = upkeepMessageSchema.safeParse(message.body);
    // Sent by this worker alone, and by the cron again.
    if (!parsed.success) {
      message.ack();
      continue;
    }
    try {
      const next = await work(parsed.data, env, now);
      if (next !== null) await env.UPKEEP_QUEUE.send(next);
      message.ack();
    } catch (error) {
      warnings.note({ event: "upkeep_failed", message: JSON.stringify(parsed.data), error: errorLine(error) }, now);
      const run = archivedIn(parsed.data);
      if (run !== null) await noteArchive(database(env.DB), run, errorLine(error), now).catch(() => undefined);
      message.retry({ delaySeconds: RETRY_SECONDS * 2 ** (message.attempts - 1) });
    }
  }
}

/** The message that goes on with it; null if nothing is left to be done. */
async function work(message: UpkeepMessage, env: Env, now: number): Promise<UpkeepMessage | null> {
  const db = database(env.DB);
  if ("measure" in message) return measure(env, db, message, now);
  if ("archive" in message) return after(await archiveSome(env, db, message.archive, now), message, message.archive);
  if ("restore" in message) return after(await restoreSome(env, db, message.restore, now), message, message.restore);
  const deletion = await findDeletion(db, { kind: message.erase, id: message.id });
  if (deletion === undefined || deletion.settled_at !== null) return null;
  return (await erase(env, db, deletion, now)) ? null : message;
}

/** Once it is at its end, what the run takes has changed. */
function after(came: "more" | "done" | "nothing", message: UpkeepMessage, run: string): UpkeepMessage | null {
  return came === "more" ? message : came === "done" ? measuring(run) : null;
}

/** The run that is being archived or brought back; null of another message. */
function archivedIn(message: UpkeepMessage): string | null {
  return "archive" in message ? message.archive : "restore" in message ? message.restore : null;
}
