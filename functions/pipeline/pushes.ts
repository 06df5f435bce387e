/**
 * The consumer of the queue of pushes: one message a push. What passes is tried again; what somebody has to mend ends the push
 * with what the Hub said. A push is of a dataset, and of no run: nothing of a run's stages is needed for it.
 */
import { z } from "zod";
import { database } from "../../db/client.ts";
import { findDataset } from "../../db/datasets.ts";
import { insertFailure } from "../../db/failures.ts";
import { failPush, findPush, notePushError } from "../../db/pushes.ts";
import { WrongSetting } from "../config.ts";
import { DATASET_GONE, pushDataset } from "../datasets/push.ts";
import { HubError } from "../hub/errors.ts";
import { warnings } from "../lib/events.ts";
import { errorLine } from "./stage.ts";

export const pushMessageSchema = z.strictObject({ push: z.string().min(1) });
export type PushMessage = z.infer<typeof pushMessageSchema>;

/** Seconds before the first retry; each one after it waits twice as long. */
const RETRY_SECONDS = 2;
/** The longest that the Hub may ask to be left alone. */
const RETRY_SECONDS_MAX = 60 * 60;

export async function consumePushes(batch: MessageBatch, env: Env): Promise<void> {
  await Promise.all(batch.messages.map((message) => consumePush(message, env)));
}

async function consumePush(message: Message, env: Env): Promise<void> {
  const parsed = pushMessageSchema.safeParse(message.body);
  if (!parsed.success) {
    const body = (JSON.stringify(message.body) ?? "null").slice(0, 4000);
    const error = `body: ${parsed.error.issues[0]?.message ?? "invalid"}`;
    await insertFailure(env.DB, { id: message.id, stage: "push", body, error, at: Date.now() }).run();
    return message.ack();
  }
  const db = database(env.DB);
  const { push: id } = parsed.data;
  try {
    const push = await findPush(db, id);
    if (push?.status !== "waiting") return message.ack();
    const dataset = await findDataset(db, push.dataset_id);
    if (dataset === undefined) throw new HubError(DATASET_GONE, false);
    const result = await pushDataset(env, db, dataset, push);
    if (result === "more") await env.PUSH_QUEUE.send(parsed.data);
    message.ack();
  } catch (error) {
    // Let go: the cron sends it again once the setting is right.
    if (error instanceof WrongSetting) return message.ack();
    const line = error instanceof HubError ? error.message : errorLine(error);
    warnings.note({ event: "push_failed", push: id, error: line }, Date.now());
    if (error instanceof HubError && !error.again) {
      await failPush(db, id, line, Date.now());
      return message.ack();
    }
    await notePushError(db, id, line, Date.now());
    const wait = Math.max(
      RETRY_SECONDS * 2 ** (message.attempts - 1),
      error instanceof HubError ? Math.ceil((error.retryAfterMs ?? 0) / 1000) : 0,
    );
    message.retry({ delaySeconds: Math.min(wait, RETRY_SECONDS_MAX) });
  }
}
