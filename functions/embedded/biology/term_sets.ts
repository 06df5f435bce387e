/**
 * Gene Ontology terms together: the closest common ancestor of two, the rarest and the deepest of the functions in a list.
 */
import { z } from "zod";
import { lazy } from "../../lib/memo.ts";
import { ToolError } from "../../tools/contract.ts";
import { defineTool } from "../tool.ts";
import { genes } from "./genome.ts";
import { closure, findTerm, type Term, terms } from "./ontology.ts";
import { GENE_ONTOLOGY, NCBI_GENE, SHARED_TERMS } from "./sources.ts";
import { only } from "./table.ts";

const term = z.string().min(3).max(200);

/** Fewest is-a steps from the term to each of its ancestors, by row. */
function heights(from: Term): ReadonlyMap<number, number> {
  const found = new Map([[from.row, 0]]);
  const open = [from];
  for (let at = open.shift(); at !== undefined; at = open.shift())
    for (const row of at.parents) {
      const parent = terms()[row];
      if (parent === undefined || found.has(row)) continue;
      found.set(row, (found.get(at.row) ?? 0) + 1);
      open.push(parent);
    }
  return found;
}

export const goCommonAncestor = defineTool({
  name: "go_common_ancestor",
  domain: "biology",
  kind: "processing",
  description:
    "Finds where two Gene Ontology terms meet by is-a: the most specific common ancestor, the fewest steps between them, whether one is a kind of the other.",
  input: z.object({
    first: term.describe('A Gene Ontology term, such as "cytokine activity"'),
    second: term.describe('Another Gene Ontology term of the same aspect, such as "growth factor activity"'),
  }),
  output: z.object({
    ancestor: z
      .string()
      .nullable()
      .describe("Common ancestor (or one of the two) with most ancestors of its own; null if only a root, or a tie"),
    steps: z.int().describe("Fewest is-a steps from one term up to a common ancestor and down to the other"),
    kind: z.boolean().describe("Whether the first is a kind of the second by is-a"),
  }),
  takes: { first: { concept: "go.catalysis", quote: true }, second: { concept: "go.catalysis", quote: true } },
  gives: {
    "/ancestor": {
      concept: "go.function",
      ends: true,
      phrase: "the closest common ancestor [by is-a links] of {first} and {second} <the Gene Ontology of July 2022>",
      ask: "which term is the closest common ancestor [by is-a links] of {first} and {second}",
    },
    "/kind": {
      concept: "truth",
      phrase: "whether {first} is, by is-a links of the Gene Ontology, a kind of {second}",
    },
  },
  alike: [["first", "second"]],
  probes: [
    {
      input: { first: "cytokine activity", second: "growth factor activity" },
      expect: { "/ancestor": "receptor ligand activity", "/steps": 2, "/kind": false },
    },
    {
      input: { first: "cytokine activity", second: "receptor ligand activity" },
      expect: { "/ancestor": "receptor ligand activity", "/steps": 1, "/kind": true },
    },
  ],
  sources: [GENE_ONTOLOGY, SHARED_TERMS],
  run(input) {
    const [first, second] = [findTerm(input.first, "first"), findTerm(input.second, "second")];
    if (first === second) throw new ToolError(`second: "${input.second}" is the first term again; give another`);
    const [up, down] = [heights(first), heights(second)];
    const shared = [...up.keys()].filter((row) => down.has(row)).flatMap((row) => terms()[row] ?? []);
    if (shared.length === 0)
      throw new ToolError(`second: expected a term of the aspect of the first, which is a ${first.aspect}`);
    const best = only(shared, (t) => closure(t).size);
    return {
      ancestor: best === null || best.parents.length === 0 ? null : best.name,
      steps: Math.min(...shared.map((t) => (up.get(t.row) ?? 0) + (down.get(t.row) ?? 0))),
      kind: up.has(second.row),
    };
  },
});

/** Genes that carry each term directly, by row. */
export const carriers = lazy(() => {
  const found = new Map<number, number>();
  for (const g of genes())
    for (const row of [...g.functions, ...g.components]) found.set(row, (found.get(row) ?? 0) + 1);
  return found;
});

export const goFunctionList = defineTool({
  name: "go_function_list",
  domain: "biology",
  kind: "retrieval",
  description:
    "Looks up a list of Gene Ontology molecular functions together: carried by fewest genes, carried by most genes, with most ancestors.",
  input: z.object({
    terms: z.array(term).min(2).max(60).describe("Names of molecular functions in the Gene Ontology"),
  }),
  output: z.object({
    rarest: z
      .string()
      .nullable()
      .describe("The one that fewest listed genes carry by direct assay, null if several tie"),
    fewest: z.int().describe("How many genes carry the rarest of them"),
    commonest: z.string().nullable().describe("The one that most listed genes carry, null if several tie"),
    deepest: z.string().nullable().describe("The one with most is-a ancestors, null if several tie"),
  }),
  takes: {
    terms: {
      concept: "go.function",
      list: true,
      literalOnly: true,
      quote: true,
      literals: [
        ["cytokine activity", "growth factor activity", "heparin binding"],
        ["hormone activity", "chemokine activity", "chemoattractant activity"],
        ["zinc ion binding", "calcium ion binding", "copper ion binding", "heme binding"],
        ["kinase activity", "monooxygenase activity", "peroxidase activity"],
        ["actin binding", "p53 binding", "beta-catenin binding"],
      ],
    },
  },
  gives: {
    "/rarest": {
      concept: "go.picked",
      contrived: true,
      phrase: "the one of {terms} that the fewest human genes have <the 2022 GO annotations>",
      ask: "which of {terms} do the fewest human genes have",
      ends: true,
    },
    "/fewest": {
      concept: "count.gene",
      contrived: true,
      phrase: "the number of human genes that have the rarest of {terms} <the 2022 GO annotations>",
      ask: "how many human genes are annotated with the rarest of {terms}",
    },
  },
  probes: [
    {
      input: { terms: ["cytokine activity", "growth factor activity"] },
      expect: { "/rarest": "growth factor activity" },
    },
    {
      input: { terms: ["zinc ion binding", "ion binding"] },
      expect: { "/commonest": "zinc ion binding", "/deepest": "zinc ion binding" },
    },
  ],
  sources: [GENE_ONTOLOGY, NCBI_GENE],
  run(input) {
    const found = [...new Set(input.terms.map((t) => findTerm(t, "terms")))];
    if (found.length < 2) throw new ToolError('terms: give two different terms or more, such as "nucleus"');
    return {
      rarest: only(found, (t) => -(carriers().get(t.row) ?? 0))?.name ?? null,
      fewest: Math.min(...found.map((t) => carriers().get(t.row) ?? 0)),
      commonest: only(found, (t) => carriers().get(t.row) ?? 0)?.name ?? null,
      deepest: only(found, (t) => closure(t).size)?.name ?? null,
    };
  },
});
