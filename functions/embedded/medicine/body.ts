/**
 * The size of a body and the energy it needs at rest.
 */
import { z } from "zod";
import { carried } from "../rounding.ts";
import { defineTool } from "../tool.ts";
import {
  adultTakes,
  ageField,
  ageTakes,
  choose,
  heightField,
  heightTakes,
  round,
  SEXES,
  sexField,
  statedWeightTakes,
  weightField,
} from "./shared.ts";
import { BMI_WHO, DEVINE, DU_BOIS, MIFFLIN, MOSTELLER } from "./sources.ts";

/** Lower bounds of the WHO classes, highest first. */
const BMI_CLASSES: readonly (readonly [number, string])[] = [
  [40, "obesity class III"],
  [35, "obesity class II"],
  [30, "obesity class I"],
  [25, "overweight"],
  [18.5, "normal weight"],
  [0, "underweight"],
];

export const bodyMassIndex = defineTool({
  name: "body_mass_index",
  domain: "medicine",
  kind: "processing",
  description: "Body mass index of an adult and its WHO category, from weight and height.",
  input: z.object({ weight: weightField, height: heightField }),
  output: z.object({
    bmi: z.number().describe("Body mass index in kg per square metre, to one decimal, four digits at least"),
    category: z
      .string()
      .describe("WHO category of adults: underweight, normal weight, overweight, obesity class I to III"),
  }),
  takes: { weight: statedWeightTakes, height: heightTakes },
  gives: {
    "/bmi": {
      concept: "body.mass_index",
      phrase: "the BMI of someone {height} centimetres tall who weighs {weight} kilograms",
      ask: "what is the BMI of someone who is {height} centimetres tall and weighs {weight} kilograms",
    },
    "/category": {
      concept: "bmi.category",
      phrase: "the WHO weight category of an adult {height} centimetres tall who weighs {weight} kilograms",
      ask: "which WHO weight category is someone in at {height} centimetres and {weight} kilograms",
    },
  },
  follows: [],
  probes: [
    { input: { weight: 70, height: 175 }, expect: { "/bmi": 22.86, "/category": "normal weight" } },
    { input: { weight: 104, height: 165 }, expect: { "/bmi": 38.2, "/category": "obesity class II" } },
  ],
  sources: [BMI_WHO],
  run({ weight, height }) {
    const exact = (weight * 10_000) / height ** 2;
    return { bmi: round(exact, 1), category: BMI_CLASSES.find(([from]) => exact >= from)?.[1] ?? "underweight" };
  },
});

export const bodySurfaceArea = defineTool({
  name: "body_surface_area",
  domain: "medicine",
  kind: "processing",
  description: "Body surface area from weight and height, by the formulas of Mosteller and of Du Bois.",
  input: z.object({ weight: weightField, height: heightField }),
  output: z.object({
    mosteller: z.number().describe("Mosteller's body surface area in square metres, ten significant digits"),
    du_bois: z.number().describe("Du Bois's body surface area in square metres, ten significant digits"),
  }),
  takes: { weight: statedWeightTakes, height: heightTakes },
  gives: {
    "/mosteller": {
      concept: "body.surface",
      phrase:
        "[the body surface area in square metres of] someone {height} centimetres tall weighing {weight} kilograms <the Mosteller formula>",
      ask: "what is the body surface area in square metres of someone who is {height} centimetres tall and weighs {weight} kilograms <the Mosteller formula>",
    },
    "/du_bois": {
      concept: "body.surface",
      phrase:
        "[the body surface area in square metres of] someone {height} centimetres tall weighing {weight} kilograms <the Du Bois formula>",
      ask: "what is the body surface area in square metres of someone who is {height} centimetres tall and weighs {weight} kilograms <the Du Bois formula>",
    },
  },
  follows: [],
  probes: [
    { input: { weight: 80, height: 180 }, expect: { "/mosteller": 2, "/du_bois": 1.996421022 } },
    { input: { weight: 70, height: 170 }, expect: { "/mosteller": 1.818118686, "/du_bois": 1.809707802 } },
  ],
  sources: [MOSTELLER, DU_BOIS],
  run: ({ weight, height }) => ({
    mosteller: carried(Math.sqrt((weight * height) / 3600)),
    du_bois: carried(0.007184 * weight ** 0.425 * height ** 0.725),
  }),
});

export const idealBodyWeight = defineTool({
  name: "ideal_body_weight",
  domain: "medicine",
  kind: "processing",
  description:
    "Ideal body weight by Devine's formula: 50 kg (45.5 kg for women) and 2.3 kg for each inch of height over five feet.",
  input: z.object({
    height: z.number().min(152.4).max(230).describe("Height in centimetres, 152.4 or more"),
    sex: sexField,
  }),
  output: z.object({
    weight: z.number().describe("Ideal body weight in kilograms, to one decimal, four digits at least"),
  }),
  takes: { height: { concept: "body.height_cm", literals: [155, 160, 165, 168, 172, 177, 182, 188] }, sex: adultTakes },
  gives: {
    "/weight": {
      concept: "body.weight_kg",
      phrase: "the ideal weight [in kilograms] of a {sex} {height} centimetres tall <the Devine formula>",
      ask: "how many kilograms should a {sex} {height} centimetres tall ideally weigh <the Devine formula>",
    },
  },
  follows: [],
  probes: [
    { input: { height: 177.8, sex: "male" }, expect: { "/weight": 73 } },
    { input: { height: 165, sex: "Female" }, expect: { "/weight": 56.91 } },
  ],
  sources: [DEVINE],
  run({ height, sex }) {
    const base = choose(SEXES, sex, "sex") === "male" ? 50 : 45.5;
    return { weight: round(base + 2.3 * (height / 2.54 - 60), 1) };
  },
});

export const restingEnergy = defineTool({
  name: "resting_energy_expenditure",
  domain: "medicine",
  kind: "processing",
  description: "Resting energy expenditure of an adult by the Mifflin-St Jeor equation.",
  input: z.object({ weight: weightField, height: heightField, age: ageField, sex: sexField }),
  output: z.object({
    energy: z
      .number()
      .describe("Resting energy expenditure in kilocalories per day, to one decimal, four digits at least"),
  }),
  takes: { weight: statedWeightTakes, height: heightTakes, age: ageTakes, sex: adultTakes },
  gives: {
    "/energy": {
      concept: "energy.kcal_per_day",
      phrase:
        "the resting energy need [in kilocalories a day] of a {sex} aged {age}, {height} centimetres tall and weighing {weight} kilograms <the Mifflin-St Jeor equation>",
      ask: "how many kilocalories a day does a {sex} aged {age} burn at rest at {height} centimetres and {weight} kilograms <the Mifflin-St Jeor equation>",
    },
  },
  follows: [],
  probes: [
    { input: { weight: 70, height: 175, age: 30, sex: "male" }, expect: { "/energy": 1648.8 } },
    { input: { weight: 60, height: 165, age: 40, sex: "female" }, expect: { "/energy": 1270.3 } },
  ],
  sources: [MIFFLIN],
  run({ weight, height, age, sex }) {
    const constant = choose(SEXES, sex, "sex") === "male" ? 5 : -161;
    return { energy: round(10 * weight + 6.25 * height - 5 * age + constant, 1) };
  },
});
