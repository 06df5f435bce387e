/**
 * Plans a wave: least covered first over domain, target, answer type, focus tool, seed, exemplars and toolset. Pure; every
 * choice is drawn from the run's seed, the wave and the ordinal, so a plan depends on settled waves alone.
 * The work per configuration is bounded by the pool and does not grow with the tasks planned so far.
 */
import type { Configuration } from "../domain/configuration.ts";
import { callsInARow, type Target, targetsFor } from "../domain/diversity/targets.ts";
import { ANSWER_TYPES, answerWeight, type Quotas, type WantedAnswer } from "../domain/quotas.ts";
import type { RunSpecification } from "../domain/run.ts";
import type { Domain, Exemplar, Seed } from "../domain/schema.ts";
import { own } from "../lib/own.ts";
import { type Random, randomOf } from "../lib/random.ts";
import type { Tool } from "../tools/contract.ts";
import type { ToolGraph } from "../tools/graph.ts";
import { Balance, least } from "./balance.ts";
import { Bonds } from "./bonds.ts";
import { domainWeight, type PoolShare, poolShares } from "./pool_shares.ts";
import {
  answerTally,
  domainTally,
  exemplarTally,
  poolTally,
  type QuotaState,
  seedKey,
  seedTally,
  type ToolTally,
  targetTally,
  toolTally,
} from "./quota.ts";
import { Ration } from "./ration.ts";
import { missingTiers, NO_TIER_STATE, type TierTally, tasksFor, wantedTiers, worthOf } from "./tiers.ts";
import { composeToolset, supportOf, type ToolsetRequest, toolsetKey } from "./toolset.ts";
import { drawUniformly } from "./uniform.ts";

/** An exemplar is offered with three or four others, so an offer weighs this much less than a kept use. */
const OFFERS_PER_USE = 8;
/** Draws for a toolset that the run has not had; only a pool with hardly more tools than a toolset needs more. */
const TOOLSET_DRAWS = 32;
/** A toolset often cannot lead to the answer type that is asked for: a type is given up after so many times as many tries. */
export const ANSWER_PATIENCE = 8;
/** Tools of a domain that a focus is chosen from, at most; of more, as many at random (see `ranking` in `toolset.ts`). */
const FOCUS_CHOICES = 1_000;
/** How much likelier a path goes on with the tool that the one behind it was used with most. */
const BOND_WEIGHT = 4;
/** What a focus that never made a task weighs, beside one that always does: it is tried again now and then. */
const YIELD_MIN = 0.05;
/** Tools on a path to the focus, at most. */
const PATH_MAX = 4;
const EXEMPLARS = { min: 3, max: 5, own: 2 } as const;

/** Says whether the run has planned this toolset (`toolsetKey`) in an earlier wave. */
export type IsTaken = (key: string) => boolean;

/**
 * Configurations of a wave, `size` of them, ordinals following those of the waves before; fewer where the quotas leave no
 * seed to start from. Throws `RangeError` if the pool has no tool, seed or exemplar for the specification.
 * @param open what waves that have not settled were given: expected to be kept.
 */
export function composeWave(
  state: QuotaState,
  specification: RunSpecification,
  wave: number,
  size: number,
  graph: ToolGraph,
  isTaken: IsTaken,
  open: readonly Configuration[] = [],
): Configuration[] {
  const { tools, seeds, exemplars } = graph.pool;
  const { sampling, quotas } = specification;
  const domains = specification.domains.filter((domain) => sampling === "uniform" || quotas.domains[domain] !== 0);
  if (!tools.some((tool) => domains.includes(tool.domain))) throw new RangeError(`no tool in ${domains.join(", ")}`);
  if (seeds.length === 0) throw new RangeError("the pool has no seeds");
  if (exemplars.length === 0) throw new RangeError("the pool has no exemplars");
  const first = state.totals.planned + open.length;
  if (sampling === "uniform") return drawUniformly(specification, wave, first, size, graph);
  const planner = new Planner(state, specification, wave, graph, isTaken);
  for (const configuration of open) planner.count(configuration);
  const planned: Configuration[] = [];
  while (planned.length < size) {
    const configuration = planner.next(first + planned.length);
    if (configuration === undefined) break;
    planned.push(configuration);
  }
  return planned;
}

