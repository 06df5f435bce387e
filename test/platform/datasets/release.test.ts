/** Cutting and releasing datasets on a real database and bucket, under double delivery and after deaths at any point. */
import { env } from "cloudflare:test";
import { crc32 } from "node:zlib";
import { parquetReadObjects } from "hyparquet";
import { beforeAll, describe, expect, it } from "vitest";
import { database } from "../../../db/client.ts";
import { type Dataset, failDataset, filesOf, findDataset } from "../../../db/datasets.ts";
import { findRun } from "../../../db/runs.ts";
import { structureOf } from "../../../db/tasks_read.ts";
import { type CutRequest, cutDataset } from "../../../functions/datasets/cut.ts";
import { readTasks, wholeDataset } from "../../../functions/datasets/read.ts";
import { recordSchema, type TaskRecord } from "../../../functions/datasets/record.ts";
import { sourceRuns } from "../../../functions/datasets/source_runs.ts";
import { datasetSpecificationSchema } from "../../../functions/domain/dataset/specification.ts";
import { INLINE_BYTES, loadEvidence, saveEvidence } from "../../../functions/store/evidence.ts";
import { PART_BYTES, writeObject } from "../../../functions/store/multipart.ts";
import { sampleFacts, storeTask } from "../../support/dataset.ts";
import { POOL, specificationOf } from "../../support/embedded.ts";
import { bent } from "../../support/releases.ts";
import { releaseStage } from "../../support/worker.ts";

const db = database(env.DB);
const specification = specificationOf({ name: "sample" });
/** Messages that a cut sent; the queue itself is not part of these tests. */
const sent: unknown[] = [];
const RELEASE_QUEUE = { send: async (body: unknown) => void sent.push(body) } as unknown as Queue;
const cutEnv = { DB: env.DB, RELEASE_QUEUE };

async function newRun(id: string, tasks: number, options: Parameters<typeof sampleFacts>[1] = {}, status = "solving") {
  const base = id.replace(/\..*/, "");
  await env.DB.prepare(
    "INSERT INTO runs (id, base, repetition, status, specification, pool, created_at) VALUES (?, ?, ?, ?, ?, 'pool', 0)",
  )
    .bind(id, base, Number(id.split(".")[1] ?? 1), status, JSON.stringify(specification))
    .run();
  for (let n = 0; n < tasks; n++) await storeTask(env.DB, id, sampleFacts(n, options));
}

async function cut(run: string, request: CutRequest = {}): Promise<Dataset> {
  const result = await cutDataset(cutEnv, run, request);
  if (!result.ok) throw new Error(result.reason);
  return result.dataset;
}

/** Works through all messages of a release, each as often as `times`. */
async function release(dataset: Dataset, times = 1) {
  const first = { run: dataset.run_id, dataset: dataset.id, path: null };
  let messages = await releaseStage(env, first);
  for (let n = 1; n < times; n++) messages = await releaseStage(env, first);
  for (const message of messages) for (let n = 0; n < times; n++) await releaseStage(env, message);
  return messages;
}

async function read(dataset: Dataset, path: string): Promise<ArrayBuffer> {
  const object = await env.BUCKET.get(`datasets/${dataset.id}/${path}`);
  if (object === null) throw new Error(`no ${path}`);
  return object.arrayBuffer();
}

async function lines<T>(dataset: Dataset, path: string): Promise<T[]> {
  const text = new TextDecoder().decode(await read(dataset, path));
  return text
    .split("\n")
    .filter(Boolean)
    .map((line) => JSON.parse(line) as T);
}

async function hexOf(bytes: ArrayBuffer): Promise<string> {
  return [...new Uint8Array(await crypto.subtle.digest("SHA-256", bytes))]
    .map((b) => b.toString(16).padStart(2, "0"))
    .join("");
}

