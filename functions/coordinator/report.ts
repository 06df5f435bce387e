/** The diversity table of a run: how far each quota is filled, where tasks are lost by tool, and how even it all is. Pure. */
import type { DropReason } from "../domain/configuration.ts";
import { divergence, spreadOf } from "../domain/diversity/metrics.ts";
import type { DiversityReport } from "../domain/diversity/report.ts";
import { targetsFor } from "../domain/diversity/targets.ts";
import { ANSWER_TYPES, answerWeight } from "../domain/quotas.ts";
import type { RunSpecification } from "../domain/run.ts";
import { type Domain, FAMILIES } from "../domain/schema.ts";
import { TIERS } from "../domain/solving/tier.ts";
import type { ToolGraph } from "../tools/graph.ts";
import { heldBack } from "./balance.ts";
import { ANSWER_PATIENCE } from "./planner.ts";
import { domainWeight, poolShares } from "./pool_shares.ts";
import {
  answerTally,
  domainTally,
  exemplarTally,
  poolTally,
  type QuotaState,
  type QuotaTally,
  seedTally,
  type ToolTally,
  targetTally,
  toolTally,
} from "./quota.ts";
import { isGivenUp as isTierGivenUp, NO_TIER_STATE, type TierTally, wantedTiers } from "./tiers.ts";

type UnderservedQuota = DiversityReport["unreachable"][number];

export function reportOf(state: QuotaState, specification: RunSpecification, graph: ToolGraph): DiversityReport {
  const { count, rounds, quotas, sampling } = specification;
  const pool = graph.pool;
  const shares = poolShares(specification, pool.tools);
  const domains = filled(count, specification.domains, domainWeight(specification, shares)).map(({ name, wanted }) => ({
    domain: name,
    wanted,
    ...domainTally(state, name),
  }));
  const pools = filled(count, shares, ({ share }) => share).map(({ name: { name }, wanted }) => ({
    pool: name,
    wanted,
    ...poolTally(state, name),
  }));
  const possible = targetsFor(rounds, quotas.targets, quotas.calls, specification.questions);
  const targets = filled(count, possible, ({ weight }) => weight).map(({ name: { id }, wanted }) => ({
    target: id,
    wanted,
    ...withoutTiers(targetTally(state, id)),
  }));
  const tiers = tiersIn(state, specification);
  const answers = filled(count, ANSWER_TYPES, (type) => answerWeight(quotas, type)).map(({ name, wanted }) => {
    const { tries, kept } = answerTally(state, name);
    return { answer: name, wanted, tries, kept };
  });
  const tools = pool.tools.map(({ name, domain, kind }) => {
    const tally = withoutTiers(toolTally(state, name));
    const share = state.totals.calls === 0 ? 0 : rounded(tally.calls / state.totals.calls);
    return { tool: name, domain, kind, share, ...tally };
  });
  const exemplars = pool.exemplars.map(({ id, domain }) => ({ exemplar: id, domain, ...exemplarTally(state, id) }));
  const families = FAMILIES.map((family) => {
    const own = pool.exemplars.filter((exemplar) => exemplar.family === family);
    return { family, kept: own.reduce((sum, { id }) => sum + exemplarTally(state, id).kept, 0) };
  });
  const seedTallies = pool.seeds.map((seed) => ({ domain: seed.domain, ...seedTally(state, seed) }));
  const topologies = Object.entries(state.topologies.counts)
    .map(([topology, kept]) => ({ topology, kept }))
    .sort((a, b) => b.kept - a.kept || (a.topology < b.topology ? -1 : 1));
  const lengths = Object.entries(state.lengths).map(([calls, kept]) => ({ calls: Number(calls), kept }));
  const starved = sampling === "uniform" ? [] : underserved(state, specification, graph);
  const isGivenUp = (one: UnderservedQuota & { fruitless: number }) =>
    one.fruitless >= quotas.patience * (one.quota === "answer" ? ANSWER_PATIENCE : 1);
  const plain = ({ fruitless: _, ...one }: UnderservedQuota & { fruitless: number }): UnderservedQuota => one;

  const kept = (rows: readonly { readonly kept: number }[]) => spreadOf(rows.map((row) => row.kept));
  return {
    totals: { count, ...state.totals },
    domains,
    pools,
    targets,
    tiers,
    answers,
    families,
    lengths,
    tools,
    exemplars,
    seeds: seedsByDomain(seedTallies),
    topologies,
    other_topologies: state.topologies.other,
    coverage: [...state.coverage],
    spread: {
      domains: kept(domains),
      targets: kept(targets),
      tools: kept(tools),
      exemplars: kept(exemplars),
      seeds: kept(seedTallies),
      topologies: kept(topologies),
    },
    selection_bias: rounded(
      divergence(
        tools.map((tool) => tool.kept),
        tools.map((tool) => tool.offered),
      ),
    ),
    unreachable: [...starved.filter(isGivenUp).map(plain), ...tiersGivenUp(state, specification)],
    held_back: starved.filter((one) => !isGivenUp(one) && heldBack(one) > 0).map(plain),
  };
}

