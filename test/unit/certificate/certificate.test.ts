/** Each check of the certificate on tasks that pass and on tasks that must not. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  type Certificate,
  certificateOf,
  firstFailure,
  PROGRAM_NAMES,
} from "../../../functions/domain/certificate/certificate.ts";
import { checkSchema } from "../../../functions/domain/certificate/check.ts";
import { graderCheck } from "../../../functions/domain/certificate/grader.ts";
import { leakCheck } from "../../../functions/domain/certificate/leak.ts";
import { replayCheck } from "../../../functions/domain/certificate/replay.ts";
import { CONSTANTS } from "../../../functions/domain/grading/misses.ts";
import { type Answer, type Call, scalarsOf } from "../../../functions/domain/schema.ts";
import { answers } from "../grading/answers.ts";

const call = (id: string, output: Call["output"], ok = true): Call => ({
  id,
  round: 1,
  step: 0,
  tool: "tool",
  input: {},
  output,
  ok,
  error: ok ? null : "refused",
});
const number = (value: number, relative = 0): Answer => ({
  type: "number",
  value,
  tolerance: { relative, absolute: 0 },
});
const text = (value: string, ...accepted: string[]): Answer => ({ type: "text", value, accepted });

describe("firstFailure", () => {
  const passed: Certificate = Object.fromEntries(
    PROGRAM_NAMES.map((name) => [name, { passed: true, figure: 1 }]),
  ) as Certificate;
  const failing = { passed: false, figure: 0, detail: "why" };

  test("a full certificate names no reason", () => expect(firstFailure(passed)).toBeNull());
  test.each([
    ["replay", "replay_failed"],
    ["entailment", "entailment_failed"],
    ["unit", "wrong_unit"],
    ["leak", "leak"],
    ["duplicate", "duplicate"],
    ["contamination", "contaminated"],
    ["guess", "guessable"],
    ["forms", "wrong_forms"],
    ["grader", "grader_failed"],
  ])("%s", (name, reason) => expect(firstFailure({ ...passed, [name]: failing })).toBe(reason));
  test("the first one is reported", () =>
    expect(firstFailure({ ...passed, grader: failing, leak: failing })).toBe("leak"));
});

describe("certificateOf", () => {
  const evidence = [call("c1", { value: 7 })];
  const task = {
    question: "How many days does a week have?",
    answer: number(7),
    evidence,
    provenance: [],
    solution: ["c1"],
    pointers: [{ value: 7, call: "c1", pointer: "/value" }],
    references: ["What is the capital of France?"],
    unitAt: () => undefined,
  };
  const measured = { replay: { passed: true, figure: 1 }, duplicate: { passed: true, figure: 0.25 } };

  test("has what was measured and what programs say, in the order of the list", () => {
    const certificate = certificateOf(task, measured);
    expect(Object.keys(certificate)).toEqual(PROGRAM_NAMES);
    expect(certificate).toMatchObject({ ...measured, entailment: { passed: true }, grader: { passed: true } });
    expect(firstFailure(certificate)).toBeNull();
  });

  test.each([
    ["leak", { question: "Which number is 7?" }],
    ["contaminated", { references: [task.question] }],
    ["entailment_failed", { pointers: [] }],
    ["guessable", { answer: number(1), evidence: [call("c1", { value: 1 })] }],
  ])("is held against the task: %s", (reason, changed) => {
    const pointers = "evidence" in changed ? [{ value: 1, call: "c1", pointer: "/value" }] : task.pointers;
    expect(firstFailure(certificateOf({ ...task, pointers, ...changed }, measured))).toBe(reason);
  });
});

describe("replayCheck", () => {
  const recorded = [call("c1", { a: 1, b: 2 }), call("c2", [1.5])];
  test("passes when the outputs are canonically equal, in any order", () => {
    expect(
      replayCheck(recorded, [
        { id: "c2", output: [1.5], ok: true },
        { id: "c1", output: { b: 2, a: 1 }, ok: true },
      ]),
    ).toEqual({ passed: true, figure: 1 });
  });
  test.each([
    [
      "another output",
      [
        { id: "c1", output: { a: 1, b: 2 }, ok: true },
        { id: "c2", output: [1.6], ok: true },
      ],
    ],
    [
      "a call that failed",
      [
        { id: "c1", output: { a: 1, b: 2 }, ok: true },
        { id: "c2", output: [1.5], ok: false },
      ],
    ],
    ["a call left out", [{ id: "c1", output: { a: 1, b: 2 }, ok: true }]],
  ])("%s fails half of it", (_, replayed) => {
    expect(replayCheck(recorded, replayed)).toMatchObject({
      passed: false,
      figure: 0.5,
      detail: expect.stringContaining("c2"),
    });
  });
  test("says how many calls were not made again, if any", () => {
    const replayed = [
      { id: "c1", output: { a: 1, b: 2 }, ok: true },
      { id: "c2", output: [1.5], ok: true, recorded: true as const },
    ];
    expect(replayCheck(recorded, replayed)).toEqual({ passed: true, figure: 1, made_again: 1, from_record: 1 });
    const [first, second] = replayed;
    expect(replayCheck(recorded, [first, { ...second, output: [1.6] }] as typeof replayed)).toEqual({
      passed: false,
      figure: 0.5,
      detail: "c2 (tool): is not what was recorded of it",
      made_again: 1,
      from_record: 1,
    });
  });
  test("a check from before it said so is read", () => {
    expect(checkSchema.parse({ passed: true, figure: 1 })).toEqual({ passed: true, figure: 1 });
  });
  test("a recorded failure and an empty solution fail", () => {
    expect(replayCheck([call("c1", null, false)], [{ id: "c1", output: null, ok: true }]).passed).toBe(false);
    expect(replayCheck([], [])).toMatchObject({ passed: false, figure: 0 });
  });
});

describe("leakCheck", () => {
  const scalar = (answer: Answer) => answer as Extract<Answer, { type: "text" | "number" | "date" | "boolean" }>;
  test.each<[string, Answer, number]>([
    ["What is the capital of Kenya?", text("Nairobi"), 0],
    ["What is the capital of the country where Nairobi lies?", text("Nairobi"), 1],
    ["Is NAÏROBI, a city, old?", text("Nairobi"), 1],
    ["Which of the Nairobians lived longest?", text("Nairobi"), 1],
    ["Which addresses end in utp.ac.pa?", text("PA"), 1],
    ["Which country is west of Panama?", text("PA"), 0],
    ["Where is the Ivory Coast?", text("Côte d'Ivoire", "Ivory Coast"), 1],
    ["Which code is in use in it?", text("IN"), 1],
    ["Is IN its code?", text("IN"), 1],
    ["What is 5,000 km in metres?", number(5_000_000), 0],
    ["What is 5,000 km in metres?", number(5000), 1],
    ["What is 5.01 rounded?", number(5, 0.01), 1],
    ["How many are 25% of them?", number(0.25), 1],
    ["What is H2O made of?", number(2), 0],
    ["How many have an ISBN-10 form?", number(10), 1],
    ["How long is the day at 12:00 UTC?", number(12), 1],
    ["What is the ratio beside 3:2?", number(3), 1],
    ["Which chapter is at 4.12:7?", number(12), 0],
    ["What is the opposite of -7.5?", number(7.5), 1],
    ["Which day came after 12 March 2020?", { type: "date", value: "2020-03-12" }, 1],
    ["Which day came after 12 March 2020?", { type: "date", value: "2020-03-13" }, 0],
    ["Which day was 03/12/2020?", { type: "date", value: "2020-03-12" }, 1],
    ["Is it true? Yes or no?", { type: "boolean", value: true }, 0],
    ["Which are they: Kenya or others?", { type: "set", value: [scalar(text("Kenya")), scalar(text("Mali"))] }, 1],
    ["Which are they, Mali and Kenya?", { type: "list", value: [scalar(text("Kenya")), scalar(text("Mali"))] }, 2],
    [
      "What is the area of Mali?",
      {
        type: "record",
        value: [
          { label: "area", answer: scalar(number(9)) },
          { label: "name", answer: scalar(text("Mali")) },
        ],
      },
      1,
    ],
  ])("%s %j: %i", (question, answer, found) => {
    expect(leakCheck(question, answer)).toMatchObject({ passed: found === 0, figure: found });
  });
});

describe("graderCheck", () => {
  test("any answer but yes or no alone passes", () => {
    fc.assert(
      fc.property(answers, (answer) => {
        // An answer that is itself a constant fails by design: a guess would hit it.
        fc.pre(!scalarsOf(answer).every(({ value }) => CONSTANTS.includes(String(value))));
        expect(graderCheck(answer)).toEqual({ passed: true, figure: 1 });
      }),
    );
  });

  test.each<[string, Answer]>([
    ["yes", { type: "boolean", value: true }],
    ["no", { type: "boolean", value: false }],
    ["0", number(0)],
    ["1", number(1)],
    ["42", number(42)],
    ["1 within tolerance", number(1.04, 0.05)],
    ["none", text("none")],
    ["N/A", text("Not known", "n/a")],
    ["a text of punctuation, which nothing can be told from", text("...")],
    ["an accepted form that says not", text("Kenya", "not Kenya")],
  ])("%s fails by design", (_, answer) => {
    const check = graderCheck(answer);
    expect(check.passed).toBe(false);
    expect(check.figure).toBeLessThan(1);
    expect(check.detail).toMatch(/^(?:accepts|rejects) "/);
  });
});
