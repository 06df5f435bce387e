/**
 * Scaling subsets: the order in which a run's training tasks enter along one axis. The subset of a size is the beginning of
 * that order, so subsets are nested, and what a size holds does not depend on the sizes beside it.
 *
 * A *used toolset* is the set of tools that a task's solution uses: what a task is offered is its own alone. All axes begin
 * with the same base; beyond it *quantity* keeps to the base's used toolsets, *variety* to the base's tools, and *pool* to
 * nothing. The shares of splits, domains and numbers of calls stay near those of the base, so that no axis differs from
 * another by the kind of its tasks (`matching.ts`).
 */
import { type Drawn, draw, type Staleness } from "./matching.ts";
import { sharedToolsets } from "./scaling_base.ts";
import type { ScalingAxis } from "./specification.ts";
import type { Entry, TrainingTasks } from "./training.ts";

/**
 * Tasks by which shares may be off for a task that brings something new. On runs of 1,000 and 11,000 tasks this gives nine in
 * ten of the toolsets that no regard for shares would give, and shares that are off by 0 to 3 percent instead of up to 15.
 */
const SLACK_TASKS = 3;

export interface ScalingOrder {
  /** The first `size` are the subset of that size. */
  readonly ordinals: readonly number[];
  /** Largest size that the run can supply on this axis from this base. */
  readonly largest: number;
}

export interface ScalingWish {
  readonly axis: ScalingAxis;
  /** Smallest size. */
  readonly base: number;
  /** Largest size; no more ordinals than that are returned. */
  readonly size: number;
  /** Decides among tasks that are equally good: the run's name in records. */
  readonly seed: string;
}

/** The order of one axis. With fewer tasks than the base needs there is none, and `largest` is the number of tasks. */
export function scalingOrder(tasks: TrainingTasks, { axis, base: smallest, size, seed }: ScalingWish): ScalingOrder {
  if (tasks.size < smallest) return { ordinals: [], largest: tasks.size };
  const entries = tasks.shuffled(seed);
  const { levels } = tasks;
  const shared = sharedToolsets(entries, levels, smallest);
  const base = draw({
    levels,
    like: entries,
    candidates: entries.filter(({ toolset }) => shared.has(toolset)),
    staleness: newToolsetsFirst,
    // More than shares can be off by: every toolset that is meant to stand in the base does so, whatever its kind.
    slack: 10 * smallest,
    size: smallest,
  });
  const candidates = entries.filter((entry) => AXES[axis].admits(entry, base));
  const { staleness } = AXES[axis];
  const start = base.entries;
  const drawn = draw({ levels, like: start, start, candidates, staleness, slack: SLACK_TASKS, size });
  return { ordinals: drawn.entries.map(({ ordinal }) => ordinal), largest: candidates.length };
}

const newToolsetsFirst: Staleness = (toolset, drawn) => (drawn.toolsets.has(toolset) ? 1 : 0);

const newToolsFirst: Staleness = (toolset, drawn) => {
  if (toolset.tools.some((tool) => !drawn.tools.has(tool))) return 0;
  return drawn.toolsets.has(toolset) ? 2 : 1;
};

const AXES: Readonly<
  Record<ScalingAxis, { readonly admits: (entry: Entry, base: Drawn) => boolean; readonly staleness: Staleness }>
> = {
  quantity: { admits: ({ toolset }, base) => base.toolsets.has(toolset), staleness: () => 0 },
  variety: {
    admits: ({ toolset }, base) => toolset.tools.every((tool) => base.tools.has(tool)),
    staleness: newToolsetsFirst,
  },
  pool: { admits: () => true, staleness: newToolsFirst },
};
