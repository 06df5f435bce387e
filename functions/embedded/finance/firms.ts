/**
 * Grunfeld's eleven US firms, 1935 to 1954: investment, market value, capital, in millions of dollars of 1947.
 */
import { z } from "zod";
import { lazy } from "../../lib/memo.ts";
import { ToolError } from "../../tools/contract.ts";
import { cell, rowsOf } from "../table.ts";
import { defineTool } from "../tool.ts";
import { GRUNFELD_TSV } from "./data/grunfeld.ts";
import { find, indexBy, nameField, series, yearsFrom } from "./shared.ts";
import { GRUNFELD } from "./sources.ts";

export const GRUNFELD_YEARS = yearsFrom(1935, 1954);
export const firmRows = lazy(() => rowsOf(GRUNFELD_TSV));
const byFirm = lazy(() => indexBy(firmRows(), 0));

const firmField = nameField("one of Grunfeld's eleven firms, such as General Motors, IBM or US Steel");
const yearField = z.int().min(1900).max(2100).describe("year from 1935 to 1954");
const firmRow = (firm: string) =>
  find(byFirm(), firm, "firm", "one of Grunfeld's eleven firms, such as General Electric");

export function grunfeldIndex(year: number): number {
  const at = GRUNFELD_YEARS.indexOf(year);
  if (at < 0) throw new ToolError(`year: ${year} is not covered; expected a year from 1935 to 1954`);
  return at;
}
const yearOfPeak = (values: readonly number[]) => GRUNFELD_YEARS[values.indexOf(Math.max(...values))] ?? 0;

export const firmYear = defineTool({
  name: "grunfeld_firm_year",
  domain: "finance",
  kind: "retrieval",
  description:
    "Gross investment, market value and capital stock of a US firm in one year, 1935 to 1954 (Grunfeld data).",
  input: z.object({ firm: firmField, year: yearField }),
  output: z.object({
    investment: z.number().describe("gross investment, millions of 1947 US dollars"),
    market_value: z.number().describe("market value at 31 December, millions of 1947 US dollars"),
    capital_stock: z.number().describe("stock of plant and equipment, millions of 1947 US dollars"),
  }),
  takes: {
    firm: { concept: "firm.name" },
    year: { concept: "year.grunfeld", literals: GRUNFELD_YEARS, literalOnly: true },
  },
  gives: {
    "/investment": {
      concept: "money.firm",
      phrase: "the {year} gross investment of {firm} [in millions of 1947 dollars] <the Grunfeld data>",
      ask: "what was the gross investment of {firm} in {year}[, in millions of 1947 dollars] <the Grunfeld data>",
    },
    "/market_value": {
      concept: "money.market",
      phrase: "the {year} market value of {firm} [in millions of 1947 dollars] <the Grunfeld data>",
      ask: "what was the market value of {firm} in {year}[, in millions of 1947 dollars] <the Grunfeld data>",
    },
    "/capital_stock": {
      concept: "money.firm",
      phrase: "the {year} capital stock of {firm} [in millions of 1947 dollars] <the Grunfeld data>",
      ask: "how large was the capital stock of {firm} in {year}[, in millions of 1947 dollars] <the Grunfeld data>",
    },
  },
  probes: [
    {
      input: { firm: "General Motors", year: 1935 },
      expect: { "/investment": 317.6, "/market_value": 3078.5, "/capital_stock": 2.8 },
    },
    { input: { firm: "general motors", year: 1936 }, expect: { "/investment": 391.8, "/capital_stock": 52.6 } },
  ],
  sources: [GRUNFELD],
  run({ firm, year }) {
    const row = firmRow(firm);
    const at = grunfeldIndex(year);
    const value = (column: number) => series(row, column)[at] ?? 0;
    return { investment: value(1), market_value: value(2), capital_stock: value(3) };
  },
});

export const firmHistory = defineTool({
  name: "grunfeld_firm_history",
  domain: "finance",
  kind: "retrieval",
  description:
    "Twenty years of investment and market value of a US firm, 1935 to 1954, with the peak years (Grunfeld data).",
  input: z.object({ firm: firmField }),
  output: z.object({
    investments: z.array(z.number()).describe("gross investment 1935 to 1954, millions of 1947 US dollars"),
    market_values: z.array(z.number()).describe("market value 1935 to 1954, millions of 1947 US dollars"),
    peak_investment_year: z.int().describe("year of the highest gross investment"),
    peak_value_year: z.int().describe("year of the highest market value"),
  }),
  takes: { firm: { concept: "firm.name" } },
  gives: {
    "/investments": {
      concept: "history.investment",
      list: "ordered",
      answer: false,
      phrase: "the gross investment of {firm} from 1935 to 1954 <the Grunfeld data>",
    },
    "/market_values": {
      concept: "history.market",
      list: "ordered",
      answer: false,
      phrase: "the market value of {firm} from 1935 to 1954 <the Grunfeld data>",
    },
    "/peak_investment_year": {
      concept: "year.grunfeld",
      phrase: "the year from 1935 to 1954 with the highest gross investment of {firm} <the Grunfeld data>",
      ask: "in which year from 1935 to 1954 did {firm} invest the most <the Grunfeld data>",
    },
    "/peak_value_year": {
      concept: "year.grunfeld",
      phrase: "the year from 1935 to 1954 with the highest market value of {firm} <the Grunfeld data>",
      ask: "when between 1935 and 1954 was the market value of {firm} highest <the Grunfeld data>",
    },
  },
  probes: [
    { input: { firm: "General Motors" }, expect: { "/investments/0": 317.6, "/peak_investment_year": 1954 } },
    { input: { firm: "US Steel" }, expect: { "/investments/0": 209.9 } },
  ],
  sources: [GRUNFELD],
  run({ firm }) {
    const row = firmRow(firm);
    const investments = series(row, 1);
    const values = series(row, 2);
    return {
      investments,
      market_values: values,
      peak_investment_year: yearOfPeak(investments),
      peak_value_year: yearOfPeak(values),
    };
  },
});

