/** Downloads and pushes over a real connection that is really cut: gone on with, they come to the same bytes. And archives as other programs read them. */
import { execFileSync, spawn, spawnSync } from "node:child_process";
import { createHash } from "node:crypto";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { get, type IncomingMessage } from "node:http";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Client } from "../../../functions/local/client.ts";
import { buildFrom, type Platform, ROOT, startPlatform } from "../../../functions/local/platform.ts";
import { finished } from "../../../functions/local/progress.ts";
import type { RunView } from "../../../functions/local/summary.ts";
import { HUB_TOKEN, startTestHub } from "../../support/hub/server.ts";
import { readWholeZip } from "../../support/zip.ts";

// Within the project: the runtime reads no module from outside.
mkdirSync(join(ROOT, ".wrangler"), { recursive: true });
const folder = mkdtempSync(join(ROOT, ".wrangler", "downloads-"));
let platform: Platform | undefined;
let hub: Awaited<ReturnType<typeof startTestHub>> | undefined;
let client: Client;
let id: string;
/** Of the archive and of its largest file. */
let urls: { name: string; url: string }[];

beforeAll(async () => {
  const built = await buildFrom(join(ROOT, "test", "support", "pools", "worker.ts"), folder);
  hub = await startTestHub();
  const SECRET_HOSTS = JSON.stringify({ HF_TOKEN: [new URL(hub.url).host] });
  const bindings = { HF_TOKEN: HUB_TOKEN, HUB_URL: hub.url, SECRET_HOSTS };
  platform = await startPlatform(built.script, { state: join(folder, "state"), bindings });
  client = new Client(platform.url, "");
  const run = await client.post<RunView>("/v1/runs", { pool: "subset", count: 40, attempts: 2 });
  await finished(client, run);
  const { items } = await client.get<{ items: { id: string }[] }>(`/v1/datasets?run=${run.id}`);
  id = items[0]?.id ?? "";
  const at = `${platform.url}/v1/datasets/${id}`;
  urls = [
    { name: "archive.zip", url: `${at}/archive` },
    { name: "tasks.jsonl", url: `${at}/files/tasks.jsonl` },
  ];
}, 240_000);

afterAll(async () => {
  await platform?.stop();
  await hub?.stop();
  rmSync(folder, { recursive: true, force: true });
});

const hashOf = (bytes: Uint8Array) => createHash("sha256").update(bytes).digest("hex");
const whole = async (url: string) => Buffer.from(await (await fetch(url)).arrayBuffer());

/** What came before the connection was cut off by this side, after `most` bytes or a few more. */
async function cutAfter(url: string, headers: Record<string, string>, most: number) {
  const request = get(url, { headers, agent: false });
  const [response] = (await once(request, "response")) as [IncomingMessage];
  const parts: Buffer[] = [];
  let bytes = 0;
  for await (const part of response) {
    parts.push(part as Buffer);
    bytes += (part as Buffer).byteLength;
    if (bytes >= most) break; // which destroys the connection
  }
  return { response, bytes: Buffer.concat(parts), cut: !response.complete };
}

describe.each([0, 1])("download %i", (which) => {
  it("of which the connection is cut again and again comes to the same bytes", async () => {
    const { url } = urls[which] as (typeof urls)[number];
    const expected = await whole(url);
    let have = Buffer.alloc(0);
    let tag: string | undefined;
    let cuts = 0;
    while (have.byteLength < expected.byteLength) {
      const headers: Record<string, string> =
        tag === undefined ? {} : { range: `bytes=${have.byteLength}-`, "if-range": tag };
      const { response, bytes, cut } = await cutAfter(url, headers, Math.ceil(expected.byteLength / 5));
      expect(response.statusCode).toBe(tag === undefined ? 200 : 206);
      tag = response.headers.etag;
      have = Buffer.concat([have, bytes]);
      if (cut) cuts++;
    }
    expect(cuts).toBeGreaterThan(1);
    expect(hashOf(have)).toBe(hashOf(expected));
  });

  it.skipIf(!runs("curl", "--version"))("that curl is killed in is gone on with by `curl -C -`", async () => {
    const { url, name } = urls[which] as (typeof urls)[number];
    const file = join(folder, name);
    const { byteLength: size } = await whole(url);
    const first = spawn("curl", ["-s", "--no-buffer", "--limit-rate", String(Math.ceil(size / 200)), "-o", file, url]);
    const exit = once(first, "exit");
    const sizeNow = () => statSync(file, { throwIfNoEntry: false })?.size ?? 0;
    while (sizeNow() === 0) await pause(50);
    first.kill("SIGKILL");
    await exit;
    const before = sizeNow();
    expect([size, before < size]).toEqual([size, true]);
    execFileSync("curl", ["-s", "-f", "-C", "-", "-o", file, url]);
    expect(hashOf(readFileSync(file))).toBe(hashOf(await whole(url)));
  });
});

