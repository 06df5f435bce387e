/** Grader: grading tells right responses to this task from wrong ones. */
import { gradeResponse } from "../grading/grade.ts";
import { nearMisses } from "../grading/misses.ts";
import { paraphrases } from "../grading/paraphrases.ts";
import type { Answer } from "../schema.ts";
import { type Check, checkOf } from "./check.ts";

/**
 * Figure: fraction of right verdicts on the paraphrases (to accept) and the near misses (to reject). Passed if all are
 * right; what a constant meets is for the check `guess`.
 */
export function graderCheck(answer: Answer): Check {
  const trials = [
    ...paraphrases(answer).map((text) => ({ text, wanted: 1 })),
    ...nearMisses(answer).map((text) => ({ text, wanted: 0 })),
  ];
  const wrong = trials.filter(({ text, wanted }) => gradeResponse(answer, `Answer: ${text}`).correct !== wanted);
  const [first] = wrong;
  const complaint =
    first === undefined ? null : `${first.wanted === 1 ? "rejects" : "accepts"} "${first.text.slice(0, 200)}"`;
  return checkOf(1 - wrong.length / trials.length, complaint);
}
