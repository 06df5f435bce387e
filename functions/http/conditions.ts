/** Conditional requests for a file (RFC 9110, section 13): which of its headers are asked, and in which order. */

/** What a file is known by: a strong entity tag, and when it last changed in Unix milliseconds. */
export interface Validators {
  readonly etag: string;
  readonly modified: number;
}

/** A header by its name in lower case; undefined where the request does not have it. */
export type HeaderOf = (name: string) => string | undefined;

/** `go on`: the request is worked on. Else the status it ends with and, for a failed precondition, the header that failed. */
export type ConditionResult =
  | { readonly outcome: "go on" }
  | { readonly outcome: "not modified" }
  | { readonly outcome: "failed"; readonly header: "if-match" | "if-unmodified-since" };

/** The preconditions of a GET or HEAD, in the order of section 13.2.2; If-Range comes after them. */
export async function conditionResult(header: HeaderOf, file: Validators): Promise<ConditionResult> {
  const match = header("if-match");
  if (match !== undefined) {
    if (!names(match, file.etag, "strong")) return { outcome: "failed", header: "if-match" };
  } else {
    const since = await secondOf(header("if-unmodified-since"));
    if (since !== null && second(file.modified) > since) return { outcome: "failed", header: "if-unmodified-since" };
  }
  const noneMatch = header("if-none-match");
  if (noneMatch !== undefined) return { outcome: names(noneMatch, file.etag, "weak") ? "not modified" : "go on" };
  const since = await secondOf(header("if-modified-since"));
  return { outcome: since !== null && second(file.modified) <= since ? "not modified" : "go on" };
}

/** Whether a Range header is to be heeded: there is no If-Range, or it names just this file, by its tag or by its date. */
export async function heedsRange(header: HeaderOf, file: Validators): Promise<boolean> {
  const value = header("if-range")?.trim();
  return value === undefined || value === file.etag || (await secondOf(value)) === second(file.modified);
}

/** Whether a list of entity tags names the file's. A weak tag is the same as a strong one in a weak comparison alone. */
function names(list: string, etag: string, comparison: "strong" | "weak"): boolean {
  if (list.trim() === "*") return true;
  return [...list.matchAll(/(W\/)?("[^"]*")/g)].some(
    ([, weak, tag]) => tag === etag && (weak === undefined || comparison === "weak"),
  );
}

/** A date of HTTP, in any of its three forms, in Unix seconds; null for none and for what is not one, which is to be ignored. */
async function secondOf(text: string | undefined): Promise<number | null> {
  if (text === undefined) return null;
  // Loaded where it is needed: it would slow down the start of every worker.
  const { DateTime } = await import("luxon");
  const date = DateTime.fromHTTP(text.trim(), { zone: "utc" });
  return date.isValid ? second(date.toMillis()) : null;
}

/** Dates of HTTP have whole seconds. */
function second(milliseconds: number): number {
  return Math.floor(milliseconds / 1000);
}
