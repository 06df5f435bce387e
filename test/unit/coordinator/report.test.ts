/** The diversity table over states written by hand: shares, funnel, coverage, bias, and what is given up or held back. */
import { describe, expect, test } from "vitest";
import {
  countWave,
  EMPTY_QUOTA,
  type QuotaState,
  type ToolTally,
  toolTally,
} from "../../../functions/coordinator/quota.ts";
import { reportOf } from "../../../functions/coordinator/report.ts";
import type { DiversityReport } from "../../../functions/domain/diversity/report.ts";
import { ToolGraph } from "../../../functions/tools/graph.ts";
import { fakeGraph, fakePool } from "./pool.ts";
import { outcomeOf, play } from "./simulate.ts";
import { plan, specification } from "./specifications.ts";

const NO_TOOL = toolTally(EMPTY_QUOTA, "");
/** A pool of two tools, four seeds and the exemplars. */
const small = (() => {
  const { tools, seeds, ...rest } = fakePool(1, 2);
  const two = tools.filter(({ name }) => name === "biology_step0_0" || name === "biology_step1_0");
  return new ToolGraph({ tools: two, seeds: seeds.filter(({ domain }) => domain === "biology"), ...rest });
})();
const [FIRST, SECOND] = ["biology_step0_0", "biology_step1_0"] as const;
const biology = specification({ count: 40, domains: ["biology"], quotas: { patience: 5 } });

const withTools = (tools: Record<string, Partial<ToolTally>>, more: Partial<QuotaState> = {}): QuotaState => ({
  ...EMPTY_QUOTA,
  ...more,
  tools: Object.fromEntries(Object.entries(tools).map(([name, tally]) => [name, { ...NO_TOOL, ...tally }])),
});
const hardOf = ({ unreachable, held_back }: DiversityReport) => ({ unreachable, held_back });

describe("shares", () => {
  test("come out of the weights, and say what is wanted and kept", () => {
    const spec = specification({
      count: 90,
      domains: ["biology", "finance"],
      quotas: {
        domains: { finance: 2 },
        answers: { number: 1, text: 1, date: 0, time: 0, list: 0, set: 0, record: 1 },
      },
    });
    const state: QuotaState = {
      ...EMPTY_QUOTA,
      totals: { ...EMPTY_QUOTA.totals, planned: 30, kept: 24 },
      domains: { finance: { tries: 20, kept: 16 }, biology: { tries: 10, kept: 8 } },
      answers: { text: { tries: 9, kept: 4, fruitless: 0 } },
    };
    const report = reportOf(state, spec, fakeGraph);
    expect(report.totals).toEqual({ ...EMPTY_QUOTA.totals, count: 90, planned: 30, kept: 24 });
    expect(report.domains).toEqual([
      { domain: "biology", wanted: 30, tries: 10, kept: 8 },
      { domain: "finance", wanted: 60, tries: 20, kept: 16 },
    ]);
    expect(report.answers.map(({ answer, wanted, kept }) => [answer, wanted, kept])).toEqual([
      ["number", 30, 0],
      ["text", 30, 4],
      ["date", 0, 0],
      ["time", 0, 0],
      ["list", 0, 0],
      ["set", 0, 0],
      ["record", 30, 0],
    ]);
    expect(report.targets.reduce((sum, { wanted }) => sum + wanted, 0)).toBeCloseTo(90, 2);
    expect(report.spread.domains).toMatchObject({ coverage: 1, top_share: 0.6667 });
  });
});

describe("the funnel", () => {
  test("has a row for each tool of the pool, narrows from stage to stage, and shares sum to one", () => {
    const { state } = play(specification({ count: 120 }), fakeGraph, ({ ordinal }) => ({ certified: ordinal % 4 > 0 }));
    const { tools, totals } = reportOf(state, specification({ count: 120 }), fakeGraph);
    expect(tools.map(({ tool }) => tool)).toEqual(fakeGraph.pool.tools.map(({ name }) => name));
    for (const row of tools) {
      const funnel = [row.offered, row.called, row.succeeded, row.in_solution, row.kept];
      expect(funnel).toEqual(funnel.toSorted((a, b) => b - a));
      expect(row.tries).toBeLessThanOrEqual(row.offered);
    }
    expect(tools.reduce((sum, { calls }) => sum + calls, 0)).toBe(totals.calls);
    expect(tools.reduce((sum, { share }) => sum + share, 0)).toBeCloseTo(1, 2);
  });

  test("of nothing is a table of noughts", () => {
    const report = reportOf(EMPTY_QUOTA, biology, small);
    expect(report.tools.every((row) => row.offered === 0 && row.share === 0)).toBe(true);
    expect([report.selection_bias, report.coverage, report.lengths, report.topologies]).toEqual([0, [], [], []]);
    expect(report.seeds).toEqual([{ domain: "biology", available: 2, tried: 0, kept: 0 }]);
    expect(hardOf(report)).toEqual({ unreachable: [], held_back: [] });
  });
});

describe("selection bias", () => {
  test("is the distance of what was used from what was offered, worked by hand", () => {
    // Used 3 to 1, offered 1 to 1: 0.75 ln (0.75 / 0.5) + 0.25 ln (0.25 / 0.5) = 0.3041 - 0.1733 nats.
    const state = withTools({ [FIRST]: { offered: 20, kept: 9 }, [SECOND]: { offered: 20, kept: 3 } });
    expect(reportOf(state, biology, small).selection_bias).toBe(0.1308);
  });

  test("is nought where all are used as they are offered", () => {
    const state = withTools({ [FIRST]: { offered: 20, kept: 5 }, [SECOND]: { offered: 40, kept: 10 } });
    expect(reportOf(state, biology, small).selection_bias).toBe(0);
  });
});