export const compareFirms = defineTool({
  name: "grunfeld_firms_compared",
  domain: "finance",
  kind: "retrieval",
  description:
    "Which of two US firms had the higher market value, gross investment and capital stock in a year, 1935 to 1954 (Grunfeld data).",
  input: z.object({
    a: nameField("one of Grunfeld's eleven firms, such as General Motors"),
    b: nameField("another of them, such as US Steel"),
    year: yearField,
  }),
  output: z.object({
    more_valuable: z.string().describe("firm with the higher market value"),
    bigger_investor: z.string().describe("firm with the higher gross investment"),
    more_capital: z.string().describe("firm with the larger stock of plant and equipment"),
  }),
  takes: {
    a: { concept: "firm.single" },
    b: { concept: "firm.single" },
    year: { concept: "year.grunfeld", literals: GRUNFELD_YEARS, literalOnly: true },
  },
  gives: {
    "/more_valuable": {
      concept: "firm.single",
      phrase: "the firm with the higher market value in {year} out of {a} and {b} <the Grunfeld data>",
      ask: "which had the higher market value in {year}, {a} or {b} <the Grunfeld data>",
    },
    "/bigger_investor": {
      concept: "firm.single",
      phrase: "the firm that invested more in {year} out of {a} and {b} <the Grunfeld data>",
      ask: "which firm invested more in {year}, {a} or {b} <the Grunfeld data>",
    },
    "/more_capital": {
      concept: "firm.single",
      phrase: "the firm with the larger capital stock in {year} out of {a} and {b} <the Grunfeld data>",
      ask: "which firm had the larger capital stock in {year}, {a} or {b} <the Grunfeld data>",
    },
  },
  alike: [["a", "b"]],
  probes: [
    {
      input: { a: "US Steel", b: "General Motors", year: 1935 },
      expect: { "/more_valuable": "General Motors", "/bigger_investor": "General Motors", "/more_capital": "US Steel" },
    },
    {
      input: { a: "General Motors", b: "General Electric", year: 1936 },
      expect: { "/bigger_investor": "General Motors" },
    },
  ],
  sources: [GRUNFELD],
  run({ a, b, year }) {
    const expected = "one of Grunfeld's eleven firms, such as General Electric";
    const rows = [find(byFirm(), a, "a", expected), find(byFirm(), b, "b", expected)];
    const at = grunfeldIndex(year);
    const more = (column: number) => {
      const [first = 0, second = 0] = rows.map((row) => series(row, column)[at] ?? 0);
      if (first === second) throw new ToolError(`b: the two firms are level in ${year}; expected two that differ`);
      return cell(rows[first > second ? 0 : 1] ?? [], 0);
    };
    return { more_valuable: more(2), bigger_investor: more(1), more_capital: more(3) };
  },
});

export const firmRanking = defineTool({
  name: "grunfeld_ranking",
  domain: "finance",
  kind: "retrieval",
  description:
    "Which of Grunfeld's eleven US firms led in a year from 1935 to 1954, by investment and by market value.",
  input: z.object({ year: yearField }),
  output: z.object({
    biggest_investor: z.string().describe("firm with the highest gross investment"),
    most_valuable: z.string().describe("firm with the highest market value"),
    smallest_investor: z.string().describe("firm with the lowest gross investment"),
    investments: z.array(z.number()).describe("gross investments of the eleven firms, millions of 1947 US dollars"),
  }),
  takes: { year: { concept: "year.grunfeld", literals: GRUNFELD_YEARS, literalOnly: true } },
  gives: {
    "/biggest_investor": {
      concept: "firm.single",
      ends: true,
      phrase: "the firm that invested the most in {year} <the Grunfeld data>",
      ask: "which of Grunfeld's eleven firms invested the most in {year}",
    },
    "/most_valuable": {
      concept: "firm.single",
      ends: true,
      phrase: "the firm with the highest market value in {year} <the Grunfeld data>",
      ask: "which of Grunfeld's eleven firms had the highest market value in {year}",
    },
    "/smallest_investor": {
      concept: "firm.single",
      ends: true,
      phrase: "the firm that invested the least in {year} <the Grunfeld data>",
      ask: "which of Grunfeld's eleven firms invested the least in {year}",
    },
    "/investments": {
      concept: "amount.part",
      list: "set",
      answer: false,
      phrase: "the investments of the eleven firms in {year} <the Grunfeld data>",
    },
  },
  probes: [
    { input: { year: 1935 }, expect: { "/biggest_investor": "General Motors", "/most_valuable": "General Motors" } },
    { input: { year: 1946 }, expect: { "/biggest_investor": "General Motors" } },
  ],
  sources: [GRUNFELD],
  run({ year }) {
    const at = grunfeldIndex(year);
    const ranked = (column: number) =>
      firmRows().toSorted((a, b) => (series(b, column)[at] ?? 0) - (series(a, column)[at] ?? 0));
    const investors = ranked(1);
    return {
      biggest_investor: cell(investors[0] ?? [], 0),
      most_valuable: cell(ranked(2)[0] ?? [], 0),
      smallest_investor: cell(investors.at(-1) ?? [], 0),
      investments: firmRows().map((row) => series(row, 1)[at] ?? 0),
    };
  },
});
