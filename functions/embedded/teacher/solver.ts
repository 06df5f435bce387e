/**
 * The embedded solver: reads the question with the toolset's phrases, calls what the reading needs, and answers. It sees
 * what any solver sees, the messages and the tools; the stored solution and answer are out of its reach, so it can fail.
 */
import type { Json, JsonObject } from "../../domain/schema.ts";
import type { Skill } from "../../domain/solving/skill.ts";
import { RULED_OUT } from "../../domain/variants/noise.ts";
import { randomOf } from "../../lib/random.ts";
import { conceptOf } from "../concepts/index.ts";
import type { EmbeddedTool } from "../tool.ts";
import { asTaken, OWN } from "../tool.ts";
import { type Detour, follow, inOrder, RETRIES_MAX, type SolverCall } from "./follow.ts";
import { readings } from "./language/parse.ts";
import type { Node, Reading } from "./language/reading.ts";
import { type Known, Remarks } from "./language/remarks.ts";
import { isPassing } from "./repairs.ts";
import { type Course, coursesOf } from "./solvers/solver.ts";

/** What the solver asks for next, and what it says with it: calls, or its final response. */
export type SolverTurn = { calls: { tool: string; input: JsonObject }[]; said: string } | { response: string };

/** How strongly a reading with more open text is disfavoured when readings are drawn by chance. */
const COST_SCALE = 0.5;

/**
 * The next turn of an attempt. `random` is the attempt's seed: it decides the order in which readings are tried and, of a
 * solver of the family (`skill`), its slips. Without a skill there are none.
 */
export function solveTurn(
  question: string,
  toolset: readonly EmbeddedTool[],
  made: readonly SolverCall[],
  random: number,
  skill?: Skill,
): SolverTurn {
  const known = Map.groupBy(made, (call) => keyOf(call.tool, call.input));
  const remarks = new Remarks(question);
  // What it says of which figures hold asks for no call.
  const asked = question.replace(` ${RULED_OUT}`, "");
  const tried = ordered(readings(asked, toolset), random);
  const courses: readonly Course[] =
    skill === undefined ? tried.map((plan) => ({ plan, goesOn: true })) : coursesOf(skill, tried, toolset, random);
  for (const course of courses) {
    const { plan: reading } = course;
    const state = evaluate(course, known);
    if (state === "failed") continue;
    const { known: values } = state;
    if ("wanted" in state) {
      const nodes = state.wanted.flatMap(({ node }) => node ?? []);
      const doing = state.wanted.length - nodes.length;
      const [detour] = state.wanted.flatMap((call) => call.detour ?? []);
      const said =
        doing > 0 && (made.length === 0 || made.at(-1)?.output !== undefined)
          ? remarks.acting(made.length, doing)
          : made.length === 0
            ? remarks.plan(reading.roots, nodes)
            : detour !== undefined
              ? remarks.detour(made.length, detour)
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

/** A call that has not been made yet, and the value that it is made for; none where the question asks for it to be made. */
interface Wanted {
  readonly tool: string;
  readonly input: JsonObject;
  readonly node?: Node;
  readonly detour?: Detour | null;
}

function evaluate(
  { plan: reading, goesOn, states = () => undefined }: Course,
  known: ReadonlyMap<string, readonly SolverCall[]>,
): Evaluated {
  const wanted = new Map<string, Wanted>();
  const memo = new Map<Node, Json | undefined | "failed">();
  let failed = false;
  /** What a call is made with; undefined while something of it is not known. */
  const inputOf = ({ tool, inputs }: Pick<Node, "tool" | "inputs">): JsonObject | undefined => {
    const input: JsonObject = {};
    let ready = true;
    for (const [field, filling] of inputs) {
      if (field.startsWith(OWN)) continue;
      const value = "stated" in filling ? filling.stated : resolved(filling);
      if (value === undefined) ready = false;
      else input[field] = asTaken(tool.takes[field], value);
    }
    return ready ? inOrder(tool, input) : undefined;
  };
  const callOf = (made: Pick<Node, "tool" | "inputs">): SolverCall | undefined => {
    const input = inputOf(made);
    const calls = input === undefined ? [] : (known.get(keyOf(made.tool.name, input)) ?? []);
    const call = calls.at(-1);
    // One that failed for now is yet to be made.
    const isOpen = goesOn && call?.output === undefined && isPassing(call?.error) && calls.length <= RETRIES_MAX;
    return isOpen ? undefined : call;
  };
  const resolved = (node: Node): Json | undefined => {
    if (memo.has(node)) return memo.get(node) as Json | undefined;
    // A state is looked at when all that the question asks for has been done to it.
    const doing = reading.actions.filter(({ tool }) => node.tool.state !== undefined && tool.state === node.tool.state);
    if (!doing.every((action) => callOf(action) !== undefined)) return undefined;
    const input = inputOf(node);
    let value: Json | undefined;
    if (input !== undefined && !failed) {
      const tool = node.tool.name;
      const followed = follow(node, input, (asked) => known.get(keyOf(tool, asked)) ?? [], goesOn);
      if (followed === "failed") failed = true;
      else if ("value" in followed) value = followed.value;
      else {
        const key = keyOf(tool, followed.wanted);
        if (!wanted.has(key)) wanted.set(key, { tool, input: followed.wanted, node, detour: followed.detour });
      }
    }
    memo.set(node, value);
    return value;
  };
  // Of one state nothing is done before what comes before it; what is ready is done in one turn.
  const blocked = new Set<string>();
  for (const action of reading.actions) {
    const state = action.tool.state ?? "";
    const call = callOf(action);
    if (call !== undefined && call.output === undefined) failed = true;
    if (call !== undefined || blocked.has(state)) continue;
    const input = inputOf(action);
    if (input === undefined) blocked.add(state);
    else wanted.set(keyOf(action.tool.name, input), { tool: action.tool.name, input });
  }
  const values = reading.roots.map((root) => ({ root, value: resolved(root) }));
  if (failed) return "failed";
  const found: Known = (node) => memo.get(node) as Json | undefined;
  if (wanted.size > 0) return { wanted: [...wanted.values()], known: found };
  const written = values.map(({ root, value }, i) => states(i, value as Json) ?? textOf(root, value as Json));
  return { values: written, known: found };
}

/** A value as a final response states it. */
function textOf({ gives }: Node, value: Json): string {
  const { unit } = conceptOf(gives.concept);
  const items = (Array.isArray(value) ? value : [value]).map((item) =>
    typeof item === "boolean" ? (item ? "yes" : "no") : unit === undefined ? String(item) : `${String(item)} ${unit}`,
  );
  return items.join("; ");
}

function keyOf(tool: string, input: JsonObject): string {
  return `${tool} ${JSON.stringify(input)}`;
}
