/** What a failed request says: of the request, of the endpoint, and of when to try again. */
import { APIConnectionTimeoutError, APIError, APIUserAbortError } from "openai";
import { OutboundRefused, refusalIn } from "../outbound/refusals.ts";
import { retryAfter } from "../outbound/retry_after.ts";
import type { RequestOutcome } from "./endpoints/gate.ts";
import { type Feature, refusedFeature } from "./wire/features.ts";

export interface Failure {
  /**
   * What may be tried again: `throttled`, `failed`, `timed_out` and `again`
   * (the endpoint asks for no more than another try). `refused` is what no try mends and concerns every request (key, model,
   * money); `rejected` concerns this request alone; `lacking` asks for the same in a form that the endpoint knows.
   */
  readonly kind: "throttled" | "failed" | "timed_out" | "again" | "refused" | "rejected" | "lacking";
  /** What is lacking. */
  readonly feature?: Feature;
  /** What the endpoint asks to wait, milliseconds; null if it does not say. */
  readonly retryAfterMs: number | null;
}

/** How a failure counts for what all runs at the endpoint share: see `RequestOutcome`. */
export const OUTCOME_OF: Readonly<Record<Failure["kind"], RequestOutcome>> = {
  throttled: "throttled",
  failed: "failed",
  timed_out: "timed_out",
  again: "void",
  refused: "void",
  rejected: "void",
  lacking: "void",
};

/** Too many requests, and overloaded as Anthropic's and other servers say it. */
const THROTTLED = new Set([429, 503, 529]);
/** The server gave up on the request. */
const REQUEST_TIMEOUT = 408;
/** What a later try may mend besides: conflict, too early. */
const AGAIN = new Set([409, 425]);
/** Not authenticated, not paid for, not allowed, no such model or route. */
const REFUSED = new Set([401, 402, 403, 404, 405]);

/**
 * A connection that breaks is a failure.
 * @param asked the features that the request made use of.
 * @param retryAfterMax the longest that the endpoint may ask to wait, milliseconds.
 */
export function failureOf(error: unknown, asked: readonly Feature[], now: number, retryAfterMax: number): Failure {
  if (refusalIn(error) instanceof OutboundRefused) return { kind: "refused", retryAfterMs: null };
  if (isTimeout(error)) return { kind: "timed_out", retryAfterMs: null };
  const status = error instanceof APIError ? error.status : undefined;
  if (status === undefined) return { kind: "failed", retryAfterMs: null };
  const { headers, message, code } = error as APIError;
  const retryAfterMs = retryAfter(headers, now, retryAfterMax);
  if (status === 429 && code === "insufficient_quota") return { kind: "refused", retryAfterMs };
  if (THROTTLED.has(status)) return { kind: "throttled", retryAfterMs };
  const feature = refusedFeature(status, message, asked);
  if (feature !== undefined) return { kind: "lacking", feature, retryAfterMs };
  if (status >= 500 && status !== 501) return { kind: "failed", retryAfterMs };
  if (status === REQUEST_TIMEOUT) return { kind: "failed", retryAfterMs };
  if (AGAIN.has(status)) return { kind: "again", retryAfterMs };
  return { kind: REFUSED.has(status) || status === 501 ? "refused" : "rejected", retryAfterMs };
}

/** The client's own deadline up to the headers, or ours over the whole reply. */
function isTimeout(error: unknown): boolean {
  if (error instanceof APIConnectionTimeoutError || error instanceof APIUserAbortError) return true;
  return error instanceof Error && (error.name === "AbortError" || error.name === "TimeoutError");
}
