/**
 * `npm run fairness`: how long a run without models takes alone, and beside runs whose models' endpoints take every request
 * and answer none. It should hardly be longer: fails where it takes more than half as long again.
 */
import { type ChildProcess, spawn } from "node:child_process";
import { once } from "node:events";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { parseArgs } from "node:util";
import { Client } from "./client.ts";
import { buildWorker, type Platform, ROOT, startPlatform } from "./platform.ts";
import { finished } from "./progress.ts";
import type { RunView } from "./summary.ts";

const USAGE = `npm run fairness [-- --runs N] [--count N]
  --runs N    runs at endpoints that hang (default 20)
  --count N   tasks of the run that is measured, and of each that hangs (default 20)
Needs no network and no key; takes about two minutes.`;

/** Beside runs that hang the measured run may take so many times as long as alone. */
const RATIO_MAX = 1.5;
/** Measured so often each way; what is compared is the median. */
const REPEATS = 3;
/** Deadlines of a request: by turns the default, which outlasts the measurement, and one that ends within it, again and again. */
const TIMEOUTS_MS = [120_000, 2_000];
/** The roles that hang, by turns: all of them, or the one that a run comes to after some work of its own. */
const HANGING = [["collector", "deriver", "solver", "judge"], ["collector"], ["deriver"], ["solver"]] as const;
/** Runs are taken to hang, each or behind another one that does, when no more of them has come to it for so many milliseconds. */
const SETTLED_MS = 10_000;
/** Until everything is ended once a signal has come, milliseconds at most. */
const END_MS = 3_000;

const { values } = parseArgs({
  options: {
    runs: { type: "string", default: "20" },
    count: { type: "string", default: "20" },
    help: { type: "boolean", default: false },
  },
});

/** What is open, to be ended however the script ends. */
const open: { server?: ChildProcess; platform?: Platform; state?: string } = {};

async function end(): Promise<void> {
  open.server?.kill("SIGKILL");
  await open.platform?.stop();
}

// Whoever ends the process: the platform has a hook of its own for signals, which does not wait for ours.
process.on("exit", () => {
  open.server?.kill("SIGKILL");
  if (open.state !== undefined) rmSync(open.state, { recursive: true, force: true, maxRetries: 5 });
});

function endOnSignals(): void {
  for (const signal of ["SIGINT", "SIGTERM"] as const)
    process.once(signal, () => void Promise.race([end(), pause(END_MS)]).finally(() => process.exit(1)));
}

async function hangingServer(): Promise<string> {
  const script = join(import.meta.dirname, "fairness", "hanging_server.ts");
  const child = spawn(process.execPath, [script], { stdio: ["pipe", "pipe", "inherit"] });
  open.server = child;
  const [line] = (await once(createInterface({ input: child.stdout }), "line")) as [string];
  return (JSON.parse(line) as { url: string }).url;
}

/** Seconds that a run of the seed takes, from when it was asked for to its release. */
async function seconds(client: Client, seed: number): Promise<number> {
  const run = await client.post<RunView>("/v1/runs", { name: "measured", count: Number(values.count), seed });
  return (await finished(client, run)).elapsed_ms / 1000;
}

/** The median over the seeds, each printed. */
async function median(client: Client, what: string): Promise<number> {
  const times: number[] = [];
  for (let seed = 1; seed <= REPEATS; seed++) times.push(await seconds(client, seed));
  const middle = times.toSorted((a, b) => a - b)[Math.floor(REPEATS / 2)] ?? Number.NaN;
  console.log(`${what}: median ${middle.toFixed(2)} s of ${times.map((time) => time.toFixed(2)).join(", ")} s`);
  return middle;
}

/** Starts the runs that hang and comes back when they do; says how many of them have a request of their own that is not answered. */
async function hang(client: Client, url: string, runs: number): Promise<string[]> {
  const ids: string[] = [];
  for (let i = 0; i < runs; i++) {
    const model = { base_url: `${url}/${i}/v1`, model: "hanging", timeout_ms: TIMEOUTS_MS[i % TIMEOUTS_MS.length] };
    const models = Object.fromEntries((HANGING[i % HANGING.length] ?? []).map((role) => [role, model]));
    const asked = { name: "hanging", count: Number(values.count), seed: 100 + i, models };
    ids.push((await client.post<RunView>("/v1/runs", asked)).id);
  }
  const reached = new Set<string>();
  for (let since = performance.now(); performance.now() - since < SETTLED_MS; await pause(200)) {
    const before = reached.size;
    const held = (await (await fetch(`${url}/held`)).json()) as Record<string, number>;
    for (const [name, requests] of Object.entries(held)) if (requests > 0) reached.add(name);
    if (reached.size > before || reached.size === 0) since = performance.now();
  }
  console.log(`${runs} runs started, ${reached.size} of which came to an endpoint, the others behind them`);
  return ids;
}

async function main(): Promise<void> {
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const runs = Number(values.runs);
  if (!Number.isInteger(runs) || runs < 1) throw new Error("--runs: expected an integer of 1 or more");
  if (!(Number(values.count) >= 1)) throw new Error("--count: expected an integer of 1 or more");
  const script = buildWorker();
  endOnSignals();
  mkdirSync(join(ROOT, ".wrangler"), { recursive: true });
  open.state = mkdtempSync(join(ROOT, ".wrangler", "fairness-"));
  const url = await hangingServer();
  open.platform = await startPlatform(script, { state: open.state });
  const client = new Client(open.platform.url, "");
  // The first run pays for code compiled and tables parsed once.
  await seconds(client, 0);
  const alone = await median(client, "alone");
  const ids = await hang(client, url, runs);
  const beside = await median(client, `beside ${runs} runs that hang`);
  const views = await Promise.all(ids.map((id) => client.get<RunView>(`/v1/runs/${id}`)));
  const paused = views.flatMap(({ paused }) => paused ?? []);
  console.log(`of those, shown as paused at this moment: ${paused.length}${paused[0] ? ` (${paused[0].reason})` : ""}`);
  const ratio = beside / alone;
  console.log(`ratio: ${ratio.toFixed(2)} (at most ${RATIO_MAX})`);
  if (!(ratio <= RATIO_MAX)) throw new Error(`the run took ${ratio.toFixed(2)} times as long beside runs that hang`);
}

main()
  .catch((error: unknown) => {
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = 1;
  })
  .finally(end);
