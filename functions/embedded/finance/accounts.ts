/**
 * Bank account numbers and sales taxes of countries: IBAN formats, what an IBAN says, tax rates, tax on a price.
 */
import { z } from "zod";
import { lazy } from "../../lib/memo.ts";
import { ToolError } from "../../tools/contract.ts";
import { cell, rowsOf } from "../table.ts";
import { defineTool } from "../tool.ts";
import { IBAN_COUNTRIES_TSV } from "./data/ibans.ts";
import { VAT_TSV } from "./data/vat.ts";
import { findCountry, indexBy, money, nameField, numeric } from "./shared.ts";
import { IBAN_REGISTRY, IBANTOOLS, VAT_RATES } from "./sources.ts";

export const ibanRows = lazy(() => rowsOf(IBAN_COUNTRIES_TSV));
const ibanCountries = lazy(() => indexBy(ibanRows(), 0));
const ibanNames = lazy(() => new Map(ibanRows().map((row) => [cell(row, 1), cell(row, 0)])));
export const vatRows = lazy(() => rowsOf(VAT_TSV));
export const vatCountries = lazy(() => indexBy(vatRows(), 0));

export const ibanFormat = defineTool({
  name: "iban_format",
  domain: "finance",
  kind: "retrieval",
  description:
    "The IBAN format of a country in the SWIFT registry: length, code, whether it is in the Single Euro Payments Area.",
  input: z.object({ country: nameField("English short name of a country that uses IBANs, such as Norway") }),
  output: z.object({
    length: z.int().describe("number of characters of an IBAN of the country"),
    prefix: z.string().describe("two letters that an IBAN of the country starts with"),
    sepa: z.boolean().describe("whether accounts of the country can take part in the Single Euro Payments Area"),
  }),
  takes: { country: { concept: "country.iban" } },
  gives: {
    "/length": {
      concept: "iban.length",
      ends: true,
      phrase: "the length of an IBAN from {country}[, in characters]",
      ask: "how many characters does an IBAN from {country} have",
    },
    "/prefix": {
      concept: "country.code",
      ends: true,
      phrase: "the two letters that start an IBAN from {country}",
      ask: "which two letters does an IBAN from {country} start with",
    },
    "/sepa": {
      concept: "truth",
      phrase: "whether {country} is in the Single Euro Payments Area",
    },
  },
  probes: [
    { input: { country: "Norway" }, expect: { "/length": 15, "/prefix": "NO", "/sepa": true } },
    { input: { country: "Malta" }, expect: { "/length": 31, "/prefix": "MT", "/sepa": true } },
    { input: { country: "Kuwait" }, expect: { "/length": 30, "/sepa": false } },
  ],
  sources: [IBAN_REGISTRY],
  async run({ country }) {
    const row = findCountry(ibanCountries(), country, "a country in the IBAN registry");
    const prefix = cell(row, 1);
    const { getCountrySpecifications } = await import("ibantools");
    const format = getCountrySpecifications()[prefix];
    return { length: format?.chars ?? 0, prefix, sepa: format?.SEPA ?? false };
  },
});

export const ibanDecode = defineTool({
  name: "iban_decode",
  domain: "finance",
  kind: "processing",
  description:
    "Checks an IBAN (format and ISO 7064 check digits) and takes it apart: country, check digits, domestic part.",
  input: z.object({
    iban: z.string().min(2).max(50).describe("IBAN, with or without spaces, such as GB29 NWBK 6016 1331 9268 19"),
  }),
  output: z.object({
    country: z.string().describe("country that issued the account number"),
    check_digits: z.string().describe("the two check digits"),
    domestic_length: z.int().describe("number of characters of the domestic account number (BBAN)"),
    domestic: z.string().describe("domestic account number (BBAN)"),
  }),
  takes: { iban: { concept: "account.iban", quote: true } },
  gives: {
    "/country": {
      concept: "country.name",
      ends: true,
      phrase: "the country that the IBAN {iban} is from",
      ask: "which country is the IBAN {iban} from",
    },
  },
  probes: [
    {
      input: { iban: "GB29 NWBK 6016 1331 9268 19" },
      expect: {
        "/country": "United Kingdom",
        "/check_digits": "29",
        "/domestic": "NWBK60161331926819",
        "/domestic_length": 18,
      },
    },
    { input: { iban: "NO9386011117947" }, expect: { "/country": "Norway", "/domestic_length": 11 } },
  ],
  sources: [IBANTOOLS],
  async run({ iban }) {
    const { electronicFormatIBAN, isValidIBAN } = await import("ibantools");
    const compact = electronicFormatIBAN(iban) ?? "";
    const country = ibanNames().get(compact.slice(0, 2));
    if (country === undefined || !isValidIBAN(compact))
      throw new ToolError(`iban: "${iban}" is not a valid IBAN; expected one such as NO93 8601 1117 947`);
    const domestic = compact.slice(4);
    return { country, check_digits: compact.slice(2, 4), domestic_length: domestic.length, domestic };
  },
});

