/** Properties of whole simulated runs, and of what a run does about tools, domains and targets that never work. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { maxTries } from "../../../functions/coordinator/planner.ts";
import { EMPTY_QUOTA } from "../../../functions/coordinator/quota.ts";
import { reportOf } from "../../../functions/coordinator/report.ts";
import { supportOf, toolsetKey } from "../../../functions/coordinator/toolset.ts";
import type { Configuration } from "../../../functions/domain/configuration.ts";
import { pielou } from "../../../functions/domain/diversity/metrics.ts";
import { TARGETS } from "../../../functions/domain/diversity/targets.ts";
import { randomOf } from "../../../functions/lib/random.ts";
import { ToolGraph } from "../../../functions/tools/graph.ts";
import { DOMAINS, fakeGraph, fakePool, fakeTool } from "./pool.ts";
import { play } from "./simulate.ts";
import { anySpecification, draws, plan, specification } from "./specifications.ts";

const always = () => ({ certified: true });
/** Chance that depends on the ordinal alone, so that it is the same however a run is cut into waves. */
const chance = (share: number) => (c: Configuration) => ({ certified: randomOf(c.ordinal, "chance").float() < share });

describe("a run", () => {
  test("reaches its count exactly, with ordinals in a row and never two equal toolsets", () => {
    fc.assert(
      fc.property(anySpecification, fc.double({ min: 0.4, max: 1, noNaN: true }), (given, share) => {
        const spec = specification(given);
        const { state, configurations } = play(spec, fakeGraph, chance(share));
        expect(state.totals.kept).toBe(spec.count);
        expect(configurations.map((c) => c.ordinal)).toEqual([...configurations.keys()]);
        expect(new Set(configurations.map((c) => toolsetKey(c.toolset))).size).toBe(configurations.length);
      }),
      draws,
    );
  });

  test("gives up in the end when nothing can be kept", () => {
    const spec = specification({ count: 20 });
    const { state } = play(spec, fakeGraph, () => ({ certified: false }));
    expect(state.totals).toEqual({
      planned: maxTries(20),
      certified: 0,
      calls: 0,
      kept: 0,
      repeats: 0,
      dropped: { not_grounded: maxTries(20) },
    });
  });

  test("does not depend on the order in which outcomes came in", () => {
    fc.assert(
      fc.property(anySpecification, fc.nat(), (given, salt) => {
        const spec = specification(given);
        const plain = play(spec, fakeGraph, chance(0.7));
        const mixed = play(spec, fakeGraph, chance(0.7), (outcomes) => randomOf(salt).shuffle(outcomes));
        expect(JSON.stringify(mixed)).toBe(JSON.stringify(plain));
      }),
      draws,
    );
  });

  test("counts a duplicate as dropped, not as kept", () => {
    const spec = specification({ count: 40, wave: 20 });
    const { state } = play(spec, fakeGraph, (c) => ({ certified: true, duplicate: c.ordinal % 3 === 0 }));
    const { planned, certified, kept, dropped } = state.totals;
    expect([kept, certified, dropped.duplicate]).toEqual([40, planned, planned - 40]);
    expect(Object.values(state.topologies.counts).reduce((a, b) => a + b, 0)).toBe(40);
  });

  test("shares domains equally and targets by weight, at full and at uneven yield", () => {
    for (const judge of [always, (c: Configuration) => chance(c.domain === "finance" ? 0.4 : 0.9)(c)]) {
      const { state } = play(specification({ count: 560, wave: 64 }), fakeGraph, judge);
      for (const domain of DOMAINS) expect(Math.abs((state.domains[domain]?.kept ?? 0) - 112)).toBeLessThanOrEqual(4);
      for (const { id, weight } of TARGETS) {
        const total = TARGETS.reduce((sum, t) => sum + t.weight, 0);
        expect(Math.abs((state.targets[id]?.kept ?? 0) - (560 * weight) / total)).toBeLessThanOrEqual(5);
      }
    }
  });

  test("deficits shrink: the worst domain is never further behind at the end than in the middle", () => {
    const judge = chance(0.6);
    const gap = (count: number) => {
      const { domains } = play(specification({ count, wave: 25 }), fakeGraph, judge).state;
      const kept = DOMAINS.map((domain) => domains[domain]?.kept ?? 0);
      return (Math.max(...kept) - Math.min(...kept)) / count;
    };
    const late = gap(400);
    expect(late).toBeLessThan(gap(50) + 0.01);
    expect(late).toBeLessThan(0.02);
  });

  test("gets every tool into a solution within half as many tasks again as there are tools, and uses all evenly", () => {
    const tools = fakeGraph.pool.tools.length;
    const { state } = play(specification({ count: 1.5 * tools, wave: 20 }), fakeGraph, always);
    const kept = fakeGraph.pool.tools.map((t) => state.tools[t.name]?.kept ?? 0);
    expect(Math.min(...kept)).toBeGreaterThan(0);
    expect(pielou(kept)).toBeGreaterThan(0.95);
  });

  test("spreads seeds and exemplars", () => {
    const { state } = play(specification({ count: 300 }), fakeGraph, always);
    const tries = fakeGraph.pool.seeds.map((s) => state.seeds[`${s.domain}/${s.kind}/${s.name}`]?.tries ?? 0);
    expect(tries.filter((n) => n > 0).length).toBeGreaterThan(190);
    expect(Math.max(...tries)).toBeLessThanOrEqual(3);
    const offered = fakeGraph.pool.exemplars.map((e) => state.exemplars[e.id]?.offered ?? 0);
    expect(Math.min(...offered)).toBeGreaterThan(0);
    expect(pielou(offered)).toBeGreaterThan(0.95);
  });
});

