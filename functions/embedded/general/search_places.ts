/** Searches and rankings of airports, countries, cities, regions and airlines, with filters that may be left out. */
import { z } from "zod";
import { lazy } from "../../lib/memo.ts";
import { ToolError } from "../../tools/contract.ts";
import { choiceOf, defineRanking, defineSearch, numberFilter } from "../searching.ts";
import { airlines } from "./airlines.ts";
import {
  type Airport,
  airports,
  allCities,
  type City,
  type Country,
  checkCities,
  countries,
  findCountry,
} from "./atlas.ts";
import { LISTED_POPULATION, WITH_CITIES } from "./city_lists.ts";
import { countryField } from "./countries.ts";
import { SUBREGION_WORDS, SUBREGIONS } from "./country_lists.ts";
import { GEONAMES, OPENFLIGHTS, OURAIRPORTS, WORLD_COUNTRIES } from "./sources.ts";
import { fold } from "./text.ts";

/** Countries with several airports and cities in the tables. */
const MANY = (
  "Argentina Australia Brazil Canada China Colombia Egypt France Germany India Indonesia Iran Italy Japan Mexico " +
  "Nigeria Norway Pakistan Peru Philippines Poland Russia Spain Sweden Thailand Türkiye Ukraine Vietnam"
).split(" ");
const manyField = { concept: "country.name", literals: MANY } as const;

/** Who looks for an airport by its name does not say how high it lies. */
const lift = numberFilter("elevation.metre", [], "Only airports at least so many metres above sea level");
const traffic = choiceOf(["large", "any"], "Class that OurAirports has for the airport", {});

const inCountry = (country: string): Airport[] => {
  const { name } = findCountry(country);
  return [...airports().values()].filter((airport) => airport.country === name);
};

export const airportSearch = defineSearch({
  name: "airport_search",
  domain: "general",
  description:
    "Searches the airports of a country by size and elevation; hits come by the page, in the order of their codes.",
  input: { country: countryField },
  // Nobody looks for an airport by its name who has yet to find out the country.
  takes: { country: { ...manyField, literalOnly: true } },
  filters: { size: traffic.filter, min_elevation: lift.filter },
  // Its name is enough to tell an airport by.
  options: { size: { concept: traffic.option.concept, default: traffic.option.default }, min_elevation: lift.option },
  hit: {
    iata: z.string().describe("IATA code"),
    title: z.string().describe("Name of the airport"),
    city: z.string().nullable().describe("City that it serves"),
    elevation: z.number().nullable().describe("Elevation above sea level in metres"),
  },
  find: ({ country, size, min_elevation: least }) =>
    inCountry(country)
      .filter((airport) => size === "any" || airport.large)
      .filter(({ elevation }) => least === undefined || (elevation !== null && elevation >= least))
      .sort((a, b) => (a.iata < b.iata ? -1 : 1)),
  record: ({ iata, title, city, elevation }) => ({ iata, title, city, elevation }),
  gives: {
    "/hits/*/iata": {
      concept: "airport.iata",
      phrase: "{@title} in {country}",
      answer: false,
    },
    "/hits/*/elevation": {
      concept: "elevation.stated",
      phrase: "the elevation of {@title} in {country}[, in metres]",
      ask: "how many metres above sea level is {@title} in {country}",
    },
    "/total": {
      concept: "airport.count",
      phrase: "the number of large airports that OurAirports lists in {country}",
      ask: "how many large airports does OurAirports list in {country}",
    },
  },
  probes: [
    { input: { country: "Switzerland" }, expect: { "/total": 2, "/hits/0/iata": "GVA" } },
    { input: { country: "Peru", min_elevation: 1000, page_size: 2 }, expect: { "/total": 1, "/hits/0/iata": "CUZ" } },
  ],
  sources: [OURAIRPORTS],
});

/** Countries with a large airport of which the elevation is not known, so that another one may not be the lowest. */
const partlyMeasured = lazy(
  () => new Set([...airports().values()].flatMap((a) => (a.large && a.elevation === null ? [a.country] : []))),
);

