/** A run whose consumers are many, slow, forgetful and mortal: quotas, leases and the count hold all the same; and what it costs. */
import { runInDurableObject } from "cloudflare:test";
import { describe, expect, test } from "vitest";
import type { Advance } from "../../../functions/coordinator/coordinator.ts";
import type { Configuration } from "../../../functions/domain/configuration.ts";
import { randomOf } from "../../../functions/lib/random.ts";
import { type Judge, replay, type Wave, workOff } from "../../support/consumers.ts";
import { opened, runOut, type Stub, stubOf, type Touched, touchedRows } from "../../support/coordinator.ts";
import { POOL, specificationOf } from "../../support/embedded.ts";
import { someOf } from "../../support/thorough.ts";
import { outcomeOf } from "../../unit/coordinator/simulate.ts";

const HOUR_MS = 3_600_000;
const COUNT = 240;
const TOOL_SHARE = 0.05;

/**
 * The tool that fits most commonly of those that nothing goes on from, and so lead to no focus: every task that is offered it
 * uses it.
 */
const popular = POOL.graph.pool.tools
  .filter((tool) => POOL.graph.consumersOf(tool).length === 0)
  .reduce((most, tool) => (POOL.graph.breadthOf(tool) > POOL.graph.breadthOf(most) ? tool : most)).name;

/** Five in six are certified; by the ordinal alone, so that it is the same at every delivery. */
const judge: Judge = (configuration) => {
  const outcome = outcomeOf(configuration, randomOf(configuration.ordinal, "judge").float() < 5 / 6);
  const isUsed = outcome.certified && configuration.toolset.includes(popular);
  const use = { tool: popular, called: 1, succeeded: 1, in_solution: 1 };
  return isUsed ? { ...outcome, uses: [...outcome.uses.filter(({ tool }) => tool !== popular), use] } : outcome;
};

const countBy = (configurations: readonly Configuration[], of: (c: Configuration) => string) => {
  const counts = new Map<string, number>();
  for (const c of configurations) counts.set(of(c), (counts.get(of(c)) ?? 0) + 1);
  return counts;
};

/**
 * What a quota may come to if all leases that are out bring a task: its share of all, and by Sainte-Laguë's divisors half
 * a task and half its share of a round more.
 */
const due = (share: number, tasks: number, quotas: number) => share * (tasks + quotas / 2) + 0.5 + 0.01;

describe.each(someOf([1, 2], 1))("64 consumers of whom one in ten dies (seed %i)", (seed) => {
  const specification = specificationOf({
    count: COUNT,
    wave: 48,
    seed,
    // The focus of a task is not rationed: the tool is seldom one.
    quotas: { tool_share: TOOL_SHARE, domains: { general: 3, finance: 2 }, tools: { [popular]: 0.02 } },
  });

  test("the run reaches its count, no quota overshoots what is out, and a replay undisturbed is the same", async () => {
    const [run, other] = [`consumers ${seed}`, `undisturbed ${seed}`];
    const stub = stubOf(run);
    await stub.open(specification, HOUR_MS);
    /** Kept tasks and leases, where they were most. */
    let most = 0;
    /** Share of calls of the popular tool at the wave before. */
    let before = 0;
    const watch = async ({ configurations }: Advance) => {
      const { domains, targets, tools, totals, leases } = await stub.report();
      expect(leases).toEqual({ reserved: configurations.length, outstanding: configurations.length });
      const tasks = totals.kept + configurations.length;
      expect(tasks).toBeLessThanOrEqual(COUNT);
      most = Math.max(most, tasks);
      const quotas = [
        { rows: domains.map((row) => ({ ...row, name: row.domain })), out: countBy(configurations, (c) => c.domain) },
        { rows: targets.map((row) => ({ ...row, name: row.target })), out: countBy(configurations, (c) => c.target) },
      ];
      for (const { rows, out } of quotas)
        for (const { name, wanted, kept } of rows) {
          const share = wanted / COUNT;
          const leased = out.get(name) ?? 0;
          expect(kept, name).toBeLessThanOrEqual(due(share, most, rows.length));
          if (leased > 0) expect(kept + leased, name).toBeLessThanOrEqual(due(share, tasks, rows.length));
        }
      const { share } = tools.find(({ tool }) => tool === popular) ?? expect.fail(popular);
      // What is known of no tool yet, a first wave finds out; from then on no tool above its share goes up any further, but for
      // what a wave's offers come to beyond what those before came to: a tenth of the share.
      if (before > 0) expect(share).toBeLessThanOrEqual(Math.max(before, 1.1 * TOOL_SHARE));
      before = share;
    };
    const waves = await workOff(run, seed, judge, watch);

    const { run: _, ...report } = await stub.report();
    const all = waves.flatMap(({ configurations }) => configurations);
    const lost = (of: (wave: Wave) => number) => waves.reduce((sum, wave) => sum + of(wave), 0);
    const expired = lost((wave) => wave.expired.size);
    expect(expired).toBeGreaterThan(COUNT / 20);
    expect(all.map(({ ordinal }) => ordinal)).toEqual([...all.keys()]);
    expect(report.totals).toMatchObject({ kept: COUNT, planned: all.length });
    expect(report.totals.dropped.lease_expired).toBe(expired);
    const dropped = Object.values(report.totals.dropped).reduce((sum, n) => sum + n, 0);
    expect(report.totals.planned - dropped).toBe(COUNT);
    for (const { wanted, kept } of report.domains) expect(kept).toBeLessThanOrEqual(due(wanted / COUNT, COUNT, 5));

    const undisturbed = stubOf(other);
    await undisturbed.open(specification, HOUR_MS);
    await replay(undisturbed, waves, judge);
    const { run: __, ...same } = await undisturbed.report();
    expect(same).toEqual(report);
    const { share } = report.tools.find(({ tool }) => tool === popular) ?? expect.fail(popular);
    expect(share).toBeGreaterThan(TOOL_SHARE / 3);
    expect(share).toBeLessThanOrEqual(TOOL_SHARE);
  });
});