describe("a release", () => {
  let dataset: Dataset;
  let records: TaskRecord[];

  beforeAll(async () => {
    await newRun("run-aaaaaaaaaaaa", 60);
    dataset = await cut("run-aaaaaaaaaaaa");
    await release(dataset);
    records = await lines(dataset, "tasks.jsonl");
  });

  it("finishes the dataset and its run", async () => {
    expect((await findDataset(db, dataset.id))?.status).toBe("released");
    expect((await findRun(db, "run-aaaaaaaaaaaa"))?.status).toBe("finished");
    expect(sent).toContainEqual({ run: "run-aaaaaaaaaaaa", dataset: "sample-v1", path: null });
  });

  it("holds every task as a canonical record in order", () => {
    expect(records).toHaveLength(60);
    for (const record of records) recordSchema.parse(record);
    expect(records.map((record) => record.id)).toEqual(records.map((record) => record.id).toSorted());
    expect(records[0]?.id).toBe("task-aaaaaaaaaaaa-000000");
  });

  it("holds out whole call graphs, and shares the rest", () => {
    const graphs = (split: string) => new Set(records.filter((r) => r.split === split).map((r) => r.shape.graph));
    const count = (split: string) => records.filter((r) => r.split === split).length;
    expect(graphs("eval").size).toBe(1);
    for (const graph of graphs("eval")) expect([...graphs("sft"), ...graphs("rl")]).not.toContain(graph);
    expect(count("eval")).toBeGreaterThan(0);
    const rest = 60 - count("eval");
    expect(count("sft")).toBe(Math.round(0.6 * rest));
    for (const record of records.filter((r) => r.split === "sft"))
      expect(record.attempts.some((attempt) => attempt.correct === 1)).toBe(true);
  });

  it("writes Parquet that reads back with one row a task", async () => {
    for (const split of ["sft", "rl", "eval"]) {
      const file = await read(dataset, `data/${split}-00000-of-00001.parquet`);
      const rows = await parquetReadObjects({ file });
      expect(rows.map((row) => row.id)).toEqual(records.filter((r) => r.split === split).map((r) => r.id));
      const [row] = rows;
      expect(split === "sft" ? row?.tools : JSON.parse(row?.tools)).toHaveLength(15);
      if (split !== "sft") expect(row?.prompt).toMatchObject([{ role: "system" }, { role: "user" }]);
      if (split === "sft") expect(row?.messages.at(-1).content).toMatch(/^Answer: /);
    }
  });

  it("writes trajectories in OpenAI's form", async () => {
    const rows = await lines<{
      messages: { content?: unknown; tool_calls?: { function: { arguments: unknown } }[] }[];
      tools: unknown[];
    }>(dataset, "jsonl/sft.openai.jsonl");
    expect(rows).toHaveLength(records.filter((r) => r.split === "sft").length);
    expect(rows[0]?.messages[2]?.tool_calls?.[0]?.function.arguments).toBeTypeOf("string");
    const parquet = await parquetReadObjects({ file: await read(dataset, "data/sft-00000-of-00001.parquet") });
    const saidIn = (messages: { content?: unknown }[]) => messages.map(({ content }) => content ?? "");
    expect(rows.map(({ messages }) => saidIn(messages))).toEqual(parquet.map((row) => saidIn(row.messages)));
  });

  it("has a manifest whose hashes are those of the files", async () => {
    const manifest = JSON.parse(new TextDecoder().decode(await read(dataset, "manifest.json")));
    expect(manifest.counts.tasks).toBe(60);
    expect(manifest.files.map((file: { path: string }) => file.path)).toContain("README.md");
    for (const file of manifest.files) {
      const bytes = await read(dataset, file.path);
      expect([file.path, file.bytes, file.sha256]).toEqual([file.path, bytes.byteLength, await hexOf(bytes)]);
    }
    expect(manifest.diversity).toEqual((await structureOf(db, { run: "run-aaaaaaaaaaaa" })).structure);
    expect(manifest.diversity).toMatchObject({
      tasks: 60,
      unique_graphs: 7,
      unique_sequences: 7,
      topology_classes: 1,
      tools_covered: 8,
    });
  });

  it("is the same bytes for a repetition of the run", async () => {
    await newRun("run-aaaaaaaaaaaa.2", 60);
    const again = await cut("run-aaaaaaaaaaaa.2");
    expect(again.id).toBe("sample-v2");
    await release(again);
    const [first, second] = await Promise.all([filesOf(db, dataset.id), filesOf(db, again.id)]);
    expect(second).toEqual(first);
  });
});

