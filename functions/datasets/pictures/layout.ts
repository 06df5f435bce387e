/** Where the nodes and edges of a directed acyclic graph stand: in layers, with few crossings, by dagre. */
import { Graph, layout } from "@dagrejs/dagre";

export interface Box {
  /** Pixels. */
  readonly width: number;
  readonly height: number;
}

export interface Point {
  readonly x: number;
  readonly y: number;
}

export interface Drawn {
  readonly width: number;
  readonly height: number;
  /** The middle of each node, in the order given. */
  readonly nodes: readonly Point[];
  /** What each edge runs through, from border to border, and where its label stands. */
  readonly edges: readonly { readonly points: readonly Point[]; readonly label: Point | undefined }[];
}

export interface Drawing {
  readonly nodes: readonly Box[];
  /** Pairs of nodes by place, each pair once, with the room that its label takes. */
  readonly edges: readonly { readonly from: number; readonly to: number; readonly label?: Box | undefined }[];
  readonly direction: "down" | "right";
  /** Pixels between nodes of a layer, and between layers. */
  readonly gap: number;
  readonly layerGap: number;
}

interface Placed {
  readonly x?: number;
  readonly y?: number;
}

/** The same for the same graph. Comes back with everything within the width and height, from 0. */
export function drawn({ nodes, edges, direction, gap, layerGap }: Drawing): Drawn {
  if (nodes.length === 0) return { width: 0, height: 0, nodes: [], edges: [] };
  const graph = new Graph();
  graph.setGraph({ rankdir: direction === "down" ? "TB" : "LR", nodesep: gap, edgesep: gap / 2, ranksep: layerGap });
  for (const [i, { width, height }] of nodes.entries()) graph.setNode(String(i), { width, height });
  for (const { from, to, label } of edges)
    graph.setEdge(String(from), String(to), label === undefined ? {} : { ...label, labelpos: "c" });
  layout(graph);
  const centres = nodes.map((_, i) => pointOf(graph.node(String(i)) as Placed));
  const lines = edges.map(({ from, to, label }) => {
    const edge = graph.edge(String(from), String(to)) as Placed & { readonly points: readonly Point[] };
    return { points: edge.points.map(pointOf), label: label && { ...pointOf(edge), ...label } };
  });
  // An edge beside all nodes may run outside of what the library takes for the whole.
  const boxes = [
    ...centres.map((centre, i) => ({ ...centre, width: nodes[i]?.width ?? 0, height: nodes[i]?.height ?? 0 })),
    ...lines.flatMap(({ points, label }) => [
      ...points.map((point) => ({ ...point, width: 0, height: 0 })),
      ...(label === undefined ? [] : [label]),
    ]),
  ];
  const left = Math.min(...boxes.map(({ x, width }) => x - width / 2));
  const top = Math.min(...boxes.map(({ y, height }) => y - height / 2));
  const moved = ({ x, y }: Point): Point => ({ x: x - left, y: y - top });
  return {
    width: Math.max(...boxes.map(({ x, width }) => x + width / 2)) - left,
    height: Math.max(...boxes.map(({ y, height }) => y + height / 2)) - top,
    nodes: centres.map(moved),
    edges: lines.map(({ points, label }) => ({ points: points.map(moved), label: label && moved(label) })),
  };
}

function pointOf({ x = 0, y = 0 }: Placed): Point {
  return { x, y };
}
