/**
 * Food composition: energy and main components of a food, one vitamin or mineral of it, its group, the richest foods of a group.
 */
import { z } from "zod";
import { lazy } from "../../lib/memo.ts";
import { ToolError } from "../../tools/contract.ts";
import { nearMatches } from "../near.ts";
import { carried } from "../rounding.ts";
import { cell, rowsOf } from "../table.ts";
import { defineTool } from "../tool.ts";
import { FOODS } from "./data/foods.ts";
import { find, fold, indexRows, nameField, numberOrNull, textOrNull } from "./shared.ts";
import { IFCT } from "./sources.ts";
import { SPOKEN_FOODS } from "./spoken_foods.ts";

/** The vitamins and minerals that people look for in food and count in milligrams. */
export const SOUGHT = [
  "vitamin C",
  "thiamin",
  "riboflavin",
  "niacin",
  "vitamin E",
  "calcium",
  "iron",
  "magnesium",
  "phosphorus",
  "potassium",
  "sodium",
  "zinc",
] as const;

/** The vitamins and minerals of the table, in the order of its columns from 9 on. */
export const FOOD_NUTRIENTS = [
  "vitamin C",
  "thiamin",
  "riboflavin",
  "niacin",
  "pantothenic acid",
  "folate",
  "vitamin E",
  "vitamin K",
  "calcium",
  "iron",
  "magnesium",
  "phosphorus",
  "potassium",
  "sodium",
  "zinc",
  "copper",
  "manganese",
  "selenium",
] as const;
export const FIRST_NUTRIENT_COLUMN = 9;
const KJ_PER_KCAL = 4.184;
const TABLES = "the Indian Food Composition Tables";

export const foodRows = lazy(() => rowsOf(FOODS));
/** By the names of the tables, and by those that people use. */
const byName = lazy(() => {
  const index = new Map(indexRows(foodRows()));
  for (const [name, spoken] of Object.entries(SPOKEN_FOODS)) {
    const row = index.get(fold(name));
    if (row !== undefined) index.set(fold(spoken), row);
  }
  return index;
});
/** Groups of which the table leaves out numbered varieties of one food: of aubergines and of green chillies. */
const CUT_GROUPS: ReadonlySet<string> = new Set(["other vegetables", "condiments and spices"]);

/** Throws where not all foods of the group are in the table, so that none is known to have the most of anything. */
export function checkWhole(group: string): void {
  if (CUT_GROUPS.has(fold(group)))
    throw new ToolError(`food_group: not all foods under "${group}" are listed; give another group, such as "Fruits"`);
}

export const foodGroups = lazy(() => [...new Set(foodRows().map((row) => cell(row, 1)))]);

const foodField = nameField(
  'Food as the tables name it, such as "Spinach" or "Rice (raw, milled)", or as people do: "baby corn"',
);
const findFood = (food: string) =>
  find(byName(), food, "food", `one of 500 foods of ${TABLES}, such as "Spinach" or "Rice (raw, milled)"`);

function nutrientColumn(nutrient: string): number {
  const at = FOOD_NUTRIENTS.findIndex((n) => fold(n) === fold(nutrient));
  if (at < 0)
    throw new ToolError(
      `nutrient: no food values for "${nutrient}" here; expected one of ${FOOD_NUTRIENTS.join(", ")}`,
    );
  return FIRST_NUTRIENT_COLUMN + at;
}

/** The name in the tables of a food, however it is spelt. */
export const foodNamed = (food: string, field: string): string =>
  cell(find(byName(), food, field, `foods of ${TABLES}, such as "Spinach" or "Rice (raw, milled)"`), 0);

/** Milligrams of a vitamin or mineral in 100 g of a food; refuses what the tables leave out. */
export function contentOf(food: string, nutrient: string): number {
  const content = numberOrNull(findFood(food), nutrientColumn(nutrient));
  if (content === null)
    throw new ToolError(
      `nutrient: the tables give no ${nutrient} for ${food}; expected a nutrient measured in that food`,
    );
  return content;
}

const grams = (what: string) => z.number().nullable().describe(`${what} in grams per 100 g, null if not measured`);

