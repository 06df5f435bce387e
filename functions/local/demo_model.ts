/**
 * `npm run demo:model`: runs over a small model that is really served on this machine. In the first it solves what the
 * embedded teacher makes, so that solving and grading are reached; in the second it derives from what the teacher collects; in
 * the third it plays every role. Of the last two most tasks are lost.
 * Fails where a run does not end, or a task or a request is not accounted for.
 */

import { rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import Table from "cli-table3";
import { DISTRACTORS } from "../domain/run.ts";
import { Client } from "./client.ts";
import { temporaryFolder } from "./lifetime.ts";
import { buildWorker, ROOT, startPlatform } from "./platform.ts";
import { ProgressBar } from "./progress.ts";
import { fetched } from "./small_model/fetched.ts";
import {
  complaintsOf,
  droppedOf,
  type ModelRunView,
  type RunFigures,
  rowsOf,
  servedTo,
  type TaskView,
} from "./small_model/figures.ts";
import { type SmallModel, startSmallModel } from "./small_model/server.ts";

export interface DemoModelOptions {
  /** Tasks of the run in which it solves, at least; the others have half as many, since it takes its time to derive. */
  readonly tasks: number;
  readonly seed: number;
  /** Folder of what is fetched. */
  readonly cache: string;
  readonly keep: boolean;
  /** Minutes for all runs. */
  readonly timeout: number;
}

/** Between two looks at a run, milliseconds. */
const POLL_MS = 1_000;
/** The platform looks so often after what stalled, milliseconds. */
const CRON_MS = 30_000;
/** Of the model's context: 15 tools take about 2,000 tokens, and what they return this many each. */
const OUTPUT_TOKENS = 300;
/** A derivation is longer than a call or an answer. */
const REPLY_TOKENS: Readonly<Record<string, number>> = { deriver: 400 };
const REPLY_TOKENS_OTHERWISE = 150;
/** Milliseconds of a request; what a run that was ended still has under way is over by then too. */
const REQUEST_MS = 600_000;

const ENDED = ["finished", "empty", "failed", "cancelled", "budget_exhausted"];

export async function main(options: DemoModelOptions): Promise<void> {
  const began = performance.now();
  const progress = new ProgressBar("demo:model", "looking for the model");
  const show = (step: string) => progress.show(step);
  const model = await fetched(options.cache, show).catch((error: unknown) => {
    progress.stop();
    throw error;
  });
  const state = stateFolder(options.keep);
  let served: SmallModel | undefined;
  let platform: Awaited<ReturnType<typeof startPlatform>> | undefined;
  try {
    show("building the worker");
    const script = await buildWorker();
    show("starting the model");
    served = await startSmallModel(model);
    show("starting the platform");
    platform = await startPlatform(script, { state: state.path, cron_ms: CRON_MS }, show);
    const client = new Client(platform.url, "");
    const until = performance.now() + options.timeout * 60_000;
    const runs: [string, RunFigures][] = [];
    for (const [title, prefix, roles] of [
      ["The model solves", "solves", ["solver"]],
      ["The model derives", "derives", ["deriver"]],
      ["The model plays every role", "plays", ["collector", "deriver", "solver"]],
    ] as const) {
      const asked = specification(options, served.url, prefix, roles);
      runs.push([title, await figuresOf(client, served, asked, prefix, until, progress)]);
    }
    progress.stop();
    for (const [title, figures] of runs) print(title, figures);
    const complaints = runs.flatMap(([, figures]) => complaintsOf(figures));
    console.log(`${Math.round((performance.now() - began) / 1000)} s in all.`);
    if (complaints.length > 0) throw new Error(complaints.join("\n"));
    console.log("Every run ended, every task is kept or lost with its reason, and every request is recorded once.");
  } finally {
    progress.stop();
    await platform?.stop();
    served?.stop();
    state.remove();
  }
}

/** An empty folder for the platform's state, and what removes it where it is not kept. */
function stateFolder(keep: boolean): { readonly path: string; readonly remove: () => void } {
  if (!keep) return temporaryFolder(join(ROOT, ".wrangler", "demo-model-"));
  const path = join(ROOT, ".wrangler", "demo-model");
  rmSync(path, { recursive: true, force: true });
  return { path, remove: () => {} };
}

/** Each role is a mix: calls asked for in the protocol, and calls written into the prompt. The names say whose requests they are. */
function specification(
  { tasks, seed }: DemoModelOptions,
  url: string,
  prefix: string,
  roles: readonly string[],
): { readonly count: number } {
  const mix = (role: string) =>
    (["native", "prompted"] as const).map((tool_calls) => ({
      base_url: `${url}/v1`,
      model: `${prefix}-${tool_calls}`,
      tool_calls,
      concurrency: 1,
      max_tokens: REPLY_TOKENS[role] ?? REPLY_TOKENS_OTHERWISE,
      output_tokens: OUTPUT_TOKENS,
      timeout_ms: REQUEST_MS,
    }));
  const derives = roles.includes("deriver");
  const count = derives ? Math.ceil(tasks / 2) : tasks;
  return {
    name: `small-model-${prefix}`,
    count,
    wave: count,
    // What it derives goes no further than a first round, as a rule: what came before would only be read again.
    ...(derives ? { rounds: 1 } : {}),
    waves_ahead: 0,
    seed,
    attempts: 1,
    toolset: { min: 15, max: 15, distractors: DISTRACTORS },
    quotas: { calls: { max: 3 } },
    models: Object.fromEntries(roles.map((role) => [role, mix(role)])),
  } as { readonly count: number };
}

/**
 * Starts the run and waits for its end. One whose first wave has ended with fewer tasks than it is to keep is cancelled: a
 * model that keeps none would be asked for hundreds.
 */
async function figuresOf(
  client: Client,
  model: SmallModel,
  asked: { readonly count: number },
  prefix: string,
  until: number,
  progress: ProgressBar,
): Promise<RunFigures> {
  const { id } = await client.post<{ id: string }>("/v1/runs", asked);
  const look = async () => {
    const run = await client.get<ModelRunView>(`/v1/runs/${id}`);
    progress.show(run);
    return run;
  };
  let resumed = 0;
  let run = await look();
  for (; !ENDED.includes(run.status); run = await look()) {
    if (performance.now() > until) throw new Error(`not ended in time: ${standing(run)}`);
    if (run.status === "paused" && run.paused?.until === null) {
      await client.post(`/v1/runs/${id}/resume`, {});
      resumed++;
    } else if (run.progress.waves > 1 && run.progress.graded + droppedOf(run) >= asked.count)
      await client.post(`/v1/runs/${id}/cancel`, {}).catch(() => undefined);
    await pause(POLL_MS);
  }
  await settled(model);
  return {
    run: await look(),
    tasks: await tasksOf(client, id),
    resumed,
    served: servedTo(await model.report(), prefix),
  };
}

async function tasksOf(client: Client, run: string): Promise<TaskView[]> {
  const tasks: TaskView[] = [];
  let after = "";
  do {
    const page: { items: TaskView[]; cursor: string | null } = await client.get(
      `/v1/runs/${run}/tasks?limit=100${after}`,
    );
    tasks.push(...page.items);
    after = page.cursor === null ? "" : `&cursor=${encodeURIComponent(page.cursor)}`;
  } while (after !== "");
  return tasks;
}

/** What an ended run had under way is answered, and then recorded. */
async function settled(model: SmallModel): Promise<void> {
  const until = performance.now() + REQUEST_MS;
  while ((await model.report()).in_flight > 0) {
    if (performance.now() > until) throw new Error("requests are still under way after their run has ended");
    await pause(POLL_MS);
  }
  await pause(POLL_MS);
}

function standing({ status, progress, funnel }: ModelRunView): string {
  const open = funnel.filter(({ status: at }) => at !== "dropped").map(({ status: at, tasks }) => `${tasks} ${at}`);
  return `the run is ${status}, ${progress.planned} planned, ${progress.kept} kept, ${open.join(", ")}`;
}

function print(title: string, figures: RunFigures): void {
  const table = new Table({
    head: [title, ""],
    colWidths: [38, 60],
    wordWrap: true,
    style: { head: [], border: [], compact: true },
  });
  for (const row of rowsOf(figures)) table.push(row);
  console.log(`\n${table.toString()}`);
}
