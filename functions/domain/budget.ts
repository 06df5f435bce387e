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
