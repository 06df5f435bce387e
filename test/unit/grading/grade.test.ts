/** The format, the reward, and what holds for every answer and every response. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { extractAnswer } from "../../../functions/domain/grading/extract.ts";
import { accepts, FORMAT_WEIGHT, gradeResponse } from "../../../functions/domain/grading/grade.ts";
import { nearMisses } from "../../../functions/domain/grading/misses.ts";
import { paraphrases } from "../../../functions/domain/grading/paraphrases.ts";
import { answerText } from "../../../functions/domain/grading/text.ts";
import { type Answer, answerSchema } from "../../../functions/domain/schema.ts";
import { answers } from "./answers.ts";

const seven: Answer = { type: "number", value: 7, tolerance: { relative: 0, absolute: 0 } };
const pair: Answer = {
  type: "list",
  value: [
    { type: "text", value: "Kenya", accepted: [] },
    { type: "text", value: "Mali", accepted: [] },
  ],
};

describe("extractAnswer", () => {
  test.each([
    ["Answer: 7", true, "7"],
    ["I looked it up.\n\nAnswer: 7\n\n", true, "7"],
    ["x\r\nAnswer: 7\r\n", true, "7"],
    ["  Answer: 7", true, "7"],
    ["Answer: 7\nHope this helps", false, "7\nHope this helps"],
    ["Answer: 6\nAnswer: 7", false, "7"],
    ["Answer:\nAnswer: 7", false, "7"],
    ["Answer:", false, ""],
    ["Answer:\n7", false, "7"],
    ["answer: 7", false, "7"],
    ["**Answer:** 7", false, "7"],
    ["**Final Answer**: 7", false, "7"],
    ["The answer is: 7", false, "7"],
    ["It is 7.\n7", false, "7"],
    ["The format is Answer: <text>\nAnswer: 7", true, "7"],
    ["", false, ""],
    ["\n \n", false, ""],
    ["**Answer: 7**", false, "7"],
    ["__Answer__: 7", false, "7"],
    ["*Answer*: **7**", false, "**7**"],
    ["Answer: **7**", true, "**7**"],
    ["`Answer: 7`", false, "7"],
    ["### Answer: 7", false, "7"],
    ["### Final Answer\n\n7", false, "7"],
    ["**Answer**\n7", false, "7"],
    ["Final answer: 7", false, "7"],
    ["- Answer: 7", false, "7"],
    ["Answer - 7", false, "7"],
    ["Answer – 7", false, "7"],
    ["Answer: -7", true, "-7"],
    ["Answer = 7", false, "7"],
    ["Answer：7", false, "7"],
    ["Answer:\n```\n7\n```", false, "7"],
    ["Answer:\n```text\n7\n```", false, "7"],
    ["```\nAnswer: 7\n```", false, "7"],
    ["<answer>7</answer>", false, "7"],
    ["<answer>\n7\n</answer>", false, "7"],
    ["Thus $\\boxed{7}$.", false, "7"],
    ["Thus \\[ \\boxed{\\frac{1}{2}} \\]", false, "\\frac{1}{2}"],
    ["$\\boxed{6}$ or $\\boxed{7}$", false, "$\\boxed{6}$ or $\\boxed{7}$"],
    ["\\boxed{6}\n\\boxed{7}", false, "7"],
    ["\\boxed{7}, or rather 8", false, "\\boxed{7}, or rather 8"],
    ["\\boxed{7}\nor rather 8", false, "7\nor rather 8"],
    ["\\boxed{7", false, "\\boxed{7"],
    ["\\boxed{6}\nAnswer: 7", true, "7"],
    ["Answer: 6\nAntwort: 7", false, "7"],
    ["Antwort: 7", false, "7"],
    ["**Réponse finale :** 7", false, "7"],
    ["La réponse est : 7", false, "7"],
    ["Respuesta: 7", false, "7"],
    ["Respuesta final: 7", false, "7"],
    ["Resposta: 7", false, "7"],
    ["Risposta: 7", false, "7"],
    ["Odpowiedź: 7", false, "7"],
    ["Ответ: 7", false, "7"],
    ["Окончательный ответ: 7", false, "7"],
    ["答案：7", false, "7"],
    ["最终答案：7", false, "7"],
    ["回答: 7", false, "7"],
    ["답변: 7", false, "7"],
    ["최종 답변: 7", false, "7"],
    ["الجواب: 7", false, "7"],
    ["Answers vary: 7", false, "Answers vary: 7"],
    ["The answering machine: 7", false, "The answering machine: 7"],
    ["Answer", false, "Answer"],
    ["Svar\n7", false, "7"],
  ])("%j", (response, format, text) => expect(extractAnswer(response)).toEqual({ format, text }));
});

describe("grade", () => {
  test.each([
    ["Answer: 7", 1, 1, FORMAT_WEIGHT + 1],
    ["Answer: 8", 1, 0, FORMAT_WEIGHT],
    ["7", 0, 1, 1],
    ["8", 0, 0, 0],
    ["Answer: 6\nAnswer: 7", 0, 1, 1],
    ["Answer: 7\nor rather 8", 0, 0, 0],
    ["Answer: 7\nAnswer: 8", 0, 0, 0],
  ] as const)("%j", (response, format, correct, reward) => {
    expect(gradeResponse(seven, response)).toEqual({ format, correct, reward });
  });

  test("the weight of the format can be set", () => {
    expect(gradeResponse(seven, "Answer: 8", 0.5).reward).toBe(0.5);
    expect(gradeResponse(seven, "Answer: 7", 0).reward).toBe(1);
  });

  test("a list under the mark is read although the format is not kept", () => {
    expect(gradeResponse(pair, "Answer:\n- Kenya\n- Mali")).toEqual({ format: 0, correct: 1, reward: 1 });
  });

  test("a text beyond the limit is wrong, quickly", () => {
    expect(gradeResponse(seven, `Answer: 7${" ".repeat(30_000)}.`).correct).toBe(0);
  });
});

describe("answerText", () => {
  test.each([
    [
      { type: "number", value: 1234.5, unit: "kilometres", tolerance: { relative: 0, absolute: 0 } },
      "1234.5 kilometres",
    ],
    [seven, "7"],
    [{ type: "text", value: " Ivory\nCoast ", accepted: [] }, "Ivory Coast"],
    [{ type: "date", value: "2020-03-12" }, "2020-03-12"],
    [{ type: "boolean", value: true }, "yes"],
    [{ type: "boolean", value: false }, "no"],
    [pair, "Kenya and Mali"],
    [{ type: "list", value: [...pair.value, seven] }, "Kenya, Mali and 7"],
    [
      { type: "set", value: [pair.value[0], { type: "text", value: "Korea, South", accepted: [] }] },
      "Kenya; Korea, South",
    ],
    [
      {
        type: "record",
        value: [
          { label: "country", answer: pair.value[0] },
          { label: "rank", answer: seven },
        ],
      },
      "country: Kenya; rank: 7",
    ],
  ])("%#", (answer, text) => expect(answerText(answerSchema.parse(answer))).toBe(text));
});

describe("any answer", () => {
  test("fits the schema", () => {
    fc.assert(fc.property(answers, (answer) => answerSchema.safeParse(answer).success));
  });

  test("its paraphrases, four or more, are accepted", () => {
    fc.assert(
      fc.property(answers, (answer) => {
        const texts = paraphrases(answer);
        expect(texts).toContain(answerText(answer));
        expect(texts.length).toBeGreaterThanOrEqual(4);
        expect(texts.filter((text) => gradeResponse(answer, `Answer: ${text}`).correct === 0)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test("under another mark is as right, and its near misses are as wrong, without the format", () => {
    const marks = ["**Answer:** ", "### Answer\n", "Answer - ", "Réponse finale : ", "答案：", "Answer:\n"];
    fc.assert(
      fc.property(answers, fc.constantFrom(...marks), (answer, mark) => {
        const right = gradeResponse(answer, mark + answerText(answer));
        expect(right).toMatchObject({ format: 0, correct: 1 });
        expect(nearMisses(answer).filter((text) => gradeResponse(answer, mark + text).correct === 1)).toEqual([]);
      }),
      { numRuns: 200 },
    );
  });

  test("its near misses, four or more, are rejected", () => {
    fc.assert(
      fc.property(answers, (answer) => {
        const texts = nearMisses(answer);
        expect(texts.length).toBeGreaterThanOrEqual(4);
        expect(texts.filter((text) => gradeResponse(answer, `Answer: ${text}`).correct === 1)).toEqual([]);
      }),
      { numRuns: 400 },
    );
  });

  test("two different ones joined by or are rejected", () => {
    fc.assert(
      fc.property(answers, answers, (answer, other) => {
        const text = `${answerText(answer)} or ${answerText(other)}`;
        expect(accepts(answer, text)).toBe(false);
        expect(accepts(answer, `either ${text}`)).toBe(false);
      }),
    );
  });

  test("grading never throws, and gives the same verdict again", () => {
    const noise = fc.oneof(
      fc.string({ unit: "binary", maxLength: 200 }),
      fc
        .array(
          fc.constantFrom(
            ..."0123456789.,;:-−+*×x^/%$€()[]{}\\\n \"'eE√π½²",
            "and",
            "or",
            "Answer:",
            "1,234",
            "March",
            "NaN",
            "\ud800",
          ),
          { maxLength: 60 },
        )
        .map((parts) => parts.join("")),
    );
    fc.assert(
      fc.property(answers, noise, (answer, response) => {
        const first = gradeResponse(answer, response);
        expect(gradeResponse(answer, response)).toEqual(first);
        expect([0, 1]).toContain(first.correct);
      }),
      { numRuns: 500 },
    );
  });

  test("long responses of many separators are graded in bounded time", () => {
    const items = Array.from(
      { length: 40 },
      (_, index): Answer => ({ type: "number", value: index + 100, tolerance: { relative: 0.5, absolute: 0 } }),
    );
    const answer = answerSchema.parse({ type: "set", value: items });
    const start = performance.now();
    accepts(answer, Array.from({ length: 41 }, (_, index) => index + 100).join(", "));
    accepts(answer, ",".repeat(7_900));
    accepts(answer, "1,".repeat(3_900));
    accepts(answer, "1 ".repeat(3_900));
    expect(performance.now() - start).toBeLessThan(10_000);
  });
});
