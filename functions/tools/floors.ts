/** How often the best constant answer is right: what a pure tool says most often over all that it can be asked outright. */
import type { FloorAt } from "../domain/certificate/guess.ts";
import { distinctJson } from "../domain/json.ts";
import type { Json, JsonObject } from "../domain/schema.ts";
import { perObject } from "../lib/memo.ts";
import type { Tool } from "./contract.ts";
import type { ToolGraph } from "./graph.ts";

/** Inputs that a tool is tried with, at most, and outputs without which nothing is said of it. */
const TRIED_MAX = 24;
const TOLD_MIN = 10;

/** Share of a tool's outputs that have its commonest value at the pointer; 0 where that is not known. */
export const floorsIn = perObject((graph: ToolGraph): FloorAt => {
  const known = new Map<string, Outputs>();
  return (name, pointer) => {
    const tool = graph.find(name);
    if (tool === undefined || tool.effect !== "pure") return 0;
    const outputs = known.get(name) ?? outputsOf(graph, tool);
    known.set(name, outputs);
    return shareOfCommonest(outputs, pointer);
  };
});

type Outputs = readonly JsonObject[];

function outputsOf(graph: ToolGraph, tool: Tool): Outputs {
  const signal = new AbortController().signal;
  return inputsOf(graph, tool).flatMap((input) => {
    try {
      const output = tool.call(input, { signal });
      // What takes time to say is not waited for, whatever comes of it.
      if (output instanceof Promise) output.catch(() => undefined);
      return output instanceof Promise || typeof output !== "object" ? [] : [output as JsonObject];
    } catch {
      return [];
    }
  });
}

/** Inputs that a question can state, spread over the values of every field. */
function inputsOf(graph: ToolGraph, tool: Tool): JsonObject[] {
  const fields = Object.entries(graph.takesOf(tool)).map(([field, takes]) => {
    const held = takes.literalOnly
      ? []
      : graph
          .seedsHolding(takes)
          .flatMap((seed) =>
            Object.entries(seed.values).flatMap(([concept, value]) =>
              graph.pool.chaining.isA(concept, takes.concept) && Array.isArray(value) === (takes.list === true)
                ? [value]
                : [],
            ),
          );
    return { field, values: distinctJson([...(takes.literals ?? []), ...held]) };
  });
  if (fields.length === 0 || fields.some(({ values }) => values.length === 0)) return [];
  const count = Math.min(
    TRIED_MAX,
    fields.reduce((all, { values }) => all * values.length, 1),
  );
  return Array.from({ length: count }, (_, i) =>
    Object.fromEntries(
      fields.map(({ field, values }, at) => {
        // Another stride a field, so that values meet in other pairs.
        const place = at === 0 ? Math.floor((i * values.length) / count) : i * (2 * at + 1);
        return [field, values[place % values.length] as Json];
      }),
    ),
  );
}

function shareOfCommonest(outputs: Outputs, pointer: string): number {
  const field = pointer.slice(1);
  const said = outputs.flatMap((output) =>
    Object.hasOwn(output, field) && output[field] !== null ? [output[field]] : [],
  );
  if (said.length < TOLD_MIN) return 0;
  const times = new Map<string, number>();
  for (const value of said) {
    const key = JSON.stringify(value);
    times.set(key, (times.get(key) ?? 0) + 1);
  }
  const most = Math.max(...times.values());
  // Said once by each, it is not known to be said more than once by any.
  return most > 1 ? most / said.length : 0;
}
