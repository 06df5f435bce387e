/**
 * The embedded solver: reads the question with the toolset's phrases, calls what the reading needs, and answers. It sees
 * what any solver sees, the messages and the tools; the stored solution and answer are out of its reach, so it can fail.
 */
import jsonpointer from "jsonpointer";
import type { Json, JsonObject } from "../../domain/schema.ts";
import { randomOf } from "../../lib/random.ts";
import { conceptOf } from "../concepts/index.ts";
import type { EmbeddedTool } from "../tool.ts";
import { type Node, type Reading, readings } from "./language/parse.ts";

/** What the solver asks for next: calls, or its final response. */
export type SolverTurn = { calls: { tool: string; input: JsonObject }[] } | { response: string };

/** A call that was made in this attempt and what came back; `output` is undefined where it failed. */
export interface SolverCall {
  readonly tool: string;
  readonly input: JsonObject;
  readonly output: Json | undefined;
}

/** How strongly a reading with more open text is disfavoured when readings are drawn by chance. */
const COST_SCALE = 0.5;

/** The next turn of an attempt. `random` is the attempt's seed: it decides the order in which readings are tried. */
export function solveTurn(
  question: string,
  toolset: readonly EmbeddedTool[],
  made: readonly SolverCall[],
  random: number,
): SolverTurn {
  const known = new Map(made.map((call) => [keyOf(call.tool, call.input), call]));
  for (const reading of ordered(readings(question, toolset), random)) {
    const state = evaluate(reading, known);
    if (state === "failed") continue;
    if ("calls" in state) return state;
    return { response: `Answer: ${state.values.join("; ")}` };
  }
  return { response: "I could not work out which calls the question needs." };
}

/** Readings in the order they are tried: drawn without replacement, cheaper ones more likely first. */
function ordered(all: readonly Reading[], random: number): Reading[] {
  const source = randomOf(random, "readings");
  const left = [...all];
  const order: Reading[] = [];
  while (left.length > 0) {
    const best = Math.min(...left.map((reading) => reading.cost));
    const next = source.weighted(left, (reading) => Math.exp((best - reading.cost) / COST_SCALE));
    order.push(next);
    left.splice(left.indexOf(next), 1);
  }
  return order;
}

type Evaluated = "failed" | { calls: { tool: string; input: JsonObject }[] } | { values: string[] };

function evaluate(reading: Reading, known: ReadonlyMap<string, SolverCall>): Evaluated {
  const wanted = new Map<string, { tool: string; input: JsonObject }>();
  const memo = new Map<Node, Json | undefined | "failed">();
  let failed = false;
  const resolved = (node: Node): Json | undefined => {
    if (memo.has(node)) return memo.get(node) as Json | undefined;
    const input: JsonObject = {};
    let ready = true;
    for (const [field, filling] of node.inputs) {
      const value = "stated" in filling ? filling.stated : resolved(filling);
      if (value === undefined) ready = false;
      else input[field] = value;
    }
    let value: Json | undefined;
    if (ready && !failed) {
      // Fields in the order of the schema, so that equal calls have equal keys.
      const sorted = Object.fromEntries(Object.keys(node.tool.takes).map((field) => [field, input[field] as Json]));
      const call = known.get(keyOf(node.tool.name, sorted));
      if (call === undefined) wanted.set(keyOf(node.tool.name, sorted), { tool: node.tool.name, input: sorted });
      else {
        value =
          call.output === undefined
            ? undefined
            : ((jsonpointer.get(call.output as JsonObject, node.pointer) as Json | undefined) ?? undefined);
        if (value === undefined || value === null) failed = true;
      }
    }
    memo.set(node, value);
    return value;
  };
  const values = reading.roots.map((root) => ({ root, value: resolved(root) }));
  if (failed) return "failed";
  if (wanted.size > 0) return { calls: [...wanted.values()] };
  return { values: values.map(({ root, value }) => written(root, value as Json)) };
}

/** A value as a final response states it. */
function written({ gives }: Node, value: Json): string {
  const { unit } = conceptOf(gives.concept);
  const items = (Array.isArray(value) ? value : [value]).map((item) =>
    typeof item === "boolean" ? (item ? "yes" : "no") : unit === undefined ? String(item) : `${String(item)} ${unit}`,
  );
  return items.join("; ");
}

function keyOf(tool: string, input: JsonObject): string {
  return `${tool} ${JSON.stringify(input)}`;
}
