/** How the tasks of a dataset are spread over domains, topology classes and tools: what its card draws. */

export interface Share {
  readonly name: string;
  readonly tasks: number;
}

export interface Spread {
  readonly tasks: number;
  /** Most tasks first. */
  readonly domains: readonly Share[];
  /** Topology classes in canonical form, the most frequent ones, most tasks first. */
  readonly topologies: readonly Share[];
  /** All that there are. */
  readonly topology_classes: number;
  /** Tasks whose solution has the tool, for each that one has, most first. */
  readonly tools: readonly number[];
  /** Tools of the pools that its runs drew from, each name once. */
  readonly pool_tools: number;
}

/** Topology classes that are listed by name. */
export const TOPOLOGIES_LISTED = 8;

/** What a canonical form says (`diversity/canonical.ts`): labels by node, and pairs of nodes. Null where it is none. */
export function graphOf(canonical: string): {
  readonly labels: readonly string[];
  readonly edges: readonly { readonly from: number; readonly to: number }[];
} | null {
  if (!/^\d+:[^\s:;]+( \d+:[^\s:;]+)*;(\d+>\d+(,\d+>\d+)*)?$/.test(canonical)) return null;
  const [nodes = "", pairs = ""] = canonical.split(";");
  const labels = nodes.split(" ").map((node) => node.slice(node.indexOf(":") + 1));
  const edges = (pairs === "" ? [] : pairs.split(",")).map((pair) => {
    const [from = 0, to = 0] = pair.split(">").map(Number);
    return { from, to };
  });
  const isThere = (node: number) => node < labels.length;
  return edges.every(({ from, to }) => isThere(from) && isThere(to) && from !== to) ? { labels, edges } : null;
}
