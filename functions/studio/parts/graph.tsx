/** Directed graphs, laid out in layers by dagre: the calls of a task, and topology classes. */

import { useMemo } from "preact/hooks";
import { type Drawn, drawn, type Point } from "../../datasets/pictures/layout.ts";
import { graphOf } from "../../domain/dataset/spread.ts";
import { CHARACTER_WIDTH, shortened } from "../../lib/svg.ts";
import { Scroll } from "./scroll.tsx";

export interface GraphNode {
  readonly name: string;
  readonly label: string;
  readonly tone: "retrieval" | "processing" | "call" | "failed" | "answer";
  readonly href?: string;
}
export interface GraphEdge {
  readonly from: number;
  readonly to: number;
  readonly label: string;
}

const SIZE = 13;
const SMALL = 11;
const LABEL_CHARACTERS = 24;
const MARGIN = 8;

const widthOf = (text: string, size: number) => text.length * size * CHARACTER_WIDTH;

/** @param title what the picture is of; its edges stand in words beside it, for those who do not see it */
export function Graph({
  title,
  nodes,
  edges,
}: {
  title: string;
  nodes: readonly GraphNode[];
  edges: readonly GraphEdge[];
}) {
  const boxes = useMemo(
    () =>
      nodes.map(({ name, label }) => ({
        width: Math.max(widthOf(name, SMALL), widthOf(shortened(label, 40), SIZE)) + 24,
        height: 44,
      })),
    [nodes],
  );
  const plan = useMemo(
    () =>
      drawn({
        nodes: boxes,
        edges: edges.map(({ from, to, label }) => {
          const text = shortened(label, LABEL_CHARACTERS);
          return { from, to, label: text === "" ? undefined : { width: widthOf(text, SMALL) + 8, height: 16 } };
        }),
        direction: "down",
        gap: 20,
        layerGap: 28,
      }),
    [boxes, edges],
  );
  const [width, height] = [plan.width + 2 * MARGIN, plan.height + 2 * MARGIN];
  return (
    <figure class="graph">
      <Scroll label={title}>
        <svg viewBox={`${-MARGIN} ${-MARGIN} ${width} ${height}`} width={width} height={height}>
          <title>{title}</title>
          <Edges plan={plan} />
          {plan.edges.map(({ label }, i) => {
            const text = shortened(edges[i]?.label ?? "", LABEL_CHARACTERS);
            if (label === undefined || text === "") return null;
            return (
              <text key={`${edges[i]?.from} ${edges[i]?.to}`} x={label.x} y={label.y + 4} class="edge-label">
                {text}
              </text>
            );
          })}
          {plan.nodes.map((centre, i) => {
            const [node, box] = [nodes[i], boxes[i]];
            if (node === undefined || box === undefined) return null;
            const shape = <Node node={node} centre={centre} box={box} />;
            return node.href === undefined ? (
              <g key={node.name}>{shape}</g>
            ) : (
              <a key={node.name} href={node.href}>
                {shape}
              </a>
            );
          })}
        </svg>
      </Scroll>
      <figcaption>
        <details>
          <summary>In words</summary>
          <ul>
            {edges.map(({ from, to, label }) => (
              <li key={`${from} ${to}`}>
                {nodes[from]?.name} ({nodes[from]?.label}) leads to {nodes[to]?.name} ({nodes[to]?.label})
                {label !== "" && ` by ${label}`}
              </li>
            ))}
          </ul>
        </details>
      </figcaption>
    </figure>
  );
}

function Node({ node, centre, box }: { node: GraphNode; centre: Point; box: { width: number; height: number } }) {
  return (
    <>
      <rect
        class={`node ${node.tone}`}
        x={centre.x - box.width / 2}
        y={centre.y - box.height / 2}
        width={box.width}
        height={box.height}
        rx={node.tone === "processing" ? 14 : 4}
      />
      <text x={centre.x} y={centre.y - 5} class="node-name">
        {node.name}
      </text>{" "}
      <text x={centre.x} y={centre.y + 12} class="node-label">
        {shortened(node.label, 40)}
      </text>
    </>
  );
}

function Edges({ plan }: { plan: Drawn }) {
  return (
    <>
      {plan.edges.map(({ points }) => {
        const line = points.map(({ x, y }) => `${x} ${y}`).join("L");
        return (
          <g key={line}>
            <path class="edge" d={`M${line}`} />
            <path class="head" d={headOf(points)} />
          </g>
        );
      })}
    </>
  );
}

/** An arrow that points where a line ends. */
function headOf(points: readonly Point[]): string {
  const [end, before] = [points.at(-1), points.at(-2)];
  if (end === undefined || before === undefined) return "";
  const length = Math.hypot(end.x - before.x, end.y - before.y) || 1;
  const [dx, dy] = [(end.x - before.x) / length, (end.y - before.y) / length];
  const wing = (side: number) => `${end.x - 7 * dx + side * 4 * dy} ${end.y - 7 * dy - side * 4 * dx}`;
  return `M${end.x} ${end.y}L${wing(1)}L${wing(-1)}Z`;
}

/** A topology class, small: what looks up and what computes. */
export function Topology({ of }: { of: string }) {
  const graph = useMemo(() => graphOf(of), [of]);
  const plan = useMemo(() => {
    if (graph === null) return null;
    const nodes = graph.labels.map(() => ({ width: 18, height: 18 }));
    return drawn({ nodes, edges: graph.edges, direction: "down", gap: 10, layerGap: 14 });
  }, [graph]);
  if (graph === null || plan === null) return <code>{of}</code>;
  const [width, height] = [plan.width + 4, plan.height + 4];
  return (
    <svg class="topology" viewBox={`-2 -2 ${width} ${height}`} width={width} height={height} role="img">
      <title>{inWords(graph.labels, graph.edges.length)}</title>
      <Edges plan={plan} />
      {plan.nodes.map(({ x, y }, i) => {
        const computes = graph.labels[i] === "P";
        return (
          <rect
            key={i}
            class={`node ${computes ? "processing" : "retrieval"}`}
            x={x - 8}
            y={y - 8}
            width="16"
            height="16"
            rx={computes ? 8 : 2}
          />
        );
      })}
    </svg>
  );
}

function inWords(labels: readonly string[], edges: number): string {
  const computing = labels.filter((label) => label === "P").length;
  return `${labels.length - computing} calls that look up, ${computing} that compute, ${edges} edges`;
}

export function GraphLegend() {
  return (
    <p class="legend">
      <span class="key retrieval" aria-hidden="true" /> looks up <span class="key processing" aria-hidden="true" />{" "}
      computes
    </p>
  );
}
