/**
 * Vitamins and minerals: what they are, what their lack causes, how much a person should take in.
 */
import { z } from "zod";
import { rowsOf } from "../../table.ts";
import { defineTool, lazy, ToolError } from "../../tool.ts";
import { NUTRIENTS } from "./data/nutrients.ts";
import { cell, choose, find, indexRows, nameField, numberOrNull } from "./shared.ts";
import { DRI, VITAMINS } from "./sources.ts";

export const nutrientRows = lazy(() => rowsOf(NUTRIENTS));
const byName = lazy(() => indexRows(nutrientRows(), 1));
const nutrientField = nameField('Vitamin or mineral, such as "vitamin C", "niacin" or "iron"');
const findNutrient = (nutrient: string) =>
  find(byName(), nutrient, "nutrient", 'one of 13 vitamins and 13 minerals, such as "vitamin C", "niacin" or "iron"');

/** In the order of the columns from 5 on. */
export const LIFE_STAGES = [
  "men aged 19 to 30",
  "women aged 19 to 30",
  "pregnant women aged 19 to 30",
  "breastfeeding women aged 19 to 30",
  "men aged 51 to 70",
  "women aged 51 to 70",
  "children aged 4 to 8",
] as const;
const FIRST_STAGE_COLUMN = 5;

/** Nutrients that a question may name where not all are answered. */
const WITH_DEFICIENCY =
  "vitamin C|thiamin|riboflavin|niacin|folate|vitamin B12|vitamin A|vitamin D|vitamin K|calcium|iron|magnesium|phosphorus|potassium|sodium|zinc|selenium|iodine".split(
    "|",
  );
const WITH_UPPER_LEVEL =
  "vitamin C|niacin|vitamin B6|folate|vitamin A|vitamin D|vitamin E|calcium|iron|magnesium|phosphorus|zinc|copper|manganese|selenium|iodine|molybdenum".split(
    "|",
  );

/** Milligrams a day that the reference intakes set for a life stage. */
export function recommendedIntake(nutrient: string, life_stage: string): number {
  const stage = choose(LIFE_STAGES, life_stage, "life_stage");
  return Number(cell(findNutrient(nutrient), FIRST_STAGE_COLUMN + LIFE_STAGES.indexOf(stage)));
}

export const nutrientProfile = defineTool({
  name: "nutrient_profile",
  domain: "medicine",
  kind: "retrieval",
  description: "Kind of a vitamin or mineral, and the molecular formula of its usual form.",
  input: z.object({ nutrient: nutrientField }),
  output: z.object({
    kind: z.string().describe("water-soluble vitamin, fat-soluble vitamin, mineral or trace mineral"),
    formula: z.string().describe("Molecular formula of the usual form (the element's symbol for a mineral)"),
  }),
  takes: { nutrient: { concept: "nutrient.name" } },
  gives: {
    "/kind": {
      concept: "nutrient.kind",
      phrase: "the category (such as trace mineral or fat-soluble vitamin) of {nutrient} as a nutrient",
    },
    "/formula": {
      concept: "formula.molecular",
      phrase: "the molecular formula of the usual form of {nutrient} as a nutrient",
    },
  },
  probes: [
    { input: { nutrient: "vitamin C" }, expect: { "/kind": "water-soluble vitamin", "/formula": "C6H8O6" } },
    { input: { nutrient: "Zinc" }, expect: { "/kind": "trace mineral", "/formula": "Zn" } },
  ],
  sources: [VITAMINS],
  run({ nutrient }) {
    const row = findNutrient(nutrient);
    return { kind: cell(row, 2), formula: cell(row, 3) };
  },
});

export const nutrientDeficiency = defineTool({
  name: "nutrient_deficiency_disease",
  domain: "medicine",
  kind: "retrieval",
  description: "Disease that a lack of a vitamin or mineral classically causes.",
  input: z.object({ nutrient: nutrientField }),
  output: z.object({ disease: z.string().describe("Deficiency disease") }),
  takes: { nutrient: { concept: "nutrient.name", literals: WITH_DEFICIENCY } },
  gives: {
    "/disease": {
      concept: "condition.name",
      phrase: "the deficiency disease classically caused by a lack of {nutrient}",
    },
  },
  probes: [
    { input: { nutrient: "vitamin C" }, expect: { "/disease": "scurvy" } },
    { input: { nutrient: "Thiamine" }, expect: { "/disease": "beriberi" } },
  ],
  sources: [VITAMINS],
  run({ nutrient }) {
    const disease = cell(findNutrient(nutrient), 4);
    if (disease === "")
      throw new ToolError(
        `nutrient: no deficiency disease has a name of its own for "${nutrient}"; expected one such as "vitamin C"`,
      );
    return { disease };
  },
});

export const upperIntakeLevel = defineTool({
  name: "tolerable_upper_intake",
  domain: "medicine",
  kind: "retrieval",
  description:
    "Highest daily intake of a vitamin or mineral thought safe for adults aged 19 to 30 (US Dietary Reference Intakes).",
  input: z.object({ nutrient: nutrientField }),
  output: z.object({ upper_level: z.number().describe("Tolerable upper intake level in milligrams per day") }),
  takes: { nutrient: { concept: "nutrient.name", literals: WITH_UPPER_LEVEL } },
  gives: {
    "/upper_level": {
      concept: "intake.mg_per_day",
      phrase: "the tolerable upper intake level in milligrams per day of {nutrient} for adults aged 19 to 30",
    },
  },
  probes: [
    { input: { nutrient: "vitamin C" }, expect: { "/upper_level": 2000 } },
    { input: { nutrient: "selenium" }, expect: { "/upper_level": 0.4 } },
  ],
  sources: [DRI],
  run({ nutrient }) {
    const upper_level = numberOrNull(findNutrient(nutrient), FIRST_STAGE_COLUMN + LIFE_STAGES.length);
    if (upper_level === null)
      throw new ToolError(
        `nutrient: no upper level is set for "${nutrient}"; expected a nutrient with one, such as "iron"`,
      );
    return { upper_level };
  },
});

export const dietaryReferenceIntake = defineTool({
  name: "dietary_reference_intake",
  domain: "medicine",
  kind: "retrieval",
  description:
    "Daily intake of a vitamin or mineral that the US Dietary Reference Intakes set for a life stage (RDA, or AI where there is no RDA).",
  input: z.object({ nutrient: nutrientField, life_stage: nameField(`One of: ${LIFE_STAGES.join("; ")}`) }),
  output: z.object({ intake: z.number().describe("Recommended (or adequate) intake in milligrams per day") }),
  takes: {
    nutrient: { concept: "nutrient.name" },
    life_stage: { concept: "life.stage", literals: [...LIFE_STAGES], literalOnly: true },
  },
  gives: {
    "/intake": {
      concept: "intake.mg_per_day",
      phrase:
        "the recommended daily intake in milligrams of {nutrient} for {life_stage} in the US Dietary Reference Intakes",
    },
  },
  probes: [
    { input: { nutrient: "iron", life_stage: "women aged 19 to 30" }, expect: { "/intake": 18 } },
    { input: { nutrient: "folic acid", life_stage: "pregnant women aged 19 to 30" }, expect: { "/intake": 0.6 } },
  ],
  sources: [DRI],
  run: ({ nutrient, life_stage }) => ({ intake: recommendedIntake(nutrient, life_stage) }),
});