export const airportRanking = defineRanking({
  name: "airport_ranking",
  domain: "general",
  description: "Ranks the airports of a country by height above sea level or by where they lie.",
  input: { country: countryField },
  takes: { country: manyField },
  filters: { size: traffic.filter },
  options: { size: traffic.option },
  orders: {
    lowest: {
      words: "lowest-lying",
      of: (a: Airport) => (partlyMeasured().has(a.country) ? null : a.elevation),
      ascending: true,
    },
    southernmost: { words: "southernmost", of: (a: Airport) => a.latitude, ascending: true },
    easternmost: { words: "easternmost", of: (a: Airport) => a.longitude },
    westernmost: { words: "westernmost", of: (a: Airport) => a.longitude, ascending: true },
  },
  hit: {
    iata: z.string().describe("IATA code"),
    title: z.string().describe("Name of the airport"),
    elevation: z.number().nullable().describe("Elevation above sea level in metres"),
    position: z
      .object({
        latitude: z.number().describe("Latitude in degrees, north positive"),
        longitude: z.number().describe("Longitude in degrees, east positive"),
      })
      .describe("Where it lies"),
  },
  among: ({ country, size }) => inCountry(country).filter((airport) => size === "any" || airport.large),
  record: ({ iata, title, elevation, latitude, longitude }) => ({
    iata,
    title,
    elevation,
    position: { latitude, longitude },
  }),
  gives: {
    "/rows/0/iata": {
      concept: "airport.iata",
      phrase: "[the IATA code of] the {order} large airport in {country} <OurAirports>",
      ask: "what is the IATA code of the {order} large airport in {country} <OurAirports>",
      ends: true,
    },
  },
  probes: [
    { input: { country: "Norway", order: "southernmost" }, expect: { "/total": 5, "/rows/0/iata": "SVG" } },
    {
      input: { country: "Peru", order: "lowest", size: "large", limit: 2 },
      expect: { "/total": 2, "/rows/0/iata": "LIM" },
    },
  ],
  sources: [OURAIRPORTS],
});

const coast = choiceOf(["any", "landlocked", "coastal"], "Whether the country has a coast", {
  landlocked: "landlocked",
});

export const countryRanking = defineRanking({
  name: "country_ranking",
  domain: "general",
  description:
    "Ranks the UN member states of a subregion of the world by area, or by how many neighbours or languages they have.",
  input: { subregion: z.string().min(4).max(40).describe('Subregion of the world, such as "Western Africa"') },
  takes: { subregion: { concept: "subregion.name", literals: SUBREGIONS, wording: SUBREGION_WORDS } },
  filters: { coast: coast.filter },
  options: { coast: coast.option },
  orders: {
    largest: { words: "the largest area", of: (c: Country) => c.area },
    smallest: { words: "the smallest area", of: (c: Country) => c.area, ascending: true },
    most_neighbours: { words: "the most neighbours", of: (c: Country) => c.borders.length },
  },
  hit: {
    name: z.string().describe("Common English name"),
    capital: z.string().nullable().describe("Capital"),
    area: z.number().nullable().describe("Area in square kilometres"),
    languages: z.array(z.string()).describe("Languages listed for it"),
  },
  among: ({ subregion, coast: wanted }) => {
    const found = countries().filter(
      (c) =>
        c.member &&
        fold(c.subregion ?? "") === fold(subregion) &&
        (wanted === "any" || c.landlocked === (wanted === "landlocked")),
    );
    // It might be the largest or the smallest.
    const unknown = found.find(({ area }) => area === null);
    if (unknown !== undefined) throw new ToolError(`subregion: the area of ${unknown.name} is not in the data`);
    return found;
  },
  record: ({ name, capital, area, languages }) => ({ name, capital, area, languages: [...languages] }),
  names: () => countries().flatMap(({ subregion }) => subregion ?? []),
  gives: {
    "/rows/0/name": {
      concept: "country.name",
      phrase: "the| {coast}| UN member state in {subregion} with {order} <the world-countries dataset>",
      ask: "which| {coast}| UN member state in {subregion} has {order} <the world-countries dataset>",
      ends: true,
    },
    "/rows/0/capital": {
      concept: "city.chosen",
      phrase: "the capital of the| {coast}| UN member state in {subregion} with {order} <the world-countries dataset>",
      ask: "what is the capital of the| {coast}| UN member state in {subregion} with {order} <the world-countries dataset>",
      ends: true,
    },
    "/rows/0/area": {
      concept: "area.km2",
      contrived: true,
      phrase:
        "the area of the| {coast}| UN member state in {subregion} with {order}[, in square kilometres] <the world-countries dataset>",
      ask: "how many square kilometres is the area of the| {coast}| UN member state in {subregion} with {order} <the world-countries dataset>",
      ends: true,
    },
  },
  probes: [
    { input: { subregion: "South America", order: "largest" }, expect: { "/total": 12, "/rows/0/name": "Brazil" } },
    {
      input: { subregion: "Western Africa", order: "largest", coast: "landlocked", limit: 3 },
      expect: { "/total": 3, "/rows/0/name": "Niger" },
    },
  ],
  sources: [WORLD_COUNTRIES],
});

