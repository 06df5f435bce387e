/**
 * Risk and reward of periodic returns: means, volatility, Sharpe ratio, beta, the capital asset pricing model.
 */
import { linearRegression, sampleCorrelation, sampleStandardDeviation } from "simple-statistics";
import { z } from "zod";
import { ToolError } from "../../tools/contract.ts";
import { defineTool } from "../tool.ts";
import { listField, mean, percent, rateField, round } from "./shared.ts";
import { INVESTMENTS, SIMPLE_STATISTICS } from "./sources.ts";

const RETURNS = [
  [2.1, -1.4, 3.2, 0.8, -0.5],
  [5, -3, 4, 2.5, 1],
  [1.2, 0.7, -2.2, 3.9, 1.6],
  [-4.1, 6.3, 2, -1.8, 5.5],
];
/** A market, and shares that move with it, some more and some less. */
const MARKETS = [
  [2, -1, 3, 1.5, -0.5],
  [1.8, -1.2, 2.6, 0.9, -0.8],
  [1.5, -2, 2.5, 1, -1],
];
const SHARES = [
  [3.1, -1.8, 4.2, 2.2, -1.1],
  [1.4, -0.6, 2.1, 1.3, 0.2],
  [2.6, -2.4, 3.9, 1.1, -0.4],
  [2.2, -0.9, 2.7, 0.6, -1.5],
];

export const returnRisk = defineTool({
  name: "return_and_risk",
  domain: "finance",
  kind: "processing",
  description: "Arithmetic and geometric mean and volatility (sample standard deviation) of returns per period.",
  input: z.object({ returns: listField("returns per period in percent, each above -100") }),
  output: z.object({
    arithmetic_mean: z.number().describe("arithmetic mean, percent"),
    geometric_mean: z.number().describe("geometric mean (compound return per period), percent"),
    volatility: z.number().describe("sample standard deviation (divisor n - 1), percentage points"),
  }),
  takes: { returns: { concept: "return.percent", list: true, literals: RETURNS } },
  gives: {
    "/arithmetic_mean": {
      concept: "return.percent",
      ends: true,
      phrase: "the arithmetic mean of returns of {returns} percent",
      ask: "what do returns of {returns} percent average out to[, arithmetically]",
    },
    "/geometric_mean": {
      concept: "return.percent",
      ends: true,
      phrase: "the geometric mean of returns of {returns} percent",
      ask: "what is the geometric mean of returns of {returns} percent",
    },
    "/volatility": {
      concept: "volatility.percent",
      phrase: "the volatility [(sample standard deviation)] of returns of {returns} percent",
      ask: "how volatile are returns of {returns} percent[, by the sample standard deviation]",
    },
  },
  follows: [],
  probes: [
    {
      input: { returns: [100, -50] },
      expect: { "/arithmetic_mean": 25, "/geometric_mean": 0, "/volatility": 106.066 },
    },
    {
      input: { returns: [-11.89, -22.1, 28.69, 10.88, 4.91] },
      expect: { "/arithmetic_mean": 2.098, "/geometric_mean": 0.5439 },
    },
  ],
  sources: [SIMPLE_STATISTICS, INVESTMENTS("Time-series analysis of past rates of return (chapter 5)")],
  run({ returns }) {
    if (returns.some((x) => x <= -100)) throw new ToolError("returns: expected percentages above -100, such as 2.5");
    const growth = returns.reduce((sum, x) => sum + Math.log1p(x / 100), 0) / returns.length;
    return {
      arithmetic_mean: round(mean(returns), 4),
      geometric_mean: percent(Math.expm1(growth)),
      volatility: round(sampleStandardDeviation(returns), 4),
    };
  },
});

export const sharpe = defineTool({
  name: "sharpe_ratio",
  domain: "finance",
  kind: "processing",
  description:
    "Sharpe ratio of returns per period over a constant risk-free rate per period, with the sample standard deviation.",
  input: z.object({
    returns: listField("returns per period in percent"),
    risk_free: rateField("risk-free rate per period in percent"),
  }),
  output: z.object({ ratio: z.number().describe("mean excess return divided by its sample standard deviation") }),
  takes: {
    returns: { concept: "return.percent", list: true, literals: RETURNS },
    risk_free: { concept: "percent", literals: [0.1, 0.25, 0.4, 1], literalOnly: true },
  },
  gives: {
    "/ratio": {
      concept: "ratio.sharpe",
      ends: true,
      phrase:
        "the Sharpe ratio [(not annualised, by the sample standard deviation)] of returns of {returns} percent with a risk-free return of {risk_free} percent a period",
      ask: "what Sharpe ratio [(not annualised, by the sample standard deviation)] do returns of {returns} percent have if the risk-free return is {risk_free} percent a period",
    },
  },
  follows: [],
  probes: [
    { input: { returns: [1, 2, 4], risk_free: 0 }, expect: { "/ratio": 1.5275 } },
    { input: { returns: [1, 2, 3], risk_free: 0.5 }, expect: { "/ratio": 1.5 } },
  ],
  sources: [SIMPLE_STATISTICS, INVESTMENTS("The reward-to-volatility (Sharpe) ratio (chapter 5)")],
  run({ returns, risk_free }) {
    const deviation = sampleStandardDeviation(returns);
    if (deviation < 1e-12) throw new ToolError("returns: the ratio needs returns that differ, such as 1, 3 and 2");
    return { ratio: round((mean(returns) - risk_free) / deviation, 4) };
  },
});

