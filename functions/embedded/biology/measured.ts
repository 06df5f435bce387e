/**
 * Measurements of animals: penguins of the Palmer Archipelago and rock crabs.
 */
import { z } from "zod";
import { lazy } from "../../lib/memo.ts";
import { rowsOf } from "../table.ts";
import { defineTool } from "../tool.ts";
import { MEASURED } from "./data/measured.ts";
import { PENGUINS, ROCK_CRABS } from "./sources.ts";
import { fold, pick, significant } from "./table.ts";

export const animalSamples = lazy(() =>
  rowsOf(MEASURED).map(([name = "", unit = "", , values = ""]) => ({
    name,
    // Many figures, each in its unit: "bill lengths in millimetres of male Gentoo penguins".
    said: name.replace(/^(.*?) of /, (_, what: string) => `${what}${what.endsWith("s") ? "es" : "s"} in ${unit} of `),
    unit,
    values: values.split(" ").map(Number),
  })),
);
const byName = lazy(
  () => new Map(animalSamples().flatMap((s) => [s.name, s.said].map((name) => [fold(name), s] as const))),
);

export const animalMeasurements = defineTool({
  name: "animal_measurements",
  domain: "biology",
  kind: "retrieval",
  description:
    "Gives the published measurements of one sex of a penguin species (Palmer Archipelago) or of a form of rock crab, with mean and spread.",
  input: z.object({
    sample: z
      .string()
      .min(10)
      .max(80)
      .describe('What was measured on which animals, such as "body mass of male Gentoo penguins"'),
  }),
  output: z.object({
    unit: z.string().describe("Unit of the measurements"),
    values: z.array(z.number()).describe("The measurements"),
    size: z.int().describe("Number of animals"),
    mean: z.number().describe("Mean of the measurements, 5 significant digits"),
    deviation: z.number().describe("Sample standard deviation, 5 significant digits"),
  }),
  takes: { sample: { concept: "sample.animal" } },
  gives: {
    "/values": {
      concept: "sample.value",
      list: "ordered",
      phrase: "the {sample} <the palmerpenguins data>",
      answer: false,
    },
    "/size": {
      concept: "sample.size",
      phrase: "the number of {sample} <the palmerpenguins data>",
      ask: "how many {sample} are there",
    },
    "/mean": {
      concept: "sample.mean",
      phrase: "the mean of the {sample} <the palmerpenguins data>",
      ask: "what is the mean of the {sample}",
    },
    "/deviation": {
      concept: "sample.deviation",
      phrase: "the [sample] standard deviation of the {sample} <the palmerpenguins data>",
      ask: "what is the [sample] standard deviation of the {sample}",
    },
  },
  probes: [
    {
      input: { sample: "body mass of male Gentoo penguins" },
      expect: { "/unit": "grams", "/size": 61, "/mean": 5484.8 },
    },
    { input: { sample: "carapace length of male blue rock crabs" }, expect: { "/size": 50 } },
  ],
  sources: [PENGUINS, ROCK_CRABS],
  run({ sample }) {
    const { unit, values } = pick(byName(), sample, "sample", "sample", "body mass of male Gentoo penguins");
    const mean = values.reduce((sum, x) => sum + x, 0) / values.length;
    const spread = values.reduce((sum, x) => sum + (x - mean) ** 2, 0) / (values.length - 1);
    return {
      unit,
      values: [...values],
      size: values.length,
      mean: significant(mean, 5),
      deviation: significant(Math.sqrt(spread), 5),
    };
  },
});
