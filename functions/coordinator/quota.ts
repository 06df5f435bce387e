/**
 * What a run has covered so far: counts by domain, tool, exemplar, target, answer type, seed and topology, and how a
 * settled wave is added to them. Plain JSON whose size is bounded by the tool pool, never by the number of tasks.
 */
import type { Configuration, DropReason, Outcome } from "../domain/configuration.ts";
import type { WantedAnswer } from "../domain/quotas.ts";
import type { AnswerType, Domain, Seed } from "../domain/schema.ts";
import { perObject } from "../lib/memo.ts";
import { own } from "../lib/own.ts";
import { addTier, countTier, NO_TIER_STATE, type TieredTask, type TierState, type TierTally } from "./tiers.ts";

/** Tasks that were given something, and those of them that were kept. */
export interface QuotaTally {
  readonly tries: number;
  readonly kept: number;
}

/** Of a shape: kept tasks, and those of them whose call graph the run had before. */
export interface TargetTally extends QuotaTally {
  readonly repeats: number;
  /** What its tasks were graded as; of a run that wants shares of tiers. */
  readonly tiers?: TierTally;
}

/** Tasks that were to end on a type of answer, and kept tasks that do, asked for or not. */
export interface AnswerTally extends QuotaTally {
  /** Tasks in a row, up to now, that were to end on it and did not, or were lost. */
  readonly fruitless: number;
}

/** The funnel of one tool, in tasks: offered >= called >= succeeded >= in_solution >= kept. */
export interface ToolTally {
  readonly offered: number;
  /** Tasks that called it. */
  readonly called: number;
  /** Tasks in which a call of it succeeded. */
  readonly succeeded: number;
  /** Tasks whose solution it was part of. */
  readonly in_solution: number;
  /** Kept tasks whose solution it is part of. */
  readonly kept: number;
  /** Its calls in kept solutions. */
  readonly calls: number;
  /** Tasks it was the focus of. */
  readonly tries: number;
  /** Kept tasks of those, with it in the solution; states of runs that are older have none. */
  readonly kept_as_focus?: number;
  /** Kept tasks that it was the focus of, and whose call graph the run had before. */
  readonly repeats: number;
  /** Tries as focus in a row, up to now, that did not end in a kept task with it in the solution. */
  readonly fruitless: number;
  /** Why the last of those was lost; null if it was kept without the tool. */
  readonly lost: DropReason | null;
  /** What tasks with it as their focus were graded as; of a run that wants shares of tiers. */
  readonly tiers?: TierTally;
}

export interface ExemplarTally {
  readonly offered: number;
  /** Tasks whose question took its form. */
  readonly used: number;
  readonly kept: number;
}

/** Keys are absent until first counted. */
export interface QuotaState {
  readonly totals: {
    readonly planned: number;
    readonly certified: number;
    readonly kept: number;
    /** Kept tasks whose call graph the run had before. */
    readonly repeats: number;
    /** Calls in kept solutions. */
    readonly calls: number;
    readonly dropped: Readonly<Partial<Record<DropReason, number>>>;
  };
  readonly domains: Readonly<Record<Domain, QuotaTally>>;
  /** Of a run over several pools by share, by the pool that the focus is of. */
  readonly pools?: Readonly<Record<string, QuotaTally>>;
  readonly tools: Readonly<Record<string, ToolTally>>;
  readonly exemplars: Readonly<Record<string, ExemplarTally>>;
  readonly targets: Readonly<Record<string, TargetTally>>;
  readonly answers: Readonly<Partial<Record<AnswerType, AnswerTally>>>;
  /** Kept tasks by calls in their solutions. */
  readonly lengths: Readonly<Record<number, number>>;
  /** Tools in solutions after so many kept tasks: at each power of two, and where the last wave ended. */
  readonly coverage: readonly { readonly kept: number; readonly tools: number }[];
  /** By `seedKey`. */
  readonly seeds: Readonly<Record<string, QuotaTally>>;
  /** Kept tasks by topology class, for the first `TOPOLOGIES_MAX` classes met; `other` is all the rest. */
  /** Of a run that wants shares of tiers. */
  readonly tiers?: TierState;
  readonly topologies: { readonly counts: Readonly<Record<string, number>>; readonly other: number };
}

/** Keeps the state's size bounded: a run of the default targets shows far fewer classes. */
export const TOPOLOGIES_MAX = 2_000;

export const EMPTY_QUOTA: QuotaState = {
  totals: { planned: 0, certified: 0, kept: 0, repeats: 0, calls: 0, dropped: {} },
  domains: {},
  tools: {},
  exemplars: {},
  targets: {},
  answers: {},
  lengths: {},
  coverage: [],
  seeds: {},
  topologies: { counts: {}, other: 0 },
};

