/**
 * `npm run memory -- --clients 64`: what the worker needs while so many clients follow one run as server-sent events. The run
 * goes on and is paused in turns, so that there is something to say; each client takes its stream up again whenever it ends.
 * Ends with 1 where memory grows, or where a client was not told how the run stands in the end.
 */
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import Table from "cli-table3";
import { follow } from "../lib/event_stream.ts";
import { Client } from "./client.ts";
import { temporaryFolder } from "./lifetime.ts";
import { Inspector } from "./memory/inspector.ts";
import { buildWorker, ROOT, startPlatform } from "./platform.ts";
import type { RunView } from "./summary.ts";

const MEGABYTE = 1_000_000;
/** From the first third of the time to the last, on average, bytes. */
const GROWTH_MAX = 4 * MEGABYTE;
const LOOK_MS = 10_000;
/** So long the run goes on, and then rests. */
const ON_MS = 1_000;
const REST_MS = 6_000;

interface Followed {
  streams: number;
  events: number;
  bytes: number;
  last: string;
}

export async function main({ clients, minutes }: { clients: number; minutes: number }): Promise<void> {
  console.log("Building the worker and starting the platform ...");
  const script = await buildWorker();
  const state = temporaryFolder(join(ROOT, ".wrangler", "memory-streams-"));
  const platform = await startPlatform(script, { state: state.path, inspected: true });
  const stop = new AbortController();
  try {
    const client = new Client(platform.url, "");
    const { id } = await client.post<RunView>("/v1/runs", { name: "streams", count: 100_000, attempts: 1 });
    // Code that is compiled and tables that are parsed once are no part of what streams take.
    await pause(4 * ON_MS);
    const turns = inTurns(client, id, stop.signal);
    await pause(REST_MS);

    const inspector = await Inspector.of(platform.inspector);
    const before = await inspector.needed();
    const followed = Array.from({ length: clients }, (): Followed => ({ streams: 0, events: 0, bytes: 0, last: "" }));
    const following = followed.map((one) => followRun(`${platform.url}/v1/runs/${id}/events`, one, stop.signal));
    const needed: number[] = [];
    const table = new Table({
      head: ["minute", "needed, MB", "streams begun", "events"],
      colAligns: Array<"right">(4).fill("right"),
      style: { head: [], border: [], compact: true },
    });
    const until = Date.now() + minutes * 60_000;
    for (let minute = 1; Date.now() < until; ) {
      await pause(LOOK_MS);
      const now = await inspector.needed();
      needed.push(now);
      if (Date.now() < until - (minutes - minute) * 60_000) continue;
      table.push([
        minute++,
        (now / MEGABYTE).toFixed(1),
        sum(followed, ({ streams }) => streams),
        sum(followed, ({ events }) => events),
      ]);
    }
    inspector.close();
    await client.post(`/v1/runs/${id}/cancel`, {});
    await Promise.race([Promise.all(following), pause(60_000)]);
    stop.abort();
    await turns;
    console.log(table.toString());
    complain(needed, before, followed);
  } finally {
    stop.abort();
    await platform.stop();
    state.remove();
  }
}

/** Lets the run go on and rest in turns. */
async function inTurns(client: Client, run: string, stop: AbortSignal): Promise<void> {
  try {
    while (!stop.aborted) {
      await client.post(`/v1/runs/${run}/pause`, {});
      await pause(REST_MS, undefined, { signal: stop });
      await client.post(`/v1/runs/${run}/resume`, {});
      await pause(ON_MS, undefined, { signal: stop });
    }
  } catch {
    // It was cancelled, or its time is over.
  }
}

/** Follows a run until it ends. */
async function followRun(url: string, followed: Followed, stop: AbortSignal): Promise<void> {
  const counted = () =>
    new TransformStream<Uint8Array, Uint8Array>({
      transform(part, to) {
        followed.bytes += part.byteLength;
        to.enqueue(part);
      },
    });
  const stream = {
    open: async (headers: Readonly<Record<string, string>>) => {
      followed.streams += 1;
      const { body } = await fetch(url, { headers, signal: stop });
      return body?.pipeThrough(counted()) ?? null;
    },
    onEvent: (name: string) => {
      followed.events += 1;
      followed.last = name;
    },
  };
  await follow(stream, stop);
}

function complain(needed: readonly number[], before: number, followed: readonly Followed[]): void {
  const third = Math.max(1, Math.floor(needed.length / 3));
  const mean = (some: readonly number[]) => some.reduce((total, bytes) => total + bytes, 0) / some.length;
  const [first, last] = [mean(needed.slice(0, third)), mean(needed.slice(-third))];
  const told = followed.filter((one) => one.last === "end").length;
  const mb = (bytes: number) => `${(bytes / MEGABYTE).toFixed(1)} MB`;
  console.log(
    `Needed before: ${mb(before)}; first third: ${mb(first)}; last third: ${mb(last)}; most: ${mb(Math.max(...needed))}.
${sum(followed, ({ streams }) => streams)} streams, ${sum(followed, ({ events }) => events)} events, ${mb(sum(followed, ({ bytes }) => bytes))}; ${told} of ${followed.length} clients were told the end.`,
  );
  if (last - first > GROWTH_MAX) throw new Error(`memory grew by ${mb(last - first)} from the first third to the last`);
  if (told < followed.length) throw new Error(`${followed.length - told} clients were not told that the run has ended`);
}

function sum(followed: readonly Followed[], of: (one: Followed) => number): number {
  return followed.reduce((total, one) => total + of(one), 0);
}
