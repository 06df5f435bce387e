/**
 * `npm run bench`: tasks a second through the whole local platform, with the queues' batches as configured and with
 * batches of four, in turn on one machine. A stage stores a whole batch with a few D1 statements; this shows what that saves.
 * Then what the platform costs where roles are models: see `model_bench.ts`.
 */
import { rmSync } from "node:fs";
import { join } from "node:path";
import Table from "cli-table3";
import { Client } from "./client.ts";
import { type ModelCost, modelCost } from "./model_bench.ts";
import { buildWorker, ROOT, startPlatform } from "./platform.ts";
import { finished } from "./progress.ts";
import type { RunView } from "./summary.ts";

const SMALL_BATCH = 4;

export interface BenchOptions {
  readonly count: number;
  readonly repeats: number;
  /** Tasks against models that answer at once; 0 leaves this part out. */
  readonly models: number;
  /** Tasks against models that take LATENCY_MS; 0 leaves this part out. */
  readonly late: number;
}

async function tasksPerSecond(script: string, count: number, seed: number, batch?: number): Promise<number> {
  const state = join(ROOT, ".wrangler", "bench");
  rmSync(state, { recursive: true, force: true });
  const platform = await startPlatform(script, { state, ...(batch === undefined ? {} : { batch }) });
  try {
    const client = new Client(platform.url, "");
    const run = await client.post<RunView>("/v1/runs", { count, seed });
    const { progress, elapsed_ms } = await finished(client, run);
    return (progress.kept * 1000) / elapsed_ms;
  } finally {
    await platform.stop();
  }
}

/** Requests at once, and how long each takes, where it is measured how much is waited for side by side. */
const CONCURRENCY = 64;
const LATENCY_MS = 200;
/** Messages in a batch for that: a queue has one consumer at a time here, so that what is under way is what its batch holds. */
const BATCH = 100;

export async function main({ count, repeats, models, late }: BenchOptions): Promise<void> {
  const script = await buildWorker();
  const rows: { configured: number; small: number }[] = [];
  for (let seed = 0; seed < repeats; seed++) {
    // In turn, so that a machine that slows down slows both.
    const configured = await tasksPerSecond(script, count, seed);
    rows.push({ configured, small: await tasksPerSecond(script, count, seed, SMALL_BATCH) });
  }
  const table = new Table({
    head: ["run", "batches as configured", `batches of ${SMALL_BATCH}`, "ratio"],
    style: { head: [], border: [] },
  });
  for (const [i, { configured, small }] of rows.entries())
    table.push([
      `seed ${i}`,
      `${configured.toFixed(1)} tasks/s`,
      `${small.toFixed(1)} tasks/s`,
      (configured / small).toFixed(2),
    ]);
  if (rows.length > 0) console.log(table.toString());

  if (models > 0) {
    const given = { count: models, latency_ms: 0, concurrency: CONCURRENCY, batch: 32 };
    const cost = await modelCost(script, given);
    console.log(`\nModels that answer at once (three rounds, one attempt, one judgement): ${made(cost)}`);
    const cpu = cost.cpu_seconds === null ? "unknown" : (cost.cpu_seconds / cost.planned).toFixed(4);
    console.log(`${(cost.planned / cost.seconds).toFixed(1)} tasks/s; CPU seconds a task, but for the server: ${cpu}`);
  }
  if (late > 0) {
    const given = { count: late, latency_ms: LATENCY_MS, concurrency: CONCURRENCY, batch: BATCH };
    const cost = await modelCost(script, given);
    const efficiency = (cost.calls * LATENCY_MS) / 1000 / CONCURRENCY / cost.seconds;
    console.log(`\nModels that take ${LATENCY_MS} ms, ${CONCURRENCY} at once: ${made(cost)}`);
    console.log(`efficiency ${(100 * efficiency).toFixed(1)} % (calls x latency / concurrency / seconds)`);
  }
}

function made({ planned, kept, calls, seconds, widest }: ModelCost): string {
  const each = (calls / planned).toFixed(2);
  return `${planned} tasks, ${kept} kept, ${calls} calls (${each} a task), ${seconds.toFixed(1)} s, ${widest} at once at most`;
}
