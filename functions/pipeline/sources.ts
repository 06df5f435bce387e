/** The consumer of the queue of sources: one message some steps, and at their end the message for the next ones. The cron sends again what was lost. */
import { z } from "zod";
import { database } from "../../db/client.ts";
import { insertFailure } from "../../db/failures.ts";
import { holdSource, releaseSource } from "../../db/sources.ts";
import { limitsOf } from "../config.ts";
import { warnings } from "../lib/events.ts";
import { makerOf } from "../sources/maker.ts";
import { maskingOf } from "../sources/reach.ts";
import { workOn } from "../sources/work.ts";
import { consumeDrift } from "./drifts.ts";
import { errorLine } from "./stage.ts";

export const sourceMessageSchema = z.strictObject({
  source: z.string().min(1),
  /** The number of a report on its recorded calls; without it the source is read and probed. */
  drift: z.int().positive().exactOptional(),
});
export type SourceMessage = z.infer<typeof sourceMessageSchema>;

/** Seconds before the first retry; each one after it waits twice as long. */
const RETRY_SECONDS = 2;
/** Who holds a source has it so long beyond what the calls of a step may take, milliseconds. */
const HOLD_MS = 120_000;
/** Calls of a step that wait for each other: three inputs, and all of them once more. */
const CALLS_IN_A_ROW = 4;

export async function consumeSources(batch: MessageBatch, env: Env): Promise<void> {
  for (const message of batch.messages) await consumeSource(message, env);
}

async function consumeSource(message: Message, env: Env): Promise<void> {
  const parsed = sourceMessageSchema.safeParse(message.body);
  if (!parsed.success) {
    const body = (JSON.stringify(message.body) ?? "null").slice(0, 4000);
    const error = `body: ${parsed.error.issues[0]?.message ?? "invalid"}`;
    await insertFailure(env.DB, { id: message.id, stage: "sources", body, error, at: Date.now() }).run();
    return message.ack();
  }
  const db = database(env.DB);
  const { source: id, drift } = parsed.data;
  if (drift !== undefined) return consumeDrift(message, id, drift, env);
  const holder = crypto.randomUUID();
  const now = Date.now();
  const until = now + HOLD_MS + CALLS_IN_A_ROW * limitsOf(env).deadline_ms;
  const source = await holdSource(db, id, holder, now, until);
  // Somebody is at it, who sends what follows; or nothing is to be done.
  if (source === undefined) return message.ack();
  try {
    const more = await workOn(env, source, holder);
    await releaseSource(db, id, holder, null, Date.now());
    if (more) await env.SOURCES_QUEUE.send({ source: id } satisfies SourceMessage);
    message.ack();
  } catch (error) {
    const line = maskingOf(makerOf(env, source).reach)(errorLine(error));
    warnings.note({ event: "source_failed", source: id, error: line }, Date.now());
    await releaseSource(db, id, holder, line, Date.now());
    message.retry({ delaySeconds: RETRY_SECONDS * 2 ** (message.attempts - 1) });
  }
}
