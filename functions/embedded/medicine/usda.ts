/**
 * Foods of the United States: a household measure of a food with its mass and energy, and two foods compared on a nutrient.
 */
import { z } from "zod";
import { lazy } from "../../lib/memo.ts";
import { ToolError } from "../../tools/contract.ts";
import { cell, rowsOf } from "../table.ts";
import { defineTool } from "../tool.ts";
import { USDA_FOODS } from "./data/usda.ts";
import { choose, find, fold, indexRows, nameField, numberOrNull, significant } from "./shared.ts";
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
/** By the names of the tables, and by those that people use. */
export const usdaByName = lazy(() => {
  const index = new Map(indexRows(usdaRows()));
  for (const [name, spoken] of Object.entries(PLATED)) {
    const row = index.get(fold(name));
    if (row !== undefined) index.set(fold(spoken), row);
  }
  return index;
});
const foodField = nameField(
  'Food as the USDA tables name it, such as "Broccoli (raw)", or as people do: "raw broccoli"',
);
const findFood = (food: string, field: string) =>
  find(
    usdaByName(),
    food,
    field,
    `one of ${usdaRows().length} foods of ${TABLES}, such as "Honey" or "Blueberries (raw)"`,
  );

/** What people eat by the slice, the cup or the spoon, as the tables measure it, and how they say so. */
const MEASURED: Readonly<Record<string, string>> = {
  "Bread (cinnamon)": "1 slice of cinnamon bread",
  "Bread (egg)": "1 slice of egg bread",
  "Bread (potato)": "1 slice of potato bread",
  "Bread (oatmeal)": "1 slice of oatmeal bread",
  "Bread (cheese)": "1 slice of cheese bread",
  "Pie (pumpkin, commercially prepared)": "1 slice of shop-bought pumpkin pie",
  "Pie (pecan, commercially prepared)": "1 slice of shop-bought pecan pie",
  "Bulgur (cooked)": "1 cup of cooked bulgur",
  "Millet (cooked)": "1 cup of cooked millet",
  "Quinoa (cooked)": "1 cup of cooked quinoa",
  "Rice noodles (cooked)": "1 cup of cooked rice noodles",
  "Wild rice (cooked)": "1 cup of cooked wild rice",
  "Barley (pearled, cooked)": "1 cup of cooked pearled barley",
  Eggnog: "1 cup of eggnog",
  "Blackberries (raw)": "1 cup of raw blackberries",
  "Blueberries (raw)": "1 cup of raw blueberries",
  "Raspberries (raw)": "1 cup of raw raspberries",
  "Cranberry juice (unsweetened)": "1 cup of unsweetened cranberry juice",
  "Cranberry sauce (canned, sweetened)": "1 cup of canned sweetened cranberry sauce",
  "Grapefruit juice (white, raw)": "1 cup of raw white grapefruit juice",
  "Lemon juice (raw)": "1 cup of raw lemon juice",
  "Lime juice (raw)": "1 cup of raw lime juice",
  "Orange juice (raw)": "1 cup of raw orange juice",
  "Pomegranate juice (bottled)": "1 cup of bottled pomegranate juice",
  "Prune juice (canned)": "1 cup of canned prune juice",
  "Tangerine juice (raw)": "1 cup of raw tangerine juice",
  "Coconut water": "1 cup of coconut water",
  "Popcorn (air-popped)": "1 cup of air-popped popcorn",
  "Soup (chicken broth, ready-to-serve)": "1 cup of ready-to-serve chicken broth",
  "Soup (vegetable broth, ready to serve)": "1 cup of ready-to-serve vegetable broth",
  Honey: "1 cup of honey",
  Molasses: "1 cup of molasses",
  "Frozen yogurts (chocolate)": "1 cup of chocolate frozen yogurt",
  "Ice creams (chocolate, rich)": "1 cup of rich chocolate ice cream",
  "Potatoes (mashed, ready-to-eat)": "1 cup of ready-to-eat mashed potatoes",
  "Peas (green, raw)": "1 cup of raw green peas",
  "Spinach (raw)": "1 cup of raw spinach",
  "Brussels sprouts (raw)": "1 cup of raw Brussels sprouts",
  "Beets (raw)": "1 cup of raw beets",
  "Asparagus (raw)": "1 cup of raw asparagus",
  "Carrot juice (canned)": "1 cup of canned carrot juice",
  "Edamame (frozen, prepared)": "1 cup of frozen and prepared edamame",
  "Pine nuts (dried)": "1 cup of dried pine nuts",
  "Mango nectar (canned)": "1 cup of canned mango nectar",
  "Cheese (cream)": "1 tablespoon of cream cheese",
  "Cream (sour, cultured)": "1 tablespoon of cultured sour cream",
  "Oil (canola)": "1 tablespoon of canola oil",
  "Oil (coconut)": "1 tablespoon of coconut oil",
  "Oil (olive, salad or cooking)": "1 tablespoon of olive oil",
  "Oil (walnut)": "1 tablespoon of walnut oil",
  Lard: "1 tablespoon of lard",
  "Hummus (home prepared)": "1 tablespoon of home-prepared hummus",
  Miso: "1 tablespoon of miso",
  "Marmalade (orange)": "1 tablespoon of orange marmalade",
  Catsup: "1 tablespoon of catsup",
  "Sauce (barbecue)": "1 tablespoon of barbecue sauce",
  "Sauce (teriyaki, ready-to-serve)": "1 tablespoon of ready-to-serve teriyaki sauce",
  "Vinegar (cider)": "1 tablespoon of cider vinegar",
  "Dulce de Leche": "1 tablespoon of dulce de leche",
  "Salad dressing (caesar dressing, regular)": "1 tablespoon of regular Caesar dressing",
  "Salad dressing (ranch dressing, regular)": "1 tablespoon of regular ranch dressing",
};

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
  takes: {
    food: { concept: "food.usda", literals: Object.keys(MEASURED), literalOnly: true, wording: MEASURED },
  },
  gives: {
    "/mass": {
      concept: "mass.measure",
      phrase: "the weight [in grams] of {food} <the USDA food tables>",
      ask: "how many grams does {food} weigh <the USDA food tables>",
      ends: true,
    },
    "/energy": {
      concept: "energy.kcal",
      phrase: "the energy [in kilocalories] in {food} <the USDA food tables>",
      ask: "how many kilocalories are there in {food} <the USDA food tables>",
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

/** What people put on a plate, and how they say so. */
export const PLATED: Readonly<Record<string, string>> = {
  Almonds: "almonds",
  "Apples (raw, with skin)": "raw apples with skin",
  "Apricots (raw)": "raw apricots",
  "Asparagus (raw)": "raw asparagus",
  "Bananas (raw)": "raw bananas",
  "Beets (raw)": "raw beets",
  "Blackberries (raw)": "raw blackberries",
  "Blueberries (raw)": "raw blueberries",
  "Broccoli (raw)": "raw broccoli",
  "Brussels sprouts (raw)": "raw Brussels sprouts",
  "Cabbage (raw)": "raw cabbage",
  "Carrots (raw)": "raw carrots",
  "Celery (raw)": "raw celery",
  "Cheese (brie)": "brie",
  "Cheese (cheddar)": "cheddar",
  "Cheese (feta)": "feta",
  "Cheese (Swiss)": "Swiss cheese",
  "Couscous (cooked)": "cooked couscous",
  "Croissants (butter)": "butter croissants",
  Honey: "honey",
  "Kiwifruit (green, raw)": "raw green kiwifruit",
  "Mangos (raw)": "raw mangos",
  "Melons (cantaloupe, raw)": "raw cantaloupe melon",
  "Mushrooms (white, raw)": "raw white mushrooms",
  "Nectarines (raw)": "raw nectarines",
  "Onions (raw)": "raw onions",
  "Orange juice (raw)": "raw orange juice",
  "Pears (raw)": "raw pears",
  "Peas (green, raw)": "raw green peas",
  Pecans: "pecans",
  "Plums (raw)": "raw plums",
  "Quinoa (cooked)": "cooked quinoa",
  "Radishes (raw)": "raw radishes",
  "Raspberries (raw)": "raw raspberries",
  "Spinach (raw)": "raw spinach",
  "Strawberries (raw)": "raw strawberries",
  "Walnuts (english)": "English walnuts",
  "Watermelon (raw)": "raw watermelon",
  "Wild rice (cooked)": "cooked wild rice",
};

/** What people eat every day, and compare. */
const EVERYDAY = Object.values(PLATED);

/** Fruits and vegetables, which people compare, and by what. */
const PRODUCE = EVERYDAY.filter((food) => food.startsWith("raw ") && !food.endsWith("juice"));
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
      concept: "ratio.amount",
      contrived: true,
      phrase: "the ratio of the higher to the lower {nutrient} content of {first} and {second} <the USDA food tables>",
      ask: "by what factor do {first} and {second} differ in {nutrient} per 100 grams <the USDA food tables>",
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
    const foods = [
      { said: first, row: findFood(first, "first") },
      { said: second, row: findFood(second, "second") },
    ];
    const sides = foods.map(({ said, row }) => {
      const content = numberOrNull(row, column);
      if (content === null)
        throw new ToolError(`nutrient: ${TABLES} give no ${nutrient} for ${cell(row, 0)}; expected another nutrient`);
      // By the name that people use where it was asked for by that.
      const name = cell(row, 0);
      const spoken = PLATED[name] ?? name;
      return { name: fold(said) === fold(name) ? name : spoken, content };
    });
    const [high, low] = sides.toSorted((a, b) => b.content - a.content);
    if (high === undefined || low === undefined || high.content === low.content)
      throw new ToolError(`second: both have the same content of ${nutrient}; expected foods that differ in it`);
    const ratio = low.content === 0 ? null : significant(high.content / low.content, 4);
    return { richer: high.name, poorer: low.name, ratio };
  },
});
