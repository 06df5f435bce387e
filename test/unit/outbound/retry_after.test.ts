/** What headers say of when to try again. */

import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { retryAfter } from "../../../functions/outbound/retry_after.ts";

const NOW = Date.parse("2026-01-01T00:00:00Z");
const HOUR = 60 * 60_000;

describe("what the endpoint asks to wait", () => {
  test.each([
    [{ "retry-after": "7" }, 7_000],
    [{ "retry-after": "0" }, 0],
    [{ "retry-after": "1.5" }, 1_500],
    [{ "retry-after": "Thu, 01 Jan 2026 00:00:30 GMT" }, 30_000],
    [{ "retry-after": "Wed, 31 Dec 2025 00:00:00 GMT" }, 0],
    [{ "retry-after-ms": "250", "retry-after": "7" }, 250],
    [{ "retry-after-ms": "soon", "retry-after": "7" }, 7_000],
    [{ "retry-after": "soon" }, null],
    [{ "retry-after": "" }, null],
    [{ "retry-after": "NaN" }, null],
    [{ "retry-after": "-5" }, null],
    [{ "retry-after-ms": "-250" }, null],
    [{ "retry-after": "5 s" }, null],
    [{ "retry-after": "2026-01-01" }, null],
    [{}, null],
  ])("%j: %s ms", (headers, wait) =>
    expect(retryAfter(new Headers(headers as Record<string, string>), NOW, HOUR)).toBe(wait),
  );

  test.each([
    { "retry-after": "3601" },
    { "retry-after": "86400" },
    { "retry-after": "1e12" },
    { "retry-after": "9".repeat(400) },
    { "retry-after": "Thu, 01 Jan 2099 00:00:00 GMT" },
    { "retry-after": "Thursday, 01-Jan-26 12:00:00 GMT" },
    { "retry-after-ms": "1e300" },
    { "retry-after-ms": "999999999999" },
  ])("is an hour at most: %j", (headers) =>
    expect(retryAfter(new Headers(headers as unknown as Record<string, string>), NOW, HOUR)).toBe(HOUR),
  );

  test("said several times is the longest that can be read", () => {
    const said = (...values: string[]) => {
      const headers = new Headers();
      for (const value of values) headers.append("retry-after", value);
      return retryAfter(headers, NOW, HOUR);
    };
    expect(said("5", "10")).toBe(10_000);
    expect(said("5", "Thu, 01 Jan 2026 00:00:30 GMT")).toBe(30_000);
    expect(said("Thu, 01 Jan 2099 00:00:00 GMT", "5")).toBe(HOUR);
    expect(said("never", "5")).toBe(5_000);
    expect(said("never", "ever")).toBeNull();
  });

  test("is within what may be asked, or nothing, whatever the header says", () => {
    const text = fc.oneof(
      fc.string(),
      fc.double().map(String),
      fc.date({ noInvalidDate: true }).map((at) => at.toUTCString()),
    );
    const header = text.filter((value) => /^[\x20-\x7e]*$/.test(value));
    fc.assert(
      fc.property(header, header, (seconds, precise) => {
        const headers = new Headers({ "retry-after": seconds, "retry-after-ms": precise });
        const wait = retryAfter(headers, NOW, HOUR);
        expect(wait === null || (wait >= 0 && wait <= HOUR)).toBe(true);
      }),
    );
  });
});
