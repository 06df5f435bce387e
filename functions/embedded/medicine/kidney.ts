/**
 * Kidney function from serum creatinine.
 */
import { z } from "zod";
import { carried } from "../rounding.ts";
import { defineTool } from "../tool.ts";
import { ageField, ageTakes, choose, SEXES, sexField, sexTakes, statedWeightTakes, weightField } from "./shared.ts";
import { CKD_EPI, COCKCROFT_GAULT } from "./sources.ts";

const creatinineField = z.number().min(0.2).max(20).describe("Serum creatinine in mg/dL");
const creatinineTakes = {
  concept: "concentration.mg_per_dl",
  literals: [0.6, 0.7, 0.8, 0.9, 1, 1.1, 1.2, 1.3, 1.5, 1.7, 1.9, 2.2, 2.6, 3.1, 3.8, 4.5],
  literalOnly: true,
} as const;

/** Lower bounds of the KDIGO categories, highest first. */
const CATEGORIES: readonly (readonly [number, string])[] = [
  [90, "G1"],
  [60, "G2"],
  [45, "G3a"],
  [30, "G3b"],
  [15, "G4"],
  [0, "G5"],
];

export const estimatedGfr = defineTool({
  name: "estimated_glomerular_filtration_rate",
  domain: "medicine",
  kind: "processing",
  description:
    "Estimated glomerular filtration rate by the CKD-EPI 2021 creatinine equation (without race), and its KDIGO category.",
  input: z.object({ creatinine: creatinineField, age: ageField, sex: sexField }),
  output: z.object({
    egfr: z.int().describe("Estimated rate in mL/min/1.73 m2, rounded to a whole number"),
    category: z
      .string()
      .nullable()
      .describe("KDIGO category: G1, G2, G3a, G3b, G4 or G5; null where rounding the rate would decide it"),
  }),
  takes: { creatinine: creatinineTakes, age: ageTakes, sex: sexTakes },
  gives: {
    "/egfr": {
      concept: "kidney.egfr",
      phrase:
        "[the eGFR, to the nearest whole number, of] a {sex} patient aged {age} with {creatinine} mg of creatinine per decilitre <CKD-EPI 2021>",
      ask: "what is the eGFR, to the nearest whole number, of a {sex} patient aged {age} with {creatinine} mg of creatinine per decilitre <CKD-EPI 2021>",
    },
    "/category": {
      concept: "kidney.stage",
      phrase:
        "the KDIGO category of kidney function of a {sex} patient aged {age} with {creatinine} mg of creatinine per decilitre <CKD-EPI 2021>",
      ask: "which KDIGO category of kidney function is a {sex} patient aged {age} with {creatinine} mg of creatinine per decilitre in <CKD-EPI 2021>",
    },
  },
  follows: [],
  probes: [
    { input: { creatinine: 1.2, age: 50, sex: "male" }, expect: { "/egfr": 74, "/category": "G2" } },
    { input: { creatinine: 1, age: 60, sex: "female" }, expect: { "/egfr": 64, "/category": "G2" } },
  ],
  sources: [CKD_EPI],
  run({ creatinine, age, sex }) {
    const female = choose(SEXES, sex, "sex") === "female";
    const relative = creatinine / (female ? 0.7 : 0.9);
    const low = Math.min(relative, 1) ** (female ? -0.241 : -0.302);
    const high = Math.max(relative, 1) ** -1.2;
    const exact = 142 * low * high * 0.9938 ** age * (female ? 1.012 : 1);
    const egfr = Math.round(exact);
    const [category, unrounded] = [egfr, exact].map((rate) => CATEGORIES.find(([from]) => rate >= from)?.[1] ?? "G5");
    return { egfr, category: category === unrounded ? (category ?? null) : null };
  },
});

export const creatinineClearance = defineTool({
  name: "creatinine_clearance",
  domain: "medicine",
  kind: "processing",
  description: "Creatinine clearance by the Cockcroft-Gault formula (times 0.85 for women).",
  input: z.object({ creatinine: creatinineField, age: ageField, weight: weightField, sex: sexField }),
  output: z.object({
    clearance: z.number().describe("Creatinine clearance in mL/min, ten significant digits"),
  }),
  takes: { creatinine: creatinineTakes, age: ageTakes, weight: statedWeightTakes, sex: sexTakes },
  gives: {
    "/clearance": {
      concept: "kidney.clearance",
      phrase:
        "[the creatinine clearance in millilitres per minute of] a {sex} patient aged {age} with {creatinine} mg of creatinine per decilitre weighing {weight} kilograms <the Cockcroft-Gault formula>",
      ask: "what is the creatinine clearance in millilitres per minute of a {sex} patient aged {age} with {creatinine} mg of creatinine per decilitre weighing {weight} kilograms <the Cockcroft-Gault formula>",
    },
  },
  follows: [],
  probes: [
    { input: { creatinine: 1, age: 68, weight: 72, sex: "male" }, expect: { "/clearance": 72 } },
    { input: { creatinine: 1.2, age: 60, weight: 72, sex: "female" }, expect: { "/clearance": 56.66666667 } },
  ],
  sources: [COCKCROFT_GAULT],
  run({ creatinine, age, weight, sex }) {
    const factor = choose(SEXES, sex, "sex") === "female" ? 0.85 : 1;
    return { clearance: carried((((140 - age) * weight) / (72 * creatinine)) * factor) };
  },
});
