/** What runs take, as it is measured in parts, and a database near its limit: it refuses and pauses before it fails. */
import { createScheduledController, env } from "cloudflare:test";
import { getTableName, is } from "drizzle-orm";
import { SQLiteTable } from "drizzle-orm/sqlite-core";
import { describe, expect, it } from "vitest";
import { database } from "../../../db/client.ts";
import { FATES, type TableName } from "../../../db/fates.ts";
import { findSchedule, insertSchedule } from "../../../db/schedules.ts";
import * as schema from "../../../db/schema/index.ts";
import { type Measuring, measure, measuring } from "../../../functions/retention/measure.ts";
import { call, json, post, problem } from "../../support/api.ts";
import { specificationOf } from "../../support/embedded.ts";
import { drive } from "../../support/losses.ts";
import { Pump } from "../../support/pump.ts";
import { row, rows, specification, statusOf } from "../../support/runs.ts";
import { Upkeep } from "../../support/upkeep.ts";
import { scheduled, startRun } from "../../support/worker.ts";

const db = database(env.DB);
const upkeep = new Upkeep();
const HOUR = 60 * 60_000;

/** The same figures by another way: every row is read and written out. */
async function counted(run: string): Promise<{ rows: number; bytes: number }> {
  const word = `task-${run.slice(4)}-`;
  const sum = { rows: 0, bytes: 0 };
  for (const table of Object.values(schema)) {
    if (!is(table, SQLiteTable)) continue;
    const name = getTableName(table) as TableName;
    const { run: column } = FATES[name] as { readonly run?: string };
    if (column === undefined || name === "run_space") continue;
    const own = column === "run_id" ? "run_id = ?1" : `substr(${column}, 1, length(?2)) = ?2`;
    const found = await rows(`SELECT * FROM ${name} WHERE ${own} AND ?1 <> ?2`, run, word);
    sum.rows += found.length;
    for (const value of found.flatMap((one) => Object.values(one)))
      if (value !== null) sum.bytes += new TextEncoder().encode(String(value)).byteLength;
  }
  return sum;
}

interface Shown {
  readonly run: string;
  readonly rows: number | null;
  readonly bytes: number | null;
}
const shownOf = async (run: string): Promise<Shown | undefined> =>
  (await json(await call("/v1/usage?limit=200"))).items.find((one: Shown) => one.run === run);

describe("what a run takes", () => {
  it("is measured once it has ended, shown with the most first, and gone with the run", async () => {
    const runs: string[] = [];
    for (const count of [3, 9]) {
      const pump = new Pump(env);
      const { run } = await startRun(pump.env, specification({ name: "taken", count, seed: 61, attempts: 2 }));
      runs.push(run.id);
      expect(await shownOf(run.id)).toMatchObject({ rows: null, bytes: null, measured_at: null });
      await pump.drain();
    }
    const [small = "", large = ""] = runs;
    await env.BUCKET.put(`evidence/${large}/task-x/1.json`, "x".repeat(1000));
    await env.BUCKET.put(`calls/task-${large.slice(4)}-000000/collect/1/0/0/a.json`, "x".repeat(10));
    await env.BUCKET.put(`calls/task-${large.slice(4)}0-000000/collect/1/0/0/a.json`, "of another run");
    const now = Date.now() + 60_000;
    const fire = (at: number) => scheduled(createScheduledController({ scheduledTime: new Date(at) }), upkeep.env);
    await fire(now);
    // Asked for once, although it fires again before that is worked on.
    await fire(now + 60_000);
    const asked = upkeep.queued.filter((one) => (one as Partial<Measuring>).measure === large);
    expect(asked).toHaveLength(1);
    await upkeep.deliver(upkeep.env, now);
    const found = await shownOf(large);
    const { rows: all, bytes } = await counted(large);
    // SQLite writes whole numbers of a column of reals with a point.
    expect(Math.abs((found?.bytes ?? 0) - bytes) / bytes).toBeLessThan(0.01);
    expect(found).toEqual({
      run: large,
      status: "finished",
      rows: all,
      bytes: found?.bytes,
      objects: 2,
      object_bytes: 1010,
      archive: null,
      archive_bytes: 0,
      measured_at: new Date(now).toISOString(),
    });
    const { items, database: space } = await json(await call("/v1/usage?limit=1"));
    expect([items[0].run, space.state, space.bytes > 100_000]).toEqual([large, "ok", true]);
    const { cursor } = await json(await call("/v1/usage?limit=1"));
    expect((await json(await call(`/v1/usage?limit=1&cursor=${cursor}`))).items[0].run).toBe(small);
    // Not again, unless it goes on and ends anew.
    await fire(now + 2 * HOUR);
    expect(upkeep.queued).toEqual([]);
    expect((await upkeep.remove(`/v1/runs/${large}?datasets=keep`)).status).toBe(202);
    await upkeep.deliver();
    expect(await measure(env, db, measuring(large), now)).toBe(null);
    expect(await rows("SELECT * FROM run_space WHERE run_id = ?", large)).toEqual([]);
  });

  it("is the same in parts of any size, with variants and with many objects", async () => {
    const { run } = await startRun(new Pump(env).env, specification({ name: "parts", count: 3, seed: 62 }));
    const task = `task-${run.id.slice(4)}-`;
    await env.DB.batch([
      env.DB.prepare(
        `WITH RECURSIVE n(i) AS (SELECT 0 UNION ALL SELECT i + 1 FROM n WHERE i < 2499)
         INSERT INTO tasks (id, run_id, ordinal, wave, status, round, domain, configuration, moved_at, varies)
         SELECT ?1 || printf('%06d', i) || v, ?2, i + o, 0, 'graded', 1, 'd', '{}', 0, NULL
         FROM n, (SELECT '' AS v, 0 AS o UNION ALL SELECT '-v1', 10000000)`,
      ).bind(task, run.id),
      env.DB.prepare(
        "INSERT INTO attempts (task_id, attempt, teacher, messages) SELECT id, 0, 'é', printf('%.*c', ordinal % 7, 'x') FROM tasks WHERE run_id = ?",
      ).bind(run.id),
      env.DB.prepare("INSERT INTO claims SELECT id || '/solve/0', 0 FROM tasks WHERE run_id = ?").bind(run.id),
    ]);
    for (let i = 0; i < 5; i++) {
      await env.BUCKET.put(`evidence/${run.id}/${i}.json`, "12");
      await env.BUCKET.put(`calls/${task}00000${i}/x.json`, "123");
    }
    const figures = async (limits: object) => {
      let parts = 0;
      for (let so: Measuring | null = measuring(run.id); so !== null; parts++)
        so = await measure(env, db, so, 5, limits);
      const { asked_at: _, ...space } = await row("SELECT * FROM run_space WHERE run_id = ?", run.id);
      return { parts, space };
    };
    const whole = await figures({});
    expect(whole).toEqual({
      parts: 1,
      space: { run_id: run.id, ...(await counted(run.id)), objects: 10, object_bytes: 25, measured_at: 5 },
    });
    const parts = await figures({ pages: 1, listings: 1, keys: 2 });
    expect(parts.space).toEqual(whole.space);
    expect(parts.parts).toBeGreaterThan(6);
  });
});

