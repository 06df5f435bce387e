/** When a task has been attempted enough: in groups, the same attempts as one after the other. */
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { runRequestSchema } from "../../../functions/domain/run.ts";
import {
  attemptsDue,
  attemptsMissing,
  attemptsMost,
  isCounted,
  NO_VERDICTS,
  type StopRule,
  tallyOf,
} from "../../../functions/domain/solving/stop.ts";
import { specificationOf } from "../../support/embedded.ts";

/** Attempts made one after the other, each begun only where the rule has not been met: the rule in its plainest form. */
function oneByOne({ attempts, early_stop }: StopRule, outcomes: readonly boolean[]): number {
  let correct = 0;
  let wrong = 0;
  while (correct + wrong < attempts) {
    if (early_stop?.after_correct !== undefined && correct >= early_stop.after_correct) break;
    if (early_stop?.after_wrong !== undefined && wrong >= early_stop.after_wrong) break;
    if (outcomes[correct + wrong]) correct++;
    else wrong++;
  }
  return correct + wrong;
}

const verdictOf = (correct: boolean) => ({ correct: correct ? 1 : 0, ended: "answered" });

/** Group after group, as the stages do; how large each was. */
function inGroups(rule: StopRule, outcomes: readonly boolean[]): number[] {
  const groups: number[] = [];
  let made = 0;
  for (;;) {
    const verdicts = outcomes.slice(0, made).map(verdictOf);
    const due = attemptsDue(rule, tallyOf(verdicts));
    if (due <= made) return groups;
    groups.push(due - made);
    made = due;
  }
}

const count = fc.integer({ min: 1, max: 16 });
const rules: fc.Arbitrary<StopRule> = fc.record({
  attempts: fc.integer({ min: 0, max: 16 }),
  early_stop: fc.option(
    fc.oneof(
      fc.record({ after_correct: count, after_wrong: count }),
      fc.record({ after_correct: count }),
      fc.record({ after_wrong: count }),
    ),
    { nil: undefined },
  ),
});
const outcomes = fc.array(fc.boolean(), { minLength: 16, maxLength: 16 });

describe("the stop rule", () => {
  it("makes in groups the attempts that one after the other would have been made, within its bound", () => {
    fc.assert(
      fc.property(rules, outcomes, (rule, results) => {
        const made = inGroups(rule, results).reduce((sum, size) => sum + size, 0);
        expect(made).toBe(oneByOne(rule, results));
        expect(made).toBeLessThanOrEqual(attemptsMost(rule));
      }),
    );
  });

  it("calls for no fewer attempts as verdicts come in", () => {
    fc.assert(
      fc.property(rules, outcomes, fc.integer({ min: 0, max: 15 }), (rule, results, n) => {
        const due = (verdicts: number) => attemptsDue(rule, tallyOf(results.slice(0, verdicts).map(verdictOf)));
        const made = oneByOne(rule, results);
        if (n < made) expect(due(n + 1)).toBeGreaterThanOrEqual(due(n));
      }),
    );
  });

  test.each<[StopRule, string, number[]]>([
    [{ attempts: 4 }, "0000", [4]],
    [{ attempts: 0 }, "", []],
    [{ attempts: 8, early_stop: { after_correct: 1 } }, "0010", [1, 1, 1]],
    [{ attempts: 8, early_stop: { after_correct: 2, after_wrong: 3 } }, "11", [2]],
    [{ attempts: 8, early_stop: { after_correct: 2, after_wrong: 3 } }, "0100", [2, 1, 1]],
    [{ attempts: 3, early_stop: { after_wrong: 2 } }, "101", [2, 1]],
  ])("%j with %s makes groups of %j", (rule, results, groups) => {
    expect(
      inGroups(
        rule,
        [...results].map((one) => one === "1"),
      ),
    ).toEqual(groups);
  });

  it("waits for verdicts, and asks for what is missing alone", () => {
    const ended = null;
    expect(
      tallyOf([
        { correct: 1, ended },
        { correct: null, ended },
        { correct: 0, ended },
      ]),
    ).toEqual({ correct: 1, wrong: 1, left_out: 0 });
    expect(attemptsDue({ attempts: 5 }, NO_VERDICTS)).toBe(5);
    expect(attemptsMissing(4, new Set([0, 2]))).toEqual([1, 3]);
    expect(attemptsMissing(2, new Set([0, 1, 2]))).toEqual([]);
  });
});

describe("attempts that ended in what was not the model's doing", () => {
  const out = { correct: null, ended: "content_filter" };
  const waiting = { correct: null, ended: "no_answer" };

  it("have no verdict, and are told from those that wait for one", () => {
    expect(tallyOf([out, waiting, verdictOf(true)])).toEqual({ correct: 1, wrong: 0, left_out: 1 });
    expect([out, waiting].map(isCounted)).toEqual([false, true]);
  });

  it("are not made up for, and count neither for nor against the task", () => {
    expect(attemptsDue({ attempts: 3 }, tallyOf([out, out, verdictOf(false)]))).toBe(3);
    const rule = { attempts: 8, early_stop: { after_wrong: 2 } };
    expect(attemptsDue(rule, tallyOf([out, out]))).toBe(4);
    expect(attemptsDue(rule, tallyOf([out, out, verdictOf(false), verdictOf(false)]))).toBe(4);
  });
});

describe("a specification", () => {
  const refusals = (fields: object) =>
    runRequestSchema.safeParse(fields).error?.issues.map(({ path, message }) => [path.join("."), message]) ?? [];

  it("is what it was where it says nothing of early stopping", () => {
    expect(specificationOf({})).not.toHaveProperty("early_stop");
  });

  it("is refused where its stop rule says nothing, or what cannot happen", () => {
    expect(refusals({ early_stop: { after_correct: 2, after_wrong: 4 } })).toEqual([]);
    expect(refusals({ early_stop: {} })).toEqual([["early_stop", "expected after_correct, after_wrong or both"]]);
    expect(refusals({ attempts: 3, early_stop: { after_wrong: 4 } })).toEqual([
      ["early_stop.after_wrong", "expected at most attempts, which is 3"],
    ]);
    expect(refusals({ early_stop: { after_correct: 0 } })[0]?.[0]).toBe("early_stop.after_correct");
    expect(refusals({ early_stop: { after: 1 } })[0]?.[0]).toBe("early_stop");
  });
});
