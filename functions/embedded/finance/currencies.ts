/**
 * Currencies of ISO 4217: what the standard says of a code, the way back from the number, rounding to the minor unit.
 */
import { z } from "zod";
import { lazy } from "../../lib/memo.ts";
import { ToolError } from "../../tools/contract.ts";
import { nearMatches } from "../near.ts";
import { cell, rowsOf } from "../table.ts";
import { defineTool } from "../tool.ts";
import { CURRENCIES_TSV } from "./data/currencies.ts";
import { fold, indexBy, nameField, numeric, toDecimals } from "./shared.ts";
import { ISO_4217 } from "./sources.ts";

export const currencyRows = lazy(() => rowsOf(CURRENCIES_TSV));
const byCode = lazy(() => indexBy(currencyRows(), 0));
const byNumber = lazy(() => indexBy(currencyRows(), 1));
/** Without the names that two currencies share. */
const byName = lazy(() => {
  const names = currencyRows().map((row) => fold(cell(row, 3)));
  return indexBy(
    currencyRows().filter((_, i) => names.indexOf(names[i] ?? "") === names.lastIndexOf(names[i] ?? "")),
    3,
  );
});

function findCurrency(currency: string): string[] {
  const row = byCode().get(fold(currency)) ?? byName().get(fold(currency));
  if (row === undefined)
    throw new ToolError(
      `currency: "${currency}" is not known here; expected an ISO 4217 code in use, such as EUR or JPY${nearMatches(
        currency,
        currencyRows().flatMap((row) => [cell(row, 0), cell(row, 3)]),
      )}`,
    );
  return row;
}
const currencyField = nameField("ISO 4217 code of a currency, such as EUR; the name in the standard is accepted too");

export const iso4217Currency = defineTool({
  name: "iso4217_currency",
  domain: "finance",
  kind: "retrieval",
  description:
    "Looks a currency up in ISO 4217: its name, three-digit code, minor unit, and the countries and territories that use it.",
  input: z.object({ currency: currencyField }),
  output: z.object({
    name: z.string().describe("name of the currency in ISO 4217"),
    numeric_code: z.string().describe("three-digit code, with leading zeros"),
    minor_digits: z.int().describe("number of decimal digits of the minor unit"),
    countries: z.array(z.string()).describe("countries and territories that use it, in alphabetical order"),
    country_count: z.int().describe("number of those countries and territories"),
  }),
  takes: { currency: { concept: "currency.code" } },
  gives: {
    "/name": {
      concept: "currency.name",
      ends: true,
      phrase: "the full currency name of {currency} <ISO 4217>",
      ask: "what is {currency} called in full <ISO 4217>",
    },
    "/numeric_code": {
      concept: "currency.number",
      ends: true,
      phrase: "the three-digit number of {currency} <ISO 4217>",
      ask: "what is the three-digit numeric code of {currency} <ISO 4217>",
    },
    "/minor_digits": {
      concept: "currency.digits",
      phrase: "the number of decimals in amounts of {currency} <ISO 4217>",
      ask: "how many decimals do amounts in {currency} have <ISO 4217>",
    },
    "/countries": {
      concept: "country.name",
      list: "set",
      ends: true,
      phrase: "the countries and territories that use {currency} <ISO 4217>",
      ask: "which countries and territories use {currency} <ISO 4217>",
    },
    "/country_count": {
      concept: "country.tally",
      phrase: "the number of countries and territories that use {currency} <ISO 4217>",
      ask: "how many countries and territories use {currency} <ISO 4217>",
    },
  },
  probes: [
    {
      input: { currency: "KWD" },
      expect: { "/name": "Kuwaiti Dinar", "/numeric_code": "414", "/minor_digits": 3, "/countries": ["Kuwait"] },
    },
    { input: { currency: "chf" }, expect: { "/numeric_code": "756", "/country_count": 2 } },
  ],
  sources: [ISO_4217],
  run({ currency }) {
    const row = findCurrency(currency);
    const countries = cell(row, 4).split(";");
    return {
      name: cell(row, 3),
      numeric_code: cell(row, 1),
      minor_digits: numeric(row, 2),
      countries,
      country_count: countries.length,
    };
  },
});

export const iso4217ByNumber = defineTool({
  name: "iso4217_by_number",
  domain: "finance",
  kind: "retrieval",
  description: "Finds the currency that has a given three-digit ISO 4217 code.",
  input: z.object({
    number: z.string().min(1).max(12).describe("three-digit ISO 4217 code as text, such as 756 or 036"),
  }),
  output: z.object({ code: z.string().describe("three-letter ISO 4217 code of the currency") }),
  takes: { number: { concept: "currency.number" } },
  gives: {
    "/code": {
      concept: "currency.code",
      ends: true,
      phrase: "[the three-letter code of] the currency with the number {number} <ISO 4217>",
      ask: "which three-letter currency code goes with the number {number} <ISO 4217>",
    },
  },
  probes: [
    { input: { number: "756" }, expect: { "/code": "CHF" } },
    { input: { number: "036" }, expect: { "/code": "AUD" } },
  ],
  sources: [ISO_4217],
  run({ number }) {
    const row = byNumber().get(fold(number).padStart(3, "0"));
    if (row === undefined)
      throw new ToolError(
        `number: "${number}" belongs to no currency known here; expected an ISO 4217 number such as 756`,
      );
    return { code: cell(row, 0) };
  },
});

export const roundToMinorUnit = defineTool({
  name: "round_to_minor_unit",
  domain: "finance",
  kind: "processing",
  description:
    "Rounds an amount to the smallest unit that ISO 4217 gives a currency (halves away from zero) and counts those units.",
  input: z.object({
    amount: z.number().min(-1e11).max(1e11).describe("amount of money in the currency"),
    currency: currencyField,
  }),
  output: z.object({
    rounded: z.number().describe("the amount rounded to the minor unit"),
    minor_units: z.int().describe("how many minor units the rounded amount is"),
  }),
  takes: {
    amount: {
      concept: "money.usd",
      literals: [19.995, 1234.5678, 87.6543, 450.505, 12.3456],
      literalOnly: true,
    },
    currency: { concept: "currency.code" },
  },
  gives: {
    "/rounded": {
      concept: "money.rounded",
      phrase: "the amount of {amount} rounded to the smallest unit of {currency} <ISO 4217>",
      ask: "how is an amount of {amount} in {currency} rounded to the smallest unit <ISO 4217>",
    },
    "/minor_units": {
      concept: "minor.count",
      contrived: true,
      phrase: "the number of smallest units that make {amount} in {currency}[, to the nearest whole] <ISO 4217>",
      ask: "how many of the smallest units, such as cents, are {amount} in {currency}, to the nearest whole <ISO 4217>",
    },
  },
  probes: [
    { input: { amount: 1234.5678, currency: "JPY" }, expect: { "/rounded": 1235, "/minor_units": 1235 } },
    { input: { amount: 1234.5678, currency: "KWD" }, expect: { "/rounded": 1234.568, "/minor_units": 1234568 } },
    { input: { amount: -0.125, currency: "EUR" }, expect: { "/rounded": -0.13, "/minor_units": -13 } },
  ],
  sources: [ISO_4217],
  run({ amount, currency }) {
    const digits = numeric(findCurrency(currency), 2);
    const rounded = toDecimals(amount, digits);
    return { rounded, minor_units: Math.round(rounded * 10 ** digits) };
  },
});
