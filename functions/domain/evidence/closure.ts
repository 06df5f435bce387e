/** Which calls of a trace an answer depends on. */
import type { Call, Location, Provenance } from "../schema.ts";

/**
 * Ids of the calls that the answer depends on, in the order of the evidence: the calls that its places name and,
 * backwards over provenance, every call that supplied a value to one of them; of a call of a tool with state also, one by one,
 * the calls that made the state what it was. Ids that the evidence does not hold are left out.
 */
export function solutionOf(
  evidence: readonly Call[],
  provenance: readonly Provenance[],
  answer: readonly Location[],
): string[] {
  const sources = new Map<string, string[]>();
  for (const { from, to } of provenance) {
    const known = sources.get(to.call);
    if (known === undefined) sources.set(to.call, [from.call]);
    else known.push(from.call);
  }
  const changed = new Map(evidence.map(({ id, after }) => [id, after === undefined ? [] : [after]]));
  const needed = new Set<string>();
  const open = answer.map((at) => at.call);
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (needed.has(id)) continue;
    needed.add(id);
    open.push(...(sources.get(id) ?? []), ...(changed.get(id) ?? []));
  }
  return evidence.map((call) => call.id).filter((id) => needed.has(id));
}
