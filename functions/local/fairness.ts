/**
 * `npm run fairness`: how long a run without models takes alone, and beside runs whose models' endpoints take every request
 * and answer none. It should hardly be longer: fails where it takes more than half as long again.
 */
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { Client } from "./client.ts";
import { spawnOwned, temporaryFolder } from "./lifetime.ts";
import { buildWorker, ROOT, startPlatform } from "./platform.ts";
import { finished } from "./progress.ts";
import type { RunView } from "./summary.ts";

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

export interface FairnessOptions {
  /** Runs at endpoints that hang. */
  readonly runs: number;
  /** Tasks of the run that is measured, and of each that hangs. */
  readonly count: number;
}

async function hangingServer(): Promise<{ url: string; stop: () => void }> {
  const script = join(import.meta.dirname, "fairness", "hanging_server.ts");
  const child = spawnOwned(process.execPath, [script], { stdio: ["pipe", "pipe", "inherit"] });
  if (child.stdout === null) throw new Error("the server has no output");
  const [line] = (await once(createInterface({ input: child.stdout }), "line")) as [string];
  return { url: (JSON.parse(line) as { url: string }).url, stop: () => void child.kill("SIGKILL") };
}

/** Seconds that a run of the seed takes, from when it was asked for to its release. */
async function seconds(client: Client, count: number, seed: number): Promise<number> {
  const run = await client.post<RunView>("/v1/runs", { name: "measured", count, seed });
  return (await finished(client, run)).elapsed_ms / 1000;
}

/** The median over the seeds, each printed. */
async function median(client: Client, count: number, what: string): Promise<number> {
  const times: number[] = [];
  for (let seed = 1; seed <= REPEATS; seed++) times.push(await seconds(client, count, seed));
  const middle = times.toSorted((a, b) => a - b)[Math.floor(REPEATS / 2)] ?? Number.NaN;
  console.log(`${what}: median ${middle.toFixed(2)} s of ${times.map((time) => time.toFixed(2)).join(", ")} s`);
  return middle;
}

/** Starts the runs that hang and comes back when they do; says how many of them have a request of their own that is not answered. */
async function hang(client: Client, url: string, { runs, count }: FairnessOptions): Promise<string[]> {
  const ids: string[] = [];
  for (let i = 0; i < runs; i++) {
    const model = { base_url: `${url}/${i}/v1`, model: "hanging", timeout_ms: TIMEOUTS_MS[i % TIMEOUTS_MS.length] };
    const models = Object.fromEntries((HANGING[i % HANGING.length] ?? []).map((role) => [role, model]));
    const asked = { name: "hanging", count, seed: 100 + i, models };
    ids.push((await client.post<RunView>("/v1/runs?probe=false", asked)).id);
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

export async function main(options: FairnessOptions): Promise<void> {
  const script = await buildWorker();
  const state = temporaryFolder(join(ROOT, ".wrangler", "fairness-"));
  const server = await hangingServer();
  const platform = await startPlatform(script, { state: state.path });
  try {
    await measure(new Client(platform.url, ""), server.url, options);
  } finally {
    server.stop();
    await platform.stop();
    state.remove();
  }
}

async function measure(client: Client, url: string, options: FairnessOptions): Promise<void> {
  const { runs, count } = options;
  // The first run pays for code compiled and tables parsed once.
  await seconds(client, count, 0);
  const alone = await median(client, count, "alone");
  const ids = await hang(client, url, options);
  const beside = await median(client, count, `beside ${runs} runs that hang`);
  const views = await Promise.all(ids.map((id) => client.get<RunView>(`/v1/runs/${id}`)));
  const paused = views.flatMap(({ paused }) => paused ?? []);
  console.log(`of those, shown as paused at this moment: ${paused.length}${paused[0] ? ` (${paused[0].reason})` : ""}`);
  const ratio = beside / alone;
  console.log(`ratio: ${ratio.toFixed(2)} (at most ${RATIO_MAX})`);
  if (!(ratio <= RATIO_MAX)) throw new Error(`the run took ${ratio.toFixed(2)} times as long beside runs that hang`);
}
