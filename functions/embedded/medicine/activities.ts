/**
 * Physical activity: MET values, the energy an activity costs, the time it takes to spend an energy.
 */
import { z } from "zod";
import { lazy } from "../../lib/memo.ts";
import { cell, rowsOf } from "../table.ts";
import { defineTool } from "../tool.ts";
import { ACTIVITIES } from "./data/activities.ts";
import { find, indexRows, nameField, round, significant, statedWeightTakes, weightField } from "./shared.ts";
import { COMPENDIUM, MET_ENERGY } from "./sources.ts";

export const activityRows = lazy(() => rowsOf(ACTIVITIES));
const byName = lazy(() => indexRows(activityRows()));

const metField = z.number().min(0.9).max(25).describe("MET value of the activity");

export const physicalActivityMet = defineTool({
  name: "physical_activity_met",
  domain: "medicine",
  kind: "retrieval",
  description: "MET value (metabolic equivalent, multiple of the resting rate) of one of 66 physical activities.",
  input: z.object({ activity: nameField('Activity, such as "singles tennis" or "running at 6 miles per hour"') }),
  output: z.object({ met: z.number().describe("Metabolic equivalent of the activity") }),
  takes: { activity: { concept: "activity.name" } },
  gives: {
    "/met": {
      concept: "energy.met",
      phrase: "[the MET value of] {activity} <the 2011 Compendium>",
      ask: "how many METs is {activity} <the 2011 Compendium>",
    },
  },
  probes: [
    { input: { activity: "running at 6 miles per hour" }, expect: { "/met": 9.8 } },
    { input: { activity: "Hatha yoga" }, expect: { "/met": 2.5 } },
  ],
  sources: [COMPENDIUM],
  run({ activity }) {
    const row = find(
      byName(),
      activity,
      "activity",
      'an activity of the table, such as "singles tennis" or "hatha yoga"',
    );
    return { met: Number(cell(row, 1)) };
  },
});

export const activityEnergy = defineTool({
  name: "activity_energy",
  domain: "medicine",
  kind: "processing",
  description:
    "Kilocalories spent on an activity, from its MET value, body weight and duration (1 kcal per kg and hour per MET).",
  input: z.object({
    met: metField,
    weight: weightField,
    minutes: z.number().positive().max(1440).describe("Duration in minutes"),
  }),
  output: z.object({ energy: z.number().describe("Energy in kilocalories") }),
  takes: {
    met: { concept: "energy.met" },
    weight: statedWeightTakes,
    minutes: { concept: "duration.minute", literals: [15, 20, 25, 30, 40, 45, 50, 60, 75, 90, 120] },
  },
  gives: {
    "/energy": {
      concept: "energy.burnt",
      phrase:
        "the energy [in kilocalories] burnt in {minutes} of {met} at a weight of {weight} kilograms[, with 1 MET as 1 kcal per kilogram and hour]",
      ask: "how many kilocalories do I burn in {minutes} of {met} if I weigh {weight} kilograms[, with 1 MET as 1 kcal per kilogram and hour]",
    },
  },
  follows: ["physical_activity_met"],
  probes: [
    { input: { met: 8, weight: 70, minutes: 60 }, expect: { "/energy": 560 } },
    { input: { met: 9.8, weight: 61.5, minutes: 45 }, expect: { "/energy": 452.025 } },
  ],
  sources: [MET_ENERGY],
  run: ({ met, weight, minutes }) => ({ energy: significant((met * weight * minutes) / 60) }),
});

export const minutesToSpend = defineTool({
  name: "minutes_to_spend_energy",
  domain: "medicine",
  kind: "processing",
  description: "Minutes of an activity that spend a given energy, from the MET value and body weight.",
  input: z.object({
    energy: z.number().positive().max(20000).describe("Energy to spend in kilocalories"),
    met: metField,
    weight: weightField,
  }),
  output: z.object({ minutes: z.number().describe("Duration in minutes, to one decimal, four digits at least") }),
  takes: {
    energy: { concept: "energy.kcal", literals: [120, 180, 250, 320, 400, 550, 700] },
    met: { concept: "energy.met" },
    weight: statedWeightTakes,
  },
  gives: {
    "/minutes": {
      concept: "duration.minute",
      phrase:
        "the number of minutes of {met} that it takes to burn {energy} at a weight of {weight} kilograms[, with 1 MET as 1 kcal per kilogram and hour]",
      ask: "how many minutes of {met} does it take to burn off {energy} if I weigh {weight} kilograms[, with 1 MET as 1 kcal per kilogram and hour]",
    },
  },
  follows: ["physical_activity_met", "energy_in_portion", "meal_energy"],
  probes: [
    { input: { energy: 560, met: 8, weight: 70 }, expect: { "/minutes": 60 } },
    { input: { energy: 182.76, met: 5, weight: 64 }, expect: { "/minutes": 34.27 } },
  ],
  sources: [MET_ENERGY],
  run: ({ energy, met, weight }) => ({ minutes: round((energy / (met * weight)) * 60, 1) }),
});
