/** What is done to a run: faults of the endpoint, kills of the platform, a budget that is too small. */
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { randomOf } from "../../lib/random.ts";
import { Client } from "../client.ts";
import { temporaryFolder } from "../lifetime.ts";
import { ROOT, startPlatform } from "../platform.ts";
import { finished } from "../progress.ts";
import type { RunView } from "../summary.ts";
import { type Account, accountOf } from "./account.ts";
import type { ModelServer, Report } from "./model_server.ts";
import { storedIn } from "./stored.ts";

export interface ScenarioResult extends Account {
  readonly name: string;
  readonly seconds: number;
  readonly calls: Report;
  /** Calls that were paid twice beyond those whose answers a kill kept from being stored. */
  readonly paid_twice: number;
  /** What does not hold, in words; empty where everything does. */
  readonly problems: readonly string[];
  readonly note: string;
}

export interface Setting {
  readonly script: string;
  readonly server: ModelServer;
  readonly seed: number;
  readonly count: number;
}

/** Requests at once in all scenarios. */
const CONCURRENCY = 32;
/** A killed platform's claims are over, and what it left is sent again, soon. */
const KILLED = { bindings: { CLAIM_MS: "2000", STALL_MS: "1500" }, cron_ms: 1_000 };

/** A run whose every role is a model behind the server. */
function specification({ server, seed, count }: Setting, more: object = {}): object {
  const model = (role: string) => ({ base_url: `${server.url}/v1`, model: `chaos-${role}`, concurrency: CONCURRENCY });
  const models = {
    collector: model("collector"),
    deriver: model("deriver"),
    solver: model("solver"),
    judge: model("judge"),
  };
  return { name: "chaos", count, seed, attempts: 2, models, ...more };
}

/** One run for each set of faults, at a fifth of the calls, on one platform. */
export async function* faultRuns(setting: Setting, kinds: readonly string[]): AsyncGenerator<ScenarioResult> {
  yield* onPlatform(setting, async function* (client) {
    for (const [i, kind] of kinds.entries()) {
      await setting.server.behave({ seed: setting.seed, faults: [kind], share: 0.2 });
      yield await observed(setting, client, `20 % ${kind}`, specification({ ...setting, seed: setting.seed + i }));
    }
  });
}

/** A run with a budget for half its tokens, beside one without. */
export async function* budgetRuns(setting: Setting): AsyncGenerator<ScenarioResult> {
  yield* onPlatform(setting, async function* (client) {
    await setting.server.behave({ latency_ms: 5 });
    const whole = await observed(setting, client, "without a budget", specification(setting));
    yield whole;
    const tokens = Math.floor((whole.calls.prompt_tokens + whole.calls.completion_tokens) / 2);
    await setting.server.behave({ latency_ms: 5 });
    const half = await observed(setting, client, "budget for half", specification(setting, { budget: { tokens } }));
    const { prompt_tokens, completion_tokens, widest, billed } = half.calls;
    const over = prompt_tokens + completion_tokens - tokens;
    const window = widest * Math.ceil((2 * (prompt_tokens + completion_tokens)) / billed);
    const problems = [
      ...half.problems,
      ...(half.status === "budget_exhausted" ? [] : [`ended ${half.status}, not budget_exhausted`]),
      ...(over <= window ? [] : [`overspent by ${over} tokens, a window in flight is about ${window}`]),
    ];
    yield { ...half, problems, note: `${over} tokens over ${tokens}; ${widest} calls in flight at most` };
  });
}

