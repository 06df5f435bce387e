/**
 * Unemployment in US counties in 2009: one county, two counties, the counties of a state.
 */
import { median } from "simple-statistics";
import { z } from "zod";
import { lazy } from "../../lib/memo.ts";
import { ToolError } from "../../tools/contract.ts";
import { nearEntries, nearMatches } from "../near.ts";
import { cell, rowsOf } from "../table.ts";
import { defineTool } from "../tool.ts";
import { COUNTIES_TSV } from "./data/counties.ts";
import { fold, nameField, percent, round } from "./shared.ts";
import { BLS_LAUS } from "./sources.ts";

export interface County {
  /** Name with its state, as "Cook County (Illinois)". */
  readonly name: string;
  readonly state: string;
  /** Percent. */
  readonly rate: number;
  readonly known: boolean;
}

const titleOf = (name: string, state: string): string => {
  const title = name.endsWith(" city") ? name.slice(0, -5) : `${name} ${state === "Louisiana" ? "Parish" : "County"}`;
  return `${title} (${state})`;
};

export const counties = lazy((): readonly County[] =>
  rowsOf(COUNTIES_TSV).flatMap((row) =>
    cell(row, 1)
      .split(",")
      .map((entry) => {
        const [name = "", rate = ""] = entry.replace("*", "").split(":");
        const state = cell(row, 0);
        return { name: titleOf(name, state), state, rate: Number(rate), known: entry.startsWith("*") };
      }),
  ),
);
const byName = lazy(() => new Map(counties().map((county) => [fold(county.name), county])));
const byState = lazy(() => Map.groupBy(counties(), (county) => fold(county.state)));

function findCounty(name: string, field: string): County {
  const county = byName().get(fold(name));
  if (county === undefined)
    throw new ToolError(
      `${field}: "${name}" is not known here; expected a county such as Cook County (Illinois)${nearEntries(name, byName())}`,
    );
  return county;
}
function countiesOf(state: string): readonly County[] {
  const found = byState().get(fold(state));
  if (found === undefined)
    throw new ToolError(
      `state: "${state}" is not covered; expected one of 49 US states (not Alaska), such as Ohio${nearMatches(
        state,
        counties().map((county) => county.state),
      )}`,
    );
  return found;
}
/** The county with the highest (or lowest) rate; null if several share it. */
function extreme(among: readonly County[], sign: 1 | -1): string | null {
  const best = Math.max(...among.map((county) => sign * county.rate));
  const found = among.filter((county) => sign * county.rate === best);
  return found.length === 1 ? (found[0]?.name ?? null) : null;
}
/** Counties that a question may set another against. */
const WELL_KNOWN = [
  "Cook County (Illinois)",
  "Los Angeles County (California)",
  "Harris County (Texas)",
  "Maricopa County (Arizona)",
  "King County (Washington)",
  "Wayne County (Michigan)",
  "Orange County (Florida)",
  "Clark County (Nevada)",
  "Honolulu County (Hawaii)",
  "Salt Lake County (Utah)",
  "Fulton County (Georgia)",
  "Suffolk County (Massachusetts)",
];
const countyField = nameField("US county with its state in brackets, such as Cook County (Illinois)");
const stateField = nameField("US state other than Alaska, such as Ohio");

export const countyUnemployment = defineTool({
  name: "us_county_unemployment",
  domain: "finance",
  kind: "retrieval",
  description: "The unemployment rate of a US county in 2009, the state it lies in, and its rank there (BLS).",
  input: z.object({ county: countyField }),
  output: z.object({
    rate: z.number().describe("unemployment rate in 2009, percent"),
    state: z.string().describe("US state of the county"),
    higher: z.int().describe("number of counties of the same state with a higher rate"),
  }),
  takes: { county: { concept: "us.county" } },
  gives: {
    "/rate": {
      concept: "rate.county",
      phrase: "the 2009 unemployment rate of {county} <the county data of vega-datasets>",
      ask: "what was the 2009 unemployment rate of {county} <the county data of vega-datasets>",
    },
  },
  probes: [
    { input: { county: "Cook County (Illinois)" }, expect: { "/state": "Illinois" } },
    { input: { county: "orleans parish (louisiana)" }, expect: { "/state": "Louisiana" } },
  ],
  sources: [BLS_LAUS],
  run({ county }) {
    const found = findCounty(county, "county");
    const higher = countiesOf(found.state).filter((other) => other.rate > found.rate).length;
    return { rate: found.rate, state: found.state, higher };
  },
});

