/**
 * Numbers of species: those that a sample has missed, those that a smaller habitat keeps.
 */
import { z } from "zod";
import { ToolError } from "../../tools/contract.ts";
import { defineTool } from "../tool.ts";
import { CHAO, SPECIES_AREA } from "./sources.ts";
import { fixed, statedSamples } from "./table.ts";

export const richnessEstimate = defineTool({
  name: "species_richness_estimate",
  domain: "biology",
  kind: "processing",
  description:
    "Estimates the number of species in a community, those not seen included, from counts of individuals by species (bias-corrected Chao1).",
  input: z.object({
    counts: z.array(z.int().min(0).max(1e9)).min(2).max(400).describe("Numbers of individuals, one for each species"),
  }),
  output: z.object({
    estimate: z.number().describe("Estimated number of species, 4 decimals, four digits at least"),
    coverage: z.number().describe("Good's coverage of the sample in percent, 2 decimals, four digits at least"),
  }),
  takes: {
    counts: {
      concept: "count.abundance",
      list: true,
      ...statedSamples([
        [14, 9, 6, 3, 2, 1, 1, 1],
        [40, 22, 10, 5, 2, 2, 1, 1, 1, 1],
        [7, 5, 2, 2, 1, 1, 1],
        [120, 60, 18, 4, 2, 1, 1],
        [25, 11, 8, 2, 1, 1, 1, 1, 1],
      ]),
    },
  },
  gives: {
    "/estimate": {
      concept: "richness.estimate",
      phrase: "the [bias-corrected] Chao1 estimate of species richness from {counts}",
      ask: "how many species does the [bias-corrected] Chao1 estimator expect from {counts}",
    },
    "/coverage": {
      concept: "percent.coverage",
      phrase: "the sample coverage [in percent, by Good's formula,] of {counts}",
      ask: "what sample coverage [in percent] does Good's formula give for {counts}",
    },
  },
  follows: ["forest_plot_trees"],
  probes: [
    // Eight species, three seen once and one twice: 8 + 3 * 2 / (2 * 2).
    { input: { counts: [14, 9, 6, 3, 2, 1, 1, 1] }, expect: { "/estimate": 9.5 } },
    { input: { counts: [5, 4, 3] }, expect: { "/estimate": 3, "/coverage": 100 } },
  ],
  sources: [CHAO],
  run({ counts }) {
    const present = counts.filter((n) => n > 0);
    if (present.length === 0) throw new ToolError("counts: expected a species with individuals, such as [12, 7, 1]");
    const once = present.filter((n) => n === 1).length;
    const twice = present.filter((n) => n === 2).length;
    const all = present.reduce((sum, n) => sum + n, 0);
    return {
      estimate: fixed(present.length + (once * (once - 1)) / (2 * (twice + 1)), 4),
      coverage: fixed(100 * (1 - once / all), 2),
    };
  },
});

/** Exponent of the species-area relation that Preston derived, and that island studies centre on. */
const EXPONENT = 0.25;

export const habitatLoss = defineTool({
  name: "species_after_habitat_loss",
  domain: "biology",
  kind: "processing",
  description:
    "Predicts by the species-area relation (exponent 0.25) how many species remain when part of a habitat is lost.",
  input: z.object({
    species: z.number().positive().max(1e6).describe("Number of species at first, such as 34"),
    lost: z.number().min(0).lt(100).describe("Share of the habitat area that is lost, in percent, such as 90"),
  }),
  output: z.object({
    remaining: z.number().describe("Predicted number of species that remain, 2 decimals, four digits at least"),
    gone: z.number().describe("Predicted number of species that vanish, 2 decimals, four digits at least"),
  }),
  takes: {
    species: { concept: "count.richness", literals: [40, 80, 150, 200, 500, 1000] },
    lost: { concept: "percent", literals: [10, 20, 25, 40, 50, 60, 75, 80, 90], literalOnly: true },
  },
  gives: {
    "/remaining": {
      concept: "richness.remaining",
      phrase:
        "the number of survivors among {species} if {lost} percent of the habitat is lost [(species-area exponent 0.25)]",
      ask: "how many of {species} should survive if {lost} percent of the habitat is lost [(species-area exponent 0.25)]",
    },
    "/gone": {
      concept: "richness.remaining",
      phrase:
        "the number of extinctions among {species} if {lost} percent of the habitat is lost [(species-area exponent 0.25)]",
      ask: "how many of {species} should vanish if {lost} percent of the habitat is lost [(species-area exponent 0.25)]",
    },
  },
  follows: [],
  probes: [
    // A sixteenth of the area keeps half of the species.
    { input: { species: 120, lost: 93.75 }, expect: { "/remaining": 60, "/gone": 60 } },
    { input: { species: 48, lost: 50 }, expect: { "/remaining": 40.36 } },
  ],
  sources: [SPECIES_AREA],
  run({ species, lost }) {
    const remaining = species * (1 - lost / 100) ** EXPONENT;
    return { remaining: fixed(remaining, 2), gone: fixed(species - remaining, 2) };
  },
});
