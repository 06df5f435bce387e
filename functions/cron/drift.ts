/** Asks for reports on sources whose settings name times for them, and sends on those that were lost on the way. */
import { database } from "../../db/client.ts";
import { askDrift, dueDrifts, setDriftDue, silentDrifts } from "../../db/source_drifts.ts";
import { configOf } from "../config.ts";
import { nextDue } from "../runs/next_due.ts";
import { settingsOf } from "../sources/maker.ts";
import { every } from "./every.ts";

type DriftEnv = Pick<Env, "DB" | "SOURCES_QUEUE">;

/** A time missed is made up for by one report. @param now Unix milliseconds. */
export async function askDrifts(env: DriftEnv, now: number): Promise<void> {
  const db = database(env.DB);
  await every(await dueDrifts(db, now), async (source) => {
    const { drift } = settingsOf(source);
    const next = drift === undefined ? undefined : nextDue(drift.cron, now);
    // Asked for before it is moved on: one that is under way already is not asked for twice.
    const asked = drift && (await askDrift(db, source.id, { asked_by: "cron", calls: drift.calls }, now));
    if (asked !== undefined) await env.SOURCES_QUEUE.send({ source: source.id, drift: asked.number });
    await setDriftDue(db, source.id, next?.ok ? next.at : null, source.drift_due);
  });
}

/** @param now Unix milliseconds. */
export async function resendDrifts(env: DriftEnv, now: number): Promise<void> {
  const silent = await silentDrifts(database(env.DB), now - configOf(env).STALL_MS, now);
  await every(silent, async ({ source_id: source, number: drift }) => {
    await env.SOURCES_QUEUE.send({ source, drift });
  });
}
