/**
 * Files that one invocation does not get to the end of: written in stretches, whose number decides no byte; and what becomes of
 * one whose stretches die, come twice, are deleted halfway or lose their upload.
 */
import { env } from "cloudflare:test";
import { beforeAll, describe, expect, it } from "vitest";
import { database } from "../../../db/client.ts";
import { uploadsOf } from "../../../db/dataset_uploads.ts";
import { type Dataset, failDataset, filesOf, findDataset, silentDatasets } from "../../../db/datasets.ts";
import { deleteDataset } from "../../../db/deletions.ts";
import type { Bounds } from "../../../functions/datasets/stretches.ts";
import { datasetKey } from "../../../functions/domain/dataset/files.ts";
import { datasetSpecificationSchema } from "../../../functions/domain/dataset/specification.ts";
import type { Message } from "../../../functions/pipeline/messages.ts";
import { erase } from "../../../functions/retention/erase.ts";
import { bent, copyOf, cut, release, solvedRun, unshare } from "../../support/releases.ts";
import { row, rows } from "../../support/runs.ts";
import { someOf } from "../../support/thorough.ts";
import { releaseStage } from "../../support/worker.ts";

const db = database(env.DB);
const TASKS = 12;
const MEBI = 1024 * 1024;
/** Every record is longer than this, so that the least part has a few. */
const RECORD_BYTES = 1_000_000;
/** The shortest stretches that there can be: to the end of the first part. */
const SHORT: Bounds = { records: 1, parts: 1, partBytes: 5 * MEBI };

let run = "";
let whole: Map<string, string>;

beforeAll(async () => {
  run = await copyOf(await solvedRun(TASKS, { attempts: 1 }), "1f");
  await unshare(run);
  const attempts = await rows(
    "SELECT task_id, attempt, messages FROM attempts WHERE attempt = 0 AND task_id IN (SELECT id FROM tasks WHERE run_id = ?)",
    run,
  );
  for (const { task_id, messages } of attempts) {
    const said = JSON.parse(String(messages)) as { role: string; content: string | null }[];
    const reply = said.find(({ role }) => role === "tool");
    if (reply !== undefined) reply.content = `${task_id} `.repeat(RECORD_BYTES / 25);
    await env.DB.prepare("UPDATE attempts SET messages = ? WHERE task_id = ? AND attempt = 0")
      .bind(JSON.stringify(said), task_id)
      .run();
  }
  const dataset = await named("whole");
  await release(dataset);
  whole = await outcome(dataset);
}, 120_000);

const named = (name: string): Promise<Dataset> =>
  cut(run, {
    name,
    selection: datasetSpecificationSchema.parse({ shares: { sft: 0.8, eval: 0.1 }, formats: ["openai"] }),
  });

/** Hashes of the files that do not name the dataset, as they are stored and as they are recorded. */
async function outcome(dataset: Dataset): Promise<Map<string, string>> {
  expect((await findDataset(db, dataset.id))?.status).toBe("released");
  const files = new Map<string, string>();
  for (const { path, sha256, bytes } of await filesOf(db, dataset.id)) {
    const object = await env.BUCKET.get(datasetKey(dataset.id, path));
    const digest = new crypto.DigestStream("SHA-256");
    await object?.body.pipeTo(digest);
    const stored = [...new Uint8Array(await digest.digest)].map((byte) => byte.toString(16).padStart(2, "0")).join("");
    expect([path, object?.size, stored]).toEqual([path, bytes, sha256]);
    if (!/^(README|manifest)/.test(path)) files.set(path, sha256);
  }
  expect(await uploadsOf(db, dataset.id)).toEqual([]);
  return files;
}

const first = (dataset: Dataset): Message<"release"> => ({ run, dataset: dataset.id, path: null });

/** Delivers messages up to the one for the third stretch of the records, and returns that. */
async function halfway(dataset: Dataset): Promise<Message<"release">> {
  let [message] = await releaseStage(env, first(dataset), { bounds: SHORT });
  expect(message).toEqual({ run, dataset: dataset.id, path: "tasks.jsonl", stretch: 1 });
  if (message !== undefined) [message] = await releaseStage(env, message, { bounds: SHORT });
  expect(message?.stretch).toBe(2);
  return message as Message<"release">;
}

