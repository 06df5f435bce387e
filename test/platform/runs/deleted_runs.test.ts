/** Runs that are deleted: what refuses it, that nothing of them is left wherever their removal dies, and that nothing comes back. */
import { createScheduledController, env, runInDurableObject } from "cloudflare:test";
import { getTableColumns, getTableName, is } from "drizzle-orm";
import { type SQLiteColumn, SQLiteTable } from "drizzle-orm/sqlite-core";
import { beforeAll, describe, expect, it } from "vitest";
import { insertAttempts } from "../../../db/attempts.ts";
import { database } from "../../../db/client.ts";
import { addSpend, insertCompletions } from "../../../db/completions.ts";
import { findDeletion } from "../../../db/deletions.ts";
import { insertFailure } from "../../../db/failures.ts";
import { FATES, type TableName } from "../../../db/fates.ts";
import { faultsInARow } from "../../../db/faults.ts";
import { insertFingerprints } from "../../../db/fingerprints.ts";
import { addOperations } from "../../../db/operations.ts";
import { insertRecordedCalls } from "../../../db/recorded_calls.ts";
import * as schema from "../../../db/schema/index.ts";
import { coordinatorOf } from "../../../functions/coordinator/client.ts";
import type { Stage } from "../../../functions/pipeline/messages.ts";
import { newMeter } from "../../../functions/pipeline/meter.ts";
import { erase, GRACE_MS } from "../../../functions/retention/erase.ts";
import { call, json, post, problem } from "../../support/api.ts";
import { expectRefusal } from "../../support/coordinator.ts";
import { Pump } from "../../support/pump.ts";
import { bent, copyOf, cut, release } from "../../support/releases.ts";
import { batchOf, rows, specification, statusOf } from "../../support/runs.ts";
import { objectsNaming, placesNaming, Upkeep } from "../../support/upkeep.ts";
import { consume, consumeDead, scheduled, startRun } from "../../support/worker.ts";

const db = database(env.DB);
const SEED = 41;

/** Runs of the same specification, each whole and with its dataset taken away again. */
async function finished(more: object = {}): Promise<string> {
  const pump = new Pump(env);
  const given = { name: "deleted", count: 6, seed: SEED, attempts: 2, ...more };
  const { run } = await startRun(pump.env, specification(given));
  await pump.drain();
  expect(await statusOf(run.id)).toBe("finished");
  return run.id;
}

/** What ids of the run and of its tasks have in common. */
const wordOf = (run: string) => run.slice(4);
const taskOf = (run: string) => `task-${wordOf(run)}-000000`;

/** Tables as the schema declares them. */
const TABLES = Object.values(schema).flatMap((table) => (is(table, SQLiteTable) ? [table] : []));

/** One more row of the run in every table that holds rows of runs, whatever the run itself left there; and objects of it. */
async function fill(run: string): Promise<void> {
  for (const table of TABLES) {
    const name = getTableName(table) as TableName;
    const fate = FATES[name] as { readonly run?: string };
    if (fate.run === undefined || name === "tasks") continue;
    const own = { run_id: run, task_id: taskOf(run), key: `${taskOf(run)}/solve/7/0/solve-1` }[fate.run];
    const columns = Object.values(getTableColumns(table) as Record<string, SQLiteColumn>).filter(
      ({ notNull, primary, name: column }) => notNull || primary || column === fate.run,
    );
    const values = columns.map((column) =>
      column.name === fate.run ? own : column.dataType === "number" ? 77 : `x${column.name}`,
    );
    await env.DB.prepare(
      `INSERT INTO ${name} (${columns.map((column) => column.name).join(", ")}) VALUES (${columns.map(() => "?").join(", ")})
       ON CONFLICT DO NOTHING`,
    )
      .bind(...values)
      .run();
  }
  for (const key of [`evidence/${run}/${taskOf(run)}/1.json`, `calls/${taskOf(run)}/collect/1/0/0/ab.json`])
    await env.BUCKET.put(key, "[]");
}

/** A run of which every table has rows, and nothing is released. */
async function full(): Promise<string> {
  const run = await finished();
  await env.DB.prepare("UPDATE datasets SET status = 'failed' WHERE run_id = ?").bind(run).run();
  await fill(run);
  return run;
}

/** Places that name a run, but for its deletion, which stays. */
const placesOf = async (run: string) =>
  (await placesNaming(`run-${wordOf(run)}`, `task-${wordOf(run)}-`)).filter((place) => !place.startsWith("deletions."));

