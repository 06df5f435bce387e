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
    payment: { concept: "money.payment", literals: [250, 420, 680, 1150, 1900] },
    rate: { concept: "rate.nominal", literals: [2.9, 3.75, 4.8, 6, 7.25] },
    years: { concept: "years.span", literals: [3, 5, 10, 20, 25], literalOnly: true },
  },
  gives: {
    "/loan": {
      concept: "money.loan",
      phrase: "the loan [in dollars] that {years} years of monthly instalments of {payment} repay at {rate}",
      ask: "how large a loan [in dollars] do {years} years of monthly instalments of {payment} repay at {rate}",
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
    principal: { concept: "money.price", literals: [16000, 28000, 95000, 180000, 260000] },
    a: { concept: "rate.nominal", literals: [3.2, 4.1, 4.9, 5.5] },
    b: { concept: "rate.nominal", literals: [3.8, 4.6, 6.1, 7] },
    years: { concept: "years.span", literals: [4, 5, 10, 20, 30], literalOnly: true },
  },
  gives: {
    "/saved": {
      concept: "money.interest",
      phrase:
        "the interest [in dollars] saved over {years} years of level monthly payments on a loan of {principal} by taking the lower of {a} and {b}",
      ask: "how much interest [in dollars] do I save over {years} years of level monthly payments on a loan of {principal} by taking the lower of {a} and {b}",
    },
    "/monthly": {
      concept: "money.gap",
      phrase:
        "the difference [in dollars] in level monthly payments over {years} years on a loan of {principal} between {a} and {b}",
    },
  },
  alike: [["a", "b"]],
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
    unemployed: { concept: "unemployed.thousand", literals: [420, 950, 1350, 2600], literalOnly: true },
    rate: { concept: "rate.sector", literals: [4.6, 5.8, 7.5, 9.3] },
  },
  gives: {
    "/force": {
      concept: "labour.thousand",
      phrase: "the labour force [in thousands] if {unemployed} thousand unemployed make up {rate}",
      ask: "how many thousand people are in the labour force if {unemployed} thousand unemployed make up {rate}",
    },
    "/employed": {
      concept: "labour.employed",
      phrase: "the number of employed [in thousands] if {unemployed} thousand unemployed make up {rate}",
      ask: "how many thousand people have work if {unemployed} thousand unemployed make up {rate}",
    },
  },
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
