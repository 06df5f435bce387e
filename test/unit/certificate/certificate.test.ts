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
import { formComplaints } from "../../../functions/domain/certificate/forms.ts";
import { graderCheck } from "../../../functions/domain/certificate/grader.ts";
import { guessCheck } from "../../../functions/domain/certificate/guess.ts";
import { leakCheck } from "../../../functions/domain/certificate/leak.ts";
import { NO_OPTIONS, type OptionsOf, optionsIn } from "../../../functions/domain/certificate/options.ts";
import { replayCheck } from "../../../functions/domain/certificate/replay.ts";
import { unitCheck } from "../../../functions/domain/certificate/unit.ts";
import type { UnitAt } from "../../../functions/domain/derivation/evaluate.ts";
import { CONSTANTS } from "../../../functions/domain/grading/misses.ts";
import {
  type Answer,
  type AnswerPointer,
  type Call,
  type ScalarAnswer,
  scalarsOf,
} from "../../../functions/domain/schema.ts";
import { answers } from "../grading/answers.ts";

type TextAnswer = Extract<Answer, { type: "text" }>;
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
    ["tolerance", "wide_tolerance"],
    ["by_definition", "by_definition"],
    ["leak", "leak"],
    ["named", "unnamed"],
    ["duplicate", "duplicate"],
    ["contamination", "contaminated"],
    ["guess", "guessable"],
    ["forms", "wrong_forms"],
    ["grader", "grader_failed"],
    ["block_lists", "blocked"],
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
        expect(graderCheck(answer)).toEqual({ passed: true, figure: 1 });
      }),
    );
  });

  test.each<[string, Answer]>([
    ["a text of punctuation, which nothing can be told from", text("...")],
    ["an accepted form that says not", text("Kenya", "not Kenya")],
  ])("%s fails by design", (_, answer) => {
    const check = graderCheck(answer);
    expect(check.passed).toBe(false);
    expect(check.figure).toBeLessThan(1);
    expect(check.detail).toMatch(/^(?:accepts|rejects) "/);
  });
});

describe("guessCheck", () => {
  test("any answer that no constant meets is beyond guessing where nothing is named", () => {
    fc.assert(
      fc.property(answers, (answer) => {
        fc.pre(!scalarsOf(answer).every(({ type, value }) => type === "boolean" || CONSTANTS.includes(String(value))));
        expect(guessCheck(answer, NO_OPTIONS)).toEqual({ passed: true, figure: 0 });
      }),
    );
  });

  const yes: Answer = { type: "boolean", value: true };
  test.each<[string, Answer, number]>([
    ["yes", yes, 1 / 2],
    ["no", { type: "boolean", value: false }, 1 / 2],
    ["0", number(0), 1],
    ["1", number(1), 1],
    ["42", number(42), 1],
    ["1 within tolerance", number(1.04, 0.05), 1],
    ["none", text("none"), 1],
    ["N/A", text("Not known", "n/a"), 1],
  ])("%s fails by design", (_, answer, figure) => {
    expect(guessCheck(answer, NO_OPTIONS)).toMatchObject({
      passed: false,
      figure,
      detail: expect.stringMatching(/^guessable: /),
    });
  });

  const parts = (...values: Answer[]): Answer => ({
    type: "record",
    value: values.map((answer, i) => ({ label: `part ${i}`, answer: answer as ScalarAnswer })),
  });
  const names = ["violin", "trumpet", "tuba", "cello"];
  const among =
    (count: number): OptionsOf =>
    ({ type }) =>
      type === "text" ? names.slice(0, count) : [];
  const items = (...values: string[]) => values.map((value) => text(value) as ScalarAnswer);
  test.each<[string, Answer, number, number, boolean]>([
    ["one of two", text("violin"), 2, 1 / 2, false],
    ["one of three", text("violin"), 3, 1 / 3, true],
    ["one of two with a number", parts(text("violin"), number(12)), 2, 0, true],
    ["one of two with a yes", parts(text("violin"), yes), 2, 1 / 4, true],
    ["an order of two", { type: "list", value: items("violin", "tuba") }, 2, 1 / 2, false],
    ["an order of three", { type: "list", value: items("violin", "tuba", "trumpet") }, 3, 1 / 6, true],
    ["some of four", { type: "set", value: items("violin", "tuba") }, 4, 1 / 6, true],
    ["a set of one of two", { type: "set", value: items("violin") }, 2, 1 / 2, false],
    ["both of two", { type: "set", value: items("violin", "tuba") }, 2, 1 / 3, true],
    ["one of two and the other", parts(text("violin"), text("tuba")), 2, 1 / 2, false],
  ])("%s", (_, answer, count, figure, passed) => {
    const check = guessCheck(answer, among(count));
    expect(check.passed).toBe(passed);
    expect(check.figure).toBeCloseTo(figure);
  });
});

