/** Least covered first: shares by Sainte-Laguë, what is held against low yield, and ties. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { Balance, heldBack, least } from "../../../functions/coordinator/balance.ts";
import { randomOf } from "../../../functions/lib/random.ts";

const NONE = { tries: 0, kept: 0 };

/** Gives out `count` tasks among names of these weights, none of them settled; counts by name. */
function dealt(weights: readonly number[], count: number, seed = 0): number[] {
  const balance = new Balance(0);
  const random = randomOf(seed, "dealt");
  const names = weights.map((_, i) => i);
  const load = (i: number) => balance.load("party", String(i), NONE, weights[i] ?? 0);
  for (let task = 0; task < count; task++) balance.take("party", String(least(names, load, random)));
  return names.map((i) => balance.outstanding("party", String(i)));
}

describe("shares", () => {
  test("of a textbook election: 53, 24 and 23 votes share seven seats as 3, 2 and 2", () => {
    expect(dealt([53, 24, 23], 7)).toEqual([3, 2, 2]);
  });

  test("are never over what is due by more than half a task and half its share of a round", () => {
    const anyWeights = fc.array(fc.integer({ min: 1, max: 50 }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(anyWeights, fc.nat(400), fc.nat(), (weights, count, seed) => {
        const all = weights.reduce((sum, weight) => sum + weight, 0);
        const counts = dealt(weights, count, seed);
        expect(counts.reduce((sum, n) => sum + n, 0)).toBe(count);
        for (const [i, n] of counts.entries())
          expect(n).toBeLessThanOrEqual(((weights[i] ?? 0) / all) * (count + weights.length / 2) + 0.5 + 1e-9);
      }),
    );
  });

  test("count what was kept and what is out alike, and tries only where they bring little", () => {
    const balance = new Balance(0);
    balance.take("domain", "a");
    const kept = { tries: 5, kept: 5 };
    expect(balance.load("domain", "a", kept, 1)).toBe(13);
    expect(balance.load("domain", "b", { tries: 6, kept: 6 }, 1)).toBe(13);
    expect(balance.load("domain", "b", { tries: 12, kept: 6 }, 1)).toBe(13);
    expect(balance.load("domain", "b", { tries: 36, kept: 6 }, 1)).toBe(15);
    expect(balance.load("domain", "a", kept, 2)).toBe(6.5);
  });
});

describe("repeated call graphs", () => {
  const tally = { tries: 10, kept: 10, repeats: 4 };

  test("weigh as many kept tasks as novelty says, on top of being kept", () => {
    expect(new Balance(0).load("focus", "a", tally, 1)).toBe(21);
    expect(new Balance(6).load("focus", "a", tally, 1)).toBe(2 * (10 + 24) + 1);
    expect(new Balance(6).load("focus", "a", { tries: 10, kept: 10 }, 1)).toBe(21);
  });

  test("move work to where new ones come from, and never all of it", () => {
    const balance = new Balance(5);
    const random = randomOf(1, "novelty");
    const made = { fresh: { tries: 0, kept: 0, repeats: 0 }, worn: { tries: 0, kept: 0, repeats: 0 } };
    const names = ["fresh", "worn"] as const;
    for (let task = 0; task < 700; task++) {
      const tally = made[least(names, (name) => balance.load("focus", name, made[name], 1), random)];
      tally.tries++;
      tally.kept++;
      if (tally === made.worn) tally.repeats++;
    }
    expect(made.worn.kept).toBe(100);
  });
});

describe("what is out", () => {
  test("is counted by kind and name", () => {
    const balance = new Balance(0);
    expect(balance.take("tool", "x")).toBe("x");
    balance.take("tool", "x");
    balance.take("seed", "x");
    expect([balance.outstanding("tool", "x"), balance.outstanding("seed", "x")]).toEqual([2, 1]);
    expect([balance.outstanding("tool", "y"), balance.outstanding("domain", "x")]).toEqual([0, 0]);
  });
});

describe("low yield", () => {
  test("is forgiven up to eight tries, and to four for each task kept", () => {
    expect(heldBack({ tries: 8, kept: 0 })).toBe(0);
    expect(heldBack({ tries: 9, kept: 0 })).toBe(0.25);
    expect(heldBack({ tries: 48, kept: 10 })).toBe(0);
    expect(heldBack({ tries: 20, kept: 1 })).toBe(2);
  });

  test("weighs more the more was tried in vain, and less the more was kept", () => {
    fc.assert(
      fc.property(fc.nat(10_000), fc.nat(10_000), (tries, kept) => {
        expect(heldBack({ tries, kept })).toBeGreaterThanOrEqual(0);
        expect(heldBack({ tries: tries + 1, kept })).toBeGreaterThanOrEqual(heldBack({ tries, kept }));
        expect(heldBack({ tries, kept: kept + 1 })).toBeLessThanOrEqual(heldBack({ tries, kept }));
      }),
    );
  });
});

describe("the least", () => {
  test("is one of those of least load", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(5), { minLength: 1 }), fc.nat(), (loads, seed) => {
        const found = least([...loads.keys()], (i) => loads[i] ?? 0, randomOf(seed));
        expect(loads[found]).toBe(Math.min(...loads));
      }),
    );
  });

  test("is any of several equals, each as likely", () => {
    const random = randomOf(3, "ties");
    const counts = new Map<string, number>();
    for (let draw = 0; draw < 3_000; draw++) {
      const found = least(["a", "b", "c", "d"], (name) => (name === "b" ? 1 : 0), random);
      counts.set(found, (counts.get(found) ?? 0) + 1);
    }
    expect([...counts.keys()].sort()).toEqual(["a", "c", "d"]);
    // Six standard deviations of a binomial of 3,000 and a third.
    for (const count of counts.values()) expect(Math.abs(count - 1_000)).toBeLessThan(155);
  });

  test("of nothing is refused", () => {
    expect(() => least([], () => 0, randomOf(0))).toThrow(RangeError);
  });
});
