/**
 * Places: tables that fit together, land routes, midpoints, time differences, against published figures.
 */
import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../../functions/domain/schema.ts";
import { airlines } from "../../../functions/embedded/general/airlines.ts";
import { allCities, countries, regions } from "../../../functions/embedded/general/atlas.ts";
import { byDistance, centralAngle, midpoint } from "../../../functions/embedded/general/sphere.ts";
import { callEmbedded } from "../../support/call.ts";

async function run(tool: string, input: JsonObject): Promise<JsonObject> {
  const result = await callEmbedded(tool, input);
  expect(result.error).toBeNull();
  return result.output as JsonObject;
}

async function refusal(tool: string, input: JsonObject): Promise<string> {
  const result = await callEmbedded(tool, input);
  expect(result.ok).toBe(false);
  return result.error ?? "";
}

const minutes = (degrees: number, rest: number) => degrees + rest / 60;

describe("great circles", () => {
  // E. Williams, Aviation Formulary: Los Angeles and New York are 0.623585 radians apart, so their midpoint is half of that
  // from both.
  const lax = { latitude: minutes(33, 57), longitude: -minutes(118, 24) };
  const jfk = { latitude: minutes(40, 38), longitude: -minutes(73, 47) };
  const half = midpoint(lax, jfk);
  test("the midpoint is half of the published distance from each end", () => {
    expect(centralAngle(lax, half)).toBeCloseTo(0.623585 / 2, 5);
    expect(centralAngle(half, jfk)).toBeCloseTo(0.623585 / 2, 5);
  });
  test("on the equator it is the mean longitude, also across the date line", () => {
    expect(midpoint({ latitude: 0, longitude: 10 }, { latitude: 0, longitude: 50 }).longitude).toBeCloseTo(30, 9);
    expect(Math.abs(midpoint({ latitude: 0, longitude: 170 }, { latitude: 0, longitude: -170 }).longitude)).toBeCloseTo(
      180,
      9,
    );
  });
  test("places come nearest first", () => {
    const [first] = byDistance([jfk, lax], lax);
    expect(first?.place).toBe(lax);
  });
  test("opposite cities have no midpoint that is asked for, equal ones none at all", async () => {
    expect(await refusal("city_midpoint", { a: "Lima", b: "lima" })).toContain("same city");
  });
});

describe("tables", () => {
  test("every region and airline has a country of the atlas, every city's region its own country", () => {
    const names = new Set(countries().map((c) => c.name));
    for (const region of regions().values()) expect(names, region.key).toContain(region.country);
    for (const airline of airlines()) expect(names, airline.name).toContain(airline.country);
    for (const city of allCities())
      if (city.region !== null) expect(regions().get(city.region)?.country, city.name).toBe(city.country);
  });
  test("names of regions and airlines are told apart", () => {
    const known = [...regions().values()].map((r) => r.name.toLowerCase());
    expect(new Set(known).size).toBe(known.length);
    expect(new Set(airlines().map((a) => a.designator)).size).toBe(airlines().length);
  });
  // Numbers of states, Länder, regions and provinces as their constitutions count them.
  test.each([
    ["United States", 51],
    ["Germany", 16],
    ["Austria", 9],
    ["Japan", 47],
    ["Brazil", 27],
    ["Kenya", 47],
    ["Switzerland", 26],
  ])("%s has %i first-level regions", async (country, count) =>
    expect((await run("regions_of_country", { country })).count).toBe(count),
  );
});

describe("land routes", () => {
  // Counted on the map.
  test.each([
    ["Portugal", "Spain", 1, null],
    ["Portugal", "Germany", 3, ["France", "Spain"]],
    ["Norway", "North Korea", 2, ["Russia"]],
    ["Canada", "Guatemala", 3, ["Mexico", "United States"]],
    ["Namibia", "Tanzania", 2, ["Zambia"]],
  ])("from %s to %s", async (from, to, borders, between) => {
    const there = await run("land_route_between_countries", { from, to });
    expect(there).toMatchObject({ borders, between });
    expect(await run("land_route_between_countries", { from: to, to: from })).toEqual(there);
  });
  test("none leads to an island", async () => {
    expect(await refusal("land_route_between_countries", { from: "France", to: "Iceland" })).toContain("no land route");
  });
});

describe("time differences", () => {
  // Legal times: Nepal is at UTC+5:45, India at +5:30; Paris keeps summer time in July; Lima keeps UTC-5 all year.
  test.each([
    ["Kathmandu", "Delhi", "2008-08-08", 0.25, "Kathmandu"],
    ["Paris", "Lima", "2002-07-15", 7, "Paris"],
    ["Lima", "Paris", "2016-02-29", 6, "Paris"],
    ["Nairobi", "Addis Ababa", "2019-10-31", 0, null],
  ])("between %s and %s on %s", async (a, b, date, hours, ahead) =>
    expect(await run("city_time_difference", { a, b, date })).toMatchObject({ hours, ahead, same: hours === 0 }),
  );
  test("dates before the zones are known are refused", async () => {
    expect(await refusal("city_time_difference", { a: "Lima", b: "Paris", date: "1950-01-01" })).toContain("date");
  });
});

describe("lists and pairs", () => {
  test("a language shared by none and a tie are not made up", async () => {
    expect(await run("countries_languages_compared", { a: "Japan", b: "Chile" })).toMatchObject({
      shared: null,
      count: 2,
      more: null,
      currency: false,
    });
    expect(await run("country_list_traits", { countries: ["Japan", "Chile"] })).toMatchObject({
      language: null,
      currency: null,
      subregion: null,
    });
  });
  test("lists of one are refused", async () => {
    expect(await refusal("country_list_traits", { countries: ["Kenya", "kenya"] })).toContain("two different");
    expect(await refusal("airport_list_extremes", { airports: ["NBO", "nbo"] })).toContain("two different");
    expect(await refusal("city_list_spread", { cities: ["Lima", "Lima", "Quito"] })).toContain("three different");
  });
  test("no rank where the table has gaps", async () =>
    expect(await run("city_region_and_rank", { city: "Vaduz" })).toMatchObject({ rank: null, next: null }));
});
