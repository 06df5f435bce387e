/** Marks in a file of records: where a file of a split is made from. */
import { describe, expect, it } from "vitest";
import { type Mark, markBefore, marked } from "../../../functions/domain/dataset/marks.ts";

/** Of so many records of ten bytes, every third of which is of RL. */
function marksOf(records: number): readonly Mark[] {
  let marks: readonly Mark[] = [];
  const before = { sft: 0, rl: 0, eval: 0 };
  for (let record = 0; record < records; record++) {
    marks = marked(marks, record * 10, before);
    before[record % 3 === 0 ? "rl" : "sft"]++;
  }
  return marks;
}

describe("marks", () => {
  it("stand before every 500th record, the first aside", () => {
    expect(marksOf(500)).toEqual([]);
    expect(marksOf(1_001).map(({ at, sft, rl }) => [at, sft, rl])).toEqual([
      [5_000, 333, 167],
      [10_000, 666, 334],
    ]);
  });

  it("are found by the place of a task in its split: the last that is not behind it", () => {
    const marks = marksOf(1_001);
    expect(markBefore(marks, "sft", 332).at).toBe(0);
    expect(markBefore(marks, "sft", 333).at).toBe(5_000);
    expect(markBefore(marks, "sft", 665).at).toBe(5_000);
    expect(markBefore(marks, "rl", 334).at).toBe(10_000);
    expect(markBefore([], "rl", 7)).toEqual({ at: 0, sft: 0, rl: 0, eval: 0 });
  });
});