const NO_TALLY: QuotaTally = { tries: 0, kept: 0 };
const NO_TARGET: TargetTally = { ...NO_TALLY, repeats: 0 };
const NO_TOOL: ToolTally = {
  offered: 0,
  called: 0,
  succeeded: 0,
  in_solution: 0,
  kept: 0,
  calls: 0,
  tries: 0,
  repeats: 0,
  fruitless: 0,
  lost: null,
};
const NO_ANSWER: AnswerTally = { tries: 0, kept: 0, fruitless: 0 };
const NO_EXEMPLAR: ExemplarTally = { offered: 0, used: 0, kept: 0 };

export const domainTally = (state: QuotaState, domain: Domain): QuotaTally => own(state.domains, domain) ?? NO_TALLY;
export const poolTally = (state: QuotaState, pool: string): QuotaTally => own(state.pools ?? {}, pool) ?? NO_TALLY;
export const toolTally = (state: QuotaState, tool: string): ToolTally => own(state.tools, tool) ?? NO_TOOL;
export const exemplarTally = (state: QuotaState, id: string): ExemplarTally => own(state.exemplars, id) ?? NO_EXEMPLAR;
export const targetTally = (state: QuotaState, id: string): TargetTally => own(state.targets, id) ?? NO_TARGET;
export const answerTally = (state: QuotaState, type: AnswerType): AnswerTally => state.answers[type] ?? NO_ANSWER;
export const seedTally = (state: QuotaState, seed: Seed): QuotaTally => own(state.seeds, seedKey(seed)) ?? NO_TALLY;

/** Names a seed within the pool. */
export const seedKey = perObject((seed: Seed) => `${seed.domain}/${seed.kind}/${seed.name}`);

/**
 * The state after a closed wave. A configuration without an outcome counts as `lease_expired`; a certified outcome whose
 * ordinal is in `duplicates` counts as dropped, and a kept one whose ordinal is in `repeats` brought a call graph that the
 * run had before. `tiered` says what its tasks were graded as, where the run wants shares of tiers, and which of them have no
 * place. The order of `outcomes` does not matter; `state` is not changed.
 */
export function countWave(
  state: QuotaState,
  outcomes: readonly Outcome[],
  configurations: readonly Configuration[],
  duplicates: ReadonlySet<number>,
  repeats: ReadonlySet<number> = new Set(),
  tiered: readonly TieredTask[] = [],
): QuotaState {
  const next = structuredClone(state) as Mutable<QuotaState>;
  const byOrdinal = new Map(outcomes.map((outcome) => [outcome.ordinal, outcome]));
  const tierOf = new Map(tiered.map((task) => [task.ordinal, task]));
  for (const configuration of configurations.toSorted((a, b) => a.ordinal - b.ordinal)) {
    const outcome = byOrdinal.get(configuration.ordinal);
    const graded = tierOf.get(configuration.ordinal);
    const certified = outcome?.certified === true && !duplicates.has(configuration.ordinal);
    const kept = certified && graded?.kept !== false;
    const lost = kept ? null : certified ? "outside_tier" : reasonOf(outcome);
    const repeated = kept && repeats.has(configuration.ordinal);
    countTotals(next, configuration, outcome, lost, repeated);
    countTools(next, configuration, outcome, lost, repeated);
    if (graded !== undefined) countTiers(next, configuration, graded);
    countExemplars(next, configuration, outcome, kept);
    countAnswer(next, configuration.answer, outcome?.answer ?? null, kept);
    if (!kept) continue;
    countTopology(next, outcome?.topology ?? null);
    if (outcome?.calls) next.lengths[outcome.calls] = (next.lengths[outcome.calls] ?? 0) + 1;
    if (Number.isInteger(Math.log2(next.totals.kept))) markCoverage(next);
  }
  markCoverage(next);
  return next;
}

/** Ordinals of the certified tasks, duplicates aside, whose call graph is in `graphs` or came before in the wave; adds the new ones. */
export function repeatsOf(
  outcomes: readonly Outcome[],
  duplicates: ReadonlySet<number>,
  graphs: { has(key: string): boolean; add(key: string): void },
): Set<number> {
  const repeats = new Set<number>();
  for (const { ordinal, certified, graph } of outcomes.toSorted((a, b) => a.ordinal - b.ordinal)) {
    if (!certified || graph === null || duplicates.has(ordinal)) continue;
    if (graphs.has(graph)) repeats.add(ordinal);
    else graphs.add(graph);
  }
  return repeats;
}

/** Lists are replaced, not changed. */
type Mutable<T> = T extends readonly unknown[] ? T : T extends object ? { -readonly [K in keyof T]: Mutable<T[K]> } : T;
type Draft = Mutable<QuotaState>;

