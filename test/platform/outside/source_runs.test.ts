/** A run over a user's own API, from its document to a dataset, by the teacher that needs no model. */
import { createScheduledController } from "cloudflare:test";
import { afterEach, beforeAll, describe, expect, it } from "vitest";
import { type RunSpecification, runRequestSchema, specificationOver } from "../../../functions/domain/run.ts";
import { pairsOf } from "../../../functions/domain/used_together.ts";
import { startRun } from "../../../functions/runs/start.ts";
import { poolNamed, poolOf } from "../../../functions/sources/pools.ts";
import { SOURCES } from "../../support/embedded.ts";
import { Pump } from "../../support/pump.ts";
import { recordsOf, row, rows, statusOf } from "../../support/runs.ts";
import {
  ask,
  bindings,
  counts,
  deliver,
  get,
  made,
  patch,
  queued,
  server,
  set,
  toolsOf,
} from "../../support/sources.ts";
import { consumeDead, scheduled } from "../../support/worker.ts";

const COUNT = 12;
const request = { name: "guide", pool: "museum", count: COUNT, attempts: 2, skill: "best" } as const;
let run: string;
/** Requests to each path before the run. */
let before: Record<string, number>;

beforeAll(async () => {
  await made("museum", { kind: "openapi", url: `${server}/museum.json`, domain: "museums" });
  before = await counts();
  const pump = new Pump(bindings);
  run = await begun(pump, {});
  await pump.drain();
}, 120_000);

afterEach(() => set({ fault: null, renamed: false }));

async function begun(pump: Pump, more: object): Promise<string> {
  const pool = await poolNamed(pump.env, SOURCES, "museum");
  if (pool === undefined) throw new Error("there is no pool");
  const over = specificationOver(pool, runRequestSchema.parse({ ...request, ...more }));
  if (!over.ok) throw new Error(JSON.stringify(over.faults));
  return (await startRun(pump.env, over.specification, pool)).run.id;
}

/** Requests for museums that were answered. */
async function answered(): Promise<number> {
  return Object.entries(await counts()).reduce((sum, [path, n]) => sum + (path.startsWith("/museum/") ? n : 0), 0);
}

it("is probed by what its own list returns, from one document without a word on what comes back", async () => {
  const states = Object.values(await toolsOf("museum")).map(({ origin, state, reason, message }) => [
    origin,
    reason === null ? state : `${reason}: ${message}`,
  ]);
  expect(Object.fromEntries(states)).toEqual({
    listMuseums: "ready",
    getMuseum: "ready",
    listExhibits: "ready",
    getExhibit: "ready",
    // Nothing is called by what it takes: what exhibits hold as their creator was found to be it.
    getArtist: "ready",
    searchExhibits: "ready",
  });
});

it("ends in a dataset of the tasks asked for, answered by the solver from questions alone", async () => {
  expect(await statusOf(run)).toBe("finished");
  const records = (await recordsOf(run))
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  expect(records).toHaveLength(COUNT);
  for (const { question, solution, domain } of records) {
    expect(domain).toBe("museums");
    expect(question).toMatch(/museum|exhibit|artist|creator/);
    expect(solution.length).toBeGreaterThan(0);
  }
  const [{ solved } = { solved: 0 }] = await rows(
    "SELECT avg(correct) AS solved FROM attempts WHERE task_id IN (SELECT id FROM tasks WHERE run_id = ?)",
    run,
  );
  expect(solved).toBeGreaterThan(0.8);
  expect(records.filter(({ solution }) => solution.length > 1).length).toBeGreaterThan(COUNT / 3);
});

it("recorded every call that it made, so that nothing is asked twice of the service for one call", async () => {
  const [{ n } = { n: 0 }] = await rows("SELECT count(*) AS n FROM recorded_calls WHERE run_id = ?", run);
  const after = await counts();
  const sent = Object.entries(after)
    .filter(([path]) => path.startsWith("/museum/"))
    .reduce((sum, [path, count]) => sum + count - (before[path] ?? 0), 0);
  expect(sent).toBeLessThanOrEqual(Number(n));
  expect(sent).toBeGreaterThan(0);
});

it("is learnt from: which tools its kept tasks used together is read once, and plans by it are the same again", async () => {
  const asked = { ...request, name: "taught", learn_from: [run] };
  const dry = async (body: object) =>
    (await (await ask("/v1/runs?dry_run=true", body)).json<{ specification: RunSpecification }>()).specification;
  const learnt = await dry(asked);
  const kept = await rows(
    "SELECT shape ->> '$.sequence' AS sequence FROM tasks WHERE run_id = ? AND status = 'graded'",
    run,
  );
  expect(learnt.used_together).toEqual(
    pairsOf(
      kept.map(({ sequence }) => ({ sequence: String(sequence), tasks: 1 })),
      () => true,
    ),
  );
  expect(learnt.used_together?.length).toBeGreaterThan(0);
  // As it is shown it can be asked for, and is the same.
  expect(await dry(learnt)).toEqual(learnt);
  // A pool without these tools learns nothing of them, and a run that there is not is named.
  expect((await dry({ learn_from: [run] })).used_together).toEqual([]);
  const refused = await ask("/v1/runs", { ...asked, learn_from: [run, "run-0123456789ab"] });
  const { errors } = await refused.json<{ errors: { field: string; message: string }[] }>();
  expect([refused.status, errors]).toEqual([
    400,
    [{ field: "learn_from.1", message: "expected the id of a run: there is no run-0123456789ab" }],
  ]);
  const pump = new Pump(bindings);
  const pool = await poolNamed(pump.env, SOURCES, "museum");
  if (pool === undefined) throw new Error("there is no pool");
  const again = await startRun(pump.env, { ...learnt, count: 4 }, pool);
  await pump.drain();
  expect(await statusOf(again.run.id)).toBe("finished");
}, 60_000);

