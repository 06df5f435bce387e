/** How hard a task is, as its attempts say: five tiers by pass rate, and shares of them that a run may be asked for. */
import { z } from "zod";

/** From the tasks that are nearly always solved to those that hardly ever are. */
export const TIERS = [1, 2, 3, 4, 5] as const;
export type Tier = (typeof TIERS)[number];
// One literal each: of a literal of several the OpenAPI document would name the first alone.
export const tierSchema = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4), z.literal(5)]);

/** The tier of a pass rate: 1 from 0.8, 2 from 0.6, 3 from 0.4, 4 from 0.2, else 5; null where there is no verdict. */
export function tierOf(passed: number, attempted: number): Tier | null {
  if (attempted === 0) return null;
  // In whole numbers: 0.6 is below 3 / 5 as a float divides it.
  return TIERS.find((tier) => passed * TIERS.length >= attempted * (TIERS.length - tier)) ?? null;
}

/** Tiers that so many attempts can come to. */
export function tiersOf(attempts: number): Set<Tier> {
  const passed = Array.from({ length: attempts + 1 }, (_, i) => i);
  return new Set(passed.flatMap((n) => tierOf(n, attempts) ?? []));
}

/** As keys of JSON name them. */
export const TIER_NAMES = ["1", "2", "3", "4", "5"] as const;
export type TierName = (typeof TIER_NAMES)[number];

export function tierName(tier: Tier): TierName {
  return String(tier) as TierName;
}

/** How far the shares may be from 1 together: thirds that are written with four digits are meant as thirds. */
const SUM_TOLERANCE = 0.001;

export const tierSharesSchema = z
  .partialRecord(z.enum(TIER_NAMES), z.number().min(0).max(1))
  .refine((shares) => Math.abs(sumOf(shares) - 1) <= SUM_TOLERANCE, "expected shares that are 1 together");
export type TierShares = z.infer<typeof tierSharesSchema>;

function sumOf(shares: Partial<Record<TierName, number>>): number {
  return TIER_NAMES.reduce((sum, key) => sum + (shares[key] ?? 0), 0);
}

/**
 * Tasks of each tier that a run is to keep: whole numbers that are `count` together and each within one of its share (by
 * largest remainders; of equal ones the lower tier's first).
 */
export function tierCounts(count: number, shares: TierShares): Record<Tier, number> {
  const sum = sumOf(shares);
  const exact = TIERS.map((tier) => ({ tier, wanted: (count * (shares[tierName(tier)] ?? 0)) / sum }));
  const missing = count - exact.reduce((total, { wanted }) => total + Math.floor(wanted), 0);
  const next = exact
    .toSorted((a, b) => (b.wanted % 1) - (a.wanted % 1) || a.tier - b.tier)
    .slice(0, missing)
    .map(({ tier }) => tier);
  return Object.fromEntries(
    exact.map(({ tier, wanted }) => [tier, Math.floor(wanted) + (next.includes(tier) ? 1 : 0)]),
  ) as Record<Tier, number>;
}
