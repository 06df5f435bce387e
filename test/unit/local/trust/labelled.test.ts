/** The hand-labelled set: its form, and the rates of the grading program on it. */
import { describe, expect, test } from "vitest";
import { gradeResponse } from "../../../../functions/domain/grading/grade.ts";
import { needsJudge } from "../../../../functions/domain/grading/needs_judge.ts";
import { answerSchema, answerTypeSchema } from "../../../../functions/domain/schema.ts";
import { type Case, graded, labelledCases } from "../../../../functions/local/trust/grader.ts";
import { HELD_OUT, LABELLED } from "../../../../functions/local/trust/labelled.ts";
import { mistakes, rateText, tallied, tallyTable } from "../../../../functions/local/trust/tally.ts";

const CASES = labelledCases(LABELLED);
const ALL = [...LABELLED, ...HELD_OUT];

describe("the set", () => {
  test("is of typed answers, and of some size", () => {
    for (const { id, answer } of ALL) expect(answerSchema.safeParse(answer).success, id).toBe(true);
    expect(LABELLED.length).toBeGreaterThanOrEqual(50);
    expect(CASES.length).toBeGreaterThanOrEqual(400);
  });

  test("has ids of its own for every question and response, and no response twice at one question", () => {
    expect(new Set(ALL.map(({ id }) => id)).size).toBe(ALL.length);
    expect(new Set(labelledCases(ALL).map(({ id }) => id)).size).toBe(labelledCases(ALL).length);
    for (const { id, right, wrong } of ALL)
      expect(new Set([...right, ...wrong]).size, id).toBe(right.length + wrong.length);
  });

  test.each(answerTypeSchema.options)("has right and wrong responses to questions for a %s", (type) => {
    const of = CASES.filter(({ answer }) => answer.type === type);
    expect(of.filter(({ right }) => right).length).toBeGreaterThanOrEqual(15);
    expect(of.filter(({ right }) => !right).length).toBeGreaterThanOrEqual(15);
  });
});

describe("the grading program on it", () => {
  const { total } = tallied(graded(CASES));

  /** Measured: 193 of 217, 0.889 [0.841, 0.925]. Less is a grader that got stricter with right responses. */
  test("accepts at least 193 of the 217 right responses", () => {
    expect(total.true_positive.n).toBe(217);
    expect(total.true_positive.count, rateText(total.true_positive)).toBeGreaterThanOrEqual(193);
  });

  /** Measured: 0 of 221, 0 [0, 0.017]. More is a grader that pays for wrong responses. */
  test("accepts none of the 221 wrong responses", () => {
    expect(total.false_positive.n).toBe(221);
    expect(mistakes(graded(CASES)).filter((line) => line.startsWith("accepts"))).toEqual([]);
  });
});

describe("what is left to a judge", () => {
  const refused = labelledCases(ALL).filter(({ answer, response }) => gradeResponse(answer, response).correct === 0);
  const left = (right: boolean, text: boolean) =>
    refused.filter((one) => one.right === right && (one.answer.type === "text") === text);
  const share = (cases: readonly Case[]) =>
    cases.filter(({ answer, response }) => needsJudge(answer, response)).length / cases.length;

  test("is every right response that the program refuses", () => {
    expect(left(true, false).length + left(true, true).length).toBe(31);
    expect(left(true, false).filter(({ answer, response }) => !needsJudge(answer, response))).toEqual([]);
    expect(share(left(true, true))).toBe(1);
  });

  /** Measured: 87 of 214. */
  test("and less than half of the wrong ones, where they are no texts", () => {
    expect(share(left(false, false))).toBeLessThan(0.45);
  });
});

describe("the grading program on the held-out set", () => {
  const { total } = tallied(graded(labelledCases(HELD_OUT)));

  /** Measured: 48 of 55, 0.873 [0.760, 0.937]. */
  test("accepts at least 48 of the 55 right responses", () => {
    expect(total.true_positive.n).toBe(55);
    expect(total.true_positive.count, rateText(total.true_positive)).toBeGreaterThanOrEqual(48);
  });

  /** Measured: 2 of 58, 0.034 [0.010, 0.117]. */
  test("accepts at most 2 of the 58 wrong responses", () => {
    expect(total.false_positive.n).toBe(58);
    expect(total.false_positive.count, rateText(total.false_positive)).toBeLessThanOrEqual(2);
  });
});

describe("a tally", () => {
  const verdict = (group: string, right: boolean, passed: boolean) => ({ group, id: "x", text: "y", right, passed });
  const verdicts = [
    verdict("text", true, true),
    verdict("text", true, false),
    verdict("text", false, false),
    verdict("date", false, true),
  ];

  test("counts what passes of the right and of the wrong, by group and in total", () => {
    const { total, groups } = tallied(verdicts);
    expect(total).toMatchObject({ true_positive: { count: 1, n: 2 }, false_positive: { count: 1, n: 2 } });
    expect(groups.text).toMatchObject({ true_positive: { count: 1, n: 2 }, false_positive: { count: 0, n: 1 } });
    expect(groups.date).toMatchObject({ true_positive: { rate: null, n: 0 }, false_positive: { count: 1, n: 1 } });
  });

  test("is a table with intervals, within 100 columns, and a line for each mistake", () => {
    const table = tallyTable("verdicts", tallied(verdicts));
    expect(table).toMatch(/date\s*│\s*0\s*│\s*-\s*│\s*1\s*│\s*1\.000 \[0\.207, 1\.000\]/);
    expect(table).toMatch(/total\s*│\s*2\s*│\s*0\.500/);
    expect(table.split("\n").filter((line) => line.length > 100)).toEqual([]);
    expect(mistakes(verdicts)).toEqual(['refuses text x: "y"', 'accepts date x: "y"']);
  });
});
