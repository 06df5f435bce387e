/** A meal that is put together of foods: what it weighs and what is in it, by the USDA tables. */
import { z } from "zod";
import { ToolError } from "../../tools/contract.ts";
import { nearMatches } from "../near.ts";
import { carried } from "../rounding.ts";
import { StateGroup, unordered } from "../state.ts";
import { cell } from "../table.ts";
import { fold, numberOrNull, significant } from "./shared.ts";
import { USDA } from "./sources.ts";
import { PLATED, usdaByName, usdaRows } from "./usda.ts";

/** Columns of what the totals and the single nutrients are taken from. */
const ENERGY = 3;
const NUTRIENTS = { protein: 4, fat: 5, carbohydrate: 6, "dietary fibre": 7, sugar: 8 } as const;
const MINERALS = {
  calcium: 10,
  iron: 11,
  magnesium: 12,
  potassium: 13,
  sodium: 14,
  zinc: 15,
  "vitamin C": 16,
} as const;
type Nutrient = keyof typeof NUTRIENTS;
type Mineral = keyof typeof MINERALS;

/** Grams by row of the table, in the order in which the foods were put on the plate. */
type Meal = Map<readonly string[], number>;

const meal = new StateGroup<Meal>(
  "meal",
  () => new Map(),
  (foods) => unordered([...foods].map(([row, grams]) => [cell(row, 0), significant(grams)])),
);

function rowOf(food: string): readonly string[] {
  const row = usdaByName().get(fold(food));
  if (row !== undefined) return row;
  const near = nearMatches(
    food,
    usdaRows().map((one) => cell(one, 0)),
  );
  throw new ToolError(`food: the USDA tables have no "${food}"${near || '; expected one such as "Honey"'}`);
}

const foodField = z
  .string()
  .min(2)
  .max(120)
  .describe('Food as the USDA tables name it, such as "Carrots (raw)", or as people do: "raw carrots"');
const gramsField = z.number().positive().max(5000);
const foodTakes = {
  concept: "food.usda",
  literals: Object.values(PLATED),
  literalOnly: true,
} as const;
const gramsTakes = (literals: readonly number[]) => ({ concept: "mass.stated", literals, literalOnly: true }) as const;

const plateOutput = z.object({
  food: z.string().describe("Food as the tables name it"),
  grams: z.number().describe("Grams of it in the meal now"),
  foods: z.int().describe("Different foods in the meal now"),
});

function onPlate(state: Meal, row: readonly string[]) {
  return { food: cell(row, 0), grams: significant(state.get(row) ?? 0), foods: state.size };
}

function held(state: Meal, food: string): readonly string[] {
  const row = rowOf(food);
  if (state.has(row)) return row;
  const names = [...state.keys()].map((one) => cell(one, 0));
  const what = names.length === 0 ? "it is empty" : `it holds ${names.join("; ")}`;
  throw new ToolError(`food: there is no ${cell(row, 0)} in the meal; ${what}`);
}

/** What so many grams of the foods have of a column that is per 100 g; the tables may leave it open. */
function amountOf(state: Meal, column: number, what: string): number {
  let sum = 0;
  for (const [row, grams] of state) {
    const content = numberOrNull(row, column);
    if (content === null)
      throw new ToolError(`the USDA tables give no ${what} for ${cell(row, 0)}; expected another food`);
    sum += (content * grams) / 100;
  }
  return sum;
}

const toast = { tool: "meal_add_food", input: { food: "Honey", grams: 20 } };
const oats = { tool: "meal_add_food", input: { food: "Bread (egg)", grams: 80 } };

