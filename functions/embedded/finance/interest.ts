/**
 * Interest and growth: compounding, loans, effective and real rates, doubling time, growth between two values.
 */
import { fv, pmt } from "financial";
import { z } from "zod";
import { ToolError } from "../../tools/contract.ts";
import { carried } from "../rounding.ts";
import { defineTool } from "../tool.ts";
import { finite, money, percent, rateField, round } from "./shared.ts";
import { FINANCIAL, INVESTMENTS, OPENSTAX_FINANCE } from "./sources.ts";

const RATES = [2.5, 3, 4, 5, 6.5, 7, 9];

export const futureValue = defineTool({
  name: "compound_future_value",
  domain: "finance",
  kind: "processing",
  description:
    "What an amount grows to at an annual interest rate compounded once a year, and how much of that is interest.",
  input: z.object({
    principal: z.number().positive().max(1e12).describe("amount invested at the start, US dollars"),
    rate: rateField("annual interest rate in percent, compounded yearly"),
    years: z.number().min(0).max(200).describe("number of years; may have a fraction"),
  }),
  output: z.object({
    value: z.number().describe("value at the end, US dollars to the cent"),
    interest: z.number().describe("value at the end less the principal, US dollars to the cent"),
  }),
  takes: {
    principal: { concept: "money.stake", literals: [500, 1000, 2500, 5000, 10000, 20000] },
    rate: { concept: "rate.nominal", literals: RATES },
    years: { concept: "years.span", literals: [2, 3, 5, 10, 20], literalOnly: true },
  },
  gives: {
    "/value": {
      concept: "money.future",
      phrase: "the amount after {years} years from a deposit of {principal} at {rate}",
      ask: "how much will I have after {years} years if I put {principal} into an account at {rate}",
    },
    "/interest": {
      concept: "money.interest",
      ends: true,
      phrase: "the interest that a deposit of {principal} earns in {years} years at {rate}",
      ask: "how much interest will {principal} earn in {years} years at {rate}",
    },
  },
  follows: ["effective_annual_rate"],
  probes: [
    { input: { principal: 1000, rate: 5, years: 10 }, expect: { "/value": 1628.89, "/interest": 628.89 } },
    { input: { principal: 100, rate: 10, years: 2 }, expect: { "/value": 121 } },
  ],
  sources: [FINANCIAL],
  run({ principal, rate, years }) {
    const value = finite(fv(rate / 100, years, 0, -principal), "years");
    return { value: money(value), interest: money(value - principal) };
  },
});

export const loanRepayment = defineTool({
  name: "loan_repayment",
  domain: "finance",
  kind: "processing",
  description:
    "The level monthly payment of a fully amortising loan, the total interest, and the balance left after a year.",
  input: z.object({
    principal: z.number().positive().max(1e12).describe("amount borrowed, US dollars"),
    rate: z
      .number()
      .min(0)
      .max(100)
      .describe("nominal annual interest rate in percent, charged monthly at one twelfth"),
    years: z.int().min(1).max(50).describe("term in whole years"),
  }),
  output: z.object({
    payment: z.number().describe("monthly payment at the end of each month, US dollars to the cent"),
    total_interest: z.number().describe("sum of unrounded payments less the principal, US dollars to the cent"),
    balance: z.number().describe("balance left after twelve payments, US dollars to the cent"),
  }),
  takes: {
    principal: { concept: "money.price", literals: [10000, 15000, 20000, 25000, 30000] },
    rate: { concept: "rate.nominal", literals: [4, 5, 6, 7.5, 9], literalOnly: true },
    years: { concept: "years.span", literals: [3, 4, 5, 6], literalOnly: true },
  },
  gives: {
    "/payment": {
      concept: "money.payment",
      phrase: "the monthly payment on a loan of {principal} over {years} years at {rate} percent",
      ask: "what would I pay a month to borrow {principal} over {years} years at {rate} percent",
    },
    "/total_interest": {
      concept: "money.interest",
      phrase:
        "the total interest on a loan of {principal} over {years} years at {rate} percent[, paid off in equal monthly payments]",
      ask: "how much interest would I pay in all to borrow {principal} over {years} years at {rate} percent[, in equal monthly payments]",
    },
    "/balance": {
      concept: "money.balance",
      ends: true,
      phrase:
        "the balance left after a year on a loan of {principal} over {years} years at {rate} percent[, paid off in equal monthly payments]",
      ask: "how much would I still owe after a year on a loan of {principal} over {years} years at {rate} percent[, in equal monthly payments]",
    },
  },
  follows: [],
  probes: [
    { input: { principal: 200000, rate: 7.5, years: 15 }, expect: { "/payment": 1854.02, "/balance": 192497.28 } },
    {
      input: { principal: 12000, rate: 0, years: 5 },
      expect: { "/payment": 200, "/total_interest": 0, "/balance": 9600 },
    },
  ],
  sources: [FINANCIAL],
  run({ principal, rate, years }) {
    const payment = pmt(rate / 1200, years * 12, -principal);
    return {
      payment: money(payment),
      total_interest: money(payment * years * 12 - principal),
      balance: money(fv(rate / 1200, 12, payment, -principal)),
    };
  },
});

