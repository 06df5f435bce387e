/** Conditional requests in the order of RFC 9110, section 13.2.2. */
import { describe, expect, it } from "vitest";
import { conditionResult, heedsRange } from "../../../functions/http/conditions.ts";
import { fileName } from "../../../functions/http/files.ts";

/** Changed half a second past the second that its date can say. */
const FILE = { etag: '"abc,d"', modified: Date.UTC(1994, 10, 6, 8, 49, 37, 500) };
const DATES = ["Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994"];
const BEFORE = "Sun, 06 Nov 1994 08:49:36 GMT";
const AFTER = "Sun, 06 Nov 1994 08:49:38 GMT";

const of = (headers: Record<string, string>) => (name: string) => headers[name];
const verdict = async (headers: Record<string, string>) => {
  const found = await conditionResult(of(headers), FILE);
  return found.outcome === "failed" ? found.header : found.outcome;
};

describe("preconditions", () => {
  it.each<[Record<string, string>, string]>([
    [{}, "go on"],
    [{ "if-match": '"abc,d"' }, "go on"],
    [{ "if-match": "*" }, "go on"],
    [{ "if-match": '"x", "abc,d"' }, "go on"],
    [{ "if-match": '"x"' }, "if-match"],
    // Weak tags never match strongly; text that is no tag matches nothing.
    [{ "if-match": 'W/"abc,d"' }, "if-match"],
    [{ "if-match": "abc,d" }, "if-match"],
    [{ "if-match": "" }, "if-match"],
    [{ "if-unmodified-since": AFTER }, "go on"],
    [{ "if-unmodified-since": BEFORE }, "if-unmodified-since"],
    [{ "if-unmodified-since": "yesterday" }, "go on"],
    [{ "if-match": '"abc,d"', "if-unmodified-since": BEFORE }, "go on"],
    [{ "if-none-match": 'W/"abc,d"' }, "not modified"],
    [{ "if-none-match": '"x" , "abc,d"' }, "not modified"],
    [{ "if-none-match": "*" }, "not modified"],
    [{ "if-none-match": '"abc"' }, "go on"],
    [{ "if-modified-since": AFTER }, "not modified"],
    [{ "if-modified-since": BEFORE }, "go on"],
    [{ "if-modified-since": "1994" }, "go on"],
    [{ "if-none-match": '"x"', "if-modified-since": AFTER }, "go on"],
    [{ "if-match": '"x"', "if-none-match": '"abc,d"' }, "if-match"],
    [{ "if-unmodified-since": BEFORE, "if-modified-since": AFTER }, "if-unmodified-since"],
    [{ "if-match": '"abc,d"', "if-none-match": '"abc,d"' }, "not modified"],
  ])("%j: %s", async (headers, expected) => expect(await verdict(headers)).toBe(expected));

  it.each(DATES)("%s is the date of the file", async (date) => {
    expect(await verdict({ "if-unmodified-since": date })).toBe("go on");
    expect(await verdict({ "if-modified-since": date })).toBe("not modified");
    expect(await heedsRange(of({ "if-range": date }), FILE)).toBe(true);
  });
});

describe("a range", () => {
  it.each([
    ['"abc,d"', true],
    ['W/"abc,d"', false],
    ['"x"', false],
    ["*", false],
    [BEFORE, false],
    [AFTER, false],
    ["1994", false],
  ])("is heeded with if-range %s: %s", async (value, heeded) =>
    expect(await heedsRange(of({ "if-range": value }), FILE)).toBe(heeded),
  );

  it("is heeded without if-range", async () => expect(await heedsRange(of({}), FILE)).toBe(true));
});

it.each([
  ["tasks.jsonl", "tasks.jsonl"],
  ["data/sft-00000-of-00001.parquet", "sft-00000-of-00001.parquet"],
  ['a/b"; filename="c\r\nx', "b___filename__c__x"],
  ["a/..", "_"],
  ["a/.bashrc", "_bashrc"],
  ["a/ü.txt", "_.txt"],
])("%j is kept as %s", (path, name) => expect(fileName(path)).toBe(name));
