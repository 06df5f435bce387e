/** Numbers in files are written so that pandas reads them exactly, and are the same numbers to everybody else. */
import { describe, expect, it } from "vitest";
import { exact, exactText } from "../../../functions/datasets/formats/exact.ts";
import { decimal, lineText } from "../../../functions/datasets/formats/json_lines.ts";

describe("a number", () => {
  // What pandas 3.1.1 reads of each text: of those on the left 0.6000000000000001, 3.6390000000000002 and the like.
  it.each([
    [0.6, "0.60"],
    [-0.6, "-0.60"],
    [3.639, "3639000e-6"],
    [0.0007578183479987821, "7578183479987821e-19"],
  ])("%d is written in other digits, which it reads exactly: %s", (value, text) => {
    expect(exactText(value)).toBe(text);
    expect(JSON.parse(text)).toBe(value);
  });

  it.each([0.1, 1.5, 39.035, 5, 0, 1e-7, 1e21, -2])("%d is written as always", (value) => {
    expect(exactText(value)).toBe(JSON.stringify(value));
  });

  it("is the same to every reader of JSON", () => {
    for (let n = 1; n < 5_000; n++)
      for (const value of [n / 7, n / 1_000, -n / 13e6]) expect(JSON.parse(exactText(value))).toBe(value);
  });
});

it("all numbers in a value are, at any depth, and a value without such numbers is the same object", () => {
  const value = { a: [0.1, { b: 0.6 }], c: "0.6", d: null, ["__proto__"]: 0.3 };
  expect(JSON.stringify(exact(value))).toBe('{"a":[0.1,{"b":0.60}],"c":"0.6","d":null,"__proto__":0.30}');
  const other = { a: [1, "x", { b: 0.5 }] };
  expect(exact(other)).toBe(other);
});

it("lines are written so, and decimals in them", () => {
  expect(lineText({ r: -0.6, rate: decimal(0.7), whole: decimal(1) })).toBe(
    '{"r":-0.60,"rate":0.700000,"whole":1.0}\n',
  );
});
