/**
 * The finance tools against worked examples that others published, and their data against itself.
 */
import { describe, expect, test } from "vitest";
import type { Json, JsonObject } from "../../../functions/domain/schema.ts";
import { finance } from "../../../functions/embedded/finance/index.ts";
import { callEmbedded } from "../../support/call.ts";

async function output(tool: string, input: JsonObject): Promise<JsonObject> {
  const result = await callEmbedded(tool, input);
  expect(result.error).toBeNull();
  return result.output as JsonObject;
}

/** Tool, input, expected outputs to the digits that the publication prints, where it was printed. */
const WORKED: readonly (readonly [string, JsonObject, Readonly<Record<string, number>>, number, string])[] = [
  [
    "net_present_value",
    { flows: [-40000, 5000, 8000, 12000, 30000], rate: 8 },
    { value: 3065.22267 },
    2,
    "numpy-financial, npv",
  ],
  ["internal_rate_of_return", { flows: [-100, 39, 59, 55, 20] }, { rate: 28.095 }, 3, "numpy-financial, irr"],
  ["internal_rate_of_return", { flows: [-100, 0, 0, 74] }, { rate: -9.55 }, 2, "numpy-financial, irr"],
  ["loan_repayment", { principal: 200000, rate: 7.5, years: 15 }, { payment: 1854.0247 }, 2, "numpy-financial, pmt"],
  [
    "bond_price_and_duration",
    { coupon: 8, bond_yield: 10, years: 30 },
    { price: 810.71 },
    2,
    "Bodie, Kane, Marcus, ch. 14",
  ],
  [
    "bond_price_and_duration",
    { coupon: 8, bond_yield: 8, years: 30 },
    { price: 1000 },
    2,
    "Bodie, Kane, Marcus, ch. 14",
  ],
  [
    "bond_price_and_duration",
    { coupon: 8, bond_yield: 10, years: 2 },
    { price: 964.54, macaulay: 1.8852 },
    2,
    "Bodie, Kane, Marcus, ch. 16",
  ],
  ["effective_annual_rate", { rate: 12, periods: 12 }, { effective: 12.68 }, 2, "Bodie, Kane, Marcus, ch. 5"],
  ["fisher_real_rate", { nominal: 8, inflation: 5 }, { real: 2.86 }, 2, "Bodie, Kane, Marcus, ch. 5"],
  [
    "return_and_risk",
    { returns: [-11.89, -22.1, 28.69, 10.88, 4.91] },
    { arithmetic_mean: 2.1, geometric_mean: 0.54, volatility: 19.83 },
    2,
    "Bodie, Kane, Marcus, ch. 5, S&P 500 2001-2005",
  ],
  [
    "capm_expected_return",
    { risk_free: 6, beta: 1.2, market_return: 14 },
    { expected: 15.6 },
    2,
    "Bodie, Kane, Marcus, ch. 9",
  ],
  [
    "beta_and_correlation",
    {
      asset: [8.04, 6.95, 7.58, 8.81, 8.33, 9.96, 7.24, 4.26, 10.84, 4.82, 5.68],
      market: [10, 8, 13, 9, 11, 14, 6, 4, 12, 7, 5],
    },
    { beta: 0.5, correlation: 0.816 },
    2,
    "Anscombe, Graphs in Statistical Analysis, 1973, first set",
  ],
  [
    "maximum_drawdown",
    { values: [500000, 750000, 400000, 600000, 350000, 800000] },
    { drawdown: 53.33 },
    2,
    "Investopedia, Maximum Drawdown",
  ],
  ["series_growth", { values: [10000, 13000, 14000, 19000] }, { per_step: 23.86 }, 2, "Investopedia, CAGR"],
  ["compound_annual_growth", { start: 10000, end: 19000, years: 3 }, { growth: 23.86 }, 2, "Investopedia, CAGR"],
  [
    "gapminder_growth",
    { country: "Kenya", from_year: 1952, to_year: 2007 },
    { population_growth: 100 * ((35610177 / 6464046) ** (1 / 55) - 1) },
    4,
    "Gapminder's two populations",
  ],
  ["doubling_time", { rate: 8 }, { years: 9.006, rule_of_72: 9 }, 2, "rule of 72"],
  ["herfindahl_index", { amounts: [30, 30, 20, 20] }, { index: 2600 }, 2, "US Department of Justice, HHI"],
  [
    "gini_coefficient",
    { amounts: [541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261] },
    { gini: 0.462 },
    3,
    "documentation of the R package ineq",
  ],
  [
    "break_even_units",
    { fixed_costs: 18000, price: 100, variable_cost: 20 },
    { units: 225, sales: 22500 },
    2,
    "OpenStax, Principles of Accounting 2, 3.2",
  ],
  [
    "asset_depreciation",
    { cost: 58000, salvage: (10000 / 58000) * 100, life: 5 },
    { straight_line: 9600, first_year: 23200, second_year: 13920 },
    2,
    "OpenStax, Principles of Accounting 1, 11.3",
  ],
  ["tax_on_price", { price: 120, rate: 20 }, { tax_included: 20, net: 100 }, 2, "HMRC: the VAT fraction at 20% is 1/6"],
];

