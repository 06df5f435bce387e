/**
 * Which tools can be reached from what a task starts from: each call goes on from the seed or from a call before, and what else
 * it takes can be stated. Pure over a graph.
 */
import type { Seed } from "../domain/schema.ts";
import { memoised } from "../lib/memo.ts";
import { mayFeed, seedFits } from "./chaining.ts";
import type { Tool } from "./contract.ts";
import type { InputField, OutputField } from "./fields.ts";
import type { ToolGraph } from "./graph.ts";
import { conceptKey } from "./seeds.ts";

/** What a task starts from. */
export interface Start {
  readonly seed: Seed;
  /** Names of tools that are called first though the seed holds nothing for them: all that they take is stated. */
  readonly stated?: readonly string[];
}

/**
 * Calls until each of the tools can have been made, from 1, by name; what is not among them cannot be reached by `calls` calls one
 * after the other. A tool is reached where one of its fields can hold a value of the seed or an output of a tool reached before,
 * and each of the others such a value too, one that is alike, or one that a question can state; what looks at a state also after
 * what changes it. The work grows with the tools that are given, not with the pool.
 */
export function reachedFrom(
  graph: ToolGraph,
  { seed, stated = [] }: Start,
  calls: number,
  tools: readonly Tool[],
): ReadonlyMap<string, number> {
  const reached = new Map<string, number>();
  const known = new Known(graph, seed);
  let left = tools;
  for (let call = 1; call <= calls; call++) {
    const begins = call === 1 ? stated : [];
    const found = left.filter((tool) => begins.includes(tool.name) || mayGoOn(graph, tool, known, reached));
    if (found.length === 0 && call > 1) break;
    for (const tool of found) {
      reached.set(tool.name, call);
      known.add(graph.givesOf(tool));
    }
    left = left.filter(({ name }) => !reached.has(name));
  }
  return reached;
}

/** What values there are, by concept: there are far fewer concepts than outputs. */
class Known {
  readonly #graph: ToolGraph;
  readonly #seed: Seed;
  readonly #outputs = new Map<string, OutputField>();
  /** By what a field takes; true for good, false until there is more. */
  readonly #fits = new Map<string, boolean>();

  constructor(graph: ToolGraph, seed: Seed) {
    this.#graph = graph;
    this.#seed = seed;
  }

  add(gives: Readonly<Record<string, OutputField>>): void {
    for (const output of Object.values(gives)) {
      const key = conceptKey(output.concept, output.list !== undefined);
      if (this.#outputs.has(key)) continue;
      this.#outputs.set(key, output);
      for (const [field, fits] of this.#fits) if (!fits) this.#fits.delete(field);
    }
  }

  /** True if one of the values may stand in the field. */
  fills(takes: InputField): boolean {
    if (takes.literalOnly) return false;
    return memoised(this.#fits, conceptKey(takes.concept, takes.list === true), () => {
      const { chaining } = this.#graph.pool;
      if (seedFits(chaining, this.#seed, takes)) return true;
      for (const gives of this.#outputs.values()) if (mayFeed(chaining, gives, takes)) return true;
      return false;
    });
  }
}

/**
 * What a task that is to come to `focus` is begun with beside its seed, of the tools that it is offered: the focus itself, or
 * where the seed does not lead to it what does, if they take stated values alone.
 */
export function statedStarts(
  graph: ToolGraph,
  focus: Tool,
  seed: Seed,
  tools: readonly Tool[],
  calls: number,
): string[] {
  if (takesStatedAlone(graph, focus)) return [focus.name];
  if (reachedFrom(graph, { seed }, calls, tools).has(focus.name)) return [];
  const offered = new Set(tools);
  const leading = new Set<Tool>([focus]);
  let level: readonly Tool[] = [focus];
  for (let call = 1; call < calls && level.length > 0; call++) {
    level = level.flatMap((tool) => feedersOf(graph, tool)).filter((tool) => offered.has(tool) && !leading.has(tool));
    for (const tool of level) leading.add(tool);
  }
  return [...leading].filter((tool) => takesStatedAlone(graph, tool)).map(({ name }) => name);
}

/** True if a question can state all that the tool takes, whatever the seed holds. */
export function takesStatedAlone(graph: ToolGraph, tool: Tool): boolean {
  return Object.values(graph.takesOf(tool)).every(
    ({ literalOnly, literals = [] }) => literalOnly === true || literals.length > 0,
  );
}

function feedersOf(graph: ToolGraph, tool: Tool): Tool[] {
  const fields = Object.keys(graph.takesOf(tool));
  const changes = tool.effect === "read" ? graph.groupOf(tool).filter(({ effect }) => effect === "write") : [];
  return [
    ...new Set([...fields.flatMap((field) => graph.feedersOf(tool, field).map((feeder) => feeder.tool)), ...changes]),
  ];
}

function mayGoOn(graph: ToolGraph, tool: Tool, known: Known, reached: ReadonlyMap<string, number>): boolean {
  const fields = Object.entries(graph.takesOf(tool));
  const fed = new Set(fields.filter(([, takes]) => known.fills(takes)).map(([field]) => field));
  const looks =
    tool.effect === "read" && graph.groupOf(tool).some(({ name, effect }) => effect === "write" && reached.has(name));
  if (fed.size === 0 && !looks) return false;
  const alike = graph.pool.chaining.alike(tool).filter((group) => group.some((field) => fed.has(field)));
  const mirrored = new Set(alike.flat());
  return fields.every(([field, takes]) => fed.has(field) || mirrored.has(field) || graph.seedable(takes));
}
