/**
 * From DNA to protein and back: meaning of a codon, translation, reverse translation, codon adaptation.
 */
import { z } from "zod";
import { lazy } from "../../lib/memo.ts";
import { ToolError } from "../../tools/contract.ts";
import { rowsOf } from "../table.ts";
import { defineTool } from "../tool.ts";
import { AMINO_ACIDS, aminoByLetter } from "./amino.ts";
import { GENETIC_CODES } from "./data/codes.ts";
import { dnaField } from "./nucleotides.ts";
import { NCBI_TOOLKIT, SHARP_LI } from "./sources.ts";
import { fixed, fold, pick, readDna, readProtein } from "./table.ts";

interface Code {
  readonly name: string;
  readonly letters: string;
  readonly starts: string;
}

/** By number and by each of its names: that of outputs is "NCBI genetic code 2 (vertebrate mitochondrial)", people say "the vertebrate mitochondrial code". */
const codes = lazy(() => {
  const found = new Map<string, Code>();
  for (const c of rowsOf(GENETIC_CODES)) {
    const label = (c[1] ?? "")
      .replace(/^[A-Z](?=[a-z])/, (l) => l.toLowerCase())
      .replace(/ (Mitochondrial|Nuclear)\b/g, (w) => w.toLowerCase());
    const code = { name: `NCBI genetic code ${c[0]} (${label})`, letters: c[2] ?? "", starts: c[3] ?? "" };
    const names = [
      code.name,
      c[1] ?? "",
      c[0] ?? "",
      `NCBI genetic code ${c[0]}`,
      `the ${label} code`,
      `the ${label} genetic code`,
    ];
    for (const name of names) found.set(fold(name), code);
  }
  return found;
});
export function geneticCodeName(number: string): string {
  return codes().get(number)?.name ?? "";
}
const STANDARD = "NCBI genetic code 1 (standard)";
const CODE_NAMES = [
  "the standard genetic code",
  "the vertebrate mitochondrial code",
  "the yeast mitochondrial code",
  "the invertebrate mitochondrial code",
  "the ascidian mitochondrial code",
];
const findCode = (name: string) => pick(codes(), name, "code", "genetic code", STANDARD);
const code = z.string().min(1).max(120).describe(`Genetic code by name or number, such as "${STANDARD}"`);

const BASES = "TCAG";
const place = (codon: string) => [...codon].reduce((sum, base) => 4 * sum + BASES.indexOf(base), 0);
export const allCodons = () => [...BASES].flatMap((a) => [...BASES].flatMap((b) => [...BASES].map((c) => a + b + c)));

export const codonMeaning = defineTool({
  name: "codon_meaning",
  domain: "biology",
  kind: "retrieval",
  description:
    "Looks up what a codon means in a genetic code: the amino acid, or a stop, and whether it can be a start.",
  input: z.object({ codon: z.string().min(3).max(3).describe('Three bases, DNA or RNA, such as "ATG"'), code }),
  output: z.object({
    amino: z.string().nullable().describe("Amino acid, null for a stop codon"),
    stop: z.boolean().describe("Whether it is a stop codon"),
    start: z.boolean().describe("Whether it can start translation"),
    synonyms: z.int().describe("Number of codons with the same meaning, this one counted"),
  }),
  takes: { codon: { concept: "codon.triplet", quote: true }, code: { concept: "genetic.code", literals: CODE_NAMES } },
  gives: {
    "/amino": {
      concept: "amino.name",
      phrase: "the amino acid for {codon} in {code}",
      ask: "which amino acid does {codon} code for in {code}",
      ends: true,
    },
    "/stop": { concept: "truth", phrase: "whether {codon} is a stop codon in {code}" },
    "/start": { concept: "truth", phrase: "whether {codon} can be a start codon in {code}" },
  },
  probes: [
    { input: { codon: "AUG", code: STANDARD }, expect: { "/amino": "methionine", "/start": true, "/synonyms": 1 } },
    { input: { codon: "TGA", code: "2" }, expect: { "/amino": "tryptophan", "/stop": false, "/synonyms": 2 } },
  ],
  sources: [NCBI_TOOLKIT],
  run(input) {
    const codon = readDna(input.codon.toUpperCase().replaceAll("U", "T"), "codon");
    const { letters, starts } = findCode(input.code);
    const letter = letters[place(codon)] ?? "";
    return {
      amino: letter === "*" ? null : (aminoByLetter().get(letter)?.name ?? null),
      stop: letter === "*",
      start: starts[place(codon)] === "M",
      synonyms: letters.split(letter).length - 1,
    };
  },
});

