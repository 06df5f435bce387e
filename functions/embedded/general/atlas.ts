/**
 * The decoded tables of countries, cities and airports, and the look-ups by name that the tools share.
 */

import { lazy } from "../../lib/memo.ts";
import { ToolError } from "../../tools/contract.ts";
import { nearEntries, nearMatches } from "../near.ts";
import { numberOrNull, rowsOf } from "../table.ts";
import { AIRPORTS } from "./data/airports.ts";
import { CITIES } from "./data/cities.ts";
import { CITIES_LEFT_OUT } from "./data/cities_left_out.ts";
import { COUNTRIES } from "./data/countries.ts";
import { REGIONS } from "./data/regions.ts";
import { fold } from "./text.ts";

export interface Country {
  readonly name: string;
  readonly alpha2: string;
  readonly alpha3: string;
  readonly numeric: string;
  readonly capital: string | null;
  readonly subregion: string | null;
  readonly area: number | null;
  readonly landlocked: boolean;
  readonly member: boolean;
  readonly demonym: string | null;
  readonly calling: string | null;
  readonly tld: string | null;
  readonly currencies: readonly string[];
  readonly languages: readonly string[];
  readonly borders: readonly string[];
  readonly aliases: readonly string[];
}

export interface City {
  readonly name: string;
  readonly country: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly population: number | null;
  readonly zone: string;
  /** Key of its first-level administrative region. */
  readonly region: string | null;
}

/** A first-level administrative region: a state, a province, a county. */
export interface Region {
  readonly name: string;
  readonly key: string;
  readonly country: string;
}

export interface Airport {
  readonly iata: string;
  readonly title: string;
  readonly city: string | null;
  readonly country: string;
  readonly latitude: number;
  readonly longitude: number;
  readonly elevation: number | null;
  readonly zone: string;
  readonly large: boolean;
}

const parts = (cell: string | undefined, by = ",") => (cell === undefined || cell === "" ? [] : cell.split(by));

/** All countries and territories, by alphabet of their names. */
export const countries = lazy((): readonly Country[] =>
  rowsOf(COUNTRIES)
    .map((c): Country => {
      const [name = "", alpha2 = "", alpha3 = "", numeric = ""] = c;
      return {
        name,
        alpha2,
        alpha3,
        numeric,
        capital: c[4] || null,
        subregion: c[5] || null,
        area: numberOrNull(c[6]),
        landlocked: c[7] === "1",
        member: c[8] === "1",
        demonym: c[9] || null,
        calling: c[10] || null,
        tld: c[11] || null,
        currencies: parts(c[12]),
        languages: parts(c[13]),
        borders: parts(c[14]),
        aliases: parts(c[15], "|"),
      };
    })
    .sort((a, b) => (fold(a.name) < fold(b.name) ? -1 : 1)),
);

const byAlpha2 = lazy(() => new Map(countries().map((c) => [c.alpha2, c])));
const byAlpha3 = lazy(() => new Map(countries().map((c) => [c.alpha3, c])));
const byName = lazy(() => {
  const found = new Map<string, Country>();
  // Common names last, so that they win over another country's alternative name.
  for (const c of countries()) for (const alias of c.aliases) found.set(fold(alias), c);
  for (const c of countries()) found.set(fold(c.name), c);
  for (const [alias, alpha2] of OTHER_NAMES) {
    const c = byAlpha2().get(alpha2);
    if (c !== undefined && !found.has(alias)) found.set(alias, c);
  }
  return found;
});

/** Usual English names that the table does not list. */
const OTHER_NAMES: readonly (readonly [string, string])[] = [
  ["turkey", "TR"],
  ["czech republic", "CZ"],
  ["democratic republic of the congo", "CD"],
  ["congo", "CG"],
  ["cote divoire", "CI"],
  ["cabo verde", "CV"],
  ["east timor", "TL"],
  ["swaziland", "SZ"],
  ["burma", "MM"],
  ["macedonia", "MK"],
  ["usa", "US"],
  ["uk", "GB"],
  ["great britain", "GB"],
  ["holland", "NL"],
];

export function findCountry(name: string, field = "country"): Country {
  const found = byName().get(fold(name).replace(/^the /, "")) ?? byName().get(fold(name));
  if (found !== undefined) return found;
  throw new ToolError(
    `${field}: no country or territory called "${name}"; give a short English name such as "Kenya"${nearEntries(name, byName())}`,
  );
}

export function neighboursOf(country: Country): Country[] {
  return country.borders.flatMap((code) => byAlpha3().get(code) ?? []);
}

/**
 * Where GeoNames has further large places, many of them districts or counties, so that no list of cities would be the right one, and
 * the Netherlands, where Rotterdam has more people than Amsterdam in this edition and fewer in others.
 */
const UNCLEAR = new Set("AE AO AR BD CD CN DZ GB HK ID IN JP KE MY NG NL PH PK SO SY TR VE VN ZA".split(" "));

/** People of the most populous place that the table leaves out, by country and by key of a region. */
const leftOut = lazy((): ReadonlyMap<string, number> => {
  const found = new Map<string, number>();
  for (const [country = "", code = "", population] of rowsOf(CITIES_LEFT_OUT))
    for (const area of [country, `${country}.${code}`])
      found.set(area, Math.max(found.get(area) ?? 0, Number(population)));
  return found;
});

