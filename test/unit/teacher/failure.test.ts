/** What a failed request says. */
import { APIConnectionError, APIConnectionTimeoutError, APIError } from "openai";
import { describe, expect, test } from "vitest";
import { failureOf, retryAfter } from "../../../functions/teacher/failure.ts";

const NOW = Date.parse("2026-01-01T00:00:00Z");
const error = (status: number, message = "no", headers: Record<string, string> = {}, code?: string) =>
  APIError.generate(status, { error: { message, code } }, message, new Headers(headers));
const kind = (status: number, message?: string, code?: string) =>
  failureOf(error(status, message, {}, code), ["tools", "response_format"], NOW).kind;

test.each([
  [429, "throttled"],
  [503, "throttled"],
  [529, "throttled"],
  [408, "failed"],
  [409, "failed"],
  [500, "failed"],
  [502, "failed"],
  [504, "failed"],
  [401, "refused"],
  [402, "refused"],
  [403, "refused"],
  [404, "refused"],
  [400, "rejected"],
  [413, "rejected"],
  [422, "rejected"],
] as const)("%i is %s", (status, expected) => expect(kind(status)).toBe(expected));

test("an account without money is refused, not throttled", () => {
  expect(kind(429, "You exceeded your current quota", "insufficient_quota")).toBe("refused");
});

test("an endpoint without a feature lacks it", () => {
  expect(failureOf(error(400, "gemma does not support tools"), ["tools"], NOW)).toMatchObject({
    kind: "lacking",
    feature: "tools",
  });
  expect(failureOf(error(400, "gemma does not support tools"), [], NOW).kind).toBe("rejected");
});

test.each([
  new APIConnectionError({ message: "cut" }),
  new APIConnectionTimeoutError(),
  new SyntaxError("Unexpected end of JSON input"),
  new Error("completion without choices"),
])("%s may be mended by a retry", (thrown) => {
  expect(failureOf(thrown, [], NOW)).toEqual({ kind: "failed", retryAfterMs: null });
});

describe("what the endpoint asks to wait", () => {
  test.each([
    [{ "retry-after": "7" }, 7_000],
    [{ "retry-after": "0" }, 0],
    [{ "retry-after": "Thu, 01 Jan 2026 00:00:30 GMT" }, 30_000],
    [{ "retry-after": "Wed, 31 Dec 2025 00:00:00 GMT" }, 0],
    [{ "retry-after-ms": "250", "retry-after": "7" }, 250],
    [{ "retry-after": "soon" }, null],
    [{}, null],
  ])("%j: %s ms", (headers, wait) =>
    expect(retryAfter(new Headers(headers as Record<string, string>), NOW)).toBe(wait),
  );

  test("is part of the failure", () => {
    expect(failureOf(error(429, "slow down", { "retry-after": "3" }), [], NOW).retryAfterMs).toBe(3_000);
  });
});
