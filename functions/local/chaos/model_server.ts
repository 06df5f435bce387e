/** The scripted model server in a process of its own, steered over HTTP. */
import type { ChildProcess } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { spawnOwned } from "../lifetime.ts";
import { ROOT } from "../platform.ts";

/** As the server itself says: see `test/support/models/server.ts`. */
export interface Report {
  readonly requests: number;
  /** Completions that were answered whole: what a provider bills. */
  readonly billed: number;
  /** Of those, completions whose very request had been answered before. */
  readonly paid_twice: number;
  readonly faults: Readonly<Record<string, number>>;
  /** Replies that were sent in the form that was asked for. */
  readonly formed: number;
  /** Requests of solvers for one question, at most. */
  readonly most_asked: number;
  readonly in_flight: number;
  /** Requests in hand at once, at most. */
  readonly widest: number;
  readonly prompt_tokens: number;
  readonly completion_tokens: number;
}

export interface Behaviour {
  readonly seed?: number;
  readonly latency_ms?: number;
  readonly faults?: readonly string[];
  readonly share?: number;
  readonly form?: string;
  readonly form_on?: "one" | "every";
  readonly form_role?: string;
}

/** A form in which replies are sent: see `test/support/models/forms.ts`. */
export interface FormFacts {
  readonly name: string;
  readonly reads: string;
  readonly of: string;
}

/** One of the server's endpoints, with counts of its own. */
export class ModelEndpoint {
  readonly url: string;

  constructor(url: string) {
    this.url = url;
  }

  /** From now on it behaves like this, and its counts begin at nothing. */
  async behave(behaviour: Behaviour): Promise<void> {
    await fetch(`${this.url}/behave`, { method: "POST", body: JSON.stringify(behaviour) });
  }

  async report(): Promise<Report> {
    return (await fetch(`${this.url}/report`)).json() as Promise<Report>;
  }
}

export class ModelServer extends ModelEndpoint {
  readonly #process: ChildProcess;

  private constructor(url: string, process: ChildProcess) {
    super(url);
    this.#process = process;
  }

  static async start(answers: "embedded" | "scripted"): Promise<ModelServer> {
    const script = join(ROOT, "test", "support", "models", "main.ts");
    const stdio = ["ignore", "pipe", "inherit", "ipc"] as const;
    const child = spawnOwned(process.execPath, [script, "--answers", answers], { stdio: [...stdio] });
    if (child.stdout === null) throw new Error("the model server says nothing");
    const [line] = (await once(createInterface({ input: child.stdout }), "line")) as [string];
    return new ModelServer((JSON.parse(line) as { url: string }).url, child);
  }

  get pid(): number | undefined {
    return this.#process.pid;
  }

  /** An endpoint by its name: another address, so that what one does is nothing to the others. */
  at(name: string): ModelEndpoint {
    return new ModelEndpoint(`${this.url}/at/${name}`);
  }

  async forms(): Promise<FormFacts[]> {
    return (await fetch(`${this.url}/forms`)).json() as Promise<FormFacts[]>;
  }

  stop(): void {
    this.#process.kill("SIGTERM");
  }
}
