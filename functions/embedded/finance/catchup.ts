/**
 * From Gapminder's figures back to countries and years: nearest income, first year of a life expectancy, groups of countries,
 * and how long growth takes to close a gap.
 */

import { z } from "zod";
import { ToolError } from "../../tools/contract.ts";
import { cell } from "../table.ts";
import { defineTool } from "../tool.ts";
import { findCountry, nameField, round, series } from "./shared.ts";
import { GAPMINDER, OPENSTAX_FINANCE } from "./sources.ts";
import { byCountry, countryRow, GAPMINDER_YEARS, gapminderRows, yearIndex } from "./world.ts";

const yearField = z.int().min(1900).max(2100).describe("one of 1952, 1957, 1962 and so on to 2007");
const gdpField = (what: string) => z.number().positive().max(1e7).describe(what);

export const countryByIncome = defineTool({
  name: "gapminder_country_by_income",
  domain: "finance",
  kind: "retrieval",
  description: "The country whose GDP per capita in a year was nearest to a figure, and how many had more (Gapminder).",
  input: z.object({ gdp: gdpField("GDP per capita in US dollars, such as 5000"), year: yearField }),
  output: z.object({
    nearest: z.string().describe("country with the GDP per capita nearest to the figure, other than equal to it"),
    richer: z.int().describe("number of countries with a GDP per capita above the figure"),
  }),
  takes: {
    gdp: {
      concept: "money.gdp_per_capita",
      literals: [1000, 2000, 3000, 5000, 10000, 15000, 20000],
      literalOnly: true,
    },
    year: { concept: "year.gapminder", literals: GAPMINDER_YEARS, literalOnly: true },
  },
  gives: {
    "/richer": {
      concept: "country.tally",
      phrase: "the number of countries with a GDP per capita above {gdp} US dollars in {year} <the gapminder dataset>",
      ask: "how many countries had a GDP per capita above {gdp} US dollars in {year} <the gapminder dataset>",
    },
  },
  probes: [
    { input: { gdp: 853.54, year: 1952 }, expect: { "/richer": 107 } },
    { input: { gdp: 42951.65, year: 2007 }, expect: { "/richer": 3 } },
  ],
  sources: [GAPMINDER],
  run({ gdp, year }) {
    const at = yearIndex(year);
    const values = gapminderRows().map((row) => ({ name: cell(row, 0), value: series(row, 4)[at] ?? 0 }));
    const ranked = values
      .filter((country) => country.value !== gdp)
      .sort((a, b) => Math.abs(a.value - gdp) - Math.abs(b.value - gdp));
    return { nearest: ranked[0]?.name ?? "", richer: values.filter((country) => country.value > gdp).length };
  },
});

export const lifespanReached = defineTool({
  name: "gapminder_life_expectancy_reached",
  domain: "finance",
  kind: "retrieval",
  description:
    "The first covered year in which a country's life expectancy reached a level, and its income then (Gapminder).",
  input: z.object({
    country: nameField("English short name of one of 142 countries, such as Kenya"),
    level: z.number().min(20).max(90).describe("life expectancy in years, such as 65"),
  }),
  output: z.object({
    year: z.int().describe("first of the years 1952, 1957 and so on to 2007 with that life expectancy or a higher one"),
    gdp_per_capita: z.number().describe("GDP per capita in that year, inflation-adjusted US dollars"),
  }),
  takes: {
    country: { concept: "country.name" },
    level: { concept: "life.expectancy", literals: [50, 55, 60, 65, 70], literalOnly: true },
  },
  gives: {
    "/year": {
      concept: "year.gapminder",
      phrase:
        "the first year of the gapminder dataset in which {country} had a life expectancy of at least {level} years",
      ask: "in which year of the gapminder dataset did life expectancy in {country} first reach {level} years",
    },
    "/gdp_per_capita": {
      concept: "money.gdp_reached",
      contrived: true,
      phrase:
        "the GDP per capita of {country} when life expectancy there first reached {level} years[, in US dollars and five-yearly data] <the gapminder dataset>",
      ask: "how high was GDP per capita in {country} when life expectancy there first reached {level} years, in US dollars and five-yearly data <the gapminder dataset>",
    },
  },
  probes: [
    { input: { country: "Kenya", level: 44.6 }, expect: { "/year": 1957, "/gdp_per_capita": 944.44 } },
    { input: { country: "Zimbabwe", level: 50 }, expect: { "/year": 1957 } },
  ],
  sources: [GAPMINDER],
  run({ country, level }) {
    const row = countryRow(country);
    const lives = series(row, 3);
    const at = lives.findIndex((years) => years >= level);
    if (at < 0)
      throw new ToolError(
        `level: ${cell(row, 0)} had not reached ${level} by 2007; expected ${Math.max(...lives)} or less`,
      );
    // It may have been reached long before the data begin.
    if (at === 0)
      throw new ToolError(
        `level: ${cell(row, 0)} had reached ${level} by ${GAPMINDER_YEARS[0]}, the first year there is; expected more than ${lives[0]}`,
      );
    return { year: GAPMINDER_YEARS[at] ?? 0, gdp_per_capita: series(row, 4)[at] ?? 0 };
  },
});

