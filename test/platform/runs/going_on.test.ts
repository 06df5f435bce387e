/** Runs that are watched, paused, resumed and extended, over the API and by messages that are delivered by hand. */
import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import { endPlanning } from "../../../db/waves.ts";
import { resendStalled } from "../../../functions/cron/stalled.ts";
import type { RunSpecification } from "../../../functions/domain/run.ts";
import { call, json, post, problem } from "../../support/api.ts";
import { Pump } from "../../support/pump.ts";
import { recordsOf, rows, specification, statusOf } from "../../support/runs.ts";
import { startRun } from "../../support/worker.ts";

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
      if ((await statusOf(run.id)) === "solving" && open.length <= 2) await ask(pump, run.id, "pause");
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

describe("a run that is extended", () => {
  const asked = specification({ name: "grown", count: 6, wave: 4, attempts: 2, seed: 12 });
  const extend = (pump: Pump, run: string, body: object) =>
    call(
      `/v1/runs/${run}`,
      { method: "PATCH", body: JSON.stringify(body), headers: { "content-type": "application/json" } },
      pump.env,
    );
  const tasksOf = (run: string) =>
    rows("SELECT ordinal, wave, configuration, question, answer FROM tasks WHERE run_id = ? ORDER BY ordinal", run);

  it("goes on where it ended, and ends in a new version beside the one that it had", async () => {
    const pump = new Pump(env, { twice: true });
    const { run } = await startRun(pump.env, asked);
    await pump.drain();
    const [before, first, old] = [await made(run.id), await recordsOf(run.id), await tasksOf(run.id)];
    const { dataset } = await shown(run.id);
    const response = await json(await extend(pump, run.id, { count: 13 }));
    expect(response).toMatchObject({ id: run.id, status: "running", finished_at: null, dataset: null });
    expect(response.specification.count).toBe(13);
    await pump.drain();
    const end = await shown(run.id);
    expect(end).toMatchObject({ status: "finished", percent: 100, progress: { kept: 13, graded: 13, shortfall: 0 } });
    expect((await made(run.id)).slice(0, before.length)).toEqual(before);
    // Both datasets are there, and the new one holds the old tasks as they were.
    expect(end.dataset).not.toBe(dataset);
    const [older, newer] = await Promise.all(
      [dataset, end.dataset].map(async (id) => json(await call(`/v1/datasets/${id}`))),
    );
    expect([older.status, newer.status, newer.version - older.version]).toEqual(["released", "released", 1]);
    expect([older.extended, newer.extended]).toEqual([undefined, 1]);
    const lines = async (id: string) =>
      ((await (await env.BUCKET.get(`datasets/${id}/tasks.jsonl`))?.text()) ?? "").trim().split("\n");
    expect((await lines(dataset)).join("\n")).toBe(first.trim());
    const splitless = (line: string) => ({ ...JSON.parse(line), split: null });
    const all = (await lines(end.dataset)).map(splitless);
    expect(all).toHaveLength(13);
    expect(all).toEqual(expect.arrayContaining((await lines(dataset)).map(splitless)));
    // What it began with is what a run of the larger count begins with.
    const other = new Pump(env);
    const { run: larger } = await startRun(other.env, { ...asked, count: 13 });
    await other.drain();
    const begun = old.length;
    expect(begun).toBeGreaterThanOrEqual(6);
    expect((await tasksOf(larger.id)).slice(0, 6)).toEqual(old.slice(0, 6));
    // The same again is the same.
    const again = new Pump(env, { shuffle: 4 });
    const { run: repeated } = await startRun(again.env, asked);
    await again.drain();
    await extend(again, repeated.id, { count: 13 });
    await again.drain();
    expect(await tasksOf(repeated.id)).toEqual(await tasksOf(run.id));
  });

  it.each([1, 4, 9, 20, 40])(
    "while it is under way (batch %i) has as many as it was asked for last, none twice",
    async (at) => {
      const pump = new Pump(env, { batch: 6 });
      const { run } = await startRun(pump.env, { ...asked, seed: 100 + at });
      let was = "";
      await pump.drain(async (batches) => {
        if (batches !== at) return;
        was = await statusOf(run.id);
        if (was !== "releasing") expect((await extend(pump, run.id, { count: 9 })).status).toBe(200);
      });
      // Of a run that had ended by then, or that was being released.
      if (was === "" || was === "releasing") await extend(pump, run.id, { count: 9 });
      await pump.drain();
      await resendStalled(pump.env, Date.now() + 3_600_000);
      await pump.drain();
      expect(await shown(run.id)).toMatchObject({ status: "finished", progress: { count: 9, kept: 9, graded: 9 } });
      const ordinals = (await made(run.id)).map(({ ordinal }) => ordinal);
      expect(ordinals).toEqual(ordinals.map((_, i) => i));
    },
  );

  it.each([
    ["plans waves ahead", { waves_ahead: 1 }],
    [
      "wants shares of tiers",
      { quotas: { ...asked.quotas, tiers: { "1": 0.5, "2": 0.5 } }, attempts: 4, skill: "graded" },
    ],
    ["has variants made", { variants: { share: 1 } }],
  ] as const)("goes on where it ended, also one that %s", async (_, fields) => {
    const pump = new Pump(env, { batch: 8 });
    const wanted = specification({ ...asked, ...fields, seed: 40 } as Partial<RunSpecification>);
    const { run } = await startRun(pump.env, wanted);
    await pump.drain();
    expect(await shown(run.id)).toMatchObject({ status: "finished", progress: { kept: 6 } });
    const before = await made(run.id);
    await extend(pump, run.id, { count: 10 });
    await pump.drain();
    expect(await shown(run.id)).toMatchObject({ status: "finished", progress: { kept: 10, graded: 10 } });
    const after = await made(run.id);
    expect(after.filter(({ ordinal }) => before.some((old) => old.ordinal === ordinal))).toEqual(before);
  });

  it("goes on although what it sent was lost, and although a message from before it was raised ends its planning", async () => {
    const pump = new Pump(env);
    const { run } = await startRun(pump.env, { ...asked, seed: 30 });
    await pump.drain();
    await env.DB.prepare(
      "UPDATE runs SET status = 'running', specification = json_set(specification, '$.count', 8), extended = 1 WHERE id = ?",
    )
      .bind(run.id)
      .run();
    // The planner that read the smaller count ends nothing.
    await endPlanning(env.DB, run.id, 0, 6).run();
    expect(await statusOf(run.id)).toBe("running");
    await resendStalled(pump.env, Date.now() + 3_600_000);
    await pump.drain();
    expect(await shown(run.id)).toMatchObject({ status: "finished", progress: { kept: 8 } });
  });

  it("stays paused where it is, and takes no count that is smaller, or that it can have no more", async () => {
    const pump = new Pump(env);
    const { run } = await startRun(pump.env, { ...asked, seed: 31 });
    await ask(pump, run.id, "pause");
    expect(await json(await extend(pump, run.id, { count: 7 }))).toMatchObject({ status: "paused" });
    for (const [body, field] of [
      [{ count: 6 }, "count"],
      [{ count: 100_001 }, "count"],
      [{}, "count"],
      [{ count: 9, budget: {} }, "budget"],
    ] as const)
      expect((await problem(await extend(pump, run.id, body))).errors?.[0]?.field).toBe(field);
    // The same again changes nothing.
    expect(await json(await extend(pump, run.id, { count: 7 }))).toMatchObject({ specification: { count: 7 } });
    expect(await rows("SELECT extended FROM runs WHERE id = ?", run.id)).toEqual([{ extended: 1 }]);
    await ask(pump, run.id, "resume");
    await pump.drain();
    expect(await shown(run.id)).toMatchObject({ status: "finished", progress: { kept: 7 } });
    await env.DB.prepare("UPDATE runs SET status = 'budget_exhausted', stopped = 'budget_exhausted' WHERE id = ?")
      .bind(run.id)
      .run();
    expect((await problem(await extend(pump, run.id, { count: 8 }))).code).toBe("run_not_extendable");
    expect((await problem(await extend(pump, "run-none", { count: 8 }))).code).toBe("run_not_found");
  });
});
