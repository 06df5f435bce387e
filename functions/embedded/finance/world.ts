/**
 * Gapminder's figures of a country: one year, the whole run of years, growth.
 */
import { z } from "zod";
import { lazy } from "../../lib/memo.ts";
import { ToolError } from "../../tools/contract.ts";
import { cell, rowsOf } from "../table.ts";
import { defineTool } from "../tool.ts";
import { GAPMINDER_TSV } from "./data/gapminder.ts";
import { findCountry, indexBy, nameField, percent, round, series, yearsFrom } from "./shared.ts";
import { GAPMINDER } from "./sources.ts";

export const GAPMINDER_YEARS = yearsFrom(1952, 2007, 5);
export const gapminderRows = lazy(() => rowsOf(GAPMINDER_TSV));
export const byCountry = lazy(() => indexBy(gapminderRows(), 0));

const countryField = nameField("English short name of one of 142 countries, such as Kenya");
export const yearField = z.int().min(1900).max(2100).describe("one of 1952, 1957, 1962 and so on to 2007");
export const countryRow = (country: string) =>
  findCountry(byCountry(), country, "one of the 142 countries of the Gapminder excerpt");

export function yearIndex(year: number, field = "year"): number {
  const at = GAPMINDER_YEARS.indexOf(year);
  if (at < 0)
    throw new ToolError(`${field}: ${year} is not covered; expected a fifth year from 1952 to 2007, such as 1992`);
  return at;
}

export const gapminderYear = defineTool({
  name: "gapminder_country_year",
  domain: "finance",
  kind: "retrieval",
  description:
    "Population, life expectancy and GDP per capita of a country in one year (Gapminder excerpt, 1952 to 2007).",
  input: z.object({ country: countryField, year: yearField }),
  output: z.object({
    population: z.int().describe("number of residents"),
    life_expectancy: z.number().describe("life expectancy at birth in years"),
    gdp_per_capita: z.number().describe("GDP per capita in US dollars, adjusted for inflation and purchasing power"),
  }),
  takes: {
    country: { concept: "country.name" },
    year: { concept: "year.gapminder", literals: GAPMINDER_YEARS, literalOnly: true },
  },
  gives: {
    "/population": {
      concept: "population.resident",
      phrase: "the {year} population of {country} <the gapminder dataset>",
      ask: "how many people lived in {country} in {year} <the gapminder dataset>",
    },
    "/life_expectancy": {
      concept: "life.expectancy",
      phrase: "the {year} life expectancy of {country} <the gapminder dataset>",
      ask: "how high was life expectancy in {country} in {year} <the gapminder dataset>",
    },
    "/gdp_per_capita": {
      concept: "money.gdp_of_year",
      phrase: "the {year} GDP per capita of {country} [in US dollars] <the gapminder dataset>",
      ask: "what was the GDP per capita of {country} in {year}[, in US dollars] <the gapminder dataset>",
    },
  },
  probes: [
    {
      input: { country: "Kenya", year: 1952 },
      expect: { "/population": 6464046, "/life_expectancy": 42.27, "/gdp_per_capita": 853.54 },
    },
    { input: { country: "usa", year: 2007 }, expect: { "/population": 301139947, "/gdp_per_capita": 42951.65 } },
  ],
  sources: [GAPMINDER],
  run({ country, year }) {
    const row = countryRow(country);
    const at = yearIndex(year);
    return {
      population: series(row, 2)[at] ?? 0,
      life_expectancy: series(row, 3)[at] ?? 0,
      gdp_per_capita: series(row, 4)[at] ?? 0,
    };
  },
});

