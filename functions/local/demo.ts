/** `npm run demo`: the main job on the embedded defaults, from an empty platform to a checked dataset on disk. */
import { randomBytes } from "node:crypto";
import { rmSync } from "node:fs";
import { join, relative } from "node:path";
import { parseArgs } from "node:util";
import { checkRecords } from "./check.ts";
import { Client } from "./client.ts";
import { runScript } from "./lifetime.ts";
import { buildWorker, ROOT, startPlatform } from "./platform.ts";
import { watched } from "./progress.ts";
import { type DatasetView, type DiversityView, type RunView, summary } from "./summary.ts";

const USAGE = `npm run demo -- [--count N] [--seed S] [--out DIR] [--domains a,b]
  --count N      tasks to keep (default 100)
  --seed S       random seed, 0 to 4294967295 (default 0)
  --out DIR      where the dataset goes (default out)
  --domains a,b  of general, academia, biology, finance, medicine (default all)`;

async function main(): Promise<void> {
  const { values } = parseArgs({
    options: {
      count: { type: "string", default: "100" },
      seed: { type: "string", default: "0" },
      out: { type: "string", default: "out" },
      domains: { type: "string" },
      help: { type: "boolean", default: false },
    },
  });
  if (values.help) {
    console.log(USAGE);
    return;
  }
  const began = Date.now();
  console.log("Building the worker and starting the platform (workerd with D1, R2, queues, a Durable Object) ...");
  const state = join(ROOT, ".wrangler", "demo");
  rmSync(state, { recursive: true, force: true });
  const key = randomBytes(16).toString("hex");
  const platform = await startPlatform(await buildWorker(), { state, bindings: { API_KEY: key } });
  try {
    const client = new Client(platform.url, key);
    const run = await client.post<RunView>("/v1/runs", {
      count: Number(values.count),
      seed: Number(values.seed),
      ...(values.domains === undefined ? {} : { domains: values.domains.split(",") }),
    });
    const ended = await watched(client, run, "demo", (now) => now.progress.graded);
    const { items } = await client.get<{ items: DatasetView[] }>(`/v1/datasets?run=${run.id}`);
    const dataset = await client.get<DatasetView>(`/v1/datasets/${items[0]?.id}`);
    const folder = join(values.out, dataset.id);
    rmSync(folder, { recursive: true, force: true });
    for (const file of dataset.files)
      await client.download(`/v1/datasets/${dataset.id}/files/${file.path}`, join(folder, file.path));
    const checked = await checkRecords(client, join(folder, "tasks.jsonl"));
    const diversity = await client.get<DiversityView>(`/v1/runs/${run.id}/diversity`);
    const seconds = (Date.now() - began) / 1000;
    console.log(
      summary({ run: ended, dataset, diversity, checked, folder: relative(process.cwd(), folder) || folder, seconds }),
    );
    if (checked.problems.length > 0) throw new Error(`${checked.problems.length} problems in the records`);
  } finally {
    await platform.stop();
  }
}

await runScript(main);
