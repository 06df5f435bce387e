/**
 * First-level administrative regions: that of a city, facts of one, those of a country.
 */
import { z } from "zod";
import { lazy } from "../../lib/memo.ts";
import { ToolError } from "../../tools/contract.ts";
import { defineTool } from "../tool.ts";
import {
  allCities,
  type City,
  checkCities,
  findCity,
  findCountry,
  findRegion,
  hasAllCities,
  regions,
} from "./atlas.ts";
import { cityField } from "./cities.ts";
import { countryField } from "./countries.ts";
import { GEONAMES, GEONAMES_REGIONS, WORLD_COUNTRIES } from "./sources.ts";
import { alphabetical } from "./text.ts";

/** Least population of a city for the table to be complete. */
const COMPLETE_FROM = 200_000;

/** A country's list longer than this is no good as an answer. */
const LISTED_MAX = 40;

type Counted = City & { readonly population: number };

/** Cities of the complete part of the table, most populous first. */
const counted = lazy((): readonly Counted[] =>
  allCities()
    .flatMap((c) =>
      c.population !== null && c.population >= COMPLETE_FROM ? [{ ...c, population: c.population }] : [],
    )
    .sort((a, b) => b.population - a.population),
);

/** Regions with cities of the complete part of the table, by key, cities most populous first. */
const citiesOfRegions = lazy((): ReadonlyMap<string, readonly Counted[]> => {
  const found = new Map<string, Counted[]>();
  for (const city of counted()) {
    if (city.region === null) continue;
    const cities = found.get(city.region) ?? [];
    cities.push(city);
    found.set(city.region, cities);
  }
  return found;
});

export const cityStanding = defineTool({
  name: "city_region_and_rank",
  domain: "general",
  kind: "retrieval",
  description:
    "Looks up where a city stands within its country: the state or province it lies in, its rank by population, the next larger city.",
  input: z.object({ city: cityField }),
  output: z.object({
    region: z.string().nullable().describe("First-level administrative region in the GeoNames gazetteer"),
    rank: z.int().nullable().describe("Rank by population among the cities of the country; null below 200,000 people"),
    next: z.string().nullable().describe("City of the country that is next in population upwards; null at the top"),
  }),
  takes: { city: { concept: "city.name" } },
  gives: {
    "/region": {
      concept: "region.admin",
      phrase: "the state, province or region of {city}",
      ask: "which state, province or region is {city} in",
      ends: true,
    },
    "/rank": {
      concept: "rank.city",
      phrase: "the rank by population [within its country] of {city} <GeoNames>",
      ask: "where does {city} rank by population in its country <GeoNames>",
    },
    "/next": {
      concept: "city.chosen",
      phrase: "the next larger city [in the same country] after {city} <GeoNames>",
      ask: "which is the next larger city in the country after {city} <GeoNames>",
      ends: true,
    },
  },
  probes: [
    { input: { city: "Munich" }, expect: { "/region": "Bavaria", "/rank": 3, "/next": "Hamburg" } },
    { input: { city: "lima" }, expect: { "/rank": 1, "/next": null } },
  ],
  sources: [GEONAMES, GEONAMES_REGIONS],
  run({ city }) {
    const c = findCity(city);
    // Of a city that no place left out has more people than, the larger ones are all listed.
    const clear = hasAllCities(c.country, c.population ?? 0);
    const peers = clear ? counted().filter((other) => other.country === c.country) : [];
    const at = peers.findIndex((other) => other.name === c.name);
    return {
      region: c.region === null ? null : (regions().get(c.region)?.name ?? null),
      rank: at < 0 ? null : at + 1,
      next: peers[at - 1]?.name ?? null,
    };
  },
});

const regionField = z.string().min(2).max(80).describe('First-level administrative region, such as "Bavaria"');

export const regionCountry = defineTool({
  name: "region_country",
  domain: "general",
  kind: "retrieval",
  description:
    "Looks up which country a state, province or other first-level region belongs to, and whether it has the capital.",
  input: z.object({ region: regionField }),
  output: z.object({
    country: z.string().describe("Country or territory"),
    capital: z.boolean().describe("True if the country's capital lies in it"),
  }),
  takes: { region: { concept: "region.stated" } },
  gives: {
    "/country": {
      concept: "country.name",
      phrase: "the country that {region} belongs to",
      ask: "which country is {region} in",
      ends: true,
    },
    "/capital": { concept: "truth", phrase: "whether the national capital is in {region}" },
  },
  probes: [
    { input: { region: "Bavaria" }, expect: { "/country": "Germany", "/capital": false } },
    { input: { region: "attica" }, expect: { "/country": "Greece", "/capital": true } },
  ],
  sources: [GEONAMES_REGIONS, GEONAMES, WORLD_COUNTRIES],
  run({ region }) {
    const { key, country } = findRegion(region);
    const { capital } = findCountry(country);
    return { country, capital: capital !== null && findCity(capital).region === key };
  },
});

