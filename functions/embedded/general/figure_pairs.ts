/**
 * Two figures of one kind: percentages, counts, temperatures, distances, molar masses. What one asks of each kind differs.
 */
import { z } from "zod";
import { ToolError } from "../../tools/contract.ts";
import { defineTool } from "../tool.ts";
import { ARITHMETIC, CARNOT, STOICHIOMETRY, UNIT_FACTORS } from "./sources.ts";
import { fixed, tidy } from "./text.ts";

const percentField = z.number().min(-1e9).max(1e9).describe("A percentage, such as 12.5");

export const percentagePoints = defineTool({
  name: "percentage_points",
  domain: "general",
  kind: "processing",
  description: "Compares two percentages: how many percentage points lie between them, and by what share they differ.",
  input: z.object({
    a: percentField.describe("One percentage, such as 12.5"),
    b: percentField.describe("The other percentage, such as 15"),
  }),
  output: z.object({
    points: z.number().describe("Percentage points between both"),
    relative: z.number().nullable().describe("By how many percent the higher exceeds the lower; null unless positive"),
  }),
  takes: { a: { concept: "percent" }, b: { concept: "percent" } },
  gives: {
    "/points": {
      concept: "points.between",
      phrase: "the gap between {a} and {b} in percentage points",
      ask: "by how many percentage points do {a} and {b} differ",
    },
  },
  alike: [["a", "b"]],
  follows: ["national_vat_rate", "us_county_unemployment", "dna_composition"],
  probes: [
    { input: { a: 40, b: 44 }, expect: { "/points": 4, "/relative": 10 } },
    { input: { a: 3.2, b: -1.5 }, expect: { "/points": 4.7, "/relative": null } },
  ],
  sources: [ARITHMETIC],
  run({ a, b }) {
    const [low, high] = a < b ? [a, b] : [b, a];
    return { points: tidy(high - low), relative: low > 0 ? fixed((high / low - 1) * 100, 2) : null };
  },
});

const countField = z.int().min(0).max(1e15).describe("A count, such as 12");

export const countsCompared = defineTool({
  name: "counts_compared",
  domain: "general",
  kind: "processing",
  description: "Compares two counts: how many more the one has than the other, and what share the lesser is.",
  input: z.object({
    a: countField.describe("One count, such as 12"),
    b: countField.describe("The other count, such as 40"),
  }),
  output: z.object({
    more: z.int().describe("How many more the larger count has"),
    share: z
      .number()
      .nullable()
      .describe("The smaller as a percentage of the larger, to two decimals, four digits at least; null if both are 0"),
    first: z.boolean().describe("True if the first count is the larger"),
  }),
  takes: { a: { concept: "count.weighed" }, b: { concept: "count.weighed" } },
  gives: {
    "/more": {
      concept: "count.gap",
      phrase: "the gap between {a} and {b}",
      ask: "how large is the gap between {a} and {b}",
    },
    "/first": { concept: "truth", phrase: "whether {a} exceeds {b}" },
  },
  alike: [["a", "b"]],
  follows: ["countries_by_language", "genus_facts"],
  probes: [
    { input: { a: 12, b: 40 }, expect: { "/more": 28, "/share": 30, "/first": false } },
    { input: { a: 3, b: 0 }, expect: { "/more": 3, "/share": 0, "/first": true } },
  ],
  sources: [ARITHMETIC],
  run({ a, b }) {
    const [low, high] = a < b ? [a, b] : [b, a];
    return { more: high - low, share: high === 0 ? null : fixed((low / high) * 100, 2), first: a > b };
  },
});

/** What heat engines give their heat off to, and where they take it from, in degrees Celsius. */
const COLD = [0, 10, 15, 20, 25, 30, 40, 50];
const HOT = [100, 120, 180, 200, 250, 300, 350, 450, 500, 550, 600, 800];
const celsiusField = z.number().min(-273.15).max(20_000).describe("Degrees Celsius, such as 100");

export const temperaturePair = defineTool({
  name: "temperature_pair",
  domain: "general",
  kind: "processing",
  description:
    "Sets two temperatures against each other: their difference, the midpoint, and the best efficiency of a heat engine between them.",
  input: z.object({
    a: celsiusField.describe("One temperature in degrees Celsius, such as 100"),
    b: celsiusField.describe("The other temperature in degrees Celsius, such as 20"),
  }),
  output: z.object({
    difference: z.number().describe("Temperature difference in kelvin"),
    midpoint: z.number().describe("The temperature half-way between both, in degrees Celsius"),
    efficiency: z.number().describe("Carnot efficiency in percent, to two decimals, four digits at least"),
  }),
  takes: {
    a: { concept: "temperature.celsius", literals: COLD },
    b: { concept: "temperature.celsius", literals: HOT },
  },
  gives: {
    "/efficiency": {
      concept: "percent.efficiency",
      phrase: "the maximum theoretical efficiency of a heat engine running between {a} and {b}[, in percent]",
      ask: "what is the maximum theoretical efficiency, in percent, of a heat engine running between {a} and {b}",
    },
    "/difference": {
      concept: "temperature.gap",
      contrived: true,
      phrase: "the difference between {a} and {b}[, in degrees Celsius]",
      ask: "by how many degrees Celsius do {a} and {b} differ",
    },
  },
  alike: [["a", "b"]],
  follows: [],
  probes: [
    { input: { a: 226.85, b: 26.85 }, expect: { "/difference": 200, "/midpoint": 126.85, "/efficiency": 40 } },
    { input: { a: 0, b: 100 }, expect: { "/difference": 100, "/efficiency": 26.8 } },
  ],
  sources: [CARNOT],
  run({ a, b }) {
    const [cold, hot] = a < b ? [a, b] : [b, a];
    if (hot <= -273.15) throw new ToolError("a: a temperature above absolute zero is expected, such as 100");
    return {
      difference: tidy(hot - cold),
      midpoint: fixed((a + b) / 2, 3),
      efficiency: fixed((1 - (cold + 273.15) / (hot + 273.15)) * 100, 2),
    };
  },
});

