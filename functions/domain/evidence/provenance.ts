/** Provenance: whether the edges of a trace hold. */

import { getPointer, sameJson } from "../json.ts";
import type { Call, Json, Provenance } from "../schema.ts";
import { formsOf, passesFor } from "./forms.ts";
import { standsWithin } from "./within.ts";

export type ProblemReason =
  | "missing_source"
  | "missing_destination"
  | "not_earlier"
  | "source_failed"
  | "absent_source_value"
  | "absent_destination_value"
  | "different_values";

/** What is wrong with one edge; `edge` is its position in the provenance, from 0. */
export interface ProvenanceProblem {
  readonly edge: number;
  readonly reason: ProblemReason;
  readonly detail: string;
}

/**
 * Problems of declared provenance, at most one an edge: both calls exist, the source is earlier and succeeded, and the
 * values at both pointers are the same. The same means deep-equal, or one passed on for the other, since models rewrite what
 * they copy and tools accept it: another case, another way to write a number or date, fewer digits, a list in another order, or one value inside a text.
 */
export function checkProvenance(evidence: readonly Call[], provenance: readonly Provenance[]): ProvenanceProblem[] {
  const position = new Map(evidence.map((call, index) => [call.id, index]));
  const problems: ProvenanceProblem[] = [];
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

/** True if the value taken is the value given, as it was or as someone writes down what they copy (`forms.ts`, `within.ts`). */
function sameValue(given: Json, taken: Json): boolean {
  if (sameJson(given, taken)) return true;
  const [before, after] = [formsOf(given), formsOf(taken)];
  if (before !== null && after !== null && passesFor(before, after)) return true;
  return standsWithin(taken, given) || standsWithin(given, taken);
}
