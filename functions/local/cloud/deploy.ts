/** `npm run deploy`: from nothing to a deployment that answers. Doing it again changes nothing but the version of the worker. */
import { randomBytes } from "node:crypto";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { setTimeout as pause } from "node:timers/promises";
import { checkedId, checkedName, resourcesOf, storedId, writeEnvironment } from "./environment.ts";
import { must, type Wrangler } from "./wrangler.ts";

/** What it costs, as Cloudflare's pricing pages and this project's measurements say. */
export const PRICES = `It takes Cloudflare's paid plan for Workers: 5 US dollars a month (list price of October 2026), with 10 million requests,
25 billion rows read and 50 million written of D1, a million requests to Durable Objects and 10 GB of R2 in it. 100,000
tasks of the embedded teacher take about 8 US dollars beyond what is included (docs/deploy.md), models beside.`;

export interface DeployOptions {
  readonly name: string;
  /** The first key; asked for where none is given, and drawn where nothing is answered. */
  readonly key: string | undefined;
  /** Whether the worker has a key already: then none is set. */
  readonly keep_key: boolean;
  readonly run: Wrangler;
  readonly ask: (question: string) => Promise<string>;
  readonly say: (line: string) => void;
  readonly fetch: typeof fetch;
}

/** Until when a new deployment is to answer, and between two looks. */
const ANSWERS_WITHIN_MS = 60_000;
const LOOK_MS = 2_000;

/** @returns where the deployment is. */
export async function deploy({ name, key, keep_key, run, ask, say, fetch }: DeployOptions): Promise<string> {
  const resources = resourcesOf(checkedName(name));
  say(PRICES);
  const who = await run(["whoami"]);
  if (!who.ok || /not authenticated/i.test(who.text))
    throw new Error("wrangler is not logged in: run `npx wrangler login`, or set CLOUDFLARE_API_TOKEN");

  const id = storedId(name) ?? (await databaseOf(run, resources.database));
  say(`database ${resources.database}: ${id}`);
  const config = writeEnvironment(name, id);
  say(`configuration: ${config}`);
  await made(run, ["r2", "bucket", "create", resources.bucket], `bucket ${resources.bucket}`, say);
  for (const queue of resources.queues) await made(run, ["queues", "create", queue], `queue ${queue}`, say);

  await must(run, ["d1", "migrations", "apply", "DB", "--remote", "--config", config]);
  say("migrations: applied");
  const url = keep_key
    ? await deployed(run, config, [])
    : await withKey(key ?? ((await ask("First key of the API (empty: one is drawn): ")).trim() || drawn(say)), (file) =>
        deployed(run, config, ["--secrets-file", file]),
      );
  say(`deployed: ${url}`);
  await answers(fetch, url);
  say(`${url}/healthz: ok`);
  return url;
}

/** Its id: of the database that is there, or of one that is made. */
async function databaseOf(run: Wrangler, name: string): Promise<string> {
  const there = await run(["d1", "info", name, "--json"]);
  if (!there.ok) await must(run, ["d1", "create", name]);
  const { text } = there.ok ? there : await must(run, ["d1", "info", name, "--json"]);
  return checkedId(/"uuid":\s*"([^"]*)"/.exec(text)?.[1], `d1 info ${name}`);
}

/** Makes what may be there already. */
async function made(run: Wrangler, args: readonly string[], what: string, say: (line: string) => void): Promise<void> {
  const { ok, text } = await run(args);
  if (!ok && !/already (?:exists|taken|own)|\[code: (?:10004|11009)\]/i.test(text))
    throw new Error(`wrangler ${args.join(" ")} failed:\n${text.trim()}`);
  say(`${what}: ${ok ? "made" : "there already"}`);
}

/** @returns the first address that the worker has. */
async function deployed(run: Wrangler, config: string, more: readonly string[]): Promise<string> {
  const { text, entries } = await must(run, ["deploy", "--config", config, ...more]);
  const [target] = entries.flatMap(({ type, targets = [] }) => (type === "deploy" ? targets : []));
  const url = target ?? /https:\/\/\S+\.workers\.dev/.exec(text)?.[0];
  if (url === undefined) throw new Error(`wrangler deploy: expected an address, it said:\n${text.trim()}`);
  return url.startsWith("http") ? url.replace(/\/$/, "") : `https://${url}`;
}

/** The key is in a file that only its owner reads, for as long as it takes: what stands in a command is seen by others. */
async function withKey<T>(key: string, work: (file: string) => Promise<T>): Promise<T> {
  if (!/^[\x21-\x7e]{16,}$/.test(key))
    throw new Error("the key: expected 16 visible ASCII characters or more, and no blanks");
  const folder = mkdtempSync(join(tmpdir(), "dive-key-"));
  try {
    const file = join(folder, "secrets.json");
    writeFileSync(file, JSON.stringify({ API_KEY: key }), { mode: 0o600 });
    return await work(file);
  } finally {
    rmSync(folder, { recursive: true });
  }
}

function drawn(say: (line: string) => void): string {
  const key = randomBytes(32).toString("base64url");
  say(`The first key, which is shown this once: ${key}`);
  return key;
}

async function answers(fetch: DeployOptions["fetch"], url: string): Promise<void> {
  const until = Date.now() + ANSWERS_WITHIN_MS;
  for (let last = ""; ; await pause(LOOK_MS)) {
    const response = await fetch(`${url}/healthz`).catch((error: Error) => error);
    if (response instanceof Response && response.ok) return;
    last = response instanceof Response ? `${response.status} ${await response.text()}` : response.message;
    if (Date.now() > until) throw new Error(`${url}/healthz does not answer that all is well: ${last}`);
  }
}
