/** Traces made for tests. */
import type { Call, Json, JsonObject } from "../../functions/domain/schema.ts";

/** A call in the first step of the first round; one that failed was refused. */
export function madeCall(id: string, input: JsonObject, output: Json, ok = true): Call {
  return { id, round: 1, step: 0, tool: "tool", input, output, ok, error: ok ? null : "refused" };
}
