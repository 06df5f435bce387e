/**
 * `npm run bench:diversity`: what the coordinator brings. Makes the same number of tasks twice on the local platform, once
 * as the coordinator plans them and once drawn at random, and shows the diversity of both in a table and in pictures.
 */
import { randomBytes } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { parseArgs } from "node:util";
import { type RunSpecification, runSpecificationSchema } from "../domain/run.ts";
import { Client } from "./client.ts";
import { chartsOf } from "./diversity_charts.ts";
import { comparisonTable, jsonLine, type Measured } from "./diversity_table.ts";
import { Growth, growthTable } from "./growth.ts";
import { runScript, temporaryFolder } from "./lifetime.ts";
import { buildWorker, ROOT, startPlatform } from "./platform.ts";
import { finished, watched } from "./progress.ts";
import type { RunView } from "./summary.ts";

/** Tasks made before those that are measured, at most. */
const WARM_UP_MAX = 250;

const USAGE = `npm run bench:diversity -- [--count N] [--seed S] [--attempts K] [--out FOLDER] [--json]
  --count N     tasks to keep, each way (default 400)
  --seed S      random seed of both runs, 0 to 4294967295 (default 0)
  --attempts K  solver attempts a task, 0 to 16 (default 0: solving says nothing about diversity)
  --out FOLDER  where tools.svg, topologies.svg and coverage.svg go (default out/bench-diversity)
  --json        prints the figures once more at the end, as one line of JSON`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      count: { type: "string", default: "400" },
      seed: { type: "string", default: "0" },
      attempts: { type: "string", default: "0" },
      out: { type: "string", default: join("out", "bench-diversity") },
      json: { type: "boolean", default: false },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const specification = specificationOf(values);
  mkdirSync(values.out, { recursive: true });

  console.log("Building the worker; then the platform is started twice, once for each run ...");
  const script = await buildWorker();
  const coordinator = await measure(script, specification, "coordinator");
  const random = await measure(script, { ...specification, sampling: "uniform" }, "random");
  const both = { coordinator, random };

  console.log(`\n${comparisonTable(both, specification)}`);
  if (coordinator.marks.length > 1)
    console.log(`\nThe coordinator's run as it grew:\n${growthTable(coordinator.marks)}`);
  for (const [name, svg] of Object.entries(chartsOf(both))) writeFileSync(join(values.out, name), svg);
  console.log(`Pictures: tools.svg, topologies.svg and coverage.svg in ${values.out}/`);
  if (values.json) console.log(jsonLine(both));
}

/** Everything but what the options say is at its default. Throws naming the option that is wrong, before anything is built. */
function specificationOf(values: Readonly<Record<"count" | "seed" | "attempts", string>>): RunSpecification {
  const [count, seed, attempts] = [values.count, values.seed, values.attempts].map(Number);
  const parsed = runSpecificationSchema.safeParse({ name: "bench-diversity", count, seed, attempts });
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map(({ path, message }) => `--${path.join(".")}: ${message}`);
  throw new Error(`${wrong.join("\n")}\n\n${USAGE}`);
}

/** Makes a few tasks that nothing is measured of, since the first ones pay for tables parsed and code compiled once. */
async function warmedUp(client: Client, specification: RunSpecification): Promise<void> {
  const count = Math.ceil(Math.min(specification.count / 4, WARM_UP_MAX));
  await finished(
    client,
    await client.post<RunView>("/v1/runs", { ...specification, count, seed: specification.seed ^ 1 }),
  );
}

/** One run on a platform of its own with nothing in it, so that the second does not pay for what the first left behind. */
async function measure(script: string, specification: RunSpecification, name: string): Promise<Measured> {
  const state = temporaryFolder(join(ROOT, ".wrangler", "bench-diversity-"));
  const key = randomBytes(16).toString("hex");
  const platform = await startPlatform(script, { state: state.path, bindings: { API_KEY: key } });
  try {
    const client = new Client(platform.url, key);
    await warmedUp(client, specification);
    const run = await client.post<RunView>("/v1/runs", specification);
    const growth = new Growth();
    const { progress, elapsed_ms } = await watched(client, run, name, (now) => {
      growth.see(now);
      return now.progress.kept;
    });
    const { structure, coordinator } = await client.get<{
      structure: Measured["structure"];
      coordinator: Measured["report"] | null;
    }>(`/v1/runs/${run.id}/diversity`);
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

await runScript(main);