export const translateDna = defineTool({
  name: "translate_dna",
  domain: "biology",
  kind: "processing",
  description: "Translates one forward reading frame of a DNA strand with a genetic code, up to the first stop codon.",
  input: z.object({ dna: dnaField, frame: z.int().min(1).max(3).describe("Forward reading frame: 1, 2 or 3"), code }),
  output: z.object({
    protein: z.string().describe("One-letter protein sequence before the first stop codon"),
    length: z.int().describe("Number of amino acids"),
  }),
  takes: {
    dna: { concept: "dna.coding", quote: true },
    frame: { concept: "number", literals: [1], literalOnly: true },
    code: { concept: "genetic.code", literals: CODE_NAMES.slice(0, 1), literalOnly: true },
  },
  gives: {
    "/protein": {
      concept: "protein.sequence",
      phrase: "the protein [(up to the first stop)] encoded by reading frame {frame} of {dna} in {code}",
      ask: "what protein does reading frame {frame} of {dna} encode[, up to the first stop,] in {code}",
      ends: true,
    },
    "/length": {
      concept: "length.residue",
      phrase: "the number of amino acids [(up to the first stop)] encoded by reading frame {frame} of {dna} in {code}",
      ask: "how many amino acids does reading frame {frame} of {dna} encode[, up to the first stop,] in {code}",
    },
  },
  probes: [
    {
      input: { dna: "GATTACAAGGATGACGACGATAAG", frame: 1, code: STANDARD },
      expect: { "/protein": "DYKDDDDK", "/length": 8 },
    },
    { input: { dna: "CATGTGATAAGG", frame: 2, code: "vertebrate mitochondrial" }, expect: { "/protein": "MW" } },
  ],
  sources: [NCBI_TOOLKIT],
  run(input) {
    const dna = readDna(input.dna, "dna");
    const { letters } = findCode(input.code);
    let protein = "";
    for (let i = input.frame - 1; i + 3 <= dna.length; i += 3) {
      const letter = letters[place(dna.slice(i, i + 3))] ?? "*";
      if (letter === "*") break;
      protein += letter;
    }
    if (protein === "")
      throw new ToolError(
        `dna: frame ${input.frame} has no codon before the first stop; give another frame or sequence`,
      );
    return { protein, length: protein.length };
  },
});

/** Relative adaptiveness in Escherichia coli, in the order of the genetic code tables (TTT, TTC, TTA, ...); stops are 0. */
const ADAPTIVENESS = [
  [296, 1000, 20, 20, 1000, 744, 77, 17, 239, 1000, 0, 0, 500, 1000, 0, 1000],
  [42, 37, 7, 1000, 70, 12, 135, 1000, 291, 1000, 124, 1000, 1000, 356, 4, 4],
  [185, 1000, 3, 1000, 965, 1000, 76, 99, 51, 1000, 1000, 253, 85, 410, 4, 2],
  [1000, 66, 495, 221, 1000, 122, 586, 424, 434, 1000, 1000, 259, 1000, 724, 10, 19],
]
  .flat()
  .map((thousandths) => thousandths / 1000);

/** The coding sequence with the best codon of Escherichia coli for every amino acid. */
export function bestCoding(protein: string): string {
  const { letters } = findCode("1");
  const best = new Map(
    AMINO_ACIDS.map((a) => [
      a.letter,
      allCodons().find((c) => letters[place(c)] === a.letter && ADAPTIVENESS[place(c)] === 1) ?? "",
    ]),
  );
  return [...protein].map((letter) => best.get(letter) ?? "").join("");
}

