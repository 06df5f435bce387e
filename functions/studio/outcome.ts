/** How a run stands against what it was asked for. */
const ENDED: ReadonlySet<string> = new Set(["finished", "budget_exhausted", "empty", "cancelled", "failed"]);

export interface Far {
  readonly status: string;
  /** Of its way to an end. */
  readonly percent: number;
  readonly count: number;
  readonly kept: number;
  /** Tasks that are known not to come. */
  readonly shortfall?: number;
}

export function hasEnded(status: string): boolean {
  return ENDED.has(status);
}

/** Whether it has ended with fewer tasks than it was asked for, or is known to come to that. */
export function isShort({ status, count, kept, shortfall = 0 }: Far): boolean {
  return kept < count && (hasEnded(status) || shortfall > 0);
}

/** Percent of the tasks that it was asked for: what is short is not done. */
export function percentOfAsked({ status, percent, count, kept, shortfall = 0 }: Far): number {
  if (count === 0) return percent;
  const share = hasEnded(status) ? (100 * kept) / count : (percent * Math.max(0, count - shortfall)) / count;
  return Math.min(100, Math.floor(10 * share) / 10);
}