/** True where all cities of the country, or of one region of it, that have so many people are listed. */
export function hasAllCities(country: string, people: number, region?: string): boolean {
  const { alpha2 } = findCountry(country);
  return !UNCLEAR.has(alpha2) && (leftOut().get(region ?? alpha2) ?? 0) < people;
}

export function checkCities(field: string, country: string, people: number, region?: string): void {
  if (!hasAllCities(country, people, region))
    throw new ToolError(
      `${field}: the gazetteer does not tell all cities from districts there; try a place in Brazil or Germany`,
    );
}

const cities = lazy((): ReadonlyMap<string, City> => {
  const found = new Map<string, City>();
  for (const c of rowsOf(CITIES)) {
    const [name = "", country = "", latitude, longitude, population, zone = "", code] = c;
    const region = code ? `${country}.${code}` : null;
    const place = { latitude: Number(latitude), longitude: Number(longitude) };
    const city = { name, country: countryByCode(country), ...place, zone, region };
    found.set(fold(name), { ...city, population: numberOrNull(population) });
  }
  for (const [alias, name] of OTHER_CITY_NAMES) {
    const city = found.get(name);
    if (city !== undefined && !found.has(alias)) found.set(alias, city);
  }
  return found;
});

const OTHER_CITY_NAMES: readonly (readonly [string, string])[] = [
  ["new york", "new york city"],
  ["washington", "washington dc"],
  ["washington, dc", "washington dc"],
  ["koln", "cologne"],
  ["goteborg", "gothenburg"],
  ["kiev", "kyiv"],
  ["bangalore", "bengaluru"],
  ["calcutta", "kolkata"],
  ["bombay", "mumbai"],
  ["saigon", "ho chi minh city"],
  ["ulaanbaatar", "ulan bator"],
  ["frankfurt", "frankfurt am main"],
  ["st petersburg", "saint petersburg"],
];

/** Common English name of the country with the ISO 3166-1 alpha-2 code. */
export function countryByCode(alpha2: string): string {
  return byAlpha2().get(alpha2)?.name ?? alpha2;
}

export function findCity(name: string, field = "city"): City {
  const found = cities().get(fold(name));
  if (found !== undefined) return found;
  throw new ToolError(
    `${field}: no city called "${name}" in the table of capitals and cities of 200,000 people or more; give a name such as "Nairobi"${nearEntries(name, cities())}`,
  );
}

/** All cities, each once, in the order of the table. */
export const allCities = lazy((): readonly City[] => [...new Set(cities().values())]);

/** Capitals and smaller places are known too; only these are candidates where the nearest or largest city is asked for. */
const LARGE_CITY = 500_000;

export const largeCities = lazy(() => allCities().filter((c) => (c.population ?? 0) >= LARGE_CITY));

/** All first-level administrative regions, by key. */
export const regions = lazy((): ReadonlyMap<string, Region> => {
  const found = new Map<string, Region>();
  let country = "";
  for (const [alpha2, code = "", name = ""] of rowsOf(REGIONS)) {
    country = alpha2 || country;
    const key = `${country}.${code}`;
    found.set(key, { name, key, country: countryByCode(country) });
  }
  return found;
});

const regionsByName = lazy(() => new Map([...regions().values()].map((r) => [fold(r.name), r])));

export function findRegion(name: string, field = "region"): Region {
  const found = regionsByName().get(fold(name));
  if (found !== undefined) return found;
  throw new ToolError(
    `${field}: no first-level administrative region called "${name}"; give a name such as "Bavaria" or "Sichuan"${nearEntries(name, regionsByName())}`,
  );
}

/** All airports, by IATA code. */
export const airports = lazy((): ReadonlyMap<string, Airport> => {
  const found = new Map<string, Airport>();
  for (const c of rowsOf(AIRPORTS)) {
    const [iata = "", title = "", city, country = "", latitude, longitude, elevation, zone = "", large] = c;
    found.set(iata, {
      iata,
      title,
      city: city || null,
      country: countryByCode(country),
      latitude: Number(latitude),
      longitude: Number(longitude),
      elevation: numberOrNull(elevation),
      zone,
      large: large === "1",
    });
  }
  return found;
});

export function findAirport(code: string, field = "airport"): Airport {
  const found = airports().get(code.trim().toUpperCase());
  if (found !== undefined) return found;
  throw new ToolError(
    `${field}: no airport "${code}" in the table of large airports; give an IATA code such as "NBO"${nearMatches(code, airports().keys())}`,
  );
}

/**
 * The largest and the smallest by area. Null of a single country, and where the area of one is not in the data: that one might be
 * either.
 */
export function extremesByArea(group: readonly Country[]): { largest: string | null; smallest: string | null } {
  const ordered = group.toSorted((a, b) => (b.area ?? 0) - (a.area ?? 0));
  const [first] = ordered;
  const last = ordered.at(-1);
  if (first === undefined || first === last || group.some(({ area }) => area === null))
    return { largest: null, smallest: null };
  return { largest: first.name, smallest: last?.name ?? null };
}
