/** A worker whose one source is not the embedded one: its runs draw from that pool, and the embedded list is not even in the bundle. */
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { FORMAT_NAMES } from "../../../functions/domain/dataset/format_names.ts";
import { checkFolder } from "../../../functions/local/check_dataset.ts";
import { Client } from "../../../functions/local/client.ts";
import { writeFormats } from "../../../functions/local/formats.ts";
import { buildFrom, type Platform, ROOT, startPlatform } from "../../../functions/local/platform.ts";
import { finished } from "../../../functions/local/progress.ts";
import type { RunView } from "../../../functions/local/summary.ts";
import { DESCRIPTION, DOMAIN, REDEFINED, subsetSource } from "../../support/pools/subset.ts";

// Within the project: the runtime reads no module from outside.
mkdirSync(join(ROOT, ".wrangler"), { recursive: true });
const folder = mkdtempSync(join(ROOT, ".wrangler", "pool-"));
let inputs: string[] = [];
let platform: Platform | undefined;
let client: Client;

beforeAll(async () => {
  const built = await buildFrom(join(ROOT, "test", "support", "pools", "worker.ts"), folder);
  inputs = built.inputs;
  platform = await startPlatform(built.script, { state: join(folder, "state") });
  client = new Client(platform.url, "");
}, 240_000);

afterAll(async () => {
  await platform?.stop();
  rmSync(folder, { recursive: true, force: true });
});

test("the bundle holds neither the embedded source nor the domains that only that one lists", () => {
  expect(inputs).toContain("test/support/pools/subset.ts");
  expect(inputs.filter((path) => /functions\/(index|embedded\/(source|content))\.ts$/.test(path))).toEqual([]);
  expect(inputs.filter((path) => /embedded\/(academia|biology|finance|medicine)\/index/.test(path))).toEqual([]);
});

test("a run over the pool gives a dataset that names it, of its tools and its domain alone", {
  timeout: 240_000,
}, async () => {
  const pool = subsetSource.pool();
  const run = await client.post<RunView & { pool: string; tools: unknown }>("/v1/runs", {
    pool: "subset",
    count: 12,
    attempts: 1,
    // So that the redefined tool is in some task.
    quotas: { tools: { [REDEFINED]: 20 } },
  });
  expect(run.pool).toBe(pool.digest);
  await finished(client, run);
  expect(await client.get(`/v1/runs/${run.id}`)).toMatchObject({
    tools: { available: pool.tools.length, unavailable: 0 },
    specification: { pool: "subset", domains: [DOMAIN] },
  });
  const { items } = await client.get<{ items: { id: string }[] }>(`/v1/datasets?run=${run.id}`);
  const text = async (path: string) => (await client.request(`/v1/datasets/${items[0]?.id}/files/${path}`)).text();
  const manifest = JSON.parse(await text("manifest.json"));
  expect(manifest).toMatchObject({
    pool: { name: "subset", digest: pool.digest },
    specification: { run: { pool: "subset", domains: [DOMAIN] } },
    counts: { tasks: 12 },
  });
  expect(await text("README.md")).toContain(`over the tool pool \`subset\` (SHA-256 \`${pool.digest}\`)`);
  const records = (await text("tasks.jsonl"))
    .trimEnd()
    .split("\n")
    .map((line) => JSON.parse(line));
  for (const { domain, toolset } of records) {
    expect(domain).toBe(DOMAIN);
    for (const name of toolset) expect(pool.find(name)?.name).toBe(name);
  }
  expect(records.some(({ toolset }) => toolset.includes(REDEFINED))).toBe(true);
  const openai = await text("jsonl/sft.openai.jsonl");
  expect(openai).toContain(JSON.stringify(DESCRIPTION).slice(1, -1));
});

test("formats made of a dataset on disk are those that a release of it has, byte for byte", {
  timeout: 120_000,
}, async () => {
  const [plain] = (await client.get<{ items: { id: string; run: string }[] }>("/v1/datasets")).items;
  const whole = join(folder, "whole");
  const stored = async (id: string, to: string): Promise<string[]> => {
    const { files } = await client.get<{ files: { path: string }[] }>(`/v1/datasets/${id}`);
    for (const { path } of files) await client.download(`/v1/datasets/${id}/files/${path}`, join(to, path));
    return files
      .map(({ path }) => path)
      .filter(
        (path) => !/^((README|LICENSE)\.md|manifest\.json|(tasks|tools)\.jsonl|(schemas|pictures)\/.*)$/.test(path),
      );
  };
  const specification = { formats: FORMAT_NAMES, serial_calls: true };
  const cut = await client.post<{ id: string }>("/v1/datasets", { run: plain?.run, name: "all", specification });
  await expect
    .poll(async () => (await client.get<{ status: string }>(`/v1/datasets/${cut.id}`)).status, { timeout: 60_000 })
    .toBe("released");
  const paths = await stored(cut.id, whole);
  // Of the plain one, which lacks most formats and has calls side by side.
  await stored(plain?.id ?? "", join(folder, "plain"));
  const written = await writeFormats(join(folder, "plain"), join(folder, "made"), FORMAT_NAMES, true);
  expect(written.map(({ path }) => path).toSorted()).toEqual(paths);
  for (const path of paths)
    expect([path, readFileSync(join(folder, "made", path)).equals(readFileSync(join(whole, path)))]).toEqual([
      path,
      true,
    ]);
  const [first] = await writeFormats(join(folder, "plain"), join(folder, "own"));
  expect(first).toEqual({ path: "data/sft-00000-of-00001.parquet", rows: expect.any(Number) });

  // Of a pool whose tools are no embedded ones of this version most calls cannot be made again: what can be is.
  const plainFolder = join(folder, "plain");
  const checked = await checkFolder(plainFolder);
  expect(checked.rows.map(({ check, wrong }) => [check, wrong]).filter(([, wrong]) => wrong !== 0)).toEqual([]);
  expect(checked.rows.find(({ check }) => check.startsWith("records are as"))?.looked).toBe(12);

  // Tools that are not listed.
  writeFileSync(join(folder, "plain", "tools.jsonl"), "");
  await expect(writeFormats(join(folder, "plain"), join(folder, "none"))).rejects.toThrow(/: not in tools\.jsonl of /);
});

test("a pool and a domain that there are not are refused with the names that there are", async () => {
  const refusal = (body: object) =>
    client.post("/v1/runs", body).then(
      () => "it was started",
      (error: Error) => error.message,
    );
  expect(await refusal({})).toContain("pool: expected one of subset, not embedded");
  expect(await refusal({ pool: "subset", domains: ["law"] })).toContain(
    `domains.0: expected one of ${DOMAIN}, not law`,
  );
  expect(await refusal({ pool: "subset", domains: ["Law!"] })).toContain("domains.0");
});

test("the API lists and calls the tools of a pool by its name", async () => {
  const shown = await client.get<{ description: string; domain: string }>(`/v1/tools/${REDEFINED}?pool=subset`);
  expect(shown).toMatchObject({ description: DESCRIPTION, domain: DOMAIN });
  const { items } = await client.get<{ items: unknown[] }>(`/v1/tools?pool=subset&domain=${DOMAIN}&limit=100`);
  expect(items).toHaveLength(subsetSource.pool().tools.length);
  await expect(client.get("/v1/tools")).rejects.toThrow("pool: expected one of subset, not embedded");
});