describe("optionsIn", () => {
  const made = (id: string, input: Call["input"], output: Call["output"]): Call => ({ ...call(id, output), input });
  const senses = [made("c1", { word: "violin" }, { senses: 1 }), made("c2", { word: "trumpet" }, { senses: 2 })];
  const asked = (question: string, evidence: readonly Call[], answer: Answer, pointers: readonly AnswerPointer[]) =>
    optionsIn({ question, answer, pointers, evidence, solution: evidence.map(({ id }) => id) });
  const chosen = [
    {
      value: "trumpet",
      expression: 'argmax("violin", c1/senses, "trumpet", c2/senses)',
      operands: [
        { value: 1, call: "c1", pointer: "/senses" },
        { value: 2, call: "c2", pointer: "/senses" },
      ],
    },
  ];
  const which = "A setter hesitates between violin and trumpet: which word has more noun senses?";

  test("are what a computed answer chooses from, and what sibling calls were given", () => {
    for (const pointers of [chosen, []])
      expect(asked(which, senses, text("trumpet"), pointers)(text("trumpet") as TextAnswer)).toEqual([
        "violin",
        "trumpet",
      ]);
  });
  test("are what the fields of one call were given that go together", () => {
    const one = [made("c1", { first_word: "violin", second_word: "trumpet", language: "English" }, "trumpet")];
    expect(asked(which, one, text("trumpet"), [])(text("trumpet") as TextAnswer)).toEqual(["violin", "trumpet"]);
  });
  test("are none where the question does not name them alike, or one alone", () => {
    for (const question of [`${which} The trumpet has.`, "Has the trumpet more senses than another?"])
      expect(asked(question, senses, text("trumpet"), chosen)(text("trumpet") as TextAnswer)).toEqual([]);
  });
  test("are none where the calls were given them for different things", () => {
    const one = [made("c1", { country: "Peru", language: "Spanish" }, "Spanish")];
    const question = "Which language of Peru, Spanish?";
    expect(asked(question, one, text("Spanish"), [])(text("Spanish") as TextAnswer)).toEqual([]);
  });
  test("are no leak", () => {
    const optionsOf = asked(which, senses, text("trumpet"), chosen);
    expect(leakCheck(which, text("trumpet"), optionsOf).passed).toBe(true);
    expect(leakCheck(which, text("trumpet")).passed).toBe(false);
    expect(guessCheck(text("trumpet"), optionsOf)).toMatchObject({ passed: false, figure: 1 / 2 });
  });
});

