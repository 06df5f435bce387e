/** How many calls lie between a value and the focus tool, over the tools of one toolset. */
import { perObject } from "../../lib/memo.ts";
import type { ToolGraph } from "../../tools/graph.ts";
import { canFeed } from "../concept_chaining.ts";
import { type EmbeddedTool, plannedFields } from "../tool.ts";
import type { Group } from "./groups.ts";
import { sense, senseOnwards } from "./sense.ts";
import type { Value } from "./trace.ts";

/** A tool that so many outputs of the pool fit takes values of any kind (`breadthOf`). */
const BROAD = 60;

/** True if the tool takes values of so many kinds that it could end any chain. */
export function isBroad(graph: ToolGraph, tool: EmbeddedTool): boolean {
  return graph.breadthOf(tool) >= BROAD;
}

export class Reach {
  readonly #distance = new Map<string, number>();
  readonly #hasConsumer = new Map<EmbeddedTool, boolean>();
  readonly #graph: ToolGraph;
  readonly #toolset: readonly EmbeddedTool[];
  readonly #focus: EmbeddedTool | undefined;
  #focusEnds: boolean | undefined;
  /** What changes the state of the focus, where it has one. */
  readonly #changes: readonly EmbeddedTool[];

  /** A focus with state is reached where something feeds what changes that state. */
  constructor(graph: ToolGraph, toolset: readonly EmbeddedTool[], focus: string | null, groups: readonly Group[] = []) {
    this.#graph = graph;
    this.#toolset = toolset;
    this.#focus = toolset.find((tool) => tool.name === focus);
    // Breadth-first from the focus back over "feeds"; toolsets are small, so each level scans them whole.
    const group = groups.find(({ changes, looks }) => [...changes, ...looks].some(({ name }) => name === focus));
    this.#changes = group?.changes ?? [];
    let level =
      group === undefined
        ? toolset.filter((tool) => tool.name === focus)
        : toolset.filter((tool) => group.changes.some((change) => feeds(graph, tool, change)));
    for (let calls = group === undefined ? 0 : 1; level.length > 0; calls++) {
      for (const tool of level) this.#distance.set(tool.name, calls);
      level = toolset.filter(
        (tool) => !this.#distance.has(tool.name) && level.some((next) => feeds(graph, tool, next)),
      );
    }
  }

  /** True if the toolset has no tool of a narrower kind that goes on from the focus. */
  get focusEnds(): boolean {
    this.#focusEnds ??= !this.#toolset.some(
      (other) =>
        other.name !== this.#focus?.name &&
        this.#focus !== undefined &&
        !isBroad(this.#graph, other) &&
        (feeds(this.#graph, this.#focus, other) || asksOf(this.#focus, other)),
    );
    return this.#focusEnds;
  }

  /** True if another tool of the toolset leads to the focus. */
  get isLedTo(): boolean {
    return this.#distance.size > 1;
  }

  /** Calls from this tool to the focus: 0 for the focus itself, infinite where no chain leads there. */
  fromTool(tool: EmbeddedTool): number {
    return this.#distance.get(tool.name) ?? Number.POSITIVE_INFINITY;
  }

  /** True if another tool of the toolset can go on from what this one gives. */
  hasConsumer(tool: EmbeddedTool): boolean {
    let known = this.#hasConsumer.get(tool);
    if (known === undefined) {
      known = this.#toolset.some((other) => other !== tool && feeds(this.#graph, tool, other));
      this.#hasConsumer.set(tool, known);
    }
    return known;
  }

  /** Calls from a value to the focus's call: 1 if the focus takes it. */
  fromValue(value: Value): number {
    let best = this.#changes.some((tool) => isTaken(value, tool)) ? 1 : Number.POSITIVE_INFINITY;
    for (const tool of this.#toolset) if (isTaken(value, tool)) best = Math.min(best, this.fromTool(tool) + 1);
    return best;
  }
}

/** True if people would ask the tool about the value. */
function isTaken(value: Pick<Value, "gives" | "tool">, tool: EmbeddedTool): boolean {
  return plannedFields(tool).some(([field, takes]) => canFeed(value.gives, takes) && sense(value, tool, field) > 0);
}

/** True if something else can be asked about a thing that the tool gives, though no one would speak of it so but where it is the point. */
function asksOf(from: EmbeddedTool, to: EmbeddedTool): boolean {
  return Object.values(from.gives).some((gives) =>
    plannedFields(to).some(
      ([field, takes]) => canFeed(gives, takes) && senseOnwards({ gives, tool: from }, to, field, from.name) > 0,
    ),
  );
}

/** By pool, then by the tool that feeds and the one that is fed. */
const fedIn = perObject((_: ToolGraph) => new WeakMap<EmbeddedTool, Map<EmbeddedTool, boolean>>());

/** True if an output of `from` fills a field of `to` and the rest of `to` can be stated or mirrored. */
function feeds(graph: ToolGraph, from: EmbeddedTool, to: EmbeddedTool): boolean {
  const fed = fedIn(graph);
  let known = fed.get(from);
  if (known === undefined) {
    known = new Map();
    fed.set(from, known);
  }
  let answer = known.get(to);
  if (answer === undefined) {
    const fields = fedFields(from, to);
    const mirrored = (to.alike ?? []).filter((group) => group.some((f) => fields.includes(f))).flat();
    answer =
      fields.length > 0 &&
      plannedFields(to).every(
        ([field, takes]) => fields.includes(field) || mirrored.includes(field) || graph.seedable(takes),
      );
    known.set(to, answer);
  }
  return answer;
}

/** Fields of `to` that some output of `from` may fill, so that people would ask for it. */
function fedFields(from: EmbeddedTool, to: EmbeddedTool): string[] {
  return plannedFields(to)
    .filter(([field, takes]) =>
      Object.values(from.gives).some((gives) => canFeed(gives, takes) && sense({ gives, tool: from }, to, field) > 0),
    )
    .map(([field]) => field);
}
