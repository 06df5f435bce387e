/** Tables of what was counted and measured in the field. Common names are given here: what is compared is whose figures they are. */
import { CARNIVORANS } from "../../../embedded/biology/data/carnivorans.ts";
import { FOREST } from "../../../embedded/biology/data/forest.ts";
import { MAMMALS } from "../../../embedded/biology/data/mammals.ts";
import { MEASURED } from "../../../embedded/biology/data/measured.ts";
import { RUNNERS } from "../../../embedded/biology/data/runners.ts";
import { SITES } from "../../../embedded/biology/data/sites.ts";
import { rowsOf } from "../../../embedded/table.ts";
import { same, within } from "../agree.ts";
import { type Claims, claimsOf } from "../claims.ts";
import type { Package } from "../package.ts";
import { rowsOfR } from "../r.ts";
import { rowsIn, textIn } from "../read.ts";
import type { AuditedTable, Witness } from "../table.ts";

const cran = (name: string, version: string, licence = "GPL-2+ (published figures)"): Package => ({
  registry: "debian",
  name: `r-cran-${name}`,
  version,
  licence,
});
const ADE4 = cran("ade4", "1.7-22-1");
const VEGAN = cran("vegan", "2.6-4+dfsg-1");

type Row = Readonly<Record<string, string>>;
const number = (text: string | undefined) => (text === undefined || text === "" ? "" : String(Number(text)));

/** Says the figures of each of ours that a row of the source has, all of them. */
const figured = (ours: Claims, rows: readonly string[]): Claims => {
  const known = new Set(rows.map((row) => row.trim()));
  return claimsOf(ours, ([key, { figures = "" }]) => [key, { figures: known.has(figures) ? figures : undefined }]);
};
const source = (from: Package, rows: (folder: string) => readonly string[]): Witness => ({
  package: from,
  role: "source",
  kept: "receipt",
  read: (folder, ours) => figured(ours, rows(folder)),
});

const carnivorans: AuditedTable = {
  table: "biology/carnivorans",
  claims: () => claimsOf(rowsOf(CARNIVORANS), ([name = "", ...figures]) => [name, { figures: figures.join(" ") }]),
  fields: { figures: same },
  witnesses: [
    source(cran("ape", "5.7-1"), (folder) =>
      rowsOfR(folder, { library: "ape", data: "carnivora" }, "carnivora").map((row) =>
        ["LS", "GL", "BW", "LY"].map((column) => number(row[column])).join(" "),
      ),
    ),
  ],
};

const runners: AuditedTable = {
  table: "biology/runners",
  claims: () =>
    claimsOf(rowsOf(RUNNERS), ([name = "", speed, mass, range]) => [name, { figures: `${speed} ${mass}`, range }]),
  fields: { figures: same, range: within(1e-6) },
  witnesses: [
    {
      package: ADE4,
      role: "source",
      kept: "receipt",
      read: (folder, ours) => {
        const from = { library: "ade4", data: "carniherbi49" };
        const ran = rowsOfR(folder, from, "carniherbi49$tab2");
        const roamed = rowsOfR(folder, from, "carniherbi49$tab1");
        return claimsOf(ours, ([name, said]) => {
          const at = ran.findIndex((row) => `${number(row.runningspeed)} ${number(row.bodymass)}` === said.figures);
          return [name, at < 0 ? {} : { figures: said.figures, range: roamed[at]?.homerange }];
        });
      },
    },
    {
      package: cran("phytools", "1.5-1-1"),
      role: "second",
      kept: "receipt",
      read: (folder, ours) => {
        const rows = rowsOfR(folder, { library: "phytools", data: "mammal.data" }, "mammal.data");
        return claimsOf(ours, ([name, said]) => {
          const row = rows.find((one) => number(one.bodyMass) === said.figures?.split(" ")[1]);
          return [name, { range: row?.homeRange }];
        });
      },
    },
  ],
};

const DIETS: Readonly<Record<string, string>> = {
  carni: "carnivore",
  herbi: "herbivore",
  omni: "omnivore",
  insecti: "insectivore",
};
const GRAMS = 1000;

