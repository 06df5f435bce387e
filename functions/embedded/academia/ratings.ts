/**
 * Tests: reliability of a test, standing of a score.
 */
import { z } from "zod";
import { defineTool } from "../tool.ts";
import { normalCdf } from "./distributions.ts";
import { round } from "./shared.ts";
import { JSTAT, SPEARMAN_BROWN, STANDARD_SCORE } from "./sources.ts";

export const spearmanBrown = defineTool({
  name: "spearman_brown_prophecy",
  domain: "academia",
  kind: "processing",
  description: "Predicts the reliability of a test made longer by a factor, by the Spearman-Brown formula.",
  input: z.object({
    reliability: z.number().min(0).max(1).describe("Reliability of the present test, from 0 to 1, for example 0.7"),
    factor: z.number().min(0.1).max(20).describe("How many times as long the new test is, for example 2"),
  }),
  output: z.object({
    reliability: z.number().describe("Predicted reliability, to four decimals, four digits at least"),
  }),
  takes: {
    reliability: { concept: "coefficient.reliability", literals: [0.45, 0.5, 0.62, 0.7, 0.78, 0.85] },
    factor: { concept: "ratio", literals: [1.5, 2, 2.5, 3, 4], literalOnly: true },
  },
  gives: {
    "/reliability": {
      concept: "coefficient.reliability",
      phrase: "the reliability of a test made {factor} times as long, from {reliability} <the Spearman-Brown formula>",
      ask: "how reliable is a test with {reliability} if I make it {factor} times as long <the Spearman-Brown formula>",
    },
  },
  follows: [],
  probes: [
    { input: { reliability: 0.7, factor: 2 }, expect: { "/reliability": 0.8235 } },
    { input: { reliability: 0.5, factor: 3 }, expect: { "/reliability": 0.75 } },
  ],
  sources: [SPEARMAN_BROWN],
  run({ reliability, factor }) {
    return { reliability: round((factor * reliability) / (1 + (factor - 1) * reliability), 4) };
  },
});

export const scoreStanding = defineTool({
  name: "test_score_standing",
  domain: "academia",
  kind: "processing",
  description:
    "Gives the z-score and the percentile rank of a score when scores are normally distributed with a given mean and standard deviation.",
  input: z.object({
    score: z.number().min(-1e9).max(1e9).describe("The score, for example 130"),
    mean: z.number().min(-1e9).max(1e9).describe("Mean of all scores, for example 100"),
    deviation: z.number().min(1e-6).max(1e9).describe("Standard deviation of all scores, for example 15"),
  }),
  output: z.object({
    z: z.number().describe("z-score, to four decimals, four digits at least"),
    percentile: z.number().describe("Percentage of scores below it, to two decimals, four digits at least"),
  }),
  takes: {
    score: { concept: "score.test", literals: [540, 610, 650, 700, 730] },
    mean: { concept: "number", literals: [500, 520, 550], literalOnly: true },
    deviation: { concept: "number", literals: [80, 90, 100, 110], literalOnly: true },
  },
  gives: {
    "/z": {
      concept: "score.z",
      phrase: "the z-score of {score} where the mean is {mean} and the standard deviation {deviation}",
      ask: "what is the z-score of {score} where the mean is {mean} and the standard deviation {deviation}",
    },
    "/percentile": {
      concept: "rank.percentile",
      phrase: "the percentile of {score} where scores are normal with mean {mean} and standard deviation {deviation}",
      ask: "which percentile is {score} where scores are normal with mean {mean} and standard deviation {deviation}",
    },
  },
  follows: [],
  probes: [
    { input: { score: 130, mean: 100, deviation: 15 }, expect: { "/z": 2, "/percentile": 97.72 } },
    { input: { score: 500, mean: 500, deviation: 100 }, expect: { "/z": 0, "/percentile": 50 } },
  ],
  sources: [STANDARD_SCORE, JSTAT],
  async run({ score, mean, deviation }) {
    const z = (score - mean) / deviation;
    return { z: round(z, 4), percentile: round(100 * (await normalCdf(z)), 2) };
  },
});
