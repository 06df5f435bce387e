/** One message of a report on what recorded calls of a source return by now: some tools, and then the message for the next ones. */
import { database } from "../../db/client.ts";
import { holdDrift, releaseDrift } from "../../db/source_drifts.ts";
import { sourceWithId } from "../../db/sources.ts";
import { limitsOf } from "../config.ts";
import { warnings } from "../lib/events.ts";
import { driftOn } from "../sources/drift/work.ts";
import { makerOf } from "../sources/maker.ts";
import { maskingOf } from "../sources/reach.ts";
import { errorLine } from "./stage.ts";

/** Seconds before the first retry; each one after it waits twice as long. */
const RETRY_SECONDS = 2;
/** Who holds a report has it so long beyond what the calls of a tool may take, milliseconds. */
const HOLD_MS = 120_000;
/** Calls of a tool that are made one after another, at most. */
const CALLS_MAX = 20;
const DELAY_SECONDS_MAX = 12 * 60 * 60;

export async function consumeDrift(message: Message, id: string, number: number, env: Env): Promise<void> {
  const db = database(env.DB);
  const holder = crypto.randomUUID();
  const now = Date.now();
  const until = now + HOLD_MS + CALLS_MAX * limitsOf(env).deadline_ms;
  const source = await sourceWithId(db, id);
  const drift = source && (await holdDrift(db, id, number, { holder, now, until }));
  // Somebody is at it, who sends what follows; or nothing is to be done.
  if (source === undefined || drift === undefined) return message.ack();
  try {
    const next = await driftOn(env, source, drift);
    const body = { source: id, drift: number };
    if (next.kind !== "ended") {
      const moved_at = next.kind === "later" ? next.at : Date.now();
      await releaseDrift(db, drift, { moved_at });
      const delaySeconds = Math.min(DELAY_SECONDS_MAX, Math.max(0, Math.ceil((moved_at - Date.now()) / 1000)));
      await env.SOURCES_QUEUE.send(body, { delaySeconds });
    }
    message.ack();
  } catch (error) {
    const line = maskingOf(makerOf(env, source).reach)(errorLine(error));
    warnings.note({ event: "drift_failed", source: id, number, error: line }, Date.now());
    await releaseDrift(db, drift, { moved_at: Date.now(), error: line });
    message.retry({ delaySeconds: RETRY_SECONDS * 2 ** (message.attempts - 1) });
  }
}
