/**
 * What a run has spent, as far as this isolate knows: what the store said last, and what was spent here since and is not in
 * the store yet. Kept for the isolate's life, so that one invocation hears of what another beside it spends.
 */
import type { Spent } from "../domain/budget.ts";

/** Runs that are remembered, at most; one that is forgotten is read from the store again. */
const RUNS_MAX = 1_000;

const runs = new Map<string, RunSpend>();

export class RunSpend {
  #stored: Spent = { usd: 0, tokens: 0 };
  #fresh: Spent = { usd: 0, tokens: 0 };
  #pausedAt = 0;

  /** The spend of a run: the same one for all who ask in this isolate. */
  static of(run: string): RunSpend {
    const known = runs.get(run);
    if (known !== undefined) return known;
    if (runs.size >= RUNS_MAX) runs.clear();
    const spend = new RunSpend();
    runs.set(run, spend);
    return spend;
  }

  get spent(): Spent {
    return sum(this.#stored, this.#fresh, 1);
  }

  /** True once this isolate has heard that the run is paused: what is under way makes no more calls. */
  get paused(): boolean {
    return this.#pausedAt > 0;
  }

  /** The run was paused at that time or before, Unix milliseconds. */
  pause(at: number): void {
    this.#pausedAt = at;
  }

  /** The run was read after that time, and was not paused. */
  resumed(readAfter: number): void {
    if (readAfter > this.#pausedAt) this.#pausedAt = 0;
  }

  /** A completion came in: it is paid for, wherever it is on its way to the store. */
  add(cost: Spent): void {
    this.#fresh = sum(this.#fresh, cost, 1);
  }

  /** `callsModels` are in the store now, or lost; `total` is what the store holds for the run, which only grows. */
  reconcile(costs: readonly Spent[], total: Spent): void {
    for (const cost of costs) this.#fresh = sum(this.#fresh, cost, -1);
    const { usd, tokens } = this.#stored;
    this.#stored = { usd: Math.max(usd, total.usd), tokens: Math.max(tokens, total.tokens) };
  }
}

function sum(a: Spent, b: Spent, sign: 1 | -1): Spent {
  return { usd: a.usd + sign * b.usd, tokens: a.tokens + sign * b.tokens };
}
