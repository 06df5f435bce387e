/**
 * Workerd with the deployed bundle, by Miniflare. It reads `wrangler.toml`, so what runs here is what is deployed.
 * Miniflare's proxies (`getWorker`, `getD1Database`) block this thread until workerd answers, which it may never do while it
 * waits for this thread to read its log: so whatever is wanted of a worker is asked over HTTP.
 */
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { convertV4MiniflareOptions, Log, LogLevel, Miniflare } from "miniflare";
import { unstable_getMiniflareWorkerOptions as workerOptionsOf } from "wrangler";
import { laneQueues, type Queues } from "./lanes.ts";
import { output } from "./output.ts";
import { type HostAnswer, type HostOptions, ROOT } from "./platform.ts";

/** What a deployment does not have: an API that is open without a key, and models on this machine. */
const LOCAL_BINDINGS = { API_OPEN: "local" };
/** Besides those that `wrangler.toml` or `.dev.vars` name. */
const LOCAL_HOSTS = "127.0.0.1,localhost,[::1]";

/** Listens on a port that nobody was told of, and not for others. */
const PRIVATE_SOCKET = [{ host: "127.0.0.1", port: 0 }];

type V4Options = Parameters<typeof convertV4MiniflareOptions>[0];

class OutputLog extends Log {
  protected override log(message: string): void {
    output.line(message);
  }
}

export interface Runtime {
  readonly answer: Exclude<HostAnswer, { error: string }>;
  dispose(): Promise<void>;
}

/** Two platforms on one folder would drive the same objects apart. Throws where another one has it; a lock that a dead process left is taken over. */
async function lockState(state: string): Promise<() => void> {
  mkdirSync(state, { recursive: true });
  const path = join(state, "lock");
  const holder = Number(existsSync(path) ? readFileSync(path, "utf8") : Number.NaN);
  const isHeld = () => holder > 0 && holder !== process.pid && isAlive(holder);
  for (let waited = 0; isHeld() && waited < LOCK_MS; waited += 50) await pause(50);
  if (isHeld())
    throw new Error(`another platform (process ${holder}) has its state in ${state}: end it, or name another folder`);
  writeFileSync(path, String(process.pid));
  return () => rmSync(path, { force: true });
}

/** One that was killed just now may still be on its way out. */
const LOCK_MS = 2_000;

function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
}

export async function startRuntime(options: HostOptions, show: (step: string) => void): Promise<Runtime> {
  // The worker needs nothing of the outside world; without this the platform looks its location up.
  process.env.CLOUDFLARE_CF_FETCH_ENABLED = "false";
  const { workerOptions } = workerOptionsOf(join(ROOT, "wrangler.toml"));
  const { compatibilityDate, d1Databases } = workerOptions;
  const unlock = await lockState(options.state);
  show("migrating the database");
  await migrate({ compatibilityDate, d1Databases }, options.state);
  show("starting the worker");
  const configured = workerOptions.bindings as Readonly<Record<string, string>> | undefined;
  const hosts = { PRIVATE_HOSTS: [configured?.PRIVATE_HOSTS ?? "", LOCAL_HOSTS].join(",") };
  const laned = laneQueues(workerOptions as object as Queues, options);
  const beside = options.beside === undefined ? [] : [besideWorker(options.beside, compatibilityDate)];
  const miniflare = miniflareOf(options.state, {
    workers: [
      {
        ...workerOptions,
        // It asks an account at Cloudflare; here a run that names it is refused at once.
        ai: undefined,
        ...laned.main,
        name: "dive",
        rootPath: ROOT,
        modules: [{ type: "ESModule", path: options.script, contents: readFileSync(options.script, "utf8") }],
        bindings: { ...configured, ...LOCAL_BINDINGS, ...hosts, ...options.bindings },
      },
      { ...laned.splitter, compatibilityDate },
      cronWorker(compatibilityDate),
      ...beside,
    ],
    port: options.port ?? 0,
    ...(options.inspected ? { inspectorPort: 0 } : {}),
  });
  const url = (await miniflare.ready).origin;
  const cron = options.cron_ms === undefined ? undefined : await startCron(miniflare, options.cron_ms);
  return {
    answer: {
      url,
      beside: options.beside === undefined ? null : (await miniflare.unsafeGetDirectURL(BESIDE)).origin,
      inspector: options.inspected ? `http://${(await miniflare.getInspectorURL()).host}` : null,
    },
    dispose: async () => {
      clearInterval(cron);
      await miniflare.dispose();
      unlock();
    },
  };
}