describe("cutting", () => {
  it("again is the dataset that is there; another selection is another one", async () => {
    await newRun("run-bbbbbbbbbbbb", 10);
    const [one, two] = await Promise.all([cut("run-bbbbbbbbbbbb"), cut("run-bbbbbbbbbbbb")]);
    expect(two.id).toBe(one.id);
    const selection = datasetSpecificationSchema.parse({
      shares: { eval: 0.5, sft: 0 },
      rl_pass_rate: { min: 0.2, max: 0.8 },
    });
    const other = await cut("run-bbbbbbbbbbbb", { name: "other", selection });
    expect(other.id).toBe("other-v1");
    await release(other);
    const records = await lines<TaskRecord>(other, "tasks.jsonl");
    expect(new Set(records.map((r) => r.split))).toEqual(new Set(["rl", "eval"]));
    for (const record of records.filter((r) => r.split === "rl")) {
      expect(record.pass_rate).toBeGreaterThanOrEqual(0.2);
      expect(record.pass_rate).toBeLessThanOrEqual(0.8);
    }
    // Not the dataset that the run ends in.
    expect((await findRun(db, "run-bbbbbbbbbbbb"))?.status).toBe("releasing");
  });

  it("ends its run also where its selection was stored before there were more fields", async () => {
    await newRun("run-888888888888", 4);
    const dataset = await cut("run-888888888888");
    const { shares, rl_pass_rate, sft_trajectories } = JSON.parse(dataset.specification);
    await env.DB.prepare("UPDATE datasets SET specification = ? WHERE id = ?")
      .bind(JSON.stringify({ shares, rl_pass_rate, sft_trajectories }), dataset.id)
      .run();
    await release(dataset);
    expect((await findRun(db, "run-888888888888"))?.status).toBe("finished");
  });

  it("waits until nothing is open", async () => {
    await newRun("run-cccccccccccc", 2);
    await env.DB.prepare("UPDATE tasks SET status = 'solve' WHERE run_id = 'run-cccccccccccc' AND ordinal = 1").run();
    expect(await cutDataset(cutEnv, "run-cccccccccccc")).toEqual({ ok: false, reason: "open" });
    expect(await cutDataset(cutEnv, "run-none")).toEqual({ ok: false, reason: "unknown_run" });
  });

  it("never gives a task to SFT that only a replay solved", async () => {
    await newRun("run-dddddddddddd", 12);
    await env.DB.prepare("UPDATE attempts SET teacher = 'replay' WHERE task_id LIKE 'task-dddddddddddd-%'").run();
    const dataset = await cut("run-dddddddddddd");
    await release(dataset);
    expect((await filesOf(db, dataset.id)).map((file) => file.path)).toEqual([
      "LICENSE.md",
      "README.md",
      "data/eval-00000-of-00001.parquet",
      "data/rl-00000-of-00001.parquet",
      "manifest.json",
      "pictures/diversity.svg",
      "pictures/example.svg",
      "schemas/task-record-1.json",
      "tasks.jsonl",
      "tools.jsonl",
      "verl/dive_tools.py",
      "verl/tool_config.yaml",
    ]);
  });

  it("holds nothing out where there is one call graph, and needs no attempts", async () => {
    await newRun("run-eeeeeeeeeeee", 4, { graphs: 1, attempts: 0 });
    const dataset = await cut("run-eeeeeeeeeeee");
    await release(dataset);
    const records = await lines<TaskRecord>(dataset, "tasks.jsonl");
    expect(records.map((r) => [r.split, r.pass_rate])).toEqual(Array(4).fill(["rl", null]));
  });

  it("leaves out attempts that were never graded", async () => {
    await newRun("run-999999999999", 4);
    await env.DB.prepare(
      "UPDATE attempts SET format = NULL, correct = NULL, reward = NULL WHERE task_id = 'task-999999999999-000003'",
    ).run();
    await env.DB.prepare("UPDATE tasks SET passed = 0, attempted = 0 WHERE id = 'task-999999999999-000003'").run();
    const dataset = await cut("run-999999999999");
    await release(dataset);
    const [, , , record] = await lines<TaskRecord>(dataset, "tasks.jsonl");
    expect(record).toMatchObject({ attempts: [], pass_rate: null });
    expect(record?.left_out.map(({ ended, detail }) => [ended, detail])).toEqual(Array(4).fill(["ungraded", null]));
  });

  it("of a run that kept nothing makes no dataset", async () => {
    await newRun("run-ffffffffffff", 0);
    expect(await cutDataset(cutEnv, "run-ffffffffffff")).toEqual({ ok: false, reason: "kept_nothing" });
    expect(await env.DB.prepare("SELECT * FROM datasets WHERE run_id = 'run-ffffffffffff'").first()).toBeNull();
  });

  it("that no task fits is a dataset that ends empty, and leaves its run as it is", async () => {
    await newRun("run-fffffffffff0", 4, { graphs: 1 });
    const selection = datasetSpecificationSchema.parse({
      shares: { eval: 0, sft: 0 },
      rl_pass_rate: { min: 0.99, max: 1 },
    });
    const dataset = await cut("run-fffffffffff0", { name: "strict", selection });
    expect(await release(dataset)).toEqual([]);
    expect(await findDataset(db, dataset.id)).toMatchObject({
      status: "empty",
      error: "no task of the run fits the selection",
    });
    expect((await env.BUCKET.list({ prefix: `datasets/${dataset.id}/` })).objects).toEqual([]);
    expect((await findRun(db, "run-fffffffffff0"))?.status).toBe("solving");
  });
});

