/** When an endpoint asks to be tried again. */

/** A number as servers write one: no sign, no unit. */
const NUMBER = /^\d+(?:\.\d+)?(?:e\+?\d+)?$/i;
/** The values of a header that was sent several times, which come joined by commas; a date has a comma of its own. */
const VALUES = /\s*(?:mon|tue|wed|thu|fri|sat|sun)[a-z]*, [^,]+|[^,]+/gi;

/**
 * `Retry-After` in seconds or as a date (RFC 9110, 10.2.3), or the more precise `retry-after-ms`: milliseconds, `max` at most.
 * Of several values the longest; what is neither is as good as nothing.
 */
export function retryAfter(headers: Headers | undefined, now: number, max: number): number | null {
  const longest = (name: string, read: (value: string) => number) => {
    const values = (headers?.get(name) ?? "").match(VALUES) ?? [];
    const waits = values.map((value) => read(value.trim())).filter((wait) => !Number.isNaN(wait));
    return waits.length === 0 ? null : Math.min(max, Math.max(0, ...waits));
  };
  const number = (value: string) => (NUMBER.test(value) ? Number(value) : Number.NaN);
  const precise = longest("retry-after-ms", number);
  if (precise !== null) return precise;
  return longest("retry-after", (value) => {
    const seconds = number(value);
    if (!Number.isNaN(seconds)) return seconds * 1000;
    // A date begins with its weekday: other texts too are read as dates by some engines.
    return /^[a-z]+, /i.test(value) ? Date.parse(value) - now : Number.NaN;
  });
}
