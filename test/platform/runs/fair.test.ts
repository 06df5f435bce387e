/** Waiting is bounded and fair: no run waits for another's models, a pause is the transport's fault alone, a wait is a day at most. */
import { createScheduledController } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { describe, expect, inject, it } from "vitest";
import type { Models } from "../../../functions/domain/models.ts";
import type { Asked } from "../../support/model_server.ts";
import { Pump } from "../../support/pump.ts";
import { batchOf, row, rows, specification, statusOf } from "../../support/runs.ts";
import { consume, scheduled, startRun } from "../../support/worker.ts";

const server = inject("modelServer");
/** Another address of the same server: an endpoint of its own, which may fail without harm to the others. */
const apart = server.replace("127.0.0.1", "localhost");
const HOUR_MS = 60 * 60_000;

const model = (name: string, more: object = {}) => ({ base_url: `${server}/v1`, model: name, ...more });
const asked = async () => (await fetch(`${server}/requests`)).json<Record<string, Asked>>();

/** A run of which nothing is delivered yet but its plan. */
async function planned(models: Models, seed: number, count = 6): Promise<{ pump: Pump; run: string }> {
  const pump = new Pump(env);
  const wanted = specification({ name: `fair-${seed}`, count, wave: count, seed, attempts: 1, waves_ahead: 0, models });
  const { run } = await startRun(pump.env, wanted);
  await consume("plan", batchOf(pump.drop("plan")).batch, pump.env);
  return { pump, run: run.id };
}

async function until(holds: () => boolean | Promise<boolean>, most_ms = 30_000): Promise<void> {
  for (const end = Date.now() + most_ms; !(await holds()); )
    if (Date.now() > end) throw new Error(`not within ${most_ms} ms`);
    else await new Promise((resolve) => setTimeout(resolve, 50));
}

describe("at one address", () => {
  it.each(["unreadable", "forbidden"])("a model whose every reply is %s pauses no run of another's", async (defect) => {
    const name = `bad-collector.${defect}`;
    const bad = await planned({ collector: model(name) }, 11, 8);
    const good = await planned({ collector: model(`good-collector.as-${defect}`) }, 12, 4);
    let over = false;
    const failing = bad.pump
      .drain(async () => void (over && bad.pump.drop()))
      .finally(() => {
        over = true;
      });
    // More than open the breaker, were they the endpoint's fault.
    await until(async () => over || ((await asked())[name]?.requests ?? 0) >= 24);
    await good.pump.drain();
    expect(await statusOf(good.run)).toBe("finished");
    const { paused_until } = await row("SELECT paused_until FROM runs WHERE id = ?", good.run);
    expect(paused_until).toBeNull();
    over = true;
    await failing;
  });

  it("one batch holds runs that are done and runs that are not: each is let go in its own time", async () => {
    const slow = await planned({ collector: model("slow-collector.hanging", { timeout_ms: 4_000 }) }, 13, 2);
    const quick = await planned({ collector: model("quick-collector") }, 14, 2);
    const bodies = [...slow.pump.drop("collect"), ...quick.pump.drop("collect")];
    const { batch, ends } = batchOf(bodies);
    const consumed = consume("collect", batch, quick.pump.env);
    await until(() => ends.filter((end) => end === "ack").length === 2);
    expect(ends[0]).toBeUndefined();
    expect(quick.pump.waiting()).toEqual({ derive: 2 });
    // Nobody waits for what the slow ones come to.
    await env.DB.prepare("UPDATE runs SET status = 'cancelled' WHERE id = ?").bind(slow.run).run();
    await Promise.race([consumed, new Promise((resolve) => setTimeout(resolve, 100))]);
  });
});