async function expectGone(run: string): Promise<void> {
  expect(await placesOf(run)).toEqual([]);
  expect((await objectsNaming(wordOf(run))).filter((key) => !key.startsWith("datasets/"))).toEqual([]);
  await expectRefusal(coordinatorOf(env, run).cancel(), "not_open");
  const stub = env.COORDINATOR.getByName(run);
  const tables = await runInDurableObject(stub, (_, { storage }) =>
    storage.sql.exec("SELECT name FROM sqlite_master WHERE name NOT LIKE '\\_cf%' ESCAPE '\\'").toArray(),
  );
  expect(tables).toEqual([]);
}

describe("what becomes of rows", () => {
  it("is said of every column that names a run, a task or a dataset", () => {
    for (const table of TABLES) {
      const fate: { run?: string; dataset?: string; source?: string; stays?: string } =
        FATES[getTableName(table) as TableName];
      const columns = Object.keys(getTableColumns(table));
      const naming = columns.filter((name) => ["run_id", "task_id", "key", "dataset_id", "varies"].includes(name));
      if (naming.length === 0) continue;
      const said = [fate.run, fate.dataset].filter((column) => column !== undefined);
      expect([getTableName(table), said.length > 0 || fate.stays !== undefined]).toEqual([getTableName(table), true]);
      for (const column of said) expect(columns).toContain(column);
      // A column of runs is that by which they go: the one table that keeps it says why.
      if (columns.includes("run_id") && fate.run === undefined) expect(fate.stays).toBeDefined();
    }
  });
});

