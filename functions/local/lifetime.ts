/**
 * How a script on the command line ends: by itself, by SIGINT, SIGTERM or SIGHUP within five seconds at every moment, or killed;
 * and with it all that it started. Signals are handled while there is something to end, and do what they always do otherwise.
 */
import { type ChildProcess, type SpawnOptions, spawn } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { constants } from "node:os";
import { dirname } from "node:path";
import { OptionError } from "./options.ts";

/** What is still there so long after a signal is killed. */
const GRACE_MS = 3_000;

const stops = new Set<() => Promise<void>>();
const groups = new Set<number>();
const folders = new Set<string>();
let ending = false;

const handlers = (["SIGINT", "SIGTERM", "SIGHUP"] as const).map(
  (signal) => [signal, () => void endBy(signal)] as const,
);

/** Looks so often whether who started the script is still there: npm ends on a signal without passing it on. */
const PARENT_MS = 1_000;
const parent = process.ppid;
setInterval(() => {
  if (process.ppid !== parent && stops.size + groups.size + folders.size > 0) void endBy("SIGHUP");
}, PARENT_MS).unref();

/** After each change of what there is to end. A script at work on nothing but figures ends without its help. */
function changed(): void {
  const some = stops.size + groups.size + folders.size > 0;
  for (const [signal, handler] of handlers) {
    process.off(signal, handler);
    if (some || ending) process.on(signal, handler);
  }
}

process.on("exit", () => {
  for (const group of groups) killGroup(group);
  // Whoever was killed a moment ago may still hold a file: hence the retries.
  for (const folder of folders) rmSync(folder, { recursive: true, force: true, maxRetries: 5 });
});

async function endBy(signal: "SIGINT" | "SIGTERM" | "SIGHUP"): Promise<void> {
  const leave = () => process.exit(128 + constants.signals[signal]);
  // Whoever asks twice does not want to wait.
  if (ending) leave();
  ending = true;
  setTimeout(leave, GRACE_MS);
  await Promise.allSettled([...stops].map((stop) => stop()));
  leave();
}

/** Runs a script: what it throws is its message and the exit code 1, or 2 for an option, unless a signal made it fail. */
export async function runScript(main: () => Promise<void>): Promise<void> {
  try {
    await main();
  } catch (error) {
    if (ending) return;
    console.error(error instanceof Error ? error.message : String(error));
    process.exitCode = error instanceof OptionError ? 2 : 1;
  }
}

/** Has `stop` called when a signal ends the script; comes back with what takes that back. */
export function atSignal(stop: () => Promise<void>): () => void {
  stops.add(stop);
  changed();
  return () => {
    stops.delete(stop);
    changed();
  };
}

/** Starts a process that ends with this one, and with it whatever it starts: it leads a process group of its own. */
export function spawnOwned(command: string, args: readonly string[], options: SpawnOptions): ChildProcess {
  if (ending) throw new Error("the script is ending");
  const child = spawn(command, args, { ...options, detached: true });
  const { pid } = child;
  if (pid !== undefined) {
    groups.add(pid);
    changed();
    child.once("exit", () => {
      // What it started may have outlived it.
      killGroup(pid);
      groups.delete(pid);
      changed();
    });
  }
  return child;
}

/** SIGKILL to a process and to everything that it started. */
export function killGroup(leader: number): void {
  try {
    process.kill(-leader, "SIGKILL");
  } catch {
    // Nothing is left of it.
  }
}

/** A new folder whose name begins with `prefix`, and what removes it; without that it goes when the script ends, however it ends. */
export function temporaryFolder(prefix: string): { readonly path: string; readonly remove: () => void } {
  mkdirSync(dirname(prefix), { recursive: true });
  const path = mkdtempSync(prefix);
  folders.add(path);
  changed();
  const remove = () => {
    rmSync(path, { recursive: true, force: true, maxRetries: 5 });
    folders.delete(path);
    changed();
  };
  return { path, remove };
}
