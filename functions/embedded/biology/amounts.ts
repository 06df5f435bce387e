/**
 * Amounts of substance: moles of a portion, weighing for a solution.
 */
import { z } from "zod";
import { defineTool } from "../tool.ts";
import { MOLE } from "./sources.ts";
import { significant } from "./table.ts";

const molar = z.number().positive().max(1e6).describe("Molar mass in grams per mole");

/** Of sodium chloride, potassium chloride, tris, glucose and HEPES. */
const MOLAR = [58.44, 74.55, 121.14, 180.16, 238.3];

export const amountOfSubstance = defineTool({
  name: "amount_of_substance",
  domain: "biology",
  kind: "processing",
  description: "Converts a mass in grams of a substance of known molar mass into an amount in millimoles.",
  input: z.object({ grams: z.number().positive().max(1e9).describe("Mass in grams"), molar }),
  output: z.object({ amount: z.number().describe("Amount in millimoles, 6 significant digits") }),
  takes: {
    grams: { concept: "mass.chemical", literals: [0.5, 1, 2, 2.5, 5, 10, 25], literalOnly: true },
    molar: { concept: "mass.molar", literals: MOLAR },
  },
  gives: {
    "/amount": {
      concept: "amount.millimole",
      phrase: "the amount [in millimoles] in {grams} g of {molar}",
      ask: "how many millimoles are there in {grams} g of {molar}",
    },
  },
  follows: ["formula_mass", "structure_properties", "compound_search"],
  probes: [
    { input: { grams: 18.015, molar: 18.015 }, expect: { "/amount": 1000 } },
    { input: { grams: 5, molar: 180.156 }, expect: { "/amount": 27.7537 } },
  ],
  sources: [MOLE],
  run({ grams, molar: mass }) {
    return { amount: significant((1000 * grams) / mass, 6) };
  },
});

export const solutionMass = defineTool({
  name: "solution_mass",
  domain: "biology",
  kind: "processing",
  description:
    "Computes the mass in grams of a substance to weigh out for a solution of given concentration and volume.",
  input: z.object({
    molar,
    concentration: z.number().positive().max(1e5).describe("Concentration in millimoles per litre"),
    volume: z.number().positive().max(1e6).describe("Volume in millilitres"),
  }),
  output: z.object({ grams: z.number().describe("Mass in grams, 6 significant digits") }),
  takes: {
    molar: { concept: "mass.molar", literals: MOLAR },
    concentration: {
      concept: "concentration.millimolar",
      literals: [1, 5, 10, 20, 50, 100, 150, 250, 500],
      literalOnly: true,
    },
    volume: { concept: "volume.millilitre", literals: [50, 100, 200, 250, 500, 750, 1000, 2000], literalOnly: true },
  },
  gives: {
    "/grams": {
      concept: "mass.chemical",
      phrase: "the mass of {molar} [in grams] to weigh out for {volume} ml of a {concentration} mM solution",
      ask: "how many grams of {molar} do I weigh out for {volume} ml of a {concentration} mM solution",
    },
  },
  follows: ["formula_mass", "structure_properties", "compound_search"],
  probes: [
    { input: { molar: 58.44, concentration: 150, volume: 1000 }, expect: { "/grams": 8.766 } },
    { input: { molar: 121.14, concentration: 50, volume: 500 }, expect: { "/grams": 3.0285 } },
  ],
  sources: [MOLE],
  run({ molar: mass, concentration, volume }) {
    return { grams: significant((mass * concentration * volume) / 1e6, 6) };
  },
});
