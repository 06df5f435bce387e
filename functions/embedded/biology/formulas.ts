/**
 * Molecular formulas: mass and make-up of a formula, isotopes of an element.
 */
import { z } from "zod";
import { lazy } from "../../lib/memo.ts";
import { ToolError } from "../../tools/contract.ts";
import { nearMatches } from "../near.ts";
import { carried } from "../rounding.ts";
import { defineTool } from "../tool.ts";
import { CHEMICAL_ELEMENTS, ISOTOPE_TABLE, MF_PARSER } from "./sources.ts";
import { fixed, fold } from "./table.ts";

interface FormulaInfo {
  readonly formula: string;
  readonly mass: number;
  readonly monoisotopic: number;
  readonly atoms: Readonly<Record<string, number>>;
}

/** Reads a plain formula such as C6H12O6; groups, brackets and charges are refused. */
export async function formulaInfo(formula: string, field: string): Promise<FormulaInfo> {
  const refuse = () =>
    new ToolError(`${field}: expected a molecular formula of element symbols and numbers, such as "C6H12O6"`);
  const plain = formula.replace(/\s/g, "");
  if (!/^([A-Z][a-z]?\d*)+$/.test(plain)) throw refuse();
  const { byElement } = await isotopeTable();
  for (const [, symbol = ""] of plain.matchAll(/([A-Z][a-z]?)/g)) if (!byElement.has(fold(symbol))) throw refuse();
  const { MF } = await import("mf-parser");
  const info = new MF(plain).getInfo();
  return { formula: info.mf, mass: info.mass, monoisotopic: info.monoisotopicMass, atoms: info.atoms };
}

interface Isotopes {
  readonly symbol: string;
  readonly name: string;
  readonly mass: number | null;
  readonly isotopes: readonly { nominal: number; mass: number; abundance: number }[];
}

const loaded = lazy(async () => {
  const { elementsAndIsotopes } = await import("chemical-elements");
  const list = elementsAndIsotopes.map(
    (e): Isotopes => ({
      symbol: e.symbol,
      name: fold(e.name),
      mass: e.mass ?? null,
      isotopes: e.isotopes.flatMap(({ nominal, mass, abundance }) =>
        abundance === undefined || abundance <= 0 ? [] : [{ nominal, mass, abundance }],
      ),
    }),
  );
  const byElement = new Map(list.flatMap((e) => [fold(e.name), fold(e.symbol)].map((n) => [n, e] as const)));
  for (const [other, name] of [
    ["aluminum", "aluminium"],
    ["cesium", "caesium"],
    ["sulphur", "sulfur"],
  ] as const) {
    const found = byElement.get(name) ?? byElement.get(other);
    if (found !== undefined) byElement.set(other, found).set(name, found);
  }
  return { byElement };
});
const isotopeTable = () => loaded();

async function findElement(name: string): Promise<Isotopes> {
  const { byElement } = await isotopeTable();
  const found = byElement.get(fold(name));
  if (found === undefined)
    throw new ToolError(
      `element: no element called "${name}"; give a name such as "chlorine"${nearMatches(name, byElement.keys())}`,
    );
  return found;
}

const formula = z.string().min(1).max(60).describe('Molecular formula, such as "C6H12O6"');
const element = z.string().min(1).max(20).describe('English name of a chemical element, such as "chlorine"');

export const formulaMass = defineTool({
  name: "formula_mass",
  domain: "biology",
  kind: "processing",
  description:
    "Computes the molar and monoisotopic mass of a molecular formula, its atoms and elements, and the element of most mass.",
  input: z.object({ formula }),
  output: z.object({
    mass: z.number().describe("Molar mass in grams per mole, ten significant digits"),
    monoisotopic: z.number().describe("Monoisotopic mass in daltons, 4 decimals, four digits at least"),
    atoms: z.int().describe("Number of atoms"),
    elements: z.array(z.string()).describe("Names of the elements in it"),
    heaviest: z.string().describe("Element that makes up most of the mass"),
  }),
  takes: { formula: { concept: "formula.molecular" } },
  gives: {
    "/mass": {
      concept: "mass.molar",
      phrase: "[the formula weight in grams per mole of] {formula}",
      ask: "how many grams does a mole of {formula} weigh",
    },
    "/monoisotopic": { concept: "mass.dalton", phrase: "the monoisotopic mass [in daltons] of {formula}" },
    "/elements": {
      concept: "element.name",
      list: "set",
      phrase: "the elements in {formula}",
      ask: "which elements are there in {formula}",
      ends: true,
    },
    "/heaviest": {
      concept: "element.name",
      phrase: "the element that makes up most of the mass of {formula}",
      ask: "which element makes up the largest share of the mass of {formula}",
      ends: true,
    },
  },
  probes: [
    { input: { formula: "C6H12O6" }, expect: { "/mass": 180.156, "/atoms": 24, "/heaviest": "oxygen" } },
    {
      input: { formula: "NaCl" },
      expect: { "/mass": 58.44270686, "/heaviest": "chlorine", "/elements": ["chlorine", "sodium"] },
    },
  ],
  sources: [MF_PARSER, CHEMICAL_ELEMENTS],
  async run(input) {
    const info = await formulaInfo(input.formula, "formula");
    const parts = await Promise.all(
      Object.entries(info.atoms).map(async ([symbol, n]) => {
        const { name, mass } = await findElement(symbol);
        return { name, n, mass: n * (mass ?? 0) };
      }),
    );
    const heaviest = parts.reduce((best, p) => (p.mass > best.mass ? p : best));
    return {
      mass: carried(info.mass),
      monoisotopic: fixed(info.monoisotopic, 4),
      atoms: parts.reduce((sum, p) => sum + p.n, 0),
      elements: parts.map((p) => p.name),
      heaviest: heaviest.name,
    };
  },
});