export const vatRate = defineTool({
  name: "national_vat_rate",
  domain: "finance",
  kind: "retrieval",
  description:
    "The standard rate of value-added tax (or general goods and services tax) of a European country or Türkiye, in May 2026.",
  input: z.object({
    country: nameField("English short name of a European country with a value-added tax, such as Sweden"),
  }),
  output: z.object({ rate: z.number().describe("standard rate, percent") }),
  takes: { country: { concept: "country.vat" } },
  gives: {
    "/rate": {
      concept: "rate.tax",
      phrase: "the standard VAT rate [as of May 2026] in {country}",
      ask: "how high is the standard VAT rate in {country} [as of May 2026]",
    },
  },
  probes: [
    { input: { country: "Sweden" }, expect: { "/rate": 25 } },
    { input: { country: "Switzerland" }, expect: { "/rate": 8.1 } },
    { input: { country: "turkey" }, expect: { "/rate": 20 } },
  ],
  sources: [VAT_RATES],
  run({ country }) {
    const row = findCountry(vatCountries(), country, "a European country with a value-added tax");
    return { rate: numeric(row, 1) };
  },
});

export const taxOnPrice = defineTool({
  name: "tax_on_price",
  domain: "finance",
  kind: "processing",
  description:
    "Adds a sales or value-added tax to a net price, and takes the tax out of a gross price, at a rate in percent.",
  input: z.object({
    price: z.number().min(0).max(1e12).describe("price in euros"),
    rate: z.number().min(0).max(200).describe("tax rate in percent"),
  }),
  output: z.object({
    gross: z.number().describe("price with tax, when the price given is net, to the cent"),
    net: z.number().describe("price without tax, when the price given is gross, to the cent"),
    tax_included: z.number().describe("tax contained in the price, when the price given is gross, to the cent"),
  }),
  takes: {
    price: { concept: "money.price", literals: [80, 250, 1200, 3500, 15000, 24000], literalOnly: true },
    rate: { concept: "rate.tax", literals: [5, 7.5, 10, 19, 25] },
  },
  gives: {
    "/gross": {
      concept: "money.tax",
      phrase: "the price with tax of something that costs {price} euros before tax at {rate}",
      ask: "what do I pay for something that costs {price} euros before tax at {rate}",
    },
    "/net": {
      concept: "money.tax",
      phrase: "the price before tax of something that costs {price} euros with tax at {rate}",
      ask: "what does something cost before tax if it is {price} euros with tax at {rate}",
    },
    "/tax_included": {
      concept: "money.tax",
      ends: true,
      phrase: "the tax in a price of {price} euros with tax at {rate}",
      ask: "how much of a price of {price} euros is tax at {rate}",
    },
  },
  follows: ["national_vat_rate"],
  probes: [
    { input: { price: 100, rate: 20 }, expect: { "/gross": 120, "/net": 83.33, "/tax_included": 16.67 } },
    { input: { price: 1250, rate: 8.1 }, expect: { "/gross": 1351.25 } },
  ],
  sources: [
    {
      name: "Tax fraction of a tax-inclusive price",
      kind: "formula",
      licence: "none (published formula)",
      version: "Value Added Tax Act 1994 (United Kingdom), section 19(2)",
    },
  ],
  run({ price, rate }) {
    const net = price / (1 + rate / 100);
    return { gross: money(price * (1 + rate / 100)), net: money(net), tax_included: money(price - net) };
  },
});
