/** Places that share their name with others: searched by name, told apart by where they lie, looked up by their GeoNames id. */
import { z } from "zod";
import { lazy } from "../../lib/memo.ts";
import { ToolError } from "../../tools/contract.ts";
import { nearMatches } from "../near.ts";
import { choiceOf, defineSearch } from "../searching.ts";
import { rowsOf } from "../table.ts";
import { defineTool } from "../tool.ts";
import { countryByCode, regions } from "./atlas.ts";
import { NAMESAKES } from "./data/namesakes.ts";
import { GEONAMES, GEONAMES_REGIONS, TZ_LOOKUP } from "./sources.ts";
import { fold } from "./text.ts";

interface Place {
  readonly id: string;
  readonly name: string;
  readonly country: string;
  readonly region: string;
  readonly population: number;
  readonly latitude: number;
  readonly longitude: number;
  readonly zone: string;
}

const places = lazy((): readonly Place[] => {
  let name = "";
  return rowsOf(NAMESAKES).map(
    ([called = "", id = "", country = "", code = "", population, latitude, longitude, zone = ""]) => {
      name = called || name;
      const region = regions().get(`${country}.${code}`)?.name ?? "";
      const position = { latitude: Number(latitude), longitude: Number(longitude) };
      return { id, name, country: countryByCode(country), region, population: Number(population), ...position, zone };
    },
  );
});

/** Names that several places bear, in the order of the table. */
export const sharedNames = lazy(() => [...new Set(places().map(({ name }) => name))]);

const size = choiceOf(["any", "town", "city"], "Size of the place: a town has fewer than 100,000 people, a city more", {
  town: "town",
  city: "city",
});

export const placeSearch = defineSearch({
  name: "place_search",
  domain: "general",
  description:
    "Searches a gazetteer for places of a name that several places bear, the most populous first. Other tools take the id of the one that is meant.",
  input: { name: z.string().min(2).max(60).describe('Name of a town or city, such as "Springfield"') },
  takes: { name: { concept: "place.shared" } },
  filters: { size: size.filter },
  // Its region is enough to tell a place by.
  options: { size: { concept: size.option.concept, default: size.option.default } },
  hit: {
    id: z.string().describe("GeoNames id"),
    name: z.string().describe("Name of the place"),
    region: z.string().describe("State, province or other first-level region that it lies in"),
    country: z.string().describe("Country that it lies in"),
    population: z.int().describe("Number of inhabitants"),
  },
  find: ({ name, size: wanted }) =>
    places().filter((place) => {
      const kind = place.population < 100_000 ? "town" : "city";
      return fold(place.name) === fold(name) && (wanted === "any" || wanted === kind);
    }),
  record: ({ id, name, region, country, population }) => ({ id, name, region, country, population }),
  names: sharedNames,
  gives: {
    "/hits/*/id": {
      concept: "place.id",
      phrase: "{name} in {@region}, {@country}",
      answer: false,
    },
    "/hits/*/population": {
      concept: "population.stated",
      phrase: "the population of {name} in {@region}, {@country} <GeoNames>",
      ask: "how many people live in {name} in {@region}, {@country} <GeoNames>",
    },
  },
  probes: [
    { input: { name: "Springfield" }, expect: { "/total": 8, "/hits/0/region": "Missouri", "/next_page": 2 } },
    {
      input: { name: "Birmingham", size: "city" },
      expect: { "/hits/0/country": "United Kingdom", "/hits/1/region": "Alabama" },
    },
  ],
  sources: [GEONAMES, GEONAMES_REGIONS],
});

const byId = lazy(() => new Map(places().map((place) => [place.id, place])));

export const placeRecord = defineTool({
  name: "place_record",
  domain: "general",
  kind: "retrieval",
  description: "Looks up a place by its GeoNames id: name, where it lies, population and time zone.",
  input: z.object({ id: z.string().min(4).max(12).describe('GeoNames id of a place, such as "4250542"') }),
  output: z.object({
    name: z.string().describe("Name of the place"),
    location: z
      .object({
        region: z.string().describe("State, province or other first-level region"),
        country: z.string().describe("Country"),
        latitude: z.number().describe("Latitude in degrees, north positive"),
        longitude: z.number().describe("Longitude in degrees, east positive"),
      })
      .describe("Where it lies"),
    population: z.int().describe("Number of inhabitants"),
    time_zone: z.string().describe("IANA time zone"),
  }),
  takes: { id: { concept: "place.id" } },
  gives: {
    "/location/latitude": {
      concept: "coordinate.latitude",
      phrase: "the geographic latitude of {id} [in decimal degrees]",
      ask: "at what latitude, in decimal degrees, does {id} lie",
    },
    "/location/longitude": {
      concept: "coordinate.longitude",
      phrase: "the geographic longitude of {id} [in decimal degrees]",
      ask: "at what longitude, in decimal degrees, does {id} lie",
    },
    "/population": {
      concept: "population.stated",
      phrase: "the number of inhabitants of {id} <GeoNames>",
      ask: "how many people live in {id} <GeoNames>",
    },
    "/time_zone": {
      concept: "timezone.name",
      phrase: "the local [IANA] time zone of {id}",
      ask: "which IANA time zone is {id} in",
      ends: true,
    },
  },
  probes: [
    {
      input: { id: "4250542" },
      expect: { "/name": "Springfield", "/location/region": "Illinois", "/time_zone": "America/Chicago" },
    },
    { input: { id: "2655603" }, expect: { "/name": "Birmingham", "/location/country": "United Kingdom" } },
  ],
  sources: [GEONAMES, GEONAMES_REGIONS, TZ_LOOKUP],
  run({ id }) {
    const found = byId().get(id.trim());
    if (found === undefined)
      throw new ToolError(
        `id: no place has the GeoNames id "${id}"; search for its name first${nearMatches(id, byId().keys())}`,
      );
    const { name, region, country, latitude, longitude, population, zone } = found;
    return { name, location: { region, country, latitude, longitude }, population, time_zone: zone };
  },
});