it("serves attempts what the evidence recorded: they ask the service only what nobody asked before", async () => {
  const [collected, attempted] = await Promise.all(
    ["collect", "solve"].map((stage) =>
      rows("SELECT tool, input, key FROM recorded_calls WHERE run_id = ? AND key LIKE ?", run, `%/${stage}/%`),
    ),
  );
  const asked = new Set(collected?.map(({ key, tool, input }) => `${String(key).split("/")[0]} ${tool} ${input}`));
  expect(collected?.length).toBeGreaterThan(COUNT);
  for (const { key, tool, input } of attempted ?? [])
    expect(asked).not.toContain(`${String(key).split("/")[0]} ${tool} ${input}`);
  // Attempts made more calls than that.
  const [{ messages } = { messages: "" }] = await rows(
    "SELECT group_concat(messages) AS messages FROM attempts WHERE task_id IN (SELECT id FROM tasks WHERE run_id = ?)",
    run,
  );
  const calls = String(messages).match(/"tool_call_id"/g)?.length ?? 0;
  expect(calls).toBeGreaterThan(2 * COUNT);
  expect(attempted?.length ?? 0).toBeLessThan(calls / 4);
});

describe("while its source is away", () => {
  const quick = (down_ms: number) =>
    ({ ...bindings, SOURCE_PAUSE_MS: "100", SOURCE_DOWN_MS: String(down_ms) }) as unknown as Env;
  const pause = (ms: number) => new Promise((resolve) => setTimeout(resolve, ms));

  /** Tasks of a run that waits. */
  const FEW = 5;

  async function expectWhole(id: string, requests: number): Promise<void> {
    expect(await statusOf(id)).toBe("finished");
    const lines = (await recordsOf(id)).split("\n").filter(Boolean);
    expect(new Set(lines.map((line) => JSON.parse(line).id)).size).toBe(FEW);
    const lost = await rows(
      "SELECT reason, detail FROM tasks WHERE run_id = ? AND reason IN ('no_evidence', 'lease_expired', 'stage_failed')",
      id,
    );
    expect(lost).toEqual([]);
    // Each call that was answered is recorded, and none was asked for again.
    const { n } = await row("SELECT count(*) AS n FROM recorded_calls WHERE run_id = ?", id);
    expect(requests).toBe(n);
    const { failed } = await row("SELECT count(error) AS failed FROM recorded_calls WHERE run_id = ?", id);
    expect(failed).toBe(0);
  }

  it.each([
    ["says that it is down", "503"],
    ["takes no more requests", { retry_after: "6" }],
  ] as const)("and %s, work waits: nothing is lost and no call is doubled", async (_, fault) => {
    const asked = await answered();
    const pump = new Pump(quick(60_000));
    const id = await begun(pump, { count: FEW, seed: 100 + JSON.stringify(fault).length });
    let faulty = 0;
    await pump.drain(async (batches) => {
      if (batches === 1) await set({ fault });
      else if (batches > 1) {
        if (++faulty === 5) await set({ fault: null });
        await pause(faulty < 5 ? 100 : 10);
      }
    });
    expect((await counts())["(faults)"]).toBeGreaterThan(0);
    await expectWhole(id, (await answered()) - asked);
  });

  it("for long, it is paused with the source's name, and goes on by the cron once that answers", async () => {
    const asked = await answered();
    const pump = new Pump(quick(700));
    const id = await begun(pump, { count: FEW, seed: 200 });
    await pump.drain(async (batches) => {
      if (batches === 1) await set({ fault: "cut" });
      if (batches > 1) await pause(60);
    });
    expect((await get(`/v1/runs/${id}`)).paused).toEqual({
      until: null,
      reason: "source museum: the service could not be reached",
    });
    const cron = () => scheduled(createScheduledController({ scheduledTime: new Date() }), pump.env);
    await pause(1_700);
    await cron();
    expect(await statusOf(id)).toBe("paused");
    await set({ fault: null });
    // What tries the source out is a request of its own.
    await pause(1_700);
    const before = await answered();
    await cron();
    expect(await statusOf(id)).toBe("running");
    const tried = (await answered()) - before;
    expect(tried).toBe(1);
    await pump.drain();
    await expectWhole(id, (await answered()) - asked - tried);
  });
});

