/** Shares of a run over several pools: which tools are of which, and what each domain gets by them. Pure. */
import type { RunSpecification } from "../domain/run.ts";
import type { Domain } from "../domain/schema.ts";
import { own } from "../lib/own.ts";
import type { Tool } from "../tools/contract.ts";

export interface PoolShare {
  readonly name: string;
  readonly share: number;
  /** Those of the run that it has tools of. */
  readonly domains: readonly Domain[];
}

/** Pools that the run draws from by share, but those that have no tool that it wants; none where it names no shares. */
export function poolShares(
  { pools = [], domains, quotas }: Pick<RunSpecification, "pools" | "domains" | "quotas">,
  tools: readonly Tool[],
): PoolShare[] {
  const found = new Map(pools.map(({ name }) => [name, new Set<Domain>()]));
  for (const { source, domain } of tools) found.get(source)?.add(domain);
  return pools
    .map(({ name, share }) => ({
      name,
      share,
      domains: domains.filter((domain) => found.get(name)?.has(domain) && own(quotas.domains, domain) !== 0),
    }))
    .filter((pool) => pool.domains.length > 0);
}

/** Weight of a domain: as the quotas say, and where pools have shares what it gets of each of theirs. */
export function domainWeight(
  { quotas }: Pick<RunSpecification, "quotas">,
  shares: readonly PoolShare[],
): (domain: Domain) => number {
  const weightOf = (domain: Domain) => own(quotas.domains, domain) ?? 1;
  if (shares.length === 0) return weightOf;
  const weights = new Map<Domain, number>();
  for (const { share, domains } of shares) {
    const all = domains.reduce((sum, domain) => sum + weightOf(domain), 0);
    for (const domain of domains)
      weights.set(domain, (weights.get(domain) ?? 0) + (share * weightOf(domain)) / Math.max(all, Number.MIN_VALUE));
  }
  return (domain) => weights.get(domain) ?? 0;
}
