/**
 * Fertility of countries over the second half of the twentieth century.
 */
import { z } from "zod";
import { defineTool, lazy, ToolError } from "../../tool.ts";
import { FERTILITY } from "./data/fertility.ts";
import { cell, find, indexRows, nameField, rowsOf } from "./shared.ts";
import { GAPMINDER_FERTILITY } from "./sources.ts";

const YEARS = [1955, 1960, 1965, 1970, 1975, 1980, 1985, 1990, 1995, 2000, 2005];
const ALIASES: Readonly<Record<string, string>> = {
  USA: "United States",
  "United States of America": "United States",
  UK: "United Kingdom",
  Türkiye: "Turkey",
};
const rows = lazy(() => rowsOf(FERTILITY));
const byName = lazy(() => indexRows(rows()));
/** Countries of the table, for seeds. */
export const fertilityCountries = lazy(() => rows().map((row) => cell(row, 0)));

export const countryFertility = defineTool({
  name: "country_fertility_rate",
  domain: "medicine",
  kind: "retrieval",
  description:
    "Children per woman in one of 62 countries in a fifth year from 1955 to 2005, and how many of the 62 had a higher rate then.",
  input: z.object({
    country: nameField("English short name of the country, such as Kenya"),
    year: z.int().min(1900).max(2100).describe("1955, 1960, 1965 and so on to 2005"),
  }),
  output: z.object({
    rate: z.number().describe("Children per woman"),
    higher: z.int().describe("How many of the 62 countries had a higher rate in that year"),
  }),
  takes: { country: { concept: "country.name" }, year: { concept: "year", literals: YEARS, literalOnly: true } },
  gives: {
    "/rate": {
      concept: "fertility.rate",
      phrase: "the fertility rate in children per woman in {country} in {year} according to Gapminder",
    },
    "/higher": {
      concept: "count",
      phrase:
        "the number of countries with a fertility rate higher than that of {country} in {year} among Gapminder's 62 countries",
    },
  },
  probes: [
    { input: { country: "Afghanistan", year: 1955 }, expect: { "/rate": 7.42 } },
    { input: { country: "usa", year: 2005 }, expect: { "/rate": 2.06 } },
  ],
  sources: [GAPMINDER_FERTILITY],
  run({ country, year }) {
    const at = YEARS.indexOf(year) + 1;
    if (at === 0)
      throw new ToolError(`year: ${year} is not covered; expected a fifth year from 1955 to 2005, such as 1990`);
    const alias = Object.entries(ALIASES).find(([other]) => other.toLowerCase() === country.toLowerCase());
    const row = find(
      byName(),
      alias?.[1] ?? country,
      "country",
      "one of the 62 countries of the table, such as Kenya or Japan",
    );
    const rate = Number(cell(row, at));
    return { rate, higher: rows().filter((other) => Number(cell(other, at)) > rate).length };
  },
});
