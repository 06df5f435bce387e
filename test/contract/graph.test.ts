/**
 * The embedded pool as a whole: large enough in every domain, of both kinds, and chained within and across domains.
 * `npm run tools -- --graph` prints the figures that are bounded here.
 */
import { describe, expect, test } from "vitest";
import type { Domain } from "../../functions/domain/schema.ts";
import { graphFacts } from "../../functions/tools/graph_facts.ts";
import { DOMAINS, POOL } from "../support/embedded.ts";

const TOOLS_MIN = 320;
const DOMAIN_TOOLS_MIN: Readonly<Record<Domain, number>> = {
  general: 70,
  academia: 45,
  biology: 70,
  finance: 65,
  medicine: 60,
};
const DOMAIN_SEEDS_MIN = 2000;
const EXEMPLARS_MIN = 300;
const FAMILIES_MIN = 12;
/** Share of the pool's tools. */
const CHAINED_MIN = 0.9;
/** Tools in the shortest chain between two domains: as many as a task may call on the way to its focus. */
const CHAIN_MAX = 4;

const facts = graphFacts(POOL.graph);

describe.each(DOMAINS)("domain %s", (domain) => {
  const { tools, kinds, seeds } = facts.domains[domain] ?? expect.fail(domain);

  test("has its least number of tools, a third of each kind or more", () => {
    expect(tools).toBeGreaterThanOrEqual(DOMAIN_TOOLS_MIN[domain] ?? Number.NaN);
    expect(kinds.retrieval + kinds.processing).toBe(tools);
    for (const count of Object.values(kinds)) expect(count / tools).toBeGreaterThanOrEqual(1 / 3);
  });

  test("has seeds enough", () => {
    expect(seeds).toBeGreaterThanOrEqual(DOMAIN_SEEDS_MIN);
  });

  test.each(DOMAINS)("has a chain to domain %s", (to) => {
    expect(facts.shortest[domain]?.[to]).not.toBeNull();
    expect(facts.shortest[domain]?.[to]).toBeLessThanOrEqual(CHAIN_MAX);
  });
});

test.each(DOMAINS.flatMap((one, i) => DOMAINS.slice(i + 1).map((other) => [one, other] as const)))(
  "a tool of %s or %s takes what one of the other gives",
  (one, other) => {
    const between = [facts.between[one]?.[other], facts.between[other]?.[one]];
    expect(between.some((pairs) => pairs !== undefined && pairs > 0)).toBe(true);
  },
);

test("the pool has tools, exemplars and families of exemplars enough", () => {
  expect(facts.tools).toBeGreaterThanOrEqual(TOOLS_MIN);
  expect(facts.exemplars).toBeGreaterThanOrEqual(EXEMPLARS_MIN);
  expect(facts.families).toBeGreaterThanOrEqual(FAMILIES_MIN);
});

test("nine tools in ten chain, and with one another", () => {
  expect(facts.chained / facts.tools).toBeGreaterThanOrEqual(CHAINED_MIN);
  expect(facts.component / facts.tools).toBeGreaterThanOrEqual(CHAINED_MIN);
});
