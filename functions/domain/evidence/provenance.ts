/** Provenance: whether declared edges hold, and edges for a trace whose collector declared none. */
import type { Call, Json, Provenance } from "../schema.ts";
import { canonicalJson, getPointer, pointerToken, sameJson } from "./pointers.ts";

export type ProblemReason =
  | "missing_source"
  | "missing_destination"
  | "not_earlier"
  | "source_failed"
  | "absent_source_value"
  | "absent_destination_value"
  | "different_values";

/** What is wrong with one edge; `edge` is its position in the provenance, from 0. */
export interface Problem {
  readonly edge: number;
  readonly reason: ProblemReason;
  readonly detail: string;
}

/**
 * Problems of declared provenance, at most one an edge: both calls exist, the source is earlier and succeeded, and the
 * values at both pointers are the same. The same means deep-equal, or for two scalars that they differ only in how they are
 * written (case, outer white space, a number as text), since models rewrite what they copy and tools accept it.
 */
export function checkProvenance(evidence: readonly Call[], provenance: readonly Provenance[]): Problem[] {
  const position = new Map(evidence.map((call, index) => [call.id, index]));
  const problems: Problem[] = [];
  for (const [edge, { from, to }] of provenance.entries()) {
    const reason = problemOf(evidence, position, { from, to });
    if (reason === null) continue;
    problems.push({ edge, reason, detail: `${reason}: ${from.call}${from.pointer} -> ${to.call}${to.pointer}` });
  }
  return problems;
}

function problemOf(
  evidence: readonly Call[],
  position: ReadonlyMap<string, number>,
  { from, to }: Provenance,
): ProblemReason | null {
  const fromIndex = position.get(from.call) ?? -1;
  const toIndex = position.get(to.call) ?? -1;
  const source = evidence[fromIndex];
  const destination = evidence[toIndex];
  if (source === undefined) return "missing_source";
  if (destination === undefined) return "missing_destination";
  if (fromIndex >= toIndex) return "not_earlier";
  if (!source.ok) return "source_failed";
  const given = getPointer(source.output, from.pointer);
  if (given === undefined) return "absent_source_value";
  const taken = getPointer(destination.input, to.pointer);
  if (taken === undefined) return "absent_destination_value";
  return sameValue(given, taken) ? null : "different_values";
}

/** Deep-equal, or scalars that differ only in case, outer white space or a number written as text. */
export function sameValue(a: Json, b: Json): boolean {
  if (sameJson(a, b)) return true;
  const key = scalarKey(a);
  return key !== null && key === scalarKey(b);
}

/** Form by which values are matched; null for what has none (null, booleans, objects, arrays, blank text). */
function scalarKey(value: Json): string | null {
  if (typeof value === "number") return `n:${value}`;
  if (typeof value !== "string") return null;
  const text = value.trim();
  if (/^[-+]?(?:\d+(?:\.\d+)?|\.\d+)(?:e[-+]?\d+)?$/i.test(text)) return `n:${Number(text)}`;
  return text === "" ? null : `s:${text.normalize("NFC").toLowerCase()}`;
}

/** Whole numbers up to here are in so many outputs that finding one there says nothing. */
const COMMON_NUMBER_MAX = 12;

function matchKey(value: Json): string | null {
  if (Array.isArray(value)) return value.some((v) => matchKey(v) !== null) ? `a:${canonicalJson(value)}` : null;
  const key = scalarKey(value);
  if (key === null) return null;
  if (key.startsWith("n:")) {
    const number = Number(key.slice(2));
    return Number.isInteger(number) && Math.abs(number) <= COMMON_NUMBER_MAX ? null : key;
  }
  // Two letters may be a word ("to"), unless they are written as a code ("KE").
  if (key.length < 5 && !/^[A-Z][A-Z0-9]+$/.test(String(value).trim())) return null;
  return key;
}

/**
 * Edges for a trace whose collector declares none: an input value, at any depth, that occurs in the output of an earlier
 * successful call, as a whole array or as one scalar. A whole array is preferred to its elements.
 * Of several calls that hold the value the latest one wins, and in it the first place; a call that was itself given the
 * value only echoes it and is no source. Calls of one step were asked for together and do not feed one another.
 * Booleans, null, whole numbers within 12 of zero and texts of under three characters that are no upper-case code are passed over.
 */
export function inferProvenance(evidence: readonly Call[]): Provenance[] {
  const produced = new Map<string, Provenance["from"]>();
  const edges: Provenance[] = [];
  let waiting: Call[] = [];
  for (const call of evidence) {
    const previous = waiting[0];
    if (previous !== undefined && (previous.round !== call.round || previous.step !== call.step)) {
      for (const done of waiting) record(done, produced);
      waiting = [];
    }
    waiting.push(call);
    edges.push(...edgesInto(call, produced));
  }
  return edges;
}

function record(call: Call, produced: Map<string, Provenance["from"]>): void {
  if (!call.ok) return;
  const given = new Set<string>();
  walk(call.input, "", (_, key) => {
    given.add(key);
    return true;
  });
  const seen = new Set<string>();
  walk(call.output, "", (pointer, key) => {
    if (!given.has(key) && !seen.has(key)) produced.set(key, { call: call.id, pointer });
    seen.add(key);
    return true;
  });
}

function edgesInto(call: Call, produced: ReadonlyMap<string, Provenance["from"]>): Provenance[] {
  const edges: Provenance[] = [];
  walk(call.input, "", (pointer, key) => {
    const from = produced.get(key);
    if (from === undefined) return true;
    edges.push({ from, to: { call: call.id, pointer } });
    return false;
  });
  return edges;
}

/** Visits every value that has a match key, outermost first; does not descend where `visit` returns false. */
function walk(value: Json, pointer: string, visit: (pointer: string, key: string) => boolean): void {
  const key = matchKey(value);
  if (key !== null && !visit(pointer, key)) return;
  if (typeof value !== "object" || value === null) return;
  for (const [name, child] of Object.entries(value)) walk(child, `${pointer}/${pointerToken(name)}`, visit);
}
