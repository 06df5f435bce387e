/** Right and wrong renderings of numbers, written by hand. */
import { describe, expect, test } from "vitest";
import { accepts } from "../../../functions/domain/grading/grade.ts";
import type { Answer } from "../../../functions/domain/schema.ts";

const number = (value: number, options: { unit?: string; relative?: number; absolute?: number } = {}): Answer => ({
  type: "number",
  value,
  ...(options.unit === undefined ? {} : { unit: options.unit }),
  tolerance: { relative: options.relative ?? 0, absolute: options.absolute ?? 0 },
});

interface Case {
  name: string;
  answer: Answer;
  right: string[];
  wrong: string[];
}

const CASES: Case[] = [
  {
    name: "a unit with a hyphen",
    answer: number(4.2, { unit: "light-years" }),
    right: ["4.2 light-years", "4.2 ly", "4.2 light years", "4.2"],
    wrong: ["4.2 km", "2.4 light-years"],
  },
  {
    name: "a year",
    answer: number(1869),
    right: ["1869", "1869 AD", "The canal opened in 1869."],
    wrong: ["1869 BC", "1869 B.C.", "1869 BCE"],
  },
  {
    name: "a year before Christ",
    answer: number(490, { unit: "BC" }),
    right: ["490 BC", "490 B.C."],
    wrong: ["409 BC"],
  },
  {
    name: "a share that others count in thousandths",
    answer: number(12.5, { unit: "percent" }),
    right: ["12.5%"],
    wrong: ["12.5‰", "12.5 per mille"],
  },
  {
    name: "a quotient of which both parts have other units",
    answer: number(22.86, { unit: "kg/m²" }),
    right: ["22.86 kg/m^2"],
    wrong: ["22.86 lb/ft²", "22.86 kg/ft²"],
  },
  {
    name: "a unit that begins with a scale",
    answer: number(83.2, { unit: "million people" }),
    right: ["83.2 million", "83,200,000 people", "83,200,000", "0.0832 billion people"],
    wrong: ["83,200,000 million people", "83.2 billion", "83,200 people", "83.2 thousand"],
  },
  {
    name: "a height",
    answer: number(5895, { unit: "metres" }),
    right: ["5895 metres above sea level", "5,895 m above mean sea level"],
    wrong: ["above 5895 metres", "5895 metres above the valley", "5895 metres below sea level"],
  },
  {
    name: "a power of ten as a formula with its unit outside",
    answer: number(5.972e24, { unit: "kilograms" }),
    right: ["$5.972 \\times 10^{24}$ kg", "$$5.972\\cdot10^{24}$$ kg"],
    wrong: ["$5.972 \\times 10^{23}$ kg", "$5.972 \\times 10^{24}$ g"],
  },
  {
    name: "a measured number with a unit",
    answer: number(1234.5, { unit: "kilometres", relative: 0.001 }),
    right: [
      "1234.5",
      "1,234.5 km",
      "1 234.5 kilometers",
      "1\u202f234.5 km",
      "1'234.5 km",
      "about 1235 kilometres",
      "≈1234.5",
      "~ 1,234.5 kilometres.",
      "The distance is 1,234.5 kilometres",
      "1.2345e3 km",
      "1.2345 × 10^3 km",
      "1.2345 x 10³ km",
      "1.2345 \\times 10^{3}",
      "**1,234.5 km**",
      "$1234.5$",
      "\\boxed{1234.5}",
      "1.2345 thousand kilometres",
    ],
    wrong: [
      "1237",
      "-1234.5",
      "12345",
      "123.45 km",
      "1234.5 miles",
      "1234.5 m",
      "1234.5 kg",
      "$1234.5",
      "1234.5%",
      "1234.5 km (767.1 miles)",
      "either 1234.5 or 1300",
      "1234.5 or so",
      "more than 1234.5",
      "not 1234.5",
      "1234.5?",
      "1234.5 ± 1",
      "1200-1300",
      "1234.5 to 1235",
      "1.234.5",
      "kilometres",
      "",
    ],
  },
  {
    name: "a count",
    answer: number(7),
    right: ["7", "7.0", "seven", "Seven.", "7 (seven)", "x = 7", "There are 7 of them", "７", "+7", "7th"],
    wrong: [
      "8",
      "-7",
      "7.1",
      "70",
      "6 or 7",
      "3 + 4 = 7",
      "7, 8",
      "7:00",
      "7k",
      "7^2",
      "7π",
      "√7",
      "CO7",
      "at least 7",
      "seven or eight",
      "7/2",
      "7x7",
      "7 × 7",
    ],
  },
  {
    name: "a negative number",
    answer: number(-5, { unit: "degrees Celsius", absolute: 0.1 }),
    right: ["-5", "−5 °C", "–5 degrees Celsius", "minus 5", "negative 5 °C", "- 5", "-5.05", "minus five", "-5°C"],
    wrong: ["5", "5 °C", "-5 °F", "-5 K", "10-5", "-6", "-50"],
  },
  {
    name: "an amount of money",
    answer: number(1_200_000, { unit: "US dollars", relative: 0.001 }),
    right: ["$1,200,000", "US$1.2 million", "USD 1200000", "1.2 million US dollars", "1,200,000 dollars", "$1.2e6"],
    wrong: [
      "€1,200,000",
      "1.2",
      "$1.2",
      "$1.2 billion",
      "-$1,200,000",
      "£1.2 million",
      "1.2 million yen",
      "EUR 1,200,000",
    ],
  },
  {
    name: "a percentage",
    answer: number(25, { unit: "percent", absolute: 0.01 }),
    right: ["25%", "25 %", "25 percent", "25 per cent", "25", "25.00%"],
    wrong: ["0.25", "2.5%", "-25%", "25 km"],
  },
  {
    name: "a ratio",
    answer: number(0.75, { absolute: 0.0001 }),
    right: ["0.75", ".75", "75%", "3/4", "¾", "0,75", "75 percent"],
    wrong: ["75", "0.75%", "4/3", "3/0", "3/4/2020", "1 3/4"],
  },
  {
    name: "a large number",
    answer: number(6.022e23, { relative: 1e-4 }),
    right: ["6.022e23", "6.022 × 10^23", "6.022·10²³", "6.022*10**23", "602200000000000000000000"],
    wrong: ["6.022e22", "6.022", "6.022 × 10^-23", "10^23"],
  },
  {
    name: "a power of ten",
    answer: number(1000),
    right: ["10^3", "10³", "1e3", "1,000", "1 thousand"],
    wrong: ["10", "10^2", "10^-3"],
  },
  {
    name: "a unit that holds digits",
    answer: number(90, { unit: "mL/min/1.73 m²", absolute: 0.5 }),
    right: ["90 mL/min/1.73 m²", "90 mL/min/1.73 m^2", "90"],
    wrong: ["1.73", "91 mL/min/1.73 m²", "90 or 91"],
  },
  {
    name: "a quotient with digits in it",
    answer: number(3.5, { unit: "grams per 100 grams", absolute: 0.01 }),
    right: ["3.5", "3.5 g per 100 g", "3.5 g/100 g", "3.5 grams per 100 grams", "3.5 g", "3.5 g/100g"],
    wrong: ["3.5 mg per 100 g", "3.5 g per 1000 g", "3.5 g per 100 g or 4 g per 100 g", "100", "3.5 g/L"],
  },
  {
    name: "a clearance",
    answer: number(90, { unit: "millilitres per minute per 1.73 square metres" }),
    right: ["90 mL/min/1.73 m²", "90 ml/min/1.73m2", "90 mL/min", "90 milliliters per minute per 1.73 square meters"],
    wrong: ["90 L/min", "90 mL/h", "1.73", "90 mL/min/1.73 m² and 91"],
  },
  {
    name: "a concentration",
    answer: number(5, { unit: "millimoles per litre" }),
    right: ["5 mmol/L", "5 mM", "5 millimoles per liter", "5 mmol L^-1", "5 mmol"],
    wrong: ["5 mg/dL", "5 µM", "5 mol/L", "5 mm", "5 mmol/dL"],
  },
  {
    name: "a temperature whose symbol could be a scale",
    answer: number(300, { unit: "kelvins" }),
    right: ["300 K", "300K", "300 kelvin"],
    wrong: ["300 °C", "300k people", "300M"],
  },
  {
    name: "a molar mass",
    answer: number(180.2, { unit: "grams per mole", absolute: 0.1 }),
    right: ["180.2 g/mol", "180.2 g mol⁻¹", "180.16 Da", "180.2 g·mol^-1"],
    wrong: ["180.2 kg/mol", "180.2 kDa", "180.2 mg/mol"],
  },
  {
    name: "a growth rate",
    answer: number(2.5, { unit: "percent a year", absolute: 0.01 }),
    right: ["2.5%", "2.5% per year", "2.5 percent a year", "2.5"],
    wrong: ["0.025", "2.5 years"],
  },
  {
    name: "a sum in millions",
    answer: number(50, { unit: "million US dollars", absolute: 1 }),
    right: ["$50 million", "50 million US dollars", "US$50 million", "50 million dollars", "50"],
    wrong: ["€50 million", "$50 billion", "50 million euros", "-$50 million"],
  },
  {
    name: "a unit that begins with a scale",
    answer: number(50, { unit: "million people", absolute: 1 }),
    right: ["50", "50 million", "50 million people", "50 Million"],
    wrong: ["50 billion", "50,000", "5", "50 million million people"],
  },
  {
    name: "a whole number at the limit of exactness",
    answer: number(9007199254740991),
    right: ["9007199254740991"],
    wrong: ["9007199254740990", "9007199254740989"],
  },
];

describe.each(CASES)("$name", ({ answer, right, wrong }) => {
  test.each(right)("accepts %j", (response) => expect(accepts(answer, response)).toBe(true));
  test.each(wrong)("rejects %j", (response) => expect(accepts(answer, response)).toBe(false));
});
