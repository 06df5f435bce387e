/** Figures of graphs that are small enough to count by hand. */
import { expect, test } from "vitest";
import { conceptChaining } from "../../../functions/embedded/concept_chaining.ts";
import { ToolGraph } from "../../../functions/tools/graph.ts";
import { graphFacts } from "../../../functions/tools/graph_facts.ts";
import { capital, EXEMPLARS, people, small, streets } from "../embedded/teacher/world.ts";

/** Gene to country: a domain that reaches the last one only by way of another. */
const home = small(
  "home_of",
  { gene: "gene.symbol" },
  { "/country": { concept: "country.name", phrase: "the country of {gene}" } },
  () => ({ country: "Chad" }),
  { domain: "biology" },
);
const half = small(
  "half_of",
  { count: "count" },
  { "/half": { concept: "ratio", phrase: "the half of {count}" } },
  () => ({ half: 1 }),
  { domain: "finance", kind: "processing" },
);
const lonely = small(
  "colour_of",
  { star: "star.name" },
  { "/colour": { concept: "tag", phrase: "the colour of {star}" } },
  () => ({ colour: "red" }),
  { domain: "academia" },
);

const facts = graphFacts(
  new ToolGraph({
    tools: [capital, people, streets, home, half, lonely],
    seeds: [{ name: "Chad", domain: "general", kind: "country", values: { "country.name": "Chad" } }],
    exemplars: EXEMPLARS,
    chaining: conceptChaining,
  }),
);

test("tools, kinds, seeds, concepts", () => {
  expect(facts.tools).toBe(6);
  // country, city, count, gene, ratio, star, tag
  expect(facts.concepts).toBe(7);
  expect(facts.domains.general).toMatchObject({ tools: 3, kinds: { retrieval: 3, processing: 0 }, seeds: 1 });
  expect(facts.domains.finance).toMatchObject({ tools: 1, kinds: { retrieval: 0, processing: 1 }, seeds: 0 });
  expect(facts.exemplars).toBe(EXEMPLARS.length);
  expect(facts.families).toBe(new Set(EXEMPLARS.map((exemplar) => exemplar.family)).size);
});

test("pairs: gene to capital, capital to people and streets, both of these to half", () => {
  expect(facts.pairs).toBe(5);
  expect(facts.between.general).toEqual({ general: 2, academia: 0, biology: 0, finance: 2 });
  expect(facts.between.biology?.general).toBe(1);
  expect(facts.chained).toBe(5);
  expect(facts.component).toBe(5);
});

test("the shortest chain between domains may pass through a third", () => {
  expect(facts.shortest.general).toEqual({ general: 2, academia: null, biology: null, finance: 2 });
  // gene, country, city, count, half: four tools
  expect(facts.shortest.biology?.finance).toBe(4);
  expect(facts.shortest.academia?.academia).toBeNull();
});

test("a pool without tools has neither pairs nor chains", () => {
  const none = graphFacts(new ToolGraph({ tools: [], seeds: [], exemplars: [], chaining: conceptChaining }));
  expect(none).toMatchObject({ tools: 0, pairs: 0, chained: 0, component: 0 });
});
