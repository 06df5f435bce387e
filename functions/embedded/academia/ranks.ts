/**
 * Two samples compared without regard to their distribution.
 */
import { z } from "zod";
import { defineTool } from "../tool.ts";
import { EXAM_SCORES, numbersField, requireAlike, round } from "./shared.ts";
import { MANN_WHITNEY } from "./sources.ts";

export const mannWhitney = defineTool({
  name: "mann_whitney_u",
  domain: "academia",
  kind: "processing",
  description:
    "Computes the Mann-Whitney U of the first of two samples of one quantity: the pairs in which the first sample's value is larger, ties counted half, and their share of all pairs.",
  input: z.object({
    first: numbersField("First sample, for example [1.9, 0.8, 1.1]", 2),
    second: numbersField("Second sample, for example [0.7, -1.6, -0.2]", 2),
  }),
  output: z.object({
    u: z.number().describe("U of the first sample, a multiple of one half"),
    share: z.number().describe("U divided by the number of pairs, to four decimals, four digits at least"),
  }),
  takes: {
    first: { concept: "sample.value", list: true, literals: EXAM_SCORES },
    second: { concept: "sample.value", list: true, literals: EXAM_SCORES },
  },
  gives: {
    "/u": {
      concept: "statistic.rank",
      phrase: "the Mann-Whitney U of {first} against {second}",
      ask: "what is the Mann-Whitney U of {first} against {second}",
    },
    "/share": {
      concept: "probability.superiority",
      phrase: "the probability that a random value from {first} exceeds one from {second}[, ties counted half]",
      ask: "how likely is it that a random value from {first} exceeds one from {second}, ties counted half",
    },
  },
  follows: ["classic_sample", "animal_measurements"],
  alike: [["first", "second"]],
  probes: [
    // Hollander and Wolfe (1973), 69 f., permeability constants: W = 35.
    {
      input: {
        first: [0.8, 0.83, 1.89, 1.04, 1.45, 1.38, 1.91, 1.64, 0.73, 1.46],
        second: [1.15, 0.88, 0.9, 0.74, 1.21],
      },
      expect: { "/u": 35, "/share": 0.7 },
    },
    { input: { first: [1, 2], second: [1, 3] }, expect: { "/u": 1.5, "/share": 0.375 } },
  ],
  sources: [MANN_WHITNEY],
  run({ first, second }) {
    requireAlike(first, second);
    const wins = (a: number) => second.reduce((sum, b) => sum + (a > b ? 1 : a === b ? 0.5 : 0), 0);
    const u = first.reduce((sum, a) => sum + wins(a), 0);
    return { u, share: round(u / (first.length * second.length), 4) };
  },
});
