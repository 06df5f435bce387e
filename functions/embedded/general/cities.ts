/**
 * Cities: facts of one, distance and direction between two.
 */
import { z } from "zod";
import { ToolError } from "../../tools/contract.ts";
import { carried } from "../rounding.ts";
import { defineTool } from "../tool.ts";
import { findCity } from "./atlas.ts";
import { GEONAMES, HAVERSINE } from "./sources.ts";
import { compass, distanceKm, initialCourse } from "./sphere.ts";

export const cityField = z
  .string()
  .min(2)
  .max(80)
  .describe('Name of a capital or of a city of 200,000 people or more, such as "Nairobi"');

export const cityFacts = defineTool({
  name: "city_facts",
  domain: "general",
  kind: "retrieval",
  description: "Looks up a capital or large city: country, population, latitude, longitude, time zone.",
  input: z.object({ city: cityField }),
  output: z.object({
    country: z.string().describe("Country or territory"),
    population: z.int().nullable().describe("Population in the GeoNames gazetteer of 2026"),
    latitude: z.number().describe("Latitude in degrees, north positive"),
    longitude: z.number().describe("Longitude in degrees, east positive"),
    time_zone: z.string().describe("IANA time zone"),
  }),
  takes: { city: { concept: "city.name" } },
  gives: {
    "/country": {
      concept: "country.name",
      phrase: "the country [or territory] where {city} lies",
      ask: "which country or territory is {city} in",
      ends: true,
    },
    "/population": {
      concept: "population.city",
      phrase: "the population of {city} <GeoNames>",
      ask: "how many people live in {city} <GeoNames>",
    },
    "/latitude": {
      concept: "coordinate.latitude",
      phrase: "the latitude of {city} [in decimal degrees]",
    },
    "/longitude": {
      concept: "coordinate.longitude",
      phrase: "the longitude of {city} [in decimal degrees]",
    },
    "/time_zone": {
      concept: "timezone.name",
      phrase: "the [IANA] time zone of {city}",
      ask: "what is the IANA time zone of {city}",
    },
  },
  probes: [
    {
      input: { city: "Lima" },
      expect: { "/country": "Peru", "/time_zone": "America/Lima", "/latitude": -12.043, "/longitude": -77.028 },
    },
    { input: { city: "sao paulo" }, expect: { "/country": "Brazil", "/time_zone": "America/Sao_Paulo" } },
  ],
  sources: [GEONAMES],
  run({ city }) {
    const c = findCity(city);
    return {
      country: c.country,
      population: c.population,
      latitude: c.latitude,
      longitude: c.longitude,
      time_zone: c.zone,
    };
  },
});

export const cityDistance = defineTool({
  name: "city_distance",
  domain: "general",
  kind: "processing",
  description: "Computes the great-circle distance between two cities and the direction from the first to the second.",
  input: z.object({
    from: cityField.describe('City to start from, such as "Lima"'),
    to: cityField.describe('City to end at, such as "Nairobi"'),
  }),
  output: z.object({
    distance: z.number().describe("Great-circle distance in kilometres, ten significant digits"),
    direction: z.string().describe("Eight-point compass direction of the initial course"),
    north: z.boolean().describe("True if the first city lies further north"),
    northern: z.string().describe("The city that lies further north"),
    populous: z.string().nullable().describe("The city with the larger population in the GeoNames gazetteer"),
  }),
  takes: { from: { concept: "city.name" }, to: { concept: "city.name" } },
  gives: {
    "/distance": {
      concept: "length.kilometre",
      phrase: "the direct flight from {from} to {to}[, in kilometres]",
      ask: "how many kilometres is it from {from} to {to} as the crow flies",
    },
    "/direction": {
      concept: "compass.direction",
      contrived: true,
      phrase: "the compass direction[, of eight,] in which the shortest way leaves {from} for {to}",
      ask: "in which of the eight compass directions do you leave {from} for {to} by the shortest way",
    },
    "/northern": {
      concept: "city.chosen",
      phrase: "the more northern city out of {from} and {to}",
      ask: "which city is further north, {from} or {to}",
    },
    "/populous": {
      concept: "city.chosen",
      phrase: "the more populous city out of {from} and {to} <GeoNames>",
      ask: "which city has more people, {from} or {to} <GeoNames>",
    },
    "/north": { concept: "truth", phrase: "whether {from} is further north than {to}" },
  },
  alike: [["from", "to"]],
  probes: [
    {
      input: { from: "Paris", to: "London" },
      expect: { "/distance": 343.872083, "/direction": "northwest", "/north": false },
    },
    { input: { from: "Nairobi", to: "Cairo" }, expect: { "/direction": "north", "/north": false } },
  ],
  sources: [HAVERSINE, GEONAMES],
  run({ from, to }) {
    const [a, b] = [findCity(from, "from"), findCity(to, "to")];
    if (a === b) throw new ToolError(`to: "${to}" is the same city as "${from}"; give two different cities`);
    return {
      distance: carried(distanceKm(a, b)),
      direction: compass(initialCourse(a, b)),
      north: a.latitude > b.latitude,
      northern: a.latitude > b.latitude ? a.name : b.name,
      populous: a.population === null || b.population === null ? null : a.population > b.population ? a.name : b.name,
    };
  },
});
