/** How much of a run is done, and when it will be: from its tasks counted by where they stand. Pure. */
import { openWaves, type RunSpecification } from "./run.ts";

/** What is asked of a run. */
export interface RunFacts {
  readonly status: string;
  readonly paused_from: string | null;
  /** Tasks asked for, and those of them that are known not to come. */
  readonly count: number;
  readonly shortfall: number;
  readonly created_at: number;
  readonly went_on_at: number | null;
}

export interface TaskCount {
  readonly status: string;
  readonly tasks: number;
  readonly rounds: number;
  readonly settled: number;
  readonly recent: number;
}

/** Rounds that a task may have, the extra one included. */
const ROUNDS_MOST = 4;
/** Part of the work that making tasks is taken to be; attempts are the rest, and what makes up for lost tasks. */
const MAKING = 0.5;
/** A run that is not over is not done. */
const PERCENT_UNDER_WAY = 99.9;

const ENDED_BY_ITSELF: ReadonlySet<string> = new Set(["finished", "budget_exhausted", "empty"]);

/** The first wave whose graded tasks may still turn out to have no place; none where no shares of tiers are wanted. */
export function settledBefore(
  run: { readonly status: string; readonly paused_from: string | null; readonly waves: number },
  specification: RunSpecification | null,
): number {
  const plans = run.status === "running" || run.paused_from === "running";
  if (specification?.quotas.tiers === undefined || !plans) return Number.MAX_SAFE_INTEGER;
  return Math.max(0, run.waves - openWaves(specification));
}

/** When the run last went on: after a pause, after an end, or at its start. Unix milliseconds. */
export function wentOnAt({ created_at, went_on_at }: Pick<RunFacts, "created_at" | "went_on_at">): number {
  return went_on_at ?? created_at;
}

/**
 * 0 to 100, and never less than before while the run goes on: what is counted is only what cannot be undone. A task's steps
 * are counted whether it is kept or lost, up to what `count` tasks take; the rest comes with graded tasks alone.
 */
export function percentOf(run: RunFacts, counts: readonly TaskCount[]): number {
  if (ENDED_BY_ITSELF.has(run.status)) return 100;
  const wanted = run.count - run.shortfall;
  if (wanted <= 0) return 0;
  const steps = counts.reduce((sum, count) => sum + stepsOf(count), 0);
  const graded = counts.reduce((sum, { status, settled }) => sum + (status === "graded" ? settled : 0), 0);
  const made = MAKING * Math.min(1, steps / (wanted * STEPS));
  const done = 1 - (1 - made) * (1 - Math.min(1, graded / wanted));
  return Math.min(PERCENT_UNDER_WAY, Math.floor(1000 * done) / 10);
}

/** Steps from a task's configuration to its certificate, or its loss. */
const STEPS = 2 * ROUNDS_MOST + 1;

/** Steps that the tasks have behind them: two a round, and the certificate. */
function stepsOf({ status, tasks, rounds }: TaskCount): number {
  switch (status) {
    case "collect":
      return 2 * rounds - 2 * tasks;
    case "derive":
      return 2 * rounds - tasks;
    case "certify":
      return (STEPS - 1) * tasks;
    default:
      return STEPS * tasks;
  }
}

/**
 * When the run will have its tasks, Unix milliseconds, if they go on ending as they have since it last went on; null while no
 * task has, and for a run that stands still. A task counts half once it is made or lost, and whole once it is graded or lost.
 */
export function etaOf(run: RunFacts, counts: readonly TaskCount[], now: number): number | null {
  if (run.status !== "running" && run.status !== "solving") return null;
  const sum = (of: "tasks" | "recent", ...statuses: string[]) =>
    counts.reduce((total, count) => total + (statuses.includes(count.status) ? count[of] : 0), 0);
  const waiting = ["certified", "solve"];
  const ended = ["graded", "dropped"];
  const recent = sum("recent", ...waiting) / 2 + sum("recent", ...ended);
  const elapsed = now - wentOnAt(run);
  if (recent === 0 || elapsed <= 0) return null;
  const lost = sum("tasks", "dropped");
  const kept = sum("tasks", ...waiting, "graded");
  const wanted = run.status === "solving" ? kept : Math.max(run.count, kept);
  // Of those that are still to be made as many will be lost as were of those that were.
  const toMake = (wanted - kept) * (kept === 0 ? 1 : (kept + lost) / kept);
  const left = toMake + sum("tasks", ...waiting) / 2;
  return Math.round(now + (left * elapsed) / recent);
}
