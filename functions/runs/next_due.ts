/** When a cron expression is due next. */
import { Cron } from "croner";
import { notFiveFields } from "../domain/cron.ts";

export type NextDue = { readonly ok: true; readonly at: number } | { readonly ok: false; readonly message: string };

/** The first time (Unix milliseconds) after `now` that a cron expression of five fields names, in UTC. */
export function nextDue(expression: string, now: number): NextDue {
  const message = notFiveFields(expression);
  if (message !== null) return { ok: false, message };
  try {
    const next = new Cron(expression, { mode: "5-part", timezone: "UTC" }).nextRun(new Date(now));
    if (next !== null) return { ok: true, at: next.getTime() };
    return { ok: false, message: "expected an expression that names a time to come" };
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    return { ok: false, message: `expected a cron expression of five fields, like "0 3 * * 1" (${why})` };
  }
}
