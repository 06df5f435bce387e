/** Quotas that a specification states: shares that come out, bounds that hold, and what is refused. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { composeWave } from "../../../functions/coordinator/planner.ts";
import { countWave, EMPTY_QUOTA, type QuotaState, seedKey } from "../../../functions/coordinator/quota.ts";
import { reportOf } from "../../../functions/coordinator/report.ts";
import { callsOf, findTarget, TARGETS } from "../../../functions/domain/diversity/targets.ts";
import { runSpecificationSchema } from "../../../functions/domain/run.ts";
import { ToolGraph } from "../../../functions/tools/graph.ts";
import { DOMAINS, fakeGraph, fakePool } from "./pool.ts";
import { outcomeOf, play } from "./simulate.ts";
import { draws, plan, specification } from "./specifications.ts";

const always = () => ({ certified: true });
const share = <T>(items: readonly T[], holds: (item: T) => boolean) => items.filter(holds).length / items.length;

describe("shares", () => {
  test("by domain come out as weighted, to within one task", () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 5, maxLength: 5 }), (weights) => {
        const domains = Object.fromEntries(DOMAINS.map((domain, i) => [domain, weights[i]]));
        const { state } = play(specification({ count: 300, quotas: { domains } }), fakeGraph, always);
        const all = weights.reduce((sum, weight) => sum + weight, 0);
        for (const [i, domain] of DOMAINS.entries())
          expect(Math.abs((state.domains[domain]?.kept ?? 0) - (300 * (weights[i] ?? 0)) / all)).toBeLessThan(1.5);
      }),
      draws,
    );
  });

  test("by pool come out as stated, by the pool of the focus, whatever domains the pools have", () => {
    const { pool } = fakeGraph;
    // One pool has two domains, one has three of which one is also the other's.
    const sourceOf = (domain: string, name: string) =>
      domain === "general" ? (name.endsWith("0") ? "atlas" : "shop") : domain === "academia" ? "atlas" : "shop";
    const tools = pool.tools.map((tool) => ({ ...tool, source: sourceOf(tool.domain, tool.name) }));
    const graph = new ToolGraph({ ...pool, tools });
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 95 }), (percent) => {
        const pools = [
          { name: "atlas", share: percent / 100 },
          { name: "shop", share: 1 - percent / 100 },
        ];
        const spec = specification({ count: 200, pools });
        const { state, configurations } = play(spec, graph, always);
        const report = reportOf(state, spec, graph);
        for (const { name, share: wanted } of pools) {
          const row = report.pools.find(({ pool }) => pool === name);
          expect(Math.abs((row?.kept ?? 0) - 200 * wanted)).toBeLessThan(1.5);
          expect(row?.wanted).toBeCloseTo(200 * wanted, 3);
        }
        const of = new Map(tools.map(({ name, source }) => [name, source]));
        for (const { focus, pool } of configurations) expect(of.get(focus ?? "")).toBe(pool);
        expect(report.domains.reduce((sum, { wanted }) => sum + wanted, 0)).toBeCloseTo(200, 1);
      }),
      draws,
    );
  });

  test("of pools are 1 together, of each once, and of none beside them", () => {
    const issues = (given: object) =>
      runSpecificationSchema
        .safeParse({ domains: DOMAINS, ...given })
        .error?.issues.map(({ path, message }) => `${path.join(".")}: ${message}`);
    const half = { name: "atlas", share: 0.5 };
    expect(issues({ pools: [half] })).toEqual(["pools: expected shares that are 1 together, not 0.5"]);
    expect(issues({ pools: [half, half] })).toEqual(["pools.1.name: expected each pool once"]);
    expect(issues({ pools: [{ name: "a,b", share: 1 }] })).toEqual([
      "pools.0.name: expected the name of one pool: `pools` takes several",
    ]);
    const both = [half, { name: "shop", share: 0.5 }];
    expect(issues({ pool: "atlas", pools: both })).toEqual(["pool: expected no pool beside pools"]);
    expect(issues({ sampling: "uniform", pools: both })?.[0]).toMatch(/^sampling: expected coordinator/);
    expect(issues({ pools: both })).toBeUndefined();
  });

  test("by target, by tool and by answer type come out as weighted; nought is never planned", () => {
    const spec = specification({
      count: 600,
      quotas: {
        targets: Object.fromEntries(TARGETS.map(({ id }) => [id, id === "chain_4" ? 3 : id === "fan_in" ? 1 : 0])),
        tools: { biology_step0_1: 3, biology_step0_2: 0 },
        answers: { number: 0, text: 3, date: 1, time: 0, list: 0, set: 0, record: 0 },
      },
    });
    const { pool } = fakeGraph;
    const graph = new ToolGraph({ ...pool, tools: pool.tools.filter(({ name }) => name !== "biology_step0_2") });
    const { configurations, state } = play(spec, graph, always);
    expect(share(configurations, (c) => c.target === "chain_4")).toBeCloseTo(0.75, 2);
    expect(share(configurations, (c) => c.target === "fan_in")).toBeCloseTo(0.25, 2);
    expect(share(configurations, (c) => c.answer === "text")).toBeCloseTo(0.75, 2);
    expect(share(configurations, (c) => c.answer === "date")).toBeCloseTo(0.25, 2);
    const kept = (name: string) => state.tools[name]?.kept ?? 0;
    expect(kept("biology_step0_1") / kept("biology_step0_0")).toBeGreaterThan(2);
    const report = reportOf(state, spec, graph);
    expect(report.targets.map(({ target, wanted }) => [target, wanted])).toEqual([
      ["chain_4", 450],
      ["fan_in", 150],
    ]);
    expect(report.answers.find(({ answer }) => answer === "text")).toMatchObject({ wanted: 450 });
  });

  test("by exemplar family: one of nought is never offered", () => {
    const spec = specification({ quotas: { families: { lookup: 0, list: 0, record: 5 } } });
    const offered = plan(spec, 60).flatMap((c) => c.exemplars);
    const familyOf = new Map(fakeGraph.pool.exemplars.map(({ id, family }) => [id, family]));
    expect(offered.every((id) => !["lookup", "list"].includes(familyOf.get(id) ?? ""))).toBe(true);
    expect(share(offered, (id) => familyOf.get(id) === "record")).toBeGreaterThan(0.15);
  });
});

describe("bounds", () => {
  test("targets plan as many calls as are allowed", () => {
    const { configurations } = play(specification({ quotas: { calls: { min: 3, max: 5 } } }), fakeGraph, always);
    for (const { target } of configurations) {
      const found = findTarget(target);
      expect(found && callsOf(found)).toBeGreaterThanOrEqual(3);
      expect(found && callsOf(found)).toBeLessThanOrEqual(5);
    }
  });

  test("a seed starts no more kept tasks than allowed, and the run ends short when none is left", () => {
    const graph = new ToolGraph(fakePool(4, 10));
    const { configurations, state } = play(specification({ count: 150, quotas: { seed_uses: 2 } }), graph, always);
    const uses = new Map<string, number>();
    for (const { seed } of configurations) uses.set(seedKey(seed), (uses.get(seedKey(seed)) ?? 0) + 1);
    expect(Math.max(...uses.values())).toBe(2);
    expect(state.totals.kept).toBeLessThanOrEqual(100);
    expect(state.totals.kept).toBeGreaterThan(90);
  });

  test("a tool that every task would end in is held to its share of calls", () => {
    const popular = "general_compare";
    const spec = specification({ count: 1_500, quotas: { tool_share: 0.06 } });
    let state: QuotaState = EMPTY_QUOTA;
    for (let wave = 0; state.totals.kept < spec.count; wave++) {
      const planned = composeWave(state, spec, wave, 64, fakeGraph, () => false);
      const outcomes = planned.map((c) => {
        const outcome = outcomeOf(c, true);
        const extra = c.toolset.includes(popular) && c.focus !== popular;
        const use = { tool: popular, called: 1, succeeded: 1, in_solution: 1 };
        return extra ? { ...outcome, uses: [...outcome.uses.filter(({ tool }) => tool !== popular), use] } : outcome;
      });
      state = countWave(state, outcomes, planned, new Set());
    }
    const { share: used } = reportOf(state, spec, fakeGraph).tools.find(({ tool }) => tool === popular) ?? { share: 1 };
    expect(used).toBeGreaterThan(0.03);
    expect(used).toBeLessThan(0.06);
  });
});

describe("uniform sampling", () => {
  test("draws what the run's seed says whatever has been kept, prefers nothing, and keeps to one domain", () => {
    const spec = specification({ sampling: "uniform", seed: 4, toolset: { min: 15, max: 18 } });
    const { state } = play(spec, fakeGraph, always);
    const first = plan(spec, 40);
    const later = composeWave({ ...state, totals: EMPTY_QUOTA.totals }, spec, 0, 40, fakeGraph, () => true);
    expect(later).toEqual(first);
    for (const { toolset, domain, focus, answer } of first) {
      expect([focus, answer]).toEqual([null, null]);
      expect(toolset.every((name) => fakeGraph.find(name)?.domain === domain)).toBe(true);
      expect(toolset.length).toBeGreaterThanOrEqual(15);
    }
    expect(new Set(first.map(({ domain }) => domain)).size).toBe(5);
  });
});

describe("a specification", () => {
  test.each([
    [{ domains: ["biology"], quotas: { domains: { finance: 1 } } }, "quotas.domains.finance"],
    [{ quotas: { domains: Object.fromEntries(DOMAINS.map((domain) => [domain, 0])) } }, "quotas.domains"],
    [{ quotas: { targets: { nothing: 1 } } }, "quotas.targets"],
    [{ quotas: { targets: Object.fromEntries(TARGETS.map(({ id }) => [id, 0])) } }, "quotas.targets"],
    [{ rounds: 1, quotas: { calls: { min: 6 } } }, "quotas.targets"],
    [{ quotas: { calls: { min: 6, max: 5 } } }, "quotas.calls.min"],
    [{ quotas: { answers: { essay: 1 } } }, "quotas.answers"],
    [{ quotas: { tool_share: 0 } }, "quotas.tool_share"],
    [{ quotas: { seed_uses: 0 } }, "quotas.seed_uses"],
    [{ quotas: { tools: { country_profile: -1 } } }, "quotas.tools.country_profile"],
  ])("%j is refused at %s", (given, field) => {
    const parsed = runSpecificationSchema.safeParse({ domains: DOMAINS, ...given });
    expect(parsed.error?.issues.map(({ path }) => path.join(".")).join(" ")).toContain(field);
  });
});
