/** What a reading of a question demands of whoever answers it: the measure that the chances of the solvers' slips grow with. */
import type { Json } from "../../../domain/schema.ts";
import type { Node, Reading } from "../language/parse.ts";

/** What each counts beside a call, which counts as one. */
const DEPTH = 0.5;
const RIVAL = 0.6;
const PART = 0.5;
const LIST = 0.5;

/** Every value of the reading, each once, those that it rests on first. */
export function nodesOf({ roots }: Pick<Reading, "roots">): Node[] {
  const seen = new Set<Node>();
  const visit = (node: Node): void => {
    if (seen.has(node)) return;
    for (const filling of node.inputs.values()) if (!("stated" in filling)) visit(filling);
    seen.add(node);
  };
  for (const root of roots) visit(root);
  return [...seen];
}

/** A value that the question states for a field of a node. */
export interface Stated {
  readonly node: Node;
  readonly field: string;
  readonly value: Json;
}

export function statedOf(nodes: readonly Node[]): Stated[] {
  return nodes.flatMap((node) =>
    [...node.inputs].flatMap(([field, filling]) => ("stated" in filling ? { node, field, value: filling.stated } : [])),
  );
}

/** Calls, how many of them stand in a row, names of one kind that are to be told apart, parts, and lists to be read to their end. */
export function loadOf(reading: Pick<Reading, "roots" | "actions">): number {
  const nodes = nodesOf(reading);
  const depth = new Map<Node, number>();
  for (const node of nodes) {
    const before = [...node.inputs.values()].map((filling) => ("stated" in filling ? 0 : (depth.get(filling) ?? 0)));
    depth.set(node, 1 + Math.max(0, ...before));
  }
  const calls = new Set(nodes.map(callKey)).size;
  const names = statedOf(nodes).filter(({ value }) => typeof value === "string");
  const kinds = Map.groupBy(names, ({ node, field }) => node.tool.takes[field]?.concept ?? field);
  const rivals = [...kinds.values()].reduce((sum, kind) => sum + new Set(kind.map(({ value }) => value)).size - 1, 0);
  const lists = nodes.filter(({ gives }) => gives.list !== undefined).length;
  return (
    calls +
    reading.actions.length +
    DEPTH * (Math.max(...depth.values()) - 1) +
    RIVAL * rivals +
    PART * (reading.roots.length - 1) +
    LIST * lists
  );
}

/** Values that one call returns are nodes of their own. */
function callKey(node: Node): string {
  const inputs = [...node.inputs].map(([field, filling]) =>
    "stated" in filling
      ? `${field}=${JSON.stringify(filling.stated)}`
      : `${field}=${callKey(filling)}${filling.pointer}`,
  );
  return `${node.tool.name}(${inputs.sort().join()})`;
}
