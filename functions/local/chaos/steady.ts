/**
 * What is asked of the local server: its first accepted connection finds a database that is ready, no amount of logs stops it,
 * and a signal ends it within five seconds at every moment, with all that it started.
 */
import { randomBytes } from "node:crypto";
import { once } from "node:events";
import { connect, createServer } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import Table from "cli-table3";
import { randomOf } from "../../lib/random.ts";
import { Client } from "../client.ts";
import { spawnOwned, temporaryFolder } from "../lifetime.ts";
import { ROOT, startPlatform } from "../platform.ts";
import { finished } from "../progress.ts";
import type { RunView } from "../summary.ts";
import { CAN_LOOK, marked, running } from "./processes.ts";

export interface SteadySetting {
  readonly script: string;
  readonly seed: number;
  readonly short: boolean;
}

/** Runs every part and prints what it finds. Comes back with what does not hold, in words. */
export async function steady(setting: SteadySetting): Promise<string[]> {
  return [...(await firstConnection(setting)), ...(await floodOfLogs(setting)), ...(await signals(setting))];
}

const POSTS = 20;

async function firstConnection({ script }: SteadySetting): Promise<string[]> {
  const state = temporaryFolder(join(ROOT, ".wrangler", "steady-"));
  const port = await freePort();
  const began = performance.now();
  const starting = startPlatform(script, { state: state.path, port });
  try {
    const accepted = accepts(port).then(() => postRuns(port));
    // Whichever fails first says why; a platform that does not start accepts nothing.
    const statuses = await Promise.race([accepted, starting.then(() => accepted)]);
    const seconds = (performance.now() - began) / 1000;
    console.log(`fresh state: ${POSTS} POSTs at the first connection, ${seconds.toFixed(1)} s: ${tally(statuses)}`);
    return statuses.every((status) => status === 201) ? [] : [`fresh state: statuses ${tally(statuses)}`];
  } finally {
    await (await starting).stop();
    state.remove();
  }
}

const LINES = 200_000;
const BURST = 5_000;
/** Logs as a worker does that fails again and again, and never the same line. */
const NOISE = `
let line = 0;
export default {
  async fetch(request) {
    for (let i = 0; i < ${BURST}; i++) console.warn("line " + ++line + ": what a worker says when it fails again and again");
    return Response.json(line);
  },
};
`;
/** An answer that takes longer counts as none. */
const ANSWER_MS = 5_000;
/** A schedule of every minute has started its run by then, if the cron fires. */
const MINUTE_MS = 75_000;

async function floodOfLogs({ script, short }: SteadySetting): Promise<string[]> {
  const state = temporaryFolder(join(ROOT, ".wrangler", "steady-"));
  const platform = await startPlatform(script, { state: state.path, cron_ms: 1_000, beside: NOISE });
  try {
    const client = new Client(platform.url, "");
    const specification = { name: "by-cron", count: 1, attempts: 0 };
    await client.post("/v1/schedules", { cron: "* * * * *", specification });
    const began = performance.now();
    const flood = { lines: 0, over: false };
    const flooding = (async () => {
      while (!flood.over) flood.lines = Number(await (await fetch(`${platform.beside}`, signalled())).text());
    })();
    let answers = 0;
    let slowest = 0;
    let started = 0;
    const enough = () => flood.lines >= LINES && (short || started > 0 || performance.now() - began > MINUTE_MS);
    while (!enough()) {
      const asked = performance.now();
      const response = await fetch(`${platform.url}/v1/runs`, signalled());
      if (!response.ok) throw new Error(`flood of logs: answered with ${response.status}`);
      const { items } = (await response.json()) as { items: unknown[] };
      slowest = Math.max(slowest, performance.now() - asked);
      started = items.length;
      answers++;
      await pause(50);
    }
    flood.over = true;
    await flooding;
    const cron = short ? "" : `; the cron started ${started} scheduled runs`;
    const seconds = ((performance.now() - began) / 1000).toFixed(1);
    console.log(
      `flood of logs: ${flood.lines} lines, cron each second, ${seconds} s: ${answers} answers, slowest ${slowest.toFixed(0)} ms${cron}`,
    );
    return short || started > 0 ? [] : ["flood of logs: the cron started no scheduled run"];
  } finally {
    await platform.stop();
    state.remove();
  }
}

/** Ends within this long, whenever it is told to. */
const END_MS = 5_000;
/** A signal comes within this long after work began. */
const WORK_MS = 4_000;
/** How long it looks for whoever did not end. */
const LOOK_MS = 15_000;

interface Ending {
  readonly moment: string;
  readonly signal: NodeJS.Signals;
  readonly code: number | string;
  readonly milliseconds: number;
  readonly left: readonly string[];
}

