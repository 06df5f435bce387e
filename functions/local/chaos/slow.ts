/**
 * A model that takes far longer for its reply than a claim lasts, while the cron sends its task to its stage again and again
 * and a second consumer is free to take it: the reply is paid for once.
 */
import { join } from "node:path";
import { Client } from "../client.ts";
import { temporaryFolder } from "../lifetime.ts";
import { ROOT, startPlatform } from "../platform.ts";
import { finished } from "../progress.ts";
import type { RunView } from "../summary.ts";
import type { ModelServer } from "./model_server.ts";

export interface Slowness {
  readonly latency_ms: number;
  readonly claim_ms: number;
  /** A task that has not moved for this long is sent again. */
  readonly stall_ms: number;
  readonly cron_ms: number;
}

export const SLOW: Slowness = { latency_ms: 200_000, claim_ms: 60_000, stall_ms: 20_000, cron_ms: 10_000 };
/** The same at a tenth of the time. */
export const SLOW_SHORT: Slowness = { latency_ms: 20_000, claim_ms: 6_000, stall_ms: 2_000, cron_ms: 1_000 };

type Counted = RunView & {
  readonly spend: { readonly requests: number };
  readonly operations: { readonly stages: readonly { readonly stage: string; readonly messages: number }[] };
};

/** One task whose judge is the slow model. Returns what does not hold. */
export async function slow(script: string, server: ModelServer, seed: number, its: Slowness): Promise<string[]> {
  const state = temporaryFolder(join(ROOT, ".wrangler", "chaos-"));
  const bindings = { CLAIM_MS: String(its.claim_ms), STALL_MS: String(its.stall_ms) };
  const platform = await startPlatform(script, { state: state.path, bindings, cron_ms: its.cron_ms });
  try {
    await server.behave({ latency_ms: its.latency_ms });
    const client = new Client(platform.url, "");
    const judge = { base_url: `${server.url}/v1`, model: "slow-judge", timeout_ms: 3 * its.latency_ms };
    const wanted = { name: "slow", count: 1, seed, rounds: 1, attempts: 0, models: { judge } };
    const run = await finished(client, await client.post<RunView>("/v1/runs?probe=false", wanted));
    const { requests, billed, paid_twice } = await server.report();
    const { spend, operations } = await client.get<Counted>(`/v1/runs/${run.id}`);
    const delivered = operations.stages.find(({ stage }) => stage === "certify")?.messages ?? 0;
    console.log(
      `a reply of ${its.latency_ms / 1000} s under a claim of ${its.claim_ms / 1000} s: asked ${requests}, paid ${billed}, ` +
        `delivered ${delivered} times, recorded ${spend.requests}`,
    );
    return [
      ...(run.status === "finished" && run.progress.kept === 1
        ? []
        : [`ended ${run.status}, ${run.progress.kept} kept`]),
      ...(requests === 1 && billed === 1 && paid_twice === 0 ? [] : [`asked ${requests} times, paid ${billed} times`]),
      ...(spend.requests === requests ? [] : [`${spend.requests} requests are recorded, ${requests} were made`]),
      ...(delivered > its.latency_ms / its.claim_ms ? [] : [`delivered ${delivered} times: nothing was tried`]),
    ];
  } finally {
    await platform.stop();
    state.remove();
  }
}
