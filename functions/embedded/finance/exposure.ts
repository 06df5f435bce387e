/**
 * What may be lost and what it takes to make it good: bond prices when yields move, value at risk, recovery from a fall.
 */
import { z } from "zod";
import { defineTool } from "../tool.ts";
import { money, percent, round } from "./shared.ts";
import { INVESTMENTS, RECOVERY, VALUE_AT_RISK } from "./sources.ts";

export const bondPriceChange = defineTool({
  name: "bond_price_after_yield_rise",
  domain: "finance",
  kind: "processing",
  description: "The price of a bond after a rise of its yield, estimated from its modified duration.",
  input: z.object({
    price: z.number().positive().max(1e12).describe("price before the rise, US dollars"),
    duration: z.number().positive().max(100).describe("modified duration, years"),
    rise: z
      .number()
      .positive()
      .max(1000)
      .describe("rise of the yield, basis points (hundredths of a percentage point)"),
  }),
  output: z.object({
    price: z.number().describe("estimated price after the rise, US dollars to the cent"),
    loss: z.number().describe("estimated fall of the price, US dollars to the cent"),
  }),
  takes: {
    price: { concept: "money.bond", literals: [935, 965, 1020, 1085], literalOnly: true },
    duration: { concept: "years.modified", literals: [1.9, 4.5, 7.6, 11] },
    rise: { concept: "count", literals: [10, 25, 50, 75, 100], literalOnly: true },
  },
  gives: {
    "/price": {
      concept: "money.bond",
      phrase:
        "the price, to a first approximation, after a yield rise of {rise} basis points of a bond quoted at {price} dollars with {duration}",
      ask: "what will a bond quoted at {price} dollars with {duration} be worth if yields rise by {rise} basis points[, to a first approximation]",
    },
    "/loss": {
      concept: "money.loss",
      phrase:
        "the fall in price, to a first approximation, at a yield rise of {rise} basis points of a bond quoted at {price} dollars with {duration}",
      ask: "how many dollars does a bond quoted at {price} dollars with {duration} lose if yields rise by {rise} basis points[, to a first approximation]",
    },
  },
  follows: [],
  probes: [
    { input: { price: 1000, duration: 11.26, rise: 200 }, expect: { "/price": 774.8, "/loss": 225.2 } },
    { input: { price: 900, duration: 5, rise: 10 }, expect: { "/price": 895.5, "/loss": 4.5 } },
  ],
  sources: [INVESTMENTS("Duration as a measure of price sensitivity (chapter 16)")],
  run({ price, duration, rise }) {
    const loss = (price * duration * rise) / 10000;
    return { price: money(price - loss), loss: money(loss) };
  },
});

export const valueAtRisk = defineTool({
  name: "normal_value_at_risk",
  domain: "finance",
  kind: "processing",
  description: "Value at risk of a holding over one period, for normal returns with mean zero and a given volatility.",
  input: z.object({
    holding: z.number().positive().max(1e12).describe("value of the holding, US dollars"),
    volatility: z
      .number()
      .positive()
      .max(1000)
      .describe("standard deviation of the return over the period, percentage points"),
    confidence: z.number().gt(50).lt(100).describe("confidence level in percent, such as 95"),
  }),
  output: z.object({
    loss: z.number().describe("loss exceeded only with the remaining probability, US dollars to the cent"),
  }),
  takes: {
    holding: { concept: "money.future", literals: [10000, 25000, 80000, 150000], literalOnly: true },
    volatility: { concept: "volatility.percent", literals: [0.8, 1.5, 2, 3.4] },
    confidence: { concept: "percent", literals: [90, 95, 99], literalOnly: true },
  },
  gives: {
    "/loss": {
      concept: "money.loss",
      phrase:
        "the one-period value at risk at {confidence} percent confidence of {holding} dollars at {volatility}[, with normal returns of mean zero]",
      ask: "how much is at risk over one period with {confidence} percent confidence if I hold {holding} dollars at {volatility}[, with normal returns of mean zero]",
    },
  },
  follows: [],
  probes: [
    { input: { holding: 1000, volatility: 10, confidence: 95 }, expect: { "/loss": 164.49 } },
    { input: { holding: 1000, volatility: 10, confidence: 99 }, expect: { "/loss": 232.63 } },
  ],
  sources: [VALUE_AT_RISK],
  async run({ holding, volatility, confidence }) {
    const { normalQuantile } = await import("../academia/distributions.ts");
    const quantile = await normalQuantile(confidence / 100);
    return { loss: money((holding * volatility * quantile) / 100) };
  },
});

export const recoveryGain = defineTool({
  name: "gain_to_recover",
  domain: "finance",
  kind: "processing",
  description: "The gain that makes good a percentage fall, and how long that takes at a yearly rate of growth.",
  input: z.object({
    fall: z.number().positive().lt(100).describe("fall from the peak in percent"),
    rate: z.number().min(0.1).max(100).describe("annual growth after the fall, percent"),
  }),
  output: z.object({
    gain: z.number().describe("gain that leads back to the peak, percent"),
    years: z.number().describe("years of compound growth back to the peak, two decimals, four digits at least"),
  }),
  takes: {
    fall: { concept: "drawdown.percent", literals: [12, 20, 34, 50, 57] },
    rate: { concept: "rate.annual", literals: [3, 5, 7, 10], literalOnly: true },
  },
  gives: {
    "/years": {
      concept: "years.recovery",
      phrase: "the time that it takes to make up for {fall} at {rate} percent growth a year[, in years]",
      ask: "how many years of {rate} percent growth does it take to make up for {fall}",
    },
  },
  follows: ["maximum_drawdown"],
  probes: [
    { input: { fall: 50, rate: 7 }, expect: { "/gain": 100, "/years": 10.24 } },
    { input: { fall: 20, rate: 25 }, expect: { "/gain": 25, "/years": 1 } },
  ],
  sources: [RECOVERY],
  run({ fall, rate }) {
    const factor = 1 / (1 - fall / 100);
    return { gain: percent(factor - 1), years: round(Math.log(factor) / Math.log1p(rate / 100), 2) };
  },
});
