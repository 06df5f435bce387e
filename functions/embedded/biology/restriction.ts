/**
 * Restriction enzymes: facts of an enzyme, and the digest of a linear DNA.
 */
import { z } from "zod";
import { lazy } from "../../lib/memo.ts";
import { rowsOf } from "../table.ts";
import { defineTool } from "../tool.ts";
import { RESTRICTION } from "./data/restriction.ts";
import { REBASE } from "./sources.ts";
import { fold, orNull, pick, readDna, reverseComplement } from "./table.ts";

export interface Cutter {
  readonly name: string;
  readonly site: string;
  /** Cut of the given strand, counted from the first base of the site. */
  readonly top: number;
  /** Cut of the other strand, counted from the last base of the site. */
  readonly bottom: number;
}

export const cutters = lazy((): readonly Cutter[] =>
  rowsOf(RESTRICTION).map((c) => ({ name: c[0] ?? "", site: c[1] ?? "", top: Number(c[2]), bottom: Number(c[3]) })),
);
const byName = lazy(() => new Map(cutters().map((c) => [fold(c.name), c])));
export const isRestrictionEnzyme = (name: string) => byName().has(fold(name));
export const findCutter = (name: string, field = "enzyme") =>
  pick(byName(), name, field, "commercially available restriction enzyme", "EcoRI");

/** Length of single strand left by the cut: positive for a 5 prime overhang, negative for a 3 prime one. */
export const overhang = (c: Cutter) => c.site.length + c.bottom - c.top;

/** Enzymes that most laboratories keep; all are in the table. */
export const COMMON_ENZYMES: readonly string[] =
  "AatII Acc65I AfeI AflII AgeI AluI ApaI AscI AvaI AvrII BamHI BclI BglI BglII BsaI BsmBI BspHI BsrGI BssHII BstBI BstEII ClaI DdeI DpnI DraI EagI EcoRI EcoRV FokI FseI HaeIII HhaI HindIII HinfI HpaI HpaII KasI KpnI MboI MfeI MluI MseI MspI NaeI NcoI NdeI NheI NotI NruI NsiI PacI PmeI PstI PvuI PvuII RsaI SacI SacII SalI Sau3AI ScaI SfiI SmaI SnaBI SpeI SphI SspI StuI StyI SwaI TaqI XbaI XhoI XmaI".split(
    " ",
  );

/** Four-base cutters and the like, which cut short DNA often enough to be asked about. */
const FREQUENT_CUTTERS = "AluI HphI Hpy188I HpyCH4IV HpyCH4V MspI RsaI".split(" ");

const enzyme = z.string().min(3).max(20).describe('Name of a restriction enzyme, such as "EcoRI"');