export const formulaElementShare = defineTool({
  name: "formula_element_share",
  domain: "biology",
  kind: "processing",
  description: "Computes how much of a molecular formula's mass and how many of its atoms belong to one element.",
  input: z.object({ formula, element }),
  output: z.object({
    percent: z.number().describe("Share of the mass in percent, 2 decimals, four digits at least"),
    atoms: z.int().describe("Number of atoms of the element"),
  }),
  takes: {
    formula: { concept: "formula.molecular" },
    element: { concept: "element.name", literals: ["carbon", "hydrogen", "oxygen"], literalOnly: true },
  },
  gives: {
    "/percent": {
      concept: "percent.mass",
      phrase: "the mass percentage of {element} in {formula}",
      ask: "what percentage of the mass of {formula} is {element}",
    },
    "/atoms": {
      concept: "count.atom",
      phrase: "the number of {element} atoms in {formula}",
      ask: "how many {element} atoms are there in {formula}",
    },
  },
  probes: [
    { input: { formula: "H2O", element: "oxygen" }, expect: { "/percent": 88.81, "/atoms": 1 } },
    { input: { formula: "C6H12O6", element: "Carbon" }, expect: { "/percent": 40, "/atoms": 6 } },
  ],
  sources: [MF_PARSER, CHEMICAL_ELEMENTS],
  async run(input) {
    const info = await formulaInfo(input.formula, "formula");
    const { symbol, mass, name } = await findElement(input.element);
    const atoms = info.atoms[symbol];
    if (atoms === undefined)
      throw new ToolError(`element: ${name} does not occur in ${info.formula}; give one that does`);
    return { percent: fixed((100 * atoms * (mass ?? 0)) / info.mass, 2), atoms };
  },
});

export const elementIsotopes = defineTool({
  name: "element_isotopes",
  domain: "biology",
  kind: "retrieval",
  description:
    "Looks up the naturally occurring isotopes of a chemical element: mass numbers, the most abundant one, its abundance.",
  input: z.object({ element }),
  output: z.object({
    count: z.int().describe("Number of isotopes with a natural abundance"),
    isotopes: z.array(z.int()).describe("Mass numbers of the isotopes, rising"),
    commonest: z.int().describe("Mass number of the most abundant isotope"),
    abundance: z.number().describe("Abundance of that isotope in percent, 3 decimals, four digits at least"),
    mass: z.number().describe("Mass of that isotope in daltons, 4 decimals, four digits at least"),
  }),
  takes: { element: { concept: "element.name" } },
  gives: {
    "/count": {
      concept: "count.isotope",
      phrase: "the number of natural isotopes of {element}",
      ask: "how many natural isotopes does {element} have",
    },
    "/isotopes": {
      concept: "mass.number",
      list: "set",
      phrase: "the mass numbers of the natural isotopes of {element}",
      ask: "which mass numbers do the natural isotopes of {element} have",
    },
    "/commonest": { concept: "mass.number", phrase: "the mass number of the most abundant isotope of {element}" },
    "/abundance": {
      concept: "percent.abundance",
      phrase: "the natural abundance [in percent] of the most abundant isotope of {element}",
      ask: "what is the natural abundance [in percent] of the most abundant isotope of {element}",
    },
    "/mass": { concept: "mass.dalton", phrase: "the mass [in daltons] of the most abundant isotope of {element}" },
  },
  probes: [
    {
      input: { element: "chlorine" },
      expect: { "/count": 2, "/isotopes": [35, 37], "/commonest": 35, "/abundance": 75.76 },
    },
    { input: { element: "Carbon" }, expect: { "/commonest": 12, "/mass": 12 } },
  ],
  sources: [ISOTOPE_TABLE],
  async run(input) {
    const { isotopes, name } = await findElement(input.element);
    const [first, ...rest] = isotopes;
    if (first === undefined)
      throw new ToolError(`element: ${name} has no isotope with a natural abundance; give one such as "chlorine"`);
    const common = rest.reduce((best, i) => (i.abundance > best.abundance ? i : best), first);
    return {
      count: isotopes.length,
      isotopes: isotopes.map((i) => i.nominal).sort((a, b) => a - b),
      commonest: common.nominal,
      abundance: fixed(100 * common.abundance, 3),
      mass: fixed(common.mass, 4),
    };
  },
});
