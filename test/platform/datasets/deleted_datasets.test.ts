/** Versions of datasets that are deleted: files and rows go, the id stays taken, and whoever reads them is left whole or told. */
import { createScheduledController, env } from "cloudflare:test";
import { beforeAll, describe, expect, it } from "vitest";
import { database } from "../../../db/client.ts";
import { type Dataset, findDataset, recordFile } from "../../../db/datasets.ts";
import { readingOf } from "../../../db/deletions.ts";
import { insertMerged } from "../../../db/merges.ts";
import { consumePushes } from "../../../functions/pipeline/pushes.ts";
import { GRACE_MS } from "../../../functions/retention/erase.ts";
import { streamOf } from "../../../functions/store/stream.ts";
import { call, json, post, problem } from "../../support/api.ts";
import { copyOf, release, solvedRun } from "../../support/releases.ts";
import { batchOf, rows } from "../../support/runs.ts";
import { objectsNaming, placesNaming, Upkeep } from "../../support/upkeep.ts";
import { scheduled } from "../../support/worker.ts";

const db = database(env.DB);
const upkeep = new Upkeep();
let run: string;
beforeAll(async () => {
  run = await copyOf(await solvedRun(12), "dd");
  await env.DB.prepare("UPDATE runs SET status = 'finished' WHERE id = ?").bind(run).run();
});

async function asked(body: object): Promise<Dataset> {
  const { id } = await json(await post("/v1/datasets", body));
  return (await findDataset(db, id)) ?? expect.fail("not stored");
}

async function released(body: object): Promise<Dataset> {
  const dataset = await asked(body);
  await release(dataset);
  return dataset;
}

