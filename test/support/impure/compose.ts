/**
 * Has the pool offer the service's tools beside a few of general knowledge that chain with them. Imported before anything looks
 * a tool up.
 */
import { TOOLS } from "../../../functions/tools/pool.ts";
import type { EmbeddedTool } from "../../../functions/tools/tool.ts";
import { impureTools } from "./tools.ts";

const KEPT = new Set([
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

const offered = TOOLS.filter(({ name }) => KEPT.has(name));
(TOOLS as EmbeddedTool[]).splice(0, TOOLS.length, ...offered, ...impureTools);
