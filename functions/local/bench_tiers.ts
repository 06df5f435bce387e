/**
 * `npm run bench:tiers`: how pass rates spread over the tasks of a run, and how near a run comes to the shares of tiers that
 * it is asked for. A tier is a fifth of the pass rates, so that one table is both.
 */
import { randomBytes } from "node:crypto";
import { join } from "node:path";
import Table from "cli-table3";
import type { Questions } from "../domain/questions.ts";
import { type RunRequest, runRequestSchema } from "../domain/run.ts";
import { TIER_NAMES, type TierName, type TierShares } from "../domain/solving/tier.ts";
import { Client } from "./client.ts";
import { temporaryFolder } from "./lifetime.ts";
import { buildWorker, ROOT, startPlatform } from "./platform.ts";
import { watched } from "./progress.ts";
import type { RunView } from "./summary.ts";

export interface BenchTiersOptions {
  readonly count: number;
  readonly seed: number;
  readonly questions: Questions;
  readonly attempts: number;
}

/** What a run came to. */
interface Tiered extends RunView {
  readonly tiers: Readonly<Record<TierName, number>>;
}

const EQUAL: TierShares = { "1": 0.2, "2": 0.2, "3": 0.2, "4": 0.2, "5": 0.2 };
const RATES: Readonly<Record<TierName, string>> = {
  "1": "[0.8, 1]",
  "2": "[0.6, 0.8)",
  "3": "[0.4, 0.6)",
  "4": "[0.2, 0.4)",
  "5": "[0, 0.2)",
};
/** Width of the longest bar, characters. */
const BAR = 40;

export async function main(options: BenchTiersOptions): Promise<void> {
  const specification = runRequestSchema.parse({ name: "bench-tiers", ...options });
  console.log("Building the worker; then the platform is started twice, once for each run ...");
  const script = await buildWorker();
  const free = await measure(script, specification, "as it is");
  console.log(`\nPass rates of a run as it is by default:\n${histogram(free)}\n`);
  const asked = await measure(
    script,
    { ...specification, quotas: { ...specification.quotas, tiers: EQUAL } },
    "equal tiers",
  );
  console.log(`\nA run that was asked for equal shares of tiers:\n${histogram(asked)}`);
}

async function measure(script: string, specification: RunRequest, name: string): Promise<Tiered> {
  const state = temporaryFolder(join(ROOT, ".wrangler", "bench-tiers-"));
  const key = randomBytes(16).toString("hex");
  const platform = await startPlatform(script, { state: state.path, bindings: { API_KEY: key } });
  try {
    const client = new Client(platform.url, key);
    const run = await client.post<RunView>("/v1/runs", specification);
    await watched(client, run, name);
    return await client.get<Tiered>(`/v1/runs/${run.id}`);
  } finally {
    await platform.stop();
    state.remove();
  }
}

/** The tiers as a table with bars, and below it what they cost. */
export function histogram({ tiers, progress, elapsed_ms }: Tiered): string {
  const all = TIER_NAMES.reduce((sum, tier) => sum + tiers[tier], 0);
  const most = Math.max(...TIER_NAMES.map((tier) => tiers[tier]));
  const table = new Table({
    head: ["tier", "pass rate", "tasks", "share", ""],
    colAligns: ["right", "left", "right", "right", "left"],
    style: { head: [], border: [], compact: true },
  });
  for (const tier of TIER_NAMES)
    table.push([
      tier,
      RATES[tier],
      tiers[tier],
      `${((100 * tiers[tier]) / Math.max(1, all)).toFixed(1)} %`,
      "#".repeat(Math.round((BAR * tiers[tier]) / Math.max(1, most))),
    ]);
  const without = progress.dropped.outside_tier ?? 0;
  const graded = `${all} kept, ${without} of full tiers: ${((all + without) / Math.max(1, all)).toFixed(2)} graded for each`;
  return `${table.toString()}\n${graded}; ${progress.planned} planned, ${progress.waves} waves, ${(elapsed_ms / 1000).toFixed(1)} s`;
}
