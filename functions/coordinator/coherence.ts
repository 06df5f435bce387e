/** How much of a task's toolset leads anywhere from where the task starts. Pure over a graph. */
import type { Configuration } from "../domain/configuration.ts";
import { callsInARow, findTarget } from "../domain/diversity/targets.ts";
import type { RunSpecification } from "../domain/run.ts";
import type { ToolGraph } from "../tools/graph.ts";
import { reachedFrom, statedStarts } from "../tools/reached.ts";
import { composeWave } from "./planner.ts";
import { EMPTY_QUOTA } from "./quota.ts";

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

/** How coherent the toolsets are that a run would begin with. */
export interface CoherenceFigures {
  readonly configurations: number;
  /** Tools that are offered to some task, how often the least and the most offered are. */
  readonly tools: { readonly offered: number; readonly least: number; readonly most: number };
  /** Share of a toolset that is reached from the seed, 0 to 1: such a part of the configurations has no more. */
  readonly reached: { readonly p5: number; readonly p25: number; readonly p50: number; readonly p75: number };
  /** Share of the configurations of which half of the tools are reached, and with those of which all are that the pool has. */
  readonly half: number;
  readonly half_or_all: number;
  /** Share of the configurations whose focus is reached. */
  readonly focus: number;
}

const HALF = 0.5;

/** Of as many configurations as are planned first; fewer where the quotas leave no seed. Throws `RangeError` where none can be. */
export function coherenceFigures(graph: ToolGraph, specification: RunSpecification, count: number): CoherenceFigures {
  const planned = composeWave(EMPTY_QUOTA, specification, 0, count, graph, () => false);
  const found = planned.map((one) => coherenceOf(graph, one));
  const shares = found.map(({ reached }) => reached).sort((a, b) => a - b);
  const at = (quantile: number) => rounded(shares[Math.floor(quantile * (shares.length - 1))] ?? 0);
  const share = (holds: (one: Coherence) => boolean) => rounded(found.filter(holds).length / Math.max(1, found.length));
  const offers = [
    ...Map.groupBy(
      planned.flatMap(({ toolset }) => toolset),
      (name) => name,
    ).values(),
  ].map(({ length }) => length);
  const fewest = offers.length === 0 ? 0 : Math.min(...offers);
  return {
    configurations: planned.length,
    tools: { offered: offers.length, least: fewest, most: Math.max(0, ...offers) },
    reached: { p5: at(0.05), p25: at(0.25), p50: at(0.5), p75: at(0.75) },
    half: share(({ reached }) => reached >= HALF),
    half_or_all: share(({ reached, possible }) => reached >= Math.min(HALF, possible)),
    focus: share(({ focus }) => focus),
  };
}

function rounded(share: number): number {
  return Math.round(share * 1_000) / 1_000;
}
