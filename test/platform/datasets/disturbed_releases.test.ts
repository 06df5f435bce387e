/**
 * Releases that are disturbed, with bad records and without: by a store that is away, a death at any write, two at once, and records
 * spoilt meanwhile. What comes of them is what comes of one that nothing disturbed.
 */
import { env } from "cloudflare:test";
import { beforeAll, describe, expect, it } from "vitest";
import { database } from "../../../db/client.ts";
import { droppedOf } from "../../../db/dataset_checks.ts";
import { type Dataset, filesOf, findDataset } from "../../../db/datasets.ts";
import { datasetKey } from "../../../functions/domain/dataset/files.ts";
import { datasetSpecificationSchema } from "../../../functions/domain/dataset/specification.ts";
import {
  away,
  bent,
  copyOf,
  cut,
  expectConsistent,
  recordsIn,
  release,
  set,
  solvedRun,
  unshare,
} from "../../support/releases.ts";
import { row, rows } from "../../support/runs.ts";
import { someOf } from "../../support/thorough.ts";
import { releaseStage } from "../../support/worker.ts";

const db = database(env.DB);
const TASKS = 12;
/** From one write that a release dies at to the next one tried. */
const STEP = someOf([3, 1], 1).at(-1) ?? 1;

let source = "";
beforeAll(async () => {
  source = await solvedRun(TASKS);
}, 60_000);

const copied = (name: string) => copyOf(source, name);

describe("what is no fault of a record", () => {
  it.each<[string, (target: typeof env) => Pick<Env, "DB" | "BUCKET">]>([
    ["a bucket that cannot be read", ({ DB, BUCKET }) => ({ DB, BUCKET: bent(BUCKET, "get", away) })],
    ["a bucket that cannot be written", ({ DB, BUCKET }) => ({ DB, BUCKET: bent(BUCKET, "put", away) })],
    ["a database that is away", ({ DB, BUCKET }) => ({ DB: bent(DB, "batch", away), BUCKET })],
  ])("%s: drops nothing, and the message comes again", async (name, bindings) => {
    const run = await copied(`f${name.length}`);
    const [task] = await rows("SELECT id FROM tasks WHERE run_id = ?", run);
    const evidence = await row("SELECT evidence FROM rounds WHERE task_id = ? AND round = 1", task?.id);
    await env.BUCKET.put(`evidence/${run}`, String(evidence.evidence));
    await env.DB.prepare("UPDATE rounds SET evidence = NULL, evidence_key = ? WHERE task_id = ? AND round = 1")
      .bind(`evidence/${run}`, task?.id)
      .run();
    const dataset = await cut(run);
    await expect(release(dataset, bindings(env))).rejects.toThrow("away");
    expect(await droppedOf(db, dataset.id, 1)).toEqual({ tasks: 0, attempts: 0, first: [] });
    await release(dataset);
    expect(await recordsIn(dataset)).toHaveLength(TASKS);
    await expectConsistent(dataset);
  });
});

describe("a release with bad records that is disturbed", () => {
  let run = "";
  let undisturbed: Map<string, string>;
  let drops: string[];
  beforeAll(async () => {
    run = await copied("9a");
    await unshare(run);
    await set(run, 1, "tasks", "answer = 'x'");
    await set(run, 5, "tasks", "shape = '{}'");
    await set(run, 8, "attempts", "messages = '[]]'");
    const dataset = await cut(run, named("undisturbed"));
    await release(dataset);
    [undisturbed, drops] = await outcome(dataset);
    expect([undisturbed.size, drops.length]).toEqual([13, 3]);
  }, 60_000);

  const named = (name: string) => ({ name, selection: datasetSpecificationSchema.parse({ shares: { sft: 0.5 } }) });

  /** Hashes of the files that do not name the dataset, and what was dropped. */
  async function outcome(dataset: Dataset): Promise<[Map<string, string>, string[]]> {
    expect((await findDataset(db, dataset.id))?.status).toBe("released");
    const files = (await filesOf(db, dataset.id)).filter(({ path }) => !/^(README|manifest)/.test(path));
    const { first } = await droppedOf(db, dataset.id, 100);
    return [new Map(files.map(({ path, sha256 }) => [path, sha256])), first.map((drop) => JSON.stringify(drop))];
  }

  it.each(["before", "after"] as const)("dies %s one write after the other: same files, same drops", async (when) => {
    for (let nth = 1; ; nth += STEP) {
      const dataset = await cut(run, named(`dies-${when}-${nth}`));
      let writes = 0;
      const dying =
        (call: (...input: unknown[]) => unknown) =>
        async (...input: unknown[]): Promise<unknown> => {
          const dies = ++writes === nth;
          if (dies && when === "before") throw new Error("killed");
          const result = await call(...input);
          if (dies) throw new Error("killed");
          return result;
        };
      const mortal = { DB: bent(env.DB, "batch", dying), BUCKET: bent(env.BUCKET, "put", dying) };
      const died = await release(dataset, mortal).then(
        () => false,
        () => true,
      );
      await release(dataset);
      expect(await outcome(dataset)).toEqual([undisturbed, drops]);
      await expectConsistent(dataset);
      if (!died) break;
    }
  });

  it("is asked for many times at once: same files, same drops", async () => {
    const dataset = await cut(run, named("at-once"));
    const message = { run, dataset: dataset.id, path: null };
    const asked = await Promise.all([1, 2, 3].map(() => releaseStage(env, message)));
    await Promise.all(asked.flat().map((one) => releaseStage(env, one)));
    expect(await outcome(dataset)).toEqual([undisturbed, drops]);
  });

  it("was begun before records were checked first: files of then are written anew", async () => {
    const dataset = await cut(run, named("older"));
    const path = "data/rl-00000-of-00001.parquet";
    await env.BUCKET.put(datasetKey(dataset.id, path), "with a bad record");
    await env.DB.prepare(
      "INSERT INTO dataset_files (dataset_id, path, bytes, sha256, rows) VALUES (?, ?, 17, 'old', 9)",
    )
      .bind(dataset.id, path)
      .run();
    expect(await releaseStage(env, { run, dataset: dataset.id, path: "data/sft-00000-of-00001.parquet" })).toEqual([]);
    expect(
      (await releaseStage(env, { run, dataset: dataset.id, path: "tasks.jsonl" })).map((one) => one.path),
    ).toContain(path);
    await release(dataset);
    expect(await outcome(dataset)).toEqual([undisturbed, drops]);
    await expectConsistent(dataset);
  });

  it("finds a record spoilt after the check as it was when it was checked, in every file", async () => {
    const other = await copied("9b");
    const dataset = await cut(other);
    const messages = await releaseStage(env, { run: other, dataset: dataset.id, path: null });
    await set(other, 3, "rounds", "evidence = NULL");
    for (const message of messages) await releaseStage(env, message);
    expect((await findDataset(db, dataset.id))?.status).toBe("released");
    expect(await recordsIn(dataset)).toHaveLength(TASKS);
    await expectConsistent(dataset);
  });
});
