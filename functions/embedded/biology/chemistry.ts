/**
 * Compounds: class and structure by name, compounds of a class, properties computed from a structure.
 */
import { z } from "zod";
import { lazy } from "../../lib/memo.ts";
import { ToolError } from "../../tools/contract.ts";
import { nearMatches } from "../near.ts";
import { carried } from "../rounding.ts";
import { rowsOf } from "../table.ts";
import { defineTool } from "../tool.ts";
import { COMPOUNDS } from "./data/compounds.ts";
import { formulaInfo } from "./formulas.ts";
import { COMPOUND_STRUCTURES, MF_PARSER, OPENCHEMLIB, TEXTBOOK } from "./sources.ts";
import { fixed, fold, pick } from "./table.ts";

interface Compound {
  readonly name: string;
  readonly class: string;
  readonly smiles: string;
}
export const compounds = lazy((): readonly Compound[] =>
  rowsOf(COMPOUNDS).map((c) => ({ name: c[0] ?? "", class: c[1] ?? "", smiles: c[2] ?? "" })),
);

/** Other names in common use. */
const ALIASES = [
  ["acetaminophen", "paracetamol"],
  ["epinephrine", "adrenaline"],
  ["norepinephrine", "noradrenaline"],
  ["vitamin c", "ascorbic acid"],
  ["vitamin a", "retinol"],
  ["vitamin b1", "thiamine"],
  ["vitamin b2", "riboflavin"],
  ["vitamin b3", "niacin"],
  ["nicotinic acid", "niacin"],
  ["vitamin b5", "pantothenic acid"],
  ["vitamin b6", "pyridoxine"],
  ["vitamin b7", "biotin"],
  ["vitamin b9", "folic acid"],
  ["folate", "folic acid"],
  ["vitamin d3", "cholecalciferol"],
  ["vitamin e", "alpha-tocopherol"],
  ["acetylsalicylic acid", "aspirin"],
  ["albuterol", "salbutamol"],
  ["benzylpenicillin", "penicillin G"],
  ["hydrocortisone", "cortisol"],
  ["gaba", "gamma-aminobutyric acid"],
  ["atp", "adenosine triphosphate"],
  ["amp", "adenosine monophosphate"],
  ["dmso", "dimethyl sulfoxide"],
  ["5-fluorouracil", "fluorouracil"],
] as const;

const byName = lazy(() => {
  const found = new Map(compounds().map((c) => [fold(c.name), c]));
  for (const [other, name] of ALIASES) {
    const compound = found.get(fold(name));
    if (compound !== undefined) found.set(other, compound);
  }
  return found;
});

/** The compound of that name or of another name in common use. */
export function findCompound(name: string, field = "compound"): Compound {
  return pick(byName(), name, field, "listed compound", "caffeine");
}

export const compoundFacts = defineTool({
  name: "compound_facts",
  domain: "biology",
  kind: "retrieval",
  description: "Looks up a compound of life or of the laboratory by name: class of compounds and SMILES structure.",
  input: z.object({ compound: z.string().min(2).max(60).describe('Name of a compound, such as "caffeine"') }),
  output: z.object({
    class: z.string().describe("Class of compounds, such as alkaloid"),
    smiles: z.string().describe("SMILES without stereochemistry"),
  }),
  takes: { compound: { concept: "compound.listed" } },
  gives: {
    "/class": {
      concept: "compound.class",
      phrase: "the kind of biochemical that {compound} is",
      ask: "what kind of biochemical is {compound}",
      ends: true,
    },
    "/smiles": { concept: "structure.smiles", phrase: "[the structure of] {compound}", answer: false },
  },
  probes: [
    { input: { compound: "caffeine" }, expect: { "/class": "alkaloid", "/smiles": "CN1C=NC2=C1C(=O)N(C)C(=O)N2C" } },
    { input: { compound: "Vitamin C" }, expect: { "/class": "vitamin" } },
  ],
  sources: [TEXTBOOK, COMPOUND_STRUCTURES],
  run({ compound }) {
    const found = findCompound(compound);
    return { class: found.class, smiles: found.smiles };
  },
});

/** Classes whose members people ask for; the table's drugs, solvents and metabolites are a few of very many. */
const CLASSES = [
  "amino acid",
  "nucleobase",
  "nucleoside",
  "monosaccharide",
  "disaccharide",
  "sugar alcohol",
  "vitamin",
  "neurotransmitter",
  "hormone",
  "steroid",
  "organic acid",
  "fatty acid",
  "alkaloid",
  "terpenoid",
  "polyphenol",
  "plant hormone",
  "sweetener",
  "buffer",
];

