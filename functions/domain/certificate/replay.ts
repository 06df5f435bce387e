/** Replay: running the solution again gives what was recorded. */
import { sameJson } from "../json.ts";
import type { Call, Json } from "../schema.ts";
import { type Check, checkOf } from "./check.ts";

export interface Replayed {
  readonly id: string;
  readonly output: Json;
  readonly ok: boolean;
  /** Why it failed, where that is known. */
  readonly error?: string | null;
  /** It was not made again: this is what was recorded of it, if anything was. */
  readonly recorded?: true;
}

/**
 * `recorded` are the calls of the solution. Figure: fraction of them that succeeded both times with canonically equal
 * output. Passed if all did; a solution without calls is nothing that could be replayed, and fails. Where some were not made
 * again, since their tools are not pure, the check says how many were and how many were not.
 */
export function replayCheck(recorded: readonly Call[], replayed: readonly Replayed[]): Check {
  if (recorded.length === 0) return checkOf(0, "the solution has no calls");
  const again = new Map(replayed.map((call) => [call.id, call]));
  const differing = recorded.filter((call) => {
    const other = again.get(call.id);
    return !(other?.ok === true && call.ok && sameJson(call.output, other.output));
  });
  const [first] = differing;
  const figure = 1 - differing.length / recorded.length;
  const check = checkOf(
    figure,
    first === undefined ? null : `${first.id} (${first.tool}): ${causeOf(first, again.get(first.id))}`,
  );
  const from_record = recorded.filter(({ id }) => again.get(id)?.recorded).length;
  return from_record === 0 ? check : { ...check, made_again: recorded.length - from_record, from_record };
}

function causeOf(call: Call, other: Replayed | undefined): string {
  if (!call.ok) return "failed when recorded";
  if (other === undefined) return "was not replayed";
  if (other.recorded) return other.error ?? "is not what was recorded of it";
  return other.ok ? "gave another output" : `failed when replayed${other.error ? `: ${other.error}` : ""}`;
}