describe("a run that is deleted", () => {
  it("is gone with the reply, and nothing of it is left after its messages", async () => {
    const [run, other] = [await full(), await finished({ seed: 42 })];
    const before = await rows("SELECT * FROM tasks WHERE run_id = ? ORDER BY id", other);
    expect((await placesOf(run)).length).toBeGreaterThan(15);
    const upkeep = new Upkeep();
    const reply = await upkeep.remove(`/v1/runs/${run}`);
    expect(reply.status).toBe(202);
    expect(await json(reply)).toMatchObject({ kind: "run", id: run, status: "deleting", finished_at: null });

    // Before anything is removed: the rows are there, and nobody is shown them.
    expect((await rows("SELECT id FROM tasks WHERE run_id = ?", run)).length).toBeGreaterThan(0);
    const task = taskOf(run);
    for (const path of [`/v1/runs/${run}`, `/v1/runs/${run}/tasks`, `/v1/runs/${run}/diversity`, `/v1/tasks/${task}`])
      expect([path, (await problem(await call(path))).status]).toEqual([path, 404]);
    expect((await problem(await post("/v1/datasets", { run }))).code).toBe("run_not_found");
    expect((await problem(await post(`/v1/tasks/${task}/takedown`, { reason: "x" }))).code).toBe("task_not_found");
    const listed = await json(await call("/v1/runs?limit=200"));
    expect(listed.items.map(({ id }: { id: string }) => id)).not.toContain(run);

    await upkeep.deliver();
    // The dataset that came to nothing is another deletion, which the cron sends.
    await scheduled(createScheduledController({ scheduledTime: new Date(Date.now() + 10 * 60_000) }), upkeep.env);
    await upkeep.deliver();
    await expectGone(run);
    const again = await upkeep.remove(`/v1/runs/${run}`);
    expect([again.status, (await json(again)).status]).toEqual([200, "deleted"]);
    expect(upkeep.queued).toEqual([]);
    // Of another run nothing has changed, and the id is not given again.
    expect(await rows("SELECT * FROM tasks WHERE run_id = ? ORDER BY id", other)).toEqual(before);
    const { run: next } = await startRun(
      new Pump(env).env,
      specification({ name: "deleted", count: 6, seed: SEED, attempts: 2 }),
    );
    expect(next.id).not.toBe(run);
  });

  it("does not come back by messages that are late, nor by work that was under way", async () => {
    const run = await full();
    const task = taskOf(run);
    const upkeep = new Upkeep();
    await upkeep.remove(`/v1/runs/${run}`);
    const late: [Stage, object][] = [
      ["plan", { run, wave: 1 }],
      ["collect", { run, task, round: 1 }],
      ["derive", { run, task, round: 1 }],
      ["certify", { run, task }],
      ["solve", { run, task, attempt: 0 }],
      ["grade", { run, task }],
      ["release", { run, dataset: "deleted-v1", path: null }],
    ];
    const flood = async () => {
      for (const [stage, body] of late) {
        const { batch, ends } = batchOf([body]);
        await consume(stage, batch, env);
        expect([stage, ends]).toEqual([stage, ["ack"]]);
        await consumeDead(batchOf([body]).batch, env);
      }
      // What an invocation stores that had read the run before.
      const counts = { completions: 1, requests: 1, unreadable: 0, lenient: 0, estimated: 0 };
      await env.DB.batch([
        insertAttempts(env.DB, [
          {
            task_id: task,
            attempt: 9,
            teacher: "t",
            messages: "[]",
            prompt: null,
            ended: null,
            detail: null,
            draws: 1,
          },
        ]),
        insertCompletions(env.DB, [
          { key: `${task}/solve/9/0/p`, run_id: run, role: "solver", model: "m", response: "{}" },
        ]),
        insertRecordedCalls(env.DB, [
          {
            key: `${task}/solve/9/0/0`,
            run_id: run,
            tool: "t",
            input: "{}",
            output: "1",
            output_key: null,
            error: null,
            duration: 1,
            bytes: 1,
          },
        ]),
        addSpend(env.DB, [
          {
            run_id: run,
            stage: "solve",
            role: "solver",
            model: "m",
            ...counts,
            input_tokens: 1,
            output_tokens: 1,
            usd: 1,
          },
        ]),
        insertFingerprints(env.DB, run, [{ key: "k", task_id: task }]),
        addOperations(env.DB, { run_id: run, stage: "late", invocations: 1, messages: 1, ...newMeter() }),
        insertFailure(env.DB, { id: "late", stage: "solve", run_id: run, task_id: task, body: "", error: "", at: 0 }),
      ]);
      await faultsInARow(env.DB, run, [{ role: "solver", reason: "refused", detail: "late" }], 1);
    };
    await flood();
    await upkeep.deliver();
    await flood();
    const places = await placesOf(run);
    // The dataset that came to nothing goes with the next firing of the cron.
    expect(places.filter((place) => !place.startsWith("dataset_"))).toEqual([]);

    // What an object or a claim was left by someone who died late is removed once nobody can be at work any more.
    await env.BUCKET.put(`evidence/${run}/${task}/2.json`, "[]");
    await env.DB.prepare("INSERT INTO claims VALUES (?, 0)").bind(`${task}/solve/9`).run();
    const firing = (after: number) =>
      scheduled(createScheduledController({ scheduledTime: new Date(Date.now() + after) }), upkeep.env);
    await firing(GRACE_MS + 10 * 60_000);
    await upkeep.deliver(upkeep.env, Date.now() + GRACE_MS + 10 * 60_000);
    await expectGone(run);
    expect(await findDeletion(db, { kind: "run", id: run })).toMatchObject({ settled_at: expect.any(Number) });
    upkeep.queued = [];
    await firing(2 * GRACE_MS + 60 * 60_000);
    expect(upkeep.queued).not.toContainEqual({ erase: "run", id: run });
  });

  it("is removed to its end in parts, by two at once, and by processes that die at every step", async () => {
    const run = await full();
    const upkeep = new Upkeep();
    await upkeep.remove(`/v1/runs/${run}`);
    const of = async () => (await findDeletion(db, { kind: "run", id: run })) ?? expect.fail("no deletion");
    const limits = { rows: 1, steps: 3 };
    let deaths = 0;
    const dying = (survived: number) => {
      let done = 0;
      const die =
        (work: (...input: unknown[]) => unknown) =>
        async (...input: unknown[]) => {
          if (++done > survived) {
            deaths++;
            throw new Error("killed");
          }
          return work(...input);
        };
      const dieAtOnce =
        (get: (...input: unknown[]) => unknown) =>
        (...input: unknown[]) => {
          if (++done > survived) {
            deaths++;
            throw new Error("killed");
          }
          return get(...input);
        };
      const COORDINATOR = bent(env.COORDINATOR, "getByName", dieAtOnce);
      const DB = bent(env.DB, "prepare", dieAtOnce);
      return { DB, BUCKET: bent(bent(env.BUCKET, "list", die), "delete", die), COORDINATOR };
    };
    let parts = 0;
    for (let done = false; !done; parts++) {
      expect(parts).toBeLessThan(300);
      const its = await of();
      await erase(dying(parts % 20), db, its, Date.now(), limits).catch(() => false);
      const ends = await Promise.all([0, 1].map(() => erase(env, db, its, Date.now(), limits)));
      done = ends.every(Boolean);
    }
    expect(parts).toBeGreaterThan(5);
    expect(deaths).toBeGreaterThan(5);
    await scheduled(createScheduledController({ scheduledTime: new Date(Date.now() + 10 * 60_000) }), upkeep.env);
    await upkeep.deliver();
    await expectGone(run);
  });

  it("is not while it is under way, nor while a dataset of it is being written; with released ones only if it is asked for", async () => {
    const upkeep = new Upkeep();
    expect((await problem(await upkeep.remove("/v1/runs/run-none"))).code).toBe("run_not_found");
    const open = (await json(await post("/v1/runs", { seed: 4711 }))).id;
    expect((await problem(await upkeep.remove(`/v1/runs/${open}`))).code).toBe("run_under_way");
    await post(`/v1/runs/${open}/cancel`, undefined);
    expect((await upkeep.remove(`/v1/runs/${open}`)).status).toBe(202);

    const run = await finished({ seed: 43 });
    const [dataset] = await rows("SELECT id FROM datasets WHERE run_id = ?", run);
    const refused = await problem(await upkeep.remove(`/v1/runs/${run}`));
    expect([refused.code, refused.detail]).toEqual(["run_has_datasets", expect.stringContaining(String(dataset?.id))]);
    const merged = (await json(await post("/v1/datasets", { runs: [run], name: "over" }))).id;
    expect((await problem(await upkeep.remove(`/v1/runs/${run}?datasets=keep`))).detail).toContain(merged);
    await env.DB.prepare("UPDATE datasets SET status = 'failed' WHERE id = ?").bind(merged).run();
    expect((await problem(await upkeep.remove(`/v1/runs/${run}?datasets=all`))).code).toBe("field_invalid");
    expect((await upkeep.remove(`/v1/runs/${run}?datasets=keep`)).status).toBe(202);
    await upkeep.deliver();

    // The dataset is what it was.
    const shown = await json(await call(`/v1/datasets/${dataset?.id}`));
    expect(shown).toMatchObject({ status: "released", run, taken_down: { tasks: 0, first: [] } });
    expect(shown.tasks.sft + shown.tasks.rl + shown.tasks.eval).toBeGreaterThan(0);
    const records = await (await call(`/v1/datasets/${dataset?.id}/files/tasks.jsonl`)).text();
    expect(records.trim().split("\n")).toHaveLength(shown.tasks.sft + shown.tasks.rl + shown.tasks.eval);
    expect((await call(`/v1/datasets/${dataset?.id}/archive`)).status).toBe(200);
  });
});

