/** `Idempotency-Key` on a real database: what is asked for twice is made once, whatever dies in between. */
import { env } from "cloudflare:test";
import { afterEach, describe, expect, it, vi } from "vitest";
import { deleteOldReplies } from "../../../db/idempotency.ts";
import { call, json, post, problem, sent } from "../../support/api.ts";
import { sampleFacts, storeTask } from "../../support/dataset.ts";

const MINUTE_MS = 60_000;
const DAY_MS = 24 * 60 * MINUTE_MS;

let keys = 0;
const newKey = () => ({ "idempotency-key": `key ${++keys}` });
const replayed = (response: Response) => response.headers.get("idempotency-replayed");

async function count(table: "runs" | "schedules" | "datasets" | "idempotency_keys"): Promise<number> {
  return (await env.DB.prepare(`SELECT count(*) AS n FROM ${table}`).first<number>("n")) ?? 0;
}

/** Lets time pass for the code under test; timers go on as they are. */
function pass(milliseconds: number): void {
  vi.useFakeTimers({ toFake: ["Date"], now: Date.now() + milliseconds });
}
afterEach(() => void vi.useRealTimers());

describe("one key", () => {
  it.each([2, 20])("of %i requests at once is one run", async (times) => {
    const [before, messages, headers] = [await count("runs"), sent.length, newKey()];
    const replies = await Promise.all(Array.from({ length: times }, () => post("/v1/runs", { seed: times }, headers)));
    expect(replies.map(({ status }) => status)).toEqual(replies.map(() => 201));
    expect(new Set(await Promise.all(replies.map((reply) => reply.text()))).size).toBe(1);
    expect(replies.filter((reply) => replayed(reply) === null)).toHaveLength(1);
    expect(await count("runs")).toBe(before + 1);
    expect(sent).toHaveLength(messages + 1);
  });

  it("gives the first reply again, however the request is written", async () => {
    const headers = newKey();
    const first = await post("/v1/runs", { seed: 1, count: 5 }, headers);
    const body = await first.text();
    await env.DB.prepare("UPDATE runs SET status = 'cancelled' WHERE id = ?").bind(JSON.parse(body).id).run();
    const init = { method: "POST", headers: { ...headers, "content-type": "application/json; charset=utf-8" } };
    const second = await call("/v1/runs", { ...init, body: '{\n "count": 5.0, "seed": 1}' });
    expect([second.status, await second.text(), replayed(second)]).toEqual([201, body, "true"]);
    for (const name of ["location", "content-type", "cache-control"])
      expect([name, second.headers.get(name)]).toEqual([name, first.headers.get(name)]);
    expect(JSON.parse(body).due).toBeNull();
  });

  it("is refused with another request, and is another one on another path", async () => {
    const [before, headers] = [await count("runs"), newKey()];
    await post("/v1/runs", { seed: 2 }, headers);
    for (const [path, body] of [
      ["/v1/runs", { seed: 3 }],
      ["/v1/runs", { seed: 2, count: 100 }],
      ["/v1/runs?dry_run=false", { seed: 2 }],
    ] as const) {
      const found = await problem(await post(path, body, headers));
      expect([found.status, found.errors?.[0]?.field]).toEqual([422, "idempotency-key"]);
    }
    expect(await count("runs")).toBe(before + 1);
    expect((await post("/v1/schedules", { cron: "0 3 * * 1" }, headers)).status).toBe(201);
  });

  it("is not used up by what makes nothing", async () => {
    const [before, headers] = [await count("runs"), newKey()];
    expect((await post("/v1/runs", { count: 0 }, headers)).status).toBe(400);
    expect((await post("/v1/runs", { budget: { usd: 1 } }, headers)).status).toBe(400);
    expect((await post("/v1/runs?dry_run=true", {}, headers)).status).toBe(200);
    expect(await count("runs")).toBe(before);
    expect((await post("/v1/runs", { seed: 4 }, headers)).status).toBe(201);
    const dry = await post("/v1/runs?dry_run=true", {}, headers);
    expect([dry.status, replayed(dry)]).toEqual([200, null]);
  });

  it.each(["", "x".repeat(256), "schlüssel", "a\tb"])("is not %j", async (key) => {
    const before = await count("runs");
    const found = await problem(await post("/v1/runs", {}, { "idempotency-key": key }));
    expect([found.status, found.errors?.[0]?.field]).toEqual([400, "idempotency-key"]);
    expect(await count("runs")).toBe(before);
  });

  it("is passed over where nothing is made", async () => {
    const headers = newKey();
    const { id } = await json(await post("/v1/runs", { seed: 5 }));
    for (let times = 0; times < 2; times++) {
      expect(replayed(await call("/v1/runs", { headers }))).toBeNull();
      expect((await call(`/v1/runs/${id}/cancel`, { method: "POST", headers })).status).toBe(200);
    }
  });
});

