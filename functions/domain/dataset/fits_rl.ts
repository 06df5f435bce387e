/** Which tasks RL takes, by how many of their attempts were right. */
import { tierOf } from "../solving/tier.ts";
import type { DatasetSpecification } from "./specification.ts";

/** True if RL takes a task of this pass rate and tier; one that nobody attempted it takes. */
export function fitsRl(
  { passed, attempted }: { readonly passed: number; readonly attempted: number },
  { rl_pass_rate: window, rl_tiers: tiers }: Pick<DatasetSpecification, "rl_pass_rate" | "rl_tiers">,
): boolean {
  const tier = tierOf(passed, attempted);
  if (tier === null) return true;
  const rate = passed / attempted;
  return rate >= window.min && rate <= window.max && (tiers?.includes(tier) ?? true);
}
