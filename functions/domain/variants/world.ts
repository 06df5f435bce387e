/**
 * What tools answer in a variant's world. There is one place that applies it, around the call of a tool, for attempts now and
 * for whoever plays the task later.
 */
import { canonicalJson } from "../json.ts";
import type { Json, JsonObject } from "../schema.ts";
import type { Variant } from "./variant.ts";

export interface World {
  /** Why the n-th call of the tool in an attempt, from 1, fails; undefined if it does not. */
  faultOf(tool: string, nth: number): string | undefined;
  /** What comes back where the tool returns `output`. */
  outputOf(tool: string, input: JsonObject, output: Json): Json;
}

/** The world as it is. */
export const PLAIN_WORLD: World = { faultOf: () => undefined, outputOf: (_tool, _input, output) => output };

export function worldOf(variant: Variant | null): World {
  switch (variant?.kind) {
    case "faults": {
      const { faults } = variant;
      return {
        ...PLAIN_WORLD,
        faultOf: (tool, nth) => faults.find((fault) => fault.tool === tool && nth <= fault.calls)?.error,
      };
    }
    case "noise": {
      const added = new Map(variant.noise.map(({ tool, input, added }) => [keyOf(tool, input), added]));
      return {
        ...PLAIN_WORLD,
        outputOf: (tool, input, output) => {
          const more = added.get(keyOf(tool, input));
          return more === undefined || !isObject(output) ? output : { ...more, ...output };
        },
      };
    }
    default:
      return PLAIN_WORLD;
  }
}

function keyOf(tool: string, input: JsonObject): string {
  return `${tool} ${canonicalJson(input)}`;
}

function isObject(value: Json): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
