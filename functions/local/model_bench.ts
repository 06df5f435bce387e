/**
 * What the platform itself costs where roles are models: tasks a second and CPU seconds a task against a server that answers
 * at once, and how much of a fixed latency is waited for side by side.
 */
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { TARGETS } from "../domain/diversity/targets.ts";
import { ModelServer } from "./chaos/model_server.ts";
import { Client } from "./client.ts";
import { temporaryFolder } from "./lifetime.ts";
import { ROOT, startPlatform } from "./platform.ts";
import { finished } from "./progress.ts";
import type { RunView } from "./summary.ts";

export interface ModelCost {
  readonly planned: number;
  readonly kept: number;
  readonly calls: number;
  readonly seconds: number;
  /** Of the platform's processes; null where the system does not say. */
  readonly cpu_seconds: number | null;
  /** Requests in hand at once, at most. */
  readonly widest: number;
}

/** Tasks made before those that are measured: the first ones pay for code compiled and tables parsed once. */
const WARM_UP = 40;

/** Runs tasks of three rounds with one attempt and one judgement against the scripted server: twelve completions each. */
export async function modelCost(
  script: string,
  { count, latency_ms, concurrency, batch }: { count: number; latency_ms: number; concurrency: number; batch: number },
): Promise<ModelCost> {
  const server = await ModelServer.start("scripted");
  const state = temporaryFolder(join(ROOT, ".wrangler", "bench-models-"));
  const platform = await startPlatform(script, { state: state.path, batch });
  try {
    const client = new Client(platform.url, "");
    const run = async (tasks: number, seed: number) => {
      const started = await client.post<RunView>(
        "/v1/runs?probe=false",
        specification(server.url, concurrency, tasks, seed),
      );
      return finished(client, started);
    };
    await run(WARM_UP, 1);
    await server.behave({ latency_ms });
    const before = cpuSeconds(server.pid);
    const { progress, elapsed_ms } = await run(count, 2);
    const after = cpuSeconds(server.pid);
    const { billed, widest } = await server.report();
    return {
      planned: progress.planned,
      kept: progress.kept,
      calls: billed,
      seconds: elapsed_ms / 1000,
      cpu_seconds: before === null || after === null ? null : after - before,
      widest,
    };
  } finally {
    await platform.stop();
    server.stop();
    state.remove();
  }
}

function specification(url: string, concurrency: number, count: number, seed: number): object {
  const model = (role: string) => ({ base_url: `${url}/v1`, model: `bench-${role}`, concurrency });
  const targets = Object.fromEntries(TARGETS.map(({ id, rounds }) => [id, rounds.length === 3 ? 1 : 0]));
  return {
    name: "bench-models",
    count,
    seed,
    rounds: 3,
    attempts: 1,
    wave: Math.min(500, count),
    quotas: { targets, novelty: 0 },
    models: {
      collector: model("collector"),
      deriver: model("deriver"),
      solver: model("solver"),
      judge: model("judge"),
    },
  };
}

/** Clock ticks a second in `/proc/<pid>/stat`: 100 on every Linux of today. */
const TICKS = 100;

/** CPU seconds, user and system, of this process and all that it started but one; null where there is no `/proc`. */
function cpuSeconds(but: number | undefined): number | null {
  const parents = new Map<number, number>();
  const ticks = new Map<number, number>();
  try {
    for (const name of readdirSync("/proc").filter((entry) => /^\d+$/.test(entry))) {
      try {
        const stat = readFileSync(`/proc/${name}/stat`, "utf8");
        const fields = stat.slice(stat.lastIndexOf(")") + 2).split(" ");
        parents.set(Number(name), Number(fields[1]));
        ticks.set(Number(name), Number(fields[11]) + Number(fields[12]));
      } catch {
        // It ended meanwhile.
      }
    }
  } catch {
    return null;
  }
  const isOurs = (pid: number): boolean => {
    if (pid === but) return false;
    if (pid === process.pid) return true;
    const parent = parents.get(pid);
    return parent !== undefined && parent > 0 && isOurs(parent);
  };
  let sum = 0;
  for (const [pid, spent] of ticks) if (isOurs(pid)) sum += spent;
  return sum / TICKS;
}
