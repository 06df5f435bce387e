/**
 * From contents per 100 g to what a person eats: amounts and energy of a portion, share of a daily intake, size of a portion.
 */
import { z } from "zod";
import { carried } from "../rounding.ts";
import { defineTool } from "../tool.ts";
import { PLENTIFUL, STAPLES } from "./food_choices.ts";
import { contentOf } from "./foods.ts";
import { LIFE_STAGES, recommendedIntake } from "./nutrients.ts";
import { nameField, significant } from "./shared.ts";
import { DRI, IFCT, PORTION } from "./sources.ts";

const PORTIONS = [30, 45, 60, 75, 80, 120, 150, 180, 225, 240, 300, 350];
const portionField = z.number().positive().max(5000).describe("Mass of the portion in grams");
const portionTakes = { concept: "portion.gram", literals: PORTIONS, literalOnly: true } as const;
const densityField = z.number().positive().max(950).describe("Energy density in kilocalories per 100 g");

export const nutrientInPortion = defineTool({
  name: "nutrient_in_portion",
  domain: "medicine",
  kind: "processing",
  description: "Milligrams of a nutrient in a portion of food, from the content per 100 g and the portion's mass.",
  input: z.object({
    content: z.number().nonnegative().max(100000).describe("Content in milligrams per 100 g"),
    portion: portionField,
  }),
  output: z.object({ amount: z.number().describe("Amount in milligrams") }),
  takes: { content: { concept: "content.mg_per_100g" }, portion: portionTakes },
  gives: {
    "/amount": {
      concept: "nutrient.milligram",
      phrase: "the intake [in milligrams] of {content} if I eat {portion} grams",
      ask: "how many milligrams of {content} do I get if I eat {portion} grams",
    },
  },
  follows: ["food_micronutrient_content", "food_record"],
  probes: [
    { input: { content: 252, portion: 50 }, expect: { "/amount": 126 } },
    { input: { content: 0.142, portion: 80 }, expect: { "/amount": 0.1136 } },
  ],
  sources: [PORTION],
  run: ({ content, portion }) => ({ amount: significant((content * portion) / 100) }),
});

export const energyInPortion = defineTool({
  name: "energy_in_portion",
  domain: "medicine",
  kind: "processing",
  description: "Kilocalories in a portion of food, from the energy density per 100 g and the portion's mass.",
  input: z.object({ density: densityField, portion: portionField }),
  output: z.object({ energy: z.number().describe("Energy in kilocalories") }),
  takes: { density: { concept: "energy.kcal_per_100g" }, portion: portionTakes },
  gives: {
    "/energy": {
      concept: "energy.kcal",
      phrase: "[the energy in kilocalories of] {portion} grams of {density}",
      ask: "how many kilocalories are there in {portion} grams of {density}",
    },
  },
  follows: ["food_macronutrients", "usda_food_search"],
  probes: [
    { input: { density: 609.2, portion: 30 }, expect: { "/energy": 182.76 } },
    { input: { density: 52, portion: 150 }, expect: { "/energy": 78 } },
  ],
  sources: [PORTION],
  run: ({ density, portion }) => ({ energy: carried((density * portion) / 100) }),
});

export const portionForEnergy = defineTool({
  name: "portion_for_energy",
  domain: "medicine",
  kind: "processing",
  description: "Grams of a food that supply a given energy, from the food's energy density.",
  input: z.object({
    energy: z.number().positive().max(20000).describe("Energy to supply in kilocalories"),
    density: densityField,
  }),
  output: z.object({ portion: z.number().describe("Mass of the portion in grams") }),
  takes: {
    energy: { concept: "energy.kcal", literals: [100, 150, 200, 250, 300, 400, 500], literalOnly: true },
    density: { concept: "energy.kcal_per_100g" },
  },
  gives: {
    "/portion": {
      concept: "portion.gram",
      phrase: "the amount of {density} [in grams] that gives me {energy} kilocalories",
      ask: "how many grams of {density} give me {energy} kilocalories",
    },
  },
  follows: ["food_macronutrients"],
  probes: [
    { input: { energy: 500, density: 250 }, expect: { "/portion": 200 } },
    { input: { energy: 100, density: 609.2 }, expect: { "/portion": 16.415 } },
  ],
  sources: [PORTION],
  run: ({ energy, density }) => ({ portion: significant((energy / density) * 100, 5) }),
});

export const shareOfDailyIntake = defineTool({
  name: "share_of_daily_intake",
  domain: "medicine",
  kind: "processing",
  description:
    "Percentage of the recommended daily intake of a vitamin or mineral for a life stage that a portion of a food covers.",
  input: z.object({
    food: nameField('Food as the tables name it, such as "Spinach" or "Rice (raw, milled)"'),
    nutrient: nameField('Vitamin or mineral, such as "vitamin C" or "iron"'),
    portion: portionField,
    life_stage: nameField(`One of: ${LIFE_STAGES.join("; ")}`),
  }),
  output: z.object({ share: z.number().describe("Share in percent, six significant digits") }),
  takes: {
    food: { concept: "food.single", literals: STAPLES, literalOnly: true },
    nutrient: { concept: "nutrient.measured", literals: PLENTIFUL, literalOnly: true },
    portion: portionTakes,
    life_stage: { concept: "life.stage", literals: [...LIFE_STAGES], literalOnly: true },
  },
  gives: {
    "/share": {
      concept: "percent.intake",
      phrase:
        "the percentage of their daily {nutrient} that {life_stage} get from {portion} grams of {food} <the Indian food tables> <the US dietary reference intakes>",
      ask: "what percentage of their daily {nutrient} do {life_stage} get from {portion} grams of {food} <the Indian food tables> <the US dietary reference intakes>",
    },
  },
  probes: [
    // Gooseberry: 252 mg of vitamin C in 100 g; intake for men 90 mg.
    {
      input: { food: "Gooseberry", nutrient: "vitamin C", portion: 50, life_stage: "men aged 19 to 30" },
      expect: { "/share": 140 },
    },
    {
      input: { food: "Spinach", nutrient: "iron", portion: 100, life_stage: "women aged 19 to 30" },
      expect: { "/share": 16.3889 },
    },
  ],
  sources: [PORTION, IFCT, DRI],
  run: ({ food, nutrient, portion, life_stage }) => ({
    share: significant((contentOf(food, nutrient) * portion) / recommendedIntake(nutrient, life_stage)),
  }),
});
