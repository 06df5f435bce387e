/**
 * Households of US states by income bracket, 2011 to 2013, and the states of census regions.
 */
import { z } from "zod";
import { defineTool, lazy, ToolError } from "../../tool.ts";
import { HOUSEHOLDS_TSV } from "./data/households.ts";
import { cell, find, fold, indexBy, nameField, numeric, round, rowsOf, series } from "./shared.ts";
import { CENSUS_ACS } from "./sources.ts";

/** Puerto Rico is in no census region and is left out. */
export const householdRows = lazy(() => rowsOf(HOUSEHOLDS_TSV).filter((row) => cell(row, 1) !== "other"));
const byState = lazy(() => indexBy(householdRows(), 0));
const sum = (values: readonly number[]) => values.reduce((total, x) => total + x, 0);

const BRACKETS = [
  "under $10,000",
  "$10,000 to $14,999",
  "$15,000 to $24,999",
  "$25,000 to $34,999",
  "$35,000 to $49,999",
  "$50,000 to $74,999",
  "$75,000 to $99,999",
  "$100,000 to $149,999",
  "$150,000 to $199,999",
  "$200,000 and more",
];

export const stateHouseholds = defineTool({
  name: "us_state_household_income",
  domain: "finance",
  kind: "retrieval",
  description: "Households of a US state by income bracket (Census Bureau, American Community Survey 2011-2013).",
  input: z.object({ state: nameField("US state or the District of Columbia, such as Wisconsin") }),
  output: z.object({
    region: z.string().describe("census region: Northeast, Midwest, South or West"),
    households: z.int().describe("number of households"),
    shares: z.array(z.number()).describe("percent of households in each of ten income brackets, lowest bracket first"),
    share_from_100k: z.number().describe("percent of households with 100,000 US dollars and more"),
    share_below_25k: z.number().describe("percent of households with less than 25,000 US dollars"),
    modal_bracket: z.string().describe("income bracket with the most households"),
  }),
  takes: { state: { concept: "us.state" } },
  gives: {
    "/region": { concept: "us.census_region", phrase: "the US census region that {state} belongs to" },
    "/households": {
      concept: "population.household",
      phrase: "the number of households in {state} according to the American Community Survey 2011-2013",
    },
    "/shares": {
      concept: "share.percent",
      list: "ordered",
      answer: false,
      phrase:
        "the percentages of households in the ten income brackets, lowest first, in {state} (American Community Survey 2011-2013)",
    },
    "/share_from_100k": {
      concept: "share.percent",
      phrase:
        "the percentage of households with an income of 100,000 dollars or more in {state} (American Community Survey 2011-2013)",
    },
    "/share_below_25k": {
      concept: "share.percent",
      phrase:
        "the percentage of households with an income under 25,000 dollars in {state} (American Community Survey 2011-2013)",
    },
    "/modal_bracket": {
      concept: "income.bracket",
      phrase: "the most common of the ten household income brackets in {state} (American Community Survey 2011-2013)",
    },
  },
  probes: [
    {
      input: { state: "Alabama" },
      expect: {
        "/region": "South",
        "/households": 1837292,
        "/share_from_100k": 15.6,
        "/share_below_25k": 30.4,
        "/modal_bracket": "$50,000 to $74,999",
      },
    },
    { input: { state: "wyoming" }, expect: { "/households": 222679, "/shares/0": 4.8, "/share_from_100k": 22.4 } },
  ],
  sources: [CENSUS_ACS],
  run({ state }) {
    const row = find(byState(), state, "state", "a US state by name, such as Wisconsin");
    const shares = series(row, 3);
    const region = cell(row, 1);
    return {
      region: region.charAt(0).toUpperCase() + region.slice(1),
      households: numeric(row, 2),
      shares,
      share_from_100k: round(sum(shares.slice(7)), 1),
      share_below_25k: round(sum(shares.slice(0, 3)), 1),
      modal_bracket: BRACKETS[shares.indexOf(Math.max(...shares))] ?? "",
    };
  },
});

export const regionStates = defineTool({
  name: "us_region_states",
  domain: "finance",
  kind: "retrieval",
  description:
    "The state with the most and the fewest households in a US census region (American Community Survey 2011-2013).",
  input: z.object({ region: nameField("US census region: Northeast, Midwest, South or West") }),
  output: z.object({
    most_households: z.string().describe("state with the most households"),
    fewest_households: z.string().describe("state (or district) with the fewest households"),
    state_count: z.int().describe("number of states in the region, the District of Columbia included"),
  }),
  takes: {
    region: { concept: "us.census_region", literals: ["the Northeast", "the Midwest", "the South", "the West"] },
  },
  gives: {
    "/most_households": {
      concept: "us.state",
      phrase:
        "the state with the most households in {region} as the US Census Bureau draws regions (American Community Survey 2011-2013)",
    },
    "/fewest_households": {
      concept: "us.state",
      phrase:
        "the state, or district, with the fewest households in {region} as the US Census Bureau draws regions (American Community Survey 2011-2013)",
    },
    "/state_count": {
      concept: "count",
      phrase:
        "the number of states, counting the District of Columbia as one, in {region} as the US Census Bureau draws regions",
    },
  },
  probes: [
    {
      input: { region: "West" },
      expect: { "/most_households": "California", "/fewest_households": "Wyoming", "/state_count": 13 },
    },
    { input: { region: "South" }, expect: { "/most_households": "Texas", "/state_count": 17 } },
  ],
  sources: [CENSUS_ACS],
  run({ region }) {
    const rows = householdRows().filter((row) => fold(cell(row, 1)) === fold(region));
    if (rows.length === 0)
      throw new ToolError(`region: "${region}" is not known here; expected Northeast, Midwest, South or West`);
    const ranked = rows.toSorted((a, b) => numeric(b, 2) - numeric(a, 2)).map((row) => cell(row, 0));
    return { most_households: ranked[0] ?? "", fewest_households: ranked.at(-1) ?? "", state_count: rows.length };
  },
});
