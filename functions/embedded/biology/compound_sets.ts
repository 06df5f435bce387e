/**
 * Compounds together: two compared, a list looked up, the compound most like another.
 */
import { z } from "zod";
import { ToolError } from "../../tools/contract.ts";
import { defineTool } from "../tool.ts";
import { atomsOf, findProfile, PROFILES, type Profile, profiles, tanimoto } from "./profiles.ts";
import { COMPOUND_STRUCTURES, MF_PARSER, OPENCHEMLIB, TANIMOTO, TEXTBOOK } from "./sources.ts";
import { fixed, only } from "./table.ts";

const name = z.string().min(2).max(60);
const carbons = (p: Profile) => atomsOf(p.formula, "C");

/** Painkillers, and what is put into their tablets: any two of them may be compared. */
const COMPARED = ["aspirin", "paracetamol", "ibuprofen", "naproxen", "diclofenac", "morphine", "codeine", "caffeine"];
const compared = { concept: "compound.name", literals: COMPARED, literalOnly: true } as const;

export const compoundsCompared = defineTool({
  name: "compounds_compared",
  domain: "biology",
  kind: "retrieval",
  description:
    "Compares two compounds of life or of the laboratory: the heavier molecule, the one with more carbon atoms, the more lipophilic one, likeness.",
  input: z.object({
    a: name.describe('Name of a compound, such as "caffeine"'),
    b: name.describe('Name of another compound, such as "nicotine"'),
  }),
  output: z.object({
    heavier: z.string().nullable().describe("The one of higher molar mass, null if they tie"),
    carbon: z.string().nullable().describe("The one with more carbon atoms, null if they tie"),
    lipophilic: z.string().nullable().describe("The one of higher predicted log P, null if they tie"),
    similarity: z
      .number()
      .describe("Tanimoto coefficient of OpenChemLib substructure fingerprints, 3 decimals, four digits at least"),
  }),
  takes: { a: compared, b: compared },
  gives: {
    "/heavier": {
      concept: "compound.listed",
      phrase: "the compound with the higher molar mass out of {a} and {b}",
      ask: "which has the higher molar mass, {a} or {b}",
    },
    "/carbon": {
      concept: "compound.listed",
      phrase: "the compound with more carbon atoms out of {a} and {b}",
      ask: "which has more carbon atoms, {a} or {b}",
    },
    "/lipophilic": {
      concept: "compound.listed",
      phrase: "the more lipophilic compound out of {a} and {b} <openchemlib's log P>",
      ask: "which is more lipophilic, {a} or {b}",
    },
    "/similarity": {
      concept: "similarity.structure",
      phrase: "the Tanimoto similarity of {a} and {b} <openchemlib fingerprints>",
      ask: "how similar in structure [(Tanimoto)] are {a} and {b}",
    },
  },
  alike: [["a", "b"]],
  probes: [
    {
      input: { a: "caffeine", b: "cholesterol" },
      expect: { "/heavier": "cholesterol", "/carbon": "cholesterol", "/lipophilic": "cholesterol" },
    },
    { input: { a: "glucose", b: "Fructose" }, expect: { "/heavier": null, "/carbon": null } },
  ],
  sources: [TEXTBOOK, COMPOUND_STRUCTURES, MF_PARSER, OPENCHEMLIB, TANIMOTO],
  run(input) {
    const [a, b] = [findProfile(input.a, "a"), findProfile(input.b, "b")];
    if (a === b) throw new ToolError(`b: "${input.b}" is the same compound as "${input.a}"; give another`);
    return {
      heavier: only([a, b], (p) => p.mass)?.name ?? null,
      carbon: only([a, b], carbons)?.name ?? null,
      lipophilic: only([a, b], (p) => p.logp)?.name ?? null,
      similarity: fixed(tanimoto(a.bits, b.bits), 3),
    };
  },
});

