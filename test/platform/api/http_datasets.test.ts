/** Datasets over the HTTP API: cut, shown, and their files downloaded in ranges and under conditions. */
import { env } from "cloudflare:test";
import { beforeAll, describe, expect, it } from "vitest";
import { database } from "../../../db/client.ts";
import { findRun } from "../../../db/runs.ts";
import { call, json, post, problem } from "../../support/api.ts";
import { sampleFacts, storeTask } from "../../support/dataset.ts";
import { releaseStage } from "../../support/worker.ts";

describe("datasets", () => {
  let id: string;
  let path: string;
  const file = (init: RequestInit = {}) => call(path, init);
  beforeAll(async () => {
    const run = (await json(await post("/v1/runs", { seed: 95, name: "shown" }))).id;
    expect((await problem(await post("/v1/datasets", { run }))).status).toBe(409);
    for (let n = 0; n < 8; n++) await storeTask(env.DB, run, sampleFacts(n));
    await env.DB.prepare("UPDATE runs SET status = 'solving' WHERE id = ?").bind(run).run();
    const created = await post("/v1/datasets", { run });
    expect(created.status).toBe(201);
    id = (await json(created)).id;
    path = `/v1/datasets/${id}/files/tasks.jsonl`;
    expect(created.headers.get("location")).toBe(`/v1/datasets/${id}`);
    expect((await post("/v1/datasets", { run })).status).toBe(200);
    expect((await problem(await file())).status).toBe(409);
    const first = { run, dataset: id, path: null };
    for (const message of await releaseStage(env, first)) await releaseStage(env, message);
    expect((await findRun(database(env.DB), run))?.status).toBe("finished");
  });

  it("are listed and shown with their files", async () => {
    const listed = await json(await call("/v1/datasets?name=shown"));
    expect(listed.items.map((dataset: { id: string }) => dataset.id)).toEqual([id]);
    const shown = await json(await call(`/v1/datasets/${id}`));
    expect(shown).toMatchObject({ status: "released", version: 1, name: "shown" });
    expect(shown.tasks.sft + shown.tasks.rl + shown.tasks.eval).toBe(8);
    for (const { url, bytes } of shown.files) {
      const body = await (await call(url)).arrayBuffer();
      expect([url, body.byteLength]).toEqual([url, bytes]);
    }
  });

  it("are unknown where the run is", async () => {
    const found = await problem(await post("/v1/datasets", { run: "run-none" }));
    expect([found.status, found.errors?.[0]?.field]).toEqual([404, "run"]);
  });

  it("give ranges of files", async () => {
    const whole = new Uint8Array(await (await file()).arrayBuffer());
    const size = whole.byteLength;
    const cases: [string, number, number][] = [
      ["bytes=0-9", 0, 10],
      [`bytes=${size - 5}-`, size - 5, size],
      ["bytes=-7", size - 7, size],
      [`bytes=5-${size + 100}`, 5, size],
    ];
    for (const [range, from, to] of cases) {
      const response = await file({ headers: { range } });
      expect([range, response.status]).toEqual([range, 206]);
      expect(response.headers.get("content-range")).toBe(`bytes ${from}-${to - 1}/${size}`);
      expect(new Uint8Array(await response.arrayBuffer())).toEqual(whole.slice(from, to));
    }
    for (const range of ["bytes=9-3", "bytes=a-b", "lines=1-2", "bytes=0-1,3-4"]) {
      const response = await file({ headers: { range } });
      expect([range, response.status]).toEqual([range, 200]);
      await response.arrayBuffer();
    }
    for (const range of [`bytes=${size}-`, "bytes=-0"]) {
      const response = await file({ headers: { range } });
      expect(response.headers.get("content-range")).toBe(`bytes */${size}`);
      expect((await problem(response)).status).toBe(416);
    }
  });

  it("have entity tags and answer HEAD", async () => {
    const head = await file({ method: "HEAD" });
    expect(head.status).toBe(200);
    expect(Number(head.headers.get("content-length"))).toBeGreaterThan(0);
    expect(await head.text()).toBe("");
    const etag = head.headers.get("etag") ?? "";
    for (const tag of [etag, `W/${etag}`, `"x", ${etag}`, "*"])
      expect((await file({ headers: { "if-none-match": tag } })).status).toBe(304);
    expect((await file({ method: "HEAD", headers: { range: "bytes=0-3" } })).status).toBe(200);
    const other = await file({ headers: { "if-none-match": '"x"', range: "bytes=0-0", "if-range": '"x"' } });
    expect(other.status).toBe(200);
    await other.arrayBuffer();
  });

  it("are sent under conditions, as files to keep", async () => {
    const whole = await file();
    await whole.arrayBuffer();
    const etag = whole.headers.get("etag") ?? "";
    const date = whole.headers.get("last-modified") ?? "";
    const past = new Date(Date.parse(date) - 1000).toUTCString();
    const cases: [Record<string, string>, number, string?][] = [
      [{ "if-match": etag }, 200],
      [{ "if-match": '"x"' }, 412, "if-match"],
      [{ "if-unmodified-since": date }, 200],
      [{ "if-unmodified-since": past }, 412, "if-unmodified-since"],
      [{ "if-match": '"x"', "if-none-match": etag }, 412, "if-match"],
      [{ "if-modified-since": date }, 304],
      [{ "if-modified-since": past }, 200],
      [{ "if-modified-since": date, "if-none-match": '"x"' }, 200],
      [{ range: "bytes=0-0", "if-range": date }, 206],
      [{ range: "bytes=0-0", "if-range": past }, 200],
      [{ range: "bytes=0-0", "if-match": '"x"' }, 412, "if-match"],
    ];
    for (const [headers, status, field] of cases)
      for (const method of ["GET", "HEAD"]) {
        const response = await file({ method, headers });
        const expected = status === 206 && method === "HEAD" ? 200 : status;
        expect([method, headers, response.status]).toEqual([method, headers, expected]);
        // Kept by who asks with this key, and shown again once it is asked about.
        expect(response.headers.get("cache-control")).toBe(status === 412 ? "no-store" : "private, no-cache");
        if (status !== 412) expect(response.headers.get("vary")).toMatch(/\bauthorization\b/i);
        if (field === undefined) {
          expect(response.headers.get("content-disposition")).toBe('attachment; filename="tasks.jsonl"');
          await response.arrayBuffer();
        } else if (method === "GET") expect((await problem(response)).errors?.[0]?.field).toBe(field);
      }
  });

  it("are shown whatever an earlier version cut them by", async () => {
    const read = await env.DB.prepare("SELECT specification FROM datasets WHERE id = ?").bind(id).first();
    const store = (text: unknown) =>
      env.DB.prepare("UPDATE datasets SET specification = ?2 WHERE id = ?1").bind(id, text).run();
    await store('{"shares": "all"}');
    for (const shown of [
      await json(await call(`/v1/datasets/${id}`)),
      (await json(await call("/v1/datasets"))).items[0],
    ])
      expect(shown).toMatchObject({
        id,
        specification: null,
        unreadable: [{ field: "specification", text: '{"shares": "all"}' }],
      });
    await store(read?.specification);
    expect(await json(await call(`/v1/datasets/${id}`))).toMatchObject({ unreadable: [] });
  });

  it("serve nothing but their own files", async () => {
    for (const name of ["nothing.txt", "../shown-v1/tasks.jsonl", "%2e%2e/secret", "data"])
      expect((await call(`/v1/datasets/${id}/files/${name}`)).status).toBe(404);
  });

  it("take a licence, of one line, which makes another version", async () => {
    const { run } = await json(await call(`/v1/datasets/${id}`));
    const asked = (licence: string) => post("/v1/datasets", { run, specification: { licence } });
    for (const wrong of ["", "a\nb", "x".repeat(101), "a\u202eb"])
      expect((await problem(await asked(wrong))).errors?.[0]?.field).toBe("specification.licence");
    const reply = await asked("CC-BY-4.0");
    const made = await json(reply);
    expect([reply.status, made.version, made.specification.licence]).toEqual([201, 2, "CC-BY-4.0"]);
    const first = { run, dataset: made.id, path: null };
    for (const message of await releaseStage(env, first)) await releaseStage(env, message);
    expect(await (await call(`/v1/datasets/${made.id}/files/README.md`)).text()).toMatch(
      /^license:(?:\n-)? cc-by-4\.0$/m,
    );
    expect(await (await call(`/v1/datasets/${made.id}/files/LICENSE.md`)).text()).toContain(
      "CC-BY-4.0, as its maker says",
    );
    const other = await problem(await post("/v1/runs", { licence: "a\tb" }));
    expect(other.errors?.[0]?.field).toBe("licence");
  });
});
