/**
 * US federal receipts by source of revenue, fiscal years 1962 to 2014.
 */
import { z } from "zod";
import { lazy } from "../../lib/memo.ts";
import { ToolError } from "../../tools/contract.ts";
import { cell, rowsOf } from "../table.ts";
import { defineTool } from "../tool.ts";
import { RECEIPTS_TSV } from "./data/receipts.ts";
import { find, indexBy, nameField, percent, round, series, sum, yearsFrom } from "./shared.ts";
import { OMB_RECEIPTS } from "./sources.ts";

const YEARS = yearsFrom(1962, 2014);
export const receiptRows = lazy(() => rowsOf(RECEIPTS_TSV));
const bySource = lazy(() => indexBy(receiptRows(), 0));

const yearField = z.int().min(1900).max(2100).describe("fiscal year from 1962 to 2014");
function receiptsIn(year: number): number[] {
  const at = YEARS.indexOf(year);
  if (at < 0) throw new ToolError(`year: ${year} is not covered; expected a fiscal year from 1962 to 2014`);
  return receiptRows().map((row) => series(row, 1)[at] ?? 0);
}
/** The table is in thousands; answers are in millions. */
const millions = (thousands: number) => round(thousands / 1000, 3);

export const federalReceipts = defineTool({
  name: "us_federal_receipts",
  domain: "finance",
  kind: "retrieval",
  description:
    "US federal receipts from one source in one fiscal year (OMB, 1962 to 2014): amount and share of the total.",
  input: z.object({
    source: nameField("source of revenue, such as Individual income taxes, Customs duties or Excise taxes"),
    year: yearField,
  }),
  output: z.object({
    amount: z.number().describe("receipts, millions of US dollars"),
    share: z.number().describe("percent of all federal receipts of the year"),
  }),
  takes: {
    source: { concept: "revenue.source" },
    year: { concept: "year.recent", literals: YEARS.filter((y) => y % 3 === 0), literalOnly: true },
  },
  gives: {
    "/amount": {
      concept: "money.revenue",
      phrase: "the US federal revenue from {source} in fiscal {year}[, in millions of dollars]",
      ask: "how much did the US government take in from {source} in fiscal {year}[, in millions of dollars]",
    },
    "/share": {
      concept: "share.revenue",
      phrase: "the percentage of US federal revenue in fiscal {year} that came from {source}",
      ask: "what percentage of US federal revenue in fiscal {year} came from {source}",
    },
  },
  probes: [
    { input: { source: "Individual income taxes", year: 1962 }, expect: { "/amount": 45571.09, "/share": 45.7194 } },
    { input: { source: "customs duties", year: 2014 }, expect: { "/amount": 33926 } },
  ],
  sources: [OMB_RECEIPTS],
  run({ source, year }) {
    const row = find(bySource(), source, "source", "a source of US federal receipts, such as Customs duties");
    const all = receiptsIn(year);
    const amount = all[receiptRows().indexOf(row)] ?? 0;
    return { amount: millions(amount), share: percent(amount / sum(all)) };
  },
});

export const receiptsOfYear = defineTool({
  name: "us_federal_receipts_year",
  domain: "finance",
  kind: "retrieval",
  description:
    "US federal receipts of one fiscal year (OMB, 1962 to 2014): total, amounts by source, ranking of the sources.",
  input: z.object({ year: yearField }),
  output: z.object({
    total: z.number().describe("all receipts, millions of US dollars"),
    amounts: z.array(z.number()).describe("receipts of the seven sources, millions of US dollars"),
    ranking: z.array(z.string()).describe("the three largest sources, largest first"),
    second: z.string().describe("the second-largest source"),
    smallest: z.string().describe("the smallest source"),
  }),
  takes: { year: { concept: "year.recent", literals: YEARS.filter((y) => y % 3 === 0), literalOnly: true } },
  gives: {
    "/total": {
      concept: "money.revenue",
      phrase: "the total US federal revenue in fiscal {year}[, in millions of dollars]",
      ask: "how much revenue did the US government take in altogether in fiscal {year}[, in millions of dollars]",
    },
    "/amounts": {
      concept: "amount.part",
      list: "set",
      answer: false,
      phrase: "the sources of US federal revenue in fiscal {year}",
    },
    "/ranking": {
      concept: "revenue.source",
      list: "ordered",
      ends: true,
      phrase: "the three largest sources of US federal revenue[, largest first,] in fiscal {year}",
      ask: "what were the three largest sources of US federal revenue in fiscal {year}[, largest first]",
    },
    "/second": {
      concept: "revenue.source",
      ends: true,
      phrase: "the second-largest source of US federal revenue in fiscal {year}",
      ask: "which was the second-largest source of US federal revenue in fiscal {year}",
    },
    "/smallest": {
      concept: "revenue.source",
      ends: true,
      phrase: "the smallest of the seven main sources of US federal revenue in fiscal {year}",
      ask: "which of the seven main sources of US federal revenue brought in the least in fiscal {year}",
    },
  },
  probes: [
    { input: { year: 1962 }, expect: { "/total": 99675.605, "/second": "Corporation income taxes" } },
    {
      input: { year: 2014 },
      expect: {
        "/total": 3021487,
        "/second": "Social insurance taxes and contributions",
        "/smallest": "Estate and gift taxes",
      },
    },
  ],
  sources: [OMB_RECEIPTS],
  run({ year }) {
    const amounts = receiptsIn(year);
    const ranked = receiptRows()
      .map((row, i) => ({ source: cell(row, 0), amount: amounts[i] ?? 0 }))
      .sort((a, b) => b.amount - a.amount)
      .map((x) => x.source);
    return {
      total: millions(sum(amounts)),
      amounts: amounts.map(millions),
      ranking: ranked.slice(0, 3),
      second: ranked[1] ?? "",
      smallest: ranked.at(-1) ?? "",
    };
  },
});
