/** Datasets over several runs: what they take, what their splits share, what a later version keeps, and what a death leaves. */
import { env } from "cloudflare:test";
import { beforeAll, describe, expect, it } from "vitest";
import { database } from "../../../db/client.ts";
import { type Dataset, findDataset } from "../../../db/datasets.ts";
import { settleMerge } from "../../../functions/datasets/merge.ts";
import { mergedSchema } from "../../../functions/domain/dataset/merge.ts";
import { call, json, post, problem } from "../../support/api.ts";
import { Pump } from "../../support/pump.ts";
import { bent, manifestOf, recordsIn, release, text } from "../../support/releases.ts";
import { rows, specification, statusOf } from "../../support/runs.ts";
import { releaseStage, startRun } from "../../support/worker.ts";

const db = database(env.DB);

async function solved(seed: number, count: number, more: object = {}): Promise<string> {
  const pump = new Pump(env);
  const { run } = await startRun(pump.env, specification({ name: `from-${seed}`, count, seed, attempts: 2, ...more }));
  await pump.drain();
  expect(await statusOf(run.id)).toBe("finished");
  return run.id;
}

async function merged(body: object, status = 201): Promise<Dataset> {
  const reply = await post("/v1/datasets", body);
  expect([reply.status, status === reply.status ? "" : await reply.clone().text()]).toEqual([status, ""]);
  const dataset = await findDataset(db, (await json(reply)).id);
  if (dataset === undefined) throw new Error("not stored");
  return dataset;
}

const placesOf = (dataset: Dataset) =>
  rows("SELECT ordinal, task_id, split FROM dataset_items WHERE dataset_id = ? ORDER BY ordinal", dataset.id);

const seedsOf = (records: Awaited<ReturnType<typeof recordsIn>>, split: string) =>
  new Set(records.filter((one) => one.split === split).map(({ domain, seed }) => `${domain}/${seed}`));