export const compoundsOfClass = defineTool({
  name: "compounds_of_class",
  domain: "biology",
  kind: "retrieval",
  description: "Lists the compounds of a class in a table of 210 compounds of life and of the laboratory.",
  input: z.object({ class: z.string().min(3).max(40).describe('Class of compounds, such as "disaccharide"') }),
  output: z.object({
    compounds: z.array(z.string()).describe("Names of the compounds"),
    count: z.int().describe("Number of the compounds"),
  }),
  takes: { class: { concept: "compound.class", literals: CLASSES, literalOnly: true } },
  gives: {
    "/compounds": {
      contrived: true,
      concept: "compound.name",
      list: "set",
      phrase: "the {class}s on your list",
      ask: "which {class}s do you have on your list",
    },
    "/count": {
      concept: "count.compound",
      phrase: "the number of common {class}s",
      ask: "how many common {class}s are there",
      answer: false,
    },
  },
  probes: [
    {
      input: { class: "disaccharide" },
      expect: { "/compounds": ["sucrose", "lactose", "trehalose"], "/count": 3 },
    },
    { input: { class: "Nucleobase" }, expect: { "/count": 7, "/compounds/0": "adenine" } },
  ],
  sources: [TEXTBOOK, COMPOUND_STRUCTURES],
  run(input) {
    const found = compounds().filter((c) => fold(c.class) === fold(input.class));
    if (found.length === 0)
      throw new ToolError(
        `class: no class of compounds called "${input.class}"; give one such as "disaccharide"${nearMatches(
          input.class,
          compounds().map((c) => c.class),
        )}`,
      );
    return { compounds: found.map((c) => c.name), count: found.length };
  },
});

export const structureProperties = defineTool({
  name: "structure_properties",
  domain: "biology",
  kind: "processing",
  description:
    "Computes properties of a SMILES structure: formula, molar mass, predicted log P, polar surface, rotatable and hydrogen bonds, rings.",
  input: z.object({ smiles: z.string().min(1).max(300).describe('SMILES structure, such as "CCO"') }),
  output: z.object({
    formula: z.string().describe("Molecular formula in Hill order"),
    mass: z.number().describe("Molar mass in grams per mole, ten significant digits"),
    logp: z.number().describe("Octanol-water log P predicted by OpenChemLib, 2 decimals, four digits at least"),
    polar: z.number().describe("Topological polar surface area in square angstroms, 2 decimals, four digits at least"),
    rotatable: z.int().describe("Number of rotatable bonds"),
    donors: z.int().describe("Number of hydrogen-bond donors"),
    acceptors: z.int().describe("Number of hydrogen-bond acceptors"),
    rings: z.int().describe("Number of rings (smallest set of smallest rings)"),
  }),
  takes: { smiles: { concept: "structure.smiles", quote: true } },
  gives: {
    "/formula": {
      concept: "formula.molecular",
      phrase: "[the molecular formula of] {smiles}",
      ask: "what is the molecular formula of {smiles}",
    },
    "/mass": {
      concept: "mass.molar",
      phrase: "[the molar mass in grams per mole of] {smiles}",
      ask: "how many grams does a mole of {smiles} weigh",
    },
    "/logp": {
      concept: "coefficient.partition",
      phrase: "the log P of {smiles} <openchemlib>",
      ask: "what is the log P of {smiles}",
    },
    "/polar": {
      concept: "area.polar",
      phrase: "the polar surface area [in square angstroms] of {smiles} <openchemlib>",
    },
    "/rotatable": {
      concept: "count.bond",
      phrase: "the number of rotatable bonds in {smiles} <openchemlib>",
      ask: "how many rotatable bonds does {smiles} have",
    },
    "/donors": {
      concept: "count.hydrogen",
      phrase: "the number of hydrogen-bond donors in {smiles} <openchemlib>",
      ask: "how many hydrogen-bond donors does {smiles} have",
    },
    "/acceptors": {
      concept: "count.hydrogen",
      phrase: "the number of hydrogen-bond acceptors in {smiles} <openchemlib>",
      ask: "how many hydrogen-bond acceptors does {smiles} have",
    },
    "/rings": {
      concept: "count.ring",
      phrase: "the number of rings [(smallest set of smallest rings)] in {smiles}",
      ask: "how many rings does {smiles} have",
    },
  },
  probes: [
    {
      input: { smiles: "CC(=O)Oc1ccccc1C(=O)O" },
      expect: {
        "/formula": "C9H8O4",
        "/mass": 180.1577688,
        "/polar": 63.6,
        "/donors": 1,
        "/acceptors": 4,
        "/rings": 1,
      },
    },
    { input: { smiles: "CCO" }, expect: { "/formula": "C2H6O", "/mass": 46.06852124, "/rings": 0 } },
  ],
  sources: [OPENCHEMLIB, MF_PARSER],
  async run(input) {
    const { Molecule, MoleculeProperties } = await import("openchemlib");
    const molecule = (() => {
      try {
        return Molecule.fromSmiles(input.smiles.trim());
      } catch {
        throw new ToolError('smiles: expected a valid SMILES structure, such as "CCO"');
      }
    })();
    if (molecule.getAllAtoms() === 0) throw new ToolError('smiles: expected a valid SMILES structure, such as "CCO"');
    const properties = new MoleculeProperties(molecule);
    const info = await formulaInfo(molecule.getMolecularFormula().formula, "smiles");
    return {
      formula: info.formula,
      mass: carried(info.mass),
      logp: fixed(properties.logP, 2),
      polar: fixed(properties.polarSurfaceArea, 2),
      rotatable: properties.rotatableBondCount,
      donors: properties.donorCount,
      acceptors: properties.acceptorCount,
      // A ring for each bond beyond what holds the atoms of each part together: the smallest set, whatever their size.
      rings: molecule.getAllBonds() - molecule.getAllAtoms() + molecule.getFragments().length,
    };
  },
});