describe("its recorded calls, made again", () => {
  const report = async () => (await get("/v1/sources/museum/drift")).items[0];
  const stateOf = async (origin: string) =>
    Object.values(await toolsOf("museum")).find((tool) => tool.origin === origin) ?? {};

  it("come to the same, and ask the service each once", async () => {
    queued.length = 0;
    const asked = await answered();
    const reply = await ask("/v1/sources/museum/drift", { calls: 2 });
    expect([reply.status, await reply.json()]).toEqual([
      202,
      expect.objectContaining({ number: 1, finished_at: null }),
    ]);
    // While it is under way it is the one that is asked for, and whoever comes second leaves it alone.
    expect((await (await ask("/v1/sources/museum/drift", {})).json<{ number: number }>()).number).toBe(1);
    await deliver({ times: 2 });
    const { compared, tools_compared, finished_at, ...rest } = await report();
    expect(rest).toMatchObject({ number: 1, asked_by: "request", calls: 2, same: compared, changed: [], error: null });
    expect([tools_compared, typeof finished_at]).toEqual([6, "string"]);
    expect(compared).toBeGreaterThan(5);
    expect((await answered()) - asked).toBe(compared);
  });

  it("tell by the times of its settings what it returns otherwise; the pool goes without what has lost its shape", async () => {
    expect((await patch("/v1/sources/museum", { drift: { cron: "every day" } })).status).toBe(400);
    expect((await patch("/v1/sources/museum", { drift: { cron: "0 3 * * *", calls: 1 } })).status).toBe(200);
    await set({ renamed: true });
    const cron = (at: number) => scheduled(createScheduledController({ scheduledTime: new Date(at) }), bindings);
    await cron(Date.now());
    expect(queued).toEqual([]);
    const nextDay = Date.now() + 24 * 3_600_000;
    await cron(nextDay);
    expect(queued.filter((body) => "drift" in (body as object))).toHaveLength(1);
    await cron(nextDay);
    await deliver();
    const told = await report();
    expect(told).toMatchObject({ number: 2, asked_by: "cron", calls: 1, other_shape: 1, errors: 0 });
    const { name } = await stateOf("getExhibit");
    expect(told.changed).toEqual([
      expect.objectContaining({
        tool: name,
        other_shape: 1,
        became: "quarantined",
        message: expect.stringMatching(/title/),
      }),
    ]);
    expect(await stateOf("getExhibit")).toMatchObject({ state: "quarantined", reason: "drifted" });
    expect((await poolNamed(bindings, SOURCES, "museum"))?.find(name)).toBeUndefined();
    await set({ renamed: false });
    await ask("/v1/sources/museum/probe", { tools: [name] });
    await deliver();
    expect(await stateOf("getExhibit")).toMatchObject({ state: "ready", reason: null });
    expect((await get("/v1/sources/museum/drift?limit=1")).cursor).toEqual(expect.any(String));
  });

  it("end where their message fails for good", async () => {
    await ask("/v1/sources/museum/drift", {});
    const [body] = queued.splice(0);
    const message = { id: "dead", timestamp: new Date(), attempts: 1, body, ack() {}, retry() {} };
    await consumeDead({ queue: "dive-dead", messages: [message] } as unknown as MessageBatch, bindings);
    expect((await report()).finished_at).not.toBeNull();
  });
});

it("draws from the embedded tools and from these by share, each task with its focus where its share says, and is taken up again from what is stored", async () => {
  const pools = [
    { name: "embedded", share: 0.5 },
    { name: "museum", share: 0.5 },
  ];
  const name = "embedded,museum";
  const pool = await poolNamed(bindings, SOURCES, name);
  if (pool === undefined) throw new Error("there is no pool");
  const request = runRequestSchema.parse({ name: "both", pools, count: 8, attempts: 0 });
  const over = specificationOver(pool, request);
  if (!over.ok) throw new Error(JSON.stringify(over.faults));
  const pump = new Pump(bindings);
  const started = await startRun(pump.env, over.specification, pool);
  await pump.drain();
  expect(await statusOf(started.run.id)).toBe("finished");
  const kept = await rows(
    `SELECT configuration ->> 'pool' AS pool, count(*) AS n FROM tasks
     WHERE run_id = ? AND status NOT IN ('dropped', 'planned') GROUP BY 1 ORDER BY 1`,
    started.run.id,
  );
  expect(kept.map((row) => row.pool)).toEqual(["embedded", "museum"]);
  for (const { n } of kept) expect(Number(n)).toBeGreaterThanOrEqual(3);
  const records = (await recordsOf(started.run.id))
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line));
  expect(new Set(records.flatMap(({ sources }) => sources))).toEqual(new Set(["embedded", "museum"]));
  // The pool of the run is found by its digest, whatever the isolate has.
  const again = await poolOf(bindings, SOURCES, { name, digest: pool.digest });
  expect(again.find("getMuseum")?.source).toBe("museum");
  const gone = await poolOf(bindings, SOURCES, { name: "embedded,nothing", digest: pool.digest });
  expect([gone.offers("getMuseum"), gone.find("getMuseum")?.source, gone.tools.length > 100]).toEqual([
    false,
    "museum",
    true,
  ]);
}, 60_000);
