/** Stored tasks read as facts: what does not parse is said, never thrown. */
import { describe, expect, it } from "vitest";
import { z } from "zod";
import { readTask, type StoredTask } from "../../../functions/datasets/stored_task.ts";
import {
  LEFT_OUT,
  leftOutAs,
  leftOutCounts,
  leftOutSchema,
  reasonOf,
} from "../../../functions/domain/dataset/left_out.ts";
import { attemptEndSchema, countsInPassRate } from "../../../functions/domain/solving/attempt_end.ts";
import { recordOf, sampleFacts } from "../../support/dataset.ts";

const facts = sampleFacts(3); // three of its four attempts are correct
const json = JSON.stringify;

function stored(change: Partial<StoredTask> = {}): StoredTask {
  return {
    ordinal: facts.ordinal,
    position: facts.position,
    split: facts.split,
    configuration: json(facts.configuration),
    question: facts.question,
    answer: json(facts.answer),
    solution: json(facts.solution),
    answer_pointers: json(facts.answer_pointers),
    certificate: json(facts.certificate),
    shape: json(facts.shape),
    passed: facts.passed,
    attempted: facts.attempted,
    agreement: facts.agreement,
    disputed: 0,
    variant: null,
    rounds: facts.rounds.map((round) => ({
      ...round,
      evidence: json(round.evidence),
      provenance: json(round.provenance),
      collect_prompt: "collect-0",
      derive_prompt: "derive-0",
    })),
    attempts: facts.attempts.map((attempt) => ({
      ...attempt,
      detail: null,
      messages: json(attempt.messages),
      prompt: "solve-0",
    })),
    ...change,
  };
}

const read = (change: Partial<StoredTask> = {}) => readTask(stored(change), facts.run, {});

describe("a stored task", () => {
  it("gives the record that it was stored from", () => {
    const whole = read();
    expect(whole.ok && recordOf(whole.facts)).toEqual(recordOf(facts));
  });

  it.each<[Partial<StoredTask>, string]>([
    [{ answer: null }, "answer: expected JSON, there is nothing"],
    [{ answer: "{" }, "answer: expected JSON"],
    [{ answer: json({ type: "riddle" }) }, "answer.type: expected a known type"],
    [{ question: null }, "question: expected string, received null"],
    [{ passed: -1 }, "passed: Too small: expected number to be >=0"],
    [
      { rounds: [{ ...(stored().rounds[0] as StoredTask["rounds"][number]), evidence: null }] },
      "rounds.0.evidence: expected calls in their row or in object storage, there is nothing",
    ],
  ])("that does not parse says why (%#)", (change, reason) => {
    expect(read(change)).toEqual({ ok: false, reason });
  });

  it("leaves out an attempt that does not parse, and counts it out", () => {
    const attempts = stored().attempts.map((row) => (row.attempt === 0 ? { ...row, messages: "[{}]" } : row));
    const left = read({ attempts });
    expect(left).toMatchObject({ ok: true, unparsed: [{ attempt: 0 }], facts: { passed: 2, attempted: 3 } });
    expect(left.ok && left.facts.left_out).toEqual([
      { attempt: 0, ended: "unreadable", detail: expect.stringMatching(/^messages\.0\.role: expected a known role/) },
    ]);
  });

  it("leaves out attempts without a verdict, whatever their messages are", () => {
    const attempts = stored().attempts.map((row) =>
      row.attempt === 3
        ? { ...row, format: null, correct: null, reward: null, ended: "deadline", detail: "a day", messages: "?" }
        : row,
    );
    const left = read({ attempts, attempted: 3 });
    expect(left).toMatchObject({ ok: true, unparsed: [], facts: { passed: 3, attempted: 3 } });
    expect(left.ok && left.facts.left_out).toEqual([{ attempt: 3, ended: "deadline", detail: "a day" }]);
  });

  it("keeps an attempt from before its end was stored", () => {
    const attempts = stored().attempts.map((row) => ({ ...row, ended: null }));
    const old = read({ attempts });
    expect(old.ok && old.facts.attempts.map(({ ended }) => ended)).toEqual([null, null, null, null]);
  });
});

describe("why an attempt is left out", () => {
  it("is any end that is not the model's doing, or that it was not graded", () => {
    const others = attemptEndSchema.options.filter((ended) => !countsInPassRate(ended));
    expect(leftOutSchema.options.toSorted()).toEqual([...others, "ungraded"].toSorted());
    for (const ended of others)
      expect([leftOutAs(ended), LEFT_OUT[leftOutAs(ended)].length > 10]).toEqual([ended, true]);
    for (const ended of ["answered", "turn_limit", null, "?"]) expect(leftOutAs(ended)).toBe("ungraded");
  });

  it("is counted in alphabetical order, where it occurs", () => {
    const rows = ["unreadable", "deadline", "answered", null].map((ended) => ({ ended, attempts: 2 }));
    expect(json(leftOutCounts([...rows, { ended: "cancelled", attempts: 0 }]))).toBe(
      '{"deadline":2,"ungraded":4,"unreadable":2}',
    );
  });
});

it("a reason is short and plain text, whatever keys stand in its path", () => {
  const key = `a|b\`<i>\n${"x".repeat(500)}`;
  const { error } = z.record(z.string(), z.number()).safeParse({ [key]: "no" });
  const reason = reasonOf(error as z.ZodError);
  expect(reason).toHaveLength(200);
  expect(reason).toMatch(/^a b {2}i> x+$/);
});
