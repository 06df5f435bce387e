/**
 * Proteins: mass and formula, physical properties, tryptic digest.
 */
import { z } from "zod";
import { defineTool } from "../tool.ts";
import { aminoByLetter } from "./amino.ts";
import { formulaInfo } from "./formulas.ts";
import { BJELLQVIST, IKAI, KEIL, KYTE_DOOLITTLE, MF_PARSER, PACE } from "./sources.ts";
import { fixed, readProtein } from "./table.ts";

const protein = z.string().min(1).max(400).describe('Protein sequence in one-letter codes, such as "CYIQNCPLG"');
const takes = { protein: { concept: "protein.sequence", quote: true } } as const;

export const proteinMass = defineTool({
  name: "protein_mass",
  domain: "biology",
  kind: "processing",
  description: "Computes molar mass, monoisotopic mass and molecular formula of an unmodified linear protein chain.",
  input: z.object({ protein }),
  output: z.object({
    mass: z.number().describe("Average molar mass in grams per mole, 2 decimals, four digits at least"),
    monoisotopic: z.number().describe("Monoisotopic mass in daltons, 4 decimals, four digits at least"),
    formula: z.string().describe("Molecular formula in Hill order"),
  }),
  takes,
  gives: {
    "/mass": {
      concept: "mass.molar",
      phrase: "the molecular weight [in grams per mole] of {protein} [as a linear chain]",
      ask: "what is the molecular weight [in grams per mole] of {protein} as a linear chain",
    },
    "/monoisotopic": {
      concept: "mass.dalton",
      phrase: "the monoisotopic mass [in daltons] of {protein} [as a linear chain]",
      ask: "what is the monoisotopic mass [in daltons] of {protein} as a linear chain",
    },
    "/formula": {
      concept: "formula.molecular",
      phrase: "[the molecular formula of] {protein} as a linear chain",
      ask: "what is the molecular formula of {protein} as a linear chain",
    },
  },
  probes: [
    { input: { protein: "G" }, expect: { "/formula": "C2H5NO2", "/mass": 75.07 } },
    { input: { protein: "YGGFM" }, expect: { "/formula": "C27H35N5O7S", "/monoisotopic": 573.2257 } },
  ],
  sources: [MF_PARSER],
  async run(input) {
    const chain = readProtein(input.protein, "protein");
    // One water is lost at every peptide bond.
    const atoms: Record<string, number> = { C: 0, H: -2 * (chain.length - 1), N: 0, O: 1 - chain.length, S: 0 };
    for (const letter of chain)
      for (const [, symbol = "", n] of (aminoByLetter().get(letter)?.formula ?? "").matchAll(/([A-Z])(\d*)/g))
        atoms[symbol] = (atoms[symbol] ?? 0) + Number(n || 1);
    const formula = Object.entries(atoms)
      .filter(([, n]) => n > 0)
      .map(([symbol, n]) => symbol + n)
      .join("");
    const info = await formulaInfo(formula, "protein");
    return { mass: fixed(info.mass, 2), monoisotopic: fixed(info.monoisotopic, 4), formula: info.formula };
  },
});

const BASIC: Readonly<Record<string, number>> = { K: 10, R: 12, H: 5.98 };
const ACIDIC: Readonly<Record<string, number>> = { D: 4.05, E: 4.45, C: 9, Y: 10 };
/** Amino end by first residue, carboxyl end by last residue, where they differ from the usual 7.5 and 3.55. */
const AMINO_END: Readonly<Record<string, number>> = { A: 7.59, M: 7, S: 6.93, P: 8.36, T: 6.82, V: 7.44, E: 7.7 };
const CARBOXYL_END: Readonly<Record<string, number>> = { D: 4.55, E: 4.75 };

/** Net charge by the Henderson-Hasselbalch equation. */
export function charge(chain: string, ph: number): number {
  const plus = (pk: number) => 1 / (1 + 10 ** (ph - pk));
  const minus = (pk: number) => 1 / (1 + 10 ** (pk - ph));
  let sum = plus(AMINO_END[chain[0] ?? ""] ?? 7.5) - minus(CARBOXYL_END[chain.at(-1) ?? ""] ?? 3.55);
  for (const letter of chain) {
    const basic = BASIC[letter];
    const acidic = ACIDIC[letter];
    if (basic !== undefined) sum += plus(basic);
    if (acidic !== undefined) sum -= minus(acidic);
  }
  return sum;
}

/** The pH of no charge, by bisection; charge falls with pH. */
function isoelectric(chain: string): number {
  let low = 0;
  let high = 14;
  for (let i = 0; i < 60; i++) {
    const middle = (low + high) / 2;
    if (charge(chain, middle) > 0) low = middle;
    else high = middle;
  }
  return (low + high) / 2;
}

