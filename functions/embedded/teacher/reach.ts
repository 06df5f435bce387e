/** How many calls lie between a value and the focus tool, over the tools of one toolset. */

import type { Questions } from "../../domain/questions.ts";
import { perObject } from "../../lib/memo.ts";
import type { ToolGraph } from "../../tools/graph.ts";
import { canFeed } from "../concept_chaining.ts";
import { type EmbeddedTool, plannedFields } from "../tool.ts";
import { isBroad } from "./fill.ts";
import type { Group } from "./groups.ts";
import { sense, senseOnwards } from "./sense.ts";
import type { Value } from "./trace.ts";

export class Reach {
  readonly #distance = new Map<string, number>();
  readonly #hasConsumer = new Map<EmbeddedTool, boolean>();
  readonly #graph: ToolGraph;
  readonly #questions: Questions;
  readonly #toolset: readonly EmbeddedTool[];
  readonly #focus: EmbeddedTool | undefined;
  #focusEnds: boolean | undefined;
  /** What changes the state of the focus, where it has one. */
  readonly #changes: readonly EmbeddedTool[];

  /** A focus with state is reached where something feeds what changes that state. */
  constructor(
    graph: ToolGraph,
    questions: Questions,
    toolset: readonly EmbeddedTool[],
    focus: string | null,
    groups: readonly Group[] = [],
  ) {
    this.#graph = graph;
    this.#questions = questions;
    this.#toolset = toolset;
    this.#focus = toolset.find((tool) => tool.name === focus);
    // Breadth-first from the focus back over "feeds"; toolsets are small, so each level scans them whole.
    const group = groups.find(({ changes, looks }) => [...changes, ...looks].some(({ name }) => name === focus));
    this.#changes = group?.changes ?? [];
    let level =
      group === undefined
        ? toolset.filter((tool) => tool.name === focus)
        : toolset.filter((tool) => group.changes.some((change) => this.#feeds(tool, change)));
    for (let calls = group === undefined ? 0 : 1; level.length > 0; calls++) {
      for (const tool of level) this.#distance.set(tool.name, calls);
      level = toolset.filter((tool) => !this.#distance.has(tool.name) && level.some((next) => this.#feeds(tool, next)));
    }
  }

  /** True if the toolset has no tool of a narrower kind that goes on from the focus. */
  get focusEnds(): boolean {
    this.#focusEnds ??= !this.#toolset.some(
      (other) =>
        other.name !== this.#focus?.name &&
        this.#focus !== undefined &&
        !isBroad(this.#graph, other) &&
        (this.#feeds(this.#focus, other) || asksOf(this.#questions, this.#focus, other)),
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
      known = this.#toolset.some((other) => other !== tool && this.#feeds(tool, other));
      this.#hasConsumer.set(tool, known);
    }
    return known;
  }

  /** Calls from a value to the focus's call: 1 if the focus takes it. */
  fromValue(value: Value): number {
    let best = this.#changes.some((tool) => isTaken(this.#questions, value, tool)) ? 1 : Number.POSITIVE_INFINITY;
    for (const tool of this.#toolset)
      if (isTaken(this.#questions, value, tool)) best = Math.min(best, this.fromTool(tool) + 1);
    return best;
  }

  #feeds(from: EmbeddedTool, to: EmbeddedTool): boolean {
    return feeds(this.#graph, this.#questions, from, to);
  }
}

/** True if people would ask the tool about the value. */
function isTaken(questions: Questions, value: Pick<Value, "gives" | "tool">, tool: EmbeddedTool): boolean {
  return plannedFields(tool).some(
    ([field, takes]) => canFeed(value.gives, takes, questions) && sense(questions, value, tool, field) > 0,
  );
}

/** True if something else can be asked about a thing that the tool gives, though no one would speak of it so but where it is the point. */
function asksOf(questions: Questions, from: EmbeddedTool, to: EmbeddedTool): boolean {
  return Object.values(from.gives).some((gives) =>
    plannedFields(to).some(
      ([field, takes]) =>
        canFeed(gives, takes, questions) && senseOnwards(questions, { gives, tool: from }, to, field, from.name) > 0,
    ),
  );
}

/** Whether a tool feeds another, by the tool that feeds. */
type Fed = WeakMap<EmbeddedTool, Map<EmbeddedTool, boolean>>;
/** By pool, then by what its questions are like. */
const fedIn = perObject(
  (_: ToolGraph): Readonly<Record<Questions, Fed>> => ({ natural: new WeakMap(), varied: new WeakMap() }),
);

/** True if an output of `from` fills a field of `to` and the rest of `to` can be stated or mirrored. */
function feeds(graph: ToolGraph, questions: Questions, from: EmbeddedTool, to: EmbeddedTool): boolean {
  const fed = fedIn(graph)[questions];
  let known = fed.get(from);
  if (known === undefined) {
    known = new Map();
    fed.set(from, known);
  }
  let answer = known.get(to);
  if (answer === undefined) {
    const fields = fedFields(questions, from, to);
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
function fedFields(questions: Questions, from: EmbeddedTool, to: EmbeddedTool): string[] {
  return plannedFields(to)
    .filter(([field, takes]) =>
      Object.values(from.gives).some(
        (gives) => canFeed(gives, takes, questions) && sense(questions, { gives, tool: from }, to, field) > 0,
      ),
    )
    .map(([field]) => field);
}
