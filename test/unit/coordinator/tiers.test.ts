/** Shares of tiers: which graded tasks have a place, how many are planned for those that are missing, and what is aimed at. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { composeWave, maxTries, nextSize } from "../../../functions/coordinator/planner.ts";
import { countWave, EMPTY_QUOTA, type QuotaState } from "../../../functions/coordinator/quota.ts";
import { reportOf } from "../../../functions/coordinator/report.ts";
import {
  countTier,
  isGivenUp,
  missingTiers,
  NO_TIER_STATE,
  TIER_PATIENCE,
  type TieredTask,
  type TierState,
  tasksFor,
  wantedTiers,
  withoutPlace,
  worthOf,
} from "../../../functions/coordinator/tiers.ts";
import { toolsetKey } from "../../../functions/coordinator/toolset.ts";
import type { Configuration } from "../../../functions/domain/configuration.ts";
import { findTarget } from "../../../functions/domain/diversity/targets.ts";
import type { RunSpecification } from "../../../functions/domain/run.ts";
import { TIERS, type Tier, type TierShares } from "../../../functions/domain/solving/tier.ts";
import { randomOf } from "../../../functions/lib/random.ts";
import { POOL, specificationOf } from "../../support/embedded.ts";
import { outcomeOf } from "./simulate.ts";

const EQUAL: TierShares = { "1": 0.2, "2": 0.2, "3": 0.2, "4": 0.2, "5": 0.2 };
const asked = (tiers: TierShares, count: number, more: object = {}) =>
  specificationOf({ count, wave: 32, quotas: { tiers, ...more } });
const stateOf = (...tiers: Tier[]) =>
  tiers.reduce<TierState>((state, tier) => countTier(state, { tier, kept: true }), NO_TIER_STATE);

describe("a graded task", () => {
  test("has a place while its tier has room, in order of ordinal, and none without a tier", () => {
    const graded = [
      { ordinal: 9, tier: 1 as const },
      { ordinal: 4, tier: 1 as const },
      { ordinal: 7, tier: null },
      { ordinal: 5, tier: 2 as const },
      { ordinal: 6, tier: 1 as const },
    ];
    expect(withoutPlace(stateOf(1), [3, 0, 1, 0, 0], graded)).toEqual([5, 7, 9]);
  });

  test("has the same place in whatever order it is told of, and again where those without one have gone", () => {
    const anyTasks = fc.uniqueArray(fc.record({ ordinal: fc.nat(200), tier: fc.constantFrom(...TIERS) }), {
      selector: ({ ordinal }) => ordinal,
      maxLength: 60,
    });
    fc.assert(
      fc.property(anyTasks, fc.array(fc.nat(9), { minLength: 5, maxLength: 5 }), fc.nat(), (tasks, wanted, seed) => {
        const tally = wanted as unknown as [number, number, number, number, number];
        const out = withoutPlace(stateOf(1, 2), tally, tasks);
        expect(withoutPlace(stateOf(1, 2), tally, randomOf(seed, "order").shuffle(tasks))).toEqual(out);
        const left = tasks.filter(({ ordinal }) => !out.includes(ordinal));
        expect(withoutPlace(stateOf(1, 2), tally, left)).toEqual([]);
        for (const tier of TIERS) {
          const placed = left.filter((task) => task.tier === tier).length;
          expect(placed).toBeLessThanOrEqual(Math.max(0, (wanted[tier - 1] ?? 0) - (tier <= 2 ? 1 : 0)));
        }
      }),
    );
  });
});

describe("what is missing", () => {
  test("is what the shares come to without what is kept; a tier that was tried for in vain for long is given up", () => {
    const wanted = wantedTiers(asked(EQUAL, 10)) ?? expect.fail("no shares");
    expect(wanted).toEqual([2, 2, 2, 2, 2]);
    expect(missingTiers(stateOf(1, 1, 1, 4), wanted, 12)).toEqual([0, 2, 2, 1, 2]);
    let state = stateOf(5);
    for (let i = 0; i < 2 * TIER_PATIENCE; i++) state = countTier(state, { tier: 1, kept: false });
    expect(missingTiers(state, wanted, 2)).toEqual([2, 0, 0, 0, 0]);
    expect(isGivenUp(countTier(state, { tier: 3, kept: true }), 3, 2)).toBe(false);
    expect(wantedTiers(specificationOf({}))).toBeNull();
  });

  test("takes more tasks than it is, the rarer it has been and the more are lost", () => {
    const state = stateOf(...Array<Tier>(30).fill(1), ...Array<Tier>(10).fill(5));
    expect(tasksFor([0, 0, 0, 0, 0], state, 40)).toBe(0);
    expect(tasksFor([4, 0, 0, 0, 0], state, 40)).toBeLessThan(tasksFor([0, 0, 0, 0, 4], state, 40));
    expect(tasksFor([0, 0, 0, 0, 4], state, 40)).toBeLessThan(tasksFor([0, 0, 0, 0, 4], state, 80));
    expect(tasksFor([2, 2, 2, 2, 2], NO_TIER_STATE, 0)).toBe(10);
  });

  test("makes that worth more which led to it, and nothing worth nothing", () => {
    const state = stateOf(...TIERS, ...TIERS, ...TIERS, ...TIERS);
    const hard = [0, 0, 0, 2, 8] as const;
    const easy = [8, 2, 0, 0, 0] as const;
    expect(worthOf([0, 0, 0, 0, 3], state, hard)).toBeGreaterThan(2);
    expect(worthOf([0, 0, 0, 0, 3], state, easy)).toBeLessThan(0.5);
    expect(worthOf([0, 0, 0, 0, 3], state, easy)).toBeGreaterThan(0);
    expect(worthOf([1, 1, 1, 1, 1], state, undefined)).toBeCloseTo(1);
    expect(worthOf([0, 0, 0, 0, 0], state, hard)).toBe(1);
  });
});

/** A run whose tasks are as hard as their shape has calls in a row, give or take. */
function play(specification: RunSpecification, tierOf: (configuration: Configuration) => Tier) {
  const wanted = wantedTiers(specification) ?? expect.fail("no shares");
  let state: QuotaState = EMPTY_QUOTA;
  const taken = new Set<string>();
  const aimed: string[] = [];
  for (let wave = 0; ; wave++) {
    const size = nextSize(specification, state, 0);
    if (size === 0) return { state, aimed, waves: wave };
    const planned = composeWave(state, specification, wave, size, POOL.graph, (key) => taken.has(key));
    for (const { toolset, target } of planned) {
      taken.add(toolsetKey(toolset));
      aimed.push(target);
    }
    const graded = planned.map((one) => ({ ordinal: one.ordinal, tier: tierOf(one) }));
    const out = new Set(withoutPlace(state.tiers ?? NO_TIER_STATE, wanted, graded));
    const tiered: TieredTask[] = graded.map((task) => ({ ...task, kept: !out.has(task.ordinal) }));
    const outcomes = planned.map((one) => outcomeOf(one, true));
    state = countWave(state, outcomes, planned, new Set(), new Set(), tiered);
  }
}

