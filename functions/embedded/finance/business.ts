/**
 * Business decisions: break-even point of a product, depreciation of an asset.
 */
import { z } from "zod";
import { ToolError } from "../../tools/contract.ts";
import { defineTool } from "../tool.ts";
import { money, toDecimals } from "./shared.ts";
import { BREAK_EVEN, DEPRECIATION } from "./sources.ts";

export const breakEven = defineTool({
  name: "break_even_units",
  domain: "finance",
  kind: "processing",
  description: "How many units, and what sales, cover fixed costs, from the contribution margin of a unit.",
  input: z.object({
    fixed_costs: z.number().min(0).max(1e12).describe("fixed costs, US dollars"),
    price: z.number().positive().max(1e9).describe("selling price of a unit, US dollars"),
    variable_cost: z.number().min(0).max(1e9).describe("variable cost of a unit, US dollars; less than the price"),
  }),
  output: z.object({
    units: z.int().describe("units to sell, rounded up to a whole unit"),
    sales: z.number().describe("sales of that whole number of units, US dollars to the cent"),
  }),
  takes: {
    fixed_costs: { concept: "money.cost", literals: [8000, 18000, 50000, 96000] },
    price: { concept: "money.usd", literals: [60, 75, 100, 150], literalOnly: true },
    variable_cost: { concept: "money.usd", literals: [18, 20, 35, 52], literalOnly: true },
  },
  gives: {
    "/units": {
      concept: "unit.count",
      phrase:
        "the number of units to sell at {price} dollars each, with variable costs of {variable_cost} dollars a unit, to cover {fixed_costs}",
      ask: "how many units do I have to sell at {price} dollars each, with variable costs of {variable_cost} dollars a unit, to cover {fixed_costs}",
    },
  },
  follows: [],
  probes: [
    { input: { fixed_costs: 18000, price: 100, variable_cost: 20 }, expect: { "/units": 225, "/sales": 22500 } },
    { input: { fixed_costs: 100, price: 10, variable_cost: 7 }, expect: { "/units": 34, "/sales": 340 } },
  ],
  sources: [BREAK_EVEN],
  run({ fixed_costs, price, variable_cost }) {
    if (variable_cost >= price)
      throw new ToolError("variable_cost: expected less than the price, such as 20 for a price of 100");
    // Rounding first keeps a whole quotient from going up by a floating-point residue.
    const exact = toDecimals(fixed_costs / (price - variable_cost), 9);
    const units = Math.ceil(exact);
    return { units, sales: money(units * price) };
  },
});

export const depreciation = defineTool({
  name: "asset_depreciation",
  domain: "finance",
  kind: "processing",
  description:
    "Yearly straight-line depreciation of an asset, and the first two years by the double-declining-balance method.",
  input: z.object({
    cost: z.number().positive().max(1e12).describe("cost of the asset, US dollars"),
    salvage: z.number().min(0).max(99).describe("salvage value in percent of the cost"),
    life: z.int().min(2).max(100).describe("useful life in whole years"),
  }),
  output: z.object({
    straight_line: z.number().describe("straight-line depreciation a year, US dollars to the cent"),
    first_year: z.number().describe("double-declining-balance depreciation in the first year, US dollars to the cent"),
    second_year: z
      .number()
      .describe("double-declining-balance depreciation in the second year, US dollars to the cent"),
  }),
  takes: {
    cost: { concept: "money.price", literals: [9600, 24000, 60000, 135000], literalOnly: true },
    salvage: { concept: "percent", literals: [5, 10, 20], literalOnly: true },
    life: { concept: "years.span", literals: [4, 5, 8, 10], literalOnly: true },
  },
  gives: {
    "/straight_line": {
      concept: "money.cost",
      phrase:
        "the yearly straight-line depreciation over {life} years, with a salvage value of {salvage} percent, of something bought for {cost} dollars",
      ask: "how much can I write off a year, straight-line over {life} years with a salvage value of {salvage} percent, for something bought for {cost} dollars",
    },
    "/first_year": {
      concept: "money.cost",
      phrase:
        "the first-year depreciation by double declining balance over {life} years, with a salvage value of {salvage} percent, of something bought for {cost} dollars",
      ask: "what can I write off in the first year by double declining balance over {life} years, with a salvage value of {salvage} percent, for something bought for {cost} dollars",
    },
    "/second_year": {
      concept: "money.cost",
      ends: true,
      phrase:
        "the second-year depreciation by double declining balance over {life} years, with a salvage value of {salvage} percent, of something bought for {cost} dollars",
      ask: "what can I write off in the second year by double declining balance over {life} years, with a salvage value of {salvage} percent, for something bought for {cost} dollars",
    },
  },
  probes: [
    {
      input: { cost: 50000, salvage: 20, life: 5 },
      expect: { "/straight_line": 8000, "/first_year": 20000, "/second_year": 12000 },
    },
    {
      input: { cost: 1000, salvage: 90, life: 4 },
      expect: { "/straight_line": 25, "/first_year": 100, "/second_year": 0 },
    },
  ],
  sources: [DEPRECIATION],
  run({ cost, salvage, life }) {
    const floor = (cost * salvage) / 100;
    // The balance never falls below the salvage value.
    const charge = (book: number) => Math.min((book * 2) / life, book - floor);
    const first = charge(cost);
    return {
      straight_line: money((cost - floor) / life),
      first_year: money(first),
      second_year: money(charge(cost - first)),
    };
  },
});
