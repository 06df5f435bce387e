/**
 * The US economy by quarter and by year, 1959 to 2008, and dollars of one year in dollars of another.
 */
import { z } from "zod";
import { lazy } from "../../lib/memo.ts";
import { ToolError } from "../../tools/contract.ts";
import { rowsOf } from "../table.ts";
import { defineTool } from "../tool.ts";
import { MACRO_TSV } from "./data/macro.ts";
import { mean, money, numeric, percent, round, yearsFrom } from "./shared.ts";
import { US_MACRO } from "./sources.ts";

const YEARS = yearsFrom(1959, 2008);
export const SOME_YEARS = [1962, 1965, 1970, 1973, 1975, 1979, 1980, 1982, 1985, 1990, 1995, 2000, 2003, 2005, 2008];

/** Quarters of every year, in order. */
const quarters = lazy(() => {
  const rows = rowsOf(MACRO_TSV);
  return new Map(YEARS.map((year) => [year, rows.filter((row) => numeric(row, 0) === year)]));
});

function quartersOf(year: number, field: string, first = 1959): string[][] {
  const rows = quarters().get(year);
  if (rows === undefined || year < first)
    throw new ToolError(`${field}: ${year} is not covered; expected a year from ${first} to 2008`);
  return rows;
}
const yearEndCpi = (year: number, field: string) => numeric(quartersOf(year, field)[3] ?? [], 5);
const yearField = (what: string) => z.int().min(1900).max(2100).describe(what);

export const usQuarter = defineTool({
  name: "us_economy_quarter",
  domain: "finance",
  kind: "retrieval",
  description: "US real GDP, consumption, investment, money stock and Treasury bill rate in one quarter, 1959 to 2008.",
  input: z.object({
    year: yearField("year from 1959 to 2008"),
    quarter: z.int().min(1).max(4).describe("quarter of the year, 1 to 4"),
  }),
  output: z.object({
    real_gdp: z.number().describe("real GDP at an annual rate, billions of chained 2005 US dollars"),
    real_consumption: z
      .number()
      .describe("real personal consumption at an annual rate, billions of chained 2005 US dollars"),
    real_investment: z
      .number()
      .describe("real private domestic investment at an annual rate, billions of chained 2005 US dollars"),
    money_stock: z.number().describe("M1 at the end of the quarter, billions of US dollars"),
    bill_rate: z.number().describe("3-month Treasury bill rate, percent a year"),
  }),
  takes: {
    year: { concept: "year.recent", literals: SOME_YEARS, literalOnly: true },
    quarter: {
      concept: "count",
      literals: [1, 2, 3, 4],
      literalOnly: true,
      wording: { 1: "first", 2: "second", 3: "third", 4: "last" },
    },
  },
  gives: {
    "/real_gdp": {
      concept: "money.billion_usd",
      phrase:
        "the US real GDP [at an annual rate, in billions of 2005 dollars,] in the {quarter} quarter of {year} <statsmodels' US macro data>",
      ask: "how large was US real GDP in the {quarter} quarter of {year}[, at an annual rate in billions of 2005 dollars] <statsmodels' US macro data>",
    },
    "/real_consumption": {
      concept: "money.billion_usd",
      phrase:
        "the US real personal consumption [at an annual rate, in billions of 2005 dollars,] in the {quarter} quarter of {year} <statsmodels' US macro data>",
      ask: "how large was real personal consumption in the US in the {quarter} quarter of {year}[, at an annual rate in billions of 2005 dollars] <statsmodels' US macro data>",
    },
    "/real_investment": {
      concept: "money.billion_usd",
      phrase:
        "the US real private investment [at an annual rate, in billions of 2005 dollars,] in the {quarter} quarter of {year} <statsmodels' US macro data>",
      ask: "how large was real private investment in the US in the {quarter} quarter of {year}[, at an annual rate in billions of 2005 dollars] <statsmodels' US macro data>",
    },
    "/money_stock": {
      concept: "money.billion_usd",
      phrase:
        "the US money stock M1 [in billions of dollars] at the end of the {quarter} quarter of {year} <statsmodels' US macro data>",
      ask: "how large was the US money stock M1 at the end of the {quarter} quarter of {year}[, in billions of dollars] <statsmodels' US macro data>",
    },
    "/bill_rate": {
      concept: "rate.bill",
      phrase: "the US three-month Treasury bill rate in the {quarter} quarter of {year} <statsmodels' US macro data>",
      ask: "what interest did three-month US Treasury bills pay in the {quarter} quarter of {year} <statsmodels' US macro data>",
    },
  },
  probes: [
    {
      input: { year: 1959, quarter: 1 },
      expect: {
        "/real_gdp": 2710.349,
        "/real_consumption": 1707.4,
        "/real_investment": 286.898,
        "/money_stock": 139.7,
        "/bill_rate": 2.82,
      },
    },
    { input: { year: 1959, quarter: 2 }, expect: { "/real_gdp": 2778.801, "/bill_rate": 3.08 } },
  ],
  sources: [US_MACRO],
  run({ year, quarter }) {
    const row = quartersOf(year, "year")[quarter - 1] ?? [];
    return {
      real_gdp: numeric(row, 2),
      real_consumption: numeric(row, 3),
      real_investment: numeric(row, 4),
      money_stock: numeric(row, 6),
      bill_rate: numeric(row, 7),
    };
  },
});

