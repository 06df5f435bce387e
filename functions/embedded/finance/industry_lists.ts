/**
 * Lists of NAICS 2017 categories: which are divided further, which the most, how much detail lies below; and two industries.
 */
import { z } from "zod";
import { ToolError } from "../../tools/contract.ts";
import { defineTool } from "../tool.ts";
import { classification, codesOf, lineOf, titleOf } from "./industries.ts";
import { nameField } from "./shared.ts";
import { NAICS } from "./sources.ts";

/** Six-digit industries at and below a code. */
const detailUnder = (code: string): number => {
  const below = classification().below.get(code);
  return below === undefined ? 1 : below.reduce((sum, next) => sum + detailUnder(next), 0);
};
const divisions = (title: string): number => classification().below.get(codesOf(title).at(-1) ?? "")?.length ?? 0;

export const industryList = defineTool({
  name: "naics_category_list",
  domain: "finance",
  kind: "retrieval",
  description:
    "Of several NAICS 2017 categories: those divided further, the one with the most detailed industries, and their number.",
  input: z.object({
    industries: z.array(z.string().min(2).max(200)).min(2).max(100).describe("titles of NAICS 2017 categories"),
  }),
  output: z.object({
    divided: z.array(z.string()).describe("those that NAICS 2017 divides into two or more parts, in the order given"),
    richest: z.string().nullable().describe("the one with the most six-digit industries; null if several are level"),
    total: z.int().describe("number of six-digit industries in all of them together"),
  }),
  takes: {
    industries: {
      concept: "industry.title",
      list: true,
      literals: [
        ["Coal Mining", "Metal Ore Mining", "Nonmetallic Mineral Mining and Quarrying"],
        ["Manufacturing", "Construction", "Wholesale Trade"],
        ["Air Transportation", "Rail Transportation", "Water Transportation", "Truck Transportation"],
        ["Information", "Educational Services", "Utilities"],
        ["Crop Production", "Animal Production and Aquaculture", "Forestry and Logging"],
      ],
      literalOnly: true,
    },
  },
  gives: {
    "/richest": {
      concept: "industry.detailed",
      contrived: true,
      ends: true,
      phrase: "the category with the most six-digit industries among {industries} <NAICS 2017>",
      ask: "which of {industries} has the most six-digit industries under it <NAICS 2017>",
    },
    "/total": {
      concept: "industry.count",
      answer: false,
      phrase: "the number of six-digit industries within {industries} <NAICS 2017>",
      ask: "how many six-digit industries do {industries} have between them <NAICS 2017>",
    },
  },
  probes: [
    {
      input: { industries: ["Coal Mining", "Metal Ore Mining", "Nonmetallic Mineral Mining and Quarrying"] },
      expect: { "/richest": "Nonmetallic Mineral Mining and Quarrying" },
    },
    { input: { industries: ["Soybean Farming", "Wheat Farming"] }, expect: { "/divided": [], "/total": 2 } },
  ],
  sources: [NAICS],
  run({ industries }) {
    const sized = industries.map((title) => {
      const code = codesOf(title, "industries").at(-1) ?? "";
      return { title: titleOf(code), parts: divisions(title), detail: detailUnder(code) };
    });
    const most = Math.max(...sized.map((x) => x.detail));
    const top = sized.filter((x) => x.detail === most);
    return {
      divided: sized.filter((x) => x.parts > 1).map((x) => x.title),
      richest: top.length === 1 ? (top[0]?.title ?? null) : null,
      total: sized.reduce((sum, x) => sum + x.detail, 0),
    };
  },
});

export const industrySiblings = defineTool({
  name: "naics_sibling_industries",
  domain: "finance",
  kind: "retrieval",
  description: "The other industries that NAICS 2017 puts directly under the same category as a given one.",
  input: z.object({
    industry: nameField("title of an industry below the sectors in NAICS 2017, such as Soybean Farming"),
  }),
  output: z.object({
    others: z.array(z.string()).describe("titles of the others, in the order of their codes"),
    count: z.int().describe("number of the others"),
  }),
  takes: { industry: { concept: "industry.detailed" } },
  gives: {
    "/others": {
      concept: "industry.title",
      list: "set",
      ends: true,
      phrase: "the other industries under the same heading as {industry} <NAICS 2017>",
      ask: "which other industries come under the same heading as {industry} <NAICS 2017>",
    },
    "/count": {
      concept: "industry.count",
      phrase: "the number of other industries under the same heading as {industry} <NAICS 2017>",
      ask: "how many other industries come under the same heading as {industry} <NAICS 2017>",
    },
  },
  probes: [
    {
      input: { industry: "Coal Mining" },
      expect: { "/others": ["Metal Ore Mining", "Nonmetallic Mineral Mining and Quarrying"], "/count": 2 },
    },
    { input: { industry: "metal ore mining" }, expect: { "/count": 2 } },
  ],
  sources: [NAICS],
  run({ industry }) {
    const line = lineOf(industry);
    if (line === undefined)
      throw new ToolError(`industry: "${industry}" is itself a NAICS sector; expected a title below the sectors`);
    const others = (classification().below.get(line.above) ?? []).filter((code) => code !== line.code).map(titleOf);
    if (others.length === 0)
      throw new ToolError(`industry: "${industry}" stands alone in its category; expected one such as Coal Mining`);
    return { others, count: others.length };
  },
});
