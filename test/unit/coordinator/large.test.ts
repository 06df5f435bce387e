/** Pools too large to be ranked as a whole: toolsets are drawn from samples, and what holds for small pools holds all the same. */
import { describe, expect, test } from "vitest";
import { toolsetKey } from "../../../functions/coordinator/toolset.ts";
import { pielou } from "../../../functions/domain/diversity/metrics.ts";
import { canFeed, conceptChaining } from "../../../functions/embedded/concept_chaining.ts";
import { seedFits } from "../../../functions/tools/chaining.ts";
import { ToolGraph } from "../../../functions/tools/graph.ts";
import { DOMAINS, fakePool } from "./pool.ts";
import { play } from "./simulate.ts";
import { plan, specification } from "./specifications.ts";

/** 1,050 tools. */
const large = new ToolGraph(fakePool(52));
const always = () => ({ certified: true });

describe("a large pool", () => {
  const spec = specification({ seed: 8, toolset: { min: 18, max: 30 } });
  const planned = plan(spec, 100, undefined, 0, large);

  test("gives toolsets of the size asked for, with the path to the focus and consumers of it", () => {
    expect(large.pool.tools.length).toBeGreaterThan(1_000);
    for (const { toolset, focus, seed } of planned) {
      expect(toolset.length).toBeGreaterThanOrEqual(18);
      expect(toolset.length).toBeLessThanOrEqual(30);
      expect(new Set(toolset).size).toBe(toolset.length);
      const tool = large.find(focus ?? "") ?? expect.fail("no focus");
      expect(toolset).toContain(tool.name);
      const consumers = new Set(large.consumersOf(tool).map(({ name }) => name));
      expect(toolset.filter((name) => consumers.has(name)).length).toBeGreaterThan(0);
      const starters = toolset.filter((name) =>
        [large.find(name) ?? []]
          .flat()
          .some((tool) => Object.values(large.takesOf(tool)).some((takes) => seedFits(conceptChaining, seed, takes))),
      );
      expect(starters.length).toBeGreaterThan(1);
    }
  });

  test("has mostly tools of the task's domain, and other ones", () => {
    const shares = planned.map(
      ({ toolset, domain }) => toolset.filter((name) => name.startsWith(domain)).length / toolset.length,
    );
    const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
    expect(mean).toBeGreaterThan(0.5);
    expect(mean).toBeLessThan(0.7);
  });

  test("is planned the same again, and no toolset twice", () => {
    expect(plan(spec, 100, undefined, 0, large)).toEqual(planned);
    expect(new Set(planned.map(({ toolset }) => toolsetKey(toolset))).size).toBe(planned.length);
  });

  test("is offered and used evenly", () => {
    const { state } = play(specification({ count: 1_575, wave: 250 }), large, always);
    const tallies = large.pool.tools.map(({ name }) => state.tools[name]);
    const rare = tallies.filter((tally) => (tally?.kept ?? 0) === 0).length;
    expect(rare).toBe(0);
    expect(pielou(tallies.map((tally) => tally?.offered ?? 0))).toBeGreaterThan(0.95);
    for (const domain of DOMAINS) expect(Math.abs((state.domains[domain]?.kept ?? 0) - 315)).toBeLessThanOrEqual(1);
  });
});

describe("a large domain", () => {
  test("has its focuses chosen from samples, and still none twice before the others had their turn", () => {
    const graph = new ToolGraph(fakePool(260));
    expect(graph.toolsOf("biology").length).toBe(1_042);
    const focuses = plan(specification({ domains: ["biology"] }), 250, undefined, 0, graph).map(({ focus }) => focus);
    expect(new Set(focuses).size).toBe(250);
  });
});

describe("what takes a value", () => {
  test("is looked up as going through the pool would find it, in the order of the pool", () => {
    const { tools, seeds } = fakePool(3);
    const graph = new ToolGraph(fakePool(3));
    for (const tool of tools) {
      const found = tools.filter(
        (other) =>
          other.name !== tool.name &&
          Object.values(other.takes).some((takes) => Object.values(tool.gives).some((gives) => canFeed(gives, takes))),
      );
      expect(graph.consumersOf(tool).map(({ name }) => name)).toEqual(found.map(({ name }) => name));
    }
    for (const seed of seeds) {
      const found = tools.filter((tool) =>
        Object.values(tool.takes).some((takes) => seedFits(conceptChaining, seed, takes)),
      );
      expect(graph.consumersOfSeed(seed).map(({ name }) => name)).toEqual(found.map(({ name }) => name));
    }
  });
});