describe("what is stored and touched", () => {
  const WAVE = 24;

  /** Bytes and rows of the object's tables, and of the database file. */
  const stored = (stub: Stub) =>
    runInDurableObject(stub, (_, { storage: { sql } }) => {
      const one = (query: string) => Number(Object.values(sql.exec(query).one())[0]);
      return {
        leases: one("SELECT count(*) FROM leases"),
        bulky: one("SELECT count(*) FROM leases WHERE configuration IS NOT NULL"),
        pages: one("SELECT (SELECT count(*) FROM toolsets) + (SELECT count(*) FROM graphs)"),
        quota: one("SELECT sum(length(value)) FROM quota"),
        rows: one("SELECT count(*) FROM quota"),
        file: sql.databaseSize,
      };
    });

  test("do not grow with the tasks: after 40 waves it is one wave, the expired, and what is known of the pool", async () => {
    const stub = await opened("storage", { count: 2_000, wave: WAVE });
    let early = await stored(stub);
    const touched: Touched[] = [];
    for (let wave = 0; wave <= 40; wave++) {
      const counted = await touchedRows(stub, async () => {
        const { configurations } = await stub.advance(wave, []);
        expect(configurations).toHaveLength(WAVE);
        // One task of a wave is never heard of.
        await stub.settle(configurations.slice(1).map(judge));
      });
      touched.push(counted);
      await runOut(stub);
      if (wave === 5) early = await stored(stub);
    }
    const late = await stored(stub);
    expect(early).toMatchObject({ leases: WAVE + 5, bulky: WAVE, pages: 2 });
    expect(late).toMatchObject({ leases: WAVE + 40, bulky: WAVE, pages: 2, rows: early.rows });
    // What more is known of tools and seeds, and a few pages for rows of expired leases and for pages begun.
    expect(late.file - early.file).toBeLessThan(late.quota - early.quota + 32_768);
    // A task is written when it is planned, when it ends and when it goes; a wave when it opens and when it goes, in three
    // parts of the quota, twice in the run, and in the two sketches.
    const [, second, ...later] = touched;
    expect(second?.written).toBe(3 * WAVE + early.rows + 6);
    // Read are twelve rows a task, and of each wave so many however large it is.
    expect(second?.read).toBeLessThanOrEqual(12 * WAVE + early.rows + 24);
    for (const wave of later.slice(1)) expect(wave).toEqual(later[0]);
    expect(later[0]?.written).toBe(second?.written);
  }, 60_000);
});
