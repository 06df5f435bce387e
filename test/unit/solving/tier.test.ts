/** Tiers by pass rate, and shares of them. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  TIER_NAMES,
  TIERS,
  type TierShares,
  tierCounts,
  tierOf,
  tierSharesSchema,
  tiersOf,
} from "../../../functions/domain/solving/tier.ts";

describe("a tier", () => {
  test("is that of the pass rate, each bound belonging to the easier one", () => {
    expect([5, 4, 3, 2, 1, 0].map((passed) => tierOf(passed, 5))).toEqual([1, 1, 2, 3, 4, 5]);
    expect([4, 3, 2, 1, 0].map((passed) => tierOf(passed, 4))).toEqual([1, 2, 3, 4, 5]);
    expect([tierOf(79, 100), tierOf(80, 100), tierOf(19, 100), tierOf(20, 100)]).toEqual([2, 1, 5, 4]);
    expect(tierOf(0, 0)).toBeNull();
  });

  test("never gets harder with one more right attempt", () => {
    for (let attempted = 1; attempted <= 16; attempted++)
      for (let passed = 0; passed < attempted; passed++)
        expect(tierOf(passed + 1, attempted)).toBeLessThanOrEqual(tierOf(passed, attempted) ?? 0);
  });

  test("is one of those that so many attempts can come to", () => {
    expect([...tiersOf(1)].sort()).toEqual([1, 5]);
    expect([...tiersOf(2)].sort()).toEqual([1, 3, 5]);
    expect([...tiersOf(4)].sort()).toEqual([1, 2, 3, 4, 5]);
    expect(tiersOf(0).size).toBe(0);
  });
});

describe("shares", () => {
  test("come to whole tasks that are the count together, each within one of its share", () => {
    const parts = fc.array(fc.nat(20), { minLength: 5, maxLength: 5 }).filter((some) => some.some((n) => n > 0));
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 5_000 }), parts, (count, some) => {
        const all = some.reduce((sum, n) => sum + n, 0);
        const shares = Object.fromEntries(TIER_NAMES.map((name, i) => [name, (some[i] ?? 0) / all])) as TierShares;
        const counts = tierCounts(count, tierSharesSchema.parse(shares));
        expect(TIERS.reduce((sum, tier) => sum + counts[tier], 0)).toBe(count);
        for (const tier of TIERS) {
          const exact = (count * (some[tier - 1] ?? 0)) / all;
          expect(Math.abs(counts[tier] - exact)).toBeLessThan(1 + 1e-6);
        }
      }),
    );
    expect(tierCounts(1000, { "1": 0.2, "2": 0.2, "3": 0.2, "4": 0.2, "5": 0.2 })).toEqual({
      1: 200,
      2: 200,
      3: 200,
      4: 200,
      5: 200,
    });
    expect(tierCounts(10, { "3": 1 })).toEqual({ 1: 0, 2: 0, 3: 10, 4: 0, 5: 0 });
  });

  test("are refused where they are not 1 together, or of no tier", () => {
    for (const shares of [{ "1": 0.5 }, {}, { "6": 1 }, { "1": 1.5, "2": -0.5 }, { "1": 0.7, "2": 0.7 }])
      expect(tierSharesSchema.safeParse(shares).success).toBe(false);
    expect(tierSharesSchema.safeParse({ "1": 0.3333, "2": 0.3333, "3": 0.3333 }).success).toBe(true);
  });
});
