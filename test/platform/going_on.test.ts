/** Runs that are watched, paused, resumed and extended, over the API and by messages that are delivered by hand. */
import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import { resendStalled } from "../../functions/cron/stalled.ts";
import { call, json, post, problem } from "../support/api.ts";
import { Pump } from "../support/pump.ts";
import { recordsOf, rows, specification, statusOf } from "../support/runs.ts";
import { startRun } from "../support/worker.ts";

const shown = async (run: string) => json(await call(`/v1/runs/${run}`));

describe("a run that is watched", () => {
  it("says how far it is, never less than before, and which dataset it ends in", async () => {
    const pump = new Pump(env, { batch: 4 });
    const asked = specification({ name: "watched", count: 6, wave: 4, attempts: 2, seed: 5 });
    const { run } = await startRun(pump.env, asked);
    const seen: { percent: number; eta: string | null; dataset: string | null; status: string }[] = [];
    await pump.drain(async () => void seen.push(await shown(run.id)));
    const end = await shown(run.id);
    const percents = [...seen, end].map(({ percent }) => percent);
    expect(percents).toEqual(percents.toSorted((a, b) => a - b));
    expect([percents[0], percents.at(-1)]).toEqual([0, 100]);
    expect(new Set(percents).size).toBeGreaterThan(10);
    const during = seen.filter(({ status }) => status === "running" || status === "solving");
    expect(during[0]).toMatchObject({ eta: null, dataset: null });
    expect(Date.parse(during.at(-1)?.eta ?? "")).toBeGreaterThan(0);
    expect(during.map(({ dataset }) => dataset)).toEqual(during.map(() => null));
    expect(end).toMatchObject({ status: "finished", eta: null, dataset: "watched-v1" });
    const { items } = await json(await call("/v1/runs"));
    expect(items.find(({ id }: { id: string }) => id === run.id)).toMatchObject({ dataset: "watched-v1" });
    // Another cut of it is not the one that it ends in.
    await post("/v1/datasets", { run: run.id, name: "watched", specification: { shares: { sft: 0.5 } } });
    expect(await rows("SELECT id FROM datasets WHERE run_id = ? ORDER BY id", run.id)).toHaveLength(2);
    expect(await shown(run.id)).toMatchObject({ dataset: "watched-v1" });
  });
});

/** Asks the API as the run's worker: what it sends is for the pump. */
const ask = (pump: Pump, run: string, what: "pause" | "resume" | "cancel") =>
  call(`/v1/runs/${run}/${what}`, { method: "POST" }, pump.env);

/** What there is of a run's tasks and attempts, their order in time left out. */
const made = (run: string) =>
  rows(
    `SELECT t.ordinal, t.wave, t.status, t.reason, t.passed, t.attempted, count(a.attempt) AS attempts
     FROM tasks AS t LEFT JOIN attempts AS a ON a.task_id = t.id WHERE t.run_id = ? GROUP BY t.id ORDER BY t.ordinal`,
    run,
  );

describe("a run that its user pauses", () => {
  const asked = specification({ name: "paused", count: 6, wave: 4, attempts: 2, seed: 8 });

  it("begins nothing new, and is what it would have been once it has gone on", async () => {
    const plain = new Pump(env, { batch: 8 });
    const { run: whole } = await startRun(plain.env, asked);
    await plain.drain();
    const pump = new Pump(env, { batch: 8 });
    const { run } = await startRun(pump.env, asked);
    let pauses = 0;
    // Each time a little later, so that every kind of work is under way at one of them.
    for (let after = 1; (await statusOf(run.id)) !== "finished" && after < 60; after++) {
      await pump.drain(async (batches) => {
        const status = await statusOf(run.id);
        if (batches !== after || (status !== "running" && status !== "solving")) return;
        const paused = await json(await ask(pump, run.id, "pause"));
        expect(paused).toMatchObject({ id: run.id, status: "paused" });
        pauses += 1;
      });
      if ((await statusOf(run.id)) !== "paused") break;
      const still = await made(run.id);
      expect(await shown(run.id)).toMatchObject({ paused: { until: null, reason: "user" }, eta: null });
      // Neither the cron nor a second pause moves it.
      await resendStalled(pump.env, Date.now() + 3_600_000);
      expect((await ask(pump, run.id, "pause")).status).toBe(200);
      await pump.drain();
      expect(await made(run.id)).toEqual(still);
      expect((await ask(pump, run.id, "resume")).status).toBe(200);
      await resendStalled(pump.env, Date.now());
    }
    expect(pauses).toBeGreaterThan(3);
    expect(await statusOf(run.id)).toBe("finished");
    expect(await made(run.id)).toEqual(await made(whole.id));
    expect(await recordsOf(run.id)).toBe(await recordsOf(whole.id));
    expect(await problem(await ask(pump, run.id, "pause"))).toMatchObject({ status: 409, code: "run_past_pausing" });
    expect((await problem(await ask(pump, "run-none", "pause"))).code).toBe("run_not_found");
  });

  it("ends as soon as it is resumed where nothing is left to do", async () => {
    const pump = new Pump(env);
    const { run } = await startRun(pump.env, { ...asked, seed: 9 });
    await pump.drain(async () => {
      const open = await rows("SELECT 1 FROM tasks WHERE run_id = ? AND status NOT IN ('graded', 'dropped')", run.id);
      if ((await statusOf(run.id)) === "solving" && open.length <= 1) await ask(pump, run.id, "pause");
    });
    expect(await statusOf(run.id)).toBe("paused");
    await env.DB.prepare(
      "UPDATE tasks SET status = 'dropped', reason = 'cancelled' WHERE run_id = ? AND status = 'solve'",
    )
      .bind(run.id)
      .run();
    await ask(pump, run.id, "resume");
    await pump.drain();
    expect(await shown(run.id)).toMatchObject({ status: "finished", percent: 100 });
  });
});
