/** What a reading of a question demands of whoever answers it: the measure that the chances of the solvers' slips grow with. */
import type { Json } from "../../../domain/schema.ts";
import { OWN } from "../../tool.ts";
import { isInRecords } from "../hits.ts";
import type { Action, Node, Reading } from "../language/reading.ts";
import { takesOf } from "../spoken.ts";

/** What each counts beside a call, which counts as one. */
const DEPTH = 0.5;
const RIVAL = 0.6;
const PART = 0.5;
const LIST = 0.5;
const RECORDS = 0.5;
const PAGES = 0.5;

/** What of a reading is carried out. */
export type Carried = Pick<Reading, "roots" | "actions">;

/** Every value of the reading, each once, those that it rests on first. */
export function nodesOf({ roots, actions }: Carried): Node[] {
  const seen = new Set<Node>();
  const visit = (node: Node): void => {
    if (seen.has(node)) return;
    for (const filling of node.inputs.values()) if (!("stated" in filling)) visit(filling);
    seen.add(node);
  };
  for (const { inputs } of actions) for (const filling of inputs.values()) if (!("stated" in filling)) visit(filling);
  for (const root of roots) visit(root);
  return [...seen];
}

/** A value that the question states for a field of a call. */
export interface Stated {
  readonly node: Node | Action;
  readonly field: string;
  readonly value: Json;
}

export function statedOf(calls: readonly (Node | Action)[]): Stated[] {
  return calls.flatMap((node) =>
    [...node.inputs].flatMap(([field, filling]) =>
      "stated" in filling && !field.startsWith(OWN) ? { node, field, value: filling.stated } : [],
    ),
  );
}

/** True of a value in a record that the question tells from others of its list. */
export function isTold({ pointer, inputs }: Node): boolean {
  return isInRecords(pointer) && [...inputs.keys()].some((field) => field.startsWith(OWN));
}

/**
 * Calls, how many of them stand in a row, names of one kind that are to be told apart, parts, lists to be read to their end,
 * and records to be found among others, on whatever page.
 */
export function loadOf(reading: Carried): number {
  const nodes = nodesOf(reading);
  const depth = new Map<Node, number>();
  for (const node of nodes) {
    const before = [...node.inputs.values()].map((filling) => ("stated" in filling ? 0 : (depth.get(filling) ?? 0)));
    depth.set(node, 1 + Math.max(0, ...before));
  }
  const calls = new Set(nodes.map(callKey)).size;
  const names = statedOf([...reading.actions, ...nodes]).filter(({ value }) => typeof value === "string");
  const kinds = Map.groupBy(names, ({ node, field }) => takesOf(node.tool, field)?.concept ?? field);
  const rivals = [...kinds.values()].reduce((sum, kind) => sum + new Set(kind.map(({ value }) => value)).size - 1, 0);
  const lists = nodes.filter(({ gives }) => gives.list !== undefined).length;
  return (
    calls +
    reading.actions.length +
    DEPTH * (Math.max(...depth.values()) - 1) +
    RIVAL * rivals +
    PART * (reading.roots.length - 1) +
    LIST * lists +
    RECORDS * nodes.filter(isTold).length +
    PAGES * nodes.filter(({ tool, pointer }) => tool.paged === true && isInRecords(pointer)).length
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