async function signals({ seed, short, script }: SteadySetting): Promise<string[]> {
  if (!CAN_LOOK) {
    console.log("signals: this system does not say what runs (no /proc): left out");
    return [];
  }
  const random = randomOf(seed, "signals");
  const state = temporaryFolder(join(ROOT, ".wrangler", "steady-"));
  const endings: Ending[] = [];
  // The first one shows how long start-up takes.
  let startup = 0;
  for (let i = 0; i < (short ? 4 : 10); i++) {
    const dev = await Dev.start(state.path);
    if (i % 2 === 0) {
      startup = Math.max(startup, await dev.serves());
      await postRuns(dev.port, 1, { count: 200 });
      const after = random.int(WORK_MS);
      await pause(after);
      endings.push(await dev.end(`${after} ms into work`, i % 4 === 0 ? "SIGTERM" : "SIGINT"));
    } else {
      const after = random.int(Math.round(startup));
      await pause(after);
      endings.push(await dev.end(`${after} ms into start-up`, i % 4 === 1 ? "SIGTERM" : "SIGINT"));
    }
  }
  const table = new Table({
    head: ["moment", "signal", "exit", "all gone after ms", "left"],
    style: { head: [], border: [], compact: true },
  });
  for (const { moment, signal, code, milliseconds, left } of endings)
    table.push([moment, signal, code, milliseconds.toFixed(0), left.length]);
  console.log(`signals, start-up takes ${startup.toFixed(0)} ms:\n${table}`);
  const afterwards = await whole(script, state.path);
  state.remove();
  return [
    ...endings.flatMap(({ moment, signal, milliseconds, left }) => [
      ...(milliseconds <= END_MS ? [] : [`${signal} ${moment}: ended after ${milliseconds.toFixed(0)} ms`]),
      ...left.map((process) => `${signal} ${moment}: left ${process}`),
    ]),
    ...afterwards,
  ];
}

/** The state that all those endings left behind still serves. */
async function whole(script: string, state: string): Promise<string[]> {
  const platform = await startPlatform(script, { state });
  try {
    const client = new Client(platform.url, "");
    const run = await client.post<RunView>("/v1/runs", { name: "afterwards", count: 3, attempts: 1 });
    const { progress } = await finished(client, run);
    console.log(`the state afterwards: a run of 3 tasks kept ${progress.kept}`);
    return progress.kept === 3 ? [] : [`the state afterwards: kept ${progress.kept} of 3`];
  } finally {
    await platform.stop();
  }
}

/** `npm run dev`, with a mark by which all that it starts is found again. */
class Dev {
  readonly port: number;
  readonly #process: ReturnType<typeof spawnOwned>;
  readonly #mark: string;
  readonly #exit: Promise<number | string>;
  readonly #began = performance.now();

  private constructor(port: number, state: string) {
    this.port = port;
    this.#mark = randomBytes(8).toString("hex");
    const args = [join(ROOT, "functions", "local", "scripts", "dev.ts"), "--port", `${port}`, "--state", state];
    this.#process = spawnOwned(process.execPath, args, { cwd: ROOT, env: marked(this.#mark), stdio: "ignore" });
    this.#exit = once(this.#process, "exit").then(([code, signal]) => signal ?? code);
  }

  static async start(state: string): Promise<Dev> {
    return new Dev(await freePort(), state);
  }

  /** Milliseconds from its start until it accepts connections. */
  async serves(): Promise<number> {
    const died = this.#exit.then((code) => {
      throw new Error(`npm run dev ended by itself: ${code}`);
    });
    await Promise.race([accepts(this.port), died]);
    died.catch(() => {});
    return performance.now() - this.#began;
  }

  async end(moment: string, signal: NodeJS.Signals): Promise<Ending> {
    const began = performance.now();
    this.#process.kill(signal);
    const code = await Promise.race([this.#exit, pause(LOOK_MS, "none", { ref: false })]);
    while (running(this.#mark).length > 0 && performance.now() - began < LOOK_MS) await pause(20);
    return { moment, signal, code, milliseconds: performance.now() - began, left: running(this.#mark) };
  }
}

function signalled(): RequestInit {
  return { signal: AbortSignal.timeout(ANSWER_MS) };
}

/** The statuses of so many POSTs at once, each of which makes a run. */
function postRuns(port: number, posts = POSTS, specification: object = { count: 1, attempts: 0 }): Promise<number[]> {
  const init = {
    method: "POST",
    headers: { "content-type": "application/json" },
    body: JSON.stringify(specification),
  };
  const post = async () => (await fetch(`http://127.0.0.1:${port}/v1/runs`, init)).status;
  return Promise.all(Array.from({ length: posts }, post));
}

function tally(statuses: readonly number[]): string {
  const counts = Map.groupBy(statuses, (status) => status);
  return [...counts].map(([status, of]) => `${of.length} x ${status}`).join(", ");
}

/** Comes back with the first connection that the port accepts. */
async function accepts(port: number): Promise<void> {
  for (;;) {
    const socket = connect(port, "127.0.0.1");
    try {
      await once(socket, "connect");
      return;
    } catch {
      await pause(5);
    } finally {
      socket.destroy();
    }
  }
}

async function freePort(): Promise<number> {
  const server = createServer().listen(0, "127.0.0.1");
  await once(server, "listening");
  const address = server.address();
  server.close();
  await once(server, "close");
  if (address === null || typeof address === "string") throw new Error("no port is free");
  return address.port;
}