it("goes on serving others after connections that were cut", async () => {
  const { url } = urls[0] as (typeof urls)[number];
  await Promise.all(Array.from({ length: 20 }, () => cutAfter(url, {}, 1)));
  expect((await readWholeZip(await whole(url))).length).toBeGreaterThan(4);
});

it("is pushed to a Hub by way of the queue, whose connection is cut on the way", { timeout: 120_000 }, async () => {
  if (hub === undefined) throw new Error("there is no Hub");
  hub.hub.faults = [
    { path: "/storage/", status: 0, times: 1, cut: true },
    { path: "/commit/", status: 0, times: 1, cut: true },
  ];
  const asked = await client.post<{ id: string }>(`/v1/datasets/${id}/push`, { repo: "me/whole" });
  const look = () => client.get<{ status: string; commit: { id: string } | null }>(`/v1/pushes/${asked.id}`);
  await expect.poll(async () => (await look()).status, { timeout: 90_000, interval: 300 }).toBe("pushed");
  const commits = hub.hub.repos.get("me/whole")?.branches.get("main") ?? [];
  expect(commits).toHaveLength(2);
  expect((await look()).commit?.id).toBe(commits[1]?.id);
  const { files } = await client.get<{ files: { path: string; sha256: string }[] }>(`/v1/datasets/${id}`);
  for (const { path, sha256 } of files)
    expect([path, hashOf(commits[1]?.files.get(path)?.content ?? new Uint8Array())]).toEqual([path, sha256]);
});

describe("an archive is sound to", () => {
  const file = join(folder, "read.zip");
  beforeAll(async () => writeFileSync(file, await whole(urls[0]?.url ?? "")));

  it.skipIf(!runs("unzip", "-v"))("unzip", () => {
    expect(execFileSync("unzip", ["-t", file], { encoding: "utf8" })).toContain("No errors detected");
  });

  it.skipIf(!runs("python3", "--version"))("Python's zipfile", async () => {
    const script = `import sys, json, zipfile, hashlib
z = zipfile.ZipFile(sys.argv[1])
assert z.testzip() is None
print(json.dumps({i.filename: hashlib.sha256(z.read(i)).hexdigest() for i in z.infolist()}))`;
    const hashes = JSON.parse(execFileSync("python3", ["-c", script, file], { encoding: "utf8" })) as object;
    const { files } = await manifestOf(file);
    const { [`${id}/manifest.json`]: _, ...others } = hashes as Record<string, string>;
    expect(others).toEqual(Object.fromEntries(files.map(({ path, sha256 }) => [`${id}/${path}`, sha256])));
  });

  it("a reader in Node", async () => {
    const entries = await readWholeZip(readFileSync(file));
    const { files } = await manifestOf(file);
    expect(entries).toHaveLength(files.length + 1);
    for (const [i, { path, sha256 }] of files.entries()) {
      expect(entries[i]?.name).toBe(`${id}/${path}`);
      expect(hashOf((await entries[i]?.content()) ?? new Uint8Array())).toBe(sha256);
    }
  });
});

async function manifestOf(file: string): Promise<{ files: { path: string; sha256: string }[] }> {
  const last = (await readWholeZip(readFileSync(file))).at(-1);
  expect(last?.name).toBe(`${id}/manifest.json`);
  return JSON.parse(Buffer.from((await last?.content()) ?? []).toString());
}

/** Whether the machine has the program. */
function runs(program: string, question: string): boolean {
  return spawnSync(program, [question]).status === 0;
}
