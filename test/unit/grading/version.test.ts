import { expect, test } from "vitest";
import { gradeResponse } from "../../../functions/domain/grading/grade.ts";
import { needsJudge } from "../../../functions/domain/grading/needs_judge.ts";
import { GRADER_VERSION } from "../../../functions/domain/grading/version.ts";
import { sha256Hex } from "../../../functions/domain/json.ts";
import { labelledCases } from "../../../functions/local/trust/grader.ts";
import { HELD_OUT, LABELLED } from "../../../functions/local/trust/labelled.ts";

test("verdicts are those of the version: whoever changes them raises GRADER_VERSION, and writes the new digest here", () => {
  const cases = labelledCases([...LABELLED, ...HELD_OUT]);
  const verdicts = cases.map(({ answer, response }) => {
    const { format, correct } = gradeResponse(answer, response);
    return `${format}${correct}${needsJudge(answer, response) ? 1 : 0}`;
  });
  expect(verdicts.length).toBeGreaterThan(500);
  expect([GRADER_VERSION, sha256Hex(verdicts.join())]).toEqual([
    2,
    "84a30202b3b71f4c197417ef14192e7d82081719bda88f3bb44e6d20895613ca",
  ]);
});
