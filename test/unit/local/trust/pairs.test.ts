/** Right and wrong responses in pairs, by hand and by a generator: the rates of the grading program on them, by type of answer. */
import { describe, expect, test } from "vitest";
import { answerSchema, answerTypeSchema } from "../../../../functions/domain/schema.ts";
import { graded } from "../../../../functions/local/trust/grader.ts";
import { BY_HAND } from "../../../../functions/local/trust/pairs/by_hand.ts";
import { generatedPairs } from "../../../../functions/local/trust/pairs/generated.ts";
import { casesOfPairs, type Pair } from "../../../../functions/local/trust/pairs/pair.ts";
import { mistakes, rateText, tallied } from "../../../../functions/local/trust/tally.ts";

const RIGHT_MIN = 0.97;
const WRONG_MAX = 0.005;

describe.each<[string, Pair[], number, number]>([
  ["by hand", [...BY_HAND], 150, 6],
  ["generated", await generatedPairs(1_000, 1), 1_000, 125],
  ["generated from another seed", await generatedPairs(1_000, 2_026), 1_000, 125],
])("pairs %s", (name, pairs, count, least) => {
  const verdicts = graded(casesOfPairs(name, pairs));
  const { total, groups } = tallied(verdicts);

  test("are of all types of answer, typed rightly, and both sides of each differ", () => {
    expect(pairs).toHaveLength(count);
    for (const type of answerTypeSchema.options) {
      const of = pairs.filter(({ answer }) => answer.type === type);
      expect(of.length, type).toBeGreaterThanOrEqual(least);
    }
    for (const { answer, right, wrong } of pairs) {
      expect(answerSchema.safeParse(answer).success).toBe(true);
      expect(right).not.toBe(wrong);
    }
  });

  test(`at least ${RIGHT_MIN} of the right ones are accepted`, () => {
    expect(total.true_positive.rate, rateText(total.true_positive)).toBeGreaterThanOrEqual(RIGHT_MIN);
    for (const [type, { true_positive }] of Object.entries(groups))
      expect(true_positive.rate, `${type}: ${rateText(true_positive)}`).toBeGreaterThanOrEqual(0.9);
  });

  test(`at most ${WRONG_MAX} of the wrong ones are accepted`, () => {
    expect(mistakes(verdicts).filter((line) => line.startsWith("accepts")).length / count).toBeLessThanOrEqual(
      WRONG_MAX,
    );
  });
});

test("pairs are the same for the same seed, and others for another", async () => {
  const [first, again, other] = [await generatedPairs(50, 5), await generatedPairs(50, 5), await generatedPairs(50, 6)];
  expect(again).toEqual(first);
  expect(other).not.toEqual(first);
});
