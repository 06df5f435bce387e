/**
 * Formulas of the general tools against published worked examples.
 */
import { describe, expect, test } from "vitest";
import type { JsonObject } from "../../../functions/domain/schema.ts";
import { allCities, countries, findCity, findCountry } from "../../../functions/embedded/general/atlas.ts";
import { factorise, roman } from "../../../functions/embedded/general/integers.ts";
import { seeds } from "../../../functions/embedded/general/seeds.ts";
import { centralAngle, initialCourse } from "../../../functions/embedded/general/sphere.ts";
import { fixed, tidy } from "../../../functions/embedded/general/text.ts";
import { easter } from "../../../functions/embedded/general/years.ts";
import { callEmbedded } from "../../support/call.ts";

async function run(tool: string, input: JsonObject): Promise<JsonObject> {
  const result = await callEmbedded(tool, input);
  expect(result.error).toBeNull();
  return result.output as JsonObject;
}

describe("great circles", () => {
  // E. Williams, Aviation Formulary, worked example from Los Angeles to New York.
  const lax = { latitude: 33 + 57 / 60, longitude: -(118 + 24 / 60) };
  const jfk = { latitude: 40 + 38 / 60, longitude: -(73 + 47 / 60) };
  test("distance", () => expect(centralAngle(lax, jfk)).toBeCloseTo(0.623585, 5));
  test("course", () => expect(initialCourse(lax, jfk)).toBeCloseTo(65.8922, 2));
});

describe("calendar", () => {
  // J. Meeus, Astronomical Algorithms, chapter 8.
  test.each([
    [1991, 3, 31],
    [1992, 4, 19],
    [1993, 4, 11],
    [1954, 4, 18],
    [2000, 4, 23],
    [1818, 3, 22],
  ])("Easter of %i", (year, month, day) => expect(easter(year)).toEqual({ month, day }));

  // ISO 8601 week dates at the turn of the year.
  test.each([
    ["2005-01-01", 53],
    ["2007-12-31", 1],
    ["2008-12-28", 52],
    ["2010-01-03", 53],
  ])("week of %s", async (date, week) => expect((await run("date_facts", { date })).week).toBe(week));

  test("zodiac of the cycle that began in 1984 with the Rat", async () => {
    expect((await run("year_facts", { year: 1984 })).animal).toBe("Rat");
    expect((await run("year_facts", { year: 1995 })).animal).toBe("Pig");
  });
});

describe("sky", () => {
  // Meeus, chapter 27: June solstice of 1962 at 1962-06-21 21:24 TD.
  test("solstice", async () => expect((await run("season_dates", { year: 1962 })).june).toBe("1962-06-21"));
  // Meeus, chapter 48: illuminated fraction 0.6786 at 1992-04-12 0h TD.
  test("Moon", async () => expect((await run("moon_on_date", { date: "1992-04-12" })).lit).toBeCloseTo(67.9, 1));
  // Meeus, chapter 49: new moon of 1977-02-18 3:37 TD.
  test("new moon", async () => expect((await run("moon_on_date", { date: "1977-02-10" })).new).toBe("1977-02-18"));
  // Closest approach of Mars in 2003: 0.37272 au on 27 August.
  test("Mars", async () =>
    expect((await run("planet_on_date", { planet: "Mars", date: "2003-08-27" })).distance).toBeCloseTo(0.373, 3));
});

describe("numbers and texts", () => {
  test("factors of Hardy's taxi number", () => expect([...factorise(1729).keys()]).toEqual([7, 13, 19]));
  test("a large prime", () => expect(factorise(999_999_999_989).size).toBe(1));
  test("Roman numerals", () => expect([4, 9, 1954, 1990, 2014, 3999].map(roman)).toEqual(ROMAN));
  const ROMAN = ["IV", "IX", "MCMLIV", "MCMXC", "MMXIV", "MMMCMXCIX"];
  test("rounding", () => {
    // Halves go away from zero; four digits are kept, but not of what the decimals show as nothing.
    expect([fixed(1000.5, 0), fixed(-1000.5, 0), fixed(0, 2), fixed(1e-9, 2)]).toEqual([1001, -1001, 0, 0]);
    expect([fixed(1.23456, 2), fixed(0.0123456, 2), fixed(123.456, 2)]).toEqual([1.235, 0.01235, 123.46]);
    expect([tidy(0.1 + 0.2), tidy(2 / 3), tidy(1e-9 / 3), tidy(100 / 3)]).toEqual([
      0.3, 0.666667, 3.33333e-10, 33.3333,
    ]);
  });
  test("significant figures", async () => {
    for (const [number, digits, rounded] of [
      [1234.5, 3, 1230],
      [-2.55, 2, -2.6],
      [0.0012345, 2, 0.0012],
      [99950, 3, 100000],
    ] as const)
      expect((await run("round_number", { number, digits })).rounded).toBe(rounded);
    expect((await callEmbedded("round_number", { number: 1200, digits: 2 })).ok).toBe(false);
  });
  test("values above the mean", async () =>
    expect(await run("numbers_above_mean", { numbers: [1, 2, 3, 10] })).toEqual({ count: 1, total: 10, share: 25 }));
  test("years between", async () =>
    expect(await run("year_difference", { a: 1808, b: 1774 })).toEqual({ years: 34, earlier: 1774, later: 1808 }));
  // V. Levenshtein's distance, the textbook pair.
  test("Levenshtein", async () => expect((await run("compare_texts", { a: "kitten", b: "sitting" })).distance).toBe(3));
});

