/**
 * The newer processing tools of finance against worked examples that others published.
 */
import { expect, test } from "vitest";
import type { JsonObject } from "../../../functions/domain/schema.ts";
import { callEmbedded } from "../../support/call.ts";

async function output(tool: string, input: JsonObject): Promise<JsonObject> {
  const result = await callEmbedded(tool, input);
  expect(result.error).toBeNull();
  return result.output as JsonObject;
}
const figure = async (tool: string, input: JsonObject, field: string): Promise<number> =>
  Number((await output(tool, input))[field]);

test("bond price by duration: Bodie, Kane, Marcus, example 16.4 (8% 30-year bond, yield from 8% to 10%: 22.52% down)", async () => {
  expect(await output("bond_price_after_yield_rise", { price: 1000, duration: 11.26, rise: 200 })).toEqual({
    price: 774.8,
    loss: 225.2,
  });
});

test("value at risk: Hull, section 22.3 (10 million dollars of Microsoft, 2% a day, 99%: 465,300 dollars)", async () => {
  const loss = await figure("normal_value_at_risk", { holding: 1e7, volatility: 2, confidence: 99 }, "loss");
  expect(Math.abs(loss / 465_300 - 1)).toBeLessThan(0.001);
});

test("loan from payment: numpy-financial's pmt example turned round (1,854.02 a month, 7.5%, 15 years: 200,000)", async () => {
  const loan = await figure("loan_from_payment", { payment: 1854.0247200054619, rate: 7.5, years: 15 }, "loan");
  expect(loan).toBeCloseTo(200_000, 2);
});

test("rates compared: annuity table, 12 payments at 1% have the factor 11.2551", async () => {
  const got = await output("loan_rates_compared", { principal: 11255.1, a: 12, b: 0, years: 1 });
  expect(Number(got.monthly)).toBeCloseTo(1000 - 11255.1 / 12, 1);
  expect(Number(got.saved)).toBeCloseTo(12_000 - 11_255.1, 0);
});

test("labour force: BLS annual averages of 2009 (14,265 thousand unemployed, 9.3%, labour force 154,142 thousand)", async () => {
  const force = await figure("labour_force_size", { unemployed: 14265, rate: 9.3 }, "force");
  // The published rate is rounded to a tenth of a point.
  expect(Math.abs(force / 154_142 - 1)).toBeLessThan(0.05 / 9.3 + 1e-4);
});

test("price index: BLS, calculating index changes (108.5 to 112.5 is 3.7 percent)", async () => {
  expect(await figure("purchasing_power_change", { a: 108.5, b: 112.5 }, "dearer")).toBeCloseTo(3.7, 1);
});

test("purchasing power: prices that double halve what a dollar buys (identity)", async () => {
  expect(await figure("purchasing_power_change", { a: 200, b: 100 }, "lost")).toBe(50);
});

test("fuel cost: EPA sample label (26 miles per gallon, 15,000 miles, 3.70 dollars a gallon: 2,150 to the nearest 50)", async () => {
  const cost = await figure("trip_fuel_cost", { distance: 15000, economy: 26, price: 3.7 }, "cost");
  expect(Math.round(cost / 50) * 50).toBe(2150);
});

test("recovery: a loss of 50% needs a gain of 100%, a doubling, 10.24 years at 7% (compound interest tables)", async () => {
  expect(await output("gain_to_recover", { fall: 50, rate: 7 })).toEqual({ gain: 100, years: 10.24 });
});

test("income gap: at 2% income doubles in 35 years, at 3.5% in 20 (rule of 70)", async () => {
  expect(await figure("years_to_close_income_gap", { a: 4000, b: 8000, rate: 2 }, "years")).toBeCloseTo(35, 0);
  expect(await figure("years_to_close_income_gap", { a: 8000, b: 4000, rate: 3.5 }, "years")).toBeCloseTo(20, 0);
});

test("the net present value at the flows' own internal rate of return, zero by definition, is refused", async () => {
  for (const flows of [
    [-40000, 5000, 8000, 12000, 30000],
    [-800, 150, 250, 350, 450],
  ]) {
    const irr = await callEmbedded("internal_rate_of_return", { flows });
    const rate = (irr.output as { rate: number }).rate;
    expect((await callEmbedded("net_present_value", { flows, rate })).error).toMatch(
      /rate: .*zero at the internal rate/,
    );
    expect((await callEmbedded("net_present_value", { flows, rate: rate - 0.1 })).error).toBeNull();
  }
});
