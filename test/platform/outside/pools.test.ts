/** Tool pools of runs: stored once, found again, and what becomes of a run whose pool has changed since it began. */
import { env } from "cloudflare:test";
import { describe, expect, it } from "vitest";
import { coordinatorOf } from "../../../functions/coordinator/client.ts";
import { startDue as startDueOver } from "../../../functions/cron/due.ts";
import { conceptChaining } from "../../../functions/embedded/concept_chaining.ts";
import { appOver } from "../../../functions/http/app.ts";
import { consume as consumeOver } from "../../../functions/pipeline/consumer.ts";
import { metered, newMeter } from "../../../functions/pipeline/meter.ts";
import { startRun as startRunOver } from "../../../functions/runs/start.ts";
import { poolOf, savePool } from "../../../functions/sources/pools.ts";
import type { Tool } from "../../../functions/tools/contract.ts";
import { type PoolSource, ToolPool } from "../../../functions/tools/pool.ts";
import { call, json, post, problem } from "../../support/api.ts";
import { POOL, SOURCES } from "../../support/embedded.ts";
import { Pump } from "../../support/pump.ts";
import { recordsOf, row, rows, specification, statusOf } from "../../support/runs.ts";
import { consume, startRun } from "../../support/worker.ts";

/** The embedded pool with every tool for which `changed` holds described otherwise: another definition of it. */
function poolWith(changed: (tool: Tool) => boolean): ToolPool {
  return new ToolPool({
    name: "embedded",
    tools: POOL.tools.map((tool) => (changed(tool) ? { ...tool, description: `${tool.description}, as ever` } : tool)),
    seeds: () => POOL.seeds,
    exemplars: POOL.exemplars,
    chaining: conceptChaining,
    content: "other",
  });
}

const sourceOf = (pool: ToolPool): PoolSource => ({ name: "embedded", pool: () => pool });

/** The consumer of a deployment that has this pool now. */
const consumerOver =
  (pool: ToolPool): typeof consume =>
  (stage, batch, bindings, now) =>
    consumeOver(stage, batch, bindings, [sourceOf(pool)], now);

/** What work costs in the database. */
async function costOf(work: (counted: Env) => Promise<unknown>) {
  const meter = newMeter();
  await work(metered(env, meter));
  const { d1_statements, d1_rows_read, d1_rows_written } = meter;
  return { d1_statements, d1_rows_read, d1_rows_written };
}
const NOTHING = { d1_statements: 0, d1_rows_read: 0, d1_rows_written: 0 };

const isRetrieval = ({ kind }: Tool) => kind === "retrieval";
const TASKS = { count: 8, attempts: 2, seed: 5 };
const pooled = async (run: string) => (await row("SELECT pool FROM runs WHERE id = ?", run)).pool;

describe("a pool", () => {
  it("is stored with the first of its runs, and definitions once whatever pools name them", async () => {
    const pump = new Pump(env);
    const counts = () =>
      row("SELECT (SELECT count(*) FROM pools) AS pools, (SELECT count(*) FROM tool_definitions) AS definitions");
    for (let runs = 0; runs < 2; runs++) {
      const { run } = await startRun(pump.env, specification(TASKS));
      expect(await pooled(run.id)).toBe(POOL.digest);
      expect(await counts()).toEqual({ pools: 1, definitions: POOL.tools.length });
    }
    const [first] = POOL.tools;
    await startRunOver(
      pump.env,
      specification(TASKS),
      poolWith((tool) => tool === first),
    );
    expect(await counts()).toEqual({ pools: 2, definitions: POOL.tools.length + 1 });
  });

  it("that is stored costs one row read at a start, and none where its source has it still", async () => {
    await savePool(env.DB, POOL, 0);
    const start = await costOf((counted) => savePool(counted.DB, POOL, 0));
    expect(start).toEqual({ d1_statements: 1, d1_rows_read: 1, d1_rows_written: 0 });
    const found = await costOf(async (counted) => {
      const pool = await poolOf(counted, SOURCES, { name: "embedded", digest: POOL.digest });
      expect(pool).toBe(POOL);
    });
    expect(found).toEqual(NOTHING);
  });

  it("is read once in an isolate where its source has changed", async () => {
    const began = poolWith(isRetrieval);
    await savePool(env.DB, began, 0);
    const of = { name: "embedded", digest: began.digest };
    const pool = await poolOf(env, SOURCES, of);
    expect(pool.unavailable).toHaveLength(POOL.tools.filter(isRetrieval).length);
    const again = await costOf(async (counted) => {
      expect(await poolOf(counted, SOURCES, of)).toBe(pool);
    });
    expect(again).toEqual(NOTHING);
  });

  it("of a run from before pools were stored is what its source has", async () => {
    expect(await poolOf(env, SOURCES, { name: "embedded", digest: "of-old" })).toBe(POOL);
  });
});

