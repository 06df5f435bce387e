/** `npm run demo`: the main job on the embedded defaults, from an empty platform to a checked dataset on disk. */
import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { join, relative, resolve } from "node:path";
import { checkDownloaded } from "./check.ts";
import { Client } from "./client.ts";
import { exampleIn, exampleText } from "./demo/example.ts";
import { chosenOf } from "./options.ts";
import { buildWorker, type Platform, ROOT, startPlatform } from "./platform.ts";
import { ProgressBar, shown } from "./progress.ts";
import { type DatasetView, type DiversityView, type RunView, summary } from "./summary.ts";

export interface DemoOptions {
  readonly count: number;
  readonly seed: number;
  /** Where the dataset goes. */
  readonly out: string;
  /** Domains to draw tools from; all of them where not given. */
  readonly domains: readonly string[] | undefined;
}

export async function main(options: DemoOptions): Promise<void> {
  const began = Date.now();
  // Before anything is built: what the API would refuse is refused at once.
  if (options.domains !== undefined) chosenOf("domains", options.domains, await domainsOfPool());
  const state = join(ROOT, ".wrangler", "demo");
  rmSync(state, { recursive: true, force: true });
  const key = randomBytes(16).toString("hex");
  const progress = new ProgressBar("demo", "building the worker");
  let platform: Platform | undefined;
  try {
    const script = await buildWorker();
    progress.show("starting the platform");
    platform = await startPlatform(script, { state, bindings: { API_KEY: key } }, (step) => progress.show(step));
    await make(new Client(platform.url, key), options, progress, began);
  } finally {
    progress.stop();
    await platform?.stop();
  }
}

/** Imported when asked for: the data of all tools come with it. */
async function domainsOfPool(): Promise<readonly string[]> {
  const { embeddedSource } = await import("../embedded/source.ts");
  return embeddedSource.pool().domains;
}

async function make(client: Client, options: DemoOptions, progress: ProgressBar, began: number): Promise<void> {
  const { count, seed, out, domains } = options;
  progress.show("starting the run");
  const run = await client.post<RunView>("/v1/runs", { count, seed, ...(domains === undefined ? {} : { domains }) });
  const ended = await shown(client, run, progress);
  progress.stop();
  const { items } = await client.get<{ items: DatasetView[] }>(`/v1/datasets?run=${run.id}`);
  const dataset = await client.get<DatasetView>(`/v1/datasets/${items[0]?.id}`);
  const folder = join(out, dataset.id);
  rmSync(folder, { recursive: true, force: true });
  for (const file of dataset.files)
    await client.download(`/v1/datasets/${dataset.id}/files/${file.path}`, join(folder, file.path));
  const records = join(folder, "tasks.jsonl");
  const checked = await checkDownloaded(client, records);
  const diversity = await client.get<DiversityView>(`/v1/runs/${run.id}/diversity`);
  const seconds = (Date.now() - began) / 1000;
  console.log(summary({ run: ended, dataset, diversity, checked, seconds }));
  const example = await exampleIn(records, seed);
  if (example !== null) console.log(`\n${exampleText(example)}`);
  console.log(`\n${whatNext(folder)}`);
  if (checked.problems.length > 0) throw new Error(`${checked.problems.length} problems in the records`);
}

function whatNext(folder: string): string {
  const near = relative(process.cwd(), folder);
  return [
    `Written to ${near.startsWith("..") ? resolve(folder) : near}/ :`,
    "  README.md       the dataset card, with pictures/: begin here",
    "  tasks.jsonl     every task whole, as the one above",
    "  data/, jsonl/   the SFT, RL and evaluation splits as trainers read them",
    "Next: `npm run demo -- --help` for more tasks, another seed or single domains;",
    "      `npm run dev` for the API, `npm run tools` for what tasks are made of.",
  ].join("\n");
}
