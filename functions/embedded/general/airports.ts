/**
 * Airports: facts of one, the large ones of a country, distance between two.
 */
import { z } from "zod";
import { ToolError } from "../../tools/contract.ts";
import { carried } from "../rounding.ts";
import { defineTool } from "../tool.ts";
import { airports, findAirport, findCountry } from "./atlas.ts";
import { countryField } from "./countries.ts";
import { HAVERSINE, OURAIRPORTS, TZ_LOOKUP } from "./sources.ts";
import { distanceKm } from "./sphere.ts";
import { fixed } from "./text.ts";

const airportField = z.string().length(3).describe('IATA code of an airport, such as "NBO"');

export const airportFacts = defineTool({
  name: "airport_facts",
  domain: "general",
  kind: "retrieval",
  description: "Looks up a large airport by IATA code: name, city, country, elevation, time zone.",
  input: z.object({ airport: airportField }),
  output: z.object({
    title: z.string().describe("Name of the airport"),
    city: z.string().nullable().describe("City or town that it serves"),
    country: z.string().describe("Country or territory"),
    elevation: z.number().nullable().describe("Elevation above sea level in metres"),
    time_zone: z.string().describe("IANA time zone"),
  }),
  takes: { airport: { concept: "airport.iata" } },
  gives: {
    "/title": {
      concept: "airport.title",
      phrase: "the name in full of {airport}",
      ask: "what is the full name of {airport}",
    },
    "/city": {
      concept: "city.name",
      phrase: "the city that {airport} serves",
      ask: "which city does {airport} serve",
      ends: true,
    },
    "/country": {
      concept: "country.name",
      phrase: "the country [or territory] that {airport} is in",
      ask: "which country or territory is {airport} in",
      ends: true,
    },
    "/elevation": {
      concept: "elevation.metre",
      phrase: "the elevation of {airport} [in metres above sea level] <OurAirports>",
      ask: "how many metres above sea level is {airport} <OurAirports>",
    },
    "/time_zone": {
      concept: "timezone.name",
      phrase: "the [IANA] time zone at {airport}",
      ask: "what is the IANA time zone of {airport}",
      ends: true,
    },
  },
  probes: [
    {
      input: { airport: "NBO" },
      expect: { "/city": "Nairobi", "/country": "Kenya", "/time_zone": "Africa/Nairobi", "/elevation": 1624.6 },
    },
    { input: { airport: "jfk" }, expect: { "/city": "New York City", "/country": "United States" } },
  ],
  sources: [OURAIRPORTS, TZ_LOOKUP],
  run({ airport }) {
    const a = findAirport(airport);
    return { title: a.title, city: a.city, country: a.country, elevation: a.elevation, time_zone: a.zone };
  },
});

/** Countries with several such airports: what a question may start from. */
const WITH_AIRPORTS = (
  "Argentina Australia Brazil Canada China Cuba Ecuador Egypt France Germany Greece India Indonesia Iran " +
  "Ireland Italy Japan Kenya Mexico Netherlands Nigeria Norway Pakistan Peru Philippines Poland Portugal " +
  "Russia Spain Sweden Switzerland Tanzania Thailand Türkiye Ukraine Venezuela Vietnam"
).split(" ");