export const reverseTranslate = defineTool({
  name: "reverse_translate",
  domain: "biology",
  kind: "processing",
  description:
    "Designs a DNA coding sequence for a protein from the best codon of Escherichia coli for every amino acid (no stop codon).",
  input: z.object({ protein: z.string().min(1).max(300).describe('One-letter protein sequence, such as "CYIQNCPLG"') }),
  output: z.object({
    dna: z.string().describe("Coding sequence"),
    length: z.int().describe("Number of nucleotides"),
    guanine: z.int().describe("Number of G in the coding sequence"),
  }),
  takes: { protein: { concept: "protein.known", quote: true } },
  gives: {
    "/dna": {
      concept: "dna.recoded",
      phrase: "the DNA for {protein} with the best codon for E. coli each time <Sharp and Li's codon table>",
      ask: "what DNA encodes {protein} if I take the best codon for E. coli each time",
      ends: true,
    },
  },
  probes: [
    { input: { protein: "MKW" }, expect: { "/dna": "ATGAAATGG", "/length": 9, "/guanine": 3 } },
    { input: { protein: "CYIQNCPLG" }, expect: { "/dna": "TGCTACATCCAGAACTGCCCGCTGGGT" } },
  ],
  sources: [SHARP_LI],
  run(input) {
    const dna = bestCoding(readProtein(input.protein, "protein"));
    return { dna, length: dna.length, guanine: dna.split("G").length - 1 };
  },
});

export const codonAdaptation = defineTool({
  name: "codon_adaptation",
  domain: "biology",
  kind: "processing",
  description:
    "Computes the codon adaptation index (Sharp and Li) of a DNA coding sequence for Escherichia coli, and its least adapted codon.",
  input: z.object({ dna: dnaField }),
  output: z.object({
    index: z
      .number()
      .describe("Geometric mean of relative adaptiveness without ATG, TGG and stops, 4 decimals, four digits at least"),
    rarest: z.string().describe("Codon of lowest relative adaptiveness, the first one if several"),
  }),
  takes: { dna: { concept: "dna.coding", quote: true } },
  gives: {
    "/index": {
      concept: "index.codon",
      phrase: "the E. coli codon adaptation index of {dna} <Sharp and Li's codon table>",
      ask: "what is the codon adaptation index of {dna} in E. coli",
    },
    "/rarest": {
      concept: "codon.rare",
      phrase: "the codon least suited to E. coli [(first if tied)] in {dna} <Sharp and Li's codon table>",
      ask: "which codon in {dna} suits E. coli the least [(first if tied)]",
      ends: true,
    },
  },
  probes: [
    { input: { dna: "CTGAAACGT" }, expect: { "/index": 1, "/rarest": "CTG" } },
    { input: { dna: "GATTACAAGGATGACGACGATAAG" }, expect: { "/rarest": "AAG" } },
  ],
  sources: [SHARP_LI, NCBI_TOOLKIT],
  run(input) {
    const dna = readDna(input.dna, "dna");
    const used: { codon: string; weight: number }[] = [];
    for (let i = 0; i + 3 <= dna.length; i += 3) {
      const codon = dna.slice(i, i + 3);
      const weight = ADAPTIVENESS[place(codon)] ?? 0;
      if (weight > 0 && codon !== "ATG" && codon !== "TGG") used.push({ codon, weight });
    }
    const [first, ...rest] = used;
    if (first === undefined)
      throw new ToolError('dna: no codon that has synonyms; give a coding sequence such as "CTGAAACGT"');
    const mean = used.reduce((sum, c) => sum + Math.log(c.weight), 0) / used.length;
    return {
      index: fixed(Math.exp(mean), 4),
      rarest: rest.reduce((low, c) => (c.weight < low.weight ? c : low), first).codon,
    };
  },
});
