/** Answers that follow by definition, tolerances that take anything, and rounding that a question asks for. */
import { describe, expect, test } from "vitest";
import { byDefinitionCheck } from "../../../functions/domain/certificate/by_definition.ts";
import { NO_OPTIONS } from "../../../functions/domain/certificate/options.ts";
import { toleranceCheck } from "../../../functions/domain/certificate/tolerance.ts";
import { accepts } from "../../../functions/domain/grading/grade.ts";
import { roundingStep, withRounding } from "../../../functions/domain/grading/rounding.ts";
import type { Answer, Call, Json, JsonObject, Provenance } from "../../../functions/domain/schema.ts";

const number = (value: number, absolute = 0, relative = 0): Extract<Answer, { type: "number" }> => ({
  type: "number",
  value,
  tolerance: { relative, absolute },
});
const call = (id: string, input: JsonObject, output: Json): Call => ({
  id,
  round: 1,
  step: 0,
  tool: "tool",
  input,
  output,
  ok: true,
  error: null,
});

describe("an answer follows by definition", () => {
  const check = (answer: Answer, evidence: Call[], provenance: Provenance[] = []) => {
    const last = evidence.at(-1) as Call;
    const value = (last.output as { value: string | number }).value;
    const pointers = [{ value, call: last.id, pointer: "/value" }];
    return byDefinitionCheck(
      { answer, evidence, pointers, provenance, solution: evidence.map(({ id }) => id) },
      NO_OPTIONS,
    );
  };
  const flows = { rate: 8.37, first: -12_000, second: 7_000, third: 6_400 };

  test("that rounding left of large numbers, as a net present value at its own internal rate of return is", () => {
    const { passed, detail } = check(number(-0.02), [call("c1", flows, { value: -0.02 })]);
    expect(passed).toBe(false);
    expect(detail).toContain("rounding left");
  });
  test("that its call was given", () => {
    expect(check(number(412.5), [call("c1", { value: 412.5 }, { value: 412.5 })]).passed).toBe(false);
    const text: Answer = { type: "text", value: "Kenya", accepted: [] };
    expect(check(text, [call("c1", { country: "kenya" }, { value: "Kenya" })]).passed).toBe(false);
  });
  test("that a call behind it was given", () => {
    const there = call("c1", { miles: 12.5 }, { km: 20.12 });
    const back = call("c2", { km: 20.12 }, { value: 12.502 });
    const linked = [{ from: { call: "c1", pointer: "/km" }, to: { call: "c2", pointer: "/km" } }];
    expect(check(number(12.502), [there, back], linked).passed).toBe(false);
    expect(check(number(12.502), [there, back]).passed).toBe(true);
  });
  test.each<[string, Answer, JsonObject, Json]>([
    ["a value of its own", number(1302.5), flows, { value: 1302.5 }],
    ["a small share of one large number", number(0.02), { part: 3, whole: 15_000 }, { value: 0.02 }],
    ["a small whole number that is equal by chance", number(4), { letters: 4 }, { value: 4 }],
    ["a small value among small ones", number(0.3), { a: 1.2, b: 4 }, { value: 0.3 }],
    ["a value with an exponent", number(5.4e-11), { chi: 341, n: 200 }, { value: 5.4e-11 }],
    ["one of two texts", { type: "text", value: "Kenya", accepted: [] }, { a: "Kenya", b: "Mali" }, { value: "Kenya" }],
  ])("but not %s", (_, answer, input, output) => {
    expect(check(answer, [call("c1", input, output)])).toMatchObject({ passed: true, figure: 0 });
  });
});

describe("a tolerance", () => {
  test.each([
    [number(0.04, 0.05), false],
    [number(-0.04, 0.04), false],
    [number(0, 0.1), false],
    [number(10, 0, 0.6), false],
    [number(0.04, 0.002), true],
    [number(0, 0), true],
    [number(100, 1, 0.01), true],
  ])("%j: %s", (answer, passed) => expect(toleranceCheck(answer).passed).toBe(passed));

  test("is complained of with the value and what to do", () => {
    expect(toleranceCheck(number(0.04, 0.05)).detail).toBe(
      "the tolerance of 0.04 (absolute 0.05, relative 0) reaches as far as the value itself; scale it to the value",
    );
  });
});

describe("rounding in the question", () => {
  test.each([
    ["How far is it, to one decimal?", 12.3, 0.1],
    ["What is the share rounded to 2 decimal places?", 12.34, 0.01],
    ["What is it to the nearest hundred?", 12_300, 100],
    ["What is the price to the cent?", 12.34, 0.01],
    ["What is the mass to three significant figures?", 12_345, 100],
    ["How many people live there?", 12_345, undefined],
  ])("%s: %d by %s", (question, value, step) => {
    const found = roundingStep(question, value);
    if (step === undefined) expect(found).toBeUndefined();
    else expect(found).toBeCloseTo(step, 10);
  });

  test("widens what is finer, and nothing else", () => {
    const rounded = withRounding(number(12.3), "How far is it, to one decimal?");
    expect(accepts(rounded, "12.34")).toBe(true);
    expect(accepts(rounded, "12.36")).toBe(false);
    for (const answer of [number(12.3, 0.5), number(7), number(0.04)])
      expect(withRounding(answer, "How far is it, to one decimal?")).toEqual(answer);
    const list: Answer = { type: "list", value: [number(12.3), { type: "text", value: "x", accepted: [] }] };
    expect(withRounding(list, "to one decimal")).toEqual({ type: "list", value: [number(12.3, 0.05), list.value[1]] });
  });
});
