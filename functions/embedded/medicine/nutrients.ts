/**
 * Vitamins and minerals: what they are, how much a person should take in.
 */
import { z } from "zod";
import { lazy } from "../../lib/memo.ts";
import { ToolError } from "../../tools/contract.ts";
import { cell, rowsOf } from "../table.ts";
import { defineTool } from "../tool.ts";
import { NUTRIENTS } from "./data/nutrients.ts";
import { choose, find, indexRows, nameField, numberOrNull } from "./shared.ts";
import { DRI, VITAMINS } from "./sources.ts";

export const nutrientRows = lazy(() => rowsOf(NUTRIENTS));
const byName = lazy(() => indexRows(nutrientRows(), 1));
const nutrientField = nameField('Vitamin or mineral, such as "vitamin C", "niacin" or "iron"');
const findNutrient = (nutrient: string) =>
  find(byName(), nutrient, "nutrient", 'one of 13 vitamins and 11 minerals, such as "vitamin C", "niacin" or "iron"');

const NUTRIENT_NAMES =
  "vitamin C|thiamin|riboflavin|niacin|pantothenic acid|vitamin B6|biotin|folate|vitamin B12|vitamin A|vitamin D|vitamin E|vitamin K|calcium|iron|magnesium|phosphorus|zinc|copper|manganese|selenium|iodine|chromium|molybdenum".split(
    "|",
  );

/** In the order of the columns from 4 on. */
export const LIFE_STAGES = [
  "men aged 19 to 30",
  "women aged 19 to 30",
  "pregnant women aged 19 to 30",
  "breastfeeding women aged 19 to 30",
  "men aged 51 to 70",
  "women aged 51 to 70",
  "children aged 4 to 8",
] as const;
const FIRST_STAGE_COLUMN = 4;

/** In the order of the upper levels; that of adults is the last. */
const AGE_GROUPS = [
  "children aged 1 to 3",
  "children aged 4 to 8",
  "children aged 9 to 13",
  "adolescents aged 14 to 18",
  "adults aged 19 to 30",
] as const;

/** Tolerable upper levels in milligrams per day of those who are not yet grown up. */
export const UPPER_LEVELS: Readonly<Record<string, readonly number[]>> = {
  "vitamin C": [400, 650, 1200, 1800],
  niacin: [10, 15, 20, 30],
  "vitamin B6": [30, 40, 60, 80],
  folate: [0.3, 0.4, 0.6, 0.8],
  "vitamin A": [0.6, 0.9, 1.7, 2.8],
  "vitamin D": [0.063, 0.075, 0.1, 0.1],
  "vitamin E": [200, 300, 600, 800],
  calcium: [2500, 2500, 3000, 3000],
  iron: [40, 40, 40, 45],
  magnesium: [65, 110, 350, 350],
  phosphorus: [3000, 3000, 4000, 4000],
  zinc: [7, 12, 23, 34],
  manganese: [2, 3, 6, 9],
  selenium: [0.09, 0.15, 0.28, 0.4],
  iodine: [0.2, 0.3, 0.6, 0.9],
  molybdenum: [0.3, 0.6, 1.1, 1.7],
};

/** Milligrams a day that the reference intakes set for a life stage. */
export function recommendedIntake(nutrient: string, life_stage: string): number {
  const stage = choose(LIFE_STAGES, life_stage, "life_stage");
  return Number(cell(findNutrient(nutrient), FIRST_STAGE_COLUMN + LIFE_STAGES.indexOf(stage)));
}

/** Labels give the others in micrograms. */
const inMilligrams = (name: string) =>
  !/^(?:vitamin [ADK]|vitamin B12|biotin|folate|selenium|iodine|chromium|molybdenum|copper)$/.test(name);
/**
 * The forms whose formulas the table has, by their names: a vitamin may have several. The formula of a mineral would be its symbol,
 * which nobody asks for.
 */
const VITAMIN_FORMS = [
  ..."ascorbic acid,thiamin,riboflavin,nicotinic acid,pantothenic acid,pyridoxine,biotin,folic acid".split(","),
  ..."cyanocobalamin,retinol,cholecalciferol,alpha-tocopherol,phylloquinone".split(","),
];

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
  takes: { nutrient: { concept: "nutrient.name", literals: VITAMIN_FORMS, literalOnly: true } },
  gives: {
    "/formula": {
      concept: "formula.molecular",
      phrase: "[the molecular formula of the vitamin] {nutrient}",
      ask: "what is the molecular formula of {nutrient}",
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

export const upperIntakeLevel = defineTool({
  name: "tolerable_upper_intake",
  domain: "medicine",
  kind: "retrieval",
  description:
    "Highest daily intake of a vitamin or mineral thought safe at an age (US Dietary Reference Intakes; magnesium: supplements alone).",
  input: z.object({ nutrient: nutrientField, age_group: nameField(`One of: ${AGE_GROUPS.join("; ")}`) }),
  output: z.object({ upper_level: z.number().describe("Tolerable upper intake level in milligrams per day") }),
  takes: {
    nutrient: { concept: "nutrient.name", literals: Object.keys(UPPER_LEVELS).filter(inMilligrams), literalOnly: true },
    age_group: { concept: "age.group", literals: [...AGE_GROUPS] },
  },
  gives: {
    "/upper_level": {
      concept: "intake.upper",
      phrase: "the safe daily limit [in milligrams] of {nutrient} for {age_group} <the US dietary reference intakes>",
      ask: "how many milligrams of {nutrient} a day are safe at most for {age_group} <the US dietary reference intakes>",
    },
  },
  probes: [
    { input: { nutrient: "vitamin C", age_group: "adults aged 19 to 30" }, expect: { "/upper_level": 2000 } },
    { input: { nutrient: "Zinc", age_group: "children aged 4 to 8" }, expect: { "/upper_level": 12 } },
  ],
  sources: [DRI],
  run({ nutrient, age_group }) {
    const row = findNutrient(nutrient);
    const adults = numberOrNull(row, FIRST_STAGE_COLUMN + LIFE_STAGES.length);
    const at = AGE_GROUPS.indexOf(choose(AGE_GROUPS, age_group, "age_group"));
    const upper_level = UPPER_LEVELS[cell(row, 0)]?.[at] ?? adults;
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
    nutrient: { concept: "nutrient.name", literals: NUTRIENT_NAMES.filter(inMilligrams), literalOnly: true },
    life_stage: { concept: "life.stage", literals: [...LIFE_STAGES] },
  },
  gives: {
    "/intake": {
      concept: "intake.mg_per_day",
      phrase:
        "the recommended daily intake [in milligrams] of {nutrient} for {life_stage} <the US dietary reference intakes>",
      ask: "how many milligrams of {nutrient} a day should {life_stage} get <the US dietary reference intakes>",
    },
  },
  probes: [
    { input: { nutrient: "iron", life_stage: "women aged 19 to 30" }, expect: { "/intake": 18 } },
    { input: { nutrient: "folic acid", life_stage: "pregnant women aged 19 to 30" }, expect: { "/intake": 0.6 } },
  ],
  sources: [DRI],
  run: ({ nutrient, life_stage }) => ({ intake: recommendedIntake(nutrient, life_stage) }),
});
