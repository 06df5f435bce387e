/**
 * The embedded solver: reads the question with the toolset's phrases, calls what the reading needs, and answers. It sees
 * what any solver sees, the messages and the tools; the stored solution and answer are out of its reach, so it can fail.
 */
import jsonpointer from "jsonpointer";
import type { Json, JsonObject } from "../../domain/schema.ts";
import { RULED_OUT } from "../../domain/variants/noise.ts";
import { randomOf } from "../../lib/random.ts";
import { conceptOf } from "../concepts/index.ts";
import type { EmbeddedTool } from "../tool.ts";
import { type Node, type Reading, readings } from "./language/parse.ts";
import { type Known, Remarks } from "./language/remarks.ts";

/** What the solver asks for next, and what it says with it: calls, or its final response. */
export type SolverTurn = { calls: { tool: string; input: JsonObject }[]; said: string } | { response: string };

/** A call that was made in this attempt and what came back; `output` is undefined where it failed. */
export interface SolverCall {
  readonly tool: string;
  readonly input: JsonObject;
  readonly output: Json | undefined;
}

/** How strongly a reading with more open text is disfavoured when readings are drawn by chance. */
const COST_SCALE = 0.5;

/** The next turn of an attempt. `random` is the attempt's seed: it decides the order in which readings are tried, and nothing else. */
export function solveTurn(
  question: string,
  toolset: readonly EmbeddedTool[],
  made: readonly SolverCall[],
  random: number,
): SolverTurn {
  const known = new Map(made.map((call) => [keyOf(call.tool, call.input), call]));
  const remarks = new Remarks(question);
  // What it says of which figures hold asks for no call.
  const asked = question.replace(` ${RULED_OUT}`, "");
  for (const reading of ordered(readings(asked, toolset), random)) {
    const state = evaluate(reading, known);
    if (state === "failed") continue;
    const { known: values } = state;
    if ("wanted" in state) {
      const nodes = state.wanted.map(({ node }) => node);
      const said =
        made.length === 0
          ? remarks.plan(reading.roots, nodes)
          : made.at(-1)?.output === undefined
            ? remarks.retry(made.length, nodes, values)
            : remarks.reason(made.length, nodes, values);
      return { calls: state.wanted.map(({ tool, input }) => ({ tool, input })), said };
    }
    return { response: `${remarks.closing(reading.roots, values)}\nAnswer: ${state.values.join("; ")}` };
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

type Evaluated =
  | "failed"
  | { readonly wanted: readonly Wanted[]; readonly known: Known }
  | { readonly values: readonly string[]; readonly known: Known };

/** A call that has not been made yet, and the value that it is made for. */
interface Wanted {
  readonly tool: string;
  readonly input: JsonObject;
  readonly node: Node;
}

function evaluate(reading: Reading, known: ReadonlyMap<string, SolverCall>): Evaluated {
  const wanted = new Map<string, Wanted>();
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
      if (call === undefined) {
        const key = keyOf(node.tool.name, sorted);
        if (!wanted.has(key)) wanted.set(key, { tool: node.tool.name, input: sorted, node });
      } else {
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
  const found: Known = (node) => memo.get(node) as Json | undefined;
  if (wanted.size > 0) return { wanted: [...wanted.values()], known: found };
  return { values: values.map(({ root, value }) => written(root, value as Json)), known: found };
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
