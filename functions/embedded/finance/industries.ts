/**
 * NAICS 2017, the classification of industries: code to title, title to code and up, title to what is below.
 */
import { z } from "zod";
import { lazy } from "../../lib/memo.ts";
import { ToolError } from "../../tools/contract.ts";
import { nearMatches } from "../near.ts";
import { cell, rowsOf } from "../table.ts";
import { defineTool } from "../tool.ts";
import { NAICS_TSV } from "./data/naics.ts";
import { fold, nameField } from "./shared.ts";
import { NAICS } from "./sources.ts";

interface Classification {
  /** Title by code. */
  readonly titles: ReadonlyMap<string, string>;
  /** Codes that bear a folded title, broadest first. */
  readonly codes: ReadonlyMap<string, readonly string[]>;
  /** Codes directly below a code. */
  readonly below: ReadonlyMap<string, readonly string[]>;
}

/** Some sectors span several two-digit numbers. */
const SECTOR_RANGES: Readonly<Record<string, string>> = {
  "31": "31-33",
  "32": "31-33",
  "33": "31-33",
  "44": "44-45",
  "45": "44-45",
  "48": "48-49",
  "49": "48-49",
};

const sectorOf = (code: string): string => SECTOR_RANGES[code.slice(0, 2)] ?? code.slice(0, 2);
const isSector = (code: string): boolean => sectorOf(code) === code;
const above = (code: string): string => (code.length === 3 ? sectorOf(code) : code.slice(0, -1));

export const classification = lazy((): Classification => {
  const titles = new Map(rowsOf(NAICS_TSV).map((row) => [cell(row, 0), cell(row, 1)]));
  const codes = new Map<string, string[]>();
  const below = new Map<string, string[]>();
  const push = (map: Map<string, string[]>, key: string, code: string) => map.set(key, [...(map.get(key) ?? []), code]);
  // Broadest first: sectors, then by length of the code.
  const level = (code: string) => (isSector(code) ? 2 : code.length);
  const ordered = [...titles.keys()].sort((a, b) => level(a) - level(b) || (a < b ? -1 : 1));
  for (const code of ordered) {
    push(codes, fold(titles.get(code) ?? ""), code);
    if (!isSector(code)) push(below, above(code), code);
  }
  return { titles, codes, below };
});

export const titleOf = (code: string): string => classification().titles.get(code) ?? "";

export function codesOf(industry: string, field = "industry"): readonly string[] {
  const codes = classification().codes.get(fold(industry));
  if (codes === undefined)
    throw new ToolError(
      `${field}: "${industry}" is no NAICS 2017 title; expected one, such as Soybean Farming${nearMatches(industry, classification().titles.values())}`,
    );
  return codes;
}

/** The broadest code of a title and the code above it; undefined for a sector. */
export function lineOf(industry: string): { readonly code: string; readonly above: string } | undefined {
  const code = codesOf(industry)[0] ?? "";
  return isSector(code) ? undefined : { code, above: above(code) };
}

/** True if the title stands below the sectors. */
export const isDetailed = (title: string): boolean => !isSector(codesOf(title)[0] ?? "");
/** True if the category of the title is divided further. */
export const isDivided = (title: string): boolean => classification().below.has(codesOf(title).at(-1) ?? "");

export const naicsCodeEntry = defineTool({
  name: "naics_code_entry",
  domain: "finance",
  kind: "retrieval",
  description: "Looks an industry code up in NAICS 2017: what it stands for, and the sector it belongs to.",
  input: z.object({
    code: z.string().min(2).max(12).describe("NAICS 2017 code of 2 to 6 digits as text, such as 5112"),
  }),
  output: z.object({
    title: z.string().describe("title of the category"),
    sector: z.string().describe("title of the sector (top level) it belongs to"),
  }),
  takes: { code: { concept: "industry.code" } },
  gives: {
    "/title": {
      concept: "industry.detailed",
      ends: true,
      phrase: "the industry with {code} <NAICS 2017>",
      ask: "which industry has {code} <NAICS 2017>",
    },
    "/sector": {
      concept: "industry.broad",
      ends: true,
      phrase: "the sector that {code} belongs to <NAICS 2017>",
      ask: "which sector does {code} belong to <NAICS 2017>",
    },
  },
  probes: [
    { input: { code: "51121" }, expect: { "/title": "Software Publishers", "/sector": "Information" } },
    {
      input: { code: "334" },
      expect: { "/title": "Computer and Electronic Product Manufacturing", "/sector": "Manufacturing" },
    },
  ],
  sources: [NAICS],
  run({ code }) {
    const known = code.trim();
    const title = classification().titles.get(SECTOR_RANGES[known] ?? known);
    if (title === undefined)
      throw new ToolError(`code: "${code}" is no NAICS 2017 code; expected 2 to 6 digits, such as 5112 or 111110`);
    return { title, sector: titleOf(sectorOf(known)) };
  },
});

