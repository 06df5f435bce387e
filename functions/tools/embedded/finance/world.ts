/**
 * Gapminder's figures of countries: one year, the whole run of years, and the leaders of a continent.
 */
import { z } from "zod";
import { defineTool, lazy, ToolError } from "../../tool.ts";
import { GAPMINDER_TSV } from "./data/gapminder.ts";
import { cell, findCountry, fold, indexBy, nameField, rowsOf, series, yearsFrom } from "./shared.ts";
import { GAPMINDER } from "./sources.ts";

const YEARS = yearsFrom(1952, 2007, 5);
export const gapminderRows = lazy(() => rowsOf(GAPMINDER_TSV));
const byCountry = lazy(() => indexBy(gapminderRows(), 0));

const countryField = nameField("English short name of one of 142 countries, such as Kenya");
const yearField = z.int().min(1900).max(2100).describe("one of 1952, 1957, 1962 and so on to 2007");
const countryRow = (country: string) =>
  findCountry(byCountry(), country, "one of the 142 countries of the Gapminder excerpt");

function yearIndex(year: number): number {
  const at = YEARS.indexOf(year);
  if (at < 0)
    throw new ToolError(`year: ${year} is not covered; expected a fifth year from 1952 to 2007, such as 1992`);
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
  takes: { country: { concept: "country.name" }, year: { concept: "year", literals: YEARS } },
  gives: {
    "/population": {
      concept: "population.resident",
      phrase: "the population of {country} in {year} according to Gapminder",
    },
    "/life_expectancy": {
      concept: "life.expectancy",
      phrase: "the life expectancy at birth, in years, in {country} in {year} according to Gapminder",
    },
    "/gdp_per_capita": {
      concept: "money.gdp_per_capita",
      phrase:
        "the GDP per capita in inflation-adjusted US dollars of {country} in {year} according to the Gapminder excerpt",
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
    "/continent": {
      concept: "world.continent",
      phrase: "the continent under which Gapminder's excerpt files {country}",
    },
    "/populations": {
      concept: "population.resident",
      list: "ordered",
      answer: false,
      phrase: "the Gapminder populations of {country} every five years from 1952 to 2007",
    },
    "/life_expectancies": {
      concept: "life.expectancy",
      list: "ordered",
      answer: false,
      phrase: "the Gapminder life expectancies in years for {country} every five years from 1952 to 2007",
    },
    "/gdps_per_capita": {
      concept: "money.gdp_per_capita",
      list: "ordered",
      answer: false,
      phrase:
        "the Gapminder figures for GDP per capita, in US dollars, of {country} every five years from 1952 to 2007",
    },
    "/richest_year": {
      concept: "year",
      phrase:
        "the year, among those at five-year steps from 1952 to 2007, when Gapminder's GDP per capita of {country} was highest",
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
      richest_year: YEARS[gdps.indexOf(Math.max(...gdps))] ?? 0,
    };
  },
});

export const gapminderLeaders = defineTool({
  name: "gapminder_continent_leaders",
  domain: "finance",
  kind: "retrieval",
  description:
    "The countries of a continent that were richest, poorest, most populous and longest-lived in a year (Gapminder).",
  input: z.object({ continent: nameField("Africa, Americas, Asia, Europe or Oceania"), year: yearField }),
  output: z.object({
    richest: z.string().describe("country with the highest GDP per capita"),
    poorest: z.string().describe("country with the lowest GDP per capita"),
    most_populous: z.string().describe("country with the largest population"),
    longest_lived: z.string().describe("country with the highest life expectancy"),
  }),
  takes: {
    continent: { concept: "world.continent", literals: ["Africa", "Americas", "Asia", "Europe", "Oceania"] },
    year: { concept: "year", literals: YEARS },
  },
  gives: {
    "/richest": {
      concept: "country.name",
      phrase:
        "the country with the highest GDP per capita in {year} among those that Gapminder's 142-country excerpt files under {continent}",
    },
    "/poorest": {
      concept: "country.name",
      phrase:
        "the country with the lowest GDP per capita in {year} among those that Gapminder's 142-country excerpt files under {continent}",
    },
    "/most_populous": {
      concept: "country.name",
      phrase:
        "the most populous country in {year} among those that Gapminder's 142-country excerpt files under {continent}",
    },
    "/longest_lived": {
      concept: "country.name",
      phrase:
        "the country with the highest life expectancy in {year} among those that Gapminder's 142-country excerpt files under {continent}",
    },
  },
  probes: [
    {
      input: { continent: "Africa", year: 2007 },
      expect: { "/richest": "Gabon", "/most_populous": "Nigeria", "/poorest": "DR Congo" },
    },
    { input: { continent: "asia", year: 1952 }, expect: { "/richest": "Kuwait", "/most_populous": "China" } },
  ],
  sources: [GAPMINDER],
  run({ continent, year }) {
    const at = yearIndex(year);
    const rows = gapminderRows().filter((row) => fold(cell(row, 1)) === fold(continent));
    if (rows.length === 0)
      throw new ToolError(
        `continent: "${continent}" is not known here; expected Africa, Americas, Asia, Europe or Oceania`,
      );
    const most = (column: number, sign: 1 | -1) => {
      const value = (row: string[]) => sign * (series(row, column)[at] ?? 0);
      const [best = [], next = []] = rows.toSorted((a, b) => value(b) - value(a));
      if (next.length > 0 && value(best) === value(next))
        throw new ToolError(`year: two countries share first place in ${year}; expected a year without a tie`);
      return cell(best, 0);
    };
    return { richest: most(4, 1), poorest: most(4, -1), most_populous: most(2, 1), longest_lived: most(3, 1) };
  },
});
