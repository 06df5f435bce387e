/**
 * Shares of tiers: how many kept tasks of each a run still wants, which graded tasks have no place, and what shapes and
 * tools are worth by the tiers that they led to. A task's tier is known only once it is graded, so a wave is counted when
 * its tasks are, in order of ordinal: whoever was quicker does not matter. Pure.
 */
import type { RunSpecification } from "../domain/run.ts";
import { TIERS, type Tier, tierCounts } from "../domain/solving/tier.ts";

/** Tasks by tier, from 1 to 5. */
export type TierTally = readonly [number, number, number, number, number];
const NO_TIERS: TierTally = [0, 0, 0, 0, 0];

/** How the tiers of a run stand. */
export interface TierState {
  /** Graded tasks, those without a place included. */
  readonly graded: TierTally;
  readonly kept: TierTally;
  /** Graded tasks in a row, up to now, that were of another tier. */
  readonly fruitless: TierTally;
}
export const NO_TIER_STATE: TierState = { graded: NO_TIERS, kept: NO_TIERS, fruitless: NO_TIERS };

/** A certified task that has been graded; without a tier if none of its attempts has a verdict. */
export interface TieredTask {
  readonly ordinal: number;
  readonly tier: Tier | null;
  /** False where the run had enough of its tier. */
  readonly kept: boolean;
}

/** A tier is drawn by so many attempts, and a rare one comes up late: it is given up after so many times as many tries. */
export const TIER_PATIENCE = 16;
/** Tasks whose tiers are assumed before any are known, like those of the run as a whole. */
const PRIOR_TASKS = 6;
/** How much more a shape gets of the work that leads so much more often to what is wanted: as a power. */
const SHARPNESS = 2;
/** No shape is left without work: what it leads to is known by trying alone. */
const LEAST_WORTH = 0.05;

export function addTier(tally: TierTally | undefined, tier: Tier): TierTally {
  return (tally ?? NO_TIERS).map((n, i) => (i + 1 === tier ? n + 1 : n)) as unknown as TierTally;
}

export function countTier(state: TierState, { tier, kept }: Pick<TieredTask, "tier" | "kept">): TierState {
  if (tier === null) return state;
  return {
    graded: addTier(state.graded, tier),
    kept: kept ? addTier(state.kept, tier) : state.kept,
    fruitless: state.fruitless.map((n, i) => (i + 1 === tier ? 0 : n + 1)) as unknown as TierTally,
  };
}

type Asked = Pick<RunSpecification, "count" | "quotas">;

/** Kept tasks of each tier that the run wants; null where it was asked for none. */
export function wantedTiers({ count, quotas }: Asked): TierTally | null {
  if (quotas.tiers === undefined) return null;
  const counts = tierCounts(count, quotas.tiers);
  return TIERS.map((tier) => counts[tier]) as unknown as TierTally;
}

/** Ordinals of those graded tasks that have no place: their tier is full, or they have none. In order of ordinal, first come. */
export function withoutPlace(
  state: TierState,
  wanted: TierTally,
  graded: readonly Pick<TieredTask, "ordinal" | "tier">[],
): number[] {
  const room = wanted.map((n, i) => n - (state.kept[i] ?? 0));
  return graded
    .toSorted((a, b) => a.ordinal - b.ordinal)
    .filter(({ tier }) => {
      const left = tier === null ? 0 : (room[tier - 1] ?? 0);
      if (tier !== null) room[tier - 1] = left - 1;
      return left <= 0;
    })
    .map(({ ordinal }) => ordinal);
}

/** True of a tier that has been tried for in vain for so long that the run ends without it. */
export function isGivenUp(state: TierState, tier: Tier, patience: number): boolean {
  return (state.fruitless[tier - 1] ?? 0) >= patience * TIER_PATIENCE;
}

/** Tasks that are still wanted of each tier that is not given up. */
export function missingTiers(state: TierState, wanted: TierTally, patience: number): TierTally {
  return wanted.map((n, i) =>
    isGivenUp(state, (i + 1) as Tier, patience) ? 0 : Math.max(0, n - (state.kept[i] ?? 0)),
  ) as unknown as TierTally;
}

const sum = (tally: readonly number[]) => tally.reduce((total, n) => total + n, 0);

/** Shares of the tiers among graded tasks, before any are known alike. */
function sharesOf(graded: TierTally): number[] {
  const all = sum(graded) + PRIOR_TASKS;
  return graded.map((n) => (n + PRIOR_TASKS / TIERS.length) / all);
}

/**
 * Tasks to plan so that one is kept for each that is missing, at what became of tasks so far: more than are missing where
 * many come to nothing or to a tier that is full.
 * @param totals planned tasks and those of them that were graded.
 */
export function tasksFor(missing: TierTally, state: TierState, planned: number): number {
  const shares = sharesOf(state.graded);
  const graded = sum(state.graded);
  const fitting = sum(shares.filter((_, i) => (missing[i] ?? 0) > 0));
  const brought = planned === 0 ? 1 : (graded + 1) / (planned + 1);
  // Shares that are 1 together may be a rounding less.
  return fitting === 0 ? 0 : Math.ceil(sum(missing) / (fitting * brought) - 1e-9);
}

/**
 * How much more than a task of the run as a whole one of this kind is worth: by how often it led to the tiers that are
 * missing, each the more the longer it will take to fill.
 * @param tallies what tasks of a kind were graded as: of their shape, of their tool.
 */
export function worthOf(missing: TierTally, state: TierState, ...tallies: readonly (TierTally | undefined)[]): number {
  const shares = sharesOf(state.graded);
  const needs = missing.map((n, i) => n / (shares[i] ?? 1));
  const ofRun = sum(needs.map((need, i) => need * (shares[i] ?? 0)));
  if (ofRun === 0) return 1;
  const worths = tallies.map((tally = NO_TIERS) => {
    const all = sum(tally) + PRIOR_TASKS;
    return sum(needs.map((need, i) => (need * ((tally[i] ?? 0) + PRIOR_TASKS * (shares[i] ?? 0))) / all)) / ofRun;
  });
  return Math.max(LEAST_WORTH, worths.reduce((product, worth) => product * worth, 1) ** SHARPNESS);
}