export const restrictionEnzymeFacts = defineTool({
  name: "restriction_enzyme_facts",
  domain: "biology",
  kind: "retrieval",
  description:
    "Looks up a restriction enzyme in REBASE: recognition site, kind of ends it leaves, enzymes with the same site.",
  input: z.object({ enzyme }),
  output: z.object({
    site: z.string().describe("Recognition site, IUPAC letters, 5 prime to 3 prime"),
    site_length: z.int().describe("Length of the site in base pairs"),
    ends: z.string().describe("5' overhang, 3' overhang or blunt ends"),
    overhang: z.int().describe("Number of unpaired bases of an end, 0 if blunt"),
    same_site: z.array(z.string()).nullable().describe("Other enzymes with the same site, null if there is none"),
  }),
  takes: { enzyme: { concept: "restriction.enzyme" } },
  gives: {
    "/site": {
      concept: "restriction.site",
      phrase: "the recognition site [(5' to 3')] of {enzyme}",
      ask: "which site [(5' to 3')] does {enzyme} recognise",
    },
    "/site_length": {
      concept: "length.nucleotide",
      phrase: "the length [in base pairs] of the recognition site of {enzyme}",
      ask: "how many base pairs long is the recognition site of {enzyme}",
    },
    "/ends": {
      concept: "overhang.kind",
      phrase: "the kind of ends [(5' overhang, 3' overhang or blunt ends)] left by {enzyme}",
      ask: "which kind of ends [(5' overhang, 3' overhang or blunt ends)] does {enzyme} leave",
    },
    "/overhang": {
      concept: "count.base",
      phrase: "the number of bases in the overhang left by {enzyme}",
      ask: "how many bases long is the overhang that {enzyme} leaves",
    },
    "/same_site": {
      concept: "restriction.enzyme",
      list: "set",
      phrase: "the other commercial enzymes that recognise the same site as {enzyme} <REBASE of 2022>",
      ask: "which other commercial enzymes recognise the same site as {enzyme}",
    },
  },
  probes: [
    {
      input: { enzyme: "EcoRI" },
      expect: { "/site": "GAATTC", "/site_length": 6, "/ends": "5' overhang", "/overhang": 4 },
    },
    { input: { enzyme: "kpni" }, expect: { "/site": "GGTACC", "/ends": "3' overhang", "/overhang": 4 } },
    { input: { enzyme: "SmaI" }, expect: { "/ends": "blunt ends", "/overhang": 0 } },
  ],
  sources: [REBASE],
  run(input) {
    const found = findCutter(input.enzyme);
    const left = overhang(found);
    const same = cutters().filter((c) => c.site === found.site && c.name !== found.name);
    return {
      site: found.site,
      site_length: found.site.length,
      ends: left === 0 ? "blunt ends" : left > 0 ? "5' overhang" : "3' overhang",
      overhang: Math.abs(left),
      same_site: orNull(same.map((c) => c.name)),
    };
  },
});

export const IUPAC: Readonly<Record<string, string>> = {
  R: "[AG]",
  Y: "[CT]",
  S: "[CG]",
  W: "[AT]",
  K: "[GT]",
  M: "[AC]",
  B: "[CGT]",
  D: "[AGT]",
  H: "[ACT]",
  V: "[ACG]",
  N: "[ACGT]",
};

/** Where the site stands in the strand, overlaps included. */
function places(dna: string, site: string): number[] {
  const pattern = new RegExp(`(?=${[...site].map((l) => IUPAC[l] ?? l).join("")})`, "g");
  return [...dna.matchAll(pattern)].map((m) => m.index);
}

/** Positions at which the given strand is cut, in order, inside the sequence only. */
function cuts(dna: string, c: Cutter): number[] {
  // Where the strands are cut at a site, counted on the strand that is read; one that lies outside is no cut of a linear DNA.
  const within = (at: number) => at > 0 && at < dna.length;
  const pairs = (strand: string) =>
    places(strand, c.site)
      .map((at) => [at + c.top, at + c.site.length + c.bottom] as const)
      .filter(([top, bottom]) => within(top) && within(bottom));
  // A site on the other strand cuts the given strand where the enzyme's bottom cut lies.
  const forward = pairs(dna).map(([top]) => top);
  const backward = pairs(reverseComplement(dna)).map(([, bottom]) => dna.length - bottom);
  return [...new Set([...forward, ...backward])].sort((a, b) => a - b);
}

