/** Archived runs: read as before, whatever reads them; moved there and back by processes that die at every write; and what is deleted of them is gone. */
import { createScheduledController, env } from "cloudflare:test";
import { beforeAll, describe, expect, it } from "vitest";
import { database } from "../../../db/client.ts";
import { type Dataset, findDataset } from "../../../db/datasets.ts";
import { metered, newMeter } from "../../../functions/pipeline/meter.ts";
import { archiveSome } from "../../../functions/retention/archive.ts";
import { GRACE_MS } from "../../../functions/retention/erase.ts";
import { restoreSome } from "../../../functions/retention/restore.ts";
import { call, json, post, problem } from "../../support/api.ts";
import {
  archived,
  archiveOf,
  delivered,
  dying,
  objectsOf,
  restored,
  SMALL,
  SMALL_BACK,
  saidOf,
  storedOf,
  tracesOf,
} from "../../support/archives.ts";
import { bent, copyOf, expectConsistent, release, solvedRun, text } from "../../support/releases.ts";
import { batchOf, row, rows } from "../../support/runs.ts";
import { objectsNaming, placesNaming, Upkeep } from "../../support/upkeep.ts";
import { consumeRegrades, scheduled } from "../../support/worker.ts";

const db = database(env.DB);
let source: string;
beforeAll(async () => {
  source = await solvedRun(14, { attempts: 4, variants: { share: 0.5, kinds: {} } });
});

const taskOf = (run: string, n: number) => `${run.replace(/^run-/, "task-")}-${String(n).padStart(6, "0")}`;

/** A copy of the run that has ended, with replies that were paid for, recorded calls, complaints, and evidence that is no row's. */
async function copied(name: string): Promise<string> {
  const run = await copyOf(source, name);
  await env.DB.prepare("UPDATE runs SET status = 'finished', finished_at = created_at + 60000 WHERE id = ?")
    .bind(run)
    .run();
  await env.DB.prepare("UPDATE tasks SET varies = replace(varies, ?, ?) WHERE run_id = ?")
    .bind(source.slice(4), run.slice(4), run)
    .run();
  for (const n of [0, 3]) {
    const task = taskOf(run, n);
    await env.DB.batch([
      ...["solve/0/0/p", "solve/1/0/p", "derive/1/0/p"].map((step) =>
        env.DB.prepare("INSERT INTO completions VALUES (?, ?, 'solver', 'm', ?)").bind(
          `${task}/${step}`,
          run,
          `said ${task}`,
        ),
      ),
      env.DB.prepare("INSERT INTO recorded_calls VALUES (?, ?, 't', '{}', ?, NULL, NULL, 1, 1)").bind(
        `${task}/collect/1/0/0`,
        run,
        `"heard ${task}"`,
      ),
      env.DB.prepare(
        `UPDATE rounds SET complaints = '[{"check":"parse","detail":"no JSON"}]', evidence_key = ?, evidence = NULL WHERE task_id = ? AND round = 1`,
      ).bind(`evidence/${run}/${task}/1.json`, task),
    ]);
    const { evidence } = await row(
      "SELECT evidence FROM rounds WHERE task_id = ? AND round = 1",
      task.replace(run.slice(4), source.slice(4)),
    );
    await env.BUCKET.put(`evidence/${run}/${task}/1.json`, String(evidence));
  }
  return run;
}

async function released(body: object): Promise<Dataset> {
  const reply = await post("/v1/datasets", body);
  expect([201, 200]).toContain(reply.status);
  const { id } = await json(reply);
  const dataset = (await findDataset(db, id)) ?? expect.fail("not stored");
  await release(dataset);
  return (await findDataset(db, id)) ?? expect.fail("not stored");
}

const filesOf = (dataset: Dataset) =>
  rows(
    `SELECT path, sha256, rows FROM dataset_files WHERE dataset_id = ? AND path NOT IN ('manifest.json') AND path NOT LIKE 'README%' ORDER BY 1`,
    dataset.id,
  );