export const proteinProperties = defineTool({
  name: "protein_properties",
  domain: "biology",
  kind: "processing",
  description:
    "Computes isoelectric point, net charge at pH 7, hydropathy (GRAVY), aliphatic index and absorption coefficient of a protein.",
  input: z.object({ protein }),
  output: z.object({
    isoelectric: z
      .number()
      .describe("Isoelectric point by the pK values of Bjellqvist, 2 decimals, four digits at least"),
    charge: z.number().describe("Net charge at pH 7 by the same pK values, 2 decimals, four digits at least"),
    gravy: z.number().describe("Mean Kyte-Doolittle hydropathy, 3 decimals, four digits at least"),
    aliphatic: z.number().describe("Aliphatic index by Ikai, 2 decimals, four digits at least"),
    extinction: z
      .int()
      .nullable()
      .describe("Molar extinction coefficient at 280 nm with all cysteines reduced, null without W and Y"),
  }),
  takes,
  gives: {
    "/isoelectric": {
      concept: "point.isoelectric",
      phrase: "the isoelectric point of {protein} <Bjellqvist's pK values>",
      ask: "at which pH does {protein} carry no net charge",
    },
    "/charge": {
      concept: "charge.net",
      phrase: "the net charge of {protein} at pH 7 <Bjellqvist's pK values>",
      ask: "what net charge does {protein} carry at pH 7",
    },
    "/gravy": { concept: "index.gravy", phrase: "the GRAVY score [(mean Kyte-Doolittle hydropathy)] of {protein}" },
    "/aliphatic": { concept: "index.aliphatic", phrase: "the aliphatic index of {protein}" },
    "/extinction": {
      concept: "coefficient.extinction",
      phrase: "the extinction coefficient of {protein} at 280 nm [with all cysteines reduced]",
      ask: "what is the extinction coefficient of {protein} at 280 nm[, with all cysteines reduced]",
    },
  },
  probes: [
    { input: { protein: "INGAR" }, expect: { "/isoelectric": 9.75 } },
    { input: { protein: "WWYV" }, expect: { "/extinction": 12490 } },
  ],
  sources: [BJELLQVIST, KYTE_DOOLITTLE, IKAI, PACE],
  run(input) {
    const chain = readProtein(input.protein, "protein");
    const count = (letter: string) => chain.split(letter).length - 1;
    const hydropathy = [...chain].reduce((sum, letter) => sum + (aminoByLetter().get(letter)?.hydropathy ?? 0), 0);
    const aliphatic = count("A") + 2.9 * count("V") + 3.9 * (count("I") + count("L"));
    return {
      isoelectric: fixed(isoelectric(chain), 2),
      charge: fixed(charge(chain, 7), 2),
      gravy: fixed(hydropathy / chain.length, 3),
      aliphatic: fixed((100 * aliphatic) / chain.length, 2),
      extinction: 5500 * count("W") + 1490 * count("Y") || null,
    };
  },
});

export const trypticDigest = defineTool({
  name: "tryptic_digest",
  domain: "biology",
  kind: "processing",
  description:
    "Cuts a protein completely with trypsin (after K or R, not before P): the peptides in order, and the longest.",
  input: z.object({ protein }),
  output: z.object({
    peptides: z.array(z.string()).describe("Peptides from the amino end"),
    count: z.int().describe("Number of peptides"),
    longest: z.string().describe("Longest peptide, the first one if several"),
  }),
  takes: { protein: { concept: "protein.known", quote: true } },
  gives: {
    "/peptides": {
      concept: "protein.sequence",
      list: "ordered",
      phrase: "the tryptic peptides[, in order,] of {protein}",
      ask: "which peptides[, in order,] does trypsin cut {protein} into",
    },
    "/count": {
      concept: "count.peptide",
      phrase: "the number of tryptic peptides of {protein}",
      ask: "how many peptides does trypsin cut {protein} into",
    },
  },
  probes: [
    { input: { protein: "RPPGFSPFR" }, expect: { "/peptides": ["RPPGFSPFR"], "/count": 1 } },
    {
      input: { protein: "HSQGTFTSDYSKYLDSRRAQDFVQWLMNT" },
      expect: { "/peptides": ["HSQGTFTSDYSK", "YLDSR", "R", "AQDFVQWLMNT"], "/longest": "HSQGTFTSDYSK" },
    },
  ],
  sources: [KEIL],
  run(input) {
    const found = readProtein(input.protein, "protein").split(/(?<=[KR])(?!P)/);
    const longest = found.reduce((best, p) => (p.length > best.length ? p : best));
    return { peptides: found, count: found.length, longest };
  },
});
