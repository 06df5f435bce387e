/** The shape of a task's solution: its call sequence, call graph and topology, and their sizes. */

import { sha256Hex } from "../json.ts";
import type { Call, Domain, Kind, Provenance } from "../schema.ts";
import { canonical, depthsOf } from "./canonical.ts";

export interface Shape {
  /** Calls in the solution. */
  readonly calls: number;
  /** Tool names in order of execution, joined by " > ". */
  readonly sequence: string;
  /** Canonical form of the call graph, labelled with tool names. */
  readonly graph: string;
  /** Canonical form of the call graph, labelled R (retrieval) and P (processing): the topology class. */
  readonly topology: string;
  /** Calls on the longest path. */
  readonly depth: number;
  /** Most calls that stand at one depth. */
  readonly width: number;
  /** Most calls that feed one call. */
  readonly fan_in: number;
  /** Different tools. */
  readonly tool_types: number;
  /** Different domains of the tools, where `domainOf` was given. */
  readonly domains?: number;
}

/** 64 bits that stand for a call graph, as 16 hexadecimal digits. */
export function graphKey({ graph }: Pick<Shape, "graph">): string {
  return sha256Hex(graph).slice(0, 16);
}

/**
 * Measures a solution. An edge of the call graph is a pair of calls of the solution with provenance from the first to the
 * second, however many values went that way, or a call with the one that left the state which it found; provenance that touches other calls is left out.
 * Throws `RangeError` if provenance runs in a circle, which no execution can do.
 */
export function shapeOf(
  solution: readonly Call[],
  provenance: readonly Provenance[],
  kindOf: (tool: string) => Kind,
  domainOf?: (tool: string) => Domain,
): Shape {
  const position = new Map(solution.map((call, i) => [call.id, i]));
  const sources = solution.map(() => new Set<number>());
  const sinks = solution.map(() => new Set<number>());
  for (const edge of provenance) {
    const from = position.get(edge.from.call);
    const to = position.get(edge.to.call);
    if (from === undefined || to === undefined) continue;
    sources[to]?.add(from);
    sinks[from]?.add(to);
  }
  for (const [to, { after }] of solution.entries()) {
    const from = after === undefined ? undefined : position.get(after);
    if (from === undefined) continue;
    sources[to]?.add(from);
    sinks[from]?.add(to);
  }
  const edges = sinks.flatMap((set, from) => [...set].map((to) => [from, to] as const));
  const depths = depthsOf(
    sources.map((set) => [...set]),
    sinks.map((set) => [...set]),
  );
  const levels = new Map<number, number>();
  for (const depth of depths) levels.set(depth, (levels.get(depth) ?? 0) + 1);
  const tools = solution.map((call) => call.tool);
  const letters = tools.map((tool) => (kindOf(tool) === "retrieval" ? "R" : "P"));
  return {
    calls: solution.length,
    sequence: tools.join(" > "),
    graph: canonical({ labels: tools, edges }),
    topology: canonical({ labels: letters, edges }),
    depth: levels.size,
    width: Math.max(0, ...levels.values()),
    fan_in: Math.max(0, ...sources.map((set) => set.size)),
    tool_types: new Set(tools).size,
    ...(domainOf === undefined ? {} : { domains: new Set(tools.map(domainOf)).size }),
  };
}
