/**
 * `npm run bench:release`: datasets of more and more records, released in every format by the deployed bundle: whether memory
 * stays what it is, rows a second, bytes a row. Records are those of a real run, which stand again and again under ids of
 * their own: making hundreds of thousands would take hours, and each is as large as a real one.
 */
import { cpSync, rmSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { FORMAT_NAMES } from "../domain/dataset/format_names.ts";
import { Gauge } from "./bench_release/gauge.ts";
import { multiply } from "./bench_release/multiply.ts";
import { filesTable, type Release, type ReleasedFile, sizesTable } from "./bench_release/tables.ts";
import { Client } from "./client.ts";
import { temporaryFolder } from "./lifetime.ts";
import { chosenOf } from "./options.ts";
import { buildWorker, ROOT, startPlatform } from "./platform.ts";
import { watched } from "./progress.ts";
import type { DatasetView, RunView } from "./summary.ts";

export interface BenchReleaseOptions {
  /** All of them where not given. */
  readonly formats: readonly string[] | undefined;
  readonly records: readonly number[];
  /** Tasks that are really made. */
  readonly made: number;
  readonly seed: number;
}

const MEGABYTE = 1_000_000;
/** What a release of many more records may need more than one of few: what is kept of each file and of each tool. */
const GROWTH_MAX = 8 * MEGABYTE;
/** Of one isolate of the platform. */
const HEAP_MAX = 128 * MEGABYTE;
/**
 * Processor time of one invocation, with what the database and the object storage take here: a third of what `wrangler.toml` allows.
 * The longest reads a long file through for its hash, so that it grows with the file: 61 s for 2.8 GB.
 */
const INVOCATION_MAX_S = 100;
const LOOK_MS = 500;

export async function main({ formats, records, made, seed }: BenchReleaseOptions): Promise<void> {
  const asked = formats === undefined ? FORMAT_NAMES : chosenOf("formats", formats, FORMAT_NAMES);
  if (process.platform !== "linux") throw new Error("what a process takes is read from /proc, which Linux has");
  const script = await buildWorker();
  const folder = temporaryFolder(join(ROOT, ".wrangler", "bench-release-"));
  try {
    const base = join(folder.path, "base");
    const run = await makeRun(script, base, Math.min(made, ...records), seed);
    const releases: Release[] = [];
    for (const size of records.toSorted((a, b) => a - b)) {
      const state = join(folder.path, String(size));
      cpSync(base, state, { recursive: true });
      console.log(`${size} records: stored`);
      multiply(state, run, size);
      const release = await released(script, state, run, asked);
      releases.push(release);
      rmSync(state, { recursive: true });
      console.log(`\n${filesTable(release)}\n`);
    }
    console.log(sizesTable(releases));
    complain(releases);
  } finally {
    folder.remove();
  }
}

/** The run that all records are of. */
async function makeRun(script: string, state: string, count: number, seed: number): Promise<string> {
  const platform = await startPlatform(script, { state });
  try {
    const client = new Client(platform.url, "");
    const run = await client.post<RunView>("/v1/runs", { name: "bench-release", count, seed });
    await watched(client, run, "records");
    return run.id;
  } finally {
    await platform.stop();
  }
}

type View = DatasetView & {
  readonly status: string;
  readonly error: string | null;
  readonly uploads: readonly { readonly path: string; readonly stretches: number }[];
};

async function released(script: string, state: string, run: string, formats: readonly string[]): Promise<Release> {
  const platform = await startPlatform(script, { state, inspected: true });
  try {
    const client = new Client(platform.url, "");
    const gauge = await Gauge.of(platform.inspector);
    const began = performance.now();
    const elapsed = () => (performance.now() - began) / 1000;
    const cut = await client.post<View>("/v1/datasets", {
      run,
      name: "bench",
      specification: { formats },
    });
    const cut_seconds = elapsed();
    const files = new Map<string, ReleasedFile>();
    const under_way = new Map<string, Taken>();
    let before = { at: cut_seconds, cpu: gauge.cpuSeconds() };
    for (;;) {
      const { status, error, files: written, uploads, tasks } = await client.get<View>(`/v1/datasets/${cut.id}`);
      const fresh = written.filter(({ path }) => !files.has(path));
      const ahead = uploads.filter(({ path, stretches }) => stretches > (under_way.get(path)?.stretches ?? 0));
      const count = ({ path, stretches }: (typeof ahead)[number]) => stretches - (under_way.get(path)?.stretches ?? 0);
      // One is at work at a time: those that are seen together were done in the time since the look before.
      const invocations = fresh.length + ahead.reduce((sum, upload) => sum + count(upload), 0);
      const now = { at: elapsed(), cpu: gauge.cpuSeconds() };
      if (invocations > 0) {
        const share = {
          seconds: (now.at - before.at) / invocations,
          cpu_seconds: (now.cpu - before.cpu) / invocations,
          needed: gauge.neededLately(),
        };
        before = now;
        for (const upload of ahead) under_way.set(upload.path, added(under_way.get(upload.path), share, count(upload)));
        for (const file of fresh) {
          const { stretches: _, ...taken } = added(under_way.get(file.path), share, 1);
          files.set(file.path, { ...file, ...taken });
        }
        console.log(lineOf(now.at, share.needed, [...ahead.map(named), ...fresh.map(({ path }) => path)]));
      }
      if (status === "released") {
        const records = tasks.sft + tasks.rl + tasks.eval;
        return { records, cut_seconds, files: [...files.values()], seconds: elapsed(), memory: await gauge.end() };
      }
      if (status !== "writing") throw new Error(`the dataset ended ${status}: ${error ?? "no reason given"}`);
      await pause(LOOK_MS);
    }
  } finally {
    await platform.stop();
  }
}

/** What a file has taken so far. */
type Taken = Pick<ReleasedFile, "seconds" | "cpu_seconds" | "longest" | "needed"> & { readonly stretches: number };

function added(
  taken: Taken = { seconds: 0, cpu_seconds: 0, longest: 0, needed: 0, stretches: 0 },
  share: Pick<ReleasedFile, "seconds" | "cpu_seconds" | "needed">,
  invocations: number,
): Taken {
  return {
    seconds: taken.seconds + share.seconds * invocations,
    cpu_seconds: taken.cpu_seconds + share.cpu_seconds * invocations,
    longest: Math.max(taken.longest, share.cpu_seconds),
    needed: Math.max(taken.needed, share.needed),
    stretches: taken.stretches + invocations,
  };
}

function named({ path, stretches }: View["uploads"][number]): string {
  return `${path} (${stretches})`;
}

/** What is printed when files, or stretches of them, are written: a release of many records takes long. */
function lineOf(seconds: number, needed: number, paths: readonly string[]): string {
  const memory = (needed / MEGABYTE).toFixed(1).padStart(6);
  return `${seconds.toFixed(0).padStart(6)} s ${memory} MB  ${paths.join(", ")}`;
}

function complain(releases: readonly Release[]): void {
  const longest = Math.max(...releases.flatMap(({ files }) => files.map((file) => file.longest)));
  if (longest > INVOCATION_MAX_S)
    throw new Error(`an invocation takes ${longest} s of processor time, more than ${INVOCATION_MAX_S}`);
  const needed = releases.map(({ memory }) => memory.needed);
  const [least = 0] = needed;
  const most = Math.max(...needed);
  if (most - least > GROWTH_MAX)
    throw new Error(
      `memory grows with the records: ${(most - least) / MEGABYTE} MB, more than ${GROWTH_MAX / MEGABYTE}`,
    );
  if (most > HEAP_MAX) throw new Error(`a release needs ${most / MEGABYTE} MB, more than ${HEAP_MAX / MEGABYTE}`);
}
