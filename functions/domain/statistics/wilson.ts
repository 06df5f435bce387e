/** Intervals for rates: how far a share that was counted may be from the one that holds. */

/** Standard normal quantile at 0.975: for intervals of 95 %. */
const Z_95 = 1.959963984540054;

export interface Rate {
  readonly count: number;
  readonly n: number;
  /** count / n; null where n is 0. */
  readonly rate: number | null;
  /** Bounds of the interval; 0 and 1 where n is 0, which says nothing. */
  readonly low: number;
  readonly high: number;
}

/**
 * The share `count / n` with its Wilson score interval of 95 % (E. B. Wilson, "Probable inference, the law of succession,
 * and statistical inference", JASA 22, 1927, 209-212), which holds for shares near 0 and 1 and for small n too.
 * Throws `RangeError` unless both are integers with 0 <= count <= n.
 */
export function wilson(count: number, n: number): Rate {
  if (!Number.isInteger(n) || !Number.isInteger(count) || count < 0 || count > n)
    throw new RangeError(`wilson(count, n) needs integers 0 <= count <= n, got ${count}, ${n}`);
  if (n === 0) return { count, n, rate: null, low: 0, high: 1 };
  const rate = count / n;
  const square = Z_95 ** 2;
  const centre = (rate + square / (2 * n)) / (1 + square / n);
  const half = (Z_95 / (1 + square / n)) * Math.sqrt((rate * (1 - rate)) / n + square / (4 * n * n));
  // At the ends the bound is 0 or 1 itself; rounding would leave a crumb.
  return {
    count,
    n,
    rate,
    low: count === 0 ? 0 : Math.max(0, centre - half),
    high: count === n ? 1 : Math.min(1, centre + half),
  };
}