export const naicsIndustry = defineTool({
  name: "naics_industry",
  domain: "finance",
  kind: "retrieval",
  description: "Places an industry in NAICS 2017: its code, the category directly above it and its sector.",
  input: z.object({
    industry: nameField("title of an industry below the sectors in NAICS 2017, such as Soybean Farming"),
  }),
  output: z.object({
    code: z.string().describe("most detailed code that bears the title"),
    parent: z.string().describe("title of the nearest broader category with a different title"),
    sector: z.string().describe("title of the sector (top level)"),
  }),
  takes: { industry: { concept: "industry.detailed" } },
  gives: {
    "/code": {
      concept: "industry.code",
      ends: true,
      phrase: "the most detailed code [(the longest)] of {industry} <NAICS 2017>",
      ask: "what is the full code of {industry} <NAICS 2017>",
    },
    "/parent": {
      concept: "industry.broad",
      ends: true,
      phrase: "the next category above {industry} that has another name <NAICS 2017>",
      ask: "what is the next broader category above {industry} <NAICS 2017>",
    },
    "/sector": {
      concept: "industry.broad",
      ends: true,
      phrase: "the sector of {industry} <NAICS 2017>",
      ask: "which sector does {industry} belong to <NAICS 2017>",
    },
  },
  probes: [
    {
      input: { industry: "soybean farming" },
      expect: {
        "/code": "111110",
        "/parent": "Oilseed and Grain Farming",
        "/sector": "Agriculture, Forestry, Fishing and Hunting",
      },
    },
    {
      input: { industry: "Motor Vehicle Manufacturing" },
      expect: { "/code": "3361", "/parent": "Transportation Equipment Manufacturing" },
    },
  ],
  sources: [NAICS],
  run({ industry }) {
    const codes = codesOf(industry);
    const broadest = codes[0] ?? "";
    if (isSector(broadest))
      throw new ToolError(`industry: "${industry}" is itself a NAICS sector; expected a title below the sectors`);
    return { code: codes.at(-1) ?? "", parent: titleOf(above(broadest)), sector: titleOf(sectorOf(broadest)) };
  },
});

export const naicsSubdivisions = defineTool({
  name: "naics_subdivisions",
  domain: "finance",
  kind: "retrieval",
  description: "Lists what NAICS 2017 divides a sector, subsector, industry group or industry into, one level down.",
  input: z.object({
    industry: nameField("title of a NAICS 2017 category that is divided further, such as Mining (except Oil and Gas)"),
  }),
  output: z.object({
    titles: z.array(z.string()).describe("titles one level down, in the order of their codes"),
    count: z.int().describe("number of those titles"),
  }),
  takes: { industry: { concept: "industry.broad" } },
  gives: {
    "/titles": {
      concept: "industry.title",
      list: "set",
      phrase: "the subdivisions of {industry} <NAICS 2017>",
      ask: "which categories is {industry} divided into <NAICS 2017>",
    },
    "/count": {
      concept: "industry.count",
      phrase: "the number of subdivisions of {industry} <NAICS 2017>",
      ask: "how many subdivisions does {industry} have <NAICS 2017>",
    },
  },
  probes: [
    {
      input: { industry: "Mining (except Oil and Gas)" },
      expect: {
        "/titles": ["Coal Mining", "Metal Ore Mining", "Nonmetallic Mineral Mining and Quarrying"],
        "/count": 3,
      },
    },
    { input: { industry: "Manufacturing" }, expect: { "/count": 21 } },
  ],
  sources: [NAICS],
  run({ industry }) {
    const codes = codesOf(industry);
    // A title that is its own only subdivision goes down as far as it repeats.
    const below = classification().below.get(codes.at(-1) ?? "") ?? [];
    if (below.length === 0)
      throw new ToolError(
        `industry: NAICS 2017 divides "${industry}" no further; expected a broader title, such as Coal Mining`,
      );
    return { titles: below.map(titleOf), count: below.length };
  },
});