function countTotals(
  next: Draft,
  configuration: Configuration,
  outcome: Outcome | undefined,
  lost: DropReason | null,
  repeated: boolean,
): void {
  const { totals } = next;
  const kept = lost === null;
  totals.planned += 1;
  if (outcome?.certified) totals.certified += 1;
  if (repeated) totals.repeats += 1;
  if (lost === null) totals.kept += 1;
  else totals.dropped[lost] = (totals.dropped[lost] ?? 0) + 1;
  const tried = (tally: QuotaTally): QuotaTally => ({ tries: tally.tries + 1, kept: tally.kept + (kept ? 1 : 0) });
  next.domains[configuration.domain] = tried(domainTally(next, configuration.domain));
  const { pool } = configuration;
  if (pool !== undefined) next.pools = { ...next.pools, [pool]: tried(poolTally(next, pool)) };
  const target = targetTally(next, configuration.target);
  next.targets[configuration.target] = { ...target, ...tried(target), repeats: target.repeats + (repeated ? 1 : 0) };
  next.seeds[seedKey(configuration.seed)] = tried(seedTally(next, configuration.seed));
}

/** Why a task that was not kept is lost. */
function reasonOf(outcome: Outcome | undefined): DropReason {
  return outcome?.certified ? "duplicate" : (outcome?.reason ?? "lease_expired");
}

/** Only tools of the toolset count, so that the state stays bounded whatever an outcome says. */
function countTools(
  next: Draft,
  configuration: Configuration,
  outcome: Outcome | undefined,
  lost: DropReason | null,
  repeated: boolean,
): void {
  const kept = lost === null;
  const uses = new Map(outcome?.uses.map((use) => [use.tool, use]));
  for (const name of configuration.toolset) {
    const before = toolTally(next, name);
    const use = uses.get(name);
    const one = (happened: boolean) => (happened ? 1 : 0);
    const calls = use?.in_solution ?? 0;
    const solved = calls > 0;
    const focus = name === configuration.focus;
    if (kept) next.totals.calls += calls;
    next.tools[name] = {
      ...before,
      offered: before.offered + 1,
      called: before.called + one((use?.called ?? 0) > 0),
      succeeded: before.succeeded + one((use?.succeeded ?? 0) > 0),
      in_solution: before.in_solution + one(solved),
      kept: before.kept + one(kept && solved),
      calls: before.calls + (kept ? calls : 0),
      tries: before.tries + one(focus),
      kept_as_focus: (before.kept_as_focus ?? 0) + one(focus && kept && solved),
      repeats: before.repeats + one(focus && repeated),
      fruitless: kept && solved ? 0 : before.fruitless + one(focus),
      lost: focus && !(kept && solved) ? lost : before.lost,
    };
  }
}

function countTiers(next: Draft, { target, focus }: Configuration, graded: TieredTask): void {
  next.tiers = countTier(next.tiers ?? NO_TIER_STATE, graded);
  if (graded.tier === null) return;
  const shape = targetTally(next, target);
  next.targets[target] = { ...shape, tiers: addTier(shape.tiers, graded.tier) };
  if (focus === null) return;
  const tool = toolTally(next, focus);
  next.tools[focus] = { ...tool, tiers: addTier(tool.tiers, graded.tier) };
}

function countExemplars(next: Draft, configuration: Configuration, outcome: Outcome | undefined, kept: boolean): void {
  for (const id of configuration.exemplars) {
    const before = exemplarTally(next, id);
    const used = outcome?.exemplar === id ? 1 : 0;
    next.exemplars[id] = {
      offered: before.offered + 1,
      used: before.used + used,
      kept: before.kept + (kept ? used : 0),
    };
  }
}

function countAnswer(next: Draft, wanted: WantedAnswer | null, given: AnswerType | null, kept: boolean): void {
  const met = kept && given === wanted;
  if (wanted !== null) {
    const before = answerTally(next, wanted);
    next.answers[wanted] = { ...before, tries: before.tries + 1, fruitless: met ? 0 : before.fruitless + 1 };
  }
  if (kept && given !== null) {
    const before = answerTally(next, given);
    next.answers[given] = { ...before, kept: before.kept + 1 };
  }
}

/** Entries between powers of two are replaced, so that there are never more than twenty. */
function markCoverage(next: Draft): void {
  const { kept } = next.totals;
  const tools = Object.values(next.tools).filter((tally) => tally.kept > 0).length;
  const marked = next.coverage.filter((entry) => entry.kept < kept && Number.isInteger(Math.log2(entry.kept)));
  next.coverage = kept === 0 ? marked : [...marked, { kept, tools }];
}

function countTopology(next: Draft, topology: string | null): void {
  if (topology === null) return;
  const { counts } = next.topologies;
  const before = counts[topology];
  if (before === undefined && Object.keys(counts).length >= TOPOLOGIES_MAX) next.topologies.other += 1;
  else counts[topology] = (before ?? 0) + 1;
}
