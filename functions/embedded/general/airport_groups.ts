/**
 * Airports near a city, and a list of airports taken together.
 */
import { z } from "zod";
import { ToolError } from "../../tools/contract.ts";
import { defineTool } from "../tool.ts";
import { airports, findAirport, findCity } from "./atlas.ts";
import { cityField } from "./cities.ts";
import { GEONAMES, HAVERSINE, OURAIRPORTS } from "./sources.ts";
import { byDistance, distanceKm } from "./sphere.ts";
import { fixed } from "./text.ts";

/** How far people travel to an airport: a morning's drive. */
const NEARBY_KM = 300;

export const airportsNearCity = defineTool({
  name: "airports_near_city",
  domain: "general",
  kind: "retrieval",
  description: "Finds the large airports nearest to a city: the first, the second, the distance, those within 300 km.",
  input: z.object({ city: cityField }),
  output: z.object({
    nearest: z.string().describe("IATA code of the nearest airport that OurAirports classes as large"),
    second: z.string().describe("IATA code of the second nearest"),
    distance: z
      .number()
      .describe("Great-circle distance to the nearest in kilometres, to one decimal, four digits at least"),
    within: z.array(z.string()).nullable().describe("IATA codes of those within 300 km by alphabet; null if none"),
  }),
  takes: { city: { concept: "city.name" } },
  gives: {
    "/nearest": {
      concept: "airport.iata",
      phrase: "[the IATA code of] the large airport nearest to {city} <OurAirports>",
      ask: "what is the IATA code of the large airport nearest to {city} <OurAirports>",
      ends: true,
    },
    "/second": {
      concept: "airport.iata",
      phrase: "[the IATA code of] the second-nearest large airport to {city} <OurAirports>",
      ask: "what is the IATA code of the second-nearest large airport to {city} <OurAirports>",
      ends: true,
    },
    "/distance": {
      concept: "length.gap",
      phrase: "the distance from {city} to the nearest large airport[, in kilometres] <OurAirports>",
      ask: "how many kilometres is the nearest large airport from {city} <OurAirports>",
    },
    "/within": {
      concept: "airport.iata",
      list: "set",
      phrase: "[the IATA codes of] the large airports within 300 kilometres of {city} <OurAirports>",
      ask: "what are the IATA codes of the large airports within 300 kilometres of {city} <OurAirports>",
      ends: true,
    },
  },
  probes: [
    { input: { city: "Nairobi" }, expect: { "/nearest": "NBO" } },
    { input: { city: "Bern" }, expect: { "/nearest": "BSL", "/second": "ZRH", "/distance": 71.66 } },
  ],
  sources: [OURAIRPORTS, GEONAMES, HAVERSINE],
  run({ city }) {
    const large = [...airports().values()].filter((a) => a.large);
    const [first, second, ...rest] = byDistance(large, findCity(city));
    if (first === undefined || second === undefined) throw new ToolError("city: no airport is known");
    const within = [first, second, ...rest].filter(({ km }) => km <= NEARBY_KM).map(({ place }) => place.iata);
    return {
      nearest: first.place.iata,
      second: second.place.iata,
      distance: fixed(first.km, 1),
      within: within.length === 0 ? null : within.sort(),
    };
  },
});

export const airportGroup = defineTool({
  name: "airport_list_extremes",
  domain: "general",
  kind: "processing",
  description:
    "Looks at a list of airports together: the easternmost, westernmost and highest, and the greatest distance between two.",
  input: z.object({
    airports: z.array(z.string().length(3)).min(2).max(120).describe("IATA codes of two airports or more"),
  }),
  output: z.object({
    easternmost: z.string().describe("IATA code of the airport with the greatest longitude, east positive"),
    westernmost: z.string().describe("IATA code of the airport with the least longitude, east positive"),
    highest: z.string().nullable().describe("IATA code of the airport with the greatest elevation"),
    farthest: z
      .number()
      .describe("Greatest distance between two of them in kilometres, to one decimal, four digits at least"),
  }),
  takes: {
    airports: {
      concept: "airport.iata",
      list: true,
      literals: [
        ["LHR", "CDG", "FRA", "AMS"],
        ["JFK", "LAX", "ORD", "DEN", "ATL"],
        ["NBO", "JNB", "CAI", "ADD"],
        ["BOG", "LIM", "GRU", "EZE", "SCL"],
        ["DEL", "BKK", "SIN", "HND", "ICN"],
      ],
    },
  },
  gives: {
    "/easternmost": {
      concept: "airport.iata",
      phrase: "the easternmost airport among {airports}",
      ask: "which of {airports} is the furthest east",
      ends: true,
    },
    "/westernmost": {
      concept: "airport.iata",
      phrase: "the westernmost airport among {airports}",
      ask: "which of {airports} is the furthest west",
      ends: true,
    },
    "/highest": {
      concept: "airport.iata",
      phrase: "the highest airport among {airports} <OurAirports>",
      ask: "which of {airports} lies highest above sea level <OurAirports>",
      ends: true,
    },
    "/farthest": {
      concept: "length.kilometre",
      phrase: "the longest flight between any two of {airports} [in kilometres]",
      ask: "how many kilometres is the longest flight between any two of {airports}",
    },
  },
  probes: [
    {
      input: { airports: ["JFK", "LAX", "ORD", "DEN", "ATL"] },
      expect: { "/easternmost": "JFK", "/westernmost": "LAX", "/highest": "DEN", "/farthest": 3974.2 },
    },
    { input: { airports: ["lhr", "cdg"] }, expect: { "/easternmost": "CDG", "/westernmost": "LHR" } },
  ],
  sources: [OURAIRPORTS, HAVERSINE],
  run({ airports: codes }) {
    const found = [...new Set(codes.map((code) => findAirport(code, "airports")))];
    const eastward = [...found].sort((a, b) => b.longitude - a.longitude);
    const [easternmost, second] = eastward;
    const westernmost = eastward.at(-1);
    if (easternmost === undefined || second === undefined || westernmost === undefined)
      throw new ToolError("airports: give two different IATA codes or more, such as NBO and LHR");
    const [highest] = [...found].sort((a, b) => (b.elevation ?? -999) - (a.elevation ?? -999));
    return {
      easternmost: easternmost.iata,
      westernmost: westernmost.iata,
      highest: highest?.iata ?? null,
      farthest: fixed(Math.max(...found.flatMap((a, i) => found.slice(i + 1).map((b) => distanceKm(a, b)))), 1),
    };
  },
});
