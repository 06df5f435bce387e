/** Rationing: what a tool may be offered for, given what offers of it came to. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { EMPTY_QUOTA, type QuotaState, toolTally } from "../../../functions/coordinator/quota.ts";
import { Ration } from "../../../functions/coordinator/ration.ts";

const POPULAR = "compare";
const anyShare = fc.double({ min: 0.001, max: 1, noNaN: true });
const anyTools = fc.integer({ min: 1, max: 30_000 });

/** A run that kept `memoised` tasks of `perTask` calls, of which the tool had `calls` from `offered` offers. */
function stateOf(kept: number, perTask: number, offered: number, calls: number): QuotaState {
  const tally = { ...toolTally(EMPTY_QUOTA, POPULAR), offered, calls };
  return {
    ...EMPTY_QUOTA,
    totals: { ...EMPTY_QUOTA.totals, kept, calls: kept * perTask },
    tools: { [POPULAR]: tally },
  };
}
const anyState = fc
  .record({
    kept: fc.nat(5_000),
    perTask: fc.integer({ min: 1, max: 12 }),
    offered: fc.nat(5_000),
    calls: fc.nat(5_000),
  })
  .map(({ kept, perTask, offered, calls }) => stateOf(kept, perTask, offered, Math.min(calls, kept * perTask)));

describe("a ration", () => {
  test("allows as a last resort whatever it allows to any task: the part for any task is the smaller one", () => {
    fc.assert(
      fc.property(anyState, anyShare, anyTools, fc.nat(50), (state, share, tools, tasks) => {
        const ration = new Ration(state, share, tools);
        for (let task = 0; task < tasks; task++) ration.give([POPULAR]);
        if (ration.allows(POPULAR)) expect(ration.allowsAsLastResort(POPULAR)).toBe(true);
      }),
    );
  });

  test("holds what is expected of a tool below its share, however often it is asked for", () => {
    fc.assert(
      fc.property(anyState, anyShare, anyTools, fc.nat(300), (state, share, tools, tasks) => {
        const { kept, calls } = state.totals;
        const tally = toolTally(state, POPULAR);
        const ration = new Ration(state, share, tools);
        let given = 0;
        for (let task = 0; task < tasks; task++) {
          const allowed = ration.allows(POPULAR);
          ration.give(allowed ? ["other", POPULAR] : ["other"]);
          if (allowed) given += 1;
        }
        // By the figures that the ration goes by: priors of 8 tasks of 4 calls, and of 2 offers of 0.3 calls.
        const expected = tally.calls + (given * (tally.calls + 0.6)) / (tally.offered + 2);
        const due = Math.max(share, 4 / tools) * (calls + (tasks * (calls + 32)) / (kept + 8));
        if (given > 0) expect(expected).toBeLessThanOrEqual(Math.max(1, 0.7 * due) + 1e-6);
      }),
    );
  });

  test("of one tool is not used up by offers of another", () => {
    fc.assert(
      fc.property(anyState, anyShare, anyTools, fc.nat(50), (state, share, tools, tasks) => {
        const ration = new Ration(state, share, tools);
        const before = ration.allows(POPULAR);
        for (let task = 0; task < tasks; task++) ration.give(["other"]);
        if (before) expect(ration.allows(POPULAR)).toBe(true);
      }),
    );
  });

  test("lets a tool that nothing is known of be offered three times, however small its share", () => {
    const ration = new Ration(EMPTY_QUOTA, 0.001, 30_000);
    for (let offer = 0; offer < 3; offer++) {
      expect(ration.allows(POPULAR)).toBe(true);
      ration.give([POPULAR]);
    }
    expect(ration.allows(POPULAR)).toBe(false);
  });

  test("worked by hand: of 400 calls in 100 tasks a share of 0.1 with 20 calls from 25 offers", () => {
    // A share of 0.1 and 0.7 of it for all: 28 calls and 0.28 more a task; an offer comes to 20.6 / 27 = 0.763 calls.
    const ration = new Ration(stateOf(100, 4, 25, 20), 0.1, 400);
    let offers = 0;
    while (ration.allows(POPULAR) && offers < 100) {
      ration.give([POPULAR]);
      offers += 1;
    }
    // 20 + 0.763 n <= 28 + 0.28 n up to n = 16.
    expect(offers).toBe(16);
    expect(ration.allowsAsLastResort(POPULAR)).toBe(true);
  });

  test("never starves a pool of few tools: each may have four times its even share", () => {
    const ration = new Ration(stateOf(1_000, 4, 1_000, 600), 0.001, 20);
    // Four even shares of 4,000 calls are 800, and 560 of them are for all.
    expect([ration.allows(POPULAR), ration.allowsAsLastResort(POPULAR)]).toEqual([false, true]);
    expect(new Ration(stateOf(1_000, 4, 1_000, 500), 0.001, 20).allows(POPULAR)).toBe(true);
  });
});
