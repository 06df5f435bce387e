/**
 * Whole runs over tools that are not pure, whose service logs every execution: whatever is delivered twice, lost or dies, what
 * was recorded was executed once, and the evidence is what the service returned.
 */
import { runInDurableObject } from "cloudflare:test";
import { env } from "cloudflare:workers";
import { beforeAll, expect, inject, it } from "vitest";
import { runRequestSchema, specificationOver } from "../../../functions/domain/run.ts";
import { compared, type Execution } from "../../../functions/local/chaos/executions.ts";
import { consume as consumeOver } from "../../../functions/pipeline/consumer.ts";
import { startRun } from "../../../functions/runs/start.ts";
import { ToolPool } from "../../../functions/tools/pool.ts";
import { stubOf } from "../../support/coordinator.ts";
import { serviceSource } from "../../support/impure/source.ts";
import { service } from "../../support/impure/tools.ts";
import { Pump } from "../../support/pump.ts";
import { batchOf, recordsOf, row, rows, statusOf } from "../../support/runs.ts";
import type { consume as consumeEmbedded } from "../../support/worker.ts";

beforeAll(() => {
  service.url = inject("impureServer");
});

const SOURCES = [serviceSource];
const POOL = serviceSource.pool();

/** The consumer of a deployment that has the service's tools. */
const consume: typeof consumeEmbedded = (stage, batch, bindings, now) =>
  consumeOver(stage, batch, bindings, SOURCES, now);

const settings = { TOOL_DEADLINE_MS: "1500" };
const quick = { TOOL_DEADLINE_MS: "1000" };
const given = { name: "impure", pool: "service", count: 12, wave: 12, attempts: 1, rounds: 2 };

async function start(pump: Pump, seed: number, count = given.count): Promise<string> {
  const over = specificationOver(POOL, runRequestSchema.parse({ ...given, seed, count }));
  if (!over.ok) throw new Error(JSON.stringify(over.faults));
  const { run } = await startRun(pump.env, over.specification, POOL);
  // The coordinator of the tests is that of the deployed worker, which has another source.
  await runInDurableObject(stubOf(run.id), (coordinator) => Object.assign(coordinator, { sources: SOURCES }));
  return run.id;
}

/** What the service executed for the run's tasks, by key. */
async function executionsOf(run: string): Promise<Map<string, Execution[]>> {
  const log = await (await fetch(`${service.url}/log`)).json<Execution[]>();
  const tasks = new Set((await rows("SELECT id FROM tasks WHERE run_id = ?", run)).map(({ id }) => String(id)));
  return Map.groupBy(
    log.filter(({ key }) => tasks.has(key?.split("/")[0] ?? "")),
    ({ key }) => key ?? "",
  );
}

async function expectOnce(run: string): Promise<void> {
  const executions = await executionsOf(run);
  const recorded = await rows("SELECT key FROM recorded_calls WHERE run_id = ?", run);
  expect(executions.size).toBeGreaterThan(0);
  expect(recorded.map(({ key }) => key).toSorted()).toEqual([...executions.keys()].toSorted());
  for (const [key, its] of executions) expect([key, its.length]).toEqual([key, 1]);
}

it("calls each tool once, whatever is delivered twice and in whatever order, and keeps what it returned", async () => {
  const pump = new Pump(
    { ...env, ...settings },
    { isolates: [consume], twice: true, shuffle: 1, failSends: 0.2, batch: 4 },
  );
  const run = await start(pump, 12, 24);
  await pump.drain();
  expect(await statusOf(run)).toBe("finished");
  await expectOnce(run);
  const lines = (await recordsOf(run)).trim().split("\n");
  const executions = [...(await executionsOf(run)).values()].flat();
  const { calls, problems } = compared(lines, executions);
  expect(problems).toEqual([]);
  expect(calls).toBeGreaterThan(0);
  // Some of it failed, some of it hung, some of it was too much: as data.
  expect(new Set(executions.map(({ did }) => did))).toEqual(new Set(["returned", "failed", "hung", "flooded"]));
  const large = await row("SELECT count(*) AS n FROM recorded_calls WHERE run_id = ? AND output_key IS NOT NULL", run);
  expect(large.n).toBeGreaterThan(0);
  const replays = lines.map((line) => JSON.parse(line).certificate.replay);
  expect(replays.some(({ from_record = 0 }) => from_record > 0)).toBe(true);
});

it("calls none again that a death kept from becoming evidence", async () => {
  let deaths = 0;
  // Dies once in every batch that has collected something, after the calls and before the rounds are stored.
  const dying = new Proxy(env.DB, {
    get(db, name) {
      if (name !== "prepare") return Reflect.get(db, name, db).bind(db);
      return (sql: string) => {
        if (sql.startsWith("INSERT INTO rounds") && deaths++ % 2 === 0) throw new Error("died");
        return db.prepare(sql);
      };
    },
  });
  const pump = new Pump({ ...env, ...settings, DB: dying }, { isolates: [consume] });
  const run = await start(pump, 2);
  await pump.drain();
  expect(deaths).toBeGreaterThan(2);
  await expectOnce(run);
  const executions = [...(await executionsOf(run)).values()].flat();
  expect(compared((await recordsOf(run)).trim().split("\n"), executions)).toMatchObject({ problems: [] });
});

