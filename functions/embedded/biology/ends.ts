/**
 * Ends and frequency of restriction cuts: enzymes whose ends can be joined, a list of enzymes, sites to expect in a length of DNA.
 */
import { z } from "zod";
import { lazy } from "../../lib/memo.ts";
import { ToolError } from "../../tools/contract.ts";
import { defineTool } from "../tool.ts";
import { COMMON_ENZYMES, type Cutter, findCutter, IUPAC, overhang } from "./restriction.ts";
import { REBASE, SITE_FREQUENCY } from "./sources.ts";
import { only, orNull, reverseComplement, significant } from "./table.ts";

const enzyme = z.string().min(3).max(20).describe('Name of a restriction enzyme, such as "BamHI"');

interface End {
  /** The unpaired bases from 5 prime to 3 prime, N where the site does not fix them; empty for a blunt end. */
  readonly bases: string;
  /** 1 if the 5 prime strand stands out, -1 if the 3 prime strand does, 0 if neither. */
  readonly side: number;
}

function endOf(c: Cutter): End {
  const [from, to] = [Math.min(c.top, c.site.length + c.bottom), Math.max(c.top, c.site.length + c.bottom)];
  const bases = Array.from({ length: to - from }, (_, i) => c.site[from + i] ?? "N").join("");
  return { bases, side: Math.sign(overhang(c)) };
}

/** True if the two ends always fit: both blunt, or unpaired bases of the same side that are fixed and pair with each other. */
function joins(a: End, b: End): boolean {
  return /^[ACGT]*$/.test(a.bases) && a.side === b.side && reverseComplement(a.bases) === b.bases;
}

export const restrictionList = defineTool({
  name: "restriction_enzyme_list",
  domain: "biology",
  kind: "retrieval",
  description:
    "Looks up a list of restriction enzymes together: the one whose site is rarest, those that leave blunt ends, 5' or 3' overhangs, number of different sites.",
  input: z.object({ enzymes: z.array(enzyme).min(2).max(80).describe("Names of restriction enzymes") }),
  output: z.object({
    rarest: z.string().nullable().describe("The one whose site is rarest in random DNA, null if several tie"),
    blunt: z.array(z.string()).nullable().describe("Those that leave blunt ends, null if there is none"),
    three: z.array(z.string()).nullable().describe("Those that leave a 3 prime overhang, null if there is none"),
    sites: z.int().describe("Number of different recognition sites"),
  }),
  takes: {
    enzymes: {
      concept: "restriction.enzyme",
      list: true,
      literals: [
        ["EcoRI", "NotI", "PstI"],
        ["AluI", "SmaI", "KpnI", "BamHI"],
        ["EcoRV", "SacI", "HinfI"],
        ["DraI", "SfiI", "XbaI", "SphI", "HaeIII"],
        ["TaqI", "ClaI", "NruI", "AatII"],
      ],
    },
  },
  gives: {
    "/blunt": {
      concept: "restriction.enzyme",
      list: "set",
      phrase: "the blunt cutters among {enzymes}",
      ask: "which of {enzymes} leave blunt ends",
    },
    "/three": {
      concept: "restriction.enzyme",
      list: "set",
      phrase: "the enzymes that leave a 3' overhang among {enzymes}",
      ask: "which of {enzymes} leave a 3' overhang",
    },
  },
  probes: [
    {
      input: { enzymes: ["EcoRI", "NotI", "PstI"] },
      expect: { "/rarest": "NotI", "/three": ["PstI"], "/blunt": null },
    },
    { input: { enzymes: ["KpnI", "Acc65I", "SmaI"] }, expect: { "/sites": 2, "/blunt": ["SmaI"], "/rarest": null } },
  ],
  sources: [REBASE, SITE_FREQUENCY],
  run(input) {
    const found = [...new Set(input.enzymes.map((name) => findCutter(name, "enzymes")))];
    if (found.length < 2) throw new ToolError('enzymes: give two different enzymes or more, such as "EcoRI"');
    const leaving = (side: number) => orNull(found.filter((c) => Math.sign(overhang(c)) === side).map((c) => c.name));
    return {
      rarest: only(found, (c) => -chanceOf(c.site))?.name ?? null,
      blunt: leaving(0),
      three: leaving(-1),
      sites: new Set(found.map((c) => c.site)).size,
    };
  },
});

const common = lazy(() => COMMON_ENZYMES.map((name) => ({ name, end: endOf(findCutter(name)) })));

