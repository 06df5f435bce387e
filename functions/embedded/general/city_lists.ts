/**
 * Cities together: the largest of a country, extremes of a list.
 */
import { z } from "zod";
import { ToolError } from "../../tools/contract.ts";
import { defineTool } from "../tool.ts";
import { allCities, checkCities, findCity, findCountry } from "./atlas.ts";
import { cityField } from "./cities.ts";
import { countryField } from "./countries.ts";
import { GEONAMES } from "./sources.ts";

/** Countries with several such cities: what a question may start from. */
export const WITH_CITIES = (
  "Australia Brazil Cameroon Canada Ecuador France Germany Ghana Iran Italy Morocco Mozambique Peru Poland Spain " +
  "Ukraine Yemen"
).split(" ");

/** Least population of a city that a country's list holds. */
export const LISTED_POPULATION = 500_000;

export const largestCities = defineTool({
  name: "largest_cities",
  domain: "general",
  kind: "retrieval",
  description:
    "Lists the cities of a country with 500,000 people or more in the GeoNames gazetteer, with the northernmost and southernmost.",
  input: z.object({ country: countryField }),
  output: z.object({
    cities: z.array(z.string()).describe("Cities of 500,000 people or more, most populous first"),
    populations: z.array(z.int()).describe("Populations in the same order"),
    count: z.int().describe("How many there are"),
    northernmost: z.string().describe("The one that lies furthest north"),
    southernmost: z.string().describe("The one that lies furthest south"),
  }),
  takes: { country: { concept: "country.name", literals: WITH_CITIES } },
  gives: {
    "/cities": {
      concept: "city.name",
      list: "ordered",
      phrase: "the cities with at least 500,000 people[, the largest first,] in {country} <GeoNames>",
      ask: "which cities in {country} have at least 500,000 people, the largest first <GeoNames>",
    },
    "/populations": {
      concept: "population.city",
      list: "ordered",
      phrase: "the populations of the cities with at least 500,000 people in {country} <GeoNames>",
      answer: false,
    },
    "/count": {
      concept: "city.count",
      phrase: "the number of cities with at least 500,000 people in {country} <GeoNames>",
      ask: "how many cities in {country} have at least 500,000 people <GeoNames>",
    },
    "/northernmost": {
      concept: "city.chosen",
      phrase: "the northernmost city with at least 500,000 people in {country} <GeoNames>",
      ask: "which is the northernmost city in {country} with at least 500,000 people <GeoNames>",
      ends: true,
    },
    "/southernmost": {
      concept: "city.chosen",
      phrase: "the southernmost city with at least 500,000 people in {country} <GeoNames>",
      ask: "which city with at least 500,000 people is the furthest south in {country} <GeoNames>",
      ends: true,
    },
  },
  probes: [
    {
      input: { country: "Australia" },
      expect: { "/cities/0": "Sydney", "/count": 7, "/northernmost": "Brisbane", "/southernmost": "Melbourne" },
    },
    {
      input: { country: "Germany" },
      expect: { "/cities/2": "Munich", "/count": 15, "/northernmost": "Hamburg" },
    },
  ],
  sources: [GEONAMES],
  run({ country }) {
    const { name } = findCountry(country);
    checkCities("country", name, LISTED_POPULATION);
    const found = allCities()
      .flatMap((c) =>
        c.country === name && c.population !== null && c.population >= LISTED_POPULATION
          ? [{ ...c, population: c.population }]
          : [],
      )
      .sort((a, b) => b.population - a.population);
    const northward = [...found].sort((a, b) => b.latitude - a.latitude);
    const [northernmost] = northward;
    const southernmost = northward.at(-1);
    if (northernmost === undefined || southernmost === undefined)
      throw new ToolError(`country: no city of 500,000 people or more is listed for ${name}`);
    return {
      cities: found.map((c) => c.name),
      populations: found.map((c) => c.population),
      count: found.length,
      northernmost: northernmost.name,
      southernmost: southernmost.name,
    };
  },
});

export const cityGroup = defineTool({
  name: "city_group",
  domain: "general",
  kind: "retrieval",
  description: "Looks up a list of cities together: the most populous, the northernmost, southernmost and easternmost.",
  input: z.object({ cities: z.array(cityField).min(2).max(100).describe("Names of capitals or large cities") }),
  output: z.object({
    most_populous: z.string().describe("The city with the largest population in the GeoNames gazetteer"),
    northernmost: z.string().describe("The city that lies furthest north"),
    southernmost: z.string().describe("The city that lies furthest south"),
    easternmost: z.string().describe("The city with the greatest longitude, east positive"),
  }),
  takes: {
    cities: {
      concept: "city.name",
      list: true,
      literals: [
        ["Oslo", "Stockholm", "Copenhagen", "Helsinki", "Reykjavik"],
        ["Lima", "Bogotá", "Quito", "Santiago", "Caracas"],
        ["Nairobi", "Kampala", "Addis Ababa", "Khartoum"],
        ["Tokyo", "Seoul", "Beijing", "Bangkok", "Jakarta"],
        ["Rabat", "Algiers", "Tunis", "Cairo"],
      ],
    },
  },
  gives: {
    "/most_populous": {
      concept: "city.chosen",
      phrase: "the most populous among {cities} <GeoNames>",
      ask: "which of {cities} has the most people <GeoNames>",
      ends: true,
    },
    "/northernmost": {
      concept: "city.chosen",
      phrase: "the northernmost among {cities}",
      ask: "which of {cities} is the furthest north",
      ends: true,
    },
    "/southernmost": {
      concept: "city.chosen",
      phrase: "the southernmost among {cities}",
      ask: "which of {cities} is the furthest south",
      ends: true,
    },
    "/easternmost": {
      concept: "city.chosen",
      phrase: "the easternmost among {cities}",
      ask: "which of {cities} is the furthest east",
      ends: true,
    },
  },
  probes: [
    {
      input: { cities: ["Oslo", "Stockholm", "Copenhagen", "Helsinki", "Reykjavik"] },
      expect: { "/northernmost": "Reykjavik", "/southernmost": "Copenhagen", "/easternmost": "Helsinki" },
    },
    { input: { cities: ["Nairobi", "Cairo"] }, expect: { "/most_populous": "Cairo", "/southernmost": "Nairobi" } },
  ],
  sources: [GEONAMES],
  run({ cities: names }) {
    const found = [...new Set(names.map((name) => findCity(name, "cities")))];
    const by = (value: (city: (typeof found)[number]) => number) => {
      const [first, second] = [...found].sort((a, b) => value(b) - value(a));
      if (first === undefined || second === undefined)
        throw new ToolError("cities: give two different cities or more, such as Lima and Nairobi");
      return first.name;
    };
    return {
      most_populous: by((c) => c.population ?? 0),
      northernmost: by((c) => c.latitude),
      southernmost: by((c) => -c.latitude),
      easternmost: by((c) => c.longitude),
    };
  },
});