const people = numberFilter("population.city", [], "Only cities of at least so many people");

export const cityRanking = defineRanking({
  name: "city_ranking",
  domain: "general",
  description: "Ranks the cities of 500,000 people or more of a country by where they lie.",
  input: { country: countryField },
  takes: { country: { concept: "country.name", literals: WITH_CITIES } },
  filters: { min_population: people.filter },
  options: { min_population: people.option },
  orders: {
    northernmost: { words: "northernmost", of: (c: City) => c.latitude },
    southernmost: { words: "southernmost", of: (c: City) => c.latitude, ascending: true },
    easternmost: { words: "easternmost", of: (c: City) => c.longitude },
    westernmost: { words: "westernmost", of: (c: City) => c.longitude, ascending: true },
  },
  hit: {
    name: z.string().describe("Name of the city"),
    population: z.int().nullable().describe("Number of inhabitants"),
    time_zone: z.string().describe("IANA time zone"),
  },
  among({ country, min_population: least }) {
    const { name } = findCountry(country);
    const people = Math.max(least ?? 0, LISTED_POPULATION);
    checkCities("country", name, people);
    return allCities().filter((city) => city.country === name && (city.population ?? 0) >= people);
  },
  record: ({ name, population, zone }) => ({ name, population, time_zone: zone }),
  gives: {
    "/rows/0/name": {
      concept: "city.chosen",
      phrase: "the {order} city of at least 500,000 people in {country} <GeoNames>",
      ask: "what is the {order} city of at least 500,000 people in {country} <GeoNames>",
      ends: true,
    },
  },
  probes: [
    { input: { country: "Germany", order: "northernmost" }, expect: { "/total": 15, "/rows/0/name": "Hamburg" } },
    {
      input: { country: "Brazil", order: "westernmost", min_population: 1_000_000 },
      expect: { "/total": 15, "/rows/0/name": "Manaus" },
    },
  ],
  sources: [GEONAMES],
});

const carriers = lazy(() => Map.groupBy(airlines(), ({ country }) => fold(country)));

/** Countries with several airlines that travellers know. */
const FLYING = [
  "United States",
  "United Kingdom",
  "Germany",
  "Canada",
  "China",
  "India",
  "Japan",
  "Spain",
  "Australia",
];

export const airlineSearch = defineSearch({
  name: "airline_search",
  domain: "general",
  description: "Searches the airlines of a country; hits come by the page, by alphabet.",
  input: { country: countryField },
  takes: {
    country: {
      concept: "country.name",
      literals: FLYING,
      literalOnly: true,
      wording: Object.fromEntries(FLYING.map((name) => [name, name.startsWith("United ") ? `the ${name}` : name])),
    },
  },
  hit: {
    name: z.string().describe("Name of the airline"),
    designator: z.string().describe("IATA designator"),
  },
  find: ({ country }) => carriers().get(fold(findCountry(country).name)) ?? [],
  record: ({ name, designator }) => ({ name, designator }),
  gives: {
    "/hits/*/name": {
      concept: "airline.name",
      phrase: "the airline based in {country} with the IATA code {@designator}",
      ask: "which airline based in {country} has the IATA code {@designator}",
    },
  },
  probes: [
    { input: { country: "Japan" }, expect: { "/total": 3, "/hits/0/name": "All Nippon Airways" } },
    {
      input: { country: "United States", page: 2, page_size: 3 },
      expect: { "/total": 10, "/hits/0/name": "Delta Air Lines" },
    },
  ],
  sources: [OPENFLIGHTS],
});
