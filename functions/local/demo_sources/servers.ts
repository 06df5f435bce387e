/** The services that the demo registers: real ones from their packages, each with something in it, on ports of this machine. */
import { copyFileSync, mkdirSync, openSync, readFileSync, writeFileSync } from "node:fs";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { startEverything, startMemory } from "../../../test/support/mcp/packages.ts";
import { atSignal, killGroup, spawnOwned } from "../lifetime.ts";
import { type Environment, installed } from "../trainers/environments.ts";
import { writeGeo } from "./geo.ts";
import { memoryLines } from "./memory.ts";
import { fillPrefect } from "./prefect.ts";
import { startShop } from "./shop.ts";

/** A service that runs, and the request that registers it. */
export interface Service {
  readonly name: string;
  readonly request: object;
  stop(): Promise<void>;
}

const PYTHON_SERVERS: Environment = {
  name: "sources",
  python: "3.11",
  packages: ["pygeoapi==0.21.0", "prefect==3.9.1"],
};
const START_MS = 600_000;
/** `prefect` serves reads as well as writes by POST: these operations only read. */
const READS_BY_POST = /_(?:filter|count|paginate|history|lateness)_post$/;

export async function startServices(
  folder: string,
  { cache, seed }: { readonly cache: string; readonly seed: number },
  show: (step: string) => void,
): Promise<Service[]> {
  const python = await installed(cache, PYTHON_SERVERS, show);
  const bin = join(python, "..");
  show("starting the services");
  const started: Service[] = [];
  atSignal(async () => void (await Promise.all(started.map(({ stop }) => stop()))));
  const keep = (service: Service) => {
    started.push(service);
    return service;
  };
  try {
    await Promise.all([
      everything().then(keep),
      memory(folder).then(keep),
      shop(seed).then(keep),
      geo(bin, join(folder, "geo"), seed).then(keep),
      prefect(bin, join(folder, "prefect"), seed).then(keep),
    ]);
  } catch (error) {
    await Promise.all(started.map(({ stop }) => stop()));
    throw error;
  }
  return started.toSorted((a, b) => (a.name < b.name ? -1 : 1));
}

const mcp = (url: string, domain: string) => ({ kind: "mcp", url, domain, licence: "MIT" });

async function everything(): Promise<Service> {
  const { url, stop } = await startEverything();
  return { name: "everything", request: mcp(url, "samples"), stop };
}

async function memory(folder: string): Promise<Service> {
  mkdirSync(folder, { recursive: true });
  const first = join(folder, "memory.jsonl");
  writeFileSync(first, memoryLines());
  // A session has a file of its own, so that none sees what another wrote.
  const { url, stop } = await startMemory((session) => {
    const own = join(folder, `memory-${session}.jsonl`);
    copyFileSync(first, own);
    return own;
  });
  return { name: "memory", request: mcp(url, "projects"), stop };
}

async function shop(seed: number): Promise<Service> {
  const { url, stop } = await startShop(seed);
  return { name: "shop", request: mcp(url, "shopping"), stop };
}

async function geo(bin: string, folder: string, seed: number): Promise<Service> {
  const port = await freePort();
  const { config, document } = writeGeo(folder, port, seed);
  const env = { PYGEOAPI_CONFIG: config, PYGEOAPI_OPENAPI: document };
  const log = join(folder, "log.txt");
  const made = start(join(bin, "pygeoapi"), ["openapi", "generate", config, "--output-file", document], env, log);
  if ((await made.code) !== 0) throw new Error(`pygeoapi made no document: ${tail(log)}`);
  const child = start(join(bin, "pygeoapi"), ["serve"], env, log);
  const url = `http://127.0.0.1:${port}/openapi?f=json`;
  await answers(url, child, log);
  // What it states of some of its outputs is not what they are.
  const request = { kind: "openapi", url, domain: "geography", licence: "CC0-1.0", output: "learnt" };
  return { name: "geo", request, stop: child.stop };
}

async function prefect(bin: string, folder: string, seed: number): Promise<Service> {
  const port = await freePort();
  mkdirSync(folder, { recursive: true });
  const log = join(folder, "log.txt");
  const env = {
    PREFECT_HOME: folder,
    PREFECT_SERVER_ANALYTICS_ENABLED: "false",
    DO_NOT_TRACK: "1",
    PREFECT_SERVER_UI_ENABLED: "false",
  };
  // Its own services change what there is: what it answers now would be other later.
  const args = ["server", "start", "--no-services", "--host", "127.0.0.1", "--port", String(port)];
  const child = start(join(bin, "prefect"), args, env, log);
  const base = `http://127.0.0.1:${port}`;
  await answers(`${base}/api/health`, child, log);
  await fillPrefect(`${base}/api`, seed);
  const document = (await (await fetch(`${base}/openapi.json`)).json()) as {
    paths: Record<string, Record<string, { operationId?: string }>>;
  };
  const operations = Object.values(document.paths).flatMap((path) =>
    Object.values(path).flatMap(({ operationId }) => operationId ?? []),
  );
  const reads = operations.filter((operation) => READS_BY_POST.test(operation));
  const overrides = Object.fromEntries(reads.map((operation) => [operation.slice(0, 64), { effect: "read" }]));
  // Its document names no server, and its paths begin behind `/api`.
  const placed = JSON.stringify({ ...document, servers: [{ url: `${base}/api` }] });
  const request = { kind: "openapi", document: placed, domain: "workflows", licence: "Apache-2.0", overrides };
  return { name: "prefect", request, stop: child.stop };
}

interface Child {
  readonly code: Promise<number | null>;
  readonly ended: () => boolean;
  stop(): Promise<void>;
}

function start(
  command: string,
  args: readonly string[],
  variables: Readonly<Record<string, string>>,
  log: string,
): Child {
  const out = openSync(log, "a");
  const child = spawnOwned(command, args, { stdio: ["ignore", out, out], env: { ...process.env, ...variables } });
  let over = false;
  const code = new Promise<number | null>((resolve, reject) => {
    child.once("error", reject);
    child.once("exit", (ended) => {
      over = true;
      resolve(ended);
    });
  });
  const stop = async () => {
    if (over || child.pid === undefined) return;
    killGroup(child.pid);
    await code;
  };
  return { code, ended: () => over, stop };
}

async function answers(url: string, child: Child, log: string): Promise<void> {
  for (const until = Date.now() + START_MS; ; await pause(500)) {
    const ok = await fetch(url).then(
      async (response) => {
        await response.arrayBuffer();
        return response.ok;
      },
      () => false,
    );
    if (ok) return;
    if (Date.now() < until && !child.ended()) continue;
    await child.stop();
    throw new Error(`${url} does not answer: ${tail(log)}`);
  }
}

function tail(log: string): string {
  return readFileSync(log, "utf8").trim().slice(-600);
}

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}
