/** Schedules over the API: switched on and off, and triggered. What the cron makes of them is in `cron.test.ts`. */
import { env } from "cloudflare:workers";
import { describe, expect, it } from "vitest";
import { call, json, post, problem, sent } from "../../support/api.ts";
import { rows } from "../../support/runs.ts";
import { startDue } from "../../support/worker.ts";

const patch = (path: string, body: unknown) =>
  call(path, { method: "PATCH", body: JSON.stringify(body), headers: { "content-type": "application/json" } });
const made = async (body: object) =>
  json(await post("/v1/schedules", { cron: "0 3 * * 1", specification: { count: 5, name: "often" }, ...body }));
const trigger = (id: string, headers: Record<string, string> = {}) =>
  call(`/v1/schedules/${id}/trigger`, { method: "POST", headers });
const runs = () => rows("SELECT id, specification FROM runs ORDER BY created_at");

describe("a schedule that is switched off", () => {
  it("starts nothing and says so, and goes on from now once it is switched on", async () => {
    const { id, next_due } = await made({});
    const off = await json(await patch(`/v1/schedules/${id}`, { enabled: false }));
    expect(off).toMatchObject({ id, enabled: false, next_due: null });
    expect((await json(await call("/v1/schedules"))).items).toContainEqual(off);
    const before = await runs();
    expect(
      await startDue({ ...env, PLAN_QUEUE: { send: async () => {} } } as unknown as Env, Date.parse(next_due)),
    ).toEqual([]);
    const refused = await problem(await trigger(id));
    expect(refused).toMatchObject({ status: 409, code: "schedule_off" });
    expect(await runs()).toEqual(before);
    // A time that passed while it was off is not made up for.
    await env.DB.prepare("UPDATE schedules SET next_due = 1000 WHERE id = ?").bind(id).run();
    expect(await json(await patch(`/v1/schedules/${id}`, { enabled: true }))).toMatchObject({
      enabled: true,
      next_due,
    });
  });

  it("keeps its time where it is on already, since that may be due", async () => {
    const { id } = await made({});
    await env.DB.prepare("UPDATE schedules SET next_due = 1000 WHERE id = ?").bind(id).run();
    const shown = await json(await patch(`/v1/schedules/${id}`, { enabled: true }));
    expect(shown.next_due).toBe(new Date(1000).toISOString());
  });

  it("can be switched on and off whatever stands in its specification", async () => {
    const { id } = await made({ enabled: false });
    await env.DB.prepare("UPDATE schedules SET specification = '{' WHERE id = ?").bind(id).run();
    for (const enabled of [true, false])
      expect(await json(await patch(`/v1/schedules/${id}`, { enabled }))).toMatchObject({ enabled });
  });

  it("is asked for with a field that is known, and holds what it should", async () => {
    const { id } = await made({});
    for (const [body, field] of [
      [{ enabled: "no" }, "enabled"],
      [{}, "enabled"],
      [{ enabled: true, crom: "* * * * *" }, "crom"],
    ] as const)
      expect((await problem(await patch(`/v1/schedules/${id}`, body))).errors?.[0]?.field).toBe(field);
    expect((await problem(await patch("/v1/schedules/none", { enabled: true }))).code).toBe("schedule_not_found");
    expect((await problem(await trigger("none"))).code).toBe("schedule_not_found");
  });
});

describe("a schedule that is triggered", () => {
  it("starts a run of its own seed each time, and stays due when it was", async () => {
    const { id, next_due } = await made({});
    const replies = [await trigger(id), await trigger(id)];
    const [first, second] = await Promise.all(replies.map(json));
    expect(replies.map(({ status }) => status)).toEqual([201, 201]);
    expect(replies[0]?.headers.get("location")).toBe(`/v1/runs/${first.id}`);
    expect(first).toMatchObject({ status: "running", due: null, specification: { count: 5, name: "often" } });
    expect(first.specification.seed).not.toBe(second.specification.seed);
    expect(sent).toContainEqual({ run: first.id, wave: 0 });
    expect((await json(await call(`/v1/schedules/${id}`))).next_due).toBe(next_due);
    const fixed = await made({ vary_seed: false, specification: { seed: 9 } });
    expect((await json(await trigger(fixed.id))).specification.seed).toBe(9);
  });

  it("starts one run a key", async () => {
    const { id } = await made({});
    const before = (await runs()).length;
    const key = { "idempotency-key": "trigger once" };
    const replies = await Promise.all(Array.from({ length: 5 }, () => trigger(id, key)));
    expect(new Set(await Promise.all(replies.map((reply) => reply.text()))).size).toBe(1);
    expect(await runs()).toHaveLength(before + 1);
  });

  it("names the field that keeps it from running", async () => {
    const { id } = await made({});
    const stored = {
      ...JSON.parse(String((await rows("SELECT specification FROM schedules WHERE id = ?", id))[0]?.specification)),
    };
    await env.DB.prepare("UPDATE schedules SET specification = ? WHERE id = ?")
      .bind(JSON.stringify({ ...stored, pool: "gone" }), id)
      .run();
    expect(await problem(await trigger(id))).toMatchObject({
      code: "specification_cannot_run",
      errors: [{ field: "pool", message: "there is no source gone" }],
    });
  });
});
