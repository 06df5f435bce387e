/** What one call of a probe came to, by reason. */
import type { CallFault, Measured } from "../../tools/call.ts";
import type { Outcome, QuarantineReason } from "./decide.ts";

/** What callers of sources say of a call that came to nothing, as far as it stands in a table here. */
const REASONS: Readonly<Record<string, QuarantineReason>> = {
  // Of tools over HTTP.
  refused: "refused",
  not_found: "not_found",
  denied: "denied",
  limited: "limited",
  failed: "failed",
  unreachable: "unreachable",
  blocked: "blocked",
  late: "timed_out",
  too_large: "too_large",
  unreadable: "unreadable",
  // Of servers.
  unauthorized: "denied",
  rate_limited: "limited",
  unavailable: "unreachable",
  timeout: "timed_out",
  bad_reply: "unreadable",
  session_lost: "failed",
};

export function outcomeOf({ called, fault }: Measured): Outcome {
  if (called.ok) return { ok: true, output: called.output };
  return { ok: false, reason: reasonOf(fault), message: called.error };
}

function reasonOf(fault: CallFault | undefined): QuarantineReason {
  switch (fault?.kind) {
    case undefined:
      return "refused";
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
  }
}

function thrownReason(thrown: unknown): QuarantineReason {
  const said = Object(thrown) as { readonly fault?: unknown; readonly kind?: unknown };
  const word = String(said.fault ?? said.kind ?? "");
  return Object.hasOwn(REASONS, word) ? (REASONS[word] ?? "failed") : "failed";
}