const steps = ({ target }: Configuration) => findTarget(target)?.rounds.flat().length ?? 0;
/** Mostly easy tasks: only long shapes come to the hard tiers. */
const byLength = (configuration: Configuration): Tier => {
  const noise = randomOf(configuration.random, "noise").between(0, 1);
  return Math.min(5, Math.max(1, steps(configuration) - 2 + noise)) as Tier;
};

describe("a run with equal shares", () => {
  const specification = asked(EQUAL, 100);
  const { state, aimed } = play(specification, byLength);

  test("keeps just as many of each, and counts what had no place as lost", () => {
    expect(state.tiers?.kept).toEqual([20, 20, 20, 20, 20]);
    expect(state.totals).toMatchObject({ kept: 100, certified: aimed.length });
    expect(state.totals.dropped).toEqual({ outside_tier: aimed.length - 100 });
    expect(aimed.length).toBeLessThan(maxTries(100));
  });

  test("makes more of the shapes that lead to what is missing, so that it takes fewer tasks than one that does not", () => {
    const hard = aimed.slice(-60).filter((id) => (findTarget(id)?.rounds.flat().length ?? 0) >= 5).length / 60;
    const first = aimed.slice(0, 60).filter((id) => (findTarget(id)?.rounds.flat().length ?? 0) >= 5).length / 60;
    expect(hard).toBeGreaterThan(2 * first);
    // Blind to what led where, as every shape is the same to it.
    const blind = play(specification, (one) => byLength({ ...one, target: aimed[one.ordinal % 60] ?? one.target }));
    expect(aimed.length).toBeLessThan(blind.aimed.length);
  });

  test("is the same again", () => {
    expect(play(specification, byLength).aimed).toEqual(aimed);
  });

  test("reports how each tier stands", () => {
    const report = reportOf(state, specification, POOL.graph);
    expect(report.tiers.map(({ tier, wanted, kept }) => [tier, wanted, kept])).toEqual(
      TIERS.map((tier) => [tier, 20, 20]),
    );
    expect(report.tiers.reduce((sum, { graded }) => sum + graded, 0)).toBe(aimed.length);
    expect(report.unreachable.filter(({ quota }) => quota === "tier")).toEqual([]);
    expect(reportOf(state, specificationOf({}), POOL.graph).tiers).toEqual([]);
  });
});

test("a tier that no task comes to ends the run with what there is, and the report says so", () => {
  const specification = asked({ "1": 0.5, "5": 0.5 }, 40, { patience: 2 });
  const { state, aimed } = play(specification, () => 1);
  expect(state.totals.kept).toBe(20);
  expect(aimed.length).toBeLessThan(maxTries(40));
  const [one] = reportOf(state, specification, POOL.graph).unreachable.filter(({ quota }) => quota === "tier");
  expect(one).toMatchObject({ name: "5", kept: 0, tries: aimed.length });
});

test("shares are refused that the attempts cannot come to, or beside an early stop", () => {
  const refused = (request: object) => () => specificationOf(request);
  expect(refused({ attempts: 2, quotas: { tiers: EQUAL } })).toThrow(
    /2 attempts have no pass rate of tier 2.*"tiers",\s+"2"/s,
  );
  expect(refused({ attempts: 0, quotas: { tiers: { "1": 1 } } })).toThrow(/0 attempts have no pass rate of tier 1/);
  expect(refused({ early_stop: { after_correct: 1 }, quotas: { tiers: EQUAL } })).toThrow(/early_stop/);
  expect(refused({ quotas: { tiers: { "1": 0.5 } } })).toThrow(/1 together/);
  expect(specificationOf({ attempts: 2, quotas: { tiers: { "1": 0.5, "3": 0.5 } } }).quotas.tiers).toBeDefined();
});
