/** Computed answers: what expressions say over the evidence, and what is complained of. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { evaluate } from "../../../functions/domain/derivation/evaluate.ts";
import { EXPRESSION_MAX } from "../../../functions/domain/derivation/expression.ts";
import type { Call, Json } from "../../../functions/domain/schema.ts";
import { madeCall } from "../../support/trace.ts";

const call = (id: string, output: Json, ok = true, input = {}) => madeCall(id, input, output, ok);
const evidence: Call[] = [
  call("c1", {
    letters: 12,
    born: "1879-03-14",
    died: "1955-04-18T01:15:00Z",
    "per capita": 2.5,
    "a-b": 7,
    none: 0,
    text: "3,400",
    big: true,
    gap: null,
  }),
  call("c2", { letters: 5, name: "Lyon", temperatures: [3, 9, 4, 8], dates: ["2001-02-03", "1999-12-31"] }, true, {
    city: "Lyon",
  }),
  call("c3", {
    rows: [
      { name: "x", price: 2 },
      { name: "y", price: 10 },
      { name: "z", price: 3.5 },
    ],
    uneven: [{ price: 1 }, {}],
    empty: [],
  }),
  call("c4", null, false),
  call(
    "c5",
    Array.from({ length: 300 }, (_, i) => i),
  ),
];
const value = (expression: string) => {
  const found = evaluate(expression, evidence);
  return found.ok ? found.value.value : found.complaint;
};

describe("an expression", () => {
  test.each<[string, Json]>([
    ["c1/letters", 12],
    ["c1/letters - c2/letters", 7],
    ["c1/letters / c2/letters", 2.4],
    ["2 + 3 * c2/letters", 17],
    ["(2 + 3) * c2/letters", 25],
    ["-c2/letters + 1", -4],
    ["c1/letters*2", 24],
    ["c1/letters - -1", 13],
    ["10 - c2/letters - 2", 3],
    ["{c1/per capita} * 2", 5],
    ["c1/a-b + 1", 8],
    ["1.5e2 + c1/none", 150],
    ["abs(c2/letters - c1/letters)", 7],
    ["round(c1/letters / 7, 2)", 1.71],
    ["round(1.005 + c1/none, 2)", 1.01],
    ["round(0 - 2.5 + c1/none)", -3],
    ["floor(c1/letters / c2/letters)", 2],
    ["ceil(c1/letters / c2/letters)", 3],
    ["sqrt(c2/letters + 4)", 3],
    ["min(c1/letters, c2/letters)", 5],
    ["max(c2/temperatures)", 9],
    ["max(c3/rows/*/price)", 10],
    ["min(c2/dates)", "1999-12-31"],
    ["sum(c3/rows/*/price)", 15.5],
    ["mean(c2/temperatures)", 6],
    ["median(c2/temperatures)", 6],
    ["median(c3/rows/*/price)", 3.5],
    ["count(c3/rows)", 3],
    ["count(c3/rows/*/name)", 3],
    ["count(c3/empty)", 0],
    ["argmax(c3/rows/*/name, c3/rows/*/price)", "y"],
    ["argmin(c3/rows/*/name, c3/rows/*/price)", "x"],
    ['argmax(c3/rows/0/name, c1/letters, "Lyon", c2/letters)', "x"],
    ["days(c1/born, c1/died)", 27_793],
    ["years(c1/born, c1/died)", 76],
    ["years(c1/died, c1/born)", -76],
    ['years(c1/born, "1955-03-13")', 75],
    ["add_days(c1/born, 20)", "1879-04-03"],
    ["c1/letters > c2/letters", true],
    ["c1/letters <= c2/letters", false],
    ["c1/born < c1/died", true],
    ['c2/name == "lyon"', true],
    ["0.1 + 0.2 == 0.3 + c1/none", true],
    ["c1/big == c1/big", true],
    ["c2/letters != 5", false],
    ["c2/temperatures/1", 9],
  ])("%s is %j", (expression, expected) => expect(value(expression)).toEqual(expected));

  test.each<[string, string]>([
    ["", "ends too early"],
    ["c1/letters -", "ends too early"],
    ["c1/letters c2/letters", '"c2/letters" at character 12 is not expected'],
    ["c1/letters; c2/letters", '"; c2/letters" at character 11 cannot be read'],
    ["(c1/letters", "ends too early"],
    ["letters", '"letters" at character 1 is no value'],
    ["eval(c1/letters)", "there is no function eval; there are abs"],
    ["constructor(c1/letters)", "there is no function constructor"],
    ["c1/constructor", "has nothing at /constructor"],
    ["c1/letters < c2/letters < 3", '"<" at character 25 is not expected'],
    ["c9/letters", "there is no call c9"],
    ["c4/letters", "call c4 failed"],
    ["c1/words", "the output of c1 has nothing at /words"],
    ["c1/letters-c2/letters", "an operator has a space on both sides"],
    ["c1/letters/c2/letters", "an operator has a space on both sides"],
    ["c1/text + 1", 'c1/text is "3,400", no number'],
    ["c1/gap", "c1/gap is null, no value"],
    ["c3/rows/0", "c3/rows/0 is an object, no value"],
    ["c3/rows/*/price", "gives a list of 3"],
    ["sum(c3/uneven/*/price)", "has nothing at /uneven/1/price"],
    ["sum(c1/letters/*)", "no array at /letters"],
    ["mean(c3/rows/*/name)", 'item 0 of c3/rows/*/name is "x", no number'],
    ["max(c3/empty)", "no value to work on"],
    ["c2/letters / c1/none", "c1/none is 0, and c2/letters is divided by it"],
    ["sqrt(0 - c2/letters)", "no finite number"],
    ["round(c2/letters, 0.5)", "whole digits"],
    ["round(c2/letters, 1, 2)", "takes 1 to 2 arguments"],
    ["days(c1/born)", "takes 2 arguments"],
    ["days(c1/born, c2/name)", 'c2/name is "Lyon", no date'],
    ["add_days(c1/born, 1.5)", "whole days"],
    ["add_days(c1/born, c2/letters * 1e9)", "no day of the calendar"],
    ["max(c1/born, c1/letters)", "numbers are compared with numbers"],
    ["argmax(c3/rows/*/name, c2/temperatures)", "3 labels, and c2/temperatures 4 values"],
    ["argmax(c2/name, c2/letters)", "only one label"],
    ["argmax(c2/name, c2/letters, c3/rows/0/name, 5)", "Lyon and x are equal, at 5"],
    ['argmax("Paris", c1/letters, "Lyon", c2/letters)', 'the label "Paris" stands in no call'],
    ["c1/letters == c2/name", "no two of a kind"],
    ["1 + 2", "reads nothing from the evidence"],
    ["sum(c5)", "more than 256 values"],
    ["sum(c5/*)", "more than 256 values"],
    [`${"(".repeat(30)}1${")".repeat(30)}`, "nested more than 20 deep"],
    [`${"-".repeat(400)}c1/letters`, "nested more than 20 deep"],
    [
      Array.from({ length: 65 }, () => "c1/letters")
        .join("+")
        .slice(0, EXPRESSION_MAX + 1),
      "500 are read",
    ],
    [Array.from({ length: 65 }, () => "c1").join("+"), "more than 64 operands"],
  ])("%s is complained of: %s", (expression, complaint) => expect(value(expression)).toContain(complaint));

  test("says what it read, in order, each place once", () => {
    const found = evaluate("c2/letters + c1/letters - c2/letters + sum(c3/rows/*/price)", evidence);
    expect(found.ok && found.value.operands).toEqual([
      { value: 5, call: "c2", pointer: "/letters" },
      { value: 12, call: "c1", pointer: "/letters" },
      { value: 2, call: "c3", pointer: "/rows/0/price" },
      { value: 10, call: "c3", pointer: "/rows/1/price" },
      { value: 3.5, call: "c3", pointer: "/rows/2/price" },
    ]);
  });

  test("that is anything at all gives a value or a complaint", () => {
    const piece = fc.constantFrom(
      ...'c1/letters c2 c3/rows/* {c1/per ( ) } + - * / < == , 1 0.5 max( argmax( count( days( " ~ é $'.split(" "),
    );
    fc.assert(
      fc.property(fc.array(piece, { maxLength: 40 }), fc.constantFrom("", " "), (pieces, glue) => {
        const found = evaluate(pieces.join(glue), evidence);
        expect(found.ok ? typeof found.value.value : found.complaint).not.toBe("");
      }),
      { numRuns: 2_000 },
    );
  });
});
