/**
 * Markets: concentration and inequality.
 */
import { z } from "zod";
import { ToolError } from "../../tools/contract.ts";
import { defineTool } from "../tool.ts";
import { listField, percent, round } from "./shared.ts";
import { GINI, HERFINDAHL } from "./sources.ts";

/** The sum, after refusing lists that are no sizes. */
function totalOf(amounts: readonly number[]): number {
  const total = amounts.reduce((sum, x) => sum + x, 0);
  if (amounts.some((x) => x < 0) || total <= 0)
    throw new ToolError("amounts: expected numbers of zero or above, not all zero, such as 30, 30, 20 and 20");
  return total;
}

/** Market shares in percent. */
const SHARES = [
  [40, 30, 20, 10],
  [60, 25, 15],
  [35, 25, 20, 12, 8],
  [50, 20, 15, 10, 5],
  [28, 24, 18, 16, 14],
];

export const concentration = defineTool({
  name: "herfindahl_index",
  domain: "finance",
  kind: "processing",
  description:
    "Herfindahl-Hirschman index (0 to 10,000) of amounts taken as sizes, the number of equal parts it stands for, top shares.",
  input: z.object({ amounts: listField("sizes of the participants (sales, shares, receipts), zero or above", 1) }),
  output: z.object({
    index: z.number().describe("sum of squared percentage shares, two decimals, four digits at least"),
    effective_number: z.number().describe("10,000 divided by the index: number of equal participants with that index"),
    largest_share: z.number().describe("share of the largest amount, percent"),
    top_three_share: z.number().describe("share of the three largest amounts together, percent"),
  }),
  takes: { amounts: { concept: "amount.part", list: true, literals: SHARES } },
  gives: {
    "/index": {
      concept: "index.concentration",
      ends: true,
      phrase: "the Herfindahl-Hirschman index of {amounts}[, on the scale up to 10,000]",
      ask: "what is the Herfindahl-Hirschman index of {amounts}[, on the scale up to 10,000]",
    },
    "/effective_number": {
      concept: "participant.count",
      answer: false,
      phrase: "the effective number of equal parts [(Herfindahl-Hirschman)] in {amounts}",
    },
    "/largest_share": {
      concept: "share.percent",
      ends: true,
      contrived: true,
      phrase: "the percentage that the largest of {amounts} makes up",
      ask: "what percentage of the total comes from the largest of {amounts}",
    },
    "/top_three_share": {
      concept: "share.percent",
      ends: true,
      contrived: true,
      phrase: "the percentage that the three largest of {amounts} make up",
      ask: "what percentage of the total comes from the three largest of {amounts}",
    },
  },
  follows: [],
  probes: [
    { input: { amounts: [30, 30, 20, 20] }, expect: { "/index": 2600, "/largest_share": 30, "/top_three_share": 80 } },
    { input: { amounts: [5, 5, 5, 5] }, expect: { "/index": 2500, "/effective_number": 4 } },
  ],
  sources: [HERFINDAHL],
  run({ amounts }) {
    const total = totalOf(amounts);
    const shares = amounts.map((x) => x / total).sort((a, b) => b - a);
    const squares = shares.reduce((sum, s) => sum + s * s, 0);
    return {
      index: round(squares * 10000, 2),
      effective_number: round(1 / squares, 4),
      largest_share: percent(shares[0] ?? 0),
      top_three_share: percent(shares.slice(0, 3).reduce((sum, s) => sum + s, 0)),
    };
  },
});

/** Yearly incomes of a few people. */
const INCOMES = [
  [12_000, 18_000, 25_000, 45_000],
  [20_000, 30_000, 50_000, 100_000],
  [15_000, 15_000, 30_000, 60_000, 80_000],
  [24_000, 28_000, 36_000, 52_000, 110_000],
  [10_000, 40_000, 40_000, 90_000],
];

export const gini = defineTool({
  name: "gini_coefficient",
  domain: "finance",
  kind: "processing",
  description:
    "Gini coefficient of amounts: 0 if all are equal, towards 1 if one has all; no correction for small samples.",
  input: z.object({ amounts: listField("incomes or other amounts, zero or above") }),
  output: z.object({ gini: z.number().describe("Gini coefficient, four decimals, four digits at least") }),
  takes: { amounts: { concept: "amount", list: true, literals: INCOMES } },
  gives: {
    "/gini": {
      concept: "index.gini",
      ends: true,
      phrase: "the Gini coefficient [(without small-sample correction)] of {amounts}",
      ask: "what is the Gini coefficient of {amounts}[, without small-sample correction]",
    },
  },
  follows: [],
  probes: [
    { input: { amounts: [541, 1463, 2445, 3438, 4437, 5401, 6392, 8304, 11904, 22261] }, expect: { "/gini": 0.4621 } },
    { input: { amounts: [7, 7, 7] }, expect: { "/gini": 0 } },
  ],
  sources: [GINI],
  run({ amounts }) {
    const total = totalOf(amounts);
    const ranked = amounts.toSorted((a, b) => a - b).reduce((sum, x, i) => sum + (i + 1) * x, 0);
    const n = amounts.length;
    return { gini: round((2 * ranked) / (n * total) - (n + 1) / n, 4) };
  },
});
