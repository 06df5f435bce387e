/** Filters of a list of tasks, as the address and the API name them. */

const NAMES = [
  "status",
  "reason",
  "domain",
  "tier",
  "tool",
  "pass_rate_min",
  "pass_rate_max",
  "words",
  "ended",
  "called",
  "tool_error",
  "said",
] as const;
export type Filters = { readonly [name in (typeof NAMES)[number]]?: string };

/** Those among the fields of an address. */
export function filtersIn(query: Readonly<Record<string, string>>): Filters {
  return Object.fromEntries(NAMES.flatMap((name) => (query[name] === undefined ? [] : [[name, query[name]]])));
}
