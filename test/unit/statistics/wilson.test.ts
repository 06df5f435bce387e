/** The Wilson score interval against published values, and what holds for every count. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { wilson } from "../../../functions/domain/statistics/wilson.ts";

describe("published intervals", () => {
  /** R. G. Newcombe, "Two-sided confidence intervals for the single proportion", Statistics in Medicine 17, 1998, table I, method 3. */
  test.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])("%i of %i", (count, n, low, high) => {
    const interval = wilson(count, n);
    expect(interval.rate).toBe(count / n);
    expect(interval.low).toBeCloseTo(low, 4);
    expect(interval.high).toBeCloseTo(high, 4);
  });
});

const counts = fc
  .integer({ min: 1, max: 5_000 })
  .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

test("holds the rate, stays within 0 and 1, and is the mirror of that of the others", () => {
  fc.assert(
    fc.property(counts, ([count, n]) => {
      const { rate, low, high } = wilson(count, n);
      expect(low).toBeGreaterThanOrEqual(0);
      expect(high).toBeLessThanOrEqual(1);
      expect(low).toBeLessThanOrEqual(rate ?? Number.NaN);
      expect(high).toBeGreaterThanOrEqual(rate ?? Number.NaN);
      expect(wilson(n - count, n).high).toBeCloseTo(1 - low, 12);
    }),
  );
});

test("its bounds are the rates from which the count is just 1.96 standard errors away", () => {
  fc.assert(
    fc.property(counts, ([count, n]) => {
      const { low, high } = wilson(count, n);
      for (const bound of [low, high].filter((p) => p > 1e-9 && p < 1 - 1e-9))
        expect(Math.abs(count / n - bound) / Math.sqrt((bound * (1 - bound)) / n)).toBeCloseTo(1.959964, 5);
    }),
  );
});

test("nothing counted says nothing; what is no count is refused", () => {
  expect(wilson(0, 0)).toEqual({ count: 0, n: 0, rate: null, low: 0, high: 1 });
  for (const [count, n] of [
    [2, 1],
    [-1, 1],
    [0.5, 1],
    [0, Number.NaN],
  ] as const)
    expect(() => wilson(count, n)).toThrow(RangeError);
});
