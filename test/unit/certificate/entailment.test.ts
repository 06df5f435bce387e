/** Entailment on one small trace: what passes, and each way to break it. */
import { describe, expect, test } from "vitest";
import { type Entailed, entailmentCheck } from "../../../functions/domain/certificate/entailment.ts";
import type { AnswerPointer, Json, Provenance, ScalarAnswer } from "../../../functions/domain/schema.ts";
import { madeCall as call } from "../../support/trace.ts";

const evidence = [
  call("c1", { country: "Kenya" }, { capital: "Nairobi", near: ["Uganda", "Somalia"] }),
  call("c2", { city: "Nairobi" }, { population: 4397073, founded: "1899-05-30", big: true, share: 0.1 }),
  call("c3", { country: "Mali" }, { capital: "Bamako" }),
  call("c4", { city: "Nairobi" }, null, false),
];
const provenance: Provenance[] = [{ from: { call: "c1", pointer: "/capital" }, to: { call: "c2", pointer: "/city" } }];
const at = (id: string, pointer: string, value: Json): AnswerPointer => ({ call: id, pointer, value });
const number = (value: number): ScalarAnswer => ({ type: "number", value, tolerance: { relative: 0.1, absolute: 0 } });
const text = (value: string): ScalarAnswer => ({ type: "text", value, accepted: [] });

const base: Entailed = {
  evidence,
  provenance,
  solution: ["c1", "c2"],
  answer: number(4397073),
  pointers: [at("c2", "/population", 4397073)],
};

describe("passes", () => {
  const near = [text("Uganda"), text("Somalia")];
  const both = [at("c1", "/near/0", "Uganda"), at("c1", "/near/1", "Somalia")];
  test.each<[string, Partial<Entailed>]>([
    ["a number", {}],
    ["a date", { answer: { type: "date", value: "1899-05-30" }, pointers: [at("c2", "/founded", "1899-05-30")] }],
    ["a boolean", { answer: { type: "boolean", value: true }, pointers: [at("c2", "/big", true)] }],
    [
      "a text in another spelling",
      { answer: text("NAIROBI"), pointers: [at("c1", "/capital", "Nairobi")], solution: ["c1"] },
    ],
    [
      "a list at one pointer",
      { answer: { type: "list", value: near }, pointers: [at("c1", "/near", ["Uganda", "Somalia"])], solution: ["c1"] },
    ],
    ["a list at a pointer an item", { answer: { type: "list", value: near }, pointers: both, solution: ["c1"] }],
    ["a set in another order", { answer: { type: "set", value: near.toReversed() }, pointers: both, solution: ["c1"] }],
    [
      "a record over two calls",
      {
        answer: {
          type: "record",
          value: [
            { label: "people", answer: number(4397073) },
            { label: "capital", answer: text("Bamako") },
          ],
        },
        pointers: [at("c2", "/population", 4397073), at("c3", "/capital", "Bamako")],
        solution: ["c1", "c2", "c3"],
      },
    ],
  ])("%s", (_, change) => expect(entailmentCheck({ ...base, ...change })).toEqual({ passed: true, figure: 1 }));
});

describe("fails", () => {
  const near = [text("Uganda"), text("Somalia")];
  test.each<[string, Partial<Entailed>, number, string]>([
    ["no pointer", { pointers: [], solution: [] }, 0, "no pointer gives 4397073"],
    ["a pointer to nothing", { pointers: [at("c2", "/none", 4397073)] }, 0, "c2 has nothing at /none"],
    ["a pointer to an unknown call", { pointers: [at("c9", "/population", 4397073)] }, 0, "no call c9"],
    ["a pointer to a failed call", { pointers: [at("c4", "", null)] }, 0, "call c4 failed"],
    [
      "a pointer with another value",
      { pointers: [at("c2", "/population", 4397074)] },
      0,
      "c2/population is 4397073, not 4397074",
    ],
    ["an answer within the tolerance only", { answer: number(4397000) }, 0, "is 4397000, and c2/population is 4397073"],
    ["an answer of another type", { answer: text("4397073") }, 0, 'is "4397073", and c2/population'],
    ["a pointer to spare", { pointers: [...base.pointers, at("c2", "/big", true)] }, 1, "not in the answer"],
    ["a call left out", { solution: ["c2"] }, 1, "lacks c1"],
    ["a call to spare", { solution: ["c1", "c2", "c3"] }, 1, "does not depend on c3"],
    ["a call named twice", { solution: ["c1", "c2", "c2"] }, 1, "twice"],
    [
      "provenance that does not hold",
      {
        provenance: [
          ...provenance,
          { from: { call: "c1", pointer: "/capital" }, to: { call: "c3", pointer: "/country" } },
        ],
      },
      1,
      "different_values",
    ],
    [
      "a list in another order",
      {
        answer: { type: "list", value: near.toReversed() },
        pointers: [at("c1", "/near", ["Uganda", "Somalia"])],
        solution: ["c1"],
      },
      0,
      'value 1 of the answer is "Somalia", and c1/near/0 is "Uganda"',
    ],
    [
      "a list with an item left out",
      {
        answer: { type: "list", value: near.slice(0, 1) },
        pointers: [at("c1", "/near", ["Uganda", "Somalia"])],
        solution: ["c1"],
      },
      1,
      "not in the answer",
    ],
    [
      "a set with an item of its own",
      {
        answer: { type: "set", value: [...near, text("Mali")] },
        pointers: [at("c1", "/near", ["Uganda", "Somalia"])],
        solution: ["c1"],
      },
      2 / 3,
      'no pointer gives "Mali"',
    ],
    [
      "a set that says an item twice",
      {
        answer: { type: "set", value: [near[0] ?? text(""), near[0] ?? text("")] },
        pointers: [at("c1", "/near", ["Uganda", "Somalia"])],
        solution: ["c1"],
      },
      0.5,
      'no pointer gives "Uganda"',
    ],
  ])("%s", (_, change, figure, detail) => {
    const check = entailmentCheck({ ...base, ...change });
    expect(check).toMatchObject({ passed: false, detail: expect.stringContaining(detail) });
    expect(check.figure).toBeCloseTo(figure);
  });
});