describe("a dataset over runs", () => {
  let runs: string[];
  beforeAll(async () => {
    // The second is a repetition of the first under another name: all of its tasks are there already.
    runs = [await solved(71, 16), await solved(71, 16, { name: "again" }), await solved(72, 16)];
  }, 120_000);

  it("takes each question and each solution once, in splits that share no seed, and says what it left out", async () => {
    const dataset = await merged({ runs, name: "three" });
    await release(dataset);
    const shown = await json(await call(`/v1/datasets/${dataset.id}`));
    expect(shown).toMatchObject({ status: "released", merge: { runs }, merged: { offered: 48, kept: 0 } });
    const { added, left_out, leaks } = mergedSchema.parse(shown.merged);
    // All of the second, but what the first lost to its splits.
    expect(
      (left_out.same_question ?? 0) + (left_out.unsolved ?? 0) + (left_out.same_calls ?? 0),
    ).toBeGreaterThanOrEqual(16);
    expect(added + Object.values(left_out).reduce((sum, tasks) => sum + tasks, 0)).toBe(48);
    expect(leaks).toEqual({ seeds: 0, questions: 0, solutions: 0, topologies: null, tools: null });

    const records = await recordsIn(dataset);
    expect(records).toHaveLength(added);
    expect(new Set(records.map(({ question }) => question)).size).toBe(records.length);
    const [sft, rl, held] = [seedsOf(records, "sft"), seedsOf(records, "rl"), seedsOf(records, "eval")];
    for (const [a, b] of [
      [sft, rl],
      [sft, held],
      [rl, held],
    ] as const)
      expect([...a].filter((seed) => b.has(seed))).toEqual([]);
    expect(new Set(records.map(({ run_id }) => run_id))).toEqual(new Set([runs[0], runs[2]]));

    const manifest = await manifestOf(dataset);
    expect(manifest).toMatchObject({ counts: { tasks: added }, merge: { added, leaks } });
    expect(manifest.runs?.map(({ run_id }) => run_id).sort()).toEqual([...runs].sort());
    expect(manifest.funnel.kept).toBe(48);
    const card = await text(dataset, "README.md");
    expect(card).toContain("## Funnel of the runs");
    expect(card).toContain("| the entity that they began from | 0 |");
    const [, id] = /`(task-[^`]+)` of `(?:sft|rl)`/.exec(card) ?? [];
    expect(records.map((record) => record.id)).toContain(id);
    expect(await text(dataset, "pictures/example.svg")).toContain(`Call graph of ${id}`);
    // The same request is the dataset that is there.
    expect((await merged({ runs, name: "three" }, 200)).id).toBe(dataset.id);
  });

  it("is extended by a version in which every task keeps its place, also where more runs and a filter come to it", async () => {
    const first = await merged({ runs: runs.slice(0, 1), name: "growing", count: 8 });
    await release(first);
    const before = await placesOf(first);
    expect(before).toHaveLength(8);
    const second = await merged({ runs, name: "growing", extends: first.id, filter: { calls: { min: 2 } } });
    await release(second);
    const after = await placesOf(second);
    expect([second.name, second.version]).toEqual(["growing", first.version + 1]);
    expect(after.slice(0, 8)).toEqual(before);
    expect(after.length).toBeGreaterThan(8);
    expect(after.map(({ ordinal }) => ordinal)).toEqual(after.map((_, i) => i));
    const records = await recordsIn(second);
    for (const { shape } of records.slice(8)) expect(shape.calls).toBeGreaterThanOrEqual(2);
    const { kept, leaks } = mergedSchema.parse(JSON.parse((await findDataset(db, second.id))?.merged ?? ""));
    expect([kept, leaks.seeds, leaks.questions, leaks.solutions]).toEqual([8, 0, 0, 0]);
  });

  it("that is to have more tasks than there are fails with the reason, holds nothing, and can be asked for otherwise", async () => {
    const dataset = await merged({ runs, name: "large", count: 1_000, candidates: 20 });
    expect(await releaseStage(env, { run: dataset.run_id, dataset: dataset.id, path: null })).toEqual([]);
    const failed = await findDataset(db, dataset.id);
    expect(failed?.status).toBe("failed");
    expect(failed?.error).toMatch(
      /^count: expected 1000 tasks, there are \d+ of 20 that were looked at, the cap of 20 candidates is reached/,
    );
    expect(await placesOf(dataset)).toEqual([]);
    const exact = await merged({ runs, name: "large", count: 10 });
    await release(exact);
    expect(await recordsIn(exact)).toHaveLength(10);
  });

  it("that failed is settled anew where it is asked for again: without what was taken down since", async () => {
    const asked = { runs: runs.slice(2), name: "anew", count: 4 };
    const dataset = await merged(asked);
    const [{ id: task, run_id } = { id: "", run_id: "" }] = await rows(
      "SELECT id, run_id FROM tasks WHERE run_id = ? AND status = 'graded' ORDER BY ordinal LIMIT 1",
      runs[2],
    );
    // It had settled its tasks, and a file of it failed.
    await settleMerge(env, dataset);
    const places = await placesOf(dataset);
    await env.DB.prepare("UPDATE datasets SET status = 'failed', error = 'a file' WHERE id = ?").bind(dataset.id).run();
    // Whose question it asks, in another run.
    const key = "(SELECT fingerprint ->> '$.question_key' FROM tasks WHERE id = ?1)";
    await env.DB.prepare(
      `INSERT INTO deletions (kind, id, family, number, question_key, asked_at, moved_at) VALUES ('task', 'task-elsewhere-000001', 'run-elsewhere', 1, ${key}, ?2, ?2)`,
    )
      .bind(task, Date.now())
      .run();
    const again = await merged(asked);
    expect([again.id === dataset.id, again.version]).toEqual([false, dataset.version + 1]);
    expect((await problem(await call(`/v1/datasets/${dataset.id}`))).code).toBe("dataset_deleted");
    await release(again);
    const held = (await placesOf(again)).map(({ task_id }) => task_id);
    expect([places.some(({ task_id }) => task_id === task), held.includes(task), held.length]).toEqual([
      true,
      false,
      4,
    ]);
    expect(run_id).toBe(runs[2]);
    await env.DB.prepare("DELETE FROM deletions WHERE id = 'task-elsewhere-000001'").run();
  });

  it("is whole or cleanly absent wherever its writer is killed", async () => {
    const dataset = await merged({ runs, name: "killed" });
    const plain = await merged({ runs, name: "whole" });
    await release(plain);
    let deaths = 0;
    // Before a write and after it, at every write in turn.
    for (let survived = 0; (await findDataset(db, dataset.id))?.status !== "released"; survived++) {
      expect(survived).toBeLessThan(60);
      for (const isAfter of [false, true]) {
        let writes = 0;
        const dying = <T extends object>(binding: T, name: keyof T) =>
          bent(binding, name, (run) => async (...input) => {
            const isLast = ++writes > survived;
            if (isLast && !isAfter) throw dead();
            const made = await run(...input);
            if (isLast) throw dead();
            return made;
          });
        const dead = () => {
          deaths++;
          return new Error("killed");
        };
        await release(dataset, { DB: dying(env.DB, "batch"), BUCKET: dying(env.BUCKET, "put") }).catch(() => undefined);
      }
    }
    expect(deaths).toBeGreaterThanOrEqual(10);
    expect(await placesOf(dataset)).toEqual(await placesOf(plain));
    const hashes = async (of: Dataset) =>
      (await manifestOf(of)).files.filter(({ path }) => path !== "README.md").map(({ path, sha256 }) => [path, sha256]);
    expect(await hashes(dataset)).toEqual(await hashes(plain));
  });

  it.each([
    [{}, "runs", "expected either `run`"],
    [{ run: "run-1", runs: ["run-1"] }, "runs", "expected either `run`"],
    [{ runs: ["a"] }, "name", "expected a name"],
    [{ runs: ["a", "a"], name: "x" }, "runs", "each run once"],
    [{ run: "a", count: 3 }, "count", "expected only with `runs`"],
    [
      { runs: ["a"], name: "x", filter: { pass_rate: { min: 0.9, max: 0.1 } } },
      "filter.pass_rate.min",
      "min is greater",
    ],
    [{ runs: ["a"], name: "x", filter: { colour: 1 } }, "filter.colour", ""],
    [
      { runs: ["a"], name: "x", specification: { hold_out: "tools" } },
      "specification.hold_out",
      "expected the default",
    ],
  ])("is refused where it is asked for wrongly: %j", async (body, field, message) => {
    const found = await problem(await post("/v1/datasets", body));
    expect(found.status).toBe(400);
    const error = found.errors?.find((one: { field: string }) => one.field === field);
    expect([found.errors, error?.message.includes(message)]).toEqual([found.errors, true]);
  });

  it("is refused of a run that there is not, and as a version of what has other rules", async () => {
    expect((await problem(await post("/v1/datasets", { runs: ["run-none"], name: "x" }))).status).toBe(404);
    const first = await merged({ runs, name: "ruled" });
    const asked = { runs, name: "ruled", extends: first.id };
    const errorsOf = async (body: object) => (await problem(await post("/v1/datasets", body))).errors?.[0];
    expect(await errorsOf(asked)).toMatchObject({ field: "extends", message: "expected a released dataset" });
    await release(first);
    expect(await errorsOf({ ...asked, extends: "none-v1" })).toMatchObject({ message: "expected the id of a dataset" });
    expect(await errorsOf({ ...asked, name: "other" })).toMatchObject({ field: "extends" });
    expect(await errorsOf({ ...asked, apart: ["tools"] })).toMatchObject({ field: "extends" });
    expect(await errorsOf({ ...asked, specification: { shares: { eval: 0.2 } } })).toMatchObject({ field: "extends" });
  });
});
