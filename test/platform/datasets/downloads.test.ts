/** A released dataset as one archive over the HTTP API: whole, in ranges, under conditions, and of files from before checksums. */
import { env } from "cloudflare:test";
import { crc32 } from "node:zlib";
import { beforeAll, describe, expect, it } from "vitest";
import { streamOf } from "../../../functions/store/stream.ts";
import { call, json, post, problem } from "../../support/api.ts";
import { sampleFacts, storeTask } from "../../support/dataset.ts";
import { releaseStage } from "../../support/worker.ts";
import { readWholeZip } from "../../support/zip.ts";

let id: string;
let shown: { released_at: string; files: { path: string; url: string; bytes: number; sha256: string }[] };
const archive = (init: RequestInit = {}) => call(`/v1/datasets/${id}/archive`, init);
const bytesOf = async (response: Response) => new Uint8Array(await response.arrayBuffer());
const hexOf = async (bytes: Uint8Array<ArrayBuffer>) =>
  Buffer.from(await crypto.subtle.digest("SHA-256", bytes)).toString("hex");

beforeAll(async () => {
  const run = (await json(await post("/v1/runs", { seed: 96, name: "packed" }))).id;
  for (let n = 0; n < 12; n++) await storeTask(env.DB, run, sampleFacts(n, { padding: 50_000 }));
  await env.DB.prepare("UPDATE runs SET status = 'solving' WHERE id = ?").bind(run).run();
  id = (await json(await post("/v1/datasets", { run }))).id;
  expect((await problem(await archive())).code).toBe("dataset_not_released");
  const first = { run, dataset: id, path: null };
  for (const message of await releaseStage(env, first)) await releaseStage(env, message);
  shown = await json(await call(`/v1/datasets/${id}`));
});

describe("an archive", () => {
  it("holds every file of the dataset in a folder of its name, in the manifest's order", async () => {
    const response = await archive();
    expect([response.status, response.headers.get("content-type")]).toEqual([200, "application/zip"]);
    expect(response.headers.get("content-disposition")).toBe(`attachment; filename="${id}.zip"`);
    const whole = await bytesOf(response);
    expect(response.headers.get("content-length")).toBe(String(whole.byteLength));
    const entries = await readWholeZip(whole);
    const manifest = await json(await call(`/v1/datasets/${id}/files/manifest.json`));
    expect(entries.map(({ name }) => name)).toEqual(
      [...manifest.files.map(({ path }: { path: string }) => path), "manifest.json"].map((path) => `${id}/${path}`),
    );
    expect(entries).toHaveLength(shown.files.length);
    for (const { path, bytes, sha256 } of shown.files) {
      const entry = entries.find(({ name }) => name === `${id}/${path}`);
      const content = Uint8Array.from((await entry?.content()) ?? []);
      expect([path, content.byteLength, await hexOf(content)]).toEqual([path, bytes, sha256]);
      expect(Math.abs((entry?.modified.getTime() ?? 0) - Date.parse(shown.released_at))).toBeLessThan(2_000);
    }
  });

  it("can be had in parts that come to the whole, whatever is between them", async () => {
    const whole = await bytesOf(await archive());
    const { byteLength: size } = whole;
    const cuts = [0, 1, 29, 30, 4_000, Math.floor(size / 3), Math.floor(size / 2), size - 40_000, size - 22, size - 1];
    const parts: Uint8Array[] = [];
    for (const [i, from] of cuts.entries()) {
      const to = (cuts[i + 1] ?? size) - 1;
      const part = await archive({ headers: { range: `bytes=${from}-${to}` } });
      expect([part.status, part.headers.get("content-range")]).toEqual([206, `bytes ${from}-${to}/${size}`]);
      parts.push(await bytesOf(part));
    }
    expect(Buffer.concat(parts).equals(whole)).toBe(true);
    for (const [range, from] of [
      [`bytes=${size - 500}-`, size - 500],
      ["bytes=-70000", size - 70_000],
    ] as const)
      expect(Buffer.from(await bytesOf(await archive({ headers: { range } }))).equals(whole.subarray(from))).toBe(true);
    const beyond = await archive({ headers: { range: `bytes=${size}-` } });
    expect([beyond.status, beyond.headers.get("content-range")]).toEqual([416, `bytes */${size}`]);
    expect((await problem(beyond)).code).toBe("range_not_satisfiable");
  });

  it("has a tag that stays, a date, and a HEAD that says the same", async () => {
    const head = await archive({ method: "HEAD" });
    const get = await archive();
    const { byteLength } = await bytesOf(get);
    expect(head.headers.get("content-length")).toBe(String(byteLength));
    const kept = ["etag", "last-modified", "content-type", "accept-ranges", "cache-control"];
    expect(kept.map((name) => head.headers.get(name))).toEqual(kept.map((name) => get.headers.get(name)));
    const etag = head.headers.get("etag") ?? "";
    expect(etag).toMatch(/^"[0-9a-f]{64}"$/);
    expect((await archive({ headers: { "if-none-match": etag } })).status).toBe(304);
    const date = head.headers.get("last-modified") ?? "";
    expect((await archive({ headers: { "if-modified-since": date } })).status).toBe(304);
    expect((await problem(await archive({ headers: { "if-match": '"x"' } }))).code).toBe("precondition_failed");
    const cases: [string, number][] = [
      [etag, 206],
      [date, 206],
      ['"another"', 200],
    ];
    for (const [tag, status] of cases) {
      const response = await archive({ headers: { range: "bytes=5-9", "if-range": tag } });
      expect([tag, response.status, (await bytesOf(response)).byteLength]).toEqual([
        tag,
        status,
        status === 206 ? 5 : byteLength,
      ]);
    }
  });

  it("of files from before checksums were stored is the same, and they are worked out once", async () => {
    const before = await bytesOf(await archive());
    const sums = async () =>
      (
        await env.DB.prepare("SELECT path, crc32 FROM dataset_files WHERE dataset_id = ? ORDER BY path")
          .bind(id)
          .all<{ path: string; crc32: number | null }>()
      ).results;
    const stored = await sums();
    for (const { path, crc32: sum } of stored)
      expect(sum).toBe(crc32(await bytesOf(await call(`/v1/datasets/${id}/files/${path}`))));
    await env.DB.prepare("UPDATE dataset_files SET crc32 = NULL WHERE dataset_id = ?").bind(id).run();
    expect(Buffer.from(await bytesOf(await archive())).equals(before)).toBe(true);
    expect(await sums()).toEqual(stored);
  });

  it("ends before its length where a file of it is gone", async () => {
    const key = `datasets/${id}/tasks.jsonl`;
    const object = await env.BUCKET.get(key);
    const content = await object?.arrayBuffer();
    await env.BUCKET.delete(key);
    const response = await archive();
    expect(response.status).toBe(200);
    await expect(response.arrayBuffer()).rejects.toThrow();
    await env.BUCKET.put(key, content ?? "");
    expect((await bytesOf(await archive())).byteLength).toBeGreaterThan(0);
  });
});