describe("a long file", () => {
  it.each<[string, Bounds]>([
    ["one record", SHORT],
    ["five records", { ...SHORT, records: 5, parts: 16 }],
    ["one part, however many records", { ...SHORT, records: 5_000 }],
    ["one part of another size", { ...SHORT, partBytes: 6 * MEBI + 77 }],
  ])("in stretches of %s is byte by byte what it is in one", async (_, bounds) => {
    const dataset = await named(`long-${bounds.records}-${bounds.parts}-${bounds.partBytes}`);
    const messages = await release(dataset, env, { bounds });
    const stretches = (path: string) => messages.filter((message) => message.path === path).length;
    expect(stretches("tasks.jsonl")).toBeGreaterThan(1);
    expect(stretches("jsonl/sft.openai.jsonl")).toBeGreaterThan(2);
    expect(await outcome(dataset)).toEqual(whole);
  });

  it("is one object that is put whole where one invocation gets to its end", async () => {
    const dataset = await named("one");
    expect((await release(dataset)).filter(({ stretch }) => stretch !== undefined)).toEqual([]);
    expect(await outcome(dataset)).toEqual(whole);
  });

  it("whose every message comes twice, and at once, is what it is", async () => {
    const dataset = await named("twice");
    const waiting = [first(dataset)];
    for (let n = 0; n < waiting.length; n++) {
      expect(n).toBeLessThan(100);
      const message = waiting[n] as Message<"release">;
      const both = await Promise.all([1, 2].map(() => releaseStage(env, message, { bounds: SHORT })));
      // Of two that wrote one stretch at the same time one goes on.
      const known = new Set(waiting.map((one) => JSON.stringify(one)));
      waiting.push(...both.flat().filter((one) => !known.has(JSON.stringify(one)) && known.add(JSON.stringify(one))));
    }
    expect(await outcome(dataset)).toEqual(whole);
  });

  it("whose message comes late starts nothing again; one that was delivered before goes on where the file is", async () => {
    const dataset = await named("late");
    const message = await halfway(dataset);
    const stale = { ...message, stretch: 1 };
    expect(await releaseStage(env, stale, { bounds: SHORT })).toEqual([]);
    expect(await releaseStage(env, stale, { bounds: SHORT, retried: true })).toEqual([message]);
    await release(dataset, env, { bounds: SHORT });
    expect(await outcome(dataset)).toEqual(whole);
  });
});

