/**
 * What a series of prices or other amounts shows: changes from one to the next, growth, drawdown.
 */
import { z } from "zod";
import { ToolError } from "../../tools/contract.ts";
import { carried } from "../rounding.ts";
import { defineTool } from "../tool.ts";
import { listField, percent } from "./shared.ts";
import { DRAWDOWN, INVESTMENTS, OPENSTAX_FINANCE } from "./sources.ts";

const PRICES = [
  [100, 118, 92, 74, 88, 105],
  [52, 60, 41, 35, 48, 58],
  [20, 26, 22, 15, 19, 24],
  [310, 340, 255, 230, 290, 351],
  [85, 92, 70, 61, 81, 94],
];
function positive(values: readonly number[]): void {
  if (values.some((x) => x <= 0)) throw new ToolError("values: expected only numbers above zero, such as prices");
}
const changes = (values: readonly number[]) => values.slice(1).map((x, i) => x / (values[i] ?? 1) - 1);

export const periodReturns = defineTool({
  name: "period_returns",
  domain: "finance",
  kind: "processing",
  description: "The percentage change from each value of a series to the next, with the best and the worst of them.",
  input: z.object({ values: listField("prices or other amounts above zero, in order of time") }),
  output: z.object({
    returns: z.array(z.number()).describe("percentage changes, one fewer than the values"),
    best: z.number().describe("largest percentage change"),
    worst: z.number().describe("smallest percentage change"),
  }),
  takes: { values: { concept: "history.market", list: true, literals: PRICES, literalOnly: true } },
  gives: {
    "/returns": {
      concept: "return.percent",
      list: "ordered",
      phrase: "the percentage changes from each price to the next of a share that goes {values}",
      ask: "by what percentage does a share price that goes {values} change each time",
    },
    "/best": {
      concept: "return.percent",
      ends: true,
      phrase: "the largest one-step percentage rise of a share price that goes {values}",
      ask: "what is the largest one-step percentage rise of a share price that goes {values}",
    },
    "/worst": {
      concept: "return.percent",
      ends: true,
      phrase: "the largest one-step percentage fall of a share price that goes {values} [(as a negative number)]",
      ask: "what is the largest one-step percentage fall, as a negative number, of a share price that goes {values}",
    },
  },
  probes: [
    { input: { values: [100, 110, 99] }, expect: { "/returns": [10, -10], "/best": 10, "/worst": -10 } },
    { input: { values: [20, 22, 24, 25, 23, 26] }, expect: { "/returns/0": 10, "/worst": -8 } },
  ],
  sources: [INVESTMENTS("Holding-period return (chapter 5)")],
  run({ values }) {
    positive(values);
    const returns = changes(values).map(percent);
    return { returns, best: Math.max(...returns), worst: Math.min(...returns) };
  },
});

export const seriesGrowth = defineTool({
  name: "series_growth",
  domain: "finance",
  kind: "processing",
  description:
    "Growth over a whole series: total percentage change from first to last, and the compound rate per step.",
  input: z.object({ values: listField("prices or other amounts above zero, in order of time") }),
  output: z.object({
    total: z.number().describe("percentage change from the first to the last value"),
    per_step: z.number().describe("constant percentage change per step that leads from the first to the last value"),
  }),
  takes: { values: { concept: "history.value", list: true } },
  gives: {
    "/total": {
      concept: "growth.total",
      ends: true,
      phrase: "the percentage change in {values}",
      ask: "what was the percentage change in {values}",
    },
  },
  follows: ["gapminder_country_history", "grunfeld_firm_history", "us_sector_employment", "us_economy_year"],
  probes: [
    { input: { values: [10000, 13000, 14000, 19000] }, expect: { "/total": 90, "/per_step": 23.8562 } },
    { input: { values: [100, 50] }, expect: { "/total": -50, "/per_step": -50 } },
  ],
  sources: [OPENSTAX_FINANCE("Compound growth rate")],
  run({ values }) {
    positive(values);
    const factor = (values.at(-1) ?? 1) / (values[0] ?? 1);
    return { total: percent(factor - 1), per_step: percent(factor ** (1 / (values.length - 1)) - 1) };
  },
});

export const maximumDrawdown = defineTool({
  name: "maximum_drawdown",
  domain: "finance",
  kind: "processing",
  description: "The deepest fall of a series from a peak to a later low, in percent of the peak.",
  input: z.object({ values: listField("prices or other amounts above zero, in order of time") }),
  output: z.object({
    drawdown: z
      .number()
      .describe("largest fall from a peak, percent of the peak, as a number of zero or above, ten significant digits"),
    peak: z.number().describe("value of the peak from which it is measured"),
  }),
  takes: { values: { concept: "history.market", list: true, literals: PRICES, literalOnly: true } },
  gives: {
    "/drawdown": {
      concept: "drawdown.percent",
      phrase: "the maximum drawdown of a share price that goes {values}",
      ask: "what is the maximum drawdown of a share price that goes {values}",
    },
    "/peak": {
      concept: "history.peak",
      answer: false,
      phrase: "the peak before the maximum drawdown of a share price that goes {values}",
    },
  },
  probes: [
    {
      input: { values: [500000, 750000, 400000, 600000, 350000, 800000] },
      expect: { "/drawdown": 53.33333333, "/peak": 750000 },
    },
    { input: { values: [20, 22, 24, 25, 23, 26] }, expect: { "/drawdown": 8, "/peak": 25 } },
  ],
  sources: [DRAWDOWN],
  run({ values }) {
    positive(values);
    let high = 0;
    let [deepest, peak] = [0, values[0] ?? 0];
    for (const value of values) {
      high = Math.max(high, value);
      const fall = 1 - value / high;
      if (fall > deepest) [deepest, peak] = [fall, high];
    }
    return { drawdown: carried(deepest * 100), peak };
  },
});
