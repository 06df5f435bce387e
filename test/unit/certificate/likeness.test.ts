/** Questions that are like others: duplicates and contamination. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { contaminationCheck } from "../../../functions/domain/certificate/contamination.ts";
import { DUPLICATE_SIMILARITY, fingerprint, similarity } from "../../../functions/domain/certificate/duplicate.ts";

describe("fingerprint and similarity", () => {
  const question =
    "What is the population of the capital of the country that has the longest border with Kenya, in millions of people?";
  const calls = [
    { tool: "a", input: { x: 1, y: 2 } },
    { tool: "b", input: {} },
  ];

  test("keys ignore spelling and order, and nothing else", () => {
    const one = fingerprint(question, calls);
    const same = fingerprint(question.toUpperCase().replace("?", " ?!"), [
      { tool: "b", input: {} },
      { tool: "a", input: { y: 2, x: 1 } },
    ]);
    expect(same).toEqual(one);
    expect([one.question_key, one.calls_key, ...one.bands].every((key) => /^[0-9a-f]{16}$/.test(key))).toBe(true);
    expect(new Set(one.bands).size).toBe(4);
    expect(fingerprint(question.replace("Kenya", "Mali"), calls).question_key).not.toBe(one.question_key);
    expect(fingerprint(question, calls.slice(1)).calls_key).not.toBe(one.calls_key);
    expect(fingerprint(question, [...calls, ...calls.slice(1)]).calls_key).not.toBe(one.calls_key);
    expect(
      fingerprint(question, [
        { tool: "a", input: { x: 2, y: 1 } },
        { tool: "b", input: {} },
      ]).calls_key,
    ).not.toBe(one.calls_key);
  });

  test("is the same on every machine", () =>
    expect(fingerprint("one two three four", [])).toMatchInlineSnapshot(`
      {
        "bands": [
          "384158ff1fab894c",
          "61fb7837f319d75c",
          "be80561284085c01",
          "c99effe09d815e6c",
        ],
        "calls_key": "e3b0c44298fc1c14",
        "question_key": "113f69ccf08f80a6",
      }
    `));

  test("Jaccard over word 3-grams", () => {
    expect(similarity("a b c d", "A, b c d!")).toBe(1);
    expect(similarity("one two three four", "one two three five")).toBeCloseTo(1 / 3);
    expect(similarity("one two three", "four five six")).toBe(0);
    expect(similarity("one two", "one two")).toBe(1);
    expect(similarity("one two", "one three")).toBe(0);
    expect(similarity("", "?")).toBe(1);
  });

  test("near-duplicates share a band, unlike questions hardly ever do", () => {
    const words = fc
      .array(fc.stringMatching(/^[a-z]{3,8}$/), { minLength: 60, maxLength: 80 })
      .map((list) => list.join(" "));
    const sampled = fc.sample(words, { numRuns: 200, seed: 7 });
    const shares = (a: string, b: string) => {
      const other = fingerprint(b, []).bands;
      return fingerprint(a, []).bands.some((band, index) => band === other[index]);
    };
    const near = sampled.filter((sample) => {
      const longer = `${sample} indeed so`;
      expect(similarity(sample, longer)).toBeGreaterThan(DUPLICATE_SIMILARITY);
      return shares(sample, longer);
    });
    const far = sampled.filter((sample, index) => shares(sample, sampled[(index + 1) % sampled.length] ?? ""));
    expect(near.length).toBeGreaterThan(190);
    expect(far.length).toBe(0);
  });
});

describe("contaminationCheck", () => {
  const question = "one two three four five six seven eight nine ten eleven twelve";
  test.each<[string, string[], number]>([
    ["no reference", [], 0],
    ["an unlike reference", ["a b c d e f g h i j"], 0],
    ["the question itself", ["other", question.toUpperCase(), "another"], 1],
    ["the question inside a longer text", [`so ${question} it was`], 1],
    ["two of five n-grams", ["one two three four five six seven eight nine"], 0.4],
    [
      "n-grams of several references are not added up",
      ["one two three four five six seven eight", "five six seven eight nine ten eleven twelve"],
      0.2,
    ],
    ["seven words alike", ["one two three four five six seven"], 0],
  ])("%s", (_, references, figure) => {
    const check = contaminationCheck(question, references);
    expect(check.figure).toBeCloseTo(figure);
    expect(check.passed).toBe(figure < 0.5);
  });
  test("half is too much", () =>
    expect(contaminationCheck("one two three four", ["one two three"], 3)).toMatchObject({
      figure: 0.5,
      passed: false,
    }));
  test("a short question counts as one n-gram", () => {
    expect(contaminationCheck("Where is it?", ["say where is it now"])).toMatchObject({ figure: 1, passed: false });
    expect(contaminationCheck("Where is it?", ["where it is"])).toMatchObject({ figure: 0, passed: true });
  });
});
