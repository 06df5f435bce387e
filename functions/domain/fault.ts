/**
 * What can go wrong with the work of a stage, told apart by `kind` and handed back as a value. What becomes of the work is
 * decided in one place (`decide.ts`); what is thrown besides is infrastructure, and the work is delivered again.
 */
import type { FailedCheck } from "./certificate/certificate.ts";

/** Characters of a detail, at most: it is stored with the task and shown. */
const DETAIL_MAX = 500;

/** What can go wrong with a call of a model, whatever stage makes it. `detail` is for people. */
export type ModelFault =
  /** The model was answered for, again and again, with what holds no completion. */
  | {
      readonly kind: "reply_unusable";
      readonly form: "unreadable" | "too_large" | "no_choices" | "error";
      readonly detail: string;
    }
  /** The endpoint takes the request for wrong: asking the same again is of no use. `too_long`: it is longer than the model takes. */
  | { readonly kind: "request_rejected"; readonly too_long: boolean; readonly detail: string }
  /** The endpoint refuses whatever this run asks of it: its key, its model or its account are wrong. */
  | { readonly kind: "request_refused"; readonly detail: string }
  /** The endpoint failed on a request, however often it was made: a later delivery may have more luck with it, once. */
  | { readonly kind: "endpoint_failed"; readonly detail: string }
  /** The endpoint fails, and nothing is sent to it before `until` (Unix milliseconds). `detail` is what it said last. */
  | { readonly kind: "endpoint_paused"; readonly endpoint: string; readonly until: number; readonly detail: string }
  /** The run has spent what it may. */
  | { readonly kind: "budget_spent"; readonly detail: string }
  /** The run is paused or cancelled. */
  | { readonly kind: "run_paused"; readonly detail: string };

/**
 * A source of tools that is not to be called before `until` (Unix milliseconds): it is down, or takes no more requests for now. What
 * was to be asked of it was not asked.
 */
export interface SourceFault {
  readonly kind: "source_away";
  /** Its name. */
  readonly source: string;
  readonly until: number;
  readonly down: boolean;
  readonly detail: string;
}

/** What else can go wrong with the work of a stage. */
export type WorkFault =
  /** No call of a round succeeded. */
  | { readonly kind: "no_evidence"; readonly detail: string }
  /** The deriver found no question in the evidence. */
  | { readonly kind: "no_question"; readonly detail: string }
  /** No derivation could be read. */
  | { readonly kind: "derivation_unparsed"; readonly detail: string }
  /** The answer is not in the evidence. */
  | { readonly kind: "not_grounded"; readonly detail: string }
  /** The judge's reply is no verdict. */
  | { readonly kind: "no_verdict"; readonly detail: string }
  /** A task is not what it has to be. */
  | { readonly kind: "check_failed"; readonly check: FailedCheck; readonly detail: string };

export type Fault = ModelFault | SourceFault | WorkFault;

export type Result<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: Fault };

export function succeed<T>(value: T): Result<T> {
  return { ok: true, value };
}

export function fail(fault: Fault): Result<never> {
  return { ok: false, fault };
}

/** A call of a model that came to nothing: the one error that is thrown for it, whatever went wrong. */
export class ModelCallFailed extends Error {
  override readonly name = "ModelCallFailed";
  readonly fault: ModelFault;

  constructor(fault: ModelFault) {
    const shortened = { ...fault, detail: fault.detail.slice(0, DETAIL_MAX) };
    super(messageOf(shortened));
    this.fault = shortened;
  }
}

/** The fault as a sentence. */
export function messageOf(fault: Fault): string {
  if (fault.kind !== "endpoint_paused" && fault.kind !== "source_away") return fault.detail;
  const who = fault.kind === "source_away" ? `the source ${fault.source}` : fault.endpoint;
  return `${who} is not called before ${new Date(fault.until).toISOString()}: ${fault.detail}`;
}
