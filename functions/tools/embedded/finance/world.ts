/**
 * Gapminder's figures of countries: one year, the whole run of years, and the leaders of a continent.
 */
import { z } from "zod";
import { rowsOf } from "../../table.ts";
import { defineTool, lazy, ToolError } from "../../tool.ts";
import { GAPMINDER_TSV } from "./data/gapminder.ts";
import { cell, findCountry, fold, indexBy, nameField, percent, round, series, yearsFrom } from "./shared.ts";
import { GAPMINDER } from "./sources.ts";

const YEARS = yearsFrom(1952, 2007, 5);
export const gapminderRows = lazy(() => rowsOf(GAPMINDER_TSV));
const byCountry = lazy(() => indexBy(gapminderRows(), 0));

const countryField = nameField("English short name of one of 142 countries, such as Kenya");
const yearField = z.int().min(1900).max(2100).describe("one of 1952, 1957, 1962 and so on to 2007");
const countryRow = (country: string) =>
  findCountry(byCountry(), country, "one of the 142 countries of the Gapminder excerpt");

function yearIndex(year: number, field = "year"): number {
  const at = YEARS.indexOf(year);
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
  takes: { country: { concept: "country.name" }, year: { concept: "year.gapminder", literals: YEARS } },
  gives: {
    "/population": {
      concept: "population.resident",
      phrase: "the population in {year}, according to Gapminder, of {country}",
    },
    "/life_expectancy": {
      concept: "life.expectancy",
      phrase: "the life expectancy in {year}, in years according to Gapminder, of {country}",
    },
    "/gdp_per_capita": {
      concept: "money.gdp_per_capita",
      phrase: "the GDP per capita in {year}, in US dollars according to Gapminder, of {country}",
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
    "/continent": { concept: "world.continent", phrase: "the continent to which Gapminder assigns {country}" },
    "/populations": {
      concept: "history.population",
      list: "ordered",
      answer: false,
      phrase: "the Gapminder populations, five-yearly from 1952 to 2007, of {country}",
    },
    "/life_expectancies": {
      concept: "history.lifespan",
      list: "ordered",
      answer: false,
      phrase: "the Gapminder life expectancies, five-yearly from 1952 to 2007, of {country}",
    },
    "/gdps_per_capita": {
      concept: "history.income",
      list: "ordered",
      answer: false,
      phrase: "the Gapminder figures for GDP per capita, five-yearly from 1952 to 2007, of {country}",
    },
    "/richest_year": {
      concept: "year.gapminder",
      phrase: "the year of highest GDP per capita, in the five-yearly Gapminder data, of {country}",
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
      concept: "rate.growth",
      phrase:
        "the compound annual growth rate in percent, from {from_year} to {to_year} by Gapminder, of the population of {country}",
    },
    "/gdp_growth": {
      concept: "rate.growth",
      phrase:
        "the compound annual growth rate in percent, from {from_year} to {to_year} by Gapminder, of GDP per capita in {country}",
    },
    "/life_gain": {
      concept: "life.gain",
      phrase: "the gain in years of life expectancy, from {from_year} to {to_year} by Gapminder, in {country}",
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

/** Covered countries of all continents: what a comparison may be held against. */
const SOME_COUNTRIES = (
  "Argentina Australia Bangladesh Bolivia Brazil Canada Chile China Colombia Cuba Denmark Egypt Ethiopia Finland " +
  "France Germany Ghana Greece India Indonesia Iran Italy Japan Kenya Malaysia Mexico Morocco Nepal Nigeria Norway " +
  "Pakistan Peru Philippines Poland Portugal Senegal Spain Sweden Thailand Tunisia Türkiye Uganda Uruguay Vietnam"
).split(" ");

export const gapminderCompared = defineTool({
  name: "gapminder_countries_compared",
  domain: "finance",
  kind: "retrieval",
  description:
    "Which of two countries was richer per head, more populous and longer-lived in a year (Gapminder excerpt, 1952 to 2007).",
  input: z.object({
    a: nameField("English short name of one of 142 countries, such as Kenya"),
    b: nameField("English short name of another of them, such as Peru"),
    year: yearField,
  }),
  output: z.object({
    richer: z.string().describe("country with the higher GDP per capita"),
    more_populous: z.string().describe("country with the larger population"),
    longer_lived: z.string().describe("country with the higher life expectancy"),
  }),
  takes: {
    a: { concept: "country.name", literals: SOME_COUNTRIES },
    b: { concept: "country.name", literals: SOME_COUNTRIES },
    year: { concept: "year.gapminder", literals: YEARS },
  },
  gives: {
    "/richer": {
      concept: "country.name",
      phrase: "the country with the higher GDP per capita in {year}, by Gapminder, out of {a} and {b}",
    },
    "/more_populous": {
      concept: "country.name",
      phrase: "the more populous country in {year}, by Gapminder, out of {a} and {b}",
    },
    "/longer_lived": {
      concept: "country.name",
      phrase: "the country with the higher life expectancy in {year}, by Gapminder, out of {a} and {b}",
    },
  },
  alike: [["a", "b"]],
  probes: [
    { input: { a: "Kenya", b: "United States", year: 2007 }, expect: { "/richer": "United States" } },
    {
      input: { a: "Zimbabwe", b: "Kenya", year: 2007 },
      expect: { "/richer": "Kenya", "/more_populous": "Kenya", "/longer_lived": "Kenya" },
    },
  ],
  sources: [GAPMINDER],
  run({ a, b, year }) {
    const covered = "one of the 142 countries of the Gapminder excerpt";
    const rows = [findCountry(byCountry(), a, covered, "a"), findCountry(byCountry(), b, covered, "b")];
    const at = yearIndex(year);
    const more = (column: number) => {
      const [first = 0, second = 0] = rows.map((row) => series(row, column)[at] ?? 0);
      if (first === second) throw new ToolError(`b: the two countries are level in ${year}; expected two that differ`);
      return cell(rows[first > second ? 0 : 1] ?? [], 0);
    };
    return { richer: more(4), more_populous: more(2), longer_lived: more(3) };
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
    year: { concept: "year.gapminder", literals: YEARS },
  },
  gives: {
    "/richest": {
      concept: "country.name",
      phrase: "the country with the highest GDP per capita in {year}, according to Gapminder, in {continent}",
    },
    "/poorest": {
      concept: "country.name",
      phrase: "the country with the lowest GDP per capita in {year}, according to Gapminder, in {continent}",
    },
    "/most_populous": {
      concept: "country.name",
      phrase: "the most populous country in {year}, according to Gapminder, in {continent}",
    },
    "/longest_lived": {
      concept: "country.name",
      phrase: "the country with the highest life expectancy in {year}, according to Gapminder, in {continent}",
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
