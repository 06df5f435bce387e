/**
 * Enzymes and disorders by gene: EC number of a gene, facts of an EC number, gene of an inherited disorder.
 */
import { z } from "zod";
import { lazy } from "../../lib/memo.ts";
import { ToolError } from "../../tools/contract.ts";
import { rowsOf } from "../table.ts";
import { defineTool } from "../tool.ts";
import { DISORDERS } from "./data/disorders.ts";
import { ENZYMES } from "./data/enzymes.ts";
import { findGene, genes } from "./genome.ts";
import { ENZYME_NAMES, HUMAN_PHENOTYPES, NCBI_GENE, TEXTBOOK } from "./sources.ts";
import { fold, pick } from "./table.ts";

/** The seven top classes of enzymes (IUBMB). */
export const CLASSES = [
  "oxidoreductases",
  "transferases",
  "hydrolases",
  "lyases",
  "isomerases",
  "ligases",
  "translocases",
] as const;

const accepted = lazy(() => new Map(rowsOf(ENZYMES).map((c) => [c[0] ?? "", c[1] ?? ""])));

export const acceptedNumbers = () => [...accepted().keys()];

export const geneEnzymeNumber = defineTool({
  name: "gene_enzyme_number",
  domain: "biology",
  kind: "retrieval",
  description: "Looks up the Enzyme Commission (EC) number of the enzyme that a human gene encodes.",
  input: z.object({ gene: z.string().min(1).max(40).describe('Symbol of a human gene for an enzyme, such as "PAH"') }),
  output: z.object({ ec: z.string().describe("EC number, such as EC 1.14.16.1") }),
  takes: { gene: { concept: "gene.enzyme" } },
  gives: {
    "/ec": {
      concept: "ec.number",
      phrase: "the [EC number of the] enzyme encoded by {gene}",
      ask: "what is the EC number of the enzyme encoded by {gene}",
    },
  },
  probes: [
    { input: { gene: "PAH" }, expect: { "/ec": "EC 1.14.16.1" } },
    { input: { gene: "EGFR" }, expect: { "/ec": "EC 2.7.10.1" } },
  ],
  sources: [NCBI_GENE],
  run({ gene }) {
    const { ec, symbol } = findGene(gene);
    if (ec === "")
      throw new ToolError(
        `gene: ${symbol} has no single EC number on record; give a gene for an enzyme, such as "PAH"`,
      );
    return { ec: `EC ${ec}` };
  },
});

export const ecNumberFacts = defineTool({
  name: "ec_number_facts",
  domain: "biology",
  kind: "retrieval",
  description: "Looks up an EC number: accepted name of the enzyme, top class, well-studied human genes that carry it.",
  input: z.object({ ec: z.string().min(7).max(20).describe('EC number of four parts, such as "EC 1.14.16.1"') }),
  output: z.object({
    name: z.string().describe("Accepted name"),
    class: z.string().describe("Top class, such as oxidoreductases"),
    genes: z.array(z.string()).describe("Human genes in the list with that EC number, alphabetical"),
    count: z.int().describe("Number of those genes"),
  }),
  takes: { ec: { concept: "ec.number" } },
  gives: {
    "/name": {
      concept: "enzyme.name",
      phrase: "the [accepted] name of {ec}",
      ask: "what is the [accepted] name of {ec}",
    },
  },
  probes: [
    {
      input: { ec: "1.14.16.1" },
      expect: { "/name": "phenylalanine 4-monooxygenase", "/class": "oxidoreductases", "/genes": ["PAH"], "/count": 1 },
    },
    { input: { ec: "EC 2.7.10.1" }, expect: { "/class": "transferases", "/name": "receptor protein-tyrosine kinase" } },
  ],
  sources: [ENZYME_NAMES, NCBI_GENE],
  run(input) {
    const ec = fold(input.ec).replace(/^ec:?\s*/, "");
    const name = pick(accepted(), ec, "ec", "EC number of a listed human gene", "EC 1.14.16.1");
    const found = genes().filter((g) => g.ec === ec);
    return {
      name,
      class: CLASSES[Number(ec.split(".")[0]) - 1] ?? "",
      genes: found.map((g) => g.symbol),
      count: found.length,
    };
  },
});

export interface Disorder {
  readonly name: string;
  readonly gene: string;
  readonly inheritance: string;
}
export const disorders = lazy((): readonly Disorder[] =>
  rowsOf(DISORDERS).map((c) => ({ name: c[0] ?? "", gene: c[1] ?? "", inheritance: c[2] ?? "" })),
);
const byDisorder = lazy(() => new Map(disorders().map((d) => [fold(d.name), d])));

export const inheritedDisorderFacts = defineTool({
  name: "inherited_disorder_facts",
  domain: "biology",
  kind: "retrieval",
  description: "Looks up an inherited disorder of one gene: the gene whose variants cause it and how it is inherited.",
  input: z.object({ disorder: z.string().min(3).max(80).describe('Inherited disorder, such as "phenylketonuria"') }),
  output: z.object({
    gene: z.string().describe("Symbol of the gene"),
    inheritance: z.string().describe("autosomal recessive, autosomal dominant or X-linked"),
  }),
  takes: { disorder: { concept: "disorder.inherited" } },
  gives: {
    "/gene": { concept: "gene.single", phrase: "the gene behind {disorder}", ask: "which gene causes {disorder}" },
    "/inheritance": {
      concept: "inheritance.mode",
      phrase: "the [usual] mode of inheritance of {disorder}",
      ask: "how is {disorder} usually inherited",
    },
  },
  probes: [
    { input: { disorder: "Cystic fibrosis" }, expect: { "/gene": "CFTR", "/inheritance": "autosomal recessive" } },
    { input: { disorder: "Huntington disease" }, expect: { "/gene": "HTT", "/inheritance": "autosomal dominant" } },
  ],
  sources: [TEXTBOOK, HUMAN_PHENOTYPES],
  run({ disorder }) {
    const { gene, inheritance } = pick(byDisorder(), disorder, "disorder", "inherited disorder", "phenylketonuria");
    return { gene, inheritance };
  },
});