class Planner {
  readonly #state: QuotaState;
  readonly #specification: RunSpecification;
  readonly #quotas: Quotas;
  readonly #wave: number;
  readonly #graph: ToolGraph;
  readonly #isTaken: IsTaken;
  readonly #domains: readonly Domain[];
  readonly #domainWeight: (domain: Domain) => number;
  /** None where the run draws from one pool. */
  readonly #pools: readonly PoolShare[];
  readonly #targets: readonly Target[];
  readonly #ration: Ration;
  readonly #bonds: Bonds;
  readonly #balance: Balance;
  readonly #toolsets = new Set<string>();
  /** Tasks of each tier that are still wanted; null where the run was asked for none. */
  readonly #missing: TierTally | null;

  constructor(state: QuotaState, specification: RunSpecification, wave: number, graph: ToolGraph, isTaken: IsTaken) {
    const { quotas, domains, rounds } = specification;
    this.#state = state;
    this.#specification = specification;
    this.#quotas = quotas;
    this.#wave = wave;
    this.#graph = graph;
    this.#balance = new Balance(quotas.novelty);
    this.#isTaken = isTaken;
    const wanted = wantedTiers(specification);
    this.#missing = wanted && missingTiers(state.tiers ?? NO_TIER_STATE, wanted, quotas.patience);
    this.#domains = domains.filter(
      (domain) => quotas.domains[domain] !== 0 && graph.pool.tools.some((tool) => tool.domain === domain),
    );
    this.#pools = poolShares(specification, graph.pool.tools);
    this.#domainWeight = domainWeight(specification, this.#pools);
    this.#targets = targetsFor(rounds, quotas.targets, quotas.calls, specification.questions);
    this.#bonds = new Bonds(specification.used_together);
    this.#ration = new Ration(state, quotas.tool_share, graph.pool.tools.length);
  }

  /** Holds what another wave was given against its quotas, as if this one had been. */
  count({ domain, pool, target, answer, focus, seed, toolset, exemplars }: Configuration): void {
    this.#balance.take("domain", domain);
    if (pool !== undefined) this.#balance.take("pool", pool);
    this.#balance.take("target", target);
    if (answer !== null) this.#balance.take("answer", answer);
    if (focus !== null) this.#balance.take("focus", focus);
    this.#balance.take("seed", seedKey(seed));
    for (const name of toolset) this.#balance.take("offered", name);
    for (const id of exemplars) this.#balance.take("exemplar", id);
    this.#ration.give(toolset);
  }

  /** Undefined where no seed may start another task. */
  next(ordinal: number): Configuration | undefined {
    const { seed: runSeed } = this.#specification;
    const random = randomOf(runSeed, "plan", this.#wave, ordinal);
    const pool = this.#pool(random);
    const domain = this.#domain(pool, random);
    const target = this.#target(random);
    const calls = callsInARow(target);
    const focus = this.#focus(domain, pool, calls, random);
    const path = this.#path(focus, calls, random);
    const seed = this.#seed(this.#graph.find(path[0] ?? "") ?? focus, domain, random);
    if (seed === undefined) return undefined;
    const toolset = this.#toolset(
      { domain, focus: focus.name, path, seed, calls: Math.max(calls, target.rounds.length) },
      random,
    );
    const exemplars = this.#exemplars(domain, random);
    return {
      ordinal,
      wave: this.#wave,
      domain,
      ...(pool === undefined ? {} : { pool: pool.name }),
      seed,
      toolset,
      focus: focus.name,
      exemplars: exemplars.map((exemplar) => exemplar.id),
      target: target.id,
      answer: this.#answer(random),
      rounds: target.rounds.length,
      random: randomOf(runSeed, "task", ordinal).uint32(),
    };
  }

  /** Undefined where the run draws from one. */
  #pool(random: Random): PoolShare | undefined {
    if (this.#pools.length === 0) return undefined;
    const load = ({ name, share }: PoolShare) => this.#balance.load("pool", name, poolTally(this.#state, name), share);
    const pool = least(this.#pools, load, random);
    this.#balance.take("pool", pool.name);
    return pool;
  }

  #domain(pool: PoolShare | undefined, random: Random): Domain {
    const load = (domain: Domain) =>
      this.#balance.load("domain", domain, domainTally(this.#state, domain), this.#domainWeight(domain));
    return this.#balance.take("domain", least(pool?.domains ?? this.#domains, load, random));
  }

  #target(random: Random): Target {
    const load = ({ id, weight }: Target) => {
      const tally = targetTally(this.#state, id);
      return this.#balance.load("target", id, tally, weight * this.#worth(tally.tiers));
    };
    const target = least(this.#targets, load, random);
    this.#balance.take("target", target.id);
    return target;
  }

  #answer(random: Random): WantedAnswer | null {
    const { patience } = this.#quotas;
    const weightOf = (type: WantedAnswer) => answerWeight(this.#quotas, type);
    const wanted = ANSWER_TYPES.filter(
      (type) => weightOf(type) > 0 && answerTally(this.#state, type).fruitless < ANSWER_PATIENCE * patience,
    );
    if (wanted.length === 0) return null;
    const load = (type: WantedAnswer) =>
      this.#balance.load("answer", type, answerTally(this.#state, type), weightOf(type));
    return this.#balance.take("answer", least(wanted, load, random));
  }

  /** A tool of the domain, and of the pool where the run draws from several, that the target is long enough to reach; one given up as unreachable only if all are. */
  #focus(domain: Domain, pool: PoolShare | undefined, calls: number, random: Random): Tool {
    const inDomain = this.#graph.toolsOf(domain);
    const all = pool === undefined ? inDomain : inDomain.filter(({ source }) => source === pool.name);
    const some = all.length > FOCUS_CHOICES ? random.sample(all, FOCUS_CHOICES) : all;
    const hopeful = some.filter(({ name }) => {
      const { fruitless } = toolTally(this.#state, name);
      // After a fruitless try those still out are taken to be fruitless too, or a large wave would try too often.
      return fruitless === 0 || fruitless + this.#balance.outstanding("focus", name) < this.#quotas.patience;
    });
    const left = hopeful.length > 0 ? hopeful : some;
    // A tool that no single chain reaches needs a join: two calls before it, at the least.
    const inReach = left.filter((tool) => (this.#graph.callsBefore(tool.name) ?? 2) < calls);
    const load = ({ name }: Tool) => {
      const tally = toolTally(this.#state, name);
      const weight = (own(this.#quotas.tools, name) ?? 1) * this.#yield(tally);
      return this.#balance.load("focus", name, tally, weight * this.#worth(tally.tiers));
    };
    const focus = least(inReach.length > 0 ? inReach : left, load, random);
    this.#balance.take("focus", focus.name);
    return focus;
  }

  /**
   * Of what seldom makes a task within the quotas less, where these are narrow: a tool that nothing goes on from stays in tasks
   * that others lead to. The same for all elsewhere.
   */
  #yield({ tries, kept_as_focus = 0 }: ToolTally): number {
    const { calls, new_graphs } = this.#quotas;
    if (calls.min === 1 && new_graphs !== true) return 1;
    return Math.max(YIELD_MIN, (kept_as_focus + 1) / (tries + 1));
  }

  /** Of what led to the tiers that are missing more; the same for all where the run wants none. */
  #worth(tally: TierTally | undefined): number {
    return this.#missing === null ? 1 : worthOf(this.#missing, this.#state.tiers ?? NO_TIER_STATE, tally);
  }

  #path(focus: Tool, calls: number, random: Random): string[] {
    const bonds = this.#bonds;
    const weight = (tool: string, next: string) => 1 + BOND_WEIGHT * bonds.between(tool, next);
    const path = this.#graph.feederPath(
      focus.name,
      random,
      Math.min(calls, PATH_MAX),
      this.#leastPath(),
      bonds.isEmpty ? undefined : weight,
    );
    return path.length > 0 ? path : supportOf(this.#graph, focus, random);
  }

  /** Tools on it, at least: a focus that stands alone seldom makes a call graph that the run has not had. */
  #leastPath(): number {
    return this.#specification.questions === "varied" ? 2 : 1;
  }

  /** A seed that the first tool takes: of the domain if there is one, else of any; failing that, any seed of the domain. */
  #seed(start: Tool, domain: Domain, random: Random): Seed | undefined {
    const { seeds } = this.#graph.pool;
    const most = this.#quotas.seed_uses ?? Number.POSITIVE_INFINITY;
    const uses = (seed: Seed) => {
      const { tries, kept } = seedTally(this.#state, seed);
      const out = this.#balance.outstanding("seed", seedKey(seed));
      return { kept: kept + out, load: tries + kept + out };
    };
    const choices = [
      () => this.#graph.seedsFor(start, domain),
      () => this.#graph.seedsFor(start),
      () => seeds.filter((seed) => seed.domain === domain),
      () => seeds,
    ];
    for (const choose of choices) {
      const choice = choose();
      const free = most === Number.POSITIVE_INFINITY ? choice : choice.filter((seed) => uses(seed).kept < most);
      if (free.length === 0) continue;
      const seed = least(free, (one) => uses(one).load, random);
      this.#balance.take("seed", seedKey(seed));
      return seed;
    }
    return undefined;
  }

  #toolset(wanted: Omit<ToolsetRequest, "size" | "distractors" | "bonds">, random: Random): string[] {
    const { min, max, distractors } = this.#specification.toolset;
    const offered = (name: string) => toolTally(this.#state, name).offered + this.#balance.outstanding("offered", name);
    for (let draw = 1; ; draw++) {
      const request = { ...wanted, size: random.between(min, max), distractors, bonds: this.#bonds };
      const toolset = composeToolset(this.#graph, request, offered, this.#ration, random);
      const key = toolsetKey(toolset);
      const isNew = !this.#toolsets.has(key) && !this.#isTaken(key);
      if (!isNew && draw < TOOLSET_DRAWS) continue;
      this.#toolsets.add(key);
      this.#ration.give(toolset);
      for (const name of toolset) this.#balance.take("offered", name);
      return toolset;
    }
  }

  /** At least two of the domain where it has them, then of any; each of a family that the others do not have, while there is one. */
  #exemplars(domain: Domain, random: Random): Exemplar[] {
    const weightOf = ({ family }: Exemplar) => this.#quotas.families[family] ?? 1;
    const pool = this.#graph.pool.exemplars;
    const wanted = pool.filter((exemplar) => weightOf(exemplar) > 0);
    const exemplars = wanted.length > 0 ? wanted : pool;
    const size = Math.min(random.between(EXEMPLARS.min, EXEMPLARS.max), exemplars.length);
    const load = (exemplar: Exemplar) => {
      const { offered, kept } = exemplarTally(this.#state, exemplar.id);
      const out = this.#balance.outstanding("exemplar", exemplar.id);
      return (OFFERS_PER_USE * kept + offered + out + 1) / weightOf(exemplar);
    };
    const chosen: Exemplar[] = [];
    while (chosen.length < size) {
      const rest = exemplars.filter((exemplar) => !chosen.includes(exemplar));
      const own = chosen.length < EXEMPLARS.own ? rest.filter((exemplar) => exemplar.domain === domain) : [];
      const choices = own.length > 0 ? own : rest;
      const fresh = choices.filter((exemplar) => chosen.every((other) => other.family !== exemplar.family));
      const exemplar = least(fresh.length > 0 ? fresh : choices, load, random);
      this.#balance.take("exemplar", exemplar.id);
      chosen.push(exemplar);
    }
    return chosen;
  }
}

/**
 * Tasks that the next wave should have beside `open` ones of which any may be kept; 0 of both ends the run. Where a run wants
 * shares of tiers these are more than it is short of, since not all will be of a tier that is missing.
 */
export function nextSize(specification: RunSpecification, state: QuotaState, open: number): number {
  const { count, wave, quotas } = specification;
  const { kept, planned } = state.totals;
  const wanted = wantedTiers(specification);
  const { tiers = NO_TIER_STATE } = state;
  const short = wanted === null ? count - kept : tasksFor(missingTiers(tiers, wanted, quotas.patience), tiers, planned);
  return Math.max(0, Math.min(wave, short - open, maxTries(count) - planned - open));
}

/** The longest a run may go on trying: planned tasks, by how many are to be kept. */
export function maxTries(count: number): number {
  return 4 * count + 200;
}
