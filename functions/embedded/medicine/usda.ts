/**
 * Foods of the United States: a household measure of a food with its mass and energy, and two foods compared on a nutrient.
 */
import { z } from "zod";
import { lazy } from "../../lib/memo.ts";
import { ToolError } from "../../tools/contract.ts";
import { cell, rowsOf } from "../table.ts";
import { defineTool } from "../tool.ts";
import { USDA_FOODS } from "./data/usda.ts";
import { choose, find, indexRows, nameField, numberOrNull, significant } from "./shared.ts";
import { USDA } from "./sources.ts";

/** In the order of the columns from 4 on. */
const NUTRIENTS = [
  "protein",
  "fat",
  "carbohydrate",
  "dietary fibre",
  "sugar",
  "cholesterol",
  "calcium",
  "iron",
  "magnesium",
  "potassium",
  "sodium",
  "zinc",
  "vitamin C",
  "thiamin",
  "riboflavin",
  "niacin",
  "vitamin B6",
  "folate",
  "vitamin B12",
] as const;
const FIRST_NUTRIENT_COLUMN = 4;
const TABLES = "the USDA food tables";

export const usdaRows = lazy(() => rowsOf(USDA_FOODS));
const byName = lazy(() => indexRows(usdaRows()));
const foodField = nameField('Food as the USDA tables name it, such as "Honey" or "Broccoli (raw)"');
const findFood = (food: string, field: string) =>
  find(byName(), food, field, `one of ${usdaRows().length} foods of ${TABLES}, such as "Honey" or "Blueberries (raw)"`);

export const usdaServing = defineTool({
  name: "usda_food_serving",
  domain: "medicine",
  kind: "retrieval",
  description:
    "Household measure of a common food (such as a cup or a slice), its mass in grams and the energy in it, by the USDA tables.",
  input: z.object({ food: foodField }),
  output: z.object({
    measure: z.string().describe('Household measure, such as "1 cup, sliced"'),
    mass: z.number().describe("Mass of that measure in grams"),
    energy: z.number().describe("Energy of that measure in kilocalories, four significant digits"),
  }),
  takes: { food: { concept: "food.usda" } },
  gives: {
    "/measure": {
      concept: "measure.household",
      phrase: "the household measure for a serving of {food} <the household measures of the USDA tables>",
      ask: "which household measure is a serving of {food} <the household measures of the USDA tables>",
      ends: true,
    },
    "/mass": {
      concept: "mass.measure",
      phrase: "the weight [in grams] that a serving of {food} has <the household measures of the USDA tables>",
      ask: "how many grams does a serving of {food} weigh <the household measures of the USDA tables>",
      ends: true,
    },
    "/energy": {
      concept: "energy.kcal",
      phrase: "the energy [in kilocalories] from a serving of {food} <the household measures of the USDA tables>",
      ask: "how many kilocalories are there in a serving of {food} <the household measures of the USDA tables>",
    },
  },
  probes: [
    { input: { food: "Honey" }, expect: { "/measure": "1 cup", "/mass": 339, "/energy": 1031 } },
    { input: { food: "broccoli raab, raw" }, expect: { "/measure": "1 cup, chopped", "/mass": 40, "/energy": 8.8 } },
  ],
  sources: [USDA],
  run({ food }) {
    const row = findFood(food, "food");
    const mass = Number(cell(row, 2));
    return { measure: cell(row, 1), mass, energy: significant((mass * Number(cell(row, 3))) / 100, 4) };
  },
});

/** What people eat every day, and compare. */
export const EVERYDAY = [
  "Almonds",
  "Apples (raw, with skin)",
  "Apricots (raw)",
  "Asparagus (raw)",
  "Bananas (raw)",
  "Beets (raw)",
  "Blackberries (raw)",
  "Blueberries (raw)",
  "Broccoli (raw)",
  "Brussels sprouts (raw)",
  "Cabbage (raw)",
  "Carrots (raw)",
  "Celery (raw)",
  "Cheese (brie)",
  "Cheese (cheddar)",
  "Cheese (feta)",
  "Cheese (Swiss)",
  "Couscous (cooked)",
  "Croissants (butter)",
  "Eggplant (raw)",
  "Honey",
  "Kiwifruit (green, raw)",
  "Lentils (raw)",
  "Mangos (raw)",
  "Melons (cantaloupe, raw)",
  "Mushrooms (white, raw)",
  "Nectarines (raw)",
  "Onions (raw)",
  "Orange juice (raw)",
  "Pears (raw)",
  "Peas (green, raw)",
  "Pecans",
  "Plums (raw)",
  "Pumpkin (raw)",
  "Quinoa (cooked)",
  "Radishes (raw)",
  "Raspberries (raw)",
  "Spinach (raw)",
  "Strawberries (raw)",
  "Walnuts (english)",
  "Watermelon (raw)",
  "Wild rice (cooked)",
];

