/**
 * Plans a wave: least covered first over domain, target, focus tool, seed, exemplars and toolset. Pure; every choice is
 * drawn from the run's seed, the wave and the ordinal, so a plan depends on settled waves alone.
 * The work per configuration is bounded by the pool and does not grow with the tasks planned so far.
 */
import type { Configuration } from "../domain/configuration.ts";
import { TARGETS, type Target } from "../domain/diversity/targets.ts";
import { type Random, randomOf } from "../domain/random.ts";
import type { RunSpecification } from "../domain/run.ts";
import type { Domain, Exemplar, Seed } from "../domain/schema.ts";
import type { ToolGraph } from "../tools/graph.ts";
import type { Tool } from "../tools/tool.ts";
import { domainTally, exemplarTally, type QuotaState, seedKey, seedTally, targetTally, toolTally } from "./quota.ts";
import { composeToolset, supportOf, toolsetKey } from "./toolset.ts";

/** Tries per kept task that cost nothing: above that yield shares come out exactly equal, below it the weak get less. */
const FORGIVEN_TRIES_PER_KEPT = 4;
/** Tries forgiven before anything has been kept. */
const FORGIVEN_TRIES = 8;
/** Fruitless tries of a focus tool that cost nothing; each further one doubles the wait until the next. */
const FORGIVEN_FRUITLESS = 4;
/** 2^this is more than any run's tasks: the wait stops doubling. */
const BACK_OFF_MAX = 20;
/** An exemplar is offered with three or four others, so an offer weighs this much less than a kept use. */
const OFFERS_PER_USE = 8;
/** Draws for a toolset that the run has not had; only a pool with hardly more tools than a toolset needs more. */
const TOOLSET_DRAWS = 32;
const EXEMPLARS = { min: 3, max: 5, own: 2 } as const;

/** Says whether the run has planned this toolset (`toolsetKey`) in an earlier wave. */
export type IsTaken = (key: string) => boolean;

/**
 * Configurations of a wave, `size` of them, ordinals following those of the waves before.
 * Throws `RangeError` if the pool has no tool, seed or exemplar for the specification.
 */
export function planWave(
  state: QuotaState,
  specification: RunSpecification,
  wave: number,
  size: number,
  graph: ToolGraph,
  isTaken: IsTaken,
): Configuration[] {
  const planner = new Planner(state, specification, wave, graph, isTaken);
  return Array.from({ length: size }, (_, i) => planner.next(state.totals.planned + i));
}

class Planner {
  readonly #state: QuotaState;
  readonly #specification: RunSpecification;
  readonly #wave: number;
  readonly #graph: ToolGraph;
  readonly #isTaken: IsTaken;
  readonly #domains: readonly Domain[];
  readonly #targets: readonly Target[];
  /** What this wave has handed out, on top of the state: expected to be kept. */
  readonly #out = new Map<string, number>();
  readonly #toolsets = new Set<string>();

