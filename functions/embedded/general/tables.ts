/** What the SQL tools read: tables of the pool, column by column with their units. */
import { lazy } from "../../lib/memo.ts";
import { usdaRows } from "../medicine/usda.ts";
import { cell, numberOrNull } from "../table.ts";
import { airports, allCities, countries } from "./atlas.ts";
import { elements } from "./elements.ts";

type Cell = string | number | boolean | null;

export interface Table {
  readonly name: string;
  readonly description: string;
  /** What each column holds, in order. */
  readonly columns: Readonly<Record<string, string>>;
  readonly rows: () => readonly Readonly<Record<string, Cell>>[];
}

export const TABLES: readonly Table[] = [
  {
    name: "countries",
    description: "Countries and territories",
    columns: {
      name: "Common English name",
      iso2: "ISO 3166-1 alpha-2 code",
      capital: "Capital, null without one",
      subregion: "Subregion, such as Western Africa",
      area_km2: "Area in square kilometres",
      landlocked: "True if it has no coast",
      un_member: "True if it is a member of the United Nations",
      neighbours: "Number of countries it borders on",
    },
    rows: lazy(() =>
      countries().map((one) => ({
        name: one.name,
        iso2: one.alpha2,
        capital: one.capital,
        subregion: one.subregion,
        area_km2: one.area,
        landlocked: one.landlocked,
        un_member: one.member,
        neighbours: one.borders.length,
      })),
    ),
  },
  {
    name: "cities",
    description: "Capitals and cities of 200,000 people or more",
    columns: {
      name: "Name of the city",
      country: "Country, as countries.name has it",
      population: "Population by GeoNames, null if unknown",
      latitude: "Degrees, north positive",
      longitude: "Degrees, east positive",
      time_zone: "IANA time zone",
    },
    rows: lazy(() =>
      allCities().map(({ name, country, population, latitude, longitude, zone }) => ({
        name,
        country,
        population,
        latitude,
        longitude,
        time_zone: zone,
      })),
    ),
  },
  {
    name: "airports",
    description: "Large and medium-sized airports",
    columns: {
      iata: "IATA code",
      name: "Name of the airport",
      city: "City that it serves, null if unknown",
      country: "Country, as countries.name has it",
      elevation_m: "Elevation in metres",
      latitude: "Degrees, north positive",
      longitude: "Degrees, east positive",
    },
    rows: lazy(() =>
      [...airports().values()].map(({ iata, title, city, country, elevation, latitude, longitude }) => ({
        iata,
        name: title,
        city,
        country,
        elevation_m: elevation,
        latitude,
        longitude,
      })),
    ),
  },
  {
    name: "elements",
    description: "Chemical elements",
    columns: {
      number: "Atomic number",
      symbol: "Symbol",
      name: "English name",
      weight: "Standard atomic weight",
      period: "Period of the periodic table",
      family: "Family, such as Noble Gas",
      melting_k: "Melting point in kelvins, null if unknown",
      boiling_k: "Boiling point in kelvins, null if unknown",
      electronegativity: "On the Pauling scale, null if unknown",
      discovered: "Year of discovery, null if known since antiquity",
    },
    rows: lazy(() =>
      elements().map(({ number, symbol, name, weight, period, family, melting, boiling, electronegativity, year }) => ({
        number,
        symbol,
        name,
        weight,
        period,
        family,
        melting_k: melting,
        boiling_k: boiling,
        electronegativity,
        discovered: year,
      })),
    ),
  },
  {
    name: "foods",
    description: "Foods of the United States, per 100 grams",
    columns: {
      name: "Name of the food",
      energy_kcal: "Kilocalories",
      protein_g: "Protein in grams",
      fat_g: "Fat in grams",
      carbohydrate_g: "Carbohydrate in grams",
      fibre_g: "Dietary fibre in grams, null if unknown",
      sugar_g: "Sugar in grams, null if unknown",
    },
    rows: lazy(() =>
      usdaRows().map((row) => ({
        name: cell(row, 0),
        energy_kcal: numberOrNull(cell(row, 3)),
        protein_g: numberOrNull(cell(row, 4)),
        fat_g: numberOrNull(cell(row, 5)),
        carbohydrate_g: numberOrNull(cell(row, 6)),
        fibre_g: numberOrNull(cell(row, 7)),
        sugar_g: numberOrNull(cell(row, 8)),
      })),
    ),
  },
];
