/**
 * Runs over tools that are anything but pure: undisturbed, and with the whole platform killed at random moments. The service
 * that executes their calls says what it was asked and what it returned, the platform's database what was recorded.
 */
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { randomOf } from "../../lib/random.ts";
import { Client } from "../client.ts";
import { temporaryFolder } from "../lifetime.ts";
import { buildFrom, ROOT, startPlatform } from "../platform.ts";
import { finished } from "../progress.ts";
import type { RunView } from "../summary.ts";
import { accountOf, linesOf } from "./account.ts";
import { compared, difference, type Execution } from "./executions.ts";
import { Service } from "./service.ts";
import { type RecordedCall, recordedIn } from "./stored.ts";

export interface ToolOutcome {
  readonly name: string;
  readonly status: string;
  readonly kept: number;
  /** Of the service, in all. */
  readonly executions: number;
  /** Calls, by (scope, step, index). */
  readonly calls: number;
  /** Calls that stand recorded. */
  readonly recorded: number;
  /** Executions of calls that had been executed before, which no record kept. */
  readonly again: number;
  /** Recorded for work that was not done when the platform was killed, over all kills: the work begun again is served these. */
  readonly served: number;
  /** Executions that stood unrecorded when the platform was killed: they came to nothing. */
  readonly unrecorded: number;
  /** Executions of calls that stood recorded: there must be none. */
  readonly twice: number;
  /** Calls in the evidence of kept records, each compared with what the service returned. */
  readonly compared: number;
  readonly seconds: number;
  readonly problems: readonly string[];
}

/** A kill comes up to so long after the call that it waits for: before its record, or after it. */
const LATER_MS = 80;
/** What hangs is given up soon; a killed platform's claims are over, and what it left is sent again, soon. */
const BINDINGS = { TOOL_DEADLINE_MS: "2000", CLAIM_MS: "6000", STALL_MS: "1500" };

export async function* toolRuns(seed: number, count: number, kills: number): AsyncGenerator<ToolOutcome> {
  const { script } = await buildFrom("test/support/impure/worker.ts", join(ROOT, "dist", "impure"));
  const calm = await observed("undisturbed", script, { seed, count });
  yield calm;
  const random = randomOf(seed, "kills of tools");
  const moments = Array.from({ length: kills }, () => 1 + random.int(calm.executions - 1));
  yield await observed(`killed ${kills} times`, script, { seed, count, moments: moments.sort((a, b) => a - b) });
}

interface Setting {
  readonly seed: number;
  readonly count: number;
  /** Executions after which the platform is killed. */
  readonly moments?: readonly number[];
}

async function observed(name: string, script: string, { seed, count, moments = [] }: Setting): Promise<ToolOutcome> {
  const began = performance.now();
  const state = temporaryFolder(join(ROOT, ".wrangler", "chaos-"));
  const service = await Service.start(join(state.path, "executions.jsonl"));
  const bindings = { ...BINDINGS, IMPURE_URL: service.url };
  const start = () => startPlatform(script, { state: state.path, bindings, cron_ms: 1_000 });
  const random = randomOf(seed, "later than a call");
  let host = await start();
  try {
    const witness = new Witness();
    const specification = { name: "chaos", pool: "service", count, seed, attempts: 2 };
    const run = await new Client(host.url, "").post<RunView>("/v1/runs", specification);
    for (const moment of moments) {
      await service.reached(moment);
      await pause(random.int(LATER_MS));
      await host.kill();
      witness.see(await service.executions(), recordedIn(state.path));
      host = await start();
    }
    const client = new Client(host.url, "");
    await finished(client, run).catch((error: unknown) => console.error(`${name}: ${String(error)}`));
    const account = await accountOf(client, run.id);
    const lines = await linesOf(client, run.id);
    await host.kill();
    const executions = await service.executions();
    const recorded = recordedIn(state.path);
    const { served, unrecorded } = witness;
    witness.see(executions, recorded);
    const evidence = compared(lines, executions);
    const calls = new Set(executions.map(({ key }) => key)).size;
    const again = executions.length - calls;
    const { status, kept, lost, doubled, ungrounded } = account;
    return {
      name,
      status,
      kept,
      executions: executions.length,
      calls,
      recorded: recorded.length,
      again,
      served,
      unrecorded,
      twice: witness.twice,
      compared: evidence.calls,
      seconds: (performance.now() - began) / 1000,
      problems: [
        ...(status === "finished" ? [] : [`ended ${status}`]),
        ...(lost === 0 ? [] : [`${lost} tasks lost`]),
        ...(doubled === 0 ? [] : [`${doubled} tasks doubled`]),
        ...ungrounded,
        ...witness.problems,
        ...evidence.problems,
        ...(again <= unrecorded ? [] : [`${again} executed again, ${unrecorded} were not recorded at the kills`]),
        ...(recorded.length === calls ? [] : [`${calls} calls were executed and ${recorded.length} recorded`]),
        ...(moments.length === 0 || served > 0 ? [] : ["no kill came between a record and what it was made for"]),
        ...(evidence.calls > 0 ? [] : ["no evidence of the service was kept"]),
      ],
    };
  } finally {
    await host.kill();
    service.stop();
    state.remove();
  }
}

/** Looks at executions and records whenever the platform does not run, and remembers what must not change any more. */
class Witness {
  served = 0;
  unrecorded = 0;
  twice = 0;
  readonly problems: string[] = [];
  /** Executions that were looked at before. */
  #seen = 0;
  /** Calls that stood recorded, with how often they had been executed then. */
  readonly #recorded = new Map<string, number>();

  see(executions: readonly Execution[], recorded: readonly RecordedCall[]): void {
    const byKey = Map.groupBy(executions, ({ key }) => key ?? "");
    const records = new Map(recorded.map((record) => [record.key, record]));
    for (const [key, times] of this.#recorded) {
      const now = byKey.get(key)?.length ?? 0;
      this.twice += now - times;
      if (now !== times) this.problems.push(`${key} was recorded and executed ${now - times} times since`);
      if (!records.has(key)) this.problems.push(`${key} was recorded and is not any more`);
    }
    if (byKey.has("")) this.problems.push("a call came without a key");
    for (const record of recorded) {
      const its = byKey.get(record.key) ?? [];
      this.#recorded.set(record.key, its.length);
      // What stands in object storage is compared where it has become evidence.
      const problem = record.isElsewhere ? null : difference(record, its.at(-1));
      if (problem !== null) this.problems.push(`record ${record.key}: ${problem}`);
    }
    this.served += recorded.filter(({ isOpen }) => isOpen).length;
    const fresh = executions.slice(this.#seen);
    this.unrecorded += fresh.filter(({ key }) => !records.has(key ?? "")).length;
    this.#seen = executions.length;
  }
}
