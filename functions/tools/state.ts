/** Tools with state: which change one, and which call a call rests on, the one that changed the state last before it. */
import { changesState } from "../domain/grading/changes.ts";
import type { Call } from "../domain/schema.ts";
import { perObject } from "../lib/memo.ts";
import type { Tool } from "./contract.ts";

/** Names of the tools of a pool that change a state, those included that cannot be called any more. */
export const changingTools = perObject(
  ({ tools, unavailable }: { readonly tools: readonly Tool[]; readonly unavailable: readonly Tool[] }): string[] =>
    [...tools, ...unavailable].filter(changesState).map(({ name }) => name),
);

/**
 * The calls with what each rests on (`Call.after`). A change rests on the change before it, so that all that made a state what
 * it was is found one by one.
 * @param before calls of the same task before these.
 */
export function withState(
  calls: readonly Call[],
  before: readonly Call[],
  find: (name: string) => Tool | undefined,
): Call[] {
  const last = new Map<string, string>();
  const note = ({ id, ok, tool: name }: Call) => {
    const tool = find(name);
    if (ok && changesState(tool)) last.set(tool.state, id);
  };
  before.forEach(note);
  return calls.map((call) => {
    const after = last.get(find(call.tool)?.state ?? "");
    note(call);
    return after === undefined ? call : { ...call, after };
  });
}
