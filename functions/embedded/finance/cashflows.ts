/**
 * Valuing streams of money: net present value, internal rate of return, bonds.
 */
import { irr, npv } from "financial";
import { z } from "zod";
import { ToolError } from "../../tools/contract.ts";
import { defineTool } from "../tool.ts";
import { finite, listField, money, percent, rateField, round, sum } from "./shared.ts";
import { FINANCIAL, INVESTMENTS } from "./sources.ts";

const FLOWS = [
  [-1000, 300, 400, 500],
  [-5000, 1200, 1500, 1800, 2100],
  [-12000, 2500, 3000, 4000, 4500],
  [-800, 150, 250, 350, 450],
  [-25000, 4000, 7000, 9000, 8500, 6000],
  [-40000, 5000, 8000, 12000, 30000],
];
/** Share of the flows' sizes below which a present value is what a rate of four decimals leaves of zero. */
const ROUNDING = 1e-5;
const flowsField = listField("yearly cash flows; the first is now and is usually a payment (negative)").max(60);

export const netPresentValue = defineTool({
  name: "net_present_value",
  domain: "finance",
  kind: "processing",
  description:
    "Net present value of yearly cash flows at an annual discount rate; the first flow is today and is not discounted.",
  input: z.object({ flows: flowsField, rate: rateField("annual discount rate in percent") }),
  output: z.object({ value: z.number().describe("net present value, US dollars to the cent") }),
  takes: {
    flows: { concept: "money.flow", list: true, literals: FLOWS },
    rate: { concept: "rate.discount", literals: [3, 4.5, 6, 8, 10, 12] },
  },
  gives: {
    "/value": {
      concept: "money.present",
      phrase: "the net present value of yearly cash flows of {flows} dollars, starting today, at {rate}",
      ask: "what is the net present value of an investment with yearly cash flows of {flows} dollars, the first of them today, at {rate}",
    },
  },
  follows: [],
  probes: [
    { input: { flows: [-40000, 5000, 8000, 12000, 30000], rate: 8 }, expect: { "/value": 3065.22 } },
    { input: { flows: [-100, 110], rate: 5 }, expect: { "/value": 4.76 } },
  ],
  sources: [FINANCIAL],
  run({ flows, rate }) {
    const value = finite(npv(rate / 100, flows), "rate");
    // At the flows' own internal rate of return the value is zero by definition, and what is left is rounding.
    if (Math.abs(value) <= ROUNDING * sum(flows.map(Math.abs)))
      throw new ToolError("rate: the value is zero at the internal rate of return; expected another rate, such as 8");
    return { value: money(value) };
  },
});

export const internalRate = defineTool({
  name: "internal_rate_of_return",
  domain: "finance",
  kind: "processing",
  description: "Internal rate of return of yearly cash flows that change sign once (payments first, then income).",
  input: z.object({ flows: flowsField }),
  output: z.object({ rate: z.number().describe("internal rate of return, percent a year") }),
  takes: { flows: { concept: "money.flow", list: true, literals: FLOWS } },
  gives: {
    "/rate": {
      concept: "rate.internal",
      phrase: "the internal rate of return of yearly cash flows of {flows} dollars",
      ask: "what internal rate of return do yearly cash flows of {flows} dollars have",
    },
  },
  follows: [],
  probes: [
    { input: { flows: [-100, 39, 59, 55, 20] }, expect: { "/rate": 28.0948 } },
    { input: { flows: [-100, 121] }, expect: { "/rate": 21 } },
  ],
  sources: [FINANCIAL],
  run({ flows }) {
    const signs = flows.map(Math.sign).filter((s) => s !== 0);
    const changes = signs.filter((s, i) => i > 0 && s !== signs[i - 1]).length;
    if (changes !== 1)
      throw new ToolError(
        "flows: the rate is not unique unless the sign changes exactly once; expected such as -1000, 300, 900",
      );
    // Newton's method finds deep losses only from near them.
    const rate = [0.1, -0.3, -0.6, -0.8, -0.95]
      .map((guess) => irr(flows, guess, 1e-13, 500))
      .find((found) => Number.isFinite(found) && found > -1);
    if (rate === undefined)
      throw new ToolError(
        "flows: no internal rate of return was found; expected a payment followed by income such as -1000, 300, 900",
      );
    return { rate: percent(rate) };
  },
});

export const bond = defineTool({
  name: "bond_price_and_duration",
  domain: "finance",
  kind: "processing",
  description: "Price (face value 1,000 dollars), Macaulay and modified duration of a bond with half-yearly coupons.",
  input: z.object({
    coupon: z.number().min(0).max(100).describe("annual coupon rate in percent, half paid every six months"),
    bond_yield: z.number().gt(0).max(100).describe("annual yield to maturity in percent, compounded half-yearly"),
    years: z.int().min(1).max(100).describe("whole years to maturity"),
  }),
  output: z.object({
    price: z.number().describe("price for a face value of 1,000 US dollars, to the cent"),
    macaulay: z.number().describe("Macaulay duration, years to four decimals, four digits at least"),
    modified: z.number().describe("modified duration, years to four decimals, four digits at least"),
  }),
  takes: {
    coupon: { concept: "rate.interest", literals: [3, 4, 5, 6, 7], literalOnly: true },
    bond_yield: { concept: "rate.nominal", literals: [2.8, 4, 5.5, 7, 10], literalOnly: true },
    years: { concept: "years.span", literals: [2, 3, 5, 10, 20, 30], literalOnly: true },
  },
  gives: {
    "/price": {
      concept: "money.bond",
      phrase:
        "the price of a 1,000-dollar bond with {years} years to run and half-yearly coupons of {coupon} percent a year that yields {bond_yield} percent[, compounded half-yearly]",
      ask: "what should I pay for a 1,000-dollar bond with {years} years to run and a {coupon} percent coupon, paid half-yearly, if it is to yield {bond_yield} percent[, compounded half-yearly]",
    },
    "/macaulay": {
      concept: "years.duration",
      phrase:
        "the Macaulay duration of a bond with {years} years to run and half-yearly coupons of {coupon} percent a year that yields {bond_yield} percent[, compounded half-yearly]",
      ask: "what is the Macaulay duration of a bond with {years} years to run, a {coupon} percent coupon paid half-yearly and a yield of {bond_yield} percent[, compounded half-yearly]",
    },
    "/modified": {
      concept: "years.modified",
      phrase:
        "the modified duration of a bond with {years} years to run and half-yearly coupons of {coupon} percent a year that yields {bond_yield} percent[, compounded half-yearly]",
      ask: "how long is the modified duration of a bond with {years} years to run, a {coupon} percent coupon paid half-yearly and a yield of {bond_yield} percent[, compounded half-yearly]",
    },
  },
  probes: [
    { input: { coupon: 8, bond_yield: 10, years: 30 }, expect: { "/price": 810.71 } },
    { input: { coupon: 8, bond_yield: 10, years: 2 }, expect: { "/price": 964.54, "/macaulay": 1.8852 } },
  ],
  sources: [INVESTMENTS("Bond pricing (chapter 14) and duration (chapter 16)")],
  run({ coupon, bond_yield, years }) {
    const step = bond_yield / 200;
    let price = 0;
    let weighted = 0;
    for (let i = 1; i <= 2 * years; i++) {
      const value = (coupon * 5 + (i === 2 * years ? 1000 : 0)) / (1 + step) ** i;
      price += value;
      weighted += (i / 2) * value;
    }
    const macaulay = weighted / price;
    return { price: money(price), macaulay: round(macaulay, 4), modified: round(macaulay / (1 + step), 4) };
  },
});
