/** Made-up pools of any size for benchmarks: tools that chain over the concepts of their domain, and seeds to start from. */

import { type Domain, type Exemplar, FAMILIES, type Seed } from "../domain/schema.ts";
import { conceptChaining } from "../embedded/concept_chaining.ts";
import { CONCEPTS, type ConceptName } from "../embedded/concepts/index.ts";
import type { EmbeddedTool } from "../embedded/tool.ts";
import { type Random, randomOf } from "../lib/random.ts";
import type { PoolContent } from "../tools/graph.ts";

/** As many as the embedded pool has. */
export const DOMAINS = ["general", "academia", "biology", "finance", "medicine"];

/** About what the embedded pool has; a larger pool of remote tools brings few seeds of its own. */
const SEEDS = 15_000;
const EXEMPLARS = 350;
/** Of so many tools one takes any two numbers, as comparisons do. */
const TOOLS_PER_COMPARISON = 50;
/** Tools a concept, at least: a small pool chains over few concepts, a large one over all there are. */
const TOOLS_PER_CONCEPT = 6;
/** Of the concepts of a domain, the share that seeds hold. */
const SEEDED = 0.4;

/** A pool of `size` tools, the same at every call. */
export function madePool(size: number): PoolContent {
  const random = randomOf(size, "made pool");
  const concepts = conceptsByDomain(size, random);
  return {
    tools: Array.from({ length: size }, (_, i) => madeTool(i, concepts[i % DOMAINS.length] ?? [], random)),
    seeds: Array.from({ length: SEEDS }, (_, i) => madeSeed(i, concepts[i % DOMAINS.length] ?? [])),
    exemplars: Array.from({ length: EXEMPLARS }, (_, i) => madeExemplar(i)),
    chaining: conceptChaining,
  };
}

/** In the order of `DOMAINS`; kinds of things, not the roots that everything descends from. */
function conceptsByDomain(size: number, random: Random): ConceptName[][] {
  const named = Object.entries(CONCEPTS).flatMap(([name, concept]) =>
    "parent" in concept ? [name as ConceptName] : [],
  );
  const some = random.sample(named, Math.ceil(size / TOOLS_PER_CONCEPT));
  return DOMAINS.map((_, d) => some.filter((__, i) => i % DOMAINS.length === d));
}

const domainOf = (i: number): Domain => DOMAINS[i % DOMAINS.length] ?? "general";

/** Most tools lead from one concept of their domain to another one. */
function madeTool(i: number, concepts: readonly ConceptName[], random: Random): EmbeddedTool {
  const isComparison = i % TOOLS_PER_COMPARISON === 0;
  return {
    name: `tool_${i}`,
    domain: domainOf(i),
    kind: isComparison ? "processing" : "retrieval",
    description: `The made-up tool number ${i}`,
    input: {},
    output: {},
    source: "made",
    effect: "pure",
    takes: isComparison
      ? { a: { concept: "number" }, b: { concept: "number" } }
      : { a: { concept: random.pick(concepts) } },
    gives: { "/value": { concept: isComparison ? "ratio" : random.pick(concepts), phrase: "the thing" } },
    ...(isComparison ? { alike: [["a", "b"]] } : {}),
    probes: [],
    sources: [],
    call: () => ({}),
  };
}

function madeSeed(i: number, concepts: readonly ConceptName[]): Seed {
  const held = Math.max(1, Math.floor(concepts.length * SEEDED));
  const concept = concepts[Math.floor(i / DOMAINS.length) % held] ?? "text";
  return { name: `seed ${i}`, domain: domainOf(i), kind: "thing", values: { [concept]: `value ${i}` } };
}

function madeExemplar(i: number): Exemplar {
  const family = FAMILIES[i % FAMILIES.length] ?? "lookup";
  return { id: `exemplar-${i}`, domain: domainOf(i), family, question: `What is the made-up thing number ${i}?` };
}
