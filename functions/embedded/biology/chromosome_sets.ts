/**
 * What a human chromosome carries: genes for enzymes of a class, genes of inherited disorders.
 */
import { z } from "zod";
import { ToolError } from "../../tools/contract.ts";
import { nearMatches } from "../near.ts";
import { defineTool } from "../tool.ts";
import { CLASSES, disorders } from "./enzymes.ts";
import { findChromosome, findGene, genesAlong } from "./genome.ts";
import { NCBI_GENE, NCBI_TOOLKIT, TEXTBOOK } from "./sources.ts";
import { fold, only, orNull } from "./table.ts";

const chromosome = z.string().min(1).max(20).describe('Human chromosome, such as "chromosome 17"');

export const enzymeGenes = defineTool({
  name: "enzyme_genes_on_chromosome",
  domain: "biology",
  kind: "retrieval",
  description: "Lists the well-studied genes for enzymes of one top-level class that lie on a human chromosome.",
  input: z.object({
    class: z.string().min(4).max(30).describe('Top-level enzyme class in the plural, such as "hydrolases"'),
    chromosome,
  }),
  output: z.object({
    genes: z.array(z.string()).nullable().describe("Symbols of the genes, alphabetical; null if there is none"),
    count: z.int().describe("Number of the genes"),
    first: z.string().nullable().describe("The one nearest to the end of the short arm, null if there is none"),
  }),
  takes: {
    class: { concept: "enzyme.class", literals: CLASSES.slice(0, 5) },
    chromosome: { concept: "chromosome.name" },
  },
  gives: {
    "/genes": {
      contrived: true,
      concept: "gene.enzyme",
      list: "set",
      phrase: "the well-studied human genes for {class} on {chromosome}",
      ask: "which well-studied human genes on {chromosome} encode {class}",
    },
  },
  probes: [
    { input: { class: "ligases", chromosome: "chromosome 21" }, expect: { "/count": 0, "/genes": null } },
    { input: { class: "oxidoreductases", chromosome: "10" }, expect: { "/count": 4, "/first": "ALOX5" } },
  ],
  sources: [NCBI_GENE, NCBI_TOOLKIT],
  run(input) {
    const top = CLASSES.findIndex((c) => c === fold(input.class) || c === `${fold(input.class)}s`) + 1;
    if (top === 0)
      throw new ToolError(
        `class: no enzyme class called "${input.class}"; give one such as "hydrolases"${nearMatches(input.class, CLASSES)}`,
      );
    const { name } = findChromosome(input.chromosome);
    const found = genesAlong(name).filter((g) => g.ec.startsWith(`${top}.`));
    return {
      genes: orNull(found.map((g) => g.symbol).sort()),
      count: found.length,
      first: found[0]?.symbol ?? null,
    };
  },
});

export const chromosomeDisorders = defineTool({
  name: "inherited_disorders_on_chromosome",
  domain: "biology",
  kind: "retrieval",
  description: `Lists the inherited disorders of one gene whose gene lies on a human chromosome, and the one with the longest gene.`,
  input: z.object({ chromosome }),
  output: z.object({
    disorders: z.array(z.string()).nullable().describe("Names of the disorders, null if there is none"),
    count: z.int().describe("Number of the disorders"),
    longest: z
      .string()
      .nullable()
      .describe("The disorder whose gene spans most base pairs, null if there is none or two share it"),
  }),
  takes: { chromosome: { concept: "chromosome.name" } },
  gives: {
    "/disorders": {
      contrived: true,
      concept: "disorder.inherited",
      list: "set",
      phrase: "the common single-gene disorders due to genes on {chromosome}",
      ask: "which common single-gene disorders are due to genes on {chromosome}",
    },
  },
  probes: [
    { input: { chromosome: "chromosome 8" }, expect: { "/count": 1 } },
    { input: { chromosome: "X" }, expect: { "/longest": "Duchenne muscular dystrophy" } },
  ],
  sources: [TEXTBOOK, NCBI_GENE],
  run(input) {
    const { name } = findChromosome(input.chromosome);
    const found = disorders().filter((d) => findGene(d.gene).chromosome === name);
    return {
      disorders: orNull(found.map((d) => d.name)),
      count: found.length,
      longest: only(found, (d) => findGene(d.gene).span)?.name ?? null,
    };
  },
});
