/**
 * US labour market by sector: payroll employment 2006 to 2015 and unemployment 2000 to 2009 (Bureau of Labor Statistics).
 */
import { z } from "zod";
import { lazy } from "../../lib/memo.ts";
import { ToolError } from "../../tools/contract.ts";
import { cell, rowsOf } from "../table.ts";
import { defineTool } from "../tool.ts";
import { EMPLOYMENT_TSV } from "./data/employment.ts";
import { UNEMPLOYMENT_TSV } from "./data/unemployment.ts";
import { find, indexBy, mean, nameField, round, series, yearsFrom } from "./shared.ts";
import { BLS_CES, BLS_CPS } from "./sources.ts";

const EMPLOYMENT_YEARS = yearsFrom(2006, 2015);
const UNEMPLOYMENT_YEARS = yearsFrom(2000, 2009);
export const employmentRows = lazy(() => rowsOf(EMPLOYMENT_TSV));
export const unemploymentRows = lazy(() => rowsOf(UNEMPLOYMENT_TSV));
const employment = lazy(() => indexBy(employmentRows(), 0));
const unemployment = lazy(() => indexBy(unemploymentRows(), 0));

/** The twelve months of a year out of ten years of months. */
function monthsOf(values: readonly number[], year: number, years: readonly number[]): number[] {
  const at = years.indexOf(year);
  if (at < 0) throw new ToolError(`year: ${year} is not covered; expected a year from ${years[0]} to ${years.at(-1)}`);
  return values.slice(12 * at, 12 * at + 12);
}

export const sectorEmployment = defineTool({
  name: "us_sector_employment",
  domain: "finance",
  kind: "retrieval",
  description:
    "US payroll employment in a sector in one year, month by month (BLS, seasonally adjusted, 2006 to 2015).",
  input: z.object({
    sector: nameField("BLS supersector, such as Construction, Retail trade or Total nonfarm"),
    year: z.int().min(1900).max(2100).describe("year from 2006 to 2015"),
  }),
  output: z.object({
    average: z.number().describe("mean of the twelve months, thousands of people"),
    december: z.number().describe("December, thousands of people"),
    monthly: z.array(z.number()).describe("January to December, thousands of people"),
  }),
  takes: {
    sector: { concept: "sector.payroll" },
    year: { concept: "year.recent", literals: EMPLOYMENT_YEARS, literalOnly: true },
  },
  gives: {
    "/average": {
      concept: "employment.thousand",
      phrase: "the average US payroll employment in {sector} in {year}[, in thousands of people] <BLS figures>",
      ask: "how many people did {sector} employ in the US on average in {year}[, in thousands] <BLS figures>",
    },
    "/december": {
      concept: "employment.thousand",
      phrase:
        "the US payroll employment in {sector} in December {year}[, in thousands of people, seasonally adjusted] <BLS figures>",
      ask: "how many people did {sector} employ in the US in December {year}[, in thousands, seasonally adjusted] <BLS figures>",
    },
    "/monthly": {
      concept: "history.employment",
      list: "ordered",
      answer: false,
      phrase: "the number of people on US payrolls in {sector} from January to December {year} <BLS figures>",
    },
  },
  probes: [
    { input: { sector: "Total nonfarm", year: 2006 }, expect: { "/monthly/0": 135450 } },
    { input: { sector: "manufacturing", year: 2015 }, expect: { "/december": 12360 } },
  ],
  sources: [BLS_CES],
  run({ sector, year }) {
    const row = find(employment(), sector, "sector", "a supersector of the BLS payroll survey, such as Construction");
    const monthly = monthsOf(series(row, 1), year, EMPLOYMENT_YEARS);
    return { average: round(mean(monthly), 1), december: monthly.at(-1) ?? 0, monthly };
  },
});

