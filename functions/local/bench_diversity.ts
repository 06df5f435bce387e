/**
 * `npm run bench:diversity`: what the coordinator brings. Makes the same number of tasks twice on the local platform, once
 * as the coordinator plans them and once drawn at random, and shows the diversity of both in a table and in pictures.
 */
import { randomBytes } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import type { Questions } from "../domain/questions.ts";
import { type RunRequest, runRequestSchema } from "../domain/run.ts";
import { Client } from "./client.ts";
import { chartsOf } from "./diversity_charts.ts";
import { comparisonTable, jsonLine, type PoolFigures } from "./diversity_table.ts";
import { Growth, growthTable } from "./growth.ts";
import { temporaryFolder } from "./lifetime.ts";
import { buildWorker, ROOT, startPlatform } from "./platform.ts";
import { finished, watched } from "./progress.ts";
import type { RunView } from "./summary.ts";

/** Tasks made before those that are measured, at most. */
const WARM_UP_MAX = 250;

export interface BenchDiversityOptions {
  readonly count: number;
  readonly seed: number;
  readonly questions: Questions;
  /** Of a solution, at least. */
  readonly calls: number;
  /** Whether a call graph is kept once. */
  readonly fresh: boolean;
  readonly attempts: number;
  readonly out: string;
  readonly json: boolean;
}

export async function main({
  count,
  seed,
  questions,
  calls,
  fresh,
  attempts,
  out,
  json,
}: BenchDiversityOptions): Promise<void> {
  const specification = runRequestSchema.parse({
    name: "bench-diversity",
    count,
    seed,
    questions,
    attempts,
    quotas: { calls: { min: calls }, ...(fresh ? { new_graphs: true } : {}) },
  });
  mkdirSync(out, { recursive: true });

  console.log("Building the worker; then the platform is started twice, once for each run ...");
  const script = await buildWorker();
  const coordinator = await measure(script, specification, "coordinator");
  const random = await measure(script, { ...specification, sampling: "uniform" }, "random");
  const both = { coordinator, random };

  console.log(`\n${comparisonTable(both, specification)}`);
  if (coordinator.marks.length > 1)
    console.log(`\nThe coordinator's run as it grew:\n${growthTable(coordinator.marks)}`);
  for (const [name, svg] of Object.entries(chartsOf(both))) writeFileSync(join(out, name), svg);
  console.log(`Pictures: tools.svg, topologies.svg and coverage.svg in ${out}/`);
  if (json) console.log(jsonLine(both));
}

/** Makes a few tasks that nothing is measured of, since the first ones pay for tables parsed and code compiled once. */
async function warmedUp(client: Client, specification: RunRequest): Promise<void> {
  const count = Math.ceil(Math.min(specification.count / 4, WARM_UP_MAX));
  await finished(
    client,
    await client.post<RunView>("/v1/runs", { ...specification, count, seed: specification.seed ^ 1 }),
  );
}

/** One run on a platform of its own with nothing in it, so that the second does not pay for what the first left behind. */
async function measure(script: string, specification: RunRequest, name: string): Promise<PoolFigures> {
  const state = temporaryFolder(join(ROOT, ".wrangler", "bench-diversity-"));
  const key = randomBytes(16).toString("hex");
  const platform = await startPlatform(script, { state: state.path, bindings: { API_KEY: key } });
  try {
    const client = new Client(platform.url, key);
    await warmedUp(client, specification);
    const run = await client.post<RunView>("/v1/runs", specification);
    const growth = new Growth();
    const { progress, elapsed_ms } = await watched(client, run, name, (now) => growth.see(now));
    const { structure, coordinator } = await client.get<{
      structure: PoolFigures["structure"];
      coordinator: PoolFigures["report"] | null;
    }>(`/v1/runs/${run.id}/diversity?whole=true`);
    if (coordinator === null) throw new Error(`the ${name} run has no diversity report`);
    return {
      structure,
      report: coordinator,
      planned: progress.planned,
      seconds: elapsed_ms / 1000,
      marks: growth.marks,
    };
  } finally {
    await platform.stop();
    state.remove();
  }
}
