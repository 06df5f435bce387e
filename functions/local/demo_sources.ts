/**
 * `npm run demo:sources`: a dataset over services that know nothing of this project. They are started, registered, probed, and
 * drawn from by share beside the embedded tools; every record is then checked from outside, its calls made again.
 */
import { createReadStream, rmSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import Table from "cli-table3";
import type { TaskRecord } from "../datasets/record.ts";
import { checkFolder } from "./check_dataset.ts";
import { Client } from "./client.ts";
import { type Service, startServices } from "./demo_sources/servers.ts";
import { temporaryFolder } from "./lifetime.ts";
import { all, type Page } from "./pages.ts";
import { buildWorker, ROOT, startPlatform } from "./platform.ts";
import { ProgressBar, shown } from "./progress.ts";
import type { DatasetView, RunView } from "./summary.ts";

export interface DemoSourcesOptions {
  readonly count: number;
  readonly seed: number;
  readonly out: string;
  readonly cache: string;
  /** Questions that are printed. */
  readonly questions: number;
}

interface SourceState {
  readonly name: string;
  readonly status: string;
  readonly error: string | null;
  readonly tools: readonly ToolState[];
  /** Operations that became no tool. */
  readonly rejected: number;
}
interface ToolState {
  readonly name: string;
  readonly state: "unprobed" | "ready" | "drifting" | "quarantined";
  readonly reason: string | null;
  readonly message: string | null;
}
/** Between two looks at a source, milliseconds; and how long all of them may take. */
const POLL_MS = 1_000;
const PROBING_MS = 900_000;
/** Share of the embedded tools; the sources have the rest in equal parts. */
const EMBEDDED_SHARE = 0.4;

export async function main(options: DemoSourcesOptions): Promise<void> {
  const began = performance.now();
  const progress = new ProgressBar("demo:sources", "looking for the services");
  const show = (step: string) => progress.show(step);
  const folder = temporaryFolder(join(ROOT, ".wrangler", "demo-sources-"));
  let services: readonly Service[] = [];
  // Both take their time, and each a core.
  const starting = buildWorker().then((script) =>
    startPlatform(script, { state: join(folder.path, "state"), cron_ms: 10_000 }),
  );
  starting.catch(() => {});
  try {
    services = await startServices(join(folder.path, "services"), options, show);
    show("starting the platform");
    const platform = await starting;
    const client = new Client(platform.url, "");
    show("reading and probing the sources");
    const states = await Promise.all(services.map((service) => registered(client, service)));
    progress.stop();
    console.log(sourcesTable(states));
    for (const line of states.flatMap(reasonsOf)) console.log(line);
    await make(client, states, options);
    console.log(`${Math.round((performance.now() - began) / 1000)} s in all.`);
  } finally {
    progress.stop();
    await starting.then(
      (platform) => platform.stop(),
      () => undefined,
    );
    await Promise.all(services.map(({ stop }) => stop()));
    folder.remove();
  }
}

async function registered(client: Client, { name, request }: Service): Promise<SourceState> {
  await client.post("/v1/sources", { name, ...request });
  for (const until = performance.now() + PROBING_MS; ; await pause(POLL_MS)) {
    const { status, error } = await client.get<{ status: string; error: string | null }>(`/v1/sources/${name}`);
    if (status === "failed") throw new Error(`${name} was not read: ${error}`);
    if (status === "ready") {
      const rejected = await all(client, `/v1/sources/${name}/rejected`);
      return {
        name,
        status,
        error,
        tools: await all<ToolState>(client, `/v1/sources/${name}/tools`),
        rejected: rejected.length,
      };
    }
    if (performance.now() > until) throw new Error(`${name} is still ${status}`);
  }
}

function tableOf(head: readonly string[], rows: readonly (readonly (string | number)[])[]): string {
  const table = new Table({ head: [...head], style: { head: [], border: [], compact: true } });
  for (const row of rows) table.push([...row]);
  return table.toString();
}

const by = (tools: readonly ToolState[], state: ToolState["state"]) => tools.filter((tool) => tool.state === state);

function sourcesTable(states: readonly SourceState[]): string {
  const rows = states.map(({ name, tools, rejected }) => {
    const reasons = Map.groupBy(by(tools, "quarantined"), ({ reason }) => reason ?? "");
    const why = [...reasons].map(([reason, of]) => `${of.length} ${reason}`).join(", ");
    return [
      name,
      tools.length,
      rejected,
      by(tools, "ready").length,
      by(tools, "drifting").length,
      by(tools, "quarantined").length,
      why,
    ];
  });
  return tableOf(["source", "tools", "no tool", "ready", "drifting", "quarantined", "reasons"], rows);
}

/** Characters of a message that are shown. */
const MESSAGE_MAX = 160;

/** One tool of each reason, and what was said of it. */
function reasonsOf({ name, tools }: SourceState): string[] {
  const first = new Map(
    by(tools, "quarantined")
      .map((tool) => [tool.reason, tool])
      .toReversed() as [string, ToolState][],
  );
  return [...first.values()].map(
    (tool) => `${name}: ${tool.reason}, as of ${tool.name}: ${tool.message?.slice(0, MESSAGE_MAX)}`,
  );
}

async function make(client: Client, states: readonly SourceState[], options: DemoSourcesOptions): Promise<void> {
  const run = await started(client, states, options);
  const progress = new ProgressBar("demo:sources", "starting the run");
  await shown(client, run, progress).finally(() => progress.stop());
  const { items } = await client.get<Page<DatasetView>>(`/v1/datasets?run=${run.id}`);
  const dataset = await client.get<DatasetView>(`/v1/datasets/${items[0]?.id}`);
  const folder = join(options.out, dataset.id);
  rmSync(folder, { recursive: true, force: true });
  for (const { path } of dataset.files)
    await client.download(`/v1/datasets/${dataset.id}/files/${path}`, join(folder, path));
  const { coordinator } = await client.get<{
    coordinator: { pools: readonly { pool: string; wanted: number; tries: number; kept: number }[] };
  }>(`/v1/runs/${run.id}/diversity`);
  console.log(
    tableOf(
      ["pool", "wanted", "planned", "kept"],
      coordinator.pools.map(({ pool, wanted, tries, kept }) => [pool, wanted, tries, kept]),
    ),
  );
  const { rows, wrong } = await checkFolder(folder, { client });
  console.log(
    tableOf(
      ["check", "looked at", "wrong"],
      rows.map(({ check, looked, wrong: of }) => [check, looked, of]),
    ),
  );
  for (const line of wrong) console.log(line);
  await print(join(folder, "tasks.jsonl"), options.questions);
  console.log(`Written to ${folder}.`);
  if (rows.some((row) => row.wrong > 0)) throw new Error("not every record holds");
}

/** The run over the embedded tools and every source that a task can be made from; which, the API says. */
async function started(
  client: Client,
  states: readonly SourceState[],
  { count, seed }: DemoSourcesOptions,
): Promise<RunView> {
  let names = states
    .filter(({ tools }) => by(tools, "ready").length + by(tools, "drifting").length > 0)
    .map(({ name }) => name);
  for (;;) {
    const share = (1 - EMBEDDED_SHARE) / names.length;
    const pools = [{ name: "embedded", share: EMBEDDED_SHARE }, ...names.map((name) => ({ name, share }))];
    try {
      return await client.post<RunView>("/v1/runs", { name: "mixed", count, seed, pools, skill: "best" });
    } catch (error) {
      const [, i] = /pools\.(\d+)\.name: expected/.exec(String(error)) ?? [];
      const refused = i === undefined ? undefined : pools[Number(i)]?.name;
      if (refused === undefined || names.length === 1) throw error;
      console.log(`Not drawn from: ${refused}. ${/"detail":"([^"]*)/.exec(String(error))?.[1] ?? ""}`);
      names = names.filter((name) => name !== refused);
    }
  }
}

async function print(path: string, most: number): Promise<void> {
  const records: TaskRecord[] = [];
  for await (const line of createInterface({ input: createReadStream(path) }))
    records.push(JSON.parse(line) as TaskRecord);
  const own = records.filter(({ sources = [] }) => sources.some((name) => name !== "embedded"));
  const named = Map.groupBy(records, ({ sources = [] }) => sources.join(" + "));
  console.log(
    tableOf(
      ["tools of the solution", "tasks"],
      [...named].toSorted().map(([name, of]) => [name, of.length]),
    ),
  );
  for (const { question, answer_text, sources = [] } of own.slice(0, most))
    console.log(`[${sources.join(" + ")}] ${question}\n    ${answer_text}`);
}