export const compoundList = defineTool({
  name: "compound_list",
  domain: "biology",
  kind: "retrieval",
  description:
    "Looks up a list of compounds together: heaviest, lightest, most lipophilic, and all of them from light to heavy.",
  input: z.object({ compounds: z.array(name).min(2).max(80).describe("Names of compounds of the table") }),
  output: z.object({
    heaviest: z.string().nullable().describe("The one of the highest molar mass, null if several tie"),
    lightest: z.string().nullable().describe("The one of the lowest molar mass, null if several tie"),
    lipophilic: z.string().nullable().describe("The one of the highest predicted log P, null if several tie"),
    ranked: z.array(z.string()).nullable().describe("From the lightest to the heaviest; null if two tie or over 12"),
  }),
  takes: {
    compounds: {
      concept: "compound.name",
      list: true,
      literals: [
        ["caffeine", "nicotine", "morphine"],
        ["sucrose", "glucose", "sorbitol", "glycerol"],
        ["cholesterol", "testosterone", "cortisol"],
        ["aspirin", "paracetamol", "ibuprofen", "diclofenac"],
        ["citric acid", "lactic acid", "acetic acid", "oxalic acid"],
        ["dopamine", "serotonin", "histamine", "acetylcholine"],
      ],
    },
  },
  gives: {
    "/heaviest": {
      concept: "compound.name",
      phrase: "the compound with the highest molar mass among {compounds}",
      ask: "which of {compounds} has the highest molar mass",
      ends: true,
    },
    "/lightest": {
      concept: "compound.name",
      phrase: "the compound with the lowest molar mass among {compounds}",
      ask: "which of {compounds} has the lowest molar mass",
      ends: true,
    },
    "/lipophilic": {
      concept: "compound.name",
      phrase: "the most lipophilic of {compounds} <openchemlib's log P>",
      ask: "which of {compounds} is the most lipophilic",
      ends: true,
    },
    "/ranked": {
      concept: "compound.name",
      list: "ordered",
      phrase: "the order by molar mass[, lightest first,] of {compounds}",
      ask: "how do {compounds} rank by molar mass[, lightest first]",
    },
  },
  probes: [
    {
      input: { compounds: ["caffeine", "nicotine", "morphine"] },
      expect: { "/heaviest": "morphine", "/ranked": ["nicotine", "caffeine", "morphine"] },
    },
    {
      input: { compounds: ["glucose", "fructose", "sucrose"] },
      expect: { "/heaviest": "sucrose", "/lightest": null, "/ranked": null },
    },
  ],
  sources: [TEXTBOOK, COMPOUND_STRUCTURES, MF_PARSER, OPENCHEMLIB],
  run(input) {
    const found = [...new Set(input.compounds.map((c) => findProfile(c, "compounds")))];
    if (found.length < 2) throw new ToolError("compounds: give two different compounds or more, such as caffeine");
    const distinct = new Set(found.map((p) => p.mass)).size === found.length;
    return {
      heaviest: only(found, (p) => p.mass)?.name ?? null,
      lightest: only(found, (p) => -p.mass)?.name ?? null,
      lipophilic: only(found, (p) => p.logp)?.name ?? null,
      ranked: distinct && found.length <= 12 ? found.sort((a, b) => a.mass - b.mass).map((p) => p.name) : null,
    };
  },
});

export const similarCompound = defineTool({
  name: "most_similar_compound",
  domain: "biology",
  kind: "retrieval",
  description: `Finds the compound, out of ${PROFILES}, whose structure is most like that of a given compound, by fingerprints.`,
  input: z.object({ compound: name.describe('Name of a compound, such as "caffeine"') }),
  output: z.object({
    similar: z.string().nullable().describe("The most similar other compound, null if several tie"),
    similarity: z
      .number()
      .describe("Its Tanimoto coefficient of OpenChemLib substructure fingerprints, 3 decimals, four digits at least"),
  }),
  takes: { compound: { concept: "compound.named" } },
  gives: {
    "/similar": {
      contrived: true,
      concept: "compound.listed",
      phrase: "the other biochemical on your list most similar in structure to {compound} <openchemlib fingerprints>",
      ask: "which other biochemical on your list is most similar in structure to {compound}",
      ends: true,
    },
  },
  probes: [
    { input: { compound: "caffeine" }, expect: { "/similar": "theophylline", "/similarity": 0.9482 } },
    { input: { compound: "Morphine" }, expect: { "/similar": "codeine", "/similarity": 0.9938 } },
  ],
  sources: [TEXTBOOK, COMPOUND_STRUCTURES, OPENCHEMLIB, TANIMOTO],
  run({ compound }) {
    const mine = findProfile(compound, "compound");
    const others = profiles()
      .filter((p) => p !== mine)
      .map((p) => ({ name: p.name, similarity: tanimoto(mine.bits, p.bits) }));
    return {
      similar: only(others, (o) => o.similarity)?.name ?? null,
      similarity: fixed(Math.max(...others.map((o) => o.similarity)), 3),
    };
  },
});
