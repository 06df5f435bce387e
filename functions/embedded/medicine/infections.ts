/**
 * Infectious diseases: cause and route, incubation period, diseases of a route.
 */
import { z } from "zod";
import { lazy } from "../../lib/memo.ts";
import { ToolError } from "../../tools/contract.ts";
import { cell, rowsOf } from "../table.ts";
import { defineTool } from "../tool.ts";
import { DISEASES } from "./data/diseases.ts";
import { choose, find, indexRows, nameField, numberOrNull, textOrNull } from "./shared.ts";
import { CDC, DISEASE_ONTOLOGY, EPIPARAMETER } from "./sources.ts";

export const diseaseRows = lazy(() => rowsOf(DISEASES));
const byName = lazy(() => indexRows(diseaseRows(), 1));
const routes = lazy(() => [...new Set(diseaseRows().map((row) => cell(row, 4)))].filter((route) => route !== ""));

const diseaseField = nameField('Infectious disease, such as "measles" or "typhoid fever"');
const findDisease = (disease: string) =>
  find(byName(), disease, "disease", 'an infectious disease of the table, such as "measles" or "typhoid fever"');

export const diseaseCause = defineTool({
  name: "infectious_disease_cause",
  domain: "medicine",
  kind: "retrieval",
  description: "Causative organism of an infectious disease, the kind of organism, and the main route of transmission.",
  input: z.object({ disease: diseaseField }),
  output: z.object({
    pathogen: z.string().nullable().describe("Causative organism, null where several species share the disease"),
    kind: z.string().describe("virus, bacterium, protozoan, helminth or fungus"),
    route: z
      .string()
      .nullable()
      .describe('Main route of transmission, such as "airborne" or "mosquito bite"; null if none stands out'),
  }),
  takes: { disease: { concept: "disease.name" } },
  gives: {
    "/pathogen": {
      concept: "pathogen.name",
      phrase: "the organism that causes {disease}",
      ask: "which organism causes {disease}",
    },
    "/kind": {
      concept: "pathogen.kind",
      phrase: "the kind of organism that causes {disease}",
      ask: "what kind of organism causes {disease}",
      ends: true,
    },
    "/route": {
      concept: "transmission.route",
      phrase: "the main way in which {disease} spreads",
      ask: "how does {disease} mainly spread",
      ends: true,
    },
  },
  probes: [
    {
      input: { disease: "anthrax" },
      expect: { "/pathogen": "Bacillus anthracis", "/kind": "bacterium", "/route": "animal contact" },
    },
    { input: { disease: "Hansen's disease" }, expect: { "/pathogen": "Mycobacterium leprae" } },
  ],
  sources: [CDC, DISEASE_ONTOLOGY],
  run({ disease }) {
    const row = findDisease(disease);
    return { pathogen: textOrNull(row, 2), kind: cell(row, 3), route: textOrNull(row, 4) };
  },
});

export const incubationPeriod = defineTool({
  name: "incubation_period",
  domain: "medicine",
  kind: "retrieval",
  description: "Shortest and longest usual incubation period of an infectious disease in days.",
  input: z.object({ disease: diseaseField }),
  output: z.object({
    shortest: z.int().describe("Low end of the usual range in days"),
    longest: z.int().describe("High end of the usual range in days"),
  }),
  takes: { disease: { concept: "disease.name" } },
  gives: {
    "/shortest": {
      concept: "incubation.day",
      phrase: "the shortest [usual] incubation period [in days] of {disease} <CDC figures>",
      ask: "how many days after infection does {disease} usually show at the earliest <CDC figures>",
    },
    "/longest": {
      concept: "incubation.day",
      phrase: "the longest [usual] incubation period [in days] of {disease} <CDC figures>",
      ask: "how many days after infection does {disease} usually show at the latest <CDC figures>",
    },
  },
  probes: [
    { input: { disease: "measles" }, expect: { "/shortest": 7, "/longest": 21 } },
    { input: { disease: "ebola" }, expect: { "/shortest": 2, "/longest": 21 } },
  ],
  sources: [CDC, EPIPARAMETER],
  run({ disease }) {
    const row = findDisease(disease);
    const [shortest, longest] = [numberOrNull(row, 5), numberOrNull(row, 6)];
    if (shortest === null || longest === null)
      throw new ToolError(
        `disease: no usual range in days is tabulated for "${disease}"; expected one such as "measles"`,
      );
    return { shortest, longest };
  },
});

/** How people say that a disease spreads. */
const SPREAD = {
  airborne: "through the air",
  droplet: "by droplets",
  "direct contact": "by direct contact",
  "faecal-oral": "by the faecal-oral route",
  "bloodborne or sexual": "by blood or sex",
  "animal contact": "by contact with animals",
  "mosquito bite": "by mosquito bites",
  "tick bite": "by tick bites",
  "contaminated water or food": "by contaminated water or food",
  "inhaled spores": "by inhaled spores",
  "flea bite": "by flea bites",
  "mite bite": "by mite bites",
  "triatomine bug": "by triatomine bugs",
  "tsetse fly bite": "by tsetse fly bites",
  "blackfly bite": "by blackfly bites",
};

export const diseasesOfRoute = defineTool({
  name: "diseases_by_route",
  domain: "medicine",
  kind: "retrieval",
  description:
    "Infectious diseases of the table with a given main route of transmission: which they are, how many, and how many of them viral.",
  input: z.object({
    route: nameField('Main route of transmission, such as "airborne", "droplet" or "mosquito bite"'),
  }),
  output: z.object({
    diseases: z.array(z.string()).describe("The diseases, in the order of the table"),
    total: z.int().describe("How many they are"),
    viral: z.int().describe("How many of them a virus causes"),
  }),
  takes: {
    route: { concept: "transmission.route", literals: Object.keys(SPREAD), wording: SPREAD },
  },
  gives: {
    "/diseases": {
      contrived: true,
      concept: "disease.name",
      list: "set",
      phrase: "the infectious diseases on your list that spread mainly {route}",
      ask: "which infectious diseases on your list spread mainly {route}",
      ends: true,
    },
    "/total": {
      concept: "count.disease",
      phrase: "the number of infectious diseases that spread mainly {route} <the table of infectious diseases>",
      answer: false,
    },
    "/viral": {
      concept: "count.disease",
      phrase: "the number of viral diseases that spread mainly {route} <the table of infectious diseases>",
      answer: false,
    },
  },
  probes: [
    {
      input: { route: "tsetse fly bite" },
      expect: { "/total": 1, "/viral": 0 },
    },
    { input: { route: "Tick bite" }, expect: { "/total": 5, "/viral": 2 } },
  ],
  sources: [CDC, DISEASE_ONTOLOGY],
  run({ route }) {
    const r = choose(routes(), route, "route");
    const rows = diseaseRows().filter((row) => cell(row, 4) === r);
    return {
      diseases: rows.map((row) => cell(row, 0)),
      total: rows.length,
      viral: rows.filter((row) => cell(row, 3) === "virus").length,
    };
  },
});
