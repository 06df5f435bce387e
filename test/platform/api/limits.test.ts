/** What limits of a key come to where runs are deleted while they spend, and where they are given more tasks. */
import { env } from "cloudflare:test";
import { describe, expect, it } from "vitest";
import { database } from "../../../db/client.ts";
import { deleteRun } from "../../../db/deletions.ts";
import { cancelRun } from "../../../db/runs.ts";
import type { ModelSpecification } from "../../../functions/domain/models.ts";
import { SpendRecorder } from "../../../functions/spend/recorder.ts";
import { RunSpend } from "../../../functions/spend/tracker.ts";
import { call, json, post, problem } from "../../support/api.ts";
import { rows, specification } from "../../support/runs.ts";
import { startRun } from "../../support/worker.ts";

const db = database(env.DB);

interface Made {
  readonly id: string;
  readonly key: string;
}
const bearer = (key: string) => ({ authorization: `Bearer ${key}` });

async function keyWith(limits: object): Promise<Made> {
  const reply = await post("/v1/keys", { name: "limited", project: "acme", scopes: ["read", "run"], limits });
  expect(reply.status).toBe(200);
  return json(reply);
}

async function used({ key }: Made): Promise<object> {
  return (await json(await call("/v1/me", { headers: bearer(key) }))).used;
}

const SOLVER = {
  base_url: "https://api.openai.com/v1",
  model: "m",
  key: "OPENAI_KEY",
  prices: { input: 1, output: 1 },
};

let seed = 0;
/** A run of the key that calls a model, with a budget in US dollars. */
async function begun(key: string, usd: number): Promise<string> {
  const budget = { models: { solver: SOLVER } as never, budget: { usd } };
  const stated = specification({ name: "acme.spends", count: 2, seed: ++seed, ...budget });
  const quiet = { ...env, PLAN_QUEUE: { send: async () => {} } as unknown as Queue };
  return (await startRun(quiet, stated, undefined, undefined, key)).run.id;
}

/** Records a request of a million tokens in and none out: a dollar. */
function spend(run: string): Promise<unknown> {
  const recorder = new SpendRecorder(env.DB, run, "solve", async () => {});
  const usage = { input_tokens: 1_000_000, cached_tokens: 0, output_tokens: 0, estimated: false };
  return recorder.record({ model: SOLVER as ModelSpecification }, "solver", { kind: "completion", usage });
}

describe("a run that is deleted while requests of it are under way", () => {
  it("counts for its key with what they cost, and begins no more", async () => {
    const key = await keyWith({ usd_per_month: 10 });
    const run = await begun(key.id, 10);
    await spend(run);
    expect(RunSpend.of(run).paused).toBe(false);
    await cancelRun(db, run, Date.now());
    await deleteRun(db, run, true, Date.now());
    await Promise.all([spend(run), spend(run)]);
    expect(RunSpend.of(run).paused).toBe(true);
    expect(RunSpend.of(run).spent.usd).toBeCloseTo(3);
    expect(await used(key)).toEqual({ open_runs: 0, usd_this_month: 3 });
    // Nothing of the run itself comes back.
    expect(await rows("SELECT usd FROM spend WHERE run_id = ?", run)).toEqual([{ usd: 1 }]);
  });
});

const EXTRA = { PLAN_QUEUE: { send: async () => {} } as unknown as Queue };
const MODELS = JSON.stringify({ solver: SOLVER });

function extend(run: string, count: number, key?: Made): Promise<Response> {
  const headers = {
    "content-type": "application/json",
    ...(key && bearer(key.key)),
    ...(!key && { "dive-project": "acme" }),
  };
  return call(`/v1/runs/${run}`, { method: "PATCH", headers, body: JSON.stringify({ count }) }, { ...EXTRA, MODELS });
}

async function ended(key: string, usd: number, dollars: number): Promise<string> {
  const run = await begun(key, usd);
  for (let n = 0; n < dollars; n++) await spend(run);
  await env.DB.prepare("UPDATE runs SET status = 'finished', finished_at = 1 WHERE id = ?").bind(run).run();
  return run;
}

