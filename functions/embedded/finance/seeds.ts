/**
 * What finance tasks may start from: entities of the data, and account numbers that the IBAN registry prints as examples.
 */

import type { Seed } from "../../domain/schema.ts";
import { lazy } from "../../lib/memo.ts";
import { seedMaker } from "../seed_maker.ts";
import { cell } from "../table.ts";
import { ibanRows, vatRows } from "./accounts.ts";
import { carRows } from "./cars.ts";
import { counties } from "./counties.ts";
import { currencyRows } from "./currencies.ts";
import { euroRows } from "./euro.ts";
import { firmRows } from "./firms.ts";
import { householdRows } from "./households.ts";
import { classification, codesOf, isDetailed, isDivided } from "./industries.ts";
import { employmentRows, unemploymentRows } from "./labour.ts";
import { receiptRows } from "./receipts.ts";
import { gapminderRows } from "./world.ts";

/** Example numbers of the IBAN registry (no real accounts). */
const IBANS = [
  "GB29 NWBK 6016 1331 9268 19",
  "DE89 3704 0044 0532 0130 00",
  "FR14 2004 1010 0505 0001 3M02 606",
  "ES91 2100 0418 4502 0005 1332",
  "NL91 ABNA 0417 1643 00",
  "CH93 0076 2011 6238 5295 7",
  "BE68 5390 0754 7034",
  "NO93 8601 1117 947",
  "SE45 5000 0000 0583 9825 7466",
  "DK50 0040 0440 1162 43",
  "AT61 1904 3002 3457 3201",
  "PL61 1090 1014 0000 0712 1981 2874",
  "PT50 0002 0123 1234 5678 9015 4",
  "FI21 1234 5600 0007 85",
  "IE29 AIBK 9311 5212 3456 78",
  "GR16 0110 1250 0000 0001 2300 695",
  "HU42 1177 3016 1111 1018 0000 0000",
  "CZ65 0800 0000 1920 0014 5399",
  "SK31 1200 0000 1987 4263 7541",
  "EE38 2200 2210 2014 5685",
  "LV80 BANK 0000 4351 9500 1",
  "LT12 1000 0111 0100 1000",
  "MT84 MALT 0110 0001 2345 MTLC AST0 01S",
  "CY17 0020 0128 0000 0012 0052 7600",
  "BG80 BNBG 9661 1020 3456 78",
  "RO49 AAAA 1B31 0075 9384 0000",
  "HR12 1001 0051 8630 0016 0",
  "SI56 2633 0001 2039 086",
  "IS14 0159 2600 7654 5510 7303 39",
  "TR33 0006 1005 1978 6457 8413 26",
  "SA03 8000 0000 6080 1016 7519",
  "AE07 0331 2345 6789 0123 456",
  "IL62 0108 0000 0009 9999 999",
];

/** Titles that say what an industry is: neither a remainder of others nor a long list. */
const TITLE_LENGTH_MAX = 45;
const plain = (title: string): boolean =>
  title.length <= TITLE_LENGTH_MAX && !/\b(?:Other|except|Miscellaneous|Not Elsewhere)\b/i.test(title);

/** Currencies that people meet. */
const CURRENCIES = new Set(
  (
    "USD EUR JPY GBP CHF CAD AUD NZD CNY HKD SGD INR KRW SEK NOK DKK ISK PLN CZK HUF RON TRY UAH ZAR BRL MXN ARS CLP COP PEN " +
    "UYU EGP MAD TND KES NGN GHS ETB UGX TZS XOF XAF XCD XPF ILS JOD KWD BHD OMR SAR AED QAR IQD IRR PKR BDT LKR NPR THB VND " +
    "IDR MYR PHP TWD JMD DOP CRC KZT"
  ).split(" "),
);

const REGIONS = ["the Northeast", "the Midwest", "the South", "the West"];

const seed = seedMaker("finance");

export const seeds = lazy((): readonly Seed[] => {
  const payroll = new Set(employmentRows().map((row) => cell(row, 0)));
  const survey = new Set(unemploymentRows().map((row) => cell(row, 0)));
  // Nobody is out of work "in" self-employment, and few speak of all services together as a sector.
  const sectors = [...new Set([...payroll, ...survey])].filter(
    (name) => !/^Self-|^Total |-providing$|-producing$/.test(name),
  );
  const taxed = new Set(vatRows().map((row) => cell(row, 0)));
  const banked = new Set(ibanRows().map((row) => cell(row, 0)));
  /** What the tools know of a country: account numbers, and a tax rate with them, or neither. */
  const countryConcept = (name: string) =>
    !banked.has(name) ? "country.name" : taxed.has(name) ? "country.vat" : "country.iban";
  const { titles } = classification();
  return [
    ...currencyRows()
      .filter((row) => CURRENCIES.has(cell(row, 0)))
      .map((row) =>
        seed("currency", `${cell(row, 3)} (${cell(row, 0)})`, {
          "currency.code": cell(row, 0),
          "currency.number": cell(row, 1),
        }),
      ),
    ...gapminderRows().map((row) => seed("country", cell(row, 0), { [countryConcept(cell(row, 0))]: cell(row, 0) })),
    ...[...new Set(titles.values())].filter(plain).map((title) =>
      seed("industry", title, {
        "industry.code": codesOf(title).at(-1) ?? "",
        ...(isDetailed(title) ? { "industry.detailed": title } : {}),
        ...(isDivided(title) ? { "industry.broad": title } : {}),
      }),
    ),
    ...REGIONS.map((region) => seed("region", region, { "us.census_region": region })),
    ...sectors.map((name) =>
      seed("sector", name, {
        ...(payroll.has(name) ? { "sector.payroll": name } : {}),
        ...(survey.has(name) ? { "sector.survey": name } : {}),
      }),
    ),
    ...firmRows().map((row) => seed("firm", cell(row, 0), { "firm.single": cell(row, 0) })),
    ...receiptRows().map((row) => seed("source of revenue", cell(row, 0), { "revenue.source": cell(row, 0) })),
    ...householdRows().map((row) => seed("state", cell(row, 0), { "us.state_single": cell(row, 0) })),
    ...counties()
      .filter((county) => county.known)
      .map((county) => seed("county", county.name, { "us.county": county.name, "us.state_single": county.state })),
    ...carRows().map((row) => seed("car", cell(row, 0), { "car.single": cell(row, 0) })),
    ...euroRows().map((row) =>
      seed("former currency", cell(row, 0), {
        "currency.legacy": cell(row, 0),
        "country.euro": cell(row, 2),
      }),
    ),
    ...IBANS.map((iban) => seed("bank account number", iban, { "account.iban": iban })),
  ];
});
