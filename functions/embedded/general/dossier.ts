/** The dossier of a country: all that the pool's tables say of it, in one long document. */
import { z } from "zod";
import { fold as foldFinance, series } from "../finance/shared.ts";
import { GAPMINDER } from "../finance/sources.ts";
import { byCountry, GAPMINDER_YEARS } from "../finance/world.ts";
import { FERTILITY_YEARS, fertilityRows } from "../medicine/fertility.ts";
import { WORLD_BANK_FERTILITY } from "../medicine/sources.ts";
import { cell } from "../table.ts";
import { defineTool } from "../tool.ts";
import { airports, allCities, findCountry, neighboursOf, regions } from "./atlas.ts";
import { countryField } from "./countries.ts";
import { GEONAMES, GEONAMES_REGIONS, OURAIRPORTS, WORLD_COUNTRIES } from "./sources.ts";
import { fold } from "./text.ts";

/** Cities and airports that a dossier lists, at most. */
const LISTED_MAX = 60;

/** Countries whose dossiers are long. */
const LONG = (
  "Argentina Australia Brazil Canada China Colombia Egypt France Germany India Indonesia Iran Italy Japan Mexico " +
  "Nigeria Pakistan Peru Philippines Poland Spain Thailand Vietnam Venezuela Algeria Morocco Chile"
).split(" ");

const historyOf = (country: string) => {
  const row = byCountry().get(foldFinance(country));
  if (row === undefined) return [];
  const [people, lives, incomes] = [2, 3, 4].map((column) => series(row, column));
  return GAPMINDER_YEARS.map((year, i) => ({
    year,
    population: people?.[i] ?? 0,
    life_expectancy: lives?.[i] ?? 0,
    gdp_per_capita: incomes?.[i] ?? 0,
  }));
};

const fertilityOf = (country: string) => {
  const row = fertilityRows().find((one) => fold(cell(one, 0)) === fold(country));
  return row === undefined ? [] : FERTILITY_YEARS.map((year, i) => ({ year, children: Number(cell(row, i + 1)) }));
};

export const countryDossier = defineTool({
  name: "country_dossier",
  domain: "general",
  kind: "retrieval",
  description:
    "Reads the dossier of a country, a long document: a summary, its regions, cities and airports, and its population, life expectancy, income and fertility over the decades.",
  input: z.object({
    country: countryField,
    part: z
      .enum(["all", "places", "history"])
      .default("all")
      .describe('Which part to return: its places, its history in figures or both; "all" unless given'),
  }),
  output: z.object({
    title: z.string().describe("Name of the country"),
    summary: z.string().describe("What kind of country it is and what it borders on"),
    regions: z.array(z.string()).describe("Its first-level administrative regions"),
    cities: z
      .array(
        z.object({
          name: z.string().describe("Name of the city"),
          population: z.int().nullable().describe("Number of inhabitants"),
          region: z.string().nullable().describe("Region that it lies in"),
        }),
      )
      .describe("Its capital and cities of 200,000 people or more"),
    airports: z
      .array(
        z.object({
          iata: z.string().describe("IATA code"),
          title: z.string().describe("Name of the airport"),
          elevation: z.number().nullable().describe("Elevation above sea level in metres"),
        }),
      )
      .describe("Its airports with heavy traffic"),
    history: z
      .array(
        z.object({
          year: z.int().describe("Year"),
          population: z.int().describe("Number of residents"),
          life_expectancy: z.number().describe("Life expectancy at birth in years"),
          gdp_per_capita: z
            .number()
            .describe("GDP per capita in US dollars, adjusted for inflation and purchasing power"),
        }),
      )
      .describe("Figures of Gapminder, every five years"),
    fertility: z
      .array(z.object({ year: z.int().describe("Year"), children: z.number().describe("Children per woman") }))
      .describe("Fertility by the World Bank, every five years"),
  }),
  takes: { country: { concept: "country.name", literals: LONG, literalOnly: true } },
  options: { part: { concept: "tag", default: "all" } },
  gives: {
    "/cities/*/population": {
      concept: "population.stated",
      phrase: "the population of {@name} in {country} <GeoNames>",
      ask: "how many people live in {@name} in {country} <GeoNames>",
    },
    "/airports/*/elevation": {
      concept: "elevation.stated",
      phrase: "the height of {@title} in {country}[, in metres above sea level] <OurAirports>",
      ask: "how high above sea level, in metres, is {@title} in {country} <OurAirports>",
    },
    "/history/*/life_expectancy": {
      concept: "life.expectancy",
      phrase: "the life expectancy in {country} in {@year}[, in years] <the gapminder dataset>",
      ask: "what was the life expectancy in {country} in {@year} <the gapminder dataset>",
    },
    "/history/*/gdp_per_capita": {
      concept: "money.gdp_per_capita",
      phrase: "the GDP per capita of {country} in {@year}[, in US dollars] <the gapminder dataset>",
      ask: "how high was the GDP per capita of {country} in {@year}, in US dollars <the gapminder dataset>",
    },
    "/fertility/*/children": {
      concept: "fertility.rate",
      phrase: "the number of children per woman in {country} in {@year} <World Bank figures>",
      ask: "how many children did women in {country} have on average in {@year} <World Bank figures>",
    },
  },
  probes: [
    { input: { country: "Brazil" }, expect: { "/cities/0/population": 12400232, "/airports/0/elevation": 16.5 } },
    {
      input: { country: "Peru", part: "history" },
      expect: { "/history/0/life_expectancy": 43.9, "/history/0/gdp_per_capita": 3758.52 },
    },
  ],
  sources: [WORLD_COUNTRIES, GEONAMES, GEONAMES_REGIONS, OURAIRPORTS, GAPMINDER, WORLD_BANK_FERTILITY],
  run({ country, part }) {
    const c = findCountry(country);
    const own = <T extends { country: string }>(list: Iterable<T>) => [...list].filter((one) => one.country === c.name);
    const places = part !== "history";
    const figures = part !== "places";
    const neighbours = neighboursOf(c).map(({ name }) => name);
    const area = c.area === null ? "" : ` It covers ${c.area} square kilometres.`;
    const summary =
      `${c.name} (${c.alpha2}, ${c.alpha3}) is a country in ${c.subregion ?? "no listed subregion"}; its capital is ${c.capital ?? "not listed"}.${area} ` +
      `Languages: ${c.languages.join(", ") || "none listed"}. Currencies: ${c.currencies.join(", ") || "none listed"}. ` +
      `It borders on ${neighbours.join(", ") || "no other country"}.`;
    return {
      title: c.name,
      summary,
      regions: places ? own(regions().values()).map(({ name }) => name) : [],
      cities: places
        ? own(allCities())
            .slice(0, LISTED_MAX)
            .map(({ name, population, region }) => ({
              name,
              population,
              region: regions().get(region ?? "")?.name ?? null,
            }))
        : [],
      airports: places
        ? own(airports().values())
            .slice(0, LISTED_MAX)
            .map(({ iata, title, elevation }) => ({ iata, title, elevation }))
        : [],
      history: figures ? historyOf(c.name) : [],
      fertility: figures ? fertilityOf(c.name) : [],
    };
  },
});