describe("a version of a dataset that is deleted", () => {
  it("is gone with its files, leaves what it was called, and its number is not given again", async () => {
    const dataset = await released({ run, name: "gone" });
    const paths = [dataset.id, `${dataset.id}/files/README.md`, `${dataset.id}/archive`, `${dataset.id}/pushes`];
    const reply = await upkeep.remove(`/v1/datasets/${dataset.id}?reason=wrong%20units`);
    expect([reply.status, await json(reply)]).toEqual([
      202,
      expect.objectContaining({ kind: "dataset", id: dataset.id, reason: "wrong units", status: "deleting" }),
    ]);
    const told = async () => {
      for (const path of paths) {
        const { status, code, detail } = await problem(await call(`/v1/datasets/${path}`));
        expect([path, status, code]).toEqual([path, 410, "dataset_deleted"]);
        expect(detail).toContain("wrong units");
      }
    };
    await told();
    expect((await json(await call("/v1/datasets?name=gone"))).items).toEqual([]);
    await upkeep.deliver();
    await told();
    const places = await placesNaming(dataset.id);
    expect(places.filter((place) => !place.startsWith("deletions."))).toEqual([]);
    expect(await objectsNaming(dataset.id)).toEqual([]);
    const again = await upkeep.remove(`/v1/datasets/${dataset.id}`);
    expect([again.status, await json(again)]).toEqual([200, expect.objectContaining({ status: "deleted" })]);
    // The same cut again is a version of its own, with the same bytes.
    const next = await released({ run, name: "gone" });
    expect([next.name, next.version, next.id]).toEqual(["gone", 2, "gone-v2"]);
    expect((await problem(await upkeep.remove("/v1/datasets/never-v1"))).code).toBe("dataset_not_found");
    expect((await problem(await upkeep.remove(`/v1/datasets/${next.id}?reason=a%0Ab`))).code).toBe("field_invalid");
  });

  it("takes nothing from other versions, and what a writer that died late left of it is removed", async () => {
    const first = await released({ runs: [run], name: "chain", count: 4 });
    const second = await released({ runs: [run], name: "chain", extends: first.id });
    const held = () => rows("SELECT * FROM dataset_items WHERE dataset_id = ? ORDER BY ordinal", second.id);
    const before = [await held(), await (await call(`/v1/datasets/${second.id}/files/tasks.jsonl`)).arrayBuffer()];
    expect((await upkeep.remove(`/v1/datasets/${first.id}`)).status).toBe(202);
    await upkeep.deliver();
    const after = [await held(), await (await call(`/v1/datasets/${second.id}/files/tasks.jsonl`)).arrayBuffer()];
    expect(after).toEqual(before);
    expect((await call(`/v1/datasets/${second.id}/archive`)).status).toBe(200);

    const late = { path: "late.jsonl", bytes: 1, sha256: "", rows: 1, crc32: 0 };
    await recordFile(db, first.id, late, null, 0);
    expect(await rows("SELECT * FROM dataset_files WHERE dataset_id = ?", first.id)).toEqual([]);
    await env.BUCKET.put(`datasets/${first.id}/late.jsonl`, "{}");
    const then = Date.now() + GRACE_MS + 10 * 60_000;
    await scheduled(createScheduledController({ scheduledTime: new Date(then) }), upkeep.env);
    await upkeep.deliver(upkeep.env, then);
    expect(await objectsNaming(`${first.id}/`)).toEqual([]);
    // A third version goes on from the second, whatever became of the first.
    const third = await released({ runs: [run], name: "chain", extends: second.id });
    expect(await rows("SELECT ordinal, task_id FROM dataset_items WHERE dataset_id = ? ORDER BY 1", third.id)).toEqual(
      (await held()).map(({ ordinal, task_id }) => ({ ordinal, task_id })),
    );
  });

  it("is not while it, another of its run, or a version after it is being written; nor does one begin after it is gone", async () => {
    const first = await released({ runs: [run], name: "read", count: 4 });
    const writing = await asked({ runs: [run], name: "read", extends: first.id });
    const refused = await problem(await upkeep.remove(`/v1/datasets/${first.id}`));
    expect([refused.code, refused.detail]).toEqual(["dataset_under_way", expect.stringContaining(writing.id)]);
    expect((await problem(await upkeep.remove(`/v1/datasets/${writing.id}`))).code).toBe("dataset_under_way");
    await release(writing);
    // Whatever else this file left being written.
    for (const id of await readingOf(db, first.id)) await release((await findDataset(db, id)) as Dataset);
    expect((await upkeep.remove(`/v1/datasets/${first.id}`)).status).toBe(202);
    // One that looked at it before it was gone, and is stored after.
    const specification = JSON.stringify({ merge: { runs: [run], extends: first.id } });
    expect(await insertMerged(db, { run, name: "read", specification, now: 0 })).toBeUndefined();
    expect((await problem(await post("/v1/datasets", { runs: [run], name: "read", extends: first.id }))).status).toBe(
      400,
    );
  });

  it("ends a download that is under way before its length, and a push that waits", async () => {
    const dataset = await released({ run, name: "downloaded" });
    const key = `datasets/${dataset.id}/README.md`;
    const { size } = (await env.BUCKET.head(key)) ?? expect.fail("no card");
    const bytes = (n: number) => ({ bytes: new Uint8Array(n) });
    const stream = streamOf(env.BUCKET, [bytes(10), { key, offset: 0, length: size }], 10 + size);
    const push = { hub: "h", repo: "a/b", revision: "main", token: "T", status: "waiting" };
    await env.DB.prepare(
      "INSERT INTO pushes (id, dataset_id, hub, repo, revision, private, token, status, created_at, moved_at) VALUES ('push-d', ?, ?, ?, ?, 1, ?, ?, 0, 0)",
    )
      .bind(dataset.id, ...Object.values(push))
      .run();
    for (const id of await readingOf(db, dataset.id)) await release((await findDataset(db, id)) as Dataset);
    expect((await upkeep.remove(`/v1/datasets/${dataset.id}`)).status).toBe(202);
    const { batch, ends } = batchOf([{ push: "push-d" }]);
    await consumePushes(batch, env);
    expect(ends).toEqual(["ack"]);
    expect(await rows("SELECT status, error FROM pushes WHERE id = 'push-d'")).toEqual([
      { status: "failed", error: "the dataset is not there any more" },
    ]);
    await upkeep.deliver();
    await expect(new Response(stream).arrayBuffer()).rejects.toThrow();
    // It stays, and says where the dataset was on its way to.
    expect((await json(await call(`/v1/datasets/${dataset.id}/pushes`))).items).toMatchObject([{ repo: "a/b" }]);
  });
});
