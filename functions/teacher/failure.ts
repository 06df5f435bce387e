/** What a failed request says: of the request, of the endpoint, and of when to try again. */
import { APIConnectionTimeoutError, APIError } from "openai";
import type { Went } from "../endpoints/gate.ts";
import { ReplyTooLarge, refusalIn } from "../outbound/refusals.ts";
import { type Feature, refusedFeature } from "./wire/features.ts";

export interface Failure {
  /**
   * `throttled` and `failed` may be tried again; `refused` is what no try mends and concerns every request (key, model, money);
   * `rejected` concerns this request alone; `lacking` asks for the same in a form that the endpoint knows.
   */
  readonly kind: "throttled" | "failed" | "refused" | "rejected" | "lacking";
  readonly feature?: Feature;
  /** What the endpoint asks to wait, milliseconds; null if it does not say. */
  readonly retryAfterMs: number | null;
}

/** How a failure counts for the endpoint's limit: where every request is rejected, something is wrong with all of them. */
export const WENT: Readonly<Record<Failure["kind"], Went>> = {
  throttled: "throttled",
  failed: "failed",
  refused: "refused",
  rejected: "failed",
  lacking: "void",
};

/** Too many requests, and overloaded as Anthropic's and other servers say it. */
const THROTTLED = new Set([429, 503, 529]);
/** What a later try may mend besides server errors: request timeout, conflict, too early. */
const RETRIED = new Set([408, 409, 425]);
/** Not authenticated, not paid for, not allowed, no such model or route. */
const REFUSED = new Set([401, 402, 403, 404]);

/** `asked`: the features that the request made use of. A connection that breaks and a body that does not parse are failures. */
export function failureOf(error: unknown, asked: readonly Feature[], now: number): Failure {
  const refusal = refusalIn(error);
  if (refusal !== undefined)
    return { kind: refusal instanceof ReplyTooLarge ? "rejected" : "refused", retryAfterMs: null };
  const status = error instanceof APIError ? error.status : undefined;
  if (status === undefined || error instanceof APIConnectionTimeoutError) return { kind: "failed", retryAfterMs: null };
  const { headers, message, code } = error as APIError;
  const retryAfterMs = retryAfter(headers, now);
  if (status === 429 && code === "insufficient_quota") return { kind: "refused", retryAfterMs };
  if (THROTTLED.has(status)) return { kind: "throttled", retryAfterMs };
  if (status >= 500 && status !== 501) return { kind: "failed", retryAfterMs };
  if (RETRIED.has(status)) return { kind: "failed", retryAfterMs };
  const feature = refusedFeature(status, message, asked);
  if (feature !== undefined) return { kind: "lacking", feature, retryAfterMs };
  return { kind: REFUSED.has(status) || status === 501 ? "refused" : "rejected", retryAfterMs };
}

/** `Retry-After` in seconds or as a date (RFC 9110, 10.2.3), or the more precise `retry-after-ms`. */
export function retryAfter(headers: Headers | undefined, now: number): number | null {
  const precise = Number.parseFloat(headers?.get("retry-after-ms") ?? "");
  if (precise >= 0) return precise;
  const stated = headers?.get("retry-after") ?? "";
  const seconds = Number.parseFloat(stated);
  if (/^\s*\d+(\.\d+)?\s*$/.test(stated)) return seconds * 1000;
  const date = Date.parse(stated);
  return Number.isNaN(date) ? null : Math.max(0, date - now);
}
