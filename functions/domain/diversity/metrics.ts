/** How evenly and how widely things were used: figures over counts by category. */

const sum = (counts: readonly number[]) => counts.reduce((total, count) => total + count, 0);

/** Shannon entropy of the counts in nats; 0 if nothing was counted. */
export function entropy(counts: readonly number[]): number {
  const total = sum(counts);
  return counts.reduce((h, count) => (count > 0 ? h - (count / total) * Math.log(count / total) : h), 0);
}

/**
 * Pielou's evenness J = H / ln S: 1 if all categories were used alike, towards 0 if one has it all
 * (Pielou, The measurement of diversity in different types of biological collections, J. Theor. Biol. 13, 1966).
 * S is the number of counts given, zeros included, so a category that was never used costs evenness;
 * pass only the positive counts for evenness among those used. 1 for a single category, 0 if nothing was counted.
 */
export function pielou(counts: readonly number[]): number {
  if (sum(counts) === 0) return 0;
  return counts.length === 1 ? 1 : entropy(counts) / Math.log(counts.length);
}

/** Effective number of categories, exp H (Hill's number of order 1): how many equally used ones would be as diverse. */
export function effectiveNumber(counts: readonly number[]): number {
  return sum(counts) === 0 ? 0 : Math.exp(entropy(counts));
}

/** Share of the categories given that were used at all; 0 if there are none. */
export function coverage(counts: readonly number[]): number {
  return counts.length === 0 ? 0 : counts.filter((count) => count > 0).length / counts.length;
}

/** Share of all uses that the most used category has; 0 if nothing was counted. */
export function topShare(counts: readonly number[]): number {
  const total = sum(counts);
  return total === 0 ? 0 : counts.reduce((most, count) => Math.max(most, count), 0) / total;
}

/** The four figures of one list of counts, as reports and dataset cards state them. */
export interface Spread {
  /** Categories used / categories. */
  readonly coverage: number;
  /** Pielou's evenness over all categories. */
  readonly evenness: number;
  readonly effective_number: number;
  readonly top_share: number;
}

/** All figures, rounded to 4 decimals so that two platforms' logarithms cannot show. */
export function spreadOf(counts: readonly number[]): Spread {
  const rounded = (value: number) => Math.round(value * 10_000) / 10_000;
  return {
    coverage: rounded(coverage(counts)),
    evenness: rounded(pielou(counts)),
    effective_number: rounded(effectiveNumber(counts)),
    top_share: rounded(topShare(counts)),
  };
}

/**
 * Kullback-Leibler distance of p from q in nats, over categories counted alike in both lists: 0 if the shares are the same.
 * What p has and q has not would be infinitely far: such categories are left out, as are those that p has not.
 * (Kullback and Leibler, On information and sufficiency, Ann. Math. Stat. 22, 1951.)
 */
export function divergence(p: readonly number[], q: readonly number[]): number {
  const [all, others] = [sum(p), sum(q)];
  if (all === 0 || others === 0) return 0;
  return p.reduce((distance, count, i) => {
    const other = q[i] ?? 0;
    return count > 0 && other > 0 ? distance + (count / all) * Math.log(count / all / (other / others)) : distance;
  }, 0);
}
