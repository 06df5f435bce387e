/** Complaints about a derivation, each by its check, and what is lost by them. */
import { describe, expect, test } from "vitest";
import {
  type Claiming,
  complaintsOf,
  faultOf,
  type Standard,
  withOperands,
} from "../../../functions/domain/derivation/complaints.ts";
import type { AnswerPointer, Call, Json, PartAnswer, ScalarAnswer } from "../../../functions/domain/schema.ts";

const call = (id: string, round: number, input: Call["input"], output: Json): Call => ({
  id,
  round,
  step: 0,
  tool: input.word === undefined ? "atlas" : "dictionary",
  input,
  output,
  ok: true,
  error: null,
});
const standard: Standard = {
  evidence: [
    call("c1", 1, { word: "violin" }, { senses: 3, letters: 6, origin: "Cremona" }),
    call("c2", 1, { word: "trumpet" }, { senses: 7, letters: 7, kinds: ["cornet", "bugle"], origin: "Egypt" }),
    call("c3", 1, { word: "tuba" }, { senses: 5, letters: 4 }),
    call("c4", 2, { senses: 7 }, { mass: 2.5, share: 0.123456 }),
  ],
  provenance: [{ from: { call: "c2", pointer: "/senses" }, to: { call: "c4", pointer: "/senses" } }],
  round: 1,
  before: [],
  last: true,
  calls: { min: 1, max: 4 },
  references: ["Which of the planets of the solar system has the most moons of all of them?"],
  unitAt: (_, pointer) => (pointer === "/mass" ? "kilograms" : undefined),
};
const number = (value: number, relative = 0): ScalarAnswer => ({
  type: "number",
  value,
  tolerance: { relative, absolute: 0 },
});
const text = (value: string, ...accepted: string[]): ScalarAnswer => ({ type: "text", value, accepted });
const by = (expression: string, value: Json): AnswerPointer => ({ value, expression, operands: [] });
const at = (id: string, pointer: string, value: Json): AnswerPointer => ({ call: id, pointer, value });

const QUESTION = "How many more noun senses does the trumpet have than the violin?";
const given = (change: Partial<Claiming>): Claiming => ({
  question: QUESTION,
  answer: number(4),
  answer_pointers: [by("c2/senses - c1/senses", 4)],
  ...change,
});
const complaints = (change: Partial<Claiming>, other: Partial<Standard> = {}) => {
  const held = { ...standard, ...other };
  return complaintsOf(withOperands(given(change), held), held);
};

describe("none", () => {
  const counted: PartAnswer = { type: "set", value: [text("bugle"), text("cornet")] };
  test.each<[string, Partial<Claiming>]>([
    ["of a difference", {}],
    [
      "of a share with fewer digits, within the tolerance",
      {
        answer: number(0.12, 0.05),
        answer_pointers: [by("c4/share", 0.12)],
      },
    ],
    ["of a share that is rounded", { answer: number(0.12), answer_pointers: [by("round(c4/share, 2)", 0.12)] }],
    [
      "of a choice from three",
      {
        question: "Which of violin, trumpet and tuba has the most noun senses?",
        answer: text("trumpet"),
        answer_pointers: [by('argmax("violin", c1/senses, "trumpet", c2/senses, "tuba", c3/senses)', "trumpet")],
      },
    ],
    [
      "of a yes with a number",
      {
        answer: {
          type: "record",
          value: [
            { label: "more", answer: { type: "boolean", value: true } },
            { label: "by how many", answer: number(4) },
          ],
        },
        answer_pointers: [by("c2/senses > c1/senses", true), by("c2/senses - c1/senses", 4)],
      },
    ],
    [
      "of a count with what is counted, at one pointer",
      {
        answer: {
          type: "record",
          value: [
            { label: "senses", answer: number(7) },
            { label: "kinds", answer: counted },
          ],
        },
        answer_pointers: [at("c2", "/senses", 7), at("c2", "/kinds", ["cornet", "bugle"])],
      },
    ],
    ["of claims that stand somewhere", { claims: [{ call: "c1", pointer: "/senses" }] }],
  ])("%s", (_, change) => expect(complaints(change)).toEqual([]));
});

