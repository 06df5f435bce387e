/**
 * Tiers on the real platform: a run that wants shares of them keeps just these, whatever the queues do and whatever is lost;
 * and what is selected by pass rate, over attempts of the family of solvers.
 */
import { createExecutionContext } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import { coordinatorOf } from "../../../functions/coordinator/client.ts";
import { resendStalled } from "../../../functions/cron/stalled.ts";
import type { TaskRecord } from "../../../functions/datasets/record.ts";
import { datasetSpecificationSchema } from "../../../functions/domain/dataset/specification.ts";
import { quotasSchema } from "../../../functions/domain/quotas.ts";
import { SKILLS } from "../../../functions/domain/solving/skill.ts";
import { TIERS, type TierShares, tierOf } from "../../../functions/domain/solving/tier.ts";
import type { Stage } from "../../../functions/pipeline/messages.ts";
import { type Delivery, Pump } from "../../support/pump.ts";
import { cut, recordsIn, release } from "../../support/releases.ts";
import { recordsOf, rows, specification, statusOf } from "../../support/runs.ts";
import { app, startRun } from "../../support/worker.ts";

const ATTEMPTS = 4;
/** Tasks of each tier. */
const EACH = 1;
const COUNT = EACH * TIERS.length;
const EQUAL: TierShares = { "1": 0.2, "2": 0.2, "3": 0.2, "4": 0.2, "5": 0.2 };
const wanted = (tiers?: TierShares) =>
  specification({
    name: "tiers",
    count: COUNT,
    wave: 10,
    seed: 17,
    attempts: ATTEMPTS,
    skill: "graded",
    quotas: quotasSchema.parse(tiers === undefined ? {} : { tiers }),
  });

const FACTS =
  "SELECT id, varies, ordinal, wave, status, reason, detail, passed, attempted, tier FROM tasks WHERE run_id = ? ORDER BY ordinal";
const factsOf = (run: string) => rows(FACTS, run);

// biome-ignore lint/suspicious/noExplicitAny: the shape of a response is what a test looks into
async function shown(path: string): Promise<any> {
  const response = await app.fetch(new Request(`http://dive.test${path}`), env as Env, createExecutionContext());
  return response.json();
}

async function finish(delivery: Delivery = {}): Promise<string> {
  const pump = new Pump(env, delivery);
  const { run } = await startRun(pump.env, wanted(EQUAL));
  await pump.drain();
  expect(await statusOf(run.id)).toBe("finished");
  return run.id;
}

describe("a run with shares of tiers", () => {
  it("keeps just these, and the same ones whatever the queues do", async () => {
    const run = await finish();
    const facts = await factsOf(run);
    const kept = facts.filter(({ status }) => status === "graded");
    expect(TIERS.map((tier) => kept.filter((task) => task.tier === tier).length)).toEqual(TIERS.map(() => EACH));
    for (const { tier, passed, attempted } of kept) {
      expect(attempted).toBe(ATTEMPTS);
      expect(tier).toBe(tierOf(Number(passed), Number(attempted)));
    }
    const outside = facts.filter(({ reason }) => reason === "outside_tier");
    expect(outside.length).toBeGreaterThan(0);
    for (const task of outside) {
      expect(task.detail).toBe(`tier ${task.tier} is full`);
      // As many of its tier came before it as the run wants.
      const before = kept.filter(({ tier, ordinal }) => tier === task.tier && Number(ordinal) < Number(task.ordinal));
      expect(before).toHaveLength(EACH);
    }
    const report = await coordinatorOf(env, run).report();
    expect(report.totals).toMatchObject({ kept: COUNT, dropped: { outside_tier: outside.length } });
    expect(report.tiers.map(({ wanted, kept: n }) => [wanted, n])).toEqual(TIERS.map(() => [EACH, EACH]));
    expect(report.tiers.reduce((sum, { graded }) => sum + graded, 0)).toBe(kept.length + outside.length);

    const disturbed = await finish({ twice: true, shuffle: 3, failSends: 0.2, batch: 7 });
    expect((await factsOf(disturbed)).map(({ id: _, ...task }) => task)).toEqual(
      facts.map(({ id: _, ...task }) => task),
    );
    expect(await recordsOf(disturbed)).toBe(await recordsOf(run));
  });

  it("loses no wave where messages are lost, be it the one that a wave waits for", async () => {
    const pump = new Pump(env);
    const { run } = await startRun(pump.env, wanted(EQUAL));
    const lost: Partial<Record<Stage, number>> = {};
    let clock = Date.now();
    const lose = async () => {
      for (const stage of ["grade", "plan"] as const)
        if ((pump.waiting()[stage] ?? 0) > 0 && (lost[stage] ?? 0) < 2)
          lost[stage] = (lost[stage] ?? 0) + pump.drop(stage).length;
    };
    for (let firings = 0; firings < 40 && (await statusOf(run.id)) !== "finished"; firings++) {
      await pump.drain(lose);
      clock += 60 * 60_000;
      await resendStalled(pump.env, clock);
    }
    await pump.drain();
    expect(lost.grade).toBeGreaterThan(0);
    expect(lost.plan).toBeGreaterThan(1);
    expect(await statusOf(run.id)).toBe("finished");
    const kept = (await factsOf(run.id)).filter(({ status }) => status === "graded");
    expect(TIERS.map((tier) => kept.filter((task) => task.tier === tier).length)).toEqual(TIERS.map(() => EACH));
  });
});

