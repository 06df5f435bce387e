/** Searches and rankings of human genes, their disorders and the terms of the Gene Ontology, and the dossier of a gene. */
import { z } from "zod";
import {
  choiceOf,
  defineRanking,
  defineSearch,
  matchesWords,
  numberFilter,
  queryField,
  unsaid,
  wordsOf,
} from "../searching.ts";
import { defineTool } from "../tool.ts";
import { type Disorder, disorders } from "./enzymes.ts";
import { chromosomeTakes, findChromosome, findGene, type Gene, genes, genesAlong } from "./genome.ts";
import { names, terms } from "./ontology.ts";
import { GENE_ONTOLOGY, HUMAN_PHENOTYPES, NCBI_GENE, TEXTBOOK } from "./sources.ts";

const chromosomeField = z.string().min(1).max(20).describe('Human chromosome, such as "chromosome 17"');
const onChromosome = (chromosome: string) => genesAlong(findChromosome(chromosome).name);

const strand = choiceOf(["any", "plus", "minus"], "Strand that carries the gene", {
  plus: "on the plus strand",
  minus: "on the minus strand",
});
const span = numberFilter(
  "length.genomic",
  [20_000, 50_000, 100_000, 200_000],
  "Only genes that span at least so many base pairs",
);

export const geneSearch = defineSearch({
  name: "gene_search",
  domain: "biology",
  description:
    "Searches the well-studied genes of a human chromosome by strand and length; hits come by the page, from the end of the short arm on.",
  input: { chromosome: chromosomeField },
  takes: { chromosome: chromosomeTakes },
  filters: { strand: strand.filter, min_span: span.filter },
  // A gene that has a name is not looked for by its strand or length as well.
  options: { strand: unsaid(strand.option), min_span: unsaid(span.option) },
  hit: {
    symbol: z.string().describe("Symbol of the gene"),
    name: z.string().describe("Full name"),
    band: z.string().describe("Cytogenetic location"),
    span: z.int().describe("Length in base pairs"),
  },
  find: ({ chromosome, strand: wanted, min_span: least }) =>
    onChromosome(chromosome).filter(
      (gene) => (wanted === "any" || gene.strand === wanted) && (least === undefined || gene.span >= least),
    ),
  record: ({ symbol, name, band, span }) => ({ symbol, name, band, span }),
  gives: {
    "/hits/*/symbol": {
      concept: "gene.single",
      phrase: "the gene for {@name} on {chromosome}",
      ask: "what is the symbol of the gene for {@name} on {chromosome}",
    },
    "/hits/*/span": {
      concept: "length.genomic",
      phrase: "the length [in base pairs] of the gene for {@name} on {chromosome} <UCSC's gene coordinates on GRCh38>",
      ask: "how many base pairs long is the gene for {@name} on {chromosome}",
    },
  },
  probes: [
    { input: { chromosome: "chromosome 21" }, expect: { "/total": 9, "/hits/0/symbol": "APP" } },
    {
      input: { chromosome: "chromosome 17", strand: "minus", min_span: 50000, page: 2, page_size: 3 },
      expect: { "/total": 13, "/hits/0/symbol": "HNF1B" },
    },
  ],
  sources: [NCBI_GENE],
});

export const geneRanking = defineRanking({
  name: "gene_ranking",
  domain: "biology",
  description: "Ranks the well-studied genes of a human chromosome by length or by where they lie.",
  input: { chromosome: chromosomeField },
  takes: { chromosome: chromosomeTakes },
  filters: { strand: strand.filter },
  options: { strand: unsaid(strand.option) },
  orders: {
    longest: { words: "longest", of: (gene: Gene) => gene.span },
    shortest: { of: (gene: Gene) => gene.span, ascending: true },
    first: { of: (gene: Gene) => gene.start, ascending: true },
    last: { of: (gene: Gene) => gene.start },
  },
  hit: {
    symbol: z.string().describe("Symbol of the gene"),
    band: z.string().describe("Cytogenetic location"),
    span: z.int().describe("Length in base pairs"),
  },
  among: ({ chromosome, strand: wanted }) =>
    onChromosome(chromosome).filter((gene) => wanted === "any" || gene.strand === wanted),
  record: ({ symbol, band, span }) => ({ symbol, band, span }),
  gives: {
    "/rows/0/symbol": {
      contrived: true,
      concept: "gene.symbol",
      phrase: "the {order} gene on your list that lies on {chromosome}",
      ask: "which gene on your list is the {order} on {chromosome}",
      ends: true,
    },
  },
  probes: [
    { input: { chromosome: "chromosome X", order: "longest" }, expect: { "/total": 51, "/rows/0/symbol": "DMD" } },
    {
      input: { chromosome: "chromosome 13", order: "first", strand: "minus", limit: 2 },
      expect: { "/total": 11, "/rows/0/symbol": "GJB2" },
    },
  ],
  sources: [NCBI_GENE],
});