export const compatibleEnzymes = defineTool({
  name: "compatible_restriction_enzymes",
  domain: "biology",
  kind: "retrieval",
  description: `Finds which of ${COMMON_ENZYMES.length} common restriction enzymes leave DNA ends that always fit those of a given enzyme.`,
  input: z.object({ enzyme }),
  output: z.object({
    overhang: z
      .string()
      .nullable()
      .describe("Unpaired bases of an end, 5 prime to 3 prime, N for any base; null for blunt ends"),
    partners: z.array(z.string()).nullable().describe("Other common enzymes with ends that fit, null if there is none"),
    count: z.int().describe("Number of those enzymes"),
  }),
  takes: { enzyme: { concept: "restriction.enzyme" } },
  gives: {
    "/overhang": {
      concept: "overhang.sequence",
      phrase: "the sticky end [(5' to 3')] left by {enzyme}",
      ask: "what sticky end [(5' to 3')] does {enzyme} leave",
    },
    "/partners": {
      contrived: true,
      concept: "restriction.enzyme",
      list: "set",
      phrase: "the other enzymes on your list with ends compatible with those of {enzyme}",
      ask: "which other enzymes on your list leave ends that always fit those of {enzyme}",
    },
    "/count": {
      concept: "count.enzyme",
      contrived: true,
      phrase: "the number of other common enzymes with ends compatible with those of {enzyme}",
      ask: "how many other common enzymes leave ends that always fit those of {enzyme}",
    },
  },
  probes: [
    {
      input: { enzyme: "BamHI" },
      expect: { "/overhang": "GATC", "/partners": ["BclI", "BglII", "MboI", "Sau3AI"], "/count": 4 },
    },
    { input: { enzyme: "KpnI" }, expect: { "/overhang": "GTAC", "/partners": null, "/count": 0 } },
  ],
  sources: [REBASE],
  run(input) {
    const found = findCutter(input.enzyme);
    const mine = endOf(found);
    const partners = common()
      .filter(({ name, end }) => name !== found.name && joins(mine, end))
      .map(({ name }) => name);
    return {
      overhang: /^N*$/.test(mine.bases) ? null : mine.bases,
      partners: orNull(partners),
      count: partners.length,
    };
  },
});

/** Bases that a letter of a site stands for. */
const choices = (letter: string) => Math.max(1, (IUPAC[letter]?.length ?? 3) - 2);

export const expectedSites = defineTool({
  name: "expected_restriction_sites",
  domain: "biology",
  kind: "processing",
  description:
    "Estimates how many recognition sites of a restriction enzyme a stretch of DNA of some length holds if all four bases are equally likely.",
  input: z.object({
    length: z.int().min(10).max(1e10).describe("Length of the DNA in base pairs"),
    enzyme,
  }),
  output: z.object({
    sites: z.number().describe("Expected number of sites, both strands counted once for a palindrome, 6 digits"),
    spacing: z.number().describe("Mean distance between sites in base pairs, 6 digits"),
  }),
  takes: {
    length: { concept: "length.genomic", literals: [2000, 5000, 10_000, 50_000, 1_000_000] },
    enzyme: { concept: "restriction.enzyme" },
  },
  gives: {
    "/sites": {
      concept: "count.site",
      phrase: "the number of sites of {enzyme} to expect in random DNA of {length}",
      ask: "how many sites of {enzyme} would you expect by chance in random DNA of {length}",
    },
  },
  follows: [],
  probes: [
    { input: { length: 48502, enzyme: "EcoRI" }, expect: { "/sites": 11.8413, "/spacing": 4096 } },
    { input: { length: 65536, enzyme: "NotI" }, expect: { "/sites": 1, "/spacing": 65536 } },
  ],
  sources: [SITE_FREQUENCY, REBASE],
  run(input) {
    const chance = chanceOf(findCutter(input.enzyme).site);
    return { sites: significant(input.length * chance, 6), spacing: significant(1 / chance, 6) };
  },
});

const PARTNER: Readonly<Record<string, string>> = Object.fromEntries(
  ["AT", "CG", "RY", "KM", "BV", "DH"].flatMap(([a = "", b = ""]) => [
    [a, b],
    [b, a],
  ]),
);
/** Reverse complement of a site with IUPAC letters. */
const mirror = (site: string) =>
  [...site]
    .reverse()
    .map((letter) => PARTNER[letter] ?? letter)
    .join("");

/** Chance that the site starts at a given place of random DNA, on either strand. */
function chanceOf(site: string): number {
  const one = [...site].reduce((p, letter) => (p * choices(letter)) / 4, 1);
  // A site that differs from its reverse complement may stand on either strand.
  return mirror(site) === site ? one : 2 * one;
}