describe("a run that is given more tasks after its end", () => {
  it("is one of those that its key may have open, however many are asked for at once", async () => {
    const key = await keyWith({});
    const runs = [];
    for (let n = 0; n < 5; n++) runs.push(await ended(key.id, 1, 0));
    await env.DB.prepare("UPDATE keys SET open_runs = 1 WHERE id = ?").bind(key.id).run();
    const statuses = (await Promise.all(runs.map((run) => extend(run, 30, key)))).map(({ status }) => status);
    expect(statuses.sort()).toEqual([200, 409, 409, 409, 409]);
    expect(await used(key)).toMatchObject({ open_runs: 1 });
  });

  it("may spend no more of a month at once than is left of it", async () => {
    const key = await keyWith({});
    const runs = [await ended(key.id, 2, 0), await ended(key.id, 2, 0), await ended(key.id, 2, 0)];
    await env.DB.prepare("UPDATE keys SET usd_per_month = 4 WHERE id = ?").bind(key.id).run();
    const statuses = (await Promise.all(runs.map((run) => extend(run, 30, key)))).map(({ status }) => status);
    expect(statuses.sort()).toEqual([200, 200, 409]);
  });

  it("counts what it has spent once", async () => {
    const key = await keyWith({ usd_per_month: 4 });
    const run = await ended(key.id, 4, 1);
    expect(await used(key)).toEqual({ open_runs: 0, usd_this_month: 1 });
    expect((await extend(run, 30, key)).status).toBe(200);
    expect(await used(key)).toEqual({ open_runs: 1, usd_this_month: 4 });
    await spend(run);
    await env.DB.prepare("UPDATE runs SET status = 'cancelled' WHERE id = ?").bind(run).run();
    expect(await used(key)).toEqual({ open_runs: 0, usd_this_month: 2 });
    await deleteRun(db, run, true, Date.now());
    await spend(run);
    expect(await used(key)).toEqual({ open_runs: 0, usd_this_month: 3 });
  });

  it("counts for the key that asks for them, and what it had spent for the one that it was of", async () => {
    const [first, second, poor] = [
      await keyWith({}),
      await keyWith({ usd_per_month: 1 }),
      await keyWith({ usd_per_month: 0, open_runs: 0 }),
    ];
    const run = await ended(first.id, 2, 1);
    const { code } = await problem(await extend(run, 30, poor));
    expect(code).toBe("key_limit_reached");
    expect((await extend(run, 30, second)).status).toBe(200);
    expect(await used(first)).toEqual({ open_runs: 0, usd_this_month: 1 });
    expect(await used(second)).toEqual({ open_runs: 1, usd_this_month: 1 });
    await spend(run);
    // Under way it is handed on too.
    expect((await problem(await extend(run, 40, poor))).code).toBe("key_limit_reached");
    expect((await extend(run, 40)).status).toBe(200);
    await spend(run);
    for (const key of [first, second]) expect(await used(key)).toEqual({ open_runs: 0, usd_this_month: 1 });
  });

  it("in another month counts for that, with what it spends then", async () => {
    const key = await keyWith({ usd_per_month: 3 });
    const run = await ended(key.id, 3, 1);
    await env.DB.prepare("UPDATE runs SET created_at = created_at - 40 * 86400000 WHERE id = ?").bind(run).run();
    expect((await extend(run, 30, key)).status).toBe(200);
    expect(await used(key)).toEqual({ open_runs: 1, usd_this_month: 2 });
  });

  it("has the deployment's models, where its key has a limit in US dollars; a schedule's run too", async () => {
    const [free, key] = [await keyWith({}), await keyWith({ usd_per_month: 5 })];
    const run = await ended(free.id, 2, 0);
    const cheap = { solver: { ...SOLVER, prices: { input: 1e-4, output: 1e-4 } } };
    const refused = await call(
      `/v1/runs/${run}`,
      { method: "PATCH", headers: { "content-type": "application/json", ...bearer(key.key) }, body: '{"count": 9}' },
      { ...EXTRA, MODELS: JSON.stringify(cheap) },
    );
    expect((await problem(refused)).errors?.map(({ field }) => field)).toEqual(["models.solver"]);
    const { key: _, ...keyless } = cheap.solver;
    const models = { solver: keyless };
    const body = { cron: "0 3 * * 1", specification: { name: "cheap", count: 2, models, budget: { usd: 1 } } };
    const schedule = await json(await post("/v1/schedules", body, bearer(free.key)));
    const triggered = await call(`/v1/schedules/${schedule.id}/trigger`, { method: "POST", headers: bearer(key.key) });
    expect((await problem(triggered)).errors?.map(({ field }) => field)).toEqual(["models.solver"]);
  });
});

it("a key that is revoked hears nothing more on a stream that it has open", async () => {
  const key = await keyWith({});
  const run = await begun(key.id, 1);
  const { body } = await call(`/v1/runs/${run}/events`, { headers: bearer(key.key) });
  const reader = body?.pipeThrough(new TextDecoderStream()).getReader();
  let heard = "";
  while (!heard.includes("event: progress")) heard += (await reader?.read())?.value ?? expect.fail("it ended");
  expect((await call(`/v1/keys/${key.id}`, { method: "DELETE", headers: { "dive-project": "acme" } })).status).toBe(
    200,
  );
  const asked = Date.now();
  expect(await reader?.read()).toMatchObject({ done: true });
  expect(Date.now() - asked).toBeLessThan(5_000);
});
