/** How far an output of a tool may be from what its oracle says: no further than its rounding. */
import jsonpointer from "jsonpointer";
import type { Json, JsonObject } from "../../functions/domain/schema.ts";

/** What binary arithmetic leaves, on both sides. */
const NOISE = 1e-9;

/** The output that disagrees by the rule, as text, or null. The rules are those of functions/local/oracles/frame.py. */
export function disagreement(output: JsonObject, pointer: string, expected: Json, rule: string): string | null {
  const got = jsonpointer.get(output, pointer) as Json;
  return agrees(got, expected, rule) ? null : JSON.stringify(got);
}

const isRecord = (value: Json): value is JsonObject =>
  typeof value === "object" && value !== null && !Array.isArray(value);

function agrees(got: Json, expected: Json, rule: string): boolean {
  if (Array.isArray(got) && Array.isArray(expected)) {
    if (got.length !== expected.length) return false;
    const [mine, theirs] = rule === "set" ? [got.toSorted(), expected.toSorted()] : [got, expected];
    return mine.every((item, i) => agrees(item, theirs[i] ?? null, rule === "set" ? "=" : rule));
  }
  if (isRecord(got) && isRecord(expected)) {
    const keys = Object.keys(expected);
    if (Object.keys(got).length !== keys.length) return false;
    return keys.every((key) => agrees(got[key] ?? null, expected[key] ?? null, rule));
  }
  if (typeof got !== "number" || typeof expected !== "number" || rule === "=") return got === expected;
  return Math.abs(got - expected) <= allowed(expected, rule) + NOISE * Math.abs(expected) + 1e-12;
}

function allowed(expected: number, rule: string): number {
  const size = Math.abs(expected);
  const by = Number(rule.slice(1));
  const last = (digits: number) => (size === 0 ? 0 : 0.5 * 10 ** (Math.floor(Math.log10(size)) - digits + 1));
  switch (rule[0]) {
    case "d":
      // Four digits at least, but of what the decimals show as zero.
      return size < 0.5 * 10 ** -by ? 0.5 * 10 ** -by : Math.min(0.5 * 10 ** -by, last(4));
    case "c":
      return 0.005;
    case "s":
      return last(by);
    case "t":
      return Number.isInteger(expected) ? 0 : size >= 1 ? 0.00005 : last(6);
    case "a":
      return by;
    case "r":
      return by * size;
    default:
      throw new Error(`no rule ${rule}`);
  }
}
