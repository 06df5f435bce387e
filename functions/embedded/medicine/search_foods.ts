/** Searches and rankings of the foods of two composition tables, and the full record of a food. */
import { z } from "zod";
import { choiceOf, defineRanking, defineSearch, matchesWords, numberFilter, queryField } from "../searching.ts";
import { cell } from "../table.ts";
import { defineTool } from "../tool.ts";
import { checkWhole, FIRST_NUTRIENT_COLUMN, FOOD_NUTRIENTS, foodGroups, foodNamed, foodRows } from "./foods.ts";
import { fold, numberOrNull, significant } from "./shared.ts";
import { IFCT, USDA } from "./sources.ts";
import { usdaRows } from "./usda.ts";

type Row = readonly string[];

/** Columns of the USDA foods, per 100 g. */
const ENERGY = 3;
const PROTEIN = 4;
const FAT = 5;
const CARBOHYDRATE = 6;
const FIBRE = 7;

const protein = numberFilter("content.gram_per_100g", [], "Only foods with at least so many grams of protein in 100 g");
const lean = choiceOf(
  ["any", "low_fat", "high_fat"],
  "How much fat 100 g of the food hold: low is 3 g or less, high 20 g or more",
  {
    low_fat: "low-fat (3 g per 100 g or less)",
  },
);

function foodsWith(query: string, least: number | undefined, fatness: string): Row[] {
  return usdaRows().filter((row) => {
    const fat = numberOrNull(row, FAT);
    const fits = fatness === "any" || (fat !== null && (fatness === "low_fat" ? fat <= 3 : fat >= 20));
    return (
      matchesWords(query, cell(row, 0)) && fits && (least === undefined || (numberOrNull(row, PROTEIN) ?? 0) >= least)
    );
  });
}

const usdaQuery = queryField('Words of the food, each from its start, such as "cheese" or "bread wheat"');
/** Words by which the tables name foods of one kind, with what people call those. */
const KINDS = {
  "bread wheat": "wheat breads",
  "cheese mexican": "Mexican cheeses",
  "juice raw": "fresh juices",
  cookies: "cookies",
  crackers: "crackers",
  flour: "flours",
  bagels: "bagels",
  muffins: "muffins",
  "rolls dinner": "dinner rolls",
  "salad dressing": "salad dressings",
  "ice cream": "ice creams",
  sauce: "sauces",
  soup: "soups",
  oil: "oils",
  chips: "chips",
  peppers: "peppers",
  melons: "melons",
};
const USDA_KINDS = {
  concept: "search.word",
  literals: Object.keys(KINDS),
  literalOnly: true,
  wording: KINDS,
} as const;

export const usdaFoodSearch = defineSearch({
  name: "usda_food_search",
  domain: "medicine",
  description:
    "Searches the USDA food tables for words in the names of foods, with filters by protein and fat; hits come by the page, by alphabet. Other tools take a food by the exact name found here.",
  input: { query: usdaQuery },
  takes: { query: USDA_KINDS },
  filters: { fat: lean.filter, min_protein: protein.filter },
  // No question says them: whoever names a food has no need of a filter.
  options: { fat: { ...lean.option, literals: [], wording: {} }, min_protein: protein.option },
  hit: {
    food: z.string().describe("Name of the food in the tables"),
    per_100_g: z
      .object({
        energy: z.number().nullable().describe("Energy in kilocalories per 100 grams"),
        protein: z.number().nullable().describe("Protein in grams per 100 grams"),
        fat: z.number().nullable().describe("Fat in grams per 100 grams"),
      })
      .describe("What 100 g of it hold"),
  },
  find: ({ query, fat, min_protein }) =>
    foodsWith(query, min_protein, fat).sort((a, b) => (cell(a, 0) < cell(b, 0) ? -1 : 1)),
  record: (row: Row) => ({
    food: cell(row, 0),
    per_100_g: { energy: numberOrNull(row, ENERGY), protein: numberOrNull(row, PROTEIN), fat: numberOrNull(row, FAT) },
  }),
  gives: {
    "/hits/*/per_100_g/energy": {
      concept: "energy.kcal_per_100g",
      phrase: '[the energy in kilocalories per 100 g of] "{@food}" among the {query} in the USDA tables',
      ask: 'how many kilocalories per 100 g are there in "{@food}" among the {query} in the USDA tables',
      ends: true,
    },
    "/hits/*/per_100_g/protein": {
      concept: "content.gram_per_100g",
      phrase: 'the protein [in grams per 100 g] in "{@food}" among the {query} in the USDA tables',
      ask: 'how many grams of protein per 100 g are there in "{@food}" among the {query} in the USDA tables',
    },
    "/total": { concept: "count.food", phrase: "the number of {query} in the USDA tables", answer: false },
  },
  probes: [
    { input: { query: "cheese" }, expect: { "/total": 40, "/hits/0/per_100_g/energy": 408 } },
    {
      input: { query: "bread wheat", fat: "low_fat", page_size: 2 },
      expect: { "/total": 4, "/hits/0/per_100_g/energy": 239 },
    },
  ],
  sources: [USDA],
});

