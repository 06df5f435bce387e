/**
 * The changeover to the euro: national currencies it replaced, the countries that adopted it, fixed conversion rates.
 */
import { z } from "zod";
import { lazy } from "../../lib/memo.ts";
import { ToolError } from "../../tools/contract.ts";
import { nearEntries } from "../near.ts";
import { cell, numberOrNull, rowsOf } from "../table.ts";
import { defineTool } from "../tool.ts";
import { EURO_TSV } from "./data/euro.ts";
import { fold, nameField, numeric } from "./shared.ts";
import { EURO_RATES } from "./sources.ts";

export const euroRows = lazy(() => rowsOf(EURO_TSV));
/** Rows by either name of the currency. */
const byCurrency = lazy(
  () => new Map(euroRows().flatMap((row) => [0, 1].map((column) => [fold(cell(row, column)), row] as const))),
);

function rowOf(currency: string): string[] {
  const row = byCurrency().get(fold(currency));
  if (row === undefined)
    throw new ToolError(
      `currency: "${currency}" is not known here; expected a currency that the euro replaced, such as German marks${nearEntries(currency, byCurrency())}`,
    );
  return row;
}
const yearsOfAdoption = lazy(() => [...new Set(euroRows().map((row) => numeric(row, 3)))]);

export const legacyCurrency = defineTool({
  name: "euro_legacy_currency",
  domain: "finance",
  kind: "retrieval",
  description:
    "A national currency that the euro replaced: its country, the year of adoption and the fixed conversion rate.",
  input: z.object({
    currency: nameField("national currency that the euro replaced, such as German marks or Italian lire"),
  }),
  output: z.object({
    country: z.string().describe("country whose currency it was"),
    year: z.int().describe("year in which the country adopted the euro"),
    rate: z
      .number()
      .nullable()
      .describe("units of the currency for one euro, as fixed by EU regulation; null where no second source gives it"),
  }),
  takes: { currency: { concept: "currency.legacy" } },
  gives: {
    "/country": {
      concept: "country.name",
      ends: true,
      phrase: "the country that gave up {currency} for the euro",
      ask: "which country gave up {currency} for the euro",
    },
    "/year": {
      concept: "year.euro",
      phrase: "the year in which the euro replaced {currency}",
      ask: "when did the euro replace {currency}",
    },
    "/rate": {
      concept: "rate.euro",
      phrase: "the fixed rate of {currency} to the euro",
      ask: "how much was one euro worth in {currency} at the fixed rate",
    },
  },
  probes: [
    { input: { currency: "German marks" }, expect: { "/country": "Germany", "/year": 1999, "/rate": 1.95583 } },
    { input: { currency: "greek drachma" }, expect: { "/country": "Greece", "/year": 2001, "/rate": 340.75 } },
  ],
  sources: [EURO_RATES],
  run({ currency }) {
    const row = rowOf(currency);
    return { country: cell(row, 2), year: numeric(row, 3), rate: numberOrNull(row[4]) };
  },
});

export const euroAdopters = defineTool({
  name: "euro_adopters",
  domain: "finance",
  kind: "retrieval",
  description:
    "The countries that had given up their national currency for the euro by a year, and the latest of them.",
  input: z.object({ year: z.int().min(1900).max(2100).describe("year from 1999, such as 2008") }),
  output: z.object({
    joined: z
      .array(z.string())
      .describe("countries that adopted the euro in that year or the last such year before it"),
    members: z
      .int()
      .describe("number of countries, Luxembourg included, that had adopted the euro by the end of the year"),
  }),
  takes: {
    year: {
      concept: "year.recent",
      literals: [1999, 2001, 2007, 2008, 2009, 2011, 2014, 2015, 2023],
      literalOnly: true,
    },
  },
  gives: {
    "/joined": {
      concept: "country.euro",
      list: "set",
      ends: true,
      phrase: "the countries that adopted the euro in {year}",
      ask: "which countries adopted the euro in {year}",
    },
    "/members": {
      concept: "country.tally",
      phrase: "the number of countries with the euro at the end of {year}",
      ask: "how many countries had adopted the euro by the end of {year}",
    },
  },
  probes: [
    { input: { year: 2008 }, expect: { "/joined": ["Cyprus", "Malta"], "/members": 15 } },
    { input: { year: 2012 }, expect: { "/joined": ["Estonia"], "/members": 17 } },
    { input: { year: 1999 }, expect: { "/members": 11 } },
  ],
  sources: [EURO_RATES],
  run({ year }) {
    const past = yearsOfAdoption().filter((adopted) => adopted <= year);
    const last = past.at(-1);
    if (last === undefined)
      throw new ToolError(`year: the euro began in 1999; expected that year or later, not ${year}`);
    const joined = euroRows().filter((row) => numeric(row, 3) === last);
    const members = euroRows().filter((row) => numeric(row, 3) <= year);
    // Luxembourg, one of the first, is not in the table: its franc was the Belgian one in all but name.
    const names = joined.map((row) => cell(row, 2));
    if (last === 1999) names.push("Luxembourg");
    return { joined: names.sort(), members: members.length + 1 };
  },
});