/** An undisturbed run, then the same with the whole platform killed at random moments and started again each time. */
export async function* killRuns(setting: Setting, kills: number): AsyncGenerator<ScenarioResult> {
  const { server, seed } = setting;
  let calm: ScenarioResult | undefined;
  for await (const outcome of onPlatform(setting, async function* (client) {
    await server.behave({ latency_ms: 10 });
    yield await observed(setting, client, "undisturbed", specification(setting));
  })) {
    calm = outcome;
    yield outcome;
  }
  if (calm === undefined) throw new Error("the undisturbed run left no account");
  await server.behave({ latency_ms: 10 });
  const state = temporaryFolder(join(ROOT, ".wrangler", "chaos-"));
  const start = () => startPlatform(setting.script, { state: state.path, ...KILLED });
  const began = performance.now();
  const random = randomOf(seed, "kills");
  const moments = Array.from({ length: kills }, () => 1 + random.int(calm.calls.requests - 1)).sort((a, b) => a - b);
  let host = await start();
  let unstored = 0;
  let rowless = 0;
  const unclaimed: string[] = [];
  try {
    const run = await new Client(host.url, "").post<RunView>("/v1/runs?probe=false", specification(setting));
    for (const moment of moments) {
      await reached(server, moment);
      await host.kill();
      const { billed, paid_twice } = await quiet(server);
      const { completions, claims } = storedIn(state.path);
      // What this kill lost: answers without a row that there were none of at the kill before, and no more than requests without
      // a row. What was stored and paid for again all the same is in the first number, what an earlier kill lost in the second.
      const lost = Math.min(billed - completions - rowless, billed - paid_twice - completions);
      rowless = billed - completions;
      unstored += lost;
      if (lost > claims)
        unclaimed.push(`${lost} answers were not stored at a kill, ${claims} pieces of work were claimed`);
      host = await start();
    }
    const client = new Client(host.url, "");
    await finished(client, run);
    const calls = await server.report();
    const account = await accountOf(client, run.id);
    const extra = calls.billed - calm.calls.billed;
    const problems = [
      ...problemsOf(account),
      ...(extra <= unstored ? [] : [`${extra} calls more than undisturbed, ${unstored} were not stored at the kills`]),
      ...unclaimed,
      ...(account.kept === calm.kept ? [] : [`kept ${account.kept}, undisturbed ${calm.kept}`]),
    ];
    yield {
      ...account,
      name: `killed ${kills} times`,
      seconds: (performance.now() - began) / 1000,
      calls,
      paid_twice: Math.max(0, calls.paid_twice - unstored),
      problems,
      note: `${extra} calls more than undisturbed; ${unstored} answered and not stored at the kills`,
    };
  } finally {
    await host.kill();
    state.remove();
  }
}

/** The report once the server has answered all that it was asked. */
async function quiet(server: ModelServer): Promise<Report> {
  for (;;) {
    const report = await server.report();
    if (report.in_flight === 0) return report;
    await pause(3);
  }
}

/** Comes back when the server has had so many requests, or has had none for a while: the run may be at its end. */
async function reached(server: ModelServer, requests: number): Promise<void> {
  const QUIET_MS = 10_000;
  let last = 0;
  let since = performance.now();
  for (;;) {
    const report = await server.report();
    if (report.requests >= requests) return;
    if (report.requests !== last) since = performance.now();
    last = report.requests;
    if (performance.now() - since > QUIET_MS) return;
    await pause(3);
  }
}

/** Runs scenarios on a platform of their own. */
async function* onPlatform(
  { script }: Setting,
  work: (client: Client) => AsyncGenerator<ScenarioResult>,
): AsyncGenerator<ScenarioResult> {
  const state = temporaryFolder(join(ROOT, ".wrangler", "chaos-"));
  const platform = await startPlatform(script, { state: state.path });
  try {
    yield* work(new Client(platform.url, ""));
  } finally {
    await platform.stop();
    state.remove();
  }
}

async function observed({ server }: Setting, client: Client, name: string, wanted: object): Promise<ScenarioResult> {
  const began = performance.now();
  const run = await client.post<RunView>("/v1/runs?probe=false", wanted);
  await finished(client, run).catch((error: unknown) => console.error(`${name}: ${String(error)}`));
  const seconds = (performance.now() - began) / 1000;
  const calls = await server.report();
  const account = await accountOf(client, run.id);
  const { paid_twice } = calls;
  return { ...account, name, seconds, calls, paid_twice, problems: problemsOf(account), note: "" };
}

function problemsOf(account: Account): string[] {
  const { status, lost, doubled, ungrounded } = account;
  return [
    ...(status === "finished" || status === "budget_exhausted" ? [] : [`ended ${status}`]),
    ...(lost === 0 ? [] : [`${lost} tasks lost`]),
    ...(doubled === 0 ? [] : [`${doubled} tasks doubled`]),
    ...ungrounded,
  ];
}
