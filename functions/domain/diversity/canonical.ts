/**
 * Canonical form of a labelled directed acyclic graph: the same string for two graphs if and only if
 * renaming the nodes of one gives the other. So "how many different call graphs" is a count of strings.
 *
 * Colour refinement, then individualisation and refinement, keeping the smallest encoding of all leaves; automorphisms
 * found on the way prune the search tree (McKay and Piperno, Practical graph isomorphism II, J. Symb. Comput. 60, 2014).
 * Many interchangeable nodes therefore cost polynomial time, not the factorial of their number.
 */

export interface LabelledGraph {
  /** Label of each node; a node is its position here. */
  readonly labels: readonly string[];
  /** Pairs (from, to) of positions; repeated pairs count once. */
  readonly edges: readonly (readonly [number, number])[];
}

/** A node's colour is its rank among classes that no isomorphism mixes: 0, 1, ... */
type Colours = readonly number[];

interface Leaf {
  readonly encoding: string;
  /** Nodes singled out on the way down, in order. */
  readonly path: readonly number[];
  /** Position in canonical order of each node. */
  readonly order: Colours;
}

/**
 * Nodes in canonical order with their labels, then edges: `0:R 1:P 2:P;0>1,0>2`. Labels are percent-encoded, so no label
 * can pass for another. Nodes come by depth, so a chain reads in order of execution.
 * Throws `RangeError` if an edge names no node, or if the graph has a cycle.
 */
export function canonical(graph: LabelledGraph): string {
  const search = new Search(graph);
  return search.run();
}

class Search {
  readonly #labels: readonly string[];
  readonly #in: readonly (readonly number[])[];
  readonly #out: readonly (readonly number[])[];
  #best: Leaf | undefined;
  /** Automorphisms found: image of each node. */
  readonly #symmetries: (readonly number[])[] = [];

  constructor(graph: LabelledGraph) {
    this.#labels = graph.labels.map((label) => encodeURIComponent(label));
    const sources = graph.labels.map(() => new Set<number>());
    const sinks = graph.labels.map(() => new Set<number>());
    for (const [from, to] of graph.edges) {
      const [source, sink] = [sources[to], sinks[from]];
      if (source === undefined || sink === undefined) throw new RangeError(`edge ${from}>${to} names no node`);
      source.add(from);
      sink.add(to);
    }
    this.#in = sources.map((set) => [...set]);
    this.#out = sinks.map((set) => [...set]);
  }

  run(): string {
    const depths = depthsOf(this.#in, this.#out);
    const first = ranks(this.#labels.map((label, node) => `${padded(depths[node] ?? 0)} ${label}`));
    this.#descend([], this.#refined(first));
    return this.#best?.encoding ?? ";";
  }

  /** Splits colours by the colours before and after each node until nothing splits. */
  #refined(start: Colours): Colours {
    let colours = start;
    for (let count = classes(colours); ; ) {
      const seen = (nodes: readonly number[]) =>
        nodes
          .map((node) => padded(colours[node] ?? 0))
          .sort()
          .join();
      const next = ranks(
        colours.map((colour, node) => `${padded(colour)} ${seen(this.#in[node] ?? [])} ${seen(this.#out[node] ?? [])}`),
      );
      const grown = classes(next);
      if (grown === count) return next;
      colours = next;
      count = grown;
    }
  }

  /** Explores below `path`; returns the length of path to fall back to, since all below it is a mirror image of what was seen. */
  #descend(path: readonly number[], colours: Colours): number {
    const cell = firstCell(colours);
    if (cell.length === 0) return this.#arrive(path, colours);
    const tried: number[] = [];
    for (const node of cell) {
      if (this.#mirrored(path, tried, node)) continue;
      tried.push(node);
      // The chosen node goes before the rest of its class: doubling leaves room for one rank below each.
      const chosen = ranks(colours.map((colour, other) => padded(2 * colour + (other === node ? 0 : 1))));
      const back = this.#descend([...path, node], this.#refined(chosen));
      if (back < path.length) return back;
    }
    return path.length;
  }

  #arrive(path: readonly number[], order: Colours): number {
    const encoding = this.#encode(order);
    const best = this.#best;
    if (best === undefined || encoding < best.encoding) {
      this.#best = { encoding, path, order };
      return path.length;
    }
    if (encoding !== best.encoding) return path.length;
    // Two orders with one encoding: mapping each node to the one at its position is an automorphism.
    const nodeAt = inverse(best.order);
    this.#symmetries.push(order.map((position) => nodeAt[position] ?? 0));
    const shared = path.findIndex((node, i) => node !== best.path[i]);
    return shared < 0 ? path.length : shared;
  }

  /** True if some automorphism that keeps `path` in place takes `node` to one already tried. */
  #mirrored(path: readonly number[], tried: readonly number[], node: number): boolean {
    if (tried.length === 0 || this.#symmetries.length === 0) return false;
    const fixing = this.#symmetries.filter((image) => path.every((fixed) => image[fixed] === fixed));
    const orbit = new Set([node]);
    // The set grows while it is walked: a closure under the automorphisms.
    for (const at of orbit) for (const image of fixing) orbit.add(image[at] ?? at);
    return tried.some((other) => orbit.has(other));
  }

  #encode(order: Colours): string {
    const nodes = inverse(order);
    const labels = nodes.map((node, position) => `${position}:${this.#labels[node]}`);
    const edges = nodes.flatMap((node, position) =>
      (this.#out[node] ?? [])
        .map((to) => order[to] ?? 0)
        .sort((a, b) => a - b)
        .map((to) => `${position}>${to}`),
    );
    return `${labels.join(" ")};${edges.join()}`;
  }
}

/** Number of edges on the longest path that ends at each node. Throws `RangeError` if there is a cycle. */
export function depthsOf(sources: readonly (readonly number[])[], sinks: readonly (readonly number[])[]): number[] {
  const depths = sources.map(() => 0);
  const waiting = sources.map((nodes) => nodes.length);
  const ready = [...waiting.keys()].filter((node) => waiting[node] === 0);
  for (const node of ready) {
    for (const sink of sinks[node] ?? []) {
      depths[sink] = Math.max(depths[sink] ?? 0, (depths[node] ?? 0) + 1);
      const left = (waiting[sink] ?? 0) - 1;
      waiting[sink] = left;
      if (left === 0) ready.push(sink);
    }
  }
  if (ready.length < sources.length) throw new RangeError("the graph has a cycle");
  return depths;
}

/** Replaces each key by its rank among the different keys, in code-unit order. */
function ranks(keys: readonly string[]): number[] {
  const rank = new Map([...new Set(keys)].sort().map((key, i) => [key, i]));
  return keys.map((key) => rank.get(key) ?? 0);
}

function classes(colours: Colours): number {
  return new Set(colours).size;
}

/** Nodes of the first colour that several share; empty if none is shared. */
function firstCell(colours: Colours): number[] {
  const nodes = new Map<number, number[]>();
  for (const [node, colour] of colours.entries()) nodes.set(colour, [...(nodes.get(colour) ?? []), node]);
  const shared = [...nodes].filter(([, members]) => members.length > 1).sort(([a], [b]) => a - b);
  return shared[0]?.[1] ?? [];
}

function inverse(order: Colours): number[] {
  const nodes = order.map(() => 0);
  for (const [node, position] of order.entries()) nodes[position] = node;
  return nodes;
}

/** Fixed width, so that code-unit order is numeric order. */
function padded(value: number): string {
  return String(value).padStart(6, "0");
}
