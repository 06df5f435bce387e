/** How far attempts agree with each other, and answers read out of responses. */
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { agreementOf } from "../../../functions/domain/grading/agreement.ts";
import { gradeResponse } from "../../../functions/domain/grading/grade.ts";
import { readAs } from "../../../functions/domain/grading/read.ts";
import { answerText } from "../../../functions/domain/grading/text.ts";
import type { Answer } from "../../../functions/domain/schema.ts";
import { answers } from "./answers.ts";

const EXACT = { relative: 0, absolute: 0 };
const metres: Answer = { type: "number", value: 100, unit: "metres", tolerance: { relative: 0.01, absolute: 0 } };
const paris: Answer = { type: "text", value: "Paris", accepted: [] };

/** Of responses that each end in `Answer: <text>`, graded by program. */
const of = (reference: Answer, ...texts: string[]) =>
  agreementOf(
    reference,
    texts.map((text) => {
      const response = `I looked it up.\nAnswer: ${text}`;
      return { response, correct: gradeResponse(reference, response).correct === 1 };
    }),
  );

describe("agreement", () => {
  it("is the share of pairs with the same answer", () => {
    expect(of(paris, "Paris", "paris", "the Paris", "PARIS")).toEqual({ agreement: 1, disputed: false });
    expect(of(paris, "Paris", "Rome", "Oslo", "Bern")).toEqual({ agreement: 0, disputed: false });
    // Pairs: 3 of the reference, 1 of Rome, out of 10.
    expect(of(paris, "Paris", "Rome", "Paris", "rome.", "Paris")).toEqual({ agreement: 0.4, disputed: false });
  });

  it("that lies elsewhere than the reference disputes it, from two answers on and where they outnumber it", () => {
    expect(of(paris, "Rome", "Paris", "**Rome**")).toEqual({ agreement: 1 / 3, disputed: true });
    expect(of(paris, "Rome", "Rome", "Paris", "Paris")?.disputed).toBe(false);
    expect(of(paris, "Rome", "Oslo")?.disputed).toBe(false);
  });

  it("takes no answer for one: none at all, nothing behind the mark, or that it is not known", () => {
    expect(of(paris, "Paris")).toBeNull();
    expect(agreementOf(paris, [])).toBeNull();
    const silent = ["", "I could not work it out.", "Answer:", "Answer: unknown", "Answer: I don't know that."];
    expect(
      agreementOf(
        paris,
        [...silent, ...silent].map((response) => ({ response, correct: false })),
      ),
    ).toBeNull();
  });

  it("holds what a judge took for right to be the reference's answer", () => {
    const responses = ["Answer: the City of Light", "Answer: Paris"];
    expect(
      agreementOf(
        paris,
        responses.map((response) => ({ response, correct: true })),
      ),
    ).toEqual({ agreement: 1, disputed: false });
  });

  test.each<[Answer, string, string, boolean]>([
    [metres, "250 m", "about 250 metres", true],
    [metres, "250 m", "251 m", true],
    [metres, "250 m", "260 m", false],
    [metres, "250 m", "250 feet", false],
    [metres, "-250 m", "250 m", false],
    [{ type: "number", value: 0.2, tolerance: EXACT }, "50%", "0.5", true],
    [{ type: "date", value: "2020-03-12" }, "2021-04-01", "1 April 2021", true],
    [{ type: "date", value: "2020-03-12" }, "2021-04-01", "April 2, 2021", false],
    [{ type: "boolean", value: true }, "no", "false", true],
    [paris, "Trinidad & Tobago", "trinidad and tobago", true],
    [{ type: "set", value: [paris, paris] }, "Rome; Oslo", "Oslo and Rome", true],
    [{ type: "list", value: [paris, paris] }, "Rome; Oslo", "Oslo; Rome", false],
    [{ type: "list", value: [paris, paris] }, "Rome; Oslo", "1. Rome\n2. Oslo", true],
    [
      {
        type: "record",
        value: [
          { label: "capital", answer: paris },
          { label: "height", answer: metres },
        ],
      },
      "capital: Rome; height: 21 m",
      "Rome; 21",
      true,
    ],
    [
      {
        type: "record",
        value: [
          { label: "capital", answer: paris },
          { label: "height", answer: metres },
        ],
      },
      "Rome; 21 m",
      "Rome; 37 m",
      false,
    ],
  ])("of wrong answers goes by the type: %j: %s and %s", (reference, one, other, same) => {
    const wanted = { agreement: same ? 1 : 0, disputed: same };
    expect(of(reference, one, other)).toEqual(wanted);
    expect(of(reference, other, one)).toEqual(wanted);
  });
});

it("what is read out of a text is what the grader takes it for", () => {
  fc.assert(
    fc.property(answers, answers, (like, said) => {
      const text = answerText(said);
      const read = readAs(like, text);
      if (read !== undefined) {
        expect(read.type).toBe(like.type);
        expect(gradeResponse(read, `Answer: ${text}`).correct).toBe(1);
      }
    }),
  );
});

it("an answer is read out of its own text", () => {
  let read = 0;
  let all = 0;
  fc.assert(
    fc.property(answers, (answer) => {
      all++;
      if (readAs(answer, answerText(answer)) !== undefined) read++;
    }),
    { numRuns: 500, seed: 1 },
  );
  expect(read / all).toBeGreaterThan(0.9);
});