it("tasks that have a place are varied, and those without one are not", async () => {
  const pump = new Pump(env, { twice: true });
  const spec = { ...wanted({ "2": 0.5, "3": 0.5 }), count: 4, variants: { share: 1, kinds: { distractors: 1 } } };
  const { run } = await startRun(pump.env, spec);
  await pump.drain();
  expect(await statusOf(run.id)).toBe("finished");
  const facts = await factsOf(run.id);
  const own = facts.filter(({ varies }) => varies === null);
  expect(own.filter(({ status }) => status === "graded").map(({ tier }) => tier)).toEqual(
    expect.arrayContaining([2, 2, 3, 3]),
  );
  const kept = own.filter(({ status }) => status === "graded").map(({ id }) => id);
  expect(kept).toHaveLength(4);
  expect(own.some(({ reason }) => reason === "outside_tier")).toBe(true);
  const varied = facts.filter(({ varies }) => varies !== null);
  expect(varied.map(({ varies }) => varies).toSorted()).toEqual(kept.toSorted());
  for (const { status, reason } of varied) expect(reason === "not_varied" || status === "graded").toBe(true);
});

describe("selection by pass rate", () => {
  it("takes tasks within its bounds or of its tiers, and right trajectories alone, each with who played it", async () => {
    const pump = new Pump(env);
    const { run } = await startRun(pump.env, { ...wanted(), count: 24, wave: 24 });
    await pump.drain();
    expect(await statusOf(run.id)).toBe("finished");
    const all: TaskRecord[] = (await recordsOf(run.id))
      .trimEnd()
      .split("\n")
      .map((line) => JSON.parse(line));
    expect(new Set(all.map(({ tier }) => tier)).size).toBeGreaterThan(2);
    for (const { attempts, pass_rate, tier, passed, attempted } of all) {
      expect(attempts.map(({ teacher }) => teacher).toSorted()).toEqual(
        SKILLS.map((name) => `embedded-${name}`).sort(),
      );
      expect([pass_rate, tier]).toEqual([passed / attempted, tierOf(passed, attempted)]);
    }
    const hard = all.filter(({ tier }) => tier === 4).map(({ id }) => id);
    const { items } = await shown(`/v1/runs/${run.id}/tasks?tier=4`);
    expect(items.map(({ id, tier }: { id: string; tier: number }) => [id.slice(-6), tier])).toEqual(
      hard.map((id) => [id.slice(-6), 4]),
    );
    const { tiers } = await shown(`/v1/runs/${run.id}`);
    expect(Object.values(tiers)).toEqual(TIERS.map((tier) => all.filter((one) => one.tier === tier).length));

    const ofSkill = (skill: string) =>
      all.flatMap(({ attempts }) => attempts).filter((one) => one.teacher === `embedded-${skill}` && one.correct === 1);
    expect(ofSkill("expert").length).toBeGreaterThan(ofSkill("novice").length);

    const selected = async (name: string, selection: object) => {
      const shares = { eval: 0, sft: 0 };
      const dataset = await cut(run.id, {
        name,
        selection: datasetSpecificationSchema.parse({ shares, ...selection }),
      });
      await release(dataset);
      return recordsIn(dataset);
    };
    const frontier = await selected("frontier", { rl_pass_rate: { min: 0.25, max: 0.75 } });
    const inBounds = all.filter(({ pass_rate }) => (pass_rate ?? 0) >= 0.25 && (pass_rate ?? 0) <= 0.75);
    expect(frontier.map(({ id }) => id)).toEqual(inBounds.map(({ id }) => id));
    expect(frontier.length).toBeGreaterThan(0);
    expect(frontier.length).toBeLessThan(all.length);
    const byTier = await selected("by-tier", { rl_tiers: [2, 3, 4] });
    expect(byTier.map(({ id }) => id)).toEqual(frontier.map(({ id }) => id));
    // Of the tiers that are named, those alone that are within the bounds as well.
    const both = await selected("both", { rl_tiers: [2, 3], rl_pass_rate: { max: 0.5 } });
    expect(both.map(({ id }) => id)).toEqual(all.filter(({ tier }) => tier === 3).map(({ id }) => id));
    expect(both.length).toBeGreaterThan(0);
  });
});
