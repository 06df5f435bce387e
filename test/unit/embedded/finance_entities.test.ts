/**
 * The newer retrieval tools of finance: their data against counts and facts that others published.
 */
import { describe, expect, test } from "vitest";
import type { Json, JsonObject } from "../../../functions/domain/schema.ts";
import { callEmbedded } from "../../support/call.ts";
import { seedsOf } from "../../support/embedded.ts";

async function output(tool: string, input: JsonObject): Promise<JsonObject> {
  const result = await callEmbedded(tool, input);
  expect(result.error).toBeNull();
  return result.output as JsonObject;
}
const refusal = async (tool: string, input: JsonObject): Promise<string> =>
  (await callEmbedded(tool, input)).error ?? "";

describe("euro", () => {
  test.each([
    [1999, 11],
    [2001, 12],
    [2007, 13],
    [2008, 15],
    [2009, 16],
    [2011, 17],
    [2014, 18],
    [2015, 19],
    [2023, 20],
    [2026, 21],
  ])("in %i it had as many members as the European Central Bank says: %i", async (year, members) => {
    expect((await output("euro_adopters", { year })).members).toBe(members);
  });

  test("rates have six significant digits", async () => {
    for (const seed of seedsOf("finance").filter((s) => s.kind === "former currency")) {
      const { rate } = await output("euro_legacy_currency", { currency: seed.name });
      expect(Number(rate)).toBe(Number(Number(rate).toPrecision(6)));
    }
  });

  test("refuses years before it and currencies it did not replace", async () => {
    expect(await refusal("euro_adopters", { year: 1998 })).toContain("year");
    expect(await refusal("euro_legacy_currency", { currency: "Swiss francs" })).toContain("German marks");
  });
});

describe("counties", () => {
  // Counts of counties and their equivalents by the US Census Bureau.
  test.each([
    ["Texas", 254],
    ["Georgia", 159],
    ["Pennsylvania", 67],
    ["Louisiana", 64],
    ["California", 58],
    ["Delaware", 3],
  ])("%s has %i", async (state, count) => {
    expect((await output("us_state_counties", { state })).county_count).toBe(count);
  });

  test("the worst county of a state is above all others", async () => {
    const { highest } = await output("us_state_counties", { state: "Michigan" });
    const { rate, higher } = await output("us_county_unemployment", { county: highest as Json });
    expect(higher).toBe(0);
    expect((await output("us_counties_above_rate", { state: "Michigan", rate: rate as Json })).above).toBe(0);
  });
});

test("NAICS 2017 has 1,057 six-digit industries in 20 sectors (US Census Bureau)", async () => {
  const codes = "11 21 22 23 31-33 42 44-45 48-49 51 52 53 54 55 56 61 62 71 72 81 92".split(" ");
  const sectors = await Promise.all(codes.map((code) => output("naics_code_entry", { code })));
  const all = sectors.map(({ sector }) => sector as Json);
  expect((await output("naics_category_list", { industries: all })).total).toBe(1057);
});

describe("cars of 1993", () => {
  test("the dearest was the Mercedes-Benz 300E at 61,900 dollars (Lock 1993)", async () => {
    expect(await output("cars_within_budget", { budget: 61900 })).toMatchObject({
      count: 93,
      dearest: "Mercedes-Benz 300E",
    });
  });
  test("refuses a budget that buys none", async () => {
    expect(await refusal("cars_within_budget", { budget: 5000 })).toContain("budget");
  });
});

describe("Gapminder", () => {
  test("in 2007 only Norway, Kuwait and Singapore were richer per head than the United States", async () => {
    expect((await output("gapminder_country_by_income", { gdp: 42951.65, year: 2007 })).richer).toBe(3);
    const among = ["Norway", "Kuwait", "Singapore", "United States"];
    expect((await output("gapminder_country_group", { countries: among, year: 2007 })).richest).toBe("Norway");
  });
  test("a group's income lies between those of its members, weighted by population", async () => {
    const { gdp_per_capita, population } = await output("gapminder_country_group", {
      countries: ["Kenya", "Uganda", "Atlantis"],
      year: 1952,
    });
    // Kenya 6,464,046 at 853.54 dollars and Uganda 5,824,797 at 734.75 dollars.
    expect(population).toBe(12_288_843);
    expect(Number(gdp_per_capita)).toBeCloseTo((6464046 * 853.54 + 5824797 * 734.75) / 12288843, 1);
  });
  test("refuses a life expectancy that a country had not reached", async () => {
    expect(await refusal("gapminder_life_expectancy_reached", { country: "Zambia", level: 80 })).toContain("level");
  });
});

test("1980 had more inflation than 2000, 1982 more unemployment than 1970, in the United States", async () => {
  expect((await output("us_economy_years_compared", { a: 2000, b: 1980 })).more_inflation).toBe(1980);
  expect((await output("us_economy_years_compared", { a: 1970, b: 1982 })).more_unemployment).toBe(1982);
});