const mammals: AuditedTable = {
  table: "biology/mammals",
  claims: () => claimsOf(rowsOf(MAMMALS), ([name = "", , ...figures]) => [name, { figures: figures.join(" ") }]),
  fields: { figures: same },
  witnesses: [
    source(cran("ggplot2", "3.4.1+dfsg-1", "MIT"), (folder) =>
      rowsOfR(folder, { library: "ggplot2", data: "msleep" }, "msleep").map((row) =>
        [
          DIETS[row.vore ?? ""] ?? "",
          number(row.sleep_total),
          number(row.sleep_rem),
          row.brainwt === "" ? "" : String(Number((Number(row.brainwt) * GRAMS).toPrecision(6))),
          number(row.bodywt),
        ].join(" "),
      ),
    ),
  ],
};

const PENGUIN_COLUMNS = ["bill_length_mm", "bill_depth_mm", "flipper_length_mm", "body_mass_g"];
const CRAB_COLUMNS = ["FL", "RW", "CL", "CW", "BD"];
/** One line of figures for each group of rows and each column. */
function groupsOf(rows: readonly Row[], by: readonly string[], columns: readonly string[]): string[] {
  const groups = Map.groupBy(rows, (row) => by.map((name) => row[name]).join(" "));
  return [...groups.values()].flatMap((group) =>
    columns.map((column) =>
      group
        .map((row) => number(row[column]))
        .filter((figure) => figure !== "" && figure !== "NaN")
        .join(" "),
    ),
  );
}

const measured: AuditedTable = {
  table: "biology/measured",
  claims: () => claimsOf(rowsOf(MEASURED), ([name = "", , , figures]) => [name, { figures }]),
  fields: { figures: same },
  witnesses: [
    source({ registry: "pypi", name: "palmerpenguins", version: "0.1.4", licence: "CC0-1.0" }, (folder) =>
      groupsOf(rowsIn(textIn(folder, "palmerpenguins/data/penguins.csv")), ["species", "sex"], PENGUIN_COLUMNS),
    ),
    source(cran("mass", "7.3-58.2-1"), (folder) =>
      groupsOf(rowsOfR(folder, { library: "MASS", data: "crabs" }, "crabs"), ["sp", "sex"], CRAB_COLUMNS),
    ),
  ],
};

const forest: AuditedTable = {
  table: "biology/forest",
  claims: () => claimsOf(rowsOf(FOREST), ([name = "", counts = ""]) => [name, { figures: counts }]),
  fields: { figures: same },
  witnesses: [
    source(VEGAN, (folder) => {
      const plots = rowsOfR(folder, { library: "vegan", data: "BCI" }, "BCI");
      return Object.keys(plots[0] ?? {})
        .filter((name) => name !== "row")
        .map((name) => plots.map((plot) => (plot[name] === "0" ? "" : plot[name])).join(" "));
    }),
  ],
};

/** In which of the sites each species stands, as one bit a site; of the sites on the river, and of the islands. */
function presences(): Map<string, { figures: string }> {
  const [names = [], ...sites] = rowsOf(SITES);
  const found = sites.map(([site = "", , at = ""]) => ({
    river: site.includes("river"),
    at: new Set(at.split(" ").map(Number)),
  }));
  const bits = (river: boolean, species: number) =>
    found
      .filter((site) => site.river === river)
      .map((site) => (site.at.has(species) ? "1" : "0"))
      .join("");
  return new Map(
    names.flatMap((name, species) =>
      [true, false].flatMap((river) => {
        const figures = bits(river, species);
        return figures.includes("1") ? [[`${name} ${river ? "river" : "islands"}`, { figures }] as const] : [];
      }),
    ),
  );
}
const bitsOf = (rows: readonly Row[]) =>
  Object.keys(rows[0] ?? {})
    .filter((name) => name !== "row")
    .map((name) => rows.map((row) => (Number(row[name]) > 0 ? "1" : "0")).join(""));

const sites: AuditedTable = {
  table: "biology/sites",
  claims: () => presences(),
  fields: { figures: same },
  witnesses: [
    source(VEGAN, (folder) => bitsOf(rowsOfR(folder, { library: "vegan", data: "sipoo" }, "sipoo"))),
    source(ADE4, (folder) =>
      bitsOf(
        rowsOfR(folder, { library: "ade4", data: "doubs" }, "doubs$fish").filter((site) =>
          Object.entries(site).some(([name, count]) => name !== "row" && Number(count) > 0),
        ),
      ),
    ),
  ],
};

export const biologyField: readonly AuditedTable[] = [carnivorans, runners, mammals, measured, forest, sites];