export const gapminderHistory = defineTool({
  name: "gapminder_country_history",
  domain: "finance",
  kind: "retrieval",
  description:
    "Population, life expectancy and GDP per capita of a country every five years from 1952 to 2007, with continent and best year.",
  input: z.object({ country: countryField }),
  output: z.object({
    continent: z.string().describe("continent in Gapminder's excerpt: Africa, Americas, Asia, Europe or Oceania"),
    populations: z.array(z.int()).describe("12 populations, 1952 to 2007"),
    life_expectancies: z.array(z.number()).describe("12 life expectancies in years, 1952 to 2007"),
    gdps_per_capita: z.array(z.number()).describe("12 GDPs per capita in inflation-adjusted US dollars, 1952 to 2007"),
    richest_year: z.int().describe("covered year in which GDP per capita was highest"),
  }),
  takes: { country: { concept: "country.name" } },
  gives: {
    "/populations": {
      concept: "history.population",
      list: "ordered",
      answer: false,
      phrase: "the population of {country} from 1952 to 2007 <the gapminder dataset>",
    },
    "/life_expectancies": {
      concept: "history.lifespan",
      list: "ordered",
      answer: false,
      phrase: "the life expectancy of {country} from 1952 to 2007 <the gapminder dataset>",
    },
    "/gdps_per_capita": {
      concept: "history.income",
      list: "ordered",
      answer: false,
      phrase: "the GDP per capita of {country} from 1952 to 2007 <the gapminder dataset>",
    },
    "/richest_year": {
      concept: "year.gapminder",
      phrase: "the year of the highest GDP per capita of {country} in the gapminder dataset",
      ask: "in which year of the gapminder dataset was GDP per capita highest in {country}",
    },
  },
  probes: [
    {
      input: { country: "Zimbabwe" },
      expect: {
        "/continent": "Africa",
        "/richest_year": 1972,
        "/life_expectancies/0": 48.45,
        "/populations/11": 12311143,
      },
    },
    { input: { country: "Czech Republic" }, expect: { "/continent": "Europe", "/richest_year": 2007 } },
  ],
  sources: [GAPMINDER],
  run({ country }) {
    const row = countryRow(country);
    const gdps = series(row, 4);
    return {
      continent: cell(row, 1),
      populations: series(row, 2),
      life_expectancies: series(row, 3),
      gdps_per_capita: gdps,
      richest_year: GAPMINDER_YEARS[gdps.indexOf(Math.max(...gdps))] ?? 0,
    };
  },
});

export const gapminderGrowth = defineTool({
  name: "gapminder_growth",
  domain: "finance",
  kind: "retrieval",
  description:
    "Compound annual growth of a country's population and GDP per capita between two years, and the gain in life expectancy (Gapminder).",
  input: z.object({
    country: countryField,
    from_year: yearField.describe("first year: one of 1952, 1957, 1962 and so on to 2007"),
    to_year: yearField.describe("last year, after the first: one of 1957, 1962 and so on to 2007"),
  }),
  output: z.object({
    population_growth: z.number().describe("compound annual growth rate of the population, percent"),
    gdp_growth: z.number().describe("compound annual growth rate of GDP per capita, percent"),
    life_gain: z.number().describe("life expectancy in the last year less that in the first, years"),
  }),
  takes: {
    country: { concept: "country.name" },
    from_year: { concept: "year.gapminder", literals: [1952, 1957, 1962, 1967, 1972, 1977], literalOnly: true },
    to_year: { concept: "year.gapminder", literals: [1987, 1992, 1997, 2002, 2007], literalOnly: true },
  },
  gives: {
    "/population_growth": {
      concept: "rate.population",
      phrase:
        "the annual population growth of {country} from {from_year} to {to_year}[, in percent, compounded] <the gapminder dataset>",
      ask: "by how many percent a year did the population of {country} grow from {from_year} to {to_year}[, compounded] <the gapminder dataset>",
    },
    "/gdp_growth": {
      concept: "rate.growth",
      phrase:
        "the annual GDP per capita growth of {country} from {from_year} to {to_year}[, in percent, compounded] <the gapminder dataset>",
      ask: "by how many percent a year did GDP per capita in {country} grow from {from_year} to {to_year}[, compounded] <the gapminder dataset>",
    },
    "/life_gain": {
      concept: "life.gain",
      phrase:
        "the gain in life expectancy of {country} from {from_year} to {to_year}[, in years] <the gapminder dataset>",
      ask: "by how many years did life expectancy in {country} rise from {from_year} to {to_year} <the gapminder dataset>",
    },
  },
  probes: [
    {
      input: { country: "Kenya", from_year: 1952, to_year: 2007 },
      expect: { "/population_growth": 3.1511, "/life_gain": 11.84 },
    },
    { input: { country: "Zimbabwe", from_year: 1972, to_year: 2007 }, expect: { "/gdp_growth": -1.5077 } },
  ],
  sources: [GAPMINDER],
  run({ country, from_year, to_year }) {
    const row = countryRow(country);
    const [from, to] = [yearIndex(from_year, "from_year"), yearIndex(to_year, "to_year")];
    if (to <= from) throw new ToolError("to_year: expected a year after from_year, such as 2007");
    const values = (column: number): readonly [number, number] => {
      const all = series(row, column);
      return [all[from] ?? 0, all[to] ?? 0];
    };
    const growth = ([first, last]: readonly [number, number]) =>
      percent((last / first) ** (1 / (to_year - from_year)) - 1);
    const [before, after] = values(3);
    return {
      population_growth: growth(values(2)),
      gdp_growth: growth(values(4)),
      life_gain: round(after - before, 2),
    };
  },
});
