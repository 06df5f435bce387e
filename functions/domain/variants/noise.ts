/**
 * Outputs that hold, before what holds, what no longer does: an earlier edition of the same figures, marked as superseded. The
 * question rules it out in a sentence. Only figures are changed: what a name was before could be right.
 */
import type { Random } from "../../lib/random.ts";
import type { Call, Json, JsonObject, Located } from "../schema.ts";
import type { Noise } from "./variant.ts";

/** The field that is put before the others. */
const FIELD = "superseded";

/** By how much a figure is changed, at least and at most, as a fraction. */
const LEAST = 0.05;
const MOST = 0.4;

/** What the question says besides. */
export const RULED_OUT = "Use current figures, not superseded ones.";

/**
 * Noise in the outputs that the answer is read from; empty where none of these is a figure at the root of an output.
 * @param calls those that look something up: a sum has no earlier edition.
 */
export function drawNoise(calls: readonly Call[], answered: readonly Located[], random: Random): Noise[] {
  return calls.flatMap((call) => {
    const { tool, input, output } = call;
    const isAnswered = answered.some((at) => at.call === call.id && isFigure(output, at.pointer));
    if (!isAnswered || !isObject(output) || FIELD in output) return [];
    const figures = Object.entries(output).filter((entry): entry is [string, number] => typeof entry[1] === "number");
    const earlier = Object.fromEntries(figures.map(([field, value]) => [field, changed(value, random)]));
    return [{ tool, input, added: { [FIELD]: { note: "earlier edition, no longer valid", ...earlier } } }];
  });
}

function isFigure(output: Json, pointer: string): boolean {
  const field = /^\/([^/~]+)$/.exec(pointer)?.[1];
  return field !== undefined && isObject(output) && typeof output[field] === "number" && output[field] !== 0;
}

/** Another figure with as many decimals. */
function changed(value: number, random: Random): number {
  const by = (LEAST + random.float() * (MOST - LEAST)) * (random.float() < 0.5 ? -1 : 1);
  const decimals = /\.(\d+)$/.exec(String(value))?.[1]?.length ?? 0;
  const other = Number((value * (1 + by)).toFixed(Math.min(decimals, 12)));
  return other === value ? value + (value < 0 ? -1 : 1) : other;
}

function isObject(value: Json): value is JsonObject {
  return typeof value === "object" && value !== null && !Array.isArray(value);
}
