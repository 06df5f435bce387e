/**
 * The Gene Ontology: annotations of a gene, facts of a term, genes with a term, what two terms have in common.
 */
import { z } from "zod";
import { lazy } from "../../lib/memo.ts";
import { ToolError } from "../../tools/contract.ts";
import { rowsOf } from "../table.ts";
import { defineTool } from "../tool.ts";
import { ONTOLOGY } from "./data/ontology.ts";
import { findGene, genes } from "./genome.ts";
import { GENE_ONTOLOGY, NCBI_GENE, SHARED_TERMS } from "./sources.ts";
import { fixed, fold, orNull, pick } from "./table.ts";

export interface Term {
  readonly row: number;
  readonly name: string;
  readonly aspect: string;
  readonly parents: readonly number[];
  readonly children: number;
}

export const terms = lazy((): readonly Term[] =>
  rowsOf(ONTOLOGY).map((c, row) => ({
    row,
    name: c[0] ?? "",
    aspect: c[1] === "F" ? "molecular function" : "cellular component",
    parents: c[2] ? c[2].split(",").map((n) => Number.parseInt(n, 36)) : [],
    children: Number(c[3]),
  })),
);
const byTerm = lazy(() => new Map(terms().map((t) => [fold(t.name), t])));
export const names = (list: readonly number[]) => list.map((row) => terms()[row]?.name ?? "");
export const findTerm = (name: string, field: string) =>
  pick(byTerm(), name, field, "Gene Ontology term of function or component in the list", "cytokine activity");

/** The term's row and those of everything it is a kind of. */
export function closure(term: Term): Set<number> {
  const seen = new Set<number>();
  const open = [term.row];
  for (let row = open.pop(); row !== undefined; row = open.pop()) {
    if (seen.has(row)) continue;
    seen.add(row);
    open.push(...(terms()[row]?.parents ?? []));
  }
  return seen;
}

const term = z.string().min(3).max(200);

export const geneOntologyAnnotations = defineTool({
  name: "gene_ontology_annotations",
  domain: "biology",
  kind: "retrieval",
  description:
    "Lists the Gene Ontology functions and cellular components of a human gene product that were shown by direct assay.",
  input: z.object({ gene: z.string().min(1).max(40).describe('Official symbol of a human gene, such as "INS"') }),
  output: z.object({
    functions: z.array(z.string()).nullable().describe("Molecular functions, null if there is none"),
    components: z.array(z.string()).nullable().describe("Cellular components, null if there is none"),
    functions_count: z.int().describe("Number of molecular functions"),
    components_count: z.int().describe("Number of cellular components"),
  }),
  takes: { gene: { concept: "gene.single" } },
  gives: {
    "/functions": {
      concept: "go.function",
      list: "set",
      phrase: "the molecular functions of {gene} <the direct-assay GO annotations of 2022>",
      ask: "which molecular functions does {gene} have",
    },
    "/components": {
      concept: "go.component",
      list: "set",
      phrase: "the cellular components that hold the product of {gene} <the direct-assay GO annotations of 2022>",
      ask: "in which cellular components is the product of {gene} found",
    },
  },
  probes: [
    {
      input: { gene: "IL6" },
      expect: {
        "/functions": ["cytokine activity", "growth factor activity"],
        "/components": ["extracellular space", "interleukin-6 receptor complex"],
      },
    },
    { input: { gene: "TNF" }, expect: { "/functions_count": 3, "/components_count": 4 } },
  ],
  sources: [GENE_ONTOLOGY, NCBI_GENE],
  run({ gene }) {
    const found = findGene(gene);
    return {
      functions: orNull(names(found.functions)),
      components: orNull(names(found.components)),
      functions_count: found.functions.length,
      components_count: found.components.length,
    };
  },
});

