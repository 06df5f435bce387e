/**
 * A run over a service that goes down in its midst, then takes no more requests, then changes an output, while the whole platform
 * is killed now and then. The service counts what it answered, the platform's database what was recorded: what was answered and
 * stood unrecorded when the platform was killed is the only thing that may be asked for again.
 */
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { startSourceServer } from "../../../test/support/source_service.ts";
import { randomOf } from "../../lib/random.ts";
import { Client } from "../client.ts";
import { temporaryFolder } from "../lifetime.ts";
import { type Platform, ROOT, startPlatform } from "../platform.ts";
import type { RunView } from "../summary.ts";
import { type Account, accountOf } from "./account.ts";
import { recordedIn } from "./stored.ts";

/** How long each thing lasts, seconds; kills are in the phase's midst. */
export interface SourceTimes {
  readonly down: number;
  readonly limited: number;
  /** Undisturbed, before each of these. */
  readonly calm: number;
  /** Of the platform, in each phase where the service does not do as it should; one in each calm one. */
  readonly kills: number;
}
export const SOURCE_TIMES: SourceTimes = { down: 120, limited: 60, calm: 45, kills: 2 };
export const SOURCE_TIMES_SHORT: SourceTimes = { down: 30, limited: 20, calm: 25, kills: 1 };

/** Requests a second that the source's settings allow, and at once. */
const RATE = { per_second: 2, concurrent: 4 };
const CRON_MS = 5_000;
/** A run may take so long after the last phase, milliseconds. */
const END_MS = 10 * 60_000;
const POLL_MS = 500;

export interface SourcePhase {
  readonly name: string;
  readonly seconds: number;
  readonly kills: number;
  /** Requests that the service answered, and refused; and calls that stand recorded at its end. */
  readonly answered: number;
  readonly refused: number;
  readonly recorded: number;
  /** How the run stood at its end. */
  readonly run: string;
}

export interface SourceOutcome {
  readonly phases: readonly SourcePhase[];
  readonly account: Account;
  /** Calls that were answered and stood unrecorded when the platform was killed. */
  readonly unrecorded: number;
  /** Requests that were answered beyond those and what is recorded: of calls made twice, or that tried the source out. */
  readonly beyond: number;
  /** Of the source's limit: the most requests in a second while no kill was near, and the most at once. */
  readonly most_in_a_second: number;
  readonly most_at_once: number;
  /** Pauses of the run by itself, with the reasons that it gave. */
  readonly pauses: readonly string[];
  readonly drift: string;
  readonly problems: readonly string[];
}

interface Report {
  readonly answered: number;
  readonly refused: number;
  readonly most_in_a_second: number;
  readonly most_at_once: number;
}

