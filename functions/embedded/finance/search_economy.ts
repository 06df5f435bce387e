/** Searches and rankings of US counties, industries, currencies, cars, states and of countries by Gapminder's figures. */
import { z } from "zod";
import { choiceOf, defineRanking, defineSearch, matchesWords, numberFilter, queryField } from "../searching.ts";
import { cell } from "../table.ts";
import { carRows, cityOf, powerOf, priceOf } from "./cars.ts";
import { type County, counties } from "./counties.ts";
import { currencyRows } from "./currencies.ts";
import { householdRows } from "./households.ts";
import { classification } from "./industries.ts";
import { fold, numeric, series } from "./shared.ts";
import { BLS_LAUS, CARS_1993, CENSUS_ACS, GAPMINDER, ISO_4217, NAICS } from "./sources.ts";
import { GAPMINDER_YEARS, gapminderRows, yearIndex } from "./world.ts";

type Row = readonly string[];

/** Names that ten counties or more bear, all of them called counties: Louisiana's parishes and Virginia's cities are not. */
const SHARED = (
  "Clay Montgomery Marion Monroe Wayne Greene Warren Carroll Lee Marshall Clark Johnson Polk Lake Adams Douglas Calhoun " +
  "Fayette Lawrence Morgan Crawford Scott Henry Perry"
).split(" ");
const bareName = (county: County) =>
  county.name.replace(/ (County|Parish)? ?\(.*$/, "").replace(/ (County|Parish)$/, "");
const jobless = numberFilter("rate.unemployment", [], "Only counties with at least so many percent unemployed");

export const countySearch = defineSearch({
  name: "us_county_search",
  domain: "finance",
  description:
    "Searches the US counties of a name, which often are in many states; hits come by the page, by state. Other tools take the full name with the state in brackets, as it stands in the hits.",
  input: { name: queryField('Name of a county without the word "County", such as "Washington"') },
  takes: { name: { concept: "county.shared", literals: SHARED } },
  filters: { min_rate: jobless.filter },
  options: { min_rate: jobless.option },
  hit: {
    county: z.string().describe("Full name, with the state in brackets"),
    state: z.string().describe("State"),
    unemployment: z.number().describe("Unemployment rate of 2009 in percent"),
  },
  find: ({ name, min_rate: least }) =>
    counties()
      .filter((county) => fold(bareName(county)) === fold(name) && (least === undefined || county.rate >= least))
      .sort((a, b) => (a.state < b.state ? -1 : 1)),
  record: ({ name, state, rate }: County) => ({ county: name, state, unemployment: rate }),
  names: () => counties().map(bareName),
  gives: {
    "/hits/*/county": {
      concept: "us.county",
      answer: false,
      phrase: "{name} County in {@state}",
    },
    "/hits/*/unemployment": {
      concept: "rate.county",
      phrase: "the 2009 unemployment rate of {name} County in {@state} <the county data of vega-datasets>",
      ask: "what was the 2009 unemployment rate of {name} County in {@state} <the county data of vega-datasets>",
    },
    "/total": {
      concept: "county.count",
      phrase: "the number of US counties named {name}",
      ask: "how many US counties are named {name}",
    },
  },
  probes: [
    { input: { name: "Washington" }, expect: { "/total": 31, "/hits/0/county": "Washington County (Alabama)" } },
    {
      input: { name: "Lake", min_rate: 12, page_size: 2 },
      expect: { "/total": 3, "/hits/0/county": "Lake County (California)" },
    },
  ],
  sources: [BLS_LAUS],
});

const level = choiceOf(
  ["any", "six_digit", "up_to_four_digit"],
  "How many digits the code has: six for the most detailed industries, up to four for broad ones",
  {
    six_digit: "six-digit",
    up_to_four_digit: "two- to four-digit",
  },
);

const TRADES = [
  "farming",
  "mining",
  "insurance",
  "furniture",
  "freight",
  "waste",
  "water",
  "computer",
  "automotive",
  "paper",
  "electronic",
  "plastics",
  "motor",
  "health",
];

export const industrySearch = defineSearch({
  name: "industry_search",
  domain: "finance",
  description: "Searches the titles of NAICS 2017 for words; hits come by the page, in the order of their codes.",
  input: { query: queryField('Words of the title, each from its start, such as "farming"') },
  takes: {
    query: { concept: "search.word", literals: TRADES, literalOnly: true },
  },
  filters: { level: level.filter },
  options: { level: level.option },
  hit: {
    code: z.string().describe("NAICS code"),
    title: z.string().describe("Title of the industry"),
  },
  find: ({ query, level: wanted }) =>
    [...classification().titles]
      .filter(([code, title]) => {
        const fits = wanted === "any" || (wanted === "six_digit" ? code.length === 6 : code.length <= 4);
        return fits && matchesWords(query, title);
      })
      .sort(([a], [b]) => (a < b ? -1 : 1)),
  record: ([code, title]: readonly [string, string]) => ({ code, title }),
  gives: {
    "/hits/*/title": {
      concept: "industry.title",
      contrived: true,
      ends: true,
      phrase: "the| {level}| NAICS 2017 industry with {query} in its name that has the code {@code}",
      ask: "which| {level}| NAICS 2017 industry with {query} in its name has the code {@code}",
    },
    "/total": {
      concept: "industry.count",
      phrase: "the number of| {level}| codes in NAICS 2017 that have {query} in their titles",
      ask: "how many| {level}| codes in NAICS 2017 have {query} in their titles",
    },
  },
  probes: [
    {
      input: { query: "mining", level: "six_digit" },
      expect: { "/total": 27, "/hits/0/title": "Bituminous Coal and Lignite Surface Mining" },
    },
    {
      input: { query: "insurance", page: 2 },
      expect: { "/total": 19, "/hits/0/title": "Direct Health and Medical Insurance Carriers" },
    },
  ],
  sources: [NAICS],
});

export const currencySearch = defineSearch({
  name: "currency_search",
  domain: "finance",
  description: "Searches the names of currencies in use for words; hits come by the page, in the order of their codes.",
  input: { query: queryField('Words of the name, each from its start, such as "dollar"') },
  takes: {
    query: {
      concept: "search.word",
      literals: ["dollar", "pound", "franc", "dinar", "peso", "rupee", "krone", "rial", "shilling"],
      literalOnly: true,
      wording: {
        dollar: "dollars",
        pound: "pounds",
        franc: "francs",
        dinar: "dinars",
        peso: "pesos",
        rupee: "rupees",
        krone: "kroner",
        rial: "rials",
        shilling: "shillings",
      },
    },
  },
  hit: {
    code: z.string().describe("ISO 4217 code"),
    name: z.string().describe("Name in the standard"),
    countries: z.array(z.string()).describe("Countries and territories that use it"),
  },
  find: ({ query }) => currencyRows().filter((row) => matchesWords(query, cell(row, 3))),
  record: (row: Row) => ({ code: cell(row, 0), name: cell(row, 3), countries: cell(row, 4).split(";") }),
  gives: {
    "/hits/*/code": {
      concept: "currency.code",
      answer: false,
      ends: true,
      phrase: "the {@name} (one of the world's {query})",
    },
    "/hits/*/name": {
      concept: "currency.name",
      ends: true,
      phrase: "the one among the world's {query} that has the code {@code} <ISO 4217>",
      ask: "which of the world's {query} has the code {@code} <ISO 4217>",
    },
    "/total": {
      concept: "count.currency",
      phrase: "the number of currencies in use called {query} <ISO 4217>",
      ask: "how many currencies in the world are called {query} <ISO 4217>",
    },
  },
  probes: [
    { input: { query: "dollar" }, expect: { "/total": 22, "/hits/0/code": "AUD" } },
    { input: { query: "franc", page: 2, page_size: 3 }, expect: { "/total": 10, "/hits/0/code": "DJF" } },
  ],
  sources: [ISO_4217],
});

const CLASSES = ["Small", "Compact", "Sporty", "Midsize", "Large", "Van"] as const;
const budget = numberFilter("money.car", [], "Only cars that cost at most so many US dollars");
const classField = z.enum(CLASSES).describe("Class of car");
const classTakes = {
  concept: "car.class",
  literals: ["Small", "Compact", "Sporty", "Midsize"],
  literalOnly: true,
  wording: { Small: "small", Compact: "compact", Sporty: "sporty", Midsize: "midsize" },
} as const;
const carsOf = (wanted: string, most: number | undefined): Row[] =>
  carRows().filter((row) => cell(row, 3) === wanted && (most === undefined || priceOf(row) <= most));
const carHit = {
  car: z.string().describe("Maker and model"),
  price: z.int().describe("Midrange price in US dollars"),
  horsepower: z.number().describe("Maximum horsepower"),
  mpg: z.object({ city: z.number().describe("Miles per US gallon in the city") }).describe("Fuel economy"),
};
const carRecord = (row: Row) => ({
  car: cell(row, 0),
  price: priceOf(row),
  horsepower: powerOf(row),
  mpg: { city: cityOf(row) },
});

export const carSearch = defineSearch({
  name: "car_search",
  domain: "finance",
  description: "Searches the new cars of 1993 of a class within a budget; hits come by the page, by alphabet.",
  input: { class: classField },
  takes: { class: classTakes },
  filters: { max_price: budget.filter },
  options: { max_price: budget.option },
  hit: carHit,
  find: ({ class: wanted, max_price: most }) => carsOf(wanted, most).sort((a, b) => (cell(a, 0) < cell(b, 0) ? -1 : 1)),
  record: carRecord,
  gives: {
    "/hits/*/price": {
      concept: "money.car",
      ends: true,
      phrase: "the midrange price of the {class} 1993 {@car}[, in dollars] <the 1993 new car data>",
      ask: "what was the midrange price of the {class} 1993 {@car}[, in dollars]",
    },
    "/hits/*/horsepower": {
      concept: "power.horsepower",
      ends: true,
      phrase: "the horsepower of the {class} 1993 {@car} <the 1993 new car data>",
      ask: "how many horsepower did the {class} 1993 {@car} have",
    },
    "/total": {
      concept: "car.count",
      phrase: "the number of {class} cars in the 1993 new car data",
      ask: "how many {class} cars are there in the 1993 new car data",
    },
  },
  probes: [
    { input: { class: "Small" }, expect: { "/total": 21, "/hits/0/price": 15900 } },
    { input: { class: "Midsize", max_price: 20000, page: 2 }, expect: { "/total": 8, "/hits/0/price": 16300 } },
  ],
  sources: [CARS_1993],
});

export const carRanking = defineRanking({
  name: "car_ranking",
  domain: "finance",
  description: "Ranks the new cars of 1993 of a class by price, power or fuel economy.",
  input: { class: classField },
  takes: { class: classTakes },
  filters: { max_price: budget.filter },
  options: { max_price: budget.option },
  orders: {
    cheapest: { words: "cheapest", of: priceOf, ascending: true },
    most_expensive: { words: "most expensive", of: priceOf },
    most_powerful: { words: "most powerful", of: powerOf },
    most_economical: { words: "most economical", of: cityOf },
  },
  hit: carHit,
  among: ({ class: wanted, max_price: most }) => carsOf(wanted, most),
  record: carRecord,
  gives: {
    "/rows/0/car": {
      concept: "car.model",
      phrase: "the {order} new {class} car [of 1993] <the 1993 new car data>",
      ask: "what was the {order} new {class} car of 1993 <the 1993 new car data>",
    },
    "/rows/0/price": {
      concept: "money.car",
      phrase: "the midrange price of the {order} new {class} car of 1993[, in dollars] <the 1993 new car data>",
      ask: "what was the midrange price of the {order} new {class} car of 1993[, in dollars] <the 1993 new car data>",
    },
  },
  probes: [
    { input: { class: "Small", order: "most_economical" }, expect: { "/total": 21, "/rows/0/car": "Geo Metro" } },
    {
      input: { class: "Midsize", order: "most_expensive", limit: 1 },
      expect: { "/total": 22, "/rows/0/car": "Mercedes-Benz 300E" },
    },
  ],
  sources: [CARS_1993],
});

const REGIONS = ["northeast", "midwest", "south", "west"] as const;
const share = (row: Row, from: number, to: number) =>
  series(row, 3)
    .slice(from, to)
    .reduce((sum, percent) => sum + percent, 0);

export const stateRanking = defineRanking({
  name: "us_state_ranking",
  domain: "finance",
  description: "Ranks the states of a US census region by number of households or by the share of rich or poor ones.",
  input: { region: z.enum(REGIONS).describe("Census region") },
  takes: {
    region: {
      concept: "us.census_region",
      literals: REGIONS,
      literalOnly: true,
      wording: { northeast: "Northeast", midwest: "Midwest", south: "South", west: "West" },
    },
  },
  orders: {
    largest_share_from_150000: {
      words: "largest share of households on 150,000 dollars or more a year",
      of: (row: Row) => share(row, 8, 10),
    },
    largest_share_below_15000: {
      words: "largest share of households on less than 15,000 dollars a year",
      of: (row: Row) => share(row, 0, 2),
    },
    smallest_share_below_15000: {
      words: "smallest share of households on less than 15,000 dollars a year",
      of: (row: Row) => share(row, 0, 2),
      ascending: true,
    },
  },
  hit: {
    state: z.string().describe("State"),
    households: z.int().describe("Number of households"),
  },
  among: ({ region }) => householdRows().filter((row) => cell(row, 1) === region),
  record: (row) => ({ state: cell(row, 0), households: numeric(row, 2) }),
  gives: {
    "/rows/0/state": {
      concept: "us.state",
      ends: true,
      phrase: "the state in the {region} with the {order} <the 2011-2013 American Community Survey>",
      ask: "which state in the {region} has the {order} <the 2011-2013 American Community Survey>",
    },
  },
  probes: [
    {
      input: { region: "west", order: "largest_share_from_150000" },
      expect: { "/total": 13, "/rows/0/state": "California" },
    },
    {
      input: { region: "south", order: "largest_share_below_15000", limit: 2 },
      expect: { "/total": 17, "/rows/0/state": "Mississippi" },
    },
  ],
  sources: [CENSUS_ACS],
});

const CONTINENTS = ["Africa", "Americas", "Asia", "Europe", "Oceania"] as const;
const inhabitants = numberFilter(
  "population.resident",
  [5_000_000, 10_000_000, 50_000_000],
  "Only countries of at least so many people in that year",
);

export const gapminderRanking = defineRanking({
  name: "gapminder_ranking",
  domain: "finance",
  description:
    "Ranks the countries of a continent in a year by Gapminder's population, life expectancy or GDP per capita.",
  input: {
    continent: z.enum(CONTINENTS).describe("Continent"),
    year: z.int().describe("One of 1952, 1957, 1962 and so on to 2007"),
  },
  takes: {
    continent: {
      concept: "world.continent",
      literals: ["Africa", "Americas", "Asia", "Europe"],
      literalOnly: true,
      wording: { Africa: "Africa", Americas: "the Americas", Asia: "Asia", Europe: "Europe" },
    },
    year: { concept: "year.gapminder", literals: GAPMINDER_YEARS, literalOnly: true },
  },
  filters: { min_population: inhabitants.filter },
  options: { min_population: inhabitants.option },
  orders: {
    longest_lives: { words: "highest life expectancy", of: ({ life }: Figures) => life },
    shortest_lives: { words: "lowest life expectancy", of: ({ life }: Figures) => life, ascending: true },
    richest: { words: "highest GDP per capita", of: ({ income }: Figures) => income },
    poorest: { words: "lowest GDP per capita", of: ({ income }: Figures) => income, ascending: true },
  },
  hit: {
    country: z.string().describe("Country"),
    population: z.int().describe("Number of residents"),
    life_expectancy: z.number().describe("Life expectancy at birth in years"),
    gdp_per_capita: z.number().describe("GDP per capita in US dollars, adjusted for inflation and purchasing power"),
  },
  among({ continent, year, min_population: least }) {
    const at = yearIndex(year);
    return gapminderRows()
      .filter((row) => cell(row, 1) === continent)
      .map((row): Figures => {
        const [people = 0, life = 0, income = 0] = [2, 3, 4].map((column) => series(row, column)[at] ?? 0);
        return { country: cell(row, 0), people, life, income };
      })
      .filter(({ people }) => least === undefined || people >= least);
  },
  record: ({ country, people, life, income }) => ({
    country,
    population: people,
    life_expectancy: life,
    gdp_per_capita: income,
  }),
  gives: {
    "/rows/0/country": {
      concept: "country.name",
      ends: true,
      phrase:
        "the country in {continent}| with {min_population} people or more| with the {order} in {year} <the gapminder dataset>",
      ask: "which country in {continent}| with {min_population} people or more| had the {order} in {year} <the gapminder dataset>",
    },
  },
  probes: [
    {
      input: { continent: "Asia", year: 2007, order: "longest_lives" },
      expect: { "/total": 33, "/rows/0/country": "Japan" },
    },
    {
      input: { continent: "Africa", year: 1952, order: "richest", min_population: 5000000, limit: 2 },
      expect: { "/total": 14, "/rows/0/country": "South Africa" },
    },
  ],
  sources: [GAPMINDER],
});

interface Figures {
  readonly country: string;
  readonly people: number;
  readonly life: number;
  readonly income: number;
}