describe("formComplaints", () => {
  const evidence = [
    {
      ...call("c1", { towns: [{ name: "Springfield, Illinois" }, { name: "Springfield, Ohio" }, { name: "Peoria" }] }),
    },
  ];
  const complaints = (value: string, ...accepted: string[]) =>
    formComplaints({
      evidence,
      answer: text(value, ...accepted),
      pointers: [{ value, call: "c1", pointer: "/towns/0/name" }],
    });
  test.each<[string, string[]]>([
    ["nothing", []],
    ["other words for it", ["Springfield, IL", "the capital of Illinois"]],
  ])("%s is fine", (_, accepted) => expect(complaints("Springfield, Illinois", ...accepted)).toEqual([]));
  test.each<[string, string, string]>([
    ["an empty one", " - ", "no word"],
    ["one that says anything", "the one", "said of anything"],
    ["a constant", "unknown", "said of anything"],
    ["another value", "peoria", "another value, at c1/towns/2/name"],
    ["one that fits another value", "Springfield", 'fits "Springfield, Ohio" too, at c1/towns/1/name'],
    ["one that is too long", "x".repeat(201), "longer than 200"],
  ])("%s is complained of", (_, form, detail) => {
    expect(complaints("Springfield, Illinois", form)).toEqual([expect.stringContaining(detail)]);
  });
  test("and so are more than eight", () => {
    expect(complaints("Peoria", ..."abcdefghi")).toEqual([expect.stringContaining("9 accepted forms")]);
  });
});

describe("unitCheck", () => {
  const evidence = [call("c1", { mass: 2, range: 3 }), call("c2", { mass: 4 })];
  const unitAt: UnitAt = (_, pointer) => (pointer === "/mass" ? "kilograms" : pointer === "/range" ? "km" : undefined);
  const checked = (unit: string | undefined, value: number, pointer: AnswerPointer) =>
    unitCheck(
      {
        evidence,
        answer: { ...number(value), ...(unit === undefined ? {} : { unit }) } as Answer,
        pointers: [pointer],
      },
      unitAt,
    );
  const at = (pointer: string, value: number) => ({ value, call: "c1", pointer });
  const by = (expression: string, value: number) => ({ value, expression, operands: [] });
  test.each<[string, string | undefined, number, AnswerPointer]>([
    ["the same unit", "kg", 2, at("/mass", 2)],
    ["no unit", undefined, 2, at("/mass", 2)],
    ["a unit that nothing is known of", "stone of old", 2, at("/mass", 2)],
    ["a sum", "kg", 6, by("c1/mass + c2/mass", 6)],
    ["a ratio", undefined, 0.5, by("c1/mass / c2/mass", 0.5)],
    ["a conversion", "grams", 2000, by("c1/mass * 1000", 2000)],
    ["a half", "kg", 1, by("c1/mass / 2", 1)],
    ["a ratio in percent", "%", 50, by("c1/mass / c2/mass * 100", 50)],
  ])("%s passes", (_, unit, value, pointer) =>
    expect(checked(unit, value, pointer)).toEqual({ passed: true, figure: 0 }),
  );
  test.each<[string, string | undefined, number, AnswerPointer, string]>([
    [
      "another unit",
      "g",
      2,
      at("/mass", 2),
      "c1/mass is in kilograms by the schema of its tool, and the answer says 2 g",
    ],
    ["another unit of a sum", "grams", 6, by("c1/mass + c2/mass", 6), "is in kilograms by what it reads"],
    ["another unit behind a factor of one", "g", 2, by("c1/mass * 1", 2), "is in kilograms by what it reads"],
    ["a unit of something else behind a factor", "miles", 4, by("2 * c1/mass", 4), "is in kilograms by what it reads"],
    ["a ratio in a unit", "kg", 0.5, by("c1/mass / c2/mass", 0.5), "is in no unit by what it reads"],
    ["a sum over two units behind a factor", undefined, 5, by("c1/mass * 1 + c1/range", 5), "and c1/range in km"],
    ["a sum over two quantities", undefined, 7, by("c1/mass * 2 + c1/range", 7), "and c1/range in km"],
    ["a sum over two units", undefined, 5, by("c1/mass + c1/range", 5), "c1/mass is in kilograms and c1/range in km"],
    ["a choice over two units", undefined, 3, by("max(c1/mass, c1/range)", 3), "kilograms and c1/range in km"],
  ])("%s fails", (_, unit, value, pointer, detail) => {
    expect(checked(unit, value, pointer)).toMatchObject({
      passed: false,
      figure: 1,
      detail: expect.stringContaining(detail),
    });
  });
});