describe("a run that is archived", () => {
  it("is read as before, by every route over it, and is what it was once it is restored", async () => {
    const run = await copied("aa");
    const dataset = await released({ run, name: "archived-before" });
    const [said, stored] = [await saidOf(run), await storedOf(run)];
    expect(Object.keys(said).length).toBeGreaterThan(18);
    const diverse = await json(await call(`/v1/runs/${source}/diversity?whole=true`));
    expect(JSON.stringify(said)).toContain("no JSON");
    expect(stored.completions?.length).toBe(6);

    await archived(run);
    expect(await saidOf(run)).toEqual(said);
    const left = await storedOf(run);
    expect([left.completions, left.recorded_calls]).toEqual([[], []]);
    expect(left.attempts?.every(({ messages }) => messages === "")).toBe(true);
    expect(
      left.rounds?.every(
        ({ evidence, provenance, answer }) => evidence === null && provenance === "" && answer === null,
      ),
    ).toBe(true);
    const archive = await archiveOf(run);
    const parts = await objectsOf(run);
    expect(archive).toMatchObject({
      run,
      status: "archived",
      tasks: stored.tasks?.length,
      rows: {
        rounds: stored.rounds?.length,
        attempts: stored.attempts?.length,
        completions: 6,
        recorded_calls: 2,
      },
      objects: parts.length,
      error: null,
    });
    expect(parts.length).toBeGreaterThan(3);
    expect(archive.bytes).toBeLessThan(archive.text_bytes / 3);
    await expectConsistent(dataset);

    await restored(run);
    expect(await saidOf(run)).toEqual(said);
    expect(await storedOf(run)).toEqual(stored);
    expect(await objectsOf(run)).toEqual([]);
    expect(await archiveOf(run)).toMatchObject({ status: "restored", tasks: 0, objects: 0 });
    await archived(source);
    expect(await json(await call(`/v1/runs/${source}/diversity?whole=true`))).toEqual(diverse);
    await restored(source);
    // And again.
    await archived(run, { tasks: 100, out: 7 });
    expect(await saidOf(run)).toEqual(said);
    expect((await objectsOf(run)).length).toBe(1);
  });

  it("gives the datasets that it gave, by hash: cuts, hold-outs, subsets and those over runs, also half way", async () => {
    const run = await copied("ab");
    const asked = [
      { name: "plain", run },
      { name: "tools", run, specification: { hold_out: "tools" } },
      { name: "formats", run, specification: { formats: ["openai", "trl-sft"] } },
      { name: "over", runs: [run], filter: { teachers: ["embedded"] } },
      { name: "apart", runs: [run], apart: ["topologies"], count: 5 },
      { name: "scaled", run, scaling: { axis: "quantity", sizes: [2, 4] } },
    ];
    const cutAll = async (when: string) => {
      const found: Record<string, unknown> = {};
      for (const { name, ...body } of asked) {
        const reply = await post("/v1/datasets", { ...body, name: `${name}-${when}` });
        const made = await json(reply);
        expect([name, reply.status, made.detail]).toEqual([name, 201, undefined]);
        for (const { id } of made.items ?? [made]) {
          const dataset = (await findDataset(db, id)) ?? expect.fail("not stored");
          await release(dataset);
          expect((await json(await call(`/v1/datasets/${id}`))).status).toBe("released");
          found[id.replace(`-${when}`, "")] = await filesOf(dataset);
        }
      }
      return found;
    };
    const before = await cutAll("before");
    expect(Object.keys(before).length).toBe(7);

    // Half way: some parts are objects, of some rows are being taken out, others are in the database.
    await post(`/v1/runs/${run}/archive`, undefined, {}, { UPKEEP_QUEUE: { send: async () => {} } });
    for (let n = 0; n < 3; n++) await archiveSome(env, db, run, Date.now(), SMALL);
    const { n } = await row("SELECT count(*) AS n FROM tasks WHERE run_id = ? AND archive_part IS NOT NULL", run);
    expect([Number(n) > 0, Number(n) < 14]).toEqual([true, true]);
    expect(await cutAll("half")).toEqual(before);
    await delivered(() => archiveSome(env, db, run, Date.now(), SMALL));
    expect(await cutAll("after")).toEqual(before);
    expect((await archiveOf(run)).status).toBe("archived");
  });

  it("is graded again as before", async () => {
    const run = await copied("ac");
    const dataset = await released({ run, name: "graded-again" });
    await env.DB.prepare(
      "UPDATE attempts SET correct = 1 - correct WHERE attempt = 0 AND task_id IN (SELECT task_id FROM dataset_items WHERE dataset_id = ? LIMIT 3)",
    )
      .bind(dataset.id)
      .run();
    const graded = async () => {
      let queued: unknown[] = [];
      const REGRADE_QUEUE = { send: async (body: unknown) => void queued.push(body) } as unknown as Queue;
      const { number } = await json(await post(`/v1/datasets/${dataset.id}/regrade`, undefined, {}, { REGRADE_QUEUE }));
      while (queued.length > 0) {
        const { batch } = batchOf(queued);
        queued = [];
        await consumeRegrades(batch, { ...env, REGRADE_QUEUE });
      }
      const report = await json(await call(`/v1/datasets/${dataset.id}/regrades/${number}?limit=200`));
      const { regrade, items } = report;
      return { items, attempts: regrade.attempts, tasks: regrade.tasks, status: regrade.status };
    };
    const before = await graded();
    expect(before).toMatchObject({ status: "finished", attempts: { changed: 3, unreadable: 0, gone: 0 } });
    await archived(run);
    expect(await graded()).toEqual(before);
  });

  it("takes no more tasks until it is restored, says so, and shows what it takes", async () => {
    const run = await copied("ad");
    const queued: unknown[] = [];
    const extra = { UPKEEP_QUEUE: { send: async (body: unknown) => void queued.push(body) } };
    expect((await problem(await call(`/v1/runs/${run}/archive`))).code).toBe("archive_not_found");
    expect((await problem(await post(`/v1/runs/${run}/restore`, undefined, {}, extra))).code).toBe("archive_not_found");
    for (const way of ["archive", "restore"])
      expect((await problem(await post(`/v1/runs/run-none/${way}`, undefined, {}, extra))).code).toBe("run_not_found");
    const first = await post(`/v1/runs/${run}/archive`, undefined, {}, extra);
    expect([first.status, (await json(first)).status]).toEqual([202, "archiving"]);
    const PLAN_QUEUE = { send: async () => {}, sendBatch: async () => {} };
    const extend = () =>
      call(
        `/v1/runs/${run}`,
        { method: "PATCH", headers: { "content-type": "application/json" }, body: JSON.stringify({ count: 50 }) },
        { PLAN_QUEUE },
      );
    expect((await problem(await extend())).code).toBe("run_archived");
    const taken = await post(`/v1/tasks/${taskOf(run, 1)}/takedown`, { reason: "x" }, {}, extra);
    expect((await problem(taken)).code).toBe("archive_under_way");
    expect((await problem(await post(`/v1/runs/${run}/restore`, undefined, {}, extra))).code).toBe("archive_under_way");
    expect((await post(`/v1/runs/${run}/archive`, undefined, {}, extra)).status).toBe(202);
    expect(queued).toEqual([{ archive: run }, { archive: run }]);

    // By the queue, whose last message has the run measured.
    const upkeep = new Upkeep();
    upkeep.queued = queued;
    await upkeep.deliver();
    const again = await post(`/v1/runs/${run}/archive`, undefined, {}, extra);
    expect([again.status, (await json(again)).status]).toEqual([200, "archived"]);
    expect((await problem(await extend())).code).toBe("run_archived");
    const usage = async () => {
      const { items } = await json(await call("/v1/usage?limit=200"));
      return items.find((one: { run: string }) => one.run === run);
    };
    const { bytes } = await archiveOf(run);
    const space = await usage();
    expect(space).toMatchObject({ archive: "archived", archive_bytes: bytes, objects: 2 });
    const { n } = await row("SELECT count(*) AS n FROM rounds WHERE task_id LIKE ?", `${taskOf(run, 0).slice(0, -6)}%`);
    expect(space.rows).toBeGreaterThan(Number(n));

    expect((await post(`/v1/runs/${run}/restore`, undefined, {}, extra)).status).toBe(202);
    expect((await problem(await post(`/v1/runs/${run}/archive`, undefined, {}, extra))).code).toBe("archive_under_way");
    upkeep.queued = [{ restore: run }];
    await upkeep.deliver();
    const back = await usage();
    expect(back).toMatchObject({ archive: "restored", archive_bytes: 0 });
    expect(back.bytes).toBeGreaterThan(1.8 * space.bytes);
    expect([(await post(`/v1/runs/${run}/restore`, undefined, {}, extra)).status]).toEqual([200]);
    expect((await extend()).status).toBe(200);
    expect((await problem(await post(`/v1/runs/${run}/archive`, undefined, {}, extra))).code).toBe("run_under_way");
    await env.DB.prepare("UPDATE runs SET status = 'cancelled' WHERE id = ?").bind(run).run();
  });

  it("is not while a dataset of it is being written; what is being taken down is removed first", async () => {
    const run = await copied("ae");
    const { id } = await json(await post("/v1/datasets", { run, name: "being-written" }));
    const upkeep = new Upkeep();
    const ask = () => post(`/v1/runs/${run}/archive`, undefined, {}, { UPKEEP_QUEUE: upkeep.queue });
    expect((await problem(await ask())).code).toBe("dataset_under_way");
    await env.DB.prepare("UPDATE datasets SET status = 'failed' WHERE id = ?").bind(id).run();
    const task = taskOf(run, 3);
    expect((await upkeep.takeDown(task)).status).toBe(200);
    const erasing = upkeep.queued;
    upkeep.queued = [];
    expect((await ask()).status).toBe(202);
    await upkeep.deliver();
    expect(await archiveOf(run)).toMatchObject({ status: "archiving", tasks: 0 });
    expect((await row("SELECT count(*) AS n FROM completions WHERE key LIKE ?", `${task}/%`)).n).toBe(3);
    upkeep.queued = [...erasing];
    await upkeep.deliver();
    // The cron sends on what waited.
    await scheduled(createScheduledController({ scheduledTime: new Date(Date.now() + 10 * 60_000) }), upkeep.env);
    await upkeep.deliver();
    const archive = await archiveOf(run);
    expect(archive).toMatchObject({ status: "archived", rows: { completions: 3, recorded_calls: 1 } });
    for (const key of await objectsOf(run)) expect(await unzipped(key)).not.toContain(task);
  });
});

