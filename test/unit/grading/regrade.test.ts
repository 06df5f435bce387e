import { describe, expect, test } from "vitest";
import { regrade, type Verdict } from "../../../functions/domain/grading/regrade.ts";
import type { Answer } from "../../../functions/domain/schema.ts";
import { finalResponse, responseOf } from "../../../functions/domain/solving/response.ts";

const answer: Answer = { type: "text", value: "Ulaanbaatar", accepted: [] };
const verdict = (format: 0 | 1, correct: 0 | 1, reward = 0.1 * format + correct): Verdict => ({
  format,
  correct,
  reward,
});

const graded = (detail: string | null, judged = false, otherwise: string | null = null) => ({
  detail,
  judged,
  otherwise,
});

describe("a verdict that is held against today's", () => {
  test.each([
    ["the same, right", "Answer: Ulaanbaatar", verdict(1, 1), null, null],
    ["the same, wrong", "Answer: Hovd", verdict(1, 0), null, null],
    ["right now", "Answer: Ulaanbaatar", verdict(1, 0), null, "accepted"],
    [
      "right now by the program, where a judge refused",
      "Answer: Ulaanbaatar",
      verdict(1, 0),
      "judged wrong",
      "accepted",
    ],
    ["wrong now", "Answer: Hovd", verdict(1, 1), null, "refused"],
    ["of another format", "Answer: Ulaanbaatar", verdict(0, 1), null, "format"],
    ["with another reward", "Answer: Ulaanbaatar", verdict(1, 1, 0.5), null, "reward"],
    ["without a reward", "Answer: Ulaanbaatar", { format: 1, correct: 1, reward: null }, null, "reward"],
    ["added up a little otherwise", "Answer: Ulaanbaatar", verdict(1, 1, 1.1 + 1e-12), null, null],
  ] as const)("%s", (_, response, before, detail, reason) => {
    expect(regrade(answer, response, before, graded(detail)).change?.reason ?? null).toBe(reason);
  });

  test("stands where it is a judge's and the program refuses, with the format that is read now", () => {
    const right = regrade(
      answer,
      "Answer: the city on the Tuul",
      verdict(1, 1),
      graded("judged right: it lies there", true),
    );
    expect(right).toMatchObject({ by_judge: true, change: null, after: { correct: 1, reward: 1.1 } });
    const wrong = regrade(answer, "Answer: the city on the Tuul", verdict(1, 0), graded("judged wrong: no", true));
    expect(wrong).toMatchObject({ by_judge: true, change: null, after: { correct: 0 } });
    const format = regrade(answer, "Answer: the city on the Tuul", verdict(0, 1), graded("judged right", true));
    expect(format).toMatchObject({ by_judge: true, change: { reason: "format" } });
  });

  test("of a judge falls where the program is certain: a number that stands alone is no matter of words", () => {
    const seven: Answer = { type: "number", value: 7, tolerance: { absolute: 0, relative: 0 } };
    const right = regrade(seven, "Answer: 8", verdict(1, 1), graded("judged right: near enough", true));
    expect(right).toMatchObject({ by_judge: false, after: { correct: 0, reward: 0.1 } });
    expect(right.change).toEqual({
      reason: "refused",
      detail: "the program refuses for certain an answer that a judge accepted",
    });
    expect(regrade(seven, "Answer: about seven", verdict(1, 1), graded("judged right", true))).toMatchObject({
      by_judge: true,
      change: null,
    });
  });

  test("is wrong where it changed otherwise, whatever it answered and whoever accepted it", () => {
    const otherwise = "basket: nothing was changed";
    for (const [response, detail] of [
      ["Answer: Ulaanbaatar", null],
      ["Answer: the city on the Tuul", "judged right: it lies there"],
    ] as const)
      expect(regrade(answer, response, verdict(1, 1), graded(detail, true, otherwise))).toEqual({
        by_judge: false,
        after: verdict(1, 0),
        change: { reason: "refused", detail: `it changed otherwise: ${otherwise}` },
      });
    expect(regrade(answer, "Answer: Hovd", verdict(1, 0), graded(null, false, otherwise)).change).toBeNull();
    const again = regrade(answer, "Answer: Ulaanbaatar", verdict(1, 0), graded("wrong changes: basket: ..."));
    expect(again.change).toEqual({
      reason: "accepted",
      detail: "what it changed is as good as what the solution changes",
    });
  });

  test("says where a judge would be asked of what the program refuses", () => {
    const of = (judged: boolean) =>
      regrade(answer, "Answer: the city on the Tuul", verdict(1, 1), graded(null, judged)).change?.detail;
    expect(of(true)).toContain("would ask it");
    expect(of(false)).toBe("the program refuses the answer");
  });
});

test("the response is the last message, read alone or among all", () => {
  const said = { role: "assistant", content: "Answer: 3" };
  for (const [last, response] of [
    [said, "Answer: 3"],
    [{ role: "tool", content: "3" }, ""],
    [{ ...said, tool_calls: [{}] }, ""],
    [{ role: "assistant" }, ""],
  ] as const) {
    expect(finalResponse(JSON.stringify([{ role: "user", content: "?" }, last]))).toBe(response);
    expect(responseOf(JSON.stringify(last))).toBe(response);
  }
  expect(finalResponse("[]")).toBe("");
  expect([responseOf("{"), responseOf("null"), responseOf("[]")]).toEqual([undefined, undefined, undefined]);
});
