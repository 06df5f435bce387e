/**
 * Doses and how the body clears them: first-order elimination at a half-life.
 */
import { z } from "zod";
import { ToolError } from "../../tools/contract.ts";
import { defineTool } from "../tool.ts";
import { round, significant } from "./shared.ts";
import { FIRST_ORDER, SURFACE_DOSE } from "./sources.ts";

const halfLifeField = z.number().positive().max(20000).describe("Elimination half-life in hours");
const doseField = z.number().positive().max(1e6).describe("Dose in milligrams");
const HOURS = [2, 3, 4, 6, 8, 10, 12, 18, 24];

export const amountRemaining = defineTool({
  name: "drug_amount_remaining",
  domain: "medicine",
  kind: "processing",
  description: "Milligrams of a single absorbed dose left in the body after some hours of first-order elimination.",
  input: z.object({
    dose: doseField,
    half_life: halfLifeField,
    hours: z.number().nonnegative().max(20000).describe("Time since the dose in hours"),
  }),
  output: z.object({ amount: z.number().describe("Amount left in milligrams, five significant digits") }),
  takes: {
    dose: { concept: "drug.milligram", literals: [5, 10, 20, 40, 50, 100, 200, 250, 500], literalOnly: true },
    half_life: { concept: "drug.half_life" },
    hours: { concept: "duration.hour", literals: HOURS, literalOnly: true },
  },
  gives: {
    "/amount": {
      concept: "drug.remaining",
      phrase: "the amount [in milligrams] left {hours} hours after {dose} milligrams of {half_life}",
      ask: "how many milligrams are left in the body {hours} hours after {dose} milligrams of {half_life}",
    },
  },
  follows: ["drug_profile"],
  probes: [
    { input: { dose: 100, half_life: 6, hours: 12 }, expect: { "/amount": 25 } },
    { input: { dose: 200, half_life: 5, hours: 8 }, expect: { "/amount": 65.975 } },
  ],
  sources: [FIRST_ORDER],
  run({ dose, half_life, hours }) {
    // Less than a ten-thousandth of a dose is nothing that anyone would measure or ask about.
    if (hours > 13 * half_life)
      throw new ToolError(`hours: nothing to speak of is left after ${hours}; expected at most 13 half-lives`);
    return { amount: significant(dose * 2 ** (-hours / half_life), 5) };
  },
});

export const timeToFraction = defineTool({
  name: "drug_elimination_time",
  domain: "medicine",
  kind: "processing",
  description: "Hours of first-order elimination until only a given percentage of a drug is left.",
  input: z.object({
    half_life: halfLifeField,
    percentage: z.number().positive().max(99.9).describe("Percentage of the drug that is left"),
  }),
  output: z.object({ hours: z.number().describe("Time in hours, five significant digits") }),
  takes: {
    half_life: { concept: "drug.half_life" },
    percentage: { concept: "percent", literals: [1, 2, 5, 10, 20, 30, 40], literalOnly: true },
  },
  gives: {
    "/hours": {
      concept: "drug.hour",
      phrase: "the time [in hours] until only {percentage} percent of {half_life} is left in the body",
      ask: "how many hours does it take until only {percentage} percent of {half_life} is left in the body",
    },
  },
  follows: ["drug_profile"],
  probes: [
    { input: { half_life: 6, percentage: 25 }, expect: { "/hours": 12 } },
    { input: { half_life: 40, percentage: 10 }, expect: { "/hours": 132.88 } },
  ],
  sources: [FIRST_ORDER],
  run: ({ half_life, percentage }) => ({ hours: significant(half_life * Math.log2(100 / percentage), 5) }),
});

export const accumulationRatio = defineTool({
  name: "drug_accumulation_ratio",
  domain: "medicine",
  kind: "processing",
  description: "How many times a drug accumulates at steady state when it is given again every so many hours.",
  input: z.object({
    half_life: halfLifeField,
    interval: z.number().positive().max(1000).describe("Hours from one dose to the next"),
  }),
  output: z.object({
    ratio: z.number().describe("Amount just after a dose at steady state over that after the first dose"),
  }),
  takes: {
    half_life: { concept: "drug.half_life" },
    interval: { concept: "duration.hour", literals: [4, 6, 8, 12, 24, 48, 168], literalOnly: true },
  },
  gives: {
    "/ratio": {
      concept: "ratio.accumulation",
      phrase: "the steady-state accumulation ratio of {half_life} every {interval} hours",
      ask: "what is the steady-state accumulation ratio of {half_life} every {interval} hours",
    },
  },
  follows: ["drug_profile"],
  probes: [
    { input: { half_life: 6, interval: 6 }, expect: { "/ratio": 2 } },
    { input: { half_life: 39, interval: 24 }, expect: { "/ratio": 2.8798 } },
  ],
  sources: [FIRST_ORDER],
  run: ({ half_life, interval }) => ({ ratio: significant(1 / (1 - 2 ** (-interval / half_life)), 5) }),
});

export const surfaceAreaDose = defineTool({
  name: "dose_by_surface_area",
  domain: "medicine",
  kind: "processing",
  description: "Dose in milligrams from a dose per square metre and the body surface area.",
  input: z.object({
    surface: z.number().min(0.1).max(4).describe("Body surface area in square metres"),
    dose_per_area: z.number().positive().max(10000).describe("Dose in milligrams per square metre"),
  }),
  output: z.object({ dose: z.number().describe("Dose in milligrams, to one decimal, four digits at least") }),
  takes: {
    surface: { concept: "body.surface" },
    dose_per_area: { concept: "dose.mg_per_m2", literals: [20, 40, 50, 60, 75, 100, 175, 375, 600], literalOnly: true },
  },
  gives: {
    "/dose": {
      concept: "drug.milligram",
      phrase: "the total dose [in milligrams] for {surface} at {dose_per_area} milligrams per square metre",
      ask: "how many milligrams does {surface} get at a dose of {dose_per_area} milligrams per square metre",
    },
  },
  follows: ["body_surface_area"],
  probes: [
    { input: { surface: 1.8, dose_per_area: 75 }, expect: { "/dose": 135 } },
    { input: { surface: 2, dose_per_area: 375 }, expect: { "/dose": 750 } },
  ],
  sources: [SURFACE_DOSE],
  run: ({ surface, dose_per_area }) => ({ dose: round(surface * dose_per_area, 1) }),
});
