/**
 * Back from figures to firms and years: the firm nearest to a market value, two years of the US economy compared.
 */

import { z } from "zod";
import { ToolError } from "../../tools/contract.ts";
import { cell } from "../table.ts";
import { defineTool } from "../tool.ts";
import { firmRows, GRUNFELD_YEARS, grunfeldIndex } from "./firms.ts";
import { SOME_YEARS, usFigures } from "./macro.ts";
import { series } from "./shared.ts";
import { GRUNFELD, US_MACRO } from "./sources.ts";

export const firmByValue = defineTool({
  name: "grunfeld_firm_by_value",
  domain: "finance",
  kind: "retrieval",
  description:
    "The US firm whose market value in a year was nearest to an amount, and how many were worth more (Grunfeld data).",
  input: z.object({
    amount: z.number().min(0).max(1e6).describe("market value in millions of 1947 US dollars, such as 1500"),
    year: z.int().min(1900).max(2100).describe("year from 1935 to 1954"),
  }),
  output: z.object({
    nearest: z.string().describe("firm with the market value nearest to the amount, other than equal to it"),
    above: z.int().describe("number of the eleven firms with a market value above the amount"),
  }),
  takes: {
    amount: {
      concept: "money.market",
      literals: [100, 200, 500, 1000, 1500, 2000],
      wording: {
        100: "100 million",
        200: "200 million",
        500: "500 million",
        1000: "1 billion",
        1500: "1.5 billion",
        2000: "2 billion",
      },
    },
    year: { concept: "year.grunfeld", literals: GRUNFELD_YEARS, literalOnly: true },
  },
  gives: {
    "/above": {
      concept: "firm.count",
      phrase: "the number of Grunfeld's eleven firms with a market value above {amount} 1947 dollars in {year}",
      ask: "how many of Grunfeld's eleven firms had a market value above {amount} 1947 dollars in {year}",
    },
  },
  follows: [],
  probes: [
    { input: { amount: 3078.5, year: 1935 }, expect: { "/above": 0 } },
    { input: { amount: 0, year: 1940 }, expect: { "/above": 11 } },
  ],
  sources: [GRUNFELD],
  run({ amount, year }) {
    const at = grunfeldIndex(year);
    const values = firmRows().map((row) => ({ name: cell(row, 0), value: series(row, 2)[at] ?? 0 }));
    const ranked = values
      .filter((firm) => firm.value !== amount)
      .sort((a, b) => Math.abs(a.value - amount) - Math.abs(b.value - amount));
    return { nearest: ranked[0]?.name ?? "", above: values.filter((firm) => firm.value > amount).length };
  },
});

export const usYearsCompared = defineTool({
  name: "us_economy_years_compared",
  domain: "finance",
  kind: "retrieval",
  description:
    "Which of two years, 1960 to 2008, had more unemployment, more inflation and dearer short-term money in the United States.",
  input: z.object({
    a: z.int().min(1900).max(2100).describe("one year from 1960 to 2008"),
    b: z.int().min(1900).max(2100).describe("another year from 1960 to 2008"),
  }),
  output: z.object({
    more_unemployment: z.int().describe("year with the higher mean unemployment rate"),
    more_inflation: z.int().describe("year with the higher inflation by year-end consumer prices"),
    dearer_money: z.int().describe("year with the higher mean 3-month Treasury bill rate"),
  }),
  takes: {
    a: { concept: "year.gapminder", literals: SOME_YEARS, literalOnly: true },
    b: { concept: "year.gapminder", literals: SOME_YEARS, literalOnly: true },
  },
  gives: {
    "/more_unemployment": {
      concept: "year.recent",
      ends: true,
      phrase: "the year with the higher average US unemployment out of {a} and {b} <statsmodels' US macro data>",
      ask: "when was the US unemployment rate higher on average, in {a} or {b} <statsmodels' US macro data>",
    },
    "/more_inflation": {
      concept: "year.recent",
      ends: true,
      phrase: "the year with the higher US inflation out of {a} and {b} <statsmodels' US macro data>",
      ask: "in which year was US inflation higher, {a} or {b} <statsmodels' US macro data>",
    },
    "/dearer_money": {
      concept: "year.recent",
      ends: true,
      phrase:
        "the year with the higher average rate on three-month US Treasury bills out of {a} and {b} <statsmodels' US macro data>",
      ask: "in which year did three-month US Treasury bills pay more on average, {a} or {b} <statsmodels' US macro data>",
    },
  },
  alike: [["a", "b"]],
  probes: [
    {
      input: { a: 1960, b: 1980 },
      expect: { "/more_inflation": 1980, "/dearer_money": 1980, "/more_unemployment": 1980 },
    },
    { input: { a: 1982, b: 2000 }, expect: { "/more_unemployment": 1982 } },
  ],
  sources: [US_MACRO],
  run({ a, b }) {
    const [first, second] = [usFigures(a, "a"), usFigures(b, "b")];
    const later = (figure: "unemployment" | "inflation" | "bill_rate"): number => {
      if (first[figure] === second[figure])
        throw new ToolError("b: the two years are level in a figure; expected two that differ");
      return first[figure] > second[figure] ? a : b;
    };
    return {
      more_unemployment: later("unemployment"),
      more_inflation: later("inflation"),
      dearer_money: later("bill_rate"),
    };
  },
});
