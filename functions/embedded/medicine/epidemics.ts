/**
 * Epidemics from their reproduction number: vaccination needed, size if nothing is done.
 */
import { z } from "zod";
import { ToolError } from "../../tools/contract.ts";
import { carried } from "../rounding.ts";
import { defineTool } from "../tool.ts";
import { round } from "./shared.ts";
import { FINAL_SIZE, HERD } from "./sources.ts";

/** Such as people work with; the higher ones no vaccine of 70 percent keeps in check. */
const R0_STATED = [1.4, 1.8, 2.2, 2.5, 3];
const reproductionField = z.number().positive().max(100).describe("Basic reproduction number");

export const criticalCoverage = defineTool({
  name: "critical_vaccination_coverage",
  domain: "medicine",
  kind: "processing",
  description:
    "Share of a population to vaccinate so that an infection cannot spread, from its reproduction number and the vaccine's efficacy.",
  input: z.object({
    reproduction_number: reproductionField,
    efficacy: z.number().positive().max(100).describe("Vaccine efficacy in percent"),
  }),
  output: z.object({
    coverage: z.number().describe("Critical coverage in percent, ten significant digits"),
  }),
  takes: {
    reproduction_number: { concept: "reproduction.number", literals: R0_STATED },
    efficacy: { concept: "efficacy.vaccine", literals: [70, 75, 90, 95, 97] },
  },
  gives: {
    "/coverage": {
      concept: "coverage.percent",
      phrase:
        "[the percentage of people who must be vaccinated] to stop an infection with {reproduction_number}, using a {efficacy} percent effective vaccine",
      ask: "what percentage of people must be vaccinated to stop an infection with {reproduction_number}, using a {efficacy} percent effective vaccine",
    },
  },
  follows: [],
  probes: [
    { input: { reproduction_number: 12, efficacy: 97 }, expect: { "/coverage": 94.501718 } },
    { input: { reproduction_number: 2, efficacy: 100 }, expect: { "/coverage": 50 } },
  ],
  sources: [HERD],
  run({ reproduction_number, efficacy }) {
    if (reproduction_number <= 1)
      throw new ToolError(
        `reproduction_number: ${reproduction_number} needs no vaccination; expected a number above 1, such as 5`,
      );
    const coverage = (1 - 1 / reproduction_number) / (efficacy / 100);
    if (coverage > 1)
      throw new ToolError(
        `efficacy: ${efficacy} percent is too low to stop the spread; expected a higher one, such as 97`,
      );
    // Of a large population, people are counted by it.
    return { coverage: carried(coverage * 100) };
  },
});

export const epidemicFinalSize = defineTool({
  name: "epidemic_final_size",
  domain: "medicine",
  kind: "processing",
  description:
    "Share of a fully susceptible population that an unmitigated epidemic infects in the end, by the final size equation.",
  input: z.object({ reproduction_number: reproductionField }),
  output: z.object({
    infected: z.number().describe("Share infected in percent, to two decimals, four digits at least"),
  }),
  takes: { reproduction_number: { concept: "reproduction.number", literals: R0_STATED } },
  gives: {
    "/infected": {
      concept: "epidemic.percent",
      phrase:
        "the percentage of a population without immunity that would catch an infection with {reproduction_number} if nothing were done",
      ask: "what percentage of a population without immunity would catch an infection with {reproduction_number} if nothing were done",
    },
  },
  follows: [],
  probes: [
    { input: { reproduction_number: 2 }, expect: { "/infected": 79.68 } },
    { input: { reproduction_number: 1.3 }, expect: { "/infected": 42.3 } },
  ],
  sources: [FINAL_SIZE],
  run({ reproduction_number }) {
    if (reproduction_number <= 1)
      throw new ToolError(
        `reproduction_number: ${reproduction_number} starts no epidemic; expected a number above 1, such as 2`,
      );
    // Bisection of z = 1 - exp(-R z): the left side is below the right one until the root, and above it after.
    let [low, high] = [1e-9, 1];
    for (let i = 0; i < 100; i++) {
      const middle = (low + high) / 2;
      if (1 - Math.exp(-reproduction_number * middle) > middle) low = middle;
      else high = middle;
    }
    return { infected: round(high * 100, 2) };
  },
});

export const peopleToCover = defineTool({
  name: "people_to_vaccinate",
  domain: "medicine",
  kind: "processing",
  description: "Number of people to vaccinate in a population to reach a coverage, rounded up.",
  input: z.object({
    population: z.int().positive().describe("Number of people in the population"),
    coverage: z.number().positive().max(100).describe("Coverage in percent"),
  }),
  output: z.object({ people: z.int().describe("Number of people, rounded up") }),
  takes: {
    coverage: { concept: "coverage.percent" },
    population: { concept: "population.any", literals: [12_500, 48_000, 250_000, 1_200_000, 5_400_000] },
  },
  gives: {
    "/people": {
      concept: "people.vaccinated",
      phrase: "the number of vaccinations[, rounded up,] among {population} that it takes {coverage}",
      ask: "how many of {population} must be vaccinated[, rounded up,] {coverage}",
    },
  },
  follows: ["critical_vaccination_coverage", "city_facts", "gapminder_country_year"],
  probes: [
    { input: { population: 250000, coverage: 94.5 }, expect: { "/people": 236250 } },
    { input: { population: 12501, coverage: 50 }, expect: { "/people": 6251 } },
  ],
  sources: [HERD],
  run: ({ population, coverage }) => ({ people: Math.ceil(round((population * coverage) / 100, 6)) }),
});
