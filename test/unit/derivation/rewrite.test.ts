/** What an editor may not lose, add or give away. */
import { describe, expect, test } from "vitest";
import {
  type Rewritable,
  rewriteComplaints,
  valuesToHide,
  valuesToKeep,
} from "../../../functions/domain/derivation/rewrite.ts";
import type { Call } from "../../../functions/domain/schema.ts";

const call = (id: string, input: Call["input"], output: Call["output"]): Call => ({
  id,
  round: 1,
  step: 0,
  tool: "some_tool",
  input,
  output,
  ok: true,
  error: null,
});

const before: Rewritable = {
  question: "How many letters has the name of the capital of Kenya, counted in a text of 3 May 2020, to 2 decimals?",
  calls: [
    call("c1", { country: "Kenya", year: 2020, digits: 4 }, { capital: "Nairobi", code: "KE" }),
    call("c2", { text: "Nairobi", day: "2020-05-03" }, { letters: 7 }),
  ],
  provenance: [{ from: { call: "c1", pointer: "/capital" }, to: { call: "c2", pointer: "/text" } }],
};

test("what the question names of the inputs is kept, and what was passed on is hidden", () => {
  expect(valuesToKeep(before)).toEqual(["Kenya", "2020", "2020-05-03"]);
  expect(valuesToHide(before)).toEqual(["Nairobi"]);
  const named = { ...before, question: `${before.question} Nairobi it is.` };
  expect(valuesToHide(named)).toEqual([]);
});

const good = "My text of 2020-05-03 names Kenya's capital: how many letters is that, to 2 decimals?";

test("a rewrite in other words stands, dates in another form too", () =>
  expect(rewriteComplaints(good, before)).toEqual([]));

describe("a complaint names the value", () => {
  test.each([
    ["keep", "Kenya", good.replace("Kenya's", "that country's")],
    ["keep", "2020-05-03", good.replace("of 2020-05-03", "of May")],
    ["hide", "Nairobi", good.replace("capital:", "capital Nairobi:")],
    ["figures", '"2"', good.replace("2 decimals", "two decimals")],
    ["figures", '"1000"', good.replace("My text", "My text of 1,000 words")],
  ])("%s: %s", (check, value, rewrite) => {
    const complaints = rewriteComplaints(rewrite, before);
    expect(complaints.filter((one) => one.check === check)).toEqual([
      { check, detail: expect.stringContaining(value) },
    ]);
  });
});

describe("a rewrite that asks for something else is told by its words", () => {
  const ranked: Rewritable = {
    question:
      "Which star is the second brightest in the constellation that has Bellatrix, and how many kilometres off is it?",
    calls: [call("c1", { star: "Bellatrix" }, { constellation: "Orion" })],
    provenance: [],
  };
  test.each([
    [
      "turns",
      "third",
      "In the constellation that has Bellatrix, which star is the third brightest, and how many kilometres off?",
    ],
    [
      "turns",
      "faintest",
      "In the constellation that has Bellatrix, which star is the second faintest, and how many kilometres off?",
    ],
    [
      "turns",
      "second",
      "In the constellation that has Bellatrix, which star is the brightest, and how many kilometres off?",
    ],
    [
      "turns",
      "not",
      "Which star isn't the second brightest in Bellatrix's constellation, and how many kilometres off is it?",
    ],
    ["units", "mile", "Which star is the second brightest in Bellatrix's constellation, and how many miles off is it?"],
  ])("%s: %s", (check, word, rewrite) => {
    const found = rewriteComplaints(rewrite, ranked);
    expect(found.map((one) => one.check)).toContain(check);
    expect(found.find((one) => one.check === check)?.detail).toContain(`"${word}"`);
  });

  test("and one in other words stands", () => {
    const rewrite =
      "Looking at Bellatrix's constellation: which star there is second brightest, and how many kilometres off is it?";
    expect(rewriteComplaints(rewrite, ranked)).toEqual([]);
  });

  test("words that mean the same may stand for each other", () => {
    const big = { ...ranked, question: "Which is the largest city of the country that Bellatrix is from?" };
    expect(rewriteComplaints("What is the biggest city in the country that Bellatrix comes from?", big)).toEqual([]);
  });
});
