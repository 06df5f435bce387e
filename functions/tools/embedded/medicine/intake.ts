/**
 * From contents per 100 g to what a person eats: amounts and energy of a portion, share of a daily intake, size of a portion.
 */
import { z } from "zod";
import { defineTool } from "../../tool.ts";
import { significant } from "./shared.ts";
import { PORTION } from "./sources.ts";

const PORTIONS = [30, 45, 60, 75, 80, 120, 150, 180, 225, 240, 300, 350];
const portionField = z.number().positive().max(5000).describe("Mass of the portion in grams");
const portionTakes = { concept: "mass.gram", literals: PORTIONS } as const;
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
      concept: "mass.milligram",
      phrase:
        "the amount in milligrams of a nutrient in a portion with a mass in grams of {portion} when the content in milligrams per 100 grams is {content}",
    },
  },
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
      phrase:
        "the energy in kilocalories of a portion with a mass in grams of {portion} at an energy density in kilocalories per 100 grams of {density}",
    },
  },
  probes: [
    { input: { density: 609.2, portion: 30 }, expect: { "/energy": 182.76 } },
    { input: { density: 52, portion: 150 }, expect: { "/energy": 78 } },
  ],
  sources: [PORTION],
  run: ({ density, portion }) => ({ energy: significant((density * portion) / 100) }),
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
    energy: { concept: "energy.kcal", literals: [100, 150, 250, 350, 500, 600, 800] },
    density: { concept: "energy.kcal_per_100g" },
  },
  gives: {
    "/portion": {
      concept: "mass.gram",
      phrase:
        "the mass in grams of food that supplies an energy in kilocalories of {energy} at an energy density in kilocalories per 100 grams of {density}",
    },
  },
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
  description: "Percentage of a daily intake that an amount of a nutrient covers.",
  input: z.object({
    amount: z.number().nonnegative().max(1e7).describe("Amount of the nutrient in milligrams"),
    daily_intake: z.number().positive().max(1e6).describe("Daily intake in milligrams"),
  }),
  output: z.object({ share: z.number().describe("Share in percent") }),
  takes: {
    amount: { concept: "mass.milligram", literals: [0.5, 2, 5, 12, 25, 40, 60, 120, 250] },
    daily_intake: { concept: "intake.mg_per_day" },
  },
  gives: {
    "/share": {
      concept: "percent",
      phrase:
        "the percentage of a daily intake in milligrams equal to {daily_intake} that is covered by an amount in milligrams equal to {amount}",
    },
  },
  probes: [
    { input: { amount: 126, daily_intake: 90 }, expect: { "/share": 140 } },
    { input: { amount: 2.95, daily_intake: 18 }, expect: { "/share": 16.39 } },
  ],
  sources: [PORTION],
  run: ({ amount, daily_intake }) => ({ share: Number(((amount / daily_intake) * 100).toFixed(2)) }),
});