describe("a pool that changed before its run was planned", () => {
  const taken = (tool: Tool) => tool.domain === "finance";

  it("is planned, collected and solved without the tools that changed, and the run says so", async () => {
    const began = poolWith(taken);
    const pump = new Pump(env);
    const { run } = await startRunOver(pump.env, specification({ ...TASKS, name: "planned" }), began);
    await pump.drain();
    expect(await statusOf(run.id)).toBe("finished");
    const gone = new Set(POOL.tools.filter(taken).map(({ name }) => name));
    const records = (await recordsOf(run.id)).trimEnd().split("\n");
    expect(records).toHaveLength(TASKS.count);
    for (const record of records)
      expect((JSON.parse(record) as { toolset: string[] }).toolset.filter((name) => gone.has(name))).toEqual([]);
    const shown = await json(await call(`/v1/runs/${run.id}`));
    expect(shown).toMatchObject({
      pool: began.digest,
      tools: { available: POOL.tools.length - gone.size, unavailable: gone.size },
    });
    const { tools } = await coordinatorOf(env, run.id).report();
    expect(tools.filter(({ tool }) => gone.has(tool))).toEqual([]);
  });
});

describe("a pool that changed when its tasks were derived", () => {
  it("fails the replay of every solution that rests on a tool that changed", async () => {
    const after = consumerOver(poolWith(isRetrieval));
    let changed = false;
    const either: typeof consume = (stage, ...rest) => {
      changed ||= stage === "certify";
      return (changed ? after : consume)(stage, ...rest);
    };
    const pump = new Pump(env, { isolates: [either] });
    const { run } = await startRun(
      pump.env,
      specification({ ...TASKS, seed: 6, rounds: 1, quotas: { novelty: 0 } as never }),
    );
    let planned = 0;
    await pump.drain(async () => {
      planned = Math.max(planned, Number((await row("SELECT count(*) AS n FROM tasks WHERE run_id = ?", run.id)).n));
      // One wave tells enough.
      if (planned > TASKS.count) pump.drop();
    });
    const certified = await rows(
      `SELECT t.reason, t.detail, t.solution, r.evidence FROM tasks t JOIN rounds r ON r.task_id = t.id
       WHERE t.run_id = ? AND t.solution IS NOT NULL`,
      run.id,
    );
    const retrieved = new Set(POOL.tools.filter(isRetrieval).map(({ name }) => name));
    const restOnIt = certified.filter(({ solution, evidence }) =>
      (JSON.parse(String(evidence)) as { id: string; tool: string }[]).some(
        ({ id, tool }) => retrieved.has(tool) && JSON.parse(String(solution)).includes(id),
      ),
    );
    expect(restOnIt.length).toBeGreaterThan(0);
    for (const { reason, detail } of restOnIt) {
      expect(reason).toBe("replay_failed");
      expect(detail).toContain("is unavailable: the source embedded no longer has it");
    }
  });
});

