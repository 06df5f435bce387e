/** The diversity table of a run: how far each quota is filled, where tasks are lost by tool, and how even it all is. Pure. */
import { type Spread, spreadOf } from "../domain/diversity/metrics.ts";
import { TARGETS } from "../domain/diversity/targets.ts";
import type { RunSpecification } from "../domain/run.ts";
import type { Domain, Kind } from "../domain/schema.ts";
import type { ToolGraph } from "../tools/graph.ts";
import {
  domainTally,
  type ExemplarTally,
  exemplarTally,
  type QuotaState,
  seedTally,
  type Tally,
  type ToolTally,
  targetTally,
  toolTally,
} from "./quota.ts";

/** One quota with a share of its own: kept tasks against those wanted. */
type Filled = Tally & { readonly wanted: number };

export interface DiversityReport {
  /** Settled waves only, but for `leases`. */
  readonly totals: QuotaState["totals"] & { readonly count: number };
  readonly domains: readonly (Filled & { readonly domain: Domain })[];
  readonly targets: readonly (Filled & { readonly target: string })[];
  /** The funnel, one row a tool of the pool, in tasks. */
  readonly tools: readonly (ToolTally & { readonly tool: string; readonly domain: Domain; readonly kind: Kind })[];
  readonly exemplars: readonly (ExemplarTally & { readonly exemplar: string; readonly domain: Domain })[];
  /** Seeds by domain: how many there are, were tried, and are in kept tasks. */
  readonly seeds: readonly { domain: Domain; available: number; tried: number; kept: number }[];
  /** Kept tasks by topology class, most frequent first. */
  readonly topologies: readonly { readonly topology: string; readonly kept: number }[];
  /** Kept tasks whose class is not listed, because too many classes came before it. */
  readonly other_topologies: number;
  /** Evenness and coverage of kept tasks; for topologies among the classes met. */
  readonly spread: Readonly<Record<"domains" | "targets" | "tools" | "exemplars" | "seeds" | "topologies", Spread>>;
}

export function reportOf(state: QuotaState, specification: RunSpecification, graph: ToolGraph): DiversityReport {
  const { count, rounds } = specification;
  const pool = graph.pool;
  const possible = TARGETS.filter((target) => target.rounds.length <= rounds);
  const weights = possible.reduce((sum, target) => sum + target.weight, 0);

  const domains = specification.domains.map((domain) => ({
    domain,
    wanted: count / specification.domains.length,
    ...domainTally(state, domain),
  }));
  const targets = possible.map(({ id, weight }) => ({
    target: id,
    wanted: (count * weight) / weights,
    ...targetTally(state, id),
  }));
  const tools = pool.tools.map(({ name, domain, kind }) => ({ tool: name, domain, kind, ...toolTally(state, name) }));
  const exemplars = pool.exemplars.map(({ id, domain }) => ({ exemplar: id, domain, ...exemplarTally(state, id) }));
  const seedTallies = pool.seeds.map((seed) => ({ domain: seed.domain, ...seedTally(state, seed) }));
  const seeds = [...new Set(seedTallies.map((seed) => seed.domain))].map((domain) => {
    const own = seedTallies.filter((seed) => seed.domain === domain);
    return {
      domain,
      available: own.length,
      tried: own.filter((seed) => seed.tries > 0).length,
      kept: own.filter((seed) => seed.kept > 0).length,
    };
  });
  const topologies = Object.entries(state.topologies.counts)
    .map(([topology, kept]) => ({ topology, kept }))
    .sort((a, b) => b.kept - a.kept || (a.topology < b.topology ? -1 : 1));

  const kept = (rows: readonly { readonly kept: number }[]) => spreadOf(rows.map((row) => row.kept));
  return {
    totals: { count, ...state.totals },
    domains,
    targets,
    tools,
    exemplars,
    seeds,
    topologies,
    other_topologies: state.topologies.other,
    spread: {
      domains: kept(domains),
      targets: kept(targets),
      tools: kept(tools),
      exemplars: kept(exemplars),
      seeds: kept(seedTallies),
      topologies: kept(topologies),
    },
  };
}
