/** What a piece of work has called so far of tools with state: each such call is handed the calls that its state follows from. */
import type { Call, JsonObject } from "../domain/schema.ts";
import type { EarlierCall, Tool } from "../tools/contract.ts";

export class EarlierCalls {
  readonly #byGroup = new Map<string, EarlierCall[]>();

  /** Takes in a call that succeeded; of a tool without state nothing follows. */
  add({ name, state }: Tool, input: JsonObject): void {
    if (state === undefined) return;
    const known = this.#byGroup.get(state);
    if (known === undefined) this.#byGroup.set(state, [{ tool: name, input }]);
    else known.push({ tool: name, input });
  }

  /** Those of the tool's group, in order, as they are now. */
  of({ state }: Tool): readonly EarlierCall[] {
    return state === undefined ? [] : [...(this.#byGroup.get(state) ?? [])];
  }
}

/** Those of some evidence. */
export function earlierCalls(
  { find }: { find(name: string): Tool | undefined },
  evidence: readonly Call[],
): EarlierCalls {
  const earlier = new EarlierCalls();
  for (const { ok, tool: name, input } of evidence) {
    const tool = find(name);
    if (ok && tool !== undefined) earlier.add(tool, input);
  }
  return earlier;
}
