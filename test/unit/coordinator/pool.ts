/** A made-up pool of known structure, so that quota tests do not move when the real pool grows. */
import { type Domain, FAMILIES, type Json } from "../../../functions/domain/schema.ts";
import { conceptChaining } from "../../../functions/embedded/concept_chaining.ts";
import type { ConceptName } from "../../../functions/embedded/concepts/index.ts";
import type { EmbeddedTool, Gives, Takes } from "../../../functions/embedded/tool.ts";
import { type PoolContent, ToolGraph } from "../../../functions/tools/graph.ts";

type Field = ConceptName | Takes;

export function fakeTool(
  name: string,
  domain: Domain,
  takes: Record<string, Field>,
  gives: Record<string, ConceptName | Gives>,
  more: Partial<EmbeddedTool> = {},
): EmbeddedTool {
  return {
    name,
    domain,
    kind: "retrieval",
    description: `A made-up tool that is called ${name}`,
    input: {},
    output: {},
    source: "made",
    effect: "pure",
    takes: Object.fromEntries(Object.entries(takes).map(([k, f]) => [k, typeof f === "string" ? { concept: f } : f])),
    gives: Object.fromEntries(
      Object.entries(gives).map(([k, g]) => [k, typeof g === "string" ? { concept: g, phrase: "the thing" } : g]),
    ),
    probes: [],
    sources: [],
    call: () => ({}),
    ...more,
  };
}

/** The entity that each domain's seeds are, and the concepts its tools chain over. */
type Chain = readonly [ConceptName, ConceptName, ConceptName, ConceptName];
const CHAINS = {
  general: ["country.name", "city.name", "language.name", "count"],
  academia: ["person.scholar", "year", "ratio", "percent"],
  biology: ["gene.symbol", "word.english", "mass.gram", "length.metre"],
  finance: ["currency.code", "money.usd", "percent", "ratio"],
  medicine: ["compound.name", "formula.molecular", "mass.molar", "duration.day"],
} as const satisfies Record<Domain, Chain>;
export const DOMAINS = Object.keys(CHAINS) as (keyof typeof CHAINS)[];

/** A pool whose tools say of their fields what embedded ones do. */
export interface FakePool extends PoolContent {
  readonly tools: readonly EmbeddedTool[];
}

/** Tools a domain: `length` tools of each of four steps of its chain, and two generic ones. */
export function fakePool(length = 4, seeds = 40): FakePool {
  const tools = DOMAINS.flatMap((domain) => {
    const [first, second, third, fourth] = CHAINS[domain];
    const steps: [ConceptName, ConceptName][] = [
      [first, second],
      [second, third],
      [third, fourth],
      [fourth, first],
    ];
    return [
      ...steps.flatMap(([from, to], step) =>
        Array.from({ length }, (_, i) => fakeTool(`${domain}_step${step}_${i}`, domain, { a: from }, { "/value": to })),
      ),
      fakeTool(`${domain}_compare`, domain, { a: "number", b: "number" }, { "/value": "ratio" }, COMPARISON),
      fakeTool(`${domain}_letters`, domain, { a: "text" }, { "/value": "count" }, { kind: "processing" }),
    ];
  });
  return {
    tools,
    seeds: DOMAINS.flatMap((domain) =>
      Array.from({ length: seeds }, (_, i) => ({
        name: `${domain} ${i}`,
        domain,
        kind: i % 2 === 0 ? "thing" : "other thing",
        values: { [CHAINS[domain][0]]: `${domain} ${i}` } as Record<string, Json>,
      })),
    ),
    exemplars: DOMAINS.flatMap((domain) =>
      Array.from({ length: 14 }, (_, i) => ({
        id: `${domain}-${i}`,
        domain,
        family: FAMILIES[i % FAMILIES.length] ?? "lookup",
        question: `A question of form ${i} in ${domain}?`,
      })),
    ),
    chaining: conceptChaining,
  };
}
const COMPARISON = { kind: "processing", alike: [["a", "b"]] } as const;

export const fakeGraph = new ToolGraph(fakePool());
