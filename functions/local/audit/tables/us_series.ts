/** Tables of the United States: labour, households, receipts. */
import { COUNTIES_TSV } from "../../../embedded/finance/data/counties.ts";
import { EMPLOYMENT_TSV } from "../../../embedded/finance/data/employment.ts";
import { HOUSEHOLDS_TSV } from "../../../embedded/finance/data/households.ts";
import { RECEIPTS_TSV } from "../../../embedded/finance/data/receipts.ts";
import { UNEMPLOYMENT_TSV } from "../../../embedded/finance/data/unemployment.ts";
import { rowsOf } from "../../../embedded/table.ts";
import { near, plain, same, series } from "../agree.ts";
import { type Claims, claimsOf } from "../claims.ts";
import { VEGA } from "../packages.ts";
import { jsonIn, rowsIn, textIn, unzippedIn } from "../read.ts";
import type { AuditedTable } from "../table.ts";
import { columnsBy } from "./columns.ts";

const exact = near(1e-6);

const unemployment: AuditedTable = {
  table: "finance/unemployment",
  claims: () => claimsOf(rowsOf(UNEMPLOYMENT_TSV), ([sector = "", rates, counts]) => [sector, { rates, counts }]),
  fields: { rates: series(exact), counts: series(exact) },
  witnesses: [
    {
      package: VEGA,
      role: "source",
      kept: "receipt",
      read: (folder, ours) => {
        const rows = jsonIn<readonly Record<string, string>[]>(
          folder,
          "package/data/unemployment-across-industries.json",
        );
        return bySeries(
          ours,
          columnsBy(
            rows.filter(({ year }) => Number(year) < 2010),
            (row) => row.series ?? "",
            { rates: (row) => row.rate ?? "", counts: (row) => row.count ?? "" },
          ),
        );
      },
    },
  ],
};

/** What the package says, under our name of the series with the same values where it uses another. */
function bySeries(ours: Claims, theirs: Claims): Claims {
  const named = new Map([...theirs].map(([name, said]) => [plain(name), said]));
  const byValues = new Map([...theirs.values()].map((said) => [JSON.stringify(Object.values(said)), said]));
  return claimsOf(ours, ([name, said]) => [
    name,
    named.get(plain(name)) ?? byValues.get(JSON.stringify(Object.values(said))) ?? {},
  ]);
}

const employment: AuditedTable = {
  table: "finance/employment",
  claims: () => claimsOf(rowsOf(EMPLOYMENT_TSV), ([sector = "", people]) => [sector, { people }]),
  fields: { people: series(exact) },
  witnesses: [
    {
      package: VEGA,
      role: "source",
      kept: "receipt",
      read: (folder, ours) => {
        const rows = rowsIn(textIn(folder, "package/data/us-employment.csv"));
        const columns = Object.keys(rows[0] ?? {}).filter((name) => name !== "month");
        return bySeries(
          ours,
          claimsOf(columns, (name) => [name, { people: rows.map((row) => Number(row[name])).join(",") }]),
        );
      },
    },
  ],
};

/** Where a bracket of incomes begins: "<10000", "15000 to 24999", "200000+". */
const lowest = (bracket: string) => (bracket.startsWith("<") ? 0 : Number.parseInt(bracket, 10));

const households: AuditedTable = {
  table: "finance/households",
  claims: () =>
    claimsOf(rowsOf(HOUSEHOLDS_TSV), ([state = "", region, total, shares]) => [state, { region, total, shares }]),
  fields: { region: same, total: same, shares: series(near(1e-6)) },
  witnesses: [
    {
      package: VEGA,
      role: "source",
      kept: "receipt",
      read: (folder) => {
        const rows = jsonIn<readonly { name: string; region: string; total: number; pct: number; group: string }[]>(
          folder,
          "package/data/income.json",
        );
        return claimsOf(
          Map.groupBy(rows, ({ name }) => name),
          ([state, of]) => [
            state,
            {
              region: of[0]?.region,
              total: of[0]?.total,
              shares: of
                .toSorted((a, b) => lowest(a.group) - lowest(b.group))
                .map(({ pct }) => Math.round(pct * 1e4) / 100)
                .join(","),
            },
          ],
        );
      },
    },
  ],
};

