/** Right and wrong renderings of lists, sets and records, written by hand. */
import { describe, expect, test } from "vitest";
import { accepts } from "../../../functions/domain/grading/grade.ts";
import type { Answer, ScalarAnswer } from "../../../functions/domain/schema.ts";

const text = (value: string, ...accepted: string[]): ScalarAnswer => ({ type: "text", value, accepted });
const number = (value: number, unit?: string, absolute = 0): ScalarAnswer => ({
  type: "number",
  value,
  ...(unit === undefined ? {} : { unit }),
  tolerance: { relative: 0, absolute },
});
const date = (value: string): ScalarAnswer => ({ type: "date", value });
const list = (...value: ScalarAnswer[]): Answer => ({ type: "list", value });
const set = (...value: ScalarAnswer[]): Answer => ({ type: "set", value });
const record = (...value: [string, ScalarAnswer][]): Answer => ({
  type: "record",
  value: value.map(([label, answer]) => ({ label, answer })),
});

interface Case {
  name: string;
  answer: Answer;
  right: string[];
  wrong: string[];
}

const CASES: Case[] = [
  {
    name: "a list as a chain of arrows",
    answer: list(text("Mercury"), text("Venus"), text("Earth")),
    right: ["Mercury → Venus → Earth", "Mercury -> Venus -> Earth", "Mercury ⇒ Venus ⇒ Earth"],
    wrong: ["Venus → Mercury → Earth", "Mercury → Venus", "Mercury → Venus → Earth → Mars"],
  },
  {
    name: "a list of numbers as a chain of arrows",
    answer: list(number(2), number(-3)),
    right: ["2 → -3", "2 -> -3"],
    wrong: ["2 -> 3", "-3 → 2", "2-3"],
  },
  {
    name: "a set with another name of an item in brackets",
    answer: set(text("ERBB2", "HER2"), text("TP53")),
    right: ["TP53, ERBB2 (HER2)", "HER2 (ERBB2) and TP53"],
    wrong: ["TP53, ERBB2 (BRCA1)", "TP53 (ERBB2)"],
  },
  {
    name: "a list of names",
    answer: list(text("Kenya"), text("Uganda"), text("Mali")),
    right: [
      "Kenya, Uganda, Mali",
      "Kenya, Uganda and Mali",
      "Kenya, Uganda, and Mali.",
      "Kenya; Uganda; Mali",
      "Kenya & Uganda & Mali",
      "- Kenya\n- Uganda\n- Mali",
      "1. Kenya\n2. Uganda\n3. Mali",
      "1. Kenya, 2. Uganda, 3. Mali",
      "(1) Kenya; (2) Uganda; (3) Mali",
      '["Kenya", "Uganda", "Mali"]',
      "• Kenya • Uganda • Mali",
      "**Kenya**, **Uganda**, **Mali**",
    ],
    wrong: [
      "Uganda, Kenya, Mali",
      "Kenya, Uganda",
      "Kenya, Uganda, Mali, Chad",
      "Kenya, Kenya, Uganda, Mali",
      "Kenya, Uganda, Mali or Chad",
      "Kenya Uganda Mali",
      "Kenya, Uganda, not Mali",
      "Kenya,, Uganda",
      "",
      ", ,",
    ],
  },
  {
    name: "a list whose items hold separators",
    answer: list(text("Trinidad and Tobago"), text("Korea, South"), text("R&D")),
    right: [
      "Trinidad and Tobago; Korea, South; R&D",
      "Trinidad and Tobago, Korea, South, R&D",
      "Trinidad and Tobago, Korea, South and R&D",
      "Trinidad & Tobago\nKorea, South\nR&D",
    ],
    wrong: [
      "Trinidad; Tobago; Korea, South; R",
      "Trinidad and Tobago; South; Korea; R&D",
      "Trinidad, Korea, South, R&D",
    ],
  },
  {
    name: "a list of numbers",
    answer: list(number(1234), number(56.5, "kilometres", 0.1), number(-3)),
    right: [
      "1234, 56.5, -3",
      "1,234, 56.5 km, −3",
      "1,234; 56.5 kilometres; -3",
      "- 1234\n- 56.5\n- -3",
      "1,234 and 56.5 and minus 3",
      "1234,56.5,-3",
    ],
    wrong: [
      "1234, 56.5, 3",
      "1234, -3, 56.5",
      "1, 234, 56.5, -3",
      "1234, 56.5 miles, -3",
      "1234, 56.5",
      "1234, 56.5, -3, 4",
      "1234, 56.5, -3 or 4",
      "1234, 56.5, -3, and more",
      "1234 56.5 -3",
    ],
  },
  {
    name: "a bulleted list of positive numbers",
    answer: list(number(5), number(6)),
    right: ["- 5\n- 6", "1. 5\n2. 6", "5,6", "5 and 6", "five, six"],
    wrong: ["-5\n-6", "5.6", "5, 6, 5", "6, 5", "5 or 6"],
  },
  {
    name: "a list of dates",
    answer: list(date("2020-03-12"), date("2021-04-13")),
    right: [
      "March 12, 2020, April 13, 2021",
      "2020-03-12, 2021-04-13",
      "12 March 2020 and 13 April 2021",
      "Thursday, March 12, 2020; Tuesday, April 13, 2021",
    ],
    wrong: [
      "April 13, 2021, March 12, 2020",
      "March 12, 2020",
      "March 12, 2020, maybe, April 13, 2021",
      "March 12, 2020, April 13, 2021, 2022",
      "12 March 2020, Chad, 13 April 2021",
    ],
  },
  {
    name: "a set",
    answer: set(text("Kenya"), text("Uganda"), text("Mali")),
    right: ["Mali, Kenya, Uganda", "Uganda and Mali and Kenya", "1. Mali\n2. Uganda\n3. Kenya"],
    wrong: [
      "Kenya, Uganda",
      "Kenya, Uganda, Mali, Chad",
      "Kenya, Kenya, Uganda, Mali",
      "Kenya, Kenya, Uganda",
      "Kenya, Uganda, Chad",
    ],
  },
  {
    name: "a set with overlapping tolerances",
    answer: set(number(1, undefined, 0.5), number(1.4, undefined, 0.2)),
    right: ["1.3, 0.6", "0.6, 1.3", "1.45, 1.5"],
    wrong: ["0.6, 0.7", "1.3", "1.3, 1.3, 0.6"],
  },
  {
    name: "a set of one",
    answer: set(text("Kenya")),
    right: ["Kenya", "{Kenya}"],
    wrong: ["Kenya, Kenya", "Kenya and Uganda", "Kenya or Uganda"],
  },
  {
    name: "a record of different types",
    answer: record(
      ["capital", text("Nairobi")],
      ["population", number(50, "million people", 1)],
      ["landlocked", { type: "boolean", value: false }],
    ),
    right: [
      "capital: Nairobi; population: 50 million people; landlocked: no",
      "Nairobi; 50 million; no",
      "Nairobi, 50, no",
      "Nairobi, 50 million people and no",
      "population: 50; capital: Nairobi; landlocked: false",
      "Capital = Nairobi, Population = 50, Landlocked = No",
      "The capital is Nairobi, the population is 50 million people, landlocked: no",
      "- capital: Nairobi\n- population: 50\n- landlocked: no",
    ],
    wrong: [
      "capital: Nairobi; population: 60; landlocked: no",
      "Nairobi; 50",
      "Nairobi; 50; yes",
      "50; Nairobi; no",
      "capital: Kampala; population: 50; landlocked: no",
      "capital: Nairobi; population: 50; landlocked: no; currency: KES",
      "Nairobi; 50; no; no",
    ],
  },
  {
    name: "a record of parts of one type",
    answer: record(["population of Kenya", number(5)], ["population of Uganda", number(6)]),
    right: [
      "5; 6",
      "5 and 6",
      "Kenya: 5; Uganda: 6",
      "Uganda: 6; Kenya: 5",
      "Kenya 5, Uganda 6",
      "population of Uganda: 6, population of Kenya: 5",
      "Kenya = 5, Uganda = 6",
    ],
    wrong: [
      "6; 5",
      "Kenya: 6; Uganda: 5",
      "Uganda: 5; Kenya: 6",
      "Uganda 5, Kenya 6",
      "population of Kenya: 6; population of Uganda: 5",
      "5",
      "5; 5",
      "Kenya: 5; Kenya: 6",
    ],
  },
  {
    name: "a label inside another",
    answer: record(["area", number(5)], ["area of Kenya", number(7)]),
    right: ["area: 5; area of Kenya: 7", "area of Kenya: 7; area: 5"],
    wrong: ["area: 7; area of Kenya: 5", "area of Kenya: 5; area: 7"],
  },
  {
    name: "labels that hold digits",
    answer: record(["CO2", number(5)], ["CO3", number(7)]),
    right: ["CO2: 5; CO3: 7", "CO3: 7; CO2: 5", "CO2 5, CO3 7"],
    wrong: ["CO3: 5; CO2: 7", "CO3 = 5; CO2 = 7"],
  },
];

describe.each(CASES)("$name", ({ answer, right, wrong }) => {
  test.each(right)("accepts %j", (response) => expect(accepts(answer, response)).toBe(true));
  test.each(wrong)("rejects %j", (response) => expect(accepts(answer, response)).toBe(false));
});

test("a set of fifty numbers is found in any order", () => {
  const values = Array.from({ length: 50 }, (_, index) => index * 37 + 1000);
  const answer = set(...values.map((value) => number(value)));
  expect(accepts(answer, values.toReversed().join(", "))).toBe(true);
  expect(accepts(answer, values.slice(1).join(", "))).toBe(false);
  expect(accepts(answer, [...values.slice(1), 5].join(", "))).toBe(false);
});