describe("a database near its limit", () => {
  /** The limit by which the database is as full as that. */
  const at = async (share: number) => {
    const { database: space } = await json(await call("/v1/usage"));
    return { DATABASE_BYTES: String(Math.floor(space.bytes / share)) };
  };
  const stateAt = async (extra: object) => (await json(await call("/v1/usage", {}, extra))).database.state;

  it("refuses runs, more tasks and going on, and starts no schedule; what is under way goes on", async () => {
    const pump = new Pump(env);
    const { run } = await startRun(pump.env, specification({ name: "near", count: 4, seed: 63 }));
    const { run: paused } = await startRun(pump.env, specification({ name: "near", count: 4, seed: 64 }));
    await post(`/v1/runs/${paused.id}/pause`, undefined);
    const near = await at(0.92);
    expect(await stateAt(near)).toBe("nearly_full");
    const before = await rows("SELECT id FROM runs");
    const body = { "content-type": "application/json" };
    const patch = { method: "PATCH", body: '{"count": 8}', headers: body };
    const due = Date.now();
    await insertSchedule(db, {
      id: "schedule-near",
      cron: "* * * * *",
      specification: JSON.stringify(specificationOf({ count: 1, seed: 65 })),
      enabled: true,
      vary_seed: false,
      next_due: due - 60_000,
      created_at: 0,
    });
    for (const refused of [
      await post("/v1/runs", { seed: 66 }, {}, near),
      await post("/v1/runs", { seed: 66 }, { "idempotency-key": "near" }, near),
      await call(`/v1/runs/${run.id}`, patch, near),
      await post(`/v1/runs/${paused.id}/resume`, undefined, {}, near),
      await post("/v1/schedules/schedule-near/trigger", undefined, {}, near),
    ]) {
      const found = await problem(refused);
      expect([found.status, found.code]).toEqual([507, "database_nearly_full"]);
      expect(found.detail).toMatch(/^the database is nearly full$/);
    }
    expect((await post("/v1/runs?dry_run=true", { seed: 66 }, {}, near)).status).toBe(200);
    const bindings = { ...pump.env, ...near, UPKEEP_QUEUE: upkeep.queue } as Env;
    const firing = scheduled(createScheduledController({ scheduledTime: new Date(due) }), bindings);
    await expect(firing).rejects.toThrow("schedule-near: of the database");
    expect(await rows("SELECT id FROM runs")).toEqual(before);
    expect((await findSchedule(db, "schedule-near"))?.next_due).toBe(due - 60_000);
    await env.DB.prepare("DELETE FROM schedules").run();
    expect(await statusOf(run.id)).toBe("running");
    await drive(pump, run.id);
    expect(await statusOf(run.id)).toBe("finished");
    // With the key again it is started, now that there is room.
    expect((await post("/v1/runs", { seed: 66 }, { "idempotency-key": "near" })).status).toBe(201);
  });

  it("pauses what is under way, with the reason, and lets it go on once there is room", async () => {
    const pump = new Pump(env);
    const { run } = await startRun(pump.env, specification({ name: "full", count: 6, seed: 67, attempts: 1 }));
    const full = await at(0.98);
    expect(await stateAt(full)).toBe("full");
    const fire = () =>
      scheduled(createScheduledController(), { ...pump.env, ...full, UPKEEP_QUEUE: upkeep.queue } as Env);
    await pump.drain(async (batches) => {
      if (batches === 3) await fire();
    });
    expect(await statusOf(run.id)).toBe("paused");
    const shown = await json(await call(`/v1/runs/${run.id}`));
    expect(shown.paused).toEqual({
      until: null,
      reason: expect.stringMatching(/^database: the database is full/),
    });
    await fire();
    expect((await json(await call(`/v1/runs/${run.id}`))).paused).toEqual(shown.paused);
    expect((await problem(await post(`/v1/runs/${run.id}/resume`, undefined, {}, full))).code).toBe(
      "database_nearly_full",
    );
    expect((await post(`/v1/runs/${run.id}/resume`, undefined)).status).toBe(200);
    await drive(pump, run.id);
    expect(await statusOf(run.id)).toBe("finished");
    expect(await rows("SELECT id FROM tasks WHERE run_id = ? AND reason = 'stage_failed'", run.id)).toEqual([]);
  });
});