/** What tasks were graded as is learned from, and not shown. */
function withoutTiers<T extends { readonly tiers?: unknown }>({ tiers: _, ...tally }: T): Omit<T, "tiers"> {
  return tally;
}

function tiersIn({ tiers = NO_TIER_STATE }: QuotaState, specification: RunSpecification): DiversityReport["tiers"] {
  const wanted = wantedTiers(specification);
  if (wanted === null) return [];
  return TIERS.map((tier) => {
    const of = (tally: TierTally) => tally[tier - 1] ?? 0;
    return { tier, wanted: of(wanted), graded: of(tiers.graded), kept: of(tiers.kept) };
  });
}

function tiersGivenUp(state: QuotaState, specification: RunSpecification): UnderservedQuota[] {
  const { tiers = NO_TIER_STATE } = state;
  return tiersIn(state, specification)
    .filter(({ tier, wanted, kept }) => kept < wanted && isTierGivenUp(tiers, tier, specification.quotas.patience))
    .map(({ tier, graded: _, kept }) => ({
      quota: "tier",
      name: String(tier),
      tries: tiers.graded.reduce((sum, n) => sum + n, 0),
      kept,
      reason: "attempts at the tasks that were made came to other pass rates",
    }));
}

/** Each item with the tasks that its share of `count` comes to. */
function filled<T>(count: number, items: readonly T[], weightOf: (item: T) => number): { name: T; wanted: number }[] {
  const all = items.reduce((sum, item) => sum + weightOf(item), 0);
  return items.map((name) => ({ name, wanted: rounded((count * weightOf(name)) / all) }));
}

/** Rounded to 4 decimals. */
function rounded(value: number): number {
  return Math.round(value * 10_000) / 10_000;
}

function seedsByDomain(tallies: readonly (QuotaTally & { readonly domain: Domain })[]): DiversityReport["seeds"] {
  return [...new Set(tallies.map((seed) => seed.domain))].map((domain) => {
    const own = tallies.filter((seed) => seed.domain === domain);
    const having = (holds: (tally: QuotaTally) => boolean) => own.filter(holds).length;
    return {
      domain,
      available: own.length,
      tried: having((tally) => tally.tries > 0),
      kept: having((tally) => tally.kept > 0),
    };
  });
}

/** Tools and answer types that were aimed at in vain, with how often in a row. */
function underserved(
  state: QuotaState,
  { quotas, domains }: RunSpecification,
  { pool }: ToolGraph,
): (UnderservedQuota & { fruitless: number })[] {
  const tools = pool.tools.flatMap(({ name, domain }) => {
    const { tries, kept, fruitless, lost, ...tally } = toolTally(state, name);
    if ((fruitless === 0 && heldBack({ tries, kept }) === 0) || !domains.includes(domain)) return [];
    return [{ quota: "tool" as const, name, tries, kept, fruitless, reason: whyNot(tally, lost) }];
  });
  const answers = ANSWER_TYPES.flatMap((name) => {
    const { tries, kept, fruitless } = answerTally(state, name);
    if (fruitless === 0 || answerWeight(quotas, name) === 0) return [];
    const reason = "what the toolsets return lends itself to other types";
    return [{ quota: "answer" as const, name, tries, kept, fruitless, reason }];
  });
  return [...tools, ...answers];
}

/** Where the funnel of a tool ends. */
function whyNot(
  { called, succeeded, in_solution }: Pick<ToolTally, "called" | "succeeded" | "in_solution">,
  lost: DropReason | null,
): string {
  if (called === 0) return "no chain of calls led to it";
  if (succeeded === 0) return "its calls failed";
  if (in_solution === 0) return "no question came to rest on what it returned";
  return lost === null ? "its tasks were kept without it" : `its tasks were lost: ${lost.replaceAll("_", " ")}`;
}