export const sectorUnemployment = defineTool({
  name: "us_sector_unemployment",
  domain: "finance",
  kind: "retrieval",
  description:
    "Unemployment among US workers of a sector in one year, month by month (BLS, not seasonally adjusted, 2000 to 2009).",
  input: z.object({
    sector: nameField("sector of the BLS household survey, such as Construction, Agriculture or Government"),
    year: z.int().min(1900).max(2100).describe("year from 2000 to 2009"),
  }),
  output: z.object({
    average_rate: z.number().describe("mean of the twelve monthly unemployment rates, percent"),
    peak_rate: z.number().describe("highest monthly unemployment rate, percent"),
    average_count: z.number().describe("mean of the twelve monthly numbers of unemployed, thousands of people"),
    monthly_rates: z.array(z.number()).describe("January to December, percent"),
  }),
  takes: {
    sector: { concept: "sector.survey" },
    year: { concept: "year.recent", literals: UNEMPLOYMENT_YEARS, literalOnly: true },
  },
  gives: {
    "/average_rate": {
      concept: "rate.sector",
      phrase: "the average US unemployment rate in {sector} in {year} <BLS figures>",
      ask: "how high was the US unemployment rate in {sector} on average in {year} <BLS figures>",
    },
    "/peak_rate": {
      concept: "rate.county",
      phrase: "the highest monthly US unemployment rate in {sector} in {year} <BLS figures>",
      ask: "how high did the monthly US unemployment rate in {sector} get in {year} <BLS figures>",
    },
    "/average_count": {
      concept: "unemployed.thousand",
      phrase: "the average number of unemployed US workers in {sector} in {year}[, in thousands] <BLS figures>",
      ask: "how many US workers in {sector} were unemployed on average in {year}[, in thousands] <BLS figures>",
    },
    "/monthly_rates": {
      concept: "history.unemployment",
      list: "ordered",
      answer: false,
      phrase: "the US unemployment rate in {sector} from January to December {year} <BLS figures>",
    },
  },
  probes: [
    { input: { sector: "Government", year: 2000 }, expect: { "/monthly_rates/0": 2.1, "/monthly_rates/1": 2 } },
    { input: { sector: "construction", year: 2009 }, expect: { "/peak_rate": 22.7 } },
  ],
  sources: [BLS_CPS],
  run({ sector, year }) {
    const row = find(unemployment(), sector, "sector", "a sector of the BLS household survey, such as Construction");
    const rates = monthsOf(series(row, 1), year, UNEMPLOYMENT_YEARS);
    return {
      average_rate: round(mean(rates), 3),
      peak_rate: Math.max(...rates),
      average_count: round(mean(monthsOf(series(row, 2), year, UNEMPLOYMENT_YEARS)), 1),
      monthly_rates: rates,
    };
  },
});

export const unemploymentExtremes = defineTool({
  name: "us_unemployment_extremes",
  domain: "finance",
  kind: "retrieval",
  description:
    "The US sectors with the highest and the lowest mean unemployment rate in a year (BLS, 14 sectors, 2000 to 2009).",
  input: z.object({ year: z.int().min(1900).max(2100).describe("year from 2000 to 2009") }),
  output: z.object({
    highest: z.string().describe("sector with the highest mean monthly rate"),
    lowest: z.string().describe("sector with the lowest mean monthly rate"),
    top_three: z.array(z.string()).describe("the three sectors with the highest rates, highest first"),
  }),
  takes: { year: { concept: "year.recent", literals: UNEMPLOYMENT_YEARS, literalOnly: true } },
  gives: {
    "/highest": {
      concept: "sector.survey",
      ends: true,
      phrase: "the sector with the highest [average] US unemployment in {year} <BLS figures>",
      ask: "which sector had the highest US unemployment rate on average in {year} <BLS figures>",
    },
    "/lowest": {
      concept: "sector.survey",
      ends: true,
      phrase: "the sector with the lowest [average] US unemployment in {year} <BLS figures>",
      ask: "which sector had the lowest US unemployment rate on average in {year} <BLS figures>",
    },
    "/top_three": {
      concept: "sector.survey",
      list: "ordered",
      ends: true,
      phrase: "the three sectors with the highest [average] US unemployment[, highest first,] in {year} <BLS figures>",
      ask: "which three sectors had the highest US unemployment rates on average in {year}[, highest first] <BLS figures>",
    },
  },
  probes: [
    { input: { year: 2009 }, expect: { "/highest": "Construction" } },
    { input: { year: 2001 }, expect: { "/highest": "Agriculture", "/lowest": "Government" } },
  ],
  sources: [BLS_CPS],
  run({ year }) {
    // Who works for himself is of no sector.
    const ranked = unemploymentRows()
      .filter((row) => !/^Self-/.test(cell(row, 0)))
      .map((row) => ({ sector: cell(row, 0), rate: mean(monthsOf(series(row, 1), year, UNEMPLOYMENT_YEARS)) }))
      .sort((a, b) => b.rate - a.rate);
    const sectors = ranked.map((x) => x.sector);
    return { highest: sectors[0] ?? "", lowest: sectors.at(-1) ?? "", top_three: sectors.slice(0, 3) };
  },
});
