/** Releases of copied runs: spoilt in the store, delivered by hand, and held against what their manifests say. */
import { env, SELF } from "cloudflare:test";
import { parquetReadObjects } from "hyparquet";
import { expect } from "vitest";
import type { Dataset } from "../../db/datasets.ts";
import { cutDataset } from "../../functions/datasets/cut.ts";
import type { Manifest } from "../../functions/datasets/manifest.ts";
import { recordSchema, type TaskRecord } from "../../functions/datasets/record.ts";
import { datasetKey } from "../../functions/domain/dataset/files.ts";
import type { DatasetSpecification } from "../../functions/domain/dataset/specification.ts";
import type { Message } from "../../functions/pipeline/messages.ts";
import type { ReleaseOptions } from "../../functions/stages/release.ts";
import { Pump } from "./pump.ts";
import { type Row, rows, specification, statusOf } from "./runs.ts";
import { releaseStage, startRun } from "./worker.ts";

const SILENT = { DB: env.DB, RELEASE_QUEUE: { send: async () => {} } as unknown as Queue };

const COPIED = {
  runs: ["id", "base"],
  tasks: ["id", "run_id"],
  rounds: ["task_id"],
  attempts: ["task_id"],
} as const;

/** A run of embedded tasks that is solved: to copy from. */
export async function solvedRun(count: number, more: object = {}): Promise<string> {
  const pump = new Pump(env);
  const { run } = await startRun(pump.env, specification({ name: "source", count, seed: 31, attempts: 2, ...more }));
  await pump.drain();
  expect(await statusOf(run.id)).toBe("finished");
  return run.id;
}

/** A copy of the run, with ids of its own and no dataset: what `spoil` does to one harms no other test. */
export async function copyOf(source: string, name: string): Promise<string> {
  const named = (value: unknown) => String(value).replace(source.slice(4), name.padEnd(12, "0"));
  for (const [table, ids] of Object.entries(COPIED)) {
    const where =
      table === "runs"
        ? "id = ?1"
        : table === "tasks"
          ? "run_id = ?1"
          : "task_id IN (SELECT id FROM tasks WHERE run_id = ?1)";
    const found = await rows(`SELECT * FROM ${table} WHERE ${where}`, source);
    await env.DB.batch(
      found.map((one) => {
        const copy: Row = { ...one };
        for (const id of ids) copy[id] = named(one[id]);
        if (table === "runs") Object.assign(copy, { status: "releasing", finished_at: null });
        const columns = Object.keys(copy);
        return env.DB.prepare(
          `INSERT INTO ${table} (${columns.join(", ")}) VALUES (${columns.map(() => "?").join(", ")})`,
        ).bind(...Object.values(copy));
      }),
    );
  }
  return named(source);
}

export async function cut(run: string, given?: { name: string; selection: DatasetSpecification }): Promise<Dataset> {
  const made = await cutDataset(SILENT, run, given);
  if (!made.ok) throw new Error(made.reason);
  return made.dataset;
}

/** Delivers the messages of a release, and those that come of them, until there are none; returns all that there were. */
export async function release(
  dataset: Dataset,
  bindings: Pick<Env, "DB" | "BUCKET"> = env,
  options: ReleaseOptions = {},
): Promise<Message<"release">[]> {
  const waiting: Message<"release">[] = [{ run: dataset.run_id, dataset: dataset.id, path: null }];
  for (let n = 0; n < waiting.length; n++) {
    expect(n).toBeLessThan(80);
    waiting.push(...(await releaseStage(bindings, waiting[n] as Message<"release">, options)));
  }
  return waiting;
}

export async function text(dataset: Dataset, path: string): Promise<string> {
  const object = await env.BUCKET.get(datasetKey(dataset.id, path));
  if (object === null) throw new Error(`no ${path}`);
  return object.text();
}