async function unzipped(key: string): Promise<string> {
  const object = (await env.BUCKET.get(key)) ?? expect.fail(`no ${key}`);
  const { gunzipSync } = await import("node:zlib");
  return gunzipSync(new Uint8Array(await object.arrayBuffer())).toString("utf8");
}

describe("archiving and restoring", () => {
  it("come to the same whichever write the process dies at, before or after it", async () => {
    const run = await copied("ba");
    // Few tasks, so that there are few writes: of each kind some.
    await env.DB.prepare("DELETE FROM tasks WHERE run_id = ? AND ordinal NOT IN (0, 1, 2, 3)").bind(run).run();
    const limits = { tasks: 2, out: 1 };
    const [said, stored] = [await tracesOf(run), await storedOf(run)];
    let sizes = "";
    let deaths = 0;
    for (const when of ["before", "after"] as const)
      for (let at = 0, ends = 0; ends < 2; at++) {
        expect(at).toBeLessThan(200);
        ends = 0;
        const forth = dying(at, when);
        await archived(run, limits, forth.bindings).catch(() => undefined);
        if (forth.died()) deaths++;
        else ends++;
        await delivered(() => archiveSome(env, db, run, Date.now(), limits));
        const archive = await archiveOf(run);
        expect([when, at, archive.status]).toEqual([when, at, "archived"]);
        expect([when, at, await tracesOf(run)]).toEqual([when, at, said]);
        const { n } = await row("SELECT count(*) AS n FROM tasks WHERE run_id = ? AND archive_part IS NULL", run);
        expect([when, at, n]).toEqual([when, at, 0]);
        expect([when, at, (await objectsOf(run)).length]).toEqual([when, at, archive.objects]);
        const found = JSON.stringify([archive.tasks, archive.rows, archive.text_bytes]);
        if (sizes === "") sizes = found;
        expect([when, at, found]).toEqual([when, at, sizes]);

        const back = dying(at, when);
        await restored(run, SMALL_BACK, back.bindings).catch(() => undefined);
        if (back.died()) deaths++;
        else ends++;
        await delivered(() => restoreSome(env, db, run, Date.now(), SMALL_BACK));
        expect([when, at, await storedOf(run)]).toEqual([when, at, stored]);
        expect([when, at, await objectsOf(run)]).toEqual([when, at, []]);
      }
    expect(deaths).toBeGreaterThan(40);
  }, 300_000);

  it("come to the same where every message is delivered twice, and by two side by side", async () => {
    const run = await copied("bb");
    const [said, stored] = [await saidOf(run), await storedOf(run)];
    const now = Date.now();
    await post(`/v1/runs/${run}/archive`, undefined, {}, { UPKEEP_QUEUE: { send: async () => {} } });
    const both = async (some: () => Promise<string>) => {
      for (let n = 0; n < 200; n++) {
        const ends = await Promise.allSettled([some(), some()]);
        if (ends.every((end) => end.status === "fulfilled" && end.value !== "more")) return;
      }
      expect.fail("no end");
    };
    await both(() => archiveSome(env, db, run, now, SMALL));
    expect(await saidOf(run)).toEqual(said);
    const archive = await archiveOf(run);
    expect(archive).toMatchObject({ status: "archived", tasks: stored.tasks?.length });
    // What the slower one wrote is removed once it can come to nothing any more.
    await env.BUCKET.put(`archives/${run}/00000.77.jsonl.gz`, "late");
    expect(await archiveSome(env, db, run, now + GRACE_MS, SMALL)).toBe("nothing");
    expect(await objectsOf(run)).toContain(`archives/${run}/00000.77.jsonl.gz`);
    const upkeep = new Upkeep();
    await scheduled(createScheduledController({ scheduledTime: new Date(now + GRACE_MS + 10 * 60_000) }), upkeep.env);
    expect(upkeep.queued).toContainEqual({ archive: run });
    await upkeep.deliver(upkeep.env, now + GRACE_MS + 10 * 60_000);
    expect((await objectsOf(run)).length).toBe(archive.objects);
    upkeep.queued = [];
    await scheduled(createScheduledController({ scheduledTime: new Date(now + 9 * GRACE_MS) }), upkeep.env);
    expect(upkeep.queued).not.toContainEqual({ archive: run });

    await post(`/v1/runs/${run}/restore`, undefined, {}, { UPKEEP_QUEUE: { send: async () => {} } });
    await both(() => restoreSome(env, db, run, now, SMALL_BACK));
    expect(await storedOf(run)).toEqual(stored);
    expect(await objectsOf(run)).toEqual([]);
  });

  it("leave every row where it is while what was written does not come back as it was", async () => {
    const run = await copied("bc");
    const stored = await storedOf(run);
    const damaged = (change: (bytes: Uint8Array) => Uint8Array | null) =>
      bent(env.BUCKET, "put", (put) => async (...input) => {
        const [key, value, options] = input as [string, Uint8Array, object];
        const bytes = change(value.slice());
        return bytes === null ? null : put(key, bytes, options);
      });
    const flipped = (at: number) => (bytes: Uint8Array) => {
      bytes[at] = (bytes[at] ?? 0) ^ 1;
      return bytes;
    };
    const upkeep = new Upkeep();
    await post(`/v1/runs/${run}/archive`, undefined, {}, { UPKEEP_QUEUE: { send: async () => {} } });
    const ways = [
      flipped(500),
      flipped(4),
      (bytes: Uint8Array) => bytes.slice(0, -3),
      () => null,
      (bytes: Uint8Array) => new Uint8Array([...bytes, 1]),
    ];
    for (const [i, way] of ways.entries()) {
      await expect(archiveSome({ BUCKET: damaged(way) }, db, run, Date.now(), SMALL), `way ${i}`).rejects.toThrow();
      expect(await storedOf(run)).toEqual(stored);
    }
    // By the queue the reason is seen, until it goes on.
    upkeep.queued = [{ archive: run }];
    await upkeep.deliver({ ...upkeep.env, BUCKET: damaged(flipped(500)) }, Date.now(), 3).catch(() => undefined);
    expect(await archiveOf(run)).toMatchObject({ status: "archiving", tasks: 0, error: expect.stringMatching(/\w/) });
    expect(await storedOf(run)).toEqual(stored);
    upkeep.queued = [{ archive: run }];
    await upkeep.deliver();
    expect(await archiveOf(run)).toMatchObject({ status: "archived", error: null, tasks: stored.tasks?.length });
    expect((await objectsOf(run)).length).toBe((await archiveOf(run)).objects);
  });

  it("keep what changed meanwhile: a task with other rows than were written stays, and is written again", async () => {
    const run = await copied("bd");
    await post(`/v1/runs/${run}/archive`, undefined, {}, { UPKEEP_QUEUE: { send: async () => {} } });
    await archiveSome(env, db, run, Date.now(), SMALL);
    const key = `${taskOf(run, 1)}/solve/0/9/late`;
    await env.DB.prepare("INSERT INTO completions VALUES (?, ?, 'solver', 'm', 'late')").bind(key, run).run();
    const said = await saidOf(run);
    await delivered(() => archiveSome(env, db, run, Date.now(), SMALL));
    expect(await saidOf(run)).toEqual(said);
    const { tasks } = await storedOf(run);
    const archive = await archiveOf(run);
    expect(archive).toMatchObject({ status: "archived", tasks: tasks?.length, rows: { completions: 7 } });
    const whole = (await Promise.all((await objectsOf(run)).map(unzipped))).join("");
    expect(whole.split(`{"format":1,"task":"${taskOf(run, 1)}"}`).length).toBe(2);
    expect(whole).toContain(key);
  });

  it("take a number of operations that does not grow with the tasks of a part but by the rows", async () => {
    const run = await copied("be");
    const meter = newMeter();
    const counted = metered(env, meter);
    await archived(run, { tasks: 1000, out: 50 }, counted);
    const { tasks } = await storedOf(run);
    // One part: what is asked of the database is a few statements a part, and of the bucket a few operations.
    expect([tasks?.length, meter.d1_statements < 60, meter.r2_operations <= 5]).toEqual([tasks?.length, true, true]);
    const reading = newMeter();
    const reader = metered(env, reading);
    const { id } = await json(await post("/v1/datasets", { run, name: "counted" }));
    const dataset = (await findDataset(db, id)) ?? expect.fail("not stored");
    await release(dataset, reader);
    const plain = newMeter();
    const other = await copied("bf");
    const { id: second } = await json(await post("/v1/datasets", { run: other, name: "counted-plain" }));
    await release((await findDataset(db, second)) ?? expect.fail("not stored"), metered(env, plain));
    // A page of archived tasks is one more statement, and one more read of the bucket for tasks that stand together.
    const files = (await filesOf(dataset)).length;
    expect(reading.d1_statements - plain.d1_statements).toBeLessThan(3 * files + 12);
    expect(reading.r2_operations - plain.r2_operations).toBeLessThan(3 * files + 12);
  });
});

