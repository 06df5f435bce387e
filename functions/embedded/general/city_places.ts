/**
 * Cities and where they lie: the point between two, a group's spread, the time between two.
 */
import { z } from "zod";
import { ToolError } from "../../tools/contract.ts";
import { defineTool } from "../tool.ts";
import { findCity, largeCities } from "./atlas.ts";
import { cityField } from "./cities.ts";
import { dateField, FIRST_ZONED_YEAR, LAST_ZONED_YEAR } from "./dates.ts";
import { GEONAMES, GREAT_CIRCLE_POINTS, HAVERSINE, LUXON } from "./sources.ts";
import { byDistance, centralAngle, distanceKm, midpoint } from "./sphere.ts";
import { fixed } from "./text.ts";

export const cityMidpoint = defineTool({
  name: "city_midpoint",
  domain: "general",
  kind: "processing",
  description: "Computes the point halfway along the great circle between two cities and the large city nearest to it.",
  input: z.object({
    a: cityField.describe('One city, such as "Lima"'),
    b: cityField.describe('Another city, such as "Nairobi"'),
  }),
  output: z.object({
    latitude: z
      .number()
      .describe("Latitude of the midpoint in degrees, north positive, to two decimals, four digits at least"),
    longitude: z
      .number()
      .describe("Longitude of the midpoint in degrees, east positive, to two decimals, four digits at least"),
    nearest: z.string().describe("City of 500,000 people or more, other than the two, nearest to the midpoint"),
  }),
  takes: { a: { concept: "city.name" }, b: { concept: "city.name" } },
  gives: {
    "/nearest": {
      contrived: true,
      concept: "city.chosen",
      phrase: "the [other] city [of at least 500,000 people] closest to halfway between {a} and {b} <GeoNames>",
      ask: "which other city of at least 500,000 people is closest to halfway between {a} and {b} <GeoNames>",
      ends: true,
    },
  },
  alike: [["a", "b"]],
  probes: [
    { input: { a: "Paris", b: "Berlin" }, expect: { "/nearest": "Cologne" } },
    { input: { a: "Lima", b: "Nairobi" }, expect: { "/latitude": -12.08 } },
  ],
  sources: [GREAT_CIRCLE_POINTS, HAVERSINE, GEONAMES],
  run({ a, b }) {
    const [one, other] = [findCity(a, "a"), findCity(b, "b")];
    if (one === other) throw new ToolError(`b: "${b}" is the same city as "${a}"; give two different cities`);
    if (centralAngle(one, other) > Math.PI * 0.99)
      throw new ToolError(`b: "${b}" lies opposite "${a}" on the globe, so no one midpoint is set; give another city`);
    const at = midpoint(one, other);
    const [nearest] = byDistance(
      largeCities().filter((c) => c.name !== one.name && c.name !== other.name),
      at,
    );
    if (nearest === undefined) throw new ToolError("a: no large city is known");
    return {
      latitude: fixed(at.latitude, 2),
      longitude: fixed(at.longitude, 2),
      nearest: nearest.place.name,
    };
  },
});

export const citySpread = defineTool({
  name: "city_list_spread",
  domain: "general",
  kind: "processing",
  description:
    "Measures how far the cities of a list lie from one another: the greatest and least distance, the most central and most remote city.",
  input: z.object({ cities: z.array(cityField).min(3).max(60).describe("Names of three capitals or cities or more") }),
  output: z.object({
    farthest: z
      .number()
      .describe("Greatest distance between two of the cities in kilometres, to one decimal, four digits at least"),
    closest: z
      .number()
      .describe("Least distance between two of the cities in kilometres, to one decimal, four digits at least"),
    central: z.string().describe("The city with the least total distance to the others"),
    remote: z.string().describe("The city with the greatest total distance to the others"),
  }),
  takes: {
    cities: {
      concept: "city.name",
      list: true,
      literals: [
        ["Lisbon", "Madrid", "Rome", "Athens"],
        ["Accra", "Lagos", "Dakar", "Abidjan"],
        ["Delhi", "Dhaka", "Kathmandu", "Colombo"],
        ["Vienna", "Budapest", "Prague", "Warsaw", "Berlin"],
        ["Sydney", "Auckland", "Singapore", "Manila"],
      ],
    },
  },
  gives: {
    "/farthest": {
      concept: "length.gap",
      phrase: "the distance between the two furthest apart of {cities} [in kilometres]",
      ask: "how many kilometres lie between the two furthest apart of {cities}",
    },
    "/closest": {
      concept: "length.gap",
      phrase: "the distance between the two closest of {cities} [in kilometres]",
      ask: "how many kilometres lie between the two closest of {cities}",
    },
    "/central": {
      concept: "city.chosen",
      phrase: "the most central among {cities} [(with the least total distance to the others)]",
      ask: "which of {cities} is the most central, with the least total distance to the others",
      ends: true,
    },
    "/remote": {
      concept: "city.chosen",
      phrase: "the most remote among {cities} [(with the greatest total distance to the others)]",
      ask: "which of {cities} is the most remote, with the greatest total distance to the others",
      ends: true,
    },
  },
  probes: [
    {
      input: { cities: ["Lisbon", "Madrid", "Rome", "Athens"] },
      expect: { "/remote": "Athens", "/central": "Madrid" },
    },
    { input: { cities: ["Vienna", "Budapest", "Prague"] }, expect: { "/central": "Vienna" } },
  ],
  sources: [HAVERSINE, GEONAMES],
  run({ cities: names }) {
    const found = [...new Set(names.map((name) => findCity(name, "cities")))];
    const [first, second, third] = found;
    if (first === undefined || second === undefined || third === undefined)
      throw new ToolError("cities: give three different cities or more, such as Lima, Quito and Bogotá");
    const pairs = found.flatMap((a, i) => found.slice(i + 1).map((b) => distanceKm(a, b)));
    const totals = found
      .map((a) => ({ name: a.name, total: found.reduce((sum, b) => sum + distanceKm(a, b), 0) }))
      .sort((a, b) => a.total - b.total);
    return {
      farthest: fixed(Math.max(...pairs), 1),
      closest: fixed(Math.min(...pairs), 1),
      central: totals[0]?.name ?? first.name,
      remote: totals.at(-1)?.name ?? first.name,
    };
  },
});

