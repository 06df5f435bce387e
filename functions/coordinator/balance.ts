/** Least covered first: how full a quota is, over settled waves and over what the open ones were given. Pure. */
import type { Random } from "../lib/random.ts";

/** Tries per kept task that cost nothing: above that yield shares come out exactly equal, below it the weak get less. */
const FORGIVEN_TRIES_PER_KEPT = 4;
/** Tries forgiven before anything has been kept. */
const FORGIVEN_TRIES = 8;

/** What is held against a quota of low yield, in kept tasks: it gets that much less work. */
export function heldBack({ tries, kept }: { readonly tries: number; readonly kept: number }): number {
  return Math.max(0, tries - FORGIVEN_TRIES_PER_KEPT * kept - FORGIVEN_TRIES) / FORGIVEN_TRIES_PER_KEPT;
}

/** What has come of a quota's tasks. */
interface Yield {
  readonly tries: number;
  readonly kept: number;
  /** Kept tasks whose call graph the run had before. */
  readonly repeats?: number;
}

/** What has been handed out and has not settled: expected to be kept. */
export class Balance {
  readonly #novelty: number;
  /** By kind of quota and name within it. */
  readonly #out = new Map<string, Map<string, number>>();

  /** @param novelty what a task whose call graph the run had before weighs beside one that is new, in kept tasks. */
  constructor(novelty: number) {
    this.#novelty = novelty;
  }

  /** Handed out and not settled. */
  outstanding(kind: string, name: string): number {
    return this.#out.get(kind)?.get(name) ?? 0;
  }

  take<T extends string>(kind: string, name: T): T {
    const counts = this.#out.get(kind) ?? new Map<string, number>();
    this.#out.set(kind, counts.set(name, (counts.get(name) ?? 0) + 1));
    return name;
  }

  /**
   * How full a quota is against its weight, by Sainte-Laguë's divisors: of several, the one whose next task leaves it
   * least above its share has the least. What brings call graphs that the run has had is fuller than its tasks make it:
   * work goes to where there is still something new to be made.
   */
  load(kind: string, name: string, tally: Yield, weight: number): number {
    const held = heldBack(tally) + this.#novelty * (tally.repeats ?? 0);
    return (2 * (tally.kept + this.outstanding(kind, name) + held) + 1) / weight;
  }
}

/** The item of least load; among equals each is as likely. */
export function least<T>(items: readonly T[], load: (item: T) => number, random: Random): T {
  let lowest = Number.POSITIVE_INFINITY;
  let equals: T[] = [];
  for (const item of items) {
    const value = load(item);
    if (value < lowest) [lowest, equals] = [value, [item]];
    else if (value === lowest) equals.push(item);
  }
  return random.pick(equals);
}