describe("a later version of a dataset whose run was deleted", () => {
  let runs: string[];
  beforeAll(async () => {
    const source = await finished({ seed: 44, count: 12 });
    runs = [await copyOf(source, "aa"), await finished({ seed: 45, count: 12 })];
    await env.DB.prepare("UPDATE runs SET status = 'finished' WHERE id = ?").bind(runs[0]).run();
  });

  it("is without its tasks, and no other task gets their positions", async () => {
    const upkeep = new Upkeep();
    const made = async (body: object) => {
      const { id } = await json(await post("/v1/datasets", { name: "later", ...body }));
      const [dataset] = await rows("SELECT * FROM datasets WHERE id = ?", id);
      await release(dataset as unknown as Parameters<typeof release>[0]);
      return id as string;
    };
    const places = (id: string) =>
      rows("SELECT ordinal, task_id FROM dataset_items WHERE dataset_id = ? ORDER BY 1", id);
    const first = await made({ runs: [runs[1]] });
    const second = await made({ runs: [runs[0]], extends: first });
    const [own, both] = [await places(first), await places(second)];
    expect(both.length).toBeGreaterThan(own.length);
    // One over both that came to nothing, and would be taken up again with tasks that are gone.
    const { id: failed } = await json(await post("/v1/datasets", { name: "failed", runs: runs.toReversed() }));
    await env.DB.prepare("UPDATE datasets SET status = 'failed' WHERE id = ?").bind(failed).run();
    expect((await upkeep.remove(`/v1/runs/${runs[0]}?datasets=keep`)).status).toBe(202);
    expect((await problem(await call(`/v1/datasets/${failed}`))).detail).toContain("its run was deleted");
    await upkeep.deliver();
    const third = await made({ runs: [runs[1]], extends: second });
    expect((await places(third)).filter(({ ordinal }) => Number(ordinal) < both.length)).toEqual(own);
    expect(await places(second)).toEqual(both);
    const found = await cut(runs[1] ?? "");
    expect(found.status).toBe("released");
  });
});