const receipts: AuditedTable = {
  table: "finance/receipts",
  claims: () => claimsOf(rowsOf(RECEIPTS_TSV), ([source = "", values]) => [source, { values }]),
  fields: { values: series(exact) },
  witnesses: [
    {
      package: VEGA,
      role: "source",
      kept: "receipt",
      read: (folder, ours) => {
        const rows = jsonIn<readonly Record<string, string | number>[]>(folder, "package/data/budget.json");
        const years = Array.from({ length: 53 }, (_, at) => String(1962 + at));
        const amount = (cell: string | number | undefined) => Number(String(cell ?? 0).replaceAll(",", ""));
        return bySeries(
          ours,
          claimsOf(
            Map.groupBy(rows, (row) => String(row["Source category name"])),
            ([source, of]) => [
              source,
              { values: years.map((year) => of.reduce((sum, row) => sum + amount(row[year]), 0)).join(",") },
            ],
          ),
        );
      },
    },
  ],
};

/** "Autauga County, AL" and "De Witt" alike. */
const countyKey = (name: string) =>
  plain(
    name
      .replace(/, [A-Z]{2}$/, "")
      .replace(/ City city$/, " City")
      .replace(/ (County|Parish)(?:\/.*)?$/i, "")
      .replace(/^St\. /, "Saint "),
  );

const counties: AuditedTable = {
  table: "finance/counties",
  claims: () =>
    claimsOf(
      rowsOf(COUNTIES_TSV).flatMap(([state = "", cells = ""]) => cells.split(",").map((cell) => ({ state, cell }))),
      ({ state, cell }) => {
        const [name = "", rate] = cell.replace("*", "").split(":");
        return [`${STATES[state]} ${countyKey(name)}`, { rate }];
      },
    ),
  fields: { rate: exact },
  witnesses: [
    {
      package: { registry: "pypi", name: "bokeh_sampledata", version: "2026.1", licence: "BSD-3-Clause" },
      role: "second",
      kept: "receipt",
      read: (folder) =>
        claimsOf(
          [
            ...unzippedIn(folder, "bokeh_sampledata/_data/unemployment09.csv.gz").matchAll(
              /^[A-Z]{2}\d+,\d+,\d+,"([^"]*)",2009,.*,([\d.]+)\s*$/gm,
            ),
          ],
          ([, name = "", rate]) => [`${name.slice(-2)} ${countyKey(name)}`, { rate }],
        ),
    },
  ],
};

const STATES: Readonly<Record<string, string>> = Object.fromEntries(
  `Alabama AL,Arizona AZ,Arkansas AR,California CA,Colorado CO,Connecticut CT,Delaware DE,Florida FL,Georgia GA,Hawaii HI,Idaho ID,
Illinois IL,Indiana IN,Iowa IA,Kansas KS,Kentucky KY,Louisiana LA,Maine ME,Maryland MD,Massachusetts MA,Michigan MI,Minnesota MN,
Mississippi MS,Missouri MO,Montana MT,Nebraska NE,Nevada NV,New Hampshire NH,New Jersey NJ,New Mexico NM,New York NY,North Carolina NC,
North Dakota ND,Ohio OH,Oklahoma OK,Oregon OR,Pennsylvania PA,Rhode Island RI,South Carolina SC,South Dakota SD,Tennessee TN,Texas TX,
Utah UT,Vermont VT,Virginia VA,Washington WA,West Virginia WV,Wisconsin WI,Wyoming WY`
    .split(/,\s*/)
    .map((state) => [state.slice(0, -3), state.slice(-2)]),
);

export const usSeries: readonly AuditedTable[] = [counties, employment, households, receipts, unemployment];
