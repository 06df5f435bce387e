/** The service of tools that are not pure, in a process of its own (`test/support/impure`). */
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { setTimeout as pause } from "node:timers/promises";
import { spawnOwned } from "../lifetime.ts";
import { ROOT } from "../platform.ts";
import type { Execution } from "./executions.ts";

/** So long without an execution, and what was on its way when the platform was killed has arrived. */
const QUIET_MS = 50;
/** So long without one, and a run may be at its end. */
const IDLE_MS = 10_000;

export class Service {
  readonly url: string;
  readonly #process: ChildProcess;
  readonly #log: string;

  private constructor(url: string, process: ChildProcess, log: string) {
    this.url = url;
    this.#process = process;
    this.#log = log;
  }

  /** @param log file that every execution is written to before it is answered. */
  static async start(log: string): Promise<Service> {
    const script = join(ROOT, "test", "support", "impure", "main.ts");
    const stdio = ["ignore", "pipe", "inherit", "ipc"] as const;
    const child = spawnOwned(process.execPath, [script, "--log", log], { stdio: [...stdio] });
    if (child.stdout === null) throw new Error("the service says nothing");
    const [line] = (await once(createInterface({ input: child.stdout }), "line")) as [string];
    return new Service((JSON.parse(line) as { url: string }).url, child, log);
  }

  /** Executions so far. */
  async count(): Promise<number> {
    return (await (await fetch(`${this.url}/count`)).json()) as number;
  }

  /** What it has executed, as it stands on disk, once nothing more arrives. */
  async executions(): Promise<Execution[]> {
    for (let before = -1; ; ) {
      const now = await this.count();
      if (now === before) break;
      before = now;
      await pause(QUIET_MS);
    }
    const lines = readFileSync(this.#log, "utf8").split("\n");
    return lines.filter((line) => line !== "").map((line) => JSON.parse(line) as Execution);
  }

  /** Comes back when it has executed so many, or none for a while. */
  async reached(executions: number): Promise<void> {
    let last = 0;
    let since = performance.now();
    for (;;) {
      const now = await this.count();
      if (now >= executions) return;
      if (now !== last) since = performance.now();
      last = now;
      if (performance.now() - since > IDLE_MS) return;
      await pause(3);
    }
  }

  stop(): void {
    this.#process.kill("SIGTERM");
  }
}
