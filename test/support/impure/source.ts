/** A source that offers the service's tools beside a few of general knowledge that chain with them. */
import { conceptChaining } from "../../../functions/embedded/concept_chaining.ts";
import { general } from "../../../functions/embedded/general/index.ts";
import { lazy } from "../../../functions/lib/memo.ts";
import { type PoolSource, ToolPool } from "../../../functions/tools/pool.ts";
import { impureTools } from "./tools.ts";

const CHAINED = new Set([
  "country_profile",
  "country_codes",
  "country_neighbours",
  "city_facts",
  "largest_cities",
  "airport_facts",
  "airline_facts",
  "compare_numbers",
  "add_numbers",
  "percentage_change",
  "round_number",
  "counts_compared",
]);

export const serviceSource: PoolSource = {
  name: "service",
  pool: lazy(
    () =>
      new ToolPool({
        name: "service",
        tools: [...general.tools.filter(({ name }) => CHAINED.has(name)), ...impureTools],
        seeds: lazy(general.seeds),
        exemplars: general.exemplars,
        chaining: conceptChaining,
        content: "the service of a test",
      }),
  ),
};
