/**
 * Acidity: a buffer for a pH, the pH of a buffer, the charge of a chain at a pH.
 */
import { z } from "zod";
import { lazy } from "../../lib/memo.ts";
import { rowsOf } from "../table.ts";
import { defineTool } from "../tool.ts";
import { charge } from "./proteins.ts";
import { BJELLQVIST, BUFFER_PK, HENDERSON } from "./sources.ts";
import { fixed, fold, only, pick, readProtein } from "./table.ts";

/** Buffers with the pK in their useful range at 25 degrees Celsius; all are in the table of compounds. */
const TABLE = `formic acid	3.75
acetic acid	4.76
MES	6.10
bis-tris	6.50
ADA	6.59
PIPES	6.76
ACES	6.78
MOPSO	6.90
imidazole	6.95
BES	7.09
MOPS	7.20
TES	7.40
HEPES	7.48
HEPPS	8.00
tricine	8.05
tris	8.06
bicine	8.26
TAPS	8.40
CHES	9.50
CAPSO	9.60
CAPS	10.40`;
export const buffers = lazy(() => rowsOf(TABLE).map((c) => ({ name: c[0] ?? "", pk: Number(c[1]) })));
const byName = lazy(() => new Map(buffers().map((b) => [fold(b.name), b])));

export const bufferForPh = defineTool({
  name: "buffer_for_ph",
  domain: "biology",
  kind: "retrieval",
  description:
    "Finds the laboratory buffer, out of 21 (formic and acetic acid, imidazole, tris, bis-tris and Good's buffers), whose pKa at 25 degrees Celsius lies nearest to a wanted pH.",
  input: z.object({ ph: z.number().min(1).max(13).describe("Wanted pH") }),
  output: z.object({
    buffer: z.string().nullable().describe("The buffer of the nearest pKa, null if two are as near"),
    distance: z.number().describe("How far that pKa is from the pH, 2 decimals, four digits at least"),
  }),
  takes: {
    ph: { concept: "acidity.ph", literals: [4.5, 5.5, 7.2, 7.6, 8.4, 10.5], literalOnly: true },
  },
  gives: {
    "/buffer": {
      contrived: true,
      concept: "compound.buffer",
      phrase: "the buffer on your list with a pKa [at 25 degrees Celsius] closest to pH {ph}",
      ask: "which buffer on your list has a pKa [at 25 degrees Celsius] closest to pH {ph}",
      ends: true,
    },
  },
  probes: [
    { input: { ph: 7.6 }, expect: { "/buffer": "HEPES", "/distance": 0.12 } },
    { input: { ph: 4.5 }, expect: { "/buffer": "acetic acid" } },
  ],
  sources: [BUFFER_PK],
  run({ ph }) {
    const gap = (b: { pk: number }) => Math.round(100 * Math.abs(b.pk - ph));
    return {
      buffer: only(buffers(), (b) => -gap(b))?.name ?? null,
      distance: fixed(Math.min(...buffers().map((b) => Math.abs(b.pk - ph))), 2),
    };
  },
});

const BUFFER_NAMES = TABLE.split("\n").map((line) => line.split("\t")[0] ?? "");

export const bufferPh = defineTool({
  name: "buffer_ph",
  domain: "biology",
  kind: "processing",
  description:
    "Computes the pH of a buffer solution from its pKa at 25 degrees Celsius and the ratio of base to acid (Henderson-Hasselbalch).",
  input: z.object({
    buffer: z.string().min(2).max(40).describe('Name of a laboratory buffer, such as "HEPES"'),
    ratio: z.number().min(0.001).max(1000).describe("Concentration of base divided by concentration of acid"),
  }),
  output: z.object({ ph: z.number().describe("pH, 2 decimals, four digits at least") }),
  takes: {
    buffer: { concept: "compound.buffer", literals: BUFFER_NAMES, literalOnly: true },
    ratio: { concept: "ratio", literals: [0.1, 0.2, 0.25, 0.5, 2, 3, 4, 5, 10], literalOnly: true },
  },
  gives: {
    "/ph": {
      concept: "acidity.ph",
      phrase: "the pH [at 25 degrees Celsius] of {buffer} at a base-to-acid ratio of {ratio}",
      ask: "what is the pH [at 25 degrees Celsius] of {buffer} at a base-to-acid ratio of {ratio}",
    },
  },
  probes: [
    { input: { buffer: "acetic acid", ratio: 10 }, expect: { "/ph": 5.76 } },
    { input: { buffer: "hepes", ratio: 0.1 }, expect: { "/ph": 6.48 } },
  ],
  sources: [HENDERSON, BUFFER_PK],
  run({ buffer, ratio }) {
    return { ph: fixed(pick(byName(), buffer, "buffer", "laboratory buffer", "HEPES").pk + Math.log10(ratio), 2) };
  },
});

export const chargeAtPh = defineTool({
  name: "protein_charge_at_ph",
  domain: "biology",
  kind: "processing",
  description:
    "Computes the net charge of a protein chain at a pH from the pK values of Bjellqvist, and where it would run.",
  input: z.object({
    protein: z.string().min(1).max(400).describe('Protein sequence in one-letter codes, such as "CYIQNCPLG"'),
    ph: z.number().min(0).max(14).describe("pH of the solution"),
  }),
  output: z.object({
    charge: z.number().describe("Net charge in elementary charges, 2 decimals, four digits at least"),
    anode: z.boolean().describe("Whether the chain would migrate towards the anode: its net charge is negative"),
  }),
  takes: {
    protein: { concept: "protein.sequence", quote: true },
    ph: { concept: "acidity.ph", literals: [4, 5, 6, 7.4, 8, 9], literalOnly: true },
  },
  gives: {
    "/charge": {
      concept: "charge.net",
      phrase: "the net charge of {protein} at pH {ph} <Bjellqvist's pK values>",
      ask: "what net charge does {protein} carry at pH {ph}",
    },
    "/anode": { concept: "truth", phrase: "whether {protein} moves to the anode in electrophoresis at pH {ph}" },
  },
  probes: [
    { input: { protein: "INGAR", ph: 9.75 }, expect: { "/charge": 0 } },
    { input: { protein: "DDDD", ph: 7 }, expect: { "/charge": -4.232, "/anode": true } },
  ],
  sources: [BJELLQVIST, HENDERSON],
  run(input) {
    const found = charge(readProtein(input.protein, "protein"), input.ph);
    return { charge: fixed(found, 2), anode: found < 0 };
  },
});