describe("a long file that is disturbed", () => {
  /** The bindings, whose nth write is the last that is made, or is not made any more. */
  function mortal(
    nth: number,
    when: "before" | "after",
  ): { bindings: Pick<Env, "DB" | "BUCKET">; writes: () => number } {
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
    const uploading = (upload: R2MultipartUpload) => bent(bent(upload, "uploadPart", dying), "complete", dying);
    const begun = bent(
      bent(env.BUCKET, "put", dying),
      "createMultipartUpload",
      (call) =>
        async (...input) =>
          uploading((await call(...input)) as R2MultipartUpload),
    );
    const BUCKET = bent(
      begun,
      "resumeMultipartUpload",
      (call) =>
        (...input) =>
          uploading(call(...input) as R2MultipartUpload),
    );
    return { bindings: { DB: bent(env.DB, "batch", dying), BUCKET }, writes: () => writes };
  }

  let writes = 0;
  beforeAll(async () => {
    const counted = mortal(0, "before");
    await release(await named("undisturbed"), counted.bindings, { bounds: SHORT });
    writes = counted.writes();
  }, 120_000);

  // The bounds of a file and of a stretch come first.
  it.each(someOf([0, 3, 6, 9, 1, 2, 4, 5, 7, 8], 4))(
    "dies when %i tenths of its writes are made: the same bytes in the end",
    async (tenths) => {
      const dataset = await named(`dies-${tenths}`);
      const { bindings } = mortal(1 + Math.floor((tenths * writes) / 10), tenths % 2 === 0 ? "before" : "after");
      await expect(release(dataset, bindings, { bounds: SHORT })).rejects.toThrow("killed");
      expect(["writing", "released"]).toContain((await findDataset(db, dataset.id))?.status);
      await release(dataset, env, { bounds: SHORT });
      expect(await outcome(dataset)).toEqual(whole);
    },
  );

  it("loses its upload: it is written anew from its beginning", async () => {
    const dataset = await named("lost");
    const message = await halfway(dataset);
    const [upload] = await uploadsOf(db, dataset.id);
    await env.BUCKET.resumeMultipartUpload(datasetKey(dataset.id, "tasks.jsonl"), upload?.upload_id ?? "").abort();
    expect(await releaseStage(env, message, { bounds: SHORT })).toEqual([
      { run, dataset: dataset.id, path: "tasks.jsonl" },
    ]);
    await release(dataset, env, { bounds: SHORT });
    expect(await outcome(dataset)).toEqual(whole);
  });

  it("has a record that changed while half of it stood in the file: it is written anew", async () => {
    const dataset = await named("changed");
    const message = await halfway(dataset);
    const { state } = await row("SELECT state FROM dataset_uploads WHERE dataset_id = ?", dataset.id);
    const { of } = JSON.parse(String(state)) as { of: { after: number } };
    const half = await row(
      "SELECT task_id FROM dataset_items WHERE dataset_id = ? AND ordinal > ? ORDER BY ordinal",
      dataset.id,
      of.after,
    );
    const before = await row("SELECT question FROM tasks WHERE id = ?", half.task_id);
    await env.DB.prepare("UPDATE tasks SET question = 'another' WHERE id = ?").bind(half.task_id).run();
    expect(await releaseStage(env, message, { bounds: SHORT })).toEqual([
      { run, dataset: dataset.id, path: "tasks.jsonl" },
    ]);
    await env.DB.prepare("UPDATE tasks SET question = ? WHERE id = ?").bind(before.question, half.task_id).run();
    await release(dataset, env, { bounds: SHORT });
    expect(await outcome(dataset)).toEqual(whole);
  });

  it("fails, and is cut again: it goes on where it was", async () => {
    const dataset = await named("failed");
    const message = await halfway(dataset);
    await failDataset(db, dataset.id, "no more");
    expect(await releaseStage(env, message, { bounds: SHORT })).toEqual([]);
    const again = await named("failed");
    expect([again.id, again.status]).toEqual([dataset.id, "writing"]);
    const [next] = await releaseStage(env, first(again), { bounds: SHORT });
    expect(next).toEqual({ ...message, stretch: 3 });
    await release(again, env, { bounds: SHORT });
    expect(await outcome(again)).toEqual(whole);
  });

  it("fails and is deleted: no row, no object and no upload of it is left", async () => {
    const dataset = await named("deleted");
    const message = await halfway(dataset);
    const [upload] = await uploadsOf(db, dataset.id);
    await failDataset(db, dataset.id, "no more");
    const deletion = await deleteDataset(db, dataset.id, null, Date.now());
    if (deletion === undefined) throw new Error("it cannot be deleted");
    expect(await releaseStage(env, message, { bounds: SHORT })).toEqual([]);
    expect(await erase(env, db, deletion, Date.now())).toBe(true);
    expect(await uploadsOf(db, dataset.id)).toEqual([]);
    expect((await env.BUCKET.list({ prefix: datasetKey(dataset.id, "") })).objects).toEqual([]);
    const gone = env.BUCKET.resumeMultipartUpload(datasetKey(dataset.id, "tasks.jsonl"), upload?.upload_id ?? "");
    await expect(gone.uploadPart(9, "late")).rejects.toThrow("10024");
  });
});

describe("a release that takes long", () => {
  it("is not sent again while it gets on", async () => {
    const dataset = await named("getting-on");
    await env.DB.prepare("UPDATE datasets SET created_at = 0 WHERE id = ?").bind(dataset.id).run();
    const silent = async (before: number) => (await silentDatasets(db, before)).some(({ id }) => id === dataset.id);
    expect(await silent(1_000)).toBe(true);
    const [message] = await releaseStage(env, first(dataset), { bounds: SHORT, now: 2_000 });
    expect([await silent(1_000), await silent(3_000)]).toEqual([false, true]);
    if (message !== undefined) await release(dataset, env, { bounds: SHORT, now: 4_000 });
    expect(await silent(3_000)).toBe(false);
  });
});
