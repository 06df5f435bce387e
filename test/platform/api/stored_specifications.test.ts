/** Specifications that an earlier version stored: seen whatever they hold, worked on as far as they can be read. */
import { env } from "cloudflare:test";
import { beforeEach, describe, expect, it } from "vitest";
import { resendStalled } from "../../../functions/cron/stalled.ts";
import { openRun } from "../../../functions/runs/start.ts";
import { call, json, post } from "../../support/api.ts";
import { sampleFacts, storeTask } from "../../support/dataset.ts";
import { POOL } from "../../support/embedded.ts";
import { batchOf, row, specification } from "../../support/runs.ts";
import { consume, consumeDead, startDue } from "../../support/worker.ts";

const OLD = "http://me:pw@127.0.0.1:1/v1?version=1#x";
const collector = { base_url: OLD, model: "m" };
const old = { ...specification({ count: 3, attempts: 1 }), models: { collector } };

async function storeRun(id: string, text: string, status = "running"): Promise<void> {
  await env.DB.prepare(
    `INSERT INTO runs (id, base, repetition, status, specification, pool, waves, created_at)
     VALUES (?1, ?1, 1, ?3, ?2, 'p', 1, 0)`,
  )
    .bind(id, text, status)
    .run();
}
async function storeOpen(run: string, ordinal: number, status: string): Promise<void> {
  await storeTask(env.DB, run, sampleFacts(ordinal));
  await env.DB.batch([
    env.DB.prepare("UPDATE tasks SET status = ?2, round = 1 WHERE run_id = ?1").bind(run, status),
    env.DB.prepare("DELETE FROM attempts"),
  ]);
}
const storeSchedule = (id: string, text: string) =>
  env.DB.prepare(
    `INSERT INTO schedules (id, cron, specification, enabled, vary_seed, next_due, created_at)
     VALUES (?1, '0 * * * *', ?2, 1, 1, 0, 0)`,
  ).bind(id, text);

beforeEach(async () => {
  const tables = ["runs", "tasks", "rounds", "attempts", "schedules", "failures", "repeated_faults"];
  await env.DB.batch(tables.map((table) => env.DB.prepare(`DELETE FROM ${table}`)));
});

describe("a model whose address requests may name no more", () => {
  it("is shown, and refused in requests", async () => {
    await storeRun("old", JSON.stringify(old));
    await storeSchedule("old", JSON.stringify(old)).run();
    for (const path of ["/v1/runs", "/v1/schedules"]) {
      const listed = await call(path);
      expect([listed.status, (await json(listed)).items?.[0]?.specification]).toEqual([200, old]);
    }
    expect((await json(await call("/v1/runs/old"))).progress.count).toBe(3);
    expect((await post("/v1/runs", old)).status).toBe(400);
  });

  it("pauses its run with the reason, whose coordinator opens all the same", async () => {
    await storeRun("old", JSON.stringify(old));
    await openRun({ ...env, PLAN_QUEUE: { send: async () => {} } as unknown as Queue }, "old", old, POOL.digest);
    const tasks = Array.from({ length: 12 }, (_, ordinal) => ordinal);
    for (const ordinal of tasks) await storeOpen("old", ordinal, "collect");
    const { results } = await env.DB.prepare("SELECT id FROM tasks").all<{ id: string }>();
    for (const { id } of results) {
      const { batch } = batchOf([{ run: "old", task: id, round: 1 }]);
      await consume("collect", batch, env);
    }
    expect(await row("SELECT status, pause_reason FROM runs WHERE id = 'old'")).toEqual({
      status: "paused",
      pause_reason: expect.stringContaining("base_url"),
    });
  });
});

describe.each(["{", '{"count": "many"}', "null"])("a specification that cannot be read (%s)", (text) => {
  it("hides no other run or schedule", async () => {
    await storeRun("lost", text);
    await storeRun("sound", JSON.stringify(specification({})));
    await env.DB.batch([storeSchedule("lost", text), storeSchedule("sound", JSON.stringify(specification({})))]);
    const listed = await call("/v1/runs");
    expect(listed.status).toBe(200);
    const { items } = await json(listed);
    expect(items.map(({ id, error }: { id: string; error: string | null }) => [id, error])).toEqual([
      ["sound", null],
      ["lost", "its specification cannot be read by this version"],
    ]);
    const shown = await json(await call("/v1/runs/lost"));
    expect([shown.specification, shown.unreadable]).toEqual([null, [{ field: "specification", text }]]);
    expect((await json(await call("/v1/schedules"))).items).toHaveLength(2);
    await expect(startDue({ ...env, PLAN_QUEUE: { send: async () => {} } as unknown as Queue }, 1)).rejects.toThrow();
    expect(await row("SELECT count(*) AS n FROM runs WHERE due IS NOT NULL")).toEqual({ n: 1 });
  });

  it("ends its run by its dead letters, and keeps no other waiting", async () => {
    await storeRun("lost", text);
    await storeRun("sound", JSON.stringify(specification({})));
    for (const run of ["lost", "sound"]) await storeOpen(run, 0, "collect");
    const sent: unknown[] = [];
    const queue = { sendBatch: async (some: { body: unknown }[]) => void sent.push(...some.map(({ body }) => body)) };
    const queues = Object.fromEntries(["PLAN", "COLLECT", "RELEASE"].map((name) => [`${name}_QUEUE`, queue]));
    await resendStalled({ ...env, ...queues } as unknown as Env, Date.now() + 3_600_000).catch(() => {});
    const tasks = sent.filter((body) => (body as { task?: string }).task !== undefined);
    expect(tasks.map((body) => (body as { run: string }).run).toSorted()).toEqual(["lost", "sound"]);
    const lost = tasks.filter((body) => (body as { run: string }).run === "lost");
    const work = batchOf(lost);
    await consume("collect", work.batch, env);
    expect(work.ends).toEqual(["retry in 2 s"]);
    const dead = batchOf(lost);
    await consumeDead(dead.batch, env);
    expect(dead.ends).toEqual(["ack"]);
    expect(await row("SELECT status, error FROM runs WHERE id = 'lost'")).toEqual({
      status: "failed",
      error: "the run's specification cannot be read",
    });
  });
});