  constructor(state: QuotaState, specification: RunSpecification, wave: number, graph: ToolGraph, isTaken: IsTaken) {
    this.#state = state;
    this.#specification = specification;
    this.#wave = wave;
    this.#graph = graph;
    this.#isTaken = isTaken;
    const { tools, seeds, exemplars } = graph.pool;
    this.#domains = specification.domains.filter((domain) => tools.some((tool) => tool.domain === domain));
    this.#targets = TARGETS.filter((target) => target.rounds.length <= specification.rounds);
    if (this.#domains.length === 0) throw new RangeError(`no tool in any of ${specification.domains.join(", ")}`);
    if (seeds.length === 0) throw new RangeError("the pool has no seeds");
    if (exemplars.length === 0) throw new RangeError("the pool has no exemplars");
  }

  next(ordinal: number): Configuration {
    const { seed: runSeed } = this.#specification;
    const random = randomOf(runSeed, "plan", this.#wave, ordinal);
    const domain = this.#domain(random);
    const target = this.#target(random);
    const focus = this.#focus(domain, callsInARow(target), random);
    const path = this.#path(focus, callsInARow(target), random);
    const seed = this.#seed(this.#graph.find(path[0] ?? "") ?? focus, domain, random);
    const toolset = this.#toolset(domain, focus, path, seed, random);
    const exemplars = this.#exemplars(domain, random);
    return {
      ordinal,
      wave: this.#wave,
      domain,
      seed,
      toolset,
      focus: focus.name,
      exemplars: exemplars.map((exemplar) => exemplar.id),
      target: target.id,
      rounds: target.rounds.length,
      random: randomOf(runSeed, "task", ordinal).uint32(),
    };
  }

  #domain(random: Random): Domain {
    const load = (domain: Domain) => {
      const { kept, tries } = domainTally(this.#state, domain);
      return this.#loadOf(`domain ${domain}`, kept, tries);
    };
    return this.#take("domain", least(this.#domains, load, random));
  }

  /** Sainte-Laguë's divisors: the target whose next task leaves it least above its share. */
  #target(random: Random): Target {
    const load = (target: Target) => {
      const { kept, tries } = targetTally(this.#state, target.id);
      return (2 * this.#loadOf(`target ${target.id}`, kept, tries) + 1) / target.weight;
    };
    const target = least(this.#targets, load, random);
    this.#take("target", target.id);
    return target;
  }

  #focus(domain: Domain, calls: number, random: Random): Tool {
    const own = this.#graph.pool.tools.filter((tool) => tool.domain === domain);
    // A tool that no single chain reaches needs a join: two calls before it, at the least.
    const inReach = own.filter((tool) => (this.#graph.callsBefore(tool.name) ?? 2) < calls);
    const load = (tool: Tool) => {
      const { kept, fruitless } = toolTally(this.#state, tool.name);
      const out = this.#outstanding(`focus ${tool.name}`);
      // After a fruitless try the ones still out are taken to be fruitless too, or a large wave would try it many times over.
      const failing = fruitless === 0 ? 0 : fruitless + out;
      const wait = 2 ** Math.min(BACK_OFF_MAX, Math.max(0, failing - FORGIVEN_FRUITLESS)) - 1;
      return kept + out + wait;
    };
    const focus = least(inReach.length > 0 ? inReach : own, load, random);
    this.#take("focus", focus.name);
    return focus;
  }

  #path(focus: Tool, calls: number, random: Random): string[] {
    const path = this.#graph.feederPath(focus.name, random, Math.min(calls, 4));
    return path.length > 0 ? path : supportOf(this.#graph, focus, random);
  }

  /** A seed that the first tool takes: of the domain if there is one, else of any; failing that, any seed of the domain. */
  #seed(start: Tool, domain: Domain, random: Random): Seed {
    const { seeds } = this.#graph.pool;
    const choices = [
      this.#graph.seedsFor(start, domain),
      this.#graph.seedsFor(start),
      seeds.filter((seed) => seed.domain === domain),
      seeds,
    ];
    const load = (seed: Seed) => {
      const { tries, kept } = seedTally(this.#state, seed);
      return tries + kept + this.#outstanding(`seed ${seedKey(seed)}`);
    };
    const seed = least(choices.find((list) => list.length > 0) ?? seeds, load, random);
    this.#take("seed", seedKey(seed));
    return seed;
  }

  #toolset(domain: Domain, focus: Tool, path: readonly string[], seed: Seed, random: Random): string[] {
    const { min, max } = this.#specification.toolset;
    const offered = (name: string) => toolTally(this.#state, name).offered + this.#outstanding(`offered ${name}`);
    for (let draw = 1; ; draw++) {
      const wish = { domain, focus: focus.name, path, seed, size: random.between(min, max) };
      const toolset = composeToolset(this.#graph, wish, offered, random);
      const key = toolsetKey(toolset);
      const isNew = !this.#toolsets.has(key) && !this.#isTaken(key);
      if (!isNew && draw < TOOLSET_DRAWS) continue;
      this.#toolsets.add(key);
      for (const name of toolset) this.#take("offered", name);
      return toolset;
    }
  }

  /** At least two of the domain where it has them, then of any; each of a family that the others do not have, while there is one. */
  #exemplars(domain: Domain, random: Random): Exemplar[] {
    const { exemplars } = this.#graph.pool;
    const size = Math.min(random.between(EXEMPLARS.min, EXEMPLARS.max), exemplars.length);
    const load = (exemplar: Exemplar) => {
      const { offered, kept } = exemplarTally(this.#state, exemplar.id);
      return OFFERS_PER_USE * kept + offered + this.#outstanding(`exemplar ${exemplar.id}`);
    };
    const chosen: Exemplar[] = [];
    while (chosen.length < size) {
      const rest = exemplars.filter((exemplar) => !chosen.includes(exemplar));
      const own = chosen.length < EXEMPLARS.own ? rest.filter((exemplar) => exemplar.domain === domain) : [];
      const choices = own.length > 0 ? own : rest;
      const fresh = choices.filter((exemplar) => chosen.every((other) => other.family !== exemplar.family));
      const exemplar = least(fresh.length > 0 ? fresh : choices, load, random);
      this.#take("exemplar", exemplar.id);
      chosen.push(exemplar);
    }
    return chosen;
  }

  /** Kept tasks, those of this wave included, plus what is held against a low yield. */
  #loadOf(key: string, kept: number, tries: number): number {
    const unforgiven = Math.max(0, tries - FORGIVEN_TRIES_PER_KEPT * kept - FORGIVEN_TRIES);
    return kept + this.#outstanding(key) + unforgiven / FORGIVEN_TRIES_PER_KEPT;
  }

  #outstanding(key: string): number {
    return this.#out.get(key) ?? 0;
  }

  #take<T extends string>(kind: string, name: T): T {
    const key = `${kind} ${name}`;
    this.#out.set(key, this.#outstanding(key) + 1);
    return name;
  }
}

/** Calls that a collector following the target makes one after the other, at least. */
export function callsInARow(target: Target): number {
  const moves = target.rounds.flat();
  const fans = moves.filter((move) => move === "fan").length;
  // Fans stand side by side; a diamond is two layers.
  return moves.length + moves.filter((move) => move === "diamond").length - Math.max(0, fans - 1);
}

/** The item of least load; among equals each is as likely. */
function least<T>(items: readonly T[], load: (item: T) => number, random: Random): T {
  let lowest = Number.POSITIVE_INFINITY;
  let equals: T[] = [];
  for (const item of items) {
    const value = load(item);
    if (value < lowest) [lowest, equals] = [value, [item]];
    else if (value === lowest) equals.push(item);
  }
  return random.pick(equals);
}

/** The longest a run may go on trying: planned tasks, by how many are to be kept. */
export function maxTries(count: number): number {
  return 4 * count + 200;
}
