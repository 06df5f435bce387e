/**
 * What follows from the filtration rate of the kidneys: the rate of the body itself, the dose of carboplatin.
 */
import { z } from "zod";
import { carried } from "../rounding.ts";
import { defineTool } from "../tool.ts";
import { round } from "./shared.ts";
import { CALVERT, DEINDEXING } from "./sources.ts";

export const absoluteFiltration = defineTool({
  name: "absolute_filtration_rate",
  domain: "medicine",
  kind: "processing",
  description:
    "Filtration rate of a patient in millilitres per minute, from the rate per 1.73 square metres and the body surface area.",
  input: z.object({
    indexed: z.number().positive().max(250).describe("Filtration rate in mL/min per 1.73 square metres"),
    surface: z.number().min(0.1).max(4).describe("Body surface area in square metres"),
  }),
  output: z.object({ rate: z.number().describe("Filtration rate in mL/min, ten significant digits") }),
  takes: {
    indexed: { concept: "kidney.egfr", literals: [38, 46, 55, 63, 72, 88, 104] },
    surface: { concept: "body.surface", literals: [1.5, 1.6, 1.7, 1.8, 1.9, 2.1], literalOnly: true },
  },
  gives: {
    "/rate": {
      concept: "kidney.gfr",
      phrase:
        "[the absolute filtration rate in millilitres per minute for] {indexed} and a body surface of {surface} square metres",
      ask: "what is the absolute filtration rate in millilitres per minute for {indexed} and a body surface of {surface} square metres",
    },
  },
  follows: [],
  probes: [
    { input: { indexed: 60, surface: 1.73 }, expect: { "/rate": 60 } },
    { input: { indexed: 86.5, surface: 2 }, expect: { "/rate": 100 } },
  ],
  sources: [DEINDEXING],
  run: ({ indexed, surface }) => ({ rate: carried((indexed * surface) / 1.73) }),
});

export const carboplatinDose = defineTool({
  name: "carboplatin_dose",
  domain: "medicine",
  kind: "processing",
  description: "Dose of carboplatin for a target exposure (area under the curve) by Calvert's formula.",
  input: z.object({
    filtration: z.number().positive().max(300).describe("Filtration rate or creatinine clearance in mL/min"),
    exposure: z.number().min(1).max(10).describe("Target area under the curve in mg/mL per minute"),
  }),
  output: z.object({ dose: z.number().describe("Dose in milligrams, to one decimal, four digits at least") }),
  takes: {
    filtration: { concept: "kidney.gfr", literals: [48, 62, 75, 91, 110] },
    exposure: { concept: "number", literals: [4, 5, 6], literalOnly: true },
  },
  gives: {
    "/dose": {
      concept: "dose.carboplatin",
      phrase:
        "the carboplatin dose [in milligrams] at a target AUC of {exposure} for {filtration} <the Calvert formula>",
      ask: "how many milligrams of carboplatin are needed at a target AUC of {exposure} for {filtration} <the Calvert formula>",
    },
  },
  follows: ["creatinine_clearance", "absolute_filtration_rate"],
  probes: [
    { input: { filtration: 125, exposure: 6 }, expect: { "/dose": 900 } },
    { input: { filtration: 100, exposure: 5 }, expect: { "/dose": 625 } },
  ],
  sources: [CALVERT],
  run: ({ filtration, exposure }) => ({ dose: round(exposure * (filtration + 25), 1) }),
});
