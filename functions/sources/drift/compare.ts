/** What calls of a tool that were made again say of it: the same, other values, another shape, or an error. Pure. */
import { canonicalJson } from "../../domain/json.ts";
import type { Json } from "../../domain/schema.ts";
import type { JsonSchema } from "../../tools/contract.ts";
import { checkBySchema } from "../../tools/schema_check.ts";
import type { Outcome } from "../probes/decide.ts";
import { inferSchema } from "../probes/infer_schema.ts";

/** A call as it was recorded, and what it came to now. */
export interface Again {
  readonly before: Json;
  readonly now: Outcome;
}

export type Change = "same" | "other_values" | "other_shape" | "error";

export interface Compared {
  readonly changes: readonly Change[];
  /** Of the first call that did not come to the same; null where all did. */
  readonly message: string | null;
  /**
   * What the tool is by that: one that no longer returns what it is known to return is of no use to a pool; one that returns more,
   * or otherwise, drifts. Null where it is what it was.
   */
  readonly becomes: "drifting" | "quarantined" | null;
}

/** @param schema that its output is known by, stated or learnt. */
export function comparedCalls(calls: readonly Again[], schema: JsonSchema): Compared {
  const answered = calls.flatMap(({ before, now }) => (now.ok ? [{ before, output: now.output }] : []));
  // What was returned before is the measure, taken together: a field that only some of it had may be missing.
  const known = inferSchema(calls.map(({ before }) => before));
  const latest = inferSchema(answered.map(({ output }) => output));
  const grew = answered.length > 0 && calls.every(({ before }) => !checkBySchema(latest, before).ok);
  const judged = calls.map(({ before, now }): { change: Change; message: string | null; lost: boolean } => {
    if (!now.ok) {
      // Its source states the shape, and what came breaks that.
      const lost = now.reason === "invalid_output";
      return { change: lost ? "other_shape" : "error", message: now.message, lost };
    }
    if (canonicalJson(before) === canonicalJson(now.output)) return { change: "same", message: null, lost: false };
    const fault = faultOf(schema, now.output) ?? faultOf(known, now.output);
    if (fault !== null)
      return { change: "other_shape", message: `it no longer returns what it did: ${fault}`, lost: true };
    if (grew)
      return { change: "other_shape", message: `it returns what it did not: ${faultOf(latest, before)}`, lost: false };
    return { change: "other_values", message: "it returns other values than were recorded", lost: false };
  });
  const first = judged.find(({ lost }) => lost) ?? judged.find(({ change }) => change !== "same");
  const changes = judged.map(({ change }) => change);
  const differs = changes.some((change) => change === "other_shape" || change === "other_values");
  const becomes = judged.some(({ lost }) => lost) ? "quarantined" : differs ? "drifting" : null;
  return { changes, message: first?.message ?? null, becomes };
}

/** Where the value breaks the schema, and how; null where it does not. */
function faultOf(schema: JsonSchema, value: Json): string | null {
  const checked = checkBySchema(schema, value);
  if (checked.ok) return null;
  const [wrong] = checked.wrong;
  return `${wrong?.path.map(String).join(".") || "the output"}: ${wrong?.message ?? "invalid"}`;
}