export const restrictionDigest = defineTool({
  name: "restriction_digest",
  domain: "biology",
  kind: "processing",
  description:
    "Digests a linear DNA completely with a restriction enzyme: number of cuts, lengths of the fragments (given strand) in order.",
  input: z.object({
    dna: z.string().min(6).max(900).describe('Linear DNA, 5 prime to 3 prime, such as "AAGAATTCAA"'),
    enzyme,
  }),
  output: z.object({
    cuts: z.int().describe("Number of cuts"),
    fragments: z
      .array(z.int())
      .nullable()
      .describe("Lengths in bases of the fragments of the given strand, in order; null if the enzyme does not cut"),
    longest: z.int().nullable().describe("Length of the longest fragment, null if the enzyme does not cut"),
    first: z.string().nullable().describe("First fragment of the given strand, null if the enzyme does not cut"),
  }),
  takes: {
    dna: { concept: "dna.designed", quote: true },
    enzyme: { concept: "restriction.enzyme", literals: FREQUENT_CUTTERS, literalOnly: true },
  },
  gives: {
    "/fragments": {
      concept: "length.fragment",
      list: "ordered",
      phrase: "the fragment lengths [in bases, from the 5' end,] of {dna} cut with {enzyme}",
      ask: "how long [in bases, from the 5' end,] are the fragments of {dna} cut with {enzyme}",
    },
    "/longest": {
      concept: "length.fragment",
      phrase: "the length [in bases] of the longest fragment of {dna} cut with {enzyme}",
      ask: "how many bases long is the longest fragment of {dna} cut with {enzyme}",
    },
    "/first": {
      concept: "dna.fragment",
      phrase: "the first fragment [from the 5' end] of {dna} cut with {enzyme}",
    },
  },
  probes: [
    {
      input: { dna: "AAGAATTCAA", enzyme: "EcoRI" },
      expect: { "/cuts": 1, "/fragments": [3, 7], "/longest": 7, "/first": "AAG" },
    },
    {
      input: { dna: "GAATTCGAGCTCGGTACCCGGGGATCCTCTAGAGTCGACCTGCAGGCATGCAAGCTT", enzyme: "BamHI" },
      expect: { "/fragments": [22, 35] },
    },
  ],
  sources: [REBASE],
  run(input) {
    const dna = readDna(input.dna, "dna");
    const at = cuts(dna, findCutter(input.enzyme));
    if (at.length === 0) return { cuts: 0, fragments: null, longest: null, first: null };
    const bounds = [0, ...at, dna.length];
    const fragments = bounds.slice(1).map((end, i) => end - (bounds[i] ?? 0));
    return { cuts: at.length, fragments, longest: Math.max(...fragments), first: dna.slice(0, bounds[1]) };
  },
});

export const restrictionCutters = defineTool({
  name: "restriction_cutters",
  domain: "biology",
  kind: "processing",
  description: `Finds which of 74 common restriction enzymes cut a linear DNA, and which cut it exactly once.`,
  input: z.object({
    dna: z.string().min(6).max(900).describe('Linear DNA, 5 prime to 3 prime, such as "AAGAATTCAA"'),
  }),
  output: z.object({
    cutters: z.array(z.string()).nullable().describe("Common enzymes that cut at least once, null if none does"),
    single: z.array(z.string()).nullable().describe("Common enzymes that cut exactly once, null if none does"),
    count: z.int().describe("Number of common enzymes that cut at least once"),
    leftmost: z.string().nullable().describe("The one that cuts nearest to the 5' end, null if none or several do"),
  }),
  takes: { dna: { concept: "dna.sequence", quote: true } },
  gives: {
    "/cutters": {
      contrived: true,
      concept: "restriction.enzyme",
      list: "set",
      phrase: "the restriction enzymes on your list that cut {dna}",
      ask: "which restriction enzymes on your list cut {dna}",
    },
    "/single": {
      concept: "restriction.enzyme",
      contrived: true,
      list: "set",
      phrase: "the common restriction enzymes that cut {dna} just once",
      ask: "which common restriction enzymes are single cutters of {dna}",
    },
  },
  probes: [
    { input: { dna: "AAGAATTCAA" }, expect: { "/cutters": ["EcoRI"], "/leftmost": "EcoRI", "/count": 1 } },
    { input: { dna: "AAAAAAAAAA" }, expect: { "/cutters": null, "/single": null, "/count": 0 } },
  ],
  sources: [REBASE],
  run(input) {
    const dna = readDna(input.dna, "dna");
    const found = COMMON_ENZYMES.map((name) => {
      const at = cuts(dna, findCutter(name));
      return { name, cuts: at.length, first: Math.min(...at) };
    }).filter((c) => c.cuts > 0);
    const nearest = Math.min(...found.map((c) => c.first));
    const [leftmost, rival] = found.filter((c) => c.first === nearest);
    return {
      cutters: orNull(found.map((c) => c.name)),
      single: orNull(found.filter((c) => c.cuts === 1).map((c) => c.name)),
      count: found.length,
      leftmost: leftmost === undefined || rival !== undefined ? null : leftmost.name,
    };
  },
});