export const cityTimeDifference = defineTool({
  name: "city_time_difference",
  domain: "general",
  kind: "processing",
  description: "Computes how many hours the clocks of two cities differ by on a date, and which city is ahead.",
  input: z.object({
    a: cityField.describe('One city, such as "Lima"'),
    b: cityField.describe('Another city, such as "Nairobi"'),
    date: dateField.describe("Calendar date from 1970 to 2025 in ISO 8601 form, such as 2015-07-01"),
  }),
  output: z.object({
    hours: z.number().describe("Difference of the offsets from UTC in hours at 12:00 UTC, not negative"),
    ahead: z.string().nullable().describe("The city whose clocks show the later time; null if they agree"),
    same: z.boolean().describe("True if the clocks agree"),
  }),
  takes: {
    a: { concept: "city.name" },
    b: { concept: "city.name" },
    date: {
      concept: "date",
      literals: ["2019-07-15", "2021-01-20", "2022-12-18", "2024-02-29", "2024-07-26", "2025-03-20"],
      literalOnly: true,
    },
  },
  gives: {
    "/hours": {
      concept: "time.difference",
      phrase: "the time difference [in hours] between {a} and {b} at 12:00 UTC on {date}",
      ask: "how many hours are there between the clocks in {a} and in {b} at 12:00 UTC on {date}",
    },
    "/ahead": {
      concept: "city.chosen",
      phrase: "the city whose clocks are ahead at 12:00 UTC on {date} out of {a} and {b}",
      ask: "in which city are the clocks ahead at 12:00 UTC on {date}, {a} or {b}",
    },
    "/same": { concept: "truth", phrase: "whether clocks showed the same time in {a} and {b} at 12:00 UTC on {date}" },
  },
  alike: [["a", "b"]],
  probes: [
    {
      input: { a: "Nairobi", b: "Lima", date: "2015-07-01" },
      expect: { "/hours": 8, "/ahead": "Nairobi", "/same": false },
    },
    { input: { a: "Delhi", b: "London", date: "2023-03-20" }, expect: { "/hours": 5.5, "/ahead": "Delhi" } },
  ],
  sources: [LUXON, GEONAMES],
  async run({ a, b, date }) {
    const { DateTime } = await import("luxon");
    const noon = DateTime.fromISO(`${date}T12:00`, { zone: "utc" });
    if (!noon.isValid || noon.year < FIRST_ZONED_YEAR || noon.year > LAST_ZONED_YEAR)
      throw new ToolError(
        `date: a date from ${FIRST_ZONED_YEAR} to ${LAST_ZONED_YEAR} is expected, such as 2015-07-01`,
      );
    const [one, other] = [findCity(a, "a"), findCity(b, "b")];
    if (one === other) throw new ToolError(`b: "${b}" is the same city as "${a}"; give two different cities`);
    const difference = (noon.setZone(one.zone).offset - noon.setZone(other.zone).offset) / 60;
    return {
      hours: Math.abs(difference),
      ahead: difference === 0 ? null : difference > 0 ? one.name : other.name,
      same: difference === 0,
    };
  },
});
