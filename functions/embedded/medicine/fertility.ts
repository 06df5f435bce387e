/**
 * Fertility of countries from 1960 to 2010.
 */
import { z } from "zod";
import { lazy } from "../../lib/memo.ts";
import { ToolError } from "../../tools/contract.ts";
import { cell, rowsOf } from "../table.ts";
import { defineTool } from "../tool.ts";
import { FERTILITY } from "./data/fertility.ts";
import { find, indexRows, nameField } from "./shared.ts";
import { WORLD_BANK_FERTILITY } from "./sources.ts";

export const FERTILITY_YEARS = [1960, 1965, 1970, 1975, 1980, 1985, 1990, 1995, 2000, 2005, 2010];
const ALIASES: Readonly<Record<string, string>> = {
  USA: "United States",
  "United States of America": "United States",
  UK: "United Kingdom",
  Türkiye: "Turkey",
};
export const fertilityRows = lazy(() => rowsOf(FERTILITY));
const byName = lazy(() => indexRows(fertilityRows()));

/** Countries whose families are often spoken of. */
const COUNTRIES =
  "Japan|Italy|Germany|France|Spain|Sweden|Canada|Mexico|Brazil|Argentina|China|India|Bangladesh|Pakistan|Indonesia|Thailand|Turkey|Egypt|Nigeria|Kenya|Ethiopia|Niger|South Africa|Australia".split(
    "|",
  );

export const countryFertility = defineTool({
  name: "country_fertility_rate",
  domain: "medicine",
  kind: "retrieval",
  description:
    "Children per woman in one of 180 countries in a fifth year from 1960 to 2010, and how many of the 180 had a higher rate then.",
  input: z.object({
    country: nameField("English short name of the country, such as Kenya"),
    year: z.int().min(1900).max(2100).describe("1960, 1965, 1970 and so on to 2010"),
  }),
  output: z.object({
    rate: z.number().describe("Children per woman"),
    higher: z.int().describe("How many of the 180 countries had a higher rate in that year"),
  }),
  takes: {
    country: { concept: "country.name", literals: COUNTRIES },
    year: { concept: "year", literals: FERTILITY_YEARS, literalOnly: true },
  },
  gives: {
    "/rate": {
      concept: "fertility.rate",
      phrase: "the fertility rate [in children per woman] of {country} in {year} <World Bank figures>",
      ask: "how many children per woman did {country} have in {year} <World Bank figures>",
    },
    "/higher": {
      concept: "count.country",
      phrase:
        "the number of countries with a higher fertility rate in {year} than {country} <the World Bank's 180 countries>",
      ask: "how many countries had a higher fertility rate in {year} than {country} <the World Bank's 180 countries>",
      answer: false,
    },
  },
  probes: [
    { input: { country: "Kenya", year: 1980 }, expect: { "/rate": 7.46 } },
    { input: { country: "usa", year: 2005 }, expect: { "/rate": 2.05 } },
  ],
  sources: [WORLD_BANK_FERTILITY],
  run({ country, year }) {
    const at = FERTILITY_YEARS.indexOf(year) + 1;
    if (at === 0)
      throw new ToolError(`year: ${year} is not covered; expected a fifth year from 1960 to 2010, such as 1990`);
    const alias = Object.entries(ALIASES).find(([other]) => other.toLowerCase() === country.toLowerCase());
    const row = find(
      byName(),
      alias?.[1] ?? country,
      "country",
      "one of the 180 countries of the table, such as Kenya or Japan",
    );
    const rate = Number(cell(row, at));
    return { rate, higher: fertilityRows().filter((other) => Number(cell(other, at)) > rate).length };
  },
});
