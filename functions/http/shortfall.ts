/** Why a run has fewer tasks than it was asked for, in words. Pure. */
import type { Run } from "../../db/runs.ts";

interface Facts {
  readonly count: number;
  readonly planned: number;
  readonly kept: number;
  readonly dropped: Readonly<Record<string, number>>;
}

const ENDED: ReadonlySet<Run["status"]> = new Set(["finished", "budget_exhausted", "empty", "cancelled", "failed"]);
/** Reasons of lost tasks that are named: those of most. */
const NAMED_MOST = 3;

/** Null while nothing is short, and while what is short may still be made. */
export function reasonOfShortfall(
  run: Pick<Run, "status" | "stopped" | "error" | "shortfall">,
  facts: Facts,
): string | null {
  const { count, kept, dropped } = facts;
  const mayCome = !ENDED.has(run.status) && run.shortfall === 0;
  if (kept >= count || mayCome) return null;
  const lost = Object.entries(dropped).toSorted(([, a], [, b]) => b - a);
  const named = lost.slice(0, NAMED_MOST).map(([reason, tasks]) => `${tasks} ${reason.replaceAll("_", " ")}`);
  const others = lost.slice(NAMED_MOST).reduce((sum, [, tasks]) => sum + tasks, 0);
  const all = [...named, ...(others > 0 ? [`${others} for other reasons`] : [])];
  return [why(run, facts), ...(all.length === 0 ? [] : [`lost were ${all.join(", ")}`])].join("; ");
}

function why({ status, stopped, error, shortfall }: Parameters<typeof reasonOfShortfall>[0], facts: Facts): string {
  if (status === "cancelled") return "it was cancelled";
  if (status === "failed") return `it failed${error === null ? "" : `: ${error}`}`;
  if (stopped === "budget_exhausted" || status === "budget_exhausted") return "its budget was spent";
  if (status === "empty") return error ?? "no task passed every check";
  if (shortfall > 0) return `planning gave up after ${facts.planned} tasks`;
  return "tasks were lost after they had been kept";
}