export const mealTools = [
  meal.changing({
    name: "meal_add_food",
    domain: "medicine",
    kind: "processing",
    description: "Puts a food into the meal, on top of what there is of it; 100 grams if no mass is given.",
    input: z.object({ food: foodField, grams: gramsField.default(100).describe("Grams to put in; 100 if left out") }),
    output: plateOutput,
    takes: {
      food: foodTakes,
      grams: gramsTakes([30, 50, 80, 120, 150, 200]),
    },
    gives: {},
    does: "log| {grams} grams of {food}|",
    probes: [
      { input: { food: "honey", grams: 20 }, expect: { "/food": "Honey", "/grams": 20, "/foods": 1 } },
      { before: [toast, oats], input: { food: "Honey" }, expect: { "/grams": 120, "/foods": 2 } },
    ],
    sources: [USDA],
    change(state, { food, grams }) {
      const row = rowOf(food);
      state.set(row, (state.get(row) ?? 0) + grams);
      return onPlate(state, row);
    },
  }),
  meal.changing({
    name: "meal_remove_food",
    domain: "medicine",
    kind: "processing",
    description: "Takes a food out of the meal again, all of it.",
    input: z.object({ food: foodField }),
    output: plateOutput,
    takes: { food: { ...foodTakes, held: true } },
    gives: {},
    does: "take the {food} out again because I am not eating any",
    probes: [
      { before: [toast, oats], input: { food: "Honey" }, expect: { "/grams": 0, "/foods": 1 } },
      { before: [toast], input: { food: "honey" }, expect: { "/grams": 0, "/foods": 0 } },
    ],
    sources: [USDA],
    change(state, { food }) {
      const row = held(state, food);
      state.delete(row);
      return onPlate(state, row);
    },
  }),
  meal.changing({
    name: "meal_set_portion",
    domain: "medicine",
    kind: "processing",
    description: "Sets how many grams of a food that is in the meal there are to be.",
    input: z.object({ food: foodField, grams: gramsField.describe("Grams that there are to be") }),
    output: plateOutput,
    takes: { food: { ...foodTakes, held: true }, grams: gramsTakes([25, 60, 90, 175, 250]) },
    gives: {},
    does: "correct the {food} to {grams} grams because I misread the scales",
    probes: [
      { before: [toast, oats], input: { food: "Honey", grams: 35 }, expect: { "/grams": 35, "/foods": 2 } },
      { before: [oats], input: { food: "bread (egg)", grams: 40 }, expect: { "/food": "Bread (egg)", "/grams": 40 } },
    ],
    sources: [USDA],
    change(state, { food, grams }) {
      const row = held(state, food);
      state.set(row, grams);
      return onPlate(state, row);
    },
  }),
  meal.looking({
    name: "meal_totals",
    domain: "medicine",
    kind: "processing",
    description:
      "What the meal weighs and has, by the USDA tables: energy and a nutrient, with the share of each food.",
    input: z.object({
      nutrient: z
        .enum(Object.keys(NUTRIENTS) as [Nutrient, ...Nutrient[]])
        .default("protein")
        .describe("Nutrient that is added up beside the energy; protein if left out"),
    }),
    output: z.object({
      foods: z
        .array(
          z.object({
            food: z.string(),
            grams: z.number(),
            energy: z.number().describe("Kilocalories"),
            amount: z.number().nullable().describe("Grams of the nutrient; null where the tables have none"),
          }),
        )
        .describe("In the order in which they were put in"),
      grams: z.number().describe("Mass of the meal in grams"),
      energy: z.number().describe("Energy of the meal in kilocalories"),
      amount: z.number().describe("Grams of the nutrient in the meal"),
    }),
    takes: { nutrient: { concept: "nutrient.usda", literals: Object.keys(NUTRIENTS), literalOnly: true } },
    gives: {
      "/amount": {
        concept: "mass.gram",
        phrase: "the amount of {nutrient} in my meal [in grams] <the USDA food tables>",
        ask: "how many grams of {nutrient} are there in my meal <the USDA food tables>",
      },
    },
    probes: [
      { before: [toast, oats], input: {}, expect: { "/grams": 100, "/energy": 290.4, "/amount": 7.66 } },
      { before: [oats], input: { nutrient: "sugar" }, expect: { "/amount": 1.424, "/foods/0/energy": 229.6 } },
    ],
    sources: [USDA],
    look(state, { nutrient }) {
      const column = NUTRIENTS[nutrient];
      const share = (row: readonly string[], at: number, grams: number) => {
        const content = numberOrNull(row, at);
        return content === null ? null : significant((content * grams) / 100);
      };
      return {
        foods: [...state].map(([row, grams]) => ({
          food: cell(row, 0),
          grams: significant(grams),
          energy: share(row, ENERGY, grams) ?? 0,
          amount: share(row, column, grams),
        })),
        grams: significant([...state.values()].reduce((sum, grams) => sum + grams, 0)),
        energy: significant(amountOf(state, ENERGY, "energy")),
        amount: significant(amountOf(state, column, nutrient)),
      };
    },
  }),
  meal.looking({
    name: "meal_energy",
    domain: "medicine",
    kind: "processing",
    description: "Energy of the meal by the USDA tables, per 100 grams of it too, and the food that has most of it.",
    input: z.object({}),
    output: z.object({
      energy: z.number().describe("Energy of the meal in kilocalories"),
      density: z.number().nullable().describe("Kilocalories per 100 grams of the meal, null for an empty one"),
      richest: z.string().nullable().describe("Food that has the greatest share of the energy, null for an empty meal"),
    }),
    takes: {},
    gives: {
      "/energy": {
        concept: "energy.kcal",
        phrase: "[the energy in kilocalories of] my meal <the USDA food tables>",
        ask: "how many kilocalories are there in my meal <the USDA food tables>",
      },
      "/density": {
        concept: "energy.kcal_per_100g",
        phrase: "[the energy in kilocalories per 100 grams of] my meal <the USDA food tables>",
        ask: "how many kilocalories are there in 100 grams of my meal <the USDA food tables>",
      },
    },
    probes: [
      { before: [toast, oats], input: {}, expect: { "/energy": 290.4, "/density": 290.4, "/richest": "Bread (egg)" } },
      { input: {}, expect: { "/energy": 0, "/density": null, "/richest": null } },
    ],
    sources: [USDA],
    look(state) {
      const energyOf = ([row, grams]: readonly [readonly string[], number]) =>
        (Number(cell(row, ENERGY)) * grams) / 100;
      const grams = [...state.values()].reduce((sum, one) => sum + one, 0);
      const energy = amountOf(state, ENERGY, "energy");
      const [richest] = [...state].toSorted((a, b) => energyOf(b) - energyOf(a));
      return {
        energy: carried(energy),
        density: grams === 0 ? null : significant((energy / grams) * 100),
        richest: richest === undefined ? null : cell(richest[0], 0),
      };
    },
  }),
  meal.looking({
    name: "meal_mineral",
    domain: "medicine",
    kind: "processing",
    description: "Milligrams of a mineral or of vitamin C in the meal by the USDA tables.",
    input: z.object({
      nutrient: z.enum(Object.keys(MINERALS) as [Mineral, ...Mineral[]]).describe("Mineral or vitamin"),
    }),
    output: z.object({ amount: z.number().describe("Milligrams of it in the meal") }),
    takes: { nutrient: { concept: "nutrient.usda", literals: Object.keys(MINERALS), literalOnly: true } },
    gives: {
      "/amount": {
        concept: "nutrient.milligram",
        phrase: "the amount of {nutrient} in my meal [in milligrams] <the USDA food tables>",
        ask: "how many milligrams of {nutrient} are there in my meal <the USDA food tables>",
      },
    },
    probes: [
      { before: [oats], input: { nutrient: "calcium" }, expect: { "/amount": 74.4 } },
      { before: [toast, oats], input: { nutrient: "iron" }, expect: { "/amount": 2.516 } },
    ],
    sources: [USDA],
    look: (state, { nutrient }) => ({ amount: significant(amountOf(state, MINERALS[nutrient], nutrient)) }),
  }),
];
