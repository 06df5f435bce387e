/** What probes of a tool come to: whether runs may use it, or why not. Pure. */
import type { QUARANTINE_REASONS } from "../../../db/schema/index.ts";
import { canonicalJson } from "../../domain/json.ts";
import type { Json, JsonObject } from "../../domain/schema.ts";

export type QuarantineReason = (typeof QUARANTINE_REASONS)[number];

/** What one call came to. */
export type Outcome =
  | { readonly ok: true; readonly output: Json }
  | { readonly ok: false; readonly reason: QuarantineReason; readonly message: string };

/** One input that a tool was tried with: alone, and then beside others. A tool that changes something is not asked twice. */
export interface Trial {
  readonly input: JsonObject;
  readonly first: Outcome;
  readonly second?: Outcome;
}

export type Verdict =
  | {
      readonly state: "ready" | "drifting";
      readonly reason: null;
      /** What is told of it: inputs that it did not answer. */
      readonly message: string | null;
      /** Trials that it answered. */
      readonly answered: readonly Trial[];
    }
  | {
      readonly state: "quarantined";
      readonly reason: QuarantineReason;
      readonly message: string;
      readonly answered: readonly [];
    };

/**
 * A tool may be used if it answered one of its inputs with something, and did so again. What it cannot answer at all is
 * quarantined with the reason that its inputs have in common, or with that of the first.
 */
export function verdictOf(trials: readonly Trial[]): Verdict {
  if (trials.length === 0) return quarantined("no_input", "no input is known that it could be tried with: give one");
  const judged = trials.map((trial) => ({ trial, loss: lossOf(trial) }));
  const answered = judged.flatMap(({ trial, loss }) => (loss === null ? [trial] : []));
  const lost = judged.flatMap(({ trial, loss }) => (loss === null ? [] : [{ ...loss, input: trial.input }]));
  const [first] = lost;
  if (answered.length > 0) {
    const drifts = answered.some((trial) => trial.second?.ok === true && differs(trial.first, trial.second));
    const message =
      first === undefined ? null : `${answered.length} of ${trials.length} inputs answered; ${told(first)}`;
    return { state: drifts ? "drifting" : "ready", reason: null, message, answered };
  }
  // An empty answer is told before an error: it is the better of the two.
  const told_ = lost.find(({ reason }) => reason === "empty") ?? first;
  if (told_ === undefined) throw new Error("trials that were neither answered nor lost");
  return quarantined(told_.reason, `${told(told_)}${HINTS[told_.reason] ?? ""}`);
}

/** What may be done about it. */
const HINTS: Partial<Record<QuarantineReason, string>> = {
  invalid_output:
    '; `"output": "learnt"`, said of it or of its source, takes what it returns in place of what is stated',
};

interface Loss {
  readonly reason: QuarantineReason;
  readonly message: string;
}

/** Why a trial is no answer; null where it is one. */
function lossOf({ first, second }: Trial): Loss | null {
  if (!first.ok) return first;
  if (second !== undefined && !second.ok)
    return { reason: "unsteady", message: `it answered, and failed when it was asked again: ${second.message}` };
  if (isEmpty(first.output)) return { reason: "empty", message: "it returned nothing" };
  return null;
}

function differs(first: Outcome, second: Outcome): boolean {
  return first.ok && second.ok && canonicalJson(first.output) !== canonicalJson(second.output);
}

/** True for what says nothing: null, an empty text, list or object, or one that holds nothing else. */
export function isEmpty(value: Json): boolean {
  if (value === null || value === "") return true;
  if (typeof value !== "object") return false;
  return Object.values(value).every(isEmpty);
}

/** Characters of an input that are shown with what came of it. */
const INPUT_CHARS = 200;

function told({ message, input }: Loss & { readonly input: JsonObject }): string {
  return `${message} (asked ${JSON.stringify(input).slice(0, INPUT_CHARS)})`;
}

export function quarantined(reason: QuarantineReason, message: string): Verdict {
  return { state: "quarantined", reason, message, answered: [] };
}
