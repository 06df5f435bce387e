/** Rows of bulk statements: how many go into one, measured as the store measures them. */
import { describe, expect, it } from "vitest";
import { BOUND_BYTES, bindable, boundBytes, chunked, RowTooLarge } from "../../../db/chunks.ts";

/** The rows of each statement. */
const groups = (rows: readonly unknown[]) => chunked(rows, (some) => some as never) as unknown as unknown[][];

describe("what a row takes", () => {
  it.each([
    ["plain", "a".repeat(10), 12],
    ["two bytes", "é".repeat(10), 22],
    ["three bytes", "語".repeat(10), 32],
    ["four bytes", "😀".repeat(10), 42],
    ["quotes", '"'.repeat(10), 22],
    ["JSON within JSON", JSON.stringify('"'.repeat(10)), 46],
  ])("%s", (_, row, bytes) => expect(boundBytes(row)).toBe(bytes));
});

describe("rows of one statement", () => {
  it("are as many as fit, in UTF-8 bytes, in order", () => {
    const rows = Array.from({ length: 40 }, (_, i) => ({ i, text: "語".repeat(30_000) }));
    const made = groups(rows);
    expect(made.flat()).toEqual(rows);
    expect(Math.max(...made.map((rows) => boundBytes(rows)))).toBeLessThanOrEqual(BOUND_BYTES);
    expect(Math.max(...made.map((rows) => rows.length))).toBe(5);
  });

  it("are those around a large one, which is alone", () => {
    const [small, large] = [{ text: "a" }, { text: "a".repeat(1_900_000) }];
    expect(groups([small, small, large, small])).toEqual([[small, small], [large], [small]]);
    expect(groups([])).toEqual([]);
  });
});

it("a row that no statement takes is refused by name", () => {
  const row = { text: "a".repeat(BOUND_BYTES - 11) };
  expect(boundBytes(row)).toBe(BOUND_BYTES);
  expect(bindable(row, "round 1")).toBe(row);
  expect(() => bindable({ text: `${row.text}a` }, "round 1")).toThrow(RowTooLarge);
  expect(() => bindable({ text: `${row.text}a` }, "round 1")).toThrow(/^round 1: \d+ bytes/);
});
