/** Which call a call of a tool with state rests on: the one that changed the state last before it. */
import type { Call } from "../domain/schema.ts";
import type { Tool } from "./contract.ts";

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
    if (ok && tool?.state !== undefined && tool.effect === "write") last.set(tool.state, id);
  };
  before.forEach(note);
  return calls.map((call) => {
    const after = last.get(find(call.tool)?.state ?? "");
    note(call);
    return after === undefined ? call : { ...call, after };
  });
}