export const goTermFacts = defineTool({
  name: "go_term_facts",
  domain: "biology",
  kind: "retrieval",
  description:
    "Looks up a Gene Ontology term: aspect, direct is-a parents, number of direct children and of all ancestors.",
  input: z.object({ term: term.describe('Name of a Gene Ontology term, such as "cytokine activity"') }),
  output: z.object({
    aspect: z.string().describe("molecular function or cellular component"),
    parents: z.array(z.string()).nullable().describe("Direct is-a parents, null for a root"),
    children: z.int().describe("Number of direct is-a children"),
    ancestors: z.int().describe("Number of terms above it by is-a, the term itself not counted"),
  }),
  takes: { term: { concept: "go.term", quote: true } },
  gives: {
    "/aspect": {
      concept: "go.aspect",
      phrase: "the Gene Ontology aspect of {term}",
      ask: "which aspect of the Gene Ontology does {term} belong to",
    },
    "/parents": {
      concept: "go.term",
      list: "set",
      phrase: "the direct [is-a] parents of {term} <the Gene Ontology of July 2022>",
      ask: "which terms are the direct [is-a] parents of {term}",
    },
    "/children": {
      concept: "count.relation",
      phrase: "the number of direct [is-a] children of {term} <the Gene Ontology of July 2022>",
      ask: "how many direct [is-a] child terms does {term} have",
    },
  },
  probes: [
    {
      input: { term: "cytokine activity" },
      expect: { "/aspect": "molecular function", "/parents": ["receptor ligand activity"] },
    },
    { input: { term: "nucleus" }, expect: { "/aspect": "cellular component" } },
  ],
  sources: [GENE_ONTOLOGY],
  run(input) {
    const found = findTerm(input.term, "term");
    return {
      aspect: found.aspect,
      parents: orNull(names(found.parents)),
      children: found.children,
      ancestors: closure(found).size - 1,
    };
  },
});

export const genesWithGoTerm = defineTool({
  name: "human_genes_with_go_term",
  domain: "biology",
  kind: "retrieval",
  description: "Lists the well-studied human genes that carry a Gene Ontology term by direct assay (at most 40).",
  input: z.object({ term: term.describe('Name of a Gene Ontology term, such as "heparin binding"') }),
  output: z.object({
    genes: z.array(z.string()).nullable().describe("Symbols of the genes, alphabetical; null if more than 40"),
    count: z.int().describe("How many genes carry the term"),
  }),
  takes: { term: { concept: "go.term", quote: true } },
  gives: {
    "/genes": {
      contrived: true,
      concept: "gene.symbol",
      list: "set",
      phrase: "the well-studied human genes that carry the GO term {term} by direct assay <the 2022 GO annotations>",
      ask: "which well-studied human genes carry the GO term {term} by direct assay",
    },
  },
  probes: [
    { input: { term: "growth factor activity" }, expect: { "/count": 10 } },
    { input: { term: "interleukin-6 receptor complex" }, expect: { "/genes/0": "IL6" } },
  ],
  sources: [GENE_ONTOLOGY, NCBI_GENE],
  run(input) {
    const { row, name } = findTerm(input.term, "term");
    const found = genes().filter((g) => g.functions.includes(row) || g.components.includes(row));
    if (found.length === 0)
      throw new ToolError(`term: no listed gene carries "${name}" directly; give a more specific term`);
    return { genes: found.length > 40 ? null : found.map((g) => g.symbol), count: found.length };
  },
});

export const goTermsInCommon = defineTool({
  name: "go_terms_in_common",
  domain: "biology",
  kind: "processing",
  description:
    "Compares two Gene Ontology terms by their is-a ancestors: how many are shared, and the Jaccard overlap (union-intersection similarity).",
  input: z.object({
    first: term.describe('A Gene Ontology term, such as "heparin binding"'),
    second: term.describe('Another Gene Ontology term, such as "fibronectin binding"'),
  }),
  output: z.object({
    shared: z.int().describe("Number of shared terms among the two terms and all their ancestors"),
    similarity: z
      .number()
      .describe("Shared terms as a fraction of all terms of both, 4 decimals, four digits at least"),
  }),
  takes: {
    first: { concept: "go.catalysis", quote: true },
    second: { concept: "go.catalysis", quote: true },
  },
  gives: {
    "/similarity": {
      concept: "similarity.ontology",
      phrase:
        "the Jaccard similarity [by is-a ancestors, themselves included] of the GO terms {first} and {second} <the Gene Ontology of July 2022>",
      ask: "what is the Jaccard similarity, by is-a ancestors with the terms themselves, of the GO terms {first} and {second}",
    },
  },
  alike: [["first", "second"]],
  probes: [
    { input: { first: "cytokine activity", second: "growth factor activity" }, expect: { "/shared": 8 } },
    { input: { first: "nucleus", second: "heparin binding" }, expect: { "/shared": 0, "/similarity": 0 } },
  ],
  sources: [SHARED_TERMS, GENE_ONTOLOGY],
  run(input) {
    const first = closure(findTerm(input.first, "first"));
    const second = closure(findTerm(input.second, "second"));
    const shared = [...first].filter((row) => second.has(row)).length;
    return { shared, similarity: fixed(shared / (first.size + second.size - shared), 4) };
  },
});
