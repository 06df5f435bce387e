/**
 * Has the embedded pool offer the service's tools beside a few of general knowledge that chain with them. Imported before
 * whatever reads the pool, which is made when it is first imported.
 */
import { general } from "../../../functions/tools/embedded/general/index.ts";
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

const tools = general.tools as EmbeddedTool[];
tools.splice(0, tools.length, ...tools.filter(({ name }) => KEPT.has(name)), ...impureTools);
