/**
 * `npm run bench`: tasks a second through the whole local platform, with the queues' batches as configured and with
 * batches of four, in turn on one machine. A stage stores a whole batch with a few D1 statements; this shows what that saves.
 */
import { rmSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import Table from "cli-table3";
import { Client } from "./client.ts";
import { buildWorker, ROOT, startPlatform } from "./platform.ts";
import { finished } from "./progress.ts";
import type { RunView } from "./summary.ts";

const SMALL_BATCH = 4;

const { values } = parseArgs({
  options: { count: { type: "string", default: "100" }, repeats: { type: "string", default: "3" } },
});

async function tasksPerSecond(script: string, seed: number, batch?: number): Promise<number> {
  const state = join(ROOT, ".wrangler", "bench");
  rmSync(state, { recursive: true, force: true });
  const platform = await startPlatform(script, { state, ...(batch === undefined ? {} : { batch }) });
  try {
    const client = new Client(platform.url, "");
    const run = await client.post<RunView>("/v1/runs", { count: Number(values.count), seed });
    const { progress, elapsed_ms } = await finished(client, run);
    return (progress.kept * 1000) / elapsed_ms;
  } finally {
    await platform.stop();
  }
}

const script = buildWorker();
const rows: { configured: number; small: number }[] = [];
for (let seed = 0; seed < Number(values.repeats); seed++) {
  // In turn, so that a machine that slows down slows both.
  const configured = await tasksPerSecond(script, seed);
  rows.push({ configured, small: await tasksPerSecond(script, seed, SMALL_BATCH) });
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
console.log(table.toString());
