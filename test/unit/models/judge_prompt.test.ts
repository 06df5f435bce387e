/** What a judge's word is read as. */
import { describe, expect, test } from "vitest";
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
