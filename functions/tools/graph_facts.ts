/**
 * Figures of a pool's graph of tools: how many there are, of which kind, and which feed which. Pure over the graph.
 */
import type { Domain, Kind } from "../domain/schema.ts";
import type { Tool } from "./contract.ts";
import type { ToolGraph } from "./graph.ts";

/** What one domain holds. */
export interface DomainFacts {
  readonly tools: number;
  readonly kinds: Readonly<Record<Kind, number>>;
  readonly seeds: number;
  readonly exemplars: number;
}

/** A pair is a tool with another one that takes some output of it (`ToolGraph.consumersOf`). */
export interface GraphFacts {
  /** Concepts that some tool takes or gives. */
  readonly concepts: number;
  readonly tools: number;
  readonly seeds: number;
  readonly exemplars: number;
  /** Families of exemplars. */
  readonly families: number;
  readonly domains: Readonly<Record<Domain, DomainFacts>>;
  readonly pairs: number;
  /** Tools in some pair. */
  readonly chained: number;
  /** Tools of the largest set in which each is reached from each, whatever the direction of the pairs between. */
  readonly component: number;
  /** Pairs by domain of the tool that feeds, then of the tool that is fed. */
  readonly between: Readonly<Record<Domain, Readonly<Record<Domain, number>>>>;
  /** Tools of the shortest chain that begins in the one domain and ends in the other: 2 where a pair does, null for none. */
  readonly shortest: Readonly<Record<Domain, Readonly<Record<Domain, number | null>>>>;
}

/** The figures of a graph, in time proportional to its pairs. */
export function graphFacts(graph: ToolGraph): GraphFacts {
  const { tools, seeds, exemplars } = graph.pool;
  const byDomain = <T>(make: (domain: Domain) => T): Record<Domain, T> =>
    Object.fromEntries([...new Set(tools.map(({ domain }) => domain))].map((domain) => [domain, make(domain)]));
  const pairs = tools.flatMap((from) => graph.consumersOf(from).map((to) => [from, to] as const));
  return {
    concepts: new Set(
      tools.flatMap((tool) =>
        [...Object.values(graph.takesOf(tool)), ...Object.values(graph.givesOf(tool))].map((x) => x.concept),
      ),
    ).size,
    tools: tools.length,
    seeds: seeds.length,
    exemplars: exemplars.length,
    families: new Set(exemplars.map((exemplar) => exemplar.family)).size,
    domains: byDomain((domain) => {
      const mine = tools.filter((tool) => tool.domain === domain);
      const ofKind = (kind: Kind) => mine.filter((tool) => tool.kind === kind).length;
      return {
        tools: mine.length,
        kinds: { retrieval: ofKind("retrieval"), processing: ofKind("processing") },
        seeds: seeds.filter((seed) => seed.domain === domain).length,
        exemplars: exemplars.filter((exemplar) => exemplar.domain === domain).length,
      };
    }),
    pairs: pairs.length,
    chained: new Set(pairs.flat()).size,
    component: largestComponent(tools, pairs),
    between: byDomain((from) =>
      byDomain((to) => pairs.filter(([one, other]) => one.domain === from && other.domain === to).length),
    ),
    shortest: byDomain((from) => {
      const waves = wavesFrom(graph, from);
      return byDomain((to) => {
        const at = waves.findIndex((wave) => wave.some((tool) => tool.domain === to));
        return at < 0 ? null : at + 2;
      });
    }),
  };
}

/** What the tools of the domain feed, then what those feed, and so on: each tool in the first wave that reaches it. */
function wavesFrom(graph: ToolGraph, domain: Domain): Tool[][] {
  const reached = new Set<Tool>();
  const waves: Tool[][] = [];
  let wave = graph.pool.tools.filter((tool) => tool.domain === domain);
  while (wave.length > 0) {
    wave = [...new Set(wave.flatMap((tool) => graph.consumersOf(tool)))].filter((tool) => !reached.has(tool));
    for (const tool of wave) reached.add(tool);
    waves.push(wave);
  }
  return waves;
}

/** Size of the largest weakly connected component. */
function largestComponent(tools: readonly Tool[], pairs: readonly (readonly [Tool, Tool])[]): number {
  const near = new Map<Tool, Tool[]>(tools.map((tool) => [tool, []]));
  for (const [from, to] of pairs) {
    near.get(from)?.push(to);
    near.get(to)?.push(from);
  }
  const seen = new Set<Tool>();
  let largest = 0;
  for (const start of tools) {
    const before = seen.size;
    const open = [start];
    for (let at = open.pop(); at !== undefined; at = open.pop()) {
      if (seen.has(at)) continue;
      seen.add(at);
      open.push(...(near.get(at) ?? []));
    }
    largest = Math.max(largest, seen.size - before);
  }
  return largest;
}
