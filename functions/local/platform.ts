/**
 * The local platform: the deployed bundle in workerd with real D1, R2, queues and Durable Objects, started from a script.
 * It reads `wrangler.toml`, so what runs here is what is deployed.
 */
import { spawnSync } from "node:child_process";
import { readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { convertV4MiniflareOptions, Log, LogLevel, Miniflare } from "miniflare";
import { unstable_getMiniflareWorkerOptions as workerOptionsOf } from "wrangler";
import { laneQueues, type Queues } from "./lanes.ts";

/** The project's folder. */
export const ROOT = join(import.meta.dirname, "..", "..");

/** What a deployment does not have: an API that is open without a key, and models on this machine. */
const LOCAL_BINDINGS = { API_OPEN: "true" };
/** Besides those that `wrangler.toml` or `.dev.vars` name. */
const LOCAL_HOSTS = "127.0.0.1,localhost,[::1]";

export interface Platform {
  /** Base URL of the API, without a slash at the end. */
  readonly url: string;
  readonly miniflare: Miniflare;
  stop(): Promise<void>;
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
}

/** Builds the worker as for deployment. Throws with the build's output if it fails. */
export function buildWorker(): string {
  const wrangler = join(ROOT, "node_modules", "wrangler", "bin", "wrangler.js");
  const args = [wrangler, "deploy", "--dry-run", "--outdir", "dist"];
  const env = { ...process.env, WRANGLER_SEND_METRICS: "false", WRANGLER_LOG: "error" };
  const built = spawnSync(process.execPath, args, { cwd: ROOT, env, encoding: "utf8" });
  if (built.status !== 0) throw new Error(`the build failed:\n${built.stdout}${built.stderr}`);
  return join(ROOT, "dist", "index.js");
}

/** Starts the platform and applies the migrations that its database does not have yet. */
export async function startPlatform(script: string, options: PlatformOptions): Promise<Platform> {
  // The worker needs nothing of the outside world; without this the platform looks its location up.
  process.env.CLOUDFLARE_CF_FETCH_ENABLED = "false";
  const { workerOptions } = workerOptionsOf(join(ROOT, "wrangler.toml"));
  const bindings = workerOptions.bindings as Readonly<Record<string, string>> | undefined;
  const hosts = { PRIVATE_HOSTS: [bindings?.PRIVATE_HOSTS ?? "", LOCAL_HOSTS].join(",") };
  const laned = laneQueues(workerOptions as object as Queues, options);
  const converted = convertV4MiniflareOptions({
    workers: [
      {
        ...workerOptions,
        ...laned.main,
        name: "dive",
        rootPath: ROOT,
        modules: [{ type: "ESModule", path: script, contents: readFileSync(script, "utf8") }],
        bindings: { ...bindings, ...LOCAL_BINDINGS, ...hosts, ...options.bindings },
      },
      { ...laned.splitter, compatibilityDate: workerOptions.compatibilityDate },
    ],
    host: "127.0.0.1",
    port: options.port ?? 0,
    ...(options.inspected ? { inspectorPort: 0 } : {}),
    log: new Log(LogLevel.ERROR),
  } as Parameters<typeof convertV4MiniflareOptions>[0]);
  const miniflare = new Miniflare({ ...converted, resourcePersistencePath: options.state });
  const url = (await miniflare.ready).origin;
  await migrate(miniflare);
  return { url, miniflare, stop: () => miniflare.dispose() };
}

/** Applies `migrations/` in order, once each; keeps the same table of what was applied as wrangler does. */
async function migrate(miniflare: Miniflare): Promise<void> {
  const db = await miniflare.getD1Database("DB");
  await db.exec(
    "CREATE TABLE IF NOT EXISTS d1_migrations (id INTEGER PRIMARY KEY AUTOINCREMENT, name TEXT UNIQUE, applied_at TIMESTAMP DEFAULT CURRENT_TIMESTAMP NOT NULL)",
  );
  const { results } = await db.prepare("SELECT name FROM d1_migrations").all<{ name: string }>();
  const applied = new Set(results.map((row) => row.name));
  const folder = join(ROOT, "migrations");
  for (const name of readdirSync(folder)
    .filter((file) => file.endsWith(".sql"))
    .sort()) {
    if (applied.has(name)) continue;
    const statements = readFileSync(join(folder, name), "utf8").split("--> statement-breakpoint");
    await db.batch([
      ...statements.map((statement) => db.prepare(statement)),
      db.prepare("INSERT INTO d1_migrations (name) VALUES (?)").bind(name),
    ]);
  }
}
