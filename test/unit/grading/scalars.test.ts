/** Right and wrong renderings of texts, dates, yes and no, written by hand. */
import { describe, expect, test } from "vitest";
import { accepts } from "../../../functions/domain/grading/grade.ts";
import type { Answer } from "../../../functions/domain/schema.ts";

const text = (value: string, ...accepted: string[]): Answer => ({ type: "text", value, accepted });
const date = (value: string): Answer => ({ type: "date", value });
const boolean = (value: boolean): Answer => ({ type: "boolean", value });

interface Case {
  name: string;
  answer: Answer;
  right: string[];
  wrong: string[];
}

const CASES: Case[] = [
  {
    name: "a name with another of its forms in brackets",
    answer: text("tungsten", "wolfram", "W"),
    right: ["Tungsten (W)", "wolfram (tungsten).", "**tungsten (W)**"],
    wrong: ["tungsten (V)", "titanium (W)", "tungsten (W) carbide", "tungsten (W) or rhenium", "(W) rhenium"],
  },
  {
    name: "a formula with subscripts",
    answer: text("C8H10N4O2"),
    right: ["$\\mathrm{C_8H_{10}N_4O_2}$", "$C_8H_{10}N_4O_2$", "C₈H₁₀N₄O₂"],
    wrong: ["$\\mathrm{C_8H_{11}N_4O_2}$", "$C_8H_{10}N_4$"],
  },
  {
    name: "a date that is no bound",
    answer: date("2016-06-23"),
    right: ["23 June 2016", "2016-06-23 at 20:17 UTC", "2016-06-23T20:17:00Z", "2016-06-23 20:17"],
    wrong: ["before 23 June 2016", "after June 23, 2016", "until the 23rd of June 2016", "the day after 2016-06-23"],
  },
  {
    name: "a name in a script whose marks are letters",
    answer: text("हिन्दी"),
    right: ["हिन्दी"],
    wrong: ["हनद"],
  },
  {
    name: "a short name",
    answer: text("Côte d'Ivoire", "Ivory Coast"),
    right: [
      "Côte d'Ivoire",
      "Cote d’Ivoire",
      "cote d'ivoire.",
      "**Côte d'Ivoire**",
      '"Ivory Coast"',
      "the Ivory Coast",
      "IVORY  COAST",
      "`Ivory Coast`",
    ],
    wrong: ["Ivory", "Ivory Coast or Ghana", "not Ivory Coast", "Ghana", "Ivory Coasts", "Ivory Coast, Ghana", ""],
  },
  {
    name: "names where signs and dots matter",
    answer: text("C#"),
    right: ["C#", "c#"],
    wrong: ["C", "C++", "C #1"],
  },
  {
    name: "an abbreviation",
    answer: text("U.S.A."),
    right: ["USA", "U.S.A", "the USA", "US", "the United States of America"],
    wrong: ["UN", "UK"],
  },
  {
    name: "a version",
    answer: text("v1.5"),
    right: ["V1.5"],
    wrong: ["v15", "v1 5", "v-1.5"],
  },
  {
    name: "one letter that is also an article",
    answer: text("A"),
    right: ["A", "a", "A."],
    wrong: ["B", "AB", "the"],
  },
  {
    name: "an ampersand",
    answer: text("Bosnia and Herzegovina"),
    right: ["Bosnia & Herzegovina", "Bosnia-and-Herzegovina"],
    wrong: ["Herzegovina", "Herzegovina and Bosnia", "Serbia"],
  },
  {
    name: "a date",
    answer: date("2020-03-12"),
    right: [
      "2020-03-12",
      "12 March 2020",
      "March 12, 2020",
      "March 12 2020",
      "12th of March, 2020",
      "12 Mar. 2020",
      "Thursday, 12 March 2020",
      "2020/03/12",
      "2020/3/12",
      "12-Mar-2020",
      "2020-03-12T00:00:00Z",
      "It was on the 12th of March 2020.",
      "2020 March 12",
    ],
    wrong: [
      "2020-03-13",
      "12 March 2021",
      "12 March",
      "March 2020",
      "12/03/2020",
      "03/12/2020",
      "12.03.2020",
      "2020-12-03",
      "12 or 13 March 2020",
      "12 March 2020 or 13 March 2020",
      "between 12 March 2020 and later",
      "not 12 March 2020",
      "2020-02-30",
      "12 March 2020 BC",
      "12 March 20",
      "",
    ],
  },
  {
    name: "a date whose day cannot be a month",
    answer: date("2020-12-25"),
    right: ["25/12/2020", "12/25/2020", "25.12.2020", "Dec 25, 2020"],
    wrong: ["25/13/2020", "12/26/2020"],
  },
  {
    name: "yes",
    answer: boolean(true),
    right: [
      "yes",
      "Yes.",
      "TRUE",
      "Yes, it is",
      "Yes, Kenya is larger.",
      "The answer is yes",
      "It is true.",
      "**Yes**",
    ],
    wrong: [
      "no",
      "false",
      "yes and no",
      "Yes, no",
      "Yes. It is false.",
      "not true",
      "true or false",
      "maybe",
      "probably yes?",
      "",
      "yesterday",
      "Yes, but no",
      "Yes or maybe",
    ],
  },
  {
    name: "no",
    answer: boolean(false),
    right: ["no", "No.", "False", "No, it is not", "No, Kenya is not larger.", "The answer is no", "No it does not"],
    wrong: [
      "yes",
      "true",
      "No data",
      "no answer",
      "No idea",
      "nothing",
      "none",
      "not false",
      "I do not know",
      "no one knows",
      "north",
    ],
  },
];

describe.each(CASES)("$name", ({ answer, right, wrong }) => {
  test.each(right)("accepts %j", (response) => expect(accepts(answer, response)).toBe(true));
  test.each(wrong)("rejects %j", (response) => expect(accepts(answer, response)).toBe(false));
});
