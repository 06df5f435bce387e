/**
 * Gapminder's figures of countries side by side: two compared, the leaders of a continent.
 */

import { z } from "zod";
import { ToolError } from "../../tools/contract.ts";
import { cell } from "../table.ts";
import { defineTool } from "../tool.ts";
import { findCountry, fold, nameField, series } from "./shared.ts";
import { GAPMINDER } from "./sources.ts";
import { byCountry, GAPMINDER_YEARS, gapminderRows, yearField, yearIndex } from "./world.ts";

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
    a: { concept: "country.name", literals: SOME_COUNTRIES, literalOnly: true },
    b: { concept: "country.name", literals: SOME_COUNTRIES, literalOnly: true },
    year: { concept: "year.gapminder", literals: GAPMINDER_YEARS, literalOnly: true },
  },
  gives: {
    "/richer": {
      concept: "country.name",
      phrase: "the country with the higher GDP per capita in {year} out of {a} and {b} <the gapminder dataset>",
      ask: "which country was richer per head in {year}, {a} or {b} <the gapminder dataset>",
    },
    "/more_populous": {
      concept: "country.name",
      phrase: "the country with more people in {year} out of {a} and {b} <the gapminder dataset>",
      ask: "which country had more people in {year}, {a} or {b} <the gapminder dataset>",
    },
    "/longer_lived": {
      concept: "country.name",
      phrase: "the country with the higher life expectancy in {year} out of {a} and {b} <the gapminder dataset>",
      ask: "which country had the higher life expectancy in {year}, {a} or {b} <the gapminder dataset>",
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
    continent: {
      concept: "world.continent",
      literals: ["Africa", "the Americas", "Asia", "Europe"],
      literalOnly: true,
    },
    year: { concept: "year.gapminder", literals: GAPMINDER_YEARS, literalOnly: true },
  },
  gives: {
    "/richest": {
      concept: "country.name",
      ends: true,
      phrase: "the richest country per head in {continent} in {year} <the gapminder dataset>",
      ask: "which country in {continent} had the highest GDP per capita in {year} <the gapminder dataset>",
    },
    "/poorest": {
      concept: "country.name",
      ends: true,
      phrase: "the poorest country per head in {continent} in {year} <the gapminder dataset>",
      ask: "which country in {continent} had the lowest GDP per capita in {year} <the gapminder dataset>",
    },
    "/longest_lived": {
      concept: "country.name",
      ends: true,
      phrase: "the country with the highest life expectancy in {continent} in {year} <the gapminder dataset>",
      ask: "which country in {continent} had the highest life expectancy in {year} <the gapminder dataset>",
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
