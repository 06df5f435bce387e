/** What a schedule runs: its specification as it was stored, and whether that can run as things are now. */
import type { Schedule } from "../../db/schedules.ts";
import { poolName } from "../domain/pool_shares.ts";
import {
  type RunSpecification,
  type SpecificationFault,
  specificationOver,
  storedSpecification,
} from "../domain/run.ts";
import { randomOf } from "../lib/random.ts";
import { type PoolEnv, poolNamed, type Sources } from "../sources/pools.ts";
import type { ToolPool } from "../tools/pool.ts";

/** The specification of the run that is asked for, with a seed of its own if the schedule varies it: the same for the same `of`. */
export function statedBy(
  schedule: Pick<Schedule, "specification" | "vary_seed">,
  of: number | string,
): RunSpecification {
  const stated = storedSpecification(schedule.specification);
  return schedule.vary_seed ? { ...stated, seed: randomOf(stated.seed, "due", of).uint32() } : stated;
}

/**
 * Settings and pools may have changed since it was stored: its models have to be reached, and its pool be there with what it names.
 * @param unreachable what keeps its models from being reached.
 */
export async function runnableNow(
  env: PoolEnv,
  sources: Sources,
  stated: RunSpecification,
  unreachable: readonly SpecificationFault[],
): Promise<
  { readonly ok: true; readonly pool: ToolPool } | { readonly ok: false; readonly faults: SpecificationFault[] }
> {
  const name = poolName(stated);
  const pool = await poolNamed(env, sources, name);
  if (pool === undefined)
    return {
      ok: false,
      faults: [{ field: stated.pools === undefined ? "pool" : "pools", message: `there is no source ${name}` }],
    };
  const over = specificationOver(pool, stated);
  const faults = [...unreachable, ...(over.ok ? [] : over.faults)];
  return faults.length === 0 ? { ok: true, pool } : { ok: false, faults };
}
