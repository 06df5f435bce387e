/**
 * Preprints and categories of arXiv.
 */
import { z } from "zod";
import { lazy } from "../../lib/memo.ts";
import { ToolError } from "../../tools/contract.ts";
import { rowsOf } from "../table.ts";
import { defineTool } from "../tool.ts";
import { ARXIV } from "./data/arxiv.ts";
import { PREPRINTS } from "./data/preprints.ts";
import { fold, lookUp, nameField } from "./shared.ts";
import { ARXIV_METADATA, ARXIV_TAXONOMY } from "./sources.ts";

/** Title, first author, arXiv identifier. */
export const preprints = lazy(() => rowsOf(PREPRINTS));
const preprintByTitle = lazy(() => new Map(preprints().map((row) => [fold(row[0] ?? ""), row])));

export const archives = lazy(
  () =>
    new Map(
      rowsOf(ARXIV).flatMap(([code = "", name = "", group = "", start = ""]) =>
        code.startsWith("@") ? [[code.slice(1), { name, group, start: `${start}-01` }] as const] : [],
      ),
    ),
);
export const categories = lazy(() => rowsOf(ARXIV).filter(([code = ""]) => !code.startsWith("@")));
const categoryByCode = lazy(() => new Map(categories().map((row) => [fold(row[0] ?? ""), row])));

export const arxivPreprint = defineTool({
  name: "arxiv_preprint",
  domain: "academia",
  kind: "retrieval",
  description: "Gives the arXiv identifier and the first author of a well-known preprint.",
  input: z.object({ preprint: nameField('Title of the preprint, for example "Attention Is All You Need"', 200) }),
  output: z.object({
    identifier: z.string().describe("arXiv identifier without version"),
    author: z.string().describe("First author"),
  }),
  takes: { preprint: { concept: "preprint.title", quote: true } },
  gives: {
    "/identifier": {
      concept: "arxiv.listed",
      phrase: "[the arXiv identifier of ]{preprint}",
      ask: "what is the arXiv identifier of {preprint}",
    },
    "/author": {
      concept: "person.preprint",
      phrase: "the lead author of {preprint}",
      ask: "who is the first author of {preprint}",
    },
  },
  probes: [
    {
      input: { preprint: "Attention is all you need" },
      expect: { "/identifier": "1706.03762", "/author": "Ashish Vaswani" },
    },
    { input: { preprint: "Layer Normalization" }, expect: { "/identifier": "1607.06450" } },
  ],
  sources: [ARXIV_METADATA],
  run({ preprint }) {
    const expected = 'the full title of a well-known preprint such as "Attention Is All You Need"';
    const [, author = "", identifier = ""] = lookUp(preprintByTitle(), "preprint", preprint, expected);
    return { identifier, author };
  },
});

export const arxivCategory = defineTool({
  name: "arxiv_category",
  domain: "academia",
  kind: "retrieval",
  description: "Gives the name of an arXiv category, the group it belongs to and the year its archive opened.",
  input: z.object({ category: nameField('Code of an active arXiv category, for example "cs.CL"', 30) }),
  output: z.object({
    name: z.string().describe("Name of the category"),
    group: z.string().describe("Subject group, for example Physics"),
    opened: z.int().describe("Year in which the archive opened"),
  }),
  takes: { category: { concept: "arxiv.category" } },
  gives: {
    "/name": {
      concept: "subject.name",
      phrase: "the full name of {category}",
      ask: "what is {category} called in full",
      ends: true,
    },
    "/group": {
      concept: "subject.name",
      phrase: "the subject group of {category}",
      ask: "which subject group does {category} belong to",
      ends: true,
    },
  },
  probes: [
    {
      input: { category: "cs.CL" },
      expect: { "/name": "Computation and Language", "/group": "Computer Science", "/opened": 1993 },
    },
    { input: { category: "hep-th" }, expect: { "/group": "Physics", "/opened": 1991 } },
  ],
  sources: [ARXIV_TAXONOMY],
  run({ category }) {
    const [code = "", name = ""] = lookUp(categoryByCode(), "category", category, 'an arXiv category such as "cs.CL"');
    const archive = code.split(".")[0] ?? "";
    const { group = "", start = "" } = archives().get(archive) ?? {};
    return { name, group, opened: Number(start.slice(0, 4)) };
  },
});

const preprintByIdentifier = lazy(() => new Map(preprints().map((row) => [row[2] ?? "", row])));

export const arxivTitle = defineTool({
  name: "arxiv_preprint_by_identifier",
  domain: "academia",
  kind: "retrieval",
  description: "Finds the well-known preprint that an arXiv identifier stands for: the title and the first author.",
  input: z.object({ identifier: nameField('arXiv identifier, for example "1706.03762"', 40) }),
  output: z.object({
    preprint: z.string().describe("Title of the preprint"),
    author: z.string().describe("First author"),
  }),
  takes: { identifier: { concept: "arxiv.identifier" } },
  gives: {
    "/preprint": {
      concept: "preprint.title",
      phrase: "the title of {identifier}",
      ask: "what is the title of {identifier}",
      ends: true,
    },
    "/author": {
      concept: "person.preprint",
      phrase: "the first author listed for {identifier}",
      ask: "who is the first author of {identifier}",
    },
  },
  probes: [
    {
      input: { identifier: "arXiv:1706.03762v5" },
      expect: { "/preprint": "Attention Is All You Need", "/author": "Ashish Vaswani" },
    },
    { input: { identifier: "1411.4028" }, expect: { "/author": "Edward Farhi" } },
  ],
  sources: [ARXIV_METADATA],
  run({ identifier }) {
    const found = preprintByIdentifier().get(identifier.replace(/^arxiv:\s*/i, "").replace(/v\d+$/, ""));
    if (found === undefined)
      throw new ToolError(`identifier: no listed preprint has "${identifier}"; expected one such as 1706.03762`);
    const [preprint = "", author = ""] = found;
    return { preprint, author };
  },
});