describe("a pool that changed when its tasks were solved", () => {
  it("leaves attempts out that could but fail, and holds none of them against the solver", async () => {
    const changed = consumerOver(poolWith(isRetrieval));
    const pump = new Pump(env, {
      isolates: [(stage, ...rest) => (stage === "solve" ? changed : consume)(stage, ...rest)],
    });
    const { run } = await startRun(pump.env, specification({ ...TASKS, name: "solved", seed: 7 }));
    await pump.drain();
    expect(await statusOf(run.id)).toBe("finished");
    const attempts = await rows(
      `SELECT a.ended, a.detail, a.draws, a.correct, a.reward, t.shape, t.passed, t.attempted FROM attempts a
       JOIN tasks t ON t.id = a.task_id WHERE t.run_id = ? AND t.status = 'graded'`,
      run.id,
    );
    const retrieved = new Set(POOL.tools.filter(isRetrieval).map(({ name }) => name));
    const usesIt = ({ shape }: { shape?: unknown }) =>
      (JSON.parse(String(shape)) as { sequence: string }).sequence.split(" > ").some((name) => retrieved.has(name));
    const spoilt = attempts.filter(usesIt);
    expect(spoilt.length).toBeGreaterThan(0);
    for (const attempt of spoilt)
      expect(attempt).toMatchObject({
        ended: "tool_unavailable",
        detail: expect.stringMatching(/^the solution needs the tool "\w+", which is unavailable$/),
        draws: 0,
        correct: null,
        reward: null,
        passed: 0,
        attempted: 0,
      });
    for (const attempt of attempts.filter((one) => !usesIt(one))) expect(attempt).toMatchObject({ correct: 1 });
    const { attempts: shown } = await json(await call(`/v1/runs/${run.id}`));
    expect(shown.left_out).toEqual({ tool_unavailable: spoilt.length });
  });
});

describe("a pool that changed when its dataset was cut", () => {
  it("leaves the dataset as it would have been: what its tools were is still known", async () => {
    const texts = async (run: string) => {
      const [dataset] = await rows("SELECT id FROM datasets WHERE run_id = ?", run);
      const files = ["tasks.jsonl", "jsonl/sft.openai.jsonl", "README.md"];
      return Promise.all(
        files.map(async (path) => (await env.BUCKET.get(`datasets/${dataset?.id}/${path}`))?.text() ?? path),
      );
    };
    const made: string[][] = [];
    for (const release of [consume, consumerOver(poolWith(() => true))]) {
      const pump = new Pump(env, {
        isolates: [(stage, ...rest) => (stage === "release" ? release : consume)(stage, ...rest)],
      });
      const { run } = await startRun(pump.env, specification({ ...TASKS, name: "cut" }));
      await pump.drain();
      expect(await statusOf(run.id)).toBe("finished");
      made.push(await texts(run.id));
    }
    expect(made[0]?.[1]?.length).toBeGreaterThan(1_000);
    expect(made[1]).toEqual(made[0]);
  });
});

describe("what is asked for", () => {
  it("is refused for a pool that there is not, naming those that there are, in runs and schedules", async () => {
    for (const [path, body] of [
      ["/v1/runs", { pool: "mine" }],
      ["/v1/schedules", { cron: "0 3 * * *", specification: { pool: "mine" } }],
    ] as const) {
      const response = await post(path, body);
      expect(response.status).toBe(400);
      expect((await problem(response)).errors).toEqual([
        { field: "pool", message: "expected one of embedded, not mine" },
      ]);
    }
  });

  it("is refused for a domain that the pool does not have, naming those that it has", async () => {
    const { errors } = await problem(await post("/v1/runs", { domains: ["biology", "law"] }));
    expect(errors).toEqual([
      { field: "domains.1", message: "expected one of general, academia, biology, finance, medicine, not law" },
    ]);
  });

  it("has all domains of the pool where it names none, stored so", async () => {
    const run = await json(await post("/v1/runs", { count: 2 }));
    expect(run.specification).toMatchObject({
      pool: "embedded",
      domains: ["general", "academia", "biology", "finance", "medicine"],
    });
  });

  it("by a schedule whose pool is gone stays due until the pool is there again", async () => {
    const made = await json(await post("/v1/schedules", { cron: "0 3 * * *", specification: { count: 2 } }));
    await env.DB.prepare("UPDATE schedules SET next_due = 0 WHERE id = ?").bind(made.id).run();
    const silent = { ...env, PLAN_QUEUE: { send: async () => {} } as unknown as Queue };
    const other = { name: "other", pool: () => POOL };
    await expect(startDueOver(silent, [other], 1)).rejects.toThrow("pool: there is no source embedded");
    expect(await startDueOver(silent, SOURCES, 1)).toHaveLength(1);
    await env.DB.prepare("DELETE FROM schedules").run();
  });

  it("is shown for a run whose source is gone, with all of its tools unavailable", async () => {
    const pump = new Pump(env);
    const { run } = await startRun(pump.env, specification(TASKS));
    const app = appOver([{ name: "other", pool: () => POOL }]);
    const shown = await json(await app.request(`/v1/runs/${run.id}`, {}, env));
    expect(shown.tools).toEqual({ available: 0, unavailable: POOL.tools.length });
  });
});
