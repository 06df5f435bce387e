/** The consumer of the queue for upkeep: a message does a part, and sends another where that is not all. The cron sends again what was lost. */
import { database } from "../../db/client.ts";
import { findDeletion } from "../../db/deletions.ts";
import { kindOf, warnings } from "../lib/log.ts";
import { erase } from "../retention/erase.ts";
import { measure } from "../retention/measure.ts";
import { type UpkeepMessage, upkeepMessageSchema } from "../retention/messages.ts";
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
      const line = `upkeep ${JSON.stringify(parsed.data)}: ${errorLine(error)}`;
      warnings.note(line, now, kindOf(`upkeep: ${errorLine(error)}`));
      message.retry({ delaySeconds: RETRY_SECONDS * 2 ** (message.attempts - 1) });
    }
  }
}

/** The message that goes on with it; null if nothing is left to be done. */
async function work(message: UpkeepMessage, env: Env, now: number): Promise<UpkeepMessage | null> {
  const db = database(env.DB);
  if ("measure" in message) return measure(env, db, message, now);
  const deletion = await findDeletion(db, { kind: message.erase, id: message.id });
  if (deletion === undefined || deletion.settled_at !== null) return null;
  return (await erase(env, db, deletion, now)) ? null : message;
}