export const recordsIn = async (dataset: Dataset): Promise<TaskRecord[]> =>
  (await text(dataset, "tasks.jsonl"))
    .split("\n")
    .filter(Boolean)
    .map((line) => recordSchema.parse(JSON.parse(line)));

export const manifestOf = async (dataset: Dataset): Promise<Manifest> =>
  JSON.parse(await text(dataset, "manifest.json"));

/** Every file holds what the manifest says, and the files together what the records say. */
export async function expectConsistent(dataset: Dataset): Promise<void> {
  const manifest = await manifestOf(dataset);
  const records = await recordsIn(dataset);
  expect(manifest.counts.tasks).toBe(records.length);
  for (const split of ["sft", "rl", "eval"] as const) {
    const of = records.filter((record) => record.split === split);
    expect(manifest.counts[split]).toBe(of.length);
    const ids: string[] = [];
    for (const file of manifest.files.filter(({ path }) => path.startsWith(`data/${split}-`))) {
      const object = await env.BUCKET.get(datasetKey(dataset.id, file.path));
      const its = await parquetReadObjects({ file: (await object?.arrayBuffer()) ?? new ArrayBuffer() });
      expect(its).toHaveLength(file.rows);
      ids.push(...its.map(({ id }) => String(id)));
    }
    expect(ids).toEqual(of.map(({ id }) => id));
  }
  const numberOf = (attempts: TaskRecord["attempts"]) => attempts.reduce((sum, { count }) => sum + count, 0);
  const listed = records.reduce((sum, record) => sum + numberOf(record.attempts), 0);
  expect(manifest.attempts.with_verdict).toBe(listed);
  for (const record of records) {
    expect(record.attempted).toBe(numberOf(record.attempts));
    expect(record.passed).toBe(numberOf(record.attempts.filter(({ correct }) => correct === 1)));
  }
  expect(manifest.diversity.tasks).toBe(records.length);
}

/** Sets a column of the run's task of that ordinal, or of its first round or attempt. */
export async function set(
  run: string,
  ordinal: number,
  table: "tasks" | "rounds" | "attempts",
  sql: string,
): Promise<void> {
  const of = table === "tasks" ? "id" : "task_id";
  const only = table === "tasks" ? "" : table === "rounds" ? "AND round = 1" : "AND attempt = 0";
  const { meta } = await env.DB.prepare(
    `UPDATE ${table} SET ${sql} WHERE ${of} = (SELECT id FROM tasks WHERE run_id = ?1 AND status = 'graded' ORDER BY ordinal LIMIT 1 OFFSET ?2) ${only}`,
  )
    .bind(run, ordinal)
    .run();
  expect(meta.changes).toBe(1);
}

export async function get<T>(path: string): Promise<T> {
  const reply = await SELF.fetch(`https://dive${path}`);
  expect(reply.status).toBe(200);
  return reply.json();
}

/** The binding with one of its methods changed. */
export function bent<T extends object>(
  binding: T,
  name: keyof T,
  change: (call: (...input: unknown[]) => unknown) => (...input: unknown[]) => unknown,
): T {
  return new Proxy(binding, {
    get(target, property) {
      const value: unknown = Reflect.get(target, property, target);
      if (typeof value !== "function") return value;
      const call = value.bind(target) as (...input: unknown[]) => unknown;
      return property === name ? change(call) : call;
    },
  });
}

export function away(): () => Promise<never> {
  return async () => {
    throw new Error("away");
  };
}

/** Gives every attempt messages of its own: those that went alike hold them once, and would be spoilt together. */
export async function unshare(run: string): Promise<void> {
  await env.DB.prepare(
    `UPDATE attempts SET same_as = NULL, messages =
       (SELECT first.messages FROM attempts AS first WHERE first.task_id = attempts.task_id AND first.attempt = attempts.same_as)
     WHERE same_as IS NOT NULL AND task_id IN (SELECT id FROM tasks WHERE run_id = ?)`,
  )
    .bind(run)
    .run();
}
