/**
 * Landmark papers and well-known preprints: who wrote them, when, and where they stand.
 */
import { z } from "zod";
import { rowsOf } from "../../table.ts";
import { defineTool, lazy } from "../../tool.ts";
import { ARXIV } from "./data/arxiv.ts";
import { PAPERS } from "./data/papers.ts";
import { PREPRINTS } from "./data/preprints.ts";
import { isScholar } from "./scholars.ts";
import { fold, lookUp, nameField } from "./shared.ts";
import { ARXIV_METADATA, ARXIV_TAXONOMY, LANDMARKS, WORDNET } from "./sources.ts";

/** Title, first author, year, journal. */
export const papers = lazy(() => rowsOf(PAPERS));
/** Title, first author, arXiv identifier, category. */
export const preprints = lazy(() => rowsOf(PREPRINTS));

const paperByTitle = lazy(() => new Map(papers().map((row) => [fold(row[0] ?? ""), row])));
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

export const landmarkPaper = defineTool({
  name: "landmark_paper",
  domain: "academia",
  kind: "retrieval",
  description: "Gives the first author, the year of publication and the journal of a landmark research paper.",
  input: z.object({ paper: nameField('Title of the paper, for example "The Tragedy of the Commons"', 200) }),
  output: z.object({
    author: z.string().describe("First author"),
    scholar: z.string().nullable().describe("The first author again if WordNet 3.0 lists the person, otherwise null"),
    year: z.int().describe("Year of the printed volume"),
    journal: z.string().describe("Journal that it appeared in"),
  }),
  takes: { paper: { concept: "paper.title", quote: true } },
  gives: {
    "/author": { concept: "person.name", phrase: "the first author of {paper} as a journal paper" },
    "/scholar": {
      concept: "person.scholar",
      phrase: "the scholar known to WordNet who was first author of {paper}",
    },
    "/year": { concept: "year.publication", phrase: "the year in which {paper} was published as a journal paper" },
    "/journal": { concept: "journal.title", phrase: "the journal that published {paper}" },
  },
  probes: [
    {
      input: { paper: "The Tragedy of the Commons" },
      expect: { "/author": "Garrett Hardin", "/year": 1968, "/journal": "Science" },
    },
    {
      input: { paper: "a mathematical theory of communication" },
      expect: { "/author": "Claude Shannon", "/year": 1948 },
    },
  ],
  sources: [LANDMARKS, WORDNET],
  run({ paper }) {
    const expected = 'the full title of a landmark paper such as "The Tragedy of the Commons"';
    const [, author = "", year, journal = ""] = lookUp(paperByTitle(), "paper", paper, expected);
    return { author, scholar: isScholar(author) ? author : null, year: Number(year), journal };
  },
});

export const arxivPreprint = defineTool({
  name: "arxiv_preprint",
  domain: "academia",
  kind: "retrieval",
  description: "Gives the arXiv identifier, the first author and the primary category of a well-known preprint.",
  input: z.object({ preprint: nameField('Title of the preprint, for example "Attention Is All You Need"', 200) }),
  output: z.object({
    identifier: z.string().describe("arXiv identifier without version"),
    author: z.string().describe("First author or collaboration"),
    category: z.string().describe("Code of the primary category"),
  }),
  takes: { preprint: { concept: "preprint.title", quote: true } },
  gives: {
    "/identifier": { concept: "arxiv.identifier", phrase: "the arXiv identifier of {preprint}" },
    "/author": { concept: "person.name", phrase: "the first author listed by arXiv for {preprint}" },
    "/category": { concept: "arxiv.category", phrase: "the primary arXiv category of {preprint}" },
  },
  probes: [
    {
      input: { preprint: "Attention is all you need" },
      expect: { "/identifier": "1706.03762", "/author": "Ashish Vaswani", "/category": "cs.CL" },
    },
    { input: { preprint: "Anti De Sitter Space And Holography" }, expect: { "/identifier": "hep-th/9802150" } },
  ],
  sources: [ARXIV_METADATA],
  run({ preprint }) {
    const expected = 'the full title of a well-known preprint such as "Attention Is All You Need"';
    const [, author = "", identifier = "", category = ""] = lookUp(preprintByTitle(), "preprint", preprint, expected);
    return { identifier, author, category };
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
    "/name": { concept: "subject.name", phrase: "the full name that arXiv gives to {category}" },
    "/group": {
      concept: "subject.name",
      phrase: "the subject group under which arXiv files {category}",
    },
    "/opened": {
      concept: "year",
      phrase: "the year of opening of the arXiv archive that holds {category}",
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