describe("what brings nothing", () => {
  const given = (tally: Partial<ToolTally>) =>
    reportOf(withTools({ [FIRST]: { offered: 5, tries: 5, fruitless: 5, ...tally } }), biology, small);

  test.each<[Partial<ToolTally>, string]>([
    [{}, "no chain of calls led to it"],
    [{ called: 2 }, "its calls failed"],
    [{ called: 2, succeeded: 2 }, "no question came to rest on what it returned"],
    [{ called: 2, succeeded: 2, in_solution: 1, lost: "replay_failed" }, "its tasks were lost: replay failed"],
    [{ called: 2, succeeded: 2, in_solution: 1 }, "its tasks were kept without it"],
  ])("is given up with its reason: %j", (tally, reason) => {
    expect(hardOf(given(tally))).toEqual({
      unreachable: [{ quota: "tool", name: FIRST, tries: 5, kept: 0, reason }],
      held_back: [],
    });
  });

  test("is held back before it is given up, once eight tries are spent", () => {
    const patient = { ...biology, quotas: { ...biology.quotas, patience: 10 } };
    const state = (tries: number) => withTools({ [FIRST]: { offered: 9, tries, fruitless: tries } });
    expect(hardOf(reportOf(state(8), patient, small))).toEqual({ unreachable: [], held_back: [] });
    expect(hardOf(reportOf(state(9), patient, small))).toMatchObject({ unreachable: [], held_back: [{ name: FIRST }] });
    expect(hardOf(reportOf(state(10), patient, small))).toMatchObject({
      unreachable: [{ name: FIRST }],
      held_back: [],
    });
  });

  test("is an answer type after eight times the patience, unless it is not wanted", () => {
    const state: QuotaState = { ...EMPTY_QUOTA, answers: { date: { tries: 45, kept: 1, fruitless: 40 } } };
    const reason = "what the toolsets return lends itself to other types";
    expect(hardOf(reportOf(state, biology, small))).toEqual({
      unreachable: [{ quota: "answer", name: "date", tries: 45, kept: 1, reason }],
      held_back: [],
    });
    const earlier: QuotaState = { ...EMPTY_QUOTA, answers: { date: { tries: 45, kept: 1, fruitless: 39 } } };
    expect(hardOf(reportOf(earlier, biology, small))).toMatchObject({ unreachable: [], held_back: [{ name: "date" }] });
    const unwanted = specification({ quotas: { answers: { date: 0 } } });
    expect(hardOf(reportOf(state, unwanted, small))).toEqual({ unreachable: [], held_back: [] });
  });

  test("is no one's fault where draws are uniform, or where the tool's domain is not the run's", () => {
    const state = withTools({ [FIRST]: { offered: 50, tries: 50, fruitless: 50 } });
    for (const spec of [specification({ sampling: "uniform" }), specification({ domains: ["finance"] })])
      expect(hardOf(reportOf(state, spec, small))).toEqual({ unreachable: [], held_back: [] });
  });
});

describe("coverage", () => {
  test("is marked at each power of two and where the last wave ended, in numbers that only grow", () => {
    const { state } = play(specification({ count: 100, wave: 30 }), fakeGraph, () => ({ certified: true }));
    const { coverage } = reportOf(state, specification({ count: 100 }), fakeGraph);
    expect(coverage.map(({ kept }) => kept)).toEqual([1, 2, 4, 8, 16, 32, 64, 100]);
    const tools = coverage.map((entry) => entry.tools);
    expect(tools).toEqual(tools.toSorted((a, b) => a - b));
    expect(tools[0]).toBe(2);
    expect(tools.at(-1)).toBe(Object.values(state.tools).filter(({ kept }) => kept > 0).length);
  });

  test("is the same however a run is cut into waves, but for its last mark", () => {
    const planned = plan(specification({ count: 20 }), 20);
    const outcomes = planned.map((c) => outcomeOf(c, true));
    const whole = countWave(EMPTY_QUOTA, outcomes, planned, new Set());
    const half = countWave(EMPTY_QUOTA, outcomes.slice(0, 10), planned.slice(0, 10), new Set());
    expect(half.coverage.map(({ kept }) => kept)).toEqual([1, 2, 4, 8, 10]);
    expect(countWave(half, outcomes.slice(10), planned.slice(10), new Set())).toEqual(whole);
  });
});

describe("lists", () => {
  test("of topologies go from frequent to rare, and of families over their exemplars", () => {
    const [exemplar] = small.pool.exemplars;
    if (exemplar === undefined) return expect.fail("no exemplar");
    const state: QuotaState = {
      ...EMPTY_QUOTA,
      topologies: { counts: { b: 1, a: 1, c: 5 }, other: 2 },
      lengths: { 4: 2, 2: 5 },
      exemplars: { [exemplar.id]: { offered: 9, used: 4, kept: 3 } },
    };
    const report = reportOf(state, biology, small);
    expect(report.topologies.map(({ topology }) => topology)).toEqual(["c", "a", "b"]);
    expect(report.other_topologies).toBe(2);
    expect(report.lengths).toEqual([
      { calls: 2, kept: 5 },
      { calls: 4, kept: 2 },
    ]);
    expect(report.families.find(({ family }) => family === exemplar.family)?.kept).toBe(3);
  });
});
