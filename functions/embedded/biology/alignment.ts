/**
 * Comparing two sequences: alignment scores of proteins, the longest stretch that two DNA strands share.
 */
import { z } from "zod";
import { lazy } from "../../lib/memo.ts";
import { rowsOf } from "../table.ts";
import { defineTool } from "../tool.ts";
import { MATRICES } from "./data/matrices.ts";
import { dnaField } from "./nucleotides.ts";
import { ALIGNMENT, COMMON_SUBSTRING, NCBI_TOOLKIT } from "./sources.ts";
import { fold, pick, readDna, readProtein } from "./table.ts";

const COLUMNS = "ARNDCQEGHILKMFPSTWYV";

/** Scores by matrix name and pair of letters. */
export const matrices = lazy(() => {
  const found = new Map<string, Map<string, number>>();
  for (const [name = "", row = "", scores = ""] of rowsOf(MATRICES)) {
    const matrix = found.get(fold(name)) ?? new Map<string, number>();
    scores.split(",").forEach((score, i) => {
      matrix.set(row + COLUMNS[i], Number(score));
    });
    found.set(fold(name), matrix);
  }
  return found;
});

/** Best global and local alignment score with a cost for every gap position. */
function align(a: string, b: string, matrix: ReadonlyMap<string, number>, gap: number) {
  let global = Array.from({ length: b.length + 1 }, (_, j) => -gap * j);
  let local = new Array<number>(b.length + 1).fill(0);
  let best = 0;
  for (let i = 1; i <= a.length; i++) {
    const nextGlobal = [-gap * i];
    const nextLocal = [0];
    for (let j = 1; j <= b.length; j++) {
      const match = matrix.get((a[i - 1] ?? "") + (b[j - 1] ?? "")) ?? 0;
      const cell = (row: readonly number[], at: number) => row[at] ?? 0;
      nextGlobal[j] = Math.max(cell(global, j - 1) + match, cell(global, j) - gap, cell(nextGlobal, j - 1) - gap);
      nextLocal[j] = Math.max(0, cell(local, j - 1) + match, cell(local, j) - gap, cell(nextLocal, j - 1) - gap);
      best = Math.max(best, nextLocal[j] ?? 0);
    }
    global = nextGlobal;
    local = nextLocal;
  }
  return { global: global[b.length] ?? 0, local: best };
}

const GAP = 8;
const protein = z.string().min(1).max(200);

/** Oxytocin, vasopressin and their kin in other animals: what one would align. */
const RELATED = "CYIQNCPLG CYFQNCPRG CYIQNCPRG CYIQNCPIG CYISNCPIG CYFQNCPKG CFIRNCPKG".split(" ");

export const alignProteins = defineTool({
  name: "align_proteins",
  domain: "biology",
  kind: "processing",
  description: `Aligns two protein sequences with a substitution matrix and a linear gap cost of ${GAP}: best global and best local score.`,
  input: z.object({
    first: protein.describe('Protein sequence in one-letter codes, such as "HEAGAWGHEE"'),
    second: protein.describe('Another protein sequence, such as "PAWHEAE"'),
    matrix: z.string().min(5).max(10).describe("Substitution matrix: BLOSUM50, BLOSUM62 or PAM250"),
  }),
  output: z.object({
    global: z.int().describe("Needleman-Wunsch score"),
    local: z.int().describe("Smith-Waterman score"),
  }),
  takes: {
    first: { concept: "protein.known", literals: RELATED, literalOnly: true, quote: true },
    second: { concept: "protein.known", literals: RELATED, literalOnly: true, quote: true },
    matrix: { concept: "matrix.substitution", literals: ["BLOSUM50", "BLOSUM62"], literalOnly: true },
  },
  gives: {
    "/global": {
      concept: "score.alignment",
      phrase: "the global {matrix} alignment score [(gap penalty 8 a position)] of {first} and {second}",
      ask: "what score do {first} and {second} reach in a global alignment with {matrix} and a gap penalty of 8 a position",
    },
    "/local": {
      concept: "score.alignment",
      phrase: "the local {matrix} alignment score [(gap penalty 8 a position)] of {first} and {second}",
      ask: "what is the best local {matrix} alignment score of {first} and {second} with a gap penalty of 8 a position",
    },
  },
  alike: [["first", "second"]],
  probes: [
    {
      input: { first: "HEAGAWGHEE", second: "PAWHEAE", matrix: "BLOSUM50" },
      expect: { "/global": 1, "/local": 28 },
    },
    { input: { first: "YGGFM", second: "YGGFL", matrix: "BLOSUM62" }, expect: { "/global": 27 } },
  ],
  sources: [ALIGNMENT, NCBI_TOOLKIT],
  run(input) {
    const matrix = pick(matrices(), input.matrix, "matrix", "substitution matrix", "BLOSUM62");
    return align(readProtein(input.first, "first"), readProtein(input.second, "second"), matrix, GAP);
  },
});

export const sharedDna = defineTool({
  name: "shared_dna",
  domain: "biology",
  kind: "processing",
  description: "Finds the longest stretch of bases that occurs in both of two DNA strands, and its length.",
  input: z.object({ first: dnaField, second: dnaField }),
  output: z.object({
    stretch: z
      .string()
      .nullable()
      .describe("Longest common stretch, the first one in the first strand if several; null if none"),
    length: z.int().describe("Its length in nucleotides"),
  }),
  takes: {
    first: { concept: "dna.natural", quote: true },
    second: { concept: "dna.natural", quote: true },
  },
  gives: {
    "/stretch": {
      concept: "dna.stretch",
      contrived: true,
      phrase: "the longest stretch [(leftmost if tied)] shared by {first} and {second}",
      ask: "what is the longest stretch [(leftmost if tied)] that {first} and {second} share",
    },
    "/length": {
      concept: "length.nucleotide",
      contrived: true,
      phrase: "the length [in bases] of the longest stretch shared by {first} and {second}",
      ask: "how many bases long is the longest stretch that {first} and {second} share",
    },
  },
  alike: [["first", "second"]],
  probes: [
    { input: { first: "AAGAATTCAA", second: "CCGAATTCGG" }, expect: { "/stretch": "GAATTC", "/length": 6 } },
    { input: { first: "AAAA", second: "CCCC" }, expect: { "/stretch": null, "/length": 0 } },
  ],
  sources: [COMMON_SUBSTRING],
  run(input) {
    const first = readDna(input.first, "first");
    const second = readDna(input.second, "second");
    let stretch = "";
    // A longer match at every start: stretch only grows, so each extension is tried once.
    for (let start = 0; start + stretch.length < first.length; start++)
      while (start + stretch.length < first.length && second.includes(first.slice(start, start + stretch.length + 1)))
        stretch = first.slice(start, start + stretch.length + 1);
    return { stretch: stretch === "" ? null : stretch, length: stretch.length };
  },
});
