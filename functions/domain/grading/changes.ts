/**
 * What an attempt changed, held against what the solution changes: each state as both leave it, not the calls that led there, so
 * that another order is as good, and a mistake that was taken back is none. An attempt that changed otherwise is wrong, whatever
 * it answered.
 */
import { canonicalJson } from "../json.ts";
import type { Json } from "../schema.ts";
import type { MadeCall } from "../solving/made_calls.ts";

/** What is known of a tool that may change a state (`tools/contract.ts`). */
export interface Changing {
  readonly effect: string;
  readonly state?: string;
  leaves?(calls: readonly MadeCall[]): Json | undefined;
}
export type FindChanging = (tool: string) => Changing | undefined;

/** True of a tool that changes a state. What changes something outside has none that could be looked at. */
export function changesState(tool: Changing | undefined): tool is Changing & { readonly state: string } {
  return tool?.effect === "write" && tool.state !== undefined;
}

/**
 * How the first state differs that the attempt left otherwise than the solution does; null where none is. A state that the
 * solution changes has to have been changed, even where nothing is left of that. A state whose changes cannot be made again is
 * not compared.
 * @param ordered calls of the solution, in order.
 * @param made calls of the attempt that went well, in order.
 */
export function wrongChange(
  find: FindChanging,
  ordered: readonly MadeCall[],
  made: readonly MadeCall[],
): string | null {
  const [wanted, found] = [changesIn(find, ordered), changesIn(find, made)];
  for (const state of new Set([...wanted.keys(), ...found.keys()])) {
    const [due = [], own = []] = [wanted.get(state), found.get(state)];
    if (own.length === 0) return `${state}: nothing was changed`;
    const [expected, left] = outcomes([due, own]);
    if (expected === undefined || left === undefined || canonicalJson(expected) === canonicalJson(left)) continue;
    return `${state}: left ${JSON.stringify(left)}, expected ${JSON.stringify(expected)}`;
  }
  return null;
}

interface Change {
  readonly call: MadeCall;
  readonly tool: Changing;
}

function changesIn(find: FindChanging, calls: readonly MadeCall[]): Map<string, Change[]> {
  const byState = new Map<string, Change[]>();
  for (const call of calls) {
    const tool = find(call.tool);
    if (!changesState(tool)) continue;
    const known = byState.get(tool.state);
    if (known === undefined) byState.set(tool.state, [{ call, tool }]);
    else known.push({ call, tool });
  }
  return byState;
}

/** What each list of changes of one state leaves of it; undefined where a tool is not there any more that made one. */
function outcomes(lists: readonly (readonly Change[])[]): (Json | undefined)[] {
  const tools = lists.flat().map(({ tool }) => tool);
  const [first] = tools;
  if (first?.leaves === undefined || tools.some(({ leaves }) => leaves === undefined)) return [];
  return lists.map((changes) => first.leaves?.(changes.map(({ call }) => call)));
}
