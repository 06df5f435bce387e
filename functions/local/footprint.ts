/**
 * `npm run footprint`: what the deployed worker weighs against the platform's limits: its size, the CPU time it takes to
 * start, and its heap once every tool has answered and a run has gone through every stage. Ends with 1 if a limit is broken.
 */
import { readFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { promisify } from "node:util";
import { gzip } from "node:zlib";
import Table from "cli-table3";
import { embeddedSource } from "../embedded/source.ts";
import { isEmbedded } from "../embedded/tool.ts";
import { Client } from "./client.ts";
import { temporaryFolder } from "./lifetime.ts";
import { Inspector } from "./memory/inspector.ts";
import { buildWorker, runWrangler, startPlatform } from "./platform.ts";
import { finished } from "./progress.ts";
import type { RunView } from "./summary.ts";

const MEGABYTE = 1_000_000;
/** Limits of the paid plan: https://developers.cloudflare.com/workers/platform/limits/ */
const LIMITS = { compressed: 10 * MEGABYTE, start: 1_000, heap: 128 * MEGABYTE } as const;
const TASKS = 100;

interface Profile {
  readonly nodes: readonly { readonly id: number; readonly callFrame: { readonly functionName: string } }[];
  readonly samples: readonly number[];
  /** Microseconds. */
  readonly timeDeltas: readonly number[];
}

/** CPU milliseconds until the worker is ready, from wrangler's own profile of it. */
async function startMs(folder: string): Promise<number> {
  const outfile = join(folder, "start.cpuprofile");
  await runWrangler(["check", "startup", "--outfile", outfile]);
  const profile = JSON.parse(readFileSync(outfile, "utf8")) as Profile;
  const idle = new Set(profile.nodes.flatMap(({ id, callFrame }) => (callFrame.functionName === "(idle)" ? [id] : [])));
  const micros = profile.timeDeltas.reduce((sum, delta, i) => sum + (idle.has(profile.samples[i] ?? 0) ? 0 : delta), 0);
  return micros / 1000;
}

async function touched(script: string, state: string): Promise<number> {
  const platform = await startPlatform(script, { state, inspected: true });
  try {
    const client = new Client(platform.url, "");
    for (const { name, probes } of embeddedSource.pool().tools.filter(isEmbedded))
      for (const { input } of probes) await client.post(`/v1/tools/${name}/call`, { input });
    const run = await client.post<RunView>("/v1/runs", { count: TASKS });
    await finished(client, run);
    const inspector = await Inspector.of(platform.inspector);
    const heap = await inspector.used();
    inspector.close();
    return heap;
  } finally {
    await platform.stop();
  }
}

export async function main(): Promise<void> {
  const folder = temporaryFolder(join(tmpdir(), "dive-footprint-")).path;
  const script = await buildWorker();
  const bytes = readFileSync(script);
  const compressed = (await promisify(gzip)(bytes, { level: 9 })).length;
  const start = await startMs(folder);
  const heap = await touched(script, join(folder, "state"));
  const megabytes = (value: number) => `${(value / MEGABYTE).toFixed(1)} MB`;
  const rows: [string, string, string, boolean][] = [
    ["worker", megabytes(bytes.length), "", true],
    ["worker, compressed", megabytes(compressed), megabytes(LIMITS.compressed), compressed < LIMITS.compressed],
    ["CPU time to start", `${start.toFixed(0)} ms`, `${LIMITS.start} ms`, start < LIMITS.start],
    [
      `heap, ${embeddedSource.pool().tools.length} tools and ${TASKS} tasks`,
      megabytes(heap),
      megabytes(LIMITS.heap),
      heap < LIMITS.heap,
    ],
  ];
  const table = new Table({ head: ["", "measured", "limit"], style: { head: [], border: [] } });
  for (const [what, measured, limit] of rows) table.push([what, measured, limit]);
  console.log(table.toString());
  process.exitCode = rows.every(([, , , holds]) => holds) ? 0 : 1;
}
