/**
 * Which used toolsets the base of scaling subsets is drawn from, so that every axis has room: `pool` needs tools that the
 * base does not use, `variety` other toolsets of the base's tools, and `quantity` further tasks with the base's toolsets.
 */
import { Shares } from "./matching.ts";
import type { Cell, Entry, UsedToolset } from "./training.ts";

/** Share of the tools that the base may use: the others are what `pool` grows by. */
const CORE_TOOLS = 1 / 2;
/** Tasks that the base's tools must allow for each task of the base; more tools are used where they would not. */
const CORE_TASKS_PER_BASE_TASK = 3;
/** Toolsets that the base may have for each of its tasks: the tasks that this leaves give it the shares of the whole run. */
const BASE_TOOLSETS = 3 / 4;
/** Share of the tasks with the core's tools that the base's toolsets are to supply: the others are what `variety` grows by. */
const SHARED_TASKS = 2 / 3;
/**
 * Tasks by which the shares of that supply may be off for each further task that shares a toolset, and in all: where few tasks
 * share one, those few are found; where many do, the shares are hardly touched.
 */
const SHARING_TASKS = { each: 5, most: 25 };

/**
 * The most shared toolsets of the run's densest tools, at most `size` of them; together they have at least `size` tasks.
 * @param entries Tasks in order of preference, `size` at least.
 */
export function sharedToolsets(entries: readonly Entry[], levels: number, size: number): ReadonlySet<UsedToolset> {
  const core = densestTasks(entries, levels, CORE_TASKS_PER_BASE_TASK * size);
  const byToolset = Map.groupBy(core, ({ toolset }) => toolset);
  const tasksOf = (toolset: UsedToolset): readonly Entry[] => byToolset.get(toolset) ?? [];
  const cells = new Map<Cell, Set<UsedToolset>>();
  for (const { cell, toolset } of core) cells.set(cell, (cells.get(cell) ?? new Set()).add(toolset));
  const queues = [...cells].map(([cell, toolsets]) => ({
    cell,
    // The most shared last, where it is taken from.
    toolsets: [...toolsets].sort((a, b) => tasksOf(a).length - tasksOf(b).length),
  }));

  const chosen = new Set<UsedToolset>();
  const supply = new Shares(levels, entries);
  const enough = Math.max(size, SHARED_TASKS * core.length);
  while (supply.size < size || (chosen.size < BASE_TOOLSETS * size && supply.size < enough)) {
    let toolset: UsedToolset | undefined;
    let most = Number.NEGATIVE_INFINITY;
    for (const { cell, toolsets } of queues) {
      let last = toolsets.at(-1);
      while (last !== undefined && chosen.has(last)) {
        toolsets.pop();
        last = toolsets.at(-1);
      }
      if (last === undefined) continue;
      const merit = supply.lack(cell) + Math.min(SHARING_TASKS.each * (tasksOf(last).length - 1), SHARING_TASKS.most);
      if (toolset !== undefined && merit <= most) continue;
      toolset = last;
      most = merit;
    }
    if (toolset === undefined) break;
    chosen.add(toolset);
    for (const entry of tasksOf(toolset)) supply.add(entry);
  }
  return chosen;
}

/**
 * Drops tools, each time the one whose tasks weigh least, until CORE_TOOLS of them are left or fewer than `least` tasks would
 * be. A task weighs more the fewer are left of its kind, so that no split, domain or number of calls is dropped with its tools.
 * @returns The tasks that use none of the dropped tools, in the given order.
 */
function densestTasks(entries: readonly Entry[], levels: number, least: number): Entry[] {
  const alive = new Set(entries);
  const ofLevel = zeros(levels);
  const tools = new Map<string, { readonly entries: Entry[]; readonly ofLevel: number[] }>();
  for (const entry of entries) {
    count(ofLevel, entry, 1);
    for (const name of entry.toolset.tools) {
      const tool = tools.get(name) ?? { entries: [], ofLevel: zeros(levels) };
      tools.set(name, tool);
      tool.entries.push(entry);
      count(tool.ofLevel, entry, 1);
    }
  }
  const weightOf = (tool: { readonly ofLevel: readonly number[] }): number =>
    tool.ofLevel.reduce((sum, tasks, level) => (tasks === 0 ? sum : sum + tasks / (ofLevel[level] ?? 1)), 0);
  const enough = CORE_TOOLS * tools.size;
  while (tools.size > enough) {
    const lightest = leastBy([...tools], ([, tool]) => weightOf(tool));
    const lost = lightest?.[1].entries.filter((entry) => alive.has(entry)) ?? [];
    if (lightest === undefined || alive.size - lost.length < least) break;
    tools.delete(lightest[0]);
    for (const entry of lost) {
      alive.delete(entry);
      count(ofLevel, entry, -1);
      for (const name of entry.toolset.tools) {
        const tool = tools.get(name);
        if (tool !== undefined) count(tool.ofLevel, entry, -1);
      }
    }
  }
  return [...alive];
}

function zeros(length: number): number[] {
  return Array.from({ length }, () => 0);
}

function count(tally: number[], { cell }: Entry, by: number): void {
  for (const level of cell.levels) tally[level] = (tally[level] ?? 0) + by;
}

/** The first of those with the least figure. */
function leastBy<T>(items: readonly T[], figure: (item: T) => number): T | undefined {
  let best: T | undefined;
  let least = Number.POSITIVE_INFINITY;
  for (const item of items) {
    const its = figure(item);
    if (its >= least) continue;
    best = item;
    least = its;
  }
  return best;
}
