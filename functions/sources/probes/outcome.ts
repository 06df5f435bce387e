/** What one call of a probe came to, by reason. */
import type { CallFault, Measured } from "../../tools/call.ts";
import { SourceAway, ToolError } from "../../tools/contract.ts";
import { HttpToolError } from "../http/call.ts";
import type { Outcome, QuarantineReason } from "./decide.ts";

export function outcomeOf({ called, fault }: Measured): Outcome {
  if (called.ok) return { ok: true, output: called.output };
  return { ok: false, reason: reasonOf(fault), message: called.error };
}

function reasonOf(fault: CallFault | undefined): QuarantineReason {
  switch (fault?.kind) {
    case "late":
      return "timed_out";
    case "too_large":
      return "too_large";
    case "too_deep":
      return "unreadable";
    case "bad_output":
      return "invalid_output";
    case "threw":
      return thrownReason(fault.thrown);
    case undefined:
      return "refused";
  }
}

function thrownReason(thrown: unknown): QuarantineReason {
  if (thrown instanceof SourceAway) return thrown.fault.down ? "unreachable" : "limited";
  if (thrown instanceof HttpToolError) return thrown.fault === "late" ? "timed_out" : thrown.fault;
  // In the tool's own words.
  return thrown instanceof ToolError ? "refused" : "failed";
}