export const usdaFoodRanking = defineRanking({
  name: "usda_food_ranking",
  domain: "medicine",
  description: "Ranks the foods of the USDA tables that have certain words in their names, by what 100 g of them hold.",
  input: { query: usdaQuery },
  takes: { query: USDA_KINDS },
  filters: { fat: lean.filter },
  // No question sets it: few want the most of one thing among what has little of another.
  options: { fat: { ...lean.option, literals: [], wording: {} } },
  orders: {
    most_energy: { words: "most energy", of: (row: Row) => numberOrNull(row, ENERGY) },
    most_protein: { words: "most protein", of: (row: Row) => numberOrNull(row, PROTEIN) },
    most_carbohydrate: { of: (row: Row) => numberOrNull(row, CARBOHYDRATE) },
    most_fibre: { words: "most fibre", of: (row: Row) => numberOrNull(row, FIBRE) },
    least_energy: { words: "least energy", of: (row: Row) => numberOrNull(row, ENERGY), ascending: true },
  },
  hit: {
    food: z.string().describe("Name of the food in the tables"),
    energy: z.number().nullable().describe("Energy in kilocalories per 100 g"),
    protein: z.number().nullable().describe("Protein in grams per 100 g"),
  },
  among: ({ query, fat }) => foodsWith(query, undefined, fat),
  record: (row) => ({ food: cell(row, 0), energy: numberOrNull(row, ENERGY), protein: numberOrNull(row, PROTEIN) }),
  gives: {
    "/rows/0/food": {
      contrived: true,
      concept: "food.usda",
      phrase: "the food with the {order} per 100 g among the {query} in the USDA tables",
      ask: "which of the {query} in the USDA tables has the {order} per 100 g",
      ends: true,
    },
  },
  probes: [
    {
      input: { query: "cheese", order: "most_protein" },
      expect: { "/total": 40, "/rows/0/food": "Cheese (parmesan, hard)" },
    },
    {
      input: { query: "juice", order: "least_energy", limit: 2 },
      expect: { "/total": 20, "/rows/0/food": "Lime juice (canned or bottled, unsweetened)" },
    },
  ],
  sources: [USDA],
});

const groupField = queryField('Food group of the Indian tables, such as "Fruits"');
const GROUPS = [
  "cereals and millets",
  "grain legumes",
  "green leafy vegetables",
  "fruits",
  "roots and tubers",
  "nuts and oil seeds",
  "poultry",
  "animal meat",
  "marine fish",
];
const inGroup = (group: string) => {
  checkWhole(group);
  return foodRows().filter((row) => fold(cell(row, 1)) === fold(group));
};

export const foodGroupRanking = defineRanking({
  name: "food_group_ranking",
  domain: "medicine",
  description: "Ranks the foods of a group in the Indian Food Composition Tables by what 100 g of them hold.",
  input: { food_group: groupField },
  takes: { food_group: { concept: "food.group", literals: GROUPS } },
  orders: {
    most_energy: { words: "most energy", of: (row: Row) => numberOrNull(row, 3) },
    most_water: { of: (row: Row) => numberOrNull(row, 4) },
    most_protein: { words: "most protein", of: (row: Row) => numberOrNull(row, 5) },
    most_fibre: { words: "most fibre", of: (row: Row) => numberOrNull(row, 7) },
    least_fat: { words: "least fat", of: (row: Row) => numberOrNull(row, 6), ascending: true },
  },
  hit: {
    food: z.string().describe("Name of the food in the tables"),
    protein: z.number().nullable().describe("Protein in grams per 100 g"),
    fibre: z.number().nullable().describe("Dietary fibre in grams per 100 g"),
  },
  among: ({ food_group }) => inGroup(food_group),
  record: (row) => ({ food: cell(row, 0), protein: numberOrNull(row, 5), fibre: numberOrNull(row, 7) }),
  names: foodGroups,
  gives: {
    "/rows/0/food": {
      concept: "food.name",
      phrase: "the food with the {order} per 100 g among {food_group} <the Indian food tables>",
      ask: "which food has the {order} per 100 g among {food_group} <the Indian food tables>",
      ends: true,
    },
  },
  probes: [
    {
      input: { food_group: "Fruits", order: "most_energy" },
      expect: { "/total": 68, "/rows/0/food": "Dates (dry, pale brown)" },
    },
    {
      input: { food_group: "Grain Legumes", order: "most_protein", limit: 3 },
      expect: { "/total": 25, "/rows/0/food": "Soya bean (white)" },
    },
  ],
  sources: [IFCT],
});

/** Words by which the tables name plants of one kind, with what people call those. */
const CROPS = {
  gourd: "gourds",
  beans: "beans",
  grapes: "grapes",
  yam: "yams",
  potato: "potatoes",
  banana: "bananas",
  cabbage: "cabbages",
  melon: "melons",
  mushroom: "mushrooms",
  lentil: "lentils",
};

