/** Which answers are left to a judge, of those that the program refuses. */
import fc from "fast-check";
import { describe, expect, it, test } from "vitest";
import { accepts, gradeResponse } from "../../../functions/domain/grading/grade.ts";
import { nearMisses } from "../../../functions/domain/grading/misses.ts";
import { needsJudge } from "../../../functions/domain/grading/needs_judge.ts";
import type { Answer } from "../../../functions/domain/schema.ts";
import { boolean, date, list, number, record, set, text } from "../../../functions/local/trust/labels.ts";
import { answers } from "./answers.ts";

const far = number(5536.2, "kilometres", 0.01);
const count = number(53_771_296);
const share = number(12.5, "percent", 0.01);
const held = date("2020-03-12");
const towns = list(text("Lima"), text("Oslo"), text("Bern", "Berne"));
const counts = set(number(3), number(14), number(159));
const both = record({ "largest city": text("Lagos"), "its population": number(8_000_000, "people", 0.05) });

describe("clearly wrong", () => {
  test.each<[string, Answer, string]>([
    ["nothing", far, ""],
    ["nothing behind the mark", text("Oslo"), "It is Oslo.\nAnswer:"],
    ["that it is not known", text("Oslo"), "Answer: I don't know."],
    ["that it could not be found", held, "I could not work out which calls the question needs."],
    ["too much to be read", text("Oslo"), `Answer: ${"so ".repeat(4_000)}`],
    ["another number of the unit", far, "Answer: 5800 km"],
    ["another number without a unit", far, "Answer: about 5,800"],
    ["another number in bold", far, "**Answer:** **5800 kilometres**"],
    ["another count", count, "Answer: 53,771,269"],
    ["another share", share, "Answer: 13%"],
    ["another date", held, "Answer: March 13, 2020"],
    ["the other verdict", boolean(true), "Answer: No, it does not."],
    ["fewer names of the list", towns, "Answer: Lima, Oslo"],
    ["its names in another order", towns, "Answer: Oslo; Lima; Berne"],
    ["a name twice", towns, "Answer: Lima, Oslo, Bern and Oslo"],
    ["another number in the set", counts, "Answer: 3, 14 and 15"],
    ["a number too many", counts, "Answer: 3; 14; 159; 26"],
    ["a field that is missing", both, "Answer: Lagos"],
    ["a field that is another number", both, "Answer: largest city: Lagos; its population: 9000000 people"],
  ])("%s", (_, answer, response) => {
    expect(gradeResponse(answer, response).correct).toBe(0);
    expect(needsJudge(answer, response)).toBe(false);
  });
});

describe("for a judge", () => {
  test.each<[string, Answer, string]>([
    ["another name", text("Oslo"), "Answer: Kristiania"],
    ["an answer that is not marked", text("Oslo"), "It has to be the capital, Oslo."],
    ["an unknown unit with words", far, "Answer: 3440 of those miles"],
    ["an unknown unit", far, "Answer: 27,520 furlongs"],
    ["a range", far, "Answer: between 5,500 and 5,600 km"],
    ["a bound", far, "Answer: more than 5,500 km"],
    ["two numbers", far, "Answer: 5536.2 km, which is 3440 miles"],
    ["a number in words", count, "Answer: fifty-three million seven hundred and seventy-one thousand"],
    ["a number in prose", share, "Answer: one in eight"],
    ["a number with words around it", share, "Answer: the share of those that were treated fell to 14%"],
    ["a month", held, "Answer: March 2020"],
    ["a date in another language", held, "Answer: 12. März 2020"],
    ["a date with two readings", held, "Answer: 12/03/2020"],
    ["a date and another", held, "Answer: 2020-03-12 (announced on 2020-02-02)"],
    ["a statement", boolean(true), "Answer: 97 is a prime number"],
    ["both verdicts", boolean(true), "Answer: yes and no"],
    ["a list with words beside the names", towns, "Answer: first Lima, then Oslo, at last Bern"],
    ["a list with another name", towns, "Answer: Lima, Christiania, Bern"],
    ["a list with figures in words", towns, "Answer: Lima (ten million), Oslo (under a million), Bern (the least)"],
    ["a set with an unknown unit", set(number(3, "grams"), number(4, "grams")), "Answer: 3 g and 4 drams or so"],
    ["a set in words", counts, "Answer: 3, 14 and a hundred and fifty-nine"],
    ["fields in prose", both, "Answer: Lagos, where eight million people live"],
  ])("%s", (_, answer, response) => {
    expect(gradeResponse(answer, response).correct).toBe(0);
    expect(needsJudge(answer, response)).toBe(true);
  });
});

it("is total, and never says of a near miss that only spells another value that the judge should see it", () => {
  fc.assert(
    fc.property(answers, fc.string(), (answer, response) => {
      expect(typeof needsJudge(answer, response)).toBe("boolean");
      if (answer.type !== "number" && answer.type !== "date" && answer.type !== "boolean") return;
      // Those that leave the value open or deny it are no values.
      const values = nearMisses(answer).filter((miss) => !/\bor\b|\bnot\b/.test(miss) && !accepts(answer, miss));
      for (const miss of values) expect(needsJudge(answer, `Answer: ${miss}`), miss).toBe(false);
    }),
  );
});

it("takes its time in proportion to the text", () => {
  const many = set(...Array.from({ length: 400 }, (_, i) => number(i + 1000)));
  const response = `Answer: ${Array.from({ length: 1_300 }, (_, i) => 2000 + i).join("; ")}`;
  const start = performance.now();
  expect(needsJudge(many, response)).toBe(false);
  expect(performance.now() - start).toBeLessThan(1_000);
});