export const geneNameSearch = defineSearch({
  name: "gene_name_search",
  domain: "biology",
  description:
    "Searches the full names of well-studied human genes for words; hits come by the page, the most published gene first.",
  input: { query: queryField('Words of the name, each from its start, such as "cyclin dependent kinase"') },
  takes: {
    query: wordsOf(
      "cyclin",
      "interleukin",
      "integrin",
      "hormone",
      "channel",
      "synthase",
      "helicase",
      "histone",
      "coagulation",
      "cytochrome",
      "chemokine",
      "insulin",
    ),
  },
  filters: { min_span: span.filter },
  options: { min_span: unsaid(span.option) },
  hit: {
    symbol: z.string().describe("Symbol of the gene"),
    name: z.string().describe("Full name"),
    location: z.string().describe("Cytogenetic location"),
  },
  find: ({ query, min_span: least }) =>
    genes()
      .filter((gene) => matchesWords(query, gene.name) && (least === undefined || gene.span >= least))
      .sort((a, b) => a.rank - b.rank),
  record: ({ symbol, name, band }) => ({ symbol, name, location: band }),
  gives: {
    "/hits/0/symbol": {
      concept: "gene.symbol",
      phrase: "the human gene with {query} in its name that has the most publications <NCBI Gene of 2022>",
      ask: "which human gene with {query} in its name has the most publications",
      ends: true,
    },
  },
  probes: [
    { input: { query: "insulin" }, expect: { "/total": 14, "/hits/0/symbol": "IGF1" } },
    { input: { query: "cyclin", min_span: 100000 }, expect: { "/total": 1, "/hits/0/symbol": "CDK6" } },
  ],
  sources: [NCBI_GENE],
});

export const disorderSearch = defineSearch({
  name: "inherited_disorder_search",
  domain: "biology",
  description:
    "Searches inherited disorders of one gene by how they are inherited; hits come by the page, by alphabet.",
  input: {
    inheritance: z
      .enum(["autosomal dominant", "autosomal recessive", "X-linked"])
      .describe("How the disorder is inherited"),
  },
  takes: {
    inheritance: {
      concept: "inheritance.mode",
      literals: ["autosomal dominant", "autosomal recessive", "X-linked"],
      literalOnly: true,
    },
  },
  hit: {
    disorder: z.string().describe("Name of the disorder"),
    gene: z.string().describe("Gene whose variants cause it"),
  },
  find: ({ inheritance }) =>
    disorders()
      .filter((one) => one.inheritance === inheritance)
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  record: ({ name, gene }: Disorder) => ({ disorder: name, gene }),
  gives: {
    "/hits/*/disorder": {
      concept: "disorder.found",
      phrase: "the {inheritance} disorder caused by {@gene}",
      ask: "which {inheritance} disorder does the gene {@gene} cause",
    },
    "/hits/*/gene": {
      concept: "gene.single",
      phrase: "the gene behind the {inheritance} disorder {@disorder}",
      ask: "which gene causes the {inheritance} disorder {@disorder}",
    },
  },
  probes: [
    { input: { inheritance: "X-linked" }, expect: { "/total": 19, "/hits/0/disorder": "Bruton agammaglobulinemia" } },
    {
      input: { inheritance: "autosomal dominant", page: 2 },
      expect: { "/total": 34, "/hits/0/disorder": "Holt-Oram syndrome" },
    },
  ],
  sources: [TEXTBOOK, HUMAN_PHENOTYPES],
});

const aspect = choiceOf(["any", "molecular function", "cellular component"], "Aspect of the ontology", {
  "molecular function": "for molecular functions",
  "cellular component": "for cellular components",
});

