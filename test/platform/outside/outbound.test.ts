/** What leaves the worker and what comes back, in workerd: hosts and secrets by field, replies that are far too long. */
import { createExecutionContext, env } from "cloudflare:test";
import { beforeEach, describe, expect, inject, it } from "vitest";
import { database } from "../../../db/client.ts";
import { findSchedule, insertSchedule } from "../../../db/schedules.ts";
import type { FloodReport } from "../../../functions/local/memory/flood.ts";
import { modelFetch } from "../../../functions/outbound/models.ts";
import { ReplyTooLarge } from "../../../functions/outbound/refusals.ts";
import { specificationOf } from "../../support/embedded.ts";
import { app, startDue } from "../../support/worker.ts";

const flood = inject("floodServer");
const LIMIT = 500_000;

describe("a reply that is too long", () => {
  const call = (kind: string) =>
    modelFetch({ base_url: `${flood}/${kind}/v1`, model: kind }, null, { ...env, REPLY_BYTES: String(LIMIT) })(
      `${flood}/${kind}/v1/chat/completions`,
      { method: "POST", body: "{}" },
    );
  const report = async () => (await (await fetch(`${flood}/report`)).json()) as FloodReport;

  it.each(["plain", "bomb"])("is cut off while it streams, decompressed: %s", async (kind) => {
    const failed = await call(kind).catch((error: unknown) => error);
    expect(failed).toBeInstanceOf(ReplyTooLarge);
    const { bytes, status, message } = failed as ReplyTooLarge;
    expect([status, message]).toEqual([200, `the reply is longer than ${LIMIT} bytes`]);
    expect(bytes).toBeGreaterThan(LIMIT);
    expect(bytes).toBeLessThan(LIMIT + 100_000);
    // Its connection is closed: the server need not go on.
    await expect.poll(async () => (await report()).in_hand, { timeout: 10_000 }).toBe(0);
    expect((await report()).plain_bytes).toBeLessThan(20e6);
  });

  it("keeps none that are not from being read", async () => {
    const [, , small] = await Promise.all([call("plain").catch(() => {}), call("bomb").catch(() => {}), call("small")]);
    expect(await small.json()).toMatchObject({ model: "small" });
  });
});

describe("models that this deployment may not reach", () => {
  const bindings = {
    ...env,
    ONE_KEY: "sk-one-0123456789",
    SECRET_HOSTS: JSON.stringify({ ONE_KEY: ["one.example.org"] }),
  } as Env;
  const post = (path: string, body: unknown, to: Env = bindings) =>
    app.fetch(
      new Request(`http://dive.test${path}`, {
        method: "POST",
        headers: { "content-type": "application/json" },
        body: JSON.stringify(body),
      }),
      to,
      createExecutionContext(),
    );
  const models = {
    collector: { base_url: "http://169.254.169.254/v1", model: "m" },
    deriver: { base_url: "https://two.example.org/v1", model: "m", key: "ONE_KEY" },
    solver: [
      { base_url: "https://one.example.org/v1", model: "m", key: "ONE_KEY" },
      { base_url: "http://one.example.org/v1", model: "m" },
    ],
    judge: { base_url: "http://127.0.0.1:1/v1", model: "m" },
  };

  it.each([
    ["/v1/runs", { models }],
    ["/v1/runs?dry_run=true", { models }],
    ["/v1/schedules", { cron: "0 3 * * 1", specification: { models } }],
  ])("are refused by field, before anything is stored (%s)", async (path, body) => {
    const refused = await post(path, body);
    expect([refused.status, await refused.json<object>()]).toMatchObject([
      400,
      {
        errors: [
          { field: "models.collector.base_url", message: expect.stringContaining("a link-local address") },
          { field: "models.deriver.key", message: expect.stringContaining("ONE_KEY may not be sent to two.example") },
          { field: "models.solver.1.base_url", message: expect.stringContaining("expected https") },
        ],
      },
    ]);
    const stored = "SELECT (SELECT count(*) FROM runs) + (SELECT count(*) FROM schedules) AS n";
    expect(await env.DB.prepare(stored).first("n")).toBe(0);
  });

  it("may be told by their description", async () => {
    const asked = new Request("http://dive.test/v1/openapi.json");
    const text = await (await app.fetch(asked, bindings, createExecutionContext())).text();
    expect(text).toMatch(/"base_url":\{"type":"string","format":"uri","description":"[^"]*without user info/);
  });

  it("are refused by the form of their address alone", async () => {
    for (const base_url of [
      "https://me:pw@one.example.org/v1",
      "https://one.example.org/v1#x",
      "http://2130706433/v1",
    ]) {
      const refused = await post("/v1/runs", { models: { solver: { base_url, model: "m" } } });
      expect(refused.status).toBe(400);
      expect((await refused.json<{ errors: { field: string }[] }>()).errors.map(({ field }) => field)).toEqual([
        "models.solver.base_url",
      ]);
    }
  });

  describe("any more", () => {
    const db = database(env.DB);
    const NOON = Date.UTC(2026, 5, 1, 12);
    beforeEach(async () => {
      const specification = specificationOf({ models: { solver: models.judge } });
      await insertSchedule(db, {
        id: "schedule-changed",
        cron: "0 * * * *",
        specification: JSON.stringify(specification),
        enabled: true,
        vary_seed: true,
        next_due: NOON,
        created_at: 0,
      });
    });

    it("start no run by a schedule that was stored before, until they may be reached again", async () => {
      const queue = { send: async () => {} } as unknown as Queue;
      const changed = { ...bindings, PRIVATE_HOSTS: "", PLAN_QUEUE: queue } as Env;
      await expect(startDue(changed, NOON)).rejects.toThrow(
        "schedule-changed: models.solver.base_url: 127.0.0.1 is a loopback address",
      );
      expect((await findSchedule(db, "schedule-changed"))?.next_due).toBe(NOON);
      expect(await env.DB.prepare("SELECT count(*) AS n FROM runs").first("n")).toBe(0);
      const mended = { ...changed, PRIVATE_HOSTS: "127.0.0.1" };
      expect(await startDue(mended, NOON)).toHaveLength(1);
    });
  });
});
