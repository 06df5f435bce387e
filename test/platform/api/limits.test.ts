/** What limits of a key come to where runs are deleted while they spend, and where they are given more tasks. */
import { env } from "cloudflare:test";
import { describe, expect, it } from "vitest";
import { database } from "../../../db/client.ts";
import { deleteRun } from "../../../db/deletions.ts";
import { cancelRun } from "../../../db/runs.ts";
import type { ModelSpecification } from "../../../functions/domain/models.ts";
import { SpendRecorder } from "../../../functions/spend/recorder.ts";
import { RunSpend } from "../../../functions/spend/tracker.ts";
import { call, json, post } from "../../support/api.ts";
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