describe("a release that is disturbed", () => {
  it("comes to the same files when every message comes twice", async () => {
    await newRun("run-111111111111", 20);
    await newRun("run-111111111111.2", 20);
    const [once, twice] = [await cut("run-111111111111"), await cut("run-111111111111.2")];
    await release(once);
    await release(twice, 2);
    expect(await filesOf(db, twice.id)).toEqual(await filesOf(db, once.id));
  });

  it("goes on where it was after a death at any point", async () => {
    await newRun("run-222222222222", 20);
    const dataset = await cut("run-222222222222");
    const messages = await releaseStage(env, { run: dataset.run_id, dataset: dataset.id, path: null });
    // Dies after the object is written and before it is recorded, for every bucket write in turn.
    for (let survived = 0; (await findDataset(db, dataset.id))?.status !== "released"; survived++) {
      expect(survived).toBeLessThan(20);
      let writes = 0;
      const mortal = bent(env.BUCKET, "put", (put) => async (...input) => {
        await put(...input);
        if (++writes > 1) throw new Error("killed");
      });
      for (const message of messages)
        await releaseStage({ DB: env.DB, BUCKET: mortal }, message).catch(() => undefined);
      const left = await releaseStage(env, { run: dataset.run_id, dataset: dataset.id, path: null });
      if (left.length > 0) expect(left.length).toBeLessThan(messages.length);
    }
    expect((await lines(dataset, "tasks.jsonl")).length).toBe(20);
  });

  it("reads on after a task that is gone from the store, and is not released without it", async () => {
    await newRun("run-777777777777", 40);
    const dataset = await cut("run-777777777777");
    await env.DB.prepare("DELETE FROM tasks WHERE id = 'task-777777777777-000003'").run();
    // The first page of tasks is one short.
    let read = 0;
    const runs = sourceRuns(db, async () => POOL);
    for await (const _ of readTasks(env, db, runs, wholeDataset(dataset, null))) read++;
    expect(read).toBe(39);
    await expect(release(dataset)).rejects.toThrow("has 40 tasks, and 39 of them could be read");
  });

  it("that failed is taken up where it was when it is cut again", async () => {
    await newRun("run-444444444444", 10);
    const dataset = await cut("run-444444444444");
    const [first, ...others] = await releaseStage(env, { run: dataset.run_id, dataset: dataset.id, path: null });
    if (first !== undefined) await releaseStage(env, first);
    await failDataset(db, dataset.id, "no more");
    expect(await releaseStage(env, { run: dataset.run_id, dataset: dataset.id, path: null })).toEqual([]);
    const again = await cut("run-444444444444");
    expect([again.id, again.status, again.error]).toEqual([dataset.id, "writing", null]);
    expect(await release(again)).toEqual(others);
    expect((await findDataset(db, dataset.id))?.status).toBe("released");
  });

  it("is finished by one of those who finish last at once", async () => {
    await newRun("run-333333333333", 20);
    const dataset = await cut("run-333333333333");
    const messages = await releaseStage(env, { run: dataset.run_id, dataset: dataset.id, path: null });
    await Promise.all([...messages, ...messages].map((message) => releaseStage(env, message)));
    expect((await findDataset(db, dataset.id))?.status).toBe("released");
  });
});

describe("the object store", () => {
  it("writes large objects in parts of one size, with their hash", async () => {
    const chunk = new Uint8Array(3_000_001).map((_, n) => n % 251);
    const written = await writeObject(env.BUCKET, "large", "application/octet-stream", async (writer) => {
      for (let n = 0; n < 6; n++) await writer.write(chunk);
    });
    const object = await env.BUCKET.get("large");
    const bytes = (await object?.arrayBuffer()) ?? new ArrayBuffer();
    expect(bytes.byteLength).toBe(6 * chunk.byteLength);
    expect(bytes.byteLength).toBeGreaterThan(2 * PART_BYTES);
    expect(written).toEqual({
      bytes: bytes.byteLength,
      sha256: await hexOf(bytes),
      crc32: crc32(new Uint8Array(bytes)),
    });
  });

  it("leaves nothing of an object whose writing failed", async () => {
    const failing = writeObject(env.BUCKET, "failed", "text/plain", async (writer) => {
      await writer.write(new Uint8Array(PART_BYTES + 1));
      throw new Error("no more");
    });
    await expect(failing).rejects.toThrow("no more");
    expect(await env.BUCKET.head("failed")).toBeNull();
  });

  it("keeps small evidence in its row and large evidence in the bucket", async () => {
    const call = { id: "c1", round: 1, step: 0, tool: "t", input: {}, output: "", ok: true, error: null };
    const small = await saveEvidence(env, "evidence/small", JSON.stringify([call]));
    expect(small.evidence_key).toBeNull();
    const big = { ...call, output: "ä".repeat(INLINE_BYTES / 2) };
    const large = await saveEvidence(env, "evidence/large", JSON.stringify([big]));
    expect(large).toEqual({ evidence: null, evidence_key: "evidence/large" });
    expect(await loadEvidence(env, small)).toEqual([call]);
    expect(await loadEvidence(env, large)).toEqual([big]);
    await expect(loadEvidence(env, { evidence: null, evidence_key: "evidence/none" })).rejects.toThrow(
      "not in object storage",
    );
  });
});
