/** What a run has spent on models, against what it may. */
import type { Budget } from "./run.ts";

export interface Spent {
  /** US dollars, of what has a price. */
  readonly usd: number;
  readonly tokens: number;
}

interface Row {
  readonly usd: number | null;
  readonly input_tokens: number;
  readonly output_tokens: number;
}

export function spentOf(rows: readonly Row[]): Spent {
  const sum = (of: (row: Row) => number) => rows.reduce((total, row) => total + of(row), 0);
  return { usd: sum(({ usd }) => usd ?? 0), tokens: sum((row) => row.input_tokens + row.output_tokens) };
}

/** True once what was spent reaches the budget; never without one. */
export function isSpentBy({ usd, tokens }: Spent, budget: Budget | undefined): boolean {
  return (budget?.usd !== undefined && usd >= budget.usd) || (budget?.tokens !== undefined && tokens >= budget.tokens);
}

/** How far the tasks of a run are, and what was spent to bring them there. */
export interface Progress {
  readonly planned: number;
  /** Tasks of those that are not certified or dropped yet. */
  readonly making: number;
  /** Certified tasks that have not all their verdicts. */
  readonly solving: number;
  /** Spent on evidence, questions and checks. */
  readonly made: Spent;
  /** Spent on attempts and verdicts. */
  readonly solved: Spent;
  /** Attempts that a task may have, for each of its rounds. */
  readonly attempts_a_round: number;
  /** What a task that is begun is forecast to cost, to its end: all that is known until the first one has got somewhere. */
  readonly forecast: () => Spent;
}

/**
 * Tasks that the rest of the budget is expected to pay for beside those under way, at what tasks of the run have cost so far:
 * whatever is begun and cannot be paid to its end is money for nothing. Errs on the low side, since the next wave can make up
 * for it: those under way are taken to have cost nothing yet, and an attempt to cost as much as a round until most of those
 * that are due have been made. The first wave is begun whole; until one of its tasks has got somewhere the forecast says what they cost.
 */
export function affordable(budget: Budget, progress: Progress): number {
  const { planned, making, solving, made, solved, attempts_a_round, forecast } = progress;
  if (planned === 0) return Number.POSITIVE_INFINITY;
  const known = planned - making;
  const ended = known - solving;
  const tasksOf = (unit: keyof Spent): number => {
    const limit = budget[unit];
    if (known === 0) {
      const expected = limit === undefined ? 0 : forecast()[unit];
      return expected === 0 ? Number.POSITIVE_INFINITY : Math.max(0, Math.floor((limit ?? 0) / expected) - planned);
    }
    const perMade = made[unit] / known;
    const isKnown = ended > 0 && ended >= solving;
    const perSolved = isKnown ? solved[unit] / (ended + solving / 2) : perMade * attempts_a_round;
    if (limit === undefined || perMade + perSolved === 0) return Number.POSITIVE_INFINITY;
    const promised = making * perMade + (making + solving) * perSolved;
    const left = limit - made[unit] - solved[unit] - promised;
    return Math.max(0, Math.floor(left / (perMade + perSolved)));
  };
  return Math.min(tasksOf("usd"), tasksOf("tokens"));
}
