/** The consumer of the queue of datasets that are graded again: one message some pages, and at their end the message for the next ones. */
import { z } from "zod";
import { database } from "../../db/client.ts";
import { insertFailure } from "../../db/failures.ts";
import { noteRegradeError } from "../../db/regrades.ts";
import { regradeSome, standing } from "../datasets/regrade.ts";
import { warnings } from "../lib/events.ts";
import { poolsOfRuns, type Sources } from "../sources/pools.ts";
import { errorLine } from "./stage.ts";

export const regradeMessageSchema = z.strictObject({
  regraded: z.string().min(1),
  number: z.int().positive(),
  /** Position of the last task that is done. */
  after: z.int().min(-1),
});
export type RegradeMessage = z.infer<typeof regradeMessageSchema>;

/** Seconds before the first retry; each one after it waits twice as long. */
const RETRY_SECONDS = 2;

/** Pools of runs are of `sources`. */
export async function consumeRegrades(batch: MessageBatch, env: Env, sources: Sources): Promise<void> {
  await Promise.all(batch.messages.map((message) => consumeRegrade(message, env, sources)));
}

async function consumeRegrade(message: Message, env: Env, sources: Sources): Promise<void> {
  const parsed = regradeMessageSchema.safeParse(message.body);
  if (!parsed.success) {
    const body = (JSON.stringify(message.body) ?? "null").slice(0, 4000);
    const error = `body: ${parsed.error.issues[0]?.message ?? "invalid"}`;
    await insertFailure(env.DB, { id: message.id, stage: "regrade", body, error, at: Date.now() }).run();
    return message.ack();
  }
  const db = database(env.DB);
  const { regraded, number, after } = parsed.data;
  try {
    const at = await standing(db, regraded, number);
    // A first delivery of what is done is a double; before one that is retried somebody may have died who did not send what follows.
    if (at === null || (at.after !== after && message.attempts === 1)) return message.ack();
    const next = await regradeSome(env, db, regraded, number, at.after, poolsOfRuns(env, sources));
    if (next !== null) await env.REGRADE_QUEUE.send({ regraded, number, after: next } satisfies RegradeMessage);
    message.ack();
  } catch (error) {
    const line = errorLine(error);
    warnings.note({ event: "regrade_failed", dataset: regraded, number, error: line }, Date.now());
    await noteRegradeError(db, regraded, number, line, Date.now());
    message.retry({ delaySeconds: RETRY_SECONDS * 2 ** (message.attempts - 1) });
  }
}
