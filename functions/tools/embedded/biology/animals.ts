/**
 * Mammals and their bodies: facts of a species, metabolic rate, relative brain size.
 */
import { z } from "zod";
import { defineTool, lazy } from "../../tool.ts";
import { MAMMALS } from "./data/mammals.ts";
import { JERISON, KLEIBER, SLEEP } from "./sources.ts";
import { fixed, fold, pick, rows, significant } from "./table.ts";

interface Mammal {
  readonly name: string;
  readonly genus: string;
  readonly diet: string | null;
  readonly sleep: number;
  readonly dreaming: number | null;
  readonly brain: number | null;
  readonly body: number;
}
const numberOrNull = (cell: string | undefined) => (cell ? Number(cell) : null);

export const mammals = lazy((): readonly Mammal[] =>
  rows(MAMMALS).map((c) => ({
    name: c[0] ?? "",
    genus: c[1] ?? "",
    diet: c[2] || null,
    sleep: Number(c[3]),
    dreaming: numberOrNull(c[4]),
    brain: numberOrNull(c[5]),
    body: Number(c[6]),
  })),
);
const byName = lazy(() => new Map(mammals().map((m) => [fold(m.name), m])));
const STUDY = "in Savage and West's 2007 data on mammals";

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
    "/genus": { concept: "taxon.genus", phrase: `the genus given, ${STUDY}, for {mammal}` },
    "/diet": {
      concept: "diet.kind",
      phrase: `the kind of diet (carnivore, herbivore, insectivore or omnivore) given, ${STUDY}, for {mammal}`,
    },
    "/sleep": { concept: "duration.hour", phrase: `the hours of sleep a day given, ${STUDY}, for {mammal}` },
    "/dreaming": { concept: "duration.hour", phrase: `the hours of REM sleep a day given, ${STUDY}, for {mammal}` },
    "/brain": { concept: "mass.gram", phrase: `the brain mass in grams given, ${STUDY}, for {mammal}` },
    "/body": { concept: "mass.kilogram", phrase: `the body mass in kilograms given, ${STUDY}, for {mammal}` },
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
    const { name: _name, ...facts } = pick(byName(), mammal, "mammal", "listed mammal", "red fox");
    return facts;
  },
});

const BODY_MASSES_KG = [0.02, 0.3, 1.5, 4, 12, 25, 70, 180, 450, 3000];
const body = z.number().positive().max(2e5).describe("Body mass in kilograms");

export const kleiberRate = defineTool({
  name: "kleiber_metabolic_rate",
  domain: "biology",
  kind: "processing",
  description: "Predicts the basal metabolic rate of an animal from body mass by Kleiber's law.",
  input: z.object({ body }),
  output: z.object({
    rate: z.number().describe("Basal metabolic rate in kilocalories per day, 6 significant digits"),
  }),
  takes: { body: { concept: "mass.kilogram", literals: BODY_MASSES_KG } },
  gives: {
    "/rate": {
      concept: "rate.metabolic",
      phrase:
        "the basal metabolic rate in kilocalories per day by Kleiber's law (70 times mass to the power 0.75) at a body mass in kilograms of {body}",
    },
  },
  probes: [
    { input: { body: 1 }, expect: { "/rate": 70 } },
    { input: { body: 16 }, expect: { "/rate": 560 } },
  ],
  sources: [KLEIBER],
  run({ body: mass }) {
    return { rate: significant(70 * mass ** 0.75, 6) };
  },
});

export const encephalization = defineTool({
  name: "encephalization_quotient",
  domain: "biology",
  kind: "processing",
  description:
    "Computes Jerison's encephalization quotient of a mammal: brain mass over that expected at the body mass.",
  input: z.object({ brain: z.number().positive().max(2e4).describe("Brain mass in grams"), body }),
  output: z.object({ quotient: z.number().describe("Encephalization quotient, 3 decimals") }),
  takes: {
    brain: { concept: "mass.gram", literals: [0.4, 2, 12, 30, 75, 180, 420, 1350, 4600] },
    body: { concept: "mass.kilogram", literals: BODY_MASSES_KG },
  },
  gives: {
    "/quotient": {
      concept: "quotient.encephalization",
      phrase:
        "the encephalization quotient by Jerison (expected brain 0.12 times body to the power 2/3, both in grams) of a mammal with a brain mass in grams of {brain} and a body mass in kilograms of {body}",
    },
  },
  probes: [
    { input: { brain: 12, body: 1 }, expect: { "/quotient": 1 } },
    { input: { brain: 1320, body: 62 }, expect: { "/quotient": 7.022 } },
  ],
  sources: [JERISON],
  run({ brain, body: mass }) {
    const expected = 0.12 * (1000 * mass) ** (2 / 3);
    return { quotient: fixed(brain / expected, 3) };
  },
});
