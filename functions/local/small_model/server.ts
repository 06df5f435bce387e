/** The small model's server in a process of its own, as a script starts it and asks it what it did. */
import { once } from "node:events";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { spawnOwned } from "../lifetime.ts";
import type { Fetched } from "./fetched.ts";

export interface ModelReport {
  requests: number;
  /** Completions that were sent whole. */
  answered: number;
  /** Of those, completions whose very request had been answered before. */
  repeated: number;
  /** Requests that were wrong, such as too long. */
  refused: number;
  /** Requests that nobody waited for any more. */
  given_up: number;
  prompt_tokens: number;
  completion_tokens: number;
  /** Of all requests together, from when they came to their reply. */
  milliseconds: number;
}

export interface Report {
  /** By the model that the requests name. */
  readonly models: Readonly<Record<string, ModelReport>>;
  readonly in_flight: number;
}

export interface SmallModel {
  /** With neither path nor slash at its end. */
  readonly url: string;
  report(): Promise<Report>;
  stop(): void;
}

export async function startSmallModel({ library, weights }: Fetched): Promise<SmallModel> {
  const script = join(import.meta.dirname, "serve.ts");
  const child = spawnOwned(process.execPath, [script, library, weights], { stdio: ["pipe", "pipe", "inherit"] });
  if (child.stdout === null) throw new Error("the small model's server has no output");
  const lines = createInterface({ input: child.stdout });
  const ended = once(child, "exit").then(([code]) => {
    throw new Error(`the small model's server ended with ${code}`);
  });
  const [line] = (await Promise.race([once(lines, "line"), ended])) as [string];
  // Whoever asks it afterwards hears that it is gone.
  ended.catch(() => undefined);
  const { url } = JSON.parse(line) as { url: string };
  return {
    url,
    report: async () => (await (await fetch(`${url}/report`)).json()) as Report,
    stop: () => void child.kill("SIGKILL"),
  };
}
