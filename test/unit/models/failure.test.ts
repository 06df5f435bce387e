/** What a failed request says. */

import { APIConnectionError, APIConnectionTimeoutError, APIError, APIUserAbortError } from "openai";
import { describe, expect, test } from "vitest";
import { failureOf, OUTCOME_OF } from "../../../functions/models/failure.ts";

const NOW = Date.parse("2026-01-01T00:00:00Z");
const HOUR = 60 * 60_000;
const error = (status: number, message = "no", headers: Record<string, string> = {}, code?: string) =>
  APIError.generate(status, { error: { message, code } }, message, new Headers(headers));
const kind = (status: number, message?: string, code?: string) =>
  failureOf(error(status, message, {}, code), ["tools", "response_format"], NOW, HOUR).kind;

test.each([
  [429, "throttled"],
  [503, "throttled"],
  [529, "throttled"],
  [408, "failed"],
  [409, "again"],
  [425, "again"],
  [500, "failed"],
  [502, "failed"],
  [504, "failed"],
  [401, "refused"],
  [402, "refused"],
  [403, "refused"],
  [404, "refused"],
  [405, "refused"],
  [400, "rejected"],
  [413, "rejected"],
  [422, "rejected"],
] as const)("%i is %s", (status, expected) => expect(kind(status)).toBe(expected));

test("an account without money is refused, not throttled", () => {
  expect(kind(429, "You exceeded your current quota", "insufficient_quota")).toBe("refused");
});

test("an endpoint without a feature lacks it", () => {
  expect(failureOf(error(400, "gemma does not support tools"), ["tools"], NOW, HOUR)).toMatchObject({
    kind: "lacking",
    feature: "tools",
  });
  expect(failureOf(error(400, "gemma does not support tools"), [], NOW, HOUR).kind).toBe("rejected");
});

test.each([
  [new APIConnectionError({ message: "cut" }), "failed"],
  [new Error("Network connection lost."), "failed"],
  [new TypeError("terminated"), "failed"],
  [new APIConnectionTimeoutError(), "timed_out"],
  [new APIUserAbortError(), "timed_out"],
  [new DOMException("The operation was aborted due to timeout", "TimeoutError"), "timed_out"],
] as const)("%s is %s", (thrown, kind) => {
  expect(failureOf(thrown, [], NOW, HOUR)).toEqual({ kind, retryAfterMs: null });
});

describe("what counts for all runs at the endpoint", () => {
  const went = (thrown: unknown) => OUTCOME_OF[failureOf(thrown, ["tools"], NOW, HOUR).kind];
  test.each([429, 503, 529])("%i: it is asked too much", (status) => expect(went(error(status))).toBe("throttled"));
  test.each([408, 500, 502, 504, 520, 599])("%i: it fails", (status) => expect(went(error(status))).toBe("failed"));
  test.each([400, 401, 402, 403, 404, 409, 413, 422, 425, 451, 501])("%i says nothing of it", (status) =>
    expect(went(error(status))).toBe("void"),
  );
  test("nor does an account without money", () =>
    expect(went(error(429, "no", {}, "insufficient_quota"))).toBe("void"));
});

test("what the endpoint asks to wait is part of the failure", () => {
  expect(failureOf(error(429, "slow down", { "retry-after": "3" }), [], NOW, HOUR).retryAfterMs).toBe(3_000);
});