describe("what never works", () => {
  test("a hopeless tool is given up after as many tries as the quotas say, and reported with its reason", () => {
    const hopeless = "biology_step1_2";
    const spec = specification({ count: 600, quotas: { patience: 7 } });
    const { configurations, state } = play(spec, fakeGraph, (c) => ({
      certified: c.focus !== hopeless,
      never: hopeless,
    }));
    expect(configurations.filter((c) => c.focus === hopeless)).toHaveLength(7);
    expect(state.totals.kept).toBe(600);
    expect(reportOf(state, spec, fakeGraph).unreachable).toEqual([
      { quota: "tool", name: hopeless, tries: 7, kept: 0, reason: "no chain of calls led to it" },
    ]);
  });

  test("a tool that fails nine times in ten gets less work than the others, and the report says so", () => {
    const weak = "biology_step1_2";
    let tries = 0;
    const spec = specification({ count: 4_000, quotas: { patience: 1_000 } });
    const { state } = play(spec, fakeGraph, (c) => {
      if (c.focus !== weak) return { certified: true, never: weak };
      tries += 1;
      return { certified: tries % 10 === 0, never: weak };
    });
    const strong = state.tools.biology_step1_1;
    expect(state.tools[weak]?.kept).toBeLessThan((strong?.kept ?? 0) / 2);
    expect(reportOf(state, spec, fakeGraph).held_back.map(({ name }) => name)).toEqual([weak]);
  });

  test("a tool that others lead to and that leads to nothing is seldom a focus where quotas are narrow", () => {
    const end = "biology_step1_2";
    const triesOf = (quotas: object) => {
      const spec = specification({ count: 600, domains: ["biology"], quotas });
      const { state } = play(spec, fakeGraph, (c) => ({ certified: c.focus !== end }));
      expect(state.totals.kept).toBe(600);
      expect(state.tools[end]?.kept).toBeGreaterThan(0);
      return state.tools[end]?.tries ?? expect.fail(end);
    };
    const wide = triesOf({});
    for (const quotas of [{ calls: { min: 2, max: 12 } }, { new_graphs: true }]) {
      expect(triesOf(quotas)).toBeGreaterThan(0);
      expect(triesOf(quotas)).toBeLessThan(wide / 2);
    }
  });

  test.each([
    ["domain", (c: Configuration) => c.domain !== "medicine"],
    ["target", (c: Configuration) => c.target !== "chain_3"],
  ])("a hopeless %s does not keep a run from its count", (_what, works) => {
    const { state } = play(specification({ count: 200 }), fakeGraph, (c) => ({ certified: works(c) }));
    expect(state.totals.kept).toBe(200);
  });

  test("a specification that the pool has nothing for is refused", () => {
    const pool = fakePool();
    const none = new ToolGraph({ ...pool, tools: pool.tools.filter((t) => t.domain !== "finance") });
    expect(() => plan(specification({ domains: ["finance"] }), 1, EMPTY_QUOTA, 0, none)).toThrow(/finance/);
    expect(() => plan(specification(), 1, EMPTY_QUOTA, 0, new ToolGraph({ ...pool, seeds: [] }))).toThrow(/seeds/);
    expect(() => plan(specification(), 1, EMPTY_QUOTA, 0, new ToolGraph({ ...pool, exemplars: [] }))).toThrow(
      /exemplars/,
    );
  });

  test("a pool smaller than a toolset gives all it has, over and over", () => {
    const { tools, ...rest } = fakePool(1);
    const small = new ToolGraph({ tools: tools.slice(0, 6), ...rest });
    for (const c of plan(specification(), 10, EMPTY_QUOTA, 0, small))
      expect(c.toolset.toSorted()).toEqual(
        tools
          .slice(0, 6)
          .map((t) => t.name)
          .sort(),
      );
  });

  test("a focus that needs two different feeders gets both", () => {
    const { tools, ...rest } = fakePool();
    const join = fakeTool("general_join", "general", { year: "year", mass: "mass.molar" }, { "/value": "count" });
    const graph = new ToolGraph({ tools: [...tools, join], ...rest });
    expect(graph.feederPath(join.name, randomOf(0))).toEqual([]);
    const support = supportOf(graph, join, randomOf(0));
    expect(support.at(-1)).toBe(join.name);
    for (const field of ["year", "mass"])
      expect(graph.feedersOf(join, field).some((f) => support.includes(f.tool.name))).toBe(true);
  });
});