export const airportsOfCountry = defineTool({
  name: "airports_of_country",
  domain: "general",
  kind: "retrieval",
  description: "Lists the airports of a country that OurAirports classes as large, with the highest and northernmost.",
  input: z.object({ country: countryField }),
  output: z.object({
    codes: z.array(z.string()).describe("IATA codes by alphabet"),
    count: z.int().describe("How many there are"),
    highest: z
      .string()
      .nullable()
      .describe("IATA code of the one with the greatest elevation; null where not all are known"),
    northernmost: z.string().describe("IATA code of the one furthest north"),
    elevations: z.array(z.number()).describe("Known elevations in metres, highest first"),
  }),
  takes: { country: { concept: "country.name", literals: WITH_AIRPORTS } },
  gives: {
    "/codes": {
      concept: "airport.iata",
      list: "set",
      phrase: "[the IATA codes of] the large airports in {country} <OurAirports>",
      ask: "what are the IATA codes of the large airports in {country} <OurAirports>",
    },
    "/count": {
      concept: "airport.count",
      phrase: "the number of large airports in {country} <OurAirports>",
      ask: "how many large airports are there in {country} <OurAirports>",
    },
    "/highest": {
      concept: "airport.iata",
      phrase: "[the IATA code of] the highest large airport in {country} <OurAirports>",
      ask: "what is the IATA code of the highest large airport in {country} <OurAirports>",
      ends: true,
    },
    "/northernmost": {
      concept: "airport.iata",
      phrase: "[the IATA code of] the northernmost large airport in {country} <OurAirports>",
      ask: "what is the IATA code of the northernmost large airport in {country} <OurAirports>",
      ends: true,
    },
    "/elevations": {
      concept: "elevation.metre",
      list: "ordered",
      phrase: "the elevations [in metres] of the large airports in {country} <OurAirports>",
      answer: false,
    },
  },
  probes: [
    { input: { country: "Switzerland" }, expect: { "/codes": ["GVA", "ZRH"] } },
    { input: { country: "Portugal" }, expect: { "/northernmost": "OPO" } },
  ],
  sources: [OURAIRPORTS],
  run({ country }) {
    const { name } = findCountry(country);
    const found = [...airports().values()].filter((a) => a.large && a.country === name);
    const measured = found.flatMap((a) => (a.elevation === null ? [] : [{ ...a, elevation: a.elevation }]));
    measured.sort((a, b) => b.elevation - a.elevation);
    const [highest] = measured;
    const [northernmost] = [...found].sort((a, b) => b.latitude - a.latitude);
    if (highest === undefined || northernmost === undefined)
      throw new ToolError(`country: no large airport is listed for ${name}`);
    return {
      codes: found.map((a) => a.iata).sort(),
      count: found.length,
      highest: measured.length === found.length ? highest.iata : null,
      northernmost: northernmost.iata,
      elevations: measured.map((a) => a.elevation),
    };
  },
});

export const airportDistance = defineTool({
  name: "airport_distance",
  domain: "general",
  kind: "processing",
  description: "Computes the great-circle distance between two airports and how much higher one lies than the other.",
  input: z.object({
    from: airportField.describe('IATA code of the airport of departure, such as "NBO"'),
    to: airportField.describe('IATA code of the airport of arrival, such as "LHR"'),
  }),
  output: z.object({
    distance: z.number().describe("Great-circle distance in kilometres, ten significant digits"),
    climb: z.number().nullable().describe("Absolute difference of the elevations in metres"),
    higher: z.string().nullable().describe("IATA code of the airport with the greater elevation"),
    northern: z.string().describe("IATA code of the airport further north"),
  }),
  takes: { from: { concept: "airport.iata" }, to: { concept: "airport.iata" } },
  gives: {
    "/distance": {
      concept: "length.kilometre",
      phrase: "the flight from {from} to {to}[, in kilometres]",
      ask: "how many kilometres is the flight from {from} to {to}",
    },
    "/higher": {
      concept: "airport.iata",
      phrase: "the higher airport out of {from} and {to} <OurAirports>",
      ask: "which airport is higher above sea level, {from} or {to} <OurAirports>",
    },
    "/northern": {
      concept: "airport.iata",
      phrase: "the more northern airport out of {from} and {to}",
      ask: "which airport is further north, {from} or {to}",
    },
  },
  alike: [["from", "to"]],
  probes: [
    { input: { from: "NBO", to: "LHR" }, expect: { "/climb": 1599.3, "/distance": 6841.240131 } },
    { input: { from: "LAX", to: "JFK" }, expect: { "/climb": 34.1, "/distance": 3974.171821 } },
  ],
  sources: [HAVERSINE, OURAIRPORTS],
  run({ from, to }) {
    const [a, b] = [findAirport(from, "from"), findAirport(to, "to")];
    if (a === b) throw new ToolError(`to: "${to}" is the airport of departure; give two different IATA codes`);
    return {
      distance: carried(distanceKm(a, b)),
      climb: a.elevation === null || b.elevation === null ? null : fixed(Math.abs(a.elevation - b.elevation), 1),
      higher:
        a.elevation === null || b.elevation === null || a.elevation === b.elevation
          ? null
          : (a.elevation > b.elevation ? a : b).iata,
      northern: (a.latitude > b.latitude ? a : b).iata,
    };
  },
});