it("takes over what a dead process held long before its tasks' leases run out", async () => {
  let dead = false;
  // Dies in its first batch, after the calls: neither its rounds are stored nor its claims given up.
  const dying = new Proxy(env.DB, {
    get(db, name) {
      if (name !== "prepare") return Reflect.get(db, name, db).bind(db);
      return (sql: string) => {
        if (sql.startsWith("INSERT INTO rounds")) dead = true;
        if (dead) throw new Error("dead");
        return db.prepare(sql);
      };
    },
  });
  const pump = new Pump({ ...env, ...quick }, { isolates: [consume] });
  const run = await start(pump, 4);
  let bodies: unknown[] = [];
  await pump.drain(async () => {
    if (bodies.length === 0) bodies = pump.drop("collect");
  });
  await expect(consume("collect", batchOf(bodies).batch, { ...pump.env, DB: dying })).rejects.toThrow("dead");
  const again = async () => {
    for (const body of bodies) pump.retry("collect", body);
    await pump.drain();
  };
  await again();
  expect(await statusOf(run)).toBe("running");
  await new Promise((resolve) => setTimeout(resolve, 3_000));
  await again();
  expect(await statusOf(run)).toBe("finished");
  expect(await row("SELECT count(*) AS n FROM tasks WHERE run_id = ? AND reason = 'lease_expired'", run)).toEqual({
    n: 0,
  });
  await expectOnce(run);
});

it("certifies no call whose record is gone or is of another call", async () => {
  const pump = new Pump({ ...env, ...settings }, { isolates: [consume] });
  const run = await start(pump, 1);
  const spoilt: string[] = [];
  await pump.drain(async () => {
    if (spoilt.length > 0 || pump.waiting().certify === undefined) return;
    const recorded = "error IS NULL AND run_id = ? AND key LIKE '%/collect/%'";
    const tasks = (
      await rows(`SELECT DISTINCT substr(key, 1, instr(key, '/') - 1) AS id FROM recorded_calls WHERE ${recorded}`, run)
    ).map(({ id }) => String(id));
    spoilt.push(...tasks);
    for (const [i, id] of tasks.entries())
      await env.DB.prepare(
        i % 2 === 0
          ? "DELETE FROM recorded_calls WHERE key LIKE ?1 || '/collect/%'"
          : `UPDATE recorded_calls SET input = '{"country":"Nowhere"}' WHERE key LIKE ?1 || '/collect/%'`,
      )
        .bind(id)
        .run();
  });
  const certified = await rows(
    `SELECT id, reason, detail, certificate ->> '$.replay.from_record' AS from_record FROM tasks
     WHERE run_id = ? AND certificate IS NOT NULL`,
    run,
  );
  const resting = certified.filter(({ id, from_record }) => from_record !== null && spoilt.includes(String(id)));
  expect(resting.length).toBeGreaterThan(1);
  for (const { reason, detail } of resting) {
    expect(reason).toBe("replay_failed");
    expect(detail).toMatch(/^replay: c\d+ \(service_\w+\): (is not recorded|is not what was recorded of it)$/);
  }
});

it("records of repeated runs are not taken for the same, since they are not", async () => {
  const records: { id: string; run_id: string }[][] = [];
  for (const _ of [1, 2]) {
    const pump = new Pump({ ...env, ...settings }, { isolates: [consume] });
    const run = await start(pump, 5);
    await pump.drain();
    const lines = (await recordsOf(run)).trim().split("\n");
    records.push(lines.map((line) => JSON.parse(line)));
    expect(records.at(-1)?.every(({ run_id }) => run_id === run)).toBe(true);
  }
  const [one = [], two = []] = records.map((some) => some.map(({ id }) => id));
  expect(one.length).toBeGreaterThan(0);
  expect(one.filter((id) => two.includes(id))).toEqual([]);
});

it("calls none twice where two consumers are at the same tasks at once", async () => {
  const pump = new Pump({ ...env, ...settings }, { isolates: [consume] });
  const run = await start(pump, 3);
  let bodies: unknown[] = [];
  await pump.drain(async () => {
    if (bodies.length === 0) bodies = pump.drop("collect");
  });
  expect(bodies).toHaveLength(given.count);
  const [one, two] = [batchOf(bodies), batchOf(bodies)];
  await Promise.all([one, two].map(({ batch }) => consume("collect", batch, pump.env)));
  expect(new Set([...one.ends, ...two.ends])).toEqual(new Set(["ack"]));
  await expectOnce(run);
  await pump.drain();
  expect(await statusOf(run)).toBe("finished");
  await expectOnce(run);
});

it("says on the card what was recorded, also where the source has changed since", async () => {
  const changed = new ToolPool({
    name: POOL.name,
    tools: POOL.tools.map((tool) => ({ ...tool, description: `${tool.description} Since today.` })),
    seeds: () => POOL.seeds,
    exemplars: POOL.exemplars,
    chaining: POOL.chaining,
    content: "changed",
  });
  const release: typeof consumeEmbedded = (stage, batch, bindings, now) => {
    const source = stage === "release" ? { name: POOL.name, pool: () => changed } : serviceSource;
    return consumeOver(stage, batch, bindings, [source], now);
  };
  const pump = new Pump({ ...env, ...settings }, { isolates: [release] });
  const run = await start(pump, 4);
  await pump.drain();
  const used = new Set((await recordsOf(run)).match(/"service_[a-z]+"/g));
  expect(used.size).toBeGreaterThan(0);
  const { id } = await row("SELECT id FROM datasets WHERE run_id = ?", run);
  const card = (await (await env.BUCKET.get(`datasets/${id}/README.md`))?.text()) ?? "";
  expect(card).toMatch(/What these tools return may change: `service_[a-z]+`/);
});
