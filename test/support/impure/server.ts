/**
 * A service over HTTP that is anything but pure: it counts what it is asked and answers with the count and a nonce, fails at
 * set times, returns 5 MB, and hangs. Each execution is logged before it is answered, with the key that it came with, so
 * that a test can tell what was executed how often and what it really returned.
 */
import { randomBytes } from "node:crypto";
import { appendFileSync } from "node:fs";
import { createServer, type IncomingMessage } from "node:http";
import { setTimeout as pause } from "node:timers/promises";
import type { Execution } from "../../../functions/local/chaos/executions.ts";

/** What a tool does at its n-th execution, from 1; each fourth execution of the others fails. */
const BEHAVIOUR: Record<string, (n: number) => Execution["did"]> = {
  gauge: (n) => (n % 2 === 0 ? "hung" : "returned"),
  archive: (n) => (n % 2 === 0 ? "flooded" : "returned"),
};
/** Characters of a text beside the count: more than a record holds in its row. */
const MINUTES_CHARS = 60_000;
const FLOOD_BYTES = 5_000_000;
/** Long enough for calls that are made side by side to meet, and for a kill to come between execution and record. */
const DELAY_MS = 5;

export interface ImpureServer {
  /** Without a slash at its end. */
  readonly url: string;
  stop(): Promise<void>;
}

/** @param log file that each execution is appended to, as a line of JSON. */
export async function startImpureServer({ log }: { readonly log?: string } = {}): Promise<ImpureServer> {
  let executions: Execution[] = [];
  const counts = new Map<string, number>();
  let others = 0;

  function execute(tool: string, key: string | null, input: unknown): Execution {
    const count = (counts.get(tool) ?? 0) + 1;
    counts.set(tool, count);
    const n = executions.length + 1;
    const did = BEHAVIOUR[tool]?.(count) ?? (++others % 4 === 0 ? "failed" : "returned");
    const execution: Execution = {
      n,
      key,
      tool,
      input,
      did,
      output: did === "returned" ? answerOf(tool, n) : null,
      error: did === "failed" ? `the service failed at its execution ${n}` : null,
    };
    executions.push(execution);
    if (log !== undefined) appendFileSync(log, `${JSON.stringify(execution)}\n`);
    return execution;
  }

  const server = createServer(async (request, response) => {
    const [, room, tool = ""] = (request.url ?? "").split("/");
    const json = (body: unknown) => response.end(JSON.stringify(body));
    response.setHeader("content-type", "application/json");
    if (room === "log") return void json(executions);
    if (room === "count") return void json(executions.length);
    if (room === "reset") {
      executions = [];
      counts.clear();
      others = 0;
      return void json(null);
    }
    const text = await textOf(request);
    // Whoever asked is gone, before it had said what for.
    if (text === null) return;
    const key = request.headers["idempotency-key"];
    const { did, output, error } = execute(tool, key === undefined ? null : String(key), JSON.parse(text));
    await pause(DELAY_MS);
    if (did === "hung") return;
    if (did === "failed") return void response.writeHead(503).end(error);
    json(did === "flooded" ? { ...answerOf(tool, 0), text: "x".repeat(FLOOD_BYTES) } : output);
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = server.address();
  if (address === null || typeof address === "string") throw new Error("the service has no port");
  return {
    url: `http://127.0.0.1:${address.port}`,
    stop: async () => {
      server.closeAllConnections();
      await new Promise((resolve) => server.close(resolve));
    },
  };
}

/** The count is large enough not to stand in a question by chance. */
function answerOf(tool: string, n: number): Record<string, unknown> {
  const nonce = randomBytes(6).toString("hex");
  return {
    count: 100_000 + 7 * n,
    nonce,
    ...(tool === "minutes" ? { text: nonce.repeat(MINUTES_CHARS / nonce.length) } : {}),
  };
}

/** The body; null where it did not come whole. */
async function textOf(request: IncomingMessage): Promise<string | null> {
  const chunks: Buffer[] = [];
  try {
    for await (const chunk of request) chunks.push(chunk as Buffer);
  } catch {
    return null;
  }
  return Buffer.concat(chunks).toString("utf8");
}
