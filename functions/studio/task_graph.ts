/** The call graph of a task as it is drawn: its calls, what flows between them, and what the answer stands in. */

import type { Kind } from "./kinds.ts";
import type { GraphEdge, GraphNode } from "./parts/graph.tsx";
import { stepLink } from "./step_link.ts";
import type { AnswerPointer, Located, TaskTrace } from "./types.ts";

/** @param whole with the calls too that the answer does not depend on */
export function graphOfTask(
  trace: TaskTrace,
  whole: boolean,
  kindOf: (tool: string) => Kind | undefined,
): { nodes: readonly GraphNode[]; edges: readonly GraphEdge[]; calls: number } {
  const calls = trace.rounds.flatMap(({ evidence }) => evidence ?? []);
  const solution = new Set(trace.solution ?? []);
  const shown = whole || solution.size === 0 ? calls : calls.filter(({ id }) => solution.has(id));
  const place = new Map(shown.map(({ id }, i) => [id, i]));
  const edges = new Map<string, { from: number; to: number; names: Set<string> }>();
  const add = (from: number | undefined, to: number | undefined, name: string) => {
    if (from === undefined || to === undefined || from === to) return;
    const known = edges.get(`${from} ${to}`) ?? { from, to, names: new Set<string>() };
    edges.set(`${from} ${to}`, known);
    if (name !== "") known.names.add(name);
  };
  for (const { provenance } of trace.rounds)
    for (const { from, to } of provenance ?? []) add(place.get(from.call), place.get(to.call), fieldOf(from.pointer));
  for (const { id, after } of shown) add(after === undefined ? undefined : place.get(after), place.get(id), "");
  const answer = shown.length;
  const pointers = (trace.answer_pointers ?? []).flatMap(located);
  for (const { call, pointer } of pointers) add(place.get(call), answer, fieldOf(pointer));
  const nodes: GraphNode[] = shown.map((call) => ({
    name: call.id,
    label: call.tool,
    tone: call.ok ? (kindOf(call.tool) ?? "call") : "failed",
    href: stepLink(call.id),
  }));
  if (pointers.length > 0) nodes.push({ name: "answer", label: answerText(trace), tone: "answer" });
  return {
    nodes,
    edges: [...edges.values()].map(({ from, to, names }) => ({ from, to, label: [...names].join(", ") })),
    calls: calls.length,
  };
}

function located(pointer: AnswerPointer): readonly Located[] {
  return "operands" in pointer ? pointer.operands : [pointer];
}

function answerText({ rounds }: TaskTrace): string {
  return rounds.findLast(({ answer_text }) => answer_text !== null)?.answer_text ?? "";
}

/** The last name in a pointer: that of a field, as a rule. */
function fieldOf(pointer: string): string {
  return pointer.split("/").findLast((name) => name !== "" && !/^\d+$/.test(name)) ?? "";
}
