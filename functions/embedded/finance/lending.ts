/**
 * Borrowing and labour sums turned round: the loan that a payment carries, the interest that a lower rate saves, the labour force
 * behind an unemployment rate.
 */
import { pmt, pv } from "financial";
import { z } from "zod";
import { defineTool } from "../tool.ts";
import { money, round } from "./shared.ts";
import { FINANCIAL, LABOUR_FORCE } from "./sources.ts";

const loanRate = (what: string) => z.number().min(0).max(100).describe(what);
const NOMINAL = "nominal annual interest rate in percent, charged monthly at one twelfth";

export const loanFromPayment = defineTool({
  name: "loan_from_payment",
  domain: "finance",
  kind: "processing",
  description: "The loan that a level monthly payment repays over a term: what a borrower can afford.",
  input: z.object({
    payment: z.number().positive().max(1e9).describe("payment at the end of each month, US dollars"),
    rate: loanRate(NOMINAL),
    years: z.int().min(1).max(50).describe("term in whole years"),
  }),
  output: z.object({ loan: z.number().describe("amount that can be borrowed, US dollars to the cent") }),
  takes: {
    payment: { concept: "money.payment", literals: [200, 250, 300, 400, 500], literalOnly: true },
    rate: { concept: "rate.nominal", literals: [3, 4, 5, 6, 7.5], literalOnly: true },
    years: { concept: "years.span", literals: [3, 4, 5, 6], literalOnly: true },
  },
  gives: {
    "/loan": {
      concept: "money.loan",
      phrase: "the loan that I can pay off in {years} years with {payment} dollars a month at {rate} percent",
      ask: "how much can I borrow if I can pay {payment} dollars a month for {years} years at {rate} percent",
    },
  },
  probes: [
    { input: { payment: 1854.0247, rate: 7.5, years: 15 }, expect: { "/loan": 200000 } },
    { input: { payment: 100, rate: 0, years: 2 }, expect: { "/loan": 2400 } },
  ],
  sources: [FINANCIAL],
  run: ({ payment, rate, years }) => ({ loan: money(pv(rate / 1200, years * 12, -payment)) }),
});

export const loanRatesCompared = defineTool({
  name: "loan_rates_compared",
  domain: "finance",
  kind: "processing",
  description:
    "How much interest a borrower saves over the term of a loan with level monthly payments at the lower of two rates.",
  input: z.object({
    principal: z.number().positive().max(1e12).describe("amount borrowed, US dollars"),
    a: loanRate(`one ${NOMINAL}`),
    b: loanRate(`another ${NOMINAL}`),
    years: z.int().min(1).max(50).describe("term in whole years"),
  }),
  output: z.object({
    saved: z.number().describe("total interest at the higher rate less that at the lower, US dollars to the cent"),
    monthly: z.number().describe("difference of the monthly payments, US dollars to the cent"),
  }),
  takes: {
    principal: { concept: "money.price", literals: [120000, 180000, 200000, 240000, 300000] },
    a: { concept: "rate.nominal", literals: [3, 4, 4.5, 5.5], literalOnly: true },
    b: { concept: "rate.nominal", literals: [6, 6.5, 7, 8], literalOnly: true },
    years: { concept: "years.span", literals: [10, 15, 20, 30], literalOnly: true },
  },
  gives: {
    "/saved": {
      concept: "money.interest",
      ends: true,
      phrase:
        "the interest saved on a loan of {principal} over {years} years[, in equal monthly payments,] at {a} instead of {b} percent",
      ask: "how much interest do I save on a loan of {principal} over {years} years[, in equal monthly payments,] at {a} instead of {b} percent",
    },
    "/monthly": {
      concept: "money.gap",
      ends: true,
      phrase:
        "the difference in the monthly payment on a loan of {principal} over {years} years at {a} and at {b} percent",
      ask: "how much difference a month does it make on a loan of {principal} over {years} years whether I pay {a} or {b} percent",
    },
  },
  alike: [["a", "b"]],
  follows: [],
  probes: [
    { input: { principal: 12000, a: 0, b: 12, years: 1 }, expect: { "/saved": 794.23, "/monthly": 66.19 } },
    { input: { principal: 12000, a: 12, b: 0, years: 1 }, expect: { "/saved": 794.23 } },
  ],
  sources: [FINANCIAL],
  run({ principal, a, b, years }) {
    const [first = 0, second = 0] = [a, b].map((rate) => pmt(rate / 1200, years * 12, -principal));
    const gap = Math.abs(first - second);
    return { saved: money(gap * years * 12), monthly: money(gap) };
  },
});

export const labourForce = defineTool({
  name: "labour_force_size",
  domain: "finance",
  kind: "processing",
  description:
    "The labour force, and the employed in it, that a number of unemployed people and an unemployment rate imply.",
  input: z.object({
    unemployed: z.number().min(0).max(1e8).describe("unemployed people, thousands"),
    rate: z.number().gt(0).max(100).describe("unemployment rate: unemployed in percent of the labour force"),
  }),
  output: z.object({
    force: z.number().describe("labour force, thousands of people, one decimal, four digits at least"),
    employed: z
      .number()
      .describe("labour force less the unemployed, thousands of people, one decimal, four digits at least"),
  }),
  takes: {
    unemployed: {
      concept: "unemployed.thousand",
      literals: [420, 950, 1350, 2600],
      wording: { 420: "420,000", 950: "950,000", 1350: "1.35 million", 2600: "2.6 million" },
    },
    rate: { concept: "rate.sector", literals: [4.6, 5.8, 7.5, 9.3], literalOnly: true },
  },
  gives: {
    "/force": {
      concept: "labour.thousand",
      phrase: "the labour force if {unemployed} unemployed make an unemployment rate of {rate} percent[, in thousands]",
      ask: "how large is the labour force, in thousands, if {unemployed} are unemployed and the unemployment rate is {rate} percent",
    },
    "/employed": {
      concept: "labour.employed",
      phrase:
        "the number of people in work if {unemployed} unemployed make an unemployment rate of {rate} percent[, in thousands]",
      ask: "how many thousand people are employed if {unemployed} are unemployed and the unemployment rate is {rate} percent",
    },
  },
  follows: [],
  probes: [
    { input: { unemployed: 500, rate: 5 }, expect: { "/force": 10000, "/employed": 9500 } },
    { input: { unemployed: 10, rate: 100 }, expect: { "/force": 10, "/employed": 0 } },
  ],
  sources: [LABOUR_FORCE],
  run({ unemployed, rate }) {
    const force = unemployed / (rate / 100);
    return { force: round(force, 1), employed: round(force - unemployed, 1) };
  },
});
