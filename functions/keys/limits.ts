/** What a key may have open and spend: told apart once a run was refused for it. */
import type { Database } from "../../db/client.ts";
import { useOfKey } from "../../db/keys.ts";
import { isDeterministic, type RunSpecification } from "../domain/run.ts";

/** Of a run whose spend nothing bounds: more than any key may. */
const UNBOUNDED_USD = 1e300;

/** A key may begin no other run, since it has what it may have. */
export class KeyLimitReached extends Error {
  override readonly name = "KeyLimitReached";
  readonly limit: "open_runs" | "usd_per_month";

  constructor(limit: KeyLimitReached["limit"], message: string) {
    super(message);
    this.limit = limit;
  }
}

/** US dollars that the run may spend at most: its budget, and nothing where it calls no model. */
export function mostUsd(specification: RunSpecification): number {
  return isDeterministic(specification) ? 0 : (specification.budget?.usd ?? UNBOUNDED_USD);
}

/** When the calendar month (UTC) began that the time lies in; Unix milliseconds. */
export function monthOf(now: number): number {
  const date = new Date(now);
  return Date.UTC(date.getUTCFullYear(), date.getUTCMonth(), 1);
}

/** @param usd that another run may spend. @throws KeyLimitReached where the key may not begin it. */
export async function refuseOverLimits(
  db: Database,
  { key, usd, month }: { readonly key: string; readonly usd: number; readonly month: number },
): Promise<void> {
  const use = await useOfKey(db, key, month);
  if (use === undefined) return;
  const { open, committed, open_runs, usd_per_month } = use;
  if (open_runs !== null && open >= open_runs)
    throw new KeyLimitReached("open_runs", `key ${key} has ${open} runs open and may have ${open_runs}`);
  if (usd_per_month === null || committed + usd <= usd_per_month) return;
  const wanted =
    usd >= UNBOUNDED_USD ? "a run without a budget in US dollars could spend any sum" : `this run may spend ${usd}`;
  throw new KeyLimitReached(
    "usd_per_month",
    `key ${key} may spend ${usd_per_month} US dollars a month, ${committed} of it are spent or set aside, and ${wanted}`,
  );
}