export const beta = defineTool({
  name: "beta_and_correlation",
  domain: "finance",
  kind: "processing",
  description:
    "Beta (regression slope) and correlation of an asset's returns with a market's returns over the same periods.",
  input: z.object({
    asset: listField("returns of the asset per period in percent", 3),
    market: listField("returns of the market over the same periods in percent", 3),
  }),
  output: z.object({
    beta: z.number().describe("slope of the asset's returns on the market's"),
    correlation: z.number().describe("Pearson correlation of the two"),
  }),
  takes: {
    asset: { concept: "return.percent", list: true, literals: SHARES, literalOnly: true },
    market: { concept: "return.percent", list: true, literals: MARKETS, literalOnly: true },
  },
  gives: {
    "/beta": {
      concept: "ratio.beta",
      phrase: "the beta of a share that returned {asset} percent while the market returned {market} percent",
      ask: "what is the beta of a share that returned {asset} percent while the market returned {market} percent",
    },
    "/correlation": {
      concept: "coefficient.correlation",
      ends: true,
      phrase:
        "the correlation with the market of a share that returned {asset} percent while the market returned {market} percent",
      ask: "how strongly is a share correlated with the market if it returned {asset} percent while the market returned {market} percent",
    },
  },
  alike: [["asset", "market"]],
  probes: [
    { input: { asset: [2, 4, 6], market: [1, 2, 3] }, expect: { "/beta": 2, "/correlation": 1 } },
    { input: { asset: [3, 1, 2], market: [1, 2, 3] }, expect: { "/beta": -0.5, "/correlation": -0.5 } },
  ],
  sources: [SIMPLE_STATISTICS, INVESTMENTS("The single-index model (chapter 8)")],
  run({ asset, market }) {
    if (asset.length !== market.length)
      throw new ToolError(`market: expected as many returns as asset has (${asset.length}), got ${market.length}`);
    if (sampleStandardDeviation(asset) < 1e-9 || sampleStandardDeviation(market) < 1e-9)
      throw new ToolError("market: both lists need returns that differ; expected such as 1, 3 and 2");
    const slope = linearRegression(market.map((x, i) => [x, asset[i] ?? 0])).m;
    return { beta: round(slope, 4), correlation: round(sampleCorrelation(asset, market), 4) };
  },
});

export const capm = defineTool({
  name: "capm_expected_return",
  domain: "finance",
  kind: "processing",
  description: "Expected return of an asset in the capital asset pricing model.",
  input: z.object({
    risk_free: rateField("risk-free annual rate in percent"),
    beta: z.number().min(-100).max(100).describe("beta of the asset"),
    market_return: rateField("expected annual return of the market in percent"),
  }),
  output: z.object({ expected: z.number().describe("expected return, percent a year") }),
  takes: {
    risk_free: { concept: "rate.bill", literals: [1.5, 2, 3, 4.25, 6] },
    beta: { concept: "ratio.beta", literals: [0.6, 0.85, 1.1, 1.2, 1.5] },
    market_return: { concept: "rate.annual", literals: [7, 8.5, 10, 14], literalOnly: true },
  },
  gives: {
    "/expected": {
      concept: "rate.expected",
      phrase:
        "the CAPM return at {beta}, a market return of {market_return} percent and a risk-free rate of {risk_free}[, in percent a year]",
      ask: "what return [in percent a year] should I expect by the CAPM with {beta}, a market return of {market_return} percent and a risk-free rate of {risk_free}",
    },
  },
  follows: ["beta_and_correlation"],
  probes: [
    { input: { risk_free: 6, beta: 1.2, market_return: 14 }, expect: { "/expected": 15.6 } },
    { input: { risk_free: 3, beta: 0, market_return: 9 }, expect: { "/expected": 3 } },
  ],
  sources: [INVESTMENTS("The capital asset pricing model (chapter 9)")],
  run: ({ risk_free, beta: b, market_return }) => ({ expected: round(risk_free + b * (market_return - risk_free), 4) }),
});