export const countryGroupIncome = defineTool({
  name: "gapminder_country_group",
  domain: "finance",
  kind: "retrieval",
  description:
    "Several countries in one year: the richest and the longest-lived, their joint population and income per head (Gapminder).",
  input: z.object({
    countries: z.array(z.string().min(2).max(80)).min(2).max(80).describe("English short names of countries"),
    year: yearField,
  }),
  output: z.object({
    richest: z.string().describe("the covered country with the highest GDP per capita"),
    longest_lived: z.string().describe("the covered country with the highest life expectancy"),
    population: z.int().describe("sum of the populations of those covered"),
    gdp_per_capita: z.number().describe("GDP per capita of those covered taken together, US dollars to the cent"),
  }),
  takes: {
    countries: {
      concept: "country.name",
      list: true,
      literals: [
        ["Denmark", "Finland", "Norway", "Sweden"],
        ["Argentina", "Brazil", "Paraguay", "Uruguay"],
        ["Kenya", "Tanzania", "Uganda"],
        ["Algeria", "Morocco", "Tunisia"],
        ["Brazil", "China", "India", "South Africa"],
      ],
    },
    year: { concept: "year.gapminder", literals: GAPMINDER_YEARS, literalOnly: true },
  },
  gives: {
    "/richest": {
      concept: "country.name",
      ends: true,
      phrase: "the country with the highest GDP per capita in {year} among {countries} <the gapminder dataset>",
      ask: "which of {countries} had the highest GDP per capita in {year} <the gapminder dataset>",
    },
    "/longest_lived": {
      concept: "country.name",
      ends: true,
      phrase: "the country with the highest life expectancy in {year} among {countries} <the gapminder dataset>",
      ask: "which of {countries} had the highest life expectancy in {year} <the gapminder dataset>",
    },
  },
  probes: [
    { input: { countries: ["Kenya", "United States"], year: 2007 }, expect: { "/richest": "United States" } },
    { input: { countries: ["Argentina", "Brazil", "Uruguay"], year: 2007 }, expect: { "/longest_lived": "Uruguay" } },
  ],
  sources: [GAPMINDER],
  run({ countries, year }) {
    const at = yearIndex(year);
    const rows = countries.flatMap((country) => {
      try {
        return [findCountry(byCountry(), country, "one of the 142 countries of the Gapminder excerpt", "countries")];
      } catch {
        return [];
      }
    });
    const distinct = [...new Set(rows)];
    if (distinct.length < 2)
      throw new ToolError("countries: fewer than two are covered; expected such as Kenya, Uganda and Tanzania");
    const value = (row: string[], column: number) => series(row, column)[at] ?? 0;
    const top = (column: number) => cell(distinct.toSorted((a, b) => value(b, column) - value(a, column))[0] ?? [], 0);
    const population = distinct.reduce((sum, row) => sum + value(row, 2), 0);
    const output = distinct.reduce((sum, row) => sum + value(row, 2) * value(row, 4), 0);
    return {
      richest: top(4),
      longest_lived: top(3),
      population,
      gdp_per_capita: round(output / population, 2),
    };
  },
});

export const incomeGapYears = defineTool({
  name: "years_to_close_income_gap",
  domain: "finance",
  kind: "processing",
  description: "How many years compound growth takes to lift the lower of two GDPs per capita to the higher one.",
  input: z.object({
    a: gdpField("one GDP per capita in US dollars"),
    b: gdpField("another GDP per capita in US dollars"),
    rate: z.number().min(0.01).max(100).describe("annual growth of the lower one in percent, above zero"),
  }),
  output: z.object({ years: z.number().describe("years to two decimals, four digits at least") }),
  takes: {
    a: { concept: "money.gdp_of_year", literals: [1000, 1500, 2500, 4000, 6000] },
    b: { concept: "money.gdp_of_year", literals: [10000, 20000, 30000, 40000] },
    rate: { concept: "rate.growth", literals: [2, 3, 4, 5, 7], literalOnly: true },
  },
  gives: {
    "/years": {
      concept: "years.catchup",
      phrase: "the time that it takes to get from {a} to {b} at {rate} percent growth a year[, in years]",
      ask: "how many years does it take a country to get from {a} to {b} if it grows by {rate} percent a year",
    },
  },
  alike: [["a", "b"]],
  follows: [],
  probes: [
    { input: { a: 5000, b: 10000, rate: 7.2 }, expect: { "/years": 9.97 } },
    { input: { a: 20000, b: 5000, rate: 2 }, expect: { "/years": 70.01 } },
  ],
  sources: [OPENSTAX_FINANCE("Number of periods for compound growth, section 7.3")],
  run: ({ a, b, rate }) => ({ years: round(Math.abs(Math.log(b / a)) / Math.log1p(rate / 100), 2) }),
});