export const countiesCompared = defineTool({
  name: "us_counties_compared",
  domain: "finance",
  kind: "retrieval",
  description: "Which of two US counties had the higher unemployment rate in 2009, and the gap in percentage points.",
  input: z.object({
    a: countyField,
    b: nameField("another US county with its state in brackets, such as Kings County (New York)"),
  }),
  output: z.object({
    higher: z.string().describe("county with the higher unemployment rate"),
    lower: z.string().describe("county with the lower unemployment rate"),
    gap: z.number().describe("difference of the two rates, percentage points"),
  }),
  takes: {
    a: { concept: "us.county_extreme", literals: WELL_KNOWN, literalOnly: true },
    b: { concept: "us.county_extreme", literals: WELL_KNOWN, literalOnly: true },
  },
  gives: {
    "/higher": {
      concept: "us.county_extreme",
      phrase: "the county with the higher 2009 unemployment rate out of {a} and {b} <the county data of vega-datasets>",
      ask: "which county had the higher unemployment rate in 2009, {a} or {b} <the county data of vega-datasets>",
    },
    "/lower": {
      concept: "us.county_extreme",
      phrase: "the county with the lower 2009 unemployment rate out of {a} and {b} <the county data of vega-datasets>",
      ask: "which county had the lower unemployment rate in 2009, {a} or {b} <the county data of vega-datasets>",
    },
    "/gap": {
      concept: "gap.points",
      phrase:
        "the gap between the 2009 unemployment rates of {a} and {b}[, in percentage points] <the county data of vega-datasets>",
      ask: "how many percentage points apart were the 2009 unemployment rates of {a} and {b} <the county data of vega-datasets>",
    },
  },
  alike: [["a", "b"]],
  probes: [
    {
      input: { a: "Wayne County (Michigan)", b: "Cook County (Illinois)" },
      expect: { "/higher": "Wayne County (Michigan)", "/lower": "Cook County (Illinois)" },
    },
    {
      input: { a: "Kings County (New York)", b: "Wayne County (Michigan)" },
      expect: { "/higher": "Wayne County (Michigan)" },
    },
  ],
  sources: [BLS_LAUS],
  run({ a, b }) {
    const [first, second] = [findCounty(a, "a"), findCounty(b, "b")];
    if (first.rate === second.rate) throw new ToolError("b: the two counties are level; expected two that differ");
    const [high, low] = first.rate > second.rate ? [first, second] : [second, first];
    return { higher: high.name, lower: low.name, gap: round(high.rate - low.rate, 1) };
  },
});

export const stateCounties = defineTool({
  name: "us_state_counties",
  domain: "finance",
  kind: "retrieval",
  description:
    "The counties of a US state with the highest and the lowest unemployment rate in 2009, their median and number (BLS).",
  input: z.object({ state: stateField }),
  output: z.object({
    highest: z.string().nullable().describe("county with the highest rate; null if several share it"),
    lowest: z.string().nullable().describe("county with the lowest rate; null if several share it"),
    median: z.number().describe("median of the rates of the counties, percent"),
    county_count: z.int().describe("number of counties, parishes and independent cities"),
  }),
  takes: { state: { concept: "us.state" } },
  gives: {
    "/highest": {
      concept: "us.county_extreme",
      phrase: "the hardest-hit county in {state} <the county data of vega-datasets>",
      ask: "which county in {state} had the highest unemployment rate in 2009 <the county data of vega-datasets>",
    },
    "/lowest": {
      concept: "us.county_extreme",
      phrase: "the least affected county in {state} <the county data of vega-datasets>",
      ask: "which county in {state} had the lowest unemployment rate in 2009 <the county data of vega-datasets>",
    },
    "/median": {
      concept: "rate.county",
      phrase: "the median 2009 unemployment rate of the counties in {state} <the county data of vega-datasets>",
      ask: "what was the median unemployment rate of the counties in {state} in 2009 <the county data of vega-datasets>",
    },
    "/county_count": {
      concept: "county.count",
      phrase: "the number of counties in {state}[, independent cities included]",
      ask: "how many counties are there in {state}[, independent cities included]",
    },
  },
  probes: [
    { input: { state: "Delaware" }, expect: { "/county_count": 3 } },
    { input: { state: "texas" }, expect: { "/county_count": 254 } },
  ],
  sources: [BLS_LAUS],
  run({ state }) {
    const found = countiesOf(state);
    return {
      highest: extreme(found, 1),
      lowest: extreme(found, -1),
      median: round(median(found.map((county) => county.rate)), 2),
      county_count: found.length,
    };
  },
});

export const countiesAbove = defineTool({
  name: "us_counties_above_rate",
  domain: "finance",
  kind: "retrieval",
  description:
    "How many counties of a US state had more unemployment in 2009 than a given rate, and what share that is.",
  input: z.object({ state: stateField, rate: z.number().min(0).max(100).describe("unemployment rate in percent") }),
  output: z.object({
    above: z.int().describe("number of counties with a rate above the given one"),
    share: z.number().describe("percent of the counties of the state"),
  }),
  takes: {
    state: { concept: "us.state" },
    rate: { concept: "rate.unemployment", literals: [5, 6, 8, 9, 10, 12], literalOnly: true },
  },
  gives: {
    "/above": {
      concept: "county.above",
      phrase:
        "the number of counties with unemployment above {rate} percent in 2009 in {state} <the county data of vega-datasets>",
      ask: "how many counties in {state} had unemployment above {rate} percent in 2009 <the county data of vega-datasets>",
    },
    "/share": {
      concept: "share.percent",
      phrase:
        "the percentage of counties with unemployment above {rate} percent in 2009 in {state} <the county data of vega-datasets>",
      ask: "in what percentage of the counties in {state} was unemployment above {rate} percent in 2009 <the county data of vega-datasets>",
    },
  },
  probes: [
    { input: { state: "Delaware", rate: 0 }, expect: { "/above": 3, "/share": 100 } },
    { input: { state: "Hawaii", rate: 50 }, expect: { "/above": 0, "/share": 0 } },
  ],
  sources: [BLS_LAUS],
  run({ state, rate }) {
    const found = countiesOf(state);
    const above = found.filter((county) => county.rate > rate).length;
    return { above, share: percent(above / found.length) };
  },
});