export const ontologySearch = defineSearch({
  name: "go_term_search",
  domain: "biology",
  description: "Searches the names of Gene Ontology terms for words; hits come by the page, by alphabet.",
  input: { query: queryField('Words of the name, each from its start, such as "calcium channel"') },
  takes: {
    query: wordsOf(
      "histone",
      "polymerase",
      "kinase",
      "calcium",
      "ubiquitin",
      "peptide",
      "vesicle",
      "microtubule",
      "lipoprotein",
      "sodium",
      "chemokine",
      "ligase",
    ),
  },
  filters: { aspect: aspect.filter },
  options: { aspect: aspect.option },
  hit: {
    term: z.string().describe("Name of the term"),
    aspect: z.string().describe("Aspect that it belongs to"),
    children: z.int().describe("Number of terms directly below it"),
  },
  find: ({ query, aspect: wanted }) =>
    terms()
      .filter((term) => matchesWords(query, term.name) && (wanted === "any" || term.aspect === wanted))
      .sort((a, b) => (a.name < b.name ? -1 : 1)),
  record: ({ name, aspect, children }) => ({ term: name, aspect, children }),
  gives: {
    "/total": {
      concept: "count.relation",
      contrived: true,
      phrase:
        "the number of Gene Ontology terms| {aspect}| with {query} in their names <the July 2022 terms of well-studied human genes>",
      ask: "how many Gene Ontology terms| {aspect}| have {query} in their names",
    },
  },
  probes: [
    {
      input: { query: "histone", aspect: "cellular component" },
      expect: { "/total": 7, "/hits/0/term": "H4 histone acetyltransferase complex" },
    },
    {
      input: { query: "calcium channel", page_size: 2 },
      expect: { "/total": 13, "/hits/0/term": "L-type voltage-gated calcium channel complex" },
    },
  ],
  sources: [GENE_ONTOLOGY],
});

/** Genes that most readers know by what goes wrong with them. */
const OF_DISORDERS =
  "CFTR HTT DMD PAH FBN1 GALT F8 F9 HEXA GBA1 NF1 RB1 HBB SMN1 FMR1 ATP7B HFE FGFR3 MECP2 RET TTR".split(" ");

export const geneDossier = defineTool({
  name: "gene_dossier",
  domain: "biology",
  kind: "retrieval",
  description:
    "Reads the dossier of a human gene, a long document: where it lies, what its product does, the genes around it, and the disorders that its variants cause.",
  input: z.object({
    gene: z.string().min(2).max(20).describe('Symbol of a human gene, such as "BRCA1"'),
    neighbours: z
      .int()
      .min(0)
      .max(40)
      .default(20)
      .describe("How many genes along the chromosome to list on either side; 20 unless given"),
  }),
  output: z.object({
    title: z.string().describe("Symbol and full name"),
    location: z
      .object({
        chromosome: z.string().describe("Chromosome"),
        band: z.string().describe("Cytogenetic location"),
        strand: z.string().describe("Strand"),
        span: z.int().describe("Length in base pairs"),
      })
      .describe("Where it lies"),
    functions: z.array(z.string()).describe("Molecular functions of its product"),
    components: z.array(z.string()).describe("Parts of the cell where its product is found"),
    disorders: z
      .array(
        z.object({
          disorder: z.string().describe("Disorder"),
          inheritance: z.string().describe("How it is inherited"),
        }),
      )
      .describe("Inherited disorders that its variants cause"),
    around: z
      .array(
        z.object({
          symbol: z.string().describe("Symbol of the gene"),
          name: z.string().describe("Full name"),
          side: z.string().describe("before or after"),
          place: z.int().describe("How many places away: 1 for the next gene"),
          span: z.int().describe("Length in base pairs"),
        }),
      )
      .describe("Well-studied genes along the chromosome, nearest first"),
  }),
  takes: { gene: { concept: "gene.symbol", literals: OF_DISORDERS, literalOnly: true } },
  options: { neighbours: { concept: "count", default: 20 } },
  gives: {
    "/disorders/*/inheritance": {
      concept: "inheritance.mode",
      phrase: "the mode of inheritance of the {gene} disorder {@disorder}",
      ask: "how is the {gene} disorder {@disorder} inherited",
    },
  },
  probes: [
    { input: { gene: "BRCA1" }, expect: { "/around/0/symbol": "G6PC1", "/around/0/span": 13640 } },
    { input: { gene: "CFTR", neighbours: 3 }, expect: { "/disorders/0/inheritance": "autosomal recessive" } },
  ],
  sources: [NCBI_GENE, GENE_ONTOLOGY, TEXTBOOK, HUMAN_PHENOTYPES],
  run({ gene, neighbours }) {
    const own = findGene(gene);
    const along = genesAlong(own.chromosome);
    const at = along.indexOf(own);
    const around = Array.from({ length: neighbours }, (_, i) => i + 1).flatMap((place) =>
      (["before", "after"] as const).flatMap((side) => {
        const other = along[side === "before" ? at - place : at + place];
        return other === undefined ? [] : [{ symbol: other.symbol, name: other.name, side, place, span: other.span }];
      }),
    );
    const { symbol, name, chromosome, band, strand, span } = own;
    return {
      title: `${symbol}, ${name}`,
      location: { chromosome, band, strand, span },
      functions: names(own.functions),
      components: names(own.components),
      disorders: disorders()
        .filter((one) => one.gene === symbol)
        .map((one) => ({ disorder: one.name, inheritance: one.inheritance })),
      around,
    };
  },
});
