/** JSON in what models write. */
import { describe, expect, test } from "vitest";
import { jsonObjectIn, jsonsIn, withoutThinking } from "../../../../functions/models/wire/json.ts";

describe("the object of a reply", () => {
  test.each([
    ["bare", '{"a": 1}'],
    ["fenced", '```json\n{"a": 1}\n```'],
    ["after prose", 'Here you are: {"a": 1}. Anything else?'],
    ["after a thought with braces of its own", '<think>maybe {"a": 2}?</think>{"a": 1}'],
    ["the last of several", '{"b": 3} no, rather {"a": 1}'],
    ["after brackets that are none", 'see [1, then {x} or {"a": 1}'],
  ])("%s", (_, text) => expect(jsonObjectIn(text)).toEqual({ a: 1 }));

  test("with braces and escaped quotes in its strings", () =>
    expect(jsonObjectIn('so {"a": "} \\" {", "b": [{"c": "]"}]} there')).toEqual({ a: '} " {', b: [{ c: "]" }] }));

  test.each(["", "no JSON", "[1, 2]", '{"a": 1', "{'a': 1}", "3"])("none in %j", (text) =>
    expect(jsonObjectIn(text)).toBeUndefined(),
  );
});

test("every value is told where it stands", () => {
  const text = 'x [1] y {"a": [2]} z';
  expect(jsonsIn(text).map(({ from, to }) => text.slice(from, to))).toEqual(["[1]", '{"a": [2]}']);
});

test("a text of nothing but brackets is given up on soon", () => {
  const began = performance.now();
  expect(jsonsIn("{".repeat(300_000))).toEqual([]);
  expect(performance.now() - began).toBeLessThan(5_000);
});

test("only what follows the last thought is the reply", () => {
  expect(withoutThinking("<think>a</think> b <think>c</think> d")).toBe(" d");
  expect(withoutThinking("plain")).toBe("plain");
});