export const foodSearch = defineSearch({
  name: "food_search",
  domain: "medicine",
  description:
    "Searches the Indian Food Composition Tables for words in the names of foods; hits come by the page, by alphabet. Other tools take a food by the exact name found here.",
  input: { query: queryField('Words of the food, each from its start, such as "mango ripe"') },
  takes: {
    query: { concept: "search.word", literals: Object.keys(CROPS), literalOnly: true, wording: CROPS },
  },
  hit: {
    food: z.string().describe("Name of the food in the tables"),
    group: z.string().describe("Food group"),
    scientific: z.string().nullable().describe("Scientific name of the plant or animal"),
  },
  find: ({ query }) =>
    foodRows()
      .filter((row) => matchesWords(query, cell(row, 0)))
      .sort((a, b) => (cell(a, 0) < cell(b, 0) ? -1 : 1)),
  record: (row: Row) => ({ food: cell(row, 0), group: cell(row, 1), scientific: cell(row, 2) || null }),
  gives: {
    "/hits/*/scientific": {
      concept: "species.scientific",
      phrase: 'the scientific name of "{@food}" among the {query} in the Indian food tables',
      ask: 'what is the scientific name of "{@food}" among the {query} in the Indian food tables',
      ends: true,
    },
    "/total": {
      concept: "count.food",
      phrase: "the number of {query} in the Indian food tables",
      answer: false,
    },
  },
  probes: [
    { input: { query: "gourd" }, expect: { "/total": 12, "/hits/0/scientific": "Benincasa hispida" } },
    { input: { query: "mango", page_size: 3 }, expect: { "/total": 10, "/hits/0/scientific": "Mangifera indica" } },
  ],
  sources: [IFCT],
});

export const foodRecord = defineTool({
  name: "food_record",
  domain: "medicine",
  kind: "retrieval",
  description:
    "Reads the whole record of a food in the Indian Food Composition Tables: its group, what 100 g of it hold, and every vitamin and mineral.",
  input: z.object({
    food: queryField('Food as the tables name it, such as "Spinach" or "Rice (raw, milled)"'),
    unit: z
      .enum(["mg", "ug"])
      .default("mg")
      .describe('Unit of vitamins and minerals, milligrams or micrograms; "mg" unless given'),
  }),
  output: z.object({
    food: z.string().describe("Name of the food in the tables"),
    group: z.string().describe("Food group"),
    per_100_g: z
      .object({
        water: z.number().nullable().describe("Water in grams per 100 grams"),
        protein: z.number().nullable().describe("Protein in grams per 100 grams"),
        fat: z.number().nullable().describe("Fat in grams per 100 grams"),
        fibre: z.number().nullable().describe("Dietary fibre in grams per 100 grams"),
      })
      .describe("What 100 g of it hold"),
    nutrients: z
      .array(
        z.object({
          nutrient: z.string().describe("Vitamin or mineral"),
          amount: z.number().describe("Content of 100 g"),
          unit: z.string().describe("mg or ug"),
        }),
      )
      .describe("Vitamins and minerals that were measured"),
  }),
  takes: { food: { concept: "food.single" } },
  options: { unit: { concept: "tag", default: "mg" } },
  gives: {
    "/nutrients/*/amount": {
      concept: "content.mg_per_100g",
      phrase: "[the amount in milligrams of] {@nutrient} from [100 g of] {food} <the Indian food tables>",
      ask: "how many milligrams of {@nutrient} are there in 100 g of {food} <the Indian food tables>",
    },
    "/per_100_g/water": {
      concept: "content.gram_per_100g",
      phrase: "the amount of water [in grams] in 100 g of {food} <the Indian food tables>",
      ask: "how many grams of water are there in 100 g of {food} <the Indian food tables>",
    },
  },
  probes: [
    { input: { food: "Spinach" }, expect: { "/nutrients/0/amount": 30.28, "/per_100_g/water": 90.31 } },
    {
      input: { food: "Mango (ripe, banganapalli)", unit: "ug" },
      expect: { "/nutrients/0/amount": 32970, "/per_100_g/water": 88.44 },
    },
  ],
  sources: [IFCT],
  run({ food, unit }) {
    const name = foodNamed(food, "food");
    const row = foodRows().find((one) => cell(one, 0) === name) ?? [];
    const nutrients = FOOD_NUTRIENTS.flatMap((nutrient, i) => {
      const content = numberOrNull(row, FIRST_NUTRIENT_COLUMN + i);
      if (content === null) return [];
      return [{ nutrient, amount: unit === "mg" ? content : significant(content * 1000), unit }];
    });
    const [water, protein, fat, fibre] = [4, 5, 6, 7].map((column) => numberOrNull(row, column));
    return {
      food: name,
      group: cell(row, 1),
      per_100_g: { water: water ?? null, protein: protein ?? null, fat: fat ?? null, fibre: fibre ?? null },
      nutrients,
    };
  },
});