export const foodMacronutrients = defineTool({
  name: "food_macronutrients",
  domain: "medicine",
  kind: "retrieval",
  description: "Energy, water, protein, fat, dietary fibre and carbohydrate per 100 g of one of 500 foods.",
  input: z.object({ food: foodField }),
  output: z.object({
    energy_kj: z.number().describe("Energy in kilojoules per 100 g"),
    energy_kcal: z
      .number()
      .describe("Energy in kilocalories per 100 g, kilojoules divided by 4.184, ten significant digits"),
    water: grams("Water"),
    protein: grams("Protein"),
    fat: grams("Total fat"),
    fibre: grams("Dietary fibre"),
    carbohydrate: grams("Available carbohydrate"),
  }),
  takes: { food: { concept: "food.single" } },
  gives: {
    "/energy_kj": {
      concept: "energy.kj_per_100g",
      phrase: "the energy [in kilojoules] per 100 grams of {food} <the Indian food tables>",
      ask: "how many kilojoules are there in 100 grams of {food} <the Indian food tables>",
    },
    "/energy_kcal": {
      concept: "energy.kcal_per_100g",
      phrase: "[the energy in kilocalories per 100 grams of] {food} <the Indian food tables>",
      ask: "how many kilocalories are there in 100 grams of {food} <the Indian food tables>",
    },
    "/water": {
      concept: "content.gram_per_100g",
      phrase: "the water [in grams] per 100 grams of {food} <the Indian food tables>",
      ask: "how many grams of water are there in 100 grams of {food} <the Indian food tables>",
    },
    "/protein": {
      concept: "content.gram_per_100g",
      phrase: "the protein [in grams] per 100 grams of {food} <the Indian food tables>",
      ask: "how many grams of protein are there in 100 grams of {food} <the Indian food tables>",
    },
    "/fat": {
      concept: "content.gram_per_100g",
      phrase: "the fat [in grams] per 100 grams of {food} <the Indian food tables>",
      ask: "how many grams of fat are there in 100 grams of {food} <the Indian food tables>",
    },
    "/fibre": {
      concept: "content.gram_per_100g",
      phrase: "the fibre [in grams] per 100 grams of {food} <the Indian food tables>",
      ask: "how many grams of fibre do 100 grams of {food} give <the Indian food tables>",
    },
    "/carbohydrate": {
      concept: "content.gram_per_100g",
      phrase: "the carbohydrate [in grams, without fibre,] per 100 grams of {food} <the Indian food tables>",
      ask: "how many grams of carbohydrate, without fibre, are there in 100 grams of {food} <the Indian food tables>",
    },
  },
  probes: [
    {
      input: { food: "Almond" },
      expect: { "/energy_kj": 2549, "/energy_kcal": 609.2256214, "/protein": 18.41, "/fat": 58.49 },
    },
    { input: { food: "rice, raw, milled" }, expect: { "/energy_kj": 1491, "/carbohydrate": 78.24, "/fibre": 2.81 } },
  ],
  sources: [IFCT],
  run({ food }) {
    const row = findFood(food);
    const energy = Number(cell(row, 3));
    return {
      energy_kj: energy,
      energy_kcal: carried(energy / KJ_PER_KCAL),
      water: numberOrNull(row, 4),
      protein: numberOrNull(row, 5),
      fat: numberOrNull(row, 6),
      fibre: numberOrNull(row, 7),
      carbohydrate: numberOrNull(row, 8),
    };
  },
});

export const foodMicronutrient = defineTool({
  name: "food_micronutrient_content",
  domain: "medicine",
  kind: "retrieval",
  description: "Milligrams of one vitamin or mineral (18 of them) in 100 g of one of 500 foods.",
  input: z.object({ food: foodField, nutrient: nameField('Vitamin or mineral, such as "vitamin C" or "iron"') }),
  output: z.object({ content: z.number().describe("Content in milligrams per 100 g") }),
  takes: {
    food: { concept: "food.single" },
    nutrient: { concept: "nutrient.measured", literals: [...SOUGHT], literalOnly: true },
  },
  gives: {
    "/content": {
      concept: "content.mg_per_100g",
      phrase: "[the amount in milligrams of] {nutrient} from [100 grams of] {food} <the Indian food tables>",
      ask: "how many milligrams of {nutrient} are there in 100 grams of {food} <the Indian food tables>",
    },
  },
  probes: [
    { input: { food: "Gooseberry", nutrient: "vitamin C" }, expect: { "/content": 252 } },
    { input: { food: "spinach", nutrient: "Folate" }, expect: { "/content": 0.142 } },
  ],
  sources: [IFCT],
  run: ({ food, nutrient }) => ({ content: contentOf(food, nutrient) }),
});

