/** A source that is not the embedded one: some of its tools under a domain of their own, one of them defined anew. */
import { conceptChaining } from "../../../functions/embedded/concept_chaining.ts";
import { general } from "../../../functions/embedded/general/index.ts";
import { lazy } from "../../../functions/lib/memo.ts";
import { type PoolSource, ToolPool } from "../../../functions/tools/pool.ts";

export const DOMAIN = "geography";
export const REDEFINED = "country_profile";
export const DESCRIPTION = "Everything there is to say of a country, from its capital to its area";

export const subsetSource: PoolSource = {
  name: "subset",
  pool: lazy(
    () =>
      new ToolPool({
        name: "subset",
        tools: general.tools.slice(0, 60).map((tool) => ({
          ...tool,
          domain: DOMAIN,
          ...(tool.name === REDEFINED ? { description: DESCRIPTION } : {}),
        })),
        seeds: lazy(() => general.seeds().map((seed) => ({ ...seed, domain: DOMAIN }))),
        exemplars: general.exemplars.map((exemplar) => ({ ...exemplar, domain: DOMAIN })),
        chaining: conceptChaining,
        content: "the subset of a test",
      }),
  ),
};
