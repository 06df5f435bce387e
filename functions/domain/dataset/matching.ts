/**
 * Draws tasks one by one so that the shares of their splits, domains and numbers of calls stay near given ones: each next
 * task comes from where the most is lacking, summed over the three (minimisation, as clinical trials balance their arms:
 * Pocock and Simon 1975, Biometrics 31, 103-115).
 */
import type { Cell, Entry, UsedToolset } from "./training.ts";

/** How far a collection is from shares that it should have. */
export class Shares {
  readonly #wanted: number[];
  readonly #have: number[];
  readonly #like: number;
  #size = 0;

  /** Wants the shares of `like`. `levels` is that of the tasks. */
  constructor(levels: number, like: readonly Entry[]) {
    this.#wanted = tally(levels, like);
    this.#have = tally(levels, []);
    this.#like = like.length;
  }

  /** Entries counted so far. */
  get size(): number {
    return this.#size;
  }

  add({ cell }: Entry): void {
    this.#size++;
    for (const level of cell.levels) this.#have[level] = (this.#have[level] ?? 0) + 1;
  }

  /** Tasks that lack by now for there to be one more, summed over the levels of the cell; negative where there are too many. */
  lack(cell: Cell): number {
    let sum = 0;
    for (const level of cell.levels)
      sum += ((this.#wanted[level] ?? 0) / this.#like) * (this.#size + 1) - (this.#have[level] ?? 0);
    return sum;
  }
}

function tally(levels: number, entries: readonly Entry[]): number[] {
  const counts = Array.from({ length: levels }, () => 0);
  for (const { cell } of entries) for (const level of cell.levels) counts[level] = (counts[level] ?? 0) + 1;
  return counts;
}

/** What has been drawn, and which tools and used toolsets have occurred in it. */
export interface Drawn {
  readonly entries: readonly Entry[];
  readonly toolsets: ReadonlySet<UsedToolset>;
  readonly tools: ReadonlySet<string>;
}

/** 0 for a toolset that is best drawn next; a whole number that never falls while more is drawn. */
export type Staleness = (toolset: UsedToolset, drawn: Drawn) => number;

export interface Drawing {
  /** `TrainingTasks.levels`. */
  readonly levels: number;
  /** Whose shares are kept. */
  readonly like: readonly Entry[];
  /** Drawn already, in order. */
  readonly start?: readonly Entry[];
  /** In the order they are preferred in; those of `start` may be among them. */
  readonly candidates: readonly Entry[];
  readonly staleness: Staleness;
  /** Tasks by which shares may be off for a draw that is less stale by one. */
  readonly slack: number;
  /** Tasks in all; fewer are drawn if the candidates run out. */
  readonly size: number;
}

/** Draws until there are `size`. A larger size begins with the draws of a smaller one. */
export function draw({ levels, like, start = [], candidates, staleness, slack, size }: Drawing): Drawn {
  const shares = new Shares(levels, like);
  const drawn = { entries: [] as Entry[], toolsets: new Set<UsedToolset>(), tools: new Set<string>() };
  const take = (entry: Entry): void => {
    shares.add(entry);
    drawn.entries.push(entry);
    drawn.toolsets.add(entry.toolset);
    for (const tool of entry.toolset.tools) drawn.tools.add(tool);
  };
  for (const entry of start) take(entry);

  const before = new Set(start);
  const queues = new Map<Cell, Queue>();
  for (const entry of candidates) {
    if (before.has(entry)) continue;
    const queue = queues.get(entry.cell) ?? new Queue(entry.cell, ({ toolset }) => staleness(toolset, drawn));
    queues.set(entry.cell, queue);
    queue.push(entry);
  }

  const all = [...queues.values()];
  while (drawn.entries.length < size) {
    let best: Queue | undefined;
    let most = Number.NEGATIVE_INFINITY;
    for (const queue of all) {
      const stale = queue.staleness;
      if (stale === undefined) continue;
      const merit = shares.lack(queue.cell) - slack * stale;
      if (best !== undefined && merit <= most) continue;
      best = queue;
      most = merit;
    }
    if (best === undefined) break;
    // Merits only fall while staleness is not looked at, so the one that is best still is best.
    const next = best.next();
    if (next !== undefined) take(next);
  }
  return drawn;
}

/** The candidates of a cell, least stale first; each is looked at again when its turn comes, since it may have gone stale. */
class Queue {
  readonly cell: Cell;
  readonly #stalenessOf: (entry: Entry) => number;
  /** By staleness when last looked at, each with the position of its first entry. */
  readonly #lines: { readonly entries: Entry[]; first: number }[] = [];

  constructor(cell: Cell, stalenessOf: (entry: Entry) => number) {
    this.cell = cell;
    this.#stalenessOf = stalenessOf;
  }

  push(entry: Entry, line = 0): void {
    while (this.#lines.length <= line) this.#lines.push({ entries: [], first: 0 });
    this.#lines[line]?.entries.push(entry);
  }

  /** The staleness of the next entry or less, as far as it is known; undefined if there is none. */
  get staleness(): number | undefined {
    const line = this.#lines.findIndex(({ entries, first }) => first < entries.length);
    return line < 0 ? undefined : line;
  }

  /** Takes the next entry out; undefined, and `staleness` is known better, if it has gone stale. */
  next(): Entry | undefined {
    const number = this.staleness ?? 0;
    const line = this.#lines[number];
    const entry = line?.entries[line.first++];
    if (entry === undefined) return undefined;
    const now = this.#stalenessOf(entry);
    if (now === number) return entry;
    this.push(entry, now);
    return undefined;
  }
}