export const foodClassification = defineTool({
  name: "food_classification",
  domain: "medicine",
  kind: "retrieval",
  description: "Group of a food in the food composition tables, and the scientific name of the species it comes from.",
  input: z.object({ food: foodField }),
  output: z.object({
    group: z.string().describe('Food group, such as "Fruits"'),
    species: z.string().nullable().describe("Scientific name of the species, null if the tables give none"),
  }),
  takes: { food: { concept: "food.single" } },
  gives: {
    "/species": {
      concept: "species.latin",
      phrase: "the species [(scientific name)] behind {food} <the Indian food tables>",
      ask: "which species gives us {food}, by its scientific name",
      ends: true,
    },
  },
  probes: [
    { input: { food: "Spinach" }, expect: { "/group": "Green Leafy Vegetables", "/species": "Spinacia oleracea" } },
    { input: { food: "Paneer" }, expect: { "/group": "Milk and Milk Products", "/species": null } },
  ],
  sources: [IFCT],
  run({ food }) {
    const row = findFood(food);
    return { group: cell(row, 1), species: textOrNull(row, 2) };
  },
});

export const foodsRichest = defineTool({
  name: "foods_richest_in_nutrient",
  domain: "medicine",
  kind: "retrieval",
  description:
    "The food of a food group with the most of one vitamin or mineral, how much that is, and the five richest in order.",
  input: z.object({
    food_group: nameField('Food group, such as "Fruits" or "Marine Fish"'),
    nutrient: nameField('Vitamin or mineral, such as "vitamin C" or "iron"'),
  }),
  output: z.object({
    richest: z.string().describe("Food with the highest content"),
    content: z.number().describe("Content of that food in milligrams per 100 g"),
    top_five: z
      .array(z.string())
      .nullable()
      .describe("The five foods with the highest content, highest first; null if some share a content"),
  }),
  takes: {
    food_group: { concept: "food.group" },
    nutrient: {
      concept: "nutrient.measured",
      literals: SOUGHT.filter((nutrient) => !["phosphorus", "sodium"].includes(nutrient)),
      literalOnly: true,
    },
  },
  gives: {
    "/richest": {
      concept: "food.name",
      phrase: "the food with the most {nutrient} among {food_group} <the Indian food tables>",
      ask: "which food among {food_group} has the most {nutrient} <the Indian food tables>",
      ends: true,
    },
    "/top_five": {
      concept: "food.top",
      list: "ordered",
      phrase: "the five foods with the most {nutrient}[, highest first,] among {food_group} <the Indian food tables>",
      ask: "which five foods among {food_group} have the most {nutrient}, highest first <the Indian food tables>",
      ends: true,
    },
  },
  probes: [
    { input: { food_group: "Fruits", nutrient: "vitamin C" }, expect: { "/richest": "Gooseberry", "/content": 252 } },
    { input: { food_group: "marine fish", nutrient: "zinc" }, expect: { "/top_five/0": "Eggs (cat fish)" } },
  ],
  sources: [IFCT],
  run({ food_group, nutrient }) {
    const column = nutrientColumn(nutrient);
    const group = foodGroups().find((g) => fold(g) === fold(food_group));
    if (group === undefined)
      throw new ToolError(
        `food_group: "${food_group}" is not known here; expected one of ${foodGroups().join(", ")}${nearMatches(food_group, foodGroups())}`,
      );
    checkWhole(group);
    const ranked = foodRows()
      .filter((row) => cell(row, 1) === group && cell(row, column) !== "")
      .toSorted((a, b) => Number(cell(b, column)) - Number(cell(a, column)));
    const contents = ranked.slice(0, 6).map((row) => Number(cell(row, column)));
    const [first, second] = contents;
    if (first === undefined || first === second)
      throw new ToolError(
        `nutrient: the foods under ${group} have no single richest one in ${nutrient}; expected another nutrient, such as iron`,
      );
    const top = ranked.slice(0, 5).map((row) => cell(row, 0));
    const clear = top.length === 5 && contents.every((value, i) => i === 0 || value !== contents[i - 1]);
    return { richest: top[0] ?? "", content: first, top_five: clear ? top : null };
  },
});
