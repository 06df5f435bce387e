/**
 * The embedded pool as a whole: its large domains stay large, of both kinds and chained to one another; a domain beside them
 * may be small, if chains lead to it and on from it. `npm run tools -- --graph` prints the figures that are bounded here.
 */
import { describe, expect, test } from "vitest";
import { graphFacts } from "../../functions/tools/graph_facts.ts";
import { DOMAINS, EXEMPLARS, POOL } from "../support/embedded.ts";

const TOOLS_MIN = 320;
const LARGE_DOMAINS = {
  general: 70,
  academia: 45,
  biology: 70,
  finance: 65,
  medicine: 60,
};
const LARGE = Object.keys(LARGE_DOMAINS);
const DOMAIN_SEEDS_MIN = 2000;
const DOMAIN_EXEMPLARS_MIN = 12;
const DOMAIN_FAMILIES_MIN = 8;
const EXEMPLARS_MIN = 300;
const FAMILIES_MIN = 12;
/**
 * Shares of the pool's tools: of those that chain with another, and of those that all chain together. A tool that only states
 * what people would state to it stands alone.
 */
const CHAINED_MIN = 0.84;
const TOGETHER_MIN = 0.71;
/** Tools in the shortest chain between two domains: as many as a task may call on the way to its focus, and the one after it. */
const CHAIN_MAX = 5;
/** Others of the large domains with whose tools those of one exchange values. */
const NEIGHBOURS_MIN = 3;

const facts = graphFacts(POOL.graph);

describe.each(Object.entries(LARGE_DOMAINS))("large domain %s", (domain, least) => {
  const { tools, kinds, seeds } = facts.domains[domain] ?? expect.fail(domain);

  test("has its least number of tools, a third of each kind or more", () => {
    expect(tools).toBeGreaterThanOrEqual(least);
    expect(kinds.retrieval + kinds.processing).toBe(tools);
    for (const count of Object.values(kinds)) expect(count / tools).toBeGreaterThanOrEqual(1 / 3);
  });

  test("has seeds enough", () => {
    expect(seeds).toBeGreaterThanOrEqual(DOMAIN_SEEDS_MIN);
  });

  test("has exemplars enough, of several families", () => {
    const mine = EXEMPLARS.filter((exemplar) => exemplar.domain === domain);
    expect(mine.length).toBeGreaterThanOrEqual(DOMAIN_EXEMPLARS_MIN);
    expect(new Set(mine.map(({ family }) => family)).size).toBeGreaterThanOrEqual(DOMAIN_FAMILIES_MIN);
  });

  test.each(LARGE)("has a chain to domain %s", (to) => {
    expect(facts.shortest[domain]?.[to]).not.toBeNull();
    expect(facts.shortest[domain]?.[to]).toBeLessThanOrEqual(CHAIN_MAX);
  });
});

test.each(DOMAINS)("chains lead to domain %s from another, and on from it to another", (domain) => {
  const others = DOMAINS.filter((other) => other !== domain);
  const short = (tools: number | null | undefined) => tools !== null && tools !== undefined && tools <= CHAIN_MAX;
  expect(others.filter((other) => short(facts.shortest[other]?.[domain]))).not.toEqual([]);
  expect(others.filter((other) => short(facts.shortest[domain]?.[other]))).not.toEqual([]);
});

test.each(LARGE)("tools of %s take from, or give to, those of most other large domains", (one) => {
  const exchanges = (other: string) =>
    [facts.between[one]?.[other], facts.between[other]?.[one]].some((pairs) => pairs !== undefined && pairs > 0);
  expect(LARGE.filter((other) => other !== one && exchanges(other)).length).toBeGreaterThanOrEqual(NEIGHBOURS_MIN);
});

test("the pool has tools, exemplars and families of exemplars enough", () => {
  expect(facts.tools).toBeGreaterThanOrEqual(TOOLS_MIN);
  expect(facts.exemplars).toBeGreaterThanOrEqual(EXEMPLARS_MIN);
  expect(facts.families).toBeGreaterThanOrEqual(FAMILIES_MIN);
});

test("most tools chain, and with one another", () => {
  expect(facts.chained / facts.tools).toBeGreaterThanOrEqual(CHAINED_MIN);
  expect(facts.component / facts.tools).toBeGreaterThanOrEqual(TOGETHER_MIN);
});