describe("an endpoint that hangs", () => {
  // Each has an endpoint to itself: a slash more is another address to the gate, and the same to the server.
  it.each([
    ["hanging", "/v1"],
    ["stalling", "/v1/"],
  ])("(%s) pauses its run, with the reason", async (defect, path) => {
    const hung = { base_url: `${apart}${path}`, model: `a-collector.${defect}`, timeout_ms: 1000 };
    const { pump, run } = await planned({ collector: hung }, 21);
    const began = Date.now();
    await consume("collect", batchOf(pump.drop("collect")).batch, pump.env, began);
    const { paused_until, pause_reason } = await row("SELECT * FROM runs WHERE id = ?", run);
    expect(paused_until).toBeGreaterThan(began);
    expect(pause_reason).toMatch(/timed out|abort/i);
    expect(await rows("SELECT 1 FROM tasks WHERE run_id = ? AND waiting_since <> ?", run, began)).toEqual([]);
    expect(pump.waiting()).toEqual({ collect: 6 });
  });

  it("is waited for a day at most: then the task is lost, with what the endpoint did last", async () => {
    const hung = { base_url: `${apart}/v1`, model: "b-collector.hanging", timeout_ms: 1000 };
    const { pump, run } = await planned({ collector: hung }, 22);
    const waits = () => rows("SELECT DISTINCT waiting_since AS at, status FROM tasks WHERE run_id = ?", run);
    const now = Date.now();
    const wait = async (hours: number) => {
      const { batch, ends } = batchOf(pump.drop("collect"));
      await consume("collect", batch, pump.env, now + hours * HOUR_MS);
      return ends;
    };
    for (const hours of [0, 1, 23.9]) {
      // A wait uses up no delivery: the message is let go, and another one takes its place.
      expect(new Set(await wait(hours))).toEqual(new Set(["ack"]));
      expect(await waits()).toEqual([{ at: now, status: "collect" }]);
      expect(pump.waiting()).toEqual({ collect: 6 });
    }
    await wait(24);
    expect(await waits()).toEqual([{ at: null, status: "dropped" }]);
    await pump.drain(async () => void pump.drop("plan"));
    const [lost, ...others] = await rows("SELECT DISTINCT status, reason, detail FROM tasks WHERE run_id = ?", run);
    expect(others).toEqual([]);
    expect(lost).toMatchObject({ status: "dropped", reason: "endpoint_unavailable" });
    expect(lost?.detail).toMatch(/timed out|abort/i);
  });

  it("is waited for by an attempt for a day too, and the task goes on without it", async () => {
    const hung = { base_url: `${apart}/v1`, model: "c-solver.hanging", timeout_ms: 1000 };
    const { pump, run } = await planned({ solver: hung }, 23, 4);
    const attempts: unknown[] = [];
    await pump.drain(async () => void attempts.push(...pump.drop("solve")));
    expect(attempts.length).toBeGreaterThanOrEqual(4);
    const now = Date.now();
    await consume("solve", batchOf(attempts).batch, pump.env, now);
    const waiting = "SELECT 1 FROM tasks WHERE run_id = ? AND status = 'solve' AND waiting_since = ?";
    expect((await rows(waiting, run, now)).length).toBe(attempts.length);
    await consume("solve", batchOf(pump.drop("solve")).batch, pump.env, now + 24 * HOUR_MS);
    expect(pump.waiting()).not.toHaveProperty("solve");
  });
});

it("runs with models have queues of their own, whoever sends", async () => {
  const sent: [string, string][] = [];
  const queue = (name: string) => ({
    sendBatch: async (messages: { body: { run: string } }[]) =>
      void sent.push(...messages.map(({ body }): [string, string] => [body.run, name])),
  });
  const stages = ["COLLECT", "DERIVE", "CERTIFY", "SOLVE", "GRADE"];
  const names = ["PLAN", ...stages, ...stages.map((stage) => `MODEL_${stage}`)].map((name) => `${name}_QUEUE`);
  const bindings = { ...env, ...Object.fromEntries(names.map((name) => [name, queue(name)])) } as unknown as Env;
  const runs: Record<string, string> = {};
  for (const [teachers, models] of [
    ["models", { judge: model("a-judge") }],
    ["embedded", { solver: "embedded" }],
  ] as const) {
    const started = new Pump(env);
    const wanted = specification({ name: `queues-${teachers}`, count: 2, wave: 2, seed: 31, waves_ahead: 0, models });
    const { run } = await startRun(started.env, wanted);
    runs[run.id] = teachers;
    await consume("plan", batchOf(started.drop("plan")).batch, bindings);
  }
  const counted = () => {
    const by = Map.groupBy(sent.splice(0), ([run, name]) => `${runs[run] ?? "other"} ${name}`);
    return Object.fromEntries([...by].map(([key, list]) => [key, list.length]));
  };
  const apart = { "models MODEL_COLLECT_QUEUE": 2, "embedded COLLECT_QUEUE": 2 };
  expect(counted()).toEqual(apart);
  const ids = JSON.stringify(Object.keys(runs));
  const mine = "run_id IN (SELECT value FROM json_each(?))";
  await env.DB.prepare(`UPDATE tasks SET moved_at = 0 WHERE ${mine}`).bind(ids).run();
  await scheduled(createScheduledController(), bindings);
  expect(counted()).toMatchObject(apart);
});