export const effectiveRate = defineTool({
  name: "effective_annual_rate",
  domain: "finance",
  kind: "processing",
  description:
    "The effective annual rate of a nominal rate that is compounded several times a year, and of continuous compounding.",
  input: z.object({
    rate: z.number().gt(0).max(200).describe("nominal annual rate in percent"),
    periods: z.int().min(1).max(366).describe("number of compounding periods a year, such as 12"),
  }),
  output: z.object({ effective: z.number().describe("effective annual rate, percent, ten significant digits") }),
  takes: {
    rate: { concept: "rate.bill", literals: [1.5, 5, 6, 9.9, 12, 18], literalOnly: true },
    periods: {
      concept: "count",
      literals: [2, 4, 12, 365],
      literalOnly: true,
      wording: {
        2: "half-yearly",
        4: "quarterly",
        12: "monthly",
        365: "daily (365 times a year)",
      },
    },
  },
  gives: {
    "/effective": {
      concept: "rate.effective",
      phrase: "[the effective annual rate of ]a nominal {rate} percent compounded {periods}",
      ask: "what effective annual rate does a nominal {rate} percent compounded {periods} amount to",
    },
  },
  probes: [
    { input: { rate: 12, periods: 12 }, expect: { "/effective": 12.68250301 } },
    { input: { rate: 6, periods: 2 }, expect: { "/effective": 6.09 } },
  ],
  sources: [INVESTMENTS("Effective annual rate (chapter 5)")],
  run: ({ rate, periods }) => ({ effective: carried(((1 + rate / 100 / periods) ** periods - 1) * 100) }),
});

export const realRate = defineTool({
  name: "fisher_real_rate",
  domain: "finance",
  kind: "processing",
  description: "The real interest rate that is left of a nominal rate after inflation, by the exact Fisher relation.",
  input: z.object({
    nominal: rateField("nominal annual interest rate in percent"),
    inflation: rateField("annual inflation rate in percent"),
  }),
  output: z.object({ real: z.number().describe("real annual rate, percent") }),
  takes: {
    nominal: { concept: "rate.interest", literals: [3, 4.5, 6, 8, 11], literalOnly: true },
    inflation: { concept: "rate.inflation", literals: [1.5, 2, 3, 5, 7] },
  },
  gives: {
    "/real": {
      concept: "rate.real",
      phrase: "the real interest rate at a nominal {nominal} percent and {inflation} [by the exact Fisher relation]",
      ask: "what is the real interest rate at a nominal {nominal} percent and {inflation}[, by the exact Fisher relation]",
    },
  },
  follows: [],
  probes: [
    { input: { nominal: 8, inflation: 5 }, expect: { "/real": 2.8571 } },
    { input: { nominal: 3, inflation: 3 }, expect: { "/real": 0 } },
  ],
  sources: [INVESTMENTS("Real and nominal rates of interest (chapter 5)")],
  run: ({ nominal, inflation }) => ({ real: percent((1 + nominal / 100) / (1 + inflation / 100) - 1) }),
});

export const doublingTime = defineTool({
  name: "doubling_time",
  domain: "finance",
  kind: "processing",
  description: "How long an amount takes to double at a compound annual rate: exactly, and by the rule of 72.",
  input: z.object({
    rate: z.number().min(0.001).max(1000).describe("annual growth or interest rate in percent, above zero"),
  }),
  output: z.object({
    years: z.number().describe("exact time to double, years to four decimals, four digits at least"),
    rule_of_72: z.number().describe("72 divided by the rate, years to four decimals, four digits at least"),
  }),
  takes: { rate: { concept: "rate.annual", literals: RATES } },
  gives: {
    "/years": {
      concept: "years.doubling",
      phrase: "the doubling time at {rate}[, in years]",
      ask: "how many years does it take to double at {rate}",
    },
    "/rule_of_72": {
      concept: "years.doubling",
      phrase: "the rule-of-72 estimate of the doubling time at {rate}[, in years]",
      ask: "by the rule of 72, how many years does it take to double at {rate}",
    },
  },
  follows: [],
  probes: [
    { input: { rate: 8 }, expect: { "/years": 9.0065, "/rule_of_72": 9 } },
    { input: { rate: 100 }, expect: { "/years": 1, "/rule_of_72": 0.72 } },
  ],
  sources: [OPENSTAX_FINANCE("Rule of 72 and time to double")],
  run: ({ rate }) => ({ years: round(Math.LN2 / Math.log1p(rate / 100), 4), rule_of_72: round(72 / rate, 4) }),
});

export const annualGrowth = defineTool({
  name: "compound_annual_growth",
  domain: "finance",
  kind: "processing",
  description: "The compound annual growth rate (CAGR) that leads from one value to another in a number of years.",
  input: z.object({
    start: z.number().positive().max(1e15).describe("value at the start, above zero"),
    end: z.number().positive().max(1e15).describe("value at the end, above zero"),
    years: z.number().positive().max(1000).describe("number of years between the two"),
  }),
  output: z.object({ growth: z.number().describe("compound annual growth rate, percent") }),
  takes: {
    start: { concept: "money.stake", literals: [1000, 1200, 1500, 2000] },
    end: { concept: "money.stake", literals: [2500, 3000, 4000, 6000] },
    years: { concept: "years.span", literals: [3, 5, 10, 20, 25], literalOnly: true },
  },
  gives: {
    "/growth": {
      concept: "rate.investment",
      phrase: "the compound annual growth rate of an investment that goes from {start} to {end} in {years} years",
      ask: "what is the compound annual growth rate of an investment that goes from {start} to {end} in {years} years",
    },
  },
  alike: [["start", "end"]],
  follows: [],
  probes: [
    { input: { start: 10000, end: 19000, years: 3 }, expect: { "/growth": 23.8562 } },
    { input: { start: 100, end: 50, years: 1 }, expect: { "/growth": -50 } },
  ],
  sources: [OPENSTAX_FINANCE("Compound annual growth rate")],
  run({ start, end, years }) {
    const growth = (end / start) ** (1 / years) - 1;
    if (!Number.isFinite(growth)) throw new ToolError("years: too short for such growth; expected a longer time");
    return { growth: percent(growth) };
  },
});
