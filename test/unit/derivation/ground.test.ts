/** Each complaint that a derivation can get before it is stored. */
import { describe, expect, test } from "vitest";
import { type Grounding, groundingComplaints } from "../../../functions/domain/derivation/ground.ts";
import { getPointer } from "../../../functions/domain/json.ts";
import { type Answer, type Call, type ScalarAnswer, scalarsOf } from "../../../functions/domain/schema.ts";
import { capital, people, traced, twin } from "../embedded/teacher/world.ts";

const { evidence, provenance } = traced(
  { tool: capital, stated: { country: "Peru" } },
  { tool: people, links: { city: ["c1", "/capital"] }, round: 2 },
  { tool: twin, stated: { city: "Oslo" }, round: 2 },
);
const failed: Call = { ...(evidence[2] as Call), id: "c4", output: null, ok: false, error: "no such town" };
const before = [{ value: "Peru-ville", call: "c1", pointer: "/capital" }];
const count = Number(getPointer(evidence[1]?.output ?? null, "/people"));
const text = (value: string): ScalarAnswer => ({ type: "text", value, accepted: [] });
const number = (value: number): ScalarAnswer => ({ type: "number", value, tolerance: { relative: 0, absolute: 0 } });
const good: Grounding = {
  question: "What is the number of people in the capital of Peru?",
  answer: number(count),
  answer_pointers: [{ value: count, call: "c2", pointer: "/people" }],
};
const complaints = (change: Partial<Grounding>, round = 2, earlier = before) =>
  groundingComplaints({ ...good, ...change }, { evidence: [...evidence, failed], provenance, round, before: earlier });
const pointed = (value: string | number, call: string, pointer: string) => [{ value, call, pointer }];

test("a derivation that rests on its evidence gets none", () => {
  expect(complaints({})).toEqual([]);
  expect(complaints({ answer: text("Peru-ville"), answer_pointers: before }, 1, [])).toEqual([]);
});

describe("a pointer", () => {
  test("names a call of the evidence", () => {
    expect(complaints({ answer_pointers: pointed(count, "c9", "/people") })).toContain("there is no call c9");
  });
  test("names a call that succeeded", () => {
    expect(complaints({ answer_pointers: pointed(count, "c4", "/twin") })).toContain(
      "call c4 failed, and c4/twin points to it",
    );
  });
  test("leads to something", () => {
    expect(complaints({ answer_pointers: pointed(count, "c2", "/inhabitants") })).toEqual([
      "the output of c2 has nothing at /inhabitants",
    ]);
  });
  test("leads to its value", () => {
    const [complaint, ...others] = complaints({ answer_pointers: pointed(count + 1, "c2", "/people") });
    expect(complaint).toBe(`c2/people is ${count}, not ${count + 1}`);
    expect(others).toEqual([]);
  });
});

describe("an answer", () => {
  test("has a pointer for every value", () => {
    expect(complaints({ answer: { type: "list", value: [number(count), number(7)] } })).toEqual(["no pointer gives 7"]);
  });
  test("rests on a call of its round", () => {
    expect(complaints({ answer: text("Peru-ville"), answer_pointers: before })).toEqual([
      "the answer rests on no call of this round",
    ]);
  });
  test("rests on the answer of the round before", () => {
    expect(complaints({ answer: text("New Oslo"), answer_pointers: pointed("New Oslo", "c3", "/twin") })).toEqual([
      "the answer does not rest on the answer of the round before",
    ]);
  });
});

test("the single values of an answer are in order", () => {
  const values = (answer: Answer) => scalarsOf(answer).map(({ value }) => value);
  expect(values(text("a"))).toEqual(["a"]);
  expect(values({ type: "set", value: [text("a"), text("b")] })).toEqual(["a", "b"]);
  const record = [
    { label: "first", answer: text("b") },
    { label: "second", answer: text("a") },
  ];
  expect(values({ type: "record", value: record })).toEqual(["b", "a"]);
});