describe("one", () => {
  test.each<[string, string, string, Partial<Claiming>, Partial<Standard>]>([
    [
      "a value that the expression does not give",
      "entailment",
      "c2/senses - c1/senses is 4, not 5",
      {
        answer: number(5),
        answer_pointers: [by("c2/senses - c1/senses", 5)],
      },
      {},
    ],
    [
      "digits that the tolerance does not cover",
      "entailment",
      "c4/share is 0.123456, not 0.12",
      {
        answer: number(0.12),
        answer_pointers: [by("c4/share", 0.12)],
      },
      {},
    ],
    [
      "digits that are rounded wrongly",
      "entailment",
      "is 0.123456, not 0.13",
      {
        answer: number(0.13, 0.2),
        answer_pointers: [by("c4/share", 0.13)],
      },
      {},
    ],
    [
      "a mistake in an expression",
      "entailment",
      "there is no call c9",
      { answer_pointers: [by("c9/senses - 3", 4)] },
      {},
    ],
    ["an answer beside its pointers", "entailment", "value 1 of the answer is 5", { answer: number(5) }, {}],
    ["a leak", "leak", "the question says 4", { question: `${QUESTION} Is it 4?` }, {}],
    [
      "a choice from two",
      "guess",
      "one guess in 2 is right",
      {
        question: "Has violin or trumpet more noun senses?",
        answer: text("trumpet"),
        answer_pointers: [by('argmax("violin", c1/senses, "trumpet", c2/senses)', "trumpet")],
      },
      {},
    ],
    [
      "an option that is named apart",
      "leak",
      "the question says trumpet",
      {
        question: "Has violin or trumpet more noun senses, the trumpet being brass?",
        answer: text("trumpet"),
        answer_pointers: [by('argmax("violin", c1/senses, "trumpet", c2/senses)', "trumpet")],
      },
      {},
    ],
    [
      "an accepted form that is another option",
      "forms",
      'the accepted form "tuba" of "trumpet" is another value',
      {
        question: "Which of violin, trumpet and TUBA or so has the most noun senses?",
        answer: text("trumpet", "tuba"),
        answer_pointers: [by('argmax("violin", c1/senses, "trumpet", c2/senses, "tuba", c3/senses)', "trumpet")],
      },
      {},
    ],
    ...[at("c1", "/origin", "Cremona"), by("c1/origin", "Cremona")].flatMap(
      (pointer): [string, string, string, Partial<Claiming>, Partial<Standard>][] => [
        [
          "an answer that only an accepted form ties to the evidence",
          "entailment",
          'value 1 of the answer is "Paris", and c1/origin is "Cremona"',
          { answer: text("Paris", "Cremona"), answer_pointers: [pointer] },
          {},
        ],
        [
          "an accepted form that another call returned",
          "forms",
          'the accepted form "Egypt" of "Cremona" is another value, at c2/origin',
          { answer: text("Cremona", "Egypt"), answer_pointers: [pointer] },
          {},
        ],
      ],
    ),
    [
      "a question that is taken from an exemplar",
      "contamination",
      "shares its words",
      {
        question: "Which of the planets of the solar system has the most moons of all?",
      },
      {},
    ],
    [
      "another unit",
      "unit",
      "c4/mass is in kilograms",
      {
        answer: { ...number(2.5), unit: "grams" } as ScalarAnswer,
        answer_pointers: [at("c4", "/mass", 2.5)],
      },
      {},
    ],
    [
      "a question without what its calls were given",
      "named",
      'none of what c1 was given: "violin"',
      { question: "How many more noun senses does have than ?" },
      {},
    ],
    ["too many calls", "calls", "rests on 2 calls, and 1 are wanted", {}, { calls: { min: 1, max: 1 } }],
    ["too few calls", "calls", "rests on 2 calls, and 3 to 4 are wanted", {}, { calls: { min: 3, max: 4 } }],
    ["a claim of nothing", "claims", "nothing stands at c1/size", { claims: [{ call: "c1", pointer: "/size" }] }, {}],
    [
      "no call of its round",
      "grounding",
      "rests on no call of this round",
      {},
      { round: 2, before: [at("c2", "/senses", 7)] },
    ],
  ])("of %s", (_, check, detail, change, other) => {
    expect(complaints(change, other)).toContainEqual({ check, detail: expect.stringContaining(detail) });
  });

  test("of calls that the evidence does not have is not made", () => {
    expect(complaints({}, { calls: { min: 5, max: 6 } })).toEqual([]);
  });
  test("of what can be guessed is not made before the last round", () => {
    const yes = {
      answer: { type: "boolean" as const, value: true },
      answer_pointers: [by("c2/senses > c1/senses", true)],
    };
    expect(complaints(yes)).toEqual([{ check: "guess", detail: expect.stringContaining("guessable") }]);
    expect(complaints(yes, { last: false })).toEqual([]);
  });
});

test("all are made at once, and what stands in no evidence is what the task is lost by", () => {
  const all = complaints({
    question: `${QUESTION} It is 5.`,
    answer: number(5),
    claims: [{ call: "c9", pointer: "" }],
  });
  expect(all.map(({ check }) => check)).toEqual(["entailment", "leak", "claims"]);
  expect(faultOf(all)).toMatchObject({ kind: "not_grounded", detail: expect.stringContaining("; leak: the question") });
  expect(faultOf(all.slice(1))).toMatchObject({ kind: "check_failed", check: "leak" });
  expect(faultOf([{ check: "calls", detail: "" }])).toMatchObject({ kind: "check_failed", check: "outside_quota" });
  expect(faultOf([{ check: "form", detail: "" }])).toMatchObject({ kind: "derivation_unparsed" });
});

test("the operands of an answer are what its expressions read", () => {
  const { answer_pointers } = withOperands(given({}), standard);
  expect(answer_pointers).toEqual([
    {
      value: 4,
      expression: "c2/senses - c1/senses",
      operands: [at("c2", "/senses", 7), at("c1", "/senses", 3)],
    },
  ]);
});