export async function sourceRun(
  script: string,
  { seed, count, times }: { readonly seed: number; readonly count: number; readonly times: SourceTimes },
  show: (phase: SourcePhase) => void,
): Promise<SourceOutcome> {
  const state = temporaryFolder(join(ROOT, ".wrangler", "chaos-"));
  const service = await startSourceServer();
  const bindings = {
    PRIVATE_HOSTS: "127.0.0.1",
    // What hangs is given up soon; a killed platform's claims are over, and what it left is sent again, soon.
    TOOL_DEADLINE_MS: "4000",
    STALL_MS: "3000",
    // A part of the outage: the run pauses itself, and goes on by itself.
    SOURCE_DOWN_MS: String(times.down * 200),
    SOURCE_PAUSE_MS: "1000",
  };
  const random = randomOf(seed, "kills of runs over sources");
  const start = () => startPlatform(script, { state: state.path, bindings, cron_ms: CRON_MS });
  const phases: SourcePhase[] = [];
  const pauses: string[] = [];
  let unrecorded = 0;
  let host: Platform = await start();
  try {
    await sourceOf(new Client(host.url, ""), service.url);
    const specification = { name: "outage", pool: "museum", count, seed, attempts: 2, skill: "best" };
    const { id } = await new Client(host.url, "").post<RunView>("/v1/runs", specification);
    const before = await reported(service.url);
    const answered = async () => (await reported(service.url)).answered - before.answered;
    const look = async (): Promise<RunView> => {
      const run = await new Client(host.url, "").get<RunView>(`/v1/runs/${id}`);
      const reason = run.status === "paused" ? (run.paused?.reason ?? "") : null;
      if (reason !== null && pauses.at(-1) !== reason) pauses.push(reason);
      return run;
    };
    const kill = async () => {
      await host.kill();
      // Nothing is on its way any more.
      unrecorded = (await answered()) - recordedIn(state.path).length;
      host = await start();
    };
    const phase = async (name: string, seconds: number, fault: object, kills: number): Promise<void> => {
      const at = await reported(service.url);
      await told(service.url, fault);
      const began = performance.now();
      const moments = Array.from({ length: kills }, () => seconds * (0.15 + 0.7 * random.float())).sort(
        (a, b) => a - b,
      );
      for (const moment of [...moments, seconds]) {
        while (performance.now() - began < moment * 1000) {
          await look();
          await pause(Math.min(POLL_MS, Math.max(1, moment * 1000 - (performance.now() - began))));
        }
        if (moment < seconds) await kill();
      }
      const now = await reported(service.url);
      const { status, paused } = await look();
      const one = {
        name,
        seconds: (performance.now() - began) / 1000,
        kills,
        answered: now.answered - at.answered,
        refused: now.refused - at.refused,
        recorded: recordedIn(state.path).length,
        run: paused == null ? status : `${status}: ${paused.reason}`,
      };
      phases.push(one);
      show(one);
    };
    const { down, limited, calm, kills } = times;
    await phase("calm", calm, {}, 1);
    await phase("down", down, { fault: "cut" }, kills);
    await phase("calm", calm, { fault: null }, 1);
    await phase("429", limited, { fault: { retry_after: "7" } }, kills);
    const began = performance.now();
    await told(service.url, { fault: null });
    let run = await look();
    while (performance.now() - began < END_MS && !["finished", "failed", "empty"].includes(run.status)) {
      await pause(POLL_MS);
      run = await look();
    }
    const client = new Client(host.url, "");
    const account = await accountOf(client, id);
    const asked = await answered();
    const recorded = recordedIn(state.path).length;
    const last = {
      name: "calm, to the end",
      seconds: (performance.now() - began) / 1000,
      kills: 0,
      refused: 0,
      recorded,
    };
    const sum = phases.reduce((total, one) => total + one.answered, 0);
    phases.push({ ...last, answered: asked - sum, run: account.status });
    show(phases.at(-1) as SourcePhase);
    const { most_in_a_second, most_at_once } = await reported(service.url);
    const { drift, problems: drifted } = await driftOf(client, service.url);
    const beyond = asked - recorded - unrecorded;
    const lost = ["no_evidence", "lease_expired", "stage_failed"].filter(
      (reason) => (account.dropped[reason] ?? 0) > 0,
    );
    return {
      phases,
      account,
      unrecorded,
      beyond,
      most_in_a_second,
      most_at_once,
      pauses,
      drift,
      problems: [
        ...(account.status === "finished" ? [] : [`ended ${account.status}`]),
        ...(account.kept === count ? [] : [`${account.kept} of ${count} kept`]),
        ...(account.lost === 0 ? [] : [`${account.lost} tasks lost`]),
        ...(account.doubled === 0 ? [] : [`${account.doubled} tasks doubled`]),
        ...account.ungrounded,
        ...lost.map((reason) => `${account.dropped[reason]} tasks dropped as ${reason}`),
        // What tries the source out and finds it up: one request for a pause of the run, and one where a phase ends.
        ...(beyond <= pauses.length + 2 ? [] : [`${beyond} requests beyond what is recorded`]),
        ...(most_at_once <= RATE.concurrent ? [] : [`${most_at_once} requests at once`]),
        ...(pauses.length > 0 ? [] : ["the run did not pause itself while its source was down"]),
        ...drifted,
      ],
    };
  } finally {
    await host.kill();
    await service.stop();
    state.remove();
  }
}

/** Makes the source, and waits until it is probed. */
async function sourceOf(client: Client, url: string): Promise<void> {
  const request = { name: "museum", kind: "openapi", url: `${url}/museum.json`, domain: "museums", rate_limit: RATE };
  await client.post("/v1/sources", request);
  for (;;) {
    const { status, error } = await client.get<{ status: string; error: string | null }>("/v1/sources/museum");
    if (status === "ready") return;
    if (status === "failed") throw new Error(`the source failed: ${error}`);
    await pause(POLL_MS);
  }
}

interface DriftView {
  readonly finished_at: string | null;
  readonly compared: number;
  readonly same: number;
  readonly other_values: number;
  readonly other_shape: number;
  readonly errors: number;
  readonly changed: readonly { readonly tool: string; readonly became: string | null; readonly message: string }[];
}

/** An output changes, and the calls that were recorded are made again. */
async function driftOf(client: Client, url: string): Promise<{ drift: string; problems: string[] }> {
  await told(url, { renamed: true });
  await client.post("/v1/sources/museum/drift", { calls: 5 });
  for (;;) {
    const { items } = await client.get<{ items: DriftView[] }>("/v1/sources/museum/drift");
    const [report] = items;
    if (report?.finished_at == null) {
      await pause(POLL_MS);
      continue;
    }
    const { compared, same, other_values, other_shape, errors, changed } = report;
    const tools = changed.map(({ tool, became, message }) => `${tool} became ${became}: ${message}`);
    return {
      drift: `${compared} calls: ${same} same, ${other_values} other values, ${other_shape} other shape, ${errors} errors; ${tools.join("; ")}`,
      problems: other_shape > 0 && same + other_shape === compared ? [] : ["drift was not reported as it is"],
    };
  }
}

async function reported(url: string): Promise<Report> {
  const counts = (await (await fetch(`${url}/report`)).json()) as Record<string, number>;
  const of = (name: string) => counts[name] ?? 0;
  const answered = Object.entries(counts).reduce((sum, [path, n]) => sum + (path.startsWith("/museum/") ? n : 0), 0);
  return {
    answered,
    refused: of("(faults)"),
    most_in_a_second: of("(most in a second)"),
    most_at_once: of("(most at once)"),
  };
}

async function told(url: string, said: object): Promise<void> {
  await (await fetch(`${url}/set`, { method: "POST", body: JSON.stringify(said) })).text();
}