/** What a year's four quarters come to. */
export function usFigures(year: number, field: string) {
  const rows = quartersOf(year, field, 1960);
  const column = (at: number) => rows.map((row) => numeric(row, at));
  const cpi = yearEndCpi(year, field);
  return {
    unemployment: round(mean(column(8)), 4),
    year_end_cpi: cpi,
    inflation: percent(cpi / yearEndCpi(year - 1, field) - 1),
    bill_rate: round(mean(column(7)), 4),
    quarterly_gdp: column(2),
  };
}

export const usYear = defineTool({
  name: "us_economy_year",
  domain: "finance",
  kind: "retrieval",
  description:
    "US unemployment, consumer prices, inflation, Treasury bill rate and quarterly GDP of one year, 1960 to 2008.",
  input: z.object({ year: yearField("year from 1960 to 2008") }),
  output: z.object({
    unemployment: z.number().describe("mean of the four quarterly unemployment rates, percent"),
    year_end_cpi: z.number().describe("consumer price index at the end of the fourth quarter, 1982-84 = 100"),
    inflation: z.number().describe("percentage change of that index from the end of the year before"),
    bill_rate: z.number().describe("mean of the four quarterly 3-month Treasury bill rates, percent a year"),
    quarterly_gdp: z
      .array(z.number())
      .describe("real GDP of the four quarters, annual rates, billions of chained 2005 US dollars"),
  }),
  takes: { year: { concept: "year.recent", literals: SOME_YEARS, literalOnly: true } },
  gives: {
    "/unemployment": {
      concept: "rate.unemployment",
      phrase: "the average US unemployment rate in {year} <statsmodels' US macro data>",
      ask: "how high was the US unemployment rate on average in {year} <statsmodels' US macro data>",
    },
    "/year_end_cpi": {
      concept: "price.index",
      phrase: "the US consumer price index [(1982-84 = 100)] at the end of {year} <statsmodels' US macro data>",
      ask: "where did the US consumer price index stand at the end of {year}[, with 1982-84 at 100] <statsmodels' US macro data>",
    },
    "/inflation": {
      concept: "rate.inflation",
      phrase: "the US inflation rate of {year} (fourth quarter on fourth quarter) <statsmodels' US macro data>",
      ask: "how high was US inflation in {year}, fourth quarter on fourth quarter <statsmodels' US macro data>",
    },
    "/bill_rate": {
      concept: "rate.bill",
      phrase: "the average US three-month Treasury bill rate in {year} <statsmodels' US macro data>",
      ask: "what interest did three-month US Treasury bills pay on average in {year} <statsmodels' US macro data>",
    },
    "/quarterly_gdp": {
      concept: "history.output",
      list: "ordered",
      answer: false,
      phrase: "the real GDP of the US from the first to the last quarter of {year} <statsmodels' US macro data>",
    },
  },
  probes: [
    {
      input: { year: 1960 },
      expect: {
        "/unemployment": 5.575,
        "/year_end_cpi": 29.84,
        "/inflation": 1.6003,
        "/bill_rate": 2.7075,
        "/quarterly_gdp/0": 2847.699,
      },
    },
    { input: { year: 1961 }, expect: { "/quarterly_gdp/2": 2918.419 } },
  ],
  sources: [US_MACRO],
  run({ year }) {
    return usFigures(year, "year");
  },
});

export const dollarsOfYear = defineTool({
  name: "us_dollars_of_year",
  domain: "finance",
  kind: "processing",
  description:
    "Converts US dollars of one year to dollars of another by the year-end consumer price index (1959 to 2008).",
  input: z.object({
    amount: z.number().min(0).max(1e12).describe("amount in US dollars of the first year"),
    from_year: yearField("year whose dollars the amount is in, 1959 to 2008"),
    to_year: yearField("year to whose dollars it is converted, 1959 to 2008"),
  }),
  output: z.object({ adjusted: z.number().describe("the amount in US dollars of the second year, to the cent") }),
  takes: {
    amount: { concept: "money.stake", literals: [100, 1000, 5000, 10000, 20000, 50000] },
    from_year: { concept: "year", literals: SOME_YEARS, literalOnly: true },
    to_year: { concept: "year", literals: SOME_YEARS, literalOnly: true },
  },
  gives: {
    "/adjusted": {
      concept: "money.adjusted",
      phrase:
        "the worth in {to_year} dollars[, by year-end consumer prices,] of {amount} in {from_year} <statsmodels' US macro data>",
      ask: "what would {amount} in {from_year} be worth in {to_year} dollars[, by year-end consumer prices] <statsmodels' US macro data>",
    },
  },
  alike: [["from_year", "to_year"]],
  follows: [],
  probes: [
    { input: { amount: 100, from_year: 1959, to_year: 1960 }, expect: { "/adjusted": 101.6 } },
    { input: { amount: 2984, from_year: 1960, to_year: 1959 }, expect: { "/adjusted": 2937 } },
  ],
  sources: [US_MACRO],
  run({ amount, from_year, to_year }) {
    return { adjusted: money((amount * yearEndCpi(to_year, "to_year")) / yearEndCpi(from_year, "from_year")) };
  },
});