describe("comparisons of entities", () => {
  test("countries", async () =>
    expect(await run("countries_compared", { a: "Chile", b: "Peru" })).toEqual({
      larger: "Peru",
      smaller: "Chile",
      more_neighbours: "Peru",
    }));
  test("cities", async () => {
    expect(await run("city_distance", { from: "Lima", to: "Nairobi" })).toMatchObject({
      northern: "Nairobi",
      populous: "Lima",
    });
    expect(await run("city_group", { cities: ["Lima", "Nairobi", "Oslo"] })).toEqual({
      most_populous: "Lima",
      northernmost: "Oslo",
      southernmost: "Lima",
      easternmost: "Nairobi",
    });
  });
  test("airports", async () =>
    expect(await run("airport_distance", { from: "NBO", to: "LHR" })).toMatchObject({
      higher: "NBO",
      northern: "LHR",
    }));
  test("elements", async () => {
    expect(await run("elements_compared", { a: "iron", b: "gallium" })).toEqual({
      heavier: "gallium",
      melts_higher: "iron",
      older: null,
    });
    expect(await run("element_list_extremes", { elements: ["gallium", "germanium", "scandium"] })).toEqual({
      heaviest: "germanium",
      melts_highest: "scandium",
      melts_lowest: "gallium",
      newest: "germanium",
    });
  });
});

describe("atlas", () => {
  test("there are 193 UN member states", () => expect(countries().filter((c) => c.member).length).toBe(193));
  test("usual other names are found", () => {
    for (const [name, common] of [
      ["USA", "United States"],
      ["Czech Republic", "Czechia"],
      ["the Gambia", "Gambia"],
      ["Turkey", "Türkiye"],
      ["Côte d'Ivoire", "Ivory Coast"],
      ["Sao Tome and Principe", "São Tomé and Príncipe"],
    ] as const)
      expect(findCountry(name).name).toBe(common);
  });
  test("every member state's capital is a city of that state", () => {
    for (const c of countries().filter((x) => x.member && x.capital !== null))
      expect(findCity(c.capital ?? "").country).toBe(c.name);
  });
  test("every city's time zone is known to the runtime", () => {
    for (const zone of new Set(allCities().map((c) => c.zone)))
      expect(() => new Intl.DateTimeFormat("en", { timeZone: zone })).not.toThrow();
  });
});

test("every seed is accepted by a retrieval tool or is a date or year", async () => {
  const tools: Record<string, [string, string]> = {
    "country.name": ["country_profile", "country"],
    "city.name": ["city_facts", "city"],
    "airport.iata": ["airport_facts", "airport"],
    "element.single": ["element_facts", "element"],
    "word.english": ["word_taxonomy", "word"],
    "subregion.name": ["countries_in_subregion", "subregion"],
    "language.single": ["countries_by_language", "language"],
    "language.any": ["language_codes", "language"],
    "language.code_cited": ["language_by_code", "code"],
    "word.whole": ["word_parts", "word"],
    "numeral.inscribed": ["roman_numeral_year", "numeral"],
    "place.shared": ["place_search", "name"],
    "region.stated": ["region_country", "region"],
    "airline.name": ["airline_facts", "airline"],
    "star.stated": ["star_constellation", "star"],
    "constellation.name": ["constellation_facts", "constellation"],
    date: ["date_facts", "date"],
    year: ["year_facts", "year"],
  };
  for (const seed of seeds())
    for (const [concept, value] of Object.entries(seed.values)) {
      const [tool, field] = tools[concept] ?? ["", ""];
      const result = await callEmbedded(tool, { [field]: value });
      expect(result.error, `${seed.kind} ${seed.name}`).toBeNull();
    }
});
