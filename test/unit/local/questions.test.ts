/** What questions are measured by, and that those of the embedded teacher hold. */
import { describe, expect, test } from "vitest";
import type { Call } from "../../../functions/domain/schema.ts";
import { type Asked, figuresOf, partsOf } from "../../../functions/local/questions/figures.ts";
import { beyond } from "../../../functions/local/questions.ts";
import { isTask, planned, synthesize } from "../../support/synthesize.ts";

const call = (id: string): Call => ({ id, round: 1, step: 0, tool: "t", input: {}, output: {}, ok: true, error: null });
const asked = (question: string, ids: string, links: string): Asked => ({
  question,
  solution: [...ids].map(call),
  provenance: [...links.matchAll(/(\w)>(\w)/g)].map(([, from = "", to = ""]) => ({
    from: { call: from, pointer: "/x" },
    to: { call: to, pointer: "/x" },
  })),
});

describe("figures", () => {
  test("a solution has as many parts as values run between none of", () => {
    expect(partsOf(asked("", "a", ""))).toBe(1);
    expect(partsOf(asked("", "abc", "a>b b>c"))).toBe(1);
    expect(partsOf(asked("", "abcd", "a>b c>d"))).toBe(2);
    // A link to a call outside the solution joins nothing.
    expect(partsOf(asked("", "ab", "x>a x>b"))).toBe(2);
  });

  test("words and openings are counted, and what goes beyond the bounds is said", () => {
    const short = asked("What is it?", "a", "");
    const long = asked(`Tell me ${"so ".repeat(80)}much.`, "ab", "");
    const figures = figuresOf([short, short, short, long]);
    expect(figures).toMatchObject({ questions: 4, disjoint: 1, words_median: 3, words_p95: 83 });
    expect(figures.openings).toEqual([
      { words: "What is", share: 0.75 },
      { words: "Tell me", share: 0.25 },
    ]);
    expect(beyond(figures)).toHaveLength(3);
    expect(beyond(figuresOf([]))).toEqual([]);
  });
});

test("the embedded teacher's questions ask for one thing each, briefly, and begin in many ways", async () => {
  const kept: Asked[] = [];
  for (const configuration of planned(120, 17)) {
    const made = await synthesize(configuration);
    if (isTask(made) && made.lost === null) kept.push(made);
  }
  expect(kept.length).toBeGreaterThan(90);
  // One opening more or less is a percent of so few.
  const { openings, ...figures } = figuresOf(kept);
  expect(beyond({ ...figures, openings: openings.map((one) => ({ ...one, share: one.share - 0.04 })) })).toEqual([]);
}, 120_000);