describe("what is deleted of an archived run", () => {
  it("is gone from its objects too: a task that is taken down, by processes that die at every write", async () => {
    const run = await copied("ca");
    const upkeep = new Upkeep();
    await archived(run);
    const gone = taskOf(run, 3);
    const { question } = await row("SELECT question FROM tasks WHERE id = ?", gone);
    const { archive_part } = await row("SELECT archive_part FROM tasks WHERE id = ?", gone);
    expect(archive_part).not.toBeNull();
    const before = await saidOf(run);
    const { taken } = { taken: await json(await upkeep.takeDown(gone)) };
    const all = [gone, ...taken.variants];
    const shown = await json(await call(`/v1/tasks/${gone}`));
    expect(shown).toMatchObject({ status: "dropped", question: null, rounds: [], attempts: [] });
    const erasing = [...upkeep.queued];
    for (let at = 0, ended = false; !ended; at++) {
      expect(at).toBeLessThan(100);
      const death = dying(at, at % 2 === 0 ? "before" : "after");
      upkeep.queued = [...erasing];
      await upkeep
        .deliver({ ...upkeep.env, ...death.bindings } as Env, Date.now(), erasing.length)
        .catch(() => undefined);
      ended = !death.died();
      // The API says the same of all others at any moment.
      const { items } = await json(await call(`/v1/runs/${run}/tasks?limit=200`));
      const [other] = items.filter(({ id }: { id: string }) => !all.includes(id));
      expect(await json(await call(`/v1/tasks/${other.id}`))).toEqual(before[`/v1/tasks/${other.id}`]);
    }
    upkeep.queued = [...erasing];
    await upkeep.deliver();
    const objects = await objectsOf(run);
    for (const key of objects) {
      const held = await unzipped(key);
      expect(held).not.toContain(String(question));
      for (const id of all) expect(held).not.toContain(`"${id}"`);
    }
    expect(objects.length).toBe((await archiveOf(run)).objects);
    const after = await saidOf(run);
    for (const [path, said] of Object.entries(before))
      if (path.startsWith("/v1/tasks/") && !all.includes(path.slice(10)))
        expect([path, after[path]]).toEqual([path, said]);
    // Restored it does not come back.
    await restored(run);
    expect(
      await rows(
        "SELECT 1 FROM rounds WHERE task_id = ? UNION SELECT 1 FROM completions WHERE key LIKE ?",
        gone,
        `${gone}/%`,
      ),
    ).toEqual([]);
    for (const [path, said] of Object.entries(before))
      if (path.startsWith("/v1/tasks/") && !all.includes(path.slice(10)))
        expect([path, await json(await call(path))]).toEqual([path, said]);
  });

  it("is all of it where the run is, archived or on its way", async () => {
    for (const [name, steps] of [
      ["cb", 500],
      ["cc", 3],
    ] as const) {
      const run = await copied(name);
      const upkeep = new Upkeep();
      await post(`/v1/runs/${run}/archive`, undefined, {}, { UPKEEP_QUEUE: { send: async () => {} } });
      for (let n = 0; n < steps; n++) if ((await archiveSome(env, db, run, Date.now(), SMALL)) !== "more") break;
      expect((await objectsOf(run)).length).toBeGreaterThan(0);
      expect((await upkeep.remove(`/v1/runs/${run}`)).status).toBe(202);
      expect((await problem(await call(`/v1/runs/${run}/archive`))).code).toBe("run_not_found");
      // Messages that are late do nothing.
      upkeep.queued.unshift({ archive: run }, { restore: run });
      await upkeep.deliver();
      upkeep.queued = [{ archive: run }, { restore: run }];
      await upkeep.deliver();
      const word = run.slice(4);
      const places = await placesNaming(`run-${word}`, `task-${word}-`);
      expect(places.filter((place) => !place.startsWith("deletions."))).toEqual([]);
      expect(await objectsNaming(word)).toEqual([]);
    }
  });
});