const kilometreField = z.number().positive().max(1e9).describe("Distance in kilometres, such as 350");

export const journeyLength = defineTool({
  name: "journey_length",
  domain: "general",
  kind: "processing",
  description: "Adds up a journey of two legs, and says how much longer the one leg is than the other.",
  input: z.object({
    first: kilometreField.describe("Length of the one leg in kilometres, such as 350"),
    second: kilometreField.describe("Length of the other leg in kilometres, such as 120"),
  }),
  output: z.object({
    total: z.number().describe("Length of both legs together in kilometres"),
    longer_by: z.number().describe("Kilometres by which the longer leg exceeds the shorter"),
  }),
  takes: { first: { concept: "length.kilometre" }, second: { concept: "length.kilometre" } },
  gives: {
    "/longer_by": {
      concept: "length.gap",
      contrived: true,
      phrase: "the difference in length between {first} and {second}[, in kilometres]",
      ask: "by how many kilometres do {first} and {second} differ in length",
    },
  },
  alike: [["first", "second"]],
  follows: ["city_distance"],
  probes: [
    { input: { first: 350, second: 120.5 }, expect: { "/total": 470.5, "/longer_by": 229.5 } },
    { input: { first: 0.1, second: 0.2 }, expect: { "/total": 0.3, "/longer_by": 0.1 } },
  ],
  sources: [ARITHMETIC],
  run: ({ first, second }) => ({ total: tidy(first + second), longer_by: tidy(Math.abs(first - second)) }),
});

export const travelTime = defineTool({
  name: "travel_time",
  domain: "general",
  kind: "processing",
  description: "Computes how long it takes to cover a distance at a steady speed, in hours and in minutes.",
  input: z.object({
    distance: kilometreField,
    speed: z.number().positive().max(40_000).describe("Speed in kilometres per hour, such as 80"),
  }),
  output: z.object({
    hours: z.number().describe("Travel time in hours, to two decimals, four digits at least"),
    minutes: z.number().describe("Travel time in minutes, to one decimal, four digits at least"),
  }),
  takes: {
    distance: { concept: "length.kilometre" },
    speed: { concept: "number", literals: [800, 850, 900], literalOnly: true },
  },
  gives: {
    "/hours": {
      concept: "duration.travel_hour",
      phrase: "the time that {distance} takes at {speed} kilometres per hour[, in hours]",
      ask: "how many hours does {distance} take at {speed} kilometres per hour",
    },
    "/minutes": {
      concept: "duration.travel_minute",
      contrived: true,
      phrase: "the number of minutes that {distance} takes at {speed} kilometres per hour",
      ask: "how many minutes does {distance} take at {speed} kilometres per hour",
    },
  },
  follows: ["city_distance", "airport_distance", "tour_length"],
  probes: [
    { input: { distance: 120, speed: 80 }, expect: { "/hours": 1.5, "/minutes": 90 } },
    { input: { distance: 1000, speed: 900 }, expect: { "/hours": 1.111, "/minutes": 66.67 } },
  ],
  sources: [UNIT_FACTORS],
  run: ({ distance, speed }) => ({
    hours: fixed(distance / speed, 2),
    minutes: fixed((distance / speed) * 60, 1),
  }),
});

const molarField = z.number().positive().max(1e6).describe("Molar mass in grams per mole, such as 180.16");

/** Methane, ammonia, water, hydrogen chloride, sodium hydroxide, carbon dioxide, ethanol, salt, acetic and sulfuric acid, chalk, glucose. */
const SUBSTANCES = [16.04, 17.03, 18.02, 36.46, 40, 44.01, 46.07, 58.44, 60.05, 98.08, 100.09, 180.16];

export const equimolarMass = defineTool({
  name: "equimolar_mass",
  domain: "general",
  kind: "processing",
  description: "Computes the mass of one substance that holds as many molecules as a given mass of another substance.",
  input: z.object({
    grams: z.number().positive().max(1e6).describe("Mass of the first substance in grams, such as 10"),
    from: molarField.describe("Molar mass of the first substance in grams per mole, such as 18.015"),
    to: molarField.describe("Molar mass of the second substance in grams per mole, such as 46.069"),
  }),
  output: z.object({
    mass: z.number().describe("Mass of the second substance in grams, to four decimals, four digits at least"),
  }),
  takes: {
    grams: { concept: "number", literals: [5, 10, 25, 50, 100], literalOnly: true },
    from: {
      concept: "mass.molar",
      literals: SUBSTANCES,
    },
    to: {
      concept: "mass.molar",
      literals: SUBSTANCES,
    },
  },
  gives: {
    "/mass": {
      concept: "mass.chemical",
      phrase: "the mass of {to} that holds as many molecules as {grams} grams of {from}[, in grams]",
      ask: "how many grams of {to} hold as many molecules as {grams} grams of {from}",
    },
  },
  alike: [["from", "to"]],
  follows: [],
  probes: [
    { input: { grams: 36, from: 18, to: 44 }, expect: { "/mass": 88 } },
    { input: { grams: 10, from: 24.305, to: 40.304 }, expect: { "/mass": 16.5826 } },
  ],
  sources: [STOICHIOMETRY],
  run: ({ grams, from, to }) => ({ mass: tidy((grams / from) * to) }),
});