export const regionFacts = defineTool({
  name: "region_facts",
  domain: "general",
  kind: "retrieval",
  description:
    "Looks up a state, province or other first-level region: its largest city and all its cities of 200,000 people or more.",
  input: z.object({ region: regionField }),
  output: z.object({
    largest: z.string().nullable().describe("The most populous city of 200,000 people or more; null if there is none"),
    count: z.int().describe("How many cities of 200,000 people or more it has"),
    cities: z.array(z.string()).nullable().describe("These cities, most populous first; null if there is none"),
  }),
  takes: { region: { concept: "region.admin" } },
  gives: {
    "/largest": {
      concept: "city.name",
      phrase: "the largest city in {region} <GeoNames>",
      ask: "what is the largest city by population in {region} <GeoNames>",
      ends: true,
    },
    "/count": {
      concept: "city.count",
      phrase: "the number of cities with at least 200,000 people in {region} <GeoNames>",
      ask: "how many cities in {region} have at least 200,000 people <GeoNames>",
    },
    "/cities": {
      concept: "city.name",
      list: "set",
      phrase: "the cities with at least 200,000 people in {region} <GeoNames>",
      ask: "which cities in {region} have at least 200,000 people <GeoNames>",
    },
  },
  probes: [
    { input: { region: "Bavaria" }, expect: { "/count": 3, "/cities": ["Munich", "Nuremberg", "Augsburg"] } },
    { input: { region: "andalusia" }, expect: { "/largest": "Seville" } },
  ],
  sources: [GEONAMES, GEONAMES_REGIONS],
  run({ region }) {
    const { key, country } = findRegion(region);
    checkCities("region", country, COMPLETE_FROM, key);
    const cities = citiesOfRegions().get(key) ?? [];
    return {
      largest: cities[0]?.name ?? null,
      count: cities.length,
      cities: cities.length === 0 ? null : cities.map((c) => c.name),
    };
  },
});

export const regionsOfCountry = defineTool({
  name: "regions_of_country",
  domain: "general",
  kind: "retrieval",
  description:
    "Lists the states, provinces or other first-level regions of a country, with the one that has the most large cities.",
  input: z.object({ country: countryField }),
  output: z.object({
    regions: z.array(z.string()).nullable().describe("Names by alphabet; null if there are more than 40"),
    count: z.int().describe("How many there are"),
    urban: z.string().nullable().describe("The one with the most cities of 200,000 people or more; null on a tie"),
    others: z.int().nullable().describe("How many have no city of 200,000 people or more"),
  }),
  takes: { country: { concept: "country.name" } },
  gives: {
    "/regions": {
      concept: "region.admin",
      list: "set",
      phrase: "the first-level regions of {country} <GeoNames>",
      ask: "what are the first-level administrative regions of {country} <GeoNames>",
    },
    "/count": {
      concept: "region.count",
      phrase: "the number of first-level regions of {country} <GeoNames>",
      ask: "how many first-level administrative regions does {country} have <GeoNames>",
    },
    "/urban": {
      concept: "region.admin",
      contrived: true,
      phrase: "the [first-level] region with the most cities [of at least 200,000 people] in {country} <GeoNames>",
      ask: "which first-level region in {country} has the most cities of at least 200,000 people <GeoNames>",
      ends: true,
    },
  },
  probes: [
    { input: { country: "Germany" }, expect: { "/count": 16 } },
    { input: { country: "Italy" }, expect: { "/count": 20 } },
  ],
  sources: [GEONAMES, GEONAMES_REGIONS],
  run({ country }) {
    const { name } = findCountry(country);
    const found = [...regions().values()].filter((r) => r.country === name);
    if (found.length < 2) throw new ToolError(`country: no first-level administrative regions are listed for ${name}`);
    const clear = hasAllCities(name, COMPLETE_FROM);
    const sizes = found
      .map((r) => ({ name: r.name, cities: citiesOfRegions().get(r.key)?.length ?? 0 }))
      .sort((a, b) => b.cities - a.cities);
    const [first, second] = sizes;
    return {
      regions: found.length > LISTED_MAX ? null : alphabetical(found.map((r) => r.name)),
      count: found.length,
      urban: clear && first !== undefined && first.cities > (second?.cities ?? 0) ? first.name : null,
      others: clear ? sizes.filter((r) => r.cities === 0).length : null,
    };
  },
});
