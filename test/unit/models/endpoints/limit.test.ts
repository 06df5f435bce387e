/** The limit of an endpoint: how it falls and grows, and when nothing is sent. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  afterSeen,
  type HeldShare,
  type LimitState,
  nothingSeen,
  type Seen,
  shareOf,
  startLimit,
} from "../../../../functions/models/endpoints/limit.ts";

const seen = (some: Partial<Seen>): Seen => ({ ...nothingSeen(), ...some });
const MAX = 20;
const T = 1_000_000;

describe("the limit", () => {
  test("falls by three tenths when requests are refused for being too many, once a second", () => {
    const once = afterSeen(startLimit(MAX), seen({ ok: 5, throttled: 1 }), MAX, T);
    expect(once.limit).toBeCloseTo(14);
    expect(afterSeen(once, seen({ ok: 5, throttled: 4 }), MAX, T + 999).limit).toBeCloseTo(14);
    expect(afterSeen(once, seen({ ok: 5, throttled: 4 }), MAX, T + 1000).limit).toBeCloseTo(9.8);
  });

  test("grows by one for a limit's worth of answers, up to what is allowed", () => {
    const low: LimitState = { ...startLimit(MAX), limit: 10 };
    expect(afterSeen(low, seen({ ok: 10 }), MAX, T).limit).toBeCloseTo(11);
    expect(afterSeen(low, seen({ ok: 10_000 }), MAX, T).limit).toBe(MAX);
  });

  test("never falls below one", () => {
    let state = startLimit(2);
    for (let n = 0; n < 20; n++) state = afterSeen(state, seen({ ok: 1, throttled: 1 }), 2, T + 2000 * n);
    expect(state.limit).toBeGreaterThanOrEqual(1);
    expect(state.limit).toBeLessThan(1.5);
  });
});

describe("the breaker", () => {
  const open = afterSeen(startLimit(MAX), seen({ failed: 20, last: "500 down" }), MAX, T);

  test("opens after twenty failures without an answer between them, and says why", () => {
    expect(afterSeen(startLimit(MAX), seen({ failed: 19 }), MAX, T).paused_until).toBeNull();
    expect(open).toMatchObject({ paused_until: T + 5_000, reason: "500 down" });
  });

  test("counts failures of all reports together, and forgets them with an answer", () => {
    const some = afterSeen(startLimit(MAX), seen({ failed: 12, throttled: 3 }), MAX, T);
    expect(afterSeen(some, seen({ failed: 5 }), MAX, T).paused_until).not.toBeNull();
    const well = afterSeen(some, seen({ ok: 1, failed: 12 }), MAX, T);
    expect(afterSeen(well, seen({ failed: 19 }), MAX, T).paused_until).toBeNull();
  });

  test("opens sooner where requests are taken and never answered", () => {
    expect(afterSeen(startLimit(MAX), seen({ timed_out: 4 }), MAX, T).paused_until).toBe(T + 5_000);
    expect(afterSeen(startLimit(MAX), seen({ timed_out: 3 }), MAX, T).paused_until).toBeNull();
    const tried = afterSeen(open, seen({ timed_out: 1 }), MAX, T + 5_000);
    expect(tried.paused_until).toBe(T + 15_000);
  });

  test("never opens for longer than five minutes, however often it has", () => {
    for (const opened of [7, 1_000, 100_000])
      expect(afterSeen({ ...open, opened }, seen({ failed: 1 }), MAX, T + 5_000).paused_until).toBe(T + 305_000);
  });

  test("lets one request through after the pause; if that fails the pause is twice as long, up to five minutes", () => {
    expect(shareOf(open, 50, 50, [])).toBe(1);
    expect(shareOf(open, 50, 50, [{ permits: 1, max: 50 }])).toBe(0);
    let state = afterSeen(open, seen({ failed: 1 }), MAX, T + 5_000);
    expect(state.paused_until).toBe(T + 15_000);
    for (let n = 0; n < 10; n++) state = afterSeen(state, seen({ failed: 1 }), MAX, (state.paused_until ?? 0) + 1);
    expect((state.paused_until ?? 0) - T).toBeLessThan(60 * 60_000);
    const last = state.paused_until ?? 0;
    expect(afterSeen(state, seen({ failed: 1 }), MAX, last).paused_until).toBe(last + 5 * 60_000);
  });

  test("is not held open by requests that were sent before it opened", () => {
    expect(afterSeen(open, seen({ failed: 7 }), MAX, T + 100).paused_until).toBe(T + 5_000);
  });

  test("closes with the first answer", () => {
    expect(afterSeen(open, seen({ ok: 1 }), MAX, T + 5_000)).toMatchObject({
      paused_until: null,
      failures: 0,
      opened: 0,
    });
  });
});

test("shares never add up to more than the limit, nor those of one specification to more than it sets", () => {
  const max = fc.constantFrom(1, 2, 7, 64);
  const holders = fc.array(fc.record({ wanted: fc.nat(100), max }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 64 }), holders, (limit, asking) => {
      const held: HeldShare[] = [];
      for (const { wanted, max } of asking) {
        const permits = shareOf(startLimit(limit), wanted, max, held);
        expect(permits).toBeGreaterThanOrEqual(0);
        held.push({ permits, max });
      }
      const sum = (some: readonly HeldShare[]) => some.reduce((total, { permits }) => total + permits, 0);
      expect(sum(held)).toBeLessThanOrEqual(limit);
      for (const [max, alike] of Map.groupBy(held, (one) => one.max)) expect(sum(alike)).toBeLessThanOrEqual(max);
    }),
  );
});

test("a share is what is fair among the holders", () => {
  const holders = (...permits: number[]) => permits.map((held) => ({ permits: held, max: 64 }));
  expect(shareOf(startLimit(64), 64, 64, holders())).toBe(64);
  expect(shareOf(startLimit(64), 64, 64, holders(0))).toBe(32);
  expect(shareOf(startLimit(64), 64, 64, holders(60))).toBe(4);
});

describe("a specification that sets a small limit", () => {
  const one = { permits: 1, max: 1 };
  test("leaves the others at the endpoint theirs, in whatever order they report", () => {
    let state = startLimit(1);
    for (const max of [1, 64, 1, 1, 64, 1]) state = afterSeen(state, seen({ ok: 1 }), max, T);
    expect(state.limit).toBe(64);
    expect(shareOf(state, 64, 64, [one])).toBe(63);
    expect(shareOf(state, 1, 1, [{ permits: 63, max: 64 }])).toBe(1);
  });
  test("is kept by all its consumers together", () => {
    expect(shareOf(startLimit(64), 1, 1, [one])).toBe(0);
    expect(shareOf(startLimit(64), 9, 9, [{ permits: 5, max: 9 }, one])).toBe(4);
  });
  test("lowers nothing that the endpoint did not, and what it did lower is not raised by a larger one", () => {
    const low = afterSeen(startLimit(20), seen({ throttled: 1 }), 20, T);
    expect(afterSeen(low, nothingSeen(), 1, T).limit).toBeCloseTo(14);
    expect(afterSeen(low, nothingSeen(), 64, T)).toMatchObject({ limit: low.limit, max: 64 });
  });
});
