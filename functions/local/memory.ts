/**
 * `npm run memory`: what the local server's memory rises to while ten replies of 100 MB and ten gzip bombs come in side by
 * side. Ends with 1 if that is 64 MB or more above what it is idle. On Linux, which says what the most was.
 */
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { Client } from "./client.ts";
import { spawnOwned, temporaryFolder } from "./lifetime.ts";
import type { FloodReport } from "./memory/flood.ts";
import { descendants, forgetPeak, resident } from "./memory/resident.ts";
import { buildWorker, ROOT, startPlatform } from "./platform.ts";
import type { RunView } from "./summary.ts";

const MEGABYTE = 1_000_000;
const RISE_MAX = 64 * MEGABYTE;
/** Of each kind. */
const AT_ONCE = 10;
/** Enough that more than ten fall to each kind, whichever their mix gives them. */
const TASKS = 60;
/** So long nothing is in hand before it is taken to be over, and idle is idle. */
const QUIET_MS = 3_000;
const TIMEOUT_MS = 120_000;

async function startFlood(): Promise<{ url: string; child: ChildProcess; report(): Promise<FloodReport> }> {
  const script = join(ROOT, "functions", "local", "memory", "flood.ts");
  const child = spawnOwned(process.execPath, [script, "--at-once", String(AT_ONCE)], {
    stdio: ["ignore", "pipe", "inherit"],
  });
  if (child.stdout === null) throw new Error("the server has no output");
  const [line] = (await once(createInterface({ input: child.stdout }), "line")) as [string];
  const { url } = JSON.parse(line) as { url: string };
  return { url, child, report: async () => (await (await fetch(`${url}/report`)).json()) as FloodReport };
}

/** A run whose collector is a mix of the server's kinds. */
function specification(url: string, kinds: readonly string[]): object {
  const collector = kinds.map((kind) => ({ base_url: `${url}/${kind}/v1`, model: kind, concurrency: AT_ONCE }));
  return { name: "memory", count: TASKS, wave: TASKS, attempts: 0, models: { collector } };
}

async function until(what: string, isSo: () => Promise<boolean>): Promise<void> {
  for (const began = Date.now(); !(await isSo()); await pause(50))
    if (Date.now() - began > TIMEOUT_MS) throw new Error(`waited ${TIMEOUT_MS / 1000} s in vain for ${what}`);
}

const megabytes = (bytes: number) => `${(bytes / MEGABYTE).toFixed(1)} MB`;

export async function main(): Promise<void> {
  if (process.platform !== "linux") throw new Error("what a process takes is read from /proc, which Linux has");
  console.log("Building the worker and starting the platform ...");
  const script = await buildWorker();
  const flood = await startFlood();
  const state = temporaryFolder(join(ROOT, ".wrangler", "memory-"));
  const platform = await startPlatform(script, { state: state.path });
  try {
    const client = new Client(platform.url, "");
    const pids = descendants("workerd");
    if (pids.length === 0) throw new Error("there is no process of the platform to look at");
    const sum = (of: "now" | "peak") => pids.reduce((bytes, pid) => bytes + resident(pid)[of], 0);
    const fresh = sum("now");

    // Code that is compiled and tables that are parsed once are no part of what long replies take.
    const warm = await client.post<RunView>("/v1/runs?probe=false", specification(flood.url, ["small", "small/again"]));
    await until("the first run", async () => {
      const { status, progress } = await client.get<RunView>(`/v1/runs/${warm.id}`);
      return status !== "running" || progress.planned >= TASKS;
    });
    await pause(QUIET_MS);
    await client.post(`/v1/runs/${warm.id}/cancel`, {});
    await pause(QUIET_MS);
    const idle = sum("now");

    for (const pid of pids) forgetPeak(pid);
    const run = await client.post<RunView>("/v1/runs?probe=false", specification(flood.url, ["plain", "bomb"]));
    const begun = Date.now();
    let quiet = begun;
    await until("the replies", async () => {
      const { requests, in_hand } = await flood.report();
      if (requests < 2 * AT_ONCE || in_hand > 0) quiet = Date.now();
      return Date.now() - quiet > QUIET_MS;
    });
    const peak = sum("peak");
    const { requests, side_by_side, plain_bytes } = await flood.report();
    await client.post(`/v1/runs/${run.id}/cancel`, {});

    const rise = peak - idle;
    console.log(`Started: ${megabytes(fresh)}. Idle after ${TASKS} tasks with small replies: ${megabytes(idle)}.`);
    console.log(
      `${requests} replies, ${side_by_side.plain} of 100 MB and ${side_by_side.bomb} gzip bombs of 200 MB side by side: peak ${megabytes(peak)}.`,
    );
    console.log(`Of the plain ones ${megabytes(plain_bytes)} were taken in all, buffers included.`);
    console.log(`Rise: ${megabytes(rise)} (less than ${megabytes(RISE_MAX)} is wanted).`);
    if (side_by_side.plain < AT_ONCE || side_by_side.bomb < AT_ONCE)
      throw new Error(`fewer than ${AT_ONCE} of each kind came side by side`);
    if (rise >= RISE_MAX) throw new Error("too long replies take too much memory");
  } finally {
    flood.child.kill("SIGTERM");
    await platform.stop();
    state.remove();
  }
}