describe("a run that asks to be archived", () => {
  it("is once its dataset is released, not again once it was restored, and again when it went on", async () => {
    const run = await solvedRun(3, { seed: 77, archive: "after_release" });
    const upkeep = new Upkeep();
    const fire = async (after: number) => {
      upkeep.queued = [];
      await scheduled(createScheduledController({ scheduledTime: new Date(Date.now() + after) }), upkeep.env);
      const mine = upkeep.queued.filter((body) => JSON.stringify(body) === JSON.stringify({ archive: run }));
      upkeep.queued = mine;
      return mine.length;
    };
    await env.DB.prepare("UPDATE datasets SET status = 'writing' WHERE run_id = ?").bind(run).run();
    expect(await fire(0)).toBe(0);
    await env.DB.prepare("UPDATE datasets SET status = 'released' WHERE run_id = ?").bind(run).run();
    expect(await fire(0)).toBe(1);
    expect(await fire(1000)).toBe(0);
    // Lost on the way.
    expect(await fire(10 * 60_000)).toBe(1);
    await upkeep.deliver();
    expect((await archiveOf(run)).status).toBe("archived");
    await restored(run);
    expect(await fire(0)).toBe(0);
    await env.DB.prepare("UPDATE runs SET finished_at = ? WHERE id = ?")
      .bind(Date.now() + 1000, run)
      .run();
    expect(await fire(0)).toBe(1);
    expect(await text((await findDataset(db, "source-v1")) ?? expect.fail("none"), "README.md")).toContain("#");
  });
});
