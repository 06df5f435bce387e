/**
 * Choosing among foods by a vitamin or mineral: the portion of one food that replaces a portion of another, a list of foods ranked.
 */
import { z } from "zod";
import { ToolError } from "../../tools/contract.ts";
import { defineTool } from "../tool.ts";
import { contentOf, foodNamed } from "./foods.ts";
import { fold, nameField, significant } from "./shared.ts";
import { IFCT, PORTION } from "./sources.ts";
import { SPOKEN_FOODS } from "./spoken_foods.ts";

const foodField = nameField('Food as the tables name it, such as "Spinach" or "Rice (raw, milled)"');
const nutrientField = nameField('Vitamin or mineral, such as "vitamin C" or "iron"');

/** Foods that people eat by the portion and know by these names. */
export const STAPLES = [
  "almonds",
  "walnuts",
  "spinach",
  "lentil dal",
  "fresh peas",
  "paneer",
  "whole cow's milk",
  "orange pulp",
  "ripe papaya",
  "white-fleshed guava",
  "strawberries",
  "pineapple",
  "cauliflower",
  "ripe hybrid tomatoes",
  "orange carrots",
  "beetroot",
  "quinoa",
  "atta wheat flour",
  "whole boiled eggs",
  "salmon",
  "sardines",
  "sunflower seeds",
];

/** What those foods have in amounts that a portion of one can make up for in another. */
export const PLENTIFUL = ["calcium", "iron", "magnesium", "potassium", "zinc", "thiamin", "riboflavin", "niacin"];

/** Foods that one takes in place of each other, for what they are rich in. */
const SWAPPED = [
  "almonds",
  "walnuts",
  "cashew nuts",
  "pistachio nuts",
  "sunflower seeds",
  "linseeds",
  "lentil dal",
  "white soya beans",
  "quinoa",
];
const MINERALS = ["calcium", "iron", "magnesium", "potassium", "zinc"];

/** Foods that people choose between. */
const RIVALS = [
  ["almonds", "walnuts", "cashew nuts", "pistachio nuts"],
  ["spinach", "lettuce", "green cabbage", "cauliflower"],
  ["big apples", "pears", "peaches", "plums"],
  ["pineapple", "ripe papaya", "lychees", "maroon pomegranate seeds"],
  ["lentil dal", "dry peas", "white soya beans"],
  ["quinoa", "barley", "raw brown rice", "bulgur wheat"],
  ["strawberries", "blackberries", "red cherries"],
  ["salmon", "sardines", "tuna"],
  ["skinless chicken breast", "turkey breast with skin", "duck with skin"],
  ["pine seeds", "sunflower seeds", "linseeds"],
];

export const equivalentPortion = defineTool({
  name: "portion_with_equal_nutrient",
  domain: "medicine",
  kind: "processing",
  description: "Grams of one food that supply as much of a vitamin or mineral as a given portion of another food.",
  input: z.object({
    food: foodField,
    portion: z.number().positive().max(5000).describe("Mass of the portion of that food in grams"),
    substitute: foodField,
    nutrient: nutrientField,
  }),
  output: z.object({ portion: z.number().describe("Grams of the substitute, four significant digits") }),
  takes: {
    food: { concept: "food.single", literals: SWAPPED, literalOnly: true },
    portion: { concept: "portion.gram", literalOnly: true, literals: [50, 75, 100, 125, 150, 200, 250] },
    substitute: { concept: "food.single", literals: SWAPPED, literalOnly: true },
    nutrient: { concept: "nutrient.measured", literals: MINERALS, literalOnly: true },
  },
  alike: [["food", "substitute"]],
  gives: {
    "/portion": {
      concept: "mass.substitute",
      phrase:
        "the amount of {substitute} [in grams] that has as much {nutrient} as {portion} grams of {food} <the Indian food tables>",
      ask: "how many grams of {substitute} have as much {nutrient} as {portion} grams of {food} <the Indian food tables>",
    },
  },
  probes: [
    // Gooseberry has 252 mg of vitamin C in 100 g.
    {
      input: { food: "Gooseberry", portion: 50, substitute: "Gooseberry", nutrient: "vitamin C" },
      expect: { "/portion": 50 },
    },
    {
      input: { food: "Spinach", portion: 100, substitute: "Almond", nutrient: "calcium" },
      expect: { "/portion": 36.09 },
    },
  ],
  sources: [PORTION, IFCT],
  run({ food, portion, substitute, nutrient }) {
    const grams = (contentOf(food, nutrient) * portion) / contentOf(substitute, nutrient);
    if (grams < 1 || grams > 3000)
      throw new ToolError(
        `substitute: no sensible portion of it has as much ${nutrient}; expected a food with a content closer to the other`,
      );
    return { portion: significant(grams, 4) };
  },
});

export const foodsRanked = defineTool({
  name: "foods_ranked_by_nutrient",
  domain: "medicine",
  kind: "processing",
  description:
    "Two to twelve foods put in order of their content of a vitamin or mineral, with the richest and poorest.",
  input: z.object({
    foods: z.array(foodField).min(2).max(12).describe('Foods as the tables name them, such as ["Almond", "Walnut"]'),
    nutrient: nutrientField,
  }),
  output: z.object({
    richest: z.string().describe("The food with the most per 100 g"),
    poorest: z.string().describe("The food with the least per 100 g"),
    order: z.array(z.string()).describe("All the foods, highest content first"),
  }),
  takes: {
    foods: { concept: "food.name", list: true, literals: RIVALS },
    nutrient: { concept: "nutrient.measured", literals: PLENTIFUL, literalOnly: true },
  },
  gives: {
    "/richest": {
      concept: "food.name",
      phrase: "the food with the most {nutrient} out of {foods} <the Indian food tables>",
      ask: "which of {foods} has the most {nutrient} <the Indian food tables>",
      ends: true,
    },
    "/poorest": {
      concept: "food.name",
      phrase: "the food with the least {nutrient} out of {foods} <the Indian food tables>",
      ask: "which of {foods} has the least {nutrient} <the Indian food tables>",
      ends: true,
    },
    "/order": {
      concept: "food.name",
      list: "ordered",
      phrase: "the order[, highest first,] by {nutrient} per 100 grams of {foods} <the Indian food tables>",
      ask: "how do {foods} rank by {nutrient} per 100 grams, highest first <the Indian food tables>",
      ends: true,
    },
  },
  probes: [
    {
      input: { foods: ["Spinach", "Gooseberry", "Almond"], nutrient: "calcium" },
      expect: { "/richest": "Almond", "/poorest": "Gooseberry" },
    },
    { input: { foods: ["almond", "walnut"], nutrient: "Zinc" }, expect: { "/order": ["Almond", "Walnut"] } },
  ],
  sources: [IFCT],
  run({ foods, nutrient }) {
    const names = foods.map((food) => foodNamed(food, "foods"));
    if (new Set(names).size < names.length)
      throw new ToolError("foods: a food is named twice; expected different foods");
    const ranked = names
      .map((name) => ({ name, content: contentOf(name, nutrient) }))
      .toSorted((a, b) => b.content - a.content);
    if (ranked.some(({ content }, i) => content === ranked[i - 1]?.content))
      throw new ToolError(`nutrient: two of the foods have the same content of ${nutrient}; expected another nutrient`);
    // By the name that people use where it was asked for by that.
    const asked = new Set(foods.map(fold));
    const order = ranked.map(({ name }) => {
      const spoken = SPOKEN_FOODS[name];
      return spoken === undefined || asked.has(fold(name)) ? name : spoken;
    });
    return { richest: order[0] ?? "", poorest: order.at(-1) ?? "", order };
  },
});
