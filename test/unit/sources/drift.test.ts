/** What calls that were made again say of a tool. */
import { expect, it } from "vitest";
import type { Json } from "../../../functions/domain/schema.ts";
import { type Again, comparedCalls } from "../../../functions/sources/drift/compare.ts";
import type { Outcome } from "../../../functions/sources/probes/decide.ts";

const river = (id: number, more: object = {}): Json => ({ id, name: `river ${id}`, length: 100 + id, ...more });
const ok = (output: Json): Outcome => ({ ok: true, output });
const again = (before: Json, now: Json): Again => ({ before, now: ok(now) });
const failed = (reason: "not_found" | "invalid_output"): Outcome => ({ ok: false, reason, message: reason });

it.each<[string, Again[], string[], string | null, RegExp | null]>([
  ["the same, in another order of fields", [again({ a: 1, b: 2 }, { b: 2, a: 1 })], ["same"], null, null],
  [
    "other values",
    [again(river(1), river(1)), again(river(2), river(2, { length: 7 }))],
    ["same", "other_values"],
    "drifting",
    /other values/,
  ],
  ["a field that is gone", [again(river(1), { id: 1, length: 101 })], ["other_shape"], "quarantined", /name/],
  [
    "a field of another type",
    [again(river(1), river(1, { length: "101" }))],
    ["other_shape"],
    "quarantined",
    /length|string/,
  ],
  [
    "a field that is new in all of them",
    [again(river(1), river(1, { unit: "km" })), again(river(2), river(2, { unit: "km" }))],
    ["other_shape", "other_shape"],
    "drifting",
    /returns what it did not: .*unit/,
  ],
  [
    "a field that some have and some have not",
    [again(river(1, { note: "x" }), river(1)), again(river(2), river(2, { note: "y" }))],
    ["other_values", "other_values"],
    "drifting",
    /other values/,
  ],
  ["a list that is empty by now", [again({ items: [river(1)] }, { items: [] })], ["other_values"], "drifting", /other/],
  [
    "what is no longer known",
    [{ before: river(1), now: failed("not_found") }, again(river(2), river(2))],
    ["error", "same"],
    null,
    /not_found/,
  ],
  [
    "what breaks the schema that its source states",
    [{ before: river(1), now: failed("invalid_output") }],
    ["other_shape"],
    "quarantined",
    /invalid_output/,
  ],
  ["nothing", [], [], null, null],
])("%s", (_, calls, changes, becomes, message) => {
  const compared = comparedCalls(calls, {});
  expect([compared.changes, compared.becomes]).toEqual([changes, becomes]);
  if (message === null) expect(compared.message).toBeNull();
  else expect(compared.message).toMatch(message);
});

it("a field is gone by the schema that was learnt, whatever the few calls that were made again had", () => {
  const learnt = { type: "object", required: ["id", "name"], properties: { id: {}, name: {} } };
  expect(comparedCalls([again({ id: 1, name: "a" }, { id: 1 })], learnt).becomes).toBe("quarantined");
});
