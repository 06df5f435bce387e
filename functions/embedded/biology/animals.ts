/**
 * Mammals and their bodies: facts of a species, metabolic rate, relative brain size.
 */
import { z } from "zod";
import { lazy } from "../../lib/memo.ts";
import { numberOrNull, rowsOf } from "../table.ts";
import { defineTool } from "../tool.ts";
import { MAMMALS } from "./data/mammals.ts";
import { JERISON, KLEIBER, SLEEP } from "./sources.ts";
import { fold, pick, significant } from "./table.ts";

export interface Mammal {
  readonly name: string;
  readonly genus: string;
  readonly diet: string | null;
  readonly sleep: number;
  readonly dreaming: number | null;
  readonly brain: number | null;
  readonly body: number;
}

export const mammals = lazy((): readonly Mammal[] =>
  rowsOf(MAMMALS).map((c) => ({
    name: c[0] ?? "",
    genus: c[1] ?? "",
    diet: c[2] || null,
    sleep: Number(c[3]),
    dreaming: numberOrNull(c[4]),
    brain: numberOrNull(c[5]),
    body: Number(c[6]),
  })),
);
export const mammalsByName = lazy(() => new Map(mammals().map((m) => [fold(m.name), m])));

export const mammalFacts = defineTool({
  name: "mammal_facts",
  domain: "biology",
  kind: "retrieval",
  description:
    "Looks up a mammal in the data of Savage and West (2007): genus, diet, hours of sleep, brain and body mass.",
  input: z.object({ mammal: z.string().min(2).max(60).describe('Common name of a mammal, such as "red fox"') }),
  output: z.object({
    genus: z.string().describe("Latin name of the genus"),
    diet: z.string().nullable().describe("carnivore, herbivore, insectivore or omnivore; null if not known"),
    sleep: z.number().describe("Hours of sleep a day"),
    dreaming: z.number().nullable().describe("Hours of REM sleep a day, null if not known"),
    brain: z.number().nullable().describe("Brain mass in grams, null if not known"),
    body: z.number().describe("Body mass in kilograms"),
  }),
  takes: { mammal: { concept: "mammal.name" } },
  gives: {
    "/genus": {
      concept: "genus.found",
      phrase: "the genus that {mammal} is in",
      ask: "which genus is {mammal} in",
      ends: true,
    },
    "/diet": {
      concept: "diet.kind",
      phrase: "the kind of diet of {mammal} <Savage and West's data>",
      ask: "what kind of diet does {mammal} have",
    },
    "/sleep": {
      concept: "sleep.daily",
      phrase: "the daily sleep [in hours] of {mammal} <Savage and West's data>",
      ask: "how many hours a day does {mammal} sleep",
    },
    "/dreaming": {
      concept: "sleep.dream",
      phrase: "the daily REM sleep [in hours] of {mammal} <Savage and West's data>",
      ask: "how many hours of REM sleep a day does {mammal} get",
    },
    "/brain": {
      concept: "mass.brain",
      phrase: "the brain mass [in grams] of {mammal} <Savage and West's data>",
      ask: "how many grams does the brain of {mammal} weigh",
    },
    "/body": {
      concept: "mass.mammal",
      phrase: "the body mass [in kilograms] of {mammal} <Savage and West's data>",
      ask: "how many kilograms does {mammal} weigh",
    },
  },
  probes: [
    {
      input: { mammal: "human" },
      expect: { "/genus": "Homo", "/diet": "omnivore", "/sleep": 8, "/dreaming": 1.9, "/brain": 1320, "/body": 62 },
    },
    { input: { mammal: "Tiger" }, expect: { "/genus": "Panthera", "/sleep": 15.8, "/brain": null, "/body": 162.564 } },
  ],
  sources: [SLEEP],
  run({ mammal }) {
    const { name: _name, ...facts } = pick(mammalsByName(), mammal, "mammal", "listed mammal", "red fox");
    return facts;
  },
});

const body = z.number().positive().max(2e5).describe("Body mass in kilograms");

/** From a mouse to an elephant, in kilograms. */
const BODIES = [0.02, 0.3, 4, 30, 70, 500, 4000];

export const kleiberRate = defineTool({
  name: "kleiber_metabolic_rate",
  domain: "biology",
  kind: "processing",
  description: "Predicts the basal metabolic rate of an animal from body mass by Kleiber's law.",
  input: z.object({ body }),
  output: z.object({
    rate: z.number().describe("Basal metabolic rate in kilocalories per day, 6 significant digits"),
  }),
  takes: { body: { concept: "mass.mammal", literals: BODIES } },
  gives: {
    "/rate": {
      concept: "rate.metabolic",
      phrase: "the basal metabolic rate [in kilocalories per day] of a mammal with {body} <Kleiber's law>",
      ask: "how many kilocalories a day does a mammal with {body} burn at rest",
    },
  },
  follows: [],
  probes: [
    { input: { body: 1 }, expect: { "/rate": 70 } },
    { input: { body: 16 }, expect: { "/rate": 560 } },
  ],
  sources: [KLEIBER],
  run({ body: mass }) {
    return { rate: significant(70 * mass ** 0.75, 6) };
  },
});

export const expectedBrain = defineTool({
  name: "expected_brain_mass",
  domain: "biology",
  kind: "processing",
  description:
    "Predicts the brain mass of a mammal from body mass by Jerison's allometric formula, the base of the encephalization quotient.",
  input: z.object({ body }),
  output: z.object({ brain: z.number().describe("Expected brain mass in grams, 5 significant digits") }),
  takes: { body: { concept: "mass.mammal", literals: BODIES } },
  gives: {
    "/brain": {
      concept: "mass.brain",
      phrase: "the brain mass [in grams] to expect of a mammal with {body} <Jerison's formula>",
      ask: "how many grams of brain would you expect of a mammal with {body}",
    },
  },
  follows: [],
  probes: [
    { input: { body: 1 }, expect: { "/brain": 12 } },
    // A human of 62 kg, whose brain of 1320 g is seven times the expected one.
    { input: { body: 62 }, expect: { "/brain": 187.98 } },
  ],
  sources: [JERISON],
  run({ body: mass }) {
    return { brain: significant(0.12 * (1000 * mass) ** (2 / 3), 5) };
  },
});
