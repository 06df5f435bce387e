/**
 * The local platform: the deployed bundle in workerd with real D1, R2, queues and Durable Objects, started from a script.
 * It runs in a process of its own (`host.ts`), so that whatever it does, the script can still be spoken to and end it.
 */
import type { ChildProcess } from "node:child_process";
import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { atSignal, killGroup, spawnOwned } from "./lifetime.ts";

/** The project's folder. */
export const ROOT = join(import.meta.dirname, "..", "..");

/** A platform that has not ended so long after it was asked to is killed. Nothing is lost by that: whatever it says is stored, is. */
const STOP_MS = 2_000;

export interface Platform {
  /** Base URL of the API, without a slash at the end. */
  readonly url: string;
  /** Where `beside` listens. */
  readonly beside: string | null;
  /** Where the inspector lists over HTTP what it can be asked about. */
  readonly inspector: string | null;
  /** Resolves when the platform has ended, whoever ended it. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
  /** Ends it as a power cut would. */
  kill(): Promise<void>;
}

export interface PlatformOptions {
  /** Folder that keeps the state of D1, R2 and the Durable Objects. */
  readonly state: string;
  /** Bindings on top of those of `wrangler.toml`: API_KEY and the like. */
  readonly bindings?: Readonly<Record<string, string>>;
  /** 0 picks a free port. */
  readonly port?: number;
  /** Messages in a queue's batch, at most, in place of what `wrangler.toml` says. */
  readonly batch?: number;
  /** Consumers side by side of each stage that works on tasks. */
  readonly lanes?: number;
  /** Opens an inspector on a free port. */
  readonly inspected?: true;
  /** Milliseconds between two firings of the cron; without it the cron does not fire. */
  readonly cron_ms?: number;
  /** Source of one more worker in the same runtime, on a free port. */
  readonly beside?: string;
}

/** What the host is told, once; what it says that it does meanwhile; and what it answers, once. */
export type HostOptions = PlatformOptions & { readonly script: string };
export type HostStep = { readonly step: string };
export type HostAnswer = { readonly error: string } | Pick<Platform, "url" | "beside" | "inspector">;

/** Builds the worker as for deployment. Throws with the build's output if it fails. */
export async function buildWorker(): Promise<string> {
  await runWrangler(["deploy", "--dry-run", "--outdir", "dist"], { WRANGLER_LOG: "error" });
  return join(ROOT, "dist", "index.js");
}

/** The same with another composition root, into a folder of its own; also the files that the bundle is made of, by their paths from the project's. */
export async function buildFrom(entry: string, outdir: string): Promise<{ script: string; inputs: string[] }> {
  await runWrangler(["deploy", entry, "--dry-run", "--outdir", outdir, "--metafile"], { WRANGLER_LOG: "error" });
  const { inputs } = JSON.parse(readFileSync(join(outdir, "bundle-meta.json"), "utf8")) as { inputs: object };
  return { script: join(outdir, `${basename(entry, ".ts")}.js`), inputs: Object.keys(inputs) };
}

/** Builds the page first, whose files the worker is configured to have beside it. Throws with what wrangler printed if it fails. */
export async function runWrangler(args: readonly string[], variables: Record<string, string> = {}): Promise<void> {
  // Imported when needed: its bundler is a package.
  const { buildStudio } = await import("./studio.ts");
  await buildStudio();
  const wrangler = join(ROOT, "node_modules", "wrangler", "bin", "wrangler.js");
  const env = { ...process.env, WRANGLER_SEND_METRICS: "false", ...variables };
  const child = spawnOwned(process.execPath, [wrangler, ...args], {
    cwd: ROOT,
    env,
    stdio: ["ignore", "pipe", "pipe"],
  });
  let printed = "";
  for (const stream of [child.stdout, child.stderr])
    stream?.setEncoding("utf8").on("data", (text) => (printed += text));
  const code = await new Promise((resolve, reject) => child.once("close", resolve).once("error", reject));
  if (code !== 0) throw new Error(`wrangler ${args.slice(0, 2).join(" ")} failed:\n${printed}`);
}

/** Starts the platform; `show` is told what is done on the way. Its port is not open before its database has every migration. */
export async function startPlatform(
  script: string,
  options: PlatformOptions,
  show: (step: string) => void = () => {},
): Promise<Platform> {
  const host = spawnOwned(process.execPath, [join(import.meta.dirname, "host.ts")], {
    cwd: ROOT,
    stdio: ["ignore", "inherit", "inherit", "ipc"],
  });
  const ended = new Promise<void>((resolve) => host.once("exit", () => resolve()));
  const stop = () => stopped(host, ended);
  const forget = atSignal(stop);
  void ended.then(forget);
  const answer = await answerOf(host, { ...options, script }, show);
  if ("error" in answer) {
    await stop();
    throw new Error(`the platform did not start: ${answer.error}`);
  }
  const kill = () => {
    if (host.pid !== undefined) killGroup(host.pid);
    return ended;
  };
  return { ...answer, ended, stop, kill };
}

function answerOf(host: ChildProcess, options: HostOptions, show: (step: string) => void): Promise<HostAnswer> {
  return new Promise((resolve, reject) => {
    host.once("error", reject);
    host.once("exit", (code, signal) => resolve({ error: `its process ended by ${signal ?? code}` }));
    // The host says first that it listens, then what it does, then what came of it.
    host.once("message", () => {
      host.on("message", (said: HostStep | HostAnswer) => ("step" in said ? show(said.step) : resolve(said)));
      host.send(options);
    });
  });
}

async function stopped(host: ChildProcess, ended: Promise<void>): Promise<void> {
  // It takes a closed channel for the end of this script, which is what it is to do now.
  if (host.connected) host.disconnect();
  const late = setTimeout(() => {
    if (host.pid !== undefined) killGroup(host.pid);
  }, STOP_MS);
  await ended;
  clearTimeout(late);
}
