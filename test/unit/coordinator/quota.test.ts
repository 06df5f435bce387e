/** Single configurations, and the state that settled waves are folded into. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  countWave,
  EMPTY_QUOTA,
  type QuotaState,
  repeatsOf,
  TOPOLOGIES_MAX,
} from "../../../functions/coordinator/quota.ts";
import { configurationSchema } from "../../../functions/domain/configuration.ts";
import { callsInARow, findTarget } from "../../../functions/domain/diversity/targets.ts";
import { conceptChaining } from "../../../functions/embedded/concept_chaining.ts";
import { seedFits } from "../../../functions/tools/chaining.ts";
import { fakeGraph } from "./pool.ts";
import { focusOf, outcomeOf, play } from "./simulate.ts";
import { anySpecification, draws, plan, specification } from "./specifications.ts";

const always = () => ({ certified: true });

describe("a configuration", () => {
  test("is well formed and fits the specification", () => {
    fc.assert(
      fc.property(anySpecification, (given) => {
        const spec = specification({ ...given, toolset: { min: 16, max: 24 } });
        for (const c of plan(spec, Math.min(20, spec.count))) {
          configurationSchema.parse(c);
          const target = findTarget(c.target);
          expect(target?.rounds.length).toBe(c.rounds);
          expect(c.rounds).toBeLessThanOrEqual(spec.rounds);
          expect(spec.domains).toContain(c.domain);
          expect(c.toolset).toContain(c.focus);
          expect(fakeGraph.find(focusOf(c))?.domain).toBe(c.domain);
          expect(new Set(c.toolset).size).toBe(c.toolset.length);
          expect(c.toolset.length).toBeGreaterThanOrEqual(16);
          expect(c.toolset.length).toBeLessThanOrEqual(24);
          expect(c.exemplars.length).toBeGreaterThanOrEqual(3);
          expect(c.exemplars.length).toBeLessThanOrEqual(5);
          const exemplars = fakeGraph.pool.exemplars.filter((e) => c.exemplars.includes(e.id));
          expect(exemplars.filter((e) => e.domain === c.domain).length).toBeGreaterThanOrEqual(2);
          expect(new Set(exemplars.map((e) => e.family)).size).toBe(exemplars.length);
        }
      }),
      draws,
    );
  });

  test("can reach its focus within its toolset, from its seed and within its target", () => {
    for (const c of plan(specification({ seed: 3 }), 200)) {
      const tools = c.toolset.flatMap((name) => fakeGraph.find(name) ?? []);
      const starts = tools.filter((t) =>
        Object.values(fakeGraph.takesOf(t)).some((takes) => seedFits(conceptChaining, c.seed, takes)),
      );
      expect(starts.length).toBeGreaterThan(0);
      const reached = new Set(starts);
      const target = findTarget(c.target);
      for (let call = 1; call < (target ? callsInARow(target) : 0); call++)
        for (const t of tools) if (fakeGraph.sourcesOf(t).some((s) => reached.has(s))) reached.add(t);
      expect(reached).toContain(fakeGraph.find(focusOf(c)));
    }
  });

  test("has mostly tools of its domain where there are enough", () => {
    const shares = plan(specification({ toolset: { min: 15, max: 25 } }), 100).map(
      (c) => c.toolset.filter((name) => name.startsWith(c.domain)).length / c.toolset.length,
    );
    const mean = shares.reduce((sum, share) => sum + share, 0) / shares.length;
    expect(mean).toBeGreaterThan(0.5);
    expect(mean).toBeLessThan(0.7);
    expect(Math.min(...shares)).toBeGreaterThan(0.1);
  });

  test("depends on seed, wave and ordinal only", () => {
    const spec = specification({ seed: 5, wave: 30 });
    expect(plan(spec, 30)).toEqual(plan(spec, 30));
    expect(plan(spec, 12)).toEqual(plan(spec, 30).slice(0, 12));
    expect(plan(specification({ seed: 6 }), 5)).not.toEqual(plan(spec, 5));
    expect(new Set(plan(spec, 30).map((c) => c.random)).size).toBe(30);
  });
});

describe("the state", () => {
  const spec = specification({ count: 50 });
  const planned = plan(spec, 50);

  test("counts a funnel of tasks that only narrows", () => {
    const outcomes = planned.map((c) => outcomeOf(c, c.ordinal % 2 === 0));
    for (const t of Object.values(countWave(EMPTY_QUOTA, outcomes, planned, new Set([0, 2])).tools)) {
      expect(t.offered).toBeGreaterThanOrEqual(t.called);
      expect(t.called).toBeGreaterThanOrEqual(t.succeeded);
      expect(t.succeeded).toBeGreaterThanOrEqual(t.in_solution);
      expect(t.in_solution).toBeGreaterThanOrEqual(t.kept);
    }
  });

  test("is not changed in place; a missing outcome is an expired lease; a stray outcome is nothing", () => {
    const before = JSON.stringify(EMPTY_QUOTA);
    const [first] = planned;
    if (first === undefined) return expect.fail();
    const stray = { ...outcomeOf(first, true), ordinal: 999 };
    const next = countWave(EMPTY_QUOTA, [stray], [first], new Set());
    expect(JSON.stringify(EMPTY_QUOTA)).toBe(before);
    expect(next.totals).toEqual({
      planned: 1,
      certified: 0,
      kept: 0,
      repeats: 0,
      calls: 0,
      dropped: { lease_expired: 1 },
    });
  });

  test("counts call graphs that the run had before by run, focus and shape, but not those of tasks that are not kept", () => {
    const graphs = new Set(["known"]);
    const graphOf = (i: number) => ["known", "new", "new", "other"][i] ?? "known";
    const outcomes = planned.slice(0, 8).map((c, i) => ({ ...outcomeOf(c, i < 6), graph: graphOf(i) }));
    // Of 0 to 5, which are certified, 4 is a duplicate; 6 and 7 were lost.
    const repeats = repeatsOf(outcomes.toReversed(), new Set([4]), graphs);
    expect([...repeats].toSorted()).toEqual([0, 2, 5]);
    expect([...graphs]).toEqual(["known", "new", "other"]);
    const next = countWave(EMPTY_QUOTA, outcomes, planned.slice(0, 8), new Set([4]), repeats);
    expect(next.totals).toMatchObject({ kept: 5, repeats: 3 });
    const sum = (tallies: object) => Object.values(tallies).reduce((all: number, { repeats }) => all + repeats, 0);
    expect([sum(next.tools), sum(next.targets)]).toEqual([3, 3]);
    for (const i of [0, 2, 5]) expect(next.tools[focusOf(planned[i] ?? expect.fail())]?.repeats).toBeGreaterThan(0);
  });

  test("stays bounded, whatever outcomes say", () => {
    let state: QuotaState = EMPTY_QUOTA;
    for (let wave = 0; wave < 60; wave++) {
      const outcomes = planned.map((c) => ({
        ...outcomeOf(c, true),
        topology: `t${wave} ${c.ordinal}`,
        exemplar: "made up",
      }));
      state = countWave(state, [...outcomes, ...outcomes], planned, new Set());
    }
    expect(Object.keys(state.topologies.counts).length).toBe(TOPOLOGIES_MAX);
    expect(state.topologies.other).toBe(3_000 - TOPOLOGIES_MAX);
    expect(state.exemplars["made up"]).toBeUndefined();
  });

  test("planning costs the same after many tasks as after none", () => {
    const { state } = play(specification({ count: 3_000, wave: 500 }), fakeGraph, always);
    const time = (s: QuotaState) => {
      const start = performance.now();
      plan(spec, 100, s, 1);
      return performance.now() - start;
    };
    time(EMPTY_QUOTA);
    const fresh = Math.min(...[1, 2, 3].map(() => time(EMPTY_QUOTA)));
    const late = Math.min(...[1, 2, 3].map(() => time(state)));
    expect(late).toBeLessThan(4 * fresh + 20);
  });
});
