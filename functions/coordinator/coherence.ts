/** How much of a task's toolset leads anywhere from where the task starts. Pure over a graph. */
import type { Configuration } from "../domain/configuration.ts";
import { callsInARow, findTarget } from "../domain/diversity/targets.ts";
import type { ToolGraph } from "../tools/graph.ts";
import { reachedFrom, statedStarts } from "../tools/reached.ts";

export interface Coherence {
  /** Share of the toolset that is reached from the seed (`reachedFrom`), 0 to 1. */
  readonly reached: number;
  /** The most that this share could be: where fewer tools of the pool than the toolset has are reached from the seed, less than 1. */
  readonly possible: number;
  /** True if the focus is reached; true without a focus. */
  readonly focus: boolean;
}

export function coherenceOf(graph: ToolGraph, { seed, toolset, focus, target, rounds }: Configuration): Coherence {
  const found = findTarget(target);
  const calls = Math.max(rounds, found === undefined ? 0 : callsInARow(found));
  const tools = toolset.flatMap((name) => graph.find(name) ?? []);
  const tool = graph.find(focus ?? "");
  const stated = tool === undefined ? [] : statedStarts(graph, tool, seed, tools, calls);
  const reached = reachedFrom(graph, { seed, stated }, calls, tools);
  return {
    reached: reached.size / toolset.length,
    possible: Math.min(1, reachedFrom(graph, { seed, stated }, calls, graph.pool.tools).size / toolset.length),
    focus: focus === null || reached.has(focus),
  };
}