describe("worked examples", () => {
  test.each(WORKED)("%s %j", async (tool, input, expected, digits) => {
    const got = await output(tool, input);
    for (const [field, value] of Object.entries(expected)) expect(got[field]).toBeCloseTo(value, digits);
  });
});

describe("data", () => {
  const take = (concept: string): string[] =>
    finance.seeds().flatMap((s) => (s.values[concept] === undefined ? [] : [s.values[concept] as string]));

  test.each([
    ["iso4217_currency", "currency", "currency.code", {}],
    ["iso4217_by_number", "number", "currency.number", {}],
    ["naics_code_entry", "code", "industry.code", {}],
    ["naics_industry", "industry", "industry.detailed", {}],
    ["naics_subdivisions", "industry", "industry.broad", {}],
    ["us_sector_employment", "sector", "sector.payroll", { year: 2007 }],
    ["us_sector_unemployment", "sector", "sector.survey", { year: 2007 }],
    ["gapminder_country_year", "country", "country.iban", { year: 1992 }],
    ["gapminder_growth", "country", "country.vat", { from_year: 1952, to_year: 2007 }],
    ["grunfeld_firm_history", "firm", "firm.single", {}],
    ["us_federal_receipts", "source", "revenue.source", { year: 1990 }],
    ["us_state_household_income", "state", "us.state_single", {}],
    ["us_region_states", "region", "us.census_region", {}],
    ["iban_decode", "iban", "account.iban", {}],
  ])("%s knows every seed", async (tool, field, concept, more: JsonObject) => {
    expect(take(concept).length).toBeGreaterThan(3);
    for (const value of take(concept)) await output(tool, { ...more, [field]: value });
  });

  test("country seeds with a tax rate or account numbers are known to the tools that ask for them", async () => {
    for (const country of take("country.vat")) {
      await output("iban_format", { country });
      await output("national_vat_rate", { country });
    }
    for (const country of take("country.iban")) await output("iban_format", { country });
    const countries = ["country.name", "country.vat", "country.iban"].flatMap(take);
    expect(countries.length).toBe(142);
    for (const country of countries) await output("gapminder_country_history", { country });
  });

  test("comparisons of entities agree with the figures of each", async () => {
    const rich = await output("gapminder_countries_compared", { a: "Peru", b: "Chile", year: 1952 });
    const [peru, chile] = await Promise.all(
      ["Peru", "Chile"].map((country) => output("gapminder_country_year", { country, year: 1952 })),
    );
    expect(rich.richer).toBe((peru?.gdp_per_capita as number) > (chile?.gdp_per_capita as number) ? "Peru" : "Chile");
    const firms = await output("grunfeld_firms_compared", { a: "IBM", b: "US Steel", year: 1950 });
    expect(firms.more_valuable).toBe("US Steel");
    const states = await output("us_states_compared", { a: "Vermont", b: "Texas" });
    expect(states.more_households).toBe("Texas");
    const same = await callEmbedded("us_states_compared", { a: "Texas", b: "Texas" });
    expect(same.ok).toBe(false);
  });

  test("currency numbers lead back to their codes", async () => {
    for (const code of take("currency.code")) {
      const { numeric_code } = await output("iso4217_currency", { currency: code });
      expect((await output("iso4217_by_number", { number: numeric_code as Json })).code).toBe(code);
    }
  });

  test("the index of NAICS leads down and up again", async () => {
    const { titles } = await output("naics_subdivisions", { industry: "Transportation Equipment Manufacturing" });
    expect(titles).toContain("Motor Vehicle Manufacturing");
    for (const industry of titles as string[])
      expect((await output("naics_industry", { industry })).parent).toBe("Transportation Equipment Manufacturing");
  });

  test("a rate that is not unique and unequal lists are refused", async () => {
    for (const [tool, input] of [
      ["internal_rate_of_return", { flows: [-100, 300, -150] }],
      ["beta_and_correlation", { asset: [1, 2, 3], market: [1, 2, 3, 4] }],
      ["iban_decode", { iban: "GB28 NWBK 6016 1331 9268 19" }],
      ["naics_industry", { industry: "Manufacturing" }],
      ["break_even_units", { fixed_costs: 10, price: 5, variable_cost: 5 }],
    ] as const) {
      const result = await callEmbedded(tool, structuredClone(input) as unknown as JsonObject);
      expect(result.ok, tool).toBe(false);
      expect(result.error).toContain("expected");
    }
  });
});
