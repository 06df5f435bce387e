/** What `prefect` has when it starts: flows, their deployments and runs, tasks and artifacts of these, limits, variables. All made up. */
import { setTimeout as pause } from "node:timers/promises";
import { type Random, randomOf } from "../../lib/random.ts";

const FLOWS = ["nightly-import", "clean-tables", "send-invoices", "train-ranker", "rotate-keys", "weekly-report"];
const POOLS = ["small-machines", "large-machines", "night-shift"];
const TASKS = ["read", "write"];
/** Ends that nothing follows on: what runs now, or is to run, would be other when it is asked for again. */
const ENDS = ["COMPLETED", "COMPLETED", "FAILED", "CANCELLED"];
const UNAVAILABLE = 503;
const TRIES_MAX = 20;
const BUSY_MS = 500;

export async function fillPrefect(api: string, seed: number): Promise<void> {
  const random = randomOf(seed, "prefect");
  for (const [i, name] of POOLS.entries())
    await post(api, "/work_pools/", {
      name,
      type: "process",
      description: `Pool ${i + 1}`,
      concurrency_limit: 4 * (i + 1),
    });
  for (const [i, name] of FLOWS.entries()) {
    const flow = await post(api, "/flows/", { name, tags: [["data", "money"][i % 2], "team-blue"] });
    const deployment = await post(api, "/deployments/", {
      name: `${name}-live`,
      flow_id: flow.id,
      version: `${i + 1}.2`,
      tags: ["live"],
      paused: i % 3 === 0,
    });
    await post(api, "/variables/", { name: `limit_${i + 1}`, value: 10 * (i + 3), tags: ["limits"] });
    await post(api, "/concurrency_limits/", { tag: `queue-${i + 1}`, concurrency_limit: 2 + i });
    await post(api, "/saved_searches/", { name: `runs of ${name}`, filters: [] }, "PUT");
    for (let n = 1; n <= 2; n++) await runOf(api, random, `${name}-${i * 10 + n}`, flow.id, deployment.id);
  }
}

/** A run that has ended, with its tasks, an artifact and a line of its log. */
async function runOf(api: string, random: Random, name: string, flow_id: string, deployment_id: string): Promise<void> {
  const run = await post(api, "/flow_runs/", {
    name,
    flow_id,
    deployment_id,
    tags: ["made-up"],
    state: { type: random.pick(ENDS), message: `after ${random.between(2, 90)} tries` },
  });
  for (const task of TASKS)
    await post(api, "/task_runs/", {
      name: `${task}-${name}`,
      flow_run_id: run.id,
      task_key: task,
      dynamic_key: "0",
      state: { type: random.pick(ENDS) },
    });
  const rows = random.between(100, 90_000);
  await post(api, "/artifacts/", { key: `rows-of-${name}`, type: "result", data: { rows }, flow_run_id: run.id });
  const line = {
    name: "demo",
    level: 20,
    message: `wrote ${rows} rows`,
    timestamp: "2026-03-01T08:00:00Z",
    flow_run_id: run.id,
  };
  await post(api, "/logs/", [line]);
}

async function post(api: string, path: string, body: object, method = "POST"): Promise<{ id: string }> {
  const headers = { "content-type": "application/json" };
  for (let tries = 1; ; tries++) {
    const response = await fetch(`${api}${path}`, { method, headers, body: JSON.stringify(body) });
    const text = await response.text();
    if (response.ok) return text === "" ? { id: "" } : (JSON.parse(text) as { id: string });
    // Its database takes one writer at a time, and its own services write too.
    if (response.status !== UNAVAILABLE || tries === TRIES_MAX)
      throw new Error(`prefect, ${path}: ${response.status} ${text}`);
    await pause(BUSY_MS);
  }
}