function miniflareOf(state: string, options: object): Miniflare {
  const whole: object = {
    ...options,
    host: "127.0.0.1",
    log: new OutputLog(LogLevel.ERROR),
    handleStructuredLogs: ({ message }: { message: string }) => output.line(message),
  };
  return new Miniflare({ ...convertV4MiniflareOptions(whole as V4Options), resourcePersistencePath: state });
}

/** What a worker answers to `body`. Throws with its text if it fails. */
async function ask(url: URL, body: unknown = null): Promise<unknown> {
  const response = await fetch(url, { method: "POST", body: JSON.stringify(body) });
  const text = await response.text();
  if (!response.ok) throw new Error(text);
  return JSON.parse(text);
}

const MIGRATE_SCRIPT = `
export default {
  async fetch(request, { DB }) {
    try {
      await DB.exec("CREATE TABLE IF NOT EXISTS d1_migrations (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE, applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL)");
      const { results } = await DB.prepare("SELECT name FROM d1_migrations").all();
      const applied = new Set(results.map(({ name }) => name));
      const missing = (await request.json()).filter(({ name }) => !applied.has(name));
      for (const { name, statements } of missing)
        await DB.batch([
          ...statements.map((statement) => DB.prepare(statement)),
          DB.prepare("INSERT INTO d1_migrations (name) VALUES (?)").bind(name),
        ]);
      // Whoever held a claim was of a platform that is gone: its work need not wait until the claim runs out.
      await DB.exec("DELETE FROM claims");
      return Response.json(missing.length);
    } catch (error) {
      return new Response(String(error), { status: 500 });
    }
  },
};
`;

/**
 * Applies `migrations/` in order, once each and each as a whole; keeps the same table of what was applied as wrangler does.
 * In a runtime of its own, which is gone when the one that serves begins.
 */
async function migrate(database: object, state: string): Promise<void> {
  const folder = join(ROOT, "migrations");
  const names = readdirSync(folder).filter((file) => file.endsWith(".sql"));
  const migrations = names.sort().map((name) => ({
    name,
    statements: readFileSync(join(folder, name), "utf8").split("--> statement-breakpoint"),
  }));
  const modules = [{ type: "ESModule", path: "migrate.js", contents: MIGRATE_SCRIPT }];
  const miniflare = miniflareOf(state, { workers: [{ ...database, name: "migrate", modules }], port: 0 });
  try {
    await ask(await miniflare.ready, migrations);
  } finally {
    await miniflare.dispose();
  }
}

const CRON = "cron";
const CRON_SCRIPT = `
export default {
  async fetch(request, { MAIN }) {
    const { outcome } = await MAIN.scheduled({ cron: "* * * * *", scheduledTime: new Date() });
    return Response.json(outcome);
  },
};
`;

function cronWorker(compatibilityDate: unknown): object {
  return {
    name: CRON,
    compatibilityDate,
    compatibilityFlags: ["service_binding_extra_handlers"],
    modules: [{ type: "ESModule", path: "cron.js", contents: CRON_SCRIPT }],
    serviceBindings: { MAIN: "dive" },
    unsafeDirectSockets: PRIVATE_SOCKET,
  };
}

async function startCron(miniflare: Miniflare, interval: number): Promise<NodeJS.Timeout> {
  const url = await miniflare.unsafeGetDirectURL(CRON);
  let firing = false;
  return setInterval(async () => {
    // Deployed, too, a firing that takes long does not hold up the next; here one machine does the work of both.
    if (firing) return;
    firing = true;
    try {
      const outcome = await ask(url);
      if (outcome !== "ok") output.line(`the cron ended: ${String(outcome)}`);
    } catch (error) {
      output.line(`the cron could not be fired: ${String(error)}`);
    }
    firing = false;
  }, interval);
}

const BESIDE = "beside";

function besideWorker(contents: string, compatibilityDate: unknown): object {
  const modules = [{ type: "ESModule", path: "beside.js", contents }];
  return { name: BESIDE, compatibilityDate, modules, unsafeDirectSockets: PRIVATE_SOCKET };
}