/** Fruits and vegetables, which people compare, and by what. */
const PRODUCE = EVERYDAY.filter((food) => /\(raw|, raw\)/.test(food) && !/juice|Lentils/.test(food));
const PRODUCE_NUTRIENTS = [
  "protein",
  "carbohydrate",
  "dietary fibre",
  "sugar",
  "calcium",
  "iron",
  "magnesium",
  "potassium",
  "zinc",
  "vitamin C",
  "vitamin B6",
  "folate",
] as const;

export const usdaCompared = defineTool({
  name: "usda_foods_compared",
  domain: "medicine",
  kind: "retrieval",
  description:
    "Which of two common foods has more of a nutrient per 100 g by the USDA tables, and how many times as much.",
  input: z.object({ first: foodField, second: foodField, nutrient: nameField(`One of ${NUTRIENTS.join(", ")}`) }),
  output: z.object({
    richer: z.string().describe("The food with more of the nutrient per 100 g"),
    poorer: z.string().describe("The food with less of it"),
    ratio: z
      .number()
      .nullable()
      .describe("Higher content over lower content, four significant digits, null if one has none"),
  }),
  takes: {
    first: { concept: "food.usda", literals: PRODUCE, literalOnly: true },
    second: { concept: "food.usda", literals: PRODUCE, literalOnly: true },
    nutrient: { concept: "nutrient.usda", literals: [...PRODUCE_NUTRIENTS], literalOnly: true },
  },
  alike: [["first", "second"]],
  gives: {
    "/richer": {
      concept: "food.usda",
      phrase: "the food with more {nutrient} per 100 grams out of {first} and {second} <the USDA food tables>",
      ask: "which has more {nutrient} per 100 grams, {first} or {second} <the USDA food tables>",
      ends: true,
    },
    "/poorer": {
      concept: "food.usda",
      phrase: "the food with less {nutrient} per 100 grams out of {first} and {second} <the USDA food tables>",
      ask: "which has less {nutrient} per 100 grams, {first} or {second} <the USDA food tables>",
      ends: true,
    },
    "/ratio": {
      concept: "ratio.content",
      phrase: "the factor by which the {nutrient} per 100 grams of {first} and {second} differs <the USDA food tables>",
      ask: "by what factor does the {nutrient} per 100 grams of {first} and {second} differ <the USDA food tables>",
    },
  },
  probes: [
    {
      input: { first: "Honey", second: "Quinoa (cooked)", nutrient: "protein" },
      expect: { "/richer": "Quinoa (cooked)", "/poorer": "Honey" },
    },
    {
      input: { first: "Lemon juice (raw)", second: "honey", nutrient: "Vitamin C" },
      expect: { "/richer": "Lemon juice (raw)", "/ratio": 77.4 },
    },
  ],
  sources: [USDA],
  run({ first, second, nutrient }) {
    const column = FIRST_NUTRIENT_COLUMN + NUTRIENTS.indexOf(choose(NUTRIENTS, nutrient, "nutrient"));
    const sides = [findFood(first, "first"), findFood(second, "second")].map((row) => {
      const content = numberOrNull(row, column);
      if (content === null)
        throw new ToolError(`nutrient: ${TABLES} give no ${nutrient} for ${cell(row, 0)}; expected another nutrient`);
      return { name: cell(row, 0), content };
    });
    const [high, low] = sides.toSorted((a, b) => b.content - a.content);
    if (high === undefined || low === undefined || high.content === low.content)
      throw new ToolError(`second: both have the same content of ${nutrient}; expected foods that differ in it`);
    const ratio = low.content === 0 ? null : significant(high.content / low.content, 4);
    return { richer: high.name, poorer: low.name, ratio };
  },
});