describe("a first request", () => {
  const broken = {
    send: async () => {
      throw new Error("the queue is down");
    },
  };

  it("that failed after it had made its run is tried again as that run", async () => {
    const [before, headers, body] = [await count("runs"), newKey(), { seed: 6 }];
    expect((await post("/v1/runs", body, headers, { PLAN_QUEUE: broken })).status).toBe(500);
    expect((await post("/v1/runs", { seed: 7 }, headers)).status).toBe(422);
    expect((await post("/v1/runs", body, headers, { PLAN_QUEUE: broken })).status).toBe(500);
    expect(await count("runs")).toBe(before + 1);
    const messages = sent.length;
    const third = await post("/v1/runs", body, headers);
    const { id } = await json(third);
    expect([third.status, replayed(third), await count("runs")]).toEqual([201, null, before + 1]);
    expect(sent.slice(messages)).toEqual([{ run: id, wave: 0 }]);
    expect(replayed(await post("/v1/runs", body, headers))).toBe("true");
  });

  it("that hangs is waited for, and taken for dead after a minute", async () => {
    const [before, headers, body] = [await count("runs"), newKey(), { seed: 8 }];
    const { promise, resolve } = Promise.withResolvers<void>();
    const reached = Promise.withResolvers<void>();
    const slow = {
      send: async () => {
        reached.resolve();
        await promise;
      },
    };
    const first = post("/v1/runs", body, headers, { PLAN_QUEUE: slow });
    await reached.promise;
    const second = await post("/v1/runs", body, headers);
    expect(second.headers.get("retry-after")).toBe("1");
    expect(await problem(second)).toMatchObject({ status: 409, errors: [{ field: "idempotency-key" }] });
    pass(MINUTE_MS + 1000);
    const third = await post("/v1/runs", body, headers);
    resolve();
    const made = (await json(third)).id;
    expect([third.status, (await json(await first)).id]).toEqual([201, made]);
    expect(await count("runs")).toBe(before + 1);
  });

  it("is forgotten after a day, and what it made stays", async () => {
    const [headers, body] = [newKey(), { seed: 9 }];
    const { id } = await json(await post("/v1/runs", body, headers));
    pass(DAY_MS - MINUTE_MS);
    expect((await json(await post("/v1/runs", body, headers))).id).toBe(id);
    pass(2 * MINUTE_MS);
    const later = await post("/v1/runs", body, headers);
    expect([replayed(later), (await json(later)).id]).toEqual([null, `${id}.2`]);
  });

  it("is cleared away by the cron after a day, and not before", async () => {
    await deleteOldReplies(env.DB, Date.now() + DAY_MS - MINUTE_MS);
    const kept = await count("idempotency_keys");
    expect(kept).toBeGreaterThan(0);
    await post("/v1/runs", { seed: 10 }, newKey());
    expect(await count("idempotency_keys")).toBe(kept + 1);
    await deleteOldReplies(env.DB, Date.now() + 3 * DAY_MS);
    expect(await count("idempotency_keys")).toBe(0);
  });
});

describe("whose reply was lost", () => {
  /** As if the worker had been killed between the work and keeping its reply, and its time were over. */
  const lose = () => env.DB.prepare("UPDATE idempotency_keys SET status = 500, headers = NULL, body = NULL").run();

  it("a schedule is the one that is there", async () => {
    const [before, headers, body] = [await count("schedules"), newKey(), { cron: "0 4 * * *" }];
    const first = await json(await post("/v1/schedules", body, headers));
    await lose();
    const again = await post("/v1/schedules", body, headers);
    expect([again.status, replayed(again), await json(again)]).toEqual([201, null, first]);
    expect(await count("schedules")).toBe(before + 1);
    const others = await Promise.all([0, 1].map(() => post("/v1/schedules", body)));
    expect(new Set(await Promise.all(others.map(async (other) => (await json(other)).id))).size).toBe(2);
  });

  it("a dataset is the one that is there", async () => {
    const { id: run } = await json(await post("/v1/runs", { seed: 11 }));
    const [before, headers] = [await count("datasets"), newKey()];
    const body = { run, name: "made-once" };
    expect((await post("/v1/datasets", body, headers)).status).toBe(409);
    for (let n = 0; n < 4; n++) await storeTask(env.DB, run, sampleFacts(n));
    await env.DB.prepare("UPDATE runs SET status = 'finished' WHERE id = ?").bind(run).run();
    // A run that was under way is no reply to keep.
    const first = await post("/v1/datasets", body, headers);
    expect(first.status).toBe(201);
    await lose();
    const again = await post("/v1/datasets", body, headers);
    expect((await json(again)).id).toBe((await json(first)).id);
    expect(replayed(await post("/v1/datasets", body, headers))).toBe("true");
    expect(await count("datasets")).toBe(before + 1);
  });
});