it("files say their digest, with a range of them too", async () => {
  for (const { url, sha256 } of shown.files)
    for (const headers of [{}, { range: "bytes=1-3" }]) {
      const response = await call(url, { headers });
      await response.arrayBuffer();
      const digest = Buffer.from(sha256, "hex").toString("base64");
      expect(response.headers.get("repr-digest")).toBe(`sha-256=:${digest}:`);
    }
});

it("a stream reads large objects a part at a time, and comes to the same bytes", async () => {
  const content = Uint8Array.from({ length: 20_000_003 }, (_, i) => (i * 31 + (i >> 12)) & 255);
  await env.BUCKET.put("large", content);
  const asked: unknown[] = [];
  const bucket = {
    get: (key: string, options: { range: { offset: number; length: number } }) => {
      asked.push(options.range.length);
      return env.BUCKET.get(key, options);
    },
  } as unknown as R2Bucket;
  const bytes = Uint8Array.of(1, 2, 3);
  const pieces = [{ bytes }, { key: "large", offset: 5, length: 19_999_990 }, { bytes }];
  const read = new Uint8Array(await new Response(streamOf(bucket, pieces, 19_999_996)).arrayBuffer());
  expect(Buffer.from(read).equals(Buffer.concat([bytes, content.subarray(5, 19_999_995), bytes]))).toBe(true);
  expect(asked).toEqual([8_388_608, 8_388_608, 3_222_774]);
});

describe("links", () => {
  const SETTINGS = {
    S3_ENDPOINT: "https://account.r2.cloudflarestorage.com/",
    S3_BUCKET: "dive",
    S3_ACCESS_KEY_ID: "AKIDEXAMPLE",
    S3_SECRET_ACCESS_KEY: "a-secret-that-is-said-to-nobody",
  };
  const ask = (query = "", settings: object = SETTINGS, dataset = id) =>
    call(`/v1/datasets/${dataset}/links${query}`, {}, settings);

  it("lead to every file of the dataset, in the manifest's order, until they expire", async () => {
    const before = Date.now();
    const response = await ask("?expires_in=600");
    const text = await response.text();
    expect([response.status, text.includes(SETTINGS.S3_SECRET_ACCESS_KEY)]).toEqual([200, false]);
    const { items } = JSON.parse(text) as { items: { path: string; url: string; expires_at: string }[] };
    expect(items.map(({ path }) => path)).toEqual(shown.files.map(({ path }) => path).toSorted());
    for (const { path, url, expires_at } of items) {
      const { origin, pathname, searchParams } = new URL(url);
      expect(`${origin}${pathname}`).toBe(`https://account.r2.cloudflarestorage.com/dive/datasets/${id}/${path}`);
      const signed = searchParams.get("X-Amz-Date")?.replace(/(....)(..)(..)T(..)(..)(..)Z/, "$1-$2-$3T$4:$5:$6Z");
      expect(searchParams.get("X-Amz-Expires")).toBe("600");
      expect(Date.parse(expires_at)).toBe(Date.parse(signed ?? "") + 600_000);
      expect(Math.abs(Date.parse(expires_at) - before - 600_000)).toBeLessThan(60_000);
    }
  });

  it("are not made where a setting is missing, and it is named", async () => {
    expect((await problem(await ask("", {}))).code).toBe("links_not_configured");
    for (const name of Object.keys(SETTINGS)) {
      const { code, detail } = await problem(await ask("", { ...SETTINGS, [name]: "" }));
      expect([name, code]).toEqual([name, name === "S3_ENDPOINT" ? "setting_wrong" : "links_not_configured"]);
      expect(detail).toContain(name);
      expect(detail).not.toContain(SETTINGS.S3_SECRET_ACCESS_KEY);
    }
    const wrong = await problem(await ask("", { ...SETTINGS, S3_ENDPOINT: "account.r2.cloudflarestorage.com" }));
    expect([wrong.code, wrong.detail.includes("S3_ENDPOINT")]).toEqual(["setting_wrong", true]);
  });

  it.each(["0", "604801", "soon", "1.5"])("are not good for %s seconds", async (seconds) => {
    const { code, errors } = await problem(await ask(`?expires_in=${seconds}`));
    expect([code, errors?.[0]?.field]).toEqual(["field_invalid", "expires_in"]);
  });

  it("are made of what is released alone", async () => {
    expect((await problem(await ask("", SETTINGS, "none-v1"))).code).toBe("dataset_not_found");
  });
});
