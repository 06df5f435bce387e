/**
 * Households of US states by income bracket, 2011 to 2013, and the states of census regions.
 */
import { z } from "zod";
import { lazy } from "../../lib/memo.ts";
import { ToolError } from "../../tools/contract.ts";
import { nearMatches } from "../near.ts";
import { cell, rowsOf } from "../table.ts";
import { defineTool } from "../tool.ts";
import { HOUSEHOLDS_TSV } from "./data/households.ts";
import { find, fold, indexBy, nameField, numeric, round, series, sum } from "./shared.ts";
import { CENSUS_ACS } from "./sources.ts";

/** Puerto Rico is in no census region and is left out. */
export const householdRows = lazy(() => rowsOf(HOUSEHOLDS_TSV).filter((row) => cell(row, 1) !== "other"));
const byState = lazy(() => indexBy(householdRows(), 0));

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
    "/region": {
      concept: "us.census_region",
      ends: true,
      phrase: "the US census region of {state}",
      ask: "in which US census region is {state}",
    },
    "/households": {
      concept: "population.household",
      phrase: "the number of households in {state} <the 2011-2013 American Community Survey>",
      ask: "how many households are there in {state} <the 2011-2013 American Community Survey>",
    },
    "/share_from_100k": {
      concept: "share.household",
      phrase:
        "the percentage of households that make 100,000 dollars or more a year in {state} <the 2011-2013 American Community Survey>",
      ask: "what percentage of households in {state} make 100,000 dollars or more a year <the 2011-2013 American Community Survey>",
    },
    "/share_below_25k": {
      concept: "share.household_poor",
      phrase:
        "the percentage of households that live on less than 25,000 dollars a year in {state} <the 2011-2013 American Community Survey>",
      ask: "what percentage of households in {state} live on less than 25,000 dollars a year <the 2011-2013 American Community Survey>",
    },
    "/modal_bracket": {
      concept: "income.bracket",
      ends: true,
      phrase:
        "the most common household income bracket[, of the ten there are,] in {state} <the 2011-2013 American Community Survey>",
      ask: "in which income bracket[, of the ten there are,] are most households in {state} <the 2011-2013 American Community Survey>",
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

export const compareStates = defineTool({
  name: "us_states_compared",
  domain: "finance",
  kind: "retrieval",
  description:
    "Which of two US states has more households, and which the larger share with high and with low incomes (American Community Survey 2011-2013).",
  input: z.object({
    a: nameField("one US state or the District of Columbia, such as Wisconsin"),
    b: nameField("another US state, such as Wyoming"),
  }),
  output: z.object({
    more_households: z.string().describe("state with more households"),
    higher_incomes: z.string().describe("state with the larger percentage of households with 100,000 dollars or more"),
    lower_incomes: z.string().describe("state with the larger percentage of households with less than 25,000 dollars"),
  }),
  takes: { a: { concept: "us.state_single" }, b: { concept: "us.state_single" } },
  gives: {
    "/more_households": {
      concept: "us.state_single",
      contrived: true,
      phrase: "the state with more households out of {a} and {b}",
      ask: "which state has more households, {a} or {b}",
    },
    "/higher_incomes": {
      concept: "us.state_single",
      phrase:
        "the state with the larger share of households on 100,000 dollars or more a year out of {a} and {b} <the 2011-2013 American Community Survey>",
      ask: "which state has the larger share of households on 100,000 dollars or more a year, {a} or {b} <the 2011-2013 American Community Survey>",
    },
    "/lower_incomes": {
      concept: "us.state_single",
      phrase:
        "the state with the larger share of households on less than 25,000 dollars a year out of {a} and {b} <the 2011-2013 American Community Survey>",
      ask: "which state has the larger share of households on less than 25,000 dollars a year, {a} or {b} <the 2011-2013 American Community Survey>",
    },
  },
  alike: [["a", "b"]],
  probes: [
    {
      input: { a: "Alabama", b: "Wyoming" },
      expect: { "/more_households": "Alabama", "/higher_incomes": "Wyoming", "/lower_incomes": "Alabama" },
    },
    { input: { a: "Wyoming", b: "California" }, expect: { "/more_households": "California" } },
  ],
  sources: [CENSUS_ACS],
  run({ a, b }) {
    const expected = "a US state by name, such as Wisconsin";
    const rows = [find(byState(), a, "a", expected), find(byState(), b, "b", expected)];
    const more = (value: (row: string[]) => number) => {
      const [first = 0, second = 0] = rows.map(value);
      if (first === second) throw new ToolError("b: the two states are level; expected two that differ");
      return cell(rows[first > second ? 0 : 1] ?? [], 0);
    };
    return {
      more_households: more((row) => numeric(row, 2)),
      higher_incomes: more((row) => round(sum(series(row, 3).slice(7)), 1)),
      lower_incomes: more((row) => round(sum(series(row, 3).slice(0, 3)), 1)),
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
      concept: "us.state_single",
      ends: true,
      phrase: "the state with the most households in {region}",
      ask: "which state in {region} has the most households",
    },
    "/fewest_households": {
      concept: "us.state_single",
      contrived: true,
      ends: true,
      phrase: "the state [(or district)] with the fewest households in {region}",
      ask: "which state [(or district)] in {region} has the fewest households",
    },
    "/state_count": {
      concept: "state.count",
      answer: false,
      phrase: "the number of states[, the District of Columbia included,] in {region}",
      ask: "how many states are there in {region}[, the District of Columbia included]",
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
      throw new ToolError(
        `region: "${region}" is not known here; expected Northeast, Midwest, South or West${nearMatches(region, ["Northeast", "Midwest", "South", "West"])}`,
      );
    const ranked = rows.toSorted((a, b) => numeric(b, 2) - numeric(a, 2)).map((row) => cell(row, 0));
    return { most_households: ranked[0] ?? "", fewest_households: ranked.at(-1) ?? "", state_count: rows.length };
  },
});
