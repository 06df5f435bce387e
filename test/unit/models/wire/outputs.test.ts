/** Outputs of tools that are too long: what is shown of them stands where it stood, and says what is missing. */
import { describe, expect, test } from "vitest";
import { estimateTokens, truncateOutput, truncateText } from "../../../../functions/models/wire/truncate.ts";

const rows = Array.from({ length: 400 }, (_, id) => ({ id, name: `row ${id}` }));
const tokensOf = (value: unknown) => estimateTokens(JSON.stringify(value));

describe("an output that is cut", () => {
  test.each([
    ["a list", rows],
    ["a list in an object", { rows, total: 400 }],
    ["a string", { text: "word ".repeat(4000) }],
    ["an object of many fields", Object.fromEntries(rows.map(({ id, name }) => [`field_${id}`, name]))],
    ["lists in lists", Array.from({ length: 50 }, () => Array.from({ length: 50 }, (_, i) => i))],
  ])("%s: is about as long as may be, and says so", (_, output) => {
    const cut = truncateOutput(output, 400);
    expect(tokensOf(cut)).toBeLessThanOrEqual(400);
    expect(tokensOf(cut)).toBeGreaterThan(200);
    expect(JSON.stringify(cut)).toMatch(/\d+ (?:more|of) .*not shown/);
  });
  test("shows what it shows at the pointers of the whole, and as much as fits", () => {
    const cut = truncateOutput({ rows, total: 400 }, 60) as { rows: unknown[]; total: number };
    const shown = cut.rows.slice(0, -1);
    const note = (left: number) => ({ cut: `${left} more items are not shown` });
    expect(shown).toEqual(rows.slice(0, shown.length));
    expect(cut).toEqual({ rows: [...shown, note(400 - shown.length)], total: 400 });
    const more = { rows: [...rows.slice(0, shown.length + 1), note(399 - shown.length)], total: 400 };
    expect(tokensOf(more)).toBeGreaterThan(60);
  });
  test("keeps strings that a note would make no shorter", () => {
    const name = "x".repeat(70);
    expect(truncateOutput({ name, rows }, 50)).toMatchObject({ name });
  });
  test("has strings cut between characters", () => {
    for (let tokens = 60; tokens < 90; tokens++) {
      const { text } = truncateOutput({ text: `a${"🧬".repeat(300)}` }, tokens) as { text: string };
      expect(text).toMatch(/^a(?:🧬)+ \[cut: \d+ of 601 characters are not shown\]$/u);
    }
  });
  test("says how many fields are left out", () => {
    const cut = truncateOutput(Object.fromEntries(rows.map(({ id }) => [`field_${id}`, id])), 300) as { cut: string };
    expect(cut.cut).toBe(`${401 - Object.keys(cut).length} more fields are not shown`);
  });
  test("is the beginning of its text where nothing else makes it short enough", () => {
    const deep = { a: { b: Object.fromEntries(rows.slice(0, 24).map(({ name }) => [name, { name }])) } };
    const { shown_in_part } = truncateOutput(deep, 20) as { shown_in_part: string };
    expect(shown_in_part).toMatch(/^\{"a":\{"b":.* \[cut: \d+ of \d+ characters are not shown\]$/);
  });
  test("stays what it is where it is stored", () => {
    const before = structuredClone(rows);
    truncateOutput(rows, 50);
    expect(rows).toEqual(before);
  });
  test("of megabytes takes no long time", () => {
    const began = performance.now();
    truncateOutput(
      Array.from({ length: 20_000 }, (_, id) => ({ id, text: "word ".repeat(50) })),
      4000,
    );
    expect(performance.now() - began).toBeLessThan(3000);
  });
});

test("a text that fits to the last token is returned as it is", () => {
  const text = "a".repeat(400);
  expect(truncateText(text, 100)).toBe(text);
  expect(truncateText(text, 99)).not.toBe(text);
});
