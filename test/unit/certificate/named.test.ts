/** The check `named`: what calls were given from outside, and how questions name it. */
import { describe, expect, test } from "vitest";
import { namedCheck } from "../../../functions/domain/certificate/named.ts";
import type { Call, Json, JsonObject, Provenance } from "../../../functions/domain/schema.ts";
import { madeCall } from "../../support/trace.ts";

const call = (id: string, input: JsonObject, output: Json = { value: 7 }) => madeCall(id, input, output);

const edge = (from: string, to: string, pointer: string): Provenance => ({
  from: { call: from, pointer: "/value" },
  to: { call: to, pointer },
});

const check = (question: string, evidence: readonly Call[], provenance: readonly Provenance[] = []) =>
  namedCheck({ question, evidence, provenance, solution: evidence.map(({ id }) => id) });

const TEXT = "It was the best of times, it was the worst of times, it was the age of wisdom, ".repeat(4);

describe("a question that names what a call was given", () => {
  test.each<[string, Json, string]>([
    ["as it is", "pyridoxine", "What is the molar mass of pyridoxine?"],
    ["in another case, without accents", "Malmö", "How many people live in MALMO?"],
    ["in the possessive", "pyridoxine", "What is pyridoxine’s molar mass?"],
    ["in the plural", "violin", "How many senses do violins have?"],
    ["in another plural", "library", "How many public libraries are there?"],
    ["in the singular", "proteins", "How long is the protein?"],
    ["in the singular of another plural", "batteries", "What does the battery weigh?"],
    ["as part of a longer word", "phosphate", "What is the mass of triphosphate?"],
    ["as several words", "per_capita", "What is the income per capita?"],
    ["as one word", "data base", "How large is the database?"],
    ["in another order", "Curie, Marie", "When was Marie Curie born?"],
    ["by half of its words", "population of Sweden", "How many people live in Sweden?"],
    ["without its article", "The Hague", "How many people live in Hague?"],
    ["as a date in words", "2020-05-03", "Which weekday was 3 May 2020?"],
    ["by the day of a moment", "2020-05-03T12:00:00Z", "Which weekday was 3 May 2020?"],
    ["as a grouped number", "12500", "What is the square of 12,500?"],
    ["as an id with hyphens", "9780306406157", "What is the publisher of ISBN 978-0-306-40615-7?"],
    ["as a code", "SWE", "What is the population of SWE?"],
    ["as an address", "https://example.org/a", "How long is https://example.org/a?"],
    ["as a structure", "CC(=O)O", "What is the molar mass of CC(=O)O?"],
    ["by a piece of a long text", TEXT, `How many words has the text that begins "${TEXT.slice(0, 60)}"?`],
  ])("%s", (_, value, question) => {
    expect(check(question, [call("c1", { value })])).toEqual({ passed: true, figure: 0 });
  });
});

describe("a question that does not", () => {
  const ASKED = "For , what is the molar mass in grams per mole?";
  test.each<[string, Json, string]>([
    ["of a word", "pyridoxine", ASKED],
    ["of a name", "Marie Curie", "When was the discoverer born?"],
    ["of a code in small letters", "ICE1", "Of what is ice1 made?"],
    ["of a code inside a word", "TP53", "What is the length of TP53BP1?"],
    ["of a date", "2020-05-03", "Which weekday was 4 May 2020?"],
    ["of a moment", "2020-05-03T12:00:00Z", "Which weekday was 4 May 2020?"],
    ["of an address, by its words", "https://example.org/a", "How long is the example of org a?"],
    ["of a structure, by its letters", "CC(=O)O", "What is the molar mass of CCOO?"],
    ["of a long text", TEXT, "How many words has this text?"],
  ])("%s", (_, value, question) => {
    const { passed, figure, detail } = check(question, [call("c1", { value })]);
    expect({ passed, figure }).toEqual({ passed: false, figure: 1 });
    expect(detail).toContain("the question names none of what c1 was given: ");
  });

  test("is told which values", () => {
    expect(check(ASKED, [call("c1", { name: "pyridoxine", also: ["thiamine", 5000] })]).detail).toBe(
      'the question names none of what c1 was given: "pyridoxine", "thiamine"',
    );
  });

  test("is complained of for every such call", () => {
    const calls = ["pyridoxine", "thiamine"].map((name, i) => call(`c${i + 1}`, { name }));
    expect(check(ASKED, calls)).toMatchObject({ passed: false, figure: 2 });
    expect(check(`${ASKED} And thiamine?`, calls)).toMatchObject({
      passed: false,
      figure: 1,
      detail: expect.stringContaining("c1"),
    });
  });
});

describe("what need not be named", () => {
  const silent = "What is it?";
  test.each<[string, Call["input"]]>([
    ["numbers", { value: 123456, list: [12.345] }],
    ["words of settings", { order: "descending", unit: "kilometres", by: "month" }],
    ["short words and codes of three letters", { word: "cat", country: "SWE" }],
    ["nothing", {}],
  ])("%s", (_, input) => {
    expect(check(silent, [call("c1", input)])).toEqual({ passed: true, figure: 0 });
  });

  test("a second value of a call", () => {
    const calls = [call("c1", { city: "Stockholm", series: "temperature_2m_max" })];
    expect(check("How warm is it in Stockholm?", calls).passed).toBe(true);
  });

  test("what a call before returned, by itself or in what it returned whole", () => {
    const calls = (input: Call["input"]) => [call("c1", { city: "Stockholm" }), call("c2", input)];
    const asked = "In which country is Stockholm?";
    expect(check(asked, calls({ name: "pyridoxine" })).passed).toBe(false);
    expect(check(asked, calls({ name: "pyridoxine" }), [edge("c1", "c2", "/name")]).passed).toBe(true);
    expect(check(asked, calls({ names: ["pyridoxine"] }), [edge("c1", "c2", "/names")]).passed).toBe(true);
    expect(check(asked, calls({ name: "pyridoxine" }), [edge("c1", "c2", "/nam")]).passed).toBe(false);
    expect(check(asked, calls({ name: "pyridoxine" }), [edge("c1", "c1", "/name")]).passed).toBe(false);
  });

  test("what an error told of what the question does name", () => {
    const asked = "How large is Brasil in square kilometres?";
    const refused = (error: string) => [
      { ...madeCall("c1", { country: "Brasil" }, null, false), error },
      call("c2", { country: "Brazil" }),
    ];
    const checked = (evidence: Call[]) =>
      namedCheck({ question: asked, evidence, provenance: [], solution: ["c2"] }).passed;
    expect(checked(refused('country: no country called "Brasil"; near matches: "Brazil"'))).toBe(true);
    expect(checked(refused('country: no country called "Brasil"'))).toBe(false);
  });

  test("what a call outside the solution was given", () => {
    const evidence = [call("c1", { name: "pyridoxine" })];
    expect(namedCheck({ question: silent, evidence, provenance: [], solution: [] }).passed).toBe(true);
  });
});
