/** What a judge's word is read as. */
import { describe, expect, test } from "vitest";
import type { Answer } from "../../../functions/domain/schema.ts";
import { boolean, date, number, record, set, text } from "../../../functions/local/trust/labels.ts";
import { responseJudgement } from "../../../functions/models/judgement.ts";
import {
  GRADE_VERDICT_FORM,
  parseGradeVerdict,
  parseVerdict,
  VERDICT_FORM,
} from "../../../functions/models/prompts/judge.ts";

describe("a verdict", () => {
  test.each([
    ["bare", '{"reason": "it says so", "entailed": true, "ambiguous": false}'],
    ["fenced, after prose", 'Well.\n```json\n{"reason": "it says so", "entailed": true, "ambiguous": false}\n```'],
    [
      "after a thought",
      '<think>{"entailed": false}</think>{"reason": "it says so", "entailed": true, "ambiguous": false}',
    ],
  ])("%s", (_, text) => expect(parseVerdict(text)).toEqual({ reason: "it says so", entailed: true, ambiguous: false }));

  test.each(["", "yes", '{"entailed": true}', '{"entailed": "true", "ambiguous": false}', '[{"entailed": true}]'])(
    "%j is none",
    (text) => expect(parseVerdict(text)).toBeUndefined(),
  );

  test("on a response", () => {
    expect(parseGradeVerdict('{"correct": false}')).toEqual({ reason: "", correct: false });
    expect(parseGradeVerdict('{"correct": 1}')).toBeUndefined();
  });
});

test("the schemas that endpoints are given have an object at their root, closed", () => {
  for (const { schema } of [VERDICT_FORM, GRADE_VERDICT_FORM])
    expect(schema).toMatchObject({ type: "object", additionalProperties: false });
  expect(VERDICT_FORM.schema).toMatchObject({ required: ["entailed", "ambiguous"] });
});

describe("the payload of a judge of responses", () => {
  const asked = (answer: Answer) => responseJudgement("Which?", answer, "So it is.\nAnswer: this one").payload;
  test.each<[Answer, object]>([
    [text("Oslo", "Kristiania"), { type: "text", reference: "Oslo", accepted: ["Kristiania"] }],
    [
      number(5536.2, "kilometres", 0.005),
      {
        type: "number",
        reference: "5536.2 kilometres",
        unit: "kilometres",
        tolerance: "0.5 % of the reference either way",
      },
    ],
    [number(8), { type: "number", reference: "8", tolerance: "none" }],
    [
      { type: "number", value: 3, tolerance: { relative: 0.1, absolute: 0.5 } },
      { type: "number", reference: "3", tolerance: "10 % of the reference or 0.5 either way, whichever is more" },
    ],
    [date("2020-03-12"), { type: "date", reference: "2020-03-12" }],
    [boolean(false), { type: "boolean", reference: "no" }],
    [
      set(number(3), number(5)),
      {
        type: "set",
        reference: "3 and 5",
        parts: [
          { type: "number", reference: "3", tolerance: "none" },
          { type: "number", reference: "5", tolerance: "none" },
        ],
      },
    ],
    [
      record({ city: text("Lagos"), founded: date("1861-08-06") }),
      {
        type: "record",
        reference: "city: Lagos; founded: 1861-08-06",
        parts: [
          { label: "city", type: "text", reference: "Lagos", accepted: [] },
          { label: "founded", type: "date", reference: "1861-08-06" },
        ],
      },
    ],
  ])("of %j is its reference as text", (answer, reference) => {
    expect(asked(answer)).toEqual({ question: "Which?", ...reference, response: "this one" });
  });
});
